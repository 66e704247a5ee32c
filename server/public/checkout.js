import { loadMercadoPago } from './load-mercado-pago.js';
import { hideMessage, say } from './message.js';
import { pageData } from './page-data.js';
import { pay } from './pay.js';

const LOAD_DEADLINE_MS = 20_000;

const page = pageData();

/** @type {Promise<void> | null} */
let inFlight = null;

// A double click makes two tokens and two submits: the second waits for the first.
function onSubmit({ selectedPaymentMethod, formData }) {
  inFlight ??= pay(page, { selectedPaymentMethod, formData }).finally(() => {
    inFlight = null;
  });
  return inFlight;
}

function giveUp() {
  document.getElementById('brick-loading').hidden = true;
  say('bad', page.texts.formFailed, { label: page.texts.reload, href: location.href });
}

async function showBrick() {
  const overdue = setTimeout(giveUp, LOAD_DEADLINE_MS);
  const mercadoPago = await loadMercadoPago(page, LOAD_DEADLINE_MS);
  window.paymentBrickController = await mercadoPago.bricks().create('payment', 'paymentBrick_container', {
    initialization: { amount: page.amount, payer: page.payer },
    customization: {
      paymentMethods: {
        creditCard: 'all',
        debitCard: 'all',
        prepaidCard: 'all',
        maxInstallments: page.maxInstallments,
      },
    },
    callbacks: {
      onReady() {
        clearTimeout(overdue);
        document.getElementById('brick-loading').hidden = true;
        // A slow form may come after the message that said it would not.
        if (!inFlight) hideMessage();
      },
      onSubmit,
      // The Brick shows the others itself, at the field they belong to.
      onError({ type } = {}) {
        if (type === 'critical') giveUp();
      },
    },
  });
}

showBrick().catch(giveUp);
