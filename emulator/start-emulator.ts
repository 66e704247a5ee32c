import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createEmulator, type EmulatorOptions } from './app.ts';

export interface RunningEmulator {
  url: string;
  /** Ends open connections and frees the port. */
  stop(): Promise<void>;
}

/**
 * Starts the emulator on loopback; port 0 picks a free one.
 * @throws Error EADDRINUSE when the port is taken.
 */
export async function startEmulator(
  options: Partial<EmulatorOptions> & { port: number },
): Promise<RunningEmulator> {
  const app = createEmulator({ clock: Date, ...options });
  const server = serve({ fetch: app.fetch, port: options.port, hostname: '127.0.0.1' });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}
