import { type Fault, faults, wholeListFaults } from '../../src/workshop/fault.ts';
import { difficulties, type Wishes } from '../../src/workshop/setting.ts';

/** A catalog of what no shipped one prints: more than one in a period, what comes before, a share, an end of publication. */
export const furtherLimits = 'fixtures/workshop/further-limits.yaml';

/** Catalogs by how often a seed plays them: matching against a large catalog is prepared anew for each list. */
const shares = [
  ['haitan-2020', 16],
  ['health-points-2016', 16],
  ['huaihua-2018', 43],
  ['site-inspection-2019', 54],
  ['zhongshan-2017', 43],
  ['qinghai-2017', 12],
  ['health-2019', 8],
  ['xichou-health', 8],
  [furtherLimits, 40],
] as const;

export const playedCatalogs: readonly string[] = shares.map(([catalog]) => catalog);

const turn = shares.flatMap(([catalog, share]) => Array.from({ length: share }, () => catalog));

/** What a seed plays: a catalog, a difficulty, and one kind of fault alone or all that fit together. */
export interface PlantedCase {
  readonly catalog: string;
  readonly wishes: Wishes;
}

/** A prime to the number of turns, so that catalogs, kinds and difficulties meet in every combination. */
const STRIDE = 37;

export function caseOf(seed: number): PlantedCase {
  const catalog = turn[(seed * STRIDE) % turn.length] ?? 'health-2019';
  const difficulty = difficulties[seed % difficulties.length] ?? 'medium';
  const alone = faults[Math.floor(seed / 2) % faults.length];
  const isAlone = seed % 2 === 0 && alone !== undefined;
  // What doubts a whole list comes only when asked for: one of the two with all others, in one list of ten.
  const other = wholeListFaults[Math.floor(seed / 10) % wholeListFaults.length];
  const all = faults.filter((fault) => fault !== other).map((fault) => [fault, 1] as const);
  const every = seed % 10 === 5 ? { faults: new Map(all) } : {};
  return {
    catalog,
    wishes: { seed, difficulty, ...(isAlone ? { faults: new Map<Fault, number>([[alone, 2]]) } : every) },
  };
}
