import { availableParallelism, loadavg } from 'node:os';

/** A warning when the machine already had work before the bench began, else null. Windows does not tell. */
export function busyMachine(): string | null {
  const [load = 0] = loadavg();
  const processors = availableParallelism();
  if (load < processors / 2) return null;
  return `The machine was busy when this began (load ${load.toFixed(1)} on ${processors} processors): repeat it on a quiet one before you trust a figure near its budget.`;
}
