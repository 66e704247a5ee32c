import type { PaymentAnswer } from '../payment-answer.ts';
import type { Language } from '../sites.ts';
import { STATEMENT_DESCRIPTOR } from '../statement-descriptor.ts';
import { waitsForBuyer } from '../waits-for-buyer.ts';
import { NEXT_STEPS } from './next-steps.ts';
import { REJECTIONS } from './rejections.ts';

interface InWords {
  tone: 'good' | 'wait' | 'bad';
  title: string;
  text: string;
}

type Words = Record<
  'approved' | 'arrived' | 'authorized' | 'review' | 'action' | 'cancelled' | 'returned' | 'disputed',
  Omit<InWords, 'tone'>
> & {
  rejected: string;
};

const WORDS: Record<Language, Words> = {
  es: {
    approved: {
      title: '¡Listo! Tu pago fue aprobado',
      text: `En el resumen de tu tarjeta lo verás como ${STATEMENT_DESCRIPTOR}.`,
    },
    arrived: { title: '¡Listo! Recibimos tu pago', text: 'Estamos preparando tu pedido.' },
    authorized: { title: 'Tu pago está reservado', text: 'Se cobrará cuando confirmemos el pedido.' },
    review: {
      title: 'Estamos revisando tu pago',
      text: 'Te avisaremos por e-mail en menos de dos días hábiles. No hace falta pagar de nuevo.',
    },
    action: {
      title: 'Falta un paso para completar el pago',
      text: 'Sigue las instrucciones que aparecen en esta página.',
    },
    cancelled: {
      title: 'El pago fue cancelado',
      text: 'No se hizo ningún cobro. Si quieres, paga de nuevo.',
    },
    returned: { title: 'El pago fue devuelto', text: 'Verás el dinero en el medio con el que pagaste.' },
    disputed: { title: 'El pago está en disputa', text: 'Mercado Pago lo está revisando.' },
    rejected: 'El pago no fue aprobado',
  },
  pt: {
    approved: {
      title: 'Pronto! Seu pagamento foi aprovado',
      text: `Na fatura do cartão ele aparece como ${STATEMENT_DESCRIPTOR}.`,
    },
    arrived: { title: 'Pronto! Recebemos seu pagamento', text: 'Estamos preparando seu pedido.' },
    authorized: {
      title: 'Seu pagamento está reservado',
      text: 'Ele será cobrado quando confirmarmos o pedido.',
    },
    review: {
      title: 'Estamos analisando seu pagamento',
      text: 'Avisaremos por e-mail em até dois dias úteis. Não é preciso pagar de novo.',
    },
    action: {
      title: 'Falta um passo para concluir o pagamento',
      text: 'Siga as instruções que aparecem nesta página.',
    },
    cancelled: { title: 'O pagamento foi cancelado', text: 'Nada foi cobrado. Se quiser, pague de novo.' },
    returned: {
      title: 'O pagamento foi devolvido',
      text: 'O dinheiro volta para o meio com que você pagou.',
    },
    disputed: { title: 'O pagamento está em disputa', text: 'O Mercado Pago está analisando.' },
    rejected: 'O pagamento não foi aprovado',
  },
  en: {
    approved: {
      title: 'Done! Your payment was approved',
      text: `On your card statement you will see it as ${STATEMENT_DESCRIPTOR}.`,
    },
    arrived: { title: 'Done! We received your payment', text: 'We are preparing your order.' },
    authorized: {
      title: 'Your payment is reserved',
      text: 'It will be charged when we confirm the order.',
    },
    review: {
      title: 'We are reviewing your payment',
      text: 'We will let you know by e-mail within two business days. There is no need to pay again.',
    },
    action: {
      title: 'One step is missing to complete the payment',
      text: 'Follow the instructions on this page.',
    },
    cancelled: {
      title: 'The payment was cancelled',
      text: 'Nothing was charged. If you like, pay again.',
    },
    returned: {
      title: 'The payment was returned',
      text: 'You will see the money where you paid from.',
    },
    disputed: { title: 'The payment is in dispute', text: 'Mercado Pago is reviewing it.' },
    rejected: 'The payment was not approved',
  },
};

// Only these have a statement that names the shop.
const CARDS = new Set(['credit_card', 'debit_card', 'prepaid_card']);

/** A payment's state as the buyer reads it. */
export function paymentInWords(payment: PaymentAnswer, language: Language): InWords {
  const { status, status_detail, payment_type_id: type, next_action: action } = payment;
  const words = WORDS[language];
  switch (status) {
    case 'approved':
      return { tone: 'good', ...(type === null || CARDS.has(type) ? words.approved : words.arrived) };
    case 'authorized':
      return { tone: 'good', ...words.authorized };
    case 'pending':
      if (!waitsForBuyer(payment)) return { tone: 'wait', ...words.review };
      return { tone: 'wait', ...(action ? NEXT_STEPS[language][action.type] : words.action) };
    case 'rejected':
      return { tone: 'bad', title: words.rejected, text: rejectionText(status_detail, language) };
    case 'cancelled':
      return { tone: 'bad', ...words.cancelled };
    case 'refunded':
      return { tone: 'wait', ...words.returned };
    case 'charged_back':
    case 'in_mediation':
      return { tone: 'wait', ...words.disputed };
    default:
      return { tone: 'wait', ...words.review };
  }
}

function rejectionText(statusDetail: string | null, language: Language): string {
  const known = Object.entries(REJECTIONS[language]).find(([detail]) => detail === statusDetail);
  return known?.[1] ?? REJECTIONS[language].other;
}
