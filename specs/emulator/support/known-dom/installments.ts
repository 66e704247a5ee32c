import type { KnownFact } from './known-fact.ts';

/** How instalments are offered. */
export const KNOWN_OF_INSTALLMENTS: readonly KnownFact[] = [
  {
    id: 'installments-select',
    fact: 'Instalments may be a native select whose options start with 1x and have the number as their value.',
    from: 'several public suites',
    heldBy: 'as a select, each option starts with its number, which is its value too',
  },
  {
    id: 'installments-unchosen',
    fact: 'A select starts with an option that is no choice.',
    from: 'several public suites',
    heldBy: 'the select starts with none chosen',
  },
  {
    id: 'installments-radios',
    fact: 'Instalments may be visible radios, clicked without force.',
    from: 'two public suites',
    heldBy: 'pays with the radio that the buyer clicked, without force',
  },
  {
    id: 'installments-late',
    fact: 'Instalments appear only when the card is known: a page object must wait.',
    from: 'several public suites',
    heldBy: 'no instalments are offered before the card is known',
  },
  {
    id: 'installments-debit',
    fact: 'A debit card has no instalments to choose.',
    from: 'two public suites',
    heldBy: 'a debit card asks for no instalments',
  },
  {
    id: 'installments-one',
    fact: 'With maxInstallments 1 there is nothing to choose.',
    from: 'two public suites',
    heldBy: 'with at most one instalment allowed there is nothing to choose',
  },
  {
    id: 'installments-required',
    fact: 'Instalments must be chosen even for one; Portuguese says Escolha uma opção para avançar.',
    from: 'several public suites',
    heldBy: 'says in Portuguese that one must be chosen, even to pay at once',
  },
];
