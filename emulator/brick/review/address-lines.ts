import type { PaymentTexts } from '../texts/text-keys.ts';
import type { Address } from './review-settings.ts';

/** An address in lines, as it would be written on a letter; what is not known leaves no gap. */
export function addressLines(address: Address, { zipCodeShort }: PaymentTexts): string[] {
  const { streetName, streetNumber, complement, neighborhood, city, federalUnit, zipCode } = address;
  return [
    joined(`${streetName} ${streetNumber}`, complement),
    joined(neighborhood, city, federalUnit),
    `${zipCodeShort} ${zipCode}`,
    address.additionalInformation ?? '',
  ].filter((line) => line !== '');
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}
