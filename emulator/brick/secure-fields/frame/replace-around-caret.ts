/** Shows `text` instead of what was typed, with the caret behind the same digit as before. */
export function replaceAroundCaret(input: HTMLInputElement, text: string): void {
  const typed = input.value;
  const before = input.selectionStart ?? typed.length;
  const digitsBefore = typed.slice(0, before).replace(/\D/g, '').length;
  input.value = text;
  const caret = before === typed.length ? text.length : positionAfterDigits(text, digitsBefore);
  input.setSelectionRange(caret, caret);
}

function positionAfterDigits(text: string, count: number): number {
  let seen = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (seen === count) return index;
    if (/\d/.test(text.charAt(index))) seen += 1;
  }
  return text.length;
}
