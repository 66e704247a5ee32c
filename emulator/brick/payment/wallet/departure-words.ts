import type { FormEnvironment } from '../../form/form-environment.ts';
import type { WalletTypeId } from '../../form/method-types.ts';

/** What the buyer reads before he leaves for Mercado Pago; null where the shop leaves it out. */
export function departureWords({ texts, settings }: FormEnvironment, typeId: WalletTypeId): string | null {
  if (settings.customization?.visual?.hideRedirectionPanel) return null;
  return typeId === 'wallet_purchase' ? texts.walletHelp : texts.creditsHelp;
}
