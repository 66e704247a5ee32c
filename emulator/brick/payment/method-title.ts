import type { FormEnvironment } from '../form/form-environment.ts';
import type { OfferedMethod } from '../wire/initialization.ts';

/** The name of a method: the shop's own, the Brick's, or that of the account's list. */
export function methodTitle({ settings, texts }: FormEnvironment, { id, name }: OfferedMethod): string {
  const own = settings.customization?.visual?.texts?.paymentMethods ?? {};
  const known: Record<string, string> = texts;
  return own[`${id}Title`] || known[`${id}Title`] || name;
}
