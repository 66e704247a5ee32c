import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { findBrowser } from './find-browser.mjs';

const { version } = z
  .object({ version: z.string() })
  .parse(createRequire(import.meta.url)('../package.json'));

/** What a report must say about the run it shows. */
export function runEnvironment(target: string): Record<string, string> {
  const browser = findBrowser();
  return {
    target,
    browser: browser ? `${browser.kind} (${browser.from})` : 'none found',
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    commit: commit(),
    brickwright: version,
  };
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      encoding: 'utf8',
      stdio: 'pipe',
      timeout: 2_000,
    }).trim();
  } catch {
    return 'unknown';
  }
}
