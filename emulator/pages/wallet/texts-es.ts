import type { WalletPageTexts } from './wallet-texts.ts';

export const WALLET_PAGE_ES: WalletPageTexts = {
  test: 'Entorno de prueba',
  back: 'Volver a la tienda',
  noBack: 'La tienda no indicó a dónde volver: puedes cerrar esta ventana.',
  logInTitle: 'Ingresa a tu cuenta',
  logInHint: 'Sirve cualquier comprador de prueba, con cualquier contraseña.',
  guestHint: 'En esta tienda también se puede pagar sin cuenta; aquí solo se reproduce el pago con una.',
  email: 'E-mail',
  password: 'Contraseña',
  logIn: 'Continuar',
  badEmail: 'Escribe un e-mail válido, como test_user_123@testuser.com.',
  ownEmail: 'Esa es la cuenta de la tienda, que no puede pagarse a sí misma. Usa otra.',
  foreignEmail:
    'Esa cuenta no puede pagarle a esta tienda: es de otro país o no es del mismo tipo. Usa otra.',
  payTitle: '¿Cómo quieres pagar?',
  loggedInAs: 'Ingresaste como',
  summary: 'Tu compra',
  shipping: 'Envío',
  total: 'Total',
  methods: 'Medio de pago',
  accountMoney: 'Dinero en cuenta',
  accountMoneyHint: 'Con el saldo de tu cuenta de Mercado Pago',
  credit: 'Cuotas sin tarjeta',
  creditHint: 'Con tu crédito de Mercado Pago',
  plans: 'Cuotas',
  noMethods: 'La tienda no acepta el saldo de la cuenta ni las cuotas sin tarjeta para esta compra.',
  resultTitle: 'Resultado de la prueba',
  results: {
    approved: 'Se aprueba',
    in_process: 'Queda en revisión',
    rejected: 'No alcanza el dinero',
  },
  pay: 'Pagar',
  ends: {
    approved: { title: '¡Listo! Tu pago ya se acreditó', words: 'Te enviamos el comprobante por e-mail.' },
    in_process: {
      title: 'Estamos procesando tu pago',
      words: 'En menos de 2 días hábiles te avisaremos por e-mail si se acreditó.',
    },
    rejected: {
      title: 'No te alcanza el dinero',
      words: 'No te cobramos. Paga con otro medio o carga saldo.',
    },
  },
  operation: 'Operación',
  otherMethod: 'Elegir otro medio de pago',
  notices: {
    unknown: {
      title: 'No encontramos esta compra',
      words: 'El enlace no corresponde a ninguna preferencia de pago. Vuelve a la tienda e intenta de nuevo.',
    },
    expired: { title: 'Este enlace de pago venció', words: 'Vuelve a la tienda para empezar de nuevo.' },
    early: { title: 'Todavía no se puede pagar', words: 'La tienda abrirá este pago más adelante.' },
    notFound: { title: 'No encontramos este pago', words: 'Vuelve a la tienda para ver cómo quedó.' },
  },
};
