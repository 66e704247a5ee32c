import { newToken } from './support/buyer.ts';
import { EVERY_SITE } from './support/every-site.ts';
import { PENDING } from './support/pending-payments.ts';
import { expect, test } from './support/test.ts';

const ACS = 'https://acs.example.com';

test('a challenge is answered with where and what to post', async ({ buyer, upstream }) => {
  upstream.always(PENDING.challenge);
  await buyer.order();

  expect(await (await buyer.pay(newToken())).json()).toMatchObject({
    status: 'pending',
    status_detail: 'pending_challenge',
    next_action: {
      type: 'three_ds_challenge',
      external_resource_url: `${ACS}/challenges`,
      creq: 'eyJhIjoxfQ',
    },
  });
});

test('its page posts it into a frame, and may reach that bank only', async ({ buyer, upstream }) => {
  upstream.always(PENDING.challenge);
  await buyer.order();
  const { id } = await (await buyer.pay(newToken())).json();

  const page = await buyer.http.get(`/payment_status?payment_id=${id}`);
  const csp = page.headers()['content-security-policy'] ?? '';

  expect(await page.text()).toContain(`action="${ACS}/challenges" target="three_ds_challenge"`);
  expect(await page.text()).toContain('<input type="hidden" name="creq" value="eyJhIjoxfQ">');
  expect(directive(csp, 'frame-src')).toContain(ACS);
  expect(directive(csp, 'form-action')).toBe(`form-action 'self' ${ACS}`);
});

test('other pages may not reach a bank', async ({ buyer, upstream }) => {
  upstream.always(PENDING.challenge);
  const order = await buyer.order();
  await buyer.pay(newToken());

  const pages = await Promise.all(
    [`${order.checkout_url}?pay=otherwise`, '/MLB'].map((path) => buyer.http.get(path)),
  );

  for (const page of pages) expect(page.headers()['content-security-policy']).not.toContain(ACS);
});

test('the Status Screen Brick can show the challenge instead', async ({ buyer, upstream }) => {
  upstream.always(PENDING.challenge);
  await buyer.order();
  const { id } = await (await buyer.pay(newToken())).json();

  const page = await (await buyer.http.get(`/payment_status?payment_id=${id}&challenge=brick`)).text();

  expect(page).toContain('id="statusScreenBrick_container"');
  expect(page).toContain(`"external_resource_url":"${ACS}/challenges"`);
});

test('an abandoned challenge is cancelled when another card pays', async ({ buyer, upstream }) => {
  upstream.nextly(PENDING.challenge);
  await buyer.order();
  const { id } = await (await buyer.pay(newToken())).json();

  expect((await buyer.pay(newToken())).status()).toBe(201);
  expect(upstream.cancelled).toEqual([id]);
});

test.describe('in every country', () => {
  test.use({ environment: EVERY_SITE });

  test('3-D Secure is asked for where the API has it', async ({ buyer, upstream }) => {
    for (const site of ['MLB', 'MLM', 'MLA', 'MCO']) {
      await buyer.order(undefined, { site });
      await buyer.pay(newToken());
    }

    expect(upstream.sent.map(({ body }) => body.three_d_secure_mode ?? null)).toEqual([
      'optional',
      'optional',
      null,
      null,
    ]);
    for (const { body } of upstream.sent) expect(body).toMatchObject({ capture: true, binary_mode: false });
  });
});

test.describe('switched off', () => {
  test.use({ environment: { THREE_D_SECURE: 'off' } });

  test('3-D Secure is asked for nowhere', async ({ buyer, upstream }) => {
    await buyer.order();
    await buyer.pay(newToken());

    expect(upstream.sent[0]?.body).not.toHaveProperty('three_d_secure_mode');
  });
});

function directive(csp: string, name: string): string {
  return csp.split(';').find((one) => one.trim().startsWith(name)) ?? '';
}
