import type { Language } from '../../../index.ts';
import type { RepositoryFacts } from '../../words/init.ts';

/** Files of one way of running checks, by path in the new repository. */
export type Engine = (facts: RepositoryFacts, language: Language) => Readonly<Record<string, string>>;

/** Where the tarball lies, in a repository and beside a file of checksums: nothing is fetched by name. */
export const VENDOR = 'vendor';
export const tarballOf = ({ version }: RepositoryFacts): string => `mulu-${version}.tgz`;

/** Holds the tarball against its checksum and installs it without a network. */
export function installCommands(facts: RepositoryFacts): readonly string[] {
  return [
    `(cd ${VENDOR} && sha256sum --check SHA256SUMS)`,
    `npm install --global --offline --no-audit --no-fund ./${VENDOR}/${tarballOf(facts)}`,
  ];
}

/** Part `index` of the agencies: a board for the merge, a report and a ledger of each agency. */
export function shardCommand(index: string, shards: number | string, asOf: string): string {
  return [
    `mulu check --agencies agencies.yaml --shard "${index}/${shards}" --as-of "${asOf}" --fail-on never --quiet`,
    `--format "json=shards/shard-${index}.json" --reports reports/agencies --ledgers reports/ledgers`,
  ].join(' ');
}

/** The board of all agencies, from the boards of all parts; a part that is missing or of another run is refused. */
export const MERGE_COMMAND =
  'mulu report "shards/*.json" --merge --format html=reports/board.html --format xlsx=reports/board.xlsx --format json=reports/board.json';
