/** What a request said beside the payment; the real API answers quantity and unit_price of an item as strings, even when numbers were sent. */
export function renderAdditionalInfo(info: Record<string, unknown>): Record<string, unknown> {
  const added = { available_balance: null, nsu_processadora: null, authentication_code: null };
  if (!Array.isArray(info.items)) return { ...info, ...added };
  return { ...info, items: info.items.map(renderItem), ...added };
}

function renderItem(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  const { quantity, unit_price: price } = Object.fromEntries(Object.entries(item));
  return {
    ...item,
    ...(typeof quantity === 'number' ? { quantity: String(quantity) } : {}),
    ...(typeof price === 'number' ? { unit_price: decimalText(price) } : {}),
  };
}

function decimalText(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}
