import * as z from 'zod/mini';
import { type FieldName, fieldNameSchema } from '../field-names.ts';

const ANSWER_DEADLINE_MS = 5000;

const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ask'), id: z.number(), asker: fieldNameSchema, field: fieldNameSchema }),
  z.object({ kind: z.literal('answer'), id: z.number(), asker: fieldNameSchema, value: z.string() }),
  z.object({ kind: z.literal('changed'), field: fieldNameSchema, value: z.string() }),
]);
type Message = z.infer<typeof messageSchema>;

interface SiblingChannelOptions {
  instance: string;
  field: FieldName;
  /** What is typed into this frame. */
  value: () => string;
  onSiblingChange: (field: FieldName, value: string) => void;
}

/**
 * Lets the frames of one Brick or form read each other's values. They share an origin, the page does not:
 * a broadcast channel never leaves it.
 */
export class SiblingChannel {
  readonly #channel: BroadcastChannel;
  readonly #options: SiblingChannelOptions;
  readonly #waiting = new Map<number, (value: string) => void>();
  #lastId = 0;

  constructor(options: SiblingChannelOptions) {
    this.#options = options;
    this.#channel = new BroadcastChannel(`secure-fields:${options.instance}`);
    this.#channel.onmessage = (event: MessageEvent<unknown>) => {
      const parsed = messageSchema.safeParse(event.data);
      if (parsed.success) this.#hear(parsed.data);
    };
  }

  /** The value typed into a sibling. Rejects when the sibling does not answer in time. */
  ask(field: FieldName): Promise<string> {
    const id = ++this.#lastId;
    return new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`The ${field} frame did not answer within ${ANSWER_DEADLINE_MS} ms.`));
      }, ANSWER_DEADLINE_MS);
      this.#waiting.set(id, (value) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(value);
      });
      this.#send({ kind: 'ask', id, asker: this.#options.field, field });
    });
  }

  /** Tells the siblings what is typed here now. */
  announce(): void {
    this.#send({ kind: 'changed', field: this.#options.field, value: this.#options.value() });
  }

  #hear(message: Message): void {
    const { field, value, onSiblingChange } = this.#options;
    if (message.kind === 'changed') onSiblingChange(message.field, message.value);
    if (message.kind === 'ask' && message.field === field) {
      this.#send({ kind: 'answer', id: message.id, asker: message.asker, value: value() });
    }
    if (message.kind === 'answer' && message.asker === field) this.#waiting.get(message.id)?.(message.value);
  }

  #send(message: Message): void {
    this.#channel.postMessage(message);
  }
}
