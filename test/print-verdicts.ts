import type { GapReport } from '../src/model/report.ts';
import { auditScenario } from './audit-scenario.ts';

/** Verdicts and findings without the place of any row. */
export function verdictsOf({ items, findings, summary }: GapReport): string {
  const lines = [
    ...items.flatMap(({ code, outcome, elements }) => [
      `${code} ${outcome}`,
      ...elements.map((one) => `${code}/${one.id} ${one.outcome} ${one.reasons.join('+')} ${one.entries}`),
    ]),
    ...findings
      .map(({ rule, item, element, entry, dueOn, publishedOn, workingDaysLate }) =>
        [rule, item?.code, element, entry?.title, dueOn, publishedOn, workingDaysLate].join(' '),
      )
      .sort(),
    JSON.stringify(summary.timeliness),
  ];
  return `${lines.join('\n')}\n`;
}

// Run as a program: the verdicts of the scenarios named, each on its own lists or on the one behind =, for another time zone.
if (process.argv[1]?.endsWith('print-verdicts.ts') === true) {
  process.stdout.write(`${new Date(0).getHours()}\n`);
  for (const argument of process.argv.slice(2)) {
    const [name = '', list] = argument.split('=');
    const lists = list === undefined ? undefined : [list];
    process.stdout.write(verdictsOf(await auditScenario(name, lists)));
  }
}
