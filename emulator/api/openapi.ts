import { createRequire } from 'node:module';
import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { errorEnvelopeSchema, policyRefusalSchema } from './error-envelope.ts';
import type { Operation } from './operation.ts';

const { version } = z
  .object({ version: z.string() })
  .parse(createRequire(import.meta.url)('brickwright/package.json'));

const SECURITY: Record<Operation['credential'], Record<string, string[]>[]> = {
  secret: [{ accessToken: [] }],
  public: [{ publicKey: [] }, { accessToken: [] }],
  none: [],
};

const REFUSED = {
  id: 'Refused',
  description: 'Refused; `cause` says why.',
  content: jsonOf(errorEnvelopeSchema),
};

const FORBIDDEN = {
  id: 'Forbidden',
  description: 'Refused, or without an access token stopped by the gateway.',
  content: jsonOf(z.union([policyRefusalSchema, errorEnvelopeSchema])),
};

/** The calls of the API as an OpenAPI 3.1 document, made of the schemas that validate and type them. */
export function openapiDocument(operations: readonly Operation[]): ReturnType<typeof createDocument> {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: "Brickwright's emulator of api.mercadopago.com",
      version,
      description: 'What the emulator answers; not an official description of Mercado Pago.',
    },
    servers: [
      { url: 'http://127.0.0.1:4010', description: 'npm run emulator' },
      { url: '/', description: 'The emulator that gave this document' },
    ],
    tags: [...new Set(operations.map(tagOf))].map((name) => ({ name })),
    paths: pathsOf(operations),
    components: {
      securitySchemes: {
        accessToken: { type: 'http', scheme: 'bearer', description: 'TEST-<SITE>-<name>-secret' },
        publicKey: {
          type: 'apiKey',
          in: 'query',
          name: 'public_key',
          description: 'TEST-<SITE>-<name>-public',
        },
      },
    },
  });
}

/** A path as OpenAPI writes it: `/v1/payments/:id` as `/v1/payments/{id}`. */
export function openapiPath({ path }: Pick<Operation, 'path'>): string {
  return path.replace(/:(\w+)/g, '{$1}');
}

function pathsOf(operations: readonly Operation[]): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of operations) {
    const path = openapiPath(operation);
    paths[path] = { ...paths[path], [operation.method]: describedCall(operation) };
  }
  return paths;
}

function describedCall(operation: Operation): ZodOpenApiOperationObject {
  const { summary, credential, idempotent, query, body, isFormToo } = operation;
  const parameters = [...operation.path.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, z.string()]);
  return {
    operationId: operationIdOf(operation),
    tags: [tagOf(operation)],
    summary,
    security: SECURITY[credential],
    requestParams: {
      ...(parameters.length > 0 && { path: z.object(Object.fromEntries(parameters)) }),
      ...(query && { query }),
      ...(idempotent && { header: z.object({ 'X-Idempotency-Key': z.string() }) }),
    },
    ...(body && {
      requestBody: {
        required: !body.safeParse(undefined).success,
        content: {
          ...jsonOf(body),
          ...(isFormToo && { 'application/x-www-form-urlencoded': { schema: body } }),
        },
      },
    }),
    responses: {
      ...answersOf(operation),
      '4XX': REFUSED,
      ...(credential === 'secret' && { '403': FORBIDDEN }),
    },
  };
}

function answersOf({ answers, idempotent }: Operation): ZodOpenApiOperationObject['responses'] {
  const described = Object.entries(answers).map(([status, schema]) => {
    const isAgain = idempotent && status === '200';
    const description = isAgain ? 'The first answer to this idempotency key, again.' : 'Done.';
    return [status, { description, content: jsonOf(schema) }];
  });
  return Object.fromEntries(described);
}

function jsonOf(schema: z.ZodType): { 'application/json': { schema: z.ZodType } } {
  return { 'application/json': { schema } };
}

/** `get` and `/v1/payments/:id/refunds` are `getPaymentsByIdRefunds`. */
function operationIdOf({ method, path }: Operation): string {
  const words = partsOf(path)
    .map((part) => part.replace(/^:/, 'by_'))
    .join('_')
    .split(/[^A-Za-z0-9]+/);
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function tagOf({ path }: Operation): string {
  return partsOf(path)[0] ?? path;
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== 'v1');
}
