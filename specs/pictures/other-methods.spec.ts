import type { SiteId } from 'brickwright';
import type { OtherEntry } from '../../fixtures/models/payment-entry.ts';
import { seedOf } from '../emulator/support/seed-of.ts';
import { BOLETO_BUYER } from '../support/pay-later-methods.ts';
import { inLanguagesOf } from './support/in-languages.ts';
import { expect, test } from './support/picture-test.ts';

const email = 'test@testuser.com';

const PSE: OtherEntry = {
  kind: 'pse',
  entityType: 'individual',
  document: { type: 'CC', number: '123456789' },
  bank: '1007',
  email,
};

interface Row {
  state: string;
  site: SiteId;
  entry: OtherEntry;
  seed?: string;
}

const ROWS: readonly Row[] = [
  { state: 'Pix', site: 'MLB', entry: { kind: 'pix', email } },
  { state: 'boleto', site: 'MLB', entry: { ...BOLETO_BUYER, email } },
  {
    state: 'boleto among tickets',
    site: 'MLB',
    entry: { ...BOLETO_BUYER, email },
    seed: seedOf({ ticketRows: 'together' }),
  },
  { state: 'ticket', site: 'MLA', entry: { kind: 'ticket', id: 'rapipago', email } },
  { state: 'ticket', site: 'MLM', entry: { kind: 'ticket', id: 'paycash', point: '7-Eleven', email } },
  { state: 'atm with places', site: 'MLM', entry: { kind: 'atm', id: 'bancomer', point: 'BBVA', email } },
  {
    state: 'atm with places to select',
    site: 'MLM',
    entry: { kind: 'atm', id: 'banamex', point: 'Citibanamex', email },
    seed: seedOf({ placesControl: 'select' }),
  },
  { state: 'atm', site: 'MPE', entry: { kind: 'atm', id: 'pagoefectivo_atm', email } },
  { state: 'PSE', site: 'MCO', entry: PSE },
  { state: 'wallet', site: 'MLA', entry: { kind: 'wallet' } },
  { state: 'credits', site: 'MLA', entry: { kind: 'credits' } },
];

// Within the limits of every method.
const ITEMS = [{ id: 'ceramic-mug', quantity: 1 }];

for (const { state, site, entry, seed } of ROWS) {
  for (const { language } of inLanguagesOf(site)) {
    test.describe(() => {
      test.use({ site, language, ...(seed && { seed }) });

      test(`the form of ${state} in ${site} in ${language}`, async ({ checkout, picture }) => {
        await checkout.open({ items: ITEMS });
        await checkout.brick.fill(entry);

        await picture(`${state} ${site}`);
      });
    });
  }
}

for (const { state, site, entry } of ROWS.filter((row) => ['boleto', 'PSE', 'atm'].includes(row.state))) {
  for (const { language } of inLanguagesOf(site)) {
    test.describe(() => {
      test.use({ site, language });

      test(`the empty form of ${state} in ${site} in ${language}, pressed`, async ({ checkout, picture }) => {
        await checkout.open({ items: ITEMS });
        await checkout.brick.fill(entry);
        await checkout.brick.root
          .locator('input:is([type="text"], [type="email"], :not([type]))')
          .evaluateAll((fields) =>
            fields.forEach((field) => {
              (field as HTMLInputElement).value = '';
              field.dispatchEvent(new Event('input', { bubbles: true }));
            }),
          );
        await checkout.brick.submit();
        await expect(checkout.brick.alerts.first()).toBeVisible();

        await picture(`${state} ${site}, nothing filled`);
      });
    });
  }
}
