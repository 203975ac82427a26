import { join } from 'node:path';
import { chooseSheetName } from '../write/book/sheet-name.ts';

/** A file in a folder for one of several bodies: a sheet's name is a safe file name too, and the number keeps their order. */
export function nameFile(folder: string, index: number, body: string, extension: string): string {
  const name = chooseSheetName(body, new Set()).replace(/[<>|"]/gu, ' ');
  return join(folder, `${String(index + 1).padStart(3, '0')} ${name}.${extension}`);
}
