import { expect, test } from '@playwright/test';
import { type Defect, ProjectCopy } from './support/project-copy.ts';

interface Row extends Defect {
  name: string;
  /** The test that must notice, and what it must say. */
  test: string;
  project: string;
  says: RegExp;
}

const ROWS: Row[] = [
  {
    name: 'the server charges the amount that the browser sent',
    file: 'server/payment-request.ts',
    line: 'transaction_amount: order.amount,',
    mistake: 'transaction_amount: card.transactionAmount ?? order.amount,',
    project: 'backend',
    test: 'charges the amount of the order, whatever the browser sent',
    says: /transaction_amount/,
  },
  {
    name: 'the server makes a new idempotency key on a retry',
    file: 'server/mercadopago.ts',
    line: 'this.#client(site, ms, idempotencyKey).create',
    mistake: 'this.#client(site, ms, idempotencyKey + ms).create',
    project: 'backend',
    test: 'every try carries the same idempotency key',
    says: /idempotency key/i,
  },
  {
    name: 'the emulator approves CONT',
    file: 'emulator/core/outcome.ts',
    line: 'return { status, statusDetail };',
    mistake: "return status === 'in_process' ? outcomeOf('APRO', mode) : { status, statusDetail };",
    project: 'MLA',
    test: 'MLA master 0604 with holder CONT is pending',
    says: /expected in_process \/ pending_contingency, but it is approved \/ accredited/,
  },
  {
    name: 'the replica submits no payer',
    file: 'emulator/brick/card/card-submission.ts',
    line: '      payer: {',
    mistake: '      buyer: {',
    project: 'MLA',
    test: 'MLA master 0604 with holder APRO is approved',
    says: /process_payment answered 400: .*payer/,
  },
  {
    name: 'the page object forgets the instalments',
    file: 'fixtures/models/PaymentBrick.ts',
    line: "if (card.paymentTypeId === 'credit_card') await this.installments.choose(entry.installments ?? 1);",
    mistake: '',
    project: 'MLA',
    test: 'MLA master 0604 with holder APRO is approved',
    says: /the page sent no payment in 10000 ms; the form says: .*Elige una opción para avanzar/,
  },
];

for (const { name, test: title, project, says, ...defect } of ROWS) {
  test(`a defect is noticed: ${name}`, async () => {
    test.setTimeout(120_000);
    await using copy = await ProjectCopy.make();
    await copy.seed(defect);

    const results = await copy.run([`--project=${project}`, '--grep', title]);

    expect(results, 'exactly the named test ran').toHaveLength(1);
    expect(results[0]).toMatchObject({ status: 'failed', message: expect.stringMatching(says) });
  });
}
