import type { ServerResponse } from 'node:http';

/** Ends an answer with that JSON. */
export function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
