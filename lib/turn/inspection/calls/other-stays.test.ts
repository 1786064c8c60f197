import { expect, test } from 'vitest'
import { type Language, languages } from '#lib/text/language.ts'
import { prepare } from '../context/prepared.ts'
import { isConfirmed } from './confirmation.ts'

const put: Readonly<Record<Language, string>> = {
  en: 'I have SP-10001 (tent) and SP-10002 (lamp). The discount is lost then. Shall I cancel SP-10001?',
  zh: '您有两个订单，SP-10001 和 SP-10002。取消后优惠不退。确认取消 SP-10001 吗？',
  es: 'Tiene el SP-10001 y el SP-10002. Si lo cancelo se pierde el descuento. ¿Cancelo el SP-10001?',
  ar: 'لديك SP-10001 و SP-10002. الخصم لا يعود. هل ألغي SP-10001؟',
}

function cancels(language: Language, answer: string): boolean {
  const orders = ['SP-10001', 'SP-10002']
  const value = { state: 'processing', total: '60.00', currency: 'EUR' }
  return isConfirmed(
    'cancel_order',
    { orderId: 'SP-10001' },
    prepare({
      now: new Date(0),
      language,
      session: {
        assurance: 'verified',
        customer: { id: 'c', orders, emails: [], phones: [], cards: [], accounts: [] },
      },
      messages: [
        { role: 'customer', text: '…' },
        { role: 'assistant', text: put[language] },
        { role: 'customer', text: answer },
      ],
      facts: orders.map((id) => ({ key: `order:${id}`, value, source: 'orders', asOf: '', validUntil: '' })),
      knowledge: [],
      tools: [],
    }),
  )
}

const yes: Readonly<Record<Language, string>> = {
  en: `yes, not the other one / yes, just SP-10001, not the other / yes leave the other one / yes, keep SP-10002 / yes the tent, not the lamp / that one yes, the other no / only that one / yes the first one only /
    SP-10001 yes, SP-10002 no / yes but keep the lamp / yes, don't touch the other / yes, the other one stays / cancel SP-10001 / yes even if I lose the discount / cancel it even if it takes a week / yes, I don't mind losing the discount / I'm ok with losing it, cancel it /
    discount or not, cancel it / haan yes cancel / yes bhai / kindly do the needful / yes bro / yes regardless / yes, hurry before it ships / yes. I no longer need it`,
  zh: `是的，另一个不要动 / 对，另一个留着 / 就这个，另一个别动 / 嗯就第一个 / 是，SP-10002不取消 / 只取消SP-10001 / 是的，SP-10002保留 / 这个取消，那个不取消 / 取消，优惠不要了 / 取消吧，就算没优惠了也取消 / 阔以 / 恩恩 / 赶紧取消吧，趁还没发货 / 算了，取消吧 / 取消吧，等太久了`,
  es: `sí, la otra no / sí, solo esa / sí, el otro déjalo / sí, el SP-10002 no / ese sí, el otro no / sí, ese. El otro se queda / sí pero el otro no / sí, el primero / vale, anúlalo aunque pierda el descuento / cancélalo, me da igual el descuento / sí, a pesar de perder el descuento /
    si porfi / sí tío / sipo / vale guay / anula / solo el SP-10001 / sí, antes de que salga / quiero cancelar`,
  ar: `نعم الأول بس / أكيد، الأول فقط / نعم والثاني لا / نعم، الثاني خله / ايوه SP-10001 بس / نعم هذا بس / نعم واترك الثاني / نعم حتى لو راح الخصم / الغيه حتى لو راح الخصم / كنسل / نعم يا فندم / ايوه الغيه قبل لا ينشحن / نعععم`,
}

const no: Readonly<Record<Language, string>> = {
  en: `the other one / yes the other one / no, SP-10002 / SP-10001 no, SP-10002 yes / yes, keep the tent / yes the lamp / yes both / yes, the second one only / not that one, the other / yes, don't touch it / yes, but keep it / yes and the other one /
    the third one / yes even if I keep it / even if I lose the discount / yes only if I don't lose the discount / cancel it even if I keep the discount / haan kal / nahi / cancel mat karo / I'm good thanks / yes, let me ask / yes... actually / yes one of them`,
  zh: `取消另一个 / 两个都取消 / 这个别动，另一个取消 / 这个不取消，取消那个 / 只取消SP-10002 / 第二个 / 哪怕不取消 / 没优惠就不取消 / 算了，不取消了 / 知道了 / 是的，留着 / 不发货就取消`,
  es: `la otra sí, esa no / no, la otra / el SP-10001 no, el otro / sí, el SP-10002 / sí, el otro también / sí, las dos / sí, el segundo / anúlalo aunque quiero otro / sí, aunque mejor mañana / cancélalo si no pierdo el descuento / sí, déjalo / venga ya / sí, menos el descuento / sí, solo uno`,
  ar: `لا الثاني / نعم الثاني بس / الأول لا / نعم الاثنين / نعم الثاني كمان / نعم SP-10002 / نعم خله / ايوه سيبه / حتى لو راح الخصم لا / حتى لو راح الخصم / نعم الثالث`,
}

const answers = (of: Readonly<Record<Language, string>>) =>
  languages.flatMap((language) =>
    of[language].split(/\s*(?:\/|\n)\s*/).flatMap((said) => (said ? [[language, said] as const] : [])),
  )

test('who says that another order stays, or what is taken along, agrees', () => {
  expect(answers(yes).filter(([language, answer]) => !cancels(language, answer))).toEqual([])
})

test('another order, several, or a condition is no yes', () => {
  expect(answers(no).filter(([language, answer]) => cancels(language, answer))).toEqual([])
})
