import { encodeJson } from '../write/encode.ts';
import { changesById } from './finding-words.ts';
import type { Reporter } from './reporter.ts';

/** A first line about the run, then one finding per line, then what went since the latest baseline: for pipes. */
export const ndjson: Reporter = {
  description: { zh: '每行一条问题（JSON），供管道处理', en: 'one finding per line, for pipes' },
  extension: 'ndjson',
  render(report) {
    const { schemaVersion, tool, agency, asOf, period, catalog, summary, notChecked, comparison } = report;
    const changes = changesById(report);
    const run = {
      type: 'run',
      schemaVersion,
      tool,
      agency,
      asOf,
      period,
      catalog: { id: catalog.id, version: catalog.version, sha256: catalog.sha256 },
      items: summary.items,
      elements: summary.elements,
      notChecked,
      ...(comparison === undefined ? {} : { sinceBaselines: comparison.counts }),
    };
    const findings = report.findings.map((finding) => {
      const change = changes.get(finding.id);
      const marks = change === undefined ? {} : { state: change.state, firstSeen: change.firstSeen };
      return { type: 'finding', ...finding, ...marks };
    });
    const gone = (comparison?.gone ?? [])
      .filter(({ goneOn }) => goneOn === asOf)
      .map(({ finding, how, firstSeen, goneOn }) => ({ type: 'gone', how, firstSeen, goneOn, ...finding }));
    const lines = [run, ...findings, ...gone];
    return lines.map((line) => `${encodeJson(line)}\n`).join('');
  },
};
