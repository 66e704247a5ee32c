import type { Page, Request } from '@playwright/test';

/** The requests to pay that a page sends from now on. */
export function watchPayments(page: Page): readonly Request[] {
  const sent: Request[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/process_payment') sent.push(request);
  });
  return sent;
}
