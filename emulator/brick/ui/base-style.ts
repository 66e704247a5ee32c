/** Styles that every Brick shares. Class names are single words: they get the variant's hash as a tail. */
export const BASE_STYLE = `
.root{container-type:inline-size;box-sizing:border-box;position:relative;width:100%;text-align:start;font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;line-height:1.45;--line:color-mix(in srgb,var(--mp-outlinePrimaryColor) 45%,var(--mp-formBackgroundColor));color:var(--mp-textPrimaryColor);background:var(--mp-formBackgroundColor);border-radius:var(--mp-borderRadiusLarge);font-size:var(--mp-fontSizeMedium);font-weight:var(--mp-fontWeightNormal);-webkit-font-smoothing:antialiased}
.root *,.root *::before,.root *::after{box-sizing:border-box}
.heading{margin:0;font-size:var(--mp-fontSizeExtraLarge);font-weight:var(--mp-fontWeightSemiBold);line-height:1.3;letter-spacing:-0.01em}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}
.button{appearance:none;display:inline-flex;align-items:center;justify-content:center;gap:10px;width:100%;min-height:52px;padding:12px 20px;border:1px solid transparent;border-radius:var(--mp-borderRadiusMedium);background:var(--mp-baseColor);color:var(--mp-buttonTextColor);font:inherit;font-weight:var(--mp-fontWeightSemiBold);text-decoration:none;cursor:pointer;transition:background-color .15s ease}
.button:hover{background:var(--mp-baseColorFirstVariant)}
.button:active{background:var(--mp-baseColorSecondVariant)}
.button:focus-visible{outline:3px solid var(--mp-textPrimaryColor);outline-offset:2px}
.button[aria-busy=true]{cursor:progress}
.settled,.settled:hover{background:var(--mp-successColor)}
.secondary{background:transparent;border-color:var(--line);color:var(--mp-baseColor)}
.secondary:hover{background:var(--mp-secondaryColorListItem);border-color:var(--mp-baseColor)}
.secondary:active{background:var(--mp-secondaryColor)}
.skeleton{display:grid;grid-template-columns:1fr 1fr;gap:22px 16px;padding:var(--mp-formPadding)}
.bone{grid-column:1/-1;height:52px;border-radius:var(--mp-borderRadiusMedium);background:linear-gradient(90deg,var(--mp-secondaryColorListItem) 25%,var(--mp-secondaryColor) 50%,var(--mp-secondaryColorListItem) 75%);background-size:200% 100%;animation:shimmer 1.4s linear infinite}
.boneShort{height:26px;width:45%}
.boneTall{height:136px}
.boneHalf{grid-column:auto}
@keyframes shimmer{to{background-position:-200% 0}}
@keyframes spin{to{transform:rotate(1turn)}}
@media (prefers-reduced-motion:reduce){.root *,.root *::before,.root *::after{animation:none!important;transition:none!important}}
`;
