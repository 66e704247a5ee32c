import type { KnownFact } from './known-fact.ts';

/** Where a Brick stands, and what it makes of its container. */
export const KNOWN_OF_PAGE: readonly KnownFact[] = [
  {
    id: 'container-any-id',
    fact: 'A Brick stands in the container that the shop names, whatever its id.',
    from: 'the official documents',
    heldBy: 'the container may have any id',
  },
  {
    id: 'container-default-ids',
    fact: 'The documentation and the React wrapper name the containers paymentBrick_container, cardPaymentBrick_container and statusScreenBrick_container.',
    from: 'the official documents and the React wrapper',
    heldBy: '….html pays as the documentation has it, and ends with the Status Screen',
  },
  {
    id: 'light-dom',
    fact: 'The form is part of the page: no shadow root, and only the three card fields are frames.',
    from: 'several public suites',
    heldBy: 'the form is part of the page: no shadow root, and no frames but those of the card',
  },
  {
    id: 'form-class',
    fact: 'The form is form.mp-checkout-bricks__payment-form.',
    from: 'several public suites',
    heldBy: 'the form has the class of payment forms',
  },
  {
    id: 'form-testid',
    fact: 'The form can be found by data-testid payment-form.',
    from: 'two public suites',
    heldBy: 'the form has the data-testid of payment forms',
  },
  {
    id: 'hashed-classes',
    fact: 'All other class names are hashed.',
    from: 'public style sheets and copies of the markup',
    heldBy: 'every class name but the three known ones ends in the same six characters',
  },
  {
    id: 'two-forms',
    fact: 'Mounting twice without unmounting leaves two forms.',
    from: 'two public suites',
    heldBy: 'a second Brick that nobody unmounted leaves two forms',
  },
  {
    id: 'controllers',
    fact: 'The integrator keeps the controller: unmount, update, getFormData, getAdditionalData.',
    from: 'the official documents and the React wrapper',
    heldBy: 'the controller of … can do what the documentation says',
  },
  {
    id: 'controller-globals',
    fact: 'Controllers are kept in globals such as paymentBrickController by convention.',
    from: 'the official documents and the React wrapper',
    heldBy: 'the controller that ….html keeps as … empties the container',
  },
  {
    id: 'react-remount',
    fact: 'The React wrapper mounts the Brick anew when the identity of initialization changes.',
    from: 'the source of the React wrapper',
    heldBy: 'a new initialization object mounts the Brick anew, and loses what was typed',
  },
  {
    id: 'localhost',
    fact: 'A page on http://localhost pays with sandbox keys.',
    from: 'several public suites',
    heldBy: 'the page works under the name localhost without TLS',
  },
];
