import * as z from 'zod/mini';
import type { Submission } from '../form/payment-kind.ts';
import type { PaymentOption } from '../payment/options/payment-option.ts';
import type { PaymentTexts } from '../texts/text-keys.ts';
import { brandName } from '../ui/brand-mark.tsx';
import type { OptionGlyph } from '../ui/option-mark.tsx';

const cardSchema = z.object({
  formData: z.looseObject({ payment_method_id: z.string() }),
  additionalData: z.looseObject({ lastFourDigits: z.string() }),
});
const payerSchema = z.object({ formData: z.looseObject({ payer: z.looseObject({ email: z.string() }) }) });

/** What the buyer is about to pay with, as the review says it. */
export interface PaidWith {
  title: string;
  glyph: OptionGlyph;
  email: string;
}

/** A card by its brand and last digits, anything else by its option; the e-mail as the shop will get it. */
export function paidWith(
  submission: Submission,
  option: Pick<PaymentOption, 'title' | 'glyph'>,
  { texts, knownEmail }: { texts: PaymentTexts; knownEmail: string },
): PaidWith {
  const payer = payerSchema.safeParse(submission);
  const email = payer.success ? payer.data.formData.payer.email : knownEmail;
  const card = cardSchema.safeParse(submission);
  if (!card.success) return { title: option.title, glyph: option.glyph, email };
  const { payment_method_id: id } = card.data.formData;
  const title = texts.savedCardTitle
    .replace('{brand}', brandName(id))
    .replace('{digits}', card.data.additionalData.lastFourDigits);
  return { title, glyph: { brand: id }, email };
}
