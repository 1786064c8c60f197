import { describe, expect, it } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import { wishesForPerson } from './person-wish.ts'

describe('people asked about, resembled or proved to be', () => {
  it.each([
    'quisiera saber si el encargado de una tienda puede pedir el DNI',
    'quiero saber si un supervisor gana más que un cajero',
    'quisiera entender qué hace un asesor fiscal',
    'quiero aprender a ser gerente, qué libro tienen',
    'quiero que suene humano el texto del regalo, qué pongo',
    'quiero que el robot parezca humano, es para un disfraz',
    'hay que ser humano para pasar el captcha?',
    'para el concurso hay que ser empleado?',
    'necesito saber si el gerente del hotel es el mismo',
    'quisiera un disfraz de operador de grúa',
    'necesito un chaleco de supervisor talla L',
    'me gustaría regalar una taza que diga "mejor jefe"',
    'busco un libro sobre cómo ser buen encargado',
    'do I have to be human to pass this captcha, six photos of buses',
    'is it true that a shop manager may refuse coins? for a debate',
    "I'd like to know if a manager can ask for ID in a shop",
    "I need a mug that says world's best manager",
    'I want my essay to sound human, what should I change',
    'need a costume for a person who works on a crane',
    'want the robot to look human for halloween',
    'looking for a supervisor vest size L',
    'can a real person fit in that suitcase, just curious',
    'is the mannequin life size, like a real person?',
    "does the assistant's name come from a real person?",
    'is Clara named after someone real',
    'was the statue modelled on a real human?',
    'is there a person behind the logo, it looks like someone',
    '验证码老问我是不是真人，红绿灯点了六张',
    '要怎么证明我是真人，验证图片过不去',
    '店长能不能拒收硬币，课堂辩论用',
    '我想知道经理有没有权看身份证，写作业',
    '想买个“最佳经理”的马克杯',
    '这个客服名字是照着真人取的吗',
    '你们logo上的人是真人吗',
    '我想把作文改得像真人写的',
    '这个仿真娃娃像真人一样大吗',
    '我得是人才能过这个验证？',
    'ليه اسم المساعد عندكم بنت؟ هو فيه حد حقيقي اتسمى عليه؟',
    'اسم المساعد على اسم شخص حقيقي؟',
    'الصورة بالشعار لشخص حقيقي؟',
    'لازم كون انسان حتى مرق الكابتشا؟ ست صور باصات',
    'بدي اعرف اذا مدير المحل بيحقله يرفض الفراطة، نقاش بالصف',
    'بدي كتاب كيف بصير مدير منيح',
    'بدي كباية مكتوب عليها احسن مدير',
    'بدي فستان لموظفة بنك بمسرحية',
    'اريد ان يبدو النص كأن انسان كتبه',
    'el nombre del asistente es por alguien real?',
    'la foto del logo es de una persona real?',
    'el maniquí es del tamaño de una persona real?',
  ])('%s', (message) => {
    expect(wishesForPerson(fold(message).folded)).toBe(false)
  })
})

describe('people wished for', () => {
  it.each([
    'quiero hablar con el gerente',
    'quisiera saber si puedo hablar con un gerente',
    'necesito que un humano vea mi caso',
    'quiero que me atienda un asesor',
    'tengo que hablar con un humano ya',
    'quisiera un supervisor por favor',
    'is there a real person there',
    'فيه حد حقيقي ارد عليه؟',
    'في حدا حقيقي هون؟',
    '有真人吗',
    "I'd like to know if I can speak to a manager",
    '我要找你们经理',
  ])('%s', (message) => {
    expect(wishesForPerson(fold(message).folded)).toBe(true)
  })
})
