const box = document.getElementById('payment-message');

/**
 * Shows one message above the form, and has screen readers say it.
 * @param {'wait' | 'bad'} tone
 * @param {string} text
 * @param {{ label: string, href: string }} [next] where to go on
 */
export function say(tone, text, next) {
  box.className = `message ${tone}`;
  box.setAttribute('role', tone === 'bad' ? 'alert' : 'status');
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  box.replaceChildren(paragraph);
  if (next) {
    const link = document.createElement('a');
    link.className = 'button';
    link.href = next.href;
    link.textContent = next.label;
    box.append(link);
  }
  box.hidden = false;
  box.scrollIntoView({ block: 'nearest' });
}

export function hideMessage() {
  box.hidden = true;
}
