import { Hono } from 'hono';
import { CARD_METHODS } from '../../fixtures/catalog/card-methods.ts';
import { SITES } from '../../fixtures/catalog/sites.ts';
import type { CardTypeId, SiteId } from '../../fixtures/catalog/types.ts';
import { drawVariant } from '../brick/variant.ts';
import { mpDate } from '../core/mp-date.ts';
import type { Payment } from '../core/payment.ts';
import { paymentMethodOf } from '../core/payment-method.ts';
import { refusal } from '../core/refusal.ts';
import type { Universes } from '../core/universes.ts';
import { authenticate } from './authenticate.ts';
import { brickPreference } from './bricks/brick-preference.ts';
import type { EmulatorEnv } from './context.ts';
import { paymentOf } from './payments.ts';
import { respond } from './respond.ts';

const CARD_TYPES: readonly CardTypeId[] = ['credit_card', 'debit_card', 'prepaid_card'];

/** `/bricks`: what the Bricks ask when they start. The real answers are not public; only the calls are known. */
export function bricks(universes: Universes): Hono<EmulatorEnv> {
  const app = new Hono<EmulatorEnv>();
  app.use(async (c, next) => {
    authenticate(c, universes, 'public');
    await next();
  });

  app.get('/payment_brick/initialization', (c) => {
    const { site, seed, slow } = c.get('universe');
    const asked = CARD_TYPES.filter((type) => c.req.query(type) !== undefined);
    if (asked.length === 0) throw refusal(1, { description: 'No payment type was selected' });
    return respond(c, 200, {
      ...siteFacts(site),
      payment_types: asked,
      ...offered(site, asked),
      variant: drawVariant(seed, { slow }),
    });
  });

  app.get('/preferences/:id', (c) => respond(c, 200, brickPreference(c)));

  app.get('/status_screen_brick/payments/:id', (c) => respond(c, 200, publicPart(paymentOf(c))));

  return app;
}

function siteFacts(site: SiteId): Record<string, unknown> {
  const { countryCode, currency, locale } = SITES[site];
  return {
    site_id: site,
    country_code: countryCode,
    locale,
    currency: {
      id: currency.id,
      symbol: currency.symbol,
      decimals: currency.decimals,
      decimal_separator: currency.decimalSeparator,
      thousands_separator: currency.thousandsSeparator,
    },
  };
}

function offered(site: SiteId, types: readonly CardTypeId[]): Record<string, unknown> {
  const methods = CARD_METHODS[site].filter(
    ({ paymentTypeId, status }) => status === 'active' && types.includes(paymentTypeId),
  );
  return {
    payment_methods: methods.map(({ id, name, paymentTypeId }) => ({
      id,
      name,
      payment_type_id: paymentTypeId,
    })),
  };
}

// What a page may learn of a payment with a public key: nothing of the payer.
function publicPart(payment: Payment): Record<string, unknown> {
  return {
    ...siteFacts(payment.site),
    id: payment.id,
    status: payment.status,
    status_detail: payment.statusDetail,
    payment_method_id: payment.methodId,
    payment_type_id: paymentMethodOf(payment.site, payment.methodId)?.paymentTypeId,
    transaction_amount: payment.amount,
    installments: payment.installments,
    date_created: mpDate(payment.createdAt),
    description: payment.echo.description,
    external_reference: payment.echo.externalReference,
    card: payment.means.kind === 'card' ? { last_four_digits: payment.means.card.lastFourDigits } : {},
  };
}
