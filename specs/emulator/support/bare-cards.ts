import { SITE_IDS, SITES } from '../../../fixtures/catalog/sites.ts';
import type { SiteId } from '../../../fixtures/catalog/types.ts';
import type { CardEntry } from '../../../fixtures/models/card-entry.ts';

type CardType = 'credit_card' | 'debit_card';

/** A documented card of each country and type, with the id of its method. Brazil's debit card is the virtual one of Caixa. */
export const BARE_CARDS: Record<SiteId, Record<CardType, readonly [number: string, id: string]>> = {
  MLA: { credit_card: ['5031755734530604', 'master'], debit_card: ['5287338310253304', 'debmaster'] },
  MLB: { credit_card: ['5031433215406351', 'master'], debit_card: ['5067766783888311', 'debelo'] },
  MLM: { credit_card: ['5474925432670366', 'master'], debit_card: ['5579053461482647', 'debmaster'] },
  MLC: { credit_card: ['5416752602582580', 'master'], debit_card: ['5241019826646950', 'debmaster'] },
  MCO: { credit_card: ['5254133674403564', 'master'], debit_card: ['4915112055246507', 'debvisa'] },
  MPE: { credit_card: ['5031755734530604', 'master'], debit_card: ['5178781622202455', 'debmaster'] },
  MLU: { credit_card: ['5031755734530604', 'master'], debit_card: ['4213016314706756', 'debvisa'] },
};

/** A payment with a new card that is approved. */
export interface BareCard {
  site: SiteId;
  id: string;
  paymentTypeId: CardType;
  entry: CardEntry;
}

/** What a buyer of a country types to pay with its card, in one instalment. */
export function bareCard(site: SiteId, paymentTypeId: CardType): BareCard {
  const [number, id] = BARE_CARDS[site][paymentTypeId];
  const card = { number, paymentTypeId, expiration: '11/30', securityCode: '123' };
  const document = SITES[site].testDocument;
  return { site, id, paymentTypeId, entry: { card, holder: 'APRO', document, email: 'buyer@example.com' } };
}

/** Every country's credit card, then every country's debit card. */
export const EVERY_BARE_CARD: readonly BareCard[] = (['credit_card', 'debit_card'] as const).flatMap((type) =>
  SITE_IDS.map((site) => bareCard(site, type)),
);
