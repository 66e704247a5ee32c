import * as z from 'zod/mini';

/** What an integrator may style inside a frame. Source: sdk-js docs/fields.md. */
export const STYLE_KEYS = [
  'color',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'height',
  'margin',
  'marginBottom',
  'marginLeft',
  'marginRight',
  'marginTop',
  'padding',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'placeholderColor',
  'textAlign',
  'width',
] as const;
export type StyleKey = (typeof STYLE_KEYS)[number];

export const fieldStyleSchema = z.partialRecord(z.enum(STYLE_KEYS), z.string());
export type FieldStyle = z.infer<typeof fieldStyleSchema>;

/** `font-size` of `fontSize`. */
export function cssProperty(key: StyleKey): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
