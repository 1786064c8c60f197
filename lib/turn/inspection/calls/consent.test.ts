import { expect, test } from 'vitest'
import { type Language, languages } from '#lib/text/language.ts'
import { prepare } from '../context/prepared.ts'
import { isConfirmed } from './confirmation.ts'

type Answers = Readonly<Record<Language, string>>

/** What was put: to cancel, and to refund. */
const put: Readonly<Record<Language, readonly [cancel: string, refund: string]>> = {
  en: [
    'I can cancel SP-10001 (the tent, 60.00 EUR). Shall I cancel it?',
    'I can refund 60.00 EUR for SP-10001 to your card. Shall I go ahead?',
  ],
  zh: ['可以为您取消订单 SP-10001（60.00 欧元）。确认取消吗？', '可以为您退款 60.00 欧元，订单 SP-10001。确认退款吗？'],
  es: [
    'Puedo cancelar el pedido SP-10001 (60,00 EUR). ¿Lo cancelo?',
    'Puedo reembolsar 60,00 EUR del pedido SP-10001 a su tarjeta. ¿Procedo?',
  ],
  ar: [
    'يمكنني إلغاء الطلب SP-10001 بقيمة 60.00 يورو. هل ألغيه؟',
    'يمكنني رد 60.00 يورو للطلب SP-10001 إلى بطاقتك. هل أنفذ؟',
  ],
}

/** Answers, parted by " / ", that let both acts run. */
const yes: Answers = {
  en: `
    yesss pls / yeh go ahead / yh do it / Yes / yes please / Yes, go ahead. / Yes exactly / Yes thanks! / yeah do it / Yep, that one / ok do it / Okay, please do. / Sure, thanks. /
    Please do / Please go ahead / Go ahead please, thank you / That would be great, yes / Yes I am sure / Yes, I confirm / I confirm. / Confirmed /
    Correct, please proceed / Yes, that is correct / Yes, to my card please / Right, do that / Fine, go on then / Yes, please, as soon as possible /
    yes, sorry for the trouble / Yes!! finally / y / yes sir / Absolutely, go for it / Do it please, I ordered it by mistake /
    Yes. I found it cheaper elsewhere. / yes, and thanks for your help / still yes / Yes, still the same / of course / Alright, go ahead /
    Perfect, do that please / Sounds good, thank you / That works / Yes that's fine / yes I understand, go ahead / I know, go ahead anyway /
    Yes, I know it can't be undone / ok yes / OK, agreed / Yes, my mind is made up / Yes, all of it / Yes to both points / go on / Yes, you may /
    mhm yes / Yup. Thanks Otto / yes pls / Yes, it was a mistake / Exactly, that order / Yes since it's late anyway / I agree / I accept /
    Agreed, proceed / yes, let's do that / Ok fine, do it /
    Yes, it's not what I ordered / Yes, it never arrived / Yes, it doesn't fit / yes it never arrived / Yes, not my size /
    Yes. I don't want it any more / Yes please, the colour is wrong / yes, it came broken / Yes, I never use it / Yes, and thank you Maria /
    Yes! It is not needed any longer / yes, my plans have changed
  `,
  zh: `
    是的 / 对 / 好的 / 可以 / 确认 / 嗯 / 嗯嗯 / 好，麻烦了 / 可以的，谢谢 / 对，就这个 / 没错 / 行 / 行吧 / 好的谢谢 / 是的，麻烦尽快 / 确定 / 确定，取消吧 / 同意 / 没问题 / 可以，办吧 / 好，就这样 / 对的，谢谢 / 好滴 /
    好嘞 / OK / ok的 / 行，你弄吧 / 是，我确定 / 我确认 / 确认，谢谢 / 想好了，确认 / 知道了，确认 / 对对对 / 那就办吧 / 好的，请处理 / 麻烦你了，确认 / 可以呀 / 要的 / 是的，不想要了 / 确认无误 / 没意见 / 好，按你说的办 / 请继续 /
    继续吧 / 嗯对 / 对，买错了 /
    是的，不合适 / 对，不是我要的 / 是的，一直没收到 / 确认，尺码不对 / 确认，坏了 / 是的，不喜欢
  `,
  es: `
    Sí / Sí, por favor / si / Sí, adelante / Claro / Claro que sí / De acuerdo / Ok, adelante / Vale / Vale, gracias / Sí, confirmo / Confirmo /
    Confirmado, gracias / Sí, hazlo / Sí, hágalo / Dale / Dale, gracias / Sí, es correcto / Correcto / Exacto / Por favor / Sí porfa /
    Sí, a mi tarjeta / Adelante, por favor / Procede / Proceda por favor / Perfecto, sí / Está bien / Sí, está bien, gracias /
    Sí, lo compré por error / Sí, ya no lo quiero / Sí, estoy segura / Estoy de acuerdo / Acepto / Sí señor / sip / Sí, cuanto antes / Bueno, sí /
    Sí, entiendo, adelante / Ya sé, igual sí / Sí, todo / Hazlo, gracias / Sí, ese mismo / Va / Sale, gracias / Órale / Sí, y gracias por la ayuda /
    Okey / Perfecto, hágalo / Sí, sí / Listo, sí / Eso es / Así es /
    Sí, no es lo que pedí / Sí, no me queda / Sí, nunca llegó / Sí, no me gusta / sí, ya no lo necesito / Sí, llegó roto /
    Sí, me equivoqué de talla
  `,
  ar: `
    نعم / نعم من فضلك / أيوه / اي نعم / إيه / تمام / تمام نفّذ / موافق / أوافق / نعم أؤكد / أكيد / تأكيد / صحيح / نعم صحيح / طيب تفضل / تفضل /
    نعم لو سمحت / ايوا لو سمحت / نعم وشكراً / نعم متأكد / متأكدة / بالتأكيد / طبعاً / اوك / أوكي / حسناً / حسناً تابع / يلا / نعم إلى بطاقتي /
    نعم، لم أعد أريده / نعم اشتريته بالخطأ / ماشي / ماشي كمل / نعم بأسرع وقت / لا مانع / ما عندي مانع / اي تمام / زين / موافقة، شكراً /
    نعم فهمت، تابع / اكيد الله يعطيك العافية / هذا صحيح، نفذ / نعم هذا الطلب / اتفضل / نعم أكدت /
    نعم، ليس ما طلبته / نعم، لا يناسبني / نعم، لم يصل / نعم، وصل مكسوراً / نعم، لم يعجبني
  `,
}

/** Refusals, questions, thanks, conditions, other wishes: nothing runs. */
const no: Answers = {
  en: `
    ok no / well no / yeah no / actually no / I guess not / not really / I don't think so / absolutely not / of course not / definitely not /
    certainly not / sure, why would I want that / yes, if you send a new one first / ok but wait / right, and what about the shipping? /
    please wait / please explain / please no / do not do it / don't do that please / do nothing / go away /
    correct me if I'm wrong but that is too much / fine print says otherwise / great, another delay / that's not right / is that right? /
    that is correct, but not my order / sounds like a scam / exactly what I feared / I agree with my wife, keep it / yes I have a question /
    sure about what? / okay? / ok what? / yes yes blah / you can keep it / Confirm what? / confirm the amount first / do you confirm? /
    so you confirm it? / I will confirm tomorrow / I'd like to cancel my account too / cancel the refund / don't refund, exchange / ok thanks bye /
    thanks / hello? / are you there / No / no thanks / not now / Wait / Hold on a second / Let me think / Not sure / maybe later /
    What happens to my points? / How long would that take? / Yes but only half / No, the other one / Actually keep it / Don't / please don't / nope /
    I'd rather exchange it / Can I get a voucher instead? / Why? / hmm / I need to ask my wife first / If it has shipped then no /
    only if it's free / Is there a fee? / never mind / forget it / No wait yes? I don't know / yesterday you said yes / My friend said yes /
    Not that order / SP-10002 please / I want a new one / Leave it as it is / stop / I changed my mind / later / what? / thanks for the info /
    I'll get back to you / Tell me more / you are useless / yes or no, what would you do? / that is a lot / I see / so what now / good question /
    How do I do it myself? / Should I? / I did not ask for that / Could you explain first? /
    yes, tomorrow / Yes, next week / yes, on Friday / Yes, once the new one has arrived / yes when it arrives / yes, after I get my parcel /
    Yes. No that's wrong / Yes... no, not that one / yes, half of it / yes, to another card / yes as soon as I've been paid /
    Yes, until then keep it / yes for SP-10002 / Yes, but to my PayPal / yes in two weeks / Yes, cancel everything except the lamp /
    yes to the voucher / Yes, exchange it / yes, send me a new one / no yes / sure, tomorrow / ok next month / yes later this week /
    Yes, half / yes only 30 / ok thanks tomorrow / yes, give me store credit / yes, I'd like a replacement
  `,
  zh: `
    当然不 / 当然不要 / 好像不用 / 可以不取消吗 / 可以先不退吗 / 好贵啊 / 行不行啊 / 对了，还有个问题 / 是吗 / 是不是 / 可是我还没想好 / 要不算了 / 要是能换就好了 / 要多久 / 要扣多少 / 确认什么？ / 同意什么 / 好奇怪 / 行程有变，先放着 /
    可以换货不 / 对方怎么说 / 成本是多少 / 中午再说 / 麻烦解释一下 / 麻烦先查一下 / 好的，但是运费呢 / 好吧，不了 / 嗯，不太想 / 嗯？ / 啊？ / 哈？ / 不用退 / 不用取消了 / 没说要取消 / 谁说要退了 / 没确认 / 我没同意 / 谢谢 / 在吗 /
    不 / 不用了 / 先不要 / 等等 / 等一下 / 我再想想 / 不确定 / 算了 / 多久到账？ / 要手续费吗 / 别 / 别取消 / 换货可以吗 / 另一个订单 / 不是这个 / 为什么 / 我问一下我老公 / 只退一半 / 以后再说 / 可以换吗？ / 怎么自己操作 /
    不同意 / 不行 / 不对 / 暂时不用 / 还没想好 / 会扣钱吗 / 是不是不能恢复了？ / 我考虑一下 / 那优惠券呢 / 先告诉我多久 / 哦 / 什么意思 / 你们什么服务 / 不要取消 / 能不能不取消 / 如果发货了就算了 /
    好，明天吧 / 可以，等收到新的再说 / 可以，收到货以后再退 / 是的，下周 / 是，退一半 / 好的，换一个新的 / 可以，退到另一张卡 / 确认，周五 / 对。不，不是这个 / 好，过几天 / 是的，补发一个
  `,
  es: `
    claro que no / por supuesto que no / para nada / ni hablar / de ninguna manera / bueno, no / ok no / vale, pero no / no, mejor no /
    si me das un cupón / si no hay costo / si pudiera cambiarlo mejor / ¿sí o no? / ¿seguro? / ¿confirmar qué? / confirmo mañana / correcto no es /
    está bien caro / va a tardar mucho? / vale la pena? / vale, ¿cuánto tarda? / dale tiempo / bien podrían avisar / por favor explícame /
    por favor espera / sale muy caro / listo para qué / gracias / hola? / no confirmo / no estoy de acuerdo / no acepto / todavía no confirmo /
    ya veremos / a ver / perfecto, otra demora / claro, como siempre / No / No, gracias / Todavía no / Espera / Un momento, déjame pensar / No sé /
    ¿Cuánto tarda? / ¿Tiene costo? / Mejor no / Prefiero un cambio / El otro pedido / ¿Por qué? / Luego te digo / Si ya salió, no / Solo la mitad /
    No lo canceles / Déjalo así / No estoy seguro / Tengo que preguntarle a mi esposo / mmm / ¿y los puntos? / ¿Qué pasa con el envío? /
    Sí, pero solo si es gratis / Nunca dije eso / Olvídalo / Ayer dijiste que sí / Gracias por la información / ¿Cómo lo hago yo? / Más tarde /
    Ni loca / Para / Cancela el otro / ¿Me conviene? /
    sí, mañana / sí, cuando llegue el otro / sí, en cuanto me paguen / sí, la semana que viene / Sí. No, eso no / sí, después de recibirlo /
    sí, a otra tarjeta / sí, la mitad / sí, cámbialo por otro / sí, el viernes / claro, mañana / sí, mándame uno nuevo
  `,
  ar: `
    طبعاً لا / أكيد لا / بالتأكيد لا / لا طبعاً / نعم ولكن / تمام بس كم الرسوم؟ / صح؟ / متأكد؟ / موافق على إيش؟ / تأكيد على ماذا؟ / طيب لا /
    اوكي لا / ما أوافق / لا أوافق / غير موافق / لست موافقاً / مو متأكد / تمام وين الفلوس؟ / طيب اشرح لي / شكراً / السلام عليكم / نعم؟ / إي وش؟ /
    نعم عندي سؤال / أكيد تمزح / بأكد لك بكره / لم أوافق / من قال موافق؟ / زين والتوصيل؟ / لا / لا شكراً / ليس الآن / انتظر / لحظة / سأفكر /
    لست متأكداً / كم يستغرق؟ / هل توجد رسوم؟ / الطلب الآخر / لماذا؟ / أسأل زوجي أولاً / لا تلغه / اتركه / فيما بعد / بس النصف / أفضل الاستبدال /
    ما فهمت / وش يصير بالنقاط؟ / إذا انشحن لا / غيرت رأيي / مو هذا / كيف أسويها بنفسي؟ / شكراً على المعلومة / خلاص لا / توقف /
    نعم، غداً / نعم عندما يصل الآخر / نعم بعد أن أستلم / نعم، الأسبوع القادم / نعم، النصف / نعم، على بطاقة أخرى / نعم يوم الجمعة /
    نعم، استبدله / نعم. لا، ليس هذا / طيب بكرة / نعم أرسلوا لي بديلاً
  `,
}

const calls = [
  ['cancel_order', { orderId: 'SP-10001' }],
  ['refund_order', { orderId: 'SP-10001', amount: '60.00' }],
] as const

function taken(language: Language, answer: string): string[] {
  const value = { state: 'processing', total: '60.00', currency: 'EUR', items: 'tent' }
  const fact = (key: string) => ({ key, value, source: 'orders', asOf: '', validUntil: '' })
  return calls.flatMap(([name, args], at) => {
    const messages = [
      { role: 'customer' as const, text: '…' },
      { role: 'assistant' as const, text: put[language][at] ?? '' },
      { role: 'customer' as const, text: answer },
    ]
    const customer = { id: 'c', orders: ['SP-10001', 'SP-10002'], emails: [], phones: [], cards: [], accounts: [] }
    const prepared = prepare({
      now: new Date(0),
      language,
      session: { assurance: 'verified', customer },
      messages,
      facts: [fact('order:SP-10001'), fact('order:SP-10002')],
      knowledge: [],
      tools: [],
    })
    return isConfirmed(name, args, prepared) ? [name] : []
  })
}

const answers = (of: Answers) =>
  languages.flatMap((language) =>
    of[language]
      .split(/ \/|\n/)
      .map((answer) => answer.trim())
      .filter((answer) => answer !== '')
      .map((answer) => [language, answer] as const),
  )

test('an explicit yes, in many words, lets the act run', () => {
  const asked = answers(yes)
  const lost = asked.filter(([language, answer]) => taken(language, answer).length < calls.length)
  expect(asked.length).toBeGreaterThan(237)
  expect(lost).toEqual([])
})

test('nothing else does', () => {
  const asked = answers(no)
  const wrong = asked.filter(([language, answer]) => taken(language, answer).length > 0)
  expect(asked.length).toBeGreaterThan(361)
  expect(wrong).toEqual([])
})
