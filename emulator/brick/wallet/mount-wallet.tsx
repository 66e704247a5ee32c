import { render } from 'preact';
import * as z from 'zod/mini';
import type { BrickController, BrickMount } from '../sdk/brick-component.ts';
import { type BrickRefusal, reportBrickError } from '../sdk/brick-error.ts';
import { WALLET_TEXT_KEYS, type WalletTexts } from '../texts/wallet-text-keys.ts';
import { ClassHash } from '../ui/class-names.ts';
import { injectStyle } from '../ui/inject-style.ts';
import { type WalletInitialization, walletInitializationSchema } from '../wire/wallet-initialization.ts';
import type { OpenablePreference } from './fetch-preference.ts';
import { leaveForCheckout, preferenceOr } from './leave-for-checkout.ts';
import { ValueProp, valuePropOf } from './value-prop.tsx';
import { WalletButton } from './wallet-button.tsx';
import { lookOf, type WalletSettings, walletSettingsSchema } from './wallet-settings.ts';
import { WALLET_STYLE } from './wallet-style.ts';

const SKELETON_HASH = 'w0sKel';
const textsSchema = z.record(z.enum(WALLET_TEXT_KEYS), z.string());

interface Parts {
  mount: BrickMount;
  settings: WalletSettings;
  texts: WalletTexts;
  initialization: WalletInitialization;
  preference: OpenablePreference | null;
}

/** Draws a Wallet Brick. Undefined when its settings or its preference forbid it; `onError` knows why. */
export async function mountWallet(mount: BrickMount): Promise<BrickController | undefined> {
  const texts = textsSchema.safeParse(mount.texts);
  if (!texts.success) return refuse(mount, { code: 'missing_texts' });
  const settings = walletSettingsSchema.safeParse(mount.settings);
  if (!settings.success) {
    const paths = settings.error.issues.map((issue) => issue.path.join('.')).join(', ');
    return refuse(mount, { code: 'incorrect_initialization', detail: paths });
  }
  const { initialization: { preferenceId } = {}, callbacks } = settings.data;
  if (!preferenceId && !callbacks?.onSubmit) return refuse(mount, { code: 'no_preference_provided' });
  const root = drawSkeleton(mount, texts.data.loading);
  const [initialization, preference] = await Promise.all([
    mount.api.get('/bricks/wallet_brick/initialization', {}, walletInitializationSchema).catch(() => null),
    preferenceId ? preferenceOr(mount, preferenceId) : null,
  ]);
  if (!initialization || (preferenceId && !preference)) {
    root.remove();
    return initialization ? undefined : refuse(mount, { code: 'incorrect_initialization' });
  }
  draw(root, { mount, settings: settings.data, texts: texts.data, initialization, preference });
  callbacks?.onReady?.();
  return {
    unmount() {
      render(null, root);
      root.remove();
    },
  };
}

function drawSkeleton({ container }: BrickMount, label: string): HTMLElement {
  injectStyle('wallet', WALLET_STYLE, SKELETON_HASH);
  const root = document.createElement('div');
  container.append(root);
  render(<div class={`walletBone-${SKELETON_HASH}`} role="status" aria-label={label} />, root);
  return root;
}

function draw(root: HTMLElement, parts: Parts): void {
  const { mount, settings, texts, initialization, preference } = parts;
  const { classHash: hash } = initialization.variant;
  const look = lookOf(settings);
  const valueProp = valuePropOf(look.valueProp, initialization);
  const hasCredit = initialization.value_props.includes('convenience_credits');
  injectStyle('wallet', WALLET_STYLE, hash);
  render(
    <ClassHash.Provider value={hash}>
      <div class={`wallet-${hash}`} lang={mount.locale} style={look.properties}>
        <WalletButton
          look={look}
          texts={texts}
          leavesPage={(settings.initialization?.redirectMode ?? 'self') === 'self'}
          leave={() => leaveForCheckout({ mount, settings, texts, preference })}
        >
          {!look.hideValueProp && (
            <ValueProp
              id={valueProp}
              methods={preference?.payment_methods ?? null}
              hasCredit={hasCredit}
              texts={texts}
            />
          )}
        </WalletButton>
      </div>
    </ClassHash.Provider>,
    root,
  );
}

function refuse({ onError }: BrickMount, refusal: BrickRefusal): undefined {
  reportBrickError(onError, refusal);
  return undefined;
}
