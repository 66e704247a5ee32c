import type { FormEnvironment } from '../../form/form-environment.ts';
import type { FormParts } from '../../form/form-session.ts';
import type { PaymentKind } from '../../form/payment-kind.ts';
import type { OptionGlyph } from '../../ui/option-mark.tsx';

/** A row of the list of payment options. */
export interface PaymentOption {
  /** Unique in its list. */
  key: string;
  title: string;
  valueProp: string;
  glyph: OptionGlyph;
  /** Whether a key of `visual.defaultPaymentOption` with its value means this option. */
  isOpenedBy: (form: string, value: unknown) => boolean;
  kind: PaymentKind;
  /** What choosing it means to a kind that several options share. */
  onChoose?: () => void;
}

/** What options are made of. */
export interface OptionParts extends FormParts {
  /** The buyer pressed Enter in a card frame. */
  onEnter: () => void;
}

/** The shop's own words for the options, by `texts.paymentMethods`; an empty one keeps the default. */
export function ownWords({ settings }: FormEnvironment): Readonly<Record<string, string>> {
  return settings.customization?.visual?.texts?.paymentMethods ?? {};
}

/** An option that a key of `defaultPaymentOption` opens by being true. */
export function openedBy(form: string): PaymentOption['isOpenedBy'] {
  return (given, value) => given === form && value === true;
}
