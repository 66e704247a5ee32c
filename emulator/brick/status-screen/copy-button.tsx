import { useState } from 'preact/hooks';
import type { StatusTexts } from '../texts/status-text-keys.ts';
import { useClassNames } from '../ui/class-names.ts';
import { copyText } from './copy-text.ts';

interface CopyButtonProps {
  code: string;
  words: string;
  /** What is copied, for who does not see what stands beside the button. */
  label?: string;
  main?: boolean;
  texts: StatusTexts;
}

/** Copies a code, and says aloud whether it did. */
export function CopyButton({ code, words, label, main, texts }: CopyButtonProps) {
  const cx = useClassNames();
  const [told, setTold] = useState('');
  const copy = async () => setTold((await copyText(code)) ? texts.copied : texts.copyFailed);
  return (
    <>
      <button
        type="button"
        class={cx('button', !main && 'small', !main && 'secondary')}
        aria-label={label && `${words}: ${label}`}
        onClick={() => void copy()}
      >
        {words}
      </button>
      <span class={cx('told')} role="status">
        {told}
      </span>
    </>
  );
}
