import { cardMethodOf } from '../../core/bin.ts';
import { isPastMonth } from '../../core/card-token.ts';
import type { SavedCard } from '../../core/customer.ts';
import type { Universe } from '../../core/universe.ts';
import type { EmulatorContext } from '../context.ts';

/**
 * The cards of a customer that a page names, the newest first, without those that have expired; unknown ones are left out.
 * Only the names of its failures are documented: the call is ours. A page learns no document with a public key.
 */
export function brickSavedCards(c: EmulatorContext): Record<string, unknown>[] {
  const universe = c.get('universe');
  const ids = (c.req.query('card_ids') ?? '').split(',');
  const customer = universe.customers.get(c.req.query('customer_id') ?? '');
  return (customer?.cards ?? [])
    .filter(({ id, expirationMonth, expirationYear }) => {
      return ids.includes(id) && !isPastMonth(expirationMonth, expirationYear, universe.now());
    })
    .toSorted((one, other) => other.createdAt - one.createdAt)
    .map((card) => publicPart(card, universe));
}

function publicPart(card: SavedCard, { site }: Universe): Record<string, unknown> {
  const method = cardMethodOf(site, card.methodId);
  if (!method) throw new Error(`saved card ${card.id} is of ${card.methodId}, which ${site} does not have`);
  const { securityCode, paymentTypeId } = method;
  return {
    id: card.id,
    first_six_digits: card.firstSixDigits,
    last_four_digits: card.lastFourDigits,
    payment_method: { id: method.id, payment_type_id: paymentTypeId },
    security_code: { length: securityCode.length, card_location: securityCode.cardLocation },
    issuer: { id: card.issuer.id },
    cardholder: { name: card.cardholder.name },
  };
}
