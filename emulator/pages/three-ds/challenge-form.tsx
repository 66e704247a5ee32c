/** @jsxImportSource preact */
import { SITES } from '../../../fixtures/catalog/sites.ts';
import type { Language } from '../../../fixtures/catalog/types.ts';
import type { Payment } from '../../core/payment.ts';
import { pageMoney } from '../ui/page-money.ts';
import { BankMark } from './bank-mark.tsx';
import { CHALLENGE_TEXTS } from './challenge-texts.ts';

interface ChallengeFormProps {
  payment: Payment;
  creq: string;
  language: Language;
  /** Where the answer is posted. */
  action: string;
}

/** What the bank asks its cardholder: whether this payment is theirs. */
export function ChallengeForm({ payment, creq, language, action }: ChallengeFormProps) {
  const texts = CHALLENGE_TEXTS[language];
  const { echo, means, site, totalPaidAmount } = payment;
  const merchant =
    echo.statementDescriptor ?? echo.description ?? `Mercado Pago ${SITES[site].name[language]}`;
  return (
    <main aria-label={texts.title}>
      <div class="bank">
        <BankMark />
        {texts.test}
      </div>
      <h1>{texts.title}</h1>
      <p>{texts.question}</p>
      <dl class="facts">
        <div>
          <dt>{texts.merchant}</dt>
          <dd>{merchant}</dd>
        </div>
        <div>
          <dt>{texts.amount}</dt>
          <dd>{pageMoney(totalPaidAmount, site, language)}</dd>
        </div>
        <div>
          <dt>{texts.card}</dt>
          <dd>{means.kind === 'card' && `${texts.endingIn} ${means.card.lastFourDigits}`}</dd>
        </div>
      </dl>
      <form class="ways" method="post" action={action}>
        <input type="hidden" name="creq" value={creq} />
        <button class="button" type="submit" name="answer" value="confirm">
          {texts.confirm}
        </button>
        <button class="button quiet" type="submit" name="answer" value="cancel">
          {texts.cancel}
        </button>
      </form>
    </main>
  );
}
