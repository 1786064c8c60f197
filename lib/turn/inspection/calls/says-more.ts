/** Words of a request that tell no reason for it. */
const requestWords = new Set(
  'متاكد متاكده تاكيد sure seguro segura want need would like please could cancel cancelled cancelling cancellation refund refunded order orders number money back thanks thank hello good morning afternoon evening help today right away asap change address dispute open give make sure yes confirm confirmed correct agree ahead with from this that have the and for you can pls its it´s hey quiero quisiera quería necesito cancelar cancelo cancele anular pedido orden numero favor porfa reembolso reembolsar devolucion devolver dinero hola buenos buenas dias tardes noches gracias puede pueden puedes podria deseo solicito por del los las una que con cambiar direccion abrir disputa confirmo confirmado acuerdo claro adelante اريد ابي ابغي ابغا بدي عايز ارجو ارغب اود الغاء الغي الغوا طلب الطلب طلبي رقم سمحت فضلك فضلكم السلام عليكم وعليكم مرحبا استرداد استرجاع المبلغ فلوسي فلوس موافق نعم اوكد اكيد تمام شكرا تغيير العنوان عنوان فتح نزاع علي قيمه من في'.split(
    ' ',
  ),
)
const requestHan =
  /[我你您要想把给将请帮的了吧呢吗啊呀下单号这那笔个麻烦谢谢你好确认是对可以行同意办理退款取消订单申请退钱全额修改地址发起争议一下元块]/g

/** Whether a customer tells more than the wish itself. */
export function saysMore(customer: string): boolean {
  const words = customer.match(/(?<![a-z\u0620-\u06ff\d-])[a-z\u0620-\u06ff]{3,}(?![a-z\u0620-\u06ff\d-])/g) ?? []
  const telling = words.filter((word) => !requestWords.has(word) && !/^(?:usd|eur|gbp|cny|aed|sar|mxn)$/.test(word))
  const han = (customer.match(/[\u4e00-\u9fff]/g)?.join('') ?? '').replace(requestHan, '')
  return telling.length >= 4 || han.length >= 5
}
