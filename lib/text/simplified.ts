import characters from 'opencc-js/dict/TSCharacters'

/**
 * The simplified character of each traditional one, as far as one code unit stands for each (Open Chinese Convert, `TSCharacters`): rules are written in
 * simplified characters, and customers of Hong Kong and Taiwan are answered in theirs.
 */
export const simplified: ReadonlyMap<string, string> = new Map(
  characters.split('|').flatMap((pair) => {
    const [traditional = '', plain = ''] = pair.split(' ')
    return traditional.length === 1 && plain.length === 1 ? [[traditional, plain] as const] : []
  }),
)
