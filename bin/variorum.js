#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli/main.js', import.meta.url);

// The reader of a pipe may leave early (`variorum … | head`): that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit();
    if (stream === process.stdout)
      process.stderr.write(`variorum: cannot write to standard output: ${error.code}\n`);
    process.exit(1);
  });
}

if (existsSync(program)) {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write('variorum: not built yet: run `npm run build`\n');
  process.exitCode = 1;
}
