/** @jsxImportSource preact */
import type { Language, OtherPaymentMethod } from '../../../fixtures/catalog/types.ts';
import { creditPlansOf } from '../../core/credit-plans.ts';
import type { Preference } from '../../core/preference.ts';
import { walletMethodsOf } from '../../core/preference-methods.ts';
import { pageMoney } from '../ui/page-money.ts';
import { CheckoutFrame, WayBack } from './checkout-frame.tsx';
import { OrderSummary } from './order-summary.tsx';
import { RESULTS, WALLET_PAGE_TEXTS, type WalletPageTexts } from './wallet-texts.ts';

interface PayPageProps {
  preference: Preference;
  language: Language;
  buyer: string;
  action: string;
  /** Makes a form that is sent twice one payment. */
  attempt: string;
  backUrl: string | null;
}

/** Where a buyer chooses how to pay, and pays. */
export function PayPage(props: PayPageProps) {
  const { preference, language, buyer, action, attempt, backUrl } = props;
  const texts = WALLET_PAGE_TEXTS[language];
  const methods = walletMethodsOf(preference);
  return (
    <CheckoutFrame texts={texts}>
      <h1>{texts.payTitle}</h1>
      <p class="note">
        {texts.loggedInAs} {buyer}
      </p>
      <OrderSummary preference={preference} language={language} />
      {methods.length === 0 ? (
        <p class="card" role="status">
          {texts.noMethods}
        </p>
      ) : (
        <form class="ways" method="post" action={action}>
          <input type="hidden" name="attempt" value={attempt} />
          <div class="card">
            <fieldset>
              <legend>{texts.methods}</legend>
              {methods.map((method) => (
                <Way method={method} isChosen={isChosen(method, preference, methods)} texts={texts} />
              ))}
              {methods.some(({ id }) => id === 'consumer_credits') && (
                <Plans preference={preference} language={language} />
              )}
            </fieldset>
          </div>
          <Trial preference={preference} texts={texts} />
          <button class="button" type="submit">
            {texts.pay}
          </button>
        </form>
      )}
      <WayBack url={backUrl} texts={texts} />
    </CheckoutFrame>
  );
}

// The one that the preference is for, else the balance.
function isChosen(
  { id }: OtherPaymentMethod,
  { request }: Preference,
  methods: readonly OtherPaymentMethod[],
): boolean {
  const wanted = request.purpose === 'onboarding_credits' ? 'consumer_credits' : 'account_money';
  return methods.length === 1 || id === wanted;
}

function Way(props: { method: OtherPaymentMethod; isChosen: boolean; texts: WalletPageTexts }) {
  const { method, texts } = props;
  const isCredit = method.id === 'consumer_credits';
  return (
    <label class="way">
      <input type="radio" name="method" value={method.id} checked={props.isChosen} required />
      <div>
        <strong>{isCredit ? texts.credit : texts.accountMoney}</strong>
        <span>{isCredit ? texts.creditHint : texts.accountMoneyHint}</span>
      </div>
    </label>
  );
}

function Plans({ preference, language }: { preference: Preference; language: Language }) {
  return (
    <div class="field plans">
      <label for="installments">{WALLET_PAGE_TEXTS[language].plans}</label>
      <select id="installments" name="installments">
        {creditPlansOf(preference).map(({ installments, installmentAmount }) => (
          <option value={installments}>
            {`${installments}x ${pageMoney(installmentAmount, preference.site, language)}`}
          </option>
        ))}
      </select>
    </div>
  );
}

// A binary preference leaves nothing in review.
function Trial({ preference, texts }: { preference: Preference; texts: WalletPageTexts }) {
  const results = RESULTS.filter((result) => result !== 'in_process' || !preference.request.binary_mode);
  return (
    <div class="card trial">
      <div class="field">
        <label for="result">{texts.resultTitle}</label>
        <select id="result" name="result">
          {results.map((result) => (
            <option value={result}>{texts.results[result]}</option>
          ))}
        </select>
      </div>
    </div>
  );
}
