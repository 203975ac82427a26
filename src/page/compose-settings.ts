import { editDeclarations } from '../catalog/edit/edit-declarations.ts';
import { editProfile, type Said } from '../catalog/edit/edit-profile.ts';
import type { Requirement } from '../model/requirement.ts';
import { addDecisions, readMappingText } from '../tasks/map/add-decisions.ts';
import type { Host } from '../tasks/open/host.ts';
import type { AuditFiles } from '../tasks/open/open-audit.ts';
import { declareAnswers, declareCorrection } from '../tasks/settle/declare-answers.ts';
import type { Choice, Corrections, GivenAnswers, GivenFile, LimitAnswers, Role } from './messages.ts';
import { NO_LIMITS } from './messages.ts';

/** Day from which a period is open towards the past. */
const FIRST_DAY = '1949-10-01';

/** The files of an audit as the command line would have them: what was dropped, with all that was stated in the page written in. */
export interface ComposedFiles {
  /** By name. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly names: AuditFiles;
  readonly baselines: readonly string[];
  /** Settings to be taken home: what each is, and its file. */
  readonly settings: readonly { readonly what: Setting; readonly name: string }[];
}

export type Setting = 'profile' | 'declarations' | 'mapping';

export const namesOf = (files: readonly GivenFile[], wanted: Role): readonly string[] =>
  files.filter(({ role }) => role === wanted).map(({ file }) => file.name);

export async function contentsOf(files: readonly GivenFile[]): Promise<Map<string, Uint8Array>> {
  const read = files.map(async ({ file }) => [file.name, new Uint8Array(await file.arrayBuffer())] as const);
  return new Map(await Promise.all(read));
}

/** What the profile is to say beyond what it says. */
export function saidInProfile(
  choice: Choice,
  corrections: Corrections,
  limits: LimitAnswers = NO_LIMITS,
): readonly Said[] {
  const { agency, catalogs, from, to, asOf } = choice;
  const period: readonly Said[] =
    from === '' && to === ''
      ? []
      : [
          { at: ['period', 'from'], value: from || FIRST_DAY },
          { at: ['period', 'to'], value: to || asOf },
        ];
  return [
    ...(agency === '' ? [] : [{ at: ['agency'], value: agency } satisfies Said]),
    ...(catalogs.length === 0 ? [] : [{ at: ['catalogs'], value: catalogs } satisfies Said]),
    ...period,
    ...Object.entries(corrections).map(
      ([heading, field]): Said => ({ at: ['columns', heading], value: field }),
    ),
    ...Object.entries(limits.words).map(([word, value]): Said => ({ at: ['limits', word], value })),
    ...Object.entries(limits.items).map(([item, value]): Said => ({ at: ['limits', 'items', item], value })),
  ];
}

/** Writes the settings of an audit; it takes nothing in any other way, so that the command line can be given the same. */
export async function composeFiles(
  files: readonly GivenFile[],
  choice: Choice,
  corrections: Corrections,
  limits: LimitAnswers,
): Promise<ComposedFiles> {
  const contents = await contentsOf(files);
  const profile = namesOf(files, 'profile')[0] ?? 'profile.yaml';
  const before = new TextDecoder().decode(contents.get(profile));
  // A profile is of an agency: without one what was stated is given to the audit beside its files.
  const isNameless = !contents.has(profile) && choice.agency === '';
  const after = isNameless ? before : editProfile(before, saidInProfile(choice, corrections, limits));
  if (after !== before) contents.set(profile, new TextEncoder().encode(after));
  const names = {
    lists: namesOf(files, 'list'),
    catalogs: isNameless ? choice.catalogs : [],
    profile: contents.has(profile) ? profile : undefined,
    declarations: namesOf(files, 'declarations')[0],
    calendars: namesOf(files, 'calendar'),
    mapping: namesOf(files, 'mapping')[0],
  };
  return { contents, names, baselines: namesOf(files, 'baseline'), settings: settingsOf(names) };
}

const settingKinds = ['profile', 'declarations', 'mapping'] as const satisfies readonly Setting[];

function settingsOf(names: AuditFiles): ComposedFiles['settings'] {
  return settingKinds.flatMap((what) => {
    const name = names[what];
    return name === undefined ? [] : [{ what, name }];
  });
}

/** Writes the answers into the declarations and the mapping, those that were dropped or new ones. */
export async function writeAnswers(
  { contents, names, baselines }: ComposedFiles,
  { elements, decisions, cells }: GivenAnswers,
  requirements: readonly Requirement[],
  host: Host,
): Promise<ComposedFiles> {
  const written = new Map(contents);
  const write = (name: string, text: string) => written.set(name, new TextEncoder().encode(text));
  const { declarations = 'declarations.yaml', mapping = 'mapping.yaml' } = names;
  const isDeclared = elements.length + cells.length > 0;
  if (isDeclared) {
    const before = names.declarations === undefined ? undefined : await host.readText(declarations);
    const corrected = cells.map(({ title, ...cell }) => declareCorrection(cell, title));
    write(
      declarations,
      editDeclarations(before, [...declareAnswers(elements, requirements), ...corrected]).text,
    );
  }
  if (decisions.length > 0) {
    const before = await readMappingText(mapping, host);
    write(mapping, addDecisions(before, decisions, requirements).text);
  }
  const all: AuditFiles = {
    ...names,
    ...(isDeclared ? { declarations } : {}),
    ...(decisions.length > 0 ? { mapping } : {}),
  };
  return { contents: written, names: all, baselines, settings: settingsOf(all) };
}
