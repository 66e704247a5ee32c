import {
  DEFAULT_VALUE_PROP,
  WALLET_VALUE_PROP_IDS,
  type WalletValueProp,
} from '../../../fixtures/catalog/wallet-value-props.ts';
import type { WalletTexts } from '../texts/wallet-text-keys.ts';
import { BrandMark } from '../ui/brand-mark.tsx';
import { useClassNames } from '../ui/class-names.ts';
import type { WalletInitialization } from '../wire/wallet-initialization.ts';

const LOGOS = ['visa', 'master', 'amex'];

/**
 * The promise that a shop asked for; where its country does not have it, the default one, and a warning.
 * That the real Brick falls back in this way is inferred.
 */
export function valuePropOf(
  asked: string | undefined,
  initialization: WalletInitialization,
): WalletValueProp {
  if (asked === undefined) return DEFAULT_VALUE_PROP;
  const { site_id: site, value_props: offered } = initialization;
  const known = WALLET_VALUE_PROP_IDS.find((id) => id === asked && offered.includes(id));
  if (!known) console.warn(`[wallet Brick] ${site} has no valueProp ${asked}; it has ${offered.join(', ')}.`);
  return known ?? DEFAULT_VALUE_PROP;
}

interface ValuePropProps {
  id: WalletValueProp;
  /** The methods of the preference, as far as it is known already. */
  methods: readonly string[] | null;
  hasCredit: boolean;
  texts: WalletTexts;
}

/** What stands under the button: words, or the signs of some methods where the preference takes two or more. */
export function ValueProp({ id, methods, hasCredit, texts }: ValuePropProps) {
  const cx = useClassNames();
  if (id !== 'payment_methods_logos') return <p class={cx('valueProp')}>{texts[id]}</p>;
  if (methods !== null && methods.length < 2) {
    return <p class={cx('valueProp')}>{hasCredit ? texts.accountMoneyOrCredit : texts.accountMoney}</p>;
  }
  return (
    <div class={cx('valueProp', 'logos')} role="img" aria-label={texts.logosLabel}>
      {LOGOS.map((brand) => (
        <BrandMark key={brand} paymentMethodId={brand} />
      ))}
    </div>
  );
}
