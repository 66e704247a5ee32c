import * as z from 'zod/mini';
import { type FrameField, frameFieldSchema } from '../protocol.ts';

const ANSWER_DEADLINE_MS = 5000;

const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ask'), id: z.number(), field: frameFieldSchema }),
  z.object({ kind: z.literal('answer'), id: z.number(), value: z.string() }),
]);
type Message = z.infer<typeof messageSchema>;

/**
 * Lets the frames of one Brick read each other's values. They share an origin, the page does not:
 * a broadcast channel never leaves it.
 */
export class SiblingChannel {
  readonly #channel: BroadcastChannel;
  readonly #waiting = new Map<number, (value: string) => void>();
  #lastId = 0;

  constructor(instance: string, field: FrameField, value: () => string) {
    this.#channel = new BroadcastChannel(`secure-fields:${instance}`);
    this.#channel.onmessage = (event: MessageEvent<unknown>) => {
      const parsed = messageSchema.safeParse(event.data);
      if (!parsed.success) return;
      const message = parsed.data;
      if (message.kind === 'answer') this.#waiting.get(message.id)?.(message.value);
      else if (message.field === field) this.#send({ kind: 'answer', id: message.id, value: value() });
    };
  }

  /** The value typed into a sibling. Rejects when the sibling does not answer in time. */
  ask(field: FrameField): Promise<string> {
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
      this.#send({ kind: 'ask', id, field });
    });
  }

  #send(message: Message): void {
    this.#channel.postMessage(message);
  }
}
