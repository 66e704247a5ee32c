import type { ComponentChildren } from 'preact';
import { useClassNames } from '../ui/class-names.ts';
import { useDocumentId } from '../ui/use-document-id.ts';

interface ReviewCardProps {
  title: string;
  /** The word on the button; screen readers hear the card's title with it. */
  edit: string;
  onEdit: () => void;
  isIdle: boolean;
  children: ComponentChildren;
}

/** One part of what the buyer confirms, with a way to change it. */
export function ReviewCard({ title, edit, onEdit, isIdle, children }: ReviewCardProps) {
  const cx = useClassNames();
  const id = useDocumentId();
  return (
    <section class={cx('reviewCard')} aria-labelledby={`${id}-title`}>
      <div class={cx('reviewCardHead')}>
        <h3 class={cx('sectionTitle')} id={`${id}-title`}>
          {title}
        </h3>
        <button
          type="button"
          class={cx('linkButton')}
          id={`${id}-edit`}
          aria-labelledby={`${id}-edit ${id}-title`}
          disabled={!isIdle}
          onClick={onEdit}
        >
          {edit}
        </button>
      </div>
      {children}
    </section>
  );
}
