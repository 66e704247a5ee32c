import { BrickFault } from '../form/brick-fault.ts';
import type { FormEnvironment } from '../form/form-environment.ts';

/** What is wrong with each field of a form, in words for the buyer. */
export type Problems<F extends string> = Partial<Record<F, string>>;

interface DetailsOptions<F extends string> {
  environment: FormEnvironment;
  /** The fields in the order in which the first invalid one gets the focus, with what they hold at first. */
  values: Record<F, string>;
  /** What is wrong with a field; undefined when nothing is, or when it is not asked. */
  problemOf: (field: F, values: Readonly<Record<F, string>>) => string | undefined;
}

/** What a buyer types into a form without a card: texts by field, and what is wrong with them. */
export class DetailsModel<F extends string> {
  readonly environment: FormEnvironment;
  values: Readonly<Record<F, string>>;
  problems: Problems<F> = {};
  readonly #fields: readonly F[];
  readonly #problemOf: DetailsOptions<F>['problemOf'];
  readonly #listeners = new Set<() => void>();

  constructor({ environment, values, problemOf }: DetailsOptions<F>) {
    this.environment = environment;
    this.values = values;
    this.#fields = keysOf(values);
    this.#problemOf = problemOf;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The buyer typed or chose something: the problems of what he touched are no longer known. */
  set(change: Partial<Record<F, string>>): void {
    this.values = { ...this.values, ...change };
    const untouched = keysOf(this.problems).filter((field) => !(field in change));
    this.#show(this.#pick(untouched, (field) => this.problems[field]));
  }

  /** The buyer left a field: says what is wrong with it; an empty one is not yet wrong. */
  leave(field: F): void {
    const problem = this.#problemOf(field, this.values);
    if (problem === this.environment.texts.required) return;
    this.#show({
      ...this.#pick(this.#fields, (each) => this.problems[each]),
      ...(problem && this.#pick([field], () => problem)),
    });
  }

  /** Shows every problem and goes to the first. Throws BrickFault when there is one. */
  check(): void {
    const { texts, mount } = this.environment;
    this.#show(this.#pick(this.#fields, (field) => this.#problemOf(field, this.values)));
    const first = this.#fields.find((field) => this.problems[field]);
    if (!first) return;
    const find = (control: string) =>
      mount.container.querySelector<HTMLElement>(`[data-field="${first}"] ${control}`);
    // Of a document it is the number that can be wrong, not the type before it.
    (find('input') ?? find('select'))?.focus();
    throw new BrickFault('incomplete_fields', texts.incomplete);
  }

  /** Something around the form changed. */
  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  dispose(): void {
    this.#listeners.clear();
  }

  #pick(fields: readonly F[], problemOf: (field: F) => string | undefined): Problems<F> {
    const problems: Problems<F> = {};
    for (const field of fields) {
      const problem = problemOf(field);
      if (problem) problems[field] = problem;
    }
    return problems;
  }

  #show(problems: Problems<F>): void {
    this.problems = problems;
    this.changed();
  }
}

// Object.keys forgets the type; the keys of these records are all there is.
function keysOf<F extends string>(record: Partial<Record<F, string>>): F[] {
  const keys: F[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
