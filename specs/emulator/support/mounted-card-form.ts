import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';
import { outcomeOf } from './mounted-fields.ts';

const callsSchema = z.array(z.tuple([z.string()], z.unknown()));

/** `mp.cardForm` on a page of its own: what a buyer sees, and what the integrator hears. */
export class MountedCardForm {
  readonly page: Page;
  readonly pay: Locator;

  constructor(page: Page) {
    this.page = page;
    this.pay = page.getByRole('button', { name: 'Pagar' });
  }

  /** The input of a card field: in its frame, or the page's own. */
  frameInput(field: string): Locator {
    return this.page.frameLocator(`iframe[name="${field}"]`).locator(`#${field}`);
  }

  control(field: string): Locator {
    return this.page.locator(`#form-checkout__${field}`);
  }

  async fillFrames(values: Record<string, string>): Promise<void> {
    for (const [field, value] of Object.entries(values)) await this.frameInput(field).fill(value);
  }

  async fill(values: Record<string, string>): Promise<void> {
    for (const [field, value] of Object.entries(values)) await this.control(field).fill(value);
  }

  /** Argentina's documented Mastercard in the frames, and all around it but the instalments. */
  async fillCard(): Promise<void> {
    await this.fillFrames({ cardNumber: '5031755734530604', expirationDate: '11/30', securityCode: '123' });
    await this.fillHolder();
  }

  async fillHolder(): Promise<void> {
    await this.control('identificationType').selectOption('DNI');
    await this.fill({
      cardholderName: 'APRO',
      identificationNumber: '12345678',
      cardholderEmail: 'buyer@example.com',
    });
  }

  /** What is offered in a select, as `value: text`. */
  offered(field: string): Promise<string[]> {
    return this.control(field)
      .locator('option')
      .evaluateAll((options) =>
        options.map((option) =>
          option instanceof HTMLOptionElement ? `${option.value}: ${option.text}` : '',
        ),
      );
  }

  /** The arguments of every call of a callback so far. */
  async heard(callback: string): Promise<unknown[][]> {
    const calls = await this.calls();
    return calls.filter(([name]) => name === callback).map(([, ...values]) => values);
  }

  /** Every call of a callback so far, in order. */
  async calls(): Promise<[string, ...unknown[]][]> {
    return callsSchema.parse(await this.page.evaluate('window.heard'));
  }

  /** What an expression of the page resolves to, or the error it ends in. */
  outcome(expression: string): Promise<unknown> {
    return outcomeOf(this.page, expression);
  }
}
