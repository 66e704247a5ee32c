import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import { EVERY_HOST } from '../../fixtures/catalog/every-host.ts';

export interface HostsCertificate {
  /** PEM. */
  certificate: string;
  /** PEM; it stays in the memory of the process. */
  key: string;
  /** SHA-256 of the public key, base64: what a Chromium is told to trust this one certificate by. */
  spki: string;
}

/** A new self-signed certificate for every one of Mercado Pago's hosts, and for those of a shop. */
export async function certificateOfHosts(shopHosts: readonly string[] = []): Promise<HostsCertificate> {
  const hosts = [...EVERY_HOST, ...shopHosts];
  const { cert: certificate, private: key } = await generate(
    [{ name: 'commonName', value: 'mercadopago.com' }],
    {
      keyType: 'ec',
      algorithm: 'sha256',
      extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
    },
  );
  const publicKey = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return { certificate, key, spki: createHash('sha256').update(publicKey).digest('base64') };
}
