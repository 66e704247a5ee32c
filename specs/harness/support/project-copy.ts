import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type ReportedTest, testsOfReport } from './run-report.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const PARTS = [
  'emulator',
  'fixtures',
  'server',
  'specs',
  'tools',
  'package.json',
  'allurerc.mjs',
  'playwright.config.ts',
  'tsconfig.json',
];

const RUN_DEADLINE_MS = 110_000;

/** One line of a source file, and the mistake that takes its place. */
export interface Defect {
  file: string;
  line: string;
  mistake: string;
}

export interface TestResult {
  title: string;
  status: string;
  message: string;
}

/** A copy of the project in a temporary folder, where a spec may break it and run it. */
export class ProjectCopy implements AsyncDisposable {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async make(): Promise<ProjectCopy> {
    const folder = await mkdtemp(join(tmpdir(), 'brickwright-copy-'));
    await Promise.all(PARTS.map((part) => cp(join(ROOT, part), join(folder, part), { recursive: true })));
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    return new ProjectCopy(folder);
  }

  /** @throws Error when the line is not there exactly once: then the defect no longer fits the source. */
  async seed({ file, line, mistake }: Defect): Promise<void> {
    const path = join(this.folder, file);
    const source = await readFile(path, 'utf8');
    const found = source.split(line).length - 1;
    if (found !== 1) throw new Error(`${file} has ${found} times the line to break, not once: ${line}`);
    await writeFile(
      path,
      source.replace(line, () => mistake),
    );
  }

  /** Runs the copy's specs with Playwright's own runner and gives each test's result. */
  async run(args: readonly string[], env: Record<string, string> = {}): Promise<TestResult[]> {
    const cli = join(ROOT, 'node_modules/@playwright/test/cli.js');
    const child = spawn(process.execPath, [cli, 'test', '--reporter=json', '--workers=1', ...args], {
      cwd: this.folder,
      env: { ...environmentOfAUser(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: RUN_DEADLINE_MS,
    });
    const [output, errors] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
    const start = output.indexOf('{');
    if (start < 0) throw new Error(`The run printed no result: ${output}${errors}`);
    const report = output.slice(start);
    const { errors: failures } = failureSchema.parse(JSON.parse(report));
    if (failures.length > 0) throw new Error(failures.map(({ message }) => message).join('\n'));
    return testsOfReport(report).map(resultOf);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // A run that was ended at its deadline may still be writing.
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

// The runner that runs this spec tells its workers things that a run of its own must not hear.
function environmentOfAUser(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(TEST_|PLAYWRIGHT_|PW_|BRICKWRIGHT_COUNTS)/.test(name)),
  );
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

const failureSchema = z.object({ errors: z.array(z.object({ message: z.string().optional() })) });

function resultOf({ title, tries }: ReportedTest): TestResult {
  const last = tries.at(-1);
  const message = last?.errors.map((error) => error.message ?? '').join('\n') ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal are control characters.
  return { title, status: last?.status ?? 'skipped', message: message.replace(/\u001b\[[0-9;]*m/g, '') };
}
