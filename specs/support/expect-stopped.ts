import type { Request } from '@playwright/test';
import { type Checkout, expect, type MercadoPagoPayment, SITES, type SiteId } from 'brickwright';
import type { Capability } from '../../fixtures/target.ts';
import { FORM_WORDS, type FormMessage, type FormWords } from './form-words.ts';

/** What a test needs to read these messages: on the real Brick nothing, as long as one of them was recorded there. */
export function needsOf(site: SiteId, messages: readonly FormMessage[]): Capability[] {
  return wordsOf(site, messages).some(({ recorded }) => recorded) ? [] : ['replica'];
}

interface Stopped {
  site: SiteId;
  messages: readonly FormMessage[];
  target: { can(capability: Capability): boolean };
  sent: readonly Request[];
  payments: () => Promise<MercadoPagoPayment[]>;
}

/** Asserts that the form told the buyer what is wrong, sent nothing, and can be used again. */
export async function expectStopped({ brick }: Checkout, stopped: Stopped): Promise<void> {
  for (const { text, recorded } of wordsOf(stopped.site, stopped.messages)) {
    if (!recorded && !stopped.target.can('replica')) continue;
    await expect(brick.root.getByText(text).first(), `the form says: ${text}`).toBeVisible();
  }
  expect(stopped.sent, 'nothing was sent to /process_payment').toEqual([]);
  expect(await stopped.payments(), 'payments of the order').toEqual([]);
  await expect(brick.submitButton, 'Pay can be pressed again').toBeEnabled();
  await expect(brick.cardNumber.input, 'the card number can be typed').toBeEditable();
}

function wordsOf(site: SiteId, messages: readonly FormMessage[]): FormWords[] {
  const { language } = SITES[site];
  return messages.map((message) => FORM_WORDS[language][message]);
}
