import type { RunningEmulator } from '../../../emulator/start-emulator.ts';
import type { SiteId } from '../../../fixtures/catalog/types.ts';
import { BARE_AMOUNTS, barePage } from './bare-page.ts';
import { makePreference } from './checkout-visit.ts';
import { sellerAt } from './seller.ts';

/** What a country's wallet looks like to a page of ten lines. */
interface BareWallet {
  site: SiteId;
  /** Where the Bricks lead to. */
  checkout: string;
  /** The name of the Wallet Brick's button in the country's language. */
  button: string;
  /** What the Status Screen says of a payment from it. */
  title: string;
  /** Whether instalments without a card are offered. */
  hasCredits: boolean;
}

const inSpanish = (site: SiteId, domain: string, hasCredits = false): BareWallet => ({
  site,
  checkout: `https://www.mercadopago.${domain}/checkout/v1/redirect`,
  button: 'Pagar con Mercado Pago',
  title: '¡Listo! Tu pago ya se acreditó',
  hasCredits,
});

export const BARE_WALLETS: readonly BareWallet[] = [
  inSpanish('MLA', 'com.ar', true),
  {
    ...inSpanish('MLB', 'com.br', true),
    button: 'Pagar com Mercado Pago',
    title: 'Pronto! Seu pagamento foi aprovado',
  },
  inSpanish('MLM', 'com.mx', true),
  inSpanish('MLC', 'cl'),
  inSpanish('MCO', 'com.co'),
  inSpanish('MPE', 'com.pe'),
  inSpanish('MLU', 'com.uy'),
];

const PAID = { status: 'approved', status_detail: 'accredited' };

/** What the API says of a payment from the account. */
export const WALLET = { ...PAID, payment_method_id: 'account_money', payment_type_id: 'account_money' };

/** What the API says of a payment in instalments without a card. */
export const CREDITS = {
  ...PAID,
  payment_method_id: 'consumer_credits',
  payment_type_id: 'digital_currency',
};

/** A preference over a country's usual amount, whose buyers come back to the shop's Status Screen as soon as they have paid. */
export async function preferenceFor({ url }: RunningEmulator, site: SiteId, shop: string): Promise<string> {
  const { id } = await makePreference(sellerAt(url, site), {
    items: [{ title: 'Taza de cerámica', quantity: 1, unit_price: BARE_AMOUNTS[site] }],
    back_urls: { success: shop + barePage('status-screen', site) },
    auto_return: 'approved',
  });
  return id;
}

/** The payment that the buyer came back with, as the API has it. */
export async function walletPayment({ url }: RunningEmulator, site: SiteId, cameBackTo: string) {
  const id = new URL(cameBackTo).searchParams.get('payment_id');
  const { status, body } = await sellerAt(url, site).asSeller('GET', `/v1/payments/${id}`);
  if (status !== 200) throw new Error(`The payment of ${cameBackTo} answered ${status}.`);
  return body;
}
