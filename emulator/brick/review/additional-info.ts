import type { ReviewSettings, Shipping } from './review-settings.ts';

type Reviewed = Pick<ReviewSettings['initialization'], 'items' | 'shipping'>;

/** `formData.additional_info`, which only a Brick with a review sends. Source: sdk-js docs/bricks/payment-review.md, CardData. */
export function additionalInfo({ items, shipping }: Reviewed): object {
  return {
    ...(shipping && { shipments: { receiver_address: receiverAddress(shipping) } }),
    items: items.itemsList.map(({ units, value, name, description, imageURL }) => ({
      unit_price: value,
      quantity: units,
      title: name,
      ...(description && { description }),
      ...(imageURL && { picture_url: imageURL }),
    })),
  };
}

function receiverAddress({ receiverAddress: address }: Shipping): object {
  const { zipCode, federalUnit, city, streetName, streetNumber, complement } = address;
  // The setting is a text, the payment's field a number: a house without one ("S/N") has no field.
  const isNumber = /^\d+$/.test(streetNumber);
  return {
    zip_code: zipCode,
    ...(federalUnit && { state_name: federalUnit }),
    ...(city && { city_name: city }),
    street_name: streetName,
    ...(isNumber && { street_number: Number(streetNumber) }),
    ...(complement && { apartment: complement }),
  };
}
