import { NOT_REPRODUCED_CAUSES } from '../../emulator/brick/sdk/not-reproduced-causes.ts';
import { expect, test } from './support/brick-test.ts';
import { CONSOLE_PROVOCATIONS } from './support/console-provocations.ts';
import { STATUS_PROVOCATIONS } from './support/status-provocations.ts';

// Source: sdk-js docs/bricks/status-screen.md.
const DOCUMENTED =
  `already_initialized amount_is_not_number container_not_found get_mexico_payment_points_failed
  get_payment_data_failed get_remedy_updated_payment_failed get_payment_methods_failed incorrect_initialization
  invalid_sdk_instance missing_container_id missing_locale_property missing_site_property
  missing_required_callbacks missing_texts settings_empty translation_key_not_found window_redirect_was_blocked
  no_chunk_path_provided get_chunk_failed`.split(/\s+/);

test('every documented cause of statusScreen is provoked, or listed with the reason why not', () => {
  const listed = { ...STATUS_PROVOCATIONS, ...CONSOLE_PROVOCATIONS, ...NOT_REPRODUCED_CAUSES.statusScreen };

  expect(Object.keys(listed).sort()).toEqual([...DOCUMENTED].sort());
});

for (const [cause, { settings, prepare, act }] of Object.entries(STATUS_PROVOCATIONS)) {
  test(`statusScreen reports ${cause}`, async ({ mountBrick }) => {
    const mounted = await mountBrick({
      brick: 'statusScreen',
      ready: false,
      settings: { initialization: { paymentId: '1' }, ...settings },
      ...(prepare && { prepare }),
    });

    await act?.(mounted);

    await expect.poll(() => mounted.calls('error')).toMatchObject([[{ cause }]]);
  });
}

test('without the payment points of Mexico the screen is drawn all the same', async ({ mountBrick }) => {
  const { prepare } = STATUS_PROVOCATIONS.get_mexico_payment_points_failed ?? {};

  const mounted = await mountBrick({
    brick: 'statusScreen',
    settings: { initialization: { paymentId: '1' } },
    ...(prepare && { prepare }),
  });

  await expect(mounted.root).toContainText('Dónde pagar PayCash');
});

test('a payment that cannot be had warns the buyer not to pay again', async ({ mountBrick }) => {
  const mounted = await mountBrick({
    brick: 'statusScreen',
    ready: false,
    settings: { initialization: { paymentId: '1' } },
  });

  await expect(mounted.root).toContainText('No vuelvas a pagar');
});
