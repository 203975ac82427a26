import type { Scoreboard } from '../model/scoreboard.ts';
import type { Trend } from '../model/trend.ts';
import { encodeJson } from '../write/encode.ts';
import type { DocumentReporter, Reporter } from './reporter.ts';

/** The report itself; every other format is made from it. */
export const json: Reporter = {
  description: { zh: '完整结果（JSON），供其他程序使用', en: 'the whole result, for other programs' },
  extension: 'json',
  render: (report) => `${encodeJson(report, 2)}\n`,
};

/** The scoreboard itself; shards are saved so and merged. */
export const scoreboardJson: DocumentReporter<Scoreboard> = {
  description: { zh: '记分表数据（JSON）', en: 'the scoreboard as data' },
  extension: 'json',
  render: (board) => `${encodeJson(board, 2)}\n`,
};

export const trendJson: DocumentReporter<Trend> = {
  description: { zh: '变化数据（JSON）', en: 'the course as data' },
  extension: 'json',
  render: (trend) => `${encodeJson(trend, 2)}\n`,
};
