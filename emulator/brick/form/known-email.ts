import type { FormSettings } from './form-settings.ts';
import { isEmail } from './is-email.ts';

/** The e-mail that the shop gave, when it is one: then the form asks for none. */
export function knownEmail({ initialization }: FormSettings): string | null {
  const email = initialization.payer?.email;
  return email !== undefined && isEmail(email) ? email : null;
}
