import { expect, HOLDERS, test } from 'brickwright';

// Nothing stands between the browser and the servers: CORS, CSP and redirects are the browser's own.
test.use({ direct: true });

// One worker for all: none but these has such a browser, and no country changes what they see.
test.describe.configure({ mode: 'default' });

for (const holder of ['APRO', 'CONT'] as const) {
  const { status } = HOLDERS[holder];

  test(`paid straight at the emulator, ${holder} leads to its result`, {
    tag: '@MLA',
  }, async ({ checkout, testCard }) => {
    await checkout.open();

    const answer = await checkout.payWith(testCard(holder));

    await expect(answer).toHaveOutcome(HOLDERS[holder]);
    await checkout.expectResult(status);
  });
}

test('paid straight at the emulator, a refused card is told and another pays', {
  tag: '@MLA',
}, async ({ checkout, testCard }) => {
  await checkout.open();
  await checkout.payWith(testCard('FUND'));
  await checkout.expectRefusal();

  const answer = await checkout.payWith(testCard('APRO'));

  await expect(answer).toBeApproved();
});

test('straight at the emulator, no request goes to a host of Mercado Pago', {
  tag: '@MLA',
}, async ({ checkout, page, shop, testCard }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).hostname));
  await checkout.open();

  await checkout.payWith(testCard('APRO'));
  await checkout.expectResult('approved');

  expect([...hosts].sort(), 'the shop, and the emulator under both names of loopback').toEqual(
    ['localhost', new URL(shop.url).hostname].sort(),
  );
});
