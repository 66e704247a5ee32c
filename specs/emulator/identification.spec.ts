import { expect, test } from '@playwright/test';
import type { SiteId } from '../../fixtures/catalog/types.ts';
import { sellerOf } from './support/seller.ts';

const DOCUMENTS: readonly [site: SiteId, type: string, number: string, accepted: boolean][] = [
  ['MLA', 'DNI', '12345678', true],
  ['MLA', 'DNI', '1.234.567', true],
  ['MLA', 'DNI', '123456', false],
  ['MLA', 'DNI', '1234567A', false],
  ['MLA', 'CUIT', '20-12345678-6', true],
  ['MLA', 'CUIT', '20-12345678-9', false],
  ['MLA', 'CUIL', '27123456780', true],
  ['MLA', 'CUIL', '27123456781', false],
  ['MLB', 'CPF', '123.456.789-09', true],
  ['MLB', 'CPF', '19119119100', true],
  ['MLB', 'CPF', '12345678912', false],
  ['MLB', 'CPF', '11111111111', false],
  ['MLB', 'CNPJ', '11.222.333/0001-81', true],
  ['MLB', 'CNPJ', '11222333000182', false],
  ['MLB', 'CNPJ', '12ABC34501DE35', true],
  ['MLC', 'RUT', '12.345.678-5', true],
  ['MLC', 'RUT', '12.345.678-9', false],
  ['MLC', 'RUT', '10000013-K', true],
  ['MLC', 'Otro', '123456789', true],
  ['MCO', 'CC', '123456789', true],
  ['MCO', 'NIT', '900123456', true],
  ['MCO', 'NIT', '900123456-8', true],
  ['MCO', 'NIT', '900123456-7', false],
  ['MPE', 'DNI', '12345678', true],
  ['MPE', 'DNI', '123456789', true],
  ['MPE', 'DNI', '1234567890', false],
  ['MPE', 'RUC', '20512333797', true],
  ['MPE', 'RUC', '20512333798', false],
  ['MPE', 'CE', '001234567', true],
  ['MLU', 'CI', '1.234.567-2', true],
  ['MLU', 'CI', '12345678', true],
  ['MLU', 'CI', '12345679', false],
  ['MLU', 'OTRO', '123456789', true],
  ['MLM', 'CURP', 'BOXW310820HNERXN09', true],
  ['MLM', 'CURP', 'BOXW310820HNERXN08', false],
];

for (const [site, type, number, accepted] of DOCUMENTS) {
  test(`${site} ${accepted ? 'takes' : 'refuses'} ${type} ${number}`, async () => {
    const payment = await sellerOf(site).pay({
      payer: { email: 'test@testuser.com', identification: { type, number } },
    });

    expect(payment).toMatchObject(
      accepted ? { status: 201 } : { status: 400, body: { cause: [{ code: 2067 }] } },
    );
  });
}
