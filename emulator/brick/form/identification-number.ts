import type { WireIdentificationType } from '../wire/identification-types.ts';

// 9 stands for a digit; the masks of the documents that the real Brick was seen to mask.
const MASKS: Record<string, string> = { CPF: '999.999.999-99', CNPJ: '99.999.999/9999-99' };
// More nines than these are wider than the field of a phone.
const LONGEST_HINT = 12;
const PLACEHOLDERS: Record<string, string> = { CPF: '999.999.999-99', CNPJ: 'XX.XXX.XXX/XXXX-99' };

/** The document without its punctuation, cut to the longest the type allows. */
export function bareIdentification(text: string, type: WireIdentificationType): string {
  const bare = text.replace(type.type === 'number' ? /\D/g : /[^0-9A-Za-z]/g, '');
  return bare.slice(0, type.max_length);
}

/** The document as the Brick shows it while it is typed. */
export function formatIdentification(text: string, type: WireIdentificationType): string {
  const bare = bareIdentification(text, type);
  const mask = MASKS[type.id];
  if (!mask) return bare;
  let shown = '';
  let used = 0;
  for (const character of mask) {
    if (used === bare.length) break;
    shown += character === '9' ? bare.charAt(used++) : character;
  }
  return shown;
}

export function identificationPlaceholder(type: WireIdentificationType): string {
  return PLACEHOLDERS[type.id] ?? '9'.repeat(Math.min(type.max_length, LONGEST_HINT));
}

export function isValidIdentification(text: string, type: WireIdentificationType): boolean {
  const { length } = bareIdentification(text, type);
  return length >= type.min_length && length <= type.max_length;
}
