/** @jsxImportSource preact */
import { CheckoutFrame, WayBack } from './checkout-frame.tsx';
import type { WalletPageTexts } from './wallet-texts.ts';

interface LogInPageProps {
  texts: WalletPageTexts;
  /** Where the form is posted. */
  action: string;
  email: string;
  /** What is wrong with the e-mail. */
  problem: string | null;
  takesGuests: boolean;
  backUrl: string | null;
}

/** Where a buyer says who pays. */
export function LogInPage({ texts, action, email, problem, takesGuests, backUrl }: LogInPageProps) {
  return (
    <CheckoutFrame texts={texts}>
      <h1>{texts.logInTitle}</h1>
      <form class="card" method="post" action={action}>
        <p class="note" id="hint">
          {texts.logInHint}
        </p>
        <div class="field">
          <label for="email">{texts.email}</label>
          <input
            id="email"
            name="email"
            type="email"
            autocomplete="username"
            required
            value={email}
            aria-invalid={problem ? 'true' : undefined}
            aria-describedby={problem ? 'problem hint' : 'hint'}
          />
          {problem && (
            <p class="problem" id="problem" role="alert">
              {problem}
            </p>
          )}
        </div>
        <div class="field">
          <label for="password">{texts.password}</label>
          <input id="password" name="password" type="password" autocomplete="current-password" required />
        </div>
        <button class="button" type="submit">
          {texts.logIn}
        </button>
        {takesGuests && <p class="note">{texts.guestHint}</p>}
      </form>
      <WayBack url={backUrl} texts={texts} />
    </CheckoutFrame>
  );
}
