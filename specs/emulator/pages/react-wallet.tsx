/** @jsxImportSource react */
import { initMercadoPago, Wallet } from '@mercadopago/sdk-react';
import { createRoot } from 'react-dom/client';

initMercadoPago('TEST-MLA-spec-public', { locale: 'es-AR' });

const preferenceId = new URLSearchParams(location.search).get('preference_id') ?? '';
const initialization = { preferenceId };

const root = createRoot(document.body.appendChild(document.createElement('div')));
root.render(<Wallet initialization={initialization} />);
