import type { WalletTexts } from './wallet-text-keys.ts';

/** Spanish texts of the Wallet Brick: the real wording is not recorded, all of it is ours. */
export const WALLET_ES: WalletTexts = {
  payAction: 'Pagar con Mercado Pago',
  buyAction: 'Comprar con Mercado Pago',
  security_safety: 'Paga de forma segura',
  security_details: 'Todos tus datos protegidos',
  practicality: 'Usa tus tarjetas guardadas o tu saldo',
  smart_option: 'Paga con lo que ya tienes en tu cuenta',
  convenience_all: 'Tarjetas guardadas, saldo o cuotas sin tarjeta',
  convenience_credits: 'Cuotas sin tarjeta de crédito',
  free_shipping: 'Aprovecha el envío gratis',
  ml_shipping: 'Recibe tu compra con envío rápido',
  logosLabel: 'Visa, Mastercard, American Express y otros medios de pago',
  accountMoneyOrCredit: 'Con dinero en cuenta o cuotas sin tarjeta',
  accountMoney: 'Con dinero en cuenta',
  loading: 'Cargando Mercado Pago',
  opening: 'Abriendo Mercado Pago',
  openFailed: 'No pudimos abrir Mercado Pago. Vuelve a intentar.',
  checkoutTitle: 'Pago con Mercado Pago',
  closeCheckout: 'Cerrar el pago',
};
