const heard: unknown[][] = [];
Object.assign(window, { heard });

/** What the page was opened with, for what an integrator would have written into it. */
export const given = new URLSearchParams(location.search);
export const site = given.get('site') ?? 'MLA';

/** Keeps for the spec that a callback was called. */
export function record(...call: unknown[]): void {
  heard.push(call);
}

/** Has the shop pay, and goes to the page of the result. */
export async function leaveFor(path: string, data: object): Promise<void> {
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify(data);
  const response = await fetch(`${path}?site=${site}`, { method: 'POST', headers, body });
  const { id } = await response.json();
  location.href = `/react-status-screen.html?site=${site}&payment_id=${id}`;
}
