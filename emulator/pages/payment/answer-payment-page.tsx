/** @jsxImportSource preact */
import type { Context } from 'hono';
import type { ComponentChildren } from 'preact';
import type { Language } from '../../../fixtures/catalog/types.ts';
import { answerPage, type HtmlPage } from '../ui/html-page.tsx';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAYMENT_STYLE } from './payment-style.ts';
import { PAYMENT_TEXTS } from './texts/texts.ts';

interface PaymentPage extends Pick<HtmlPage, 'title' | 'status' | 'leadsTo'> {
  language: Language;
  content: ComponentChildren;
  /** Whether it has buttons that need a script. */
  hasScript?: boolean;
  /** Whether it tells of an end only. */
  isClosed?: boolean;
}

/** Answers with a page behind a payment's link, all of which look alike. */
export function answerPaymentPage(c: Context, page: PaymentPage): Response {
  const { language, content, hasScript = false, isClosed = false, ...rest } = page;
  return answerPage(c, {
    ...rest,
    language,
    style: PAYMENT_STYLE,
    ...(hasScript && { script: PAGE_SCRIPT }),
    children: (
      <>
        <header class="test">{PAYMENT_TEXTS[language].test}</header>
        <main class={isClosed ? 'closed' : 'open'}>{content}</main>
      </>
    ),
  });
}
