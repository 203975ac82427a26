/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../model/language.ts';
import type { Problem } from '../words/problems/problem.ts';
import { byId, make, redraw, save } from './dom.ts';
import type { MadeFile } from './handed-out.ts';
import type { GivenFile, Imported } from './messages.ts';
import { downloadWords, pageSentences } from './words.ts';

/** Official tables that were made catalogs, each once. */
export interface ImportedTables {
  /** The first table that was not tried yet. */
  next(files: readonly GivenFile[]): File | undefined;
  /** `imported`: undefined where a table is none, which its problems say. */
  keep(table: File, imported: Imported | undefined, problems: readonly Problem[]): void;
  /** The catalogs as if they had been dropped. */
  catalogs(files: readonly GivenFile[]): readonly GivenFile[];
  /** To be taken home beside a profile that names them. */
  made(files: readonly GivenFile[]): readonly MadeFile[];
  problems(files: readonly GivenFile[]): readonly Problem[];
  draw(files: readonly GivenFile[], language: Language): void;
  /** In another language everything is said anew. */
  forget(): void;
}

interface Kept {
  readonly imported: Imported | undefined;
  readonly problems: readonly Problem[];
  readonly catalog?: File;
}

const YAML = 'application/yaml';

export function createImportedTables(): ImportedTables {
  const kept = new Map<File, Kept>();
  const tablesOf = (files: readonly GivenFile[]) =>
    files.flatMap(({ file, role }) => (role === 'table' ? [file] : []));
  const knownOf = (files: readonly GivenFile[]) =>
    tablesOf(files).flatMap((table) => {
      const known = kept.get(table);
      return known === undefined ? [] : [{ table, ...known }];
    });
  const madeOf = (files: readonly GivenFile[]): readonly MadeFile[] =>
    knownOf(files).flatMap(({ imported }) =>
      imported === undefined
        ? []
        : [{ what: 'catalog', name: imported.name, type: YAML, content: imported.text }],
    );

  function drawTable(table: File, imported: Imported, language: Language): HTMLElement {
    const { name, title, text, lines } = imported;
    const button = make('button', { type: 'button' }, downloadWords.catalog?.[language] ?? name);
    button.addEventListener('click', () => save(name, YAML, text));
    const told = pageSentences.imported[language]({ table: table.name, file: name });
    return make(
      'details',
      { id: `imported-${name}`, open: true },
      make('summary', {}, told),
      make('p', {}, `${title} `, button),
      make('pre', {}, lines.join('\n')),
    );
  }

  return {
    next: (files) => tablesOf(files).find((table) => !kept.has(table)),
    keep(table, imported, problems) {
      const catalog = imported === undefined ? {} : { catalog: new File([imported.text], imported.name) };
      kept.set(table, { imported, problems, ...catalog });
    },
    catalogs: (files) =>
      knownOf(files).flatMap(({ catalog }) =>
        catalog === undefined ? [] : [{ file: catalog, role: 'catalog' }],
      ),
    made: madeOf,
    problems: (files) => knownOf(files).flatMap(({ problems }) => problems),
    draw(files, language) {
      const drawn = knownOf(files).flatMap(({ table, imported }) =>
        imported === undefined ? [] : [drawTable(table, imported, language)],
      );
      redraw(byId('imported', HTMLElement), drawn);
    },
    forget: () => kept.clear(),
  };
}
