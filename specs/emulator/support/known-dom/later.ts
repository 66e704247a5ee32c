interface LaterFact {
  id: string;
  fact: string;
  reason: string;
}

const OTHER_BRICKS = 'belongs to the Wallet and Brand Bricks, which the replica does not draw yet';
const THREE_DS = 'belongs to 3DS, which the replica does not draw yet';
const CARD_FORM = 'belongs to CardForm, which the replica does not have yet';

/** What is known as well, and not held yet. */
export const KNOWN_FOR_LATER: readonly LaterFact[] = [
  {
    id: 'wallet-controllers',
    fact: 'Wallet and Brand Bricks have containers and controllers of their own.',
    reason: OTHER_BRICKS,
  },
  {
    id: 'three-ds-frame',
    fact: 'externalResourceURL and creq make the Status Screen show the challenge of the bank in a frame.',
    reason: THREE_DS,
  },
  {
    id: 'card-form-ids',
    fact: 'The official WooCommerce plugin drives CardForm by ids of its own.',
    reason: CARD_FORM,
  },
  {
    id: 'card-form-ready',
    fact: 'onReady of CardForm comes when the identification types have loaded and the frames are ready.',
    reason: CARD_FORM,
  },
];
