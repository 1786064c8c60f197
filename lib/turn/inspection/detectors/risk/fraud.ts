import { patterns } from '../../matching/patterns.ts'
import { arabicFraud } from './arabic-fraud.ts'
import { chineseFraud } from './chinese-fraud.ts'
import { englishFraud } from './english-fraud.ts'
import { spanishFraud } from './spanish-fraud.ts'

/** Money or an account in other hands, or a secret told: it has happened to the customer, or happens now. */
export const fraudPatterns = patterns({ en: englishFraud, zh: chineseFraud, es: spanishFraud, ar: arabicFraud })
