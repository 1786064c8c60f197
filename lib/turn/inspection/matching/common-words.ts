/** Words that stand in every other sentence of English, Spanish and Arabic: none of them tells anything. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'the you a an and to is it its for your in of on that this if s be by or are with i we can not as at me my do so up no all was have has out there they them now one just what how ' +
    'de el la en que y se si lo por te un una los las su sus es al del le les para mi tu o eso esto ya mas como ' +
    'من في الي علي ان ما او لا لك ولا هذا هذه مع لم لن انت انا كل عن هو هي'
  ).split(' '),
)
