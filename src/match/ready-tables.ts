import type { Requirement } from '../model/requirement.ts';
import { joinVersions } from './join-versions.ts';
import { keyOfTables, type PackedTables, packTables, unpackTables } from './packed-tables.ts';
import { compileTables, type MatcherTables } from './tables.ts';
import { compileVocabulary } from './vocabulary.ts';

/** Tables that were made at build time, of one catalog as it is shipped. */
export interface ReadyTables {
  /** Undefined for requirements of which other tables would be made: a profile that gives an item another name. */
  of(requirements: readonly Requirement[]): MatcherTables | undefined;
}

/** Makes the tables of a catalog's requirements, as JSON. */
export function writeTables(requirements: readonly Requirement[]): string {
  const joined = joinVersions(requirements)?.requirements ?? requirements;
  const tables = compileTables(joined, compileVocabulary(joined[0]?.setting));
  return JSON.stringify(packTables(tables, joined));
}

/** Reads what `writeTables` wrote. */
export function readTables(text: string): ReadyTables {
  let packed: PackedTables | undefined;
  let tables: MatcherTables | undefined;
  return {
    of(requirements) {
      const read: PackedTables = packed ?? JSON.parse(text);
      packed = read;
      if (keyOfTables(requirements) !== read.key) return undefined;
      tables ??= unpackTables(read);
      return tables;
    },
  };
}
