import { unwrap } from '#lib/text/unwrap.ts'
import type { VerbList } from '../grammar/act.ts'

/** Verbs that say by themselves which act on the customer's things is meant, by the concept's name. */
export const ownVerbs: Readonly<Record<string, VerbList>> = {
  cancel: {
    en: unwrap`
      cancel,void,bin,ditch,dump,quash,shelve,trash,call off,call * off,scrap,annul,axe,nix,rescind,revoke,
      withdraw * order,withdrawn
    `,
    es: 'cancelar,anular,desistir,dar * baja,dejar sin efecto,dejar * sin efecto,echar atras,echar * atras',
    zh: '取消,撤销,撤单,退订,作废,撤掉,注销订单,关单,关闭订单',
    ar: 'الغي/الغي/لغي/الغاء,لغي/لغي//لغو,ابطل/ابطل/بطل/ابطال',
  },
  refund: {
    en: unwrap`
      refund,reimburse,pop * back,slide * back,shoot * back,ping * back,transfer * back,push * back,return * card,
      return * account,return * eur,return * usd,return * gbp,credit,repay,pay * back,pay back,give * money back,
      give * back,send * money back,get * money back,return * money,return * amount,return * payment,put * money back,
      put * back,recredit
    `,
    es: unwrap`
      reembolsar,devolver,abonar,reintegrar,acreditar,restituir,retornar * dinero,regresar * dinero,reingresar,resarcir,
      bonificar
    `,
    zh: '退款,退还,退回,(?<=[元款钱额].*)退出,退钱,返还,退到,退至,退给,打回,退掉,退(?![货订出换回款还到至给掉钱役休步让化市税])(?=[您你]|了|好|完|\\d|全|一),原路退,返现',
    ar: unwrap`
      رد/ردد/رد/رد,استرد/استردد/سترد/استرداد,استرجع/استرجع/سترجع/استرجاع,ارجع/ارجع/رجع/ارجاع,رجع/رجع/رجع/ترجيع,
      اودع/اودع/ودع/ايداع
    `,
  },
  address: {
    en: 'redirect,reroute,re-route,readdress',
    es: 'redirigir,redireccionar,reencaminar,desviar',
    zh: '改寄,改派,改送,转寄',
    ar: '',
  },
  dispute: {
    en: 'dispute,contest,charge back',
    es: 'disputar,impugnar',
    zh: '立案,提起拒付',
    ar: '',
  },
  handoff: {
    en: unwrap`
      transfer,connect you,hand * over,hand to,hand * to,pass * to,pass * on,escalate,forward,put you through,loop in,
      loop * in,bring in,refer,assign,kick * up,bump * up
    `,
    es: 'transferir,derivar,escalar,remitir,trasladar,pasar * con,pasar * a,reasignar,turnar',
    zh: '转接,接入人工,接入专员,接入客服,接入真人,连线人工,连线专员,连线客服,转交,转给,转到,转至,升级,移交,上报,反馈给,反馈到,接通,派单',
    ar: 'حول/حول/حول/تحويل,صعد/صعد/صعد/تصعيد,احال/احل/حيل/احاله,احيل///',
  },
  stop: {
    en: unwrap`
      stop,put * stop,put * hold,pause,turn off,turn * off,switch off,switch * off,disable,deactivate,unsubscribe,
      cut off,end,terminate,opt you out,opt * out,shut off,discontinue
    `,
    es: 'detener,parar,frenar,pausar,desactivar,deshabilitar,inhabilitar,interrumpir',
    zh: '停用,停掉,关,停止,暂停,关停,关掉,关闭,注销,停,终止,(?<![元款钱额].*)退出,解约',
    ar: unwrap`
      اوقف/اوقف/وقف/ايقاف,وقف/وقف//توقيف,عطل/عطل/عطل/تعطيل,اغلق/اغلق/غلق/اغلاق,قفل/قفل/قفل/اقفال+قفل,سكر/سكر/سكر/,
      انهي/انهي/نهي/انهاء
    `,
  },
  close: {
    en: 'close,delete,erase,wipe,shut,shut down',
    es: 'cerrar,eliminar,borrar',
    zh: '删除,删掉,销户,清除',
    ar: 'حذف/حذف/حذف/حذف,مسح/مسح/مسح/مسح',
  },
  block: {
    en: 'block,freeze,lock,suspend,put * block,put * freeze,put * lock',
    es: 'bloquear,congelar,suspender,poner * bloqueo',
    zh: '冻结,锁定,挂失,封,屏蔽',
    ar: 'جمد/جمد/جمد/تجميد,حظر/حظر/حظر/حظر,علق/علق/علق/تعليق',
  },
  activate: {
    en: 'activate,reactivate,enable,unlock,unblock,unfreeze,restore,reinstate,turn on,turn * on,switch on,switch * on',
    es: 'activar,reactivar,habilitar,desbloquear,descongelar,restaurar',
    zh: '解锁,解冻,解除,解封,激活,开通,启用,开启,恢复',
    ar: 'فعل/فعل/فعل/تفعيل,فك/فكك/فك/فك,فك/فكي/فك/,حرر/حرر/حرر/تحرير,استعاد/استعد/ستعيد/استعاده',
  },
  approve: {
    en: 'approve,authorise,authorize,grant',
    es: 'aprobar,autorizar,conceder,otorgar',
    zh: '通过,批准,审批,同意',
    ar: 'وافق/وافق/وافق/موافقه,اعتمد/اعتمد/عتمد/اعتماد,منح/منح/منح/منح',
  },
  pay: {
    en: 'settle,pay out,disburse,wire,transfer * money,transfer * funds,transfer * amount,remit',
    es: 'liquidar,desembolsar,transferir * dinero,ingresar',
    zh: '打款,转账,入账,结算,划转,汇出,放款,付款',
    ar: 'صرف/صرف/صرف/صرف,سدد/سدد/سدد/تسديد,سوي/سوي/سوي/تسويه',
  },
  ship: {
    en: 'ship,dispatch,despatch,reship,resend,post out,send out,send * out',
    es: 'despachar,reenviar,reexpedir,expedir',
    zh: '发货,寄出,出库,补发,重发,补寄,重寄',
    ar: 'شحن/شحن/شحن/شحن',
  },
}

/** Verbs of every act: what they are done to says which. */
export const generalVerbs: VerbList = {
  en: unwrap`
    trigger,kick off,kick * off,set * motion,fire off,process,issue,update,change,correct,amend,modify,replace,open,
    file,raise,submit,log,lodge,register,create,send,email,text,reset,lift,remove,add,apply,waive,reverse,arrange,
    schedule,book,request,reorder,extend,upgrade,downgrade,complete,fix,resolve,sort,sort out,adjust,report,notify,
    inform,contact,message,call,phone,ring,speak,talk,flag,switch,swap,exchange,merge,subscribe,renew,initiate,start,
    release,charge,set up,take care of,take * off,take off,put in,put * in,put through,put * through,push through,
    push * through,make * change,do that,do it,do this,do the,strip,execute,carry out,action,finalise,finalize,override,
    assign,link,unlink,increase,raise * limit,lower,reduce,move,bring forward,postpone,reschedule,push back,edit,
    rectify,reopen,tweak,get * done,get * sorted,see to,ask,alert,instruct,tell,chase,place,enter,save,hold,drop,kill,
    undo,roll back,rebook,proceed with,pencil,generate,waitlist,expedite,prioritise,prioritize,fast-track
  `,
  es: unwrap`
    procesar,emitir,actualizar,cambiar,corregir,modificar,reemplazar,sustituir,abrir,presentar,enviar,mandar,registrar,
    restablecer,resetear,reiniciar,quitar,retirar,agregar,anadir,aplicar,condonar,exonerar,revertir,solicitar,programar,
    agendar,reservar,ampliar,extender,resolver,solucionar,ajustar,reportar,notificar,informar,avisar,contactar,llamar,
    hablar,marcar,tramitar,gestionar,realizar,efectuar,ejecutar,hacer,renovar,iniciar,liberar,cobrar,arreglar,poner,
    dejar,dar * alta,levantar,elevar,interponer,cursar,lanzar,generar,concretar,finalizar,terminar,corregir,rectificar,
    mover,posponer,adelantar,reprogramar,cargar,apuntar,anotar,meter,subir,bajar,vincular,desvincular,editar,guardar,
    rehacer,reabrir,deshacer,compensar,regalar,radicar,asignar,canjear,cortar,proceder con,proceder a,llevar a cabo,dar curso
  `,
  zh: unwrap`
    处理,提交,修改,更改,更正,订正,更新,变更,改成,改为,改到,改好,改回,改,重置,添加,加上,减免,免除,免掉,免去,撤回,撤,安排,预约,申请,换货,更换,换成,换好,换,延长,延期,升级,完成,修复,解决,调整,举报,通知,联系,
    沟通,登记,备注,催促,加急,催,开好,办理,办妥,(?<![好难])办,搞定,发送,发出,发到,发给,发起,提起,立案,受理,开,(?<!手)续费,绑定,解绑,发放,赠送,补偿,赔付,赔,调换,拦截,截下,截回,标记,核销,录入,设置,设为,设好,
    转,补,操作,执行,下单,移除,去掉,拦下,扣除,打,反映,报给,弄,提,交,安排好,落实,撤掉
  `,
  ar: unwrap`
    باشر/باشر/باشر/مباشره,شرع/شرع/شرع/شروع,عالج/عالج/عالج/معالجه,حدث/حدث/حدث/تحديث,غير/غير/غير/تغيير,عدل/عدل/عدل/تعديل,
    فتح/فتح/فتح/فتح,رفع/رفع/رفع/رفع,قدم/قدم/قدم/تقديم,ارسل/ارسل/رسل/ارسال,رسل/رسل//,بعت/بع/بعت/,سجل/سجل/سجل/تسجيل,
    انشا/انشا/نشي/انشاء,اعاد/اعد/عيد/اعاده,شال/شل/شيل/,اضاف/اضف/ضيف/اضافه,طبق/طبق/طبق/تطبيق,اعفي/اعفي/عفي/اعفاء,
    خصم/خصم/خصم/خصم,جدول/جدول/جدول/جدوله,حجز/حجز/حجز/حجز,طلب/طلب/طلب/,مدد/مدد/مدد/تمديد,رقي/رقي/رقي/ترقيه,
    اكمل/اكمل/كمل/اكمال,اتم/اتمم/تم/اتمام,اصلح/اصلح/صلح/اصلاح,صلح/صلح/صلح/تصليح,حل/حلل/حل/حل,ابلغ/ابلغ/بلغ/ابلاغ,
    اخطر/اخطر/خطر/اخطار,تواصل/تواصل/تواصل/تواصل,اتصل/اتصل/تصل/اتصال,كلم/كلم/كلم/,نفذ/نفذ/نفذ/تنفيذ,اصدر/اصدر/صدر/اصدار,
    جدد/جدد/جدد/تجديد,استبدل/استبدل/ستبدل/استبدال,بدل/بدل/بدل/تبديل,ازال/ازل/زيل/ازاله,رتب/رتب/رتب/ترتيب,
    اجري/اجري/جري/اجراء,خلص/خلص/خلص/,نقل/نقل/نقل/نقل,صحح/صحح/صحح/تصحيح,ضبط/ضبط/ضبط/ضبط,اطلق/اطلق/طلق/اطلاق,
    بدا/بدا/بدا/بدء,حجب/حجب/حجب/حجب,ربط/ربط/ربط/ربط,سحب/سحب/سحب/,عوض/عوض/عوض/تعويض,حط/حطي/حط/,مشي/مشي/مشي/
  `,
}
