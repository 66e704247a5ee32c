import { styleText } from 'node:util';

export type Colour = 'green' | 'red' | 'yellow' | 'dim' | 'bold';

/** Colours text on a terminal only: a log file or a pipe gets plain text. NO_COLOR and FORCE_COLOR decide otherwise. */
export type Paint = (colour: Colour, text: string) => string;

/** A painter for standard output. */
export function paintFor(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): Paint {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  const coloured = forced || (stream.isTTY === true && !env.NO_COLOR);
  return coloured
    ? (colour, text) => styleText(colour, text, { validateStream: false })
    : (_colour, text) => text;
}
