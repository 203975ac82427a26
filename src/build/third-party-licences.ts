import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The innermost package that a bundled file belongs to: node_modules/a/node_modules/@b/c. */
function packageFolder(input: string): string | undefined {
  const match = /^((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(input);
  return match?.[1];
}

/** One text with name, version, licence and licence text of every package in the bundle, in the order of their names. */
export async function licencesOf(inputs: readonly string[]): Promise<string> {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  const parts: string[] = [];
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
      name?: string;
      version?: string;
      license?: string;
    };
    if (name === undefined) continue;
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/iu.test(entry));
    const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
    parts.push(`${name} ${version ?? ''} (${license ?? 'see text'})\n\n${text.trim()}\n`);
  }
  return `Packages that are bundled into mulu, with their licences.\n\n${parts.join(`\n${'-'.repeat(78)}\n\n`)}`;
}
