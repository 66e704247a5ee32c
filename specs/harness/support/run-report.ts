import { z } from 'zod';

const annotation = z.object({ type: z.string(), description: z.string().optional() });

const resultSchema = z.object({
  status: z.string(),
  retry: z.number(),
  workerIndex: z.number(),
  startTime: z.coerce.date(),
  annotations: z.array(annotation),
  errors: z.array(z.object({ message: z.string().optional() })),
});

/** One try of a test. */
export type TestTry = z.infer<typeof resultSchema>;

const specSchema = z.object({
  title: z.string(),
  tests: z.array(
    z.object({
      projectName: z.string(),
      status: z.string(),
      annotations: z.array(annotation),
      results: z.array(resultSchema),
    }),
  ),
});

interface Suite {
  specs: z.infer<typeof specSchema>[];
  suites?: Suite[] | undefined;
}

const suiteSchema: z.ZodType<Suite> = z.object({
  specs: z.array(specSchema),
  get suites() {
    return z.array(suiteSchema).optional();
  },
});

const reportSchema = z.object({ suites: z.array(suiteSchema) });

/** A test of a run, with every try. */
export interface ReportedTest {
  title: string;
  project: string;
  /** `expected`, `unexpected`, `flaky` or `skipped`. */
  verdict: string;
  annotations: z.infer<typeof annotation>[];
  tries: TestTry[];
}

/** The tests in a report of Playwright's JSON reporter. */
export function testsOfReport(json: string): ReportedTest[] {
  return reportSchema.parse(JSON.parse(json)).suites.flatMap(testsOf);
}

function testsOf({ specs, suites = [] }: Suite): ReportedTest[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName, status, annotations, results }) => ({
      title,
      project: projectName,
      verdict: status,
      annotations,
      tries: results,
    })),
  );
  return [...own, ...suites.flatMap(testsOf)];
}

/** What went wrong in the tries of a test, without a terminal's colours. */
export function messagesOf({ tries }: ReportedTest): string[] {
  return tries.flatMap(({ errors }) => errors.map(({ message }) => plain(message ?? '')));
}

function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal are control characters.
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}
