/** Public API: audit, catalogs, lists, limits, reports. The only file that others import. */
export { type AuditRequest, audit } from './audit.ts';
export { countedDays, dueDay } from './calendar/due-day.ts';
export { dueOfLimit } from './calendar/due-of-limit.ts';
export { shippedCalendar } from './calendar/shipped.ts';
export {
  type AgenciesFiles,
  type AgenciesRun,
  checkAgencies,
  type FoundAgencies,
  type FoundAgency,
  findAgencies,
} from './check-agencies.ts';
export { exists, memorySource, realPath, removeBegunFiles, writeTogether, writeWhole } from './disk.ts';
export { type EntryPlace, type EntryStory, explainEntry } from './explain-entry.ts';
export { type ExportedCatalog, exportCatalog, exportFormats } from './export/export-catalog.ts';
export { assertAnnotatable, writeAnnotated } from './gather/annotation.ts';
export { appendWhole } from './gather/append-whole.ts';
export { type FoundCatalog, findCatalog, openCatalog } from './gather/catalogs.ts';
export { findClaims } from './gather/claims.ts';
export type { Excerpt, LocatedProblem } from './gather/excerpt.ts';
export { findLists, findPaths, openSources } from './gather/find-lists.ts';
export { type ImportResult, importCatalog } from './gather/import-catalog.ts';
export { addLedger } from './gather/ledger.ts';
export { inspectLists, type ListStream, readLists } from './gather/lists.ts';
export { compareWith, findReports, findScoreboards, mergeSaved, trendOf } from './gather/saved-reports.ts';
export {
  findSettings,
  type SettingFiles,
  type Settings,
} from './gather/settings.ts';
export { type FileVerdict, validateFiles } from './gather/validate.ts';
export { type FoundFile, findYamlFiles } from './gather/yaml-files.ts';
export { version } from './generated/version.ts';
export { cellNamer, sayRemark } from './import/document/say-remark.ts';
export {
  type IgnoredCell,
  type ImportedCatalog,
  type ImportedCategory,
  importedItems,
  type Remark,
} from './import/imported.ts';
export { readLimit } from './limits/read-limit.ts';
export { shippedCatalogIds } from './load/shipped-catalogs.ts';
export { type AnswerReader, compileAnswerReader } from './map/read-answer.ts';
export { type MappingText, readMapping, readMappingText } from './map/read-mapping.ts';
export { type ReviewDefaults, readReview } from './map/read-review.ts';
export { type ReviewRequest, requirementsOf, reviewLists } from './map/review-lists.ts';
export { editMapping } from './match/edit-mapping.ts';
export { writeMapping } from './match/mapping-text.ts';
export { type MergedMapping, mergeDecisions } from './match/review.ts';
export type { Calendar, CalendarData } from './model/calendar.ts';
export type * from './model/catalog.ts';
export { itemsOf, provenanceCounts } from './model/catalog.ts';
export type * from './model/claims.ts';
export type * from './model/comparison.ts';
export type * from './model/finding.ts';
export type { Bilingual, Language } from './model/language.ts';
export type * from './model/ledger.ts';
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
export type * from './model/publication.ts';
export type * from './model/report.ts';
export type * from './model/requirement.ts';
export type * from './model/review.ts';
export type * from './model/scoreboard.ts';
export type * from './model/scoring.ts';
export type * from './model/statistics.ts';
export type * from './model/time-limit.ts';
export type * from './model/trend.ts';
export { problem, problemTable } from './problems/index.ts';
export { formatProblem, InputError, type Problem } from './problems/problem.ts';
export { openList, readers } from './readers/index.ts';
export {
  type ByteSource,
  defaultReadLimits,
  type ReadLimits,
} from './readers/reader.ts';
export { formatNames, type ReportFormat } from './reporters/format-names.ts';
export { reporters, scoreboardReporters, trendReporters } from './reporters/index.ts';
export type { DocumentReporter, RenderOptions, Reporter } from './reporters/reporter.ts';
export { renderReviewWorkbook } from './reporters/xlsx/review-workbook.ts';
export { ruleMeta, rules } from './rules/index.ts';
export type { Rule, RuleMeta } from './rules/rule.ts';
export { computeStatistics, type StatisticsRequest } from './stats/compute-statistics.ts';
export { type CatalogChange, diffCatalogs, pairCodes } from './tailor/diff-catalogs.ts';
export { flattenCatalog } from './tailor/flatten-catalog.ts';
export { itemOrigins, type ValueOrigin } from './tailor/item-origins.ts';
export { catalogLints, lintOf } from './tailor/lints/index.ts';
export type { CatalogLint } from './tailor/lints/lint.ts';
export { buildRequirements } from './tailor/requirements.ts';
