import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { MERCADO_PAGO_HOSTS as HOSTS } from '../../fixtures/catalog/hosts.ts';
import { runLive } from './support/live-run.ts';
import { LIVE_PAIR, LIVE_PAYER_EMAIL, liveTest as test } from './support/live-test.ts';
import { ProjectCopy } from './support/project-copy.ts';
import { messagesOf } from './support/run-report.ts';

// One worker, so that the run is made once.
test.describe.configure({ mode: 'default' });

const SENDERS = [
  { what: 'the page loads the SDK', host: HOSTS.sdk, path: '/js/v2', from: /Mozilla/ },
  { what: 'the page loads the Brick', host: HOSTS.assets, path: /components\/payment\.js$/, from: /Mozilla/ },
  { what: 'the page loads the card frames', host: HOSTS.secureFields, path: '/', from: /Mozilla/ },
  { what: 'the card frame makes a token', host: HOSTS.api, path: '/v1/card_tokens', from: /Mozilla/ },
  { what: 'the shop pays with the official SDK', host: HOSTS.api, path: '/v1/payments', from: /MercadoPago/ },
  { what: 'the spec reads the payment', host: HOSTS.api, path: /^\/v1\/payments\/\d+$/, from: /^node$/ },
];

for (const { what, host, path, from } of SENDERS) {
  test(`live, ${what} at ${host} over TLS`, async ({ liveRun }) => {
    const arrived = liveRun.requests.filter(
      (request) => request.host === host && from.test(request.userAgent),
    );

    expect(arrived.map((request) => request.path)).toContainEqual(
      typeof path === 'string' ? path : expect.stringMatching(path),
    );
  });
}

for (const title of ['APRO is approved', 'OTHE is rejected', 'CONT is pending']) {
  test(`live, the first card with holder ${title}`, async ({ liveRun }) => {
    const paid = liveRun.find('MLB', `MLB master 6351 with holder ${title}`);

    expect(messagesOf(paid)).toEqual([]);
    expect(paid.verdict).toBe('expected');
  });
}

test('live, a site without credentials is skipped with the variables to set', async ({ liveRun }) => {
  const skipped = liveRun.find('MLA', 'MLA master 0604 with holder APRO');

  expect(skipped.verdict).toBe('skipped');
  expect(skipped.annotations).toContainEqual({
    type: 'skip',
    description: expect.stringMatching(/MLA.*MP_PUBLIC_KEY_MLA and MP_ACCESS_TOKEN_MLA/),
  });
});

test('live, a test that must settle a payment is skipped with that reason', async ({ liveRun }) => {
  const skipped = liveRun.find('MLB', 'a payment in review is shown as approved');

  expect(skipped.verdict).toBe('skipped');
  expect(skipped.annotations).toContainEqual({
    type: 'skip',
    description: expect.stringContaining('settle'),
  });
});

test('live, a wallet without a way back to the shop is skipped with the variable to set', async ({
  liveRun,
}) => {
  const skipped = liveRun.find('MLB', 'MLB wallet: the buyer leaves for Mercado Pago');

  expect(skipped.verdict).toBe('skipped');
  expect(skipped.annotations).toContainEqual({
    type: 'skip',
    description: expect.stringMatching(/^needs return: set PUBLIC_URL/),
  });
});

test('live, another detail than the inferred one is drift, not a failure', async ({ liveRun }) => {
  const drifted = liveRun.find('MLB', 'MLB master 6351 with holder OTHE');

  expect(drifted.verdict).toBe('expected');
  expect(drifted.annotations).toContainEqual({
    type: 'drift',
    description: 'inferred rejected / cc_rejected_other_reason, really rejected / cc_rejected_high_risk',
  });
});

test('live, another status than the documented one fails with both', async ({ liveRun }) => {
  const differing = liveRun.find('MLB', 'MLB debelo 8311 with holder APRO');

  expect(differing.verdict).toBe('unexpected');
  expect(messagesOf(differing).join('\n')).toContain(
    'expected approved / accredited, but it is rejected / cc_rejected_high_risk',
  );
});

for (const { fault, title, says } of [
  { fault: 500, title: 'MLB amex 6885 with holder APRO', says: /answered 504 payment_unknown.*Mercado Pago/ },
  { fault: 429, title: 'MLB amex 6885 with holder OTHE', says: /answered 503 nothing_sent.*Mercado Pago/ },
]) {
  test(`live, a ${fault} of Mercado Pago is told as theirs`, async ({ liveRun }) => {
    const { tries } = liveRun.find('MLB', title);

    expect(tries[0]?.errors.map(({ message }) => message).join('\n')).toMatch(says);
  });
}

test('live, a payment that a passing fault broke succeeds in a retry', async ({ liveRun }) => {
  const retried = liveRun.find('MLB', 'MLB amex 6885 with holder APRO');

  expect(retried.tries.map(({ status }) => status)).toEqual(['failed', 'passed']);
});

test('live, retries wait until every other test has ended', async ({ liveRun }) => {
  const tries = liveRun.tests.flatMap((one) => one.tries);
  const startsOf = (isRetry: boolean) =>
    tries.filter(({ retry }) => retry > 0 === isRetry).map(({ startTime }) => startTime.getTime());

  expect(Math.min(...startsOf(true))).toBeGreaterThan(Math.max(...startsOf(false)));
});

for (const title of ['pressing Pay twice charges once', 'another card then pays the order']) {
  test(`live, a search that lags behind does not disturb: ${title}`, async ({ liveRun }) => {
    const searching = liveRun.find('MLB', title);

    expect(messagesOf(searching)).toEqual([]);
    expect(searching.verdict).toBe('expected');
  });
}

test('live, the buyer pays with the e-mail that is given for the site', async ({ liveRun }) => {
  const sent = liveRun.requests
    .filter(({ method, path }) => method === 'POST' && path === '/v1/payments')
    .map(({ body }) => body);

  expect(sent.length).toBeGreaterThan(0);
  for (const body of sent) expect(JSON.parse(body)).toMatchObject({ payer: { email: LIVE_PAYER_EMAIL } });
});

test('live, no credential is in what the run printed or left', async ({ liveRun }) => {
  const left = await filesOf(liveRun.folder, ['allure-results', 'test-results', 'report.json']);
  const written = [{ path: 'output', text: liveRun.output }, ...left];

  const leaks = written.filter(({ text }) => Object.values(LIVE_PAIR).some((half) => text.includes(half)));

  expect(left.length, 'files that the run left').toBeGreaterThan(0);
  expect(leaks.map(({ path }) => path)).toEqual([]);
});

test('a live run without any credentials ends with the variables to set', async () => {
  await using copy = await ProjectCopy.make();

  const { exitCode, output } = await runLive(copy.folder, ['--list'], {});

  expect(output).toMatch(/MP_TARGET=live needs credentials.*MP_PUBLIC_KEY_<SITE> and MP_ACCESS_TOKEN_<SITE>/);
  expect(exitCode).toBe(1);
});

async function filesOf(folder: string, names: readonly string[]): Promise<{ path: string; text: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => names.some((name) => path.startsWith(join(folder, name))));
  return Promise.all(files.map(async (path) => ({ path, text: await readFile(path, 'latin1') })));
}
