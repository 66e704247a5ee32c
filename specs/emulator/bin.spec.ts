import { expect, test } from '@playwright/test';
import { resolveBin } from '../../emulator/core/bin.ts';
import type { SiteId } from '../../fixtures/catalog/types.ts';

const BINS: readonly [site: SiteId, bin: string, method: string | undefined][] = [
  ['MLA', '45000000', 'visa'],
  ['MLA', '52000000', 'master'],
  ['MLA', '52213500', 'cordial'],
  ['MLA', '37000000', 'amex'],
  ['MLB', '50672200', 'debelo'],
  ['MLB', '50212100', 'debmaster'],
  ['MLB', '60628200', 'hipercard'],
  ['MLB', '46348800', 'visa'],
  ['MLA', '52873300', 'debmaster'],
  ['MLM', '52873300', undefined],
  ['MLA', '90000000', undefined],
  ['MLA', '45', undefined],
];

for (const [site, bin, method] of BINS) {
  test(`in ${site} the BIN ${bin} is ${method ?? 'of no known method'}`, () => {
    expect(resolveBin(site, bin)?.id).toBe(method);
  });
}
