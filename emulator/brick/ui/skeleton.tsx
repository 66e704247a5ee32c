import { useClassNames } from './class-names.ts';

/** Stands in for a Brick while it loads. */
export function Skeleton({ label }: { label: string }) {
  const cx = useClassNames();
  return (
    <div class={cx('skeleton')} role="status" aria-label={label}>
      <div class={cx('bone', 'boneShort')} />
      <div class={cx('bone', 'boneTall')} />
      <div class={cx('bone')} />
      <div class={cx('bone', 'boneHalf')} />
      <div class={cx('bone', 'boneHalf')} />
      <div class={cx('bone')} />
    </div>
  );
}
