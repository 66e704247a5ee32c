import { createHash } from 'node:crypto';
import { MERCADO_PAGO_HOSTS } from '../../../fixtures/catalog/hosts.ts';
import { otherLoopbackOrigin } from '../endpoints.ts';
import { FIELD_NAMES, type FieldName } from './field-names.ts';

/** Where the frames' script is, on each host that serves their page. */
export const FIELD_SCRIPT = '/secure-fields/fields.js';

const AUTOCOMPLETE: Record<FieldName, string> = {
  cardNumber: 'cc-number',
  securityCode: 'cc-csc',
  expirationDate: 'cc-exp',
  expirationMonth: 'cc-exp-month',
  expirationYear: 'cc-exp-year',
};

const STYLE = `
*{box-sizing:border-box}
html,body{height:100%;margin:0;background:transparent}
input{width:100%;height:100%;border:0;margin:0;outline:0;background:transparent;font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-size:16px;color:#1f2937;padding:0 14px;font-variant-numeric:tabular-nums}
input::placeholder{color:var(--placeholder-color,#6b7280);opacity:1}
.hide{display:none}
#problem{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;

const INPUTS = FIELD_NAMES.map(
  (name) =>
    `<input class="hide" id="${name}" name="${name}" type="text" inputmode="numeric" autocomplete="${AUTOCOMPLETE[name]}" aria-describedby="problem" aria-required="true" spellcheck="false" disabled>`,
).join('\n');

function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The document of a card frame. Its script has an address of its own, so that a browser compiles it once for all frames. */
export function fieldPage(): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Secure fields</title><style>${STYLE}</style></head>
<body>
${INPUTS}
<span id="problem"></span>
<script src="${FIELD_SCRIPT}"></script>
</body>
</html>
`;
}

/**
 * The policy of that document: it runs its own script, talks to the API alone, and can only be framed
 * by the page whose origin stands in `referer`.
 */
export function fieldPagePolicy(address: URL): string {
  const api = [`https://${MERCADO_PAGO_HOSTS.api}`, otherLoopbackOrigin(address.origin), "'self'"];
  return [
    "default-src 'none'",
    "script-src 'self'",
    // Fonts of the integrator's choice come as style sheets.
    `style-src ${sourceHash(STYLE)} https:`,
    'font-src https:',
    `connect-src ${api.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${originOf(address.searchParams.get('referer')) ?? "'none'"}`,
  ].join('; ');
}

function originOf(referer: string | null): string | null {
  if (!referer || !URL.canParse(referer)) return null;
  const { origin, protocol } = new URL(referer);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}
