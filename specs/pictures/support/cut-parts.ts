/**
 * What of a page a buyer cannot see whole: words and boxes beyond the window, words that run out of their box or are
 * clipped by it, and values too long for their field. Runs in the page, so it uses nothing from outside of itself.
 */
export function cutParts(): string[] {
  const SLACK = 1;
  const width = document.documentElement.clientWidth;
  const found = new Set<string>();

  const isForReadersOnly = (node: Element) => {
    const { width: wide, height, right } = node.getBoundingClientRect();
    const { clipPath, clip } = getComputedStyle(node);
    const isClipped = clipPath !== 'none' || clip !== 'auto';
    return right < 0 || (wide <= 1 && height <= 1) || isClipped;
  };
  const isShown = (node: Element): boolean => {
    if (!node.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    for (let each: Element | null = node; each; each = each.parentElement) {
      if (isForReadersOnly(each)) return false;
    }
    return true;
  };
  const scrolls = (node: Element) => /auto|scroll/.test(getComputedStyle(node).overflowX);
  const wordsOf = (text: string | null) => `"${(text ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)}"`;
  const inlineBlockOf = (node: Element): Element => {
    const { display } = getComputedStyle(node);
    return node.parentElement && /^(inline|contents)$/.test(display)
      ? inlineBlockOf(node.parentElement)
      : node;
  };

  const checkText = (text: Text) => {
    const parent = text.parentElement;
    if (!parent || !text.data.trim() || /^(SCRIPT|STYLE|OPTION|TEXTAREA)$/.test(parent.tagName)) return;
    if (!isShown(parent)) return;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    const own = inlineBlockOf(parent).getBoundingClientRect();
    if (box.right > own.right + SLACK || box.left < own.left - SLACK) {
      found.add(`${wordsOf(text.data)} runs out of its ${parent.tagName.toLowerCase()}`);
    }
    for (let each: Element | null = parent; each && each !== document.body; each = each.parentElement) {
      if (scrolls(each)) return;
      const clip = each.getBoundingClientRect();
      const { overflowX, overflowY } = getComputedStyle(each);
      const isCutBeside =
        overflowX !== 'visible' && (box.right > clip.right + SLACK || box.left < clip.left - SLACK);
      const isCutBelow =
        overflowY !== 'visible' && (box.bottom > clip.bottom + SLACK || box.top < clip.top - SLACK);
      if (isCutBeside || isCutBelow)
        found.add(`${wordsOf(text.data)} is clipped by a ${each.tagName.toLowerCase()}`);
    }
    if (box.right > width + SLACK || box.left < -SLACK) {
      found.add(`${wordsOf(text.data)} ends at ${Math.round(box.right)} of ${width}`);
    }
  };

  const letters = document.createElement('canvas').getContext('2d');
  const checkField = (node: Element) => {
    const { font, paddingLeft, paddingRight } = getComputedStyle(node);
    const room = node.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    const isSelect = node instanceof HTMLSelectElement;
    if (!isSelect && !(node instanceof HTMLInputElement && /^(text|tel|number)$/.test(node.type))) return;
    const words = isSelect ? (node.selectedOptions[0]?.text ?? '') : node.value || node.placeholder;
    if (!letters) return;
    letters.font = font;
    // Chrome draws the arrow of a select that has its own look inside of it.
    const arrow = isSelect && getComputedStyle(node).appearance !== 'none' ? 20 : 0;
    const isToldBelow = [...document.querySelectorAll('p')].some(
      (each) => each.textContent === words && isShown(each),
    );
    if (letters.measureText(words).width > room - arrow + SLACK && !isToldBelow) {
      found.add(
        `${wordsOf(words)} does not fit into its ${node.tagName.toLowerCase()} of ${Math.round(room)} px`,
      );
    }
  };

  const checkBox = (node: Element) => {
    const { left, right } = node.getBoundingClientRect();
    if ((right <= width + SLACK && left >= -SLACK) || right === left) return;
    for (let each = node.parentElement; each; each = each.parentElement) if (scrolls(each)) return;
    found.add(
      `a ${node.tagName.toLowerCase()} goes from ${Math.round(left)} to ${Math.round(right)} of ${width}`,
    );
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode instanceof Text) checkText(walker.currentNode);
  for (const node of document.querySelectorAll('body *')) {
    if (node.closest('svg') !== null && node.tagName !== 'svg') continue;
    if (!isShown(node)) continue;
    checkBox(node);
    checkField(node);
  }
  return [...found];
}
