import { BrickFault } from '../../form/brick-fault.ts';
import type { FormEnvironment } from '../../form/form-environment.ts';
import type { WalletTypeId } from '../../form/method-types.ts';
import type { PaymentKind } from '../../form/payment-kind.ts';
import { openCheckout } from '../../wallet/open-checkout.ts';
import { departureWords } from './departure-words.ts';
import { WalletPanel } from './wallet-panel.tsx';

interface WalletKindOptions {
  environment: FormEnvironment;
  typeId: WalletTypeId;
  checkoutUrl: string;
}

/**
 * Paying at Mercado Pago, with the account or in instalments without a card: nothing goes to the shop's backend, which
 * made the preference before. Source: sdk-js docs/bricks/payment-guest.md, WalletPurchaseData.
 */
export function walletKind({ environment, typeId, checkoutUrl }: WalletKindOptions): PaymentKind {
  const { texts, settings } = environment;
  const mode = settings.initialization.redirectMode ?? 'self';

  function proceed(): void {
    const words = { checkoutTitle: texts.checkoutTitle, closeCheckout: texts.closeCheckout };
    if (openCheckout(checkoutUrl, { mode, words })) return;
    throw new BrickFault('window_redirect_was_blocked', texts.windowBlocked);
  }

  return {
    draw: () => <WalletPanel environment={environment} typeId={typeId} />,
    open: async () => undefined,
    collect: async () => ({
      selectedPaymentMethod: typeId,
      formData: null,
      additionalData: null,
      proceed,
    }),
    subscribe: () => () => undefined,
    hasProblems: () => false,
    // The preference has the amount, not the Brick.
    leastAmount: () => 0,
    total: () => null,
    choices: () => {
      const note = departureWords(environment, typeId);
      return note === null ? {} : { note };
    },
    amountChanged: () => undefined,
    dispose: () => undefined,
  };
}
