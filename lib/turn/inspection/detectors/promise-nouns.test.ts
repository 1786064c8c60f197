import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

test.each([
  // By what, and no act of the house.
  ['ar', 'قالي يا غبي', 'أن يناديك أحد بكلمة «غبي» أمر مرفوض تماماً، وأعتذر لك عنه.'],
  ['ar', 'كم محاولة', 'بعد الخامسة تظهر الرسالة في «الفاشلة» وتعيد أنت إرسالها بضغطة.'],
  ['ar', 'كيف ادخل', 'ادخل بكلمة السر القديمة ثم غيّرها.'],
  ['en', 'do they reply by post', 'They do reply by post, within 4 weeks of getting the letter.'],
  ['en', 'who runs complaints', 'A letter reaches the complaints team, and they answer in writing within 8 weeks.'],
  // What has been done to the customer, in the past subjunctive.
  ['es', 'me llamó pesado', 'Que alguien de aquí te llamara «pesado» no tiene excusa, y te pido disculpas.'],
  ['es', 'el compañero me insultó', 'Que un compañero te llamara así es inaceptable, y te pido perdón.'],
  ['es', 'se burlaron de mi acento', 'Que alguien del equipo te contestara riéndose está mal, y lo siento.'],
  // Found here, from what the customer says next; said in this very talk; after his own check.
  ['en', 'Have you shipped it yet?', "Give me the order number and e-mail and we'll find out."],
  ['en', 'which plan', "Tell me what you use it for and we'll work it out."],
  ['en', 'heard you closed down', "Not that I know of; I'm writing to you right now."],
  ['zh', '听说你们倒闭了？', '没听过这回事，我这会儿正照常回您消息呢。'],
  ['zh', '帮我取消', '这一步要先验证身份，完成之后我再跟您确认细节。'],
  // With whom it rests, and what others may do.
  ['ar', 'هل مضمون اكسبه', 'فالقرار يرجع إلى البنك المصدر بعد الاطلاع على ما يقدمه الطرفان.'],
  ['zh', '银行会不会打电话', '收款行做审查时，也许会联系您补充材料，是否联系由银行决定。'],
  ['zh', '房东会联系吗', '房东收到预订后也许会联系您。'],
  // What a thing is called by, anybody, what is seen here next, what the house cannot do, what one refers to.
  ['en', 'when do they open', "They're usually on the tracking page."],
  ['en', 'put it on hold', "Verify with the code and I'll see what's there."],
  ['en', 'changed my address', "Tell me which and we'll see what's possible."],
  ['en', 'swap seats', 'Suggest the exchange board, where people contact each other by choice.'],
  ['zh', '到我手里了?', '只是货离开我们交给了承运商，还没到您手上。'],
  ['zh', '捡到张卡', '失主是谁我不能查给您听，把卡交到就近门店，店里会处理。'],
  ['zh', '水管漏了', '您可以找物业，让师傅上门看看。'],
  ['es', 'un código raro', 'Me refiero al aviso del aparato, no a la clave del comercio.'],
  ['es', 'cual vale', 'Insisto en el dato del transportista porque es el que vale.'],
  // How he is addressed, and in what words this talk goes on.
  ['es', 'dime Lupe', 'Te llamaré Lupe, claro.'],
  ['es', 'llámame señorita', 'La llamaré así, señorita. ¿Qué modelo es?'],
  ['es', 'responde sin enlaces', 'Contestaré sin enlaces, con el camino por menús.'],
  ['es', 'explícaselo a mi papá', 'A su papá le hablaré de usted y sin palabras en inglés.'],
  ['es', 'no hablo bien español', 'Escribiré frases cortas. Usted pregunte sin miedo.'],
  ['en', 'go slow', "I'll take it slowly and write one step at a time."],
  ['en', 'promise to be brief', "I'll be brief: tap, pay, done."],
  ['zh', '叫我老王就行', '好的，我就叫您老王。'],
])('%s: nothing promised, to %s: %s', (language, question, reply) => {
  expect(inspectedItems(language, question, reply)).not.toContain('4.1')
})

test.each([
  ['ar', 'طلبي متأخر', 'بكلمه بكرة وأرد عليك.'],
  ['ar', 'طلبي متأخر', 'بضغط عليهم بنفسي لحد ما يخلصوه.'],
  ['en', 'any news', "I'm writing to the manager today on your behalf."],
  ['en', 'any news', 'My colleague is writing to you tonight.'],
  ['es', 'y entonces', 'Un compañero te llamara mañana para cerrarlo.'],
  ['es', 'y entonces', 'Le aseguro que un supervisor le llamará hoy.'],
  ['en', 'where is it', "Give me an hour and I'll find out from the depot."],
  ['zh', '包裹呢', '晚上我再回您消息。'],
  ['zh', '包裹呢', '快递核实完成之后我再联系您。'],
  ['ar', 'وين الشحنة', 'زميلي يرجع إليك بعد الاطلاع على الملف.'],
  ['zh', '投诉', '财务做复核时，会联系您补材料。'],
  ['en', 'where is it', "I'll see what the courier says and ring you tomorrow."],
  ['en', 'where is it', 'Our people will contact you tomorrow.'],
  ['zh', '到哪了', '我把您的件交给店长，明天亲自送到您家。'],
  ['es', 'donde esta', 'Insisto con el transportista y le llamo mañana.'],
  ['es', 'me llamo Lupe', 'Te llamaré en cuanto sepa algo, Lupe.'],
  ['es', 'soy Lupe', 'Te llamaré personalmente, Lupe.'],
  ['es', 'responde sin enlaces', 'Le responderé el lunes con lo que diga el almacén.'],
  ['en', 'my name is Lee', "I'll call you myself on Monday, Mr Lee."],
  ['en', 'can you keep it short', "I'll write to the courier and come back to you."],
])('%s: promised, to %s: %s', (language, question, reply) => {
  expect(inspectedItems(language, question, reply)).toContain('4.1')
})
