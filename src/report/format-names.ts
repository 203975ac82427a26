/** Ids of the report formats, in the order of the help; the registry is typed over them. Light: help loads no reporter. */
export const formatNames = [
  'terminal',
  'json',
  'xlsx',
  'docx',
  'html',
  'csv',
  'markdown',
  'junit',
  'sarif',
  'github',
  'ndjson',
  'oscal',
  'ics',
] as const;

export type ReportFormat = (typeof formatNames)[number];
