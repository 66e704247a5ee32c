import { Hono } from 'hono';

export function brickRoutes(): Hono {
  return new Hono();
}
