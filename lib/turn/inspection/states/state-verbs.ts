import { unwrap } from '#lib/text/unwrap.ts'
import type { VerbList } from '../grammar/act.ts'

/** What a reply, or a fact, says of a thing's state. `transit` and `coming` are said of the moment; the others stay true once they are. */
export type State =
  | 'processing'
  | 'shipped'
  | 'transit'
  | 'coming'
  | 'delivered'
  | 'cancelled'
  | 'refunded'
  | 'returned'
  | 'failed'
  | 'locked'
  | 'active'
  | 'pending'
  | 'closed'
  | 'open'
  | 'paid'
  | 'unpaid'
  | 'expired'
  | 'lost'

/** Verbs whose being over is a state of the thing. */
export const eventVerbs: Readonly<Partial<Record<State, VerbList>>> = {
  shipped: {
    en: 'ship,dispatch,despatch,send out,send off,send,post,leave,go out,set off,depart,hand * courier,hand * carrier,hand to',
    es: 'enviar,despachar,salir,expedir,remitir,partir',
    zh: '发货,发出,寄出,出库,揽收,揽件,发走,出仓,运出,交给快递,交给物流,寄走,发运,起运',
    ar: 'شحن/شحن/شحن/شحن,غادر/غادر/غادر/مغادره,خرج/خرج/خرج/خروج,ارسل/ارسل/رسل/ارسال,انطلق/انطلق/نطلق/',
  },
  delivered: {
    en: 'deliver,hand over,drop off,drop * off,sign for,arrive,reach,pick up,collect,drop,leave * with,leave * at',
    es: 'entregar,llegar,recoger,dejar * en,firmar',
    zh: '签收,送达,送到,妥投,收货,到货,投递成功,送上门,配送完成,派件成功,取走,领走',
    ar: 'سلم/سلم/سلم/تسليم,وصل/وصل/وصل/وصول+توصيل,استلم/استلم/ستلم/استلام',
  },
  cancelled: {
    en: 'cancel,void,call off,annul,withdraw',
    es: 'cancelar,anular,dar de baja,dar * baja',
    zh: '取消,撤销,撤单,关闭订单,作废,退订,撤下,关单',
    ar: 'الغي/الغي/لغي/الغاء,لغي/لغي//',
  },
  refunded: {
    en: 'refund,reimburse,credit,deposit,pay out,settle,pay * back,repay,land,complete,finalise,finalize,process,issue',
    es: 'reembolsar,devolver,abonar,liquidar,acreditar,depositar,reintegrar,ingresar,procesar,emitir',
    zh: '退款,退回,退给您,退还,到账,退到,退完,打款,入账,返还,退好',
    ar: unwrap`
      استرد/استردد/سترد/استرداد,رد/ردد/رد/رد,اعاد/اعد/عيد/اعاده,ارجع/ارجع/رجع/ارجاع,اودع/اودع/ودع/ايداع,صرف/صرف/صرف/صرف,
      نزل/نزل/نزل/نزول
    `,
  },
  returned: {
    en: 'return,send back,come back',
    es: '',
    zh: '退货,退货入库',
    ar: '',
  },
  failed: {
    en: 'decline,reject,refuse,deny,turn down,fail,bounce,dismiss,knock back',
    es: 'rechazar,denegar,fallar,desestimar',
    zh: '拒绝,驳回,拒付,拒掉,打回(?![您你到原]),失败,没通过,未通过',
    ar: 'رفض/رفض/رفض/رفض,فشل/فشل/فشل/فشل,رد طلب///',
  },
  locked: {
    en: 'lock,block,freeze,suspend,restrict,disable,deactivate,ban,shut down',
    es: 'bloquear,suspender,congelar,restringir,desactivar,inhabilitar',
    zh: '冻结,锁定,封禁,限制,停用,封号,查封,封停',
    ar: 'جمد/جمد/جمد/تجميد,حظر/حظر/حظر/حظر,قفل/قفل/قفل/قفل+اقفال,علق/علق/علق/تعليق,اوقف/اوقف/وقف/ايقاف,عطل/عطل/عطل/تعطيل',
  },
  active: {
    en: unwrap`
      unlock,unblock,unfreeze,reactivate,activate,restore,reinstate,approve,verify,accept,clear,go through,come through,
      pass,lift,renew,validate,green-light,reopen,confirm,sail through,wave through,sign off
    `,
    es: unwrap`
      desbloquear,descongelar,reactivar,activar,restablecer,aprobar,verificar,aceptar,habilitar,levantar,renovar,
      validar,autorizar,superar,pasar la,dar luz verde,dar * visto bueno
    `,
    zh: '解冻,解锁,恢复,激活,批准,通过,审批完成,解封,解除,核准,续费成功,认证成功,认证完成,验证成功,开通,生效,批下来,批了,过审,审过,放开,放行',
    ar: unwrap`
      فعل/فعل/فعل/تفعيل,فك/فكك/فك/فك,وافق/وافق/وافق/موافقه,///قبول,وثق/وثق/وثق/توثيق,تحقق/تحقق/تحقق/تحقق,
      اعتمد/اعتمد/عتمد/اعتماد,جدد/جدد/جدد/تجديد,استعاد/استعد/ستعيد/استعاده,عبر/عبر/عبر/عبور,اجتاز/اجتز/جتاز/اجتياز,
      نجح/نجح/نجح/نجاح
    `,
  },
  closed: {
    en: 'close,resolve,conclude',
    es: 'cerrar,resolver,concluir',
    zh: '结案,关闭,办结,解决,完结,注销,销户',
    ar: 'اغلق/اغلق/غلق/اغلاق,حسم/حسم/حسم/حسم',
  },
  paid: {
    en: 'pay',
    es: 'pagar,cobrar',
    zh: '支付成功,付款成功,扣款成功,付清,付款,支付',
    ar: 'دفع/دفع/دفع/دفع,سدد/سدد/سدد/سداد',
  },
  expired: {
    en: 'expire,lapse',
    es: 'caducar,vencer,expirar',
    zh: '过期,失效,到期',
    ar: 'انتهت صلاحيه///',
  },
  lost: {
    en: 'lose,go missing',
    es: 'perder,extraviar',
    zh: '丢失,丢件,遗失',
    ar: '///فقدان,ضاع/ضع/ضيع/ضياع',
  },
}
