import { config } from 'zod/mini';
import { registerBrickComponent } from '../sdk/brick-component.ts';
import { mountCardPayment } from './mount-card-payment.tsx';

config({ jitless: true });
registerBrickComponent('cardPayment', mountCardPayment);
