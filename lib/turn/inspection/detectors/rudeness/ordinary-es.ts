import { unwrap } from '#lib/text/unwrap.ts'
import type { Ordinary } from './ordinary.ts'

const third = unwrap`
  (?:mensajeri?as?|mensajeros?|transportistas?|repartidor(?:es|a)?|vendedor(?:es|a)?|casero|casera|banco|bancos|tiendas?|jef[ea]|marido|mujer|
  espos[oa]|comercios?|aerolineas?|hotel|courier|paqueteria|correos|proveedor(?:es)?|fabricante|emisor|aduanas?|plataforma|empresa|operadora|aseguradora|inquilin[oa]|vecin[oa]s?|herman[oa]|hij[oa]|amig[oa]|pareja|organizador(?:es|a)?|restaurante|anfitrion|abogad[oa]|notari[oa]|
  administrador|ayuntamiento|hacienda|colegio|universidad|profesor(?:a)?|medic[oa]|seguro|sistema)
`

/** What a phrase says in Spanish where it is of a thing, of others, or of a choice that is somebody's. */
export const ordinaryEs: readonly Ordinary[] = [
  // "Si la mensajería llama o no, es cosa suya"; "el color es cosa suya": another's affair, or a choice.
  {
    found: /cosa (?:suy|tuy)a$/,
    whole: new RegExp(
      `^(?!.*(?<![a-z])(?:no|ni) (?:del?|de la|nuestr[oa]|mi[oa]|me|nos)(?![a-z])).*(?<![a-z])${third}(?![a-z])`,
    ),
  },
  {
    found: /(?:suy|tuy)[oa]$/,
    rest: new RegExp(`^,? (?:es decir,? |o sea,? )?(?:del?|de la|de los) (?:el |la |los )?${third}(?![a-z])`),
  },
  {
    found: /cosa (?:suy|tuy)a$/,
    head: /(?<![a-z])(?:si [^.;!?]{2,60} o no,? (?:ya |eso |eso ya )?|(?:como|cuando|cuanto|cual|que|donde|quien) [^.;!?]{2,60} (?:ya )?|(?:el|la|los|las) (?:color|talla|fecha|hora|regalo|eleccion|decision|nombre|mensaje|texto|dedicatoria|modelo|precio|importe|reparto|uso|propina|destino)[^.;!?]{0,40} )$/,
    whole: /^(?!.*(?:no me venga|no nos venga|cuentos|quejas|haber|problema nuestro))/,
  },
  // A head, a mouth, eyes that belong to a thing: "use la cabeza del destornillador".
  {
    found: /(?:boca|cabeza|ojos|pico|cerebro|memoria|lengua)$/,
    rest: /^ (?:del? (?!una vez|usted)|de la |de los |de las |en (?:la|el) )[a-z]/,
  },
  {
    found: /^no es para tanto$/,
    rest: /^ (?!drama|lio|escandalo|alboroto|ruido|numero|show|lloro|grito|queja|enfado|enojo|berrinche|como|y|asi|que)[a-z]/,
  },
  {
    found: /^(?:eso |esto |ese |tampoco |no |es )+.*problema (?:nuestro|mio)$/,
    rest: /^ (?:ni|o) (?:suyo|tuyo|de usted|de nadie)/,
  },
  // A matter that is tedious or hard on somebody: "es pesado tener que confirmar", "parece pesado, pero son dos pasos".
  {
    found:
      /^(?:es|parece|resulta|era|fue|sera|puede ser|se hace)(?: (?:un poco|algo|muy|bastante|tan|demasiado|un tanto))? (?:pesad|lent|absurd|ridicul|lamentable|exagerad|molest|penos|vergonzos|infantil)[oa]?s?$/,
    whole:
      /^(?!.*(?<![a-z])(?:usted|ustedes|eres|sos|cliente|clientes|quejarse|su (?:queja|pregunta|actitud|mensaje)|tu (?:queja|pregunta|actitud|mensaje)|que (?:se|te) quej\w+)(?![a-z]))/,
    head: /(?:^|(?<![a-z])(?:entiend\w+|comprend\w+|se|sabemos|lament\w+|siento|que|si|tramite|proceso|pantalla|paso|papeleo|silla|mesa|caja|paquete|mueble|aparato|maleta|bici\w*|libro|correo|aviso|espera|confirmar|verificar|procedimiento|sistema|formulario|registro)[^.;!?]{0,24} ?)$/,
    rest: /^(?!,? (?:como|y no|pero (?:usted|se|no)))/,
  },
  // The Friday queue is a mess, a full shop is the worst of moments: a thing or an event, and nobody.
  {
    found:
      /^(?:es|son|esta|parece)(?: (?:un|una|muy|tan|todo un|toda una))? ?(?:(?:el|la|lo) peor|desastre|calamidad|pesad[oa]|loc[oa])$/,
    head: /(?:^|[,;:.!?] |(?<![a-z])(?:que|con|y|pero) )(?:el|la|los|las|est[aeo]s?|es[aeo]s?|aquell[oa]|lo de|un|una|mi|nuestr[oa]|se|[a-z]+[aei]r(?:se|lo|la|le)?)(?! (?:client|gente|persona|tip[oa]|senor|usuari))[^;:.!?]{0,60} $/,
    whole:
      /^(?!.*(?<![a-z])(?:usted|ustedes|ti|vos|eres|sos|tratar con|atender|clientes?|gente|quejarse|su (?:queja|actitud|pregunta|mensaje))(?![a-z]))/,
  },
  // A model so plain that a child can use it, for whom that is asked.
  {
    found: /(?:nin[oa]s?|abuel[oa]|bebe|escolar|chic[oa])/,
    asked:
      /(?<![a-z])(?:nin[oa]s?|abuel\w+|mama|papa|madre|padre|mayor(?:es)?|anos|facil(?:es)?|sencill\w+|complicad\w+|dificil|principiantes?|cual|modelo|recomienda\w*|juguete|bebe)(?![a-z])/,
    whole:
      /^(?!.*(?<![a-z])(?:usted (?:no|ni)|no (?:entiende|sabe|lee|puede)|ni siquiera|y usted|mejor que usted|menos usted|a ver si|expli\w+)(?![a-z]))/,
  },
  // "It isn't that hard: three steps": the way is shown to who asks.
  {
    found: /^(?:no es|tampoco es) tan (?:dificil|complicado|complejo)$/,
    rest: /^[:,] (?:son |solo |se |basta |es cosa de |toma |lleva )(?!usted)/,
  },
  {
    found: /^(?:no |ni )?(?:se )?sabes? (?:usted )?(?:leer|escribir)$/,
    rest: /^ (?:partituras?|musica|planos?|mapas?|braille|codigo|arabe|japones|chino|ruso|aleman|ingles|frances|portugues|griego|las lineas|el tarot)(?![a-z])/,
  },
  {
    found: /^lo barato sale caro$/,
    rest: /^,? (?:con|en|si se trata de) (?:los|las|el|la|un|una) (?!que|usted)[a-z]+/,
  },
  // A costume, a plush beast.
  {
    found: /^(?:payas[oa]|burr[oa]|rata|mono|bestia|bruja|loc[oa])s?$/,
    head: /(?<![a-z])(?:disfra(?:z|ces)|traje|mascara|nariz|peluca|maquillaje|gorro|zapatos|peluche|titere|globo|figura|dibujo) de $/,
  },
  {
    found: /^(?:payas[oa]|burr[oa]|rata|mono)s?$/,
    rest: /^ de (?:peluche|juguete|goma|madera|tela|trapo|carga|lana|plastico|chocolate)/,
  },
  // "No question is silly"; glasses after drops.
  {
    found: /(?:tont|bob|absurd|ridicul|estupid)[oa]s?$/,
    head: /(?<![a-z])(?:ningun[oa]?|no hay|nunca es una) (?:preguntas?|dudas?|consultas?|reclamos?)? ?(?:es |son |que sean? )?$/,
  },
  {
    found: /(?:lentes|anteojos|gafas)$/,
    asked: /(?<![a-z])(?:lentes|gafas|anteojos|gotas|ojos|vista|optica|graduad\w+|montura)(?![a-z])/,
    whole: /^(?!.*(?<![a-z])(?:usted no|no (?:ve|lee|entiende)|le hacen falta)(?![a-z]))/,
  },
]
