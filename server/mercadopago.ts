import { MercadoPagoConfig, MercadoPagoError, Payment } from 'mercadopago';
import type { Config } from './config.ts';
import { type Deadline, within } from './deadline.ts';
import { outcomeOfAnswer, outcomeOfError, type PaymentOutcome } from './payment-outcome.ts';
import { type PaymentRecord, readRecord } from './payment-record.ts';
import type { PaymentRequest } from './payment-request.ts';
import type { SiteId } from './sites.ts';
import { tryWithin } from './try-within.ts';

interface CreatePayment {
  site: SiteId;
  body: PaymentRequest;
  idempotencyKey: string;
  deadline: Deadline;
}

interface OnePayment {
  id: string;
  deadline: Deadline;
}

/** Mercado Pago's Payments API through its official SDK, with an answer or a verdict within a deadline. */
export class MercadoPago {
  readonly #credentials: Config['credentials'];

  constructor({ credentials }: Pick<Config, 'credentials'>) {
    this.#credentials = credentials;
  }

  /** Creates one payment. Every try carries the same key, so that Mercado Pago charges once. Never throws. */
  createPayment({ site, body, idempotencyKey, deadline }: CreatePayment): Promise<PaymentOutcome> {
    return tryWithin(deadline, (ms) => {
      const create = this.#client(site, ms, idempotencyKey).create({ body });
      return within(ms, create).then(outcomeOfAnswer, outcomeOfError);
    });
  }

  /** Cancels a payment that nobody has paid yet. Never throws. */
  cancelPayment(site: SiteId, { id, deadline }: OnePayment): Promise<PaymentOutcome> {
    return tryWithin(deadline, (ms) =>
      within(ms, this.#client(site, ms).cancel({ id })).then(outcomeOfAnswer, outcomeOfError),
    );
  }

  /**
   * Every payment of an order, the newest first.
   * @throws when Mercado Pago gives no readable answer in time
   */
  async findPayments(site: SiteId, of: { orderId: string; deadline: Deadline }): Promise<PaymentRecord[]> {
    const ms = of.deadline.remainingMs();
    const options = { external_reference: of.orderId, sort: 'date_created', criteria: 'desc' } as const;
    const { results } = await within(ms, this.#client(site, ms).search({ options }));
    // The SDK turns an unreadable answer into `{}`: that is not "none found".
    if (!Array.isArray(results))
      throw new Error('Mercado Pago gave no readable answer to the search of payments.');
    return results.map(readRecord).filter((record) => record !== null);
  }

  /**
   * The payment as it is now, or null when these credentials have none with that id.
   * @throws when Mercado Pago gives no readable answer in time
   */
  async getPayment(site: SiteId, { id, deadline }: OnePayment): Promise<PaymentRecord | null> {
    const ms = deadline.remainingMs();
    const get = within(ms, this.#client(site, ms).get({ id }));
    const answer: unknown = await get.catch((error: unknown) => {
      if (error instanceof MercadoPagoError && [403, 404].includes(error.status)) return null;
      throw error;
    });
    const record = readRecord(answer);
    if (answer !== null && !record)
      throw new Error(`Mercado Pago gave no readable answer about payment ${id}.`);
    return record;
  }

  /** What a client of the SDK needs for one call. One per call: the SDK writes each call's options into it. */
  sdk(site: SiteId, timeoutMs: number, idempotencyKey?: string): MercadoPagoConfig {
    const credentials = this.#credentials[site];
    if (!credentials) throw new Error(`No credentials for ${site}: set MP_ACCESS_TOKEN_${site}.`);
    // maxRetries 0: the SDK's own retries would go on, and charge, after our deadline.
    const options = {
      timeout: Math.ceil(timeoutMs),
      maxRetries: 0,
      ...(idempotencyKey && { idempotencyKey }),
    };
    return new MercadoPagoConfig({ accessToken: credentials.accessToken, options });
  }

  #client(...call: Parameters<MercadoPago['sdk']>): Payment {
    return new Payment(this.sdk(...call));
  }
}
