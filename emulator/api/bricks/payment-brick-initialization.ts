import { PAYMENT_METHODS } from '../../../fixtures/catalog/payment-methods.ts';
import type { PaymentMethod, SiteId } from '../../../fixtures/catalog/types.ts';
import { drawVariant } from '../../brick/variant.ts';
import { refusal } from '../../core/refusal.ts';
import type { EmulatorContext } from '../context.ts';
import { siteFacts } from './site-facts.ts';

/** A method as the Brick is told of it. */
interface OfferedMethod {
  id: string;
  name: string;
  payment_type_id: string;
  min_allowed_amount: number | null;
}

const CARD_TYPES = ['credit_card', 'debit_card', 'prepaid_card'];
const TYPES = [...CARD_TYPES, 'ticket', 'bank_transfer', 'atm', 'wallet_purchase', 'onboarding_credits'];

/**
 * What a country offers of the types that the query names. Only the call was ever seen; its answer is ours.
 * @throws ApiError 400 when no type is named.
 */
export function paymentBrickInitialization(c: EmulatorContext): Record<string, unknown> {
  const { site, seed, slow } = c.get('universe');
  const asked = TYPES.filter((type) => c.req.query(type) !== undefined);
  if (asked.length === 0) throw refusal(1, { description: 'No payment type was selected' });
  return {
    ...siteFacts(site),
    payment_types: asked,
    payment_methods: offeredMethods(site).filter(({ payment_type_id: type }) => asked.includes(type)),
    variant: drawVariant(seed, { slow }),
  };
}

function offeredMethods(site: SiteId): OfferedMethod[] {
  return PAYMENT_METHODS[site]
    .filter(({ status }) => status === 'active')
    .flatMap((method) => (method.kind === 'card' || method.brick.offered ? [offered(method)] : []));
}

// What the wallet holds goes by what the shop enabled it with: `mercadoPago: ['wallet_purchase']`.
function offered(method: PaymentMethod): OfferedMethod {
  const [, walletType] = method.brick.tab?.split('mercadoPago: ') ?? [];
  return {
    id: walletType ?? method.id,
    name: method.name,
    payment_type_id: walletType ?? method.paymentTypeId,
    min_allowed_amount: method.minAllowedAmount,
  };
}
