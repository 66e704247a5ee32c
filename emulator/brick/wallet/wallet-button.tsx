import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { WalletTexts } from '../texts/wallet-text-keys.ts';
import { useClassNames } from '../ui/class-names.ts';
import { WalletMark } from './wallet-mark.tsx';
import type { WalletLook } from './wallet-settings.ts';

interface WalletButtonProps {
  look: WalletLook;
  texts: WalletTexts;
  /** Leaves for the checkout; false when that did not work. */
  leave: () => Promise<boolean>;
  /** The checkout takes the place of the page. */
  leavesPage: boolean;
  children: ComponentChildren;
}

/** The button, busy until its page goes away, or the checkout stands beside it. */
export function WalletButton({ look, texts, leave, leavesPage, children }: WalletButtonProps) {
  const cx = useClassNames();
  const [phase, setPhase] = useState<'idle' | 'busy' | 'failed'>('idle');
  useEffect(() => {
    // A buyer who comes back finds the page as it was left.
    const backAgain = () => setPhase('idle');
    window.addEventListener('pageshow', backAgain);
    return () => window.removeEventListener('pageshow', backAgain);
  }, []);
  const words = look.action === 'buy' ? texts.buyAction : texts.payAction;
  const press = async () => {
    if (phase === 'busy') return;
    setPhase('busy');
    const isOpen = await leave();
    if (!isOpen) setPhase('failed');
    else if (!leavesPage) setPhase('idle');
  };
  return (
    <>
      <button
        class={cx('walletButton', look.ground)}
        type="button"
        aria-busy={phase === 'busy'}
        onClick={() => void press()}
      >
        <WalletMark />
        <span>{phase === 'busy' ? texts.opening : words}</span>
      </button>
      {children}
      <div role="alert">{phase === 'failed' && <p class={cx('failed')}>{texts.openFailed}</p>}</div>
    </>
  );
}
