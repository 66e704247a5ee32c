import type { FormEnvironment } from '../../form/form-environment.ts';
import { cardOptions } from './card-options.ts';
import { cashOptions } from './cash-options.ts';
import type { OptionParts, PaymentOption } from './payment-option.ts';
import { savedCardOptions } from './saved-card-options.ts';
import { transferOptions } from './transfer-options.ts';
import { walletOptions } from './wallet-options.ts';

/** All that the buyer can pay with. That saved cards come first, and what is paid elsewhere last, is inferred. */
export function paymentOptions(parts: OptionParts): PaymentOption[] {
  return [
    ...savedCardOptions(parts),
    ...cardOptions(parts),
    ...transferOptions(parts),
    ...cashOptions('ticket', parts),
    ...cashOptions('atm', parts),
    ...walletOptions(parts),
  ];
}

/** The option that stands open when the form appears: the shop's default, else what the variant says. */
export function chooseAtStart(
  options: readonly PaymentOption[],
  { settings, initialization }: FormEnvironment,
): PaymentOption | null {
  const given = Object.entries(settings.customization?.visual?.defaultPaymentOption ?? {});
  const [only] = given.length === 1 ? given : [];
  const preselected = only && options.find((option) => option.isOpenedBy(...only));
  if (given.length > 0 && !preselected) {
    const keys = given.map(([key]) => key).join(', ');
    console.warn(
      `[payment Brick] defaultPaymentOption takes one form of an enabled option, not ${keys}; it was ignored.`,
    );
  }
  if (preselected) return preselected;
  const open = options.length === 1 || initialization.variant.optionList === 'open';
  return open ? (options[0] ?? null) : null;
}
