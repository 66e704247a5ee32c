import type { OfferedMethod } from '../../wire/initialization.ts';

/** Somewhere to pay in cash: a method, or one of the shops and banks that take payments of it. */
export interface CashPlace {
  id: string;
  name: string;
  method: OfferedMethod;
  /** What of the choice travels to the Status Screen, where the country has it so. */
  metadata?: { payment_point: string } | { payment_mode: string };
}
