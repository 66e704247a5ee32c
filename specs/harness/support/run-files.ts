import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AdmZip from 'adm-zip';

export interface RunFile {
  path: string;
  /** Byte for byte: as latin1, whatever it is. */
  text: string;
}

/** Every file below a folder; an archive stands for what is in it. */
export async function filesOf(folder: string): Promise<RunFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(paths.map(async (path) => unpacked(path, await readFile(path))));
  return files.flat();
}

function unpacked(path: string, data: Buffer): RunFile[] {
  if (!path.endsWith('.zip')) return [{ path, text: decoded(data.toString('latin1')) }];
  return new AdmZip(data).getEntries().map((entry) => ({
    path: `${path}!${entry.entryName}`,
    text: decoded(entry.getData().toString('latin1')),
  }));
}

// A report in one file carries its data as base64.
function decoded(text: string): string {
  const runs = text.match(/[A-Za-z0-9+/]{64,}={0,2}/g) ?? [];
  return [text, ...runs.map((run) => Buffer.from(run, 'base64').toString('latin1'))].join('\n');
}
