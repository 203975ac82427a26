import { agenciesProblems } from './agencies.ts';
import { annotateProblems } from './annotate.ts';
import { calendarProblems } from './calendar.ts';
import { catalogProblems } from './catalog.ts';
import { claimsProblems } from './claims.ts';
import { demoProblems } from './demo.ts';
import { editionProblems } from './edition.ts';
import { entryProblems } from './entry.ts';
import { fileFormatProblems } from './file-format.ts';
import { importProblems } from './import.ts';
import { letterProblems } from './letter.ts';
import { limitProblems } from './limit.ts';
import { listProblems } from './list.ts';
import { problemsOf } from './problem.ts';
import { profileProblems } from './profile.ts';
import { reportProblems } from './report.ts';
import { reviewProblems } from './review.ts';
import { schemaProblems } from './schema.ts';
import { usageProblems } from './usage.ts';
import { workbookProblems } from './workbook.ts';
import { yamlProblems } from './yaml.ts';

/** Everything wrong that an input can be: code → text. A new problem is one entry in one of these tables. */
export const problemTable = {
  ...usageProblems,
  ...yamlProblems,
  ...schemaProblems,
  ...catalogProblems,
  ...editionProblems,
  ...profileProblems,
  ...claimsProblems,
  ...calendarProblems,
  ...importProblems,
  ...limitProblems,
  ...listProblems,
  ...fileFormatProblems,
  ...workbookProblems,
  ...reviewProblems,
  ...entryProblems,
  ...reportProblems,
  ...annotateProblems,
  ...agenciesProblems,
  ...letterProblems,
  ...demoProblems,
} as const;

/** Builds a located problem; its facts are checked against the table. */
export const problem = problemsOf(problemTable);
