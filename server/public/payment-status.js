import { loadMercadoPago } from './load-mercado-pago.js';
import { pageData } from './page-data.js';
import { reloadWhenRestored } from './reload-when-restored.js';

const page = pageData();
const container = document.getElementById('statusScreenBrick_container');

// The server has said the result already: when the Brick fails, its place is hidden.
function hide() {
  container.hidden = true;
}

async function showStatusScreen() {
  const mercadoPago = await loadMercadoPago(page);
  window.statusScreenBrickController = await mercadoPago.bricks().create('statusScreen', container.id, {
    initialization: { paymentId: page.paymentId },
    customization: {
      backUrls: {
        return: new URL(page.returnPath, location.origin).href,
        error: new URL(page.retryPath, location.origin).href,
      },
    },
    callbacks: {
      // The Brick has a way on of its own.
      onReady() {
        document.getElementById('way-on').hidden = true;
      },
      onError: hide,
    },
  });
}

reloadWhenRestored();
showStatusScreen().catch(hide);
