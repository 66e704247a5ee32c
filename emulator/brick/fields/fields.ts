import * as z from 'zod/mini';
import { tokenHolderOf } from '../sdk/core-arguments.ts';
import { parseArgument } from '../sdk/parse-argument.ts';
import { FIELD_NAMES, type FieldName } from '../secure-fields/field-names.ts';
import type { CardToken } from '../wire/card-token.ts';
import { Field } from './field.ts';
import { parseOptions } from './field-options.ts';
import { FieldPlaces, type FieldPlacesOptions } from './field-places.ts';

const optionalText = z.optional(z.string());
const tokenArgument = z.looseObject({
  cardId: optionalText,
  cardholderName: optionalText,
  identificationType: optionalText,
  identificationNumber: optionalText,
});

// Each list is one way to have all that a new token needs; whether it needs a code is for the API to say.
const TYPED_CARD: readonly FieldName[][] = [
  ['cardNumber', 'expirationDate'],
  ['cardNumber', 'expirationMonth', 'expirationYear'],
];
const SAVED_CARD: readonly FieldName[][] = [['securityCode']];

/** The module `mp.fields`. Source: sdk-js docs/fields.md. */
export class Fields {
  readonly #places: FieldPlaces;

  constructor(options: FieldPlacesOptions) {
    this.#places = new FieldPlaces(options);
  }

  /** A field to be mounted. Throws for an unknown type or option, and for expirationDate beside month or year. */
  create(type: unknown, options: unknown = {}): Field {
    const field = FIELD_NAMES.find((name) => name === type);
    if (!field) {
      throw new TypeError(
        `MercadoPago.js: fields.create knows no field ${String(type)}. It knows ${FIELD_NAMES.join(', ')}.`,
      );
    }
    return new Field(this.#places, field, parseOptions(options));
  }

  /**
   * A token of the card in the mounted fields, or, with `cardId`, of a saved card and the code in `securityCode`.
   * Rejects with ApiError when the API refuses, and at once when the fields it needs are not mounted.
   */
  async createCardToken(data: unknown): Promise<CardToken> {
    const call = 'fields.createCardToken';
    const given = parseArgument(call, tokenArgument, data);
    if (given.cardId) {
      await this.#require(call, SAVED_CARD);
      const subject = { of: 'savedCard', cardId: given.cardId } as const;
      return this.#places.frames.createToken('securityCode', subject);
    }
    await this.#require(call, TYPED_CARD);
    const subject = { of: 'typedCard', holder: tokenHolderOf(given) } as const;
    return this.#places.frames.createToken('cardNumber', subject);
  }

  /** Adds what the mounted fields hold to a token. Rejects as `createCardToken` does. */
  async updateCardToken(token: unknown): Promise<CardToken> {
    const call = 'fields.updateCardToken';
    if (typeof token !== 'string' || token === '') {
      throw new TypeError(`MercadoPago.js: ${call} needs the id of a card token, got ${typeof token}.`);
    }
    const field = await this.#require(
      call,
      FIELD_NAMES.map((name) => [name]),
    );
    return this.#places.frames.createToken(field, { of: 'token', tokenId: token });
  }

  /** Takes the buyer to the first mounted field. */
  focus(): void {
    const [first] = this.#places.standing();
    if (first) this.#places.frames.focus(first);
  }

  /** Takes the focus away from whichever field has it. */
  blur(): void {
    for (const field of this.#places.standing()) this.#places.frames.blur(field);
  }

  /** The first field of the first list that is mounted whole. */
  async #require(call: string, ways: readonly FieldName[][]): Promise<FieldName> {
    const mounted = this.#places.standing();
    const way = ways.find((fields) => fields.every((field) => mounted.includes(field)));
    const [first] = way ?? [];
    if (!first) {
      const needed = ways.map((fields) => fields.join(' + ')).join(', or ');
      throw new Error(
        `MercadoPago.js: ${call} needs mounted fields: ${needed}. Mounted: ${mounted.join(', ') || 'none'}.`,
      );
    }
    await this.#places.page();
    return first;
  }
}
