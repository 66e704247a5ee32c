import { withoutNulls } from '../form/without-nulls.ts';
import type { BrickRefusal } from '../sdk/brick-error.ts';
import { type StatusSettings, statusSettingsSchema } from './status-settings.ts';

export interface CheckedStatus {
  settings: StatusSettings;
}

/** The settings of a Status Screen Brick, or why they are none. */
export function checkStatus(given: object): CheckedStatus | BrickRefusal {
  const parsed = statusSettingsSchema.safeParse(withoutNulls(given));
  if (parsed.success) return { settings: parsed.data };
  const paths = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  return { code: 'incorrect_initialization', detail: paths };
}
