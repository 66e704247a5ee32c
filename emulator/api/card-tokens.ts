import { z } from 'zod';
import { ApiError } from '../core/api-error.ts';
import { resolveBin } from '../core/bin.ts';
import { type CardToken, isUsable } from '../core/card-token.ts';
import { publicKeyOf } from '../core/credentials.ts';
import { cardTokenAnswerSchema } from './card-tokens/card-token-answer.ts';
import { invalidCard } from './card-tokens/card-token-refusal.ts';
import { checkSecurityCode } from './card-tokens/check-security-code.ts';
import { cardSchema, parseCard } from './card-tokens/parse-card.ts';
import { renderCardToken } from './card-tokens/render-card-token.ts';
import { savedCardOf, savedCardSchema } from './card-tokens/saved-card-token.ts';
import type { EmulatorContext } from './context.ts';
import { numberOrText } from './number-or-text.ts';
import type { ApiServices, Operation } from './operation.ts';
import { readJson, requireObject } from './read-json.ts';
import { respond } from './respond.ts';

const updateSchema = z
  .object({
    security_code: numberOrText.nullish(),
    esc: z.string().nullish().meta({ description: 'Stands for the code that the buyer gave before' }),
  })
  .meta({ id: 'CardTokenUpdate' });

// Of a card whose method the site does not know.
const USUAL_CODE_LENGTH = 3;

/** `/v1/card_tokens`: a token stands for a card; the number and security code are not kept. */
export function cardTokenOperations({ universes }: ApiServices): Operation[] {
  return [
    {
      method: 'post',
      path: '/v1/card_tokens',
      summary: 'Make a token of a card, or of a saved card and its security code.',
      credential: 'public',
      body: z.union([cardSchema, savedCardSchema]).meta({ id: 'CardTokenRequest' }),
      answers: { 201: cardTokenAnswerSchema },
      handle: createToken,
    },
    {
      method: 'get',
      path: '/v1/card_tokens/:id',
      summary: 'Read a token, whoever made it: seen on the real test environment.',
      credential: 'public',
      answers: { 200: cardTokenAnswerSchema },
      handle(c) {
        const universe = c.get('universe');
        const id = tokenIdOf(c);
        const token = universe.tokens.get(id) ?? universes.findToken(id);
        if (!token) throw tokenNotFound();
        return respond(c, 200, renderCardToken(token, universe.now()));
      },
    },
    {
      method: 'put',
      path: '/v1/card_tokens/:id',
      summary: 'Add the security code of a saved card, or what stands for it (esc), to its token.',
      credential: 'public',
      body: updateSchema,
      answers: { 200: cardTokenAnswerSchema },
      handle: updateToken,
    },
  ];
}

async function createToken(c: EmulatorContext): Promise<Response> {
  const universe = c.get('universe');
  const { live } = c.get('credential');
  const body = requireObject(await readJson(c));
  const now = universe.now();
  const isSaved = body.card_id !== undefined && body.card_id !== null;
  const card = isSaved
    ? savedCardOf(body, universe)
    : { ...parseCard(body, { site: universe.site, now }), cardId: null };
  const token: CardToken = {
    ...card,
    id: universe.ids.nextHex32(),
    universeId: universe.id,
    site: universe.site,
    publicKey: publicKeyOf(universe.site, universe.name, live),
    live,
    createdAt: now,
    updatedAt: now,
    usedAt: null,
  };
  universe.tokens.set(token.id, token);
  return respond(c, 201, renderCardToken(token, now));
}

async function updateToken(c: EmulatorContext): Promise<Response> {
  const universe = c.get('universe');
  const parsed = updateSchema.safeParse(requireObject(await readJson(c)));
  if (!parsed.success) throw invalidCard([{ code: '1', description: 'Params Error' }]);
  const token = universe.tokens.get(tokenIdOf(c));
  if (!token) throw tokenNotFound();
  if (!isUsable(token, universe.now())) {
    throw new ApiError(400, 'The card token is used or expired', { error: 'bad_request' });
  }
  const method = resolveBin(token.site, token.bin);
  const { security_code: code, esc } = parsed.data;
  const causes = !code && esc ? [] : checkSecurityCode(code ?? '', method);
  if (causes.length > 0) throw invalidCard(causes);
  const securityCodeLength = code ? code.length : (method?.securityCode.length ?? USUAL_CODE_LENGTH);
  const updated = { ...token, securityCodeLength, updatedAt: universe.now() };
  universe.tokens.set(token.id, updated);
  return respond(c, 200, renderCardToken(updated, universe.now()));
}

function tokenIdOf(c: EmulatorContext): string {
  const id = c.req.param('id') ?? '';
  if (!/^[0-9a-f]{32}$/.test(id)) throw new ApiError(401, 'invalid card token', { error: 'unauthorized' });
  return id;
}

function tokenNotFound(): ApiError {
  return new ApiError(404, 'Card Token not found', { error: 'not_found' });
}
