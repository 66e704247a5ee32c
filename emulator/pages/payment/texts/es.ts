import type { PaymentTexts } from './payment-texts.ts';

export const es: PaymentTexts = {
  test: 'Página de prueba: aquí no se mueve dinero',
  amount: 'Total a pagar',
  dueUntil: 'Paga hasta el {date}',
  payer: 'A nombre de',
  document: 'Documento',
  address: 'Dirección',
  concept: 'Concepto',
  paymentNumber: 'Pago n.º',
  seller: 'Vendedor',
  paidOn: 'Fecha de pago',
  print: 'Imprimir',
  copy: 'Copiar código',
  copied: 'Código copiado',
  howTo: 'Cómo pagar',
  voucher: {
    title: 'Paga en {name}',
    lotteryTitle: 'Paga en una lotérica',
    agreement: 'Convenio',
    reference: 'Código de pago',
    barcode: 'Código de barras',
    line: 'Línea digitable',
    counter: [
      'Ve a una sucursal de {name}.',
      'Muestra el código de barras o dicta el código de pago.',
      'Paga el total y guarda el comprobante.',
    ],
    withAgreement: [
      'Ve a una sucursal de {name}.',
      'Da el convenio y el código de pago.',
      'Paga el total y guarda el comprobante.',
    ],
    boleto: [
      'Abre la aplicación de tu banco o ve a una sucursal.',
      'Escanea el código de barras o escribe la línea digitable.',
      'Confirma el total y guarda el comprobante.',
    ],
    lottery: [
      'Ve a una lotérica.',
      'Da el convenio y el código de pago.',
      'Paga el total y guarda el comprobante.',
    ],
    atm: [
      'Elige el pago de servicios de {name}: por internet, en un cajero o en una sucursal.',
      'Escribe los códigos de esta página y el total.',
      'Confirma y guarda el comprobante.',
    ],
    later: 'La tienda se entera del pago cuando se acredita.',
  },
  pix: {
    title: 'Paga con Pix',
    code: 'Código Pix',
    image: 'Código QR del Pix',
    steps: [
      'Abre la aplicación de tu banco y elige pagar con Pix.',
      'Escanea el código QR o pega el código copiado.',
      'Revisa el total y confirma.',
    ],
  },
  bank: {
    title: 'Confirma el pago',
    question: '¿Autorizas este pago por PSE desde tu cuenta?',
    approve: 'Aprobar pago',
    reject: 'Rechazar pago',
    leave: 'Volver a la tienda sin decidir',
  },
  closed: {
    paid: { title: 'Pago acreditado', words: 'Este pago ya está hecho. No hay nada más que pagar.' },
    refunded: { title: 'Pago devuelto', words: 'El vendedor devolvió el dinero de este pago.' },
    disputed: { title: 'Pago en revisión', words: 'Hay un reclamo abierto sobre este pago.' },
    expired: { title: 'Pago vencido', words: 'El plazo terminó. Vuelve a la tienda para pagar de nuevo.' },
    cancelled: { title: 'Pago cancelado', words: 'Ya no se puede pagar. Vuelve a la tienda.' },
    rejected: {
      title: 'Pago rechazado',
      words: 'El pago no se hizo. Vuelve a la tienda para intentar de nuevo.',
    },
  },
  dead: {
    title: 'No encontramos este pago',
    words: 'El enlace está incompleto o es de otro pago. Vuelve a la tienda y ábrelo otra vez.',
  },
};
