/** Styles of the checkout's pages; `--accent` and `--head` may be the shop's own. */
export const CHECKOUT_STYLE = `
.head{display:flex;align-items:center;gap:10px;min-height:60px;padding:10px max(16px,calc(50% - 270px));background:var(--head,#1465d8);color:#fff}
.head svg{flex:none;width:32px;height:32px}
.name{font-weight:700;line-height:1.2}
.name span{display:block;font-size:13px;font-weight:400}
main{display:grid;gap:16px;max-width:572px;margin:0 auto;padding:20px 16px 40px}
.card{display:grid;gap:14px;margin:0;padding:20px;border:1px solid var(--line);border-radius:12px;background:var(--paper);min-width:0}
h2,legend{margin:0;padding:0;font-size:16px;font-weight:600}
fieldset{display:grid;gap:10px;margin:0;padding:0;border:0;min-width:0}
legend{margin-bottom:10px}
.field{display:grid;gap:6px}
.field input,select{width:100%;min-height:48px;padding:10px 14px;border:1px solid #8b95a7;border-radius:8px;background:#fff;color:var(--ink);font:inherit}
.problem{color:var(--bad);font-size:14px}
.items{display:grid;gap:10px;margin:0;padding:0;list-style:none}
.items li,.sum{display:flex;justify-content:space-between;gap:4px 16px;flex-wrap:wrap}
.price{font-variant-numeric:tabular-nums;margin-inline-start:auto}
.sum{padding-top:14px;border-top:1px solid var(--line);font-size:18px;font-weight:700}
.way{display:flex;align-items:center;gap:12px;padding:12px 14px;border:1px solid var(--line);border-radius:8px;cursor:pointer}
.way:has(input:checked){border-color:var(--accent);background:#f2f7fe}
.way input{flex:none;width:20px;height:20px;margin:0;accent-color:var(--accent)}
.way strong,.way span{display:block}
.way span{color:var(--soft);font-size:14px}
.plans{display:none}
.way:has([value=consumer_credits]:checked)~.plans{display:grid}
.trial{border-style:dashed;background:transparent}
.ways{display:grid;gap:10px}
.end{justify-items:center;text-align:center;padding:32px 20px}
.end .facts,.end .ways{width:100%}
.sign{width:60px;height:60px}
.approved{color:var(--good)}
.in_process{color:var(--wait)}
.rejected,.notice{color:var(--bad)}
`;

const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** The styles in a shop's colours, as `checkout.theme` of a Wallet Brick asks for them; what is no hexadecimal colour is ignored. */
export function styleInColours(query: {
  elements_color?: string | undefined;
  header_color?: string | undefined;
}): string {
  const { elements_color: elements = '', header_color: header = '' } = query;
  return [
    CHECKOUT_STYLE,
    ...(HEX.test(elements) ? [`:root{--accent:${elements};--accent-dark:${elements}}`] : []),
    ...(HEX.test(header) ? [`:root{--head:${header}}`] : []),
  ].join('');
}
