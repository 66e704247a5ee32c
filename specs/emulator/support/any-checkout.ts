import fc from 'fast-check';

const MUG = { title: 'Mug', quantity: 1, unit_price: 10 };

/** Any JSON, and what no JSON library sends by itself and a hand-written body may hold. */
export const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>({ toString: 1 }, [null], [{}], '', 1e308, -1, 2 ** 53, '\u0000', 'NaN', true, [
    { ...MUG, unit_price: Number.MAX_SAFE_INTEGER, quantity: Number.MAX_SAFE_INTEGER },
  ]),
  fc.constantFrom(
    '9999-12-31T23:59:59-14:00',
    '2026-13-45T00:00:00Z',
    'http://[',
    'https://a.com',
    'TG-MLB-x',
  ),
);

/** Some of the named fields, each with anything in it. */
export const oddFields = (...names: string[]) => fc.dictionary(fc.constantFrom(...names, '__proto__'), odd);

// Most of it has the right type, so that it gets as far as the rules and the renderers.
const mostly = (likely: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 30, arbitrary: likely }, { weight: 1, arbitrary: odd });

const record = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  mostly(
    fc.record(Object.fromEntries(Object.entries(fields).map(([key, of]) => [key, mostly(of)])), {
      requiredKeys: [],
    }),
  );

const text = fc.oneof(fc.string(), fc.constant(null));
const number = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.constantFrom(0.1, 1e12, Number.MAX_SAFE_INTEGER),
);
const date = fc.constantFrom(
  '9999-12-31T23:59:59-14:00',
  '0000-01-01T00:00:00Z',
  '2026-13-45T00:00:00Z',
  'tomorrow',
);
const url = fc.constantFrom('https://a.com', 'http://127.0.0.1:1', 'http://[', null);

const item = fc.record({
  title: mostly(fc.string({ minLength: 1 })),
  id: mostly(text),
  quantity: mostly(fc.integer({ min: 1 })),
  unit_price: mostly(fc.constantFrom(1, 0.1, 1e12, 1e15)),
  category_descriptor: odd,
});

/** The body of a preference. */
export const anyPreference = record({
  items: fc.oneof(fc.constant([MUG]), fc.array(item, { minLength: 1, maxLength: 50 })),
  payer: record({ name: text, phone: record({ number }), identification: record({ number: text }) }),
  back_urls: record({ success: url, pending: url }),
  payment_methods: record({
    excluded_payment_types: fc.array(record({ id: text })),
    installments: fc.nat(36),
  }),
  shipments: record({
    cost: number,
    free_methods: fc.array(record({ id: number })),
    receiver_address: record({ floor: text }),
  }),
  metadata: fc.dictionary(fc.string(), odd),
  expires: fc.boolean(),
  expiration_date_to: date,
  date_of_expiration: date,
  sponsor_id: number,
  taxes: fc.array(record({ value: number })),
  tracks: fc.array(odd),
  marketplace_fee: number,
});

/** The body of a merchant order. */
export const anyOrder = record({
  items: fc.array(item),
  payer: record({ id: fc.integer(), nickname: text }),
  shipments: fc.array(fc.dictionary(fc.string(), odd)),
  sponsor_id: number,
  notification_url: url,
});
