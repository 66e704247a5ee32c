import type { FormEnvironment } from '../../form/form-environment.ts';
import { addressSchema } from '../../wire/address.ts';
import { bareZipCode, isWholeZipCode } from './zip-code.ts';

type Address = Record<'state' | 'city' | 'neighborhood' | 'street', string>;

/** `none` before a whole postal code was typed; `failed` leaves the address to the buyer. */
export type LookupPhase = 'none' | 'fetching' | 'known' | 'failed';

/** Asks for the address of each new postal code; an answer that a later one has overtaken is dropped. */
export class AddressLookup {
  phase: LookupPhase = 'none';
  /** Resolves when nothing is under way. */
  settled: Promise<void> = Promise.resolve();
  readonly #environment: FormEnvironment;
  readonly #onChange: (found: Address | null) => void;
  #latest = '';

  constructor(environment: FormEnvironment, onChange: (found: Address | null) => void) {
    this.#environment = environment;
    this.#onChange = onChange;
  }

  /** The buyer typed; only a whole code that is another than before is asked about. */
  follow(zipCode: string): void {
    const code = bareZipCode(zipCode);
    if (!isWholeZipCode(code) || code === this.#latest) return;
    this.#latest = code;
    this.phase = 'fetching';
    this.settled = this.#ask(code);
  }

  // That the call exists, and that the test environment answers it with 401, was seen; its path and answer are ours.
  async #ask(code: string): Promise<void> {
    const { mount, report } = this.#environment;
    const found = await mount.api.get(`/bricks/addresses/${code}`, {}, addressSchema).catch(() => null);
    if (code !== this.#latest) return;
    this.phase = found ? 'known' : 'failed';
    if (!found) report('get_address_data_failed');
    this.#onChange(found);
  }
}
