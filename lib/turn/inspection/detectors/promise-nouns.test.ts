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
])('%s: promised, to %s: %s', (language, question, reply) => {
  expect(inspectedItems(language, question, reply)).toContain('4.1')
})
