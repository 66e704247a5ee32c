import type { Request } from 'express';
import type { Language } from './sites.ts';

/** The language for pages that belong to no site. */
export function preferredLanguage(request: Request): Language {
  return request.acceptsLanguages('es', 'pt') === 'pt' ? 'pt' : 'es';
}
