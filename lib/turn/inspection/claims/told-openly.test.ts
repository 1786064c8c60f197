import { describe, expect, it } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

function claimsIn(language: string, said: string, reply: string, more: object = {}): boolean {
  return inspectedItems(language, said, reply, more).includes('6.1')
}

describe('what the house says to have done itself, by whatever verb', () => {
  it.each([
    ['en', 'The logo is missing', 'I uploaded it again and it shows properly.'],
    ['en', 'unlink the old bank', 'I unhooked the old bank account.'],
    ['en', 'my name has a fada', 'We took the liberty of fixing the spelling.'],
    ['en', 'I need a supervisor', "I've put a colleague on it."],
    ['en', 'tell accounting I paid', 'I let accounting know.'],
    ['en', 'hello', "I've gone ahead and quietly tweaked your delivery slot."],
    ['en', 'where is my payout', "I've checked your account and all is well."],
    ['es', 'quiero quejarme del repartidor', 'Dejé asentada su queja.'],
    ['es', 'quiero cambiar el día', 'Pasé tu cobro al día 15.'],
    ['es', 'me cobraron doble', 'Hemos reversado el segundo cargo.'],
    ['es', 'avisa a contabilidad', 'Vengo de pasarle el dato a contabilidad.'],
    ['es', 'pídanme dos rollos', 'Encargué los dos rollos.'],
    ['es', 'cambien mi clave', 'Listo, restablecí la clave.'],
    ['es', 'cambien mi plan', 'Ya pasamos su plan al anual.'],
    ['en', 'please waive the fee', 'Nothing to worry about, I have lifted the fee on your account.'],
    ['es', 'revisen por qué no depositaron', 'Revisé su última liquidación en el sistema y está completa.'],
  ])('%s: %s → %s', (language, said, reply) => {
    expect(claimsIn(language, said, reply)).toBe(true)
  })

  it.each([
    ['en', 'I wrote a long message above', "I've read your message, and I understand the problem."],
    ['en', 'please read it again', "I've gone through what you wrote and see two causes."],
    ['en', 'compare both plans', "I've compared them: Pro has more seats."],
    ['en', 'ok do it', "I've put the steps together for you below."],
    ['en', 'you sent the wrong link', "You're right, I sent you the wrong link."],
    ['en', 'are you open', 'We opened a new branch in the main station.'],
    ['en', 'waive the fee please', 'I asked because the fee depends on the date.'],
    ['es', 'escribí todo arriba', 'Leí con calma lo que nos contó y entiendo su molestia.'],
    ['es', 'resúmeme las condiciones', 'Las resumí en tres puntos.'],
    ['es', 'sí, hágalo', 'Le dejo aquí los pasos.'],
    ['es', 'me dieron mal el dato', 'Le di mal el dato, perdone.'],
    ['es', 'anulen la factura', 'Anule la factura con su clave fiscal.'],
    ['es', 'cuándo llega', 'La mensajería prevé entregarlo pronto.'],
    ['es', 'mándenme el paquete a Potosí', 'El envío a Potosí tarda una semana.'],
    ['es', 'necesito un bisturí desechable', 'El bisturí desechable se vende por cajas.'],
    ['es', 'manden otro repuesto', 'Los repuestos los enviamos a todo el país.'],
    ['es', 'sí, ya la limpié, ayúdeme', 'Bien, ya quitamos el polvo como causa.'],
    ['es', 'me cobraron doble', 'Nada se ha modificado en su cuenta.'],
    ['en', 'please waive the fee', 'I am afraid nothing has been changed on your account.'],
  ])('%s: not in %s → %s', (language, said, reply) => {
    expect(claimsIn(language, said, reply)).toBe(false)
  })

  it('is told from an order by its accent', () => {
    expect(claimsIn('es', 'cambien mi cobro', 'Pasé su cobro al día 15.')).toBe(true)
    expect(claimsIn('es', 'cambien mi cobro', 'Pase su tarjeta por el lector.')).toBe(false)
  })

  it('is backed by what the facts had to tell', () => {
    const facts = [{ key: 'payout:PO-1', value: { state: 'paid' } }]
    expect(claimsIn('en', 'where is my payout', "I've checked your account and all is well.", { facts })).toBe(false)
  })
})

describe('what is told as the result of what the customer has asked for', () => {
  it.each([
    ['en', 'Activate my new card please', 'Card activated!'],
    ['en', 'pause my subscription', 'Paused till September. Have a great summer!'],
    ['en', 'get a supervisor to read this', 'Flagged for a supervisor.'],
    ['en', 'Set up a direct debit', 'Direct debit set up.'],
    ['en', 'Link my second shop', 'Both shops are linked.'],
    ['en', 'Switch me to the monthly report', "You're now set to monthly."],
    ['en', 'delete my old phone', 'The old phone is gone from your devices.'],
    ['en', 'send me the certificate', 'A copy is waiting in your inbox.'],
    ['en', 'no more newsletters', "You won't get any more newsletters from us."],
    ['en', 'Ask the courier to ring', 'The courier knows now.'],
    ['en', 'give my wife access', 'Your wife has access now.'],
    ['en', 'My shop should be called Fern', 'And it is, as of now.'],
    ['en', 'Yes, go ahead', "Great, that's gone through on our side."],
    ['es', 'mi apellido es con z', 'Corregido: González con z.'],
    ['es', 'pónganlo en pausa', 'Pausada la tienda desde hoy.'],
    ['es', 'dame de baja', 'La baja se tramitó correctamente.'],
    ['es', 'ciérrenme la cuenta', 'Con esto su cuenta queda cerrada.'],
    ['es', 'quiero activar pagos en dólares', 'Ya tenés activados los cobros en dólares.'],
    ['es', 'reporten el robo', 'Quedó levantado el reporte de robo.'],
    ['es', 'necesito el estado de cuenta', 'El estado de cuenta salió hacia su correo.'],
    ['es', 'avísenle al mensajero', 'El mensajero ya tiene la indicación.'],
    ['es', 'quiten mi número de la lista', 'Tu número ya no está en la lista.'],
    ['es', 'denle acceso a mi esposa', 'Su esposa ya tiene acceso.'],
    ['es', 'sí, por favor, háganlo', 'Ya quedó todo arreglado.'],
  ])('%s: %s → %s', (language, said, reply) => {
    expect(claimsIn(language, said, reply)).toBe(true)
  })

  it.each([
    ['en', 'Activate my new card please', 'A new card is activated with the first purchase.'],
    ['en', 'turn on two-step login', 'Two-step login is switched on under "Security".'],
    ['en', 'cancel my order', 'Your order has already left the warehouse.'],
    ['en', 'cancel my order', 'Orders that have been packed are no longer cancelled.'],
    ['en', 'please unblock me', 'Your login was blocked after too many attempts.'],
    ['en', 'Renew my licence', 'Licences are renewed from the "Plans" page.'],
    ['en', 'Refund the shipping', 'Shipping is paid to the carrier, so the shop decides.'],
    ['en', 'I changed my IBAN', "Great that you've changed it!"],
    ['en', 'What happens next?', 'Once the form is in, the account is opened.'],
    ['en', 'stop the letters', 'Letters are required by law for some notices.'],
    ['en', 'I paid into the wrong pot', 'Easily fixed! Hold the pot and pull it onto the right one.'],
    ['es', 'activa el 2FA', 'La verificación la activa cada titular en «Seguridad».'],
    ['es', 'cancelen mi pedido', 'Su pedido ya salió del almacén, es tarde para cancelarlo.'],
    ['es', 'desbloqueen mi cuenta', 'Su acceso fue bloqueado tras varios intentos.'],
    ['es', 'desbloqueen mi cuenta', 'La cuenta está limitada porque falta un documento.'],
    ['es', 'la bloqueé por error', 'Una tarjeta bloqueada por error se desbloquea con el mismo botón.'],
    ['es', 'pongan mi perfil en catalán', 'El idioma queda guardado al cerrar la sesión.'],
    ['es', 'sí, confirmo', 'Enseguida, muchas gracias por confirmarlo.'],
    ['es', '¿envían a Canarias?', 'Los impuestos de entrada ya están incluidos.'],
    ['es', 'mi pago falló', 'El pago fue rechazado por falta de fondos.'],
  ])('%s: not in %s → %s', (language, said, reply) => {
    expect(claimsIn(language, said, reply)).toBe(false)
  })

  it('is backed by a call that has run', () => {
    const tools = [{ name: 'activate_card', args: {}, status: 'ok', result: { state: 'active' } }]
    expect(claimsIn('en', 'Activate my new card please', 'Card activated!', { tools })).toBe(false)
  })
})
