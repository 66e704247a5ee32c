import type { BrickErrorCode } from '../sdk/brick-error.ts';

/** Why a submission cannot go on: the code for `onError`, the words for the buyer. */
export class BrickFault extends Error {
  override readonly name = 'BrickFault';
  readonly code: BrickErrorCode;
  readonly buyerMessage: string;

  constructor(code: BrickErrorCode, buyerMessage: string, detail?: string) {
    super(detail ?? code);
    this.code = code;
    this.buyerMessage = buyerMessage;
  }
}
