import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitLines } from './lines.ts';

async function lines(
  pieces: readonly string[],
  limit = 1000,
): Promise<{ lines: string[]; tooLong: number[] }> {
  const tooLong: number[] = [];
  const found: string[] = [];
  const stream = (async function* () {
    yield* pieces;
  })();
  for await (const { text, line } of splitLines(stream, limit, (number) => tooLong.push(number)))
    found.push(`${line} ${text}`);
  return { lines: found, tooLong };
}

it.each<[string, string[], string[]]>([
  ['nothing', [], []],
  ['one line without an end', ['a'], ['1 a']],
  ['a line across pieces', ['a', 'b\nc', '\n'], ['1 ab', '2 c']],
  ['empty lines are counted', ['a\n\n', '\nb'], ['1 a', '2 ', '3 ', '4 b']],
])('%s', async (_name, pieces, expected) => {
  expect((await lines(pieces)).lines).toEqual(expected);
});

it('passes over a line that is too long, and goes on behind it', async () => {
  const pieces = ['ok\n', 'x'.repeat(8), 'x'.repeat(8), '\nfine\n', 'y'.repeat(11)];
  expect(await lines(pieces, 10)).toEqual({ lines: ['1 ok', '3 fine'], tooLong: [2, 4] });
});

it('gives the same lines however the text is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('a', 'bc', '\n', '\n\n', 'd\ne')), async (pieces) => {
      expect(await lines(pieces)).toEqual(await lines([pieces.join('')]));
    }),
  );
});
