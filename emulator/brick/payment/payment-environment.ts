import type { CardTypeId } from '../../../fixtures/catalog/types.ts';
import type { BrickMount } from '../sdk/brick-component.ts';
import type { BrickErrorCode } from '../sdk/brick-error.ts';
import type { PaymentTexts } from '../texts/text-keys.ts';
import type { InitializationAnswer } from '../wire.ts';
import type { PaymentSettings } from './payment-settings.ts';

/** What every part of one Payment Brick shares. */
export interface PaymentEnvironment {
  mount: BrickMount;
  settings: PaymentSettings;
  texts: PaymentTexts;
  initialization: InitializationAnswer;
  /** Card types that `customization.paymentMethods` enables, with the ids it limits them to. */
  cardTypes: ReadonlyMap<CardTypeId, 'all' | readonly string[]>;
  /** The amount to pay; `update` changes it. */
  amount: number;
  report: (code: BrickErrorCode, detail?: string) => void;
}
