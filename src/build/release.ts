import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** All that is handed out of one version, in `release/`: what `npm run release` makes and nothing else. */

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);
const folder = 'release';
await rm(folder, { recursive: true, force: true });
await mkdir(folder);

// Packing builds: the page and the bill of materials are those of the tarball.
execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
for (const name of ['mulu.html', 'THIRD-PARTY-LICENSES.txt', 'sbom.cdx.json'])
  await copyFile(join('dist', name), join(folder, name));

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
const changes = await readFile('CHANGELOG.md', 'utf8');
const notes = changes.split(/^## /mu).find((section) => section.startsWith(version));
if (notes === undefined) throw new Error(`CHANGELOG.md has no section of ${version}`);
await writeFile(join(folder, 'RELEASE-NOTES.md'), `# mulu ${notes.trim()}\n`);

const sums: string[] = [];
for (const name of (await readdir(folder)).sort()) {
  const sum = createHash('sha256')
    .update(await readFile(join(folder, name)))
    .digest('hex');
  sums.push(`${sum}  ${name}\n`);
}
await writeFile(join(folder, 'SHA256SUMS'), sums.join(''));
console.log(sums.join('').trimEnd());
