import { SITES } from '../../../fixtures/catalog/sites.ts';
import type { SiteId } from '../../../fixtures/catalog/types.ts';
import { mpDate } from '../../core/mp-date.ts';
import { nicknameOf } from '../../core/test-user.ts';
import type { Universe } from '../../core/universe.ts';
import { ACCOUNT_STATUS, BUYER_REPUTATION, renderSellerReputation } from './reputation.ts';
import type { UserAnswer } from './user-answer.ts';

/** The seller's own account: a test user of its site. What no request changes is as the official SDK's fixture has it. */
export function renderUser(universe: Universe): UserAnswer {
  const { site, collectorId: id, madeAt } = universe;
  const { countryCode, testDocument, testBuyerAddress: address } = SITES[site];
  const nickname = nicknameOf(id);
  return {
    id,
    nickname,
    registration_date: mpDate(madeAt),
    first_name: 'Test',
    last_name: 'Test',
    gender: '',
    country_id: countryCode,
    email: universe.collectorEmail,
    identification: { number: testDocument?.number ?? null, type: testDocument?.type ?? null },
    address: {
      address: `${address.streetName} ${address.streetNumber}`,
      city: address.city,
      state: `${countryCode}-${address.federalUnit}`,
      zip_code: address.zipCode,
    },
    phone: { area_code: '01', extension: '', number: '1111-1111', verified: false },
    alternative_phone: { area_code: '', extension: '', number: '' },
    user_type: 'normal',
    tags: ['normal', 'test_user', 'messages_as_seller'],
    logo: null,
    points: 100,
    site_id: site,
    permalink: `http://perfil.${marketplaceDomain(site)}/${nickname}`,
    shipping_modes: ['custom', 'not_specified'],
    seller_experience: 'ADVANCED',
    bill_data: { accept_credit_note: null },
    seller_reputation: renderSellerReputation(madeAt),
    buyer_reputation: BUYER_REPUTATION,
    status: ACCOUNT_STATUS,
    secure_email: `ttest.${id}@mail.${marketplaceDomain(site)}`,
    company: {
      brand_name: null,
      city_tax_id: '',
      corporate_name: '',
      identification: '',
      state_tax_id: '',
      cust_type_id: 'CO',
      soft_descriptor: null,
    },
    credit: { consumed: 0, credit_level_id: `${site}1`, rank: 'premium' },
    context: {},
    registration_identifiers: [],
  };
}

// Mercado Livre in Brazil, Mercado Libre elsewhere, on the country's domain.
function marketplaceDomain(site: SiteId): string {
  const name = site === 'MLB' ? 'mercadolivre' : 'mercadolibre';
  return new URL(SITES[site].website).hostname.replace('www.mercadopago', name);
}
