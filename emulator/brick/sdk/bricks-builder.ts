import * as z from 'zod/mini';
import type { Language } from '../../../fixtures/catalog/types.ts';
import { type CheckedForm, checkForm } from '../form/check-form.ts';
import { THEMES } from '../form/form-settings.ts';
import { type FormStart, startForm } from '../form/start-form.ts';
import { languageOf } from '../language.ts';
import { type CheckedStatus, checkStatus } from '../status-screen/check-status.ts';
import { startStatus } from '../status-screen/start-status.ts';
import { BRICK_NAMES, type BrickController, type BrickMount, type BrickName } from './brick-component.ts';
import { type BrickError, type BrickRefusal, reportBrickError } from './brick-error.ts';
import { loadComponent } from './load-component.ts';

/** The build of the real Brick components that this replica stands in for. */
const BUILD = 'op-cho-bricks/build/3.18.0';

type Callback = (argument?: BrickError) => unknown;
const callback = z.custom<Callback>((value) => typeof value === 'function');
const brickName = z.enum(BRICK_NAMES);
const callbacksSchema = z.looseObject({ callbacks: z.looseObject({ onReady: callback, onError: callback }) });
const onErrorSchema = z.looseObject({ callbacks: z.looseObject({ onError: callback }) });
const localeSchema = z.looseObject({ locale: z.optional(z.string()) });
const configSchema = z.looseObject({ theme: z.optional(z.enum(THEMES)) });

/** What the SDK instance gives to each Brick it creates. */
export type BricksContext = Pick<BrickMount, 'publicKey' | 'endpoints' | 'api' | 'telemetry' | 'locale'>;

interface Request {
  brick: BrickName;
  container: HTMLElement;
  settings: z.infer<typeof callbacksSchema>;
  locale: string;
  language: Language;
  form: CheckedForm | null;
  status: CheckedStatus | null;
}

const mounted = new Map<HTMLElement, number>();

/** What `mp.bricks()` returns. */
export class BricksBuilder {
  readonly #context: BricksContext;
  readonly #theme: BrickMount['theme'];

  /** `config` is that of `mp.bricks(config)`: a theme for all its Bricks, ignored when it is none of the four. */
  constructor(context: BricksContext, config: unknown) {
    this.#context = context;
    const parsed = configSchema.safeParse(config ?? {});
    if (!parsed.success) console.warn(`MercadoPago.js: bricks() takes a theme of ${THEMES.join(', ')}.`);
    this.#theme = parsed.success ? parsed.data.theme : undefined;
  }

  isInitialized(): boolean {
    return true;
  }

  /**
   * Draws a Brick into the element with the id `containerId`.
   * Resolves to undefined when it cannot be drawn; the reason is in the console and went to `onError`.
   */
  async create(
    brick: unknown,
    containerId: unknown,
    settings: unknown,
  ): Promise<BrickController | undefined> {
    const parsedError = onErrorSchema.safeParse(settings);
    const onError = parsedError.success ? parsedError.data.callbacks.onError : undefined;
    const request = this.#check(brick, containerId, settings);
    if ('code' in request) {
      reportBrickError(onError, request);
      return undefined;
    }
    return this.#draw(request);
  }

  #check(brick: unknown, containerId: unknown, settings: unknown): Request | BrickRefusal {
    const name = brickName.safeParse(brick);
    if (!name.success) {
      const detail = `no Brick ${String(brick)}; use ${BRICK_NAMES.join(' or ')}`;
      return { code: 'incorrect_initialization', detail };
    }
    if (typeof settings !== 'object' || !settings || Object.keys(settings).length === 0) {
      return { code: 'settings_empty' };
    }
    if (typeof containerId !== 'string' || containerId === '') return { code: 'missing_container_id' };
    const parsed = callbacksSchema.safeParse(name.data === 'wallet' ? withCallbacks(settings) : settings);
    if (!parsed.success) return { code: 'missing_required_callbacks' };
    const container = document.getElementById(containerId);
    if (!container) return { code: 'container_not_found', detail: containerId };
    const given = localeSchema.safeParse(settings);
    const locale = given.success ? (given.data.locale ?? this.#context.locale) : '';
    const language = languageOf(locale);
    if (!language) return { code: 'missing_locale_property', detail: `no texts for "${locale}"` };
    const form =
      name.data === 'payment' || name.data === 'cardPayment' ? checkForm(name.data, settings) : null;
    if (form && 'code' in form) return form;
    const status = name.data === 'statusScreen' ? checkStatus(settings) : null;
    if (status && 'code' in status) return status;
    return { brick: name.data, container, settings: parsed.data, locale, language, form, status };
  }

  async #draw(request: Request): Promise<BrickController | undefined> {
    const { brick, container, settings, language } = request;
    const { onError } = settings.callbacks;
    const count = mounted.get(container) ?? 0;
    mounted.set(container, count + 1);
    if (count > 0) reportBrickError(onError, { code: 'already_initialized' });
    this.#context.telemetry.send(`${brick}/create`);
    const build = `${this.#context.endpoints.assets}/${BUILD}`;
    const component = loadComponent(build, brick).catch(() => null);
    const texts = fetchTexts(`${build}/i18n/${language}/${brick}/index.json`).catch(() => undefined);
    const form = request.form && startForm(request.form, this.#context);
    const status = request.status && startStatus(request.status, this.#context);
    const draw = await component;
    if (draw === null) return blocked(form, container);
    const words = await texts;
    const missing = draw ? 'missing_texts' : 'get_chunk_failed';
    if (!draw || !words) reportBrickError(onError, { code: missing });
    const mount = {
      ...this.#context,
      ...request,
      onError,
      form,
      status,
      texts: words,
      build,
      theme: this.#theme,
    };
    const controller = draw && words ? await draw(mount) : undefined;
    if (!controller) forget(container);
    return controller && withForget(controller, container);
  }
}

// The Wallet Brick alone can do without any.
function withCallbacks(settings: object): object {
  const quiet = { onReady: () => undefined, onError: () => undefined };
  const given = 'callbacks' in settings ? settings.callbacks : null;
  return { ...settings, callbacks: typeof given === 'object' ? { ...quiet, ...given } : given };
}

/** A page that may not load the component: its promise never settles, or is kept with nothing drawn. Both were seen. */
async function blocked(form: FormStart | null, container: HTMLElement): Promise<BrickController> {
  // There is no Brick that another try would be the second of.
  forget(container);
  const answer = await form?.initialization;
  if (answer && 'variant' in answer && answer.variant.blockedBundle === 'resolvesEmpty') {
    return { unmount: () => undefined };
  }
  return new Promise(() => undefined);
}

async function fetchTexts(address: string): Promise<object | undefined> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const body: unknown = await response.json();
  return typeof body === 'object' && body ? body : undefined;
}

function forget(container: HTMLElement): void {
  const left = (mounted.get(container) ?? 1) - 1;
  if (left > 0) mounted.set(container, left);
  else mounted.delete(container);
}

function withForget<C extends BrickController>(controller: C, container: HTMLElement): C {
  let gone = false;
  const unmount = () => {
    if (gone) return;
    gone = true;
    forget(container);
    controller.unmount();
  };
  return { ...controller, unmount };
}
