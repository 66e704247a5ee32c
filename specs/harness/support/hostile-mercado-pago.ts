import { z } from 'zod';
import { WEBSITE_HOSTS } from '../../../fixtures/catalog/every-host.ts';
import { MERCADO_PAGO_HOSTS } from '../../../fixtures/catalog/hosts.ts';
import type { FrontAnswer, FrontRequest, Meddler } from './tls-front.ts';

// What the real SDK loads for fraud prevention; here nothing answers, and the Brazilian host is in no CSP.
const FINGERPRINT_PIXELS = `
for (const host of ['www.mercadolibre.com', 'www.mercadolivre.com'])
  new Image().src = 'https://' + host + '/jms/lgz/fingerprint/pixel';
`;

// Vouchers and the wallet are websites of their own, with what such pages load and complain of.
const NOISE = `<img src="https://www.googletagmanager.com/gtm.gif" alt=""><script>console.error('noise')</script>`;

const FAULTS: readonly FrontAnswer[] = [
  jsonAnswer(500, { message: 'internal_error', error: null, status: 500, cause: [] }),
  jsonAnswer(429, { message: 'too_many_requests', status: 429, cause: [] }, { 'retry-after': '60' }),
];

const paymentBody = z.object({ payment_method_id: z.string(), external_reference: z.string() });

/**
 * The test environment on a bad day: the first order that is paid with amex meets 500 for ever, the second 429;
 * the first search of an order finds nothing; fingerprint pixels fail; pages of websites load what fails, and complain.
 */
export function hostileMercadoPago(): Meddler {
  const faultyOrders: string[] = [];
  const searched = new Set<string>();

  return async function meddle(request, forward) {
    if (isCall(request, 'POST', '/v1/payments')) return faultOf(request) ?? forward();
    if (isCall(request, 'GET', '/v1/payments/search'))
      return isFirstSearch(request) ? NOTHING_FOUND : forward();
    const answer = await forward();
    if (request.path === '/js/v2') return { ...answer, body: answer.body + FINGERPRINT_PIXELS };
    return WEBSITE_HOSTS.includes(request.host) ? { ...answer, body: answer.body + NOISE } : answer;
  };

  function faultOf({ body }: FrontRequest): FrontAnswer | undefined {
    const { payment_method_id: method, external_reference: order } = paymentBody.parse(JSON.parse(body));
    if (method !== 'amex') return undefined;
    if (!faultyOrders.includes(order)) faultyOrders.push(order);
    return FAULTS[faultyOrders.indexOf(order)];
  }

  function isFirstSearch({ query }: FrontRequest): boolean {
    const order = query.get('external_reference') ?? '';
    const isFirst = !searched.has(order);
    searched.add(order);
    return isFirst;
  }
}

const NOTHING_FOUND = jsonAnswer(200, { paging: { total: 0, limit: 30, offset: 0 }, results: [] });

function isCall({ host, method, path }: FrontRequest, wanted: string, at: string): boolean {
  return host === MERCADO_PAGO_HOSTS.api && method === wanted && path === at;
}

function jsonAnswer(status: number, body: object, headers: Record<string, string> = {}): FrontAnswer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}
