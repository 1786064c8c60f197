import { describe, expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const items = (reply: string) => inspectedItems('es', '¿Dónde encuentro esa página?', reply)

describe('Spanish scorn, by class', () => {
  test.each([
    // Ability denied, those who can.
    'Mi gato llenaría ese formulario.',
    'Los demás clientes lo entendieron a la primera.',
    'Está claro que los números no son lo suyo.',
    'El resto de Europa supo rellenar esa casilla.',
    'Una persona con dos dedos de frente no habría pinchado ahí.',
    // Mock praise, wonder, pity, prizes.
    'Y el premio a la pregunta más obvia es para usted.',
    'Felicidades por escribir mal el número dos veces.',
    'Se me parte el alma.',
    'Pobre su mujer.',
    'Debe de ser agotador ser usted.',
    // Questions that want no answer.
    '¿No se le ocurrió revisar la dirección?',
    '¿Quién compra zapatos sin mirar la talla?',
    '¿Qué será lo próximo, los pantalones?',
    '¿Cuántas veces se lo tengo que decir?',
    // Veiled others, the customer's mind.
    'Algunos leemos las condiciones antes de aceptar.',
    'Otro que se cree que las normas no van con él.',
    'Usted no es tan especial como se cree.',
    'Podemos cambiarle la tarjeta, pero no el sentido común.',
    'Con media neurona bastaba.',
    // Blame, the word called a lie.
    'Eso le pasa por avaricioso.',
    'Si no fuera tan descuidada, aún tendría su dinero.',
    'Usted la regó, usted la arregla.',
    'Qué casualidad que se le olvidó.',
    'Eso dicen todos.',
    // Sent away, told to be quiet.
    'Lo toma o lo deja.',
    'Cuénteselo a quien le importe.',
    'Vuelva a la escuela a aprender porcentajes.',
    'Deje de lloriquear.',
    'Bájele dos rayitas.',
    'No somos adivinos.',
    // Threats, and the insults of the street.
    'Sería una pena que su verificación tardara otras seis semanas.',
    'Le puedo complicar mucho la vida.',
    'Los que se quejan cobran los últimos.',
    'Anoto su tono en la ficha.',
    'Pedazo de animal, la tarjeta está bloqueada.',
    '¿Estás menso o qué?',
  ])('%s', (reply) => expect(items(reply)).toContain('7.1'))

  test.each([
    'Lamento que le dijeran que era culpa suya, no debió ser así.',
    'Entiendo que sienta que no nos importa.',
    'La tarjeta se rechazó porque el número estaba mal escrito.',
    'Se lo explico más despacio si quiere.',
    'Eso se me escapa, pero un compañero sabrá responder.',
    'Después suelta los hilos de las manos y deja para el final los de la cabeza.',
    'Qué pena con usted si ha encontrado la página caída.',
    'No escriba la contraseña en este chat, no la necesitamos.',
    '¡Para nada es bruta!',
    'Usted no es el único: le pasó a más gente esta mañana.',
    'Si no le gusta el color, puede devolverlo en 14 días.',
    'Puede pedirle a su marido que firme el formulario como cotitular.',
    'Eso le pasa a mucha gente, no es nada grave.',
    'Recuerde que su dinero está protegido.',
    'Su cuenta podría bloquearse si falla tres veces la clave.',
    'Los pedidos como el suyo suelen llegar en dos días.',
    'Un aplauso para usted, que lo resolvió antes que yo.',
    'Se arrepentirá de no haber venido antes, ¡la feria es preciosa!',
    'Vuelva a escribirnos cuando tenga el número de guía.',
    'Sin drama: se cambia en un minuto.',
  ])('but: %s', (reply) => expect(items(reply)).not.toContain('7.1'))

  test('a word that the customer brought up is no scorn', () => {
    const reply = 'Los violines de juguete están en otra página.'
    expect(items(reply)).toContain('7.1')
    expect(inspectedItems('es', '¿Dónde están los violines de juguete?', reply)).not.toContain('7.1')
  })
})
