/** Makes a fresh clone runnable: installs the dependencies and builds, each only when needed.
 *  Plain Node, because it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** `engines.node` of package.json: the oldest line that every dependency runs on. */
const OLDEST_NODE = 20;

/** How often to look whether another set-up has ended: short against a build of some seconds. */
const LOCK_POLL_MS = 200;

const LOCK_DIR = join(ROOT, '.setup');
const LOCK_OWNER = join(LOCK_DIR, 'pid');
const PACKAGE_LOCK = join(ROOT, 'package-lock.json');
const MODULES = join(ROOT, 'node_modules');
const NPM_RECORD = join(MODULES, '.package-lock.json');
const INSTALL_STAMP = join(MODULES, '.variorum-installed');
const DIST = join(ROOT, 'dist');
const BUILD_STAMP = join(DIST, '.built');
const BUILD_CONFIGS = ['package.json', 'tsconfig.json', 'tsconfig.build.json'];

/** Installs and builds what is missing or out of date. Ends the process with one line on an error. */
export function setUp() {
  checkNode();
  if (isInstalled() && isBuilt()) return;
  withLock(() => {
    // Asked again: another set-up may have done the work while this one waited.
    if (!isInstalled()) install();
    if (!isBuilt()) compile();
  });
}

/** Builds, whether or not the last build is still good. Expects installed dependencies. */
export function build() {
  checkNode();
  withLock(compile);
}

/** Runs Node on `args`, with this process's input and output, and returns its exit status.
 *  @param {string[]} args
 *  @param {string} [cwd] */
export function runNode(args, cwd = ROOT) {
  return exitStatus(spawnSync(process.execPath, args, { cwd, stdio: 'inherit' }));
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) fail(`Node ${OLDEST_NODE} or newer is needed; this is ${process.version}.`);
}

function isInstalled() {
  if (existsSync(INSTALL_STAMP)) return readFileSync(INSTALL_STAMP, 'utf8') === hashFiles([PACKAGE_LOCK]);
  // No stamp, but npm's own record is there: someone ran `npm ci` by hand.
  return existsSync(NPM_RECORD) && statSync(NPM_RECORD).mtimeMs >= statSync(PACKAGE_LOCK).mtimeMs;
}

function install() {
  // `npm ci` empties the folder first: behind a link that is another checkout's.
  if (isLink(MODULES)) fail(`${MODULES} is a link; remove it, or install where it leads.`);
  say('installing dependencies (npm ci)');
  // The compiler is a development dependency, so NODE_ENV=production must not leave it out.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const status = exitStatus(spawnNpm(args));
  if (status !== 0) fail(`npm ci failed (exit ${status}); its messages stand above.`, status);
  writeFileSync(INSTALL_STAMP, hashFiles([PACKAGE_LOCK]));
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** npm's messages go to standard error, so that standard output stays the program's own. */
function spawnNpm(args) {
  const stdio = ['ignore', 2, 2];
  const npm = process.env.npm_execpath;
  if (npm !== undefined && /npm-cli\.c?js$/.test(npm)) {
    return spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio });
  }
  // On Windows npm is a command script, which only a shell starts.
  return spawnSync('npm', args, { cwd: ROOT, stdio, shell: process.platform === 'win32' });
}

function isBuilt() {
  return existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === sourceHash();
}

function compile() {
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(compiler)) fail('dependencies are not installed: run `npm ci` first.');
  say('building (tsc)');
  rmSync(BUILD_STAMP, { force: true });
  // Taken before compiling: a file edited meanwhile is built again next time.
  const hash = sourceHash();
  const result = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--listEmittedFiles'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  const lines = (result.stdout ?? '').split(/\r?\n/);
  const messages = lines.filter((line) => line !== '' && !line.startsWith('TSFILE: '));
  if (messages.length > 0) process.stderr.write(`${messages.join('\n')}\n`);
  const status = exitStatus(result);
  if (status !== 0) fail(`build failed (tsc, exit ${status}); its messages stand above.`, status);
  const emitted = lines
    .filter((line) => line.startsWith('TSFILE: '))
    .map((line) => line.slice('TSFILE: '.length));
  removeOthers(DIST, new Set(emitted.map((path) => resolve(ROOT, path))));
  writeFileSync(BUILD_STAMP, hash);
}

/** Deletes built files whose source is gone, so that no removed module can still be imported. */
function removeOthers(folder, keep) {
  for (const path of filesUnder(folder)) if (!keep.has(path)) rmSync(path);
}

/** By content, not by date: a checkout that only touches dates builds nothing, an older source does. */
function sourceHash() {
  const sources = filesUnder(join(ROOT, 'src')).filter((path) => !path.endsWith('.test.ts'));
  return hashFiles([...BUILD_CONFIGS.map((name) => join(ROOT, name)), ...sources]);
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    })
    .sort();
}

function hashFiles(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash
      .update(`${path.slice(ROOT.length).split(sep).join('/')}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex');
}

/** One set-up at a time in one checkout. A lock whose process has died is taken over. */
function withLock(work) {
  for (let waits = 0; !takeLock(); waits++) {
    const owner = lockOwner();
    if (owner !== null && !isAlive(owner)) rmSync(LOCK_DIR, { recursive: true, force: true });
    else if (waits === 0) say(`waiting for another set-up (process ${owner ?? 'unknown'}) in ${LOCK_DIR}`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_POLL_MS);
  }
  const release = () => rmSync(LOCK_DIR, { recursive: true, force: true });
  process.once('exit', release);
  work();
  process.removeListener('exit', release);
  release();
}

function takeLock() {
  try {
    mkdirSync(LOCK_DIR);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(LOCK_OWNER, String(process.pid));
  return true;
}

/** Null in the instant between the lock's making and its owner's name. */
function lockOwner() {
  try {
    return Number(readFileSync(LOCK_OWNER, 'utf8')) || null;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function exitStatus(result) {
  if (result.error !== undefined) fail(`cannot start ${result.error.path}: ${result.error.message}`);
  return result.status ?? 1;
}

function say(message) {
  process.stderr.write(`variorum: ${message}\n`);
}

function fail(message, status = 1) {
  say(message);
  process.exit(status);
}
