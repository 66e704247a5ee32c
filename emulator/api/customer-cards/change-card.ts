import { type Identification, isPastMonth } from '../../core/card-token.ts';
import type { SavedCard } from '../../core/customer.ts';
import { customerRefusal } from '../../core/customer-refusal.ts';
import { identificationTypeOf, isValidIdentification } from '../../core/identification.ts';
import { type CardContext, cardOfToken } from './card-of-token.ts';
import type { CustomerCardUpdate } from './customer-card-request.ts';

type Cardholder = SavedCard['cardholder'];

/**
 * A saved card after a request. A token puts its own card in the place of the saved one, which keeps its id: inferred, as no source says
 * what it does.
 * @throws ApiError 400 cause 122 for an expiration or a document that cannot be, else what the token is refused with.
 */
export function changeCard(known: SavedCard, asked: CustomerCardUpdate, context: CardContext): SavedCard {
  const { universe } = context;
  const card = asked.token ? { ...known, ...cardOfToken({ token: asked.token }, context) } : known;
  const expirationMonth = asked.expiration_month ?? card.expirationMonth;
  const expirationYear = asked.expiration_year ?? card.expirationYear;
  const isDated = Boolean(asked.expiration_month ?? asked.expiration_year);
  if (isDated && isPastMonth(expirationMonth, expirationYear, universe.now())) throw customerRefusal(122);
  return {
    ...card,
    expirationMonth,
    expirationYear,
    cardholder: holderOf(asked.cardholder, card.cardholder, universe.site),
    updatedAt: universe.now(),
  };
}

function holderOf(
  asked: CustomerCardUpdate['cardholder'],
  known: Cardholder,
  site: CardContext['universe']['site'],
): Cardholder {
  const { name, identification } = asked ?? {};
  return {
    name: name ?? known.name,
    identification: identification
      ? identificationOf(identification, known.identification, site)
      : known.identification,
  };
}

function identificationOf(
  asked: { type?: string | null | undefined; number?: string | null | undefined },
  known: Identification | null,
  site: CardContext['universe']['site'],
): Identification {
  const named = asked.type ?? known?.type;
  const number = asked.number ?? known?.number;
  const type = named ? identificationTypeOf(site, named) : null;
  if (!type || !number || !isValidIdentification(site, type, number)) throw customerRefusal(122);
  return { type: type.id, number };
}
