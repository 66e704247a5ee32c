/** Styles of the review step; the class names get the variant's hash. */
export const REVIEW_STYLE = `
.reviewHead{display:grid;gap:6px;justify-items:start;min-width:0}
.reviewHead .heading{white-space:normal}
.linkButton{appearance:none;min-height:44px;margin:0;padding:0;border:0;border-radius:var(--mp-borderRadiusSmall);background:none;color:var(--mp-baseColor);font:inherit;font-size:var(--mp-fontSizeSmall);font-weight:var(--mp-fontWeightSemiBold);text-align:start;cursor:pointer}
.linkButton:hover{color:var(--mp-baseColorFirstVariant);text-decoration:underline}
.linkButton:focus-visible{outline:3px solid var(--mp-textPrimaryColor);outline-offset:2px}
.linkButton:disabled{color:var(--mp-textSecondaryColor);text-decoration:none;cursor:default}
.reviewCard{display:grid;grid-template-columns:minmax(0,1fr);gap:10px;padding:14px 16px;border:1px solid var(--line);border-radius:var(--mp-borderRadiusMedium);background:var(--mp-inputBackgroundColor);overflow-wrap:anywhere}
.reviewCardHead{display:flex;align-items:center;justify-content:space-between;gap:4px 16px}
.reviewCardHead .linkButton{flex:none}
.reviewMethod{display:flex;align-items:center;gap:14px}
.reviewMethod>div{min-width:0}
.reviewMark{flex:none;color:var(--mp-textSecondaryColor)}
.reviewStrong,.reviewLine,.reviewTitle{margin:0}
.reviewStrong{font-weight:var(--mp-fontWeightSemiBold)}
.reviewLine{font-size:var(--mp-fontSizeSmall);color:var(--mp-textSecondaryColor)}
.reviewTitle{padding-top:10px;border-top:1px solid var(--line);font-size:var(--mp-fontSizeSmall);font-weight:var(--mp-fontWeightSemiBold)}
.reviewImage[hidden]{display:none}
.reviewCard>.reviewLine{margin-top:-6px}
.reviewItems{display:grid;gap:14px;margin:0;padding:0;list-style:none}
.reviewItem{display:flex;align-items:flex-start;gap:12px}
.reviewImage{flex:none;width:48px;height:48px;object-fit:cover;border-radius:var(--mp-borderRadiusSmall);background:var(--mp-secondaryColorListItem)}
.reviewItemText{flex:1;min-width:0}
.reviewSum{flex:none;font-variant-numeric:tabular-nums}
.summary{display:grid;gap:6px;margin:0;padding-top:14px;border-top:1px solid var(--line)}
.summaryRow{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 16px}
.summaryRow dt{min-width:0}
.summaryRow dd{margin:0 0 0 auto;font-variant-numeric:tabular-nums}
.detailRow{padding-inline-start:12px;font-size:var(--mp-fontSizeSmall);color:var(--mp-textSecondaryColor)}
.strongRow{margin-top:6px;padding-top:12px;border-top:1px solid var(--line);font-weight:var(--mp-fontWeightSemiBold)}
.strongRow dd{font-size:var(--mp-fontSizeLarge)}
@container (max-width:320px){.reviewItem{flex-wrap:wrap}.reviewItemText{flex-basis:50%}.reviewSum{margin-inline-start:auto}}
`;
