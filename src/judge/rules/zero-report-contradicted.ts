import type { Day } from '../../model/plain-date.ts';
import { dayOfIso, isoOfDay } from '../../model/plain-date.ts';
import type { ZeroReport } from '../../model/profile.ts';
import type { Entry } from '../../model/publication.ts';
import { zeroReportContradicted as words } from '../../words/rules/declarations.ts';
import { isDeclaredEmpty } from '../facts/declared-days.ts';
import { type SeenEntry, seenEntry } from '../facts/seen-entry.ts';
import { usableDay } from '../facts/timing.ts';
import type { Judging, ListRule, Observation } from './rule.ts';

interface Declared {
  readonly report: ZeroReport;
  readonly from: Day;
  readonly until: Day;
  first: SeenEntry | undefined;
  requirement: number;
  element: number;
  count: number;
}

/** Declarations by requirement and element, so that an entry only meets those that concern it. */
function indexDeclarations(context: Judging): {
  readonly all: readonly Declared[];
  of(requirement: number, element: number): readonly Declared[];
} {
  const all = context.profile.zeroReports.flatMap((report): Declared[] => {
    const from = dayOfIso(report.from);
    const until = dayOfIso(report.until);
    if (from === undefined || until === undefined) return [];
    return [{ report, from, until, first: undefined, requirement: 0, element: 0, count: 0 }];
  });
  const index = context.requirements.map((requirement) =>
    requirement.elements.map((element) =>
      all.filter(({ report }) => isDeclaredEmpty(report, requirement, element)),
    ),
  );
  return { all, of: (requirement, element) => index[requirement]?.[element] ?? [] };
}

function note(declared: Declared, entry: Entry, requirement: number, element: number): void {
  declared.count += 1;
  if (declared.first !== undefined && declared.first.ordinal < entry.ordinal) return;
  declared.first = seenEntry(entry);
  declared.requirement = requirement;
  declared.element = element;
}

function observe({ report, first, requirement, element, count, from, until }: Declared): Observation {
  const target = report.item ?? report.category ?? '';
  return {
    requirement,
    element,
    ...(first === undefined ? {} : { entry: first }),
    facts: { target, from: isoOfDay(from), until: isoOfDay(until), line: report.place.line ?? 0 },
    count,
    identity: `${target} ${report.from} ${report.until}`,
  };
}

export const zeroReportContradicted: ListRule = {
  scope: 'list',
  meta: words,
  begin(context) {
    const declarations = indexDeclarations(context);
    const { asOf, requirements } = context;
    return {
      take(entry, result) {
        if (declarations.all.length === 0 || result.kind !== 'item') return;
        const day = usableDay(entry.formedOn, asOf) ?? usableDay(entry.publishedOn, asOf);
        if (day === undefined) return;
        for (const match of result.matches) {
          const only = requirements[match.requirement]?.elements.length === 1;
          const elements = match.elements.length === 0 && only ? [0] : match.elements;
          const concerned = new Set<Declared>();
          for (const element of elements) {
            for (const declared of declarations.of(match.requirement, element)) {
              if (day < declared.from || day > declared.until || concerned.has(declared)) continue;
              concerned.add(declared);
              note(declared, entry, match.requirement, element);
            }
          }
        }
      },
      finish: () => declarations.all.filter(({ count }) => count > 0).map(observe),
    };
  },
};
