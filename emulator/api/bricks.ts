import { Hono } from 'hono';
import { PAYMENT_POINTS } from '../../fixtures/catalog/payment-points.ts';
import type { SiteId } from '../../fixtures/catalog/types.ts';
import { WALLET_VALUE_PROPS } from '../../fixtures/catalog/wallet-value-props.ts';
import { drawVariant } from '../brick/variant.ts';
import { ApiError } from '../core/api-error.ts';
import type { Universes } from '../core/universes.ts';
import { authenticate } from './authenticate.ts';
import { brickPreference } from './bricks/brick-preference.ts';
import { brickSavedCards } from './bricks/brick-saved-cards.ts';
import { paymentBrickInitialization } from './bricks/payment-brick-initialization.ts';
import { siteFacts } from './bricks/site-facts.ts';
import { statusScreenPayment } from './bricks/status-screen-payment.ts';
import type { EmulatorEnv } from './context.ts';
import { paymentOf } from './payments.ts';
import { respond } from './respond.ts';

/** `/bricks`: what the Bricks ask when they start. The real answers are not public; only the calls are known. */
export function bricks(universes: Universes): Hono<EmulatorEnv> {
  const app = new Hono<EmulatorEnv>();
  app.use(async (c, next) => {
    authenticate(c, universes, 'public');
    await next();
  });

  app.get('/payment_brick/initialization', (c) => respond(c, 200, paymentBrickInitialization(c)));

  app.get('/wallet_brick/initialization', (c) => {
    const { site, seed, slow } = c.get('universe');
    const { classHash } = drawVariant(seed, { slow });
    return respond(c, 200, {
      ...siteFacts(site),
      value_props: WALLET_VALUE_PROPS[site],
      variant: { classHash },
    });
  });

  app.get('/preferences/:id', (c) => respond(c, 200, brickPreference(c)));

  app.get('/payment_brick/payment_points', (c) => respond(c, 200, paymentPoints(c.get('universe').site)));

  app.get('/payment_brick/saved_cards', (c) => respond(c, 200, brickSavedCards(c)));

  // As the test environment was seen to answer: the buyer types the address himself.
  app.get('/addresses/:zipCode', () => {
    throw new ApiError(401, 'unauthorized', { error: 'unauthorized' });
  });

  app.get('/status_screen_brick/payments/:id', async (c) =>
    respond(c, 200, await statusScreenPayment(paymentOf(c))),
  );

  return app;
}

function paymentPoints(site: SiteId): Record<string, unknown>[] {
  if (site !== 'MLM') return [];
  return PAYMENT_POINTS.map(({ id, name, paymentMethodId }) => ({
    id,
    name,
    payment_method_id: paymentMethodId,
  }));
}
