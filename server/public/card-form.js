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
const button = document.getElementById('form-checkout__submit');
const control = (field) => document.getElementById(`form-checkout__${field}`);

/** @type {Promise<void> | null} */
let inFlight = null;
let ready = false;

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
  const problems = [
    ['issuer', control('issuer').value === '' ? texts.required : null],
    ['installments', control('installments').value === '' ? texts.required : null],
  ];
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

function onPaymentMethodsReceived(error) {
  showProblem('cardNumber', error ? texts.unknownCard : null);
}

// Who has one bank is asked nothing.
function onIssuersReceived(error, issuers) {
  control('issuer').parentElement.hidden = !error && issuers.length === 1;
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
        onIssuersReceived,
        onInstallmentsReceived,
        onValidityChange: (errors, field) => showProblem(field, textOfErrors(field, errors)),
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

form.addEventListener('submit', onPress, { capture: true });
new MutationObserver(limitInstallments).observe(control('installments'), { childList: true });
reloadWhenRestored();
showForm();
