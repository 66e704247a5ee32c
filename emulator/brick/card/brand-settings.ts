import type { BrandSettings } from '../secure-fields/protocol.ts';
import type { CardInfo } from './bin-lookup.ts';

/** What the frames must demand of the card; null while its brand is unknown. */
export function brandSettings(info: CardInfo): BrandSettings | null {
  const settings = info.phase === 'known' ? info.method.settings[0] : undefined;
  if (!settings) return null;
  return {
    cardNumberLength: settings.card_number.length,
    luhn: settings.card_number.validation !== 'none',
    securityCodeLength: settings.security_code.length,
    securityCodeOptional: settings.security_code.mode === 'optional',
  };
}
