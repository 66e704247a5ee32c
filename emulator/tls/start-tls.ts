import { once } from 'node:events';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { certificateOfHosts } from './certificate-of-hosts.ts';

export interface TlsServer {
  /** A loopback port that serves every Mercado Pago host over TLS. */
  port: number;
  /** See `HostsCertificate.spki`. */
  spki: string;
  stop(): Promise<void>;
}

/** Serves an emulator over TLS and HTTP/2, as the real hosts are, on a free loopback port. */
export async function startTls(fetch: (request: Request) => Promise<Response>): Promise<TlsServer> {
  const { certificate, key, spki } = await certificateOfHosts();
  const server = serve({
    fetch,
    createServer: createSecureServer,
    serverOptions: { cert: certificate, key, allowHTTP1: true },
    port: 0,
    hostname: '127.0.0.1',
  });
  const sessions = new Set<{ destroy(): void }>();
  server.on('session', (session: { destroy(): void; once(event: 'close', then: () => void): void }) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    spki,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      // A browser keeps its HTTP/2 sessions open.
      for (const session of sessions) session.destroy();
      await closed;
    },
  };
}
