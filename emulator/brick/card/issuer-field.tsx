import { SelectInput } from '../form/select-input.tsx';
import { useVariant } from '../form/variant-context.ts';
import type { KnownCard } from './bin-lookup.ts';
import type { CardModel } from './card-model.ts';

/** The bank of the card, asked only when its first digits belong to several. */
export function IssuerField({ model, card }: { model: CardModel; card: KnownCard }) {
  const { names } = useVariant();
  const { texts } = model.context.environment;
  return (
    <SelectInput
      field="issuer"
      name={names.issuer}
      label={texts.selectIssuerBank}
      placeholder={texts.selectIssuerBank}
      choices={card.offers.map(({ issuer }) => ({
        value: String(issuer.id),
        words: String(issuer.name ?? issuer.id),
      }))}
      value={model.state.values.issuerId}
      problem={model.state.problems.issuer}
      onChoose={(issuerId) => model.set({ issuerId })}
    />
  );
}
