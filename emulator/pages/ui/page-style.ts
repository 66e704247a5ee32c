/** Styles that the pages behind links share; colours keep a contrast of 4.5 and more. */
export const PAGE_STYLE = `
:root{--ink:#16202e;--soft:#55617a;--line:#d9dfe8;--paper:#fff;--ground:#f1f4f8;--accent:#1465d8;--accent-dark:#0f4fab;--good:#0b7a4b;--wait:#8f4d05;--bad:#b3202a}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;min-height:100vh;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
h1{margin:0;font-size:22px;line-height:1.25;letter-spacing:-.01em;text-wrap:balance}
p{margin:0}
main:focus{outline:0}
.button{appearance:none;display:flex;align-items:center;justify-content:center;width:100%;min-height:48px;padding:10px 20px;border:1px solid transparent;border-radius:8px;background:var(--accent);color:#fff;font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.button:hover{background:var(--accent-dark)}
.quiet{background:transparent;border-color:var(--line);color:var(--accent)}
.quiet:hover{background:#e8eff9;border-color:var(--accent)}
.button:focus-visible,a:focus-visible,input:focus-visible,select:focus-visible{outline:3px solid #6aa3f2;outline-offset:2px}
.facts{display:grid;gap:8px;margin:0}
.facts div{display:flex;flex-wrap:wrap;justify-content:space-between;gap:2px 16px}
.facts dt{color:var(--soft)}
.facts dd{margin:0;font-variant-numeric:tabular-nums}
.note{color:var(--soft);font-size:14px}
`;
