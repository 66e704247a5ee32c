import type { PreferencePayer } from '../../core/preference.ts';
import type { PreferenceAnswer } from './preference-answer.ts';

/** The buyer of a preference: what is not known is mostly an empty text, as in recorded answers. */
export function renderPreferencePayer(payer: PreferencePayer): PreferenceAnswer['payer'] {
  const { phone, address, identification } = payer;
  return {
    phone: { area_code: phone?.area_code ?? '', number: phone?.number ?? '' },
    address: {
      zip_code: address?.zip_code ?? '',
      street_name: address?.street_name ?? '',
      street_number: address?.street_number ?? null,
    },
    email: payer.email ?? '',
    identification: { number: identification?.number ?? '', type: identification?.type ?? '' },
    name: payer.name ?? '',
    surname: payer.surname ?? '',
    date_created: payer.date_created ?? null,
    last_purchase: payer.last_purchase ?? null,
    authentication_type: payer.authentication_type ?? null,
    is_prime_user: payer.is_prime_user ?? null,
    is_first_purchase_online: payer.is_first_purchase_online ?? null,
    registration_date: payer.registration_date ?? null,
  };
}
