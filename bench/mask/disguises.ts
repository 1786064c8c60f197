const homoglyphs: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  0: '𝟎',
  1: '𝟏',
  4: '𝟒',
  5: '𝟓',
  A: 'А',
  E: 'Е',
  B: 'В',
}
const encoder = new TextEncoder()
const base64 = (text: string) => btoa(String.fromCharCode(...encoder.encode(text)))
const between = (text: string, what: string) => [...text.replace(/[ -]/g, '')].join(what)

/** The ways in which a value is hidden. */
export const disguises: Readonly<Record<string, (value: string) => string>> = {
  plain: (value) => value,
  'full-width': (value) =>
    value.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  'zero-width': (value) => [...value].join('\u200b'),
  spaced: (value) => between(value, ' '),
  dotted: (value) =>
    value.includes('@')
      ? value.replaceAll('.', ' . ').replace('@', ' @ ')
      : /^\d+(?:\.\d+){3}$/.test(value)
        ? value.replaceAll('.', '[.]')
        : between(value, '.'),
  homoglyph: (value) => [...value].map((character) => homoglyphs[character] ?? character).join(''),
  'percent-encoded': (value) =>
    [...encoder.encode(value)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  'url-encoded': (value) => encodeURIComponent(value),
  base64,
}
