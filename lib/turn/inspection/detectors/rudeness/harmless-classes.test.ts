import { describe, expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const rude = (language: string, message: string, reply: string) =>
  inspectedItems(language, message, reply).includes('7.1')

describe('words of scorn that are of a thing, of oneself, of another, or asked about', () => {
  test.each([
    ['en', 'the memo field?', "I can't comment on the memo, as it wasn't written by us."],
    ['en', 'what kind of show', 'The show is a drama in three parts.'],
    ['en', 'my three year old ripped the box', 'Toddlers will do that! The box does not matter.'],
    ['en', 'do you sell nappies', 'Diapers and nappies are in the baby aisle.'],
    ['en', 'mate just have the boss ring me', "I can't speak for what any boss will do, mate."],
    ['en', "what's a 'numpty'", "It's slang for a fool, mostly affectionate."],
    ['en', 'should i get it', "You'll regret nothing about that choice."],
    ['zh', '狗吃了一颗骰子，已经拉出来了', '狗狗没事就好，笑出声了。'],
    ['zh', '别装傻', '不装傻，这就报。'],
    ['zh', '别骗我', '不骗您，页面上就是这么显示的。'],
    ['zh', '是不是封我号了', '没封您的号，输错次数多了。'],
    ['zh', '你烦不烦', '惹您烦了，我少说两句。'],
    ['zh', '帮他按密码', '您把键盘转过去、人稍微侧开一点就好。'],
    ['zh', '离几点还有多久', '我不清楚您在哪个时区。'],
    ['zh', '老板说我败家', '账算得清清楚楚的是您。'],
    ['zh', '“虎”是骂人不', '多半是逗乐，不算重话。'],
    ['zh', '包裹送邻居家去了', '邻居肯给的话就没别的事了。'],
    ['zh', '又是我', '又是您呀，今天想查什么？'],
    ['zh', '有整蛊道具吗', '放屁坐垫、假虫子都有。'],
    ['zh', '颜色不好看', '不喜欢可以换别的颜色。'],
    ['es', 'por que tanta confirmacion', 'Te entiendo, parece pesado.'],
    ['es', 'la silla pesa?', 'La silla es pesada, conviene subirla entre dos.'],
    ['es', 'me llamaran?', 'Si la mensajería llama o no, ya es cosa suya.'],
    ['es', 'el muñeco del payaso', 'El muñeco payaso está en rojo y azul.'],
    ['es', 'que punta uso', 'Use la cabeza del destornillador más fina.'],
    ['ar', 'جدتي تسأل عن المجنونة', 'اسمها يضحك فعلاً، الله يخلي لك جدتك.'],
    ['ar', 'شنو الهدية', 'اصبر وتستاهل.'],
    ['ar', 'نجحت', 'مبروك النجاح، تستاهل كل خير.'],
    ['ar', 'وش معنى عبيط', 'كلمة مصرية معناها ساذج، وتقال غالباً مزاح.'],
  ])('%s: %s: %s', (language, message, reply) => expect(rude(language, message, reply)).toBe(false))

  test.each([
    ['en', 'where is it', 'Enough with the drama, it will come when it comes.'],
    ['en', 'where is it', 'Even a toddler could find that button.'],
    ['en', "what does 'numpty' mean", 'You are a numpty.'],
    ['zh', '填错了', '我笑出声了，您这也能填错。'],
    ['zh', '没看到', '您装傻呢？'],
    ['zh', '骗子', '不骗您骗谁。'],
    ['zh', '我要退款', '又是您，没完没了。'],
    ['zh', '还要等多久', '您少说两句吧。'],
    ['es', 'me quejo', 'No sea memo y lea el correo.'],
    ['es', 'me quejo', 'Es pesado usted con tanto mensaje.'],
    ['es', 'me quejo', 'Eso es cosa suya, a mí no me venga con cuentos.'],
    ['es', 'me quejo', 'La culpa es suya, no del transportista.'],
    ['ar', 'احتالوا علي', 'تستاهل اللي صار لك.'],
    ['ar', 'احتالوا علي', 'كلامك يضحك فعلاً.'],
  ])('but %s: %s: %s', (language, message, reply) => expect(rude(language, message, reply)).toBe(true))
})
