/** What the buyer reads on the card statement: at most 13 plain characters, or issuers cut it. */
export const STATEMENT_DESCRIPTOR = 'BRICKWRIGHT';
