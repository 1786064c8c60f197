import type { Language } from './language.ts'

/** The language of a text: a served one, another one by its BCP 47 tag (`und` where only "not ours" is known), or neither. */
export type DetectedLanguage = { served: Language } | { unserved: string } | undefined

/** Scripts that tell a language, or at least that it is none of ours. */
const scripts: readonly (readonly [tag: string, script: RegExp])[] = [
  ['zh', /\p{Script=Han}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  [
    'und',
    /[\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Ethiopic}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/gu,
  ],
  ['latin', /\p{Script=Latin}/gu],
]

/** Words that carry a language's grammar, and words that a customer of a shop or a bank says most. */
const words: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(
    'the a an is are was were be been am i you he she it we they my your his her its our their this that these those what when where who why how which and or but not of to in on at for with from about do does did have has had can could will would should please hello hi thanks thank yes order refund rate fee card payment money account balance card email address phone help need want cancel change check status today tomorrow much many long there here get got any some me if by as so up out now still yet arrived shipped track delivery exchange transfer',
  ),
  es: wordSet(
    'el la los las un una unos unas es son era fue ser estar esta está están este esto ese eso esa yo tú usted ustedes él ella nosotros mi mis tu tus su sus qué que cuál cual cuándo cuando dónde donde quién quien por para cómo como cuánto cuanto cuánta cuántos y o pero no sí de del al a en con desde sobre hay tengo tiene tienen puedo puede pueden quiero quisiera necesito hola gracias favor pedido reembolso tasa tarifa tarjeta pago dinero cuenta saldo correo dirección teléfono ayuda cancelar cambiar estado hoy mañana mucho muy más ya todavía aún llegó llega enviado envío me lo le se si cambio tipo dólar dolares euro comisión persona hablar ahora nada hace hacer haber hay comprar conviene gracias buenas buenos días tardes noches pasa pasó está necesita nos les cobraron ninguna ningún otra otro algo alguien siempre nunca también tampoco mas menos aqui alli asi tambien dia dias numero donde cuando como estan aun llego envio direccion telefono comision transferencia compra compré pedí pagué',
  ),
  fr: wordSet(
    'le la les un une des est sont suis je tu il elle nous vous ils mon ma mes votre vos notre ce cette ces que qui quoi quand où comment pourquoi combien et ou mais ne pas de du au aux à en avec dans sur pour par bonjour merci commande remboursement compte carte argent avoir ai avez peux pouvez veux voudrais été fait plaît',
  ),
  de: wordSet(
    'der die das ein eine einen einem ist sind war bin ich du er sie es wir ihr mein meine meinen dein ihre unser dies diese was wann wo wer warum wie welche und oder aber nicht kein keine von zu im in am auf für mit aus über hallo danke bitte bestellung rückerstattung konto karte geld habe hat haben kann können möchte will wurde noch schon',
  ),
  pt: wordSet(
    'o os um uma é são foi está estão eu você vocês ele ela nós meu minha meus minhas seu sua não sim que qual quando onde quem por para como quanto e ou mas de do da dos das no na nos nas em com olá obrigado obrigada pedido reembolso conta cartão dinheiro pagamento tenho tem posso pode quero gostaria preciso ainda já muito hoje amanhã chegou meu ao à',
  ),
  it: wordSet(
    'il lo gli i un uno una è sono era io tu lui lei noi voi mio mia miei mie tuo suo questo questa che chi quando dove perché come quanto quale e o ma non di del della dei delle da in con su per ciao grazie ordine rimborso conto carta soldi pagamento ho hai ha posso può vorrei voglio ancora già oggi domani arrivato buongiorno',
  ),
  nl: wordSet(
    'de het een is zijn was ben ik jij je hij zij wij mijn jouw uw dit dat deze wat wanneer waar wie waarom hoe welke en of maar niet geen van naar op aan voor met uit over hallo bedankt alstublieft bestelling terugbetaling rekening kaart geld heb heeft hebben kan kunnen wil zou nog al',
  ),
  tr: wordSet(
    'bir bu şu ve veya ama değil ne nerede nasıl neden kaç için ile ben sen benim siparişim iade hesap hesabım kart para var yok mı mi mu mü lütfen merhaba teşekkürler istiyorum zaman',
  ),
  pl: wordSet(
    'jest są nie tak co kiedy gdzie kto jak dlaczego ile i lub ale w na do z za od moje moja mój zamówienie zwrot konto karta pieniądze mam proszę dziękuję cześć chcę mogę czy się',
  ),
  vi: wordSet(
    'là của tôi bạn không có được và hoặc nhưng ở khi nào đâu ai sao bao nhiêu cho với từ đơn hàng hoàn tiền tài khoản thẻ xin chào cảm ơn muốn',
  ),
  id: wordSet(
    'yang dan atau tidak ini itu saya anda kamu apa kapan dimana mana siapa bagaimana berapa untuk dengan dari di ke pesanan pengembalian uang akun kartu ada bisa mau tolong terima kasih',
  ),
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** What a customer shows and does not say: data, tags, names of fields, links, words in quotes. */
const quoted =
  /\{[^{}]{0,400}\}|<[^<>\n]{1,60}>|`[^`\n]{1,200}`|["“«][^"”»\n]{2,200}["”»]|https?:\S{1,200}|(?<!\S)[^\s@]{1,64}@\S{1,64}|(?<![a-z_])[a-z]{1,24}(?:_[a-z]{1,24}){1,6}/giu
/** Not `من`: Persian's "I" is Arabic's "from". */
const persian = /ژ|(?:[پچگ][^پچگ]*){2}|(?:^|\s)(?:است|این|که|را|شما|سفارش|چه|برای|می|هستم|دارم|نیست)(?=$|[\s؟.،])/u
/** Not `ھ`, which some write for the Arabic `ه`. */
const urdu = /[ٹڈڑںےہ]/u
const spanishSigns = /[ñ¿¡]/
const japaneseShare = 0.08

/** Tells the language of a customer's text by its script, and among Latin ones by the words that carry grammar. */
export function detectLanguage(text: string): DetectedLanguage {
  const whole = text.slice(0, 2000).normalize('NFC')
  const own = whole.replace(quoted, ' ')
  const sample = /\p{L}{2}/u.test(own) ? own : whole
  const counts = new Map<string, number>()
  let total = 0
  for (const [tag, script] of scripts) {
    const count = sample.match(script)?.length ?? 0
    counts.set(tag, count)
    total += count
  }
  if (total === 0) return undefined
  const of = (tag: string) => counts.get(tag) ?? 0
  // One Chinese or Japanese character says about as much as a Latin word of four letters; Arabic leaves its short vowels out.
  const weight = (tag: string) => of(tag) * (tag === 'zh' || tag === 'ja' || tag === 'ko' ? 4 : tag === 'ar' ? 1.5 : 1)
  let strongest = 'latin'
  for (const [tag] of scripts) if (weight(tag) > weight(strongest)) strongest = tag
  if (strongest === 'latin') return latinLanguage(sample)
  if (strongest === 'zh')
    return of('ja') > (of('zh') + of('ja')) * japaneseShare ? { unserved: 'ja' } : { served: 'zh' }
  if (strongest === 'ar') {
    if (urdu.test(sample)) return { unserved: 'ur' }
    return persian.test(sample) ? { unserved: 'fa' } : { served: 'ar' }
  }
  return { unserved: strongest }
}

function latinLanguage(text: string): DetectedLanguage {
  const found = text.toLowerCase().match(/[\p{L}']+/gu) ?? []
  let best: string | undefined
  let bestScore = 0
  let second = 0
  for (const [tag, known] of Object.entries(words)) {
    let score = tag === 'es' && spanishSigns.test(text.toLowerCase()) ? 2 : 0
    for (const word of found) if (known.has(word)) score += 1
    if (score > bestScore) {
      second = bestScore
      best = tag
      bestScore = score
    } else if (score > second) second = score
  }
  if (!best || bestScore === 0 || bestScore === second) return undefined
  if (best === 'en' || best === 'es') return { served: best }
  // Another language must win clearly: ours borrow words, and a short text says little.
  return bestScore >= 2 && bestScore - second >= 1 ? { unserved: best } : undefined
}
