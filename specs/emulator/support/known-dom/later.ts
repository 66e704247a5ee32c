interface LaterFact {
  id: string;
  fact: string;
  reason: string;
}

const OTHER_BRICKS = 'belongs to the Wallet and Brand Bricks, which the replica does not draw yet';
const THREE_DS = 'belongs to 3DS, which the replica does not draw yet';

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
];
