import AdmZip from 'adm-zip';
import { z } from 'zod';
import { hideCardsInJson, hideCardsInText } from './hide-cards-in-text.ts';

const HIDDEN = '***';
const JSON_LINES = /\.(trace|network|stacks)$/;
const SCREENCAST = /^screencast\//;
const CARD_FRAME = /\b(cardNumber|expirationDate|securityCode)\b/;

const event = z.looseObject({
  type: z.string().optional(),
  callId: z.string().optional(),
  params: z.looseObject({ selector: z.string().optional(), arg: z.unknown() }).optional().catch(undefined),
  snapshot: z.looseObject({ frameUrl: z.string() }).optional().catch(undefined),
});

/**
 * Rewrites a Playwright trace so that it holds no card number and no security code: in what was typed and read, in the
 * snapshots of pages and frames, in requests, and in attachments. Pixels cannot be searched: the screencast is dropped.
 */
export function hideCardsInTrace(path: string): void {
  const zip = new AdmZip(path);
  for (const entry of zip.getEntries()) {
    const data = entry.getData();
    if (SCREENCAST.test(entry.entryName)) zip.deleteFile(entry);
    else if (JSON_LINES.test(entry.entryName))
      zip.updateFile(entry, Buffer.from(hideInLines(data.toString())));
    else if (isText(data)) zip.updateFile(entry, Buffer.from(hideCardsInText(data.toString())));
  }
  zip.writeZip(path);
}

function hideInLines(text: string): string {
  const cardCalls = new Set<string>();
  const lines = text.split('\n').map((line) => (line === '' ? line : hideInEvent(line, cardCalls)));
  return lines.filter((line) => line !== null).join('\n');
}

function hideInEvent(line: string, cardCalls: Set<string>): string | null {
  const value = hideCardsInJson(line);
  const { data } = event.safeParse(value);
  if (data?.type === 'screencast-frame') return null;
  if (data?.callId && namesCardFrame(data.params)) cardCalls.add(data.callId);
  const isOfCard =
    cardCalls.has(data?.callId ?? '') || (data?.snapshot?.frameUrl ?? '').includes('secure-fields');
  return JSON.stringify(isOfCard ? hideTyped(value) : value);
}

// A frame is named by the selector that leads into it, or by what is given to a script that runs in it.
function namesCardFrame(params: z.infer<typeof event>['params']): boolean {
  return params !== undefined && CARD_FRAME.test(JSON.stringify([params.selector, params.arg]));
}

// What Playwright and our page objects call the content of an input: in snapshots, in parameters, and in results.
const TYPED_KEYS = new Set(['__playwright_value_', 'value', 'text', 'before', 'after']);

// How Playwright writes a property of what is handed to a script, or comes back from it.
const property = z.looseObject({ k: z.string(), v: z.looseObject({ s: z.string() }) });

function hideTyped(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(hideTyped);
  const { data } = property.safeParse(value);
  if (data && TYPED_KEYS.has(data.k)) return { ...data, v: { ...data.v, s: HIDDEN } };
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      TYPED_KEYS.has(key) && typeof inner === 'string' ? HIDDEN : hideTyped(inner),
    ]),
  );
}

function isText(data: Buffer): boolean {
  return !data.includes(0);
}
