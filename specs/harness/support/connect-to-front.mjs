// @ts-check
/**
 * Loaded with NODE_OPTIONS=--import into every Node process of a live run: a TLS connection to one of LIVE_HOSTS is made
 * to 127.0.0.1:LIVE_PORT instead, and the certificate is checked for the host that was meant. Any other host is an error.
 */
import dns from 'node:dns';
import tls from 'node:tls';

const hosts = new Set((process.env.LIVE_HOSTS ?? '').split(','));
const port = Number(process.env.LIVE_PORT);
const connect = tls.connect;
const lookup = dns.promises.lookup;

Object.assign(tls, { connect: connectToFront });
Object.assign(dns.promises, { lookup: lookUpAtHome });

/**
 * @param {tls.ConnectionOptions} options
 * @param {() => void} [listener]
 */
function connectToFront(options, listener) {
  const host = options.servername || options.host || '';
  if (!hosts.has(host)) throw new Error(`A live run connects to Mercado Pago's hosts only, not to ${host}`);
  return connect({ ...options, host: '127.0.0.1', port, servername: host }, listener);
}

/**
 * Playwright looks a host up before it connects.
 * @param {string} host
 * @param {dns.LookupAllOptions} options
 */
function lookUpAtHome(host, options) {
  if (!hosts.has(host)) return lookup(host, options);
  return Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
}
