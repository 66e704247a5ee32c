import { cssProperty, STYLE_KEYS } from '../field-style.ts';
import type { FieldLook } from '../protocol.ts';

/** Gives an input its words and looks; what `look` leaves out stays as it is. */
export function applyLook(input: HTMLInputElement, look: FieldLook): void {
  if (look.label !== undefined) input.setAttribute('aria-label', look.label);
  if (look.placeholder !== undefined) input.placeholder = look.placeholder;
  if (look.ariaRequired !== undefined) input.setAttribute('aria-required', String(look.ariaRequired));
  for (const key of STYLE_KEYS) {
    const value = look.style?.[key];
    if (value === undefined) continue;
    // A pseudo-element has no style of its own to set.
    if (key === 'placeholderColor') document.documentElement.style.setProperty('--placeholder-color', value);
    else input.style.setProperty(cssProperty(key), value);
  }
  for (const source of look.fonts ?? []) addFont(source);
}

function addFont(source: string): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = source;
  document.head.append(link);
}
