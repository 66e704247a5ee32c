import type { Language } from '../../../../fixtures/catalog/types.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { PaymentTexts } from './payment-texts.ts';
import { pt } from './pt.ts';

/** The words of the pages behind a payment's links, by language. The real ones are not recorded: all are ours. */
export const PAYMENT_TEXTS: Record<Language, PaymentTexts> = { es, pt, en };

/** A text with its `{name}`, `{date}` and the like replaced. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
