/** Asks the server again when the back button brings this page from memory: the order may be paid meanwhile. */
export function reloadWhenRestored() {
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}
