import type { Language } from '../../model/language.ts';
import type { GapReport } from '../../model/report.ts';
import { annotateWorkbook } from '../../report/annotate/annotate-workbook.ts';
import { annotationSentences } from '../../words/labels/annotation.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import { type Host, writeWhole } from './host.ts';

/** Throws before any list is read when there is not one list to annotate, or when it would be overwritten. */
export function assertAnnotatable(files: readonly string[], target: string, { paths }: Host): void {
  const [file] = files;
  if (file === undefined || files.length > 1 || file === '-')
    throw new InputError([problem('annotate/one-workbook', { file: '--annotate' }, { count: files.length })]);
  if (paths.resolve(file) === paths.resolve(target))
    throw new InputError([problem('annotate/over-the-list', { file: '--annotate' }, { file: target })]);
}

/**
 * Writes the list of a report again as a workbook with its findings beside the cells. Tells what could not be marked; undefined when
 * all was.
 */
export async function writeAnnotated(
  report: GapReport,
  file: string,
  target: string,
  language: Language,
  host: Host,
): Promise<string | undefined> {
  const input = report.inputs.find((one) => one.file === file);
  const format = input?.format ?? '';
  if (!/^xls[xm]\b/.test(format))
    throw new InputError([problem('annotate/not-a-workbook', { file }, { format })]);
  let unmarked: string | undefined;
  const content = await annotateWorkbook(await host.readBytes(file), file, report, language, (left) => {
    unmarked = annotationSentences.unmarked[language](left);
  });
  await writeWhole(target, content, host);
  return unmarked;
}
