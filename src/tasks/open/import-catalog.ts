import { importEdition } from '../../catalog/import/document/edition.ts';
import { layOutCatalog } from '../../catalog/import/document/lay-out-catalog.ts';
import { writeYaml, type YamlMap } from '../../catalog/import/document/write-yaml.ts';
import { importTables } from '../../catalog/import/import-tables.ts';
import type { ImportedCatalog } from '../../catalog/import/imported.ts';
import { readTables } from '../../catalog/import/table/read-tables.ts';
import { openList } from '../../readers/index.ts';
import type { ByteSource, ReadLimits } from '../../readers/reader.ts';
import { sniff } from '../../readers/sniff/sniff.ts';
import type { OntoCounts } from '../../words/labels/import.ts';
import { foundNames } from '../../words/problems/found-kinds.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError, type Problem } from '../../words/problems/problem.ts';
import { openCatalog, parentTexts } from './catalogs.ts';
import type { Host, Paths } from './host.ts';
import { pointToSchema } from './schema-line.ts';

export interface ImportRequest {
  /** The pages of one table, in order. */
  readonly sources: AsyncIterable<ByteSource> | Iterable<ByteSource>;
  readonly limits: ReadLimits;
  readonly id: string;
  readonly title?: string;
  /** Id or file of the catalog that the table tailors. */
  readonly onto?: string;
  /** The file for the result, `-` where there is none: named in problems, and where its schema is looked for. */
  readonly output: string;
}

export interface ImportResult {
  readonly text: string;
  readonly imported: ImportedCatalog;
  /** What the loader says of the result. */
  readonly problems: readonly Problem[];
  readonly counts?: OntoCounts;
}

const ID = /^[a-z][a-z0-9-]*$/u;

/** An id out of a file's name: its letters and digits; undefined when it has none. */
export function idOfFile(file: string | undefined): string | undefined {
  const name = (file ?? '').split(/[/\\]/u).at(-1) ?? '';
  const id = name
    .replace(/\.[^.]*$/u, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^[^a-z]+|-+$/gu, '');
  return id === '' ? undefined : id;
}

/** Tells what kind of file cannot hold a table, in the words of an import and not of a list. */
async function refuseFile(source: ByteSource): Promise<void> {
  const sniffed = await sniff(source);
  if (sniffed.kind !== 'refused' || sniffed.found === undefined || sniffed.found === 'word') return;
  const facts = { found: foundNames.zh[sniffed.found], foundEn: foundNames.en[sniffed.found] };
  throw new InputError([problem('import/not-a-table-file', { file: source.name }, facts)]);
}

/** Reads the pages of a printed catalog table and writes them as YAML. Throws `InputError` for what is no catalog table. */
export async function importCatalog(request: ImportRequest, host: Host): Promise<ImportResult> {
  const { sources, limits, id, onto, output } = request;
  if (!ID.test(id)) throw new InputError([problem('import/bad-id', { file: '--id' }, { id })]);
  const tables = [];
  for await (const source of sources) {
    await refuseFile(source);
    tables.push(...(await readTables(source, limits, openList)));
  }
  const imported = importTables(tables);
  const year = /\d{4}/u.exec(`${imported.document ?? ''} ${imported.title ?? ''}`)?.[0];
  const head = {
    id,
    title: request.title ?? imported.title ?? id,
    version: imported.version ?? year ?? '1',
    ...(imported.issuer === undefined ? {} : { issuer: imported.issuer }),
    ...(imported.document === undefined ? {} : { document: imported.document }),
  };
  const edition =
    onto === undefined
      ? undefined
      : importEdition(
          imported,
          { ...head, extends: nameOfParent(onto, output, host.paths) },
          await parents(onto, host),
        );
  const { document, comments } = edition ?? layOutCatalog(imported, head);
  const written = writeYaml(document as YamlMap, comments);
  const text = output === '-' ? written : await pointToSchema(written, output, host);
  const { loadCatalog } = await import('../../catalog/load/catalog.ts');
  const { problems } = await loadCatalog(text, output, parentTexts(host));
  return { text, imported, problems, ...(edition === undefined ? {} : { counts: edition.counts }) };
}

/** What the edition calls its parent: an id, or the way from the edition's own file. */
function nameOfParent(onto: string, output: string, { dirname, relative, resolve }: Paths): string {
  if (!/\.ya?ml$/iu.test(onto)) return onto;
  const way = relative(dirname(resolve(output)), resolve(onto)).replaceAll('\\', '/');
  return way.startsWith('.') ? way : `./${way}`;
}

/** The documents of the catalog that a table tailors, the first edition first. */
async function parents(onto: string, host: Host) {
  const { sources, problems } = await openCatalog(onto, host);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new InputError(errors);
  return sources;
}
