import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const REDIRECT = new URL('../../../emulator/redirect.ts', import.meta.url).href;

const addressSchema = z.object({ port: z.number() });

export interface Run {
  /** What the process printed, parsed; null when it printed nothing. */
  said: unknown;
  stderr: string;
  code: unknown;
}

/** Runs the body of a module in a process of its own with the redirect; `say(value)` prints what the spec looks at. */
export async function runRedirected(script: string, emulatorUrl: string): Promise<Run> {
  const source = `const say = (value) => process.stdout.write(JSON.stringify(value));\n${script}`;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--import', REDIRECT, '--input-type=module', '-e', source],
    {
      env: { ...process.env, EMULATOR_URL: emulatorUrl },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 15_000,
    },
  );
  const [said, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { said: said === '' ? null : JSON.parse(said), stderr, code };
}

/** A server on loopback that answers as a spec says; disposing it cuts what is open. */
export async function startUpstream(listener: RequestListener): Promise<AsyncDisposable & { url: string }> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = addressSchema.parse(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
