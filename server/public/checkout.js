import { loadMercadoPago } from './load-mercado-pago.js';
import { clearMessage, say } from './message.js';
import { pageData } from './page-data.js';
import { pay } from './pay.js';
import { preferenceId } from './preference.js';
import { reloadWhenRestored } from './reload-when-restored.js';

// A blocked part of the Brick often fails without a word: then only the clock tells.
const READY_DEADLINE_MS = 10_000;

const page = pageData();
const container = document.getElementById('paymentBrick_container');
const loading = document.getElementById('brick-loading');

/** @type {Promise<void> | null} */
let inFlight = null;

// A double click makes two tokens and two submits: the second waits for the first.
function onSubmit({ selectedPaymentMethod, formData }) {
  // Wallet and credits: nothing is posted, the Brick opens Mercado Pago when this resolves.
  if (formData === null) {
    say('wait', page.texts.goingToMercadoPago);
    return Promise.resolve();
  }
  inFlight ??= pay(page, { selectedPaymentMethod, formData }).finally(() => {
    inFlight = null;
  });
  return inFlight;
}

// What is said of the last try would stand beside what the Brick finds wrong with this one.
function onPress({ target }) {
  if (target.closest('button[type="submit"]') && !inFlight) clearMessage();
}

// The form may still come after this: its place stays.
function sayThatItDoesNotLoad() {
  loading.hidden = true;
  say('bad', page.texts.formFailed, [
    { label: page.texts.reload, href: page.checkoutPath },
    { label: page.texts.backToShop, href: page.shopPath },
  ]);
}

async function showBrick() {
  const overdue = setTimeout(sayThatItDoesNotLoad, READY_DEADLINE_MS);
  let ready = false;
  function fail() {
    clearTimeout(overdue);
    // Nobody may read that nothing was charged while a payment is on its way.
    if (!inFlight) sayThatItDoesNotLoad();
  }
  try {
    const [mercadoPago, preference] = await Promise.all([loadMercadoPago(page), preferenceId(page)]);
    const brick = await mercadoPago.bricks().create('payment', container.id, {
      initialization: {
        amount: page.amount,
        payer: page.payer,
        ...(preference && { preferenceId: preference }),
      },
      customization: {
        paymentMethods: {
          creditCard: 'all',
          debitCard: 'all',
          prepaidCard: 'all',
          ...page.paymentMethods,
          ...(preference && { mercadoPago: 'all' }),
          maxInstallments: page.maxInstallments,
        },
      },
      callbacks: {
        onReady() {
          clearTimeout(overdue);
          loading.hidden = true;
          // What the server says of the order stays until the buyer acts.
          if (!ready && !inFlight && !page.notice) clearMessage();
          ready = true;
        },
        onSubmit,
        // The Brick shows the others itself, at the field they belong to.
        onError({ type } = {}) {
          if (type === 'critical') fail();
        },
      },
    });
    if (!brick) fail();
    window.paymentBrickController = brick;
  } catch {
    fail();
  }
}

container.addEventListener('click', onPress, { capture: true });
reloadWhenRestored();
showBrick();
