import { maskCardNumber, passesLuhn } from './card-number.ts';

// Fourteen digits and more, as no card of a Brick is shorter and moments in ms are; grouped as people write them.
const CARD_NUMBER = /(?<![0-9A-Za-z])[2-6]\d{3}(?:[ -]?\d){10,15}(?![0-9A-Za-z]|-[0-9A-Za-z])/g;

// `TG-MLA-a` is the shortest of them: most texts of a request are looked at no further.
const SHORTEST_SECRET = 8;

const ACCESS_TOKEN = /\b(TEST|APP_USR)-([A-Z]{3})-[a-z0-9-]+-(?:secret|oauth)\b/g;

const GRANT = /\bTG-([A-Z]{3})-[a-z0-9-]+/g;

const SECRET_KEYS = new Set([
  'security_code',
  'cvv',
  'access_token',
  'refresh_token',
  'client_secret',
  'password',
  'authorization',
]);

/** A copy of a JSON value that may be shown: no whole card number, security code, access token or OAuth grant at any depth. */
export function hideSecrets(value: unknown): unknown {
  if (typeof value === 'string') return hideSecretsInText(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? hideCardNumber(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(hideSecrets);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hideField(key, inner)]));
}

export function hideSecretsInText(text: string): string {
  if (text.length < SHORTEST_SECRET) return text;
  return text
    .replace(CARD_NUMBER, (found) => (passesLuhn(digitsOf(found)) ? maskCardNumber(digitsOf(found)) : found))
    .replace(ACCESS_TOKEN, '$1-$2-***')
    .replace(GRANT, 'TG-$1-***');
}

/** A query that may be shown; it is masked as a body is. */
export function hideSecretsInQuery(query: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([name, text]) => [name, `${hideField(name, text)}`]));
}

function hideField(key: string, value: unknown): unknown {
  if (value === null) return null;
  const name = key.toLowerCase();
  if (SECRET_KEYS.has(name)) return '***';
  // Mistyped numbers too, which fail the Luhn check.
  if (name === 'card_number') return typeof value === 'object' ? '***' : maskCardNumber(digitsOf(`${value}`));
  return hideSecrets(value);
}

function hideCardNumber(value: number): unknown {
  const text = String(value);
  const hidden = hideSecretsInText(text);
  return hidden === text ? value : hidden;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
