/** After a change of dependencies: adds to package-lock.json the optional packages of other platforms that
 *  npm left out because the registry at hand does not carry them. Without them `npm ci` refuses the lock.
 *  What is not known here (the integrity) is left out; npm then takes it from its registry. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

const FILE = join(ROOT, 'package-lock.json');

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const { '': root, ...packages } = lock.packages;
const missing = Object.values(packages).flatMap((parent) =>
  Object.entries(parent.optionalDependencies ?? {})
    .filter(([name]) => packages[`node_modules/${name}`] === undefined)
    .map(([name, version]) => [`node_modules/${name}`, platformEntry(name, version, parent)]),
);
const sorted = Object.entries({ ...packages, ...Object.fromEntries(missing) }).sort(([a], [b]) =>
  a.localeCompare(b, 'en'),
);
lock.packages = { '': root, ...Object.fromEntries(sorted) };
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
for (const [path] of missing) process.stdout.write(`added ${path}\n`);

/** Reads the platform off a name such as `@scope/binding-linux-arm64-musl`. */
function platformEntry(name, version, parent) {
  const [, os, cpu, abi] = /(?:cli|binding)-([a-z0-9]+)-([a-z0-9]+)(?:-([a-z]+))?$/.exec(name) ?? [];
  if (os === undefined || !/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`${name}@${version} names no platform and exact version: add it to the lock by hand`);
  }
  return {
    version,
    cpu: [cpu],
    ...(parent.dev && { dev: true }),
    ...(os === 'linux' && { libc: [abi?.startsWith('musl') ? 'musl' : 'glibc'] }),
    license: parent.license,
    optional: true,
    os: [os],
    ...(parent.engines && { engines: parent.engines }),
  };
}
