import { CardKind } from '../card/card-kind.tsx';
import { FormBrick } from '../form/form-brick.tsx';
import { FormSession } from '../form/form-session.ts';
import { type FormController, mountForm } from '../form/mount-form.tsx';
import type { BrickMount } from '../sdk/brick-component.ts';

/** Draws a Card Payment Brick: the card form alone. Its `onSubmit` gets the form's data without a wrapper. */
export function mountCardPayment(mount: BrickMount): Promise<FormController | undefined> {
  return mountForm(mount, (parts) => {
    const card = new CardKind({ ...parts, onEnter: () => void session.submit() });
    const session: FormSession = new FormSession({
      ...parts,
      kinds: [card],
      first: card,
      payloadOf: ({ formData }) => formData,
    });
    const view = <FormBrick session={session}>{() => card.draw()}</FormBrick>;
    return { session, view };
  });
}
