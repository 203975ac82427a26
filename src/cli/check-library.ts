/** What a check needs of the library, and no more: what is not loaded need not be read by the engine. */
export { realPath } from '../host/disk.ts';
export { growFile, writeTogether, writeWhole } from '../host/write-together.ts';
export { reporters } from '../report/reporters.ts';
export { audit } from '../tasks/audit.ts';
export { guardBy } from '../tasks/guard-lists.ts';
export { maskReport } from '../tasks/mask-report.ts';
export { narrowReport } from '../tasks/narrow-report.ts';
export { openAudit, requireAudit } from '../tasks/open/open-audit.ts';
export { compareWith, findReports } from '../tasks/open/saved-reports.ts';
