import { encodeJson } from './encode/json.ts';
import type { Reporter } from './reporter.ts';

/** A first line about the run, then one finding per line: for pipes. */
export const ndjson: Reporter = {
  description: { zh: '每行一条问题（JSON），供管道处理', en: 'one finding per line, for pipes' },
  extension: 'ndjson',
  render(report) {
    const { schemaVersion, tool, agency, asOf, period, catalog, summary } = report;
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
    };
    const lines = [run, ...report.findings.map((finding) => ({ type: 'finding', ...finding }))];
    return lines.map((line) => `${encodeJson(line)}\n`).join('');
  },
};
