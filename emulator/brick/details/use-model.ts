import { useLayoutEffect, useReducer } from 'preact/hooks';

/** Draws a component again with every change of a model. */
export function useModel(model: { subscribe: (listener: () => void) => () => void }): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => model.subscribe(() => redraw(undefined)), [model]);
}
