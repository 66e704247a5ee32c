/** @jsxImportSource react */
import { CardPayment, initMercadoPago } from '@mercadopago/sdk-react';
import { createRoot } from 'react-dom/client';
import { leaveFor } from './react-support.ts';

initMercadoPago('TEST-MLA-spec-public', { locale: 'es-AR' });

const initialization = { amount: 1250.5 };
const onSubmit = (cardFormData: object) => leaveFor('/process_payment', cardFormData);

const root = createRoot(document.body.appendChild(document.createElement('div')));
root.render(<CardPayment initialization={initialization} onSubmit={onSubmit} />);
