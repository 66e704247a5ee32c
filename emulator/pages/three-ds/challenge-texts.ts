import type { Language } from '../../../fixtures/catalog/types.ts';

export interface ChallengeTexts {
  title: string;
  /** Says that this is no bank. */
  test: string;
  question: string;
  merchant: string;
  amount: string;
  card: string;
  endingIn: string;
  confirm: string;
  cancel: string;
  /** By how the challenge ended. */
  ended: Record<'passed' | 'refused' | 'late' | 'over', { title: string; words: string }>;
  unknownTitle: string;
  unknown: string;
}

/** The words of the bank's page: each bank has its own, so all are ours. */
export const CHALLENGE_TEXTS: Record<Language, ChallengeTexts> = {
  es: {
    title: 'Confirma tu compra',
    test: 'Banco de prueba · 3-D Secure',
    question: 'Tu banco quiere confirmar que eres tú quien hace este pago.',
    merchant: 'Comercio',
    amount: 'Monto',
    card: 'Tarjeta',
    endingIn: 'terminada en',
    confirm: 'Confirmar',
    cancel: 'Cancelar',
    ended: {
      passed: { title: 'Verificación terminada', words: 'Ya puedes volver a la tienda.' },
      refused: {
        title: 'Compra cancelada',
        words: 'No confirmaste el pago. Vuelve a la tienda para intentar de nuevo.',
      },
      late: {
        title: 'La verificación llegó tarde',
        words: 'Debía empezar dentro de los 30 segundos. Vuelve a la tienda para intentar de nuevo.',
      },
      over: {
        title: 'Esta verificación ya terminó',
        words: 'Vuelve a la tienda para ver cómo quedó tu pago.',
      },
    },
    unknownTitle: 'No conocemos esta verificación',
    unknown: 'Este enlace no corresponde a ningún pago. Vuelve a la tienda e intenta de nuevo.',
  },
  pt: {
    title: 'Confirme sua compra',
    test: 'Banco de teste · 3-D Secure',
    question: 'Seu banco quer confirmar que é você quem faz este pagamento.',
    merchant: 'Loja',
    amount: 'Valor',
    card: 'Cartão',
    endingIn: 'com final',
    confirm: 'Confirmar',
    cancel: 'Cancelar',
    ended: {
      passed: { title: 'Verificação concluída', words: 'Você já pode voltar à loja.' },
      refused: {
        title: 'Compra cancelada',
        words: 'Você não confirmou o pagamento. Volte à loja para tentar de novo.',
      },
      late: {
        title: 'A verificação começou tarde',
        words: 'Ela devia começar em até 30 segundos. Volte à loja para tentar de novo.',
      },
      over: {
        title: 'Esta verificação já terminou',
        words: 'Volte à loja para ver como ficou o seu pagamento.',
      },
    },
    unknownTitle: 'Não conhecemos esta verificação',
    unknown: 'Este link não corresponde a nenhum pagamento. Volte à loja e tente de novo.',
  },
  en: {
    title: 'Confirm your purchase',
    test: 'Test bank · 3-D Secure',
    question: 'Your bank wants to make sure that it is you who pays.',
    merchant: 'Merchant',
    amount: 'Amount',
    card: 'Card',
    endingIn: 'ending in',
    confirm: 'Confirm',
    cancel: 'Cancel',
    ended: {
      passed: { title: 'Verification complete', words: 'You can go back to the shop.' },
      refused: {
        title: 'Purchase cancelled',
        words: 'You did not confirm the payment. Go back to the shop to try again.',
      },
      late: {
        title: 'The verification came too late',
        words: 'It had to start within 30 seconds. Go back to the shop to try again.',
      },
      over: {
        title: 'This verification is over',
        words: 'Go back to the shop to see how your payment ended.',
      },
    },
    unknownTitle: 'We do not know this verification',
    unknown: 'This link belongs to no payment. Go back to the shop and try again.',
  },
};
