/** The tasks on the computer that Node runs on, for those who bring no host of their own; a list named `-` is empty then. */
import { Readable } from 'node:stream';
import type { Language } from '../model/language.ts';
import type { GapReport } from '../model/report.ts';
import * as claims from '../tasks/open/accompanying-files.ts';
import * as ledgers from '../tasks/open/accompanying-files.ts';
import * as letters from '../tasks/open/accompanying-files.ts';
import * as agencies from '../tasks/open/agencies.ts';
import * as annotation from '../tasks/open/annotation.ts';
import * as catalogs from '../tasks/open/catalogs.ts';
import * as lists from '../tasks/open/find-lists.ts';
import type { Host } from '../tasks/open/host.ts';
import * as imports from '../tasks/open/import-catalog.ts';
import * as audits from '../tasks/open/open-audit.ts';
import * as saved from '../tasks/open/saved-reports.ts';
import * as schemas from '../tasks/open/schema-line.ts';
import * as settings from '../tasks/open/settings.ts';
import * as validation from '../tasks/open/validate.ts';
import { nodeHost } from './node-host.ts';

const node = nodeHost({ stdin: Readable.from([]) });

export const openAudit = (files: audits.AuditFiles, overrides: audits.AuditOverrides, host: Host = node) =>
  audits.openAudit(files, overrides, host);

export const findSettings = (files: settings.SettingFiles, host: Host = node) =>
  settings.findSettings(files, host);

export const findCatalog = (name: string, host: Host = node) => catalogs.findCatalog(name, host);

export const openCatalog = (name: string, host: Host = node) => catalogs.openCatalog(name, host);

export const findLists = (patterns: readonly string[], host: Host = node) => lists.findLists(patterns, host);

export const openSources = (files: readonly string[], host: Host = node) => lists.openSources(files, host);

export const findClaims = (file: string, host: Host = node) => claims.findClaims(file, host);

export const findAgencies = (request: agencies.AgenciesFiles, host: Host = node) =>
  agencies.findAgencies(request, host);

export const findReports = (patterns: readonly string[], host: Host = node) =>
  saved.findReports(patterns, host);

export const findScoreboards = (patterns: readonly string[], host: Host = node) =>
  saved.findScoreboards(patterns, host);

export const addLedger = (report: GapReport, file: string, host: Host = node) =>
  ledgers.addLedger(report, file, host);

export const findLetterTemplate = (file: string, host: Host = node) => letters.findLetterTemplate(file, host);

export const importCatalog = (request: imports.ImportRequest, host: Host = node) =>
  imports.importCatalog(request, host);

export const pointToSchema = (text: string, file: string, host: Host = node) =>
  schemas.pointToSchema(text, file, host);

export const validateFiles = (
  files: Parameters<typeof validation.validateFiles>[0],
  options: validation.ValidateOptions,
  host: Host = node,
) => validation.validateFiles(files, options, host);

export const assertAnnotatable = (files: readonly string[], target: string, host: Host = node) =>
  annotation.assertAnnotatable(files, target, host);

export const writeAnnotated = (
  report: GapReport,
  file: string,
  target: string,
  language: Language,
  host: Host = node,
) => annotation.writeAnnotated(report, file, target, language, host);
