import type { WalletTexts } from './wallet-text-keys.ts';

/** Portuguese texts of the Wallet Brick: the real wording is not recorded, all of it is ours. */
export const WALLET_PT: WalletTexts = {
  payAction: 'Pagar com Mercado Pago',
  buyAction: 'Comprar com Mercado Pago',
  security_safety: 'Pague com segurança',
  security_details: 'Todos os seus dados protegidos',
  practicality: 'Use seus cartões salvos ou seu saldo',
  smart_option: 'Pague com o que você já tem na sua conta',
  convenience_all: 'Cartões salvos, saldo ou parcelas sem cartão',
  convenience_credits: 'Parcele sem cartão de crédito',
  free_shipping: 'Aproveite o frete grátis',
  ml_shipping: 'Receba sua compra com entrega rápida',
  logosLabel: 'Visa, Mastercard, American Express e outros meios de pagamento',
  accountMoneyOrCredit: 'Com saldo em conta ou parcelas sem cartão',
  accountMoney: 'Com saldo em conta',
  loading: 'Carregando o Mercado Pago',
  opening: 'Abrindo o Mercado Pago',
  openFailed: 'Não foi possível abrir o Mercado Pago. Tente novamente.',
  checkoutTitle: 'Pagamento com Mercado Pago',
  closeCheckout: 'Fechar o pagamento',
};
