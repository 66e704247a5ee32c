import type { KnownFact } from './known-fact.ts';

/** The inputs around the frames. */
export const KNOWN_OF_INPUTS: readonly KnownFact[] = [
  {
    id: 'holder',
    fact: 'The holder is input HOLDER_NAME of the page, with a known placeholder.',
    from: 'several public suites',
    heldBy: '… is an input of the page, in … with its known placeholder',
  },
  {
    id: 'holder-label',
    fact: 'The label of the holder is known in Portuguese and Spanish.',
    from: 'several public suites',
    heldBy: '"…" is the label of …',
  },
  {
    id: 'document',
    fact: 'The document is input DOCUMENT of the page, with a known placeholder.',
    from: 'several public suites',
    heldBy: '… is an input of the page, in … with its known placeholder',
  },
  {
    id: 'document-label',
    fact: 'The label of the document is known in Portuguese and Spanish.',
    from: 'several public suites',
    heldBy: '"…" is the label of …',
  },
  {
    id: 'document-company',
    fact: 'A company of Brazil has another placeholder.',
    from: 'two public suites',
    heldBy: 'a company of Brazil has the placeholder of its document',
  },
  {
    id: 'document-type',
    fact: 'The first select of the form offers the documents of the country.',
    from: 'several public suites',
    heldBy: 'in … the first select offers the documents …',
  },
  {
    id: 'document-mexico',
    fact: 'Mexico has no document fields.',
    from: 'two public suites',
    heldBy: 'Mexico has neither a document nor a select for its type',
  },
  {
    id: 'document-mask',
    fact: 'The document is masked; digits alone and the formatted value both work.',
    from: 'several public suites',
    heldBy: 'a document may be typed as …',
  },
  {
    id: 'email',
    fact: 'The e-mail is input EMAIL, with a known placeholder.',
    from: 'several public suites',
    heldBy: '… is an input of the page, in … with its known placeholder',
  },
  {
    id: 'email-hidden',
    fact: 'A valid initialization.payer.email takes the place of the input.',
    from: 'public suites and the official documents',
    heldBy: 'an e-mail that the shop knows is asked of nobody, and is paid with',
  },
];
