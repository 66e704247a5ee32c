import { embedChallenge } from '../../../emulator/brick/three-ds/embed-challenge.ts';

const given = new URLSearchParams(location.search);
const deadline = given.get('deadline');

const challenge = embedChallenge({
  externalResourceUrl: given.get('url') ?? '',
  creq: given.get('creq') ?? '',
  container: document.body.appendChild(document.createElement('div')),
  title: 'Verificación del banco',
  ...(deadline && { deadlineMs: Number(deadline) }),
});
Object.assign(window, { challenge });
void challenge.ended.then((how) => {
  document.body.append(how);
});
