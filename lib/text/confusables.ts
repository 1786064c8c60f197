/**
 * Characters that compatibility decomposition leaves apart but a reader takes for one another.
 * Left column: the folded form; right column: every character that folds to it (after decomposition and lower-casing).
 * Source: the single-character part of Unicode's confusables (UTS 39) that serves our four languages.
 */
const lookalikes: readonly (readonly [folded: string, characters: string])[] = [
  // Cyrillic, Greek, Armenian, Cherokee and Latin letters that look like a basic Latin one.
  ['a', 'аαɑ'],
  ['b', 'ьƅ'],
  ['c', 'сϲᴄⅽ'],
  ['d', 'ԁɗᏧ'],
  ['e', 'еєҽℯ'],
  ['f', 'ƒẝ'],
  ['g', 'ɡց'],
  ['h', 'һհ'],
  ['i', 'іıιɩӏ'],
  ['j', 'јϳ'],
  ['k', 'кκ'],
  ['l', 'łⅼ'],
  ['m', 'мⅿ'],
  ['n', 'ոռ'],
  ['o', 'оοσøօ'],
  ['p', 'рρϱ'],
  ['q', 'ԛզ'],
  ['r', 'гᴦ'],
  ['s', 'ѕꜱ'],
  ['t', 'тτ'],
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

/** The folded form of every look-alike. */
export const confusables: ReadonlyMap<string, string> = new Map(
  lookalikes.flatMap(([folded, characters]) => [...characters].map((character) => [character, folded] as const)),
)
