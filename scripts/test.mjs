/** `npm test`: sets up, then runs the tests; arguments go to vitest. */
import { join } from 'node:path';
import { ROOT, runNode, setUp } from './setup.mjs';

setUp();
process.exitCode = runNode([
  join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
  'run',
  ...process.argv.slice(2),
]);
