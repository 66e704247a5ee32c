/** The words of the pages behind a payment's links. `{name}` and the like are replaced. */
export interface PaymentTexts {
  /** Says that nothing of this is real. */
  test: string;
  amount: string;
  dueUntil: string;
  payer: string;
  document: string;
  address: string;
  concept: string;
  paymentNumber: string;
  seller: string;
  paidOn: string;
  print: string;
  copy: string;
  copied: string;
  /** Above the steps. */
  howTo: string;
  voucher: {
    title: string;
    lotteryTitle: string;
    agreement: string;
    reference: string;
    barcode: string;
    line: string;
    counter: readonly string[];
    withAgreement: readonly string[];
    boleto: readonly string[];
    lottery: readonly string[];
    atm: readonly string[];
    /** How long the money takes, in the words of the sources. */
    later: string;
  };
  pix: { title: string; code: string; image: string; steps: readonly string[] };
  bank: {
    title: string;
    question: string;
    approve: string;
    reject: string;
    leave: string;
  };
  /** What a payment that no longer waits has come to. */
  closed: Record<'paid' | 'refunded' | 'disputed' | 'expired' | 'cancelled' | 'rejected', Ended>;
  dead: Ended;
}

interface Ended {
  title: string;
  words: string;
}
