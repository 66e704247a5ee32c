import * as z from 'zod/mini';
import { REDIRECT_MODES } from './open-checkout.ts';

const size = z.optional(z.union([z.string(), z.number()]));
const flag = z.optional(z.boolean());
const word = z.optional(z.string());

const look = {
  buttonHeight: size,
  borderRadius: size,
  valuePropColor: word,
  verticalPadding: size,
  horizontalPadding: size,
  hideValueProp: flag,
};

// The guides say `dark` and `black` of one theme; the older API names the button's ground instead.
const GROUNDS = ['default', 'dark', 'black', 'blue', 'white'] as const;

/**
 * The settings of `create('wallet', …)`; those of the older API, `texts` and `visual`, work alike.
 * Source: sdk-js docs/bricks/wallet.md and docs/checkout-pro.md.
 */
export const walletSettingsSchema = z.looseObject({
  initialization: z.optional(
    z.looseObject({
      preferenceId: word,
      redirectMode: z.optional(z.enum(REDIRECT_MODES)),
      marketplace: flag,
    }),
  ),
  customization: z.optional(
    z.looseObject({
      valueProp: word,
      theme: z.optional(z.enum(GROUNDS)),
      customStyle: z.optional(z.looseObject(look)),
      checkout: z.optional(
        z.looseObject({
          theme: z.optional(z.looseObject({ elementsColor: word, headerColor: word })),
        }),
      ),
      texts: z.optional(z.looseObject({ action: z.optional(z.enum(['pay', 'buy'])), valueProp: word })),
      visual: z.optional(z.looseObject({ buttonBackground: z.optional(z.enum(GROUNDS)), ...look })),
    }),
  ),
  callbacks: z.optional(
    z.looseObject({
      onReady: z.optional(z.custom<() => unknown>((value) => typeof value === 'function')),
      onSubmit: z.optional(z.custom<() => unknown>((value) => typeof value === 'function')),
    }),
  ),
});
export type WalletSettings = z.infer<typeof walletSettingsSchema>;

export type Ground = 'blue' | 'black' | 'white';

/** How the button is to look, whichever spelling said so. */
export interface WalletLook {
  ground: Ground;
  action: 'pay' | 'buy';
  valueProp: string | undefined;
  hideValueProp: boolean;
  /** CSS custom properties of the root. */
  properties: Record<string, string>;
}

/** What a shop asked of the look. Sizes below the documented least ones are raised to them. */
export function lookOf({ customization }: WalletSettings): WalletLook {
  const { texts, visual } = customization ?? {};
  const style = { ...visual, ...customization?.customStyle };
  return {
    ground: groundOf(customization?.theme ?? visual?.buttonBackground),
    action: texts?.action ?? 'pay',
    valueProp: customization?.valueProp ?? texts?.valueProp,
    hideValueProp: style.hideValueProp ?? false,
    properties: {
      '--wallet-height': atLeast(style.buttonHeight, '48px'),
      '--wallet-radius': lengthOf(style.borderRadius) ?? '6px',
      '--wallet-vertical': atLeast(style.verticalPadding, '8px'),
      '--wallet-horizontal': atLeast(style.horizontalPadding, '0px'),
      ...(style.valuePropColor && { '--wallet-value-prop': valuePropColorOf(style.valuePropColor) }),
    },
  };
}

function groundOf(asked: (typeof GROUNDS)[number] | undefined): Ground {
  if (asked === 'dark' || asked === 'black') return 'black';
  return asked === 'white' ? 'white' : 'blue';
}

// The guides name three greys; any other colour is taken as CSS has it.
function valuePropColorOf(color: string): string {
  return { grey: '#5b6577', white: '#ffffff', blue: '#1056bb' }[color] ?? color;
}

function atLeast(size: string | number | undefined, least: string): string {
  const length = lengthOf(size);
  return length ? `max(${least},${length})` : least;
}

function lengthOf(size: string | number | undefined): string | undefined {
  if (typeof size === 'number') return `${size}px`;
  return size && /^\d+(\.\d+)?(px|rem|em)$/.test(size) ? size : undefined;
}
