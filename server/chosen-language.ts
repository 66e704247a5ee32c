import type { Request, RequestHandler } from 'express';
import type { Config } from './config.ts';
import { LANGUAGES, type Language } from './sites.ts';

const LANGUAGE_COOKIE = 'lang';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Keeps the language that a link in a page's header asks for: `?lang=en` on any page. */
export function keepChosenLanguage({ publicUrl }: Config): RequestHandler {
  return function keepLanguage(request, response, next) {
    const language = knownLanguage(request.query.lang);
    if (language) {
      response.cookie(LANGUAGE_COOKIE, language, {
        httpOnly: true,
        sameSite: 'lax',
        secure: publicUrl !== null,
        maxAge: YEAR_MS,
      });
    }
    next();
  };
}

/** The language that the buyer chose, now or before; null when none was, or one that the shop does not speak. */
export function chosenLanguage({ query, cookies }: Request): Language | null {
  return knownLanguage(query.lang) ?? knownLanguage(cookies?.[LANGUAGE_COOKIE]);
}

function knownLanguage(value: unknown): Language | null {
  return LANGUAGES.find((language) => language === value) ?? null;
}
