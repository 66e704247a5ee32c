import type { Payer } from '../../core/payment.ts';
import type { Universe } from '../../core/universe.ts';
import type { Chargeable } from './check-payment.ts';
import type { PaymentRequest } from './payment-request.ts';

/** Who pays: what the request says, with a number of its own for each e-mail address. */
export function payerOf({ payer }: PaymentRequest, checked: Chargeable, universe: Universe): Payer {
  return {
    id: payer.id ?? String(universe.ids.fixedNumber(`payer:${checked.email}`, 10)),
    type: payer.type ?? 'guest',
    email: checked.email,
    firstName: payer.first_name ?? null,
    lastName: payer.last_name ?? null,
    identification: checked.identification,
    phone: {
      areaCode: payer.phone?.area_code ?? null,
      number: payer.phone?.number ?? null,
      extension: payer.phone?.extension ?? null,
    },
    entityType: payer.entity_type ?? null,
  };
}
