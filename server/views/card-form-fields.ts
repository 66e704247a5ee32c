import type { Order } from '../order.ts';
import type { PageContext } from '../page-context.ts';
import type { Site } from '../sites.ts';
import { CARD_FORM_TEXTS } from '../texts/card-form.ts';
import { type Html, html } from './html.ts';

// Mercado Pago asks for no document there.
const WITHOUT_DOCUMENT: readonly string[] = ['MLM'];

/**
 * The form itself, with the ids of Mercado Pago's guide. Names are those that `/process_payment` takes, so that the
 * form can be posted by the browser too; what is typed into the frames has none.
 */
export function cardFormFields({ site, language }: PageContext<Site>, order: Order): Html {
  const words = CARD_FORM_TEXTS[language];
  const asksForDocument = !WITHOUT_DOCUMENT.includes(site.id);
  return html`<form id="form-checkout" class="card-form" method="post" action="/process_payment" novalidate hidden>
<input type="hidden" name="order_id" value="${order.id}">
${frame('cardNumber', words.cardNumber)}
<div class="pair">
${frame('expirationDate', words.expirationDate)}
${frame('securityCode', words.securityCode)}
</div>
${input('cardholderName', words.cardholderName, html`name="cardholderName" autocomplete="cc-name" maxlength="80"`)}
<div id="issuer-field" hidden>
${select('issuer', words.issuer)}
</div>
${select('installments', words.installments, html`<p id="installments-chosen" class="hint chosen" aria-hidden="true"></p>`)}
${
  asksForDocument
    ? html`<div class="pair">
${select('identificationType', words.identificationType)}
${input('identificationNumber', words.identificationNumber, html`name="identificationNumber" autocomplete="off" maxlength="30"`)}
</div>`
    : null
}
${
  order.payer.email
    ? html`<input type="hidden" name="email" value="${order.payer.email}">`
    : input(
        'cardholderEmail',
        words.cardholderEmail,
        html`name="cardholderEmail" type="email" autocomplete="email" maxlength="254"`,
      )
}
<button class="button" type="submit" id="form-checkout__submit">${words.pay}</button>
</form>`;
}

/** A place for a frame of Mercado Pago: the card never touches this page. */
function frame(field: string, label: string): Html {
  return html`<div class="field">
<span class="label">${label}</span>
<div id="form-checkout__${field}" class="control"></div>
${problem(field)}
</div>`;
}

function input(field: string, label: string, attributes: Html): Html {
  return html`<div class="field">
<label for="form-checkout__${field}">${label}</label>
<input id="form-checkout__${field}" ${attributes} aria-describedby="${field}-problem" required>
${problem(field)}
</div>`;
}

function select(field: string, label: string, below: Html | null = null): Html {
  return html`<div class="field">
<label for="form-checkout__${field}">${label}</label>
<select id="form-checkout__${field}" name="${field}" aria-describedby="${field}-problem" required></select>
${below}
${problem(field)}
</div>`;
}

function problem(field: string): Html {
  return html`<p id="${field}-problem" class="problem" aria-live="polite"></p>`;
}
