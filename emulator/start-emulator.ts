import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createEmulator, type EmulatorOptions } from './app.ts';
import type { TlsServer } from './tls/start-tls.ts';

export interface RunningEmulator {
  url: string;
  /** Ends open connections and frees the ports. */
  stop(): Promise<void>;
}

/**
 * Starts the emulator on loopback; port 0 picks a free one.
 * @throws Error that says why it cannot listen, such as EADDRINUSE for a port that is taken, and what to do.
 */
export async function startEmulator(
  options: Partial<Omit<EmulatorOptions, 'openTls'>> & { port: number },
): Promise<RunningEmulator> {
  let tls: Promise<TlsServer> | undefined;
  // Loaded when somebody asks: the emulator must start fast.
  const openTls = () => {
    tls ??= import('./tls/start-tls.ts').then(({ startTls }) => startTls(app.fetch));
    return tls;
  };
  const app = createEmulator({ clock: Date, ...options, openTls });
  const server = serve({ fetch: app.fetch, port: options.port, hostname: '127.0.0.1' });
  await once(server, 'listening').catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    const hint = 'end the process that has the port, or choose another: EMULATOR_PORT=0 picks a free one';
    throw new Error(`Failed to start the emulator on port ${options.port}: ${reason}; ${hint}`);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await Promise.all([closed, tls?.then((opened) => opened.stop())]);
    },
  };
}
