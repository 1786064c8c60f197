import { describe, expect, test } from 'vitest'
import { detectLanguage } from './detect-language.ts'

describe('detectLanguage', () => {
  test.each([
    ['en', 'Where is my order?'],
    ['en', 'What is the USD/CNY rate right now'],
    ['en', 'refund please'],
    ['es', '¿Dónde está mi pedido?'],
    ['es', 'Cual es el tipo de cambio del dolar hoy'],
    ['es', 'quiero hablar con una persona'],
    ['zh', '我的订单在哪里？'],
    ['zh', '美元兑人民币汇率是多少 USD/CNY please'],
    ['ar', 'أين طلبي؟'],
    ['ar', 'ما هو سعر صرف الدولار USD اليوم'],
    ['ar', 'أريد رقم تتبع طلبي من فضلكم'],
    ['ar', 'رجعت المنتج من كام يوم'],
    ['ar', 'شگد رسوم التحويل'],
    ['ar', 'ھل وصل الطلب'],
    ['ar', 'الـ API رجع لي {"status":"declined","code":"do_not_honor"} وش معناه؟'],
    ['zh', 'PENDING_SETTLEMENT 这个 status 是啥意思，doc 里写的是 "Funds captured, awaiting batch"'],
    ['es', 'che conviene comprar dolares ahora o espero?'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toEqual({ served: language })
  })

  test.each([
    ['fr', 'Où est ma commande, je ne la vois pas'],
    ['de', 'Wo ist meine Bestellung? Ich habe sie noch nicht erhalten'],
    ['pt', 'Onde está o meu pedido? Ainda não chegou'],
    ['it', 'Dove è il mio ordine? Non è ancora arrivato'],
    ['ja', '注文はどこにありますか'],
    ['ko', '제 주문은 어디에 있나요'],
    ['ru', 'Где мой заказ?'],
    ['hi', 'मेरा ऑर्डर कहाँ है'],
    ['fa', 'سفارش من کجاست؟ این چه وضعی است'],
    ['ur', 'میرا آرڈر کہاں ہے'],
  ])('unserved %s: %s', (tag, text) => {
    expect(detectLanguage(text)).toEqual({ unserved: tag })
  })

  test.each(['', 'SP-10023', '👍', '12.50', 'ok'])('says nothing about %j', (text) => {
    expect(detectLanguage(text)).toBeUndefined()
  })
})
