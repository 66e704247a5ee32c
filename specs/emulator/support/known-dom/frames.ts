import type { KnownFact } from './known-fact.ts';

/** The frames of the card. */
export const KNOWN_OF_FRAMES: readonly KnownFact[] = [
  {
    id: 'frame-order',
    fact: 'The frames cardNumber, expirationDate and securityCode stand in that order.',
    from: 'several public suites',
    heldBy: 'the three frames stand in order, on another origin than the page',
  },
  {
    id: 'frame-names-fields',
    fact: 'Fields of the core methods have frames of their names, month and year too.',
    from: 'public suites and the official documents',
    heldBy: 'the frame of … has its name, holds all five inputs and shows one',
  },
  {
    id: 'frame-src',
    fact: 'The address of a frame contains secure-fields.',
    from: 'several public suites',
    heldBy: 'the address of every frame says secure-fields',
  },
  {
    id: 'frame-input',
    fact: 'The input of a frame has the id and the name of the field.',
    from: 'several public suites',
    heldBy: 'the frame … has an input whose id and name are its own name',
  },
  {
    id: 'frame-five',
    fact: 'Every frame holds all five inputs.',
    from: 'two public suites',
    heldBy: 'the … frame holds all five inputs and shows its own',
  },
  {
    id: 'frame-hide',
    fact: 'The four foreign inputs have the class hide.',
    from: 'two public suites',
    heldBy: 'the four foreign inputs of the frame … have the class hide, and are not seen',
  },
  {
    id: 'number-groups',
    fact: 'A card number is shown in groups.',
    from: 'two public suites',
    heldBy: 'a card number is shown in groups of four',
  },
  {
    id: 'date-formats',
    fact: 'An expiration date may be typed with and without its slash.',
    from: 'several public suites',
    heldBy: 'an expiration date may be typed as …',
  },
  {
    id: 'number-placeholder',
    fact: 'The placeholder of the number is 1234 1234 1234 1234.',
    from: 'two public suites',
    heldBy: 'in … the card number has its known placeholder',
  },
  {
    id: 'fill-works',
    fact: 'fill works inside the frames.',
    from: 'several public suites',
    heldBy: 'fill works in every frame',
  },
  {
    id: 'keys-work',
    fact: 'After a click and a clear, keys one by one work too.',
    from: 'several public suites',
    heldBy: 'after a click and a clear, … takes keys one by one',
  },
  {
    id: 'card-labels',
    fact: 'The labels of number, date and code are known in Portuguese and Spanish.',
    from: 'several public suites',
    heldBy: 'in … the label of … has its known words',
  },
  {
    id: 'own-containers',
    fact: 'With Fields the integrator owns the containers; only the frames are of the SDK.',
    from: 'public suites and the official documents',
    heldBy: 'ten lines from the documentation make a token of a typed card',
  },
];
