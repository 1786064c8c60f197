/** What a byte from 0x80 to 0xbf becomes when it is read as Latin-1 or Windows-1252. */
function isTail(codePoint: number): boolean {
  return (codePoint >= 0x80 && codePoint <= 0xbf) || windows.has(codePoint)
}
const windows = new Set([...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((character) => character.codePointAt(0) ?? 0))
/** Of these the ones that stand behind a letter in sound text too. */
const usual = new Set([...'«»¿¡‘’“”…–—•›‹\u00a0°ºª®™©'].map((character) => character.codePointAt(0) ?? 0))
/** Characters that UTF-8 becomes when it is read as GBK; Chinese itself hardly uses them, and never two together. */
const gbk = new Set(
  [
    ...'鐢鎴锛銆鈥鏄涓璁瀹鍒鍚璇鍗杩涔鑷閮鎵缁鍐鍥閲鍑娆閫鏁棰灞鐮鍙浠浜鍏浣瑙鍔鐪姘璧闂鏀鐩鍖鎬鍦鑰濂绛璐鎮鏈鏂偍鐨勮曞屾犲揣勬崟宸彂',
  ].map((character) => character.codePointAt(0) ?? 0),
)

function isLetter(codePoint: number): boolean {
  return (codePoint >= 0x41 && codePoint <= 0x5a) || (codePoint >= 0x61 && codePoint <= 0x7a)
}

/** Tells, code point by code point, where bytes were read in a wrong encoding. */
export interface MisreadBytes {
  /** Whether the text up to this code point ends in a piece that no encoding of sound text gives; `open` while it may become one. */
  feed(codePoint: number): 'open' | 'broken' | 'sound'
}

/** Makes the detector of one reply. */
export function createMisreadBytes(): MisreadBytes {
  let lead = 0
  let tails: number[] = []
  let rare = 0
  let arabic = 0
  let last = 0
  /** The code point before the lead. */
  let ahead = 0
  return {
    feed(codePoint) {
      const before = last
      last = codePoint
      if (codePoint >= 0xe000 && codePoint <= 0xf8ff) return 'broken'
      // Bopomofo stands beside Han in misread text only.
      const bopomofo = codePoint >= 0x3105 && codePoint <= 0x312f
      if (gbk.has(codePoint) || bopomofo) {
        rare += 1
        if (rare >= 2) return 'broken'
        lead = 0
        return 'open'
      }
      if (codePoint >= 0x4e00 && codePoint <= 0x9fff && rare > 0 && before >= 0x4e00) {
        rare -= 0.5
        if (rare > 0) return 'open'
      }
      rare = 0
      if (isTail(codePoint) && (before === 0x637 || before === 0x638)) {
        arabic += 1
        return arabic >= 2 ? 'broken' : 'open'
      }
      if (codePoint !== 0x637 && codePoint !== 0x638) arabic = 0
      else if (arabic > 0) return 'open'
      if (lead > 0 && isTail(codePoint)) {
        tails.push(codePoint)
        const telling = tails.some((tail) => !usual.has(tail))
        if (lead === 0xc2 || lead === 0xc3)
          return telling || lead === 0xc3 || codePoint === 0xbf || codePoint === 0xa1 ? 'broken' : 'open'
        if (telling && (tails.length >= 2 || (lead >= 0xd0 && lead <= 0xdf && tails.length >= 1))) return 'broken'
        return tails.length < 3 ? 'open' : 'sound'
      }
      // A soft hyphen, the second byte of "í", leaves no trace: a capital Ã that ends its word stands alone.
      const alone = lead === 0xc3 && tails.length === 0 && codePoint <= 0x40 && isLetter(ahead)
      ahead = before
      if (alone) return 'broken'
      tails = []
      lead = codePoint >= 0xc2 && codePoint <= 0xf4 ? codePoint : 0
      return lead > 0 ? 'open' : 'sound'
    },
  }
}
