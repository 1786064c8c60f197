import { expect, test } from 'vitest'
import { proposalIn, putsAct } from './proposal.ts'

function puts(name: string, message: string): string {
  const proposal = proposalIn(message)
  return proposal ? putsAct(name, proposal) : 'no'
}

test('why an act is put does not make it a question about that', () => {
  expect(puts('open_dispute', '¿Abro una disputa por el pedido SP-10001, que no ha recibido?')).toBe('named')
  expect(puts('open_dispute', 'Hay una disputa. ¿Ha recibido ya el pedido?')).toBe('about')
  expect(puts('open_dispute', '¿No ha recibido el correo de la disputa?')).toBe('about')
})
