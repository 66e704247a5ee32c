import type { Page, Request } from '@playwright/test';

/** A page's requests, in the order in which the browser sends them, from the moment when `prepare` is given the page. */
export function recordRequests() {
  const requests: Request[] = [];
  const prepare = async (page: Page) => {
    page.on('request', (request) => requests.push(request));
  };
  return { requests, prepare };
}

/** A request's URL without its query. */
export function addressOf(request: Request): string {
  return request.url().split('?')[0] ?? '';
}

export function queryOf(request: Request): Record<string, string> {
  return Object.fromEntries(new URL(request.url()).searchParams);
}
