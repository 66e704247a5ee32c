import { fileURLToPath } from 'node:url';
import express, { type RequestHandler } from 'express';

/** Scripts, styles and pictures of the pages, as they are in `public/`. */
export function publicFiles(): RequestHandler {
  const folder = fileURLToPath(new URL('./public', import.meta.url));
  return express.static(folder, { index: false, maxAge: 0 });
}
