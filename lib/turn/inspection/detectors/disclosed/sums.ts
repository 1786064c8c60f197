import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../../context/prepared.ts'
import { findFigures } from '../../figures/find-figures.ts'
import type { Match } from '../../matching/patterns.ts'
import { spendingIn } from '../spending.ts'

const sensitive = new RegExp(unwrap`
    (?<![a-z])(?:balances?|available funds|credit limit|transaction history|(?:last|latest|
    recent) (?:[a-z]+ ){0,2}?(?:purchases|transactions|payments|movements)|wallet (?:holds|has|contains))(?![a-z])|余额|
    (?:账户|钱包)(?:里|总额|金额|可用)|交易记录|消费记录|流水|可用额度|(?<![a-z])(?:saldo|movimientos|limite de credito|historial|
    ultim[oa]s (?:[a-z]+ ){0,2}?(?:compras|operaciones|movimientos|pagos))(?![a-z])|رصيدك|رصيد (?:حسابك|محفظتك)|
    كشف حساب|اخر عمليات
  `)

/** A balance or a history with a figure in the same clause. */
export function tellsBalance(text: string): boolean {
  if (spendingIn(text).length > 0) return true
  const found = sensitive.exec(text)
  if (!found || gift.test(text)) return false
  const end = found.index + found[0].length
  return /^[^,;。，\n]{0,24}?\d/.test(text.slice(end)) || /\d[^,;。，\n]{0,24}$/.test(text.slice(0, found.index))
}

const gift = /gift card|退款|退到|refund|reembolso|استرداد/

const hasOwn =
  /(?<![a-z])(?:there is|there's|there are|you have|you've got|hay|tiene|tienes|quedan?)(?![a-z])|有|还剩|剩|(?:لديك|عندك|فيه|يوجد)/

const copula = new RegExp(unwrap`
    (?<![a-z])(?:is|was|are|were|of|has|holds|shows|stands|sits|comes|totals|es|son|fue|asciende|suma|tiene|hay|
    de)(?![a-z])|[为是有剩:]|(?<![\u0620-\u06ff])(?:هو|هي|بلغ|يبلغ|يساوي|حاليا|الان|فيه|فيها)(?![\u0620-\u06ff])
  `)

/** "Your balance is 84.20", "there is 84.20 in your wallet": a sum of the customer's own that neither they nor the rules have named. */
export function sumsOfOwn(own: RegExpExecArray, text: string, prepared: Prepared, only?: Language): Match[] {
  if (!/\d/.test(text)) return []
  const language = only ?? prepared.language
  const heard = `${prepared.said.join(' ')} ${prepared.publicText}`
  const ownEnd = own.index + own[0].length
  return findFigures(text)
    .filter((figure) => figure.kind === 'money' || (figure.kind === 'bare' && figure.decimals > 0))
    .filter(({ start, end }) => {
      const written = text.slice(start, end).replace(/[^\d.,]/g, '')
      if (written === '' || heard.includes(written)) return false
      const between = start >= ownEnd ? text.slice(ownEnd, start) : text.slice(end, own.index)
      if (between.length > 36 || /[,;。，]/.test(between)) return false
      return start >= ownEnd ? copula.test(between) : hasOwn.test(text.slice(Math.max(0, start - 24), start))
    })
    .map(({ start, end }) => ({ language, text: text.slice(start, end), start, end, groups: {} }))
}
