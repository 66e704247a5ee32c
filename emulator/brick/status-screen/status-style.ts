/** Styles of the Status Screen Brick; the class names get the hash. */
export const STATUS_STYLE = `
.screen{overflow:hidden}
.banner{padding:32px var(--mp-formPadding) 26px;text-align:center}
.good{color:var(--mp-successColor);background:var(--mp-secondarySuccessColor)}
.waiting{color:var(--mp-warningColor);background:color-mix(in srgb,var(--mp-warningColor) 10%,var(--mp-formBackgroundColor))}
.bad{color:var(--mp-errorColor);background:color-mix(in srgb,var(--mp-errorColor) 8%,var(--mp-formBackgroundColor))}
.icon{width:56px;height:56px}
.title{margin:14px 0 0;font-size:var(--mp-fontSizeExtraExtraLarge);font-weight:var(--mp-fontWeightSemiBold);line-height:1.25;letter-spacing:-0.01em;color:var(--mp-textPrimaryColor);text-wrap:balance}
.step{margin:8px auto 0;max-width:44ch;color:var(--mp-textPrimaryColor);text-wrap:balance}
.details{display:grid;gap:16px;padding:24px var(--mp-formPadding)}
.total{display:flex;justify-content:space-between;align-items:baseline;gap:16px;font-size:var(--mp-fontSizeLarge)}
.total strong{font-size:var(--mp-fontSizeExtraExtraLarge);font-variant-numeric:tabular-nums}
.method{display:flex;align-items:center;gap:12px}
.rows{display:grid;gap:10px;margin:0;padding-top:16px;border-top:1px solid var(--line);font-size:var(--mp-fontSizeSmall)}
.row{display:flex;flex-wrap:wrap;justify-content:space-between;gap:2px 16px}
.row dt{color:var(--mp-textSecondaryColor)}
.row dd{margin:0;overflow-wrap:anywhere}
.actions{display:grid;gap:10px;padding:0 var(--mp-formPadding) 24px}
.message{margin:0;padding:32px var(--mp-formPadding);text-align:center;color:var(--mp-errorColor)}
`;
