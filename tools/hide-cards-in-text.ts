import { hideSecrets, hideSecretsInText } from '../emulator/core/hide-secrets.ts';

// In JSON, however deeply it was quoted.
const SECURITY_CODE = /(security_?code\\*"\s*:\s*\\*")\d{3,4}/gi;

// Playwright's account of a failure tells what every field of the page holds, those in frames too.
const FRAME = /^\s*- iframe\b/;
const TYPED = /^(\s*(?:- textbox\b.*?|- text)): .*$/;

/** A text that may be kept: card numbers masked, security codes and what card frames hold hidden. JSON stays JSON. */
export function hideCardsInText(text: string): string {
  try {
    return JSON.stringify(hideCardsInJson(text));
  } catch {
    return hideSecretsInText(withoutFrameValues(withoutCodes(text)));
  }
}

/**
 * The value of a JSON text, as it may be kept.
 * @throws SyntaxError when the text is none
 */
export function hideCardsInJson(text: string): unknown {
  return hideSecrets(JSON.parse(withoutCodes(text)));
}

function withoutCodes(text: string): string {
  return text.replaceAll(SECURITY_CODE, '$1***');
}

function withoutFrameValues(text: string): string {
  let frameIndent = Number.POSITIVE_INFINITY;
  return text
    .split('\n')
    .map((line) => {
      const indent = line.search(/\S/);
      if (indent > frameIndent) return line.replace(TYPED, '$1: ***');
      if (indent >= 0) frameIndent = FRAME.test(line) ? indent : Number.POSITIVE_INFINITY;
      return line;
    })
    .join('\n');
}
