import { z } from 'zod';
import { sellerOf } from './seller.ts';

// Objects are open, so that a parsed document is still the whole document.

type Json = Record<string, unknown>;

const refSchema = z.looseObject({ $ref: z.string() });
const content = z.looseObject({
  'application/json': z.looseObject({ schema: z.record(z.string(), z.unknown()) }),
});
const describedSchema = z.looseObject({ content });
const answerSchema = z.union([refSchema, describedSchema]);
const callSchema = z.looseObject({
  operationId: z.string(),
  responses: z.record(z.string(), answerSchema),
});

const documentSchema = z.looseObject({
  openapi: z.string(),
  info: z.looseObject({ version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), callSchema)),
  components: z.looseObject({
    schemas: z.record(z.string(), z.record(z.string(), z.unknown())),
    responses: z.record(z.string(), describedSchema),
  }),
});

export type ApiDescription = z.infer<typeof documentSchema>;

/** The OpenAPI document that the emulator gives. */
export async function describedApi(): Promise<ApiDescription> {
  const answer = await sellerOf('MLB').call('GET', '/__emulator/openapi.json');
  return documentSchema.parse(answer.body);
}

/**
 * What the document says of a call's answer with a status, as a schema that answers can be parsed with.
 * @throws Error when the document does not know the call or the status.
 */
export function documentedAnswer(
  { paths, components }: ApiDescription,
  { method, path }: { method: string; path: string },
  status: number,
): z.ZodType {
  const answers = paths[path]?.[method]?.responses ?? {};
  const given = answers[status] ?? answers[`${Math.floor(status / 100)}XX`];
  const answer = given && isReference(given) ? components.responses[nameOf(given.$ref)] : given;
  if (!answer) throw new Error(`The document has no answer ${status} of ${method} ${path}.`);
  return asZod(answer.content['application/json'].schema, components.schemas);
}

function asZod(schema: Json, schemas: Json): z.ZodType {
  const text = JSON.stringify({ ...schema, $defs: schemas });
  return z.fromJSONSchema(JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')));
}

function isReference(answer: z.infer<typeof answerSchema>): answer is z.infer<typeof refSchema> {
  return refSchema.safeParse(answer).success;
}

function nameOf(ref: string): string {
  return ref.split('/').at(-1) ?? '';
}
