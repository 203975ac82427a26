import type { CatalogText } from '../../catalog/load/catalog.ts';
import { type DocumentKind, documentKindOf, validatorOf } from '../../catalog/load/document-schema.ts';
import type { Mend } from '../../catalog/load/mend-yaml.ts';
import { shippedVerdict } from '../../catalog/load/shipped-catalogs.ts';
import { itemsOf } from '../../model/catalog.ts';
import { sha256Of } from '../../text/hash.ts';
import { InputError, type Problem } from '../../words/problems/problem.ts';
import { catalogBeside, findCatalog, parentTexts, type TextOfParent } from './catalogs.ts';
import { type LocatedProblem, withExcerpts } from './excerpt.ts';
import { type Host, writeWhole } from './host.ts';
import { schemaLine } from './schema-line.ts';
import { cacheKey, type ParentSeen, readRemembered, remember } from './validation-cache.ts';
import { type FoundFile, readYamlText, tellChangedSources } from './yaml-files.ts';

/** What was found out about one file. */
export interface FileVerdict {
  readonly file: string;
  /** Absent: a YAML file that is none of mulu's, passed over. */
  readonly kind?: DocumentKind;
  /** Items of a catalog without errors. */
  readonly items?: number;
  readonly problems: readonly LocatedProblem[];
  /** Changes that were written to the file. */
  readonly mends: readonly Mend[];
  /** The verdict was remembered from an earlier run. */
  readonly isRemembered: boolean;
}

export interface ValidateOptions {
  /** Version of mulu, part of the cache's key. */
  readonly version: string;
  /** Folder of remembered verdicts; absent: none are kept. */
  readonly cacheFolder?: string | undefined;
  /** Write mended files before they are judged. */
  readonly mend: boolean;
}

/** Files read ahead while one is judged: bounds memory however many there are. */
const READ_AHEAD = 8;

interface Judged {
  readonly items?: number;
  readonly problems: readonly Problem[];
}

async function judgeCatalog(text: string, file: string, parentOf: TextOfParent): Promise<Judged> {
  const { loadCatalog } = await import('../../catalog/load/catalog.ts');
  const { catalog, problems } = await loadCatalog(text, file, parentOf);
  return catalog === undefined ? { problems } : { problems, items: [...itemsOf(catalog.categories)].length };
}

/** A profile alone, and what it names against the catalogs that it chooses. */
async function judgeProfile(text: string, file: string, host: Host): Promise<Judged> {
  const { loadProfile } = await import('../../catalog/load/profile.ts');
  const { buildRequirements } = await import('../../catalog/tailor/requirements.ts');
  const { profile, problems } = loadProfile(text, file);
  if (profile === undefined) return { problems };
  try {
    const names = await Promise.all(profile.catalogs.map((name) => catalogBeside(file, name, host)));
    const found = await Promise.all(names.map((name) => findCatalog(name, host)));
    const catalogs = found.map(({ catalog }) => catalog);
    return {
      problems:
        catalogs.length === 0 ? problems : [...problems, ...buildRequirements(catalogs, profile).problems],
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { problems: [...problems, ...error.problems] };
  }
}

/** Parsers and schemas are loaded with the first file of their kind: a shipped catalog needs none. */
async function judge(
  kind: DocumentKind,
  text: string,
  file: string,
  parentOf: TextOfParent,
  host: Host,
): Promise<Judged> {
  switch (kind) {
    case 'catalog':
      return judgeCatalog(text, file, parentOf);
    case 'profile':
      return judgeProfile(text, file, host);
    case 'declarations':
      return (await import('../../catalog/load/declarations.ts')).loadDeclarations(text, file);
    case 'calendar': {
      const { shippedCalendar } = await import('../../calendar/shipped.ts');
      return (await import('../../catalog/load/calendar.ts')).loadCalendar(text, file, shippedCalendar());
    }
    case 'mapping':
      return (await import('../../catalog/load/mapping.ts')).loadMapping(text, file);
    case 'claims':
      return (await import('../../catalog/load/claims.ts')).loadClaims(text, file);
    case 'scoring':
      return (await import('../../catalog/load/scoring.ts')).loadScoring(text, file);
    case 'letter':
      return (await import('../../catalog/load/letter.ts')).loadLetterTemplate(text, file);
    case 'words':
      return (await import('../../catalog/load/words.ts')).loadWords(text, file);
    case 'agencies':
      return (await import('../../catalog/load/agencies.ts')).loadAgencies(text, file);
  }
}

async function isUnchanged(parents: readonly ParentSeen[], parentOf: TextOfParent): Promise<boolean> {
  for (const { id, from, sha256 } of parents) {
    const found = await parentOf(id, from);
    if ((found === undefined ? null : sha256Of(found.text)) !== sha256) return false;
  }
  return true;
}

/** Judges a catalog, or takes the verdict of an earlier run that rested on the same texts. */
async function judgeOrRemember(
  kind: DocumentKind,
  text: string,
  file: string,
  parentOf: TextOfParent,
  { version, cacheFolder }: ValidateOptions,
  host: Host,
): Promise<Pick<FileVerdict, 'items' | 'problems' | 'isRemembered'>> {
  // What a profile rests on is more than its text: it is judged anew.
  const folder = kind === 'profile' ? undefined : cacheFolder;
  const key = folder === undefined ? '' : cacheKey(version, file, text);
  if (folder !== undefined) {
    const known = await readRemembered(folder, key, host);
    if (known !== undefined && (await isUnchanged(known.parents, parentOf))) {
      const { items, problems } = known;
      return { ...(items === undefined ? {} : { items }), problems, isRemembered: true };
    }
  }
  const parents: ParentSeen[] = [];
  const texts = new Map([[file, text]]);
  const judged = await judge(
    kind,
    text,
    file,
    async (id, from) => {
      const found: CatalogText | undefined = await parentOf(id, from);
      if (found !== undefined) texts.set(found.file, found.text);
      parents.push({ id, from, sha256: found === undefined ? null : sha256Of(found.text) });
      return found;
    },
    host,
  );
  const problems = withExcerpts(judged.problems, (name) => texts.get(name));
  const verdict = { ...(judged.items === undefined ? {} : { items: judged.items }), problems };
  if (folder !== undefined) await remember(folder, key, { parents, ...verdict }, host);
  return { ...verdict, isRemembered: false };
}

const NOTHING = { problems: [], mends: [], isRemembered: false } as const;

async function validateFile(
  { file, isNamed }: FoundFile,
  text: string,
  parentOf: TextOfParent,
  options: ValidateOptions,
  host: Host,
): Promise<FileVerdict> {
  const kind = documentKindOf(text) ?? (isNamed ? 'catalog' : undefined);
  if (kind === undefined) return { file, ...NOTHING };
  let mended: { readonly text: string; readonly mends: readonly Mend[] } = { text, mends: [] };
  if (options.mend) {
    const { mendYaml } = await import('../../catalog/load/mend-yaml.ts');
    mended = mendYaml(text, await validatorOf(kind), await schemaLine(file, kind, host));
    if (mended.mends.length > 0) await writeWhole(file, mended.text, host);
  }
  const verdict = await judgeOrRemember(kind, mended.text, file, parentOf, options, host);
  return { file, kind, ...verdict, mends: mended.mends };
}

/** A shipped catalog was judged when it was compiled; one whose file has been changed since is judged as a file. */
async function validateShipped(
  id: string,
  parentOf: TextOfParent,
  options: ValidateOptions,
  host: Host,
): Promise<FileVerdict | undefined> {
  const verdict = await shippedVerdict(id);
  if (verdict === undefined) return undefined;
  const told = await tellChangedSources(verdict.hashes, host);
  if (told.length === 0) {
    const { items, problems } = verdict;
    return { file: id, kind: 'catalog', items, problems, mends: [], isRemembered: false };
  }
  const file = host.shippedFile(id) ?? id;
  const found = { file, isNamed: true, isShipped: false };
  const judged = await validateFile(found, await readYamlText(file, host), parentOf, options, host);
  return { ...judged, problems: [...told, ...judged.problems] };
}

/** A file's text, or what kept it from being read. */
type ReadText = { readonly text: string } | { readonly error: unknown };

/** Verdicts in the order of the files; each file is read once and forgotten when its verdict is out. */
export async function* validateFiles(
  files: readonly FoundFile[],
  options: ValidateOptions,
  host: Host,
): AsyncGenerator<FileVerdict> {
  const parentOf = parentTexts(host);
  const ahead = new Map<number, Promise<ReadText>>();
  for (const [index, found] of files.entries()) {
    for (let next = index; next < Math.min(index + READ_AHEAD, files.length); next += 1) {
      const later = files[next];
      if (later === undefined || later.isShipped || ahead.has(next)) continue;
      ahead.set(
        next,
        readYamlText(later.file, host).then(
          (text) => ({ text }),
          (error: unknown) => ({ error }),
        ),
      );
    }
    const shipped = found.isShipped ? await validateShipped(found.file, parentOf, options, host) : undefined;
    if (shipped !== undefined) {
      yield shipped;
      continue;
    }
    const read = await ahead.get(index);
    ahead.delete(index);
    try {
      if (read === undefined) continue;
      if ('error' in read) throw read.error;
      yield await validateFile(found, read.text, parentOf, options, host);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { file: found.file, kind: 'catalog', problems: error.problems, mends: [], isRemembered: false };
    }
  }
}
