// @ts-check
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Runs `work` while no other process holds the lock file. A lock whose owner died is taken over.
 * @template T
 * @param {{ file: string, deadlineMs: number, onWait?: (owner: number) => void }} lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 * @throws when the lock is still held at the deadline
 */
export async function withLock({ file, deadlineMs, onWait }, work) {
  mkdirSync(dirname(file), { recursive: true });
  const until = Date.now() + deadlineMs;
  let told = false;
  while (!acquire(file)) {
    const owner = ownerOf(file);
    if (Date.now() >= until) {
      throw new Error(
        `Process ${owner} has held ${file} for more than ${deadlineMs / 1000} s. ` +
          'Stop it, or delete that file if no such set-up is running, then repeat the command.',
      );
    }
    if (owner && !told) {
      onWait?.(owner);
      told = true;
    }
    await wait(100);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * @param {string} file
 * @returns {boolean} whether this process now owns the lock
 */
function acquire(file) {
  if (claim(file)) return true;
  const owner = ownerOf(file);
  if (owner && !isAlive(owner)) takeOver(file);
  return false;
}

/**
 * A link is created whole or not at all, so nobody ever reads a lock without its owner.
 * @param {string} file
 */
function claim(file) {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * Removes a dead owner's lock. The second lock keeps two processes from each removing what the other has just claimed.
 * @param {string} file
 */
function takeOver(file) {
  const guard = `${file}.takeover`;
  if (!claim(guard)) {
    const owner = ownerOf(guard);
    if (owner && !isAlive(owner)) rmSync(guard, { force: true });
    return;
  }
  const owner = ownerOf(file);
  if (owner && !isAlive(owner)) rmSync(file, { force: true });
  rmSync(guard, { force: true });
}

/**
 * @param {string} file
 * @returns {number | undefined}
 */
function ownerOf(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
