import type { BrickStyle, Theme } from '../form/form-settings.ts';

const DEFAULT = {
  textPrimaryColor: '#1f2937',
  textSecondaryColor: '#5b6577',
  inputBackgroundColor: '#ffffff',
  formBackgroundColor: '#ffffff',
  baseColor: '#1465d8',
  baseColorFirstVariant: '#1056bb',
  baseColorSecondVariant: '#0c4596',
  secondaryColor: '#e9f1fd',
  secondaryColorListItem: '#f5f7fa',
  errorColor: '#c8252c',
  warningColor: '#b25e09',
  successColor: '#0b7a4b',
  secondarySuccessColor: '#e5f6ee',
  outlinePrimaryColor: '#8b95a7',
  outlineSecondaryColor: '#667085',
  buttonTextColor: '#ffffff',
  fontSizeExtraExtraSmall: '12px',
  fontSizeExtraSmall: '13px',
  fontSizeSmall: '14px',
  fontSizeMedium: '16px',
  fontSizeLarge: '18px',
  fontSizeExtraLarge: '20px',
  fontSizeExtraExtraLarge: '24px',
  fontWeightNormal: '400',
  fontWeightSemiBold: '600',
  formInputsTextTransform: 'none',
  inputVerticalPadding: '14px',
  inputHorizontalPadding: '14px',
  inputFocusedBoxShadow: '0 0 0 3px rgb(20 101 216 / 0.22)',
  inputErrorFocusedBoxShadow: '0 0 0 3px rgb(200 37 44 / 0.2)',
  inputBorderWidth: '1px',
  inputFocusedBorderWidth: '1px',
  borderRadiusSmall: '6px',
  borderRadiusMedium: '8px',
  borderRadiusLarge: '14px',
  borderRadiusFull: '100%',
  formPadding: '24px',
};

/** Style variables by the names of `visual.style.customVariables`. Source: sdk-js docs, brick visual customization. */
export type ThemeVariables = typeof DEFAULT;

const THEMES: Record<Theme, Partial<ThemeVariables>> = {
  default: {},
  dark: {
    textPrimaryColor: '#f2f4f8',
    textSecondaryColor: '#a4afc1',
    inputBackgroundColor: '#1a2230',
    formBackgroundColor: '#111823',
    baseColor: '#5ea2ff',
    baseColorFirstVariant: '#7fb5ff',
    baseColorSecondVariant: '#9dc6ff',
    secondaryColor: '#1b2c47',
    secondaryColorListItem: '#161f2c',
    errorColor: '#ff8a86',
    warningColor: '#f2b366',
    successColor: '#5fd3a0',
    secondarySuccessColor: '#12301f',
    outlinePrimaryColor: '#6b7789',
    outlineSecondaryColor: '#93a0b5',
    buttonTextColor: '#08131f',
    inputFocusedBoxShadow: '0 0 0 3px rgb(94 162 255 / 0.35)',
    inputErrorFocusedBoxShadow: '0 0 0 3px rgb(255 138 134 / 0.3)',
  },
  flat: {
    inputBackgroundColor: '#f3f5f8',
    inputBorderWidth: '0 0 1px',
    inputFocusedBorderWidth: '0 0 1px',
    borderRadiusSmall: '4px',
    borderRadiusMedium: '4px',
    borderRadiusLarge: '4px',
    formPadding: '0px',
  },
  bootstrap: {
    textPrimaryColor: '#212529',
    textSecondaryColor: '#5c636a',
    baseColor: '#0d6efd',
    baseColorFirstVariant: '#0b5ed7',
    baseColorSecondVariant: '#0a58ca',
    errorColor: '#b02a37',
    successColor: '#146c43',
    outlinePrimaryColor: '#868e96',
    borderRadiusSmall: '4px',
    borderRadiusMedium: '6px',
    borderRadiusLarge: '8px',
    inputFocusedBoxShadow: '0 0 0 4px rgb(13 110 253 / 0.25)',
    inputHorizontalPadding: '12px',
  },
};

/** The variables of a theme under the shop's own; names the Brick does not know are ignored. */
export function themeVariables(style: BrickStyle | undefined): ThemeVariables {
  const own = Object.entries(style?.customVariables ?? {}).filter(
    ([name, value]) => Object.hasOwn(DEFAULT, name) && value !== '',
  );
  return { ...DEFAULT, ...THEMES[style?.theme ?? 'default'], ...Object.fromEntries(own) };
}

/** The same as CSS custom properties, for the root element of a Brick: `--mp-textPrimaryColor`. */
export function themeProperties(style: BrickStyle | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(themeVariables(style)).map(([name, value]) => [`--mp-${name}`, value]),
  );
}
