/**
 * One of the ways in which the real Brick is known, or may be suspected, to render.
 * What is unknown about the real DOM is drawn, so that no page object can lean on an invention.
 */
export interface Variant {
  /** Both were seen on the real Brick; what decides is unknown. */
  installmentsControl: 'select' | 'radios';
  /** Whether the first option stands open at start; of meaning only when there are several. */
  optionList: 'open' | 'collapsed';
  /** The answer to the BIN re-renders the form and empties holder and document. */
  wipesParentFieldsOnBin: boolean;
  /** The security code frame is replaced by a new one when the BIN answer arrives. */
  remountsSecurityCode: boolean;
  telemetry: 'alive' | 'dead';
  readyDelayMs: number;
  /** Tail of every class name. */
  classHash: string;
  /** `name` attributes that nobody has recorded on the real Brick. */
  names: { option: string; installments: string; identificationType: string };
}

/** The seed of a universe that was given none. */
export const DEFAULT_SEED = 'default';

const PLAIN: Variant = {
  installmentsControl: 'select',
  optionList: 'open',
  wipesParentFieldsOnBin: false,
  remountsSecurityCode: false,
  telemetry: 'alive',
  readyDelayMs: 0,
  classHash: '8cRhpK',
  names: { option: 'n_1pmA6', installments: 'n_4q4i8', identificationType: 'n_1ghw4' },
};

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const READY_DELAYS_MS = [0, 60, 180] as const;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value >>> 0;
}

/** Mulberry32: numbers in [0, 1) that depend on the seed alone. */
function numbersFrom(seed: string): () => number {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws the variant of a seed: the same seed always gives the same variant, `DEFAULT_SEED` the plain one. */
export function drawVariant(seed: string): Variant {
  if (seed === DEFAULT_SEED) return PLAIN;
  const next = numbersFrom(seed);
  const coin = () => next() < 0.5;
  const word = (length: number) =>
    Array.from({ length }, () => ALPHABET.charAt(Math.floor(next() * ALPHABET.length))).join('');
  return {
    installmentsControl: coin() ? 'select' : 'radios',
    optionList: coin() ? 'open' : 'collapsed',
    wipesParentFieldsOnBin: coin(),
    remountsSecurityCode: coin(),
    telemetry: coin() ? 'alive' : 'dead',
    readyDelayMs: READY_DELAYS_MS[Math.floor(next() * READY_DELAYS_MS.length)] ?? 0,
    classHash: word(6),
    names: { option: `n_${word(5)}`, installments: `n_${word(5)}`, identificationType: `n_${word(5)}` },
  };
}
