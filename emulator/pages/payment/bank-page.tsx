/** @jsxImportSource preact */
import { paymentMethodOf } from '../../core/payment-method.ts';
import type { PageProps } from './page-props.ts';
import { PaymentFacts, Total } from './payment-facts.tsx';

/** What the bank asks its client: to let a payment by PSE pass, or not. */
export function BankPage({ action, ...props }: PageProps & { action: string }) {
  const { payment, texts } = props;
  const words = texts.bank;
  return (
    <>
      <p class="bank">{bankName(payment)} · PSE</p>
      <h1>{words.title}</h1>
      <p>{words.question}</p>
      <Total {...props} />
      <PaymentFacts {...props} />
      <form class="ways" method="post" action={action}>
        <button class="button" type="submit" name="answer" value="approve">
          {words.approve}
        </button>
        <button class="button quiet" type="submit" name="answer" value="reject">
          {words.reject}
        </button>
        <button class="button quiet" type="submit" name="answer" value="leave">
          {words.leave}
        </button>
      </form>
    </>
  );
}

function bankName({ site, methodId, means }: PageProps['payment']): string | null {
  if (means.kind !== 'bank') return null;
  const bank = paymentMethodOf(site, methodId)?.financialInstitutions.find(
    ({ id }) => id === means.financialInstitution,
  );
  return bank?.description ?? means.financialInstitution;
}
