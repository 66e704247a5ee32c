import type { KnownFact } from './known-fact.ts';

/** What the buyer reads and the shop hears when something is wrong. */
export const KNOWN_OF_PROBLEMS: readonly KnownFact[] = [
  {
    id: 'incomplete',
    fact: 'Portuguese says Preencha todos os dados para continuar near the button.',
    from: 'several public suites',
    heldBy: 'an empty form can be submitted, and says what is missing',
  },
  {
    id: 'bin-failure-words',
    fact: 'Spanish says No pudimos obtener la información de pago. Intenta otra tarjeta.',
    from: 'a public suite and several issue threads',
    heldBy: 'a BIN that nobody knows is reported after its digits were',
  },
  {
    id: 'error-type',
    fact: 'onError carries type critical or non_critical, a cause and a message.',
    from: 'the official documents and issue threads',
    heldBy: '… is … and has the documented message',
  },
  {
    id: 'error-bin',
    fact: 'A BIN that leads nowhere is missing_payment_information, with the reason as its message.',
    from: 'the official documents and issue threads',
    heldBy: 'a card of … is refused as …',
  },
  {
    id: 'error-causes',
    fact: 'Causes of onError are those of the documentation.',
    from: 'the official documents',
    heldBy: '… reports …',
  },
  {
    id: 'error-container',
    fact: 'A container that does not exist is container_not_found.',
    from: 'the official documents',
    heldBy: '… says in the console what … means',
  },
  {
    id: 'error-token',
    fact: 'A refused token is secure_fields_card_token_creation_failed.',
    from: 'the official documents and issue threads',
    heldBy: 'a token that is refused leaves the form usable',
  },
  {
    id: 'error-early-submit',
    fact: 'A submission before the BIN is known is submit_attempt_while_fetching_payment_info.',
    from: 'the official documents',
    heldBy: 'a submission while the BIN is looked up is refused',
  },
  {
    id: 'error-installments-range',
    fact: 'A range without instalments is no_installments_in_selected_range.',
    from: 'the official documents',
    heldBy: 'a card of … is refused as …',
  },
  {
    id: 'field-causes',
    fact: 'validityChange of a field has the causes invalid_type, invalid_length and invalid_value.',
    from: 'the official documents',
    heldBy: '… "…" with … is …',
  },
];
