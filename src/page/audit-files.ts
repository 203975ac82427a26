/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { type Day, dayOf, dayOfIso } from '../model/plain-date.ts';
import type { GapReport } from '../model/report.ts';
import type { Requirement } from '../model/requirement.ts';
import { annotateWorkbook } from '../report/annotate/annotate-workbook.ts';
import { csv } from '../report/csv.ts';
import { docx } from '../report/docx.ts';
import { describeVerdict } from '../report/heading.ts';
import { html } from '../report/html.ts';
import { json } from '../report/json.ts';
import type { RenderOptions, Reporter } from '../report/reporter.ts';
import { xlsx } from '../report/xlsx.ts';
import { type AuditRequest, audit } from '../tasks/audit.ts';
import { guardBy } from '../tasks/guard-lists.ts';
import { requirementsOf, reviewLists } from '../tasks/map/review-lists.ts';
import { maskReport } from '../tasks/mask-report.ts';
import type { Host } from '../tasks/open/host.ts';
import { openAudit, requireAudit } from '../tasks/open/open-audit.ts';
import { compareWith, findReports } from '../tasks/open/saved-reports.ts';
import { listMissingElements, listOpenElements } from '../tasks/settle/open-elements.ts';
import { type ComposedFiles, composeFiles, writeAnswers } from './compose-settings.ts';
import { type MadeFile, safeName, WORKBOOK } from './handed-out.ts';
import type { Answer, Choice, Job, Questions } from './messages.ts';
import { pageHost } from './page-host.ts';
import { fileWords } from './words.ts';

/** Progress is reported once for so many entries. */
const TOLD_ENTRIES = 2000;

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const YAML = 'application/yaml';

const downloads = [
  { reporter: html, type: 'text/html' },
  { reporter: csv, type: 'text/csv' },
  { reporter: json, type: 'application/json' },
  { reporter: xlsx, type: WORKBOOK },
  { reporter: docx, type: DOCUMENT },
] as const;

async function render(reporter: Reporter, report: GapReport, options: RenderOptions) {
  const content = await reporter.render(report, options);
  return reporter.byteOrderMark === true && typeof content === 'string' ? `\uFEFF${content}` : content;
}

/** The officer's own workbook with its findings, where there is one list and it is a workbook. */
async function annotated(
  report: GapReport,
  { contents, names }: ComposedFiles,
  options: RenderOptions,
): Promise<Omit<MadeFile, 'name'> | undefined> {
  const [file, ...others] = names.lists;
  const input = report.inputs.find((one) => one.file === file);
  const bytes = contents.get(file ?? '');
  if (file === undefined || bytes === undefined || others.length > 0) return undefined;
  if (!/^xls[xm]\b/u.test(input?.format ?? '')) return undefined;
  const content = await annotateWorkbook(bytes, file, report, options.language);
  return { what: 'annotated', type: WORKBOOK, content };
}

/** What the report leaves open; the lists are read once more, as `mulu map` reads them. */
async function questionsOf(
  report: GapReport,
  request: AuditRequest,
  requirements: readonly Requirement[],
): Promise<Questions> {
  const { groups, cells } = await reviewLists(request);
  const items = requirements.map(({ code, name, elements }) => ({
    code,
    name,
    elements: elements.map((element) => ({ id: element.id, name: element.name })),
  }));
  return {
    elements: listOpenElements(report, requirements),
    missing: listMissingElements(report, requirements),
    entries: groups,
    cells,
    items,
  };
}

/** An open end reaches to the first day or to the day of judgement. */
function periodOf({ from, to }: Choice, asOf: Day): AuditRequest['period'] {
  if (from === '' && to === '') return undefined;
  return { from: dayOfIso(from) ?? dayOf(1949, 10, 1), to: dayOfIso(to) ?? asOf };
}

type AuditJob = Extract<Job, { kind: 'audit' }>;

/** The audit of what was dropped and answered, its settings written as the command line reads them. */
async function openFiles(job: AuditJob, tell: (answer: Answer) => void) {
  const { files, corrections, choice, answers } = job;
  const asOf = dayOfIso(choice.asOf);
  if (asOf === undefined) throw new Error(`no day of judgement: "${choice.asOf}"`);
  let told = 0;
  const onProgress = (file: string, entries: number) => {
    if (entries < told + TOLD_ENTRIES && entries > told) return;
    told = entries;
    tell({ kind: 'progress', file, entries });
  };
  const open = async ({ names, contents }: ComposedFiles) => {
    const host: Host = pageHost(contents);
    const stated =
      names.profile === undefined ? { columns: corrections, period: periodOf(choice, asOf) } : {};
    const opened = await openAudit(names, { asOf, onProgress, ...stated }, host);
    const request = requireAudit(opened);
    const catalogs = request.catalogs.map(({ catalog }) => catalog);
    const requirements = requirementsOf(catalogs, request.profile);
    return { host, request, requirements, problems: opened.problems };
  };
  const stated = await composeFiles(files, choice, corrections, answers.limits);
  const before = await open(stated);
  if (answers.elements.length + answers.decisions.length + answers.cells.length === 0)
    return { composed: stated, ...before };
  const composed = await writeAnswers(stated, answers, before.requirements, before.host);
  return { composed, ...(await open(composed)) };
}

/** Runs the audit; sends the report first, then what it leaves open, then the files to be taken home as they are made. */
export async function auditFiles(job: AuditJob, tell: (answer: Answer) => void): Promise<Answer> {
  const { composed, host, request, requirements, problems } = await openFiles(job, tell);
  const baselines = await findReports(composed.baselines, host);
  const guard = guardBy(baselines.at(-1)?.report);
  const compared = compareWith(await audit({ ...request, guard }), baselines);
  const report = maskReport(compared);

  const { language } = job;
  const options = { language, color: false, width: 80 };
  const shown = await render(html, report, options);
  tell({
    kind: 'audited',
    verdict: describeVerdict(report, language),
    html: typeof shown === 'string' ? shown : '',
    problems,
  });
  tell({ kind: 'asked', questions: await questionsOf(compared, request, requirements) });
  const agency = safeName(`${report.agency}${language === 'zh' ? '' : ' '}`);
  const make = ({ what, type, content }: Omit<MadeFile, 'name'>, extension: string) => {
    const name = `${agency}${fileWords[what]?.[language] ?? what}.${extension}`;
    tell({ kind: 'made', made: { what, name, type, content } });
  };
  for (const { reporter, type } of downloads) {
    const content = reporter === html ? shown : await render(reporter, report, options);
    make({ what: reporter.extension, type, content }, reporter.extension);
  }
  const workbook = await annotated(compared, composed, options);
  if (workbook !== undefined) make(workbook, 'xlsx');
  for (const { what, name } of composed.settings)
    tell({ kind: 'made', made: { what, name, type: YAML, content: composed.contents.get(name) ?? '' } });
  return { kind: 'finished' };
}
