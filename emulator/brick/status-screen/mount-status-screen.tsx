import { type ComponentChild, render } from 'preact';
import * as z from 'zod/mini';
import type { BrickController, BrickMount } from '../sdk/brick-component.ts';
import { reportBrickError } from '../sdk/brick-error.ts';
import { ALL_STATUS_TEXT_KEYS, type StatusTexts } from '../texts/text-keys.ts';
import { BASE_STYLE } from '../ui/base-style.ts';
import { ClassHash } from '../ui/class-names.ts';
import { injectStyle } from '../ui/inject-style.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { themeProperties } from '../ui/themes.ts';
import { type StatusPayment, statusPaymentSchema } from '../wire.ts';
import { StatusBanner, StatusDetails } from './status-screen.tsx';
import { type StatusSettings, statusSettingsSchema } from './status-settings.ts';
import { STATUS_STYLE } from './status-style.ts';

// Its data carry no variant: any hash will do.
const HASH = 'pQ2x9L';
const textsSchema = z.record(z.enum([...ALL_STATUS_TEXT_KEYS]), z.string());

/** Draws a Status Screen Brick. Undefined when its settings or the payment forbid it; `onError` knows why. */
export async function mountStatusScreen(mount: BrickMount): Promise<BrickController | undefined> {
  const settings = statusSettingsSchema.safeParse(mount.settings);
  const texts = textsSchema.safeParse(mount.texts);
  if (!settings.success) {
    const paths = settings.error.issues.map((issue) => issue.path.join('.')).join(', ');
    reportBrickError(mount.onError, { code: 'incorrect_initialization', detail: paths });
    return undefined;
  }
  if (!texts.success) {
    reportBrickError(mount.onError, { code: 'missing_texts' });
    return undefined;
  }
  return draw(mount, settings.data, withOwnLabels(texts.data, settings.data));
}

async function draw(
  mount: BrickMount,
  settings: StatusSettings,
  texts: StatusTexts,
): Promise<BrickController | undefined> {
  injectStyle('base', BASE_STYLE, HASH);
  injectStyle('status', STATUS_STYLE, HASH);
  const root = document.createElement('div');
  mount.container.append(root);
  const show = (content: ComponentChild) =>
    render(<ClassHash.Provider value={HASH}>{content}</ClassHash.Provider>, root);
  const { theme } = mount;
  const style = themeProperties({ ...(theme && { theme }), ...settings.customization?.visual?.style });
  // One place from the start: screen readers only follow a place that was there before its words.
  const frame = (announced: ComponentChild, rest: ComponentChild = null) => (
    <div class={`root-${HASH} screen-${HASH}`} lang={mount.locale} style={style}>
      <div aria-live="polite">{announced}</div>
      {rest}
    </div>
  );
  show(frame(<Skeleton label={texts.loading} />));
  const payment = await fetchPayment(mount, settings.initialization.paymentId);
  if (payment) {
    const shared = { payment, texts };
    const details = <StatusDetails {...shared} settings={settings} locale={mount.locale} />;
    show(frame(<StatusBanner {...shared} />, details));
    settings.callbacks.onReady();
  } else {
    show(frame(<p class={`message-${HASH}`}>{texts.loadFailed}</p>));
  }
  return {
    unmount() {
      render(null, root);
      root.remove();
    },
  };
}

async function fetchPayment(mount: BrickMount, id: string | number): Promise<StatusPayment | null> {
  const path = `/bricks/status_screen_brick/payments/${encodeURIComponent(id)}`;
  try {
    return await mount.api.get(path, {}, statusPaymentSchema);
  } catch (error) {
    const detail = error instanceof Error ? error.message : undefined;
    reportBrickError(mount.onError, { code: 'get_payment_data_failed', ...(detail && { detail }) });
    return null;
  }
}

function withOwnLabels(texts: StatusTexts, { customization }: StatusSettings): StatusTexts {
  const own = Object.entries(customization?.visual?.texts ?? {}).filter(([, text]) => text);
  return { ...texts, ...Object.fromEntries(own) };
}
