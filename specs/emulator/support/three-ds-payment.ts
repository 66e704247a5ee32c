import { z } from 'zod';
import type { Answer } from './answer.ts';
import type { Seller } from './provocation.ts';

const challenged = z.object({
  id: z.number(),
  three_ds_info: z.object({ external_resource_url: z.string(), creq: z.string() }),
});

/** The documented cards of 3-D Secure. */
export const THREE_DS = {
  passes: '5483928164574623',
  refused: '5361956806117557',
  demands: '5031755734530604',
} as const;

/** Pays with a card of 3-D Secure. */
export async function payWith3ds(
  seller: Seller,
  card: keyof typeof THREE_DS,
  {
    mode = 'optional',
    holder = 'APRO',
    ...changed
  }: { mode?: string; holder?: string } & Record<string, unknown> = {},
): Promise<Answer> {
  const token = await seller.tokenise({ card_number: THREE_DS[card], cardholder: { name: holder } });
  return seller.send({ token: token.id, three_d_secure_mode: mode, ...changed });
}

/** What a page needs to show the challenge of a payment. */
export function challengeOf({ body }: Answer): { id: number; creq: string; path: string } {
  const { id, three_ds_info: info } = challenged.parse(body);
  return { id, creq: info.creq, path: new URL(info.external_resource_url).pathname };
}

/** The challenge of a payment as the specs' pages take it. */
export function challengeQuery({ body }: Answer): URLSearchParams {
  const { three_ds_info: info } = challenged.parse(body);
  return new URLSearchParams({ url: info.external_resource_url, creq: info.creq });
}

/** Opens the bank's page of a challenge; with an answer, presses that button too. */
export async function takeChallenge(seller: Seller, payment: Answer, answer?: 'confirm' | 'cancel') {
  const { creq, path } = challengeOf(payment);
  const page = await seller.browse(path, { creq });
  return answer ? seller.browse(`${path}/answer`, { creq, answer }) : page;
}

/** The payment as it stands some seconds later. */
export async function laterBy(seller: Seller, { id }: Answer, seconds: number): Promise<Answer> {
  await seller.call('POST', '/__emulator/universes/MLB-spec/clock', {
    body: { advance_ms: seconds * 1_000 },
  });
  return seller.asSeller('GET', `/v1/payments/${id}`);
}
