// CardForm fills the rest by itself, and asks for no more than the page has.
const PAGE_FIELDS = ['identificationType', 'identificationNumber', 'cardholderEmail'];

/**
 * Tells CardForm which elements of the page are its fields, and what to write into them while they are empty.
 * @param {HTMLFormElement} form
 * @param {Record<string, string>} texts
 */
export function fieldsOf(form, texts) {
  const fields = [
    frame('cardNumber', { placeholder: '1234 1234 1234 1234', srLabel: texts.cardNumber }),
    frame('expirationDate', { placeholder: texts.expirationHint, srLabel: texts.expirationDate }),
    frame('securityCode', { placeholder: texts.securityCodeHint, srLabel: texts.securityCode }),
    field('cardholderName', { placeholder: texts.cardholderNameHint }),
    field('issuer', { placeholder: texts.chooseIssuer }),
    field('installments', { placeholder: texts.chooseInstallments }),
    ...PAGE_FIELDS.map((name) => field(name)),
  ];
  return { id: form.id, ...Object.fromEntries(fields.filter(([, { id }]) => form.querySelector(`#${id}`))) };
}

function field(name, options = {}) {
  return [name, { id: `form-checkout__${name}`, ...options }];
}

// The document in a frame does not see the styles of this page.
function frame(name, options) {
  return field(name, { ...options, style: { color: '#22262b', placeholderColor: '#5a626b' } });
}
