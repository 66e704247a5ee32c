import type { Context } from 'hono';
import type { Credential } from '../core/credentials.ts';
import type { Universe } from '../core/universe.ts';

/** What the emulator's middleware adds to a request. */
export interface EmulatorEnv {
  Variables: {
    universe: Universe;
    credential: Credential;
    requestId: string | undefined;
    requestBody: unknown;
    answer: unknown;
  };
}

export type EmulatorContext = Context<EmulatorEnv>;
