import type { Context } from 'hono';
import { h } from 'preact';
import type { Language, SiteId } from '../../../fixtures/catalog/types.ts';
import type { Preference } from '../../core/preference.ts';
import { answerPage, type HtmlPage } from '../ui/html-page.tsx';
import { pageLanguage } from '../ui/page-language.ts';
import { styleInColours } from './checkout-style.ts';
import { NoticePage } from './end-page.tsx';
import { returnUrl } from './return-url.ts';
import { type Notice, WALLET_PAGE_TEXTS, type WalletPageTexts } from './wallet-texts.ts';

interface CheckoutPage extends Pick<HtmlPage, 'children' | 'script' | 'status'> {
  title: string;
  language: Language;
}

/** Answers with a page of the checkout, in the shop's colours. */
export function answerCheckout(c: Context, page: CheckoutPage): Response {
  return answerPage(c, {
    ...page,
    title: `${page.title} · Mercado Pago`,
    style: styleInColours(c.req.query()),
  });
}

/** The language of a checkout, and its words. A checkout that nobody knows has no country. */
export function wordsOf(c: Context, site: SiteId = 'MLA'): { language: Language; texts: WalletPageTexts } {
  const language = pageLanguage(c, site);
  return { language, texts: WALLET_PAGE_TEXTS[language] };
}

/** Answers that there is nothing to pay, and why. */
export function answerNotice(c: Context, notice: Notice, preference?: Preference): Response {
  const { language, texts } = wordsOf(c, preference?.site);
  const backUrl = preference ? returnUrl(preference, null) : null;
  return answerCheckout(c, {
    title: texts.notices[notice].title,
    language,
    status: notice === 'expired' || notice === 'early' ? 410 : 404,
    children: h(NoticePage, { notice, texts, backUrl }),
  });
}
