/** Who a code is meant for, its HTTP status, and whether the same request may succeed later. */
interface CodeEntry {
  status: number
  audience: 'customer' | 'developer' | 'operator'
  retryable: boolean
}

/** The closed table of everything that can go wrong. Texts are in `texts.ts`, chosen, never forwarded. */
export const codes = {
  'malformed-json': { status: 400, audience: 'developer', retryable: false },
  'invalid-request': { status: 400, audience: 'developer', retryable: false },
  'empty-message': { status: 400, audience: 'customer', retryable: false },
  'invalid-characters': { status: 400, audience: 'customer', retryable: false },
  'message-too-long': { status: 413, audience: 'customer', retryable: false },
  'body-too-large': { status: 413, audience: 'customer', retryable: false },
  'unsupported-media-type': { status: 415, audience: 'developer', retryable: false },
  'session-required': { status: 401, audience: 'developer', retryable: false },
  'session-invalid': { status: 401, audience: 'customer', retryable: false },
  'session-expired': { status: 401, audience: 'customer', retryable: false },
  'api-key-invalid': { status: 401, audience: 'developer', retryable: false },
  'origin-refused': { status: 403, audience: 'developer', retryable: false },
  'assurance-required': { status: 403, audience: 'customer', retryable: false },
  'must-not-send': { status: 422, audience: 'customer', retryable: false },
  'attachments-refused': { status: 415, audience: 'customer', retryable: false },
  'staff-only': { status: 401, audience: 'operator', retryable: false },
  'permission-required': { status: 403, audience: 'operator', retryable: false },
  'value-unknown': { status: 404, audience: 'operator', retryable: false },
  'value-lost': { status: 410, audience: 'operator', retryable: false },
  'sign-in-failed': { status: 401, audience: 'operator', retryable: false },
  'conversation-unknown': { status: 404, audience: 'customer', retryable: false },
  'turn-unknown': { status: 404, audience: 'customer', retryable: false },
  'route-unknown': { status: 404, audience: 'developer', retryable: false },
  'turn-running': { status: 409, audience: 'customer', retryable: true },
  'idempotency-key-reused': { status: 422, audience: 'developer', retryable: false },
  'handoff-conflict': { status: 409, audience: 'operator', retryable: false },
  'rate-limited': { status: 429, audience: 'customer', retryable: true },
  'verification-unknown': { status: 404, audience: 'customer', retryable: false },
  'verification-failed': { status: 403, audience: 'customer', retryable: true },
  'verification-expired': { status: 410, audience: 'customer', retryable: false },
  'verification-exhausted': { status: 429, audience: 'customer', retryable: false },
  'verification-pending': { status: 409, audience: 'customer', retryable: true },
  'verification-declined': { status: 403, audience: 'customer', retryable: false },
  'identity-not-matched': { status: 403, audience: 'customer', retryable: true },
  'merchant-token-refused': { status: 401, audience: 'customer', retryable: false },
  'webhook-refused': { status: 401, audience: 'developer', retryable: false },
  'model-unavailable': { status: 503, audience: 'customer', retryable: true },
  'model-interrupted': { status: 502, audience: 'customer', retryable: true },
  'model-timeout': { status: 504, audience: 'customer', retryable: true },
  'breaker-open': { status: 503, audience: 'customer', retryable: true },
  'merchant-unavailable': { status: 503, audience: 'customer', retryable: true },
  'store-unavailable': { status: 503, audience: 'customer', retryable: true },
  'run-lost': { status: 503, audience: 'customer', retryable: true },
  'internal-error': { status: 500, audience: 'customer', retryable: true },
} as const satisfies Record<string, CodeEntry>

/** A stable error code; it is part of the public contract. */
export type Code = keyof typeof codes
