/** Runs in a page before its scripts: `window.messageListeners` is how many listeners of messages its window has. */
export function countListeners(): void {
  const { addEventListener, removeEventListener } = window;
  let count = 0;
  Object.defineProperty(window, 'messageListeners', { get: () => count });
  window.addEventListener = (...given: Parameters<typeof addEventListener>) => {
    if (given[0] === 'message') count += 1;
    addEventListener.apply(window, given);
  };
  window.removeEventListener = (...given: Parameters<typeof removeEventListener>) => {
    if (given[0] === 'message') count -= 1;
    removeEventListener.apply(window, given);
  };
}
