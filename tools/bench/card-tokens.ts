import { z } from 'zod';
import { TEST_CARDS } from '../../fixtures/catalog/test-cards.ts';
import { postLoad } from './post-load.ts';
import { PAYER, PUBLIC_KEY } from './seller.ts';
import type { Post } from './send-post.ts';

const Token = z.object({ id: z.string() });

/** Tokens of the first documented card, made in an emulator before the clock runs. All end in an approved payment. */
export async function cardTokens(emulatorUrl: string, count: number): Promise<string[]> {
  const { answers } = await postLoad(emulatorUrl, Array.from({ length: count }, tokenPost));
  return answers.map((answer) => Token.parse(JSON.parse(answer)).id);
}

function tokenPost(): Post {
  return {
    path: `/v1/card_tokens?public_key=${PUBLIC_KEY}`,
    headers: {},
    body: JSON.stringify({
      card_number: TEST_CARDS.MLA[0]?.number,
      expiration_month: 11,
      expiration_year: 2030,
      security_code: '123',
      cardholder: { name: 'APRO', identification: PAYER.identification },
    }),
  };
}
