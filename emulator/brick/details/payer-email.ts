import type { FormEnvironment } from '../form/form-environment.ts';
import { isEmail } from '../form/is-email.ts';
import { knownEmail } from '../form/known-email.ts';

/** What is wrong with a typed e-mail; undefined when nothing is, or when the shop gave one. */
export function emailProblem(typed: string, { settings, texts }: FormEnvironment): string | undefined {
  if (knownEmail(settings) !== null) return undefined;
  if (typed.trim() === '') return texts.required;
  return isEmail(typed.trim()) ? undefined : texts.invalidEmail;
}

/** The e-mail that is submitted: the shop's, or the typed one. */
export function payerEmail(typed: string, { settings }: FormEnvironment): string {
  return knownEmail(settings) ?? typed.trim();
}

/** What the e-mail field holds at first. */
export function initialEmail({ settings }: FormEnvironment): string {
  return settings.initialization.payer?.email ?? '';
}
