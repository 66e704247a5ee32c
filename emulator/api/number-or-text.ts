import { z } from 'zod';

/** A text that clients send as a number too, such as an id or a document's number. */
export const numberOrText = z.union([z.string(), z.number().transform(String)]);
