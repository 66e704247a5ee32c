import { PLUGIN_TEST_CARDS } from '../../../fixtures/catalog/plugin-test-cards.ts';
import { TEST_CARDS } from '../../../fixtures/catalog/test-cards.ts';
import { THREE_DS_CARDS } from '../../../fixtures/catalog/three-ds-cards.ts';

const NUMBERS = new Set(
  [Object.values(TEST_CARDS), PLUGIN_TEST_CARDS, THREE_DS_CARDS].flat(2).map((card) => card.number),
);

interface Form {
  form: string;
  write: (number: string) => string;
}

const grouped = (number: string, separator: string) =>
  number
    .match(number.length === 15 ? /^(.{4})(.{6})(.{5})$/ : /^(.{4})(.{4})(.{4})(.*)$/)
    ?.slice(1)
    .join(separator) ?? number;

const WRITTEN: readonly Form[] = [
  { form: 'bare', write: (number) => number },
  { form: 'grouped', write: (number) => grouped(number, ' ') },
  { form: 'grouped by no-break spaces', write: (number) => grouped(number, '\u00a0') },
  { form: 'grouped by dashes', write: (number) => grouped(number, '-') },
];

const ENCODED: readonly Form[] = [
  { form: '', write: (text) => text },
  { form: ' escaped', write: (text) => [...text].map(escaped).join('') },
  { form: ' url-encoded', write: (text) => encodeURIComponent(text) },
  // Either byte order: what stands between two digits is the same.
  { form: ' in UTF-16', write: (text) => [...text].join('\0') },
];

const NEEDLES = new Map<string, string>();
for (const number of NUMBERS) {
  for (const { form, write } of WRITTEN) {
    for (const encoding of ENCODED) {
      const needle = encoding.write(write(number));
      if (!NEEDLES.has(needle)) NEEDLES.set(needle, `${number.slice(-4)} ${form}${encoding.form}`);
    }
  }
}

/** Every whole number of a known test card in a text, however it is written; told by its last four digits. */
export function findCards(text: string): string[] {
  return [...NEEDLES].filter(([needle]) => text.includes(needle)).map(([, says]) => says);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
