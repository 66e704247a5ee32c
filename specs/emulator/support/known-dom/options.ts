import type { KnownFact } from './known-fact.ts';

/** The list of payment options. */
export const KNOWN_OF_OPTIONS: readonly KnownFact[] = [
  {
    id: 'options-are-radios',
    fact: 'Payment options are native radios.',
    from: 'several public suites',
    heldBy: 'the payment options are native radios',
  },
  {
    id: 'option-words',
    fact: 'The visible text of an option is its title, then its value proposition.',
    from: 'two public suites',
    heldBy: 'the buyer reads the title of an option, then its value proposition',
  },
  {
    id: 'option-covered',
    fact: 'The radio of an option is covered by what the buyer sees.',
    from: 'several public suites',
    heldBy: 'the radio of an option lies under what the buyer sees',
  },
  {
    id: 'option-forced-check',
    fact: 'A forced check of the covered radio chooses the option.',
    from: 'several public suites',
    heldBy: 'an option is chosen by a forced check of its covered radio',
  },
  {
    id: 'option-click',
    fact: 'A click on its text chooses the option.',
    from: 'several public suites',
    heldBy: 'an option is chosen by a click on its text',
  },
  {
    id: 'option-idempotent',
    fact: 'The list may stand open on a form at once: choosing must do no harm when it is chosen already.',
    from: 'public suites and the official documents',
    heldBy: 'choosing an option that is chosen already keeps what was typed',
  },
  {
    id: 'option-collapsed',
    fact: 'The list may be collapsed at first.',
    from: 'public suites and the official documents',
    heldBy: 'shows the card form when an option is chosen',
  },
  {
    id: 'option-single',
    fact: 'A single option stands open on its form.',
    from: 'public suites and the official documents',
    heldBy: 'a single option stands open on its form all the same',
  },
  {
    id: 'credit-option',
    fact: 'The credit option reads Cartão de crédito, Parcelamento disponível; Tarjeta de crédito, Cuotas disponibles.',
    from: 'several public suites',
    heldBy: 'in … the option … has its known name',
  },
  {
    id: 'debit-option',
    fact: 'The debit option reads Tarjeta de débito.',
    from: 'two public suites',
    heldBy: 'in … the option … has its known name',
  },
  {
    id: 'default-option',
    fact: 'visual.defaultPaymentOption opens the Brick on a form.',
    from: 'the official documents',
    heldBy: 'the default option … is chosen from the start',
  },
  {
    id: 'option-own-words',
    fact: 'visual.texts.paymentMethods replaces titles and value propositions of options.',
    from: 'the official documents',
    heldBy: 'the shop can give every option a name of its own',
  },
  {
    id: 'option-new-title',
    fact: 'newCreditCardTitle names the form of a new card.',
    from: 'the official documents',
    heldBy: 'the title of a new card comes before that of its type',
  },
  {
    id: 'option-by-id',
    fact: 'A row of one method can be named by its id.',
    from: 'the official documents',
    heldBy: 'a row of one method is named by its id',
  },
];
