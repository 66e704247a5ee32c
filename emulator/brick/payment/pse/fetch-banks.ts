import type { FormEnvironment } from '../../form/form-environment.ts';
import type { Choice } from '../../form/select-input.tsx';
import { paymentMethodSearchSchema } from '../../wire/payment-method-search.ts';

/** The banks of a method, by name; none when the account has none or the API refuses, which it reports. */
export async function fetchBanks(
  { mount, report }: FormEnvironment,
  methodId: string,
): Promise<readonly Choice[]> {
  const query = { id: methodId, marketplace: 'NONE', status: 'active' };
  const { results } = await mount.api
    .get('/v1/payment_methods/search', query, paymentMethodSearchSchema)
    .catch(() => ({ results: [] }));
  const banks = results.find(({ id }) => id === methodId)?.financial_institutions ?? [];
  if (banks.length === 0) report('financial_institution_not_found');
  return banks
    .map(({ id, description }) => ({ value: id, words: description }))
    .sort((one, other) => one.words.localeCompare(other.words, mount.locale, { sensitivity: 'base' }));
}
