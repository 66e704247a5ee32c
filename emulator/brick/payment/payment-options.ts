import type { CardTypeId } from '../../../fixtures/catalog/types.ts';
import type { FormEnvironment } from '../form/form-environment.ts';

const FORM_OF: Record<CardTypeId, string> = {
  credit_card: 'creditCardForm',
  debit_card: 'debitCardForm',
  prepaid_card: 'prepaidCardForm',
};

/** The options that get a row of their own: prepaid was never seen with one, unless it stands alone. */
export function optionsOf({ cardTypes }: FormEnvironment): CardTypeId[] {
  const all = [...cardTypes.keys()];
  return all.length > 1 ? all.filter((type) => type !== 'prepaid_card') : all;
}

/** The option that stands open when the form appears: the shop's default, else what the variant says. */
export function chooseAtStart(
  options: readonly CardTypeId[],
  { settings, initialization }: FormEnvironment,
): CardTypeId | null {
  const given = settings.customization?.visual?.defaultPaymentOption ?? {};
  const keys = Object.keys(given);
  const preselected = options.find((option) => given[FORM_OF[option]] === true);
  if (keys.length > 1 || (keys.length === 1 && !preselected)) {
    console.warn(
      `[payment Brick] defaultPaymentOption takes one form of an enabled option, not ${keys.join(', ')}; it was ignored.`,
    );
  }
  if (preselected && keys.length === 1) return preselected;
  const open = options.length === 1 || initialization.variant.optionList === 'open';
  return open ? (options[0] ?? null) : null;
}
