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
  /** Whether the form's class and its data-testid are on one element or on two. */
  formMarks: 'together' | 'apart';
  /** The element of an error message; nobody has recorded the real one. */
  problemTag: 'p' | 'span' | 'div';
  problemRole: 'alert' | 'none';
  /** Where `onError` carries the code of a BIN that leads nowhere; both were seen. */
  binFailure: 'message' | 'cause';
  /** A second click while the token is made: one team saw it submit again. */
  doubleClick: 'ignored' | 'submitsTwice';
  /** `create` when the page may not load the Brick's component: both were seen. */
  blockedBundle: 'hangs' | 'resolvesEmpty';
  /** Between the moment when all stands and `onReady`; 0 unless slow variants are asked for. */
  readyDelayMs: number;
  /** Between the API's answer to a BIN and the form's reaction; 0 unless slow variants are asked for. */
  binDelayMs: number;
  /** Tail of every class name. */
  classHash: string;
  /** Attributes that nobody has recorded on the real Brick: `name` of each control, and an option's `value`. */
  names: {
    option: string;
    optionValue: string;
    installments: string;
    identificationType: string;
    issuer: string;
    place: string;
    entityType: string;
    bank: string;
    state: string;
    city: string;
    neighborhood: string;
    street: string;
    streetNumber: string;
    complement: string;
  };
  /** Whether each ticket and atm method has a row of its own, as was seen, or they share one, as `ticketTitle` suggests. */
  ticketRows: 'perMethod' | 'together';
  /** How the places of a method that is paid in several are shown; nobody has recorded it. */
  placesControl: 'select' | 'radios';
  /** What `nextStep` and the callbacks of the review step call its steps; no source says it. */
  stepNames: 'short' | 'long';
}

/** The seed of a universe that was given none. */
export const DEFAULT_SEED = 'default';

const PLAIN: Variant = {
  installmentsControl: 'select',
  optionList: 'open',
  wipesParentFieldsOnBin: false,
  remountsSecurityCode: false,
  telemetry: 'alive',
  formMarks: 'together',
  problemTag: 'p',
  problemRole: 'alert',
  binFailure: 'message',
  doubleClick: 'ignored',
  blockedBundle: 'hangs',
  readyDelayMs: 0,
  binDelayMs: 0,
  classHash: '8cRhpK',
  names: {
    option: 'n_1pmA6',
    optionValue: 'v_2kd0a',
    installments: 'n_4q4i8',
    identificationType: 'n_1ghw4',
    issuer: 'n_7tz3c',
    place: 'n_5bd2x',
    entityType: 'n_9qk1e',
    bank: 'n_3fw8u',
    state: 'n_6ja0r',
    city: 'n_2mc7y',
    neighborhood: 'n_8vh4o',
    street: 'n_1xp6t',
    streetNumber: 'n_4lg9s',
    complement: 'n_0ze5i',
  },
  ticketRows: 'perMethod',
  placesControl: 'radios',
  stepNames: 'short',
};

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

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

/**
 * Draws the variant of a seed: the same seed always gives the same variant, `DEFAULT_SEED` the plain one.
 * Variants add no time unless slow ones are asked for; `slow` changes nothing else of what a seed draws.
 */
export function drawVariant(seed: string, { slow = false }: { slow?: boolean } = {}): Variant {
  if (seed === DEFAULT_SEED) return PLAIN;
  const next = numbersFrom(seed);
  const oneOf = <T>(...values: readonly [T, ...T[]]): T =>
    values[Math.floor(next() * values.length)] ?? values[0];
  const word = (length: number) =>
    Array.from({ length }, () => ALPHABET.charAt(Math.floor(next() * ALPHABET.length))).join('');
  const variant: Variant = {
    installmentsControl: oneOf('select', 'radios'),
    optionList: oneOf('open', 'collapsed'),
    wipesParentFieldsOnBin: oneOf(true, false),
    remountsSecurityCode: oneOf(true, false),
    telemetry: oneOf('alive', 'dead'),
    formMarks: oneOf('together', 'apart'),
    problemTag: oneOf('p', 'span', 'div'),
    problemRole: oneOf('alert', 'none'),
    binFailure: oneOf('message', 'cause'),
    doubleClick: oneOf('ignored', 'submitsTwice'),
    blockedBundle: oneOf('hangs', 'resolvesEmpty'),
    readyDelayMs: oneOf(0, 0, 0, 120, 400),
    binDelayMs: oneOf(0, 0, 0, 150, 500),
    classHash: word(6),
    names: {
      option: `n_${word(5)}`,
      optionValue: `v_${word(5)}`,
      installments: `n_${word(5)}`,
      identificationType: `n_${word(5)}`,
      issuer: `n_${word(5)}`,
      place: `n_${word(5)}`,
      entityType: `n_${word(5)}`,
      bank: `n_${word(5)}`,
      state: `n_${word(5)}`,
      city: `n_${word(5)}`,
      neighborhood: `n_${word(5)}`,
      street: `n_${word(5)}`,
      streetNumber: `n_${word(5)}`,
      complement: `n_${word(5)}`,
    },
    ticketRows: oneOf('perMethod', 'together'),
    placesControl: oneOf('select', 'radios'),
    stepNames: oneOf('short', 'long'),
  };
  return slow ? variant : { ...variant, readyDelayMs: 0, binDelayMs: 0 };
}
