/**
 * Characters that compatibility decomposition leaves apart but a reader takes for one another.
 * Left column: the folded form; right column: every character that folds to it (after decomposition and lower-casing).
 * Source: the single-character part of Unicode's confusables (UTS 39) that serves our four languages.
 */
const lookalikes: readonly (readonly [folded: string, characters: string])[] = [
  // Cyrillic, Greek, Armenian, Cherokee and Latin letters that look like a basic Latin one.
  ['a', 'аαɑᴀ'],
  ['b', 'ьƅʙ'],
  ['c', 'сϲᴄⅽ'],
  ['d', 'ԁɗᏧᴅ'],
  ['e', 'еєҽℯᴇ'],
  ['f', 'ƒẝꜰ'],
  ['g', 'ɡցɢ'],
  ['h', 'һհʜ'],
  ['i', 'іıιɩӏɪ'],
  ['j', 'јϳᴊ'],
  ['k', 'кκᴋ'],
  ['l', 'łⅼʟ'],
  ['m', 'мⅿᴍ'],
  ['n', 'ոռɴ'],
  ['o', 'оοσøօᴏ'],
  ['p', 'рρϱᴘ'],
  ['q', 'ԛզǫꞯ'],
  ['r', 'гᴦʀ'],
  ['s', 'ѕꜱ'],
  ['t', 'тτᴛ'],
  ['u', 'υսᴜʋ'],
  ['v', 'ѵνᴠ'],
  ['w', 'ԝѡᴡ'],
  ['x', 'хχ'],
  ['y', 'уγүʏ'],
  ['z', 'ᴢ'],
  // Arabic letter forms that spelling treats as one.
  ['ا', 'ٱ'],
  ['ي', 'ىیې'],
  ['ه', 'ةہۀ'],
  ['ك', 'ک'],
  // Punctuation.
  ["'", '‘’‚‛ʼʻ′´`＇'],
  ['"', '“”„‟«»″「」『』〝〞〟＂'],
  ['-', '‐‑‒–—―−⁃﹘﹣－'],
  ['/', '⁄∕'],
  ['.', '٫․﹒．｡'],
  [',', '،٬、‚﹐'],
  [';', '؛'],
  ['?', '؟'],
  ['%', '٪'],
  ['*', '٭∗⁎∙•·'],
  ['+', '﬩'],
  ['@', '﹫＠'],
  ['<', '‹〈⟨'],
  ['>', '›〉⟩'],
  [':', '∶︓'],
  ['|', '∣│'],
  ['~', '∼〜'],
]

/** White letters and digits on black, which have no decomposition: `❶`, `⓿`, `🅐`, `🅰`. */
const enclosed: readonly (readonly [character: string, folded: string])[] = [
  ['⓿', '0'],
  ...Array.from({ length: 9 }, (_, at) => [String.fromCodePoint(0x2776 + at), String(at + 1)] as const),
  ...Array.from({ length: 9 }, (_, at) => [String.fromCodePoint(0x278a + at), String(at + 1)] as const),
  ...[0x1f150, 0x1f170].flatMap((first) =>
    Array.from({ length: 26 }, (_, at) => [String.fromCodePoint(first + at), String.fromCharCode(0x61 + at)] as const),
  ),
]

/** The folded form of every look-alike. */
export const confusables: ReadonlyMap<string, string> = new Map([
  ...lookalikes.flatMap(([folded, characters]) => [...characters].map((character) => [character, folded] as const)),
  ...enclosed,
])
