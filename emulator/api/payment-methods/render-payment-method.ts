import type { CardPaymentMethod, PaymentMethod } from '../../../fixtures/catalog/types.ts';
import type { PaymentMethodAnswer } from './payment-method-answer.ts';

/** Nobody here charges through a gateway of its own. */
export const PROCESSING_MODE = 'aggregator';

/** A payment method of a site as the API lists it; null is what no source states. */
export function renderPaymentMethod(method: PaymentMethod): PaymentMethodAnswer {
  return {
    id: method.id,
    name: method.name,
    payment_type_id: method.paymentTypeId,
    status: method.status,
    secure_thumbnail: method.thumbnail,
    thumbnail: method.thumbnail,
    deferred_capture: method.deferredCapture,
    settings: method.kind === 'card' ? [renderSettings(method)] : [],
    additional_info_needed: [...method.additionalInfoNeeded],
    min_allowed_amount: method.minAllowedAmount,
    max_allowed_amount: method.maxAllowedAmount,
    accreditation_time: method.accreditationTimeMinutes,
    financial_institutions: method.financialInstitutions.map(({ id, description }) => ({ id, description })),
    processing_modes: [PROCESSING_MODE],
    ...paymentPlaces(method),
  };
}

function renderSettings(method: CardPaymentMethod): PaymentMethodAnswer['settings'][number] {
  const { length, cardLocation, mode } = method.securityCode;
  return {
    card_number: { length: method.cardNumberLength, validation: 'standard' },
    bin: { pattern: method.binPattern, installments_pattern: null, exclusion_pattern: null },
    security_code: { length, card_location: cardLocation, mode },
  };
}

function paymentPlaces(method: PaymentMethod): Pick<PaymentMethodAnswer, 'payment_places'> {
  if (method.kind === 'card' || method.paymentPlaces.length === 0) return {};
  const { paymentPlaces: places, thumbnail } = method;
  return {
    payment_places: places.map(({ id, name }) => ({
      payment_option_id: id,
      name,
      status: 'active',
      thumbnail,
    })),
  };
}
