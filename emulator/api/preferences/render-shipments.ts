import type { PreferenceShipments } from '../../core/preference.ts';
import type { PreferenceAnswer } from './preference-answer.ts';

/** How a preference is shipped: recorded answers leave out what was not asked for, but for the address. */
export function renderShipments(asked: PreferenceShipments): PreferenceAnswer['shipments'] {
  const { receiver_address: address, free_methods: freeMethods } = asked;
  return {
    ...(asked.mode && { mode: asked.mode }),
    ...(asked.dimensions && { dimensions: asked.dimensions }),
    ...(freeMethods && { free_methods: freeMethods.map(({ id }) => ({ id: id ?? null })) }),
    ...(typeof asked.cost === 'number' && { cost: asked.cost }),
    ...(typeof asked.local_pickup === 'boolean' && { local_pickup: asked.local_pickup }),
    ...(typeof asked.free_shipping === 'boolean' && { free_shipping: asked.free_shipping }),
    ...(typeof asked.express_shipment === 'boolean' && { express_shipment: asked.express_shipment }),
    default_shipping_method: asked.default_shipping_method ?? null,
    receiver_address: {
      zip_code: address?.zip_code ?? '',
      street_name: address?.street_name ?? '',
      street_number: address?.street_number ?? null,
      floor: address?.floor ?? '',
      apartment: address?.apartment ?? '',
      city_name: address?.city_name ?? null,
      state_name: address?.state_name ?? null,
      country_name: address?.country_name ?? null,
    },
  };
}
