import { HelpText } from '../../details/help-text.tsx';
import type { FormEnvironment } from '../../form/form-environment.ts';
import type { WalletTypeId } from '../../form/method-types.ts';
import { departureWords } from './departure-words.ts';

interface WalletPanelProps {
  environment: FormEnvironment;
  typeId: WalletTypeId;
}

/** The form of the wallet, which asks for nothing. */
export function WalletPanel({ environment, typeId }: WalletPanelProps) {
  const words = departureWords(environment, typeId);
  return words === null ? null : <HelpText>{words}</HelpText>;
}
