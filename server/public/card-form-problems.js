import { pageData } from './page-data.js';

const { texts } = pageData();

// In the order in which the buyer meets them.
const FIELDS = [
  'cardNumber',
  'expirationDate',
  'securityCode',
  'cardholderName',
  'issuer',
  'installments',
  'identificationType',
  'identificationNumber',
  'cardholderEmail',
];

// What CardForm calls a field that is empty: the cause of a frame, or the code of an input.
const EMPTY = new Set(['invalid_type', '205', '208', '209', '212', '214', '221', '224']);

/**
 * Which text tells the buyer what CardForm finds wrong with a field; null when nothing is.
 * @param {string} field
 * @param {{ code: string }[] | undefined} errors
 * @returns {string | null}
 */
export function textOfErrors(field, errors) {
  const [first] = errors ?? [];
  if (!first) return null;
  const wrong = `wrong${field[0].toUpperCase()}${field.slice(1)}`;
  return EMPTY.has(first.code) || !(wrong in texts) ? texts.required : texts[wrong];
}

/**
 * Says at a field what is wrong with it, or that nothing is.
 * @param {string} field
 * @param {string | null} text
 */
export function showProblem(field, text) {
  const place = document.getElementById(`${field}-problem`);
  const control = document.getElementById(`form-checkout__${field}`);
  if (!place || !control) return;
  place.textContent = text ?? '';
  control.classList.toggle('wrong', text !== null);
  if (control.tagName !== 'DIV') control.setAttribute('aria-invalid', String(text !== null));
}

/** Takes the keyboard to the first field with a problem, if there is one. */
export function focusFirstProblem() {
  const first = FIELDS.find((field) => document.getElementById(`${field}-problem`)?.textContent);
  const control = first && document.getElementById(`form-checkout__${first}`);
  if (control) (control.querySelector('iframe') ?? control).focus();
}
