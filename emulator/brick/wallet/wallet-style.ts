/** Styles of the Wallet Brick; the class names get the variant's hash. */
export const WALLET_STYLE = `
.wallet{container-type:inline-size;box-sizing:border-box;width:100%;padding:var(--wallet-vertical) var(--wallet-horizontal);font:16px/1.4 "Proxima Nova",system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;text-align:center}
.wallet *{box-sizing:border-box}
.walletButton{appearance:none;display:flex;align-items:center;justify-content:center;gap:10px;width:100%;min-height:var(--wallet-height);padding:8px 16px;border:1px solid transparent;border-radius:var(--wallet-radius);font:inherit;font-weight:600;line-height:1.2;cursor:pointer;transition:background-color .15s ease}
.walletButton:focus-visible{outline:3px solid #6aa3f2;outline-offset:2px}
.walletButton[aria-busy=true]{cursor:progress}
.walletButton svg{flex:none;width:28px;height:28px}
.blue{background:#1465d8;color:#fff}
.blue:hover{background:#0f4fab}
.black{background:#111823;color:#fff}
.black:hover{background:#2b3443}
.white{background:#fff;border-color:#c3cad6;color:#16202e}
.white:hover{background:#f1f4f8}
.valueProp{margin:8px 0 0;font-size:14px;color:var(--wallet-value-prop,#5b6577)}
.logos{display:flex;justify-content:center;gap:8px}
.logos svg{width:34px;height:24px}
.failed{margin:8px 0 0;font-size:14px;color:#b3202a}
.walletBone{height:48px;border-radius:6px;background:linear-gradient(90deg,#eef1f5 25%,#e1e6ee 50%,#eef1f5 75%);background-size:200% 100%;animation:walletShimmer 1.4s linear infinite}
@keyframes walletShimmer{to{background-position:-200% 0}}
@media (prefers-reduced-motion:reduce){.walletBone{animation:none}.walletButton{transition:none}}
`;
