import { expect, test } from '@playwright/test';
import { type Defect, ProjectCopy } from './support/project-copy.ts';

interface Row {
  name: string;
  defects: Defect[];
  /** The rows of the grid that run. */
  grep: string;
  /** Of these, the ones that must notice; how many they are; and what each must say. */
  red: RegExp;
  count: number;
  says: RegExp;
}

const TEXTS = 'server/texts/rejections-es.ts';

const ROWS: Row[] = [
  {
    name: 'the emulator approves FUND',
    defects: [
      {
        file: 'emulator/core/outcome.ts',
        line: 'const { status, statusDetail } = HOLDERS[holderNameOf(holderName)];',
        mistake:
          "const { status, statusDetail } = HOLDERS[holderNameOf(holderName.replace('FUND', 'APRO'))];",
      },
    ],
    grep: '(MLU|MPE) visa [0-9]+ with holder (FUND|SECU)',
    red: /holder FUND/,
    count: 2,
    says: /expected rejected \/ cc_rejected_insufficient_amount, but it is approved \/ accredited/,
  },
  {
    name: 'the shop swaps the words of two reasons',
    defects: [
      { file: TEXTS, line: 'cc_rejected_insufficient_amount:', mistake: 'kept:' },
      { file: TEXTS, line: 'cc_rejected_card_disabled:', mistake: 'cc_rejected_insufficient_amount:' },
      { file: TEXTS, line: 'kept:', mistake: 'cc_rejected_card_disabled:' },
    ],
    grep: 'MLU visa [0-9]+ with holder (FUND|LOCK|CALL|SECU)',
    red: /holder (FUND|LOCK)/,
    count: 2,
    says: /the buyer is told why the payment was refused/,
  },
];

for (const { name, defects, grep, red, count, says } of ROWS) {
  test(`a defect reddens its rows of the grid and no other: ${name}`, async () => {
    await using copy = await ProjectCopy.make();
    for (const defect of defects) await copy.seed(defect);

    const results = await copy.run(['--project=MLU', '--project=MPE', '--grep', grep]);

    const failed = results.filter(({ status }) => status !== 'passed');
    expect(results, 'the rows that ran').toHaveLength(2 * count);
    expect(failed.map(({ title }) => title)).toEqual(
      results.map(({ title }) => title).filter((title) => red.test(title)),
    );
    expect(failed.map(({ message }) => message)).toEqual(Array(count).fill(expect.stringMatching(says)));
  });
}
