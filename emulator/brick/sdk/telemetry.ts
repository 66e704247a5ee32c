/** Usage beacons. They may fail, and a page must not mind. */
export class Telemetry {
  readonly #tracks: string;
  readonly #disabled: boolean;
  #path = '';

  constructor(tracks: string, disabled: boolean) {
    this.#tracks = tracks;
    this.#disabled = disabled;
  }

  /** From now on beacons go to an address that refuses them, as the real ones sometimes do. */
  die(): void {
    this.#path = '/unavailable';
  }

  send(event: string): void {
    if (this.#disabled) return;
    // As text: JSON would make the browser ask for permission before each beacon.
    fetch(this.#tracks + this.#path, {
      method: 'POST',
      keepalive: true,
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ tracks: [{ path: `/checkout_bricks/${event}`, type: 'event' }] }),
    }).catch(() => undefined);
  }
}
