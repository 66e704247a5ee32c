/** @jsxImportSource preact */
import { pixCodeOf } from '../../core/pix-code.ts';
import { CopyCode } from './copy-code.tsx';
import type { PageProps } from './page-props.ts';
import { PaymentFacts, Total } from './payment-facts.tsx';
import { QrSvg } from './qr-svg.tsx';
import { Steps } from './steps.tsx';

/** A Pix that waits: its QR code, and its text to copy. */
export function PixPage(props: PageProps) {
  const { payment, texts } = props;
  const code = pixCodeOf(payment);
  return (
    <>
      <h1>{texts.pix.title}</h1>
      <Total {...props} />
      <div class="codes">
        <div class="qr">
          <QrSvg text={code} label={texts.pix.image} />
        </div>
        <CopyCode label={texts.pix.code} code={code} texts={texts} />
      </div>
      <Steps title={texts.howTo} steps={texts.pix.steps} />
      <PaymentFacts {...props} />
    </>
  );
}
