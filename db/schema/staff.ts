import { boolean, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

// The columns are better-auth's (its schema check compares them at start); only the table names are ours.
const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** Who may sign in to the console. There is no public sign-up: rows come from `npm run staff`. */
export const staffUser = pgTable('staff_user', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  /** `lead`, or `reveal`: a lead who may also read raw values out of the vault. Ours: better-auth does not know it. */
  role: text('role').notNull().default('lead'),
  createdAt: at('created_at').notNull().defaultNow(),
  updatedAt: at('updated_at').notNull().defaultNow(),
})

/** A signed-in browser. The cookie carries `token` with a signature: the row alone opens nothing. */
export const staffSession = pgTable(
  'staff_session',
  {
    id: text('id').primaryKey(),
    expiresAt: at('expires_at').notNull(),
    token: text('token').notNull().unique(),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    userId: text('user_id')
      .notNull()
      .references(() => staffUser.id, { onDelete: 'cascade' }),
  },
  (table) => [index('staff_session_user').on(table.userId), index('staff_session_expiry').on(table.expiresAt)],
)

/** How a member of staff proves who they are; `password` is a salted scrypt hash. */
export const staffAccount = pgTable(
  'staff_account',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => staffUser.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: at('access_token_expires_at'),
    refreshTokenExpiresAt: at('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (table) => [index('staff_account_user').on(table.userId)],
)

/** Short-lived proofs; better-auth expects the table, no route that fills it is open. */
export const staffVerification = pgTable(
  'staff_verification',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: at('expires_at').notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (table) => [index('staff_verification_identifier').on(table.identifier)],
)
