/** @jsxImportSource preact */
import { Sign } from '../ui/sign.tsx';
import type { PaymentTexts } from './texts/payment-texts.ts';

/** What a link says that leads to no payment. */
export function DeadLinkPage({ texts }: { texts: PaymentTexts }) {
  return (
    <>
      <Sign tone="bad" class="sign bad" />
      <h1>{texts.dead.title}</h1>
      <p>{texts.dead.words}</p>
    </>
  );
}
