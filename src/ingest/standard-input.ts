/** Standard input as a stream of bytes. */
export async function* standardInput(): AsyncGenerator<Uint8Array> {
  for await (const piece of process.stdin)
    yield typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
}
