import type { Page } from '@playwright/test';
import { expect, type MountOptions, test } from './support/brick-test.ts';

// The documented causes of a Wallet Brick. Source: sdk-js docs/bricks/wallet.md; `invalid_sdk_instance` no page can provoke.
const PROVOCATIONS: Record<string, MountOptions> = {
  already_initialized: {
    settings: { locale: 'es' },
    prepare: (page) =>
      page.evaluate(
        `mountBrick({ brick: 'wallet', publicKey: 'TEST-MLA-spec-public', settings: { locale: 'es' } })`,
      ),
  },
  get_preference_details_failed: { settings: { initialization: { preferenceId: 'nobody-made-it' } } },
  incorrect_initialization: { settings: { initialization: { redirectMode: 'sideways' } } },
  missing_locale_property: { settings: { locale: 'fr' } },
  missing_texts: { settings: { locale: 'es' }, prepare: failing('**/i18n/**') },
};

function failing(pattern: string) {
  return (page: Page) => page.route(pattern, (route) => route.fulfill({ status: 500, json: {} }));
}

for (const [cause, options] of Object.entries(PROVOCATIONS)) {
  test(`wallet reports ${cause}`, async ({ mountBrick }) => {
    const brick = await mountBrick({ brick: 'wallet', ready: false, ...options });

    const causes = async () => JSON.stringify(await brick.calls('error'));
    await expect.poll(causes).toContain(`"cause":"${cause}"`);
  });
}

const LINES = {
  settings_empty: [`'brick', {}`, 'Settings object is empty'],
  missing_container_id: [`'', { locale: 'es' }`, 'You must provide an HTML element ID'],
  container_not_found: [`'nowhere', { locale: 'es' }`, 'Could not find the container element'],
  missing_required_callbacks: [`'brick', { callbacks: { onError: 7 } }`, 'Callbacks onReady and onError'],
  no_preference_provided: [`'brick', { locale: 'es' }`, 'Pass a preferenceId, or an onSubmit'],
} as const;

for (const [cause, [create, line]] of Object.entries(LINES)) {
  test(`wallet says in the console what ${cause} means`, async ({ replicaBrowser, shop }) => {
    const page = await replicaBrowser.newPage();
    await page.goto(shop.url);
    const said = page.waitForEvent('console', (message) => message.type() === 'error');

    await page.evaluate(
      `new MercadoPago('TEST-MLA-spec-public', { locale: 'es-AR' }).bricks().create('wallet', ${create})`,
    );

    expect((await said).text()).toContain(`[Initialization error] ${line}`);
    await page.close();
  });
}

test('an onSubmit that gives no preference is told', async ({ mountBrick }) => {
  const brick = await mountBrick({ brick: 'wallet', settings: { locale: 'es' }, submitAnswer: 'nothing' });

  await brick.page.getByRole('button').click();

  await expect.poll(() => brick.calls('error')).toMatchObject([[{ cause: 'no_preference_provided' }]]);
});
