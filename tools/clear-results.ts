import { rmSync } from 'node:fs';

/** Forgets the Allure results of earlier runs, so that a report shows one run; its history is kept elsewhere. */
export function clearResults(): void {
  rmSync('allure-results', { recursive: true, force: true });
}
