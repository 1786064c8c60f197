import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const knows = (text: string) => ({ knowledge: [{ id: 'k', visibility: 'public', text }] })

test.each([
  // A measure in another unit.
  ['zh', '我130斤', '130 斤就是 65 公斤，选 L。', '130 斤就是 75 公斤，选 XL。', 'L 适合 62–70 kg。'],
  ['en', 'im 11 stone', '11 stone is about 70 kg.', '11 stone is 80 kg.', 'L fits 66 to 74 kg.'],
  ['en', 'is 27 inch ok', '27 inches is 68.6 cm, so it fits.', '27 inches is 61.6 cm.', 'The shelf is 70 cm wide.'],
  ['es', 'pesa 20 libras', '20 libras son unos 9 kg.', '20 libras son unos 12 kg.', 'Límite de 10 kg por paquete.'],
  ['ar', 'طولي 1.70 متر', 'يعني 170 سم.', 'يعني 190 سم.', 'M يناسب 165–175 سم.'],
  ['en', '5ft 9', '5 ft 9 is about 175 cm.', '5 ft 9 is about 185 cm.', 'M: 170 to 178 cm.'],
  ['es', 'mido 1,75', '1,75 m son 175 cm.', '1,75 m son 195 cm.', 'M: de 170 a 178 cm.'],
  // The size beside the customer's own.
  ['en', 'i wear 42', 'Go up to a 42.5.', 'Go up to a 46.', 'The Trail runs half a size small.'],
  ['es', 'uso un 38', 'Con un 38 pide la talla 39.', 'Con un 38 pide la talla 41.', 'Se recomienda una talla más.'],
  ['zh', '平时穿41', '建议拍大一码，也就是 42 码。', '建议拍 45 码。', '溯溪鞋偏小，建议选大一码。'],
  ['ar', 'مقاسي 43', 'الأنسب لك مقاس 44.', 'الأنسب لك مقاس 47.', 'ننصح بمقاس أكبر.'],
  // Days cut short, a sum in so many parts, a share of what is supposed.
  [
    'en',
    'when',
    'It opens on Saturday from 9 to 1.',
    'It opens on Sunday from 9 to 1.',
    'Mon-Fri 8 am - 6 pm, Sat 9 am - 1 pm.',
  ],
  ['es', 'horario', 'De lunes a viernes 9 a 19.', 'De lunes a domingo 9 a 19.', 'Horario: L-V 9-19 h.'],
  ['es', 'a cuantos plazos 600', 'En 3 plazos de 200 €.', 'En 3 plazos de 230 €.', 'En 3 meses sin intereses.'],
  ['ar', 'كم الكاش باك', 'لو شريت بـ 200 وكان 5%، يرجع لك 10.', 'لو شريت بـ 200 وكان 5%، يرجع لك 16.', 'كاش باك 5%.'],
  // What is paid over so many months is paid in so many parts.
  [
    'es',
    'a plazos?',
    'Desde 6 plazos hay comisión.',
    'Desde 9 plazos hay comisión.',
    'Desde 6 meses se aplica una comisión.',
  ],
  [
    'en',
    'in parts?',
    'In 3 instalments it is free.',
    'In 8 instalments it is free.',
    'Pay over 3 months without interest.',
  ],
  ['zh', '分期', '分 12 期要收手续费。', '分 24 期要收手续费。', '12 个月收取手续费。'],
  ['ar', 'تقسيط', 'تقدر تقسط على 12 قسطاً برسوم.', 'تقدر تقسط على 24 قسطاً برسوم.', 'التقسيط على 12 شهراً برسوم.'],
])('%s: "%s" lets "%s" pass, and not "%s"', (language, question, backed, not, text) => {
  expect(inspectedItems(language, question, backed, knows(text))).toEqual([])
  expect(inspectedItems(language, question, not, knows(text))).toContain('5.1')
})

test.each([
  ['en', 'settlement?', 'It comes to ₹2,45,310.50.', 'It comes to ₹2,54,310.50.'],
  ['en', 'settlement?', 'It comes to 2.45 lakh rupees.', 'It comes to 2.54 lakh rupees.'],
])('%s: "%s" lets "%s" pass, and not "%s"', (language, question, backed, not) => {
  const net = question === 'settlement?' && backed.includes('lakh') ? '245000.00' : '245310.50'
  const facts = [
    {
      key: 'settlement:S1',
      value: { net, currency: 'INR' },
      source: 's',
      asOf: '2026-11-20T08:25:00Z',
      validUntil: '2026-11-21T08:25:00Z',
    },
  ]
  expect(inspectedItems(language, question, backed, { facts })).toEqual([])
  expect(inspectedItems(language, question, not, { facts })).toContain('5.1')
})

test('a sum of money is no weight in another unit', () => {
  expect(inspectedItems('en', 'my bag is 60 kg, what do i get back', 'You get 132 pounds back.')).toContain('5.1')
})
