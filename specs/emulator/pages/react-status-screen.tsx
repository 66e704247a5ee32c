/** @jsxImportSource react */
import { initMercadoPago, StatusScreen } from '@mercadopago/sdk-react';
import { Fragment, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

const given = new URLSearchParams(location.search);
initMercadoPago(`TEST-${given.get('site') ?? 'MLA'}-spec-public`, { locale: 'es-AR' });

// Outside of the component: a new object with every render would mount the Brick anew.
const initialization = {
  paymentId: given.get('payment_id') ?? '',
  additionalInfo: { externalResourceURL: given.get('url') ?? '', creq: given.get('creq') ?? '' },
};

function Result() {
  const [open, setOpen] = useState(true);
  return (
    <main>
      {open && <StatusScreen initialization={initialization} />}
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
    <Result />
  </Mode>,
);
