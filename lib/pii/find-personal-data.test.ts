import { describe, expect, test } from 'vitest'
import { findPersonalData } from './find-personal-data.ts'
import type { PersonalDataType } from './personal-data-type.ts'

const typesIn = (text: string, region?: string) =>
  findPersonalData(text, region ? { region } : {}).map(({ type }) => type)

describe('findPersonalData', () => {
  test.each<[PersonalDataType, string, string?]>([
    ['card', 'my card is 4242 4242 4242 4242'],
    ['card', '378282246310005'],
    ['iban', 'DE89 3704 0044 0532 0130 00 and more'],
    ['iban', 'es9121000418450200051332'],
    ['email', 'write to a.b+c@mail.example.co.uk.'],
    ['email', '我的邮箱是zhang@example.com谢谢'],
    ['email', 'john at example dot com'],
    ['phone', '+1 (415) 555-2671'],
    ['phone', '电话：138 1234 1234'],
    ['phone', '600 123 456', 'ES'],
    ['phone', 'رقم جوالي ٠٥٠١٢٣٤٥٦٧'],
    ['us-ssn', '219-09-9999'],
    ['us-ssn', 'SSN 219099999'],
    ['us-itin', '912-70-1234'],
    ['cn-id', '身份证号110101199003077774'],
    ['es-dni', 'DNI 12.345.678-Z'],
    ['es-nie', 'X1234567L'],
    ['uk-nino', 'AB 12 34 56 C'],
    ['in-aadhaar', '2341 2341 2346'],
    ['in-pan', 'ABCPE1234F'],
    ['br-cpf', '529.982.247-25'],
    ['sg-nric', 'S1234567D'],
    ['sa-id', 'رقم الهوية 1010101010'],
    ['mx-curp', 'HEGG560427MVZRRL04'],
    ['passport', 'my passport number is A12345678'],
    ['mrz', 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<'],
    ['tax-id', 'EIN is 12-3456789'],
    ['ip', 'from 192.168.1.17'],
    ['ip', '2001:db8::8a2e:370:7334'],
    ['mac', '00:1B:44:11:3A:B7'],
    ['crypto-address', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
    ['crypto-address', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    ['url-credentials', 'https://bob:s3cret@host.example/x'],
    ['api-key', `sk_live_${'4eC39HqLyjWDarjtT1zdp7dc'}`],
    ['private-key', '-----BEGIN RSA PRIVATE KEY-----\nMIIabc\n-----END RSA PRIVATE KEY-----'],
    ['cvv', 'el código de seguridad es 123'],
    ['expiry', '有效期至12/27'],
    ['birth-date', 'تاريخ ميلادي ٧ مارس ١٩٩٠'],
    ['name', 'me llamo María García López y quiero ayuda'],
    ['name', '收件人：李雷'],
    ['address', '221B Baker Street, London NW1 6XE'],
    ['address', '地址：北京市朝阳区建国路88号3栋1201室'],
    ['address', 'deliver it to 12 harbour walk'],
    ['address', '5 Old Mill Close'],
    ['address', 'Carrera 7 # 71-21'],
    ['address', 'Calle de Alcalá, 45'],
    ['address', 'شارع التحلية 25، جدة'],
    ['name', '收件人李雷，电话稍后给'],
    ['name', 'الاسم كمال زيدان'],
    ['name', 'me llamo Pesada Ruiz'],
    ['security-answer', "my mother's maiden name is Johnson"],
    ['password', 'my password is hunter2!'],
    ['one-time-code', '验证码：483920'],
    ['account', 'my account number is 12345678'],
  ])('%s: %s', (type, text, region) => {
    expect(typesIn(text, region)).toContain(type)
  })

  test.each<[PersonalDataType, string]>([
    ['card', '４２４２－４２４２－４２４２－４２４２'],
    ['card', '4\u200b2\u200b4\u200b2 4242 4242 4242'],
    ['card', '4 2 4 2 4 2 4 2 4 2 4 2 4 2 4 2'],
    ['card', '4.2.4.2.4.2.4.2.4.2.4.2.4.2.4.2'],
    ['card', '4242\n4242\n4242\n4242'],
    ['card', '4O12 8888 8888 l88l'],
    ['card', '4242%204242%204242%204242'],
    ['card', '%2534242%20424242424242'],
    ['card', '&#52;242 4242 4242 4242'],
    ['card', btoa('4242424242424242')],
    ['card', btoa(btoa('4242424242424242'))],
    ['card', '34323432343234323432343234323432'],
    ['card', '٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢'],
    ['card', '4️⃣2️⃣4️⃣2️⃣4242 4242 4242'],
    ['iban', btoa('DE89370400440532013000')],
    ['iban', 'D E 8 9 3 7 0 4 0 0 4 4 0 5 3 2 0 1 3 0 0 0'],
    ['email', 'jоhn@exаmple.com'],
    ['email', 'j o h n @ e x a m p l e . c o m'],
    ['email', 'john%40example.com'],
    ['phone', '%2B14155552671'],
    ['us-ssn', '2 1 9 - 0 9 - 9 9 9 9'],
    ['ip', '192[.]168[.]1[.]17'],
  ])('hidden %s: %j', (type, text) => {
    expect(typesIn(text)).toEqual([type])
  })

  test('what stands behind a card is its expiry and its check value', () => {
    expect(typesIn('4242 4242 4242 4242 12/27 123')).toEqual(['card', 'expiry', 'cvv'])
  })

  test('spans are of the original, and values are normalised', () => {
    const text = '💳 ４２４２ 4242 4242 4242, a@example.com'
    const [card, email] = findPersonalData(text)
    expect(text.slice(card?.start, card?.end)).toBe('４２４２ 4242 4242 4242')
    expect(card?.value).toBe('4242424242424242')
    expect(text.slice(email?.start, email?.end)).toBe('a@example.com')
  })

  test.each([
    'Order 1234567890123456 shipped',
    'the rate is 7.1234 USD/CNY as of 08:30',
    'version 1.2.3.4',
    'I paid 1,234,567.89 on 2026-11-20 10:30:45',
    'order SP-10023, tracking 1Z999AA10123456784',
    'my password is wrong and my name is on the card',
    'order number 4155552671',
    'ISBN 978-3-16-148410-0',
    'UUID 123e4567-e89b-12d3-a456-426614174000',
    'logo@2x.png',
    'card ending 4242',
    'refunds take 5 to 7 business days, call us 24/7',
    '订单号 202411200001，退款需要5到7个工作日',
    '¿cuánto cuestan 1000 dólares?',
    'كم 1000 دولار',
    '1. 2. 3. 4',
    'declined 3 times in a row',
    'you keep it until 3 December either way',
    'a 10 minute walk, or 5 minutes by car',
    'a 512 GB hard drive and 2 TB external drive',
    '15 EUR each way',
    '2 parcels are on their way, 1 is close',
    'your new address is in place: SP-10023 goes there',
    'su paquete está en camino desde el 12 de noviembre',
    'la calle está cortada hasta las 18',
    'يُعاد المبلغ عن طريق البنك خلال 5 أيام عمل',
    'شحنتك في الطريق وتصل يوم 23 نوفمبر',
    'su agente me llamó pesada',
    'revisa que el nombre esté bien escrito',
    '收件人写谁',
    '持卡人向发卡行提出异议',
    '姓名和证件号要一致',
    'يجب أن يكون الاسم المكتوب مطابقاً للهوية',
    'وصلني طرد باسمي بالغلط',
    'a***@example.com 138****1234 **** **** **** 4242 ⟦phone:1⟧',
  ])('finds nothing in %j', (text) => {
    expect(typesIn(text)).toEqual([])
    expect(typesIn(text, 'US')).toEqual([])
  })

  test('only the wanted types', () => {
    const text = '4242 4242 4242 4242 a@example.com'
    expect(findPersonalData(text, { types: ['email'] }).map(({ type }) => type)).toEqual(['email'])
  })

  test.each([
    ['María García', 'es para maria garcia'],
    ['María García', 'GARCÍA, MARÍA'],
    ['María García', 'la señora Garcia'],
    ['王小明', '王 小 明'],
  ])('the known name %s in %j', (value, text) => {
    expect(findPersonalData(text, { known: [{ type: 'name', value }] })).toMatchObject([{ type: 'name', value }])
  })

  test('known telephones and e-mails in part', () => {
    const known = [
      { type: 'phone', value: '+34612345678' },
      { type: 'email', value: 'maria.garcia@example.com' },
    ] as const
    expect(findPersonalData('it is 61-23-45-678, user mariagarcia', { known }).map(({ type }) => type)).toEqual([
      'phone',
      'email',
    ])
  })
})
