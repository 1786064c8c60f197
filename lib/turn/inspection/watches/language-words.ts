import { fold } from '#lib/text/fold.ts'

/** The words by which a Latin-written language is known: those that carry its grammar, and a shop's most usual ones; folded. */
const lists = {
  en: "ate car comment pour plus par sans die war hat tag ban don pan ma com van tom sale the a an is are was were be been am i you he she it we they my your his her its our their this that these those what when where who why how which and or but not of to in on at for with from about do does did have has had can could will would should please thanks thank yes if by as so up out now then there here all any some no more most only also just than after before over into once let know need want get see help may might must very much many such each other another because while until still yet i'm you're we're it's that's don't can't i'll we'll you'll like anything else hello hi sorry glad happy sure okay order orders refund refunds payment account card app open choose try again check day days take takes reach within original method been being through without during under between both few own same too until against above below off further whether since within upon however therefore available business send sent receive received make made use used pay paid free good time working shipped delivery delivered contact support service request cancel change update details information",
  es: 'a mes meses da das di den des ti vi mio uno unos carta prima par plus disponible enviar enviado van don pan os com ni sino pues aun dos tres basta bien menos valor pagar comprar el la los las un una unos unas es son era fue ser esta estan este esto ese eso yo usted ustedes ella nosotros mi mis tu tus su sus que cual cuando donde quien por para como cuanto y o pero no si de del al con desde sobre hay tengo tiene tienen puede puedo puedes pueden quiero gracias favor le les lo se me te nos ya mas muy tambien todo toda todos todas cualquier otra otro duda atento atenta quedo disposicion ayudar ayudarle pedido reembolso pago cuenta tarjeta hola en sin ha han he hemos sera seran estoy estamos siempre entre hasta porque esa aqui ahora dias habiles recibir despues antes cada mientras segun durante aunque donde unos algun alguna ningun ninguna nuestro nuestra dinero correo compra envio entrega devolucion factura precio dia hoy ayer momento forma mismo misma solo tan tanto asi luego nada algo hacer haga hace debe deben estado nuevo ver decir dia plazo tras e u lugar',
  pt: 'o os um uma uns umas ao aos do da dos das no na nos nas num numa pelo pela pelos pelas em com sem nao sim sao foi eram sera estao esta voce voces seu sua seus suas meu minha nosso nossa eu ele ela eles elas isso isto aquilo esse essa quando onde quem qual quais como porque mas ou e que se de para por ate apos ja ainda tambem muito mais menos depois antes agora aqui hoje amanha ontem tudo todos todas qualquer outro outra tem temos tinha ter ha pode podem poderá podera posso precisa precisar quer fazer feito fica ficar ficam enviar enviado receber recebido obrigado obrigada ola bom boa dia dias uteis pedido pedidos reembolso pagamento pagar conta cartao loja tela compra encomenda entrega prazo valor dinheiro aplicativo basta escolher bem vai vou esta estou estamos lhe nesse nesta neste deste desta disponivel secao senha ajuda ajudar duvida aceitamos aceita aceitar escolha conosco finalizacao opcao comprovante consegue voltar novamente chegou saiu reembolsado estorno fatura frete rastreio cadastro serao devolvido recebemos precisamos assim mesmo desculpe',
  it: 'il lo la gli le i un uno una di del della dei delle dello degli da dal dalla nel nella nei nelle sul sulla al alla agli alle ai con su per tra fra non e ed o ma che chi cui come dove quando perche quanto quale questo questa questi queste quello quella suo sua suoi sue mio mia nostro nostra vostro lei lui noi voi loro io si ci ne mi ti vi sono sei siamo siete era stato stata essere ha hanno ho abbiamo avere puo puoi possiamo possono deve devono viene vengono fatto fare piu anche ancora gia solo molto dopo prima entro ogni tutto tutti grazie ciao buongiorno salve prego ordine rimborso pagamento conto carta spedizione consegna giorni lavorativi acquisto codice soldi clicca scegli verra sara saranno accettiamo bonifico pagamenti spedito consegnato restituito rimborsato gentile troverai trovi sezione ordini scegliere inviare ricevuta fattura resi reso purtroppo certo certamente oppure potete chiamarci chiamare chiami chiama scriverci scrivere scriva scrivici rispondiamo trova',
  fr: "le la les l'un une des du de au aux un et ou mais donc or ni car que qui quoi dont ou quand comment pourquoi combien je tu il elle nous vous ils elles on mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces ne pas plus est sont etait etre suis sommes etes ai as avons avez ont avoir peut pouvez pouvons peux veuillez voulez fait faire sera seront a dans sur sous par pour avec sans chez entre vers depuis jusqu'a apres avant pendant tres aussi encore deja toujours ici bonjour merci commande remboursement compte carte livraison jours ouvrables ouvres argent paiement bancaire colis votre c'est n'est qu'il d'un d'une l'argent s'il plait cliquez disponible acceptons virement choisissez livree rembourse expedie faut trouverez bouton retour desole malheureusement oui bien",
  de: 'der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine ist sind war waren sein wird werden wurde wurden ich du er sie es wir ihr ihnen ihre ihrer ihren ihrem mein meine unser unsere sich mit von vom zu zum zur im in am an auf aus bei nach fur uber unter vor durch ohne gegen um bis seit als wie wenn dass weil wann wo wer was warum welche auch noch schon nur sehr mehr hier jetzt dann bitte danke hallo guten tag haben hat hatte kann konnen mussen muss sollte mochten bestellung ruckerstattung konto karte zahlung lieferung werktage werktagen innerhalb erhalten geld konnen gerne kostenlos akzeptieren uberweisung wahlen rechnung versandt geliefert erstattet erstattung leider naturlich seite sendung ruckgabe',
  nl: 'de het een en of maar niet geen is zijn was waren wordt worden werd ik jij je u hij zij wij we jullie uw mijn jouw ons onze hun dit dat deze die wat wanneer waar wie waarom hoe welke van voor naar met op aan uit over bij door tot om te ook nog al heeft hebben heb kan kunnen moet wil zal zullen bestelling terugbetaling rekening kaart betaling levering werkdagen binnen dank hallo alstublieft graag geld',
  other:
    'bir bu ve icin ile degil lutfen siparis siparisiniz iade hesap hesabiniz tesekkurler merhaba olarak olan gun icinde kadar sonra var yok jest sa nie tak jak czy ze na dla przez oraz lub pani pana zamowienie zwrot platnosc konta dni prosze dziekuje yang dan atau tidak ini itu anda untuk dengan dari akan pesanan pengembalian kartu bisa silakan hari dalam kami sudah este sunt pentru din care si nu comanda dumneavoastra och att det som pa av inte ar du er och har ikke til med ang mga ng sa po ay inyong hindi cua khong duoc va nhung trong ban don hang',
  pinyin:
    'nin ni hao women nimen de le shi zai you mei bu qing keyi dingdan tuikuan dizhi zhanghu yinhangka kuaidi yijing xuyao tian neng hui dao gongzuori xiexie mafan baoqian yixia zhege nage shenme shijian qian fuwu kefu',
  arabizi:
    'ahlan marhaba marhaban shukran shokran talabak talabik talab tawseel hisabak hesabak fulus floos yumkin mumkin momken inta enta enti intum ana ehna nahnu hatha hadha hatha hal kayf kef keif wa fi ila ala min maa lak laka ladayk insha allah inshallah ayyam youm yawm bitaqa bitaqatak mablagh almablagh raqm sayyid sayasil tamm ilghaa istirdad',
} as const

/** A language that a reply may be written in with Latin letters. */
export type LatinLanguage = keyof typeof lists

export const latinLanguages = Object.keys(lists) as readonly LatinLanguage[]

/** The languages that a word belongs to. */
export const languagesOf: ReadonlyMap<string, ReadonlySet<LatinLanguage>> = (() => {
  const known = new Map<string, Set<LatinLanguage>>()
  for (const language of latinLanguages) {
    for (const word of lists[language].split(' ')) {
      const languages = known.get(word) ?? new Set()
      languages.add(language)
      known.set(word, languages)
    }
  }
  return known
})()

/** Words of Persian and Urdu that Arabic does not know, folded. */
export const persianWords: ReadonlySet<string> = new Set(
  fold(
    'است که را برای شما های هستند هست شود میشود نمیشود میکند می نمی کنید کند کرد باید توانید میتوانید نمیتوانید دارد دارید ندارد تا هر یک انها پس روزهای کاری سفارش پرداخت بازگشت وجه کارت لطفا خیر بله نشده خواهد پول شماره آپ کی کے ہے ہیں میں نہیں سے اور ہو گا گی گے واپس آپکا ہمارے کریں بعد ازاں همچنین اگر چون ولی اما هنوز امروز فردا خرید',
  )
    .folded.split(' ')
    .filter((word) => !['بعد', 'اما', 'مين', 'كي', 'سے', 'هو'].includes(word)),
)

/** Letters that Persian and Urdu have and Arabic has not. */
export const persianLetter = /[پچژگٹڈڑںےہھ]/

/** Signs on letters that neither English nor Spanish writes in words of its own, and who writes them. */
export const strangeLetter = /[àâãäåæçèêëìîïðòôõöøùûýÿœß]/
export const signedIn: readonly LatinLanguage[] = ['pt', 'fr', 'it', 'de']
