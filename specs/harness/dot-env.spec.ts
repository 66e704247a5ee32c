import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { cleanEnvironment, PROJECT_ROOT, runNode } from './support/run-tool.ts';
import { tinyProject } from './support/tiny-project.ts';

const SCRIPT = `
import { loadDotEnv } from '${PROJECT_ROOT}fixtures/config.ts';
loadDotEnv();
console.log(JSON.stringify(process.env));`;

/** The environment of a process that has read the `.env` of its folder. */
async function environmentIn(cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Record<string, string>> {
  const loader = import.meta.resolve('tsx');
  const { output } = await runNode(['--import', loader, '--input-type=module', '--eval', SCRIPT], {
    cwd,
    env,
  });
  return z.record(z.string(), z.string()).parse(JSON.parse(output));
}

test('.env gives what the environment does not', async () => {
  const folder = tinyProject({ '.env': 'MP_TARGET=live\nMP_PUBLIC_KEY_MLB="TEST-of-the-file"\n' });

  const environment = await environmentIn(folder, { MP_TARGET: '', MP_PUBLIC_KEY_MLB: '' });

  expect(environment).toMatchObject({ MP_TARGET: 'live', MP_PUBLIC_KEY_MLB: 'TEST-of-the-file' });
});

test('what the environment sets wins over .env', async () => {
  const folder = tinyProject({ '.env': 'MP_TARGET=live\n' });

  expect(await environmentIn(folder, { MP_TARGET: 'local' })).toMatchObject({ MP_TARGET: 'local' });
});

test('a copy of .env.example sets the target and nothing else', async () => {
  const folder = tinyProject({ '.env': readFileSync(`${PROJECT_ROOT}.env.example`, 'utf8') });

  const environment = await environmentIn(folder, { MP_TARGET: '' });

  const before = { ...cleanEnvironment(), MP_TARGET: 'local' };
  expect(Object.keys(environment).filter((name) => !Object.hasOwn(before, name))).toEqual([]);
});
