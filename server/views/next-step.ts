import type { NextAction } from '../next-action.ts';
import type { PageContext } from '../page-context.ts';
import type { Site } from '../sites.ts';
import { NEXT_STEPS } from '../texts/next-steps.ts';
import { type Html, html } from './html.ts';

/** Until when and where a pending payment is paid. The Brick shows it too; these words stay when it cannot load. */
export function nextStep(context: PageContext<Site>, action: NextAction): Html {
  const { language, texts } = context;
  const url = urlOf(action);
  const { link } = NEXT_STEPS[language][action.type];
  const expiry = 'expires_at' in action ? expiryOf(context, action.expires_at) : null;
  const code = codeOf(action);
  return html`${expiry ? html`<p class="to-pay">${texts.payUntil} <strong>${expiry}</strong></p>` : null}
${code ? html`<p class="to-pay code-to-pay"><code>${code}</code></p>` : null}
${url && link ? html`<p><a class="button" id="next-step" href="${url}"${newTab(action)}>${link}</a></p>` : null}`;
}

function urlOf(action: NextAction): string | null {
  switch (action.type) {
    case 'redirect':
    case 'show_voucher':
      return action.url;
    case 'show_qr':
      return action.ticket_url;
    default:
      return null;
  }
}

function codeOf(action: NextAction): string | null {
  if (action.type === 'show_qr') return action.qr_code;
  if (action.type !== 'show_voucher') return null;
  return action.digitable_line ? groupedLine(action.digitable_line) : action.barcode;
}

// As boletos are printed, so that who types it finds the place again. Source: FEBRABAN's rules for boletos.
function groupedLine(line: string): string {
  return line.replace(/^(\d{5})(\d{5})(\d{5})(\d{6})(\d{5})(\d{6})(\d)(\d{14})$/, '$1.$2 $3.$4 $5.$6 $7 $8');
}

// A voucher is kept open beside the shop; from the bank the buyer comes back to this tab.
function newTab({ type }: NextAction): Html | null {
  return type === 'redirect' ? null : html` target="_blank" rel="noopener"`;
}

function expiryOf({ site, locale }: PageContext<Site>, expiresAt: string | null): string | null {
  const at = new Date(expiresAt ?? Number.NaN);
  if (Number.isNaN(at.getTime())) return null;
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: site.timeZone,
  }).format(at);
}
