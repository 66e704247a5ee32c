/** @jsxImportSource react */
import { initMercadoPago, StatusScreen } from '@mercadopago/sdk-react';
import { createRoot } from 'react-dom/client';

initMercadoPago('TEST-MLA-spec-public', { locale: 'es-AR' });

const paymentId = new URLSearchParams(location.search).get('payment_id') ?? '';

const root = createRoot(document.body.appendChild(document.createElement('div')));
root.render(<StatusScreen initialization={{ paymentId }} />);
