import { HOLDERS } from '../fixtures/catalog/holders.ts';
import { SITE_IDS, SITES } from '../fixtures/catalog/sites.ts';
import { TEST_CARDS } from '../fixtures/catalog/test-cards.ts';
import type { SiteId } from '../fixtures/catalog/types.ts';

const SHOWN_HOLDERS = ['APRO', 'CONT', 'OTHE', 'FUND', 'SECU'] as const;

/** What somebody who has just run `npm start` needs to click through a payment. */
export function startBanner({ shopUrl, emulatorUrl }: { shopUrl: string; emulatorUrl: string }): string {
  return [
    '',
    `  Shop      ${shopUrl}`,
    `  Emulator  ${emulatorUrl}   (stands in for Mercado Pago; nothing leaves this machine)`,
    '',
    '  Country      Card to try           Document',
    ...SITE_IDS.map(cardLine),
    '',
    '  Expiration 11/30, security code 123. The cardholder name decides what happens:',
    ...SHOWN_HOLDERS.map((name) => `    ${name}  ${HOLDERS[name].meaning}`),
    '',
    '  Stop with Ctrl-C.',
    '',
  ].join('\n');
}

function cardLine(id: SiteId): string {
  const { name, testDocument } = SITES[id];
  const number = TEST_CARDS[id].find((card) => card.securityCode === '123')?.number ?? '';
  const grouped = number.replaceAll(/(.{4})(?=.)/g, '$1 ');
  const document = testDocument ? `${testDocument.type} ${testDocument.number}` : '-';
  return `  ${name.en.padEnd(11)}  ${grouped.padEnd(20)}  ${document}`;
}
