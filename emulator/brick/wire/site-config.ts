import * as z from 'zod/mini';

/** `config/<SITE>.json` of the assets host; `brands` in the order in which a form shows them. */
export const siteConfigSchema = z.looseObject({ site_id: z.string(), brands: z.array(z.string()) });
export type SiteConfig = z.infer<typeof siteConfigSchema>;
