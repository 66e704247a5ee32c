import { cardTokenOperations } from './card-tokens.ts';
import { chargebackOperations } from './chargebacks.ts';
import { customerCardOperations } from './customer-cards.ts';
import { customerOperations } from './customers.ts';
import { identificationTypeOperations } from './identification-types.ts';
import { merchantOrderOperations } from './merchant-orders.ts';
import { oauthOperations } from './oauth.ts';
import type { ApiServices, Operation } from './operation.ts';
import { paymentMethodOperations } from './payment-methods.ts';
import { paymentOperations } from './payments.ts';
import { preferenceOperations } from './preferences.ts';
import { refundOperations } from './refunds.ts';
import { userOperations } from './users.ts';

/** Every call of the API that the emulator answers, as one table: what is routed is what is described. */
export function apiOperations(services: ApiServices): Operation[] {
  return [
    ...paymentOperations(services),
    ...refundOperations(),
    ...cardTokenOperations(services),
    ...paymentMethodOperations(),
    ...customerOperations(),
    ...customerCardOperations(services),
    ...identificationTypeOperations(),
    ...preferenceOperations(services),
    ...merchantOrderOperations(),
    ...chargebackOperations(),
    ...userOperations(),
    ...oauthOperations(services),
  ];
}
