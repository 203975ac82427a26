import type { Reporter } from './reporter.ts';

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

/** What is said of the formats whose writing is so large that it is loaded when it is asked for. */
export const largeFormats = {
  terminal: {
    description: { zh: '终端显示（默认）', en: 'for the terminal (the default)' },
    extension: 'txt',
  },
  xlsx: {
    description: { zh: '整改台账（Excel 工作簿）', en: 'rectification ledger, an Excel workbook' },
    extension: 'xlsx',
  },
  html: {
    description: { zh: '网页报告（单个文件，可打印）', en: 'a web page in one file, fit for print' },
    extension: 'html',
  },
} as const satisfies Readonly<Record<string, Omit<Reporter, 'render'>>>;
