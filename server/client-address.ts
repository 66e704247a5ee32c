import { isIP } from 'node:net';
import type { Request } from 'express';

// How some proxies write an address in X-Forwarded-For: with the port, an IPv6 one in brackets.
const WITH_PORT = /^(?:([\d.]+)|\[([^\]]+)\])(?::\d+)?$/;

/** The buyer's address: what a trusted proxy says or, where that is no address, who is connected; '' when that is gone. */
export function clientAddress({ ip, socket }: Pick<Request, 'ip' | 'socket'>): string {
  const found = [ip, socket.remoteAddress].map(plainAddress);
  return found.find((address) => isIP(address) !== 0) ?? '';
}

function plainAddress(text = ''): string {
  const [, v4, v6] = WITH_PORT.exec(text) ?? [];
  // Node gives IPv4 clients of an IPv6 socket as ::ffff:192.0.2.1, which is no address of theirs.
  return (v4 ?? v6 ?? text).replace(/^::ffff:(?=[\d.]+$)/i, '');
}
