import { inject } from 'vitest'

/** What every test of a project may know of the stack that they share. */
export interface SharedStack {
  app: string
  model: string
  merchant: string
  redis: string
  env: Record<string, string>
  lead: { email: string; password: string }
  leadCookie: string
  /** Where the app's Worker was built, for the tests on workerd. */
  worker?: string
}

declare module 'vitest' {
  interface ProvidedContext {
    stack: SharedStack
  }
}

/** The stack that the project's global setup has started. */
export const stack: SharedStack = inject('stack')
