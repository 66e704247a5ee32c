import * as z from 'zod/mini';

/** `GET /bricks/payment_brick/payment_points` */
export const paymentPointsSchema = z.array(
  z.object({ id: z.string(), name: z.string(), payment_method_id: z.string() }),
);
