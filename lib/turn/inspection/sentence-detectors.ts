import { compensation } from './detectors/compensation.ts'
import { credentialSolicitation } from './detectors/credential-solicitation.ts'
import { disclosure } from './detectors/disclosure.ts'
import { financialAdvice } from './detectors/financial-advice.ts'
import { guarantee } from './detectors/guarantee.ts'
import { offlinePromise } from './detectors/offline-promise.ts'
import { actionBeforeStepUp, ongoingAct } from './detectors/ongoing-act.ts'
import { rude } from './detectors/rude.ts'
import { sayDoMismatch } from './detectors/say-do-mismatch.ts'
import { stateContradiction } from './detectors/state-contradiction.ts'
import { toldPaymentData } from './detectors/told/told-payment-data.ts'
import { toldPersonalData } from './detectors/told/told-personal-data.ts'
import { toldSecret } from './detectors/told/told-secret.ts'
import type { SentenceDetector } from './sentence-detector.ts'

/** The sentence detectors of the tree, by the name that a rule's matcher gives. */
export const sentenceDetectors: Readonly<Record<string, SentenceDetector>> = {
  'disclosure-before-verification': disclosure,
  'action-before-step-up': actionBeforeStepUp,
  'credential-solicitation': credentialSolicitation,
  'told-personal-data': toldPersonalData,
  'told-secret': toldSecret,
  'told-payment-data': toldPaymentData,
  'unbacked-compensation': compensation,
  'guaranteed-outcome': guarantee,
  'financial-advice': financialAdvice,
  'state-contradiction': stateContradiction,
  'ongoing-act': ongoingAct,
  rude,
  'offline-promise': offlinePromise,
  'say-do-mismatch': sayDoMismatch,
}
