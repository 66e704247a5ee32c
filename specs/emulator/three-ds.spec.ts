import { expect, test } from '@playwright/test';
import { SITE_IDS } from '../../fixtures/catalog/sites.ts';
import { sellerOf } from './support/seller.ts';
import { challengeOf, laterBy, payWith3ds, THREE_DS, takeChallenge } from './support/three-ds-payment.ts';

const CHALLENGED = {
  status: 'pending',
  status_detail: 'pending_challenge',
  three_ds_info: {
    external_resource_url: 'https://acs-public.tp.mastercard.com/api/v1/browser_Challenges',
    creq: expect.stringMatching(/^[\w-]+$/),
  },
};

for (const mode of ['optional', 'mandatory']) {
  test(`with three_d_secure_mode ${mode} a challenge card waits for the bank's challenge`, async () => {
    const payment = await payWith3ds(sellerOf('MLB'), 'passes', { mode });

    expect(payment).toMatchObject({ status: 201, body: CHALLENGED });
  });
}

for (const site of SITE_IDS) {
  test(`a challenge card is challenged in ${site}`, async () => {
    const payment = await payWith3ds(sellerOf(site), 'passes');

    expect(payment).toMatchObject({ status: 201, body: CHALLENGED });
  });
}

test('without three_d_secure_mode a challenge card is paid at once, and no three_ds_info comes', async () => {
  const seller = sellerOf('MLB');
  const token = await seller.tokenise({ card_number: THREE_DS.passes });

  const payment = await seller.send({ token: token.id });

  expect(payment).toMatchObject({ status: 201, body: { status: 'approved' } });
  expect(payment.body).not.toHaveProperty('three_ds_info');
});

test('an ordinary card is authenticated without a challenge', async () => {
  const payment = await sellerOf('MLB').pay({ three_d_secure_mode: 'mandatory' }, 'FUND');

  expect(payment.body).toMatchObject({ status_detail: 'cc_rejected_insufficient_amount' });
});

for (const [site, mode, detail] of [
  ['MLB', 'not_supported', 'cc_rejected_3ds_mandatory'],
  ['MLM', 'not_supported', 'cc_rejected_3ds_mandatory'],
  ['MLB', 'optional', 'accredited'],
  ['MLB', 'mandatory', 'accredited'],
  ['MLA', 'not_supported', 'accredited'],
] as const) {
  test(`the card that demands 3-D Secure ends ${detail} in ${site} with mode ${mode}`, async () => {
    const payment = await payWith3ds(sellerOf(site), 'demands', { mode });

    expect(payment).toMatchObject({ status: 201, body: { status_detail: detail } });
  });
}

test('a binary payment cannot wait for a challenge', async () => {
  const payment = await payWith3ds(sellerOf('MLB'), 'passes', { binary_mode: true });

  expect(payment.body).toMatchObject({ status: 'rejected', status_detail: 'cc_rejected_3ds_mandatory' });
});

test('a three_d_secure_mode that does not exist is refused', async () => {
  const payment = await payWith3ds(sellerOf('MLB'), 'passes', { mode: 'always' });

  expect(payment).toMatchObject({ status: 400, body: { cause: [{ code: 1 }] } });
});

for (const [card, answer, holder, end] of [
  ['passes', 'confirm', 'APRO', { status: 'approved', status_detail: 'accredited' }],
  ['passes', 'confirm', 'FUND', { status: 'rejected', status_detail: 'cc_rejected_insufficient_amount' }],
  ['passes', 'cancel', 'APRO', { status: 'rejected', status_detail: 'cc_rejected_3ds_challenge' }],
  ['refused', 'confirm', 'APRO', { status: 'rejected', status_detail: 'cc_rejected_3ds_challenge' }],
] as const) {
  test(`a challenge of the card that ${card} ends ${end.status_detail} after ${answer} by ${holder}`, async () => {
    const seller = sellerOf('MLB');
    const payment = await payWith3ds(seller, card, { holder });

    await takeChallenge(seller, payment, answer);

    const after = await laterBy(seller, payment, 1);
    expect(after.body).toMatchObject(end);
    expect(after.body).not.toHaveProperty('three_ds_info');
  });
}

test('a passed challenge of a payment without capture reserves the amount', async () => {
  const seller = sellerOf('MLB');
  const payment = await payWith3ds(seller, 'passes', { capture: false });
  await takeChallenge(seller, payment, 'confirm');

  const after = await laterBy(seller, payment, 1);

  expect(after.body).toMatchObject({
    status_detail: 'pending_capture',
    captured: false,
    date_approved: null,
  });
});

test('the result is not there at once: a shop has to ask again', async () => {
  const seller = sellerOf('MLB');
  const payment = await payWith3ds(seller, 'passes');

  await takeChallenge(seller, payment, 'confirm');

  const atOnce = await seller.asSeller('GET', `/v1/payments/${payment.id}`);
  expect(atOnce.body).toMatchObject({ status_detail: 'pending_challenge' });
});

for (const { when, seconds, detail } of [
  { when: 'opened 30 seconds after the payment', seconds: 30, detail: 'pending_challenge' },
  { when: 'opened 31 seconds after the payment', seconds: 31, detail: 'cc_rejected_3ds_challenge' },
]) {
  test(`a challenge that is ${when} leaves the payment ${detail}`, async () => {
    const seller = sellerOf('MLB');
    const payment = await payWith3ds(seller, 'passes');
    await laterBy(seller, payment, seconds);

    await takeChallenge(seller, payment);

    expect((await laterBy(seller, payment, 1)).body).toMatchObject({ status_detail: detail });
  });
}

for (const { when, opens, seconds, detail } of [
  { when: 'that was opened waits five minutes', opens: true, seconds: 299, detail: 'pending_challenge' },
  { when: 'that was opened ends after five minutes', opens: true, seconds: 300, detail: 'expired' },
  { when: 'that nobody opens waits a day', opens: false, seconds: 86_399, detail: 'pending_challenge' },
  { when: 'that nobody opens ends after a day', opens: false, seconds: 86_400, detail: 'expired' },
]) {
  test(`a challenge ${when}`, async () => {
    const seller = sellerOf('MLB');
    const payment = await payWith3ds(seller, 'passes');
    if (opens) await takeChallenge(seller, payment);

    expect((await laterBy(seller, payment, seconds)).body).toMatchObject({ status_detail: detail });
  });
}

for (const [settlement, detail] of [
  ['approve', 'accredited'],
  ['reject', 'cc_rejected_3ds_challenge'],
  ['expire', 'expired'],
] as const) {
  test(`a test may ${settlement} a payment that waits for its challenge`, async () => {
    const seller = sellerOf('MLB');
    const { id } = await payWith3ds(seller, 'passes');

    const path = `/__emulator/universes/MLB-spec/payments/${id}/settlement`;
    const settled = await seller.call('POST', path, { body: { settlement } });

    expect(settled.body).toMatchObject({ status_detail: detail });
  });
}

test('a payment that waits for its challenge is part of a snapshot, and can be passed after a restore', async () => {
  const seller = sellerOf('MLB');
  const payment = await payWith3ds(seller, 'passes');
  const path = '/__emulator/universes/MLB-spec/snapshot';
  const { body } = await seller.call('GET', path);

  const restored = await seller.call('PUT', path, { body });

  expect(restored.status).toBe(200);
  await takeChallenge(seller, payment, 'confirm');
  expect((await laterBy(seller, payment, 1)).body).toMatchObject({ status: 'approved' });
});

test('with local links the challenge is at the emulator', async () => {
  const payment = await payWith3ds(sellerOf('MLB', { localLinks: true }), 'passes');

  expect(payment.body).toMatchObject({
    three_ds_info: { external_resource_url: 'http://emulator/api/v1/browser_Challenges' },
  });
});

for (const creq of ['', 'nonsense', btoa('{"acsTransID":"1"}')]) {
  test(`a creq that nobody gave is told so: "${creq}"`, async () => {
    const seller = sellerOf('MLB');
    const { path } = challengeOf(await payWith3ds(seller, 'passes'));

    const page = await seller.browse(path, { creq });

    expect(page).toMatchObject({
      status: 400,
      html: expect.stringContaining('No conocemos esta verificación'),
    });
    expect(page.html).not.toContain('postMessage');
  });
}

test('an answer that comes twice changes nothing', async () => {
  const seller = sellerOf('MLB');
  const payment = await payWith3ds(seller, 'passes');
  await takeChallenge(seller, payment, 'confirm');
  await laterBy(seller, payment, 1);

  const again = await takeChallenge(seller, payment, 'cancel');

  expect(again.html).toContain('Esta verificação já terminou');
  expect((await laterBy(seller, payment, 1)).body).toMatchObject({ status: 'approved' });
});
