/** @jsxImportSource preact */
import type { Language } from '../../../fixtures/catalog/types.ts';
import { Sign } from '../ui/sign.tsx';
import { CHALLENGE_TEXTS, type ChallengeTexts } from './challenge-texts.ts';

export type ChallengeEnding = keyof ChallengeTexts['ended'] | 'unknown';

const TONES = { passed: 'good', refused: 'bad', late: 'bad', over: 'waiting', unknown: 'bad' } as const;

/** What the bank says at the end of a challenge, or to a `creq` that it does not know. */
export function ChallengeEnd({ ending, language }: { ending: ChallengeEnding; language: Language }) {
  const { title, words } = wordsOf(ending, CHALLENGE_TEXTS[language]);
  return (
    <main class="ended">
      <Sign tone={TONES[ending]} class={`sign ${ending}`} />
      <h1>{title}</h1>
      <p role="status">{words}</p>
    </main>
  );
}

export function wordsOf(ending: ChallengeEnding, texts: ChallengeTexts): { title: string; words: string } {
  return ending === 'unknown' ? { title: texts.unknownTitle, words: texts.unknown } : texts.ended[ending];
}
