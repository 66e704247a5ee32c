import { SITE_IDS } from 'brickwright';
import { seedOf } from '../emulator/support/seed-of.ts';
import { inLanguagesOf } from './support/in-languages.ts';
import { test } from './support/picture-test.ts';

for (const { site, language } of SITE_IDS.flatMap(inLanguagesOf)) {
  test.describe(() => {
    test.use({ site, language, seed: seedOf({ optionList: 'collapsed' }) });

    test(`the ways to pay in ${site} in ${language}`, async ({ checkout, picture }) => {
      await checkout.open();

      await picture(`options ${site}`);
    });
  });
}

test.describe(() => {
  test.use({ site: 'MLM', seed: seedOf({ optionList: 'collapsed', ticketRows: 'together' }) });

  test('the ways to pay in MLM, cash in one row', async ({ checkout, picture }) => {
    await checkout.open();

    await picture('options MLM together');
  });
});
