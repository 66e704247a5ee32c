import { Fragment } from 'preact';
import { FormBrick } from '../form/form-brick.tsx';
import { type FormController, mountForm } from '../form/mount-form.tsx';
import type { BrickMount } from '../sdk/brick-component.ts';
import { OptionList } from './option-list.tsx';
import { PaymentSession } from './payment-session.ts';

/** Draws a Payment Brick: a list of payment options, and under it the form of the chosen one. */
export function mountPayment(mount: BrickMount): Promise<FormController | undefined> {
  return mountForm(mount, (parts) => {
    const session = new PaymentSession(parts);
    const view = (
      <FormBrick session={session.form}>
        {() => (
          <>
            <OptionList session={session} />
            {session.chosen && <Fragment key={session.formKey}>{session.chosen.kind.draw()}</Fragment>}
          </>
        )}
      </FormBrick>
    );
    return { session: session.form, view };
  });
}
