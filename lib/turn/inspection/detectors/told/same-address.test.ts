import { expect, test } from 'vitest'
import { inspectedItems as itemsOf } from '#tests/support/inspected-items.ts'

test.each([
  [
    'es',
    'cambiar la dirección de RD-66051 a Mitre 820, 2º B, Rosario',
    'RD-66051 pasaría a entregarse en Mitre 820, 2º B, Rosario. ¿Está bien así?',
  ],
  [
    'es',
    'cambia PD-30918 a cra 15 #93-47 apto 402, Bogotá',
    'PD-30918 saldría para Carrera 15 # 93-47, apartamento 402, Bogotá. ¿Es correcto?',
  ],
  [
    'es',
    'la dirección nueva es calle Olmo 12, 3º izq, 28012 Madrid',
    'Anoto: calle del Olmo, 12, 3.º izquierda, 28012 Madrid. ¿Todo bien?',
  ],
  [
    'en',
    'change it to flat 4, 22 Alder Road, Leeds LS6 2AB',
    'It would go to 22 Alder Road, flat 4, Leeds, LS6 2AB. Is that right?',
  ],
  ['zh', '改成静安区延平路98弄3号楼602', '跟您核对一下：改送静安区延平路 98 弄 3 号楼 602 室，对吗？'],
  [
    'ar',
    'غير العنوان الى شارع النخيل مبنى 14 شقة 3 حي الروضة',
    'للتأكيد: سيصل إلى شارع النخيل، مبنى 14، شقة 3، حي الروضة. صحيح؟',
  ],
] as const)('%s: the address that the customer wrote, in other forms: %s', (language, question, reply) => {
  expect(itemsOf(language, question, reply)).not.toContain('2.1')
})

test.each([
  ['es', 'a qué dirección va mi pedido RD-66051', 'RD-66051 va a Mitre 820, 2º B, 2000 Rosario.'],
  ['es', 'cambia la dirección a Olmo 12', 'Va a calle Olmo 14, 3º izquierda, 28012 Madrid.'],
  ['en', 'what address is it going to', "It's going to 22 Alder Road, flat 4, Leeds."],
  ['en', 'what address do you have', 'We have 118 Pine Street, Apt 5, Boise, ID 83702.'],
  ['zh', '我的地址是哪', '您的地址是静安区延平路98弄3号楼602室。'],
  ['ar', 'ايش عنواني المسجل', 'عنوانك شارع النخيل، مبنى 14، شقة 3.'],
] as const)('%s: another address: %s', (language, question, reply) => {
  expect(itemsOf(language, question, reply)).toContain('2.1')
})
