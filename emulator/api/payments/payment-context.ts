import type { Credential } from '../../core/credentials.ts';
import type { Universe } from '../../core/universe.ts';
import type { ApiServices } from '../operation.ts';

/** Who asks for a payment, and where. */
export interface PaymentContext {
  universe: Universe;
  credential: Credential;
  services: ApiServices;
  /** What takes the place of the real hosts in links; null for the real ones. */
  linkOrigin: string | null;
}
