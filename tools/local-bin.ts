import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';

const require = createRequire(import.meta.url);
const Manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]).optional() });

/**
 * The script behind a command of an installed package, to run with `node`: no shell, no `.cmd` file, no npx.
 * @throws when the package is not installed or has no such command
 */
export function localBin(packageName: string, command = packageName): string {
  const folders = (require.resolve.paths(packageName) ?? []).map((path) => join(path, packageName));
  // Not require.resolve: a package may hide its package.json.
  const folder = folders.find((path) => existsSync(join(path, 'package.json')));
  if (!folder) throw new Error(`Package ${packageName} is not installed. Run "npm ci".`);
  const { bin } = Manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (!script) throw new Error(`Package ${packageName} has no command "${command}". Run "npm ci".`);
  return join(folder, script);
}
