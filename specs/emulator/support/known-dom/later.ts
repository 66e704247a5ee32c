interface LaterFact {
  id: string;
  fact: string;
  reason: string;
}

const OTHER_METHODS = 'belongs to payment methods other than cards, which the replica does not draw yet';

/** What is known as well, and not held yet. */
export const KNOWN_FOR_LATER: readonly LaterFact[] = [
  {
    id: 'pix-option',
    fact: 'The option of Pix reads Pix, and is submitted as bank_transfer.',
    reason: OTHER_METHODS,
  },
  {
    id: 'pix-form',
    fact: 'Pix asks for the e-mail alone, and the Brick never draws its code.',
    reason: OTHER_METHODS,
  },
  {
    id: 'ticket-option',
    fact: 'The option of boleto reads Boleto, and is submitted as ticket.',
    reason: OTHER_METHODS,
  },
  {
    id: 'ticket-payload',
    fact: 'formData of a ticket has method, amount and payer, with an address where the country asks for one.',
    reason: OTHER_METHODS,
  },
  {
    id: 'transfer-payload',
    fact: 'formData of a bank transfer has method, amount and e-mail.',
    reason: OTHER_METHODS,
  },
  {
    id: 'pse-fields',
    fact: 'PSE asks for the kind of person and for the bank.',
    reason: OTHER_METHODS,
  },
  {
    id: 'wallet-option',
    fact: 'The option of the wallet reads Mercado Pago, Tus medios de pago preferidos, and is submitted as wallet_purchase.',
    reason: OTHER_METHODS,
  },
  {
    id: 'wallet-payload',
    fact: 'formData of the wallet is null: the buyer pays elsewhere.',
    reason: OTHER_METHODS,
  },
  {
    id: 'default-option-others',
    fact: 'defaultPaymentOption can open the forms of tickets, transfers, the wallet, credits and saved cards.',
    reason: OTHER_METHODS,
  },
  {
    id: 'option-words-others',
    fact: 'texts.paymentMethods names tickets and single methods too.',
    reason: OTHER_METHODS,
  },
  {
    id: 'payer-texts',
    fact: 'Address and PSE texts can be replaced.',
    reason: OTHER_METHODS,
  },
  {
    id: 'address-cause',
    fact: 'A postal code that cannot be looked up is get_address_data_failed.',
    reason: OTHER_METHODS,
  },
  {
    id: 'wallet-controllers',
    fact: 'Wallet and Brand Bricks have containers and controllers of their own.',
    reason: OTHER_METHODS,
  },
];
