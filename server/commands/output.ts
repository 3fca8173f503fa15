/** Results on their way out: in large pieces, waiting for a slow reader, whole or not at all when they go to a file. */
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';

export type Write = (text: string) => Promise<void>;

const PIECE = 64 * 1024;

function send(sink: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    sink.write(text, 'utf8', (error) => (error ? reject(error) : resolve()));
  });
}

/** Runs `work` with a function that collects text and sends it in pieces; what is left is sent at the end. */
export async function writingTo(sink: Writable, work: (write: Write) => Promise<unknown>): Promise<void> {
  let held = '';
  // A reader that goes away makes the stream emit an error besides; it is the rejected write that tells.
  const ignore = () => undefined;
  sink.on('error', ignore);
  try {
    await work(async (text) => {
      held += text;
      if (held.length < PIECE) return;
      const piece = held;
      held = '';
      await send(sink, piece);
    });
    if (held) await send(sink, held);
  } finally {
    sink.off('error', ignore);
  }
}

/** Like writingTo, into a file that appears under its name only when it is whole. */
export async function writingToFile(path: string, work: (write: Write) => Promise<unknown>): Promise<void> {
  const part = `${path}.part`;
  const sink = createWriteStream(part);
  try {
    await writingTo(sink, work);
    await new Promise<void>((resolve, reject) =>
      sink.end((error?: Error | null) => (error ? reject(error) : resolve())),
    );
    await rename(part, path);
  } catch (error) {
    sink.destroy();
    await rm(part, { force: true });
    throw error;
  }
}
