import { unwrap } from '#lib/text/unwrap.ts'
import { excuseFor } from '../excuses.ts'
import { matchesIn, type PatternTable, patterns } from '../patterns.ts'
import { readsAsDanger } from './danger-reading.ts'

const strangerEn = unwrap`
    (?:some(?:one|body)|some one|some ?(?:guy|man|woman|person|stranger|dude|caller)|an? (?:hacker|thief|scammer|
    stranger|man|guy|woman|caller|fraudster|crook|intruder|fake)|(?:the )?(?:hackers?|scammers?|thieves|thief|
    strangers?|fraudsters?|crooks?|caller)|they|he|she|whoever|my ex|person)
  `
const takesEn = unwrap`
    (?:log(?:ged|ging|s)?(?: back)? in(?:to)?|sign(?:ed|ing) in(?:to)?|in(?:side)?|into|hack(?:ed|ing)|us(?:ed|ing)|
    st[oe]l(?:e|en)|stealing|took|taking|taken|empt(?:ied|ying)|drain(?:ed|ing|s)?|send(?:ing|s)?|sent|transferr(?:ed|
    ing)|transfer|spend(?:ing|s)?|spent|buy(?:ing|s)?|bought|withdr[ae]w(?:n|ing|s)?|mov(?:ed|ing|es?)|chang(?:ed|ing)|
    clon(?:ed|ing)|access(?:ed|ing)?|charg(?:ed|ing)|order(?:ed|ing|s)|open(?:ed|ing)|clean(?:ed|ing)|control(?:s|led|
    ling)?|remote(?:ly|d)?|got(?:ten)?|hijack(?:ed|ing)|impersonat(?:ed|ing)|lock(?:ed|ing)|swap(?:ped|ping)|port(?:ed|
    ing)|cash(?:ed|ing)|racking|running|max(?:ed|ing)|paying|making|going)
  `
const moneyEn = unwrap`
    (?:account|card|cards|wallet|phone|sim|money|savings|identity|e-?mail|login|bank|purse|funds|balance|profile|
    details|credit|cash|salary|pension|number|name|laptop|computer|screen|accounts)
  `
const secretEn = unwrap`
    (?:my|our|her|his|the|a|all my|that|this)(?: (?!discount|promo|order|tracking|zip|postal|gift|voucher|delivery|
    pickup|collection|referral)[a-z0-9-]+){0,3} (?:codes?|pin|passwords?|otp|passcode|login|(?:card|bank|
    account) (?:details|number|info)|cvv|details)(?![a-z])
  `
const toldEn = unwrap`
    (?:him|her|them|someone|somebody|some (?:guy|man|woman|person|caller|site)|strangers?|(?:a|an|the|this|that|some|
    their) (?:[a-z]+ )?(?:man|woman|guy|lady|person|caller|scammer|stranger|voice|number|link|website|site|page|call|
    form|text|message|agent|fake))
  `
const secretEs = unwrap`
    (?:mi|el|la|mis|los|nuestr[oa]|un|todos mis)(?: [a-z]+){0,2} ?(?:codigos?|claves?|contrasenas?|pin|token|datos|
    numero de (?:la )?tarjeta|cvv)(?! (?:de descuento|promocional|postal|del pedido|de pedido|de seguimiento|
    de recogida))(?![a-z])
  `
const strangerEs = unwrap`
    (?:un (?:hombre|tipo|senor|desconocido|supuesto|extrano|estafador|sujeto|fulano)|una (?:mujer|senora|persona|
    supuesta|llamada|pagina|web|chica)|alguien|por telefono|quien (?:me )?llamo|el (?:tipo|hombre|senor)|
    los estafadores)
  `

/** Money or an account in other hands, or a secret told: it has happened to the customer, or happens now. */
const fraudPatterns = patterns({
  en: [
    unwrap`
      (?<![a-z])(?:made|had|tricked|talked|got|forced|convinced|persuaded) me (?:to |into )?(?:send|sending|transfer|
      transferring|pay|paying|wire|wiring|withdraw|withdrawing)(?: (?:him|her|them|money|all|over|out|everything|my|
      \d[\d,.]{0,9})){1,3}(?![a-z])|(?<![a-z])(?:unknown|strange|unrecogni[sz]ed|unfamiliar|
      foreign)(?: [a-z]+){0,1} (?:device|phone|computer|log-?in|ip|number)(?: [a-z]+){0,3} (?:signed|logged|inside|
      connected|linked|accessed|accessing|in my|on my|to my)(?![a-z])|(?<![a-z])(?:used|using|stole|
      stolen) my (?:details|identity|data|id|passport|name|information)(?: [a-z]+){0,2}? (?:to|for)
    `,
    unwrap`
      (?<![a-z])(?:made|got|told|asked|talked|persuaded|convinced|tricked|helped|had|let|
      guided)(?: [a-z]+){0,3} (?:install|installing|download|downloading|open|set up)(?: [a-z]+){0,4} (?:anydesk|
      teamviewer|quick ?support|rustdesk|remote [a-z]+|screen[- ]shar[a-z]+)(?![a-z])|(?<![a-z])(?:account|card|money|
      balance|wallet|payments?|transfers?|purchases?|orders?|log-?ins?|funds|
      withdrawals?)(?![a-z])[^.!?]{0,50}(?<![a-z])(?:(?:it|that|this|they|those) (?:wasn't|was not|isn't|is not|weren't|
      were not) (?:me|us|mine|done by me|made by me)|i (?:had nothing to do with|haven't (?:touched|used)|
      didn't do (?:it|that|this)))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:my|the) (?:[a-z]+ ){0,2}?(?:screen|phone|mouse|cursor|computer|laptop|tablet|app)(?: is|
      's| keeps?| started?| has started)? (?:moving|clicking|typing|tapping|scrolling|opening|controlling|acting|
      doing (?:things|stuff))(?: [a-z]+){0,3} (?:(?:by|on|of) (?:itself|its own)|by themselves|without me)(?![a-z])|
      (?:it's|it is|it keeps|something is|something's|app is|phone is)(?: [a-z]+)? (?:sending|making|moving|
      transferring|paying|emptying|draining)(?: [a-z]+){0,3} (?:from|out of) my(?![a-z])|(?:payments?|transfers?|money|
      orders?) (?:are|is|keeps?) (?:being (?:sent|made|paid|placed)|going out|leaving|
      sending)(?: [a-z]+){0,3} (?:by (?:itself|themselves)|on (?:its|their) own|without me|as we speak)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:money|funds|cash|savings|balance)(?:'s| is| keeps?) (?:vanish|disappear|leav|go|
      drain)ing(?: out)? (?:of|from) my|(?:pretending|claiming|posing|pretended|claimed)(?: [a-z']+){1,7}? (?:got|took|
      has|have) my(?: [a-z]+){0,3}? (?:password|code|pin|details|card|money)|(?:my (?:account|card|wallet)|log-?ins?|
      charges?|payments?)[a-z0-9' ,]{0,40}?(?:isn't|wasn't|is not|was not|not) me(?![a-z])|(?:pictures|photos|videos|
      nudes)[^.!?]{0,40}?(?:wants? money|or (?:he|she|they)(?:'ll| will)? ?(?:posts?|shares?|publish|sends?|leaks?))
    `,
    unwrap`
      (?<![a-z])${strangerEn}(?:'s|'ve|'re)?(?: (?!(?:i|you|we|
      my) )[a-z']+){0,5}? ${takesEn}(?: [a-z0-9'-]+){0,7}? (?:my|our|me|mine)(?: [a-z]+){0,2}? ${moneyEn}(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:i've|i have|i was|i am|i'm|i got|we've|we were|we got|we have|just|i think i|my (?:mum|mom|mother|
      father|dad|wife|husband|grandmother|grandma|son|daughter))(?: (?:been|just|now|getting|being|got|was|has|have|
      were|actually|literally|totally|definitely|probably|also)){0,4} (?:hacked|scammed|robbed(?! of (?:a|my) (?:good|
      night|sleep|time|day|weekend|evening))|defrauded|phished|conned|
      tricked|duped|swindled|blackmailed|extorted|mugged|fleeced|ripped off|cleaned out|sim[- ]?swapped|catfished|
      spoofed)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:my|
      our)(?: [a-z]+){0,2} ${moneyEn}(?:'s| is| was| has| have| got| are| were| just| been| being| gets| getting| also| now| all| completely| totally| actually| currently){0,5} (?:hacked|
      stolen|compromised|cloned|drained|emptied|draining|taken over|hijacked|gone|disappear\w+|vanish\w+|nicked|pinched|
      swiped|breached|leaked|snatched|cleaned out|wiped(?: out)?|hacking|leaving|robbed|skimmed|spoofed|being (?:used|
      spent|moved|taken))(?![a-z])(?! (?:to|on|in|for) (?:the|a|my)? ?(?:up|down|holiday))
    `,
    unwrap`
      (?<![a-z])(?:don't|didn't|did not|do not|never|wasn't|isn't|aren't|weren't|not|haven't)(?: (?:even|ever|myself|
      been))? (?:recogni[sz]ed?|authori[sz]ed?|make|made|approved?|signed? off|agree to|carry out|do|did|place|placed|
      initiate|initiated|buy|bought)(?: (?!sure|it clear)[a-z0-9']+){0,4}? (?:charges?|payments?|transactions?|
      transfers?|purchases?|debits?|withdrawals?|log-?ins?|logon|cash advance|orders?)(?![a-z])|(?:charges?|payments?|
      transactions?|transfers?|purchases?|withdrawals?|log-?ins?|debits?|
      orders?)(?: [a-z0-9']+){0,6}? (?:(?:that )?i (?:didn't|never|don't|did not|do not) (?:make|made|recogni[sz]e|
      authori[sz]ed?|approved?|know|place|placed)|(?:that |which )?(?:wasn't|weren't|isn't|aren't|were not|was not|
      not) (?:me|mine|by me|made by me|us)|without my (?:permission|consent|knowledge|authori[sz]ation|
      approval))(?![a-z])|unauthori[sz]ed (?:charge|payment|transaction|transfer|access|purchase|log-?in|withdrawal)s?|
      fraudulent (?:charge|payment|transaction|transfer|purchase|activity|order|loan|account)s?|(?:fraud|identity theft|
      suspicious activity) (?:on|in|with|against) (?:my|our)|(?:loan|account|card|credit|
      contract)(?: [a-z]+){0,3} in my name(?: [a-z]+){0,6} (?:without|never|didn't|not)|taken out (?:a|
      an) (?:[a-z]+ )?loan in my name|sim[- ]?swap
    `,
    unwrap`
      (?<![a-z])(?:my|our)(?: [a-z]+){0,2} ${moneyEn}(?: [a-z]+){0,3}? (?:accessed|used|entered|opened|charged|moved|
      taken|removed) by (?:an? |some )?(?:unknown|unauthori[sz]ed|third|other|another|someone|somebody|strangers?|
      person)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:charges?|payments?|transactions?|withdrawals?|purchases?|log-?ins?|cash)(?: [a-z]+){0,2} (?:in|from|
      at|near) [a-z]+[^.!?]{0,30}(?:i live|i was (?:at home|asleep|in bed|in|at)|i(?: have|'ve)? never been|never been|
      i(?: am|'m) in|nowhere near|never set foot)(?![a-z])|(?<![a-z])(?:told|asked|instructed|convinced|persuaded|made|
      got|talked)(?: by [^.!?]{1,30}| me| into)? (?:to )?(?:mov(?:e|ing)|transfer(?:ring)?|send(?:ing)?|
      withdraw(?:ing)?|empty(?:ing)?) (?:all )?(?:my|our) (?:[a-z]+ )?(?:savings|money|balance|funds|cash)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:a|an|some) (?:man|woman|caller|guy|stranger|person|scammer|lady|voice)(?: [a-z]+){0,6}? (?:asked|
      asks|asking|wanted|demanded|pressed|tricked)(?: me)?(?: for| to (?:give|tell|read|send))? ${secretEn}
    `,
    unwrap`
      (?<![a-z])(?:read|gave|given|give|told|shared|texted|handed|sent|entered|typed|put|filled|said|passed|
      dictated)(?: out| over| in)? ${toldEn}(?: [a-z]+){0,4}? ${secretEn}
    `,
    unwrap`
      (?<![a-z])(?:read|gave|given|told|shared|texted|handed|sent|entered|typed|put|filled|passed|
      dictated)(?: out| over| in)? ${secretEn}(?: [a-z]+){0,4}? (?:to|with|on|into|in) ${toldEn}(?![a-z])|
      (?<![a-z])i(?:'ve| have)?(?: just| already)? (?:sent|transferred|wired|paid)(?: [a-z0-9,.]+){0,5} to (?:a |an |
      the |some )?(?:scammers?|fraudsters?|fake|someone claiming|someone pretending|safe account|person i met)
    `,
    unwrap`
      (?<![a-z])(?:installed|downloaded|gave (?:him|them|her|someone) (?:remote )?access|let (?:him|them|her|
      someone))(?: [a-z]+){0,6}? (?:anydesk|teamviewer|remote|screen|control|my (?:phone|computer|laptop|screen|
      account))(?![a-z])|clicked(?: on)?(?: [a-z]+){0,6} (?:link|text|sms|e-?mail|message)(?:[^.!?]{0,60})(?:details|
      password|card|code|money|gone|account|pin|missing|charged|lost|taken|disappeared|vanished|emptied|deducted)|
      (?:money|pounds|dollars|euros|funds|savings|everything|payments?|
      transfers?|withdrawals?|purchases|balance)(?: [a-z0-9]+){0,3}? (?:(?:has|have|had|is|are|keeps?|just|now|already|
      still) ){1,3}(?:left|gone|disappeared|vanished|leaving|disappearing|going out|draining|drained|emptied|dropping|
      being (?:taken|moved|drained|spent|made)|coming out|popping up)(?! (?:in|
      on) )(?![a-z])[^.!?]{0,24}(?:(?<![a-z])(?:my|our) (?:[a-z]+ )?(?:account|wallet|card|bank|balance)|right now|
      as we speak|every (?:minute|few))
    `,
    unwrap`
      (?<![a-z])(?:someone|somebody|he|they|she|a (?:man|woman|guy|caller)|caller)(?:'s| is| are|
      're)?(?: [a-z']+){0,4} (?:on the (?:phone|line)|calling me|keeps? (?:asking|telling|
      calling))(?: [a-z']+){0,6} (?:now|code|transfer|move|password|pin|gift cards?|safe account)(?![a-z])|(?:telling|
      told|asking|asked|wants|want|making|made|pressur\w+|forcing) me(?: [a-z']+){0,3} (?:to )?(?:move|transfer|send|
      buy|withdraw|read)(?: [a-z']+){0,6} ['"]?(?:safe account|gift cards?|(?:right )?now|crypto|bitcoin)(?![a-z])
    `,
  ],
  zh: [
    unwrap`
      (?:取款|消费|刷卡|登录|交易|扣款|支付)[^。!?]{0,12}(?:从没|从来没|从未|根本没|没)(?:去过|到过|在过)|(?:自称|说是|说他?她?是|冒充)[^。!?]{0,8}(?:警察|公安|客服|银行|
      法院|检察|快递|领导)[^。!?]{0,10}(?:让|叫|要)我[^。!?]{0,8}(?:转|汇|打款|付|充值|取)|(?:电话|来电)[^。!?]{0,6}(?:让|叫|要)我把?(?:存款|钱|积蓄|
      余额)[^,。!?]{0,4}(?:转|汇|取)|(?:陌生|不明|不认识的|别人的)(?:设备|手机|电脑)[^,。!?]{0,4}(?:登录|登了|
      连)
    `,
    unwrap`
      (?:有人|骗子|黑客|陌生人|对方|前男友|前女友|前夫|前妻|不认识的人|别人|小偷|他|她)[^,。!?能会怎]{0,6}(?:把|将)(?:我的?)?[^,。!?]{0,10}(?:改|转|刷|盗|取|提|花|偷|掏|
      清|买|绑)[^,。!?]{0,3}(?:了|走|光|空|掉)|(?:前男友|前女友|前夫|前妻|前任)[^,。!?]{0,6}(?:登录?|进|用|动|转|刷)(?:了|着|走)?我的?|(?:把|将)?(?:验证码|密码|
      口令|卡号|动态码)[^,。!?]{0,6}给(?:了)?(?:他|她|对方|人家|骗子|那个?人|那边|别人)|(?:点|进|上|登|填|输)[^,。!?]{0,8}(?:钓鱼|假|仿冒|山寨|诈骗)的?(?:网站|页面|
      链接|网址|网页|软件|app)|(?:让|叫|骗|教|指导)我?[^,。!?]{0,6}(?:装|下载|安装|打开|开)[^,。!?]{0,6}(?:远程|屏幕共享|共享屏幕|向日葵|anydesk|teamviewer|
      todesk)|(?:点|打开)[^,。!?]{0,6}(?:链接|网址|短信)[^。!?]{0,16}(?:少了|没了|不见了|被扣|被转)|(?:钱|余额|存款|转账|付款|交易|登录|
      下单)[^。!?]{0,12}不是(?:我|本人)(?:自己)?(?:本人)?(?:操作|弄|转|买|做|登|干|付|下)
    `,
    '(?:屏幕|手机|鼠标|电脑|光标)(?:它)?(?:自己|自动|不受控制地?)(?:一直)?(?:在|会)?(?:动|点|操作|转账|打字|乱)|(?:自己|自动)(?:在|一直在)?(?:往外)?(?:转账|付款|汇款|打钱)',
    '(?:陌生|异地|不明|别的)(?:设备|ip|地点|手机)?登录|(?:钱|余额|存款)[^,。!?]{0,8}?往外(?:走|转|流|划|跑)',
    unwrap`
      (?:账户|账号|卡|钱包|手机|银行卡|支付宝|密码|身份|身份证|微信|信息|余额|钱|号)[^,。;!?\n没]{0,6}?(?:被(?:盗|黑|人|偷|刷|入侵|转|改|别人|抢|冒用|清空|掏空|划走|提走|骗|克隆|
      控制)|盗刷|遭盗|泄露了|异地登录|没了|不见了|不翼而飞|全没|都没了|在(?:往外|被)转|一直在(?:少|扣|转))
    `,
    unwrap`
      (?<!防|避免|怕|预防|以免|不|含|括|盖|保障|承保|赔)被(?:盗刷?(?!版)|人?骗(?!子)|诈骗|黑客?了?|勒索|敲诈|洗劫|转走|刷走|盗用)|盗刷(?!险|保障|赔)|(?:有人|陌生人|别人|骗子|
      黑客|不认识的人|他们?|
      对方)[^,。;!?\n能会怎]{0,8}?(?:用|登录?|动|转|偷|冒|拿|改|盗|刷|控制|进了?|买|取|提|花|盗用|操控|入侵)[^,。;!?\n]{0,10}?(?:我的?(?:账|卡|钱|号|手机|名|身份|
      信息|余额|银行|电脑|屏幕|微信|支付)|我)
    `,
    unwrap`
      (?:(?<!是)不是|(?<!有)没有?|未经|并未|从没|根本没)(?:我|本人)?(?:的)?(?:本人)?(?:操作|授权|消费过?|刷过?|转过?|付过?|下过?单|买过?)[^,。;!?]{0,8}?(?:交易|
      扣款|消费|付款|转账|支出|订单|的|刷|钱|$|[,。!?])|(?:交易|扣款|消费|付款|转账|支出|订单|登录|这笔)[^,。!?]{0,10}?(?:不是我|不是本人|我没(?:有)?(?:做|操作|授权|买|付|
      转|刷)|我(?:根本)?不(?:知道|知情|认识))
    `,
    '(?:(?<!是个?)骗子(?!公司|平台|商家|商城|店|软件|集团|[!。,~?]|$)|骗走|骗了(?:我|我妈|我爸|老人)|遇到(?:骗子|诈骗)|上当|中招|被套路|杀猪盘|电信诈骗了|我被骗|刷单被)[^。!?]{0,10}',
    '(?:有人|对方|骗子|陌生人|一个人)[^,。!?]{0,10}(?:自称|冒充|假装|说是)[^。!?]{0,12}(?:要|问|骗|索要|让我|叫我)[^,。!?]{0,6}(?:验证码|密码|转账|卡号)',
    unwrap`
      (?:把|将)?(?:验证码|密码|口令|卡号|银行卡信息|动态码|身份证)[^,。!?]{0,6}?(?:告诉了?|发给了?|给了|念给了?|报给了?|透露给?了?|泄露给?了?|输(?:入)?(?:进|在|了)|填(?:了|
      进|在)|说(?:了|给))(?!你|您)|(?:点|点开|点击)了[^,。!?]{0,8}(?:链接|短信|网址)[^。!?]{0,24}(?:钱|密码|卡|扣|转|验证码|填|输)|(?:共享|开)了?屏幕|远程(?:控制|
      操控|协助)[^,。!?]{0,6}(?:我|手机|电脑)|安全账户|(?:正在|在|刚刚?|已经)(?:让|叫|逼|催)我?(?:转账|汇款|转钱|买(?:礼品卡|点卡))|(?:让|叫|逼|
      催)我[^,。]{0,6}(?:转账|汇款|转钱)[^。]{0,10}(?:现在|马上|立刻|电话)
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?:usaron|utilizaron|usan|usado|utilizado|usando|robaron|suplantaron) (?:mis datos|mi nombre|
      mi identidad|mi dni|mi identificacion|mi informacion)(?![a-z])|(?<![a-z])(?:dispositivo|telefono|celular|movil|
      inicio de sesion|acceso|ordenador) (?:desconocid|extran|ajen)[oa](?: [a-z]+){0,4} (?:mi|mis)(?![a-z])|
      (?<![a-z])(?:hizo|hicieron|obligo|obligaron|convencio|convencieron|pidio|pidieron) (?:a )?(?:mover|sacar|retirar|
      enviar|transferir|mandar|depositar|pagar|enviarle|transferirle|mandarle|pagarle)(?:le|les)? (?:\d|dinero|plata|
      todo|mis|un)
    `,
    unwrap`
      (?<![a-z])(?:(?:un|una|unos) )?(?:hackers?|ladron(?:es)?|estafador(?:es)?|desconocid[oa]s?|extran[oa]s?|
      delincuentes?)(?: [a-z]+){0,3}? (?:me|nos|le) (?:ha |han |esta |estan )?(?:cambi|rob|quit|bloque|sac|vaci|compr|
      us|clon|hack|transf|retir|gast)[a-z]{1,6}(?![a-z])|(?<![a-z])alguien (?:me|nos) (?:ha |esta )?(?:cambi|rob|quit|
      bloque|sac|vaci|us|retir|gast)[a-z]{1,6}(?: [a-z]+){0,2} (?:contrasena|clave|correo|telefono|cuenta|dinero|plata|
      saldo|numero|acceso)|(?<![a-z])(?:alguien|otra persona|un desconocido|han|hayan)(?: [a-z]+){0,3}? (?:abri|abier|
      contrat|solicit|pid|sac|registr|cre)[a-z]{0,6}(?: [a-z]+){0,5}? (?:a|en|con) (?:mi nombre|mis datos|
      mi identidad)(?![a-z])|(?<![a-z])(?:dinero|plata|cuenta|tarjeta|saldo|pago|transferencia|compra|retiro|cargo|
      movimiento)s?(?![a-z])[^.!?]{0,50}(?<![a-z])(?:no fui yo|yo no fui|no he sido yo|no era yo|no soy yo|yo no (?:lo|
      la|los|las) (?:hice|he hecho|autorice)|no lo hice yo)(?![a-z])|(?<![a-z])(?:hizo|hicieron|pidio|pidieron|dijo|
      dijeron|convencio|convencieron|obligo|enseno|ayudo)(?: [a-z]+){0,3} (?:instalar|descargar|bajar|abrir|instalara|
      descargara|compartir)(?: [a-z]+){0,4} (?:anydesk|teamviewer|quicksupport|programa remoto|acceso remoto|
      control remoto|pantalla)(?![a-z])|(?<![a-z])(?:pinche|pinchado|pulse|toque|abri|abierto|clic|
      click)(?: [a-z]+){0,4} (?:enlace|link|mensaje|sms|correo)[^.!?]{0,50}(?<![a-z])(?:falta[n]?|desaparec[a-z]+|
      no (?:tengo|esta|queda)|robaron|sacaron|cobraron|quitaron|vaciaron|dinero|datos|clave|tarjeta)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:pantalla|movil|celular|telefono|raton|cursor|ordenador|computadora)(?: se)? (?:esta |mueve |
      se mueve |hace |toca |escribe |abre |moviendose ){1,2}(?:[a-z]+ ){0,3}?sol[oa]s?(?![a-z])|(?:esta|
      se estan?) (?:haciendo|enviando|mandando) (?:[a-z]+ ){0,2}?(?:pagos|transferencias|
      envios)(?: [a-z]+){0,3} (?:sol[oa]s?|desde mi [a-z]+)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:alguien|un (?:hacker|ladron|extrano|desconocido|estafador|tipo|sujeto|intruso)|hackers?|ladrones|
      estafadores|mi ex|unos? (?:tipos?|desconocidos)|otra persona|gente|ellos|quien sea)(?: (?!yo|
      usted)[a-z]+){0,5}? (?:entr[a-z]{1,5}|dentro|usa[a-z]{0,4}|us[oa]|utiliz[a-z]{1,5}|sac[a-z]{1,5}|rob[a-z]{1,5}|
      gast[a-z]{1,5}|transfir[a-z]{1,6}|transfier[a-z]|envi[a-z]{1,5}|compr[a-z]{1,5}|vaci[a-z]{1,5}|retir[a-z]{1,5}|
      hacke[a-z]{1,5}|acced[a-z]{1,5}|clon[a-z]{1,5}|cambi[a-z]{1,5}|movi[a-z]{1,6}|mueve|mete[a-z]{0,3}|metio|metido|
      esta en|tiene|en|con)(?: [a-z]+){0,6}? (?:mi|mis|nuestra|nuestro)(?: [a-z]+){0,2}? ?(?:cuentas?|tarjetas?|dinero|
      nombre|monedero|billetera|movil|celular|telefono|identidad|banca|perfil|ahorros|plata|lana|linea|computadora|
      ordenador|correo|datos|saldo|nomina)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:acaban de|han|estan|siguen|andan|entraron|se metieron)(?: [a-z]+){0,2}? ?(?:entrar|entrado|entrando|
      cambiado|cambiar|cambiando|comprando|gastando|sacando|sacado|usando|usado|metido|meterse|haciendo compras|
      transfiriendo|transferido|accedido|acceder|en)(?: [a-z]+){0,5}? (?:mi|mis)(?: [a-z]+)? ?(?:cuentas?|tarjetas?|
      dinero|nombre|monedero|billetera|movil|celular|telefono|banca|perfil|ahorros|plata|correo|saldo)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:me|nos|le|les)(?: (?:han|estan|acaban de|esta|ha|habian|acaba de|siguen|andan|van|
      pueden haber)){0,2} (?:robaron|robado|robando|robar|robo|hackearon|hackeado|hackear|hackeando|estafaron|estafado|
      estafando|estafar|clonaron|clonado|clonando|vaciaron|vaciando|vaciado|vaciar|sacaron|sacando|sacado|sacar|quitar|
      quitaron|extorsion[a-z]{1,6}|chantaje[a-z]{1,6}|enganaron|enganado|timaron|timado|suplantaron|suplantado|
      suplantando|secuestraron|desfalc[a-z]{1,6}|defraud[a-z]{1,6}|asaltaron|quitaron (?:el dinero|la plata)|limpiaron|
      bajaron (?:la|el|mi)|chorearon|duplicaron (?:la|el))(?: (?!a (?:mi|la) (?:amigo|vecina))[a-z]+)?(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:mi|mis|nuestra)(?: [a-z]+){0,2}? ?(?:cuentas?|tarjetas?|monedero|billetera|movil|celular|identidad|
      telefono|dinero|saldo|ahorros|plata|linea|correo|banca)(?: (?:esta|ha|han|fue|fueron|estan|sido|siendo|se|quedo|
      se esta|aparece|ya|toda|todo|me|la|lo)){0,4} (?:hackead[a-z]{1,2}|robad[a-z]{1,2}|clonad[a-z]{1,2}|
      comprometid[a-z]{1,2}|vaciad[a-z]{1,2}|vaciando|intervenid[a-z]{1,2}|usurpad[a-z]{1,2}|desapareci[a-z]{1,4}|
      desapareciendo|esfum[a-z]{1,4}|saliendo|robaron|hackearon|clonaron|vaciaron|en cero|volo|volado)
    `,
    unwrap`
      (?<![a-z])(?:no|nunca|jamas)(?: (?:lo|la|los|las|he|yo|hemos|son|es|fue|fueron))? (?:reconozco|reconocemos|
      autorice|autorizado|hice|realice|hecho|realizado|aprobe|mi[oa]s?|yo|mande|ordene|
      efectue)(?: [a-z0-9]+){0,5}? (?:cargos?|pagos?|compras?|transferencias?|transaccion(?:es)?|operacion(?:es)?|
      movimientos?|cobros?|retiros?|giros?|consumos?|inicio de sesion|acceso)(?![a-z])|(?:cargos?|pagos?|compras?|
      transferencias?|transaccion(?:es)?|operacion(?:es)?|movimientos?|cobros?|retiros?|consumos?|
      giros?)(?: [a-z0-9]+){0,5}? (?:que (?:yo )?(?:no|nunca) (?:reconozco|autorice|hice|realice|he hecho|he autorizado|
      son mi[oa]s|es mi[oa]|mande)|no (?:autorizad|reconocid)[a-z]{1,3}(?! por (?:el|la|su|mi|tu) (?:emisor|banco|
      entidad))|sin mi (?:permiso|autorizacion|consentimiento)|
      fraudulent[a-z]{1,3})|fraude (?:en|con|a) mi|sim swapping|duplicado de (?:mi )?sim
    `,
    unwrap`
      (?<![a-z])(?:di|dicte|pase|envie|mande|lei|dije|dar|dado|dictado|pasado|dicho|puse|meti|introduje|comparti|
      facilite|entregue|ingrese|escribi|rellene)(?:le|les|selo)? ${secretEs}(?: [a-z]+){0,4}? (?:a |en |
      por )?(?:${strangerEs}|(?:un|una|el|la|ese|esa) (?:enlace|pagina|web|link|formulario|mensaje|sms))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:a )?${strangerEs}(?: [a-z]+){0,5}? (?:di|dicte|pase|envie|mande|lei|dije|he dado|puse|
      entregue) ${secretEs}|(?<![a-z])(?:le|les) (?:di|dicte|pase|mande|lei|dije|he dado|envie) (?:el|mi|la|mis|
      los) (?:codigo|clave|pin|contrasena|datos|token)
    `,
    unwrap`
      (?<![a-z])(?:meti|puse|di|ingrese|introduje|teclee|escribi|rellene)(?: [a-z]+){0,2} (?:clave|contrasena|codigo|
      pin|datos|tarjeta)[^.!?]{0,20} (?:no tengo nada|no me queda|sin (?:saldo|dinero|plata)|vaciaron|en cero|
      no hay nada|desaparecio)(?![a-z])|(?<![a-z])(?:cargos?|compras?|retiros?|pagos?|movimientos?) (?:en|
      desde) [a-z]+[^.!?]{0,24}(?:yo (?:estoy|estaba|vivo)|nunca he (?:ido|estado)|jamas he)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:cai en|fui victima|soy victima|he sido victima|me la jugaron|picar? en|pique en|
      victima de)(?: [a-z]+){0,4}? ?(?:estafa|fraude|trampa|phishing|engano|timo|robo|anzuelo)?(?![a-z])|
      (?<![a-z])(?:dinero|plata|saldo|transferencias?|pagos?|cargos?)(?: [a-z]+){0,3}? (?:esta|estan|se esta|se estan|
      siguen?) (?:desapareciendo|saliendo|yendo|haciendo|vaciando)|(?:instale|descargue|
      baje)(?: [a-z]+){0,6} (?:anydesk|teamviewer|acceso remoto|control)|control(?:an|ando|a)? (?:mi|el) (?:celular|
      movil|telefono|computadora|ordenador|pantalla)|(?:me (?:piden|pide|estan pidiendo|estan diciendo|dicen|obligan|
      exigen))(?: [a-z]+){0,6} (?:codigo|transfiera|transferir|cuenta segura|tarjetas? (?:de )?regalo|contrasena|
      pin)(?: [a-z]+){0,6} (?:ahora|ahorita|ya|telefono|llamada)
    `,
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:استخدموا|استعملوا|سرقوا|استغلوا|انتحلوا) (?:بياناتي|هويتي|اسمي|معلوماتي|
      شخصيتي)(?![\u0620-\u06ff])|(?:سحب|سحوبات|شراء|عمليه|دفعه|دخول)(?: [\u0620-\u06ff]+){0,4}? (?:و)?(?:انا )?(?:لم|ما|
      عمري ما) (?:اذهب|ازر|ازور|رحت|سافرت|زرت|كنت)(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])[وف]?(?:جعلني|خلاني|خلوني|
      جعلوني|طلب مني|اقنعني|اقنعوني|اجبرني)(?: ان)? (?:احول|ادفع|ارسل|انقل|اسحب|تحويل|
      دفع)(?: [\u0620-\u06ff]+){0,2}? ?(?:له|لهم|لها|مبلغ|فلوس|مال|مدخراتي|اموالي|رصيدي|\d)|(?:جهاز|هاتف|دخول) (?:غريب|
      مجهول|غير معروف|
      لا اعرفه)(?: [\u0620-\u06ff]+){0,3}? ?(?:حسابي|محفظتي|بطاقتي|متصل|مسجل)
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:هناك من|في من|فيه حد|في حدا?|طليقتي|زوجي السابق|ابن عمي|
      صديقي السابق)(?: [\u0620-\u06ff]+){0,2}? (?:دخل|يدخل|اخترق|يستخدم|استخدم|سرق|يسرق|يسحب|سحب|يحول|حول|يشتري|غير|
      يصرف|صرف|فتح|يتحكم)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+){0,4}? (?:ال)?(?:حسابي?|بطاقتي|محفظتي|هاتفي|جوالي|فلوسي|
      اموالي|رصيدي?|باسمي|مالي?|فلوس|كلمه)(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])[وف]?(?:نسخوا|استنسخوا|قرصنوا|سرقوا|
      اخترقوا|سحبوا|فرغوا|طليقي|طليقتي)(?: [\u0620-\u06ff]+){0,3}? (?:حسابي|بطاقتي|محفظتي|جوالي|رصيدي|فلوسي|
      (?:كل )?الرصيد)(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])[وف]?(?:خرج|خرجت|طلع|طلعت|سحب|انسحب|خصم|انخصم|نقص|اختفي|
      اختفت|حول|تحول|راح|راحت)(?: [\u0620-\u06ff]+){0,4}? (?:من )?(?:مال|فلوس|مبلغ|حسابي|بطاقتي|رصيدي|
      محفظتي)[^.!?]{0,30}(?:لست انا|ليس انا|مو انا|مش انا|ما كنت انا|لم اكن انا|بدون علمي|من غير علمي|دون علمي|
      بدون اذني)|(?<![\u0620-\u06ff])[وف]?(?:جعلني|خلاني|خلتني|طلب مني|طلبوا مني|اقنعني|اقنعوني|قال لي|
      قالي)(?: [\u0620-\u06ff]+){0,3} ?(?:ا?ثبت|ا?نزل|ا?حمل|تثبيت|تنزيل|تحميل|
      افتح)(?: [\u0620-\u06ff]+){0,3} ?(?:برنامج تحكم|برنامج عن بعد|anydesk|teamviewer|quicksupport|مشاركه الشاشه|
      تحكم عن بعد)|(?<![\u0620-\u06ff])[وف]?(?:ضغطت|فتحت|دخلت|نقرت)(?: [\u0620-\u06ff]+){0,3} (?:ال)?(?:رابط|
      لينك)[^.!?]{0,30}(?:ناقص|نقص|اختف|راح|سحب|خصم|انسحب|انخصم)[\u0620-\u06ff]*|(?:دخلت|ادخلت|كتبت|حطيت|عبيت|
      مليت)(?: [\u0620-\u06ff]+){0,3} (?:بياناتي|بطاقتي|رقم البطاقه|
      بيانات[\u0620-\u06ff ]{0,12})(?: [\u0620-\u06ff]+){0,2} (?:صفحه|موقع|رابط)(?: [\u0620-\u06ff]+){0,1} (?:مزيف|مزور|
      وهمي|احتيال|مشبوه)[\u0620-\u06ff]*
    `,
    unwrap`
      (?:ال)?(?:شاشه|شاشتي|موبايل|موبايلي|جوال|جوالي|هاتفي|ماوس|كمبيوتر|لابتوب)(?: قاعد| قاعده| عم)? (?:ت|ي|بت|
      بي)تحرك(?: [\u0620-\u06ff]+){0,2} ?(?:لحال[\u0620-\u06ff]{1,2}|لوحد[\u0620-\u06ff]{1,2}|
      من نفس[\u0620-\u06ff]{1,2}|من تلقاء)|(?:ت|ي|بت|بي)(?:رسل|حول|بعت|دفع)(?: [\u0620-\u06ff]+){0,3} (?:لحالها|لحاله|
      لوحدها|لوحده|من نفسها|من نفسه|من تلقاء)
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:دخلوا|غيروا|سحبوا|يسحبون|بيسحبوا|اشتروا|يشترون|بيشتروا|حولوا|يحولون|استخدموا|فتحوا|
      قاعدين|صرفوا|اخذوا|خذوا|خدوا)(?: [\u0620-\u06ff]+){0,4}? ?(?:حسابي|بطاقتي|محفظتي|فلوسي|اموالي|رصيدي|جوالي|باسمي|
      كرتي|فيزتي)(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:شخص|احد|احدهم|حدا?|واحد|هاكر|هكر|محتال|نصاب|لص|حرامي|مجهول|طليقي|ناس|جماعه|حراميه|
      نصابين|غريب|اللي سرق)(?: [\u0620-\u06ff]+){0,5}? ?(?:دخل|يدخل|داخل|دخلوا|اخترق|يستخدم|استخدم|بيستخدم|سرق|يسرق|
      بيسرق|يسحب|سحب|بيسحب|يسحبون|يحول|حول|بيحول|ينفق|يشتري|اشتري|بيشتري|غير|يصرف|صرف|بيصرف|يفرغ|استولي|فتح|قاعد|عم|جوا|
      شغال|يتحكم|متحكم|طلب|طلبوا)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+){0,5}? ?(?:حساب[يا][\u0620-\u06ff]*|بطاقت[يا]|
      محفظت[يا]|هاتفي|جوالي|فلوسي|اموالي|رصيدي|موبايلي|تلفوني|كرتي|فيزتي|فيزا بتاعتي|باسمي|ايميلي|جهازي|
      الفيزا بتاعتي)(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:ا?ن?سرق[\u0620-\u06ff]{0,5}|سرقو[\u0620-\u06ff]{0,4}|اتسرق[\u0620-\u06ff]{0,3}|
      اخترق[\u0620-\u06ff]{0,4}|انخترق|تهكر[\u0620-\u06ff]{0,2}|اتهكر[\u0620-\u06ff]{0,2}|هكرو[\u0620-\u06ff]{0,4}|
      احتالو[\u0620-\u06ff]{0,3}|احتيل علي|نصبو[\u0620-\u06ff]{0,3}|نصب علي[\u0620-\u06ff]*|اتنصب علي[\u0620-\u06ff]*|
      انتصب علي|انصب علي|ضحكوا علي|ابتز[\u0620-\u06ff]{0,4}|يبتز[\u0620-\u06ff]{0,4}|بيبتز[\u0620-\u06ff]{0,4}|
      خدعو[\u0620-\u06ff]{0,3}|وقعت (?:في|ضحيه)|صرت ضحيه|انا ضحيه|تعرضت (?:لل|ل|الي )?(?:ال)?(?:احتيال|عمليه|سرقه|
      اختراق|
      نصب|ابتزاز|خداع|قرصنه)|اتعرضت ل[\u0620-\u06ff]+)(?: [\u0620-\u06ff]+){0,3}
    `,
    unwrap`
      (?:حسابي|بطاقتي|محفظتي|هاتفي|جوالي|اموالي|هويتي|رصيدي|فلوسي|موبايلي|الفلوس|فيزتي|
      شريحتي)(?: [\u0620-\u06ff]+){0,3}? ?(?:مخترق[ه]?|مسروق[ه]?|اخترق|سرق|تهكر|انسرق|اتسرق|اختف[\u0620-\u06ff]*|تسحب|
      تنسحب|ينسحب|انسحب[\u0620-\u06ff]*|بتتسحب|بتنسحب|مهكر|راحت|طارت|تفضي|يفضي|بيتسحب|يتسحب|تتحول|بتتحول|
      تبخر[\u0620-\u06ff]*|اتصرفت|صارت صفر)(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:لم|ما|لا|مش|مو)(?: [\u0620-\u06ff]+){0,2}? ?(?:اقم ب|قمت ب|افوض|فوضت|اوافق علي|اعرف|
      اتعرف|اجر|سويت|عملت|نفذت|انا اللي|اشتريت|دفعت|حولت)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+){0,3}? ?(?:ال)?(?:عمليه|
      عمليات|دفع|دفعه|تحويل|شراء|خصم|خصومات|معامله|سحب)[\u0620-\u06ff]*|(?:عمليه|عمليات|خصم|تحويل|دفعه|مشتريات|سحب|
      سحوبات)(?: [\u0620-\u06ff]+){0,4}? (?:غير مصرح|غير معروف|مشبوه|احتيالي|لم اقم|ما سويت|ما عملت|بدون علمي|بدون اذني|
      من غير علمي|من ورا ظهري|مو مني|مش مني|ما اعرف)[\u0620-\u06ff]*
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:عطيت|اعطيت|قلت|ارسلت|رسلت|بعثت|بعت|مليت|دزيت|اديت|ادخلت|دخلت|كتبت|شاركت)(?:ه|ها|هم|له|
      لهم|لو)?(?: (?:ل|علي |في )?(?:واحد|شخص|رجال|رجل|حد|احد|متصل|المتصل|له|لهم|
      لحدا))?(?: [\u0620-\u06ff]+){0,3}? ?(?:ال)?(?:رمز|كود|رقمي السري|رقم السري|الرقم السري|كلمه السر|كلمه المرور|
      بيانات بطاقتي|بيانات البطاقه|باسورد|otp)(?: [\u0620-\u06ff]+){0,4}? ?(?:ل?شخص|ل?واحد|متصل|المتصل|رابط|موقع|التحقق|
      اللي|الي|لهم|له)?
    `,
    unwrap`
      (?:حركات|عمليات|سحوبات|مشتريات|خصومات|دفعات|تحويلات|عمليه|سحب)(?: [\u0620-\u06ff]+){0,4}? (?:مو|مش|مب|ليست|ليس|ما|
      لا|لم) (?:انا|مني|لي|اعرفها|سويتها|عملتها|اقم|قمت|طلبتها|اتعرف)[\u0620-\u06ff]*
    `,
    unwrap`
      (?:ضغطت|فتحت|دخلت)(?: [\u0620-\u06ff]+){0,2} (?:ال)?(?:رابط|لينك)(?: [\u0620-\u06ff]+){0,6} (?:بطاقتي|حسابي|فلوسي|
      بياناتي|سحب|خصم|انسحب|كود|رمز)[\u0620-\u06ff]*|(?:متحكم|يتحكم|تحكم|بيتحكم)(?: [\u0620-\u06ff]+){0,2} (?:ب|
      في )?(?:جوالي|موبايلي|هاتفي|جهازي|شاشتي|تلفوني)|(?:يطلب|طالب|بيطلب|قاعد يطلب|يطلبون|
      عم يطلب)(?: [\u0620-\u06ff]+){0,3} (?:ال)?(?:رمز|كود|احول|تحويل)(?: [\u0620-\u06ff]+){0,4} (?:الان|الحين|دلوقتي|
      هلا|علي الخط|حالا)
    `,
  ],
})

/** The customer may hurt himself. */
const selfHarmPatterns = patterns({
  en: [
    "(?<![a-z])(?:i've|i have|i) (?:got )?(?:a |the )(?:rope|noose|razor blade|gun to my head)(?![a-z])",
    unwrap`
      (?<![a-z])(?:kill(?:ing)? my ?self|kms|suicid(?:e|al)|un-?alive|end(?:ing)? (?:my (?:own )?life|it all|it tonight|
      my misery|things for good)|(?:want|wanna|going|ready|wish|like|rather|would|prefer|decided|plan|
      planning) (?:to )?(?:die|be dead|end it|stop existing|disappear forever|not exist|never wake up|not wake up)|
      (?:don't|do not|dont|no longer|not|never) (?:really )?(?:want(?:ed)?|wanna|wish|care) (?:to )?(?:live|be here|
      be alive|wake up|exist|go on|be around|carry on living|keep living|see tomorrow)(?: any ?more)?|wish i (?:was|
      were) (?:dead|never born|not here|gone)|wish i (?:hadn't been born|could (?:just )?(?:sleep forever|die|disappear|
      not wake))|(?:no|any|what's the|what is the|whats the|see (?:a|any|no)) (?:reason|point) (?:to|in|of) (?:live|
      waking up|getting up|living|keep living|stay alive|going on|being (?:here|alive)|carrying on|life|staying alive|
      existing)|better off (?:dead|without me)|(?:hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?|hang(?:ing)?|
      shoot(?:ing)?) my ?self|self[- ]?harm(?:ing)?|(?:can't|cannot|can not) (?:go on (?:any ?more|living|like this|
      with (?:my )?life)|live (?:any ?more|like this|with (?:this|myself))|face (?:another day|living|life)|
      keep living)|nothing (?:left )?to live for|take my (?:own )?life|jump(?:ing)? (?:off|from|in front of|out of)|
      step(?:ping)? in front of|(?:the |my |these |this |all (?:the |my )?|bottle of |handful of |
      whole )(?:[a-z]+ )?(?:pills|tablets|razor|blade|noose|rope)|overdos(?:e|ed|ing)|suicide note|goodbye (?:note|
      letter|forever|cruel)|(?:won't|will not) be (?:here|around|alive)(?: (?:tomorrow|much longer|any ?more|by|to see|
      next|in the morning))|not be (?:here|around|alive) (?:tomorrow|any ?more|much longer|next)|(?:life|
      living) (?:isn't|is not|not|is no longer|ain't) worth|(?:done|tired|sick) (?:with|of) (?:life|living|being alive|
      existing|everything and)|not worth living|want it all to (?:stop|end)|end of my (?:life|rope)|give up on life|
      crisis line|want to disappear)(?![a-z])
    `,
  ],
  zh: [
    unwrap`
      自杀|轻生|不想活|活不下去|活不了了|不想(?:再)?活|想死(?!你|它|他|她|这|那)|去死算了|死了算了|一死了之|结束(?:生命|自己|这一切|一切)|了结(?:自己|生命|一切)|了断|跳楼|跳河|跳江|跳桥|
      割腕|上吊|烧炭|
      吞(?:了)?(?:药|安眠药)|安眠药|喝(?:了)?农药|活着(?:没|还有什么|有什么|真没|太)(?:意思|意义|劲|累)?|没(?:有)?(?:活|活下去)的?(?:意义|勇气|必要|理由|动力)|不如死|自残|自尽|
      寻短见|(?:就|只能|只好|宁可|真想|干脆|不如)去死(?!机)|一了百了|想不开|死给(?:你|您)|(?:没有|离开|告别)(?:我的?)?(?:这个)?世界|遗书|遗言|最后一(?:天|次跟)|永别|来生|下辈子再|
      解脱了|撑不下去|不想(?:醒|再醒|看到明天)|站在(?:楼顶|天台|
      桥)|天台上|楼顶上|伤害自己|没我(?:会)?更好|从.{0,4}(?:跳下去|楼上跳)
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?:suicid[a-z]{1,9}|matarme|me mato(?! (?:el|la|los|las|de|a|estudi[a-z]+|trabaj[a-z]+)(?![a-z]))|
      quitarme (?:la vida|de en medio|del medio)|me (?:quito|
      quitare) la vida|no (?:quiero|deseo|puedo|tengo ganas de) (?:seguir |mas )?(?:viv[a-z]{1,6}|existir|estar (?:aqui|
      viv[oa])|despertar)(?: mas)?|(?:quiero|quisiera|prefiero|deseo|preferiria|ganas de|ojala me) (?:morir(?:me)?|
      morirme|estar muert[oa]|desaparecer|muera|no despertar|dormir(?:me)? (?:y no|para siempre))|acabar con (?:mi vida|
      todo|esto de una vez|mi existencia)|terminar con (?:mi vida|todo|esto para siempre)|poner(?:le)? fin a (?:mi vida|
      todo|esto)|hacerme dano|lastimarme|cortarme (?:las venas|los brazos)?|autolesion[a-z]{0,6}|
      no vale la pena (?:vivir|seguir viv)|no (?:le )?(?:veo|encuentro) sentido a (?:(?:la|mi) vida|vivir|seguir|
      existir)|(?:no|sin) (?:tengo|
      hay)? ?(?:razon|razones|motivos?|ganas) (?:para|de) (?:vivir|seguir viv[a-z]{1,4}|seguir)|sin ganas de vivir|
      no puedo mas con (?:mi|la|esta) vida|(?:mejor|estarian mejor|estarian todos mejor) (?:muert[oa]|sin mi)|
      (?:tirarme|aventarme|lanzarme|saltar|arrojarme) (?:de|del|desde|por|al|a las)|pastillas (?:en|al|a mi|delante|
      aqui|que)|(?:todas las|un frasco de|bote de) pastillas|carta de despedida|me (?:despido|voy) (?:de|para siempre|
      de este)|colgarme|ahorcarme|cansad[oa] de (?:vivir|la vida|existir)|manana ya no (?:estare|voy a estar)|
      no (?:voy a|quiero) (?:estar|amanecer) (?:aqui )?manana|sobredosis|estaria mejor muert[oa])(?![a-z])
    `,
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:ا?ريد|ابي|ابغي|بدي|ودي|عايزه?|عاوزه?|قررت|سوف|س|راح|بفكر|افكر)(?: (?:ان|
      في))? ?ا?نهي (?:كل (?:شي[ءا]?|هذا)|حياتي|الموضوع كله|معاناتي)(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:(?:ا|ب|هن|ح|ه|س)?نتحر|انتحر|بنتحر|هنتحر|حنتحر|(?:ال)?انتحار|(?:ا|ح|ه|س|سا|ب)?(?:نهي|
      انهي|خلص) حياتي|(?:ان|ل)?انهاء حياتي|(?:ا|ح|ه|ب|سا)?(?:قتل|موت|ذبح|اقتل|اذبح) نفسي|قتل نفسي|(?:لا|ما|مش|مو|لم اعد|
      ماعاد|ما عاد)(?: [\u0620-\u06ff]+){0,1} ?(?:اريد|ابي|ابغي|بدي|عايز[ه]?|عاوز[ه]?|ودي|لي نفس|قادر[ه]?|فيني|اقدر|
      احتمل|اتحمل) ?(?:ان |في )?(?:اعيش|العيش|عيش|اكمل حياتي|اصحي|اكون موجود|حياتي|الحياه)|(?:اريد|ابي|ابغي|بدي|
      عايز[ه]?|نفسي|ودي|اتمني|ياريت|ليتني|يا ليتني|ابغا)(?: ان)? ?(?:اموت|الموت|موت|مت|اختفي|انام وما اصحي|ما اصحي)|
      اوذي نفسي|ايذاء نفسي|(?:اجرح|اءذي|ءاذي|اذي) نفسي|تعبت من (?:الحياه|حياتي|الدنيا|العيشه)|(?:مليت|زهقت|قرفت|
      طهقت) من (?:الحياه|حياتي|الدنيا|عيشتي)|(?:لا|مالها|ما لها|مفيش|ما في|بلا) (?:اري |اجد |اشوف )?(?:معني|طعم|
      فايده)(?: [\u0620-\u06ff]+){0,1} ?(?:ل|من )?(?:حياتي|الحياه|لحياتي|عيشتي|للحياه)|حياتي (?:بلا|ما لها|مالها|انتهت|
      ملهاش|بدون) ?(?:معني|طعم|قيمه)?|الموت (?:ارحم|احسن|افضل|اهون)|(?:حبوب|الحبوب|
      اقراص)(?: [\u0620-\u06ff]+){0,2} (?:قدامي|جنبي|بيدي|كلها|امامي|معي|في يدي|بجانبي)|(?:ارمي|القي|احدف|انط|اقفز|
      ساقفز|سالقي)(?: ب)?(?:حالي|نفسي|بنفسي)?(?: [\u0620-\u06ff]+)? ?(?:من (?:ال)?(?:سطح|شباك|بلكونه|برج|دور|جسر|عماره|
      شرفه|نافذه)|تحت)|(?:اشنق|اشنءق) نفسي|وداعا (?:للجميع|للحياه|للابد)|(?:مافي|ما في|مفيش|لا يوجد|ما عندي) (?:سبب|
      شي) (?:ل?اعيش|يخليني اعيش|اعيش)|الدنيا (?:احسن|افضل) (?:بدوني|من غيري)|بكره ما (?:راح )?(?:اكون|تلقوني|
      تشوفوني))(?![\u0620-\u06ff])
    `,
  ],
})

/** Violence announced, or threatened to the customer. */
const threatPatterns = patterns({
  en: [
    unwrap`
      (?<![a-z])(?:i'll|i will|we'll|we will|going to|gonna)(?: [a-z']+){0,8}? make (?:you|them|him|her|you all|
      all of you|your [a-z]+) (?:all )?(?:suffer|bleed|regret|pay (?:for (?:this|it)|with|dearly|in blood))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:i'll|i will|i'm (?:going to|gonna|about to|coming)|i am (?:going to|coming)|gonna|i swear|i'd|we'll|
      we will|i could|i might|someone should|somebody (?:should|will)|i want to|i feel like)(?: (?:just|personally|
      literally|come|go|be|to|down|there|over|and|drive|gonna|going|have|seriously|really|walk|go|myself|i|will|i'll|
      the|hunt|you|with|a|my)){0,8} (?:kill(?! (?:for|time|it|two|off))|kill (?:you|your|them|him|her|every)|
      hurt (?:you|some|him|her|them|your)|bomb|burn(?:ing)? (?:you|your|it|the|this|down)|shoot|stab|blow (?:up|you|
      your|it|the)|beat (?:you|your|up|the|him|her|them)|attack|smash|break (?:your|his|her|their|every|some)|
      destroy (?:you|your)|torch|murder|strangle|set (?:fire|your|it)|petrol|gasoline|gun|knife|bat|acid|matches|
      a match|punch|wreck|slit|make you (?:pay|suffer|bleed|sorry)|teach you a lesson|visit you|pay you a visit|
      find (?:you(?! (?:a|an|the|some|your|it|that|this|something|another))|where|out where)|come (?:for|after) you|
      break (?:their|somebody's) [a-z]+|wait(?:ing)? (?:for you )?outside|your (?:family|kids|children|house|
      home))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:know|found|find|find out|looked up) where (?:you|your|he|she|they|the)(?: [a-z]+){0,4}? (?:live|
      lives|work|works|office|offices|sit|sits|sleep|park|are|is|family|kids|building)(?![a-z])|
      (?<![a-z])(?:(?:plant(?:ed|ing)?|put|plac(?:e|ed|ing)|set|bring(?:ing)?|throw|send|got|have|there(?:'s| is)|build|
      made|making?|hid(?:den)?)(?: [a-z]+){0,2} (?<!bath |seed |glitter |cherry |photo )bombs?|bombs? (?:in|at|under|on|
      for|goes|will) (?:you|your|the|this|off|every)|molotovs?|grenades?|explosives?)(?![a-z])|(?:bring|bringing|
      coming with|have|got|carrying)(?: [a-z]+){0,3} (?:gun|knife|petrol|gasoline|bat|matches|weapon|acid)(?![a-z])|
      watch your back|(?:he|she|they|who|someone|somebody)(?:'ll| will| is going to|
      's going to| are going to| wants? to| threatens? to)(?: [a-z]+){0,2}? (?:hurt|kill|beat|harm|expose|leak|publish|
      ruin|attack|find) (?:me|my|us)|(?:com(?:e|ing)|going|driv(?:e|ing)|walk(?:ing)?|show(?:ing)?|turn(?:ing)?|
      be there)(?: [a-z']+){0,7} with (?:a |my |an |some )?(?:[a-z]+ )?(?:bat|gun|knife|petrol|gasoline|hammer|axe|
      crowbar|matches|weapon)|you(?:'re| are) (?:all )?dead|(?:some(?:one|body)|people|you|
      staff)(?: [a-z]+){0,2} (?:will|is going to|are going to|gonna|'ll) (?:get hurt|be hurt|pay for this with|die|
      bleed|burn)|you(?:'ll| will) (?:all )?(?:die|burn|bleed|pay with)|blood (?:will|on)|burn (?:it|you|your|this|
      the)(?: [a-z]+){0,4} down|(?:you|they|he|she|someone|somebody|seller|courier|driver|buyer|man|ex|agent|people|guy|
      who)(?: [a-z']+){0,4}? (?:threaten(?:s|ed|ing)?|blackmail(?:s|ed|ing)?|extort(?:s|ed|ing)?|stalk(?:s|ed|
      ing)?)(?: [a-z]+){0,3} ?(?:me|my|us)(?![a-z])|(?:i'm|i am|i've|being|been|was|getting) (?:being |
      been )?(?:threatened|blackmailed|extorted|stalked|held)|(?:death|bomb) threats?
    `,
  ],
  zh: [
    unwrap`
      (?:我|老子|信不信|小心|迟早|早晚|非|要|就|去|来|带|把)[^。!?\n]{0,14}?(?:杀(?:了|死|光|人)|砍(?:了|死|人|你|您)?|弄死|打死|炸(?:了|掉|平|死)|烧(?:了|掉|死|光)|
      捅(?:了|死|你|您|人)|做掉|搞死|砸(?:了|烂|店|你|您)|泼(?:油漆|硫酸|汽油)|放火|同归于尽|拼命|灭(?:了|门)|剁|揍|打断|卸(?:了|你|掉)|收拾你|废了|血洗)|(?:带|拿|提|
      买)(?:着|上|了|把)?[^,。!?]{0,4}?(?:刀|汽油|枪|棍|斧|锤|炸药|硫酸)|威胁(?:我|要|说)|恐吓|敲诈|勒索|(?<!沐浴|泡澡|浴盐|泡泡|香氛)炸弹|炸药|要你们?(?:的)?(?:命|好看|
      陪葬|偿命)|(?:上门|到你|去你|找到你|堵)[^,。]{0,8}(?:堵|打|砸|闹|家|门口|单位|公司门口|拼|算账)|(?:知道|查到|找到)(?:你|您)们?[^,。]{0,4}?(?:住|在哪|家|公司地址|
      上班)|走着瞧|血债血?偿|付出(?:血的)?代价|让(?:你|您)们?(?:都)?(?:后悔|好看|付出)|等着(?:瞧|收尸|死|吧)|不得好死|见血|陪葬|出人命|全家
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?:(?:los|te|te lo|le|lo|la|les|os|las) (?:voy a|vamos a) (?:matar|quemar|golpear|reventar|romper|
      partir|encontrar|buscar|destrozar|disparar|apunalar|acuchillar|hacer pagar|hacer dano|cortar|linchar|prender)|
      (?:voy a|vamos a|ire a|soy capaz de|juro que)(?: [a-z]+){0,5}? (?:matar(?!me)[a-z]{0,3}|quemar[a-z]{0,3}|
      golpear[a-z]{0,3}|incendiar[a-z]{0,3}|reventar[a-z]{0,3}|romper(?:le|les|te|os)?(?: [a-z]+)? (?:la cara|
      las piernas|todo|los huesos|la cabeza)|volar[a-z]{0,3} (?:el|la|su|sus|todo)|prender(?:le|les)? fuego|
      disparar[a-z]{0,3}|apunalar[a-z]{0,3}|destrozar[a-z]{0,3}|balear[a-z]{0,3})|matare|(?:los|te|les|le|os) (?:mato|
      quemo|reviento|parto|rajo|rompo|incendio|encuentro|matare|quemare|reventare|partire)|quemare|incendiare|(?:hay|
      tengo|pus[eo]|pondre|poner|ponga|dej[eo]|dejare|mand[eo]|mandare|coloque|llevo|
      amenaza de)(?: [a-z]+){0,2} bombas?|bombas? (?:en|contra|bajo) (?:su|tu|la|el|sus|vuestra)|molotov|explosivos?|
      (?:me|nos|le) (?:esta |estan |han |ha )?(?:amenaz[a-z]{1,6}|chantaj[a-z]{1,6}|extorsi[a-z]{1,8}|acos[a-z]{1,5})|
      se (?:muy bien )?donde (?:viven?|trabajan?|vives|trabajas|estan|estas|queda|duermen)|(?:con|llevo|tengo|llevar|
      compre|traigo)(?: [a-z]+){0,3} (?:gasolina|pistola|cuchillo|machete|bate|bidon|arma|escopeta|navaja)|
      van a (?:morir|sangrar|arder|pagar con (?:sangre|su vida))|(?:va|van) a (?:correr|haber) sangre|(?:voy|vamos|ire|
      paso|iremos)(?: [a-z]+){0,6} (?:y (?:los|les|le|te|lo)(?: [a-z]+){0,2} (?:mat|quem|parto|rompo|revient|
      golpe)[a-z]{0,5}|a (?:quemar|romper|prender|partir)[a-z]{0,4})|cuid(?:ense|ate|ese) la espalda|prender(?:les?|
      os)? fuego|(?:les?|os|te|lo|la)? ?(?:prend(?:o|ere|emos)|peg(?:o|are)|met(?:o|ere)) fuego|(?:quemo|quemare|
      incendio|incendiare) (?:todo|la tienda|el local|(?:su|tu|vuestr[oa]) [a-z]+)|con tod[oa]s (?:vosotros |
      ustedes )?dentro|les (?:meto|pego) (?:fuego|un tiro|plomo|un balazo)|meter(?:les?|te) (?:un tiro|fuego|
      plomo))(?![a-z])
    `,
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:(?:س|ه|ح|راح |رح )?(?:تدفعون|تدفعوا|ندفعكم|ادفعكم|
      تدفع)(?: [\u0620-\u06ff]+){0,2}? (?:الثمن|ثمن)(?: [\u0620-\u06ff]+){0,2}? (?:دما|دم|دمكم|غاليا|بالدم|حياتكم|
      بحياتكم)|(?:ال)?(?:سن|س|ه|ح|را?ح )?(?:تندمون|تندموا|تندم|اندمكم|ندمكم)[^.!?]{0,20}(?:اعرف|عارف|نعرف|
      بعرف)(?: [\u0620-\u06ff]+){0,1} (?:وين|فين|اين|مكان|عنوان)|(?:اعرف|عارف|نعرف|بعرف|عرفت) (?:وين|فين|اين) (?:ي|
      ت)?(?:سكن|سكنون|عمل|عملون|شتغل|عيش|عيشون)[\u0620-\u06ff]*)(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])(?:بجيكم|جايكم|جاييكم|باجيكم|هاجيلكم|اجيكم|بنجيكم|بجيك|
      جايلكم)(?: [\u0620-\u06ff]+){0,3}? ?(?:ب|بال|ومعي |معي )(?:سلاح|سكين|بنزين|رشاش|مسدس)
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:(?:سا|سوف ا|ب|با|ح|حا|ه|ها|راح ا|رح ا|لا|والله (?:ل)?ا?|بدي ا|ناوي ا|بروح ا|
      ابي ا)(?:قتل|حرق|ولع|فجر|ذبح|كسر|ضرب|طعن|هدم|دمر|دفنك|ذبحك|موت|كسركم|خرب)(?:ك|كم|كو|هم|ه|ها|وا|لكم|لك|ن|نك|
      نكم)?(?: (?:راس|بيت|فرع|مقر|مكتب|شركت|محل|المكتب|الفرع|المحل|البيت|كل|فيكم|عليكم|الشركه|المقر|
      دين)[\u0620-\u06ff]*)?|قنبله|متفجرات|(?:عارف|اعرف|بعرف|عرفت|نعرف)(?: [\u0620-\u06ff]+){0,1} (?:وين|فين|اين|مكان|
      عنوان)(?: [\u0620-\u06ff]+){0,2} ?(?:تسكن|ساكن|بيت|تشتغل|تعمل|مكتب|فرع|مقر|شغل|عايش|دوام|بيتك)[\u0620-\u06ff]*|
      (?:بيهددني|يهددني|يهددوني|هددني|هددوني|بيهددوني|يهددونني|مهددني|تهديد(?:ات)?(?: ب)?(?:القتل)?|يبتزني|يبتزوني|
      ابتزاز|بهددني|عم يهددني)|(?:معي|ومعي|جايب|معاي|معايا|شايل|ماسك|اشتريت)(?: [\u0620-\u06ff]+)? ?(?:سكين|بنزين|سلاح|
      مسدس|ساطور|جالون|كبريت|رشاش)|(?:جاي|جاييكم|جايكم|نازل|هاجي|باجيكم|ساتي|حاجي|بجيكم|اجيكم|
      هنزل)(?: [\u0620-\u06ff]+){0,4} (?:اكسر|احرق|اولع|اقتل|اضرب|بنزين|سكين|سلاح|ادفنكم|اخلص عليكم|
      اذبح)[\u0620-\u06ff]*|(?:دم|الدم|دمكم) (?:للركب|بيسيل|هيسيل)|هتموتوا|ستموتون|ستندمون علي حياتكم|ادفنك|ادفنكم|
      اكسر راس[\u0620-\u06ff]*|احرق(?:كم|ك| الفرع| المكتب| البيت| المحل| فرعكم| مكتبكم| محلكم| الشركه)|اولع (?:فيكم|في|
      بال)[\u0620-\u06ff ]{0,12})(?![\u0620-\u06ff])
    `,
  ],
})

const authorityEn = unwrap`
    (?:ombudsm[ae]n|regulators?|regulatory (?:body|authority)|watchdog|fca|cfpb|ftc|bbb|fos|asic|afca|finra|ico|cma|
    ofcom|accc|gdpr|better business|trading standards|citizens advice|attorney general|financial (?:conduct|services|
    ombudsman|regulator|authority)[a-z ]{0,12}|central bank|banking (?:authority|commission)|consumer (?:protection|
    affairs|rights|court|authority|agency|association|forum|council|watchdog|commission|tribunal|ministry|
    financial)[a-z ]{0,10}|data protection (?:authority|officer|commissioner|agency)|police|cops|law enforcement|
    (?<!tax )authorities|action fraud|small claims|ministry|government agency|my (?:mp|senator|congressman|
    congresswoman)|press|newspapers?|journalists?|media|bank of [a-z]+)
  `
const authorityEs = unwrap`
    (?:profeco|condusef|consumo|consumidor(?:es)?|regulador[a]?|banco (?:central|de espana|de mexico)|ocu|facua|sernac|
    indecopi|cnbv|cmf|sbs|cnmv|aepd|superintendencia|defensor(?:ia)?|policia|guardia civil|fiscalia|ministerio|
    tribunal(?:es)?|juzgados?|juez|jueza|jueces|arbitraje|arbitral|justicia|prensa|medios|autoridad(?:es)?|
    hoja de reclamaciones|agencia (?:espanola )?de proteccion|inspeccion|bdce|sic|usuario financiero|omic)
  `

/** A regulator, the police, a court or a lawyer, called upon by the customer. */
const legalPatterns = patterns({
  en: [
    unwrap`
      (?<![a-z])(?:instructed|engaged|hired|retained|consulted|appointed|briefed) (?:my |our |a |an )?(?:solicitors?|
      lawyers?|attorneys?|counsel|barrister)(?![a-z])|(?<![a-z])(?:through|before|in|to) the courts?(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:complain(?:ed|ing|t|ts)?|report(?:ed|ing)?|fil(?:e|ed|ing)|lodg(?:e|ed|ing)|escalat(?:e|ed|ing)|
      going|go|gone|went|contact(?:ed|ing)?|writ(?:e|ing|ten)|wrote|notif(?:y|ied|ying)|tak(?:e|ing|en)|submit(?:ted|
      ting)?|refer(?:red|ring)?|rais(?:e|ed|ing)|tell(?:ing)?|inform(?:ed|ing)?|e-?mail(?:ed|ing)?|call(?:ed|ing)?|
      involve|involving|straight|off|heading|turn(?:ing)?|case|hear from|speak(?:ing)? (?:to|with)|spoken (?:to|with)|
      next stop|forward(?:ed|ing)?)(?: (?!if|what)[a-z0-9',-]+){0,9}? ${authorityEn}(?![a-z])|(?<![a-z])(?:the |my |
      our )?${authorityEn} (?:will|is going to|are going to|has been|have been|can|would|knows?|told me|says? you|case|
      complaint|reference)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:i'll sue|i will sue|sue (?:you|your|the|them)|suing|(?:file|filing|filed|bring|start|launch|starting|
      my|a|the) (?:a )?lawsuits?|lawsuit (?:against|is|will|coming)|litigat\w+|legal (?:action|proceedings|steps|route|
      claim|letter|notice|threat)|take (?:you|this|it|them|your company)(?: all)? to (?:court|tribunal|the court|
      a judge|law)|(?:see|meet) (?:you|u) (?:all )?in court|(?:in|to) (?:small claims(?: court)?|court) (?:then|next|
      over|if|against|tomorrow)|go(?:ing)? to court|small claims|class action|court (?:order|papers|summons|case|claim|
      date)|press(?:ing)? charges|subpoena|letter before (?:action|claim)|(?:hear|hearing|letter|notice|call|
      demand) (?:\w+ )?from my (?:lawyers?|attorneys?|solicitors?|barrister|legal)|(?:my|our|a|an|the) (?:lawyers?|
      attorneys?|solicitors?|barrister|legal (?:team|counsel|advis[eo]r|representatives?)|
      counsel)(?: [a-z']+){0,4}? (?:will|is going|are going|'ll|contact\w*|in touch|sue|against|file|filing|draft\w*|
      prepar\w*|taking|writing|advis(?:ed|es|ing) me|told me to|instructed|handle|sending|be sending|already|on (?:it|
      this|the case)|involved|serve|see you)|(?:call(?:ed|ing)?|instruct(?:ed|ing)?|hir(?:e|ed|ing)|retain(?:ed|ing)?|
      consult(?:ed|ing)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|spoke(?:n)? (?:to|with)|get(?:ting)?|
      involv(?:e|ing)|pass(?:ing|ed)?(?: [a-z]+){0,3} to|hand(?:ing|ed)?(?: [a-z]+){0,3} to|contact(?:ed|ing)?|
      see(?:ing)?|go(?:ing)? to|with) (?:my|our|a|an) (?:lawyers?|attorneys?|solicitors?|barrister|legal team)|
      lawyer(?:ing)? up|i(?:'m| am) (?:a|an) (?:lawyer|attorney|solicitor)(?![^.!?]{0,40}(?:invoice|account|office|
      discount|receipt|software|order))|formal (?:legal )?complaint|
      official complaint|without prejudice|breach of (?:contract|the consumer))(?![a-z])
    `,
  ],
  zh: [
    unwrap`
      (?:投诉|举报|反映|告|告到|报|反馈|找|去|上|打|拨打?|联系|申诉|走|提交|向|捅到|材料)[^。!?\n]{0,10}?(?:消协|消保委|消费者(?:协会|权益)|12315|12345|12378|
      12363|12321|12381|银保监|银监|证监|金管局|金融监管|金融局|金融办|监管(?:部门|局|机构|总局|层)?|工商(?:局|部门)?|市场监管|市监局|央行|人民银行|人行|网信办|工信部|通管局|信访|
      经侦|警察|公安|派出所|法院|仲裁|媒体|记者|电视台|黑猫|曝光台|315|有关部门|外汇局|商务部|文旅局)|(?<![如何怎样])(?:我|已经?|准备|马上|现在|要|就|会|这就|立刻|明天|今天|再不|直接|
      只(?:能|好)|已)[^。!?\n]{0,10}?(?:起诉|诉讼|上诉|打官司|走法律|法律(?:途径|手段|程序|武器|渠道)|报警|报案|立案|申请仲裁|维权|曝光|举报|法庭|发律师函|请律师|找律师|委托律师|
      咨询(?:了)?律师)|法院见|法庭(?:上)?见|对簿公堂|律师函|(?:我的?|我们?的?|我家)(?:代理)?律师(?:会|将|已|说|明天|今天|正|这)|起诉(?:你|您|贵)|告你们|告(?:上|到)法[院庭]|
      诉诸法律|(?:已经?|刚)(?:报警|报案|起诉|立案|举报|投诉)|传票|12315|12378|12363|银保监会?(?:见|投诉|举报)
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?:quej[a-z]{1,7}|reclam[a-z]{1,8}|denunci[a-z]{1,7}|demand[a-z]{1,7}|acud[a-z]{1,5}|ire|voy|vamos|
      iremos|vaya|present[a-z]{1,7}|interpon[a-z]{1,5}|interpuse|pon[a-z]{1,4}|puse|report[a-z]{1,6}|avis[a-z]{1,5}|
      llam[a-z]{1,5}|contact[a-z]{1,5}|escrib[a-z]{1,5}|elev[a-z]{1,5}|llev[a-z]{1,5}|inform[a-z]{1,5}|expediente|
      metere|meti|meter|recurr[a-z]{1,6}|manos|nos vemos|veremos|vernos|derecho|directo|notifi[a-z]{1,6}|
      comunic[a-z]{1,6}|rellen[a-z]{1,5}|saldr[a-z]{1,3}|abri|abrire)(?: (?!si|
      hay)[a-z0-9,-]+){0,9}? ${authorityEs}(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:(?:los|les|te|le|lo|la|os) (?:demandare|denunciare|demandaremos|denunciaremos|demando|denuncio|
      voy a (?:demandar|denunciar)|llevare a juicio)|(?:voy|vamos|pienso|quiero|tendre que|pensamos|estoy por|procedere|
      procederemos)(?: a)? (?:demandar|denunciar)[a-z]{0,4}|demandarlos|demandarles|denunciarlos|denunciarles|
      (?:presentar[a-z]{0,4}|interponer|interpondre|poner|pondre|presente|puse|meter|metere|he puesto|he presentado|
      pondra|presentara)(?: ya| manana| hoy)? (?:una |la |mi )?(?:demanda|denuncia|querella|queja formal|
      reclamacion formal|reclamacion oficial)|(?:demanda|denuncia|querella) (?:contra|formal|penal|civil|colectiva|
      ante)|nos vemos en (?:los )?(?:tribunales|juzgados|el juzgado|la corte|corte)|(?:acciones|accion|medidas|via|vias|
      procedimiento|proceso) (?:legal(?:es)?|judicial(?:es)?)|(?:mi|mis|nuestr[oa]s?|un|una|el|la) (?:abogad[oa]s?|
      equipo legal|letrad[oa])(?: [a-z]+){0,4}? (?:contactar[a-z]*|ustedes|carta|se pondra[a-z]*|presentar[a-z]*|
      ya (?:esta|tiene|sabe)|prepar[a-z]*|esta (?:prepar|redact)[a-z]*|demand[a-z]*|envi[a-z]*|llamar[a-z]*|les|los|os|
      recomend[a-z]*|me (?:dice|aconsej|recomend)[a-z]*)|(?:hablar[a-z]{0,3}|hable|consult[a-z]{1,5}|contrat[a-z]{1,4}|
      llam[a-z]{1,4}|con|pasar[a-z]{0,4}|manos de|busc[a-z]{1,4}|(?<!(?:pag|envi|transfer|mand|gir|
      deposit)[a-z]{1,4} )a) (?:mi|mis|un|una|nuestr[oa]s?) (?:abogad[oa]s?|letrad[oa])|ir(?:e|emos)? a juicio|
      llevar(?:los|les|e|emos)?(?: esto| a)? (?:a )?juicio|burofax|(?:carta|llamada|notificacion|noticias|
      escrito) de(?:l)? (?:mi|nuestr[oa]) (?:abogad[oa]|letrad[oa])|carta documento|juicio(?: contra| de)|policia|
      querella(?:rme|re)?)(?![a-z])
    `,
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:(?:س|ه|ح|راح |بدي |ناوي |قررت |سوف |رح )?(?:ا|ن|ب|بن|ات|نت)?(?:شتكي|رفع|قدم|تقدم|بلغ|
      توجه|روح|ذهب|لجا|راسل|رفعت|قدمت|اتقدم|كتب|فضح|صعد)[\u0620-\u06ff]{0,3}|رفعت|قدمت|تقدمت|اشتكيت|بلغت|شكوي|شكوتي|
      الشكوي|بلاغ|
      بشكوي|ببلاغ|ساشكوكم|اشكيكم|بشكيكم|هشتكيكم|هشتكي|بشتكي|باشتكي|راسلت)(?: [\u0620-\u06ff]+){0,6}? (?:ل|لل|ال|بال|
      الي |عند |لدي |في |علي )?(?:ال)?(?:حمايه (?:ال)?(?:مستهلك|مستهلكين)|بنك المركزي|البنك المركزي|المركزي|مركزي|
      مصرف المركزي|ساما|هيئه[ا-ي]*|هيءه|الهيئه|جهات|جهه|الجهات|نيابه|النيابه|وزاره|وزير|شرطه|الشرطه|للشرطه|محكمه|
      المحكمه|للمحكمه|قضا[ءه]?|القضاء|للقضاء|صحافه|اعلام|الاعلام|رقابه|تجاره|التجاره|سلطات|مباحث|جهاز|ديوان|سنعرضها|
      رسميه|رسمي|قضيه|دعوي|جرايم)(?![a-z])
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:(?:سا|سوف ا|راح ا|با|ه|ح|ها|حا|سن|بدي ا|رح ا|ب)(?:قاضي|رفع (?:عليكم )?(?:قضيه|دعوي|
      شكوي))[\u0620-\u06ff]{0,3}|ساقاضيكم|هقاضيكم|اقاضيكم|مقاضات[\u0620-\u06ff]{1,3}|نقاضيكم|(?:رفع|ارفع|برفع|رفعت|هرفع|
      برفع|بنرفع|سارفع|سنرفع|اقامه|اقيم) (?:عليكم )?(?:دعوي|قضيه|قضايا|شكوي)[\u0620-\u06ff]*|
      (?:ال)?محامي[ا-ي]{0,3}(?: [\u0620-\u06ff]+){0,2} (?:س|ه|ح|بي|راح|معكم|بكم|رح|عم|يجهز|بيجهز|يرفع|تواصل|كلم|نصحني|
      قال|يكلمكم|رفع)[\u0620-\u06ff]*|(?:وكلت|كلمت|استشرت|عينت|بكلم|هكلم|اتواصل مع|ساكلف|كلفت|بوكل|هوكل|
      ساوكل) (?:ال)?محامي[\u0620-\u06ff]{0,2}|(?:بيني وبينكم|نلتقي في|اشوفكم في|موعدنا في|نتقابل في) (?:ال)?(?:محكمه|
      قضا[ءه]?|محاكم|شرطه|مركزي|قانون)|(?:(?:ال)?اجراءات|خطوات|(?:ال)?مسار|(?:ال)?طرق|(?:ال)?اجراء|مساءله|
      ملاحقه) (?:ال)?(?:قانوني|
      قضايي)[\u0620-\u06ff]{0,2}|(?:رساله|خطاب|مكالمه|اشعار) من (?:ال)?محامي[\u0620-\u06ff]{0,2}|شكوي رسميه|دعوي قضاييه|
      انذار (?:قضايي|رسمي|قانوني)|بلاغ (?:رسمي|في الشرطه|للشرطه|
      للنيابه)|(?:ابلغ|بلغت|ساتصل ب|ببلغ|هبلغ|سابلغ|بكلم|نبلغ)[\u0620-\u06ff]{0,2} (?:ال|عنكم ال|
      عليكم ال)?شرطه)(?![\u0620-\u06ff])
    `,
  ],
})

/** All of them, for what checks their cost. */
export const riskPatterns: PatternTable = {
  en: [...fraudPatterns.en, ...selfHarmPatterns.en, ...threatPatterns.en, ...legalPatterns.en],
  zh: [...fraudPatterns.zh, ...selfHarmPatterns.zh, ...threatPatterns.zh, ...legalPatterns.zh],
  es: [...fraudPatterns.es, ...selfHarmPatterns.es, ...threatPatterns.es, ...legalPatterns.es],
  ar: [...fraudPatterns.ar, ...selfHarmPatterns.ar, ...threatPatterns.ar, ...legalPatterns.ar],
}

/** Asks how the world is, or what would be: nothing has happened. */
const ofTheWorld = new RegExp(unwrap`
    (?:(?<![a-z])(?:is it true|are there|do (?:people|scammers|criminals|you (?:protect|have|offer|report|cover))|
    is there (?:a|any) (?:new |known )?(?:scam|fraud|insurance|protection|cover)|how (?:common|does|do|can|to|would)|
    on the news|in the news|news|(?:i(?:'ve)? )?heard (?:about|of|that)|read (?:about|that|an|in|on)|saw (?:on|in|an?|
    that|this)|what (?:is|are|does|do|happens|would|if|counts|should)|which|who is|who (?:regulates|supervises)|article|
    documentary|podcast|movie|film|book|novel|series|episode|school|essay|thesis|class|course|policy on|tips|avoid|
    prevent|learn|in general|generally|hypothetically|just (?:curious|wondering|asking)|suppose|what if|in case|
    if (?:someone|somebody|my|i|a|anyone|they|it|ever)|tell me about|explain|protect (?:my ?self|against|from)|
    worried (?:about|that)|afraid (?:of|that)|can (?:someone|somebody|anyone|people|hackers|you)|could (?:someone|
    somebody|anyone))(?![a-z]))|一般怎么|怎么骗|怎么换|什么是|怎么(?:防|避免|识别|预防|办|处理|判断|申请|投诉|举报)|如何|新闻|报道|报导|听说|看到(?:一个|有|网上|说)|预防|防范|
    科普|了解一下|是真的吗|真的(?:有|会|假)|有没有(?:这种|这样)|是不是(?:真|诈骗|骗)|常见吗|如果|万一|假如|要是|会不会|怕(?:被|我)|担心|电影|小说|电视剧|论文|作业|请问(?:什么|你们怎么|
    你们受)|受(?:谁|什么|哪)|归(?:谁|哪)|(?<![a-z])(?:que es|que son|que pasa si|que hago si|que hacer si|como (?:evit|prev|
    funciona|protej|puedo|se |saber|detect|reconoc)[a-z]*|es (?:verdad|cierto) que|existen?|hay (?:estafas|fraudes|
    muchas? estafas?|muchos fraudes|seguro|proteccion)|que tan (?:comun|frecuente)|noticias?|vi (?:en|que|un|una)|
    escuche|he (?:oido|leido)|lei|leyendo|articulo|reportaje|documental|pelicula|serie|novela|tesis|en general|consejos|
    prevenir|evitar|informacion sobre|si (?:me|alguien|mi|un|una|te|se)|en caso de|puede alguien|pueden (?:robar|
    hackear|clonar)|me da miedo|quien (?:los )?(?:regula|supervisa)|cual es|por curiosidad)(?![a-z])|
    (?<![\u0620-\u06ff])[وف]?(?:ما هو|ما هي|كيف|ازاي|شلون|هل|خبر|اخبار|الاخبار|قرات|قريت|مقال|نصايح|بشكل عام|الوقايه|
    معلومات عن|سمعت|شفت (?:خبر|في|ان)|اذا|لو|ماذا لو|ايش (?:يصير|اسوي) (?:اذا|لو)|فيلم|مسلسل|روايه|بحث عن|خايف|اخاف|
    من (?:الجهه|يراقب)|مين (?:الجهه|بيراقب)|تحت اشراف)(?![\u0620-\u06ff])
  `)

/** It is the customer's own case, and it has happened. */
const ownCase = new RegExp(unwrap`
    (?<![a-z])(?:(?:report|dispute|contest) (?:an?|this|these|some|two|three|several) (?:unauthori[sz]ed|fraudulent|
    unknown|unrecogni[sz]ed)|i was|i've (?:been|just|already)|i have (?:been|already)|i am being|i'm being|i got|i just|
    i gave|i told|i sent|i clicked|happened to me|from me|was stolen|got stolen|has been (?:stolen|hacked|emptied|
    cloned)|right now|just now|someone (?:is|has|just|stole|took|used|hacked|got)|i'm (?:filing|suing|reporting|taking|
    calling|going)|i(?:'ll| will) (?:sue|report|file|be)|stole my|stolen my|hacked into|me (?:han|robaron|estafaron|
    hackearon|quitaron|cobraron|estan|acaban|vaciaron|clonaron|sacaron)|he (?:sido|puesto|presentado)|(?:ya|acabo de|
    acaban de|ahora mismo|ahorita)|alguien (?:entro|esta|uso|saco|robo)|le di|les di|fui victima)(?![a-z])|我(?:被|刚|已经|把|
    给了|的?(?:钱|卡|账户|账号|手机)[^,。]{0,4}(?:没了|被))|有人(?:正?在|刚|用|登)|正在(?:转|被|用)|刚(?:刚|才)|已经|(?<![\u0620-\u06ff])[وف]?(?:سا|
    سن)(?:شتكي|رفع|قدم|ذهب|تخذ|بلغ|توجه|لجا|قاضي|كلف|وكل|تقدم)|(?:انسرق|اتسرق|سرقوا|تعرضت|اتعرضت|
    عطيت|اعطيت|ارسلت|الحين|دلوقتي|الان|قاعد|عم ي|رفعت|قدمت|صار معي|حصل معي|هكروا|انخترق|اخترقوا|راحت|سحبوا|انسحب|نصبوا|
    قبل شوي|تهكر)
  `)

/** What would be, of one's own things: "if my card is stolen". */
const supposed =
  /有人[^,。!?]{0,8}(?:时候?|的话)[^。!?]{0,12}(?:会|能|可以)|(?:如果|万一|假如|要是|假设)[^,。!?]{0,12}(?:被|丢|盗|骗)[^已刚了]*$/

const fictional = new RegExp(unwrap`
    (?<![a-z])(?:movie|film|book|novel|song|series|game|character|lyrics|podcast|documentary|pelicula|novela|cancion|
    serie|videojuego)(?![a-z])|电影|小说|歌|电视剧|游戏|فيلم|روايه|مسلسل|اغنيه|لعبه
  `)

/** Of a sentence's matches, those that nobody else is quoted with. */
function says(table: PatternTable, sentence: string): boolean {
  return matchesIn(table, sentence).some(
    (match) => excuseFor(['quote'], match.language, sentence, match.start, match.end) === undefined,
  )
}

/** It is over: somebody dealt with it. */
const settled = new RegExp(unwrap`
    (?<![a-z])(?:(?:was|were|got|been|is|it's|that's|all|already|since|now|long)(?: (?:all|already|since|long|now|fully|
    quickly)){0,2} (?:resolved|sorted(?: out)?|solved|settled|refunded|fixed|dealt with|taken care of|cleared up|
    over and done|behind me|in the past|over now|closed)|(?<!way |how |time )you(?: guys| all)?(?:'ve| have)? (?:sorted|fixed|solved|
    resolved|handled|refunded|dealt with|helped me (?:with|through))|(?:got|have|had)(?: [a-z]+){0,3} (?:money|
    everything|it)(?: all)? back|thanks(?: again)? for (?:sorting|fixing|solving|handling|resolving|
    your help (?:back )?then)|(?:ya|todo|se|lo|me lo|fue|quedo|esta|estuvo) (?:quedo |esta |fue |me )?(?:resuelt[oa]|
    resolvi(?:o|eron|steis)|solucion(?:ad[oa]|o|aron)|arregl(?:ad[oa]|o|aron)|devolvieron|reembolsaron|aclarad[oa])|
    gracias por (?:resolverlo|solucionarlo|arreglarlo|la ayuda de entonces)|asunto (?:cerrado|zanjado|
    resuelto))(?![a-z])|(?:已经?|早就?|后来|都|当时|最后)[^,。!?]{0,8}(?:解决了?|处理(?:好|完)了?|退(?:回|还)来?了|追回(?:来)?了|搞定了?|赔(?:了|付))|(?:钱|
    款)(?:都|也)?(?:追|退|拿)回来了|(?<![\u0620-\u06ff])[وف]?(?:(?:ان)?حليت[\u0620-\u06ff]{0,3}|حليتوها|حلوها|انحل[ت]?|اتحل[ت]?|
    (?:تم|تمت) (?:حل|معالجه|تسويه)[\u0620-\u06ff]{0,2}|خلصت|انتهي الموضوع|انتهت المشكله|(?<!ما |لم |لا |مو |مش )رجع(?:ت|
    توا|تو|
    وا)? (?:لي )?(?:فلوسي|المبلغ|اموالي|الفلوس)|عالجت[\u0620-\u06ff]{0,3}|ساعدتوني)(?![\u0620-\u06ff])
  `)
/** And yet it is not. */
const goesOn = new RegExp(unwrap`
    (?<![a-z])(?:still|again|yet|another|not (?:resolved|sorted|solved|fixed)|right now|just now|todavia|aun|otra vez|
    de nuevo|sigue|siguen|ahora mismo|no (?:se|esta|me|lo|han|fue))(?![a-z])|又|再次|仍|还(?:是|没|在)|没(?:有)?(?:解决|处理)|现在|刚刚|
    (?<![\u0620-\u06ff])(?:مازال|ما زال|لسه|لسا|مره ثانيه|مره تانيه|من جديد|مجددا|للحين|لا يزال)(?![\u0620-\u06ff])
  `)

/** It was long ago. */
const longAgo = new RegExp(unwrap`
    (?<![a-z])(?:last year|years? ago|months ago|back in (?:20\d\d|the day)|el ano pasado|hace (?:un|dos|tres|\d+|
    varios|unos) (?:anos?|meses))(?![a-z])|去年|前年|几年前|多年前|上次|(?<![\u0620-\u06ff])(?:العام الماضي|السنه الماضيه|
    السنه اللي فاتت|قبل سن[\u0620-\u06ff]+|قبل اشهر)(?![\u0620-\u06ff])
  `)
const helpedThen = new RegExp(unwrap`
    (?<![a-z])(?:(?:you|and) (?:[a-z]+ )?(?:helped|handled|sorted|fixed|solved|replaced|refunded|blocked it|cancelled it)|me ayudaron|me ayudo|lo (?:resolvieron|
    solucionaron|arreglaron)|helped me)(?![a-z])|(?:你们|客服|当时)[^,。!?]{0,4}(?:处理|帮|解决)|ساعدتموني|ساعدتوني|ساعدوني|حللتم
  `)
/** If one complains, what then: nobody has. */
const ifOneDid = new RegExp(unwrap`
  (?<![\u0620-\u06ff])(?:لو|اذا) (?:رفعت|قدمت|اشتكيت|بلغت|تقدمت)[^.!?]{0,60}(?:هل|كيف|كم|متي|وين|اين|لي|
  ولا)(?![\u0620-\u06ff])
`)

/** That it may not come again is a wish, no news. */
const notAgain = new RegExp(unwrap`
    (?<![a-z])(?:not|never|n't|no|nunca)(?: [a-z]+){1,4} (?:again|otra vez|de nuevo)(?![a-z])|(?:避免|防止|不要|别)[^,。]{0,6}(?:再次|又)|
    (?:现在|today|ahora)(?=[^,。.?!]{0,10}(?:想|要|怎么|加|开|want|quiero))
  `)
/** What the house itself does to an account: a limit lowered, points taken back, a parcel's code, a charge made twice. */
const byTheHouse = new RegExp(
  unwrap`
    (?<![a-z])(?:me|nos|le|les)(?: han| estan)? (?:baj|quit|sac|reduj|dismin)[a-z]{1,6} (?:el |los |la |las |del |de la |
    mi |mis |de )?(?:[a-z]+ )?(?:limites?|cupo|linea|puntos|programa|nivel|categoria|descuento|beneficios?|cuotas?|
    opcion|promocion|membresia|plan|lista|tope|velocidad)(?![a-z])|(?<![a-z])(?:le|les) (?:di|dije|pase|mande|
    envie) (?:el|mi|la|los) (?:codigo|clave|pin|datos) (?:de (?:recogida|entrega|retiro|envio|seguimiento|descuento)|
    a(?:l| mi| mis) (?:contador[a]?|gestor[a]?|marido|esposa|esposo|mujer|hij[oa]|madre|padre|soci[oa]|jef[ea])(?![a-z])|
    al (?:mensajero|repartidor))(?: al (?:mensajero|repartidor))?|(?<![a-z])they charged my (?:card|
    account)(?=[^.!?]{0,20}(?:twice|two times|double))|(?<![a-z])(?:what|how much|why)(?: [a-z]+){0,3} (?:was|were|
    is) held(?: back)?(?![a-z])|(?:اعطيت|عطيت|اديت|قلت) (?:ال|لل)?(?:مندوب|سايق|موصل|
    عامل التوصيل)(?: [\u0620-\u06ff]+){0,3}|
    (?<![a-z])(?:i|we)(?: [a-z']+){1,6} (?:in time|yet)(?![a-z])|(?<![a-z])no (?:hice|he hecho|realice)(?: [a-z]+){0,3} (?:todavia|
    aun)(?![a-z])|我还没[^。!?]*|我没(?:有)?[^,。!?]{1,3}过[^,。!?]{1,6}[,](?=怎么(?!会)|如何|第一步)
  `,
  'g',
)

/** Whether a customer's folded message tells of a danger that people must hear of at once. */
export function tellsOfDanger(message: string): boolean {
  const goesOnNow = goesOn.test(message.replace(notAgain, ' '))
  const over =
    (settled.test(message) && !goesOnNow) || (longAgo.test(message) && helpedThen.test(message) && !goesOnNow)
  const sentences = message.split(/(?<=[.!?。\n;])/)
  if (readsAsDanger(message, sentences, over) && !fictional.test(message)) return true
  return sentences.some((sentence) => {
    if (fictional.test(sentence)) return false
    const meant = sentence.replace(byTheHouse, ' ')
    if (says(selfHarmPatterns, sentence) || says(threatPatterns, meant)) return true
    if (
      over ||
      supposed.test(sentence) ||
      ifOneDid.test(sentence) ||
      (ofTheWorld.test(sentence) && !ownCase.test(sentence))
    )
      return false
    return says(fraudPatterns, meant) || says(legalPatterns, sentence)
  })
}
