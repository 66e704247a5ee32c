import type { Attempt } from './attempt.ts';
import { Problem } from './problem.ts';

/** Why another token cannot pay the order now, with the payment that stands in the way. */
export function blockedProblem({ state, paymentId }: Attempt): Problem {
  const payment = paymentId === null ? {} : { payment_id: Number(paymentId) };
  switch (state) {
    case 'paid':
      return new Problem(409, 'order_already_paid', {
        detail: 'The order is paid. Nothing was charged.',
        ...payment,
      });
    case 'in_process':
      return new Problem(409, 'payment_in_process', {
        detail: 'A payment of the order is being processed. Nothing more was charged; wait for its result.',
        ...payment,
      });
    default:
      return new Problem(409, 'attempt_running', {
        detail:
          'Another attempt to pay the order is being confirmed. Nothing more was charged; try again later.',
        retryAfterSeconds: 5,
      });
  }
}
