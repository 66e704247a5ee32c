import { cardTokenOperations } from './card-tokens.ts';
import { identificationTypeOperations } from './identification-types.ts';
import type { ApiServices, Operation } from './operation.ts';
import { paymentOperations } from './payments.ts';
import { preferenceOperations } from './preferences.ts';
import { refundOperations } from './refunds.ts';

/** Every call of the API that the emulator answers, as one table: what is routed is what is described. */
export function apiOperations(services: ApiServices): Operation[] {
  return [
    ...paymentOperations(services),
    ...refundOperations(),
    ...cardTokenOperations(services),
    ...identificationTypeOperations(),
    ...preferenceOperations(services),
  ];
}
