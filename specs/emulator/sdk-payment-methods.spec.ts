import { expect, test } from '@playwright/test';
import { IdentificationType, PaymentMethod } from 'mercadopago';
import { sdkSellerOf } from './support/official-sdk.ts';

const SITES = [
  ['MLA', ['naranja', 'rapipago', 'account_money'], ['DNI', 'CI', 'LC', 'LE', 'Otro']],
  ['MLB', ['elo', 'pix', 'bolbradesco'], ['CPF', 'CNPJ']],
  ['MLM', ['debvisa', 'oxxo', 'clabe'], []],
  ['MLC', ['redcompra', 'fintoc', 'webpay'], ['RUT', 'Otro']],
  ['MCO', ['codensa', 'efecty', 'pse'], ['CC', 'CE', 'NIT', 'Otro']],
  ['MPE', ['diners', 'yape', 'pagoefectivo_atm'], ['DNI', 'C.E', 'RUC', 'Otro']],
  ['MLU', ['visa', 'abitab', 'redpagos'], ['CI', 'Otro']],
] as const;

for (const [site, some, documents] of SITES) {
  test(`the official SDK lists the payment methods of ${site}`, async () => {
    const methods = await new PaymentMethod(sdkSellerOf(site).config).get();

    expect(methods.map(({ id }) => id)).toEqual(expect.arrayContaining([...some]));
  });

  test(`the official SDK lists the documents of ${site}`, async () => {
    const types = await new IdentificationType(sdkSellerOf(site).config).list();

    expect(types.map(({ id }) => id)).toEqual(documents);
  });
}
