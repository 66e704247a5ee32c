import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ENTRIES = {
  sdk: './sdk/main',
  payment: './payment/main',
  cardPayment: './card-payment/main',
  statusScreen: './status-screen/main',
  wallet: './wallet/main',
  secureFields: './secure-fields/frame/main',
} as const;

export type BundleName = keyof typeof ENTRIES;

// The sources have the extension of this file: .ts in the repository, .js when compiled.
const EXTENSION = extname(fileURLToPath(import.meta.url));

const bundles = new Map<BundleName, Promise<string>>();

/** A browser script of the replica, bundled on first use and kept for the life of the process. */
export function bundle(name: BundleName): Promise<string> {
  const known = bundles.get(name);
  if (known) return known;
  const bundling = bundleEntry(ENTRIES[name]);
  bundles.set(name, bundling);
  return bundling;
}

async function bundleEntry(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(entry + EXTENSION, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // The repository's own tsconfig maps names that mean nothing here.
    tsconfigRaw: {},
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error(`esbuild gave no output for ${entry}.`);
  return output.text;
}
