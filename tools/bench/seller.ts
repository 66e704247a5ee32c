import { localCredentials } from '../local-credentials.ts';

/** The seller of every measurement, in Argentina: one universe in each emulator that is started. */
export const CREDENTIALS = localCredentials('bench');
export const PUBLIC_KEY = CREDENTIALS.MP_PUBLIC_KEY_MLA ?? '';
export const ACCESS_TOKEN = CREDENTIALS.MP_ACCESS_TOKEN_MLA ?? '';

/** The buyer of all payments. */
export const PAYER = {
  email: 'test@testuser.com',
  identification: { type: 'DNI', number: '12345678' },
} as const;
