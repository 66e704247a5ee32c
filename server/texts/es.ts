/** The pages' sentences in Spanish. */
export const es = {
  skipToContent: 'Ir al contenido',
  languages: 'Idioma',
  changeCountry: 'cambiar país',
  footer: 'Tienda de referencia. Los pagos los procesa Mercado Pago.',
  chooseCountry: '¿Desde dónde compras?',
  chooseCountryHint: 'Los precios y los medios de pago dependen del país.',
  catalogTitle: 'Objetos para todos los días',
  catalogHint: 'Pocas cosas, bien hechas.',
  seeProduct: 'Ver producto',
  backToShop: 'Volver a la tienda',
  quantity: 'Cantidad',
  firstName: 'Nombre',
  lastName: 'Apellido',
  buy: 'Ir a pagar',
  orderFailed: 'No pudimos crear el pedido. Revisa los datos e inténtalo de nuevo.',
  checkoutTitle: 'Pagar',
  yourOrder: 'Tu pedido',
  total: 'Total',
  securePayment: 'Los datos de tu tarjeta viajan cifrados a Mercado Pago; la tienda no los ve.',
  loadingForm: 'Cargando el formulario de pago…',
  formFailed:
    'El formulario de pago no carga. Revisa tu conexión, desactiva los bloqueadores de contenido en esta página y vuelve a cargarla. No se hizo ningún cobro y tu pedido sigue guardado.',
  reload: 'Volver a cargar',
  needsScript: 'Para pagar hace falta JavaScript. Actívalo y vuelve a cargar la página.',
  sending: 'Estamos procesando tu pago…',
  confirming:
    'Estamos confirmando tu pago con Mercado Pago. No vuelvas a pagar: puede que ya se haya cobrado.',
  connectionLost:
    'Se cortó la conexión. Estamos averiguando si tu pago llegó; no se cobrará dos veces. No cierres esta página.',
  checkAgain: 'Consultar de nuevo',
  notSent:
    'No pudimos comunicarnos con Mercado Pago y no se hizo ningún cobro. Espera un momento e inténtalo de nuevo.',
  refusedData:
    'Mercado Pago no aceptó los datos del pago y no se hizo ningún cobro. Revísalos o usa otra tarjeta u otro medio.',
  shopFault: 'La tienda no puede cobrar en este momento y no se hizo ningún cobro. Inténtalo más tarde.',
  differentOrder:
    'El pedido cambió. Vuelve a cargar la página para ver el importe actual. No se hizo ningún cobro.',
  alreadyPaid: 'Este pedido ya está pagado.',
  inProcess: 'Ya hay un pago de este pedido en proceso. No hace falta pagar de nuevo.',
  tooMany: 'Hiciste demasiados intentos. Espera unos minutos antes de volver a intentarlo.',
  noSession: 'Tu sesión terminó. Vuelve a la tienda y crea el pedido de nuevo.',
  badData: 'Faltan datos o hay datos incorrectos. Revisa el formulario.',
  payUntil: 'Paga hasta el',
  payOtherwise: 'Pagar con otro medio',
  payingOtherwise:
    'Este pedido tiene un pago que todavía no hiciste. Si pagas con otro medio, lo cancelamos; no lo pagues también.',
  pendingNotCancelled:
    'No pudimos cancelar tu pago pendiente y no se hizo ningún cobro más. Termina ese pago o inténtalo de nuevo en un momento.',
  goingToMercadoPago: 'Te llevamos a Mercado Pago. Cuando hayas pagado, vuelve a esta tienda.',
  returnedUnpaid: 'Volviste sin pagar y no se hizo ningún cobro. Elige cómo pagar.',
  returnedElsewhereTitle: 'Continúa en el navegador donde hiciste el pedido',
  returnedElsewhere:
    'Volviste en otro navegador o tu sesión terminó, por eso no podemos mostrar el pedido aquí. Si pagaste, tu pago está a salvo: abre la tienda donde hiciste el pedido para ver el resultado.',
  challengeLate:
    'Tu banco no responde. Inténtalo de nuevo o paga con otro medio; todavía no se hizo ningún cobro.',
  challengeTimedOut:
    'Se acabó el tiempo para confirmar con tu banco. Consulta el resultado o paga con otro medio.',
  challengeChecking: 'Estamos consultando el resultado con tu banco…',
  challengeAgain: 'Intentar de nuevo',
  statusTitle: 'Estado del pago',
  paymentNumber: 'Pago n.º',
  tryAgain: 'Intentar con otro medio',
  statusUpdated: 'Puedes volver a esta página para ver si cambió.',
  notFoundTitle: 'No encontramos esta página',
  notFoundHint: 'El enlace puede estar incompleto, o el pedido es de otra sesión.',
  failedTitle: 'Algo falló de nuestro lado',
  failedHint: 'Inténtalo de nuevo en unos minutos.',
};
