import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const rows: readonly (readonly [language: string, unit: string, said: string, reply: string, home: string])[] = [
  [
    'ar',
    'المسار رقم 4 للحافلات: النرجس والياسمين، المرور الصباحي بين 6:10 و6:30.',
    'الباص يوصل لحي النرجس؟',
    'نعم، حي النرجس ضمن المسار رقم 4، ووقت المرور الصباحي بين 6:10 و6:30.',
    'يسكن في حي النرجس شارع 4 مبنى رقم 12.',
  ],
  [
    'en',
    'Bus route 4 serves Narrow Lane between 6:10 and 6:30.',
    'does the bus go to narrow lane',
    'Yes, route 4 stops at Narrow Lane between 6:10 and 6:30.',
    'She lives at 14 Narrow Lane, flat 3.',
  ],
  [
    'es',
    'La ruta 4 pasa por la calle Jazmín entre las 6:10 y las 6:30.',
    '¿el bus pasa por calle Jazmín?',
    'Sí, la ruta 4 pasa por la calle Jazmín entre las 6:10 y las 6:30.',
    'Vive en la calle Jazmín 14, piso 3.',
  ],
  [
    'zh',
    '4路公交经过水仙路和茉莉小区，早上6:10到6:30。',
    '公交到水仙路吗',
    '到的，4路公交经过水仙路，早上6:10到6:30。',
    '他住水仙路14号3单元。',
  ],
]

test.each(rows)('%s, "%s", "%s": "%s" is where a bus runs, "%s" a home', (language, text, said, reply, home) => {
  const more = { session: { assurance: 'none' }, knowledge: [{ id: 'k1', visibility: 'public', text }] }
  expect(inspectedItems(language, said, reply, more)).not.toContain('2.1')
  expect(inspectedItems(language, said, home, more)).toContain('2.1')
})
