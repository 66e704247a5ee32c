import { KNOWN_OF_BUTTON } from './button.ts';
import { KNOWN_OF_CARD_FORM } from './card-form.ts';
import { KNOWN_OF_FRAMES } from './frames.ts';
import { KNOWN_OF_INPUTS } from './inputs.ts';
import { KNOWN_OF_INSTALLMENTS } from './installments.ts';
import type { KnownFact } from './known-fact.ts';
import { KNOWN_OF_METHODS } from './methods.ts';
import { KNOWN_OF_NETWORK } from './network.ts';
import { KNOWN_OF_OPTIONS } from './options.ts';
import { KNOWN_OF_PAGE } from './page.ts';
import { KNOWN_OF_PROBLEMS } from './problems.ts';
import { KNOWN_OF_RESULTS } from './results.ts';

/** All that the replica is held to, in at least one of its variants. */
export const KNOWN_DOM: readonly KnownFact[] = [
  ...KNOWN_OF_PAGE,
  ...KNOWN_OF_OPTIONS,
  ...KNOWN_OF_BUTTON,
  ...KNOWN_OF_FRAMES,
  ...KNOWN_OF_INPUTS,
  ...KNOWN_OF_INSTALLMENTS,
  ...KNOWN_OF_METHODS,
  ...KNOWN_OF_PROBLEMS,
  ...KNOWN_OF_CARD_FORM,
  ...KNOWN_OF_RESULTS,
  ...KNOWN_OF_NETWORK,
];
