export interface Choice {
  value: string;
  text: string;
}

/**
 * Offers choices in a select, after its placeholder where it has one. A single choice is made at once; of several the
 * buyer chooses (inferred).
 */
export function fillSelect(
  select: HTMLSelectElement,
  choices: readonly Choice[],
  placeholder: string | undefined,
): void {
  const options = choices.map(({ value, text }) => new Option(text, value));
  select.replaceChildren(...(placeholder === undefined ? [] : [placeholderOption(placeholder)]), ...options);
  const [only, another] = options;
  if (only && !another) only.selected = true;
}

function placeholderOption(text: string): HTMLOptionElement {
  const option = new Option(text, '', true, true);
  option.disabled = true;
  return option;
}
