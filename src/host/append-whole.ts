import { exists, readText } from './disk.ts';
import { writeWhole } from './write-together.ts';

/** Adds a text to what a file holds; the file is written whole or not at all. */
export async function appendWhole(file: string, text: string): Promise<void> {
  const before = (await exists(file)) ? await readText(file) : '';
  await writeWhole(file, before + text);
}
