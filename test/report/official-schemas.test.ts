import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import type { GapReport } from '../../src/model/report.ts';
import { type ReportFormat, reporters } from '../../src/report/index.ts';
import { endless, formulas, nasty, spoilReport } from './nasty-report.ts';
import { buildReport, sampleReport } from './sample-report.ts';

/** The official schemas are not part of the project; they are beside a checkout where someone put them. */
const folder = new URL('../../../shared/reference/schemas/', import.meta.url);
const present = existsSync(folder);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');

const cases: readonly (readonly [string, GapReport])[] = [
  ['the sample', sampleReport],
  ['hostile text', spoilReport([nasty, endless, ...formulas])],
  ['nothing at all', { ...buildReport([], []), inputs: [] }],
];

async function renderText(format: ReportFormat, report: GapReport): Promise<string> {
  return String(await reporters[format].render(report, { language: 'zh', color: false, width: 80 }));
}

if (present) describeSchemas();
else {
  it('left out: no official schemas beside the checkout, SARIF, OSCAL and JUnit are not validated', () => {
    expect(present).toBe(false);
  });
}

function describeSchemas(): void {
  describe('the official schemas accept', () => {
    it.each(cases)('SARIF of %s', async (_, report) => {
      const ajv = new draft04.default({ strict: false, allErrors: true });
      formats.default(ajv);
      const validate = ajv.compile(JSON.parse(read('sarif/sarif-schema-2.1.0.json')));
      validate(JSON.parse(await renderText('sarif', report)));
      expect(validate.errors ?? []).toEqual([]);
    });

    it.each(cases)('OSCAL assessment results of %s', async (_, report) => {
      const ajv = new Ajv({ strict: false, allErrors: true });
      formats.default(ajv);
      const validate = ajv.compile(JSON.parse(read('oscal/oscal_assessment-results_schema-1.2.1.json')));
      validate(JSON.parse(await renderText('oscal', report)));
      expect(validate.errors ?? []).toEqual([]);
    });

    describe.each(['jenkins-junit-10.xsd', 'windyroad-JUnit-162a883.xsd'])('JUnit by %s', (name) => {
      it.each(cases)('of %s', async (_, report) => {
        const schema = XmlDocument.fromString(read(`junit/${name}`));
        const validator = XsdValidator.fromDoc(schema);
        const document = XmlDocument.fromString(await renderText('junit', report));
        try {
          expect(() => validator.validate(document)).not.toThrow();
        } finally {
          document.dispose();
          validator.dispose();
          schema.dispose();
        }
      });
    });
  });
}
