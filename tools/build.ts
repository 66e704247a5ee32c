import { cpSync, rmSync } from 'node:fs';
import { extname } from 'node:path';
import { localBin } from './local-bin.ts';
import { runToEnd } from './run-to-end.ts';

const FOLDERS = ['server', 'fixtures', 'emulator'] as const;
const COMPILED = ['.ts', '.tsx'];

/** `npm run build`: the published package, as JavaScript with types, and what the servers read beside their code. */
rmSync('dist', { recursive: true, force: true });
process.exitCode = await compile();
if (process.exitCode === 0) copyAssets();

/** Types are made of the public entry only: nobody imports the servers. */
async function compile(): Promise<number> {
  for (const config of ['tsconfig.build.json', 'tsconfig.types.json']) {
    const code = await runToEnd(localBin('typescript', 'tsc'), ['--project', config]);
    if (code !== 0) return code;
  }
  return 0;
}

function copyAssets(): void {
  for (const folder of FOLDERS) {
    cpSync(folder, `dist/${folder}`, {
      recursive: true,
      filter: (path) => !COMPILED.includes(extname(path)),
    });
  }
}
