import { pageData } from './page-data.js';

const page = pageData();
const form = document.getElementById('order-form');
const message = document.getElementById('order-message');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  message.hidden = true;
  try {
    location.assign(await order(new FormData(form)));
  } catch {
    message.textContent = page.failed;
    message.hidden = false;
    button.disabled = false;
  }
});

// A page restored by the back button keeps its disabled button.
addEventListener('pageshow', () => {
  form.querySelector('button').disabled = false;
});

/**
 * @param {FormData} fields
 * @returns {Promise<string>} the address of the checkout
 */
async function order(fields) {
  const response = await fetch('/orders', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      site: page.site,
      items: [{ id: page.product, quantity: Number(fields.get('quantity')) }],
      payer: { first_name: fields.get('first_name'), last_name: fields.get('last_name') },
    }),
    signal: AbortSignal.timeout(15_000),
  });
  if (!response.ok) throw new Error(`POST /orders answered ${response.status}`);
  return (await response.json()).checkout_url;
}
