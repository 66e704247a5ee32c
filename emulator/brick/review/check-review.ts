import type * as z from 'zod/mini';
import type { FormEnvironment } from '../form/form-environment.ts';
import type { BrickRefusal } from '../sdk/brick-error.ts';
import { orderWarnings } from './cards-order.ts';
import { type ReviewSettings, reviewSettingsSchema } from './review-settings.ts';

/** Where the real Brick has a review. Source: sdk-js docs/bricks/payment-review.md. */
const SITES = ['MLA', 'MLM'];

/**
 * The settings of the review, why they are none, or null in a Brick without one. That other countries ignore
 * `enableReviewStep` with a warning is inferred, and that a value of a wrong kind is no missing one.
 */
export function checkReview(environment: FormEnvironment): ReviewSettings | BrickRefusal | null {
  const { settings, initialization } = environment;
  if (settings.customization?.enableReviewStep !== true) return null;
  if (!SITES.includes(initialization.site_id)) {
    warn(
      `enableReviewStep is for ${SITES.join(' and ')} only and was ignored: this account is of ${initialization.site_id}.`,
    );
    return null;
  }
  const parsed = reviewSettingsSchema.safeParse(settings);
  if (!parsed.success) return refusalOf(parsed.error.issues, settings);
  const missing = missingCallbacks(parsed.data);
  if (missing.length > 0) return { code: 'missing_required_review_props', detail: missing.join(', ') };
  for (const warning of orderWarnings(parsed.data.customization.reviewCardsOrder)) warn(warning);
  return parsed.data;
}

/** What is shown must be editable: each of these callbacks is required beside its data. */
export function missingCallbacks({
  initialization: { shipping, billing },
  callbacks,
}: ReviewSettings): string[] {
  return [
    ...(shipping && !callbacks.onClickEditShippingData ? ['callbacks.onClickEditShippingData'] : []),
    ...(billing && !callbacks.onClickEditBillingData ? ['callbacks.onClickEditBillingData'] : []),
  ];
}

function refusalOf(issues: readonly z.core.$ZodIssue[], settings: object): BrickRefusal {
  const paths = issues.map(({ path }) => path);
  const missing = paths.filter((path) => isMissing(valueAt(settings, path)));
  const [code, told] =
    missing.length > 0
      ? (['missing_required_review_props', missing] as const)
      : (['incorrect_initialization', paths] as const);
  return { code, detail: told.map((path) => path.join('.')).join(', ') };
}

function valueAt(value: unknown, [key, ...rest]: readonly PropertyKey[]): unknown {
  if (key === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return valueAt(Reflect.get(value, key), rest);
}

function isMissing(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function warn(words: string): void {
  console.warn(`[payment Brick] ${words}`);
}
