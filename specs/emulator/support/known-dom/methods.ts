import type { KnownFact } from './known-fact.ts';

/** The payment methods without a new card. */
export const KNOWN_OF_METHODS: readonly KnownFact[] = [
  {
    id: 'pix-option',
    fact: 'The option of Pix reads Pix, and is submitted as bank_transfer.',
    from: 'two public suites',
    heldBy: '… submits …',
  },
  {
    id: 'pix-form',
    fact: 'Pix asks for the e-mail alone, and the Brick never draws its code.',
    from: 'a public suite and the official documents',
    heldBy: 'Pix asks for the e-mail alone, and draws no code',
  },
  {
    id: 'ticket-option',
    fact: 'The option of boleto reads Boleto, and is submitted as ticket.',
    from: 'two public suites',
    heldBy: '… submits …',
  },
  {
    id: 'ticket-payload',
    fact: 'formData of a ticket has method, amount and payer, with an address where the country asks for one.',
    from: 'the official documents',
    heldBy: '… submits …',
  },
  {
    id: 'transfer-payload',
    fact: 'formData of a bank transfer has method, amount and e-mail.',
    from: 'the official documents',
    heldBy: '… submits …',
  },
  {
    id: 'pse-fields',
    fact: 'PSE asks for the kind of person and for the bank.',
    from: 'the official documents',
    heldBy: 'PSE asks for the kind of person, the document, the bank and the e-mail',
  },
  {
    id: 'wallet-option',
    fact: 'The option of the wallet reads Mercado Pago, Tus medios de pago preferidos, and is submitted as wallet_purchase.',
    from: 'two public suites',
    heldBy: 'the option of the wallet has its known name',
  },
  {
    id: 'wallet-payload',
    fact: 'formData of the wallet is null: the buyer pays elsewhere.',
    from: 'the official documents',
    heldBy: '… hands over no data and leaves for the checkout',
  },
  {
    id: 'default-option-others',
    fact: 'defaultPaymentOption can open the forms of tickets, transfers, the wallet, credits and saved cards.',
    from: 'the official documents',
    heldBy: 'the default option … of … is chosen from the start',
  },
  {
    id: 'option-words-others',
    fact: 'texts.paymentMethods names tickets and single methods too.',
    from: 'the official documents',
    heldBy: 'tickets and single methods can be named',
  },
  {
    id: 'payer-texts',
    fact: 'Address and PSE texts can be replaced.',
    from: 'the official documents',
    heldBy: 'labels and placeholders of payer and address can be replaced',
  },
  {
    id: 'address-cause',
    fact: 'A postal code that cannot be looked up is get_address_data_failed.',
    from: 'the official documents',
    heldBy: 'a postal code that cannot be looked up is told, and the buyer types the address',
  },
];
