/**
 * What a customer's message says that people must hear of (rule catalogue, 10.1 and 10.2), read by one set of words:
 * before generation it starts the handoff, and inspection checks by it that one was started.
 */
export { seemsToWishForPerson, wishesForPerson } from './inspection/detectors/handoff/person-wish.ts'
export { dangerIn } from './inspection/detectors/risk/customer-risk.ts'
export type { Danger } from './inspection/detectors/risk/danger-reading.ts'
