/** Brings the buttons that need a script: without one nobody sees them, and the code can be selected by hand. */
export const PAGE_SCRIPT = `
for (const button of document.querySelectorAll('button[data-does]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    if (button.dataset.does === 'print') return print();
    const code = document.getElementById('code');
    code.select();
    try { await navigator.clipboard.writeText(code.value); } catch { document.execCommand('copy'); }
    document.getElementById('told').textContent = button.dataset.told;
  });
}
`;
