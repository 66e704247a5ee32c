import { type DestinationStream, type Logger, pino } from 'pino';

// A log is read by more people than a database, and for longer.
const REDACT = [
  'token',
  'email',
  'identification',
  'cookie',
  'authorization',
  'accessToken',
  'sessionSecret',
];

/** The shop's log: one JSON line per event, without card tokens, cookies, documents or e-mails. */
export function createLogger(destination?: DestinationStream): Logger {
  const options = {
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: REDACT.flatMap((name) => [name, `*.${name}`]), censor: '[redacted]' },
  };
  return destination ? pino(options, destination) : pino(options);
}
