import type { Role } from './messages.ts';

/** The key that only this kind of file has, at the beginning of a line. Rules of a mapping and items of a profile are nested. */
const keys: readonly (readonly [RegExp, Role])[] = [
  [/^(?:categories|extends)\s*:/mu, 'catalog'],
  [/^agency\s*:/mu, 'profile'],
  [/^rules\s*:/mu, 'mapping'],
  [/^(?:exemptions|zeroReports)\s*:/mu, 'exemptions'],
  [/^years\s*:/mu, 'calendar'],
];

/** What a dropped file most likely is; the officer may say otherwise. */
export function guessRole(name: string, text: string): Role {
  if (!/\.ya?ml$/iu.test(name)) return 'list';
  return keys.find(([key]) => key.test(text))?.[1] ?? 'unused';
}
