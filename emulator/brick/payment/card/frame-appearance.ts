import type { FieldAppearance, FrameField } from '../../secure-fields/protocol.ts';
import { themeVariables } from '../../ui/themes.ts';
import type { PaymentEnvironment } from '../payment-environment.ts';

/** Words and looks of a frame: its document does not see the page's styles. */
export function frameAppearance(field: FrameField, { texts, settings }: PaymentEnvironment): FieldAppearance {
  const variables = themeVariables(settings.customization?.visual?.style);
  return {
    label: texts[`${field}Label`],
    placeholder: texts[`${field}Placeholder`],
    style: {
      color: variables.textPrimaryColor,
      placeholderColor: variables.textSecondaryColor,
      fontSize: variables.fontSizeMedium,
      fontWeight: variables.fontWeightNormal,
      paddingInline: variables.inputHorizontalPadding,
    },
  };
}
