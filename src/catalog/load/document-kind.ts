/** Documents that mulu reads, by the name of their schema. */
export const documentKinds = [
  'catalog',
  'profile',
  'declarations',
  'calendar',
  'mapping',
  'claims',
  'scoring',
  'letter',
  'words',
  'agencies',
] as const;

export type DocumentKind = (typeof documentKinds)[number];

const MODELINE = /^\uFEFF?#\s*yaml-language-server:\s*\$schema=\S*?([a-z]+)\.schema\.json\s*$/mu;

/** Keys at the top of a document that only one kind has. */
const TELLING_KEYS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^(?:categories|elementSets|extends|declared)\s*:/mu, 'catalog'],
  [/^(?:agency|catalogs)\s*:/mu, 'profile'],
  [/^(?:exemptions|zeroReports|attestations)\s*:/mu, 'declarations'],
  [/^rules\s*:/mu, 'mapping'],
  [/^claims\s*:/mu, 'claims'],
  [/^agencies\s*:/mu, 'agencies'],
];

/** What a YAML text is: as its modeline says, else by the keys at its top; undefined when it is none of ours. */
export function documentKindOf(text: string): DocumentKind | undefined {
  const named = MODELINE.exec(text.slice(0, 2000))?.[1];
  return documentKinds.find((kind) => kind === named) ?? TELLING_KEYS.find(([keys]) => keys.test(text))?.[1];
}
