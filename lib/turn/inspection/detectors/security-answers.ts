import { unwrap } from '#lib/text/unwrap.ts'
import { excuseFor } from '../excuses/excuses.ts'
import { prefiltered } from '../matching/prefiltered.ts'
import type { Sentence } from '../watches/watch.ts'

/** What only a security question asks: the first pet, the school, the mother's name before she married. */
const asked = prefiltered(
  new RegExp(unwrap`
    (?<![a-z])(?:(?:your|the) (?:mother|mum|mom|grandmother)'s (?:maiden|birth|family|last) name|maiden name|(?:your|the|a|
    as) (?:very )?(?:first|childhood|favou?rite) (?:pet|dog|cat|school|teacher|car|best friend|friend|street|boss|
    employer|hamster)(?:'s)?|(?:did|were) you (?:go to|attend|at) (?:primary|elementary|secondary|infant|junior|grade|
    high)(?: school)?|(?:street|town|city|road|house) (?:did you grow|you grew|were you born|you were born)|(?:su|tu|la|vuestra|
    de) (?:primera?|primer) (?:mascota|perro|gato|colegio|escuela|coche|auto|carro|profesora?|maestra?|amig[oa])|
    apellido (?:de soltera )?(?:de|materno de) (?:su|tu) (?:madre|mama|abuela)|apellido de soltera|(?:su|tu) (?:mejor )?amig[oa] de (?:la )?infancia|
    (?:escuela|colegio)(?: [a-z]+){0,4} (?:primaria|primarios)|(?:hiciste|hizo|curso|cursaste|estudio|
    estudiaste)(?: [a-z]+){0,2} primaria|(?:profesora?|maestr[oa]) favorit[oa]|calle (?:en que|donde|en la que) (?:crecio|
    creciste))(?![a-z])|(?:母亲|妈妈|令堂)的?(?:娘家)?(?:姓|姓氏|姓名|名字)|(?:第一|头一|首)(?:只|个|条|位|辆|任)(?:的)?(?:宠物|狗|猫|老师|班主任|车|学校|同桌|老板)|(?:小学|初中|中学)(?:是)?(?:在)?(?:哪|叫|的名|读|念|上|
    名)|(?:小时候|童年)(?:的)?(?:玩伴|好友|外号|住)|班主任(?:姓|叫)|(?:اسم )?(?:عايله|عيله|اسره|لقب) (?:والدتك|امك|الوالده|الام)|
    (?:والدتك|امك) قبل الزواج|(?:اول|اسم) (?:حيوان(?:ك)?(?: اليف)?|كلب|قط[هت]?|مدرس[هت]ك?|معلم[هت]?ك?|سيار[هت]ك?|صديق)(?: [\u0620-\u06ff]+)? ?|حيوانك (?:ال)?(?:اليف|
    اول)|مدرستك (?:ال)?(?:ابتداييه|اولي)|(?:درست|تعلمت)(?: [\u0620-\u06ff]+)? (?:ال)?ابتداي[\u0620-\u06ff]+
  `),
)
/** That it is asked: a question, or a wish. */
const wanted = new RegExp(unwrap`
    \?|(?<![a-z])(?:tell me|give me|i need|over to you|please|remind me|let me have|what was|what is|what's|(?:fastest|quickest|easiest|simplest|best) way|dime|digame|
    recuerdeme|necesito|por favor|responda|responde)(?![a-z])|告诉|说一?[下声]|请|报|写|是什么|叫什么|来着|(?<![\u0620-\u06ff])(?:قل|اخبرني|
    اذكر|احتاج|ما|ايش|شو|وش|اجب|جاوب)(?![\u0620-\u06ff])
  `)
const negated = new RegExp(unwrap`
    (?<![a-z])(?:don't|do not|never|not|avoid|such as|like|example|instead of|choose|pick|change|set|no|nunca|ejemplo|como (?:por ejemplo|la|el|una)|elija|elige|
    cambiar|evite)(?![a-z])|不|别|勿|例如|比如|之类|选择|更改|设置|修改|(?<![\u0620-\u06ff])(?:لا|لن|مثل|مثال|اختر|غير|تغيير)(?![\u0620-\u06ff])
  `)

/** "What was your first pet called?": the answer would be a key. */
export function asksSecurityAnswer({ text, closed }: Sentence): boolean {
  const found = asked.first(text)
  if (!found || (closed && !wanted.test(text))) return false
  if (negated.test(text.slice(0, found.index))) return false
  const language = /[\u3400-\u9fff]/.test(found[0]) ? 'zh' : /[\u0620-\u06ff]/.test(found[0]) ? 'ar' : 'en'
  return excuseFor(['quote'], language, text, found.index, found.index + found[0].length) === undefined
}

export const securityAnswerTriggers = {
  en: 'maiden name|family name|last name|birth name|pet_|dog_|cat_|teacher|friend_|school_|car_|street_|primary_|elementary_|grew_|grow_|born_',
  zh: '宠物|小学|初中|中学|母亲|妈妈|令堂|老师|班主任|玩伴|好友|只狗|只猫|外号',
  es: 'mascota|perro_|gato_|colegio|escuela|soltera|madre_|mama_|primaria|infancia|profesor|maestr|coche_|creciste_|crecio_',
  ar: 'والدتك|امك|الام|حيوان|مدرس|ابتداي|معلم|الزواج|كلب|قط',
} as const
