import { hash } from 'node:crypto';
import type { Payment } from './payment.ts';
import { nicknameOf } from './test-user.ts';
import { uuidFrom } from './uuid-from.ts';

/**
 * The text of a payment's Pix, which the buyer copies or scans: fields of number, length and value, ended by the checksum of all.
 * Source: the recorded payment of the official Java SDK; the receiver's key is made up from the seller's id.
 */
export function pixCodeOf({ id, collectorId, totalPaidAmount }: Payment): string {
  const key = uuidFrom(hash('sha256', `pix key of ${collectorId}`));
  const fields = [
    field('00', '01'),
    field('26', field('00', 'br.gov.bcb.pix') + field('01', key)),
    field('52', '0000'),
    field('53', '986'),
    field('54', totalPaidAmount.toFixed(2)),
    field('58', 'BR'),
    field('59', nicknameOf(collectorId)),
    field('60', 'Sao Paulo'),
    field('62', field('05', `mpqrinter${id}`)),
  ].join('');
  const checked = `${fields}6304`;
  return checked + crc16(checked);
}

/** CRC-16 with polynomial 0x1021 from 0xFFFF, as EMV's QR codes end in: four hexadecimal digits. */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of Buffer.from(text)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : crc << 1;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}

function field(id: string, value: string): string {
  return id + String(value.length).padStart(2, '0') + value;
}
