function notReproduced(member: string): Error {
  return new Error(`MercadoPago.js: ${member} exists in the real SDK; this replica does not reproduce it.`);
}

/** What a real instance can do and the replica cannot: each member says so by its name. */
export class NotReproduced {
  checkout(): never {
    throw notReproduced('checkout');
  }

  yape(): never {
    throw notReproduced('yape');
  }

  async authenticator(): Promise<never> {
    throw notReproduced('authenticator');
  }

  async getAccountPaymentMethods(): Promise<never> {
    throw notReproduced('getAccountPaymentMethods');
  }

  async getCardId(): Promise<never> {
    throw notReproduced('getCardId');
  }

  async updatePseudotoken(): Promise<never> {
    throw notReproduced('updatePseudotoken');
  }
}
