import type { BrickMount } from '../sdk/brick-component.ts';
import type { BrickStyle } from './form-settings.ts';

/** `visual.style` of a form, over the theme of its builder. */
export function brickStyleOf({ form, theme }: BrickMount): BrickStyle {
  return { ...(theme && { theme }), ...form?.settings.customization?.visual?.style };
}
