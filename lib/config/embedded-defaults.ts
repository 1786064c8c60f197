/** What `npm run dev` uses where nothing is set. A production server refuses each of them. */
export const embeddedDefaults = {
  apiKey: 'local-key',
  leadEmail: 'lead@example.com',
  /** Every secret that dev generates carries this, so that it is known again. */
  marker: 'localdev',
} as const
