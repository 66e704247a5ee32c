import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { createEmulator } from '../../emulator/app.ts';

const HEADERS = { authorization: 'Bearer TEST-MLB-spec-secret', 'content-type': 'application/json' };

test('two updates of an order at once are both kept', async () => {
  const emulator = createEmulator({ clock: Date });
  const call = (path: string, init: RequestInit) =>
    emulator.fetch(new Request(`http://emulator${path}`, { headers: HEADERS, ...init }));
  const made = await call('/merchant_orders', { method: 'POST', body: '{}' });
  const path = `/merchant_orders/${z.object({ id: z.number() }).parse(await made.json()).id}`;
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const slow = call(path, { method: 'PUT', body: readable, duplex: 'half' } as RequestInit);

  await call(path, { method: 'PUT', body: '{"additional_info":"a bag"}' });
  const writer = writable.getWriter();
  void writer.write(new TextEncoder().encode('{"external_reference":"order-1"}'));
  await writer.close();
  await slow;

  const read: unknown = await (await call(path, {})).json();
  expect(read).toMatchObject({ additional_info: 'a bag', external_reference: 'order-1' });
});
