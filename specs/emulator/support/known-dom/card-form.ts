import type { KnownFact } from './known-fact.ts';

/** CardForm, whose elements are the integrator's own. */
export const KNOWN_OF_CARD_FORM: readonly KnownFact[] = [
  {
    id: 'card-form-ids',
    fact: 'The official WooCommerce plugin drives CardForm by ids of its own.',
    from: "the official plugin's end-to-end suite",
    heldBy: 'the frames go into whatever containers the page names',
  },
  {
    id: 'card-form-ready',
    fact: 'onReady of CardForm comes when the identification types have loaded and the frames are ready.',
    from: 'the official documents',
    heldBy: 'onReady waits for the frames',
  },
  {
    id: 'card-form-luhn',
    fact: 'A card number that fails the Luhn check keeps the instalments already loaded.',
    from: "the official plugin's end-to-end suite",
    heldBy: 'a mistyped number keeps the instalments of its first digits',
  },
  {
    id: 'card-form-hidden-token',
    fact: 'The token is stored in a hidden input of the form, MPHiddenInputToken.',
    from: 'the official documents',
    heldBy: 'a form that posts itself takes along what CardForm knows',
  },
];
