import * as z from 'zod/mini';

/** `POST /v1/devices/widgets` */
export const deviceWidgetSchema = z.looseObject({ script: z.string() });
