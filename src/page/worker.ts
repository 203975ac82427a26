/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The page's worker: the same tasks that the command line runs, over the dropped files. One job, then it ends. */
import { shippedCatalog, shippedCatalogIds } from '../catalog/load/shipped-catalogs.ts';
import { type Day, dayOf, dayOfIso } from '../model/plain-date.ts';
import { defaultReadLimits } from '../readers/reader.ts';
import { csv } from '../report/csv.ts';
import { describeVerdict } from '../report/heading.ts';
import { html } from '../report/html.ts';
import { json } from '../report/json.ts';
import { xlsx } from '../report/xlsx.ts';
import { audit } from '../tasks/audit.ts';
import { openSources } from '../tasks/open/find-lists.ts';
import { inspectLists } from '../tasks/open/lists.ts';
import { openAudit, requireAudit } from '../tasks/open/open-audit.ts';
import { findSettings } from '../tasks/open/settings.ts';
import { InputError } from '../words/problems/problem.ts';
import type { Answer, Audited, GivenFile, Inspected, Job, Role } from './messages.ts';
import { pageHost } from './page-host.ts';
import { statedAgency } from './stated-agency.ts';

/** Progress is told once for so many entries. */
const TOLD_ENTRIES = 2000;

const downloads = [
  { reporter: html, type: 'text/html' },
  { reporter: xlsx, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { reporter: csv, type: 'text/csv' },
  { reporter: json, type: 'application/json' },
] as const;

function tell(answer: Answer): void {
  self.postMessage(answer);
}

async function hostOf(files: readonly GivenFile[]) {
  const read = files.map(async ({ file }) => [file.name, new Uint8Array(await file.arrayBuffer())] as const);
  return pageHost(new Map(await Promise.all(read)));
}

const namesOf = (files: readonly GivenFile[], wanted: Role) =>
  files.filter(({ role }) => role === wanted).map(({ file }) => file.name);

async function offeredCatalogs() {
  const found = await Promise.all(
    shippedCatalogIds.map(async (id) => ({ id, title: (await shippedCatalog(id))?.catalog.title ?? id })),
  );
  return found;
}

async function inspect({ files }: Extract<Job, { kind: 'inspect' }>): Promise<Inspected> {
  const host = await hostOf(files);
  const [profileFile] = namesOf(files, 'profile');
  const { profile } = await findSettings({ profile: profileFile, calendars: [] }, host);
  const { inspections, problems } = await inspectLists({
    sources: () => openSources(namesOf(files, 'list'), host),
    limits: defaultReadLimits,
    columns: profile.columns,
    includeHidden: false,
  });
  const agency = profile.agency || statedAgency(inspections.map(({ list }) => list));
  return { kind: 'inspected', inspections, catalogs: await offeredCatalogs(), agency, problems };
}

function periodOf(from: string, to: string, asOf: Day) {
  if (from === '' && to === '') return undefined;
  return { from: dayOfIso(from) ?? dayOf(1949, 10, 1), to: dayOfIso(to) ?? asOf };
}

async function check({ files, choice, language }: Extract<Job, { kind: 'audit' }>): Promise<Audited> {
  const host = await hostOf(files);
  const asOf = dayOfIso(choice.asOf);
  if (asOf === undefined) throw new Error(`no day of judgement: "${choice.asOf}"`);
  let told = 0;
  const opened = await openAudit(
    {
      lists: namesOf(files, 'list'),
      catalogs: choice.catalog === '' ? [] : [choice.catalog],
      profile: namesOf(files, 'profile')[0],
      declarations: namesOf(files, 'declarations')[0],
      calendars: namesOf(files, 'calendar'),
      mapping: namesOf(files, 'mapping')[0],
    },
    {
      asOf,
      period: periodOf(choice.from, choice.to, asOf),
      onProgress: (file, entries) => {
        if (entries < told + TOLD_ENTRIES && entries > told) return;
        told = entries;
        tell({ kind: 'progress', file, entries });
      },
    },
    host,
    { adjust: (profile) => (choice.agency === '' ? profile : { ...profile, agency: choice.agency }) },
  );
  const report = await audit(requireAudit(opened));
  const options = { language, color: false, width: 80 };
  const made = [];
  for (const { reporter, type } of downloads) {
    const content = await reporter.render(report, options);
    const marked = reporter.byteOrderMark === true && typeof content === 'string';
    made.push({ extension: reporter.extension, type, content: marked ? `\uFEFF${content}` : content });
  }
  const page = made.find(({ extension }) => extension === 'html')?.content;
  return {
    kind: 'audited',
    agency: report.agency,
    verdict: describeVerdict(report, language),
    html: typeof page === 'string' ? page : '',
    files: made,
    problems: opened.problems,
  };
}

self.addEventListener('message', async ({ data }: MessageEvent<Job>) => {
  try {
    tell(data.kind === 'inspect' ? await inspect(data) : await check(data));
  } catch (error) {
    if (error instanceof InputError) tell({ kind: 'refused', problems: error.problems });
    else
      tell({ kind: 'broken', text: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
