import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';

const eventsSchema = z.array(z.tuple([z.string()]).rest(z.unknown()));

export type BrickEvent =
  | 'ready'
  | 'error'
  | 'bin'
  | 'submit'
  | 'created'
  | 'editShipping'
  | 'editBilling'
  | 'nextStep'
  | 'previousStep';

export type CardFields = Partial<Record<'cardNumber' | 'expirationDate' | 'securityCode', string>>;

/** A Brick on a bare page: what a buyer sees, and what its integrator hears. */
export class MountedBrick {
  readonly page: Page;
  readonly root: Locator;
  readonly submitButton: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator('#brick');
    this.submitButton = this.root.locator('button[type="submit"]');
  }

  frameInput(field: keyof CardFields): Locator {
    return this.root.frameLocator(`iframe[name="${field}"]`).locator(`#${field}`);
  }

  installmentsSelect(): Locator {
    return this.root.locator('select').filter({ has: this.page.locator('option', { hasText: /^1x/ }) });
  }

  async fillCard(fields: CardFields): Promise<void> {
    if (fields.cardNumber) await this.frameInput('cardNumber').fill(fields.cardNumber);
    if (fields.expirationDate) await this.frameInput('expirationDate').fill(fields.expirationDate);
    if (fields.securityCode) await this.frameInput('securityCode').fill(fields.securityCode);
  }

  /** Fills Argentina's documented Mastercard and everything around it, for one payment. */
  async fillEverything(): Promise<void> {
    await this.fillCard({ cardNumber: '5031755734530604' });
    await this.installmentsSelect().selectOption('1');
    await this.fillCard({ expirationDate: '1130', securityCode: '123' });
    await this.root.locator('[name="HOLDER_NAME"]').fill('APRO');
    await this.root.locator('[name="DOCUMENT"]').fill('12345678');
    await this.root.locator('[name="EMAIL"]').fill('buyer@example.com');
  }

  /** A style variable as the Brick's root has it. */
  async variable(name: string): Promise<string> {
    const root = this.root.locator('[style*="--mp-"]').first();
    return root.evaluate(
      (node, property) => getComputedStyle(node).getPropertyValue(property),
      `--mp-${name}`,
    );
  }

  /** The arguments of every call of one callback so far. */
  async calls(name: BrickEvent): Promise<unknown[][]> {
    const events = eventsSchema.parse(await this.page.evaluate('window.brickEvents'));
    return events.filter(([event]) => event === name).map(([, ...values]) => values);
  }
}
