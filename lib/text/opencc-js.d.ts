declare module 'opencc-js/dict/TSCharacters' {
  /** Pairs parted by `|`, the traditional character and its simplified one parted by a space. */
  const characters: string
  export default characters
}
