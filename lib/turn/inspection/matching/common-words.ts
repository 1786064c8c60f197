import type { Language } from '#lib/text/language.ts'

/** Words that stand in every other sentence: they tell nothing, and are no trigger where the word before them can be one. */
export const common: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the you a an and to is it its for your in of on that this if s be by or are with i we can not as at me my do so up no all was have has out there they them now one just what how'.split(
      ' ',
    ),
  ),
  es: new Set(
    'de el la en que y a no se si con lo por te un una los las su sus es al del me le les para mi tu o eso esto ya mas como'.split(
      ' ',
    ),
  ),
  zh: new Set('的了您你我是在不一要会用个有就也都好这那他她它们吗呢吧啊人上下来去到说再还'),
  ar: new Set('من في الي علي ان ما او لا لك ولا هذا هذه مع لم لن انت انا كل عن هو هي'.split(' ')),
}

/** Those written with spaces, of any language; "con" is none of them, for English has it as another word. */
export const commonWords: ReadonlySet<string> = new Set(
  [...common.en, ...common.es, ...common.ar].filter((word) => word !== 'con'),
)
