/** @jsxImportSource react */
import { initMercadoPago, Payment, usePaymentBrick } from '@mercadopago/sdk-react';
import { Fragment, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { given, leaveFor, record, site } from './react-support.ts';

const locale = given.get('locale') === 'pt-BR' ? 'pt-BR' : 'es-AR';
initMercadoPago(`TEST-${site}-spec-public`, { locale });

const preferenceId = given.get('preference_id');
const customerId = given.get('customer_id');
const shopping = {
  amount: Number(given.get('amount') ?? 1250.5),
  ...(preferenceId && { preferenceId }),
  ...(customerId && { payer: { customerId, cardsIds: given.getAll('card_id') } }),
};

// Outside of the component: a new object with every render would mount the Brick anew.
const customization = {
  paymentMethods: {
    creditCard: 'all',
    debitCard: 'all',
    ticket: 'all',
    bankTransfer: 'all',
    atm: 'all',
    ...(preferenceId && { mercadoPago: 'all' }),
  },
} as const;
const onReady = () => record('ready');
const onError = (error: unknown) => record('error', error);

async function onSubmit({
  selectedPaymentMethod,
  formData,
}: {
  selectedPaymentMethod: string;
  formData: unknown;
}) {
  // The Brick itself leaves for the wallet.
  if (!formData) return;
  await leaveFor('/process_payment', { selectedPaymentMethod, formData });
}

function Checkout() {
  const [initialization, setInitialization] = useState(shopping);
  const [open, setOpen] = useState(true);
  const { update } = usePaymentBrick();
  return (
    <main>
      {open && <Payment {...{ initialization, customization, onReady, onError, onSubmit }} />}
      <button type="button" onClick={() => setInitialization({ ...shopping })}>
        Same amount, new object
      </button>
      <button type="button" onClick={() => update({ amount: 300 })}>
        Change the amount
      </button>
      <button type="button" onClick={() => setOpen(!open)}>
        Close or open
      </button>
    </main>
  );
}

const root = createRoot(document.body.appendChild(document.createElement('div')));
const Mode = given.has('strict') ? StrictMode : Fragment;
root.render(
  <Mode>
    <Checkout />
  </Mode>,
);
