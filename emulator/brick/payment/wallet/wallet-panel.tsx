import { HelpText } from '../../details/help-text.tsx';
import type { FormEnvironment } from '../../form/form-environment.ts';
import type { WalletTypeId } from '../../form/method-types.ts';

interface WalletPanelProps {
  environment: FormEnvironment;
  typeId: WalletTypeId;
}

/** What the buyer reads before he leaves for Mercado Pago; a shop may leave it out. */
export function WalletPanel({ environment, typeId }: WalletPanelProps) {
  const { texts, settings } = environment;
  if (settings.customization?.visual?.hideRedirectionPanel) return null;
  return <HelpText>{typeId === 'wallet_purchase' ? texts.walletHelp : texts.creditsHelp}</HelpText>;
}
