import type { ReviewTexts } from './review-text-keys.ts';

/** What the review step says in Spanish; all of it is ours, as nobody has recorded the real words. */
export const REVIEW_ES: ReviewTexts = {
  componentTitle: 'Revisa tu compra',
  payerDetailsTitle: 'Datos del comprador',
  shippingDetailsTitle: 'Datos de envío',
  billingDetailsTitle: 'Datos de facturación',
  paymentMethodDetailsTitle: 'Medio de pago',
  detailsTitle: 'Detalle de la compra',
  summaryItemsTitle: 'Productos',
  summaryShippingTitle: 'Envío',
  summaryDiscountTitle: 'Descuentos',
  summaryYouPayTitle: 'Pagas',
  summaryTotalTitle: 'Total',
  goToReview: 'Continuar',
  openingReview: 'Preparando el resumen',
  backToPayment: 'Volver a los medios de pago',
  edit: 'Modificar',
  freeShipping: 'Gratis',
  zipCodeShort: 'CP',
  taxRegime: 'Régimen fiscal',
  taxIdentification: 'Identificación fiscal',
};
