import { unwrap } from '#lib/text/unwrap.ts'
import { keywordsOf } from '../claims/sentence-detector.ts'
import type { Keyword } from './keywords.ts'

const none = (): readonly number[] => []

/** How claims begin. A lead is held until the next word tells whether a claim follows; fillers keep it open. */
export const leads: readonly Keyword[] = [
  ...keywordsOf(
    {
      en: unwrap`
        i_|i've_|ive_|we_|we've_|i'll_|we'll_|i'm_|we're_|your_|our_|my_|someone_|you'll_|you will_|that's_|it's_|
        that order_|that parcel_|that one_|it has_|it was_|expect_|she'll_|he'll_|they'll_
      `,
      zh: '我|我们|已|您的|你的|客服|经理|同事|专员|稍后|明天|今天|马上',
      es: unwrap`
        he_|hemos_|ya_|acabo de_|acabamos de_|se ha_|se le ha_|voy a_|vamos a_|le_|te_|me_|nos_|su_|tu_|nuestro_|
        nuestra_|un_|una_
      `,
      ar: 'لقد|قمت|قمنا|تم_|تمت_|سوف|احد|لك_',
    },
    'lead',
    none,
  ),
  ...keywordsOf(
    {
      en: unwrap`
        have_|has_|had_|will_|would_|am_|is_|are_|was_|were_|be_|been_|now_|just_|already_|also_|successfully_|
        personally_|going to_|gone ahead and_|able to_|managed to_|order_|orders_|refund_|parcel_|package_|payment_|
        account_|address_|dispute_|manager_|team_|colleague_|colleagues_|supervisor_|specialist_|the_|both_|all_|a_|an_|
        of_|for_|sp_|from_|to_|get_|have an_|receive_|on_|it_|that_
      `,
      zh: '经|为|帮|替|给|您|你|把|将|成功|的|订单|退款|这|笔|该|就|马上|立即|后|会|刚|现|在|去|亲自|来|下午|上午|晚上|请|让|向|包裹',
      es: unwrap`
        ha_|han_|sido_|podido_|ya_|le_|lo_|la_|se_|el_|su_|tu_|pedido_|reembolso_|cuenta_|correctamente_|gerente_|
        supervisor_|equipo_|companero_|agente_|sp_|los_|las_|personalmente_|esta_|fue_|en_
      `,
      ar: 'بالفعل_|بنجاح_|الان_|ب_|طلبك_|الطلب_|موظفينا_|زملاينا_',
    },
    'filler',
    none,
  ),
]
