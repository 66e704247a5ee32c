import type { ScreenTable } from './status-text-keys.ts';

const OTHER_METHOD = 'Paga con otra tarjeta u otro medio.';
const NOT_CHARGED = 'No te cobramos.';
const BY_EMAIL = 'No vuelvas a pagar: te avisaremos por e-mail si se acreditó.';

/** What the Status Screen Brick says in Spanish of each state of a payment. */
export const SCREENS_ES: ScreenTable = {
  approved: ['¡Listo! Tu pago ya se acreditó', 'Te enviamos el comprobante por e-mail.'],
  partiallyRefunded: [
    'Te devolvimos parte de tu pago',
    'Verás la devolución en el resumen de tu medio de pago.',
  ],
  authorized: ['Tu pago está reservado', 'Lo cobraremos cuando el vendedor confirme tu compra.'],
  inProcess: ['Estamos procesando tu pago', 'Demora menos de 2 días hábiles.', BY_EMAIL],
  inReview: [
    'Estamos revisando tu pago',
    'Demora menos de 2 días hábiles.',
    'No vuelvas a pagar: te avisaremos por e-mail si se acreditó o si necesitamos más datos.',
  ],
  offline: ['Estamos procesando tu pago', 'El banco no responde en este momento.', BY_EMAIL],
  waitingProvider: ['Estamos procesando tu pago', 'Esperamos la respuesta del medio de pago.', BY_EMAIL],
  waitingPayment: [
    'Tu pedido espera el pago',
    'Reservamos tu compra hasta que venza el cupón.',
    'Paga con los códigos de abajo antes de que venza.',
  ],
  waitingPix: [
    'Tu pedido espera el Pix',
    'Se acredita en el momento y lo verás aquí.',
    'Escanea el código QR o copia el código Pix y págalo en la app de tu banco.',
  ],
  waitingBank: [
    'Tu pedido espera la transferencia',
    'Tu banco todavía no confirmó el pago.',
    'Si ya lo aprobaste, espera aquí. Si no, ve a tu banco y apruébalo.',
  ],
  leavingForBank: [
    'Te llevamos a tu banco',
    'Aprueba el pago allí y volverás a la tienda.',
    'Si no se abre en unos segundos, usa el botón.',
  ],
  waitingTransfer: [
    'Tu pedido espera la transferencia',
    'Se acredita en cuanto llegue el dinero.',
    'Completa la transferencia para terminar tu compra.',
  ],
  remedy: [
    'Necesitamos que revises un dato',
    'Con los datos que tenemos no podemos terminar el pago.',
    'Vuelve al pago, corrige los datos e intenta de nuevo.',
  ],
  challenge: [
    'Tu banco quiere confirmar que eres tú',
    'Es un paso de seguridad y demora un momento.',
    'Completa la verificación de tu banco aquí abajo. Tienes 5 minutos.',
  ],
  challengeDeciding: [
    'Terminaste la verificación',
    'Esperamos la respuesta de tu banco.',
    'No cierres la página: en unos segundos verás cómo quedó tu pago.',
  ],
  challengeUnfinished: [
    'Falta la verificación de tu banco',
    'Sin ella tu banco no autoriza el pago.',
    'Vuelve a pagar y completa la verificación, o usa otro medio.',
  ],
  waiting: ['Tu pago está pendiente', 'Todavía no se acreditó.', BY_EMAIL],
  badCardNumber: [
    'Revisa el número de tarjeta',
    'No pudimos procesar el pago porque el número no es correcto.',
    'Vuelve a intentar con el número corregido.',
  ],
  badDate: [
    'Revisa la fecha de vencimiento',
    'No pudimos procesar el pago porque la fecha no es correcta.',
    'Vuelve a intentar con la fecha corregida.',
  ],
  badSecurityCode: [
    'Revisa el código de seguridad',
    'No pudimos procesar el pago porque el código no es correcto.',
    'Vuelve a intentar con el código de tu tarjeta.',
  ],
  badCardData: [
    'Revisa los datos de tu tarjeta',
    'No pudimos procesar el pago porque algún dato no es correcto.',
    'Corrige los datos y vuelve a intentar.',
  ],
  missingData: [
    'Faltan datos para tu pago',
    'No pudimos procesar el pago porque falta un dato obligatorio.',
    'Completa tus datos y vuelve a intentar.',
  ],
  callForAuthorize: [
    'Tu tarjeta necesita que autorices el pago',
    'Tu banco quiere que lo confirmes antes.',
    'Llama a tu banco, autoriza el monto y vuelve a intentar.',
  ],
  cardDisabled: [
    'Tu tarjeta no está activa',
    NOT_CHARGED,
    'Llama a tu banco para activarla o paga con otro medio.',
  ],
  cardError: [
    'No pudimos procesar tu pago',
    'Hubo un problema con tu tarjeta.',
    'Vuelve a intentar o paga con otra tarjeta.',
  ],
  notAccepted: ['No pudimos procesar tu pago', 'No podemos aceptar este medio de pago.', OTHER_METHOD],
  highRisk: [
    'No pudimos procesar tu pago',
    'Por seguridad, no podemos aceptarlo.',
    'Elige otro medio de pago; te recomendamos efectivo.',
  ],
  duplicated: [
    'Ya hiciste un pago por ese monto',
    'Para no cobrarte dos veces, rechazamos este.',
    'Si es otra compra, paga con otra tarjeta u otro medio.',
  ],
  insufficientAmount: ['Tu tarjeta no tiene fondos suficientes', NOT_CHARGED, OTHER_METHOD],
  insufficientFunds: ['No tienes fondos suficientes', NOT_CHARGED, 'Paga con otro medio.'],
  insufficientMoney: [
    'No tienes dinero suficiente en tu cuenta de Mercado Pago',
    NOT_CHARGED,
    'Ingresa dinero en tu cuenta o paga con otro medio.',
  ],
  invalidInstallments: [
    'Tu tarjeta no acepta esas cuotas',
    NOT_CHARGED,
    'Elige otra cantidad de cuotas u otra tarjeta.',
  ],
  maxAttempts: [
    'Llegaste al límite de intentos',
    'Tu tarjeta no permite más intentos por ahora.',
    OTHER_METHOD,
  ],
  cardTypeNotAllowed: [
    'Tu tarjeta no tiene habilitado el crédito',
    NOT_CHARGED,
    'Paga con débito o con otra tarjeta.',
  ],
  timeOut: ['Tu banco tardó demasiado en responder', NOT_CHARGED, 'Vuelve a intentar.'],
  expiredOperation: ['La operación venció', NOT_CHARGED, 'Vuelve a intentar.'],
  notAuthenticated: [
    'Tu banco no pudo confirmar que eres tú',
    NOT_CHARGED,
    'Paga con otra tarjeta u otro medio.',
  ],
  authenticationMissing: [
    'Tu banco pide una verificación',
    'Esta tienda no pudo hacerla con tu tarjeta.',
    OTHER_METHOD,
  ],
  overLimit: [
    'El monto supera el límite de este medio',
    NOT_CHARGED,
    'Paga un monto menor o usa otro medio.',
  ],
  unsupported: ['Este medio no sirve para esta compra', NOT_CHARGED, 'Paga con otro medio.'],
  rejectedByBank: ['Tu banco rechazó el pago', NOT_CHARGED, 'Paga con otro banco u otro medio.'],
  regulations: [
    'No pudimos procesar tu pago',
    'Las normas del país no permiten este pago.',
    'Paga con otro medio.',
  ],
  bankError: [
    'La transferencia no se completó',
    'Tu banco no confirmó el pago a tiempo o lo rechazó.',
    'Vuelve a intentar o elige otro banco.',
  ],
  sellerUnavailable: [
    'La tienda no puede recibir pagos ahora',
    NOT_CHARGED,
    'Comunícate con la tienda para terminar tu compra.',
  ],
  payerUnavailable: ['No puedes pagar con esta cuenta', NOT_CHARGED, OTHER_METHOD],
  rejected: ['Tu pago fue rechazado', NOT_CHARGED, 'Vuelve a intentar o paga con otro medio.'],
  expired: [
    'El plazo para pagar venció',
    'Cancelamos el pago. Si pagaste tarde, el dinero queda en tu cuenta de Mercado Pago.',
    'Si todavía quieres tu compra, haz un nuevo pago.',
  ],
  cancelledBySeller: [
    'La tienda canceló el pago',
    NOT_CHARGED,
    'Comunícate con la tienda si todavía quieres tu compra.',
  ],
  cancelledByPayer: ['Cancelaste el pago', NOT_CHARGED, 'Si todavía quieres tu compra, haz un nuevo pago.'],
  cancelled: ['El pago fue cancelado', NOT_CHARGED, 'Si todavía quieres tu compra, haz un nuevo pago.'],
  refunded: ['Te devolvimos el dinero', 'Verás la devolución en el resumen de tu medio de pago.'],
  refundedByProtection: [
    'Te devolvimos el dinero',
    'Tu compra estaba protegida. Verás la devolución en el resumen de tu medio de pago.',
  ],
  inMediation: ['Tu reclamo está en curso', 'Te avisaremos por e-mail cuando se resuelva.'],
  disputeOpened: [
    'Desconociste este pago',
    'Tu banco revisa el caso. Te avisaremos por e-mail cuando se resuelva.',
  ],
  disputeLost: ['El reclamo se resolvió a tu favor', 'El dinero vuelve a tu tarjeta.'],
  disputeWon: ['El reclamo se resolvió a favor de la tienda', 'El pago queda acreditado.'],
};
