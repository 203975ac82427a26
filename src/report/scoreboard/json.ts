import type { Scoreboard } from '../../model/scoreboard.ts';
import { encodeJson } from '../../write/encode.ts';
import type { DocumentReporter } from '../reporter.ts';

/** The scoreboard itself; shards are saved so and merged. */
export const scoreboardJson: DocumentReporter<Scoreboard> = {
  description: { zh: '记分表数据（JSON）', en: 'the scoreboard as data' },
  extension: 'json',
  render: (board) => `${encodeJson(board, 2)}\n`,
};
