import { CardForm } from '../card/card-form.tsx';
import { FormBrick } from '../form/form-brick.tsx';
import { FormSession } from '../form/form-session.ts';
import { type FormController, mountForm } from '../form/mount-form.tsx';
import type { BrickMount } from '../sdk/brick-component.ts';

/** Draws a Card Payment Brick: the card form alone. Its `onSubmit` gets the form's data without a wrapper. */
export function mountCardPayment(mount: BrickMount): Promise<FormController | undefined> {
  return mountForm(mount, (parts) => {
    const session = new FormSession({
      ...parts,
      opensCard: true,
      collect: (card) => card.collect(),
      payloadOf: ({ formData }) => formData,
    });
    const view = <FormBrick session={session}>{() => <CardForm model={session.card} />}</FormBrick>;
    return { session, view };
  });
}
