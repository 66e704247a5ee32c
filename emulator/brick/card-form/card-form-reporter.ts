import type { CardFormCallbacks, Resource } from './card-form-callbacks.ts';

// The first sentence is the real SDK's (sdk-js issue 14); the others follow it.
const FAILURES: Record<Resource, string> = {
  identificationTypes: 'Failed to get identification types',
  paymentMethods: 'Failed to get payment methods',
  issuers: 'Failed to get issuers',
  installments: 'Failed to get installments',
  cardToken: 'Failed to create card token',
};

/** Tells the integrator how what CardForm does for him goes. */
export class CardFormReporter {
  readonly callbacks: CardFormCallbacks;

  constructor(callbacks: CardFormCallbacks) {
    this.callbacks = callbacks;
  }

  /** Has `onFetching` show that something is fetched, until it has come or failed. */
  async fetching<T>(resource: Resource, fetch: () => Promise<T>): Promise<T> {
    const end = this.callbacks.onFetching?.(resource);
    try {
      return await fetch();
    } finally {
      if (typeof end === 'function') end();
    }
  }

  /** What could not be fetched: its own callback hears of it, and `onError`. */
  failed(resource: Resource, error: unknown): void {
    const own = this.#ownCallback(resource);
    own?.(error);
    this.error(error, FAILURES[resource], { isHeard: own !== undefined });
  }

  /** Something went wrong: `onError` hears of it; where nobody listens at all, the console. */
  error(error: unknown, what: string, { isHeard = false } = {}): void {
    const { onError } = this.callbacks;
    if (!onError && !isHeard) {
      console.error(`${what}. Use cardForm callbacks to intercept the error`, error);
    }
    const list: unknown[] = Array.isArray(error) ? error : [error];
    const told = list.map((one) => ({ ...(isPlain(one) ? one : {}), message: messageOf(one) }));
    onError?.(told, new ErrorEvent('error', { message: what, error }));
  }

  #ownCallback(resource: Resource): ((error: unknown) => unknown) | undefined {
    switch (resource) {
      case 'identificationTypes':
        return this.callbacks.onIdentificationTypesReceived;
      case 'paymentMethods':
        return this.callbacks.onPaymentMethodsReceived;
      case 'issuers':
        return this.callbacks.onIssuersReceived;
      case 'installments':
        return this.callbacks.onInstallmentsReceived;
      case 'cardToken':
        return this.callbacks.onCardTokenReceived;
    }
  }
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Error);
}

function messageOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return hasMessage ? String(error.message) : String(error);
}
