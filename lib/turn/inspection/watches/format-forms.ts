import { unwrap } from '#lib/text/unwrap.ts'
/** One kind of machine text: what its first unit is, how a whole piece of it looks, and how far it may go undecided. */
export interface FormatForm {
  opens: string
  whole: RegExp
  reach: number
  /** What may still become the whole; else the form is given up at once. */
  grows?: RegExp
  /** What must stand right before it. */
  behind?: RegExp
}

const nothing = '(?:[^a-z0-9 \'"-]| ?[^a-z0-9 \'"-])'
const hole = unwrap`
    (?:name|first name|last name|full name|date|amount|placeholder|link|url|order (?:number|id|no)|product(?: name)?|
    company(?: name)?|agent(?: name)?|phone(?: number)?|e-?mail|tracking (?:number|id)|xx+|(?:your|the|insert|enter|add|
    fill|customer|user|order|client|recipient|merchant)[ _][a-z _']{2,28}|insertar [a-z ]{2,24}|
    nombre(?: [a-z ]{2,20})?|fecha(?: de [a-z ]{2,16})?|importe|monto|numero de [a-z ]{2,16}|su nombre|cliente|您的姓名|姓名|
    (?:客户|用户|会员|收货人|顾客)(?:姓名|名称|昵称)|用户名|昵称|订单(?:号|编号)|金额|日期|手机号|此处[^\]]{1,12}|插入[^\]]{1,12}|(?:ادخل |ادراج |
    اكتب )?(?:ال)?(?:اسم(?: العميل| المستخدم)?|مبلغ|تاريخ|رقم الطلب|رابط))
  `

/** What opens machine text; each is tried where its first unit stands. */
export const formatForms: readonly FormatForm[] = [
  {
    opens: '<',
    whole: new RegExp(unwrap`
        ^<(?:\||\/?(?!https?:|mailto:)[a-z_][\w:.-]{0,30}(?:\s[^<>]{0,60})?\/?>|!--|<sys|\/|(?:script|svg|img|iframe|
        style|object|embed|form|input|body|video|audio|base|meta|link)[\s/]|[\u4e00-\u9fff]{2,8}>|
        [\u0620-\u06ff ]{2,20}>)
      `),
    grows: /^<!--?$|^<(?:[/!|]|[a-z_]|<|[\u4e00-\u9fff\u0620-\u06ff])?(?!.{0,1}[\s\d"'.,;:!?-])/,
    reach: 96,
  },
  {
    opens: '{',
    whole: new RegExp(unwrap`
        ^\{(?:\{|%|\s{0,3}["'][\w \u4e00-\u9fff\u0620-\u06ff-]{1,40}["']\s{0,2}:|[a-z][\w.-]{1,40}\}|\d{1,2}\}| ?[^\s{}"':,.]{1,
        24}(?: [^\s{}"':,.]{1,12}){0,3} ?\})
      `),
    grows: /^\{(?!\s{4})/,
    reach: 64,
  },
  {
    opens: '$',
    whole: /^\$(?:\{|[a-z]{2,20}_[a-z]|(?:name|nombre|amount|user)(?![a-z_]).)/,
    grows: /^\$(?:$|\{|[a-z_]+.?$)/,
    reach: 24,
  },
  { opens: '}', whole: /^\}\}/, grows: /^\}+$/, reach: 2 },
  {
    opens: '[',
    whole: new RegExp(
      `^\\[(?:\\{|\\/?inst\\]|object object\\]|\\/?(?:system|assistant|tool|user|end|eos|bos|pad|unk|mask)\\]|${hole}\\](?=[^(]))`,
    ),
    grows: /^\[(?!.*\].)/,
    reach: 40,
  },
  {
    opens: '【',
    whole: new RegExp(unwrap`
        ^【(?:(?:您的|客户|用户|会员|收货人|此处|请填写?|请输入|插入)?(?:姓名|名字|昵称|用户名|名称|称呼|订单号|订单编号|金额|日期|时间|手机号|地址|商品名称?|链接|公司名称?)|
        [^】]{0,8}(?:占位|待填|待补充)[^】]{0,6})】[^:a-z0-9 ]
      `),
    grows: /^【[^】]*】?.?$/,
    reach: 24,
  },
  { opens: '%', whole: /^%(?:s(?![a-z])|\([a-z_]+\)s|[a-z_]+%)/, grows: /^%(?:$|[a-z_(])/, reach: 32 },
  { opens: '`', whole: /^```(?:json|xml|tool)/, grows: /^`{1,3}[a-z]*$/, reach: 8 },
  {
    opens: '&',
    whole: new RegExp(unwrap`
        ^&(?:nbsp|amp|lt|gt|quot|apos|hellip|mdash|ndash|rsquo|lsquo|commat|period|colon|semi|sol|bsol|plus|equals|num|
        ast|excl|quest|percnt|dollar|comma|hyphen|dash|lowbar|lpar|rpar|lsqb|rsqb|tab|newline|shy|zwj|zwnj|[a-z]acute|
        [a-z]tilde|#0{0,4}\d{2,6}|#x0{0,4}[0-9a-f]{2,5});
      `),
    grows: /^&[#a-z0-9]*;?$/,
    reach: 16,
  },
  {
    opens: '#',
    whole: /^#{1,4} ?(?:response|instruction|system|assistant|user|human|input|output)s? ?:?/,
    grows: /^#{1,4} ?[a-z]*$/,
    reach: 20,
  },
  {
    opens: '_',
    whole: /^__(?:name|nombre|user|customer|order|amount|date|fecha|importe)[a-z_]{0,16}__/,
    grows: /^_{1,2}[a-z_]*$/,
    reach: 32,
  },
  { opens: '\\', whole: /^\\(?:u[0-9a-f]{4}|n[^a-z]|")/, grows: /^\\(?:$|u[0-9a-f]*$|n$|n.$|"$)/, reach: 6 },
  { opens: '\\', whole: /^\\[nt]/, grows: /^\\$/, reach: 2, behind: /[.!?,;)\u3002 ]$/ },
  { opens: '\ufffd', whole: /^\ufffd/, reach: 1 },
  { opens: '锟', whole: /^锟斤拷/, grows: /^锟斤?$/, reach: 3 },
  { opens: '烫', whole: /^烫烫烫/, grows: /^烫+$/, reach: 3 },
  // A value that was not there: nothing that it could describe follows.
  {
    opens: 'u',
    whole: new RegExp(`^undefined(?:${nothing}| (?:y|e|o|en|se|del?|al|el|la|los|las|por|para|con|que|su|tu)[^a-z])`),
    grows: /^u(?:n(?:d(?:e(?:f(?:i(?:n(?:e(?:d ?[a-z]{0,4})?)?)?)?)?)?)?)?$/,
    reach: 16,
    behind: /(?:^|[^a-z0-9])$/,
  },
  {
    opens: 'u',
    whole: /^undefined (?:has|is|was|will|ha|sera|fue|esta) /,
    grows: /^u(?:n(?:d(?:e(?:f(?:i(?:n(?:e(?:d(?: [a-z]{0,4} ?)?)?)?)?)?)?)?)?)?$/,
    reach: 16,
    behind:
      /(?<![a-z])(?:your (?:order|booking|refund|parcel|payment)|(?:tu|su) (?:pedido|reserva|reembolso|paquete|pago)) $/,
  },
  {
    opens: 'n',
    whole: new RegExp(
      `^null(?:${nothing}| (?:usd|eur|gbp|cny|aed|sar|mxn|dolar|euro|peso)| ?(?:元|دولار|ريال|درهم|يورو))`,
    ),
    grows: /^n(?:u(?:l(?:l ?[a-z\u0620-\u06ff]{0,5})?)?)?$/,
    reach: 11,
    behind: /(?:^|[^a-z0-9-])$/,
  },
  {
    opens: 'n',
    whole: /^null (?:has|is|was|will|ha|sera|fue|esta) /,
    grows: /^n(?:u(?:l(?:l(?: [a-z]{0,4} ?)?)?)?)?$/,
    reach: 11,
    behind:
      /(?<![a-z])(?:your (?:order|booking|refund|parcel|payment)|(?:tu|su) (?:pedido|reserva|reembolso|paquete|pago)) $/,
  },
  {
    opens: 'n',
    whole: /^nan ?(?:usd|eur|gbp|cny|aed|sar|mxn|dollar|euro|peso|%|[$€£¥元美]|دولار|ريال|درهم)/,
    grows: /^n(?:a(?:n ?[a-z\u0620-\u06ff]*)?)?$/,
    reach: 12,
    behind: /(?:^|[^a-z0-9])$/,
  },
  {
    opens: 'n',
    whole: /^nan[^a-z]/,
    grows: /^n(?:an?)?$/,
    reach: 5,
    behind: /(?:[$€£¥:]|(?<![a-z])(?:is|total|de|es|on|until|el|en)) ?$/,
  },
  {
    opens: 'n',
    whole: /^none[.,!)\n]/,
    grows: /^n(?:o(?:ne?)?)?$/,
    reach: 6,
    behind:
      /(?<![a-z])(?:(?:delivered|shipped|paid|placed|sent|due|arrive|arriving|expected) (?:on|by)|dear|hello|hi) $/,
  },
  {
    opens: 'i',
    whole:
      /^insert (?:(?:the|your|a|customer|client|user|order|agent|tracking)(?:'s)? ){0,3}(?:name|date|link|text|amount|number) here/,
    grows: /^i(?:n(?:s(?:e(?:r(?:t(?: [a-z' ]{0,36})?)?)?)?)?)?$/,
    reach: 44,
    behind: /(?:^|[^a-z])$/,
  },
  { opens: 'l', whole: /^lorem ipsum/, grows: /^l(?:o(?:r(?:e(?:m(?: (?:i(?:p(?:s(?:u)?)?)?)?)?)?)?)?)?$/, reach: 12 },
  { opens: 't', whole: /^todo: /, grows: /^t(?:o(?:d(?:o:?)?)?)?$/, reach: 7, behind: /(?:^|[.!?\n]\s?|\n)$/ },
  {
    opens: 'x',
    whole: /^x{2,6} ?(?:先生|女士|小姐|用户|客户|元)/,
    grows: /^x+ ?[先女小用客]?$/,
    reach: 10,
    behind: /(?:^|[^a-z0-9])$/,
  },
  // A model that thinks aloud, line by line.
  {
    opens: 't',
    whole: /^thoughts? ?: /,
    grows: /^t(?:h(?:o(?:u(?:g(?:h(?:t(?:s? ?:?)?)?)?)?)?)?)?$/,
    reach: 11,
    behind: /(?:^|\n)\s?$/,
  },
  {
    opens: 'f',
    whole: /^final answer ?: /,
    grows: /^f(?:i(?:n(?:a(?:l(?: (?:a(?:n(?:s(?:w(?:e(?:r ?:?)?)?)?)?)?)?)?)?)?)?)?$/,
    reach: 15,
    behind: /(?:^|\n)\s?$/,
  },
  {
    opens: 'o',
    whole: /^observation ?: /,
    grows: /^o(?:b(?:s(?:e(?:r(?:v(?:a(?:t(?:i(?:o(?:n ?:?)?)?)?)?)?)?)?)?)?)?$/,
    reach: 14,
    behind: /(?:^|\n)\s?$/,
  },
  {
    opens: 'p',
    whole: /^pensamiento ?: /,
    grows: /^p(?:e(?:n(?:s(?:a(?:m(?:i(?:e(?:n(?:t(?:o ?:?)?)?)?)?)?)?)?)?)?)?$/,
    reach: 14,
    behind: /(?:^|\n)\s?$/,
  },
  {
    opens: '思',
    whole: /^思考(?:过程|步骤)? ?:/,
    grows: /^思(?:考(?:过程?|步骤?)? ?:?)?$/,
    reach: 7,
    behind: /(?:^|\n)\s?$/,
  },
  { opens: '推', whole: /^推理(?:过程)? ?:/, grows: /^推(?:理(?:过程?)? ?:?)?$/, reach: 7, behind: /(?:^|\n)\s?$/ },
  { opens: 'ت', whole: /^تفكير ?:/, grows: /^ت(?:ف(?:ك(?:ي(?:ر ?:?)?)?)?)?$/, reach: 7, behind: /(?:^|\n)\s?$/ },
  {
    opens: 'a',
    whole: /^assistant ?: /,
    grows: /^a(?:s(?:s(?:i(?:s(?:t(?:a(?:n(?:t ?:?)?)?)?)?)?)?)?)?$/,
    reach: 13,
    behind: /(?:^|\n)\s?$/,
  },
  {
    opens: 's',
    whole: /^system ?: /,
    grows: /^s(?:y(?:s(?:t(?:e(?:m ?:?)?)?)?)?)?$/,
    reach: 10,
    behind: /(?:^|\n)\s?$/,
  },
  {
    opens: 'f',
    whole: /^function_call/,
    grows: /^f(?:u(?:n(?:c(?:t(?:i(?:o(?:n(?:_(?:c(?:a(?:l)?)?)?)?)?)?)?)?)?)?)?$/,
    reach: 14,
  },
  { opens: 't', whole: /^tool_calls?/, grows: /^t(?:o(?:o(?:l(?:_(?:c(?:a(?:l)?)?)?)?)?)?)?$/, reach: 10 },
]
