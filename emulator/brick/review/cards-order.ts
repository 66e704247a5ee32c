/** The cards of a review in their documented order. Source: sdk-js docs/bricks/payment-review.md. */
export const REVIEW_CARDS = ['payment_method', 'shipping', 'billing'] as const;
export type ReviewCardName = (typeof REVIEW_CARDS)[number];

/** The cards in the shop's order. That those it leaves out follow, rather than go, is inferred: the setting is of an order. */
export function cardsInOrder(given: readonly string[] = []): ReviewCardName[] {
  const named = given.flatMap((name) => REVIEW_CARDS.find((card) => card === name) ?? []);
  return [...new Set([...named, ...REVIEW_CARDS])];
}

/** What an order names in vain. */
export function orderWarnings(given: readonly string[] = []): string[] {
  return given
    .filter((name) => !REVIEW_CARDS.some((card) => card === name))
    .map((name) => `reviewCardsOrder: ${name} is none of ${REVIEW_CARDS.join(', ')}.`);
}
