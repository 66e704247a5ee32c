/** @jsxImportSource react */
import { initMercadoPago, Payment, usePaymentBrick } from '@mercadopago/sdk-react';
import { Fragment, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { leaveFor, record } from './react-support.ts';

initMercadoPago('TEST-MLA-spec-public', { locale: 'es-AR' });

// Outside of the component: a new object with every render would mount the Brick anew.
const customization = { paymentMethods: { creditCard: 'all', debitCard: 'all', ticket: 'all' } } as const;
const onReady = () => record('ready');
const onError = (error: unknown) => record('error', error);

async function onSubmit({
  selectedPaymentMethod,
  formData,
}: {
  selectedPaymentMethod: string;
  formData: unknown;
}) {
  await leaveFor('/process_payment', { selectedPaymentMethod, formData });
}

function Checkout() {
  const [initialization, setInitialization] = useState({ amount: 1250.5 });
  const [open, setOpen] = useState(true);
  const { update } = usePaymentBrick();
  return (
    <main>
      {open && <Payment {...{ initialization, customization, onReady, onError, onSubmit }} />}
      <button type="button" onClick={() => setInitialization({ amount: 1250.5 })}>
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
const Mode = location.search === '?strict' ? StrictMode : Fragment;
root.render(
  <Mode>
    <Checkout />
  </Mode>,
);
