import type { FormEnvironment } from '../form/form-environment.ts';
import { useVariant } from '../form/variant-context.ts';
import type { InstallmentOffer } from '../wire/installment-offers.ts';
import { InstallmentsRadios } from './installments-radios.tsx';
import { InstallmentsSelect } from './installments-select.tsx';

export interface InstallmentsProps {
  environment: FormEnvironment;
  offer: InstallmentOffer;
  chosen: number | null;
  problem: string | undefined;
  onChoose: (installments: number | null) => void;
}

/** The number of instalments, in the control of the variant. */
export function InstallmentsField(props: InstallmentsProps) {
  const { installmentsControl } = useVariant();
  return installmentsControl === 'radios' ? (
    <InstallmentsRadios {...props} />
  ) : (
    <InstallmentsSelect {...props} />
  );
}
