import type { Language } from '../sites.ts';
import { rejectionsEn } from './rejections-en.ts';
import { rejectionsEs } from './rejections-es.ts';
import { rejectionsPt } from './rejections-pt.ts';

/** Why a payment was rejected and what to do next, by `status_detail`; `other` is for details not known here. */
export type Rejections = Record<keyof typeof rejectionsEs, string>;

export const REJECTIONS: Record<Language, Rejections> = {
  es: rejectionsEs,
  pt: rejectionsPt,
  en: rejectionsEn,
};
