import { siteConfigSchema } from '../wire/site-config.ts';
import type { FormEnvironment } from './form-environment.ts';

/**
 * Asks the assets host for what it says of the country, while the frames load. Never rejects: a form without it
 * only shows no brands.
 */
export async function fetchConfig(environment: FormEnvironment): Promise<void> {
  const { mount, initialization, report } = environment;
  try {
    const response = await fetch(`${mount.build}/config/${initialization.site_id}.json`);
    environment.config = siteConfigSchema.parse(await response.json());
  } catch {
    report('get_config_assets_failed');
  }
}
