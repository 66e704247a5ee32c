import { cssProperty, type FieldStyle, STYLE_KEYS } from '../secure-fields/field-style.ts';

/** The styles that a frame accepts, written `fontSize` or `font-size`; others are left out, and the console says so. */
export function fieldStyleOf(given: Record<string, string>): FieldStyle {
  const style: FieldStyle = {};
  for (const [name, value] of Object.entries(given)) {
    const key = STYLE_KEYS.find((known) => known === name || cssProperty(known) === name);
    if (key) style[key] = value;
    else console.warn(`MercadoPago.js: style ${name} is not one of ${STYLE_KEYS.join(', ')}.`);
  }
  return style;
}
