import { TEST_CARDS } from 'brickwright';
import { THREE_DS_CARDS } from '../../fixtures/catalog/three-ds-cards.ts';
import { ThreeDsChallenge } from '../../fixtures/models/ThreeDsChallenge.ts';
import { IN_LANGUAGES, inLanguagesOf } from './support/in-languages.ts';
import { cardBody, payByRequest } from './support/pay-by-request.ts';
import { test } from './support/picture-test.ts';
import { WAITING } from './support/waiting-payments.ts';

const RESULTS = [
  { holder: 'APRO', status: 'approved' },
  { holder: 'CONT', status: 'in_process' },
  { holder: 'FUND', status: 'rejected' },
] as const;

for (const { site, language } of IN_LANGUAGES) {
  test.describe(() => {
    test.use({ site, language });

    for (const { holder, status } of RESULTS) {
      test(`a payment that is ${status} in ${language}`, async ({
        checkout,
        page,
        picture,
        shop,
        workerTarget: { target },
      }) => {
        await checkout.order();
        const body = await cardBody(target, { site, card: TEST_CARDS[site][0], holder });
        const id = await payByRequest(page, shop.url, body);
        await page.goto(`${shop.url}/payment_status?payment_id=${id}`);
        await checkout.expectResult(status);

        await picture(`result ${status}`);
      });
    }
  });
}

for (const { state, site, body } of WAITING) {
  for (const { language } of inLanguagesOf(site)) {
    test.describe(() => {
      test.use({ site, language });

      test(`${state} of ${site} that waits in ${language}`, async ({ checkout, page, picture, shop }) => {
        // The Brick leads there by itself.
        await page.route(/\/bank_transfer/, (route) => route.fulfill({ status: 204 }));
        await checkout.order({ items: [{ id: 'ceramic-mug', quantity: 1 }] });
        const id = await payByRequest(page, shop.url, body);
        await page.goto(`${shop.url}/payment_status?payment_id=${id}`);
        await checkout.expectResult('pending');

        await picture(`result ${state} ${site}`);
      });
    });
  }
}

for (const [settlement, status] of [
  ['expire', 'cancelled'],
  ['cancel', 'cancelled'],
  ['reject', 'rejected'],
] as const) {
  for (const { site, language } of inLanguagesOf('MLB')) {
    test.describe(() => {
      test.use({ site, language });

      test(`a boleto after "${settlement}" in ${language}`, async ({
        checkout,
        page,
        picture,
        shop,
        universe,
      }) => {
        await checkout.order();
        const id = await payByRequest(
          page,
          shop.url,
          WAITING.find(({ state }) => state === 'boleto')?.body ?? {},
        );
        await universe.settle(id, settlement);
        await page.goto(`${shop.url}/payment_status?payment_id=${id}`);
        await checkout.expectResult(status);

        await picture(`result boleto ${settlement}`);
      });
    });
  }
}

for (const { site, language } of [...inLanguagesOf('MLB'), { site: 'MLM', language: 'es' } as const]) {
  test.describe(() => {
    test.use({ site, language });

    for (const [shownBy, query] of [
      ['the shop', ''],
      ['the Status Screen', '&challenge=brick'],
    ] as const) {
      test(`the challenge of a bank that ${shownBy} shows in ${language}`, async ({
        checkout,
        page,
        picture,
        shop,
        workerTarget: { target },
      }) => {
        const card = THREE_DS_CARDS.find(({ challenge }) => challenge) ?? TEST_CARDS[site][0];
        await checkout.order();
        const id = await payByRequest(page, shop.url, await cardBody(target, { site, card, holder: 'APRO' }));
        await page.goto(`${shop.url}/payment_status?payment_id=${id}${query}`);
        await new ThreeDsChallenge(page).expectShown();

        await picture(`challenge in ${shownBy}`);
      });
    }
  });
}
