import { Chevron } from '../form/chevron.tsx';
import { Field } from '../form/field.tsx';
import { useVariant } from '../form/variant-context.ts';
import type { KnownCard } from './bin-lookup.ts';
import type { CardModel } from './card-model.ts';

/** The bank of the card, asked only when its first digits belong to several. */
export function IssuerField({ model, card }: { model: CardModel; card: KnownCard }) {
  const { names } = useVariant();
  const { texts } = model.context.environment;
  return (
    <Field name="issuer" label={texts.selectIssuerBank} problem={model.state.problems.issuer}>
      {(ties) => (
        <>
          <select
            {...ties}
            name={names.issuer}
            value={model.state.values.issuerId}
            onChange={(event) => model.set({ issuerId: event.currentTarget.value })}
          >
            <option value="">{texts.selectIssuerBank}</option>
            {card.offers.map(({ issuer }) => (
              <option key={issuer.id} value={String(issuer.id)}>
                {issuer.name ?? issuer.id}
              </option>
            ))}
          </select>
          <Chevron />
        </>
      )}
    </Field>
  );
}
