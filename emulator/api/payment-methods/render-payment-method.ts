import { SITES } from '../../../fixtures/catalog/sites.ts';
import type { CardPaymentMethod, SiteId } from '../../../fixtures/catalog/types.ts';
import { issuerOfBin } from '../../core/issuer.ts';

/** A card method as `/v1/payment_methods/search` lists it. Source: sdk-js core methods, recorded answers of plugins. */
export function renderPaymentMethod(
  site: SiteId,
  method: CardPaymentMethod,
  bin: string,
): Record<string, unknown> {
  const issuer = issuerOfBin(site, method, bin);
  return {
    id: method.id,
    name: method.name,
    payment_type_id: method.paymentTypeId,
    status: method.status,
    site_id: site,
    marketplace: 'NONE',
    processing_mode: 'aggregator',
    processing_modes: ['aggregator'],
    deferred_capture: method.deferredCapture,
    secure_thumbnail: thumbnailOf(method),
    thumbnail: thumbnailOf(method),
    labels: [],
    additional_info_needed: additionalInfoNeeded(site),
    min_allowed_amount: method.minAllowedAmount ?? 0,
    max_allowed_amount: method.maxAllowedAmount ?? null,
    min_accreditation_days: 0,
    max_accreditation_days: 2,
    accreditation_time: method.accreditationTimeMinutes,
    financial_institutions: [],
    settings: [
      {
        bin: {
          pattern: method.binPattern,
          installments_pattern: method.paymentTypeId === 'credit_card' ? method.binPattern : '',
          exclusion_pattern: null,
        },
        card_number: { length: method.cardNumberLength, validation: 'standard' },
        security_code: {
          length: method.securityCode.length,
          card_location: method.securityCode.cardLocation,
          mode: method.securityCode.mode,
        },
      },
    ],
    issuer: { id: Number(issuer.id), name: issuer.name, default: true },
  };
}

export function thumbnailOf(method: CardPaymentMethod): string {
  return `https://http2.mlstatic.com/storage/logos-api-admin/${method.id}-m.svg`;
}

// Mexico's card form asks for no document.
function additionalInfoNeeded(site: SiteId): string[] {
  return SITES[site].testDocument === null
    ? ['cardholder_name']
    : ['cardholder_name', 'cardholder_identification_type', 'cardholder_identification_number'];
}
