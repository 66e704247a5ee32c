import type { Page } from '@playwright/test';
import { universeOf } from '../../../emulator/control/client.ts';
import { SITES } from '../../../fixtures/catalog/sites.ts';
import { TEST_CARDS } from '../../../fixtures/catalog/test-cards.ts';
import { Checkout } from '../../../fixtures/models/Checkout.ts';
import { PageWatch } from '../../../fixtures/page-watch.ts';
import type { WorkerTarget } from '../../../fixtures/worker-fixtures.ts';
import { PAYER } from '../seller.ts';

interface Buyer {
  shopUrl: string;
  workerTarget: WorkerTarget;
  seed: string;
}

/** The grid's scenario, an approved card in Argentina, with what the fixtures set up around it. Gives its ms. */
export async function payInBrick(page: Page, { shopUrl, workerTarget, seed }: Buyer): Promise<number> {
  const { target, control } = workerTarget;
  await control?.setSeed(universeOf(target.credentialsOf('MLA')?.publicKey ?? ''), seed);
  const context = page.context();
  await context.clearCookies();
  const watch = new PageWatch(context, [shopUrl]);
  const checkout = new Checkout(page, { url: shopUrl, site: 'MLA' });

  const started = performance.now();
  await checkout.open();
  const answer = await checkout.payWith({
    card: TEST_CARDS.MLA[0],
    holder: 'APRO',
    document: SITES.MLA.testDocument,
    email: PAYER.email,
  });
  await checkout.expectResult(answer.status);
  const ms = performance.now() - started;

  watch.stop();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  const problems = watch.problems();
  if (answer.status === 'approved' && problems.length === 0) return ms;
  throw new Error(
    `The payment ended ${answer.status} with ${problems.length} problems: ${problems.join('; ')}`,
  );
}
