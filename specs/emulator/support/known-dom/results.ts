import type { KnownFact } from './known-fact.ts';

/** What onSubmit gets, and what the Status Screen shows. */
export const KNOWN_OF_RESULTS: readonly KnownFact[] = [
  {
    id: 'payload',
    fact: 'onSubmit gets selectedPaymentMethod, paymentType and formData, and second what is known of the card.',
    from: 'bundle readers and a public note',
    heldBy: 'a paid card hands the shop the documented payload',
  },
  {
    id: 'payload-card',
    fact: 'formData of a card has token, issuer_id, payment_method_id, transaction_amount, installments, payer and two nullable members.',
    from: 'the official documents',
    heldBy: 'a paid card hands the shop the documented payload',
  },
  {
    id: 'payload-snake',
    fact: 'Values of selectedPaymentMethod are in snake_case.',
    from: 'bundle readers and a public note',
    heldBy: 'a debit card is submitted as debit_card, in one instalment',
  },
  {
    id: 'payload-flat',
    fact: 'The Card Payment Brick hands over formData without a wrapper.',
    from: 'public suites and the official documents',
    heldBy: 'a paid card hands the shop its data without a wrapper',
  },
  {
    id: 'status-container',
    fact: 'The Status Screen stands in the container that the shop names.',
    from: 'the official documents and public style sheets',
    heldBy: 'the screen stands in the container that the shop named',
  },
  {
    id: 'status-details',
    fact: 'hideStatusDetails hides the details.',
    from: 'the official documents',
    heldBy: 'hideStatusDetails hides what was paid',
  },
  {
    id: 'status-date',
    fact: 'hideTransactionDate hides the date.',
    from: 'the official documents',
    heldBy: 'hideTransactionDate hides the day of the payment, and nothing else',
  },
  {
    id: 'status-reference',
    fact: 'showExternalReference shows the reference of the shop.',
    from: 'the official documents',
    heldBy: "the shop's reference is shown only when showExternalReference asks for it",
  },
  {
    id: 'status-buttons',
    fact: 'ctaReturnLabel, ctaCardErrorLabel and ctaGeneralErrorLabel are the words of the buttons.',
    from: 'the official documents',
    heldBy: 'after … the button of backUrls.… has the words of …',
  },
  {
    id: 'status-no-buttons',
    fact: 'Buttons are shown when backUrls are given.',
    from: 'the official documents',
    heldBy: 'without back URLs the screen has no buttons',
  },
  {
    id: 'status-pix',
    fact: 'A pending Pix has its QR code and its code to copy, unless hidePixQrCode.',
    from: 'the official documents',
    heldBy: 'hidePixQrCode leaves the code to copy alone',
  },
  {
    id: 'three-ds-frame',
    fact: 'externalResourceURL and creq make the Status Screen show the challenge of the bank in a frame, until it ends.',
    from: 'the official documents and a public suite',
    heldBy: 'a challenge that is passed ends with the approved payment',
  },
];
