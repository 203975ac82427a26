import type { Trend } from '../../model/trend.ts';
import { encodeJson } from '../../write/encode.ts';
import type { DocumentReporter } from '../reporter.ts';

export const trendJson: DocumentReporter<Trend> = {
  description: { zh: '变化数据（JSON）', en: 'the course as data' },
  extension: 'json',
  render: (trend) => `${encodeJson(trend, 2)}\n`,
};
