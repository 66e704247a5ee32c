import type { FieldName } from '../secure-fields/field-names.ts';
import type { FieldState } from '../secure-fields/field-state.ts';
import type { FieldLook, FromFrameBody } from '../secure-fields/protocol.ts';
import { FieldListeners } from './field-listeners.ts';
import { type FieldOptions, type FieldSettings, parseChange, rulesOf } from './field-options.ts';
import type { Claim, FieldPlaces } from './field-places.ts';
import { fieldStyleOf } from './field-style-of.ts';

/** What `mp.fields.create` returns: one card field, in a frame of another origin. Source: sdk-js docs/fields.md. */
export class Field {
  readonly #places: FieldPlaces;
  readonly #claim: Claim;
  readonly #options: FieldOptions;
  readonly #listeners: FieldListeners;
  #look: FieldLook;
  #settings: FieldSettings = {};
  #invalid: boolean | null = null;
  /** The last validity that the integrator heard of. */
  #told: string | null = null;

  constructor(places: FieldPlaces, field: FieldName, options: FieldOptions) {
    this.#places = places;
    this.#options = options;
    this.#listeners = new FieldListeners(field);
    this.#look = lookOf(options);
    this.#claim = { field, container: null, hear: (message) => this.#hear(message) };
    places.claim(this.#claim);
  }

  /**
   * Puts the field into the element with the id `containerId`.
   * Throws when there is no such element, and when a field of its type is mounted already.
   */
  mount(containerId: unknown): this {
    const { field } = this.#claim;
    const container = typeof containerId === 'string' ? document.getElementById(containerId) : null;
    if (!container) {
      throw new Error(
        `MercadoPago.js: the ${field} field found no element with the id ${String(containerId)}. ` +
          'Pass the id of a div that is in the page.',
      );
    }
    this.#places.occupy(this.#claim, container);
    this.#told = null;
    // What goes wrong is told by the event.
    void this.#stand(container);
    return this;
  }

  unmount(): this {
    this.#places.release(this.#claim);
    return this;
  }

  /** Calls back with each event of a kind. Throws TypeError for an unknown one. */
  on(event: unknown, callback: unknown): this {
    this.#listeners.add(event, callback);
    return this;
  }

  /** Changes placeholder, style, aria-invalid, or what the brand demands. Throws TypeError for other values. */
  update(change: unknown): this {
    const { placeholder, style: given, invalid, settings } = parseChange(this.#claim.field, change);
    const style = given && fieldStyleOf(given);
    if (placeholder !== undefined || style) {
      const look = { ...(placeholder !== undefined && { placeholder }), ...(style && { style }) };
      this.#look = { ...this.#look, ...look, style: { ...this.#look.style, ...style } };
      this.#send({ kind: 'look', look });
    }
    if (settings) {
      this.#settings = settings;
      this.#sendRules();
    }
    if (invalid !== undefined) {
      this.#invalid = invalid;
      this.#sendMark();
    }
    return this;
  }

  focus(): this {
    this.#places.frames.focus(this.#claim.field);
    return this;
  }

  blur(): this {
    this.#places.frames.blur(this.#claim.field);
    return this;
  }

  async #stand(container: HTMLElement): Promise<void> {
    const { field } = this.#claim;
    try {
      const page = await this.#places.page();
      if (this.#claim.container !== container) return;
      const title = this.#options.srLabel ?? field;
      // As the guides' pages show them: in containers of the height of one line.
      this.#places.frames.mount(field, container, { page, title, fills: true });
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      this.#listeners.emit('error', { field, error: words });
    }
  }

  #hear(message: FromFrameBody): void {
    const { field } = this.#claim;
    switch (message.kind) {
      case 'ready':
        this.#welcome();
        this.#listeners.emit('ready', { field });
        break;
      case 'focus':
      case 'paste':
        this.#listeners.emit(message.kind, { field });
        break;
      case 'blur':
      case 'change':
        this.#listeners.emit(message.kind, { field });
        this.#judge(message.state);
        break;
      case 'judged':
        this.#judge(message.state);
        break;
      case 'bin':
        this.#listeners.emit('binChange', { bin: message.bin, field });
    }
  }

  #welcome(): void {
    this.#send({ kind: 'look', look: this.#look });
    this.#sendRules();
    if (this.#invalid !== null) this.#sendMark();
  }

  #judge({ problems }: FieldState): void {
    const words = JSON.stringify(problems);
    if (words === this.#told) return;
    this.#told = words;
    this.#listeners.emit('validityChange', { field: this.#claim.field, errorMessages: problems });
  }

  #sendRules(): void {
    const rules = rulesOf(this.#claim.field, this.#options, this.#settings);
    this.#send({ kind: 'rules', rules });
  }

  #sendMark(): void {
    this.#send({ kind: 'mark', invalid: this.#invalid, description: '' });
  }

  #send(body: Parameters<FieldPlaces['frames']['send']>[1]): void {
    if (this.#claim.container) this.#places.frames.send(this.#claim.field, body);
  }
}

function lookOf({ placeholder, style, customFonts, srLabel, ariaRequired }: FieldOptions): FieldLook {
  return {
    label: srLabel,
    placeholder,
    style: style && fieldStyleOf(style),
    fonts: customFonts?.map(({ src }) => src),
    ariaRequired,
  };
}
