const ADDRESS = {
  streetName: 'Avenida Corrientes',
  streetNumber: '1234',
  zipCode: 'C1043AAZ',
  neighborhood: 'San Nicolás',
  city: 'Buenos Aires',
  federalUnit: 'CABA',
  complement: 'Piso 3',
};

export const ITEMS = {
  totalItemsAmount: 1400.5,
  itemsList: [
    {
      units: 2,
      value: 500,
      name: 'Auriculares',
      description: 'Color negro',
      imageURL: 'https://shop.test/auriculares.png',
    },
    { units: 1, value: 400.5, name: 'Funda' },
  ],
};

export const SHIPPING = {
  costs: 50,
  shippingMode: 'Express',
  description: 'Llega mañana',
  receiverAddress: { ...ADDRESS, additionalInformation: 'Tocar el timbre dos veces' },
};

export const BILLING = {
  firstName: 'Ana',
  lastName: 'Silva',
  taxRegime: 'Responsable inscripto',
  taxIdentificationNumber: '20-12345678-9',
  identification: { type: 'DNI', number: '12345678' },
  billingAddress: ADDRESS,
};

export const DISCOUNTS = {
  totalDiscountsAmount: 200,
  discountsList: [
    { name: 'BIENVENIDA', value: 150 },
    { name: 'BLACKFRIDAY10', value: 50 },
  ],
};

/** Settings of a Payment Brick with a review of everything; `initialization` and `customization` are merged in. */
export function reviewedSettings(initialization: object = {}, customization: object = {}): object {
  return {
    initialization: {
      amount: 1250.5,
      payer: { email: 'buyer@example.com' },
      items: ITEMS,
      shipping: SHIPPING,
      billing: BILLING,
      discounts: DISCOUNTS,
      ...initialization,
    },
    customization: {
      enableReviewStep: true,
      paymentMethods: { creditCard: 'all', debitCard: 'all' },
      ...customization,
    },
  };
}
