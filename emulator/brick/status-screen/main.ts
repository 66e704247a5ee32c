import { config } from 'zod/mini';
import { registerBrickComponent } from '../sdk/brick-component.ts';
import { mountStatusScreen } from './mount-status-screen.tsx';

config({ jitless: true });
registerBrickComponent('statusScreen', mountStatusScreen);
