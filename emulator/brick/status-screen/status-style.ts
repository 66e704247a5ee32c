/** Styles of the Status Screen Brick; the class names get the hash. */
export const STATUS_STYLE = `
.screen{overflow:hidden}
.banner{padding:32px var(--mp-formPadding) 26px;text-align:center}
.good{color:var(--mp-successColor);background:var(--mp-secondarySuccessColor)}
.waiting{color:var(--mp-warningColor);background:color-mix(in srgb,var(--mp-warningColor) 10%,var(--mp-formBackgroundColor))}
.bad{color:var(--mp-errorColor);background:color-mix(in srgb,var(--mp-errorColor) 8%,var(--mp-formBackgroundColor))}
.icon{width:56px;height:56px}
.title{margin:14px 0 0;font-size:var(--mp-fontSizeExtraExtraLarge);font-weight:var(--mp-fontWeightSemiBold);line-height:1.25;letter-spacing:-0.01em;color:var(--mp-textPrimaryColor);text-wrap:balance}
.spinner{animation:spin 1s linear infinite}
.text{margin:8px auto 0;max-width:46ch;color:var(--mp-textPrimaryColor);text-wrap:balance}
.step{margin:8px auto 0;max-width:46ch;color:var(--mp-textPrimaryColor);font-weight:var(--mp-fontWeightSemiBold);text-wrap:balance}
.panel{display:grid;gap:14px;padding:24px var(--mp-formPadding) 0}
.qr{justify-self:center;width:220px;max-width:100%;height:auto;padding:8px;border:1px solid var(--line);border-radius:var(--mp-borderRadiusMedium);background:#fff;image-rendering:pixelated}
.due,.place{margin:0;text-align:center}
.due time{font-weight:var(--mp-fontWeightSemiBold)}
.place span{color:var(--mp-textSecondaryColor)}
.code{display:grid;gap:6px;font-size:var(--mp-fontSizeSmall);color:var(--mp-textSecondaryColor)}
.code textarea{width:100%;padding:12px;border:1px solid var(--mp-outlinePrimaryColor);border-radius:var(--mp-borderRadiusMedium);background:var(--mp-inputBackgroundColor);color:var(--mp-textPrimaryColor);font:13px/1.5 ui-monospace,Menlo,Consolas,monospace;resize:none;field-sizing:content;overflow-wrap:anywhere}
.code textarea:focus-visible{outline:3px solid var(--mp-textPrimaryColor);outline-offset:2px}
.told{min-height:1.45em;text-align:center;font-size:var(--mp-fontSizeSmall);color:var(--mp-textPrimaryColor)}
.barcode{display:block;justify-self:center;width:100%;max-width:520px;height:76px;padding:8px 0;background:#fff}
.codes{display:grid;gap:12px;margin:0}
.codeRow{display:grid;gap:4px;padding-bottom:12px;border-bottom:1px solid var(--line)}
.codeRow dt{font-size:var(--mp-fontSizeSmall);color:var(--mp-textSecondaryColor)}
.codeRow dd{display:grid;grid-template-columns:minmax(0,1fr) auto;align-items:center;gap:4px 12px;margin:0;font-weight:var(--mp-fontWeightSemiBold);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.codeRow .told{grid-column:1/-1;min-height:0;text-align:start;font-weight:var(--mp-fontWeightNormal)}
.small{width:auto;min-height:44px;padding:8px 16px;font-size:var(--mp-fontSizeSmall)}
.challenge{overflow:hidden;border:1px solid var(--line);border-radius:var(--mp-borderRadiusMedium);background:#fff}
.challenge iframe{margin:0 auto}
.loading{margin:0;text-align:center;color:var(--mp-textSecondaryColor)}
.mark{flex:none;color:var(--mp-textSecondaryColor)}
.label{overflow:hidden;min-width:0;text-overflow:ellipsis;white-space:nowrap}
.details{display:grid;gap:16px;padding:24px var(--mp-formPadding)}
.total{display:flex;justify-content:space-between;align-items:baseline;gap:16px;font-size:var(--mp-fontSizeLarge)}
.total strong{font-size:var(--mp-fontSizeExtraExtraLarge);font-variant-numeric:tabular-nums}
.method{display:flex;align-items:center;gap:12px}
.rows{display:grid;gap:10px;margin:0;padding-top:16px;border-top:1px solid var(--line);font-size:var(--mp-fontSizeSmall)}
.row{display:flex;flex-wrap:wrap;justify-content:space-between;gap:2px 16px}
.row dt{color:var(--mp-textSecondaryColor)}
.row dd{margin:0;overflow-wrap:anywhere}
.actions{display:grid;gap:10px;padding:0 var(--mp-formPadding) 24px}
.message{padding:32px var(--mp-formPadding);text-align:center}
.message p{margin:0}
.message p:first-child{margin-bottom:8px;font-weight:var(--mp-fontWeightSemiBold);color:var(--mp-errorColor)}
`;
