import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { cleanEnvironment, PROJECT_ROOT } from './run-tool.ts';
import type { TlsFront } from './tls-front.ts';

const RUN_DEADLINE_MS = 150_000;

// What somebody's own shell or .env may say of shops and credentials must not steer the run.
const FOREIGN =
  /^(MP_|EMULATOR_|SHOP_URL|PORT|DATABASE_URL|PUBLIC_URL|SESSION_SECRET|TRUST_PROXY|RATE_LIMIT)|_proxy$/i;

export interface LiveRun {
  exitCode: number | null;
  /** All that the run printed. */
  output: string;
}

/** Runs a copy's specs with MP_TARGET=live, without any way to Mercado Pago's hosts. */
export async function runLive(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<LiveRun> {
  const cli = join(PROJECT_ROOT, 'node_modules/@playwright/test/cli.js');
  const child = spawn(process.execPath, [cli, 'test', '--workers=1', ...args], {
    cwd: folder,
    env: { ...environmentOfAUser(), MP_TARGET: 'live', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: RUN_DEADLINE_MS,
  });
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { exitCode: child.exitCode, output: output + errors };
}

/** The same, with a front in the place of Mercado Pago's hosts; the report is then in report.json. */
export async function runAgainstFront(
  folder: string,
  front: TlsFront,
  { args, env }: { args: readonly string[]; env: NodeJS.ProcessEnv },
): Promise<LiveRun & { report: string }> {
  const certificate = join(folder, 'front.pem');
  await writeFile(certificate, front.certificate);
  await writeFile(join(folder, 'live.config.ts'), configFor(front));
  const toFront = pathToFileURL(join(folder, 'specs/harness/support/connect-to-front.mjs'));
  const run = await runLive(folder, ['--config=live.config.ts', ...args], {
    ...env,
    LIVE_HOSTS: front.hosts.join(','),
    LIVE_PORT: String(front.port),
    NODE_EXTRA_CA_CERTS: certificate,
    NODE_OPTIONS: `--import=${toFront}`,
  });
  return { ...run, report: await readFile(join(folder, 'report.json'), 'utf8') };
}

// Host names that nobody mapped are not found: no request can leave this machine.
function configFor({ hosts, port }: TlsFront): string {
  const mapped = hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  const rules = [...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');
  return `import config from './playwright.config.ts';
const { launchOptions } = config.use;
export default {
  ...config,
  reporter: [...config.reporter, ['json', { outputFile: 'report.json' }]],
  use: {
    ...config.use,
    ignoreHTTPSErrors: true,
    launchOptions: { ...launchOptions, args: [${JSON.stringify(`--host-resolver-rules=${rules}`)}] },
  },
};
`;
}

function environmentOfAUser(): NodeJS.ProcessEnv {
  const { BRICKWRIGHT_BROWSER } = process.env;
  const kept = Object.entries(cleanEnvironment()).filter(([name]) => !FOREIGN.test(name));
  return { ...Object.fromEntries(kept), ...(BRICKWRIGHT_BROWSER && { BRICKWRIGHT_BROWSER }) };
}
