import type { ColumnNote, Field, RecognisedColumn } from '../../model/publication.ts';
import { namesIn } from '../../model/tables.ts';
import type { HeaderCell, Overrides } from '../header/header-cells.ts';
import { maskPersonalData } from '../text/personal-data.ts';
import type { AmbiguousMeaning, Meaning } from './heading-table.ts';
import { cleanHeading } from './read-heading.ts';
import { resolutions, titleSubstitutes } from './resolve-meaning.ts';
import { commonShape, type Value } from './value-shape.ts';

/** A column while its meaning is being settled. */
interface Draft {
  readonly cell: HeaderCell;
  meaning: Meaning | undefined;
  readonly rank: number;
  field: Field | undefined;
  how: RecognisedColumn['how'];
  note: ColumnNote | undefined;
}

const plainMeanings = ['statistic', 'withheldReason', 'catalogOnly', 'known'] as const;
type PlainMeaning = (typeof plainMeanings)[number];
/** Several columns of these may be used together: 一级栏目, 二级栏目. */
const joinable: ReadonlySet<Field> = new Set<Field>([
  'columnPath',
  'person',
  'handledOn',
  'decisionContent',
  'hits',
]);

function isPlain(meaning: Meaning): meaning is PlainMeaning {
  return plainMeanings.some((plain) => plain === meaning);
}

function isAmbiguous(meaning: Meaning): meaning is AmbiguousMeaning {
  return meaning in resolutions;
}

function overrideOf(heading: string, overrides: Overrides): Field | 'ignore' | undefined {
  return overrides.get(cleanHeading(heading)) ?? overrides.get(cleanHeading(heading.split('/').at(-1) ?? ''));
}

function draftOf(cell: HeaderCell, overrides: Overrides): Draft {
  const stated = overrideOf(cell.heading, overrides);
  if (stated !== undefined) {
    const field = stated === 'ignore' ? undefined : stated;
    const note = stated === 'ignore' ? 'ignored' : undefined;
    return { cell, meaning: field, rank: -1, field, how: 'override', note };
  }
  const { read } = cell;
  if (read === undefined) {
    return { cell, meaning: undefined, rank: 0, field: undefined, how: 'unknown', note: undefined };
  }
  const { meaning, how, rank } = read;
  const field = isAmbiguous(meaning) || isPlain(meaning) ? undefined : meaning;
  return { cell, meaning, rank, field, how, note: undefined };
}

/** Settles the ambiguous headings, those that others depend on first. */
function resolveDrafts(drafts: readonly Draft[], valuesOf: (column: number) => readonly Value[]): void {
  for (const ambiguous of namesIn(resolutions)) {
    for (const draft of drafts) {
      if (draft.meaning !== ambiguous) continue;
      const others = drafts.filter((other) => other !== draft);
      const { field, note } = resolutions[ambiguous]({
        shape: commonShape(valuesOf(draft.cell.index)),
        has: (meaning) =>
          others.some(
            (other) => other.field === meaning || (other.meaning === meaning && other.field === undefined),
          ),
      });
      draft.field = field;
      draft.note = note;
      draft.how = 'disambiguated';
      draft.meaning = field;
    }
  }
}

/** Of two columns with one meaning the more specific heading is used, then the one further left. */
function keepOneEach(drafts: readonly Draft[]): void {
  const best = new Map<Field, Draft>();
  for (const draft of drafts) {
    const { field } = draft;
    if (field === undefined || joinable.has(field)) continue;
    const kept = best.get(field);
    if (kept === undefined) {
      best.set(field, draft);
      continue;
    }
    const [winner, loser] = draft.rank < kept.rank ? [draft, kept] : [kept, draft];
    best.set(field, winner);
    loser.field = undefined;
    loser.note = 'second-of-its-meaning';
  }
}

/** Columns that forms divide into boxes to tick: 公开渠道 over 政府网站, 公示栏. */
const tickable: ReadonlySet<Field> = new Set<Field>(['channel', 'mode', 'audience', 'level']);
const tick = /^[√✓✔☑☒□■▲▄●○〇口þR£×xX是否]$/u;

/** A column of ticks says nothing by itself: 公开渠道 is not called √. */
function leaveOutTicks(drafts: readonly Draft[], valuesOf: (column: number) => readonly Value[]): void {
  for (const draft of drafts) {
    if (draft.field === undefined || !tickable.has(draft.field) || draft.how === 'override') continue;
    const values = valuesOf(draft.cell.index)
      .map(({ text }) => text.trim())
      .filter((text) => text !== '');
    if (values.length > 0 && values.every((text) => tick.test(text))) draft.field = undefined;
  }
}

/** A table without a title column is named by what comes nearest to one. */
function appointTitle(drafts: readonly Draft[]): void {
  if (drafts.some(({ field }) => field === 'title')) return;
  for (const substitute of titleSubstitutes) {
    const draft = drafts.find(({ field }) => field === substitute);
    if (draft === undefined) continue;
    draft.meaning = substitute;
    draft.field = 'title';
    draft.how = 'disambiguated';
    draft.note = 'stands-in-for-title';
    return;
  }
}

/** A column with its meaning, and the field that its heading had before it replaced the title. */
export interface SettledColumn extends RecognisedColumn {
  readonly alsoField?: Field;
  readonly meaning: Meaning | undefined;
}

/** Settles what every column of a header means. `valuesOf` gives the first values below it. */
export function recogniseColumns(
  cells: readonly HeaderCell[],
  valuesOf: (column: number) => readonly Value[],
  overrides: Overrides,
): readonly SettledColumn[] {
  const drafts = cells.map((cell) => draftOf(cell, overrides));
  const printed = new Map(drafts.map((draft) => [draft, draft.meaning]));
  resolveDrafts(drafts, valuesOf);
  leaveOutTicks(drafts, valuesOf);
  keepOneEach(drafts);
  appointTitle(drafts);
  return drafts.map((draft) => {
    const before = printed.get(draft);
    const isItem = draft.note === 'stands-in-for-title' && (before === 'matter' || before === 'itemName');
    return {
      index: draft.cell.index,
      heading: maskPersonalData(draft.cell.heading),
      ...(draft.field === undefined ? {} : { field: draft.field }),
      ...(isItem ? { alsoField: 'itemName' as const } : {}),
      how: draft.how,
      ...(draft.note === undefined ? {} : { note: draft.note }),
      samples: [],
      meaning: draft.meaning ?? before,
    };
  });
}
