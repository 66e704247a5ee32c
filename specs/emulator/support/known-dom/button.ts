import type { KnownFact } from './known-fact.ts';

/** The button, and the words that a shop can replace. */
export const KNOWN_OF_BUTTON: readonly KnownFact[] = [
  {
    id: 'submit',
    fact: 'The button is button[type=submit] inside the container.',
    from: 'several public suites',
    heldBy: '… has one submit button, inside the container',
  },
  {
    id: 'submit-words',
    fact: 'The button says Pagar in Portuguese and in Spanish.',
    from: 'several public suites',
    heldBy: 'in … the button says Pagar',
  },
  {
    id: 'submit-wrapper',
    fact: 'The button stands in data-testid submit-wrapper.',
    from: 'two public suites',
    heldBy: 'the button stands in a wrapper with a data-testid',
  },
  {
    id: 'submit-scope',
    fact: 'Shops have buttons of the same words: the container tells them apart.',
    from: 'two public suites',
    heldBy: "the container tells the Brick's button from one of the shop with the same words",
  },
  {
    id: 'submit-waits',
    fact: 'The button is busy while the promise of onSubmit is pending.',
    from: 'the official documents',
    heldBy: 'the button is busy while the shop has not answered',
  },
  {
    id: 'submit-rejects',
    fact: 'A rejected promise gives the form back to the buyer.',
    from: 'the official documents',
    heldBy: 'a rejection shows a message, and the next try has a new token',
  },
  {
    id: 'text-keys',
    fact: 'Titles, labels and the button can be replaced.',
    from: 'the official documents',
    heldBy: 'every text of the card form can be replaced',
  },
  {
    id: 'placeholder-keys',
    fact: 'Placeholders can be replaced.',
    from: 'the official documents',
    heldBy: 'placeholders of frames and page can be replaced',
  },
  {
    id: 'locales',
    fact: 'The SDK takes nine locales.',
    from: 'the official documents and the React wrapper',
    heldBy: 'the nine documented locales are taken without a warning',
  },
];
