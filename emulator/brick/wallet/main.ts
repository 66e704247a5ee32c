import { config } from 'zod/mini';
import { registerBrickComponent } from '../sdk/brick-component.ts';
import { mountWallet } from './mount-wallet.tsx';

config({ jitless: true });
registerBrickComponent('wallet', mountWallet);
