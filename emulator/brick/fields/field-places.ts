import type { FieldName } from '../secure-fields/field-names.ts';
import { FieldFrames } from '../secure-fields/host/field-frames.ts';
import { findFieldPage } from '../secure-fields/host/find-field-page.ts';
import type { FromFrameBody } from '../secure-fields/protocol.ts';

export interface FieldPlacesOptions {
  publicKey: string;
  locale: string;
  /** The page of the frames, and where to look for it when the first is out of reach. */
  pages: readonly string[];
}

/** A field's hold on its type, from `create` or `mount` until `unmount`. */
export interface Claim {
  readonly field: FieldName;
  /** Where the field is mounted; null before that. */
  container: HTMLElement | null;
  readonly hear: (message: FromFrameBody) => void;
}

/** What the fields of one page share: their frames, the frames' page, and who holds which type. */
export class FieldPlaces {
  readonly frames: FieldFrames<FieldName>;
  readonly #pages: readonly string[];
  readonly #claims = new Set<Claim>();
  #page: Promise<string> | null = null;

  constructor({ publicKey, locale, pages }: FieldPlacesOptions) {
    this.#pages = pages;
    this.frames = new FieldFrames({
      publicKey,
      locale,
      onMessage: (field, message) => this.#mounted(field)?.hear(message),
    });
  }

  /** Fetches the page of the frames on first use; one that failed is fetched again. */
  page(): Promise<string> {
    this.#page ??= findFieldPage(this.#pages).catch((error: unknown) => {
      this.#page = null;
      throw error;
    });
    return this.#page;
  }

  /** Throws when the type cannot stand beside one that is there. Source: the note on Expiration Date in sdk-js docs/fields.md. */
  claim(claim: Claim): void {
    const rival = [...this.#claims].find(({ field }) => isRival(field, claim.field));
    if (rival && !isAbandoned(rival)) {
      throw new Error(
        `MercadoPago.js: ${claim.field} cannot be used together with ${rival.field}. ` +
          'Use expirationDate alone, or expirationMonth and expirationYear; unmount the other first.',
      );
    }
    this.#claims.add(claim);
  }

  /** Throws when a field of the type is mounted already. */
  occupy(claim: Claim, container: HTMLElement): void {
    const other = this.#mounted(claim.field);
    if (other?.container?.isConnected) {
      throw new Error(
        `MercadoPago.js: a ${claim.field} field is mounted already, in ${other.container.id}. ` +
          'Unmount it before mounting another.',
      );
    }
    if (other) this.release(other);
    this.claim(claim);
    claim.container = container;
  }

  release(claim: Claim): void {
    if (claim.container) this.frames.unmount(claim.field);
    claim.container = null;
    this.#claims.delete(claim);
  }

  /** The types that are mounted, in the order of their creation. */
  standing(): FieldName[] {
    return [...this.#claims].filter(({ container }) => container?.isConnected).map(({ field }) => field);
  }

  #mounted(field: FieldName): Claim | undefined {
    return [...this.#claims].find((claim) => claim.field === field && claim.container);
  }
}

function isRival(one: FieldName, other: FieldName): boolean {
  const isDate = (field: FieldName) => field === 'expirationDate';
  const isHalf = (field: FieldName) => field === 'expirationMonth' || field === 'expirationYear';
  return (isDate(one) && isHalf(other)) || (isHalf(one) && isDate(other));
}

// A page that draws its form anew throws the containers away, and often forgets to unmount.
function isAbandoned({ container }: Claim): boolean {
  return container !== null && !container.isConnected;
}
