/** When and for whom a payment is written. */
export interface RenderContext {
  /** Epoch ms. */
  now: number;
  /** Replaces the websites of Mercado Pago in links; null leaves them. */
  linkOrigin: string | null;
}
