import type { CardPaymentMethod } from '../../../fixtures/catalog/types.ts';
import { cardMethodOf } from '../../core/bin.ts';
import type { SavedCard } from '../../core/customer.ts';
import { mpDate } from '../../core/mp-date.ts';
import type { Universe } from '../../core/universe.ts';
import type { CustomerCardAnswer } from './customer-card-answer.ts';

/** A saved card of a seller's customer as the API answers it. */
export function renderCustomerCard(card: SavedCard, { site, collectorId }: Universe): CustomerCardAnswer {
  const method = cardMethodOf(site, card.methodId);
  if (!method) throw new Error(`saved card ${card.id} is of ${card.methodId}, which ${site} does not have`);
  const { name, identification } = card.cardholder;
  return {
    id: card.id,
    customer_id: card.customerId,
    expiration_month: card.expirationMonth,
    expiration_year: card.expirationYear,
    first_six_digits: card.firstSixDigits,
    last_four_digits: card.lastFourDigits,
    payment_method: methodOf(method),
    security_code: { length: method.securityCode.length, card_location: method.securityCode.cardLocation },
    issuer: { id: Number(card.issuer.id), name: card.issuer.name },
    cardholder: { name, identification: identification ?? { type: null, number: null } },
    date_created: mpDate(card.createdAt),
    date_last_updated: mpDate(card.updatedAt),
    user_id: String(collectorId),
    live_mode: card.liveMode,
  };
}

function methodOf(method: CardPaymentMethod): CustomerCardAnswer['payment_method'] {
  const { thumbnail } = method;
  return {
    id: method.id,
    // The id once more, as the fixtures show it; the method's own name is answered elsewhere.
    name: method.id,
    payment_type_id: method.paymentTypeId,
    thumbnail,
    secure_thumbnail: thumbnail,
  };
}
