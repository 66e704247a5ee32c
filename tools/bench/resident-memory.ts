import { execFileSync } from 'node:child_process';
import { z } from 'zod';

const PidLine = z.object({ msg: z.literal('pid'), pid: z.number() });

/** The process that loaded say-pid.ts, from what it printed. @throws Error when it printed no such line. */
export function pidFrom(log: readonly string[]): number {
  const line = log.find((text) => text.startsWith('{"msg":"pid"'));
  if (!line)
    throw new Error('The process did not print its pid. Start it with --import tools/bench/say-pid.ts.');
  return PidLine.parse(JSON.parse(line)).pid;
}

/** Resident memory of a process in MB, from `ps` (Linux and macOS). */
export function residentMemory(pid: number): number {
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], {
    encoding: 'utf8',
    timeout: 5_000,
  });
  return Number(kilobytes.trim()) / 1024;
}
