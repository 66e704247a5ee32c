import * as z from 'zod/mini';

/** `GET /bricks/wallet_brick/initialization` */
export const walletInitializationSchema = z.object({
  site_id: z.string(),
  value_props: z.array(z.string()),
  variant: z.object({ classHash: z.string() }),
});
export type WalletInitialization = z.infer<typeof walletInitializationSchema>;
