// @ts-check
/**
 * What the npm scripts call: `node tools/run.mjs <command> [args]` sets the project up and runs tools/<command>.ts.
 * Plain JavaScript on Node's built-ins: it works before anything is installed.
 */
const OLDEST_NODE = { major: 20, minor: 19 };

/** @type {Record<string, 'none' | 'any'>} which browser each command needs */
const COMMANDS = {
  e2e: 'any',
  test: 'any',
  start: 'none',
  emulator: 'none',
  report: 'none',
  build: 'none',
  bench: 'any',
};

const [name = '', ...args] = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < OLDEST_NODE.major || (major === OLDEST_NODE.major && minor < OLDEST_NODE.minor)) {
  fail(
    `Brickwright needs Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer, this is ${process.version}: install a newer Node.`,
  );
} else if (!(name in COMMANDS)) {
  fail(`Unknown command "${name}". Known: ${Object.keys(COMMANDS).join(', ')}.`);
} else {
  await run();
}

async function run() {
  const { setup } = await import('./setup.mjs');
  const { wantsFullBrowser } = await import('./wants-full-browser.mjs');
  const needed = COMMANDS[name] ?? 'none';
  try {
    await setup({ browser: needed === 'any' && wantsFullBrowser({ args }) ? 'full' : needed });
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
    return;
  }
  const { register } = await import('tsx/esm/api');
  register();
  process.argv = [process.argv[0] ?? 'node', name, ...args];
  await import(`./${name}.ts`);
}

/** @param {string} line */
function fail(line) {
  console.error(line);
  // Whoever reads the last line of the test command finds a verdict even when nothing could run.
  if (name === 'test') console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
