import { render } from 'preact';
import type { BrickMount } from '../sdk/brick-component.ts';
import { BASE_STYLE } from '../ui/base-style.ts';
import { ClassHash } from '../ui/class-names.ts';
import { injectStyle } from '../ui/inject-style.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { themeProperties } from '../ui/themes.ts';
import { brickStyleOf } from './brick-style-of.ts';

// The hash of the variant's class names is not known before the first answer.
const HASH = 'loading';

/** Puts a skeleton into the Brick's container and returns its root, which the form takes over later. */
export function drawSkeleton(mount: BrickMount, label: string): HTMLElement {
  const root = document.createElement('div');
  injectStyle('base', BASE_STYLE, HASH);
  mount.container.append(root);
  render(
    <ClassHash.Provider value={HASH}>
      <div class={`root-${HASH}`} style={themeProperties(brickStyleOf(mount))}>
        <Skeleton label={label} />
      </div>
    </ClassHash.Provider>,
    root,
  );
  return root;
}
