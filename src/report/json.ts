import { encodeJson } from '../write/encode.ts';
import type { Reporter } from './reporter.ts';

/** The report itself; every other format is made from it. */
export const json: Reporter = {
  description: { zh: '完整结果（JSON），供其他程序使用', en: 'the whole result, for other programs' },
  extension: 'json',
  render: (report) => `${encodeJson(report, 2)}\n`,
};
