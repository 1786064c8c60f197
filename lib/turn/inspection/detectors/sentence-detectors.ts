import type { SentenceDetector } from '../claims/sentence-detector.ts'
import { compensation } from './compensation.ts'
import { credentialSolicitation } from './credential-solicitation.ts'
import { disclosure } from './disclosure.ts'
import { financialAdvice } from './financial-advice.ts'
import { guarantee } from './guarantee.ts'
import { marketCounsel } from './market-counsel.ts'
import { offlinePromise } from './offline-promise.ts'
import { actionBeforeStepUp, ongoingAct } from './ongoing-act.ts'
import { rude } from './rude.ts'
import { sayDoMismatch } from './say-do-mismatch.ts'
import { stateContradiction } from './state-contradiction.ts'
import { toldPaymentData } from './told/told-payment-data.ts'
import { toldPersonalData } from './told/told-personal-data.ts'
import { toldSecret } from './told/told-secret.ts'

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
  'market-counsel': marketCounsel,
  'state-contradiction': stateContradiction,
  'ongoing-act': ongoingAct,
  rude,
  'offline-promise': offlinePromise,
  'say-do-mismatch': sayDoMismatch,
}
