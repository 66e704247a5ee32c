import { expect, test } from './support/card-form-test.ts';

const element = (id: string) => ({ form: { cardholderName: { id } } });

for (const { title, settings, message } of [
  {
    title: 'without an amount',
    settings: { amount: undefined },
    message:
      'MercadoPago.js: cardForm failed: amount: expected string, got undefined. It accepts amount, iframe, autoMount, processingMode, form, callbacks.',
  },
  {
    title: 'with an amount that is a number',
    settings: { amount: 1000 },
    message: 'MercadoPago.js: cardForm failed: amount: expected string, got number.',
  },
  {
    title: 'with an amount in words',
    settings: { amount: '1.000,00' },
    message:
      "MercadoPago.js: cardForm failed: amount: expected a decimal number as text, such as '100.50', got '1.000,00'.",
  },
  {
    title: 'without the id of the form',
    settings: { form: { id: null } },
    message: 'MercadoPago.js: cardForm failed: form.id: expected string, got undefined.',
  },
  ...['cardNumber', 'securityCode', 'cardholderName', 'issuer', 'installments'].map((field) => ({
    title: `without ${field}`,
    settings: { form: { [field]: null } },
    message: `MercadoPago.js: cardForm failed: form.${field}: expected object, got undefined.`,
  })),
  {
    title: 'without an expiration',
    settings: { form: { expirationDate: null } },
    message:
      'MercadoPago.js: cardForm failed: form needs expirationDate alone, or both expirationMonth and expirationYear.',
  },
  {
    title: 'with a date and a month',
    settings: { form: { expirationMonth: { id: 'form-checkout__expirationMonth' } } },
    message: 'MercadoPago.js: cardForm failed: form needs expirationDate alone',
  },
  {
    title: 'in a processing mode that is none',
    settings: { processingMode: 'automatic' },
    message:
      'MercadoPago.js: cardForm failed: processingMode: expected one of aggregator, gateway, got string.',
  },
  {
    title: 'with a style that is none',
    settings: { form: { cardNumber: { id: 'form-checkout__cardNumber', style: 'red' } } },
    message: 'MercadoPago.js: fields.create failed: style: expected record, got string.',
  },
]) {
  test(`a form ${title} is refused at once`, async ({ openCardForm }) => {
    const form = await openCardForm({ settings, ready: false });

    expect(await form.calls()).toEqual([
      ['thrown', { name: 'TypeError', message: expect.stringContaining(message) }],
    ]);
  });
}

test('a form without onFormMounted is refused at once', async ({ openCardForm }) => {
  const form = await openCardForm({ without: ['onFormMounted'], ready: false });

  expect(await form.calls()).toMatchObject([
    ['thrown', { message: expect.stringContaining('callbacks.onFormMounted: not accepted, got undefined') }],
  ]);
});

for (const { title, settings, message } of [
  {
    title: 'a form that the page does not have',
    settings: { form: { id: 'nowhere' } },
    message: 'MercadoPago.js - Could not find HTML element for provided id: nowhere',
  },
  {
    title: 'a field that the page does not have',
    settings: element('nowhere'),
    message: 'MercadoPago.js - Could not find HTML element for provided id: nowhere',
  },
  {
    title: 'a form that is none',
    settings: { form: { id: 'form-checkout__issuer' } },
    message: 'MercadoPago.js - form must be a <form>; the element form-checkout__issuer is a <select>.',
  },
  {
    title: 'instalments that are no select',
    settings: { form: { installments: { id: 'form-checkout__cardholderName' } } },
    message:
      'MercadoPago.js - installments must be a <select>; the element form-checkout__cardholderName is a <input>.',
  },
  {
    title: 'an input where a frame goes',
    settings: { form: { cardNumber: { id: 'form-checkout__cardholderName' } } },
    message:
      'MercadoPago.js - cardNumber must be a <div>, as iframe is true; the element form-checkout__cardholderName is a <input>.',
  },
  {
    title: 'a div for the holder',
    settings: element('form-checkout__cardNumber'),
    message:
      'MercadoPago.js - cardholderName must be a <input>; the element form-checkout__cardNumber is a <div>.',
  },
]) {
  test(`${title} is told to onFormMounted`, async ({ openCardForm }) => {
    const form = await openCardForm({ settings, ready: false });

    await expect
      .poll(() => form.calls())
      .toEqual([
        ['onFormMounted', { name: 'Error', message }],
        ['onError', [{ message }], 'Failed to mount CardForm'],
      ]);
    await expect(form.page.locator('iframe, [name^="MPHidden"]')).toHaveCount(0);
  });
}

test('without autoMount nothing happens until mount', async ({ openCardForm }) => {
  const form = await openCardForm({ settings: { autoMount: false }, ready: false });
  await form.page.evaluate('new Promise(requestAnimationFrame)');
  expect(await form.calls()).toEqual([]);
  expect(await form.outcome('cardForm.getCardFormData()')).toMatchObject({
    error: { message: 'MercadoPago.js - getCardFormData needs a mounted CardForm. Call mount first.' },
  });

  await form.outcome('cardForm.mount()');

  await expect.poll(() => form.heard('onReady')).toEqual([[]]);
  await expect(form.page.locator('iframe')).toHaveCount(3);
});

test('a second mount is refused, and the first stays', async ({ openCardForm }) => {
  const form = await openCardForm();

  await form.outcome('cardForm.mount()');

  const message = 'MercadoPago.js - CardForm is mounted already. Unmount it first.';
  expect(await form.heard('onFormMounted')).toEqual([[], [{ name: 'Error', message }]]);
  await expect(form.page.locator('iframe')).toHaveCount(3);
  await expect(form.page.locator('[name="MPHiddenInputToken"]')).toHaveCount(1);
});

test('a second CardForm on the same form is refused', async ({ openCardForm }) => {
  const form = await openCardForm();

  await form.outcome('mp.cardForm(settings) && Promise.resolve()');

  const message =
    'MercadoPago.js - The form form-checkout has a CardForm already. Unmount it before mounting another.';
  expect(await form.heard('onFormMounted')).toEqual([[], [{ name: 'Error', message }]]);
});

test('unmount gives the form back as the page had it', async ({ openCardForm }) => {
  const form = await openCardForm();
  await form.frameInput('cardNumber').fill('5031755734530604');
  await expect(form.control('installments').locator('option')).toHaveCount(9);

  await form.outcome('cardForm.unmount()');

  expect(await form.heard('onFormUnmounted')).toEqual([[]]);
  await expect(form.page.locator('iframe, option, [name^="MPHidden"]')).toHaveCount(0);
});

test('a form that is unmounted is not watched any more', async ({ openCardForm }) => {
  const form = await openCardForm();
  await form.outcome('cardForm.unmount()');
  await form.outcome(
    `document.forms[0].addEventListener('submit', (event) => { event.preventDefault(); heard.push(['own']); })`,
  );

  await form.pay.click();

  expect(await form.heard('own')).toEqual([[]]);
  expect(await form.heard('onFetching')).toEqual([['identificationTypes']]);
});

test('unmounting what is not mounted is told to onFormUnmounted', async ({ openCardForm }) => {
  const form = await openCardForm({ settings: { autoMount: false }, ready: false });

  await form.outcome('cardForm.unmount()');

  const error = { name: 'Error', message: 'MercadoPago.js - CardForm is not mounted.' };
  expect(await form.heard('onFormUnmounted')).toEqual([[error]]);
});

test('a form that was unmounted can be mounted again', async ({ openCardForm }) => {
  const form = await openCardForm();
  await form.outcome('cardForm.unmount()');

  await form.outcome('cardForm.mount()');

  await expect.poll(() => form.heard('onReady')).toHaveLength(2);
  await form.fillCard();
  await form.pay.click();
  await expect.poll(() => form.heard('onSubmit')).toHaveLength(1);
});

test('another amount needs another CardForm, which asks for its instalments', async ({ openCardForm }) => {
  const form = await openCardForm();
  expect(await form.outcome(`cardForm.update('amount', {})`)).toMatchObject({
    error: { message: expect.stringContaining('for another amount unmount it and create another.') },
  });

  await form.outcome('cardForm.unmount()');
  await form.outcome(`(window.cardForm = mp.cardForm({ ...settings, amount: '500' })) && null`);
  await expect.poll(() => form.heard('onReady')).toHaveLength(2);
  await form.frameInput('cardNumber').fill('5031755734530604');

  await expect(form.control('installments').locator('option').nth(1)).toHaveText(
    '1 cuotas de $ 500,00 ($ 500,00)',
  );
});

test('update changes the placeholders of frames, inputs and selects', async ({ openCardForm }) => {
  const form = await openCardForm();
  await expect(form.frameInput('cardNumber')).toHaveAttribute('placeholder', 'cardNumber');
  await expect(form.control('cardholderName')).toHaveAttribute('placeholder', 'cardholderName');

  for (const field of ['cardNumber', 'cardholderName', 'issuer']) {
    await form.outcome(`cardForm.update('${field}', { placeholder: 'other' })`);
  }

  await expect(form.frameInput('cardNumber')).toHaveAttribute('placeholder', 'other');
  await expect(form.control('cardholderName')).toHaveAttribute('placeholder', 'other');
  expect(await form.offered('issuer')).toEqual([': other']);
});

test('update without a placeholder is refused', async ({ openCardForm }) => {
  const form = await openCardForm();

  expect(await form.outcome(`cardForm.update('cardNumber', { text: 'x' })`)).toMatchObject({
    error: {
      message:
        'MercadoPago.js: update of the cardNumber field failed: placeholder: expected string, got undefined. It accepts placeholder.',
    },
  });
});
