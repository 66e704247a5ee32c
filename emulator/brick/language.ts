import type { Language } from '../../fixtures/catalog/types.ts';

const LANGUAGES: readonly Language[] = ['es', 'pt', 'en'];

/** The language of the texts for a locale (`pt-BR` -> `pt`); undefined when there are no texts for it. */
export function languageOf(locale: string): Language | undefined {
  const [head = ''] = locale.toLowerCase().split('-');
  return LANGUAGES.find((language) => language === head);
}
