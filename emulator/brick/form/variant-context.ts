import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Variant } from '../variant.ts';

/** The variant that a form is drawn as. */
export const DrawnVariant = createContext<Variant | null>(null);

/** The variant of the form around; throws outside of one. */
export function useVariant(): Variant {
  const variant = useContext(DrawnVariant);
  if (!variant) throw new Error('useVariant needs a form around it.');
  return variant;
}
