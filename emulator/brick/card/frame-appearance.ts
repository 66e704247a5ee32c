import { brickStyleOf } from '../form/brick-style-of.ts';
import type { FormEnvironment } from '../form/form-environment.ts';
import type { FieldAppearance, FrameField } from '../secure-fields/protocol.ts';
import { themeVariables } from '../ui/themes.ts';

/** Words and looks of a frame: its document does not see the page's styles. */
export function frameAppearance(field: FrameField, { texts, mount }: FormEnvironment): FieldAppearance {
  const variables = themeVariables(brickStyleOf(mount));
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
