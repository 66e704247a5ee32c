/** Shows `text` instead of what was typed, with the caret behind the same character as before; only those that match `kept` count. */
export function replaceAroundCaret(input: HTMLInputElement, text: string, kept = /\d/): void {
  const typed = input.value;
  const before = input.selectionStart ?? typed.length;
  const keptBefore = [...typed.slice(0, before)].filter((character) => kept.test(character)).length;
  input.value = text;
  const caret = before === typed.length ? text.length : positionBehind(text, keptBefore, kept);
  input.setSelectionRange(caret, caret);
}

function positionBehind(text: string, count: number, kept: RegExp): number {
  let seen = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (seen === count) return index;
    if (kept.test(text.charAt(index))) seen += 1;
  }
  return text.length;
}
