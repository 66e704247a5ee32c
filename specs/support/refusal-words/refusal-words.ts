import type { Language } from '../../../fixtures/catalog/types.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { PT } from './pt.ts';

/** By `status_detail`, what the reference shop says: written by hand, so that swapped messages turn tests red. */
export type RefusalWords = Readonly<Record<string, RegExp>>;

/** A buyer whom fraud prevention stopped is told no more than that: these share one message. */
export const ONE_MESSAGE: readonly string[] = [
  'cc_rejected_high_risk',
  'cc_rejected_fraud',
  'rejected_high_risk',
];

export const REFUSAL_WORDS: Readonly<Record<Language, RefusalWords>> = { es: ES, pt: PT, en: EN };

interface Shop {
  language: Language;
  /** Null for our own shop; another one has words of its own. */
  shopUrl: string | null;
}

/** What the buyer must read after a rejection; of another shop only that it says something. */
export function refusalWords(statusDetail: string, { language, shopUrl }: Shop): RegExp {
  if (shopUrl !== null) return /\S/;
  const words = REFUSAL_WORDS[language][statusDetail];
  if (words) return words;
  throw new Error(
    `No words are known for ${statusDetail}: write them in specs/support/refusal-words/${language}.ts`,
  );
}
