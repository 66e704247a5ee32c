import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';

const eventsSchema = z.array(z.tuple([z.string(), z.unknown()]));

/** The fields of `mp.fields` on a bare page: what a buyer sees, and what the integrator hears. */
export class MountedFields {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  input(field: string): Locator {
    return this.page.frameLocator(`iframe[name="${field}"]`).locator(`#${field}`);
  }

  async fill(values: Record<string, string>): Promise<void> {
    for (const [field, value] of Object.entries(values)) await this.input(field).fill(value);
  }

  /** The payload of every event of a kind so far. */
  async heard(event: string): Promise<unknown[]> {
    const events = eventsSchema.parse(await this.page.evaluate('window.heard'));
    return events.filter(([name]) => name === event).map(([, payload]) => payload);
  }

  /** Runs a statement in the page, as the integrator's script would. */
  async run(statement: string): Promise<void> {
    await this.page.evaluate(`void (${statement})`);
  }

  /** What an expression of the page resolves to, or the error it ends in, as plain data. */
  outcome(expression: string): Promise<unknown> {
    return outcomeOf(this.page, expression);
  }
}

/** `{value}` or `{error: {name, message, status, error, cause}}` of an expression that the page evaluates. */
export function outcomeOf(page: Page, expression: string): Promise<unknown> {
  return page.evaluate(`(async () => {
    try {
      return { value: await (${expression}) };
    } catch (failure) {
      const { name, message, status, error, cause } = failure;
      return { error: { name, message, status, error, cause } };
    }
  })()`);
}
