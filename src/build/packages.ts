import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A package that is part of what ships. */
interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression as the package states it; '' when it states none. */
  readonly licence: string;
  /** The text of its licence file; '' when it has none. */
  readonly licenceText: string;
}

/** The innermost package that a bundled file belongs to: node_modules/a/node_modules/@b/c. */
function packageFolder(input: string): string | undefined {
  const match = /^((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(input);
  return match?.[1];
}

/** The packages that bundled files belong to, in the order of their folders; each version once. */
export async function bundledPackages(inputs: readonly string[]): Promise<readonly BundledPackage[]> {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  const found = new Map<string, BundledPackage>();
  for (const folder of [...folders].sort()) {
    const stated = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
      name?: string;
      version?: string;
      license?: string;
    };
    if (stated.name === undefined) continue;
    const { name, version = '', license: licence = '' } = stated;
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/iu.test(entry));
    const licenceText = file === undefined ? '' : (await readFile(join(folder, file), 'utf8')).trim();
    found.set(`${name}@${version}`, { name, version, licence, licenceText });
  }
  return [...found.values()];
}

/** One text with name, version, licence and licence text of every package. */
export function licencesOf(packages: readonly BundledPackage[]): string {
  const parts = packages.map(
    ({ name, version, licence, licenceText }) =>
      `${name} ${version} (${licence || 'see text'})\n\n${licenceText}\n`,
  );
  return `Packages that are bundled into mulu, with their licences.\n\n${parts.join(`\n${'-'.repeat(78)}\n\n`)}`;
}

/** Package URL: https://github.com/package-url/purl-spec, type npm; the @ of a scope is percent-encoded. */
const urlOf = ({ name, version }: Pick<BundledPackage, 'name' | 'version'>) =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** CycloneDX 1.5: what is inside mulu. Without a day or a serial number: the same packages give the same bytes. */
export function billOfMaterials(
  mulu: { readonly name: string; readonly version: string; readonly license: string },
  packages: readonly BundledPackage[],
): string {
  const reference = urlOf(mulu);
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': reference,
        name: mulu.name,
        version: mulu.version,
        licenses: [{ license: { id: mulu.license } }],
        purl: reference,
      },
    },
    components: packages.map((one) => ({
      type: 'library',
      'bom-ref': urlOf(one),
      name: one.name,
      version: one.version,
      ...(one.licence === '' ? {} : { licenses: [{ expression: one.licence }] }),
      purl: urlOf(one),
    })),
    dependencies: [{ ref: reference, dependsOn: packages.map(urlOf) }],
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}
