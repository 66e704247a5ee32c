import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const bundles = new Map<string, Promise<string>>();

/** The script of a React page of `specs/emulator/pages`, bundled on first use as a shop's own build would. */
export function bundlePage(name: string): Promise<string> {
  const bundling = bundles.get(name) ?? bundleEntry(name);
  bundles.set(name, bundling);
  return bundling;
}

async function bundleEntry(name: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`../pages/${name}.tsx`, import.meta.url))],
    bundle: true,
    write: false,
    platform: 'browser',
    // StrictMode mounts twice in React's development build alone.
    define: { 'process.env.NODE_ENV': '"development"' },
    jsx: 'automatic',
    // The repository's own tsconfig is for Preact.
    tsconfigRaw: {},
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error(`esbuild gave no output for the page ${name}.`);
  return output.text;
}
