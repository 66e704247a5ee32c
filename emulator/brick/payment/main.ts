import { config } from 'zod/mini';
import { registerBrickComponent } from '../sdk/brick-component.ts';
import { mountPayment } from './mount-payment.tsx';

config({ jitless: true });
registerBrickComponent('payment', mountPayment);
