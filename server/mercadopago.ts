import { MercadoPagoConfig, Payment } from 'mercadopago';
import type { Config } from './config.ts';
import { type Deadline, within } from './deadline.ts';
import { type PaymentAnswer, readPayment } from './payment-answer.ts';
import { outcomeOfAnswer, outcomeOfError, type PaymentOutcome } from './payment-outcome.ts';
import type { PaymentRequest } from './payment-request.ts';
import type { SiteId } from './sites.ts';

const TRIES = 3;
const FIRST_PAUSE_MS = 200;

interface CreatePayment {
  site: SiteId;
  body: PaymentRequest;
  idempotencyKey: string;
  deadline: Deadline;
}

/** Mercado Pago's Payments API through its official SDK, with an answer or a verdict within a deadline. */
export class MercadoPago {
  readonly #credentials: Config['credentials'];

  constructor({ credentials }: Pick<Config, 'credentials'>) {
    this.#credentials = credentials;
  }

  /** Creates one payment. Every try carries the same key, so that Mercado Pago charges once. Never throws. */
  async createPayment({ site, body, idempotencyKey, deadline }: CreatePayment): Promise<PaymentOutcome> {
    let maybeCharged = false;
    let outcome: PaymentOutcome = { kind: 'not_sent', retryAfterSeconds: 5 };
    for (let tried = 0; tried < TRIES && deadline.remainingMs() > 0; tried++) {
      // An early try leaves half of the time for the next; the last one takes all.
      const ms = tried === TRIES - 1 ? deadline.remainingMs() : deadline.remainingMs() / 2;
      const create = this.#client(site, ms, idempotencyKey).create({ body });
      outcome = await within(ms, create).then(outcomeOfAnswer, outcomeOfError);
      if (outcome.kind === 'payment') return outcome;
      if (outcome.kind === 'refused') break;
      maybeCharged ||= outcome.kind === 'unknown';
      const pauseMs =
        outcome.kind === 'not_sent' ? outcome.retryAfterSeconds * 1000 : FIRST_PAUSE_MS * 2 ** tried;
      if (pauseMs >= deadline.remainingMs()) break;
      await deadline.pause(pauseMs);
    }
    return maybeCharged ? { kind: 'unknown' } : outcome;
  }

  /**
   * The payment that an attempt made, or null when Mercado Pago knows none.
   * @throws when Mercado Pago gives no readable answer in time
   */
  async findPayment(site: SiteId, of: { orderId: string; attemptId: string; deadline: Deadline }) {
    const ms = of.deadline.remainingMs();
    const options = { external_reference: of.orderId, sort: 'date_created', criteria: 'desc' } as const;
    const { results } = await within(ms, this.#client(site, ms).search({ options }));
    // The SDK turns an unreadable answer into `{}`: that is not "none found".
    if (!Array.isArray(results))
      throw new Error('Mercado Pago gave no readable answer to the search of payments.');
    return readPayment(results.find(({ metadata }) => metadata?.attempt === of.attemptId));
  }

  /**
   * The payment as it is now.
   * @throws when Mercado Pago gives no readable answer in time
   */
  async getPayment(
    site: SiteId,
    { id, deadline }: { id: string; deadline: Deadline },
  ): Promise<PaymentAnswer> {
    const ms = deadline.remainingMs();
    const payment = readPayment(await within(ms, this.#client(site, ms).get({ id })));
    if (!payment) throw new Error(`Mercado Pago gave no readable answer about payment ${id}.`);
    return payment;
  }

  // A client per call: the SDK writes each call's options into the client, where concurrent calls would mix.
  #client(site: SiteId, timeoutMs: number, idempotencyKey?: string): Payment {
    const credentials = this.#credentials[site];
    if (!credentials) throw new Error(`No credentials for ${site}: set MP_ACCESS_TOKEN_${site}.`);
    // maxRetries 0: the SDK's own retries would go on, and charge, after our deadline.
    const options = {
      timeout: Math.ceil(timeoutMs),
      maxRetries: 0,
      ...(idempotencyKey && { idempotencyKey }),
    };
    return new Payment(new MercadoPagoConfig({ accessToken: credentials.accessToken, options }));
  }
}
