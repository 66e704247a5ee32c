import type { NextAction } from '../next-action.ts';
import type { Language } from '../sites.ts';

/** What the buyer has to do for a pending payment. */
export interface NextStep {
  title: string;
  text: string;
  /** The link that does it; null where the page does it itself. */
  link: string | null;
}

/** What to do next for each kind of pending payment. */
export const NEXT_STEPS: Record<Language, Record<NextAction['type'], NextStep>> = {
  es: {
    show_qr: {
      title: 'Paga con Pix para completar la compra',
      text: 'Abre la app de tu banco, elige Pix y escanea el código QR o pega el código. El pago se acredita en el momento.',
      link: 'Ver el código QR',
    },
    show_voucher: {
      title: 'Tu pedido está reservado: falta que pagues',
      text: 'Abre el comprobante y paga con su número o código de barras en el lugar que elegiste. Te avisaremos cuando se acredite.',
      link: 'Ver el comprobante de pago',
    },
    redirect: {
      title: 'Falta que pagues en tu banco',
      text: 'Sigue al sitio de tu banco y autoriza el pago. Después volverás aquí. Si no lo terminas en 15 minutos, el pago se rechaza y puedes empezar de nuevo.',
      link: 'Ir a mi banco',
    },
    three_ds_challenge: {
      title: 'Tu banco quiere confirmar que eres tú',
      text: 'Sigue los pasos de tu banco en esta página. No la cierres hasta ver el resultado.',
      link: null,
    },
  },
  pt: {
    show_qr: {
      title: 'Pague com Pix para concluir a compra',
      text: 'Abra o app do seu banco, escolha Pix e leia o QR code ou cole o código. O pagamento é aprovado na hora.',
      link: 'Ver o QR code',
    },
    show_voucher: {
      title: 'Seu pedido está reservado: falta pagar',
      text: 'Abra o boleto ou comprovante e pague com o código de barras no banco, no app ou no local que você escolheu. Avisaremos quando o pagamento cair.',
      link: 'Ver o boleto ou comprovante',
    },
    redirect: {
      title: 'Falta pagar no seu banco',
      text: 'Siga para o site do seu banco e autorize o pagamento. Depois você volta para cá. Sem isso em 15 minutos, o pagamento é recusado e você pode começar de novo.',
      link: 'Ir para o meu banco',
    },
    three_ds_challenge: {
      title: 'Seu banco quer confirmar que é você',
      text: 'Siga os passos do seu banco nesta página. Não a feche até ver o resultado.',
      link: null,
    },
  },
  en: {
    show_qr: {
      title: 'Pay with Pix to complete your purchase',
      text: "Open your bank's app, choose Pix and scan the QR code or paste the code. The payment arrives at once.",
      link: 'See the QR code',
    },
    show_voucher: {
      title: 'Your order is kept for you: now pay it',
      text: 'Open the voucher and pay with its number or barcode at the place that you chose. We will let you know when the payment arrives.',
      link: 'See the voucher',
    },
    redirect: {
      title: 'Now pay at your bank',
      text: "Go on to your bank's site and authorise the payment. You will come back here afterwards. If it is not done within 15 minutes, the payment is rejected and you can start again.",
      link: 'Go to my bank',
    },
    three_ds_challenge: {
      title: 'Your bank wants to confirm that it is you',
      text: "Follow your bank's steps on this page. Do not close it until you see the result.",
      link: null,
    },
  },
};
