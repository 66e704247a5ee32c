import type { BrickRefusal } from '../sdk/brick-error.ts';
import { checkedAmount } from './amount.ts';
import { enabledTypes } from './enabled-types.ts';
import { type FormBrickName, type FormSettings, formSettingsSchema } from './form-settings.ts';
import { type EnabledTypes, WALLET_TYPES } from './method-types.ts';
import { withoutNulls } from './without-nulls.ts';

export interface CheckedForm {
  brick: FormBrickName;
  settings: FormSettings;
  enabled: EnabledTypes;
  amount: number;
}

/** The settings of a Brick with a form, or why they are none. */
export function checkForm(brick: FormBrickName, settingsOfShop: object): CheckedForm | BrickRefusal {
  const given = withoutNulls(settingsOfShop);
  if (!('initialization' in given)) return { code: 'missing_amount_property' };
  const parsed = formSettingsSchema.safeParse(given);
  if (!parsed.success) {
    const paths = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    return { code: 'incorrect_initialization', detail: paths };
  }
  const settings = parsed.data;
  const amount = checkedAmount(settings.initialization.amount);
  if (typeof amount === 'string') return { code: amount };
  const enabled = enabledTypes(brick, settings.customization?.paymentMethods);
  if (WALLET_TYPES.some((type) => enabled.has(type)) && !settings.initialization.preferenceId) {
    return { code: 'no_preference_provided', detail: 'paymentMethods.mercadoPago is paid with one' };
  }
  return { brick, settings, amount, enabled };
}
