import { expect, test } from './support/brick-test.ts';

const FRAMES = ['cardNumber', 'expirationDate', 'securityCode'];

test('the three frames stand in order, on another origin than the page', async ({ mountBrick, shop }) => {
  const brick = await mountBrick();

  const frames = brick.page.frames().filter((frame) => frame !== brick.page.mainFrame());

  expect(frames.map((frame) => frame.name())).toEqual(FRAMES);
  expect(frames.map((frame) => new URL(frame.url()).origin)).not.toContain(new URL(shop.url).origin);
});

for (const name of FRAMES) {
  test(`the ${name} frame holds all five inputs and shows its own`, async ({ mountBrick }) => {
    const brick = await mountBrick();
    const frame = brick.root.frameLocator(`iframe[name="${name}"]`);

    await expect(frame.locator('input')).toHaveCount(5);
    await expect(frame.locator('input:not(.hide)')).toHaveCount(1);
    await expect(frame.locator('input:not(.hide)')).toHaveId(name);
  });
}

test('keys typed one by one are grouped, and the focus goes on to the date', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await brick.frameInput('cardNumber').pressSequentially('375365153556885');

  await expect(brick.frameInput('cardNumber')).toHaveValue('3753 651535 56885');
  await expect(brick.frameInput('expirationDate')).toBeFocused();
});

test('the answer to the BIN does not take the focus away', async ({ mountBrick }) => {
  const brick = await mountBrick();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await brick.page.route('**/v1/payment_methods/search**', async (route) => {
    await held;
    await route.continue();
  });
  await brick.fillCard({ cardNumber: '5031755734530604' });
  await expect(brick.frameInput('expirationDate')).toBeFocused();
  await brick.root.locator('[name="HOLDER_NAME"]').focus();

  release();

  await expect(brick.installmentsSelect()).toBeVisible();
  await expect(brick.root.locator('[name="HOLDER_NAME"]')).toBeFocused();
});

test('a click on a label takes the buyer into its frame', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await brick.root.getByText('Código de seguridad').click();

  await expect(brick.frameInput('securityCode')).toBeFocused();
});

test('a valid value is marked as not invalid', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await brick.fillCard({ cardNumber: '5031755734530604' });

  await expect(brick.frameInput('cardNumber')).toHaveAttribute('aria-invalid', 'false');
});

test('the token is posted from inside a frame', async ({ mountBrick, shop }) => {
  const brick = await mountBrick();
  await brick.fillEverything();
  const posted = brick.page.waitForRequest(
    (request) => request.method() === 'POST' && request.url().includes('/v1/card_tokens'),
  );

  await brick.submitButton.click();

  expect((await posted).frame().name()).toBe('cardNumber');
  expect(Object.fromEntries(new URL((await posted).url()).searchParams)).toEqual({
    public_key: 'TEST-MLA-spec-public',
    locale: 'es-AR',
    js_version: '2.0.0',
    referer: new URL(shop.url).origin,
  });
});

test('no message to the page carries the card number or the security code', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.page.evaluate(
    "window.heard = []; addEventListener('message', (event) => heard.push(JSON.stringify(event.data)));",
  );
  await brick.fillEverything();
  await brick.submitButton.click();
  await expect.poll(() => brick.calls('submit')).toHaveLength(1);

  const heard = String(await brick.page.evaluate('window.heard.join()'));

  expect(heard).toContain('50317557');
  expect(heard.replaceAll(' ', '')).not.toContain('5031755734530604');
  expect(heard).not.toContain('"123"');
});

test('a page that blocks both field pages never hears of the Brick again', async ({
  mountBrick,
  emulator,
}) => {
  const { port } = new URL(emulator.url);
  const csp = `connect-src http://127.0.0.1:${port}; script-src http://127.0.0.1:${port} 'unsafe-inline'`;
  const brick = await mountBrick({ csp, ready: false });

  const error = await brick.page.waitForEvent('pageerror');

  expect(error.message).toContain("reading 'message'");
  expect(await brick.calls('ready')).toEqual([]);
  expect(await brick.calls('error')).toEqual([]);
});

test('the field page can be framed by the page that asked for it, and by no other', async ({ emulator }) => {
  const ofPage = await fetch(`${emulator.url}/secure-fields/?referer=https://shop.example.com/pay`);
  const ofNobody = await fetch(`${emulator.url}/secure-fields/`);

  expect(ofPage.headers.get('content-security-policy')).toContain('frame-ancestors https://shop.example.com');
  expect(ofNobody.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

test("a browser keeps the frames' script, and compiles it once for all of them", async ({ emulator }) => {
  const framePage = await (await fetch(`${emulator.url}/secure-fields/`)).text();
  const [, script = ''] = /<script src="([^"]+)"><\/script>/.exec(framePage) ?? [];

  const answer = await fetch(new URL(script, emulator.url));

  expect(framePage.match(/<script\b/g), 'scripts of the frame').toHaveLength(1);
  expect(answer.headers.get('content-type')).toContain('text/javascript');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
});
