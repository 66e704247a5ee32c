import { config } from 'zod/mini';
import { apiOfFrame } from '../../endpoints.ts';
import { ApiClient } from '../../sdk/api-client.ts';
import { ApiError } from '../../sdk/api-error.ts';
import type { FieldName } from '../field-names.ts';
import { ANY_CARD } from '../field-rules.ts';
import {
  type FromFrameBody,
  type ToFrame,
  type TokenFailure,
  type TokenSubject,
  toFrameSchema,
} from '../protocol.ts';
import { CardField } from './card-field.ts';
import { createCardToken } from './create-card-token.ts';
import { type FrameParameters, frameParameters } from './frame-parameters.ts';
import { SiblingChannel } from './sibling-channel.ts';

// zod's compiled parsers need eval, which the frame's CSP forbids.
config({ jitless: true });

/** Month and year in frames of their own are valid or not together. */
const COUNTERPART: Partial<Record<FieldName, FieldName>> = {
  expirationMonth: 'expirationYear',
  expirationYear: 'expirationMonth',
};

function start(parameters: FrameParameters, input: HTMLInputElement): void {
  const { field, instance, referer } = parameters;
  const api = new ApiClient({
    base: apiOfFrame(location.origin),
    publicKey: parameters.public_key,
    locale: parameters.locale,
    referer,
  });
  const tell = (body: FromFrameBody) =>
    window.parent.postMessage({ channel: 'secure-fields', instance, field, ...body }, referer);
  const counterpart = COUNTERPART[field];
  // What a screen reader says of this document is in the buyer's language.
  document.documentElement.lang = parameters.locale;
  input.classList.remove('hide');
  input.disabled = false;
  const card = new CardField({
    field,
    input,
    rules: ANY_CARD,
    tell,
    onChange: () => siblings.announce(),
  });
  const siblings = new SiblingChannel({
    instance,
    field,
    value: () => card.value(),
    onSiblingChange: (sibling, value) => {
      if (sibling === counterpart) card.stand(value);
    },
  });

  // One that does not stand yet has nothing to say, and will announce what is typed into it.
  if (counterpart)
    siblings
      .ask(counterpart)
      .then((value) => card.stand(value))
      .catch(() => undefined);

  async function createToken(request: number, subject: TokenSubject, others: FieldName[]): Promise<void> {
    try {
      const values = await Promise.all(others.map(async (name) => [name, await siblings.ask(name)] as const));
      const typed = { ...Object.fromEntries(values), [field]: card.value() };
      tell({ kind: 'token', request, token: await createCardToken(api, subject, typed) });
    } catch (error) {
      tell({ kind: 'tokenFailed', request, failure: failureOf(error) });
    }
  }

  async function obey(message: ToFrame): Promise<void> {
    switch (message.kind) {
      case 'look':
        return card.look(message.look);
      case 'rules':
        return card.useRules(message.rules);
      case 'mark':
        return card.mark(message.invalid, message.description);
      case 'focus':
        return card.focus();
      case 'inspect':
        return tell({ kind: 'state', request: message.request, state: card.state() });
      case 'createToken':
        return createToken(message.request, message.subject, message.siblings);
    }
  }

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== window.parent || event.origin !== referer) return;
    const parsed = toFrameSchema.safeParse(event.data);
    if (parsed.success && parsed.data.instance === instance) void obey(parsed.data);
  });
  tell({ kind: 'ready' });
}

function failureOf(error: unknown): TokenFailure {
  const message = error instanceof Error ? error.message : 'Failed to create card token';
  return { message, refusal: error instanceof ApiError ? error.refusal : null };
}

const parameters = frameParameters(location.search);
const input = parameters && document.getElementById(parameters.field);
if (parameters && input instanceof HTMLInputElement) start(parameters, input);
