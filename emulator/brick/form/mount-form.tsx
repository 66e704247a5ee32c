import { type ComponentChild, render } from 'preact';
import * as z from 'zod/mini';
import type { BrickController, BrickMount } from '../sdk/brick-component.ts';
import { type BrickRefusal, reportBrickError } from '../sdk/brick-error.ts';
import { PAYMENT_TEXT_KEYS, type PaymentTexts } from '../texts/text-keys.ts';
import { BASE_STYLE } from '../ui/base-style.ts';
import { injectStyle } from '../ui/inject-style.ts';
import type { InitializationAnswer } from '../wire/initialization.ts';
import { hasForeignDecimals } from './amount.ts';
import { drawSkeleton } from './draw-skeleton.tsx';
import { missingMethods, warningsOf } from './enabled-types.ts';
import { fetchConfig } from './fetch-config.ts';
import type { FormEnvironment } from './form-environment.ts';
import type { FormParts, FormSession } from './form-session.ts';
import { FORM_STYLE } from './form-style.ts';
import { mergeTexts } from './merge-texts.ts';
import { silentController } from './silent-controller.ts';

/** The controller of a Brick with a form. Source: sdk-js docs/bricks/payment-guest.md and card-payment.md. */
export interface FormController extends BrickController {
  update(change?: { amount?: unknown } | null): boolean;
  getFormData(): Promise<object | null>;
  getAdditionalData(): Promise<object | null>;
  /** Of a Payment Brick with a review alone. Source: sdk-js docs/bricks/payment-review.md. */
  nextStep?(): Promise<string>;
}

export interface OpenedForm {
  session: FormSession;
  view: ComponentChild;
  /** What the Brick's controller does otherwise than that of any form. */
  own?: Partial<FormController>;
}

/** What a Brick makes of the parts of its form, or why it cannot. */
export type OpenForm = (parts: FormParts) => OpenedForm | BrickRefusal;

const textsSchema = z.record(z.enum(PAYMENT_TEXT_KEYS), z.string());

/** Draws a Brick with a form. Undefined when its data forbid it; `onError` knows why. */
export async function mountForm(mount: BrickMount, open: OpenForm): Promise<FormController | undefined> {
  const { form } = mount;
  if (!form) throw new Error(`The SDK started no form for the ${mount.brick} Brick.`);
  const texts = textsSchema.safeParse(mount.texts);
  if (!texts.success) {
    return refuse(mount, { code: 'translation_key_not_found', detail: pathsOf(texts.error) });
  }
  warn(mount, warningsOf(form.brick, form.settings.customization?.paymentMethods));
  const root = drawSkeleton(mount, texts.data.loading);
  const initialization = await form.initialization;
  const refusal = 'code' in initialization ? initialization : amountRefusal(form.amount, initialization);
  if (refusal || 'code' in initialization) {
    root.remove();
    return refusal && refuse(mount, refusal);
  }
  const environment = environmentOf(mount, form, texts.data, initialization);
  const [identificationTypes, fieldPage, savedCards, checkout] = await Promise.all([
    form.identificationTypes,
    form.fieldPage,
    form.savedCards,
    form.checkout,
  ]);
  if (checkout && 'code' in checkout && checkout.code === 'invalid_preference_purpose') {
    root.remove();
    return refuse(mount, checkout);
  }
  if (initialization.variant.telemetry === 'dead') mount.telemetry.die();
  if (fieldPage === null) return silentController(root);
  if (identificationTypes === null) environment.report('get_identification_types_failed');
  if (initialization.payment_methods.length === 0) environment.report('get_payment_methods_failed');
  if (savedCards === null) environment.report('get_saved_cards_failed');
  if (checkout && 'code' in checkout) environment.report(checkout.code);
  const opened = open({
    environment,
    fieldPage,
    identificationTypes: identificationTypes ?? [],
    savedCards: savedCards ?? [],
    checkoutUrl: checkout && 'url' in checkout ? checkout.url : null,
    configured: fetchConfig(environment),
  });
  if ('code' in opened) {
    root.remove();
    return refuse(mount, opened);
  }
  injectStyle('base', BASE_STYLE, initialization.variant.classHash);
  injectStyle('form', FORM_STYLE, initialization.variant.classHash);
  render(opened.view, root);
  return controllerOf(opened, root);
}

function environmentOf(
  mount: BrickMount,
  { settings, enabled, amount }: NonNullable<BrickMount['form']>,
  texts: PaymentTexts,
  initialization: InitializationAnswer,
): FormEnvironment {
  warn(mount, missingMethods(enabled, initialization));
  return {
    mount,
    settings,
    texts: mergeTexts(texts, settings.customization?.visual?.texts),
    enabled,
    amount,
    initialization,
    config: null,
    report: (code, detail) => {
      const { binFailure } = initialization.variant;
      reportBrickError(mount.onError, { code, ...(detail && { detail }) }, binFailure);
    },
  };
}

function controllerOf({ session, own }: OpenedForm, root: HTMLElement): FormController {
  return {
    unmount() {
      session.dispose();
      render(null, root);
      root.remove();
    },
    update: (change) => session.update(change),
    getFormData: () => session.formData(),
    getAdditionalData: async () => session.additionalData(),
    ...own,
  };
}

// No source says what the real Brick does with Chilean cents, only that it takes none.
function amountRefusal(amount: number, { currency }: InitializationAnswer): BrickRefusal | undefined {
  if (!hasForeignDecimals(amount, currency)) return undefined;
  const detail = `amount ${amount} has decimals and ${currency.id} has none; pass a whole number`;
  return { code: 'incorrect_initialization', detail };
}

function warn({ brick }: BrickMount, warnings: readonly string[]): void {
  for (const warning of warnings) console.warn(`[${brick} Brick] ${warning}`);
}

function refuse({ onError }: BrickMount, refusal: BrickRefusal): undefined {
  reportBrickError(onError, refusal);
  return undefined;
}

function pathsOf(error: z.core.$ZodError): string {
  return error.issues.map((issue) => issue.path.join('.')).join(', ');
}
