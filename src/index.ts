/** Public API on Node: audit, catalogs, lists, limits, reports. The only file that others import. */

export { dayByDay } from './calendar/day-by-day.ts';
export { countedDays, dueDay } from './calendar/due-day.ts';
export { dueOfLimit } from './calendar/due-of-limit.ts';
export { shippedCalendar } from './calendar/shipped.ts';
export { type CatalogChange, diffCatalogs, pairCodes } from './catalog/diff/diff-catalogs.ts';
export { type EditedDeclarations, editDeclarations } from './catalog/edit/edit-declarations.ts';
export { type ExportedCatalog, exportCatalog, exportFormats } from './catalog/export/export-catalog.ts';
export { cellNamer, describeImport, sayRemark } from './catalog/import/document/describe-import.ts';
export {
  type IgnoredCell,
  type ImportedCatalog,
  type ImportedCategory,
  importedItems,
  type Remark,
} from './catalog/import/imported.ts';
export { catalogLints, lintOf } from './catalog/lints/index.ts';
export type { CatalogLint } from './catalog/lints/lint.ts';
export { loadDeclarations } from './catalog/load/declarations.ts';
export { shippedCatalogIds } from './catalog/load/shipped-catalogs.ts';
export { flattenCatalog } from './catalog/tailor/flatten-catalog.ts';
export { itemOrigins, type ValueOrigin } from './catalog/tailor/item-origins.ts';
export { buildRequirements } from './catalog/tailor/requirements.ts';
export { version } from './generated/version.ts';
export { exists, memorySource, realPath } from './host/disk.ts';
export { nodeHost } from './host/node-host.ts';
export {
  addLedger,
  assertAnnotatable,
  findAgencies,
  findCatalog,
  findClaims,
  findLetterTemplate,
  findLists,
  findReports,
  findScoreboards,
  findSettings,
  importCatalog,
  openAudit,
  openCatalog,
  openSources,
  pointToSchema,
  validateFiles,
  writeAnnotated,
} from './host/node-tasks.ts';
export { growFile, removeBegunFiles, writeTogether, writeWhole } from './host/write-together.ts';
export { rules } from './judge/rules/index.ts';
export type { Rule } from './judge/rules/rule.ts';
export { readLimit } from './limits/read-limit.ts';
export { editMapping } from './match/edit-mapping.ts';
export { writeMapping } from './match/mapping-text.ts';
export { type MergedMapping, mergeDecisions } from './match/merge-decisions.ts';
export type { Calendar, CalendarData } from './model/calendar.ts';
export type * from './model/catalog.ts';
export { DEFAULT_CATALOG, itemsOf, provenanceCounts } from './model/catalog.ts';
export type * from './model/claims.ts';
export type * from './model/comparison.ts';
export type * from './model/finding.ts';
export type { Bilingual, Language } from './model/language.ts';
export type * from './model/ledger.ts';
export type { LetterPlace, LetterTemplate } from './model/letter.ts';
export type * from './model/limit-due.ts';
export type { Place } from './model/location.ts';
export { formatPlace } from './model/location.ts';
export type * from './model/match.ts';
export type * from './model/outlook.ts';
export {
  addMonths,
  type Day,
  dayOfIso,
  isoOfDay,
  partsOfDay,
} from './model/plain-date.ts';
export type * from './model/profile.ts';
export type * from './model/profile.ts';
export type * from './model/publication.ts';
export type * from './model/report.ts';
export type * from './model/requirement.ts';
export type * from './model/review.ts';
export type * from './model/scoreboard.ts';
export type * from './model/scoreboard.ts';
export type * from './model/settlement.ts';
export type * from './model/statistics.ts';
export type * from './model/time-limit.ts';
export type * from './model/trend.ts';
export { openList, readers } from './readers/index.ts';
export {
  type ByteSource,
  defaultReadLimits,
  type ReadLimits,
} from './readers/reader.ts';
export { formatNames, type ReportFormat } from './report/format-names.ts';
export { reporters, scoreboardReporters, trendReporters } from './report/index.ts';
export type { DocumentReporter, RenderOptions, Reporter } from './report/reporter.ts';
export { renderReviewWorkbook } from './report/xlsx/review-workbook.ts';
export { type AuditRequest, audit } from './tasks/audit.ts';
export {
  type AgenciesFiles,
  type AgenciesRun,
  checkAgencies,
  type FoundAgencies,
  type FoundAgency,
} from './tasks/check-agencies.ts';
export { type EntryPlace, type EntryStory, explainEntry } from './tasks/explain-entry.ts';
export { guardBy } from './tasks/guard-lists.ts';
export { addDecisions, type MappingText, readMappingText } from './tasks/map/add-decisions.ts';
export { type AnswerReader, compileAnswerReader } from './tasks/map/read-answer.ts';
export { type ReadAnswers, readAnswers } from './tasks/map/read-answers.ts';
export { type ReviewDefaults, readReview } from './tasks/map/read-review.ts';
export { type Questions, requirementsOf, reviewLists } from './tasks/map/review-lists.ts';
export { maskReport } from './tasks/mask-report.ts';
export { narrowReport } from './tasks/narrow-report.ts';
export type { FoundCatalog } from './tasks/open/catalogs.ts';
export type { Excerpt, LocatedProblem } from './tasks/open/excerpt.ts';
export type { FileContent, Host, Paths } from './tasks/open/host.ts';
export { type ImportResult, idOfFile } from './tasks/open/import-catalog.ts';
export { inspectLists, type ListStream, readLists } from './tasks/open/lists.ts';
export {
  type AuditFiles,
  type AuditOverrides,
  type OpenedAudit,
  requireAudit,
} from './tasks/open/open-audit.ts';
export { compareWith, mergeSaved, trendOf } from './tasks/open/saved-reports.ts';
export type { SettingFiles, Settings } from './tasks/open/settings.ts';
export type { FileVerdict } from './tasks/open/validate.ts';
export type { FoundFile } from './tasks/open/yaml-files.ts';
export { declareAnswers, declareCorrection } from './tasks/settle/declare-answers.ts';
export { answersFor, listOpenCells, listOpenElements } from './tasks/settle/open-elements.ts';
export { computeStatistics, type StatisticsRequest } from './tasks/stats/compute-statistics.ts';
export { problem, problemTable } from './words/problems/index.ts';
export { formatProblem, InputError, type Problem } from './words/problems/problem.ts';
export { ruleMeta } from './words/rules/index.ts';
export type { RuleMeta } from './words/rules/rule-meta.ts';
