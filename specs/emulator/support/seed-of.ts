import { drawVariant, type Variant } from '../../../emulator/brick/variant.ts';

// What is not asked for is as the plain variant has it, so that one test shows one difference.
const PLAIN: Partial<Variant> = {
  installmentsControl: 'select',
  optionList: 'open',
  wipesParentFieldsOnBin: false,
  remountsSecurityCode: false,
  doubleClick: 'ignored',
  ticketRows: 'perMethod',
  placesControl: 'radios',
  stepNames: 'short',
};

/** A seed whose variant differs from the plain one in the named ways; markup, telemetry and names aside. */
export function seedOf(wanted: Partial<Variant>, { slow = false } = {}): string {
  const target = Object.entries({ ...PLAIN, ...wanted });
  for (let number = 0; number < 100_000; number += 1) {
    const variant = new Map(Object.entries(drawVariant(`spec-${number}`, { slow })));
    if (target.every(([name, value]) => variant.get(name) === value)) return `spec-${number}`;
  }
  throw new Error(`No seed draws ${JSON.stringify(wanted)}; widen the search.`);
}
