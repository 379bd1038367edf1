/** Prints `N passed, N failed, N skipped` from vitest's JSON report, the only argument. */
import { readFileSync } from 'node:fs';

const [path] = process.argv.slice(2);
const content = path === undefined ? '' : readFileSync(path, 'utf8');
if (content === '') {
  process.stderr.write('no test report: the run ended before the tests did\n');
  process.exitCode = 1;
} else {
  const report = JSON.parse(content);
  // A file that cannot be loaded has no tests of its own to fail, yet it failed.
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
  process.stdout.write(`${report.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`);
}
