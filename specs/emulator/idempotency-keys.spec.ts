import { expect, test } from '@playwright/test';
import { IdempotencyKeys } from '../../emulator/core/idempotency-keys.ts';

test('requests of one key run one after the other, in the order in which they came', async () => {
  const keys = new IdempotencyKeys<string>();
  const { promise: firstMayEnd, resolve: endFirst } = promiseWithResolver();
  const said: string[] = [];
  const first = keys.inTurn('k', async () => {
    said.push('first begins');
    await firstMayEnd;
    said.push('first ends');
  });
  const others = ['second', 'third'].map((name) => keys.inTurn('k', async () => void said.push(name)));

  endFirst();
  await Promise.all([first, ...others]);

  expect(said).toEqual(['first begins', 'first ends', 'second', 'third']);
});

test('requests of other keys do not wait', async () => {
  const keys = new IdempotencyKeys<string>();
  const { promise: never } = promiseWithResolver();
  void keys.inTurn('a', () => never);

  await expect(keys.inTurn('b', async () => 'done')).resolves.toBe('done');
});

test('a request that fails lets the next one of its key begin', async () => {
  const keys = new IdempotencyKeys<string>();
  const failed = keys.inTurn('k', async () => {
    throw new Error('refused');
  });

  const next = keys.inTurn('k', async () => 'done');

  await expect(failed).rejects.toThrow('refused');
  await expect(next).resolves.toBe('done');
  expect(keys.isRunning('k')).toBe(false);
});

function promiseWithResolver() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
