import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { SiteId } from '../../../fixtures/catalog/types.ts';

const flatSchema = z.looseObject({
  payment_method_id: z.string(),
  token: z.string().optional(),
  payer: z.looseObject({}),
});
const wrappedSchema = z.object({ formData: flatSchema });

type FormData = z.infer<typeof flatSchema>;

interface Visit {
  site: SiteId;
  /** The buyer's address. */
  ip: string;
  /** Where a bank sends the buyer back to. */
  backUrl: string;
}

// The shop knows them from its own checkout: the Brick asks for neither, the guide of PSE for both.
const PSE_BUYER = {
  address: {
    zip_code: '110231',
    street_name: 'Carrera 7',
    street_number: '71',
    neighborhood: 'Chapinero',
    city: 'Bogotá',
  },
  phone: { area_code: '601', number: '3456789' },
};

/** Pays what a page posted, as the ten lines of a backend do: the form's data as they came, and what only a server can add. */
export function payAsBackend(api: string, body: unknown, visit: Visit): Promise<Response> {
  const wrapped = wrappedSchema.safeParse(body);
  const formData = wrapped.success ? wrapped.data.formData : flatSchema.parse(body);
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer TEST-${visit.site}-spec-secret`,
    'x-idempotency-key': formData.token ?? randomUUID(),
  };
  const payment = JSON.stringify({ description: 'Taza de cerámica', ...formData, ...ownOf(formData, visit) });
  return fetch(`${api}/v1/payments`, { method: 'POST', headers, body: payment });
}

// Peru's PagoEfectivo asks for the description that all payments have.
function ownOf({ payment_method_id: id, payer }: FormData, { ip, backUrl }: Visit): object {
  if (id !== 'pse') return {};
  return {
    callback_url: backUrl,
    additional_info: { ip_address: ip },
    payer: { ...PSE_BUYER, ...payer },
  };
}
