import { z } from 'zod';
import type { Answer } from './answer.ts';

const linked = z.object({
  transaction_details: z.object({ external_resource_url: z.string().nullable() }),
  point_of_interaction: z.object({ transaction_data: z.object({ ticket_url: z.string().optional() }) }),
});

/** The page that a payment's answer sends its buyer to. */
export function linkOf({ body }: Pick<Answer, 'body'>): URL {
  const { transaction_details: details, point_of_interaction: point } = linked.parse(body);
  return new URL(details.external_resource_url ?? point.transaction_data.ticket_url ?? '');
}

/** Its path and query, which an emulator in memory is asked for. */
export function pathOfLink(answer: Pick<Answer, 'body'>): string {
  const { pathname, search } = linkOf(answer);
  return pathname + search;
}
