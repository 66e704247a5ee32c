import type { BrickMount } from '../sdk/brick-component.ts';
import type { BrickErrorCode } from '../sdk/brick-error.ts';
import type { PaymentTexts } from '../texts/text-keys.ts';
import type { InitializationAnswer } from '../wire/initialization.ts';
import type { SiteConfig } from '../wire/site-config.ts';
import type { FormSettings } from './form-settings.ts';
import type { EnabledTypes } from './method-types.ts';

/** What every part of one form shares. */
export interface FormEnvironment {
  mount: BrickMount;
  settings: FormSettings;
  texts: PaymentTexts;
  initialization: InitializationAnswer;
  /** What the assets host says of the country; null until it has. */
  config: SiteConfig | null;
  enabled: EnabledTypes;
  /** The amount to pay; `update` changes it. */
  amount: number;
  report: (code: BrickErrorCode, detail?: string) => void;
}
