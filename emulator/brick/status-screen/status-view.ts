import type { StatusTexts } from '../texts/status-text-keys.ts';
import type { StatusScreen } from './status-screen-of.ts';
import type { StatusSession } from './status-session.ts';
import type { StatusSettings } from './status-settings.ts';

/** What the parts of a Status Screen are drawn from. */
export interface StatusView {
  session: StatusSession;
  screen: StatusScreen;
  settings: StatusSettings;
  texts: StatusTexts;
  /** Of the Brick, which need not be the account's. */
  locale: string;
  /** Where a voucher is paid, if the buyer had a choice. */
  place: string | null;
}
