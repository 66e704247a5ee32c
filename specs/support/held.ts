/** A promise that a test fulfils by hand, for a request that must wait for what the test looks at first. */
export function held(): { until: Promise<void>; release: () => void } {
  let release: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { until, release: () => release() };
}
