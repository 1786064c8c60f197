import { unwrap } from '#lib/text/unwrap.ts'

/** What is paid once a month. */
export const monthlyParts = new RegExp(unwrap`
    ^ ?(?:(?:equal|monthly|interest-free|more|remaining) ){0,2}(?:instal{1,2}ments?|payments?|parts?|(?:plazos?|cuotas?|mensualidades|pagos?)(?: (?:iguales|mensuales|fijas|sin intereses))?)(?![a-z])|^ ?个?(?:期|笔月供|次付款)|
    ^ (?:دفعات|دفعه|اقساط|قسطا?)(?![\u0620-\u06ff])
  `)

/** Paying in parts is spoken of. */
export const inParts =
  /(?<![a-z])(?:instal{1,2}ments?|monthly|spread|financ\w+|plazos|cuotas?|mensualidad\w*|a meses|meses sin intereses)(?![a-z])|分期|每期|月供|免息|(?<![\u0620-\u06ff])(?:[بو]?(?:ال)?(?:تقسيط|اقساط|قسط|دفعات|دفعه)|[نيت]?قسط\S{0,2})(?![\u0620-\u06ff])/
