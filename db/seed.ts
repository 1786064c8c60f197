import { knowledgeUnits } from './schema/conversations.ts'

/** What the seed needs of a database handle. */
interface SeedDatabase {
  insert(table: typeof knowledgeUnits): {
    values(rows: (typeof knowledgeUnits.$inferInsert)[]): {
      onConflictDoNothing(): Promise<unknown>
    }
  }
}

const unit = (id: string, title: string, text: string, visibility = 'public') => ({
  id,
  scenario: 'general',
  visibility,
  title,
  text,
})

/** The merchant's first knowledge. Adding it twice changes nothing. */
const knowledge = [
  unit(
    'fees-cards',
    'Card fees',
    'Card payments cost 1.9 % plus 0.25 USD a transaction. Cards issued outside the merchant’s region cost 2.9 % plus 0.25 USD.',
  ),
  unit(
    'fees-transfers',
    'Transfer fees',
    'Bank transfers in the same currency are free. A transfer with currency conversion costs 0.6 % of the amount, at least 1.00 USD.',
  ),
  unit('fees-disputes', 'Dispute fee', 'A dispute costs 15.00 USD, returned when the merchant wins it.'),
  unit(
    'settlement-times',
    'Settlement times',
    'Settlements are paid out every business day for payments of two business days before (T+2). A payout reaches the bank account within 1 business day.',
  ),
  unit(
    'refund-times',
    'Refund times',
    'Refunds reach the original payment method in 5 to 7 business days after they are approved.',
  ),
  unit('returns', 'Returns', 'Items can be returned within 30 days of delivery, unused and in their packaging.'),
  unit(
    'cancellations',
    'Cancelling an order',
    'An order can be cancelled free of charge until it ships. Cancellations, refunds, address changes and disputes need a completed identity verification.',
  ),
  unit(
    'verification',
    'Verification',
    'To see an order or anything else of an account, the customer types an order number or e-mail into the verification card; a one-time code goes to the contact on file and is typed into the card, never into the chat.',
  ),
  unit(
    'rates',
    'Exchange rates',
    'Exchange rates change every minute and are quoted with their as-of time. The rate that counts is the one at the moment of the payment.',
  ),
  unit('people', 'Reaching a person', 'A customer can ask for a person at any time, in the chat.'),
  unit(
    'goodwill',
    'Goodwill credits',
    'Goodwill credits up to 15 USD need no approval by the back office team.',
    'internal',
  ),
]

/** Seeds what an empty deployment needs to answer. */
export async function seed(db: SeedDatabase): Promise<void> {
  await db.insert(knowledgeUnits).values(knowledge).onConflictDoNothing()
}
