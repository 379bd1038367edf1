/** `npm start [-- FILE…]`: sets up, then collates the reader's files, or the bundled example,
 *  to the terminal and to a page. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EXAMPLE } from './example.mjs';
import { ROOT, runNode, setUp } from './setup.mjs';

const PAGE = 'variorum-dossier.html';

setUp();

const args = process.argv.slice(2);
// npm changes to the package's folder; the reader's paths are relative to where npm was called.
const here = process.env.INIT_CWD ?? process.cwd();
const ownInputs = args.some((arg, index) => isInput(arg, args[index - 1]));
const cwd = ownInputs ? here : ROOT;
const inputs = ownInputs ? [] : [EXAMPLE];
const asksFor = (option) => args.some((arg) => arg === option || arg.startsWith(`${option}=`));
const form = asksFor('--format') ? [] : ['--format', 'text'];
const writesPage = !asksFor('--html') && !asksFor('--help') && !asksFor('-h');
const page = writesPage ? ['--html', PAGE] : [];

const program = join(ROOT, 'bin', 'variorum.js');
const status = runNode([program, 'collate', ...inputs, ...form, ...page, ...args], cwd);
// 3: done, but some inputs could not be read.
const done = status === 0 || status === 3;
if (done && writesPage) process.stderr.write(`\nThe same dossier as a page: ${join(cwd, PAGE)}\n`);
process.exitCode = status;

/** A path, an address or `-`; a word after an option (`--threads 2`) is its value unless it is a path. */
function isInput(arg, before) {
  if (arg === '-' || existsSync(resolve(here, arg))) return true;
  const mayBeValue = before?.startsWith('-') && !before.includes('=');
  return !arg.startsWith('-') && !mayBeValue;
}
