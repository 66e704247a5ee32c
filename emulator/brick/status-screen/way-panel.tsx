import { BankPanel } from './bank-panel.tsx';
import { ChallengeAgain, ChallengePanel } from './challenge-panel.tsx';
import { PixPanel } from './pix-panel.tsx';
import type { StatusView } from './status-view.ts';
import { VoucherPanel } from './voucher-panel.tsx';

/** What a buyer can do about a payment that waits; nothing for any other. */
export function WayPanel({ view }: { view: StatusView }) {
  const { challenge, stage, payment } = view.session;
  if (challenge && stage === 'challenge') return <ChallengePanel challenge={challenge} view={view} />;
  if (challenge && stage === 'unfinished') return <ChallengeAgain view={view} />;
  const way = payment.way_to_pay;
  switch (way?.kind) {
    case 'pix':
      return <PixPanel way={way} view={view} />;
    case 'voucher':
      return <VoucherPanel way={way} view={view} />;
    case 'bank':
      return <BankPanel way={way} view={view} />;
    default:
      return null;
  }
}
