import type { FormEnvironment } from '../form/form-environment.ts';
import { knownEmail } from '../form/known-email.ts';
import { TextInput } from '../form/text-input.tsx';
import { useClassNames } from '../ui/class-names.ts';

/** A form that asks for the payer's e-mail among other things. */
interface EmailModel {
  environment: FormEnvironment;
  values: Readonly<{ email: string }>;
  problems: { email?: string };
  set(change: { email: string }): void;
  leave(field: 'email'): void;
}

/** The payer's e-mail, where the shop did not give one. */
export function EmailSection({ model }: { model: EmailModel }) {
  const cx = useClassNames();
  const { texts, settings } = model.environment;
  if (knownEmail(settings) !== null) return null;
  return (
    <section class={cx('section')}>
      <h2 class={cx('sectionTitle')}>{texts.emailSectionTitle}</h2>
      <TextInput
        field="email"
        name="EMAIL"
        type="email"
        autoComplete="email"
        label={texts.emailLabel}
        placeholder={texts.emailPlaceholder}
        value={model.values.email}
        problem={model.problems.email}
        onInput={(email) => model.set({ email })}
        onLeave={() => model.leave('email')}
      />
    </section>
  );
}
