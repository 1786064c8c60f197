import { unwrap } from '#lib/text/unwrap.ts'
import type { Ordinary } from './ordinary.ts'

const mocking =
  /[您你](?:这(?!么一说)|那|也|连|倒|可真)|居然|竟然|也能|还能|连[^,。]{1,6}都|水平|智商|脑|什么玩意|投诉|至于/

const threatening = unwrap`
  再(?!次|见)|继续|敢|信不信|小心|警告|投诉|差评|闹|骂|催|威胁|[把将让][您你]|给[您你](?:拉黑|封|列|上)|[您你]们?的?(?:账号|店|号)?(?:会|将|要|就|等着)?(?:被|进|上)|(?:我们?|平台)(?:就|会|要|也|能|可以|已经?|直接|马上|立刻|这就)*(?:把|给|拉黑|封)|
  (?:直接|马上|立刻|这就)(?:拉黑|封)|^[^,。!?]{0,2}(?:拉黑|封号)(?:了|吧|见|伺候)?[。!]?$
`

/** What a phrase says in Chinese where it denies, laughs along, shows the way, or names a thing. */
export const ordinaryZh: readonly Ordinary[] = [
  // "I don't play dumb", "it isn't funny at all": the speaker denies it of himself, or of what the customer did.
  {
    found:
      /^(?:装(?:傻|糊涂|什么|蒜)|好笑|可笑|封[您你]|笨|傻|蠢|懒|抠|小气|矫情|丢人|搞笑|说谎|撒谎|演戏|骗人|敷衍|糊弄|浪费时间)/,
    head: /(?:^|[,。!;:、]|我们?|这|那|这事|这话|这些|哪里|哪儿)(?:真|可|一点儿?|半点|才|并|绝|从|也|都|怎么){0,4}(?:不|没有?)(?:会|是|在)?$/,
    whole: /^(?!.*(?:骗谁|傻谁|[您你]不(?:装|骗)|才怪))/,
  },
  // "What is there to laugh at": nobody laughs at who is afraid of being laughed at.
  {
    found: /^(?:好笑|可笑|搞笑|丢人|丢脸)/,
    head: /(?:有什么|有啥|有何|没什么|没啥|哪里|哪儿|怎么会)$/,
    asked: /笑|丢人|丢脸|难为情|不好意思|尴尬/,
  },
  // A thing, a beast, a story makes one laugh.
  {
    found: /^(?:好笑|搞笑|真逗|逗乐|笑了)$/,
    head: /(?:名字|段子|视频|表情|造型|节目|故事|包装|图案|猫|狗|宠物|孩子|宝宝|小家伙|梗|笑话|剧|电影|漫画|广告)[^,。!?您你]{0,5}$/,
  },
  // Eyes or a memory that grew weak, told of an elder, or of nobody.
  {
    found: /^(?:记性|眼神|眼睛|脑子|脑袋|耳朵|水平|反应|理解力|认知)/,
    head: /(?:奶奶|爷爷|姥姥|姥爷|外婆|外公|妈妈?|爸爸?|父母|爸妈|老人家?|老年人|长辈|婆婆|公公|家人|家里人|孩子|宝宝|[他她]们?|我们?|有人|谁)(?:的|家)?[^,。!?您你]{0,6}$/,
    whole: /^(?!.*(?:[您你][^,。!?]{0,8}(?:像|跟|比|还不如|不如|也|更|这)|怪我们|投诉))/,
  },
  {
    found: /^(?:记性|眼神|眼睛|耳朵|反应)[^,。]*(?:不好|不太好|差|不好使|不行)$/,
    rest: /^的(?:话|人群?|朋友|老人|用户|长辈|时候)|^(?:也|都)(?:能|可以|看得|听得)/,
  },
  // A window that pops up is a nuisance.
  {
    found: /^真?烦(?:人|死)?$/,
    head: /(?:弹窗|广告|短信|电话|系统|页面|天气|蚊子|排队|验证|报错|噪音|流程|骗子|推销|堵车|过敏|那|这(?!人|个人|位))[^。!?您你]{0,12}$/,
    whole: /^(?!.*(?:[您你]|投诉|催))/,
  },
  // "They really are something": luck, weather, a dish, a craft; the customer's doings are mocked.
  {
    found: /是[^,。]*(?:没谁了|一绝|绝活|本事|本领|天赋|人才|牛人|能耐|奇才|天才|奇观)$/,
    whole:
      /^(?!.*[您你])(?!.*(?:操作|思路|逻辑|脑|理解|能[^,。]{0,10}[成错丢忘]|把[^,。]{0,8}[成错丢忘给]|连|错|忘|丢|弄|搞|闹|投诉|不看|不懂|不会|这样|这种|这份|这都|问|催|绕|难倒|一个字))/,
  },
  // "No bother at all, ask as often as you like".
  { found: /^烦/, head: /不$/ },
  { found: /^不(?:骗|坑|罚|封|扣|锁|亏|怪)[您你](?!.*谁)/, rest: /^(?![^,。!?]{0,3}谁)/ },
  // Who laughs at a dog that stole a dice, or at himself, laughs with the customer.
  { found: /笑出声|我笑|笑了|逗乐|乐坏|笑坏|真逗/, whole: new RegExp(`^(?!.*(?:${mocking.source}))`) },
  // Who may be blocked, what a ban is for, where the list is: nobody is threatened with it.
  {
    found: /^(?:拉黑|(?:进|上|加入)?黑名单|封号|封杀|封掉|列入[^,。]*名单)$/,
    whole: new RegExp(`^(?!.*(?:${threatening}))`),
  },
  // What a lesson begins with, or a toy is fit for.
  {
    found: /^(?:小学|幼儿园|初中|语文|数学|英语|拼音)[^,。]*没学过?$/,
    rest: /^的(?:内容|部分|知识点?|字|题|同学|学员|孩子)/,
  },
  {
    found: /[教学讲]起$/,
    rest: /^,?(?:每周|每节|一周|一共|共|适合|小班|[一二两三四五六七八九十\d]+[节周课])/,
    whole: /^(?!.*(?:要不|难道|是不是|需不需要|非要|还得|给您|给你|您|你))/,
  },
  {
    found: /(?:孩子|小朋友|老太太|老奶奶|奶奶|我妈|小学生)[^,。!?您你]*$/,
    asked:
      /孩子|小孩|宝宝|娃|儿童|老人|奶奶|爷爷|爸|妈|长辈|玩具|拼图|积木|简单吗|好用吗|好学吗|难不难|难吗|上手|推荐|哪款|选/,
    whole:
      /^(?!.*(?:[您你](?:怎么|就|却|还|不会|不懂|都|反而|倒|连|居然|呢)|比[您你]|就[您你]|(?:怎么|就|偏)(?:不会|不懂)|看不懂|何况|难怪|投诉|白))/,
  },
  // "I'll say less": the speaker's own words.
  { found: /^少说[两几]句/, head: /(?:^|[,。!])(?:好的?,?|那|明白,?|行,?)?我们?(?:就|会|以后|尽量|这就|来|也|先)*$/ },
  // A hand that is moved "a little", and then.
  {
    found: /^稍微/,
    rest: /^(?!.*(?:脑|懂|常识|智商|识字|正常))/,
    whole: /^(?!.*(?:不至于|也不会|常识|脑子|识字|智商|投诉))/,
  },
  // "I don't know which time zone you are in": what is not known threatens nobody.
  { found: /^(?:知道|清楚|查得到|查到)[您你]/, head: /(?:不|不太|没法|无法|才|才能|没|没有|未必|还不)$/ },
  {
    found: /^(?:知道|清楚|查得到)[您你]/,
    rest: /^(?:个|一)?(?:时区|城市|档|步|页|国家|站|门店|渠道|平台|家店|批|年级)/,
  },
  // "It is all clear in your books": clear is what the customer holds, or what is told.
  {
    found: /^(?:清清楚楚|明明白白|一清二楚)/,
    head: /^(?!.*(?:写|标|印|注|说|讲|列|贴|提示|告知)(?:明|过)?(?:得|着)?$)/,
    whole: /^(?!.*(?:不看|没看|看不|还要|还问|眼|非要|偏要))/,
  },
  // Another colour is no other shop.
  {
    found: /^不(?:满意|喜欢|合适|爽|高兴|想等)[^,。]{0,6}(?:换|去)$/,
    rest: /^(?:别的|其他|另[一外]|个)?(?:颜色|款|尺[码寸]|码|口味|型号|样式?|花色|课|时间|日期|种|张|座|收货|配送|地址)/,
  },
  {
    found: /^(?:这么|那么)大(?:的|一)?.{0,3}(?:字|按钮|图标|标题)$/,
    rest: /^[^,。!?您你]{0,4}(?:老人|看着|看起来|印|适合|也?不费|很|挺|清楚|方便|,?(?:老人|爸妈|长辈))/,
  },
  // Nothing else is the matter; "it's you again" to who says so himself.
  { found: /^没别的事$/, rest: /^了?(?=[,。;!]|$)/, whole: /^(?!.*(?:闲|投诉|催|天天|整天|闹|吃饱))/ },
  { found: /^又是[您你]/, asked: /又是我|我又来|还是我|又得麻烦|又麻烦/, whole: /^(?!.*(?:怎么|没完|烦|有完))/ },
  { found: /眼镜/, asked: /眼镜|镜片|近视|验光|老花|度数/ },
  { found: /眼睛|看医生|看病|脑科|眼科/, asked: /眼睛|眼药|近视|医生|医院|挂号|病|眼科|脑科/ },
  // What a thing is called by: "放屁坐垫", "傻瓜相机", "笨蛋同盟" and the like.
  {
    found: /^[^您你,]{1,4}$/,
    rest: new RegExp(unwrap`
      ^(?:坐垫|垫子?|虫|面具|玩偶|玩具|公仔|贴纸|贴|表情|帽子?|杯子?|
      糖|饼干?|口味|乐队|专辑|系列|相机|瓜子|蛋糕|鹅|鸟|鱼|猫|狗粮|t恤|盲盒|手办|书包|胸针|徽章|徽|抱枕|游戏|桌游|卡牌|挑战|喜剧|
      漫画|绘本|电影|节目|段子|乐园|披萨|汉堡|奶茶|套装|款(?!的?(?:人|客户)))
    `),
    whole: /^(?!.*[您你](?:这|真|就是|是|个))/,
  },
]
