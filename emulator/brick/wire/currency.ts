import * as z from 'zod/mini';

export const currencySchema = z.object({
  id: z.string(),
  symbol: z.string(),
  decimals: z.number(),
  decimal_separator: z.string(),
  thousands_separator: z.string(),
});
export type WireCurrency = z.infer<typeof currencySchema>;
