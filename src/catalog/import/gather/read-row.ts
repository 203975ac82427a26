import type { RemarkKind } from '../../../words/labels/import.ts';
import { oneLine } from '../cells/clean-cell.ts';
import { knownElement, natureOfElement } from '../cells/element-names.ts';
import { readBasis } from '../cells/read-basis.ts';
import { readTick } from '../cells/read-ticks.ts';
import { splitElements } from '../cells/split-elements.ts';
import type { Remark } from '../imported.ts';
import type { Line, LineCell } from '../table/read-lines.ts';
import type { DraftItem, RowValues } from './draft.ts';
import { audienceOf, channelsOf, limitsForElements, modeOf, type Read } from './element-values.ts';

/** Doubts that are reported once for all cells with the same words. */
const TOLD_ONCE: ReadonlySet<RemarkKind> = new Set<RemarkKind>([
  'limit-mended',
  'limit-shared',
  'limit-words-passed-over',
]);

/** What rows add to an item, in the context of their table. */
export interface RowContext {
  /** Without merged cells a blank means the value of the row above, in the same item. */
  readonly carriesBlanks: boolean;
  readonly hasAudience: boolean;
  readonly hasChannels: boolean;
  /** Takes what concerns the whole table. */
  readonly tell: (remark: Remark) => void;
}

const textOf = (cell: LineCell | undefined) => cell?.text ?? '';

function valuesOf(line: Line, item: DraftItem, context: RowContext): RowValues {
  const audience = {
    everyone: textOf(line.cell('everyone')),
    group: textOf(line.cell('group')),
    words: textOf(line.cell('audience')),
  };
  const mode = {
    unasked: textOf(line.cell('unasked')),
    onRequest: textOf(line.cell('onRequest')),
    words: textOf(line.cell('mode')),
  };
  const limit = line.cell('limit')?.text;
  const channels = line.cell('channels')?.text;
  const before = context.carriesBlanks ? item.last : {};
  const isAny = (cells: object) => Object.values(cells).some((text) => text !== '');
  const found = {
    limit: limit ?? (line.isStruck('limit') ? undefined : before.limit),
    channels: channels ?? (line.isStruck('channels') ? undefined : before.channels),
    audience: isAny(audience) ? audience : before.audience,
    mode: isAny(mode) ? mode : before.mode,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function remarkOn(item: DraftItem, remark: Remark, context: RowContext): void {
  if (TOLD_ONCE.has(remark.kind)) {
    context.tell(remark);
    return;
  }
  const isTold = item.remarks.some(
    ({ kind, place }) =>
      kind === remark.kind && place.row === remark.place.row && place.column === remark.place.column,
  );
  if (!isTold) item.remarks.push(remark);
}

/** An id that no other element of the item has. */
function freeId(name: string, item: DraftItem): string {
  const taken = new Set(item.elements.map(({ id }) => id));
  const wanted =
    knownElement(name)?.id ?? (/^结果/u.test(name) ? 'result' : `element-${item.elements.length + 1}`);
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

function takeElements(line: Line, cell: LineCell, item: DraftItem, context: RowContext): void {
  const values = valuesOf(line, item, context);
  item.last = values;
  const elements = splitElements(cell.text);
  const names = elements.map(({ name }) => name);
  const at = (role: 'limit' | 'channels' | 'everyone' | 'unasked') => line.cell(role)?.place ?? cell.place;
  function settle<Value>(read: Read<Value>, place: LineCell['place']): Value {
    if (read.doubt !== undefined) remarkOn(item, { ...read.doubt, place }, context);
    return read.value;
  }
  const limits =
    values.limit === undefined
      ? names.map(() => undefined)
      : settle(limitsForElements(values.limit, names), at('limit'));
  if (values.limit === undefined)
    remarkOn(item, { kind: 'limit-blank', place: cell.place, text: '' }, context);
  const channels = values.channels === undefined ? [] : settle(channelsOf(values.channels), at('channels'));
  if (values.channels === undefined && context.hasChannels)
    remarkOn(item, { kind: 'channel-blank', place: cell.place, text: '' }, context);
  const audience =
    values.audience === undefined && !context.hasAudience
      ? '全社会'
      : settle(audienceOf(values.audience ?? { everyone: '', group: '', words: '' }), at('everyone'));
  const mode = settle(modeOf(values.mode ?? { unasked: '', onRequest: '', words: '' }), at('unasked'));
  elements.forEach(({ name, parts }, index) => {
    if (item.elements.some((known) => known.name === name)) {
      remarkOn(item, { kind: 'element-repeated', place: cell.place, text: name }, context);
      return;
    }
    const limit = limits[index];
    item.elements.push({
      id: freeId(name, item),
      name,
      nature: natureOfElement(name),
      parts,
      ...(limit === undefined ? {} : { limit }),
      channels,
      audience,
      mode,
    });
  });
}

/** Adds what one row says of an item. */
export function takeRow(line: Line, item: DraftItem, context: RowContext): void {
  const isFirst = item.elements.length === 0 && item.basis.length === 0;
  const basis = line.cell('basis');
  if (basis !== undefined && (basis.isOwn || isFirst)) {
    for (const law of readBasis(basis.text)) if (!item.basis.includes(law)) item.basis.push(law);
  }
  const subject = line.cell('subject');
  if (subject !== undefined) {
    const text = oneLine(subject.text);
    item.subject ??= text;
    if (item.subject !== text)
      remarkOn(item, { kind: 'subject-differs', place: subject.place, text }, context);
  }
  for (const level of line.levels) {
    if (readTick(level.text).isTicked && !item.levels.includes(level.heading))
      item.levels.push(level.heading);
  }
  const levels = line.cell('levels');
  if (levels !== undefined)
    for (const level of oneLine(levels.text).split(/[、,，;；/]/u))
      if (level !== '' && !item.levels.includes(level)) item.levels.push(level);
  const elements = line.cell('elements');
  if (elements !== undefined && (elements.isOwn || item.elements.length === 0))
    takeElements(line, elements, item, context);
}
