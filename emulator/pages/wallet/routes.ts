import { type Context, Hono } from 'hono';
import { h } from 'preact';
import type { Payment } from '../../core/payment.ts';
import type { Preference } from '../../core/preference.ts';
import { walletMethodsOf } from '../../core/preference-methods.ts';
import type { Universes } from '../../core/universes.ts';
import { formValues } from '../ui/form-values.ts';
import { leadTo } from '../ui/lead-to.tsx';
import { answerCheckout, answerNotice, wordsOf } from './answer-checkout.ts';
import { buyerProblem } from './buyer-problem.ts';
import { STEPS, stepUrl } from './checkout-steps.ts';
import { choiceSchema } from './choice-schema.ts';
import { EndPage, resultOf } from './end-page.tsx';
import { findPreference } from './find-preference.ts';
import { LogInPage } from './log-in-page.tsx';
import { payOnce } from './pay-once.ts';
import { PayPage } from './pay-page.tsx';
import { payPreference } from './pay-preference.ts';
import { returnUrl } from './return-url.ts';
import { type Visit, visit } from './visit.ts';

// As soon as the page stands: the real one waits, and a test has no time. Over the shop's page, that page has to go.
const LEAVE_BY_ITSELF = `
const url = document.querySelector('a[target=_top]').href;
if (parent === window) location.replace(url);
else parent.postMessage({ type: 'mercadopago:checkout:leave', url }, '*');
`;

/**
 * Checkout Pro as far as the wallet needs it, by the links of a preference: log in as a test buyer, pay from the account or with a
 * credit, and go back to the shop. Guests and cards are not reproduced. Source of the ways back: devsite-docs checkout-pro; all that a
 * buyer sees is ours.
 */
export function walletPages(universes: Universes): Hono {
  const app = new Hono();

  app.get(STEPS.start, (c) =>
    visit(c, universes, (found) =>
      logInPage(c, found, { email: found.preference.request.payer?.email ?? '', problem: null }),
    ),
  );

  app.post(STEPS.logIn, (c) =>
    visit(c, universes, async (found) => {
      const { email = '' } = await formValues(c);
      const problem = buyerProblem(email, found.universe, universes);
      if (problem) return logInPage(c, found, { email, problem });
      return leadTo(c, stepUrl(c, 'pay', { buyer: email.trim().toLowerCase() }));
    }),
  );

  app.get(STEPS.pay, (c) =>
    visit(c, universes, (found) => {
      const buyer = c.req.query('buyer') ?? '';
      if (buyerProblem(buyer, found.universe, universes)) return leadTo(c, stepUrl(c, 'start'));
      return payPage(c, found, buyer);
    }),
  );

  app.post(STEPS.pay, (c) =>
    visit(c, universes, async (found) => {
      const buyer = c.req.query('buyer') ?? '';
      const parsed = choiceSchema.safeParse(await formValues(c));
      const isOffered = walletMethodsOf(found.preference).some(({ id }) => id === parsed.data?.method);
      if (!parsed.success || !isOffered || buyerProblem(buyer, found.universe, universes)) {
        return leadTo(c, stepUrl(c, 'start'));
      }
      const { attempt, ...choice } = parsed.data;
      const payment = payOnce(attempt, found.universe, () =>
        payPreference(found.preference, { ...choice, buyer }, found.universe),
      );
      universes.noteUse(buyer);
      return leadTo(c, stepUrl(c, 'end', { buyer, payment_id: String(payment.id) }));
    }),
  );

  // A payment that exists can be seen when its preference is over.
  app.get(STEPS.end, (c) => {
    const found = findPreference(universes, c.req.query('pref_id'));
    if (found.state === 'unknown') return answerNotice(c, 'unknown');
    const payment = found.universe.payments.get(Number(c.req.query('payment_id')));
    const order = found.universe.merchantOrders.get(payment?.merchantOrderId ?? 0);
    if (!payment || order?.preferenceId !== found.preference.id)
      return answerNotice(c, 'notFound', found.preference);
    return endPage(c, found.preference, payment);
  });

  return app;
}

function logInPage(
  c: Context,
  { preference }: Visit,
  { email, problem }: { email: string; problem: ReturnType<typeof buyerProblem> },
): Response {
  const { language, texts } = wordsOf(c, preference.site);
  return answerCheckout(c, {
    title: texts.logInTitle,
    language,
    children: h(LogInPage, {
      texts,
      action: stepUrl(c, 'logIn'),
      email,
      problem: problem && texts[problem],
      takesGuests: !preference.request.purpose,
      backUrl: returnUrl(preference, null),
    }),
  });
}

function payPage(c: Context, { preference, universe }: Visit, buyer: string): Response {
  const { language, texts } = wordsOf(c, preference.site);
  return answerCheckout(c, {
    title: texts.payTitle,
    language,
    children: h(PayPage, {
      preference,
      language,
      buyer,
      action: stepUrl(c, 'pay', { buyer }),
      attempt: universe.ids.nextUuid('checkout_attempt'),
      backUrl: returnUrl(preference, null),
    }),
  });
}

function endPage(c: Context, preference: Preference, payment: Payment): Response {
  const { language, texts } = wordsOf(c, preference.site);
  const backUrl = returnUrl(preference, payment);
  const result = resultOf(payment);
  const { auto_return: autoReturn } = preference.request;
  const leaves = backUrl && (autoReturn === 'all' || (autoReturn === 'approved' && result === 'approved'));
  return answerCheckout(c, {
    title: texts.ends[result].title,
    language,
    ...(leaves && { script: LEAVE_BY_ITSELF }),
    children: h(EndPage, {
      payment,
      language,
      backUrl,
      againUrl: stepUrl(c, 'pay', { buyer: c.req.query('buyer') ?? '' }),
    }),
  });
}
