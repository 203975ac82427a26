import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { AgencyYear } from '../../workshop/agency-year.ts';

/** What of an exercise could not be made as it was asked for; `asked` names where catalog and faults were said. */
export function checkYear(
  { setting, unplanted }: AgencyYear,
  asked: { readonly catalog: string; readonly faults: string },
): readonly Problem[] {
  const { id } = setting.catalog;
  if (setting.inPlay.length === 0)
    return [problem('demo/nothing-to-play', { file: asked.catalog }, { catalog: id })];
  if (setting.wishes.faults === undefined) return [];
  return [...unplanted].map(([fault, left]) =>
    problem('demo/no-room-for-fault', { file: asked.faults }, { fault, left, catalog: id }),
  );
}
