import { askPayment } from './ask-payment.js';
import { loadMercadoPago } from './load-mercado-pago.js';
import { pageData } from './page-data.js';
import { reloadWhenRestored } from './reload-when-restored.js';

// Pix is paid within seconds, a voucher within days.
const FIRST_LOOK_MS = 3000;
const LAST_LOOK_MS = 30_000;

const page = pageData();
const container = document.getElementById('statusScreenBrick_container');

// The server has said the result already: when the Brick fails, its place is hidden.
function hide() {
  container.hidden = true;
}

async function showStatusScreen() {
  const mercadoPago = await loadMercadoPago(page);
  window.statusScreenBrickController = await mercadoPago.bricks().create('statusScreen', container.id, {
    initialization: { paymentId: page.paymentId, ...(page.challenge && { additionalInfo: challenge() }) },
    customization: {
      backUrls: {
        return: new URL(page.returnPath, location.origin).href,
        error: new URL(page.retryPath, location.origin).href,
      },
    },
    callbacks: {
      // The Brick has a way on of its own, but none to another method while the payment waits.
      onReady() {
        document.getElementById(page.status === 'pending' ? 'back-to-shop' : 'way-on').hidden = true;
      },
      onError: hide,
    },
  });
}

function challenge() {
  const { external_resource_url: externalResourceURL, creq } = page.challenge;
  return { externalResourceURL, creq };
}

/** Looks now and then whether the payment has been decided, and shows the page anew when it has. */
async function reloadWhenDecided() {
  for (let ms = FIRST_LOOK_MS; ; ms = Math.min(2 * ms, LAST_LOOK_MS)) {
    await new Promise((resolve) => setTimeout(resolve, ms));
    // Nobody looks at a page in the background.
    if (document.hidden) continue;
    const payment = await askPayment(page.paymentId);
    if (payment && payment.status !== page.status) return location.reload();
  }
}

reloadWhenRestored();
if (page.pending) reloadWhenDecided();
showStatusScreen().catch(hide);
