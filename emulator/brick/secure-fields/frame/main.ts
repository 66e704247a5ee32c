import { config } from 'zod/mini';
import { apiOfFrame } from '../../endpoints.ts';
import { type FromFrameBody, type ToFrame, toFrameSchema } from '../protocol.ts';
import { CardField } from './card-field.ts';
import { type FrameParameters, frameParameters } from './frame-parameters.ts';
import { postCardToken } from './post-card-token.ts';
import { SiblingChannel } from './sibling-channel.ts';

// zod's compiled parsers need eval, which the frame's CSP forbids.
config({ jitless: true });

function start(parameters: FrameParameters, input: HTMLInputElement): void {
  const { field, instance, referer } = parameters;
  const tell = (body: FromFrameBody) =>
    window.parent.postMessage({ channel: 'secure-fields', instance, field, ...body }, referer);
  input.classList.remove('hide');
  input.disabled = false;
  const card = new CardField(field, input, tell);
  const siblings = new SiblingChannel(instance, field, () => card.value());

  async function createToken(request: number, holder: Extract<ToFrame, { kind: 'createToken' }>['holder']) {
    try {
      const [cardNumber, expirationDate, securityCode] = await Promise.all([
        card.value(),
        siblings.ask('expirationDate'),
        siblings.ask('securityCode'),
      ]);
      const data = { cardNumber, expirationDate, securityCode, holder };
      tell({
        kind: 'token',
        request,
        token: await postCardToken(apiOfFrame(location.origin), parameters, data),
      });
    } catch (error) {
      const message = error instanceof Error ? error.message : 'Failed to create card token';
      tell({ kind: 'tokenFailed', request, message });
    }
  }

  async function obey(message: ToFrame): Promise<void> {
    switch (message.kind) {
      case 'configure':
        return card.configure(message.appearance);
      case 'brand':
        return card.useBrand(message.settings);
      case 'problem':
        return card.showProblem(message.message);
      case 'focus':
        return card.focus();
      case 'inspect':
        return tell({ kind: 'state', request: message.request, state: card.state() });
      case 'createToken':
        return createToken(message.request, message.holder);
    }
  }

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== window.parent || event.origin !== referer) return;
    const parsed = toFrameSchema.safeParse(event.data);
    if (parsed.success && parsed.data.instance === instance) void obey(parsed.data);
  });
  tell({ kind: 'ready' });
}

const parameters = frameParameters(location.search);
const input = parameters && document.getElementById(parameters.field);
if (parameters && input instanceof HTMLInputElement) start(parameters, input);
