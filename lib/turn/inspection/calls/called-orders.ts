import { unwrap } from '#lib/text/unwrap.ts'

/* How customers call one of several orders: by its number, or by its place ("the second one", "الثاني"). */

/** Places, folded: the first, the second, the third. */
const places: readonly RegExp[] = [
  new RegExp(
    unwrap`
      (?<![a-z])(?:the (?:first|1st)(?: one| order)?|(?:first|1st) (?:one|order)|(?:el|la) primer[oa]?(?: pedido| orden)?)(?! (?:of all|time|vez)|[a-z])|
      第[一1](?:[个单笔件]|个?订单)|(?<=(?:^|[^\u0620-\u06ff])و?)(?:الطلب )?الاولي?(?![\u0620-\u06ff])
    `,
    'g',
  ),
  new RegExp(
    unwrap`
      (?<![a-z])(?:the (?:second|2nd)(?: one| order)?|(?:second|2nd) (?:one|order)|(?:el|la) segund[oa](?: pedido| orden)?)(?! (?:time|vez)|[a-z])|
      第[二2](?:[个单笔件]|个?订单)|(?<=(?:^|[^\u0620-\u06ff])و?)(?:الطلب )?ال[ثت]اني?ه?(?![\u0620-\u06ff])
    `,
    'g',
  ),
  new RegExp(
    unwrap`
      (?<![a-z])(?:the (?:third|3rd)(?: one| order)?|(?:third|3rd) (?:one|order)|(?:el|la) tercer[oa]?(?: pedido| orden)?)(?! (?:time|vez)|[a-z])|
      第[三3](?:[个单笔件]|个?订单)|(?<=(?:^|[^\u0620-\u06ff])و?)(?:الطلب )?ال[ثت]الثه?(?![\u0620-\u06ff])
    `,
    'g',
  ),
]

/** Alternatives of a pattern that stand for these very words. */
export function oneOf(words: readonly string[]): string {
  return words.length === 0 ? '(?!)' : words.map((word) => word.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')).join('|')
}

/** Which order stands at a place: as the customer called it before, or as the message lists them before its question. */
function orderAt(place: RegExp, at: number, ids: readonly string[], said: readonly string[], listed: string) {
  const id = `(?<![a-z0-9])(?:${oneOf(ids)})(?![a-z0-9])`
  const called = new RegExp(
    `(?:${place.source})[^,.;?!。]{0,12}?(?<a>${id})|(?<b>${id})[^a-z0-9,.;?!。]{0,6}(?:${place.source})`,
  )
  for (const text of said) {
    const { a, b } = called.exec(text)?.groups ?? {}
    if (a ?? b) return a ?? b
  }
  const order = [...new Set(listed.match(new RegExp(id, 'g')))]
  return order.length > 1 ? order[at] : undefined
}

/** Of two orders, the one that does not stand at the other place. */
function remaining(at: number, ids: readonly string[], said: readonly string[], listed: string): string | undefined {
  const other = ids.length === 2 && at < 2 ? places[1 - at] : undefined
  const told = other && orderAt(other, 1 - at, ids, said, listed)
  return told === undefined ? undefined : ids.find((id) => id !== told)
}

/** The answer with the number of an order for its place, or undefined where nothing tells which one that is. */
export function byNumber(
  answer: string,
  ids: readonly string[],
  said: readonly string[],
  listed: string,
): string | undefined {
  let read = answer
  for (const [at, place] of places.entries()) {
    if (read.search(place) === -1) continue
    const order = orderAt(place, at, ids, said, listed) ?? remaining(at, ids, said, listed)
    if (order === undefined) return undefined
    read = read.replace(place, order)
  }
  return read
}

/** What a message calls an order: the words right behind its number, "SP-1 (the tent)". */
function thingsOf(id: string, text: string, ids: readonly string[]): string[] {
  const after = (text.split(id)[1] ?? '').slice(0, 40).split(/[.?!。;,]/)[0] ?? ''
  const own = ids.reduce((rest, other) => rest.split(other)[0] ?? '', after)
  return own.match(/(?<![a-z])[a-z]{4,16}(?![a-z])/g) ?? []
}

/** The words by which a message calls the other orders, and this one not. */
export function thingsOfOthers(id: string, others: readonly string[], text: string): string[] {
  const ids = [id, ...others]
  const own = new Set(thingsOf(id, text, ids))
  return others.flatMap((other) => thingsOf(other, text, ids)).filter((thing) => !own.has(thing))
}
