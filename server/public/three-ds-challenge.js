import { askPayment } from './ask-payment.js';
import { say } from './message.js';
import { pageData } from './page-data.js';
import { reloadWhenRestored } from './reload-when-restored.js';

// Mercado Pago's limits: the challenge starts within half a minute, and ends within about five.
const START_MS = 30_000;
const END_MS = 5 * 60_000;

// The outcome comes a moment after the challenge, not with it, and may come without a word of the frame. The shop asks
// Mercado Pago once a second: a look too early makes the next ones idle.
const SOON_MS = 400;
const SOON_FOR_MS = 5000;
const LOOK_MS = 2000;

const page = pageData();
const { texts } = page;
const frame = document.getElementById('three-ds-challenge');

let soonUntil = 0;
let lookNow = () => {};

const otherwise = { label: texts.payOtherwise, href: page.otherwisePath };

/** Says that the bank is silent, unless it answers in time. */
function start() {
  const late = setTimeout(() => {
    say('bad', texts.challengeLate, [{ label: texts.challengeAgain, href: page.statusPath }, otherwise]);
  }, START_MS);
  frame.addEventListener('load', () => clearTimeout(late));
  document.getElementById('challenge-form').submit();
}

// The frame says that the challenge has ended, never how: any page could say that it was approved.
function onMessage({ source, origin, data }) {
  if (source !== frame.contentWindow || origin !== page.acsOrigin) return;
  if (data?.status !== 'COMPLETE') return;
  frame.hidden = true;
  say('wait', texts.challengeChecking);
  soonUntil = Date.now() + SOON_FOR_MS;
  setTimeout(() => lookNow(), SOON_MS);
}

/** Asks the shop until the payment is decided, then shows its result. */
async function showWhenDecided() {
  const end = Date.now() + END_MS;
  while (Date.now() < end) {
    await new Promise((resolve) => {
      lookNow = resolve;
      setTimeout(resolve, Date.now() < soonUntil ? SOON_MS : LOOK_MS);
    });
    const payment = await askPayment(page.paymentId);
    if (payment && payment.status !== 'pending') return location.replace(page.statusPath);
  }
  frame.hidden = true;
  say('bad', texts.challengeTimedOut, [{ label: texts.checkAgain, href: page.statusPath }, otherwise]);
}

addEventListener('message', onMessage);
reloadWhenRestored();
start();
showWhenDecided();
