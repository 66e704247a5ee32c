/** Something that at least two sources say of the real Bricks. */
export interface KnownFact {
  id: string;
  fact: string;
  /** The kind of source: Mercado Pago publishes no contract of its DOM. */
  from: string;
  /** Title of the test that holds the replica to it, as in the source, with `…` for what a loop puts in. */
  heldBy: string;
}
