/** Resolves at the first Ctrl-C or termination signal. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    // A pending promise alone does not keep Node running.
    const alive = setInterval(() => {}, 2 ** 30);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        clearInterval(alive);
        resolve();
      });
    }
  });
}
