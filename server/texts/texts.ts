import type { Language } from '../sites.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';

/** Every sentence of the pages that does not depend on a payment's state. */
export type Texts = Record<keyof typeof es, string>;

export const TEXTS: Record<Language, Texts> = { es, pt, en };
