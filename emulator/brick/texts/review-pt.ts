import type { ReviewTexts } from './review-text-keys.ts';

/** What the review step says in Portuguese; all of it is ours, as nobody has recorded the real words. */
export const REVIEW_PT: ReviewTexts = {
  componentTitle: 'Revise sua compra',
  payerDetailsTitle: 'Dados do comprador',
  shippingDetailsTitle: 'Dados de entrega',
  billingDetailsTitle: 'Dados de faturamento',
  paymentMethodDetailsTitle: 'Meio de pagamento',
  detailsTitle: 'Detalhes da compra',
  summaryItemsTitle: 'Produtos',
  summaryShippingTitle: 'Frete',
  summaryDiscountTitle: 'Descontos',
  summaryYouPayTitle: 'Você paga',
  summaryTotalTitle: 'Total',
  goToReview: 'Continuar',
  openingReview: 'Preparando o resumo',
  backToPayment: 'Voltar aos meios de pagamento',
  edit: 'Alterar',
  freeShipping: 'Grátis',
  zipCodeShort: 'CEP',
  taxRegime: 'Regime fiscal',
  taxIdentification: 'Identificação fiscal',
};
