import { Hono } from 'hono';
import { SITES } from '../../fixtures/catalog/sites.ts';
import type { Universes } from '../core/universes.ts';
import { authenticate } from './authenticate.ts';
import type { EmulatorEnv } from './context.ts';
import { respond } from './respond.ts';

/** `/v1/identification_types`: the documents of the credential's site; none in Mexico. */
export function identificationTypes(universes: Universes): Hono<EmulatorEnv> {
  const app = new Hono<EmulatorEnv>();
  app.get('/', authenticate(universes, 'public'), (c) => {
    const types = SITES[c.get('universe').site].identificationTypes.filter(({ inBrick }) => inBrick);
    return respond(
      c,
      200,
      types.map(({ id, name, type, minLength, maxLength }) => ({
        id,
        name,
        type,
        min_length: minLength,
        max_length: maxLength,
      })),
    );
  });
  return app;
}
