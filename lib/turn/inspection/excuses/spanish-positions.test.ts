import { describe, expect, it } from 'vitest'
import { tellsNothingEs } from './spanish-positions.ts'

const at = (text: string, word: string): [string, number, number] => {
  const start = text.indexOf(word)
  return [text, start, start + word.length]
}

describe('where a Spanish word tells nothing of one thing', () => {
  it.each([
    ['lamento que haya llegado a este punto.', 'llegado'],
    ['como todavia no habia salido de la bodega, no recibira nada.', 'salido'],
    ['para tu primer envio necesitas un documento.', 'envio'],
    ['no altera lo que usted abono.', 'abono'],
    ['a menudo lo ha recogido un vecino.', 'recogido'],
    ['con el abono activo entras a las funciones.', 'activo'],
  ])('%s', (text, word) => expect(tellsNothingEs(...at(text, word))).toBe(true))

  it.each([
    ['su paquete ha llegado.', 'llegado'],
    ['el vendedor ya envio el pedido.', 'envio'],
    ['el pedido ha salido de la bodega.', 'salido'],
    ['su cuenta esta activa.', 'activa'],
  ])('but not: %s', (text, word) => expect(tellsNothingEs(...at(text, word))).toBe(false))
})
