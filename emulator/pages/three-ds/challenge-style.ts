/** Styles of the bank's page. It has to look well in a frame of 600 x 500, and on a phone. */
export const CHALLENGE_STYLE = `
body{background:var(--paper)}
main{display:grid;gap:18px;max-width:480px;margin:0 auto;padding:20px 20px 24px}
.bank{display:flex;align-items:center;gap:12px;padding-bottom:14px;border-bottom:1px solid var(--line);color:var(--soft);font-size:14px;font-weight:600}
.bank svg{flex:none;width:36px;height:36px;color:#0d6b5d}
.facts{padding:14px 16px;border:1px solid var(--line);border-radius:10px;background:var(--ground)}
.facts dd{font-weight:600}
.ways{display:grid;gap:10px}
.ended{justify-items:center;text-align:center;padding-top:56px}
.sign{width:60px;height:60px}
.passed{color:var(--good)}
.refused,.late,.unknown{color:var(--bad)}
.over{color:var(--wait)}
`;
