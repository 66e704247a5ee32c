/** @jsxImportSource preact */
import { paymentMethodOf } from '../../core/payment-method.ts';
import type { Voucher } from '../../core/voucher.ts';
import { CopyCode } from './copy-code.tsx';
import { groupDigits } from './group-digits.ts';
import type { PageProps } from './page-props.ts';
import { PaymentFacts, Total } from './payment-facts.tsx';
import { placeName } from './place-name.ts';
import { Steps } from './steps.tsx';
import type { PaymentTexts } from './texts/payment-texts.ts';
import { fill } from './texts/texts.ts';

interface VoucherProps extends PageProps {
  voucher: Voucher;
  /** The markup of the barcode; null for a voucher that has none. */
  barcode: string | null;
}

/** The voucher of a payment that waits: how much, until when, with which codes and where. */
export function VoucherPage({ voucher, barcode, ...props }: VoucherProps) {
  const { payment, texts } = props;
  const { digitableLine, agreement, reference } = voucher;
  const words = texts.voucher;
  const name = placeName(payment);
  return (
    <>
      <h1>{voucherTitle(payment, texts)}</h1>
      <Total {...props} />
      <div class="codes">
        {barcode && (
          // Digits alone go into it.
          <div
            class="bars"
            role="img"
            aria-label={words.barcode}
            dangerouslySetInnerHTML={{ __html: barcode }}
          />
        )}
        <dl>
          {agreement && <Code name={words.agreement} value={agreement} />}
          <Code name={words.reference} value={groupDigits(reference)} />
        </dl>
        {digitableLine && <CopyCode label={words.line} code={digitableLine} texts={texts} />}
      </div>
      <Steps
        title={texts.howTo}
        steps={stepsOf(payment, voucher, words).map((step) => fill(step, { name }))}
      />
      <p class="note">{words.later}</p>
      <PaymentFacts {...props} />
      <button class="button quiet" type="button" data-does="print" hidden>
        {texts.print}
      </button>
    </>
  );
}

/** What the page of a voucher is called. */
export function voucherTitle(payment: PageProps['payment'], { voucher }: PaymentTexts): string {
  if (payment.methodId === 'pec') return voucher.lotteryTitle;
  return fill(voucher.title, { name: placeName(payment) });
}

function Code({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function stepsOf(
  { methodId, site }: PageProps['payment'],
  { agreement }: Voucher,
  words: PaymentTexts['voucher'],
): readonly string[] {
  if (methodId === 'bolbradesco') return words.boleto;
  if (methodId === 'pec') return words.lottery;
  if (paymentMethodOf(site, methodId)?.paymentTypeId === 'atm') return words.atm;
  return agreement ? words.withAgreement : words.counter;
}
