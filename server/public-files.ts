import { fileURLToPath } from 'node:url';
import express, { type RequestHandler } from 'express';

/** Scripts, styles and pictures of the pages, as they are in `public/`. */
export function publicFiles(): RequestHandler {
  const folder = fileURLToPath(new URL('./public', import.meta.url));
  // One buyer's pages follow each other within minutes; a release is seen as soon.
  return express.static(folder, { index: false, maxAge: '1m' });
}
