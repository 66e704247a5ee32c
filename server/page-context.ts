import type { Request, Response } from 'express';
import { chosenLanguage } from './chosen-language.ts';
import { LANGUAGES, type Language, type Site } from './sites.ts';
import { TEXTS, type Texts } from './texts/texts.ts';

/** Whom a page speaks to. */
export interface PageContext<S extends Site | null = Site | null> {
  site: S;
  language: Language;
  /** As `<html lang>`, Intl and MercadoPago.js spell the language. */
  locale: string;
  texts: Texts;
  /** What the links to the other languages keep of the address. */
  query: URLSearchParams;
}

// Where the language is not the site's own. Every locale is one that MercadoPago.js knows.
const LOCALES_ABROAD: Record<Language, string> = { es: 'es-AR', pt: 'pt-BR', en: 'en-US' };

/** The page's language: the one that the buyer chose, or the site's, or without a site the browser's. */
export function pageContext<S extends Site | null>(
  request: Request,
  response: Response,
  site: S,
): PageContext<S> {
  // Whoever lets a cache keep these pages must not serve them in the wrong language.
  response.vary('Cookie').vary('Accept-Language');
  const language = chosenLanguage(request) ?? site?.language ?? browserLanguage(request);
  const query = new URLSearchParams(/\?.*/.exec(request.originalUrl)?.[0]);
  const locale = site?.language === language ? site.locale : LOCALES_ABROAD[language];
  return { site, language, locale, texts: TEXTS[language], query };
}

function browserLanguage(request: Request): Language {
  const [first] = LANGUAGES;
  return LANGUAGES.find((language) => language === request.acceptsLanguages(...LANGUAGES)) ?? first;
}
