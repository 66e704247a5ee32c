import { BrandMark, brandName } from '../ui/brand-mark.tsx';
import { useClassNames } from '../ui/class-names.ts';
import type { FormEnvironment } from './form-environment.ts';
import { STEP_HEADING } from './use-step.ts';

function acceptedBrands({ config, enabled, initialization }: FormEnvironment): string[] {
  const offered = initialization.payment_methods.filter(({ id, payment_type_id }) =>
    [...enabled].some(([type, ids]) => type === payment_type_id && (ids === 'all' || ids.includes(id))),
  );
  return (config?.brands ?? []).filter((brand) => offered.some(({ id }) => id.endsWith(brand)));
}

/** The title of a form, and the brands it takes. */
export function FormHead({ environment }: { environment: FormEnvironment }) {
  const cx = useClassNames();
  return (
    <div class={cx('head')}>
      <h2 {...STEP_HEADING} class={cx('heading')}>
        {environment.texts.formTitle}
      </h2>
      <div class={cx('marks')}>
        {acceptedBrands(environment).map((brand) => (
          <BrandMark key={brand} paymentMethodId={brand} name={brandName(brand)} />
        ))}
      </div>
    </div>
  );
}
