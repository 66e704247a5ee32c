import type { Language } from '../../../fixtures/catalog/types.ts';
import type { Endpoints } from '../endpoints.ts';
import type { Theme } from '../form/form-settings.ts';
import type { FormStart } from '../form/start-form.ts';
import type { StatusStart } from '../status-screen/start-status.ts';
import type { ApiClient } from './api-client.ts';
import type { BrickError } from './brick-error.ts';
import type { Telemetry } from './telemetry.ts';

/** Bricks that the replica has a component for. */
export const BRICK_NAMES = ['payment', 'cardPayment', 'statusScreen', 'wallet'] as const;
export type BrickName = (typeof BRICK_NAMES)[number];

/** What a component needs of the SDK to draw itself. */
export interface BrickMount {
  brick: BrickName;
  container: HTMLElement;
  settings: object;
  /** What a Brick with a form has been asked for; null for any other. */
  form: FormStart | null;
  /** The same of a Status Screen. */
  status: StatusStart | null;
  onError: (error: BrickError) => unknown;
  /** Parsed JSON of the Brick's texts. */
  texts: unknown;
  publicKey: string;
  locale: string;
  language: Language;
  endpoints: Endpoints;
  api: ApiClient;
  telemetry: Telemetry;
  /** Where the build of the Brick components is served. */
  build: string;
  /** Of all Bricks of the builder, unless their own style says another. */
  theme: Theme | undefined;
}

/** Every Brick's controller can be unmounted; what else it can do depends on the Brick. */
export interface BrickController {
  unmount(): void;
}

/** Draws a Brick; undefined when it could not be drawn and has said so to `onError`. */
export type BrickComponent = (mount: BrickMount) => Promise<BrickController | undefined>;

declare global {
  interface Window {
    /** Where a component script, loaded later, hands itself over to the SDK. */
    mercadoPagoBrickComponents?: Partial<Record<BrickName, BrickComponent>>;
  }
}

/** Called by a component script when it runs. */
export function registerBrickComponent(name: BrickName, component: BrickComponent): void {
  window.mercadoPagoBrickComponents = { ...window.mercadoPagoBrickComponents, [name]: component };
}
