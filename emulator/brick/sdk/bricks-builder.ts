import * as z from 'zod/mini';
import { languageOf } from '../language.ts';
import { BRICK_NAMES, type BrickController, type BrickMount, type BrickName } from './brick-component.ts';
import { type BrickError, type BrickErrorCode, reportBrickError } from './brick-error.ts';
import { loadComponent } from './load-component.ts';

/** The build of the real Brick components that this replica stands in for. */
const BUILD = 'op-cho-bricks/build/3.18.0';

type Callback = (argument?: BrickError) => unknown;
const callback = z.custom<Callback>((value) => typeof value === 'function');
const brickName = z.enum(BRICK_NAMES);
const settingsSchema = z.looseObject({
  callbacks: z.looseObject({ onReady: callback, onError: callback }),
  locale: z.optional(z.string()),
});
const onErrorSchema = z.looseObject({ callbacks: z.looseObject({ onError: callback }) });

/** What the SDK instance gives to each Brick it creates. */
export type BricksContext = Pick<BrickMount, 'publicKey' | 'endpoints' | 'api' | 'telemetry' | 'locale'>;

interface Request {
  brick: BrickName;
  container: HTMLElement;
  settings: z.infer<typeof settingsSchema>;
}

const mounted = new Map<HTMLElement, number>();

/** What `mp.bricks()` returns. */
export class BricksBuilder {
  readonly #context: BricksContext;

  constructor(context: BricksContext) {
    this.#context = context;
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
      reportBrickError(onError, request.code, request.detail);
      return undefined;
    }
    return this.#draw(request);
  }

  #check(
    brick: unknown,
    containerId: unknown,
    settings: unknown,
  ): Request | { code: BrickErrorCode; detail?: string } {
    const name = brickName.safeParse(brick);
    if (!name.success) {
      return {
        code: 'incorrect_initialization',
        detail: `no Brick ${String(brick)}; use ${BRICK_NAMES.join(' or ')}`,
      };
    }
    if (typeof settings !== 'object' || !settings || Object.keys(settings).length === 0) {
      return { code: 'settings_empty' };
    }
    if (typeof containerId !== 'string' || containerId === '') return { code: 'missing_container_id' };
    const parsed = settingsSchema.safeParse(settings);
    if (!parsed.success) return { code: 'missing_required_callbacks' };
    const container = document.getElementById(containerId);
    if (!container) return { code: 'container_not_found', detail: containerId };
    return { brick: name.data, container, settings: parsed.data };
  }

  async #draw({ brick, container, settings }: Request): Promise<BrickController | undefined> {
    const { onError } = settings.callbacks;
    const locale = settings.locale ?? this.#context.locale;
    const language = languageOf(locale);
    if (!language) {
      reportBrickError(onError, 'missing_locale_property', `no texts for ${locale}`);
      return undefined;
    }
    const count = mounted.get(container) ?? 0;
    mounted.set(container, count + 1);
    if (count > 0) reportBrickError(onError, 'already_initialized');
    this.#context.telemetry.send(`${brick}/create`);
    const base = `${this.#context.endpoints.assets}/${BUILD}`;
    const component = loadComponent(base, brick).catch(() => reportBrickError(onError, 'get_chunk_failed'));
    const texts = fetchTexts(`${base}/i18n/${language}/${brick}/index.json`).catch(() =>
      reportBrickError(onError, 'missing_texts'),
    );
    const [draw, words] = await Promise.all([component, texts]);
    const controller =
      draw && words
        ? await draw({ ...this.#context, container, settings, onError, texts: words, locale, language })
        : undefined;
    if (!controller) forget(container);
    return controller && withForget(controller, container);
  }
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
