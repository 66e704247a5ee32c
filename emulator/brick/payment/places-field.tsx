import { Problem } from '../form/problem.tsx';
import { type Choice, SelectInput } from '../form/select-input.tsx';
import { useVariant } from '../form/variant-context.ts';
import type { PaymentTexts } from '../texts/text-keys.ts';
import { useClassNames } from '../ui/class-names.ts';
import { useDocumentId } from '../ui/use-document-id.ts';

interface PlacesFieldProps {
  texts: PaymentTexts;
  choices: readonly Choice[];
  chosen: string;
  problem: string | undefined;
  onChoose: (id: string) => void;
}

function PlacesRadios({
  titleId,
  choices,
  chosen,
  problem,
  onChoose,
}: PlacesFieldProps & { titleId: string }) {
  const cx = useClassNames();
  const { names } = useVariant();
  const note = `${titleId}-note`;
  return (
    <>
      <div
        class={cx('choices', !!problem && 'invalid')}
        role="radiogroup"
        aria-labelledby={titleId}
        aria-required="true"
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem && note}
      >
        {choices.map(({ value, words }) => (
          <label key={value} class={cx('choice')}>
            <input
              type="radio"
              name={names.place}
              value={value}
              aria-label={words}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
      {problem && <Problem id={note}>{problem}</Problem>}
    </>
  );
}

/** The choice of one place to pay at, or of one method among several, in the control of the variant. */
export function PlacesField(props: PlacesFieldProps) {
  const cx = useClassNames();
  const titleId = `${useDocumentId()}-title`;
  const { names, placesControl } = useVariant();
  const { texts } = props;
  return (
    <section class={cx('section')} data-field={placesControl === 'radios' ? 'place' : undefined}>
      <h2 class={cx('sectionTitle')} id={titleId}>
        {texts.placesSectionTitle}
      </h2>
      {placesControl === 'radios' ? (
        <PlacesRadios {...props} titleId={titleId} />
      ) : (
        <SelectInput
          {...props}
          field="place"
          name={names.place}
          label={texts.selectPlace}
          titledBy={titleId}
          placeholder={texts.selectPlace}
          value={props.chosen}
        />
      )}
    </section>
  );
}
