import type { Phrases } from './phrases.ts'

const on = (day: string | undefined) => (day ? ` بتاريخ ${day}` : '')
const because = (reason: string | undefined) => (reason ? `، والسبب: ${reason}` : '')

export const arabic: Phrases = {
  greeting: 'مرحباً! يمكنني مساعدتك في أسعار الصرف والرسوم والطلبات والمبالغ المستردة والتسويات. ماذا تود أن تعرف؟',
  sorry: 'أعتذر عن الإزعاج. أخبرني بما حدث، أو يمكنني تحويلك إلى شخص.',
  urgent: 'أعتذر، يبدو الأمر خطيراً ويجب أن ينظر فيه شخص من فريقنا. يرجى اختيار «التحدث مع شخص» هنا في هذه المحادثة.',
  thanks: 'على الرحب والسعة. هل هناك شيء آخر أساعدك فيه؟',
  farewell: 'إلى اللقاء، وشكراً على تواصلك.',
  fallback:
    'لا أستطيع الإجابة عن ذلك. يمكنني المساعدة في أسعار الصرف والرسوم والطلبات والمبالغ المستردة والتسويات، أو تحويلك إلى شخص من فريقنا.',
  person: 'بالتأكيد. يمكنني تحويلك إلى شخص: اختر «التحدث مع شخص» هنا في هذه المحادثة.',
  personAsked: 'طُلب من أحد الموظفين أن يتولى هذه المحادثة. يرجى البقاء هنا.',
  assistant: 'أنا مساعد يعمل بالذكاء الاصطناعي. إذا كنت تفضل التحدث إلى شخص، يمكنني تحويلك.',
  instructions: 'لا يمكنني مشاركة طريقة إعدادي. إذا كان لديك سؤال عن دفعة أو طلب أو مبلغ مسترد، يسعدني مساعدتك.',
  forecast: 'لا يمكنني توقع أسعار الصرف ولا تقديم نصيحة حول وقت التحويل.',
  verify: 'للاطلاع على ذلك يجب أن أتأكد أولاً أنه يخصك. يرجى التحقق بالرمز الذي يُرسل إلى وسيلة التواصل المسجلة.',
  verifyMore: 'قبل أي تغيير، يرجى التحقق بالرمز الذي يُرسل إلى وسيلة التواصل المسجلة.',
  whichOrder: 'ما هو الطلب المقصود؟ يرجى كتابة رقمه.',
  noOrders: 'لا أجد طلبات في حسابك.',
  noSettlement: 'لا أجد أي تسوية في حسابك.',
  cannotAct: 'لا يمكنني تعديل الطلبات هنا في المحادثة. يمكنني تحويلك إلى شخص يستطيع ذلك.',
  notDone: 'لم تتم العملية ولم يتغير شيء. يمكنني تحويلك إلى شخص.',
  leftAsItIs: 'حسناً، سأتركه كما هو. هل هناك شيء آخر أساعدك فيه؟',
  whatReason: 'ما المشكلة في الطلب؟ يرجى وصفها في جملة.',
  whatAddress: 'ما هو عنوان التوصيل الجديد؟',
  trouble: 'لا يمكنني الوصول إلى هذه المعلومة الآن. يرجى السؤال مرة أخرى بعد قليل، أو يمكنني تحويلك إلى شخص.',
  states: {
    processing: 'قيد التجهيز',
    shipped: 'تم الشحن',
    delivered: 'تم التسليم',
    cancelled: 'ملغى',
    returned: 'مُعاد',
    'refund-pending': 'استرداد قيد التنفيذ',
    refunded: 'مُسترد',
    'on-hold': 'معلّق',
    'payment-failed': 'فشل الدفع',
  },
  reasons: {
    'address-not-found': 'تعذر العثور على عنوان التوصيل',
    'out-of-stock': 'نفاد المخزون',
    'declined-by-bank': 'رفضها البنك',
    'card-expired': 'انتهت صلاحية البطاقة',
    'payment-review': 'الدفعة قيد المراجعة',
    'returned-late': 'أُعيد بعد انتهاء مهلة الإرجاع',
  },
  sources: { 'rehearsal rates': 'أسعار تجريبية' },
  rate: ({ base, quote, rate, at, source }) =>
    `حالياً 1 ${base} = ${rate} ${quote}، وفق آخر تحديث عند ${at} (${source}).`,
  converted: ({ base, quote, rate, at, source }, amount, result) =>
    `حالياً ${amount} ${base} = ${result} ${quote}، على أساس 1 ${base} = ${rate} ${quote}، وفق آخر تحديث عند ${at} (${source}).`,
  noRate: (pair) =>
    `ليس لدي سعر صرف حالي لـ ${pair} في هذه اللحظة. يرجى السؤال مرة أخرى بعد قليل، أو يمكنني تحويلك إلى شخص.`,
  oldRate: (pair, at) =>
    `سعر ${pair} المتوفر لدي يعود إلى ${at} ولم يعد سارياً، لذلك أفضّل ألا أذكره. يرجى السؤال مرة أخرى بعد قليل.`,
  noOrder: (id) => `لا أجد الطلب ${id} ضمن طلباتك. يرجى التأكد من الرقم.`,
  order(order) {
    const { id, state, carrier, reason, at } = order
    const by = carrier ? ` مع ${carrier}` : ''
    const expected = order.expectedOn ? ` ومن المتوقع وصوله${on(order.expectedOn)}.` : ''
    const who =
      order.cancelledBy === 'seller' ? ' من قِبل البائع' : order.cancelledBy === 'customer' ? ' بناءً على طلبك' : ''
    const told: Record<string, string> = {
      processing: `الطلب ${id} قيد التجهيز ولم يُشحن بعد.`,
      shipped: `شُحن الطلب ${id}${on(order.shippedOn)}${by}.${expected}`,
      delivered: `سُلّم الطلب ${id}${on(order.deliveredOn)}.`,
      cancelled: `أُلغي الطلب ${id}${who}${on(order.cancelledOn)}${because(reason)}.`,
      returned: `أُعيد الطلب ${id}${on(order.returnedOn)}.`,
      'refund-pending': `استرداد مبلغ الطلب ${id} قيد التنفيذ.`,
      refunded: `تم استرداد مبلغ الطلب ${id}.`,
      'on-hold': `الطلب ${id} معلّق${because(reason)}.`,
      'payment-failed': `فشل دفع الطلب ${id}${because(reason)}.`,
    }
    const total = order.total ? ` إجمالي الطلب ${order.total} ${order.currency ?? ''}.` : ''
    return `${told[state] ?? `حالة الطلب ${id} هي «${state}».`}${total} هذه المعلومة عند ${at}.`
  },
  orders: (lines) => `هذه طلباتك:\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\nأي منها تود معرفة المزيد عنه؟`,
  noRefund: (order) => `لا أجد مبلغاً مسترداً للطلب ${order}.`,
  refund({ order, state, amount, currency, card, at, ...refund }) {
    const to = card ? ` إلى البطاقة المنتهية بـ ${card}` : ''
    const what = `استرداد ${amount} ${currency} عن الطلب ${order}`
    const told: Record<string, string> = {
      pending: `${what} قُدّم${on(refund.requestedOn)} وهو قيد التنفيذ.`,
      sent: `${what} أُرسل${to}${on(refund.sentOn)}.`,
      completed: `${what} وصل${to}${on(refund.completedOn)}.`,
      declined: `${what} رُفض${because(refund.reason)}.`,
    }
    return `${told[state] ?? `${what} حالته «${state}».`} هذه المعلومة عند ${at}.`
  },
  settlement({ state, amount, currency, periodFrom, periodTo, payOn, account, at }) {
    const to = account ? ` إلى الحساب المنتهي بـ ${account}` : ''
    const what = `آخر تسوية لك، من ${periodFrom} إلى ${periodTo}، قيمتها ${amount} ${currency}.`
    const told: Record<string, string> = {
      scheduled: `وموعدها ${payOn}${to}.`,
      paid: `وقد دُفعت بتاريخ ${payOn}${to}.`,
      held: 'وهي موقوفة للمراجعة.',
    }
    return `${what} ${told[state] ?? `وحالتها «${state}».`} هذه المعلومة عند ${at}.`
  },
  confirm({ kind, order, amount, address, reason }) {
    const told = {
      cancel_order: `هل ألغي الطلب ${order}؟ لا يمكن استعادة الطلب بعد إلغائه.`,
      refund_order: `هل أسترد لك ${amount} عن الطلب ${order}؟`,
      update_address: `هل أغيّر عنوان توصيل الطلب ${order} إلى: ${address}؟`,
      open_dispute: `هل أفتح اعتراضاً على الطلب ${order} بسبب: ${reason}؟`,
    }
    return `${told[kind]} يرجى الإجابة بنعم أو لا.`
  },
  done: ({ kind, order, amount }) =>
    ({
      cancel_order: `أُلغي الطلب ${order}.`,
      refund_order: `تم طلب استرداد ${amount} عن الطلب ${order}.`,
      update_address: `تم تغيير عنوان توصيل الطلب ${order}.`,
      open_dispute: `الاعتراض على الطلب ${order} مفتوح الآن.`,
    })[kind],
}
