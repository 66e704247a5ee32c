import { expect, test } from '@playwright/test';
import type { NextAction } from '../../server/next-action.ts';
import { SITES, type SiteId } from '../../server/sites.ts';
import { TEXTS } from '../../server/texts/texts.ts';
import { nextStep } from '../../server/views/next-step.ts';

const VOUCHER: NextAction = {
  type: 'show_voucher',
  url: 'https://www.mercadopago.com/ticket?a=1&b=2',
  barcode: '23791',
  digitable_line: null,
  expires_at: '2030-01-02T03:04:05.000Z',
};

function shown(action: NextAction, { site, locale }: { site: SiteId; locale?: string }): string {
  const { [site]: place } = SITES;
  const language = locale ? 'en' : place.language;
  return nextStep(
    {
      site: place,
      language,
      locale: locale ?? place.locale,
      texts: TEXTS[language],
      query: new URLSearchParams(),
    },
    action,
  ).markup;
}

// One moment, in four countries and two languages.
for (const [site, locale, words] of [
  ['MLA', undefined, /Paga hasta el <strong>2 de enero de 2030.*12:04/],
  ['MLB', undefined, /Pague até <strong>2 de janeiro de 2030.*00:04/],
  ['MLM', undefined, /Paga hasta el <strong>1 de enero de 2030.*9:04/],
  ['MCO', 'en-US', /Pay until <strong>January 1, 2030.*10:04/],
] as const) {
  test(`a voucher of ${site} is paid until the time of its country${locale ? ' in English' : ''}`, () => {
    expect(shown(VOUCHER, { site, ...(locale && { locale }) })).toMatch(words);
  });
}

test('a voucher is a link beside the shop, with its barcode', () => {
  const markup = shown(VOUCHER, { site: 'MLB' });

  expect(markup).toContain(
    'href="https://www.mercadopago.com/ticket?a=1&amp;b=2" target="_blank" rel="noopener"',
  );
  expect(markup).toContain('<code>23791</code>');
});

test('a boleto shows the line that people type, as it is printed', () => {
  const digitable_line = '23793000296064170000040100633330411640000004990';

  const markup = shown({ ...VOUCHER, digitable_line }, { site: 'MLB' });

  expect(markup).toContain('<code>23793.00029 60641.700000 40100.633330 4 11640000004990</code>');
});

test('a bank is reached in the same tab, and an odd date is left out', () => {
  const bank = shown({ type: 'redirect', url: 'https://bank.example/' }, { site: 'MCO' });
  const odd = shown({ ...VOUCHER, expires_at: 'soon' }, { site: 'MLB' });

  expect(bank).toContain('href="https://bank.example/">Ir a mi banco');
  expect(odd).not.toContain('Pague até');
});

test('a Pix without a page of its own shows its code alone', () => {
  const pix = {
    type: 'show_qr',
    qr_code: '00020126',
    qr_code_base64: null,
    ticket_url: null,
    expires_at: null,
  } as const;

  const markup = shown(pix, { site: 'MLB' });

  expect(markup).toContain('<code>00020126</code>');
  expect(markup).not.toContain('<a ');
});
