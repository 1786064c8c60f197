import { unwrap } from '#lib/text/unwrap.ts'
import { type Danger, dangerIn, seemsToWishForPerson, wishesForPerson } from '../calls-for-people.ts'

/** What a message gives away besides its question. None of it is shown to the customer as an accusation. */
export interface Signals {
  /** Names of the kinds of injection that the text resembles; recorded, and the text lowered in trust. */
  injection?: readonly string[]
  /** The customer asks for a person. */
  wantsPerson?: true
  /** A danger that a person must hear of before anything is generated. */
  risk?: Danger
  /** The language of a text that we do not serve (BCP 47, `und` where only that much is known). */
  unserved?: string
}

const injections: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'override',
    new RegExp(unwrap`
      \b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:instructions?|rules?|prompts?|guidelines|everything|
      restrictions|above|previous)\b|(?:忽略|无视|忘记|忘掉).{0,10}(?:指令|指示|规则|提示|之前|以上)|\b(?:ignora|olvida|omite|
      desobedece)\b.{0,30}\b(?:instrucciones|reglas|indicaciones|anterior(?:es)?|todo)\b|(?:تجاهل|انس|
      اهمل).{0,20}(?:التعليمات|الاوامر|القواعد|السابقه|كل)
    `),
  ],
  [
    'role',
    new RegExp(unwrap`
      \byou are (?:now|no longer)\b|\b(?:act|behave|pretend|respond) (?:as|like|to be)\b.{0,30}\b(?:admin\w*|developer|
      root|system|dan|unrestricted|staff|manager|agent|jailbroken)\b|\b(?:developer|debug|god|admin|maintenance|
      dan) mode\b|\bjailbreak|你现在是|从现在起你|扮演.{0,8}(?:管理员|开发者|系统)|(?:开发者|调试|管理员)模式|\bahora eres\b|\bmodo (?:desarrollador|
      administrador|depuracion)\b|\bactua como\b|انت الان|تصرف ك|وضع (?:المطور|المسوول)
    `),
  ],
  [
    'prompt',
    new RegExp(unwrap`
      \b(?:system|hidden|initial|secret) (?:prompt|instructions?|message)\b|\b(?:repeat|print|reveal|show|output|
      dump)\b.{0,30}\b(?:prompt|instructions|everything above|context|verbatim)\b|系统提示|提示词|(?:重复|输出|显示|打印).{0,10}(?:以上|
      提示|指令)|\b(?:prompt|instrucciones) (?:del|de) sistema\b|\b(?:repite|muestra|imprime)\b.{0,20}\b(?:prompt|
      instrucciones)\b|(?:رساله|تعليمات|موجه) النظام|(?:كرر|اطبع|اظهر).{0,20}(?:التعليمات|الموجه)
    `),
  ],
  [
    'staff',
    new RegExp(unwrap`
      \bi(?:'m| am)\b.{0,20}\b(?:admin\w*|employee|staff|support (?:agent|manager|lead)|developer|engineer|auditor|
      manager here|from (?:it|security|support))\b|我是.{0,6}(?:管理员|员工|客服|开发|经理|工程师|内部)|\bsoy\b.{0,20}\b(?:admin\w*|
      emplead[oa]|del equipo|de soporte|supervisor|desarrollador)\b|انا.{0,12}(?:موظف|المدير|مدير|مطور|من الدعم|المسوول)
    `),
  ],
  [
    'markup',
    new RegExp(
      unwrap`
      <\/?(?:system|assistant|facts|instructions?|tool|im_start|\|)|<\|[a-z_]+\|>|\[\/?(?:inst|system)\]|
      ^#{1,3} ?(?:system|instruction)
    `,
      'm',
    ),
  ],
]

/** Reads the signals of a folded text (see `lib/text/fold.ts`). */
export function signalsOf(folded: string): Signals {
  const injection = injections.filter(([, pattern]) => pattern.test(folded)).map(([kind]) => kind)
  const risk = dangerIn(folded)
  return {
    ...(injection.length > 0 ? { injection } : {}),
    ...(wishesForPerson(folded) || seemsToWishForPerson(folded) ? { wantsPerson: true } : {}),
    ...(risk ? { risk } : {}),
  }
}
