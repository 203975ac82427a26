/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The page's worker: the same tasks that the command line runs, over the dropped files. One job at a time. */
import { describeImport } from '../catalog/import/document/describe-import.ts';
import { statedAgency } from '../list/read-list.ts';
import { defaultReadLimits, memorySource } from '../readers/reader.ts';
import { openSources } from '../tasks/open/find-lists.ts';
import { idOfFile, importCatalog } from '../tasks/open/import-catalog.ts';
import { inspectLists } from '../tasks/open/lists.ts';
import { findSettings } from '../tasks/open/settings.ts';
import { InputError } from '../words/problems/problem.ts';
import { auditFiles } from './audit-files.ts';
import { contentsOf, namesOf } from './compose-settings.ts';
import { offeredCatalogs } from './handed-out.ts';
import { answerLesson } from './lessons-work.ts';
import type { Answer, Imported, Inspected, Job } from './messages.ts';
import { pageHost } from './page-host.ts';

function tell(answer: Answer): void {
  self.postMessage(answer);
}

async function inspect({ files, corrections }: Extract<Job, { kind: 'inspect' }>): Promise<Inspected> {
  const host = pageHost(await contentsOf(files));
  const [profileFile] = namesOf(files, 'profile');
  const { profile } = await findSettings({ profile: profileFile, calendars: [] }, host);
  const { inspections, problems } = await inspectLists({
    sources: () => openSources(namesOf(files, 'list'), host),
    limits: defaultReadLimits,
    columns: { ...profile.columns, ...corrections },
    includeHidden: false,
  });
  const agency = profile.agency || statedAgency(inspections.map(({ list }) => list));
  return { kind: 'inspected', inspections, catalogs: await offeredCatalogs(), agency, problems };
}

async function importTable({ table, language }: Extract<Job, { kind: 'import' }>): Promise<Imported> {
  const source = memorySource(table.name, new Uint8Array(await table.arrayBuffer()));
  const id = idOfFile(table.name) ?? 'imported-catalog';
  const name = `${id}.yaml`;
  const request = { sources: [source], limits: defaultReadLimits, id, output: name };
  const { text, imported, counts, problems } = await importCatalog(request, pageHost(new Map()));
  const title = imported.title ?? table.name;
  const lines = describeImport(imported, counts, language);
  return { kind: 'imported', name, title, text, lines, problems };
}

function answerTo(job: Job): Promise<Answer> {
  if (job.kind === 'inspect') return inspect(job);
  if (job.kind === 'import') return importTable(job);
  return job.kind === 'audit' ? auditFiles(job, tell) : answerLesson(job);
}

self.addEventListener('message', async ({ data }: MessageEvent<Job>) => {
  try {
    tell(await answerTo(data));
  } catch (error) {
    if (error instanceof InputError) tell({ kind: 'refused', problems: error.problems });
    else
      tell({ kind: 'broken', text: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
