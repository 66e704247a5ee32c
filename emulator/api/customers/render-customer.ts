import type { Customer } from '../../core/customer.ts';
import { mpDate } from '../../core/mp-date.ts';
import type { Universe } from '../../core/universe.ts';
import { renderCustomerCard } from '../customer-cards/render-customer-card.ts';
import type { CustomerAnswer, CustomerWithStatus } from './customer-answer.ts';

/** A seller's customer as the API answers it. */
export function renderCustomer(customer: Customer, universe: Universe): CustomerAnswer {
  const { phone, identification } = customer;
  const address = addressOf(customer);
  return {
    id: customer.id,
    email: customer.email,
    first_name: customer.firstName,
    last_name: customer.lastName,
    phone: { area_code: phone.areaCode, number: phone.number },
    identification: { type: identification.type, number: identification.number },
    address,
    date_registered: customer.dateRegistered,
    description: customer.description,
    date_created: mpDate(customer.createdAt),
    date_last_updated: mpDate(customer.updatedAt),
    metadata: { ...customer.metadata, source_sync: 'source_ws' },
    default_card: customer.defaultCardId,
    default_address: customer.defaultAddressId ?? address.id,
    cards: customer.cards.map((card) => renderCustomerCard(card, universe)),
    addresses: address.id === null ? [] : [{ ...address, city: { name: customer.address.cityName } }],
    live_mode: customer.liveMode,
  };
}

/** A customer with whose it is and whether it is still kept. */
export function renderCustomerWithStatus(
  customer: Customer,
  status: CustomerWithStatus['status'],
  universe: Universe,
): CustomerWithStatus {
  return {
    ...renderCustomer(customer, universe),
    user_id: universe.collectorId,
    merchant_id: universe.collectorId,
    client_id: universe.ids.fixedNumber('client', 16),
    status,
  };
}

function addressOf({ address }: Customer): CustomerAnswer['address'] {
  const { id, zipCode, streetName, streetNumber } = address;
  return { id, zip_code: zipCode, street_name: streetName, street_number: streetNumber };
}
