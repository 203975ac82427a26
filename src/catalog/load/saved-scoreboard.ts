import * as schema from '../../generated/validators/scoreboard.js';
import type { Scoreboard } from '../../model/scoreboard.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { readSavedJson } from './saved-json.ts';

/** Text of a scoreboard that an earlier run saved. `board` is absent when there is a problem. */
export function loadScoreboard(
  text: string,
  file: string,
): { readonly board?: Scoreboard; readonly problems: readonly Problem[] } {
  const { saved, problems } = readSavedJson<Scoreboard>(schema, text, file, '1.0', 'scores');
  return saved === undefined ? { problems } : { board: saved, problems };
}
