import type { ByteSource } from '../readers/reader.ts';
import { InputError } from '../words/problems/problem.ts';
import { usageProblem } from '../words/problems/usage.ts';
import { memorySource } from './disk.ts';

/** Most bytes taken from standard input: it must be held in memory, since a workbook is read from its end. */
const MOST_BYTES = 1024 ** 3;

/** All of standard input as one list named `-`. */
export async function readStandardInput(
  stdin: NodeJS.ReadableStream,
  most: number = MOST_BYTES,
): Promise<ByteSource> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stdin) {
    const part = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    bytes += part.length;
    if (bytes > most) throw new InputError([usageProblem('file/input-too-long', { file: '-' }, { most })]);
    chunks.push(part);
  }
  return memorySource('-', Buffer.concat(chunks));
}
