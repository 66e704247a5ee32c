import * as z from 'zod/mini';
import { CTA_LABELS } from '../texts/cta-labels.ts';
import { STATUS_TEXT_KEYS, type StatusTexts } from '../texts/status-text-keys.ts';
import type { StatusSettings } from './status-settings.ts';

/** The texts of the Brick, as served. */
export const statusTextsSchema: z.ZodMiniType<StatusTexts> = z.record(
  z.enum([...STATUS_TEXT_KEYS]),
  z.string(),
);

/** The texts under the shop's own labels; an empty one keeps the default. Source: devsite-docs change-texts. */
export function withOwnLabels(texts: StatusTexts, { customization }: StatusSettings): StatusTexts {
  const given = customization?.visual?.texts ?? {};
  const own = CTA_LABELS.map((label) => [label, given[label]]).filter(([, text]) => text);
  return { ...texts, ...Object.fromEntries(own) };
}
