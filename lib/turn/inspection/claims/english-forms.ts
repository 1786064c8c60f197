import { unwrap } from '#lib/text/unwrap.ts'

/** Participles and pasts that no ending tells. */
const irregular = unwrap`
  sent|resent|put|set|reset|taken|given|done|made|cut|brought|withdrawn|withdrew|frozen|froze|unfrozen|undone|redone|written off|paid|repaid|rebuilt|split|shut|let in|thrown|threw|swept|struck|
  spread|lent|sold|bought|driven|drawn|drew|upheld|overridden|overrode|hidden|hid|hung|rung|rang|spoken|spoke|took|gave|undid|redid|told|held|left|stuck|fed|won|led|laid|ran|got|kept|shot|slid|flung|swung|sewn|shown through|rewritten
`
/** Any participle or past of a verb. */
export const participleEn = `(?:[a-z]{2,8}-)?(?:re|un|de|dis)?(?:${irregular}|[a-z]{2,14}(?<!ne|inde|hundr|spe|exce|succe|procee|nee|gre|cre|bre|agre|fe|se)ed)`

/** What stands between an auxiliary and its verb. */
export const adverbEn =
  '(?: (?:now|already|just|all|both|also|been|successfully|officially|fully|duly|safely|since|indeed|well and truly|then|finally|properly|correctly|completely|permanently|formally|gladly|happily|quickly|manually|personally|gone ahead and|went ahead and|even|simply|today|accordingly|recently|actually|promptly))'

/** How most things stand that did not go as wished, or stand so by themselves: no answer to a wish. */
export const adverseEn = new RegExp(unwrap`
  ^(?:declined|rejected|refused|denied|failed|delayed|damaged|broken|expired|lost|stolen|hacked|charged|billed|debited|deducted|shipped|dispatched|delivered|packed|received|arrived|returned|bounced|suspended|
  restricted|limited|blocked|locked|frozen|held|stuck|left|kept|introduced|designed|intended|meant|based|required|needed|used|named|known|located|built|allowed|permitted|supported|covered|expected|supposed|interested|
  concerned|worried|pleased|delighted|excited|disappointed|annoyed|frustrated|confused|tired|bothered|affected|involved|related|entitled|asked|told|promised|quoted|mentioned|described|explained|listed|
  shown|found|seen|published|offered|sold|made|paid|understood|noted|appreciated|welcomed|trusted|hoped|wanted|wished|liked|advised|recommended|encouraged|invited|reached|connected to|mistaken|misled|tested|led|
  drawn|given|gained|earned|won|bought|ordered|requested|dropped|opened|scanned|missed|skipped|overlooked|mixed|mistyped|misspelled|misspelt|duplicated|double|detected|compromised|scammed|
  inconvenienced|troubled|upset|stressed|worn|spent|owed|got|gotten|said|believed|thought|reported as|rated|loved|printed|worded|written|spoken|staffed|manned|crowded|priced|dated|headed|titled|labelled|marked with|faced)$
`)
/** What a chat does by itself: it perceives, means, says, asks and is sorry. */
export const ownDoingEn = new RegExp(unwrap`
  ^(?:seemed|looked|noticed|watched|viewed|scanned|skimmed|listened|received|learned|learnt|gathered|spotted|discovered|assumed|supposed|guessed|believed|considered|wondered|remembered|realised|realized|recognised|recognized|
  understood|misunderstood|mistook|confused|caused|committed|mixed|missed|overlooked|failed|tried|attempted|hoped|wished|wanted|needed|liked|loved|enjoyed|appreciated|regretted|feared|worried|doubted|expected|intended|planned|decided|
  preferred|cared|trusted|mentioned|explained|described|outlined|listed|named|stated|typed|replied|answered|responded|asked|apologised|apologized|thanked|repeated|quoted|summarised|summarized|summed|
  recapped|clarified|pointed|suggested|recommended|advised|proposed|offered|promised|agreed|disagreed|admitted|claimed|called|talked|discussed|chatted|helped|supported|guided|walked|started|continued|
  finished|waited|stayed|worked|lived|used|based|referred|focused|limited|launched|introduced|designed|published|developed|noted|acknowledged|welcomed|greeted|checked|verified|confirmed|compared|reviewed|
  searched|counted|calculated|computed|estimated|worked|translated|phrased|worded|rephrased|simplified|jumped|turned|happened|appeared|ended|misread|mistyped|misspelled|misspelt|assured|warned|
  reminded|hinted|indicated|implied|meant|signalled|shared|showed|taken|took|given|gave|made|got|kept|told|spoke|spoken|ran|left|led|held|won|bought|sold|done|put|laid|drew|drawn|set|let in|need|speed|exceed|
  succeeded|proceeded|imagined|sensed|grasped|followed|picked|chosen|chose|selected|drafted|studied|examined|inspected|tracked|traced|investigated|researched|explored|pictured|identified|found|figured|received|existed|served|charged|required|
  deserved|earned|lacked|owned|belonged|cried|laughed|smiled|joked|teased|argued|complained|insisted|emphasised|emphasized|stressed|highlighted|underlined|touched|covered|addressed|dealt|elaborated|
  expressed|voiced|wrote|arrived|moved on|offended|disappointed|annoyed|frustrated|hurt|upset|troubled|bothered|confirmed|learned|deduced|concluded|inferred|ruled|narrowed|broken|heard|welcomed)$
`)
