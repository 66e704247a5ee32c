import { z } from 'zod';
import { SITES } from '../../fixtures/catalog/sites.ts';
import type { Operation } from './operation.ts';
import { respond } from './respond.ts';

const answerSchema = z.array(
  z
    .strictObject({
      id: z.string(),
      name: z.string(),
      type: z.enum(['number', 'letter']),
      min_length: z.int(),
      max_length: z.int(),
    })
    .meta({ id: 'IdentificationType' }),
);

/** `/v1/identification_types`: the documents of the credential's site; none in Mexico. */
export function identificationTypeOperations(): Operation[] {
  return [
    {
      method: 'get',
      path: '/v1/identification_types',
      summary: "List the documents that the forms of the credential's country ask for.",
      credential: 'public',
      answers: { 200: answerSchema },
      handle(c) {
        const types = SITES[c.get('universe').site].identificationTypes.filter(({ inBrick }) => inBrick);
        const answer: z.infer<typeof answerSchema> = types.map(
          ({ id, name, type, minLength, maxLength }) => ({
            id,
            name,
            type,
            min_length: minLength,
            max_length: maxLength,
          }),
        );
        return respond(c, 200, answer);
      },
    },
  ];
}
