import { type Customer, NO_ADDRESS, NO_IDENTIFICATION, NO_PHONE } from '../../core/customer.ts';
import { customerRefusal } from '../../core/customer-refusal.ts';
import { hasShapeOfIdentification, identificationTypeOf } from '../../core/identification.ts';
import type { Universe } from '../../core/universe.ts';
import type { CustomerUpdate } from './customer-request.ts';

/**
 * A customer after a request: a field that it does not name stays, and null clears it.
 * @throws ApiError 400 with 111 or 112 for a document, 404 cause 120 for a default card that the customer does not have.
 */
export function changeCustomer(known: Customer, asked: CustomerUpdate, universe: Universe): Customer {
  return {
    ...known,
    firstName: given(asked.first_name, known.firstName),
    lastName: given(asked.last_name, known.lastName),
    phone: phoneOf(asked.phone, known.phone),
    identification: identificationOf(asked.identification, known.identification, universe),
    address: addressOf(asked.address, known.address, universe),
    defaultAddressId: given(asked.default_address, known.defaultAddressId),
    dateRegistered: given(asked.date_registered, known.dateRegistered),
    description: given(asked.description, known.description),
    metadata: asked.metadata === undefined ? known.metadata : (asked.metadata ?? {}),
    defaultCardId: defaultCardOf(asked.default_card, known),
    updatedAt: universe.now(),
  };
}

function given<Value>(asked: Value | undefined, known: Value): Value {
  return asked === undefined ? known : asked;
}

function phoneOf(asked: CustomerUpdate['phone'], known: Customer['phone']): Customer['phone'] {
  if (asked === null) return NO_PHONE;
  return { areaCode: given(asked?.area_code, known.areaCode), number: given(asked?.number, known.number) };
}

// Check digits are not asked for: a fixture of the official SDKs shows a customer with the CPF 12345678900.
function identificationOf(
  asked: CustomerUpdate['identification'],
  known: Customer['identification'],
  { site }: Universe,
): Customer['identification'] {
  if (asked === undefined) return known;
  if (asked === null) return NO_IDENTIFICATION;
  const number = given(asked.number, known.number);
  const named = given(asked.type, known.type);
  if (!named && !number) return NO_IDENTIFICATION;
  const type = named ? identificationTypeOf(site, named) : null;
  if (!type) throw customerRefusal(111);
  if (number !== null && !hasShapeOfIdentification(site, type, number)) throw customerRefusal(112);
  return { type: type.id, number };
}

function addressOf(
  asked: CustomerUpdate['address'],
  known: Customer['address'],
  { ids }: Universe,
): Customer['address'] {
  if (asked === undefined) return known;
  if (asked === null) return NO_ADDRESS;
  return {
    id: asked.id ?? known.id ?? String(ids.nextNumber('address', 10)),
    zipCode: given(asked.zip_code, known.zipCode),
    streetName: given(asked.street_name, known.streetName),
    streetNumber: given(asked.street_number, known.streetNumber),
    cityName: given(asked.city?.name, known.cityName),
  };
}

function defaultCardOf(asked: string | null | undefined, { cards, defaultCardId }: Customer): string | null {
  if (asked === null || asked === undefined) return defaultCardId;
  if (!cards.some(({ id }) => id === asked)) throw customerRefusal(120);
  return asked;
}
