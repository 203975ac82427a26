/** Public API: audit, catalogs, lists, limits, reports. The only file that others import. */
export { type AuditRequest, audit } from './audit.ts';
export { countedDays, dueDay } from './calendar/due-day.ts';
export { shippedCalendar } from './calendar/shipped.ts';
export { memorySource, writeWhole } from './disk.ts';
export { type FoundCatalog, findCatalog } from './gather/catalogs.ts';
export { findLists, findPaths, openSources } from './gather/find-lists.ts';
export { inspectLists, type ListStream, readLists } from './gather/lists.ts';
export {
  findSettings,
  type SettingFiles,
  type Settings,
} from './gather/settings.ts';
export { version } from './generated/version.ts';
export { readLimit } from './limits/read-limit.ts';
export { shippedCatalogIds } from './load/shipped-catalogs.ts';
export type { Calendar, CalendarData } from './model/calendar.ts';
export type * from './model/catalog.ts';
export { itemsOf, provenanceCounts } from './model/catalog.ts';
export type * from './model/finding.ts';
export type { Bilingual, Language } from './model/language.ts';
export type { Place } from './model/location.ts';
export { formatPlace } from './model/location.ts';
export type * from './model/match.ts';
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
export type * from './model/time-limit.ts';
export { problem, problemTable } from './problems/index.ts';
export { formatProblem, InputError, type Problem } from './problems/problem.ts';
export { openList, readers } from './readers/index.ts';
export {
  type ByteSource,
  defaultReadLimits,
  type ReadLimits,
} from './readers/reader.ts';
export { formatNames, type ReportFormat } from './reporters/format-names.ts';
export { reporters } from './reporters/index.ts';
export type { RenderOptions, Reporter } from './reporters/reporter.ts';
export { ruleMeta, rules } from './rules/index.ts';
export type { Rule, RuleMeta } from './rules/rule.ts';
export { buildRequirements } from './tailor/requirements.ts';
