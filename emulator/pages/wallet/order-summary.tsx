/** @jsxImportSource preact */
import type { Language } from '../../../fixtures/catalog/types.ts';
import type { Preference } from '../../core/preference.ts';
import { totalOf } from '../../core/preference.ts';
import { pageMoney } from '../ui/page-money.ts';
import { WALLET_PAGE_TEXTS } from './wallet-texts.ts';

/** What is bought, and what it costs together. */
export function OrderSummary({ preference, language }: { preference: Preference; language: Language }) {
  const { site, request } = preference;
  const texts = WALLET_PAGE_TEXTS[language];
  const money = (amount: number) => pageMoney(amount, site, language);
  const shipping = request.shipments?.cost ?? 0;
  return (
    <section class="card" aria-label={texts.summary}>
      <h2>{texts.summary}</h2>
      <ul class="items">
        {request.items.map(({ title, quantity, unit_price: price }) => (
          <li>
            <span>{quantity > 1 ? `${quantity} × ${title}` : title}</span>
            <span class="price">{money(quantity * price)}</span>
          </li>
        ))}
        {shipping > 0 && (
          <li>
            <span>{texts.shipping}</span>
            <span class="price">{money(shipping)}</span>
          </li>
        )}
      </ul>
      <p class="sum">
        {texts.total} <span class="price">{money(totalOf(preference))}</span>
      </p>
    </section>
  );
}
