import { fieldsOf } from './card-form-fields.js';
import { focusFirstProblem, showProblem, textOfErrors } from './card-form-problems.js';
import { loadMercadoPago } from './load-mercado-pago.js';
import { clearMessage, say } from './message.js';
import { pageData } from './page-data.js';
import { pay } from './pay.js';
import { textOfProblem } from './problem-text.js';
import { reloadWhenRestored } from './reload-when-restored.js';

// A blocked part of the form often fails without a word: then only the clock tells.
const READY_DEADLINE_MS = 10_000;

const page = pageData();
const { texts } = page;
const form = document.getElementById('form-checkout');
const loading = document.getElementById('brick-loading');
const issuerField = document.getElementById('issuer-field');
const button = document.getElementById('form-checkout__submit');
const CONTROL = 'form-checkout__';
const control = (field) => document.getElementById(CONTROL + field);

/** @type {Promise<void> | null} */
let inFlight = null;
let ready = false;
let cardIsUnknown = false;

// The form may still come after this: its place stays.
function sayThatItDoesNotLoad() {
  loading.hidden = true;
  say('bad', texts.formFailed, [
    { label: texts.reload, href: page.checkoutPath },
    { label: texts.backToShop, href: page.shopPath },
  ]);
}

const overdue = setTimeout(sayThatItDoesNotLoad, READY_DEADLINE_MS);

function fail() {
  clearTimeout(overdue);
  if (!ready) sayThatItDoesNotLoad();
}

function onReady() {
  clearTimeout(overdue);
  loading.hidden = true;
  form.hidden = false;
  if (!ready && !inFlight) clearMessage();
  if (!ready && page.problem) say('bad', texts[textOfProblem(page.problem)]);
  ready = true;
}

/** What CardForm does not check. Says whether all is well. */
function checkOwnFields() {
  const asked = issuerField.hidden ? ['installments'] : ['issuer', 'installments'];
  const problems = asked.map((field) => [field, control(field).value === '' ? texts.required : null]);
  const email = control('cardholderEmail');
  if (email) {
    const text = email.checkValidity() ? null : texts.wrongCardholderEmail;
    problems.push(['cardholderEmail', email.value === '' ? texts.required : text]);
  }
  for (const [field, text] of problems) showProblem(field, text);
  return problems.every(([, text]) => text === null);
}

// Before CardForm checks the rest, so that the buyer sees all that is wrong at once.
function onPress() {
  if (inFlight) return;
  clearMessage();
  checkOwnFields();
}

/** The token has been made: CardForm makes a new one for every submit. */
function onSubmit(cardForm, event) {
  event.preventDefault();
  if (inFlight) return;
  if (!checkOwnFields()) return focusFirstProblem();
  const data = cardForm.getCardFormData();
  button.disabled = true;
  inFlight = pay(page, { ...data, cardholderEmail: data.cardholderEmail || page.payer.email })
    // The buyer has been told.
    .catch(() => undefined)
    .finally(() => {
      inFlight = null;
      button.disabled = false;
    });
}

function onCardTokenReceived(errors) {
  if (!errors) return;
  focusFirstProblem();
  // Refused by Mercado Pago, or not reached: nothing in the form says so.
  if (!form.querySelector('.wrong')) say('bad', texts[Array.isArray(errors) ? 'refusedData' : 'notSent']);
}

function onBinChange() {
  askForIssuer();
  if (cardIsUnknown) showProblem('cardNumber', null);
  cardIsUnknown = false;
}

function onPaymentMethodsReceived(error) {
  cardIsUnknown = Boolean(error);
  if (error) showProblem('cardNumber', texts.unknownCard);
}

// A number that is well formed may still be of no card.
function onValidityChange(errors, field) {
  const unknown = field === 'cardNumber' && cardIsUnknown ? texts.unknownCard : null;
  showProblem(field, textOfErrors(field, errors) ?? unknown);
}

// Who has one bank is asked nothing, and nobody before the card is known.
function askForIssuer(issuers = []) {
  issuerField.hidden = issuers.length < 2;
  showProblem('issuer', null);
}

function onInstallmentsReceived(error) {
  showProblem('installments', error ? texts.noInstallments : null);
}

// CardForm has no limit of its own.
function limitInstallments() {
  for (const option of [...control('installments').options]) {
    if (Number(option.value) > page.maxInstallments) option.remove();
  }
}

// What the field has no room for on a phone.
function repeatInstallments() {
  const { value, selectedOptions } = control('installments');
  document.getElementById('installments-chosen').textContent = value && selectedOptions[0].text;
}

function onInstallmentsOffered() {
  limitInstallments();
  repeatInstallments();
}

async function showForm() {
  try {
    const mercadoPago = await loadMercadoPago(page);
    const cardForm = mercadoPago.cardForm({
      amount: page.amount,
      iframe: true,
      form: fieldsOf(form, texts),
      callbacks: {
        onFormMounted: (error) => error && fail(),
        onReady,
        onSubmit: (event) => onSubmit(cardForm, event),
        onFetching: () => {
          form.setAttribute('aria-busy', 'true');
          return () => form.removeAttribute('aria-busy');
        },
        onCardTokenReceived,
        onPaymentMethodsReceived,
        onBinChange,
        onIssuersReceived: (_error, issuers) => askForIssuer(issuers),
        onInstallmentsReceived,
        onValidityChange,
        // What a field cannot say is said above the form.
        onError: fail,
      },
    });
    // As the page with the Brick: whoever sees a form after a payment of unknown fate would pay again.
    window.paymentBrickController = {
      unmount() {
        cardForm.unmount();
        form.remove();
      },
    };
  } catch {
    fail();
  }
}

// What is being mended is judged again when it is left.
function onInput({ target }) {
  if (target.id.startsWith(CONTROL)) showProblem(target.id.slice(CONTROL.length), null);
}

form.addEventListener('submit', onPress, { capture: true });
form.addEventListener('input', onInput);
control('installments').addEventListener('change', repeatInstallments);
new MutationObserver(onInstallmentsOffered).observe(control('installments'), { childList: true });
reloadWhenRestored();
showForm();
