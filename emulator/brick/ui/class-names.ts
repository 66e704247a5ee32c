import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Tail of every class name of a Brick; see `Variant.classHash`. */
export const ClassHash = createContext('');

/** Turns the names of the style sheet into this Brick's hashed ones, dropping what is false. */
export function useClassNames(): (...names: (string | false | undefined)[]) => string {
  const hash = useContext(ClassHash);
  return (...names) => names.flatMap((name) => (name ? [`${name}-${hash}`] : [])).join(' ');
}
