import type { PaymentTexts } from '../texts/text-keys.ts';

/** How long the security code of a card is, and on which side it stands; three digits on the back while nobody knows. */
export function securityCodeHelp(
  code: { length: number; card_location: string } | undefined,
  texts: PaymentTexts,
): string {
  const words = code?.card_location === 'front' ? texts.securityCodeHelpFront : texts.securityCodeHelpBack;
  return words.replace('{length}', String(code?.length ?? 3));
}
