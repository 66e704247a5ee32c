import { createServer, type Server } from 'node:http';
import type { Logger } from 'pino';
import { createApp } from './app.ts';
import { AttemptStore } from './attempt-store.ts';
import type { Config } from './config.ts';
import { openDatabase } from './database.ts';
import { createLogger } from './logger.ts';
import { MercadoPago } from './mercadopago.ts';
import { OrderStore } from './order-store.ts';
import { PreferenceStore } from './preference-store.ts';

export interface RunningShop {
  url: string;
  /** Ends when every request that was under way has its answer, or its deadline has passed. */
  stop(): Promise<void>;
}

const STOP_MARGIN_MS = 2000;

/**
 * Opens the database and listens.
 * @throws when the port is taken or the database cannot be opened
 */
export async function startShop(config: Config, logger: Logger = createLogger()): Promise<RunningShop> {
  const database = await openDatabase(config.databaseFile);
  const orders = new OrderStore(database);
  const attempts = new AttemptStore(database);
  const preferences = new PreferenceStore(database);
  const mercadoPago = new MercadoPago(config);
  const server = createServer(createApp({ config, orders, attempts, preferences, mercadoPago, logger }));
  try {
    await listen(server, config);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return {
    url: urlOf(server, config.host),
    async stop() {
      await close(server, config.deadlineMs + STOP_MARGIN_MS);
      await database.destroy();
    },
  };
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server, deadlineMs: number): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), deadlineMs);
    // A browser's idle connection would keep the server open for ever.
    const idle = setInterval(() => server.closeIdleConnections(), 100);
    server.close(() => {
      clearTimeout(deadline);
      clearInterval(idle);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
}
