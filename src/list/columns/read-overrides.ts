import type { Field } from '../../model/publication.ts';
import { nearest } from '../../text/nearest.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import { fieldNames } from '../field-names.ts';
import type { Overrides } from '../header/header-cells.ts';
import { cleanHeading, readHeading } from './read-heading.ts';
import { resolutions } from './resolve-meaning.ts';

const ignoring = new Set(['ignore', '忽略', '不用']);

/** A field by its name, or by a heading that means it: publishedOn, 发布日期. */
function fieldOf(stated: string): Field | 'ignore' | undefined {
  if (ignoring.has(stated)) return 'ignore';
  const field = fieldNames.find((name) => name === stated);
  if (field !== undefined) return field;
  const meaning = readHeading(stated)?.meaning;
  if (meaning === undefined || meaning in resolutions) return undefined;
  return fieldNames.find((name) => name === meaning);
}

/** Headings with the meaning that the user gives them. Throws `InputError` for a meaning that does not exist. */
export function readOverrides(columns: Readonly<Record<string, string>>, file: string): Overrides {
  const overrides = new Map<string, Field | 'ignore'>();
  const problems = Object.entries(columns).flatMap(([heading, stated]) => {
    const field = fieldOf(stated.trim());
    if (field !== undefined) {
      overrides.set(cleanHeading(heading), field);
      return [];
    }
    const known = [
      'title',
      'publishedOn',
      'formedOn',
      'columnPath',
      'documentNumber',
      'publisher',
      'link',
      'ignore',
    ];
    return [
      problem(
        'list/unknown-field',
        { file },
        { heading, field: stated, nearest: nearest(stated, [...fieldNames]), known: known.join(', ') },
      ),
    ];
  });
  if (problems.length > 0) throw new InputError(problems);
  return overrides;
}
