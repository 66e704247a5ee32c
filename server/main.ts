import { ConfigError, readConfig } from './config.ts';
import { createLogger } from './logger.ts';
import { startShop } from './start-shop.ts';

const logger = createLogger();

try {
  const config = readConfig(process.env);
  if (!process.env.SESSION_SECRET) {
    logger.warn('SESSION_SECRET is not set: sessions end when the shop stops');
  }
  if (config.publicUrl === null) {
    logger.warn(
      'PUBLIC_URL is not set: the wallet and PSE, which send buyers away and back, work on loopback only',
    );
  }
  const shop = await startShop(config, logger);
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'shop stopping');
    // Exit at the end: a call to Mercado Pago that stalled after its headers holds a socket, and the SDK cannot abort it.
    shop.stop().then(
      () => {
        logger.info('shop stopped');
        process.exit(0);
      },
      (error: unknown) => {
        logger.fatal(String(error));
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  logger.info({ url: shop.url }, 'shop ready');
} catch (error) {
  const reason = error instanceof ConfigError ? error.message : String(error);
  logger.fatal(reason);
  process.exitCode = 1;
}
