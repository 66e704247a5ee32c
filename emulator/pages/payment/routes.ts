import { type Context, Hono } from 'hono';
import { h } from 'preact';
import { barcodeSvg } from '../../api/payments/barcode.ts';
import type { Payment } from '../../core/payment.ts';
import type { Universes } from '../../core/universes.ts';
import { voucherOf } from '../../core/voucher.ts';
import { formValues } from '../ui/form-values.ts';
import { pageLanguage } from '../ui/page-language.ts';
import { answerPaymentPage } from './answer-payment-page.tsx';
import { answerBank, returnUrl } from './bank-answer.ts';
import { BankPage } from './bank-page.tsx';
import { ClosedPage } from './closed-page.tsx';
import { DeadLinkPage } from './dead-link-page.tsx';
import { findPayment } from './find-payment.ts';
import type { PageProps } from './page-props.ts';
import { closedState } from './page-state.ts';
import { PixPage } from './pix-page.tsx';
import { PAYMENT_TEXTS } from './texts/texts.ts';
import { VoucherPage, voucherTitle } from './voucher-page.tsx';

const CODES = ['/payments/:id/ticket', '/payments/:id/atm/helper'];
const BANK = '/payments/:id/bank_transfer';

// Payments of test credentials have their pages under a folder of their own.
const everywhere = (...paths: string[]) => paths.flatMap((path) => [path, `/sandbox${path}`]);

/**
 * Voucher, Pix and bank pages, by the links of a payment. Their look and words are ours; what they show and where they lead is
 * from the guides of each method. A payment that can no longer be paid is answered 410, a link that leads nowhere 404.
 */
export function paymentPages(universes: Universes): Hono {
  const app = new Hono();

  app.on('GET', everywhere(...CODES), (c) => {
    const payment = findPayment(c, universes)?.payment;
    if (payment?.means.kind !== 'voucher' && payment?.means.kind !== 'pix') return deadLink(c);
    const props = propsOf(c, payment);
    if (closedState(payment)) return closedPage(c, props);
    return payment.means.kind === 'pix' ? pixPage(c, props) : voucherPage(c, props);
  });

  app.on('GET', everywhere(BANK), (c) => {
    const payment = findPayment(c, universes)?.payment;
    if (payment?.means.kind !== 'bank') return deadLink(c);
    const props = propsOf(c, payment);
    return closedState(payment) ? closedPage(c, props) : bankPage(c, props);
  });

  app.on('POST', everywhere(BANK), async (c) => {
    const found = findPayment(c, universes);
    if (found?.payment.means.kind !== 'bank') return deadLink(c);
    const { answer } = await formValues(c);
    const payment = answerBank(found.universe, found.payment, answer);
    const back = returnUrl(payment);
    return back ? c.redirect(back, 303) : closedPage(c, propsOf(c, payment));
  });

  return app;
}

function propsOf(c: Context, payment: Payment): PageProps {
  const language = pageLanguage(c, payment.site);
  return { payment, language, texts: PAYMENT_TEXTS[language] };
}

async function voucherPage(c: Context, props: PageProps): Promise<Response> {
  const voucher = voucherOf(props.payment);
  if (!voucher) return deadLink(c);
  const barcode = voucher.barcode && (await barcodeSvg(voucher.barcode));
  return answerPaymentPage(c, {
    title: voucherTitle(props.payment, props.texts),
    language: props.language,
    hasScript: true,
    content: h(VoucherPage, { ...props, voucher, barcode }),
  });
}

function pixPage(c: Context, props: PageProps): Response {
  const { title } = props.texts.pix;
  return answerPaymentPage(c, {
    title,
    language: props.language,
    hasScript: true,
    content: h(PixPage, props),
  });
}

function bankPage(c: Context, props: PageProps): Response {
  const { pathname, search } = new URL(c.req.url);
  const { callbackUrl } = props.payment.echo;
  return answerPaymentPage(c, {
    title: props.texts.bank.title,
    language: props.language,
    content: h(BankPage, { ...props, action: pathname + search }),
    // A browser holds a form to its policy wherever its answer leads.
    ...(callbackUrl && { leadsTo: new URL(callbackUrl).origin }),
  });
}

function closedPage(c: Context, props: PageProps): Response {
  const state = closedState(props.payment) ?? 'rejected';
  const isOver = state === 'expired' || state === 'cancelled' || state === 'rejected';
  return answerPaymentPage(c, {
    title: props.texts.closed[state].title,
    language: props.language,
    status: isOver ? 410 : 200,
    isClosed: true,
    content: h(ClosedPage, { ...props, state }),
  });
}

// A link that names no payment names no country either.
function deadLink(c: Context): Response {
  const language = pageLanguage(c, 'MLA');
  const texts = PAYMENT_TEXTS[language];
  return answerPaymentPage(c, {
    title: texts.dead.title,
    language,
    status: 404,
    isClosed: true,
    content: h(DeadLinkPage, { texts }),
  });
}
