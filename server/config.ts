import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Credentials, readCredentials } from './credentials.ts';
import type { SiteId } from './sites.ts';

export interface Config {
  credentials: Partial<Record<SiteId, Credentials>>;
  mpJsUrl: string;
  /** Overall limit of one attempt to pay, retries included. */
  deadlineMs: number;
  host: string;
  port: number;
  /** Where Mercado Pago and the buyers reach this shop, when it is public. */
  publicUrl: string | null;
  databaseFile: string;
  sessionSecret: string;
  trustProxy: false | number | string;
  /** Requests to pay that one session may make in ten minutes; null when off. */
  rateLimit: number | null;
  /** Whether cards are asked for 3-D Secure where a country has it. */
  threeDSecure: boolean;
  /** Whether the checkout offers the Mercado Pago wallet. */
  wallet: boolean;
  /** How long a buyer has to pay, in milliseconds. */
  expiryMs: { pix: number; cash: number };
}

/** The environment does not describe a shop. One line per mistake; never the value of a secret. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

const SECRET = /SECRET|TOKEN|KEY|DATABASE_URL/;

const httpUrl = (protocol: RegExp) => z.url({ protocol, hostname: /./ });

const onOrOff = z
  .enum(['on', 'off'])
  .default('on')
  .transform((value) => value === 'on')
  .describe('on or off');

// The description of each variable is what a mistake says is accepted.
const schema = z.object({
  MP_JS_URL: httpUrl(/^https?$/)
    .default('https://sdk.mercadopago.com/js/v2')
    .describe('an http or https URL'),
  MP_DEADLINE_MS: z.coerce
    .number()
    .int()
    .min(100)
    .max(120_000)
    .default(20_000)
    .describe('whole milliseconds, 100 to 120000'),
  HOST: z.string().min(1).default('127.0.0.1').describe('an address or host name to listen on'),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(3000)
    .describe('a whole number from 0 to 65535; 0 picks a free port'),
  PUBLIC_URL: httpUrl(/^https$/)
    .transform((url) => url.replace(/\/+$/, ''))
    .optional()
    .describe('an https URL'),
  DATABASE_URL: z
    .string()
    .regex(/^file:.+/)
    .default('file:.brickwright/shop.sqlite')
    .describe('file:<path> of a SQLite database; postgres:// is not supported'),
  SESSION_SECRET: z
    .string()
    .min(16)
    .default(() => randomBytes(32).toString('hex'))
    .describe('at least 16 characters; without it sessions end when the shop restarts'),
  // `true` would let any client choose its own address.
  TRUST_PROXY: z
    .union([
      z.literal('off').transform(() => false as const),
      z.string().regex(/^\d+$/).transform(Number),
      z.string().regex(/^(?!true$)[\w.:/, ]+$/i),
    ])
    .default(false)
    .describe('off, a number of proxies, or their addresses (loopback, 10.0.0.0/8)'),
  RATE_LIMIT: z
    .union([z.literal('off').transform(() => null), z.coerce.number().int().min(1)])
    .default(30)
    .describe('off, or how many requests to pay one session may make in ten minutes'),
  THREE_D_SECURE: onOrOff,
  WALLET: onOrOff,
  // Above Mercado Pago's own minimum of 30 minutes and a day: the request takes a moment to arrive.
  EXPIRY_PIX_MINUTES: z.coerce
    .number()
    .int()
    .min(31)
    .max(30 * DAY_MINUTES)
    .default(DAY_MINUTES)
    .describe('whole minutes, 31 to 43200'),
  EXPIRY_CASH_DAYS: z.coerce.number().int().min(2).max(30).default(3).describe('whole days, 2 to 30'),
});

/**
 * The configuration that an environment describes. Empty variables count as absent.
 * @throws ConfigError naming each variable, what came and what is accepted
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  const { credentials, mistakes } = readCredentials(given);
  if (!parsed.success) mistakes.unshift(...parsed.error.issues.map((issue) => explain(issue, given)));
  if (!parsed.success || mistakes.length > 0) {
    throw new ConfigError(
      `The shop cannot start:\n${[...new Set(mistakes)].map((m) => `- ${m}`).join('\n')}`,
    );
  }
  const values = parsed.data;
  return {
    credentials,
    mpJsUrl: values.MP_JS_URL,
    deadlineMs: values.MP_DEADLINE_MS,
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL ?? null,
    databaseFile: values.DATABASE_URL.slice('file:'.length),
    sessionSecret: values.SESSION_SECRET,
    trustProxy: values.TRUST_PROXY,
    rateLimit: values.RATE_LIMIT,
    threeDSecure: values.THREE_D_SECURE,
    wallet: values.WALLET,
    expiryMs: {
      pix: values.EXPIRY_PIX_MINUTES * MINUTE_MS,
      cash: values.EXPIRY_CASH_DAYS * DAY_MINUTES * MINUTE_MS,
    },
  };
}

function explain(issue: z.core.$ZodIssue, given: NodeJS.ProcessEnv): string {
  const name = String(issue.path[0]);
  const variable = Object.entries(schema.shape).find(([key]) => key === name)?.[1];
  const came = SECRET.test(name) ? 'a value that is not shown' : JSON.stringify(given[name]);
  return `${name}: came ${came}; accepted: ${variable?.description ?? issue.message}`;
}
