import { Hono } from 'hono';
import { ApiError } from '../core/api-error.ts';
import { type CardToken, dueAt, statusOf } from '../core/card-token.ts';
import { mpDate } from '../core/mp-date.ts';
import type { Universes } from '../core/universes.ts';
import { authenticate } from './authenticate.ts';
import type { EmulatorEnv } from './context.ts';
import { parseCard } from './parse-card.ts';
import { readJson, requireObject } from './read-json.ts';
import { respond } from './respond.ts';

/** `/v1/card_tokens`: a token stands for a card; the number and security code are not kept. */
export function cardTokens(universes: Universes): Hono<EmulatorEnv> {
  const app = new Hono<EmulatorEnv>();

  app.post('/', authenticate(universes, 'public'), async (c) => {
    const universe = c.get('universe');
    const card = parseCard(requireObject(await readJson(c)), { site: universe.site, now: universe.now() });
    const token: CardToken = {
      ...card,
      id: universe.ids.nextHex32(),
      universeId: universe.id,
      site: universe.site,
      publicKey: universe.publicKey,
      createdAt: universe.now(),
      usedAt: null,
    };
    universe.tokens.set(token.id, token);
    return respond(c, 201, renderToken(token, universe.now()));
  });

  // Any well-formed token is answered, whoever owns it: seen on the real test environment.
  app.get('/:id', authenticate(universes, 'public'), (c) => {
    const id = c.req.param('id');
    if (!/^[0-9a-f]{32}$/.test(id)) throw new ApiError(401, 'invalid card token', { error: 'unauthorized' });
    const token = c.get('universe').tokens.get(id) ?? universes.findToken(id);
    if (!token) throw new ApiError(404, 'Card Token not found', { error: 'not_found' });
    return respond(c, 200, renderToken(token, c.get('universe').now()));
  });

  return app;
}

function renderToken(token: CardToken, now: number): Record<string, unknown> {
  const { name, identification } = token.cardholder;
  return {
    id: token.id,
    public_key: token.publicKey,
    card_id: null,
    status: statusOf(token, now),
    luhn_validation: true,
    // True with test credentials too: it says nothing about the environment.
    live_mode: true,
    require_esc: false,
    first_six_digits: token.firstSixDigits,
    last_four_digits: token.lastFourDigits,
    card_number_length: token.cardNumberLength,
    security_code_length: token.securityCodeLength,
    expiration_month: token.expirationMonth,
    expiration_year: token.expirationYear,
    cardholder: { name, identification: identification ?? { type: null, number: null } },
    date_created: mpDate(token.createdAt),
    date_last_updated: mpDate(token.usedAt ?? token.createdAt),
    date_due: mpDate(dueAt(token)),
    date_used: token.usedAt === null ? null : mpDate(token.usedAt),
  };
}
