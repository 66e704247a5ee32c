import type { FieldName } from '../secure-fields/field-names.ts';
import type { FieldProblem } from '../secure-fields/field-state.ts';

/** What a field tells its integrator, by event. Source: sdk-js docs/fields.md. */
export interface FieldEvents {
  blur: { field: FieldName };
  focus: { field: FieldName };
  ready: { field: FieldName };
  change: { field: FieldName };
  paste: { field: FieldName };
  validityChange: { field: FieldName; errorMessages: FieldProblem[] };
  error: { field: FieldName; error: string };
  binChange: { bin: string | null; field: FieldName };
}

const EVENTS = ['blur', 'focus', 'ready', 'change', 'paste', 'validityChange', 'error'] as const;

type Callback = (event: object) => unknown;

/** The callbacks of one field. */
export class FieldListeners {
  readonly #field: FieldName;
  readonly #callbacks = new Map<string, Callback[]>();

  constructor(field: FieldName) {
    this.#field = field;
  }

  /** Throws TypeError for an event that the field does not have, and for a callback that cannot be called. */
  add(event: unknown, callback: unknown): void {
    const events = this.#field === 'cardNumber' ? [...EVENTS, 'binChange'] : EVENTS;
    const known = events.find((name) => name === event);
    if (!known) {
      throw new TypeError(
        `MercadoPago.js: the ${this.#field} field has no event ${String(event)}. It has ${events.join(', ')}.`,
      );
    }
    if (!isCallback(callback)) {
      throw new TypeError(
        `MercadoPago.js: on('${known}') of the ${this.#field} field needs a function, got ${typeof callback}.`,
      );
    }
    this.#callbacks.set(known, [...(this.#callbacks.get(known) ?? []), callback]);
  }

  emit<E extends keyof FieldEvents>(event: E, payload: FieldEvents[E]): void {
    for (const callback of this.#callbacks.get(event) ?? []) callback(payload);
  }
}

function isCallback(value: unknown): value is Callback {
  return typeof value === 'function';
}
