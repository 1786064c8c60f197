import { unwrap } from '#lib/text/unwrap.ts'
import { classify } from './classify-number.ts'
import type { Figure } from './figure.ts'

/** What happens at an hour, or the day on which it does. */
const clock = new RegExp(unwrap`
    (?<![a-z])(?:(?:re)?open\w*|clos\w+|shut\w*|start\w*|begin\w*|beg[au]n|end(?:s|ed|ing)?|finish\w*|arriv\w*|leav\w*|left|depart\w*|land\w*|due|deliver\w*|meet\w*|call\w*|ring|com(?:e|es|ing)|came|be|here|there|ready|
    collect\w*|pick\w*|check-?(?:in|out)|serv\w+|breakfast|lunch|dinner|doors?|kick\w*|last|visit\w*|appointments?|slots?|booked|scheduled|times?|hours?|clock|tour|show|class|session|train|bus|flight|ferry|match|game|sent|ship\w*|
    went|happen\w*|run\w*|refresh\w*|updat\w+|today|tomorrow|tonight|yesterday|morning|afternoon|evening|night|daily|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|
    abr\w+|cierr\w+|cerr\w+|empie\w+|empez\w+|comien\w+|termin\w+|acab\w+|lleg\w+|sal(?:e|en|io|ida|imos|drem\w+)|entreg\w+|pas(?:a|an|o|ar\w*)|vien\w+|ven(?:ir|ga)\w*|llam\w+|recog\w+|cita|turnos?|horas?|horarios?|visitas?|misa|desayuno|comida|cena|
    funcion|clases?|tren|bus|autobus|vuelo|ferry|partido|hoy|manana|ayer|tarde|noche|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|antes|despues|partir|alrededor|desde|hasta|pasadas|utc|atend\w+|atiend\w+)(?![a-z])|(?:las? )\d{1,2}(?:[:.]\d\d)? (?:a|y|hasta) las? $
  `)
/** The hour is over there; what is counted goes on with its noun. */
const over = new RegExp(unwrap`
    ^ ?(?:$|[.,;:!?)(–-]|(?:sharp|on|every|each|daily|today|tomorrow|tonight|and|to|til|till|until|or|for|in|from|with|but|so|as|when|if|unless|because|utc|gmt|local|this|next|except|by|at|the|after|o'clock|a\.?m|p\.?m|
    [ayoe]|al?|hasta|los|las|el|de|del|en punto|hs?|hrs?|horas?|todos|todas|cada|con|por|para|pero|en|si|hoy|manana|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)(?![a-z]))
  `)
const point = /^ ?[~–半刻钟整\d前后之以左到至开关打营上下起就送发出结截更统刷自动准多许-]/
/** Before an hour in Chinese: a day, its half, or what leads there. */
const ledHan = /(?:^|[到至在于从早晚今明昨天日号夜午晨周期一二三四五六末止每是约~–-]|:) ?$/
/** How many of a number of things: "one of the 3", "5 de las 12". */
const ofMany =
  /(?<![a-z])(?:una?|uno|otra|alguna|ninguna|cada una|cualquiera|todas|cualquier|\d+|dos|tres|cuatro|hay|son|las?) de $/
const written = /\d{1,2}/

/** What leads to an hour in digits, and to one in words. */
const led = /^(?:at|(?:a|de|entre|hasta|desde) las?|y las) /
const ledSpelled = /^las? [a-z]+$|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/

/** Whether a number that is read as an hour, without minutes and without a half of the day, stands by a clock. */
function isByClock({ start, end, spelled, value }: Figure, sentence: string): boolean {
  const form = sentence.slice(start, end)
  const behind = sentence.slice(end)
  const before =
    sentence
      .slice(Math.max(0, start - 60), start)
      .split(/[;!?。]|\.(?=\s|$)/)
      .at(-1) ?? ''
  if (spelled && !ledSpelled.test(form)) return true
  if (!spelled && /[点时]$/.test(form)) return value > 720 || point.test(behind) || ledHan.test(before)
  if (!spelled && !led.test(form)) return true
  if (ofMany.test(/^de /.test(form) ? `${before}de ` : before)) return false
  return (spelled || over.test(behind)) && clock.test(before + behind.slice(0, 40))
}

/** "Capped at 2 GB", "at 9 he's under 12", "one of the three": what such a number is where it is no hour. */
export function withoutClock(figure: Figure, sentence: string): Figure | undefined {
  if (!figure.loose || figure.early || figure.value % 60 !== 0 || isByClock(figure, sentence)) return undefined
  if (figure.spelled) return { ...figure, kind: 'exempt' }
  const digits = written.exec(sentence.slice(figure.start, figure.end))
  if (!digits) return undefined
  const start = figure.start + digits.index
  const end = start + digits[0].length
  const { kind, factor, length } = classify(sentence, start, end)
  const value = Number(digits[0])
  return {
    kind,
    start,
    end: end + length,
    value: value * factor,
    decimals: 0,
    ...(kind === 'duration' ? { written: value } : {}),
  }
}
