/** Styles of a Brick's form; the class names get the variant's hash. */
export const FORM_STYLE = `
.form{display:grid;gap:22px;margin:0;padding:var(--mp-formPadding)}
.step{display:contents}
.step[hidden]{display:none}
.form:focus{outline:0}
.waiting{position:absolute;inset:0 0 auto;visibility:hidden;height:0;overflow:hidden}
.head{display:flex;align-items:center;justify-content:space-between;flex-wrap:wrap;gap:8px 16px}
.marks{display:flex;gap:6px}
.options{display:grid;gap:0;margin:0;padding:0;border:1px solid var(--line);border-radius:var(--mp-borderRadiusMedium);overflow:hidden}
.option{position:relative;display:block;cursor:pointer}
.option+.option{border-top:1px solid var(--line)}
.option input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.cover{position:relative;z-index:1;display:flex;align-items:center;gap:14px;padding:14px 16px;background:var(--mp-inputBackgroundColor)}
.option:hover .cover{background:var(--mp-secondaryColorListItem)}
.option input:checked+.cover{background:var(--mp-secondaryColor)}
.option input:focus-visible+.cover{outline:2px solid var(--mp-baseColor);outline-offset:-2px}
.dot{flex:none;width:20px;height:20px;border-radius:var(--mp-borderRadiusFull);border:2px solid var(--mp-outlineSecondaryColor);background:var(--mp-inputBackgroundColor)}
.option input:checked+.cover .dot{border:6px solid var(--mp-baseColor)}
.optionText{display:grid;min-width:0}
.optionTitle{font-weight:var(--mp-fontWeightSemiBold)}
.optionProp{font-size:var(--mp-fontSizeSmall);color:var(--mp-textSecondaryColor)}
.optionMark{margin-inline-start:auto;flex:none;color:var(--mp-textSecondaryColor)}
.form{grid-template-columns:minmax(0,1fr)}
.heading,.button span{min-width:0;max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.label,.sectionTitle,.optionTitle,.optionProp{min-width:0;max-width:100%;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.section{display:grid;gap:16px;margin:0;padding:0;border:0;min-width:0}
.sectionTitle{margin:0;padding:0;font-size:var(--mp-fontSizeMedium);font-weight:var(--mp-fontWeightSemiBold)}
.field{display:grid;gap:6px;min-width:0;align-content:start}
.pair{display:grid;gap:16px}
@container (min-width:300px){.pair{grid-template-columns:1fr 1fr;gap:6px 16px}.pair .field{grid-row:span 3;grid-template-rows:subgrid}.pair .label{align-self:end}}
.label{font-size:var(--mp-fontSizeSmall);font-weight:var(--mp-fontWeightNormal);color:var(--mp-textPrimaryColor)}
.control{position:relative;display:flex;align-items:center;height:calc(24px + 2*var(--mp-inputVerticalPadding));border:solid var(--mp-outlinePrimaryColor);border-width:var(--mp-inputBorderWidth);border-radius:var(--mp-borderRadiusSmall);background:var(--mp-inputBackgroundColor);transition:border-color .15s ease,box-shadow .15s ease}
.control:hover{border-color:var(--mp-outlineSecondaryColor)}
.control:focus-within,.focused{border-color:var(--mp-baseColor);border-width:var(--mp-inputFocusedBorderWidth);box-shadow:var(--mp-inputFocusedBoxShadow)}
.invalid,.invalid:hover{border-color:var(--mp-errorColor)}
.invalid:focus-within,.invalid.focused{border-color:var(--mp-errorColor);box-shadow:var(--mp-inputErrorFocusedBoxShadow)}
.control iframe{flex:1;display:block;width:100%;min-width:0;height:100%;border:0;background:transparent}
.frame{flex:1;min-width:0;height:100%}
.control input,.control select{flex:1;width:100%;min-width:0;height:100%;margin:0;padding:0 var(--mp-inputHorizontalPadding);border:0;outline:0;background:transparent;color:inherit;font:inherit;font-size:var(--mp-fontSizeMedium);text-transform:var(--mp-formInputsTextTransform);border-radius:inherit}
.control input::placeholder{color:var(--mp-textSecondaryColor);opacity:1}
.control select{appearance:none;padding-inline-end:32px;cursor:pointer;text-overflow:ellipsis}
.control select option{color:#1f2937;background:#fff}
.chevron{position:absolute;inset-inline-end:12px;width:12px;pointer-events:none;color:var(--mp-textSecondaryColor)}
.adorn{flex:none;margin-inline-end:12px;color:var(--mp-textSecondaryColor)}
.document{display:grid;grid-template-columns:minmax(104px,30%) 1fr;gap:10px}
.help{margin:0;font-size:var(--mp-fontSizeExtraSmall);color:var(--mp-textSecondaryColor)}
.problem{display:flex;gap:6px;margin:0;font-size:var(--mp-fontSizeExtraSmall);color:var(--mp-errorColor)}
.problem::before{content:"!" / "";flex:none;display:inline-grid;place-items:center;width:15px;height:15px;margin-top:2px;border-radius:50%;background:var(--mp-errorColor);color:var(--mp-formBackgroundColor);font-size:11px;font-weight:700;line-height:1}
.choices{display:grid;border:1px solid var(--line);border-radius:var(--mp-borderRadiusSmall);overflow:hidden}
.choice{display:flex;align-items:center;gap:12px;padding:12px 14px;background:var(--mp-inputBackgroundColor);cursor:pointer}
.choice+.choice{border-top:1px solid var(--line)}
.choice:hover{background:var(--mp-secondaryColorListItem)}
.choice:has(input:checked){background:var(--mp-secondaryColor)}
.choice input{flex:none;width:20px;height:20px;margin:0;accent-color:var(--mp-baseColor)}
.choice input:focus-visible{outline:2px solid var(--mp-baseColor);outline-offset:2px}
.choiceTotal{margin-inline-start:auto;font-size:var(--mp-fontSizeSmall);color:var(--mp-textSecondaryColor);white-space:nowrap}
.submitArea{display:grid;grid-template-columns:minmax(0,1fr);gap:14px}
.total{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:2px 16px;margin:0;padding-top:16px;border-top:1px solid var(--line)}
.total strong{font-size:var(--mp-fontSizeLarge);font-weight:var(--mp-fontWeightSemiBold);font-variant-numeric:tabular-nums}
.panel{margin:0;padding:14px 16px;border-radius:var(--mp-borderRadiusSmall);background:var(--mp-secondaryColorListItem);color:var(--mp-textSecondaryColor);font-size:var(--mp-fontSizeSmall)}
.notice{margin:0;padding:12px 14px;border-radius:var(--mp-borderRadiusSmall);border:1px solid var(--mp-errorColor);background:color-mix(in srgb,var(--mp-errorColor) 6%,var(--mp-formBackgroundColor));color:var(--mp-errorColor);font-size:var(--mp-fontSizeSmall)}
.spoken{display:grid}
.spoken:empty{display:none}
.spinner{width:20px;height:20px;border-radius:50%;border:2.5px solid currentColor;border-inline-end-color:transparent;animation:spin .8s linear infinite}
.buttonIcon{flex:none;width:18px;height:18px}
.assurance{display:flex;align-items:center;justify-content:center;gap:8px;margin:0;font-size:var(--mp-fontSizeExtraExtraSmall);color:var(--mp-textSecondaryColor)}
@container (max-width:380px){.control select{padding-inline:10px 26px}.chevron{inset-inline-end:9px}.names{grid-template-columns:1fr;gap:16px}.names .field{grid-row:auto;grid-template-rows:none}.choice{display:grid;grid-template-columns:auto 1fr;row-gap:0}.choiceTotal{grid-column:2;margin-inline-start:0}.form{padding:min(var(--mp-formPadding),16px)}.document{grid-template-columns:104px 1fr}.adorn{width:30px;margin-inline-end:8px}}
@container (max-width:310px){.optionMark{display:none}}
@container (max-width:300px){.pair .adorn{display:none}}
`;
