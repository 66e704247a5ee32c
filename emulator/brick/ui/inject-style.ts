/** Adds a style sheet to the page once; in `css`, `.name` stands for the hashed class `.name-<hash>`. */
export function injectStyle(id: string, css: string, hash: string): void {
  const key = `${id}-${hash}`;
  if (document.querySelector(`style[data-brick-style="${key}"]`)) return;
  const style = document.createElement('style');
  style.dataset.brickStyle = key;
  style.textContent = css.replace(/\.([a-zA-Z][\w]*)(?=[^{}]*\{)/g, `.$1-${hash}`);
  document.head.append(style);
}
