import { render } from 'preact';
import * as z from 'zod/mini';
import type { BrickController, BrickMount } from '../sdk/brick-component.ts';
import { type BrickErrorCode, reportBrickError } from '../sdk/brick-error.ts';
import { findFieldPage } from '../secure-fields/host/find-field-page.ts';
import { PAYMENT_TEXT_KEYS } from '../texts/text-keys.ts';
import { BASE_STYLE } from '../ui/base-style.ts';
import { ClassHash } from '../ui/class-names.ts';
import { injectStyle } from '../ui/inject-style.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { themeProperties } from '../ui/themes.ts';
import { identificationTypesSchema, type WireIdentificationType } from '../wire.ts';
import { cardTypesOf, unavailableMethods } from './card-types.ts';
import { fetchInitialization } from './fetch-initialization.ts';
import { mergeTexts } from './merge-texts.ts';
import { PaymentBrick } from './payment-brick.tsx';
import type { PaymentEnvironment } from './payment-environment.ts';
import { PaymentSession } from './payment-session.ts';
import { type PaymentSettings, paymentSettingsSchema } from './payment-settings.ts';
import { PAYMENT_STYLE } from './payment-style.ts';
import type { Submission } from './submission.ts';

/** The controller that `create('payment', …)` resolves to. Source: sdk-js docs/bricks/payment-guest.md. */
export interface PaymentController extends BrickController {
  update(change: { amount?: unknown }): boolean;
  getFormData(): Promise<Submission['payload']>;
  getAdditionalData(): Promise<Submission['additionalData'] | null>;
}

type Report = PaymentEnvironment['report'];
type Given = Omit<PaymentEnvironment, 'initialization'>;
const textsSchema = z.record(z.enum(PAYMENT_TEXT_KEYS), z.string());

/** Draws a Payment Brick. Undefined when its settings or its data forbid it; `onError` knows why. */
export async function mountPayment(mount: BrickMount): Promise<PaymentController | undefined> {
  const report: Report = (code, detail) => reportBrickError(mount.onError, code, detail);
  const settings = paymentSettingsSchema.safeParse(mount.settings);
  const texts = textsSchema.safeParse(mount.texts);
  if (!settings.success) return refuse(report, 'incorrect_initialization', paths(settings.error));
  if (!texts.success) return refuse(report, 'missing_texts');
  const amount = checkedAmount(settings.data);
  if (typeof amount === 'string') return refuse(report, amount);
  return draw({
    mount,
    settings: settings.data,
    texts: mergeTexts(texts.data, settings.data.customization?.visual?.texts),
    cardTypes: cardTypesOf(settings.data.customization?.paymentMethods),
    amount,
    report,
  });
}

async function draw(given: Given): Promise<PaymentController | undefined> {
  const { mount, settings } = given;
  for (const method of unavailableMethods(settings.customization?.paymentMethods)) {
    console.warn(`[Payment Brick] paymentMethods.${method} is not available and was left out.`);
  }
  const root = drawSkeleton(given);
  const [initialization, identificationTypes, fieldPage] = await Promise.all([
    fetchInitialization(given),
    fetchIdentificationTypes(given),
    findFieldPage(mount.endpoints.secureFields).catch(() => null),
  ]);
  if (!initialization) {
    root.remove();
    return undefined;
  }
  if (initialization.variant.telemetry === 'dead') mount.telemetry.die();
  if (fieldPage === null) return fallSilent(root);
  const environment = { ...given, initialization };
  const session = new PaymentSession({ environment, fieldPage, identificationTypes });
  injectStyle('base', BASE_STYLE, initialization.variant.classHash);
  injectStyle('payment', PAYMENT_STYLE, initialization.variant.classHash);
  render(<PaymentBrick environment={environment} session={session} />, root);
  return controllerOf(session, root);
}

// The hash of the variant's class names is not known before the first answer.
const SKELETON_HASH = 'loading';

function drawSkeleton({ mount, settings, texts }: Given): HTMLElement {
  const root = document.createElement('div');
  injectStyle('base', BASE_STYLE, SKELETON_HASH);
  mount.container.append(root);
  render(
    <ClassHash.Provider value={SKELETON_HASH}>
      <div class={`root-${SKELETON_HASH}`} style={themeProperties(settings.customization?.visual?.style)}>
        <Skeleton label={texts.loading} />
      </div>
    </ClassHash.Provider>,
    root,
  );
  return root;
}

function controllerOf(session: PaymentSession, root: HTMLElement): PaymentController {
  return {
    unmount() {
      session.dispose();
      render(null, root);
      root.remove();
    },
    update: (change) => session.update(change),
    getFormData: () => session.formData(),
    getAdditionalData: async () => session.additionalData(),
  };
}

function refuse(report: Report, code: BrickErrorCode, detail?: string): undefined {
  report(code, detail);
  return undefined;
}

function paths(error: z.core.$ZodError): string {
  return error.issues.map((issue) => issue.path.join('.')).join(', ');
}

function checkedAmount({ initialization: { amount } }: PaymentSettings): number | BrickErrorCode {
  if (amount === undefined || amount === null || amount === '') return 'missing_amount_property';
  const value = Number(amount);
  return Number.isFinite(value) && value > 0 ? value : 'amount_is_not_number';
}

async function fetchIdentificationTypes({ mount, report }: Given): Promise<WireIdentificationType[]> {
  try {
    return await mount.api.get('/v1/identification_types', {}, identificationTypesSchema);
  } catch {
    report('get_identification_types_failed');
    return [];
  }
}

/**
 * What the real SDK does when neither page of the frames answers: its error handler reads the message of undefined,
 * the error is nobody's, and neither onReady nor onError ever comes.
 */
function fallSilent(root: HTMLElement): PaymentController {
  const missing = () => Promise.reject(new Error('The Brick has no secure fields.'));
  queueMicrotask(() => {
    throw new TypeError("Cannot read properties of undefined (reading 'message')");
  });
  return {
    unmount: () => root.remove(),
    update: () => false,
    getFormData: missing,
    getAdditionalData: missing,
  };
}
