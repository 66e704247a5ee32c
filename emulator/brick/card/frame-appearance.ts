import { brickStyleOf } from '../form/brick-style-of.ts';
import type { FormEnvironment } from '../form/form-environment.ts';
import type { FrameField, FrameLook } from '../secure-fields/protocol.ts';
import { themeVariables } from '../ui/themes.ts';

/** Words and looks of a frame: its document does not see the page's styles. */
export function frameAppearance(field: FrameField, { texts, mount, settings }: FormEnvironment): FrameLook {
  const variables = themeVariables(brickStyleOf(mount));
  const font = settings.customization?.visual?.font;
  return {
    label: texts[`${field}Label`],
    placeholder: texts[`${field}Placeholder`],
    style: {
      color: variables.textPrimaryColor,
      placeholderColor: variables.textSecondaryColor,
      fontSize: variables.fontSizeMedium,
      fontWeight: variables.fontWeightNormal,
      paddingLeft: variables.inputHorizontalPadding,
      paddingRight: variables.inputHorizontalPadding,
      // The sheet only makes a family known: the page around the frame says which one it uses.
      ...(font && { fontFamily: getComputedStyle(mount.container).fontFamily }),
    },
    ...(font && { fonts: [font] }),
  };
}
