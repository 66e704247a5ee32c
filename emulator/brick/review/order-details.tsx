import { useClassNames } from '../ui/class-names.ts';
import { useDocumentId } from '../ui/use-document-id.ts';
import type { Item } from './review-settings.ts';
import type { SummaryRow } from './summary-rows.ts';

interface OrderDetailsProps {
  title: string;
  items: readonly Item[];
  rows: readonly SummaryRow[];
  money: (amount: number) => string;
}

function ItemLine({ item, money }: { item: Item; money: OrderDetailsProps['money'] }) {
  const cx = useClassNames();
  const { units, value, name, description, imageURL } = item;
  return (
    <li class={cx('reviewItem')}>
      {imageURL && (
        <img
          class={cx('reviewImage')}
          src={imageURL}
          alt=""
          width={48}
          height={48}
          // A broken image says nothing that the name does not.
          onError={({ currentTarget }) => {
            currentTarget.hidden = true;
          }}
        />
      )}
      <div class={cx('reviewItemText')}>
        <p class={cx('reviewStrong')}>{name}</p>
        {description && <p class={cx('reviewLine')}>{description}</p>}
        <p class={cx('reviewLine')}>
          {units} × {money(value)}
        </p>
      </div>
      <span class={cx('reviewSum')}>{money(units * value)}</span>
    </li>
  );
}

/** What is bought, and what it comes to. */
export function OrderDetails({ title, items, rows, money }: OrderDetailsProps) {
  const cx = useClassNames();
  const id = `${useDocumentId()}-title`;
  return (
    <section class={cx('reviewCard')} aria-labelledby={id}>
      <h3 class={cx('sectionTitle')} id={id}>
        {title}
      </h3>
      <ul class={cx('reviewItems')}>
        {items.map((item, index) => (
          <ItemLine key={`${index}-${item.name}`} item={item} money={money} />
        ))}
      </ul>
      <dl class={cx('summary')}>
        {rows.map(({ key, label, value, rank }) => (
          <div key={key} class={cx('summaryRow', rank && `${rank}Row`)}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
