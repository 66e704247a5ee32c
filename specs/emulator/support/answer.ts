import { z } from 'zod';

const identified = z.object({ id: z.union([z.string(), z.number()]) });
const failed = z.object({
  cause: z.tuple([
    z.object({ code: z.union([z.string(), z.number()]), description: z.string(), data: z.string() }),
  ]),
});

/** An answer of the emulator; specs compare its body as a whole, and read from it what later requests need. */
export class Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;

  constructor(status: number, headers: Headers, text: string) {
    this.status = status;
    this.headers = headers;
    this.body = text === '' ? null : JSON.parse(text);
  }

  /** The id of the token or payment that was made. */
  get id(): string | number {
    return identified.parse(this.body).id;
  }

  /** The only cause of a refusal. */
  get cause(): z.infer<typeof failed>['cause'][0] {
    return failed.parse(this.body).cause[0];
  }
}
