const box = document.getElementById('payment-message');

/**
 * Shows one message above the form, and has screen readers say it.
 * @param {'wait' | 'bad'} tone
 * @param {string} text
 * @param {{ label: string, href: string }[]} ways where to go on, the best first
 */
export function say(tone, text, ways = []) {
  box.className = `message ${tone}`;
  box.setAttribute('role', tone === 'bad' ? 'alert' : 'status');
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  box.replaceChildren(paragraph);
  if (ways.length > 0) box.append(linksTo(ways));
  box.scrollIntoView({ block: 'nearest' });
  // What asks for an action is where the keyboard goes on.
  if (tone === 'bad' || ways.length > 0) box.focus({ preventScroll: true });
}

// Emptied, not hidden: screen readers only follow a place that was there before its words.
export function clearMessage() {
  box.className = '';
  box.setAttribute('role', 'status');
  box.replaceChildren();
}

function linksTo(ways) {
  const paragraph = document.createElement('p');
  paragraph.className = 'ways';
  for (const [index, { label, href }] of ways.entries()) {
    const link = document.createElement('a');
    link.className = index === 0 ? 'button' : 'button quiet';
    link.href = href;
    link.textContent = label;
    paragraph.append(link);
  }
  return paragraph;
}
