import type { BrickComponent, BrickName } from './brick-component.ts';

const loading = new Map<string, Promise<void>>();

function inject(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.async = true;
    script.onload = () => resolve();
    script.onerror = () => {
      loading.delete(address);
      script.remove();
      reject(new Error(`${address} could not be loaded. Check the page's script-src.`));
    };
    document.head.append(script);
  });
}

/**
 * The component of a Brick, from the script that is injected on first use; undefined when that script holds none.
 * Rejects when the script is blocked.
 */
export async function loadComponent(build: string, brick: BrickName): Promise<BrickComponent | undefined> {
  const address = `${build}/components/${brick}.js`;
  const load = loading.get(address) ?? inject(address);
  loading.set(address, load);
  await load;
  return window.mercadoPagoBrickComponents?.[brick];
}
