import type { TestCase } from '@playwright/test/reporter';

/** Where a test belongs in the table: a payment by country, method and outcome. */
export interface TestPlace {
  site: string;
  method: string;
  outcome: string;
}

/**
 * Reads the annotations `site`, `method` and `outcome`, by themselves or as labels of the Allure report
 * (`@allure.label.site`); null for a test that is no single payment.
 */
export function testPlace(test: TestCase): TestPlace | null {
  const [site, method, outcome] = ['site', 'method', 'outcome'].map((type) => annotation(test, type));
  return site && method && outcome ? { site, method, outcome } : null;
}

function annotation(test: TestCase, type: string): string | undefined {
  return test.annotations.find((one) => one.type === type || one.type === `@allure.label.${type}`)
    ?.description;
}
