// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MARKER = '.brickwright-set-up';

/**
 * Whether node_modules is what package-lock.json asks for, on this version of Node.
 * An `npm ci` or `npm install` that somebody ran by hand counts as well.
 * @param {string} root
 * @returns {'fresh' | 'missing' | 'stale'}
 */
export function dependenciesState(root) {
  const modules = join(root, 'node_modules');
  if (!existsSync(modules)) return 'missing';
  const marker = join(modules, MARKER);
  if (existsSync(marker)) return readFileSync(marker, 'utf8') === fingerprint(root) ? 'fresh' : 'stale';
  if (!existsSync(join(modules, '.package-lock.json'))) return 'missing';
  if (!matchesLock(root)) return 'stale';
  markDependencies(root);
  return 'fresh';
}

/**
 * Remembers that node_modules is as package-lock.json asks.
 * @param {string} root
 */
export function markDependencies(root) {
  // A link leads to an installation of somebody else, which is only read.
  if (isLink(join(root, 'node_modules'))) return;
  writeFileSync(join(root, 'node_modules', MARKER), fingerprint(root));
}

/** @param {string} path */
export function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** @param {string} root */
function fingerprint(root) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${lock} ${process.version} ${process.platform} ${process.arch}\n`;
}

/**
 * Compares with the list that npm leaves in node_modules. Optional packages are those of other platforms.
 * @param {string} root
 */
function matchesLock(root) {
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    const found = installed[path];
    if (path === '' || (!found && (wanted.optional || wanted.peer))) return true;
    return found?.version === wanted.version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
