/** @jsxImportSource preact */
import type { Language } from '../../../fixtures/catalog/types.ts';
import type { Payment } from '../../core/payment.ts';
import { pageMoney } from '../ui/page-money.ts';
import { Sign } from '../ui/sign.tsx';
import { CheckoutFrame, WayBack } from './checkout-frame.tsx';
import { type Notice, WALLET_PAGE_TEXTS, type WalletPageTexts, type WalletResult } from './wallet-texts.ts';

const TONES = { approved: 'good', in_process: 'waiting', rejected: 'bad' } as const;

interface EndPageProps {
  payment: Payment;
  language: Language;
  backUrl: string | null;
  /** Where another way to pay can be chosen. */
  againUrl: string;
}

/** How a payment ended: what became of it later, the shop tells. */
export function EndPage({ payment, language, backUrl, againUrl }: EndPageProps) {
  const texts = WALLET_PAGE_TEXTS[language];
  const result = resultOf(payment);
  const { title, words } = texts.ends[result];
  return (
    <CheckoutFrame texts={texts}>
      <div class="card end">
        <Sign tone={TONES[result]} class={`sign ${result}`} />
        <h1>{title}</h1>
        <p role="status">{words}</p>
        <dl class="facts">
          <div>
            <dt>{texts.total}</dt>
            <dd>{pageMoney(payment.totalPaidAmount, payment.site, language)}</dd>
          </div>
          <div>
            <dt>{texts.operation}</dt>
            <dd>#{payment.id}</dd>
          </div>
        </dl>
        <div class="ways">
          {result === 'rejected' && (
            <a class="button" href={againUrl}>
              {texts.otherMethod}
            </a>
          )}
          <WayBack url={backUrl} texts={texts} />
        </div>
      </div>
    </CheckoutFrame>
  );
}

/** The words for a payment's status; one that was given back or disputed since was approved then. */
export function resultOf({ status }: Payment): WalletResult {
  if (status === 'rejected' || status === 'cancelled') return 'rejected';
  return status === 'pending' || status === 'in_process' ? 'in_process' : 'approved';
}

/** Says why there is nothing to pay here. */
export function NoticePage({
  notice,
  texts,
  backUrl,
}: {
  notice: Notice;
  texts: WalletPageTexts;
  backUrl: string | null;
}) {
  const { title, words } = texts.notices[notice];
  return (
    <CheckoutFrame texts={texts}>
      <div class="card end">
        <Sign tone="bad" class="sign notice" />
        <h1>{title}</h1>
        <p role="status">{words}</p>
        {backUrl && <WayBack url={backUrl} texts={texts} />}
      </div>
    </CheckoutFrame>
  );
}
