/** Styles of the pages behind a payment's links, on a screen and on paper. */
export const PAYMENT_STYLE = `
body{display:grid;grid-template-columns:minmax(0,1fr);align-content:start;justify-items:center;padding:16px}
.test{width:100%;max-width:560px;margin-bottom:10px;color:var(--soft);font-size:13px;text-align:center}
main{display:grid;grid-template-columns:minmax(0,1fr);gap:20px;width:100%;max-width:560px;padding:28px;border:1px solid var(--line);border-radius:14px;background:var(--paper)}
.head{display:grid;gap:6px}
.total{font-size:34px;font-weight:700;line-height:1.15;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.label{color:var(--soft);font-size:14px}
.due{justify-self:start;padding:4px 10px;border-radius:6px;background:#fdf1e0;color:var(--wait);font-size:14px;font-weight:600}
.codes{display:grid;grid-template-columns:minmax(0,1fr);gap:14px;padding:18px;border:1px solid var(--line);border-radius:10px;background:#fff}
.codes dt{color:var(--soft);font-size:14px}
.codes dl{display:grid;gap:12px;margin:0}
.codes dd{margin:2px 0 0;font-size:19px;font-weight:600;font-variant-numeric:tabular-nums;letter-spacing:.02em}
.codes .long{font-size:16px;letter-spacing:0}
.bank{padding-bottom:14px;border-bottom:1px solid var(--line);font-size:18px;font-weight:600}
.bars svg{display:block;width:100%;height:84px}
.qr{justify-self:center;width:min(100%,264px)}
.qr svg{display:block;width:100%;height:auto}
textarea{display:block;width:100%;margin-top:6px;padding:10px 12px;border:1px solid #8b95a7;border-radius:8px;background:var(--ground);color:inherit;font:14px/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;resize:none;word-break:break-all}
textarea:focus-visible{outline:3px solid #6aa3f2;outline-offset:2px}
h2{margin:0 0 8px;font-size:16px}
ol{display:grid;gap:6px;margin:0;padding-left:22px}
.facts{padding-top:18px;border-top:1px solid var(--line);font-size:15px}
.ways{display:grid;gap:10px}
.closed{justify-items:center;text-align:center}
.closed .facts{width:100%;text-align:left}
.sign{width:60px;height:60px}
.good{color:var(--good)}
.waiting{color:var(--wait)}
.bad{color:var(--bad)}
[hidden]{display:none}
@media (max-width:420px){body{padding:10px}main{padding:18px;border-radius:10px}.total{font-size:29px}.codes{padding:14px}}
@media print{body{background:#fff;padding:0}main{border:0;padding:0}.button,.test{display:none}}
`;
