/**
 * The first address whose page answers: the SDK fetches the card frames' page before it frames it.
 * Rejects when none does.
 */
export async function findFieldPage(addresses: readonly string[]): Promise<string> {
  for (const address of addresses) {
    try {
      const response = await fetch(address);
      if (response.ok) return address;
    } catch {
      // Blocked or unreachable: the next address is the fallback.
    }
  }
  throw new Error(
    `No secure fields page answered at ${addresses.join(' or ')}. Check the page's connect-src.`,
  );
}
