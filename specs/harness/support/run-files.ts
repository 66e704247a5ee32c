import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface RunFile {
  path: string;
  /** Byte for byte: as latin1, whatever it is. */
  text: string;
}

/** Every file below a folder. */
export async function filesOf(folder: string): Promise<RunFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'latin1') })));
}
