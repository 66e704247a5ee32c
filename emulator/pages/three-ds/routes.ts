import { type Context, Hono } from 'hono';
import { h } from 'preact';
import { THREE_DS_ACS_URL } from '../../../fixtures/catalog/three-ds-acs.ts';
import type { SiteId } from '../../../fixtures/catalog/types.ts';
import { isChallenged, withChallengeAnswered, withChallengeOpened } from '../../core/three-ds.ts';
import type { Universes } from '../../core/universes.ts';
import { formValues } from '../ui/form-values.ts';
import { answerPage } from '../ui/html-page.tsx';
import { pageLanguage } from '../ui/page-language.ts';
import { ChallengeEnd, type ChallengeEnding, wordsOf } from './challenge-end.tsx';
import { ChallengeForm } from './challenge-form.tsx';
import { CHALLENGE_STYLE } from './challenge-style.ts';
import { CHALLENGE_TEXTS } from './challenge-texts.ts';
import { findChallenge } from './find-challenge.ts';

const CHALLENGE = new URL(THREE_DS_ACS_URL).pathname;
const ANSWER = `${CHALLENGE}/answer`;

// Any page may hear it: what it says is only that the challenge is over, not how.
const TELL_THE_SHOP = `if (parent !== window) parent.postMessage({ status: 'COMPLETE' }, '*');`;

/**
 * The challenge page of the bank that issued a card. A shop's page posts `creq` to it, in a frame; when the buyer has answered, or
 * nothing is left to answer, it posts `{status: 'COMPLETE'}` to that page.
 * Source of the exchange: devsite-docs guides/checkout-api-v2/how-to-integrate-3ds; the page itself is ours.
 */
export function threeDsPages(universes: Universes): Hono {
  const app = new Hono();

  app.post(CHALLENGE, async (c) => {
    const { creq = '' } = await formValues(c);
    const found = findChallenge(universes, creq);
    if (!found) return answerEnd(c, 'unknown');
    const { universe } = found;
    const payment = withChallengeOpened(found.payment, universe.now());
    universe.payments.put(payment);
    const answered = payment.threeDs?.answer;
    if (answered || !isChallenged(payment)) {
      return answerEnd(c, answered === 'late' ? 'late' : 'over', payment.site);
    }
    const language = pageLanguage(c, payment.site);
    return answerPage(c, {
      title: CHALLENGE_TEXTS[language].title,
      language,
      style: CHALLENGE_STYLE,
      children: h(ChallengeForm, {
        payment,
        creq,
        language,
        action: `${ANSWER}${new URL(c.req.url).search}`,
      }),
    });
  });

  app.post(ANSWER, async (c) => {
    const { creq, answer } = await formValues(c);
    const found = findChallenge(universes, creq);
    if (!found) return answerEnd(c, 'unknown');
    const { universe, payment } = found;
    if (!isChallenged(payment) || payment.threeDs?.answer) return answerEnd(c, 'over', payment.site);
    const ending = answer === 'confirm' ? 'passed' : 'refused';
    universe.payments.put(withChallengeAnswered(payment, ending, universe.now()));
    return answerEnd(c, ending, payment.site);
  });

  return app;
}

// A bank that knows no payment knows no country either.
function answerEnd(c: Context, ending: ChallengeEnding, site: SiteId = 'MLA'): Response {
  const language = pageLanguage(c, site);
  return answerPage(c, {
    title: wordsOf(ending, CHALLENGE_TEXTS[language]).title,
    language,
    style: CHALLENGE_STYLE,
    status: ending === 'unknown' ? 400 : 200,
    ...(ending !== 'unknown' && { script: TELL_THE_SHOP }),
    children: h(ChallengeEnd, { ending, language }),
  });
}
