import { isAcceptedEmail } from '../../core/email.ts';
import type { Universe } from '../../core/universe.ts';
import type { Universes } from '../../core/universes.ts';
import type { WalletPageTexts } from './wallet-texts.ts';

/** Why a buyer cannot pay a seller, as the key of the words that say so; null for one who can. It follows causes 2034 and 2060 of the API. */
export function buyerProblem(
  email: string,
  universe: Universe,
  universes: Universes,
): keyof Pick<WalletPageTexts, 'badEmail' | 'ownEmail' | 'foreignEmail'> | null {
  const address = email.trim().toLowerCase();
  if (!isAcceptedEmail(address)) return 'badEmail';
  if (address === universe.collectorEmail) return 'ownEmail';
  const accountSite = universes.siteOfAccount(address);
  const { sellerAccount } = universe.settings;
  const isTestBuyer = address.endsWith('@testuser.com');
  const isOfAnotherKind =
    (sellerAccount === 'test' && !isTestBuyer) || (sellerAccount === 'real' && isTestBuyer);
  return isOfAnotherKind || (accountSite !== null && accountSite !== universe.site) ? 'foreignEmail' : null;
}
