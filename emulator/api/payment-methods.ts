import { Hono } from 'hono';
import { CARD_METHODS } from '../../fixtures/catalog/card-methods.ts';
import type { CardPaymentMethod, SiteId } from '../../fixtures/catalog/types.ts';
import { resolveBin } from '../core/bin.ts';
import type { Universes } from '../core/universes.ts';
import { authenticate } from './authenticate.ts';
import type { EmulatorEnv } from './context.ts';
import { listCardIssuers } from './payment-methods/card-issuers.ts';
import { listInstallments } from './payment-methods/installments.ts';
import { renderPaymentMethod } from './payment-methods/render-payment-method.ts';
import { respond } from './respond.ts';

/** `/v1/payment_methods`: search by BIN, instalments and issuers of a card. */
export function paymentMethods(universes: Universes): Hono<EmulatorEnv> {
  const app = new Hono<EmulatorEnv>();
  app.use(authenticate(universes, 'public'));

  app.get('/search', (c) => {
    const { site } = c.get('universe');
    const { bin, bins, id, payment_type_id: type } = c.req.query();
    const digits = (bins ?? bin)?.replace(/\D/g, '');
    const found = candidates(site, digits).filter(
      (method) => (!id || method.id === id) && (!type || method.paymentTypeId === type),
    );
    const limit = Math.max(1, Number(c.req.query('limit')) || 50);
    return respond(c, 200, {
      paging: { total: found.length, limit, offset: 0 },
      results: found.slice(0, limit).map((method) => renderPaymentMethod(site, method, digits ?? '')),
    });
  });

  app.get('/installments', (c) => respond(c, 200, listInstallments(c.get('universe').site, c.req.query())));
  app.get('/card_issuers', (c) => respond(c, 200, listCardIssuers(c.get('universe').site, c.req.query())));

  return app;
}

// An unknown BIN is no error: the answer is an empty list, which the Brick turns into its own.
function candidates(site: SiteId, bin: string | undefined): readonly CardPaymentMethod[] {
  if (bin === undefined) return CARD_METHODS[site].filter(({ status }) => status === 'active');
  const method = resolveBin(site, bin);
  return method ? [method] : [];
}
