import { expect, test } from '@playwright/test';
import { REJECTIONS } from '../../server/texts/rejections.ts';
import { ONE_MESSAGE, REFUSAL_WORDS } from '../support/refusal-words/refusal-words.ts';

for (const [language, messages] of Object.entries(REJECTIONS)) {
  test(`each rejection in ${language} is recognised by its own words and by no others`, () => {
    const words = Object.entries(REFUSAL_WORDS).find(([of]) => of === language)?.[1] ?? {};

    const recognised = Object.keys(messages).map((detail) => ({
      detail,
      by: Object.keys(words).filter((name) => words[name]?.test(textOf(messages, detail))),
    }));

    expect(recognised).toEqual(recognised.map(({ detail }) => ({ detail, by: namesLike(detail) })));
  });
}

function textOf(messages: Record<string, string>, detail: string): string {
  return messages[detail] ?? '';
}

function namesLike(detail: string): readonly string[] {
  return ONE_MESSAGE.includes(detail) ? ONE_MESSAGE : [detail];
}
