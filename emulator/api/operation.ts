import type { Hono } from 'hono';
import type { z } from 'zod';
import type { Universes } from '../core/universes.ts';
import { authenticate } from './authenticate.ts';
import type { EmulatorContext, EmulatorEnv } from './context.ts';

/** One call of the API: how it is routed, and how it is described in the OpenAPI document. */
export interface Operation {
  method: 'get' | 'post' | 'put' | 'delete';
  /** With parameters as Hono writes them: `/v1/payments/:id`. */
  path: string;
  summary: string;
  /** `secret` takes an access token, `public` a public key or an access token, `none` neither. */
  credential: 'secret' | 'public' | 'none';
  idempotent?: boolean;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** The body may come as a form too. */
  isFormToo?: boolean;
  /** Its successful answers by HTTP status. */
  answers: Readonly<Record<number, z.ZodType>>;
  handle(c: EmulatorContext): Response | Promise<Response>;
}

/** What the operations of every resource work on. */
export interface ApiServices {
  universes: Universes;
  /** Refuse loopback http in URLs too, as the real API does. */
  strictUrls: boolean;
  /** Links in answers lead to the emulator itself instead of the real hosts. */
  localLinks: boolean;
}

/** Routes the operations, each behind the credential that it asks for. */
export function mountOperations(
  app: Hono<EmulatorEnv>,
  operations: readonly Operation[],
  universes: Universes,
): void {
  for (const { method, path, credential, handle } of operations) {
    app.on(method, path, (c) => {
      if (credential !== 'none') authenticate(c, universes, credential);
      return handle(c);
    });
  }
}
