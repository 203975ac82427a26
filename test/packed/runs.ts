/** A command line in a folder that holds the shipped example, and what comes of it. */
export interface Run {
  readonly argv: readonly string[];
  readonly stdin?: string;
  /** 0 unless stated; never 3. */
  readonly exitCode?: 0 | 1 | 2;
  readonly says?: string;
}

const list = 'publication-list.xlsx';
const csv = 'publication-list.csv';
const on = ['--as-of', '2025-01-20'] as const;
const own = ['--profile', 'profile.yaml', ...on] as const;
const year = ['--from', '2024-01-01', '--to', '2024-12-31'] as const;
/** The bounds on hostile input, none of which the example meets. */
const bounds = [
  '--max-inflated',
  '4GiB',
  '--max-cell',
  '1MB',
  '--max-columns',
  '500',
  '--max-rows',
  '100000',
];
const read = ['--columns', '网页标题=title', '--include-hidden', ...bounds];

/** Every command with each of its options at least once; what one writes, a later one reads. */
export const runs: readonly Run[] = [
  { argv: ['--version'], says: '0.' },
  { argv: ['-V'] },
  { argv: ['--lang', 'en', 'help'], says: 'check' },
  { argv: ['--color', '--width', '100', 'catalog', 'list'], says: 'health-2019' },
  { argv: ['--no-color', 'catalog', 'list', '--json'], says: 'health-2019' },
  { argv: ['catalog', 'show', 'health-2019', '0108'], says: '0108' },
  { argv: ['catalog', 'show', 'health-2019', '--json'], says: '"health-2019"' },

  { argv: ['check', csv, ...own, '-f', 'json=before.json', '--fail-on', 'never'] },
  { argv: ['check', csv, ...own, '--quiet'], exitCode: 1 },
  {
    argv: [
      'check',
      list,
      ...own,
      ...year,
      '-c',
      'health-2019',
      '--baseline',
      'before.json',
      '--max-gaps',
      '10000',
      '--allow-odd-lists',
      '-q',
    ],
  },
  {
    argv: [
      'check',
      list,
      ...own,
      '--detail',
      'all',
      '--format',
      'xlsx=ledger.xlsx',
      '--format',
      'json=now.json',
      '--format',
      'html=gaps.html',
      '--format',
      'markdown',
      '--fail-on',
      'never',
    ],
    says: '|',
  },
  {
    argv: [
      'check',
      list,
      ...own,
      '--letters',
      'letters',
      '--letter-template',
      'letter.yaml',
      '-f',
      'docx=notices.docx',
      '--fail-on',
      'never',
    ],
    says: '综合监督股.docx',
  },
  {
    argv: [
      'report',
      'now.json',
      '--letters',
      'letters',
      '--letter-template',
      'letter.yaml',
      '-f',
      'docx=n.docx',
    ],
  },
  { argv: ['check', csv, ...own, '--letter-template', 'letter.yaml'], exitCode: 2, says: '--letters' },
  {
    argv: ['check', list, ...own, '--annotate', 'annotated.xlsx', '--fail-on', 'never'],
    says: 'annotated.xlsx',
  },
  {
    argv: [
      'check',
      '-',
      ...on,
      '--calendar',
      'calendars/invented-2027.yaml',
      '--channel',
      '*=政府网站',
      '--subject',
      '综合监督股',
      ...bounds,
      '--include-hidden',
    ],
    stdin: '标题,发布日期\n公示,2024-05-06\n',
    exitCode: 2,
  },
  { argv: ['check', csv, ...own, ...read, '--fail-on', 'never'], exitCode: 2, says: 'list/column-not-found' },
  { argv: ['check', csv, ...own, '--columns', '标题=title', '--fail-on', 'never'] },
  {
    argv: [
      'check',
      'agencies/lists/health-penalties.csv',
      '--declarations',
      'agencies/profiles/health-exemptions.yaml',
      ...on,
      '--fail-on',
      'never',
    ],
  },
  {
    argv: [
      'check',
      '--agencies',
      'agencies/agencies.yaml',
      '--scoring',
      'scoring.yaml',
      '--shard',
      '1/2',
      '--ledgers',
      'ledgers',
      '--reports',
      'reports',
      ...on,
      '-f',
      'json=shard-1.json',
      '--fail-on',
      'never',
    ],
  },
  {
    argv: [
      'check',
      '--agencies',
      'agencies/agencies.yaml',
      '--scoring',
      'scoring.yaml',
      '--shard',
      '2/2',
      ...on,
      '-f',
      'json=shard-2.json',
      '--fail-on',
      'never',
    ],
  },

  { argv: ['report', 'now.json', '--baseline', 'before.json', '--fail-on', 'error', '--max-gaps', '10000'] },
  {
    argv: ['report', 'now.json', '--ledger', 'ledger.xlsx', '-f', 'xlsx=carried.xlsx', '--fail-on', 'never'],
  },
  { argv: ['check', csv, ...on, '--no-profile', '--fail-on', 'never'] },
  {
    argv: ['check', csv, ...own, '--item', '0105', '--category', '01', '--rule', 'late-publication'],
    exitCode: 1,
    says: '0105',
  },
  { argv: ['check', csv, ...own, '--section', '没有的科'], exitCode: 2, says: 'usage/not-in-catalog' },
  {
    argv: ['report', 'now.json', '--item', '0105', '--category', '01', '--rule', 'late-publication'],
    says: '0105',
  },
  { argv: ['report', 'now.json', '--section', '没有的科'], exitCode: 2, says: 'usage/not-in-catalog' },

  { argv: ['report', 'now.json', '--detail', 'all', '--fail-on', 'never'] },
  { argv: ['report', 'now.json', '--trend'] },
  { argv: ['report', 'shard-1.json', 'shard-2.json', '--merge', '-f', 'html=board.html'] },

  { argv: ['inspect', list, csv, '--profile', 'profile.yaml', ...read], says: '表头' },
  { argv: ['inspect', csv, '--no-profile', '--json'], says: '"sheets"' },

  {
    argv: [
      'map',
      list,
      '-o',
      'review.xlsx',
      '-c',
      'health-2019',
      '--profile',
      'profile.yaml',
      '--from',
      '2024-01-01',
      '--to',
      '2024-12-31',
      '--as-of',
      '2025-01-20',
      ...bounds,
      '--include-hidden',
      '-q',
    ],
  },
  {
    argv: [
      'map',
      '--apply',
      'review.xlsx',
      '--by',
      '张某',
      '-o',
      'mapping.yaml',
      '--declarations',
      'answered.yaml',
    ],
  },
  { argv: ['map', csv, '--interactive', '--by', '张某', '-m', 'mapping.yaml'], stdin: 'q\n' },
  { argv: ['map', csv, '--no-profile', '--columns', '没有=title'], exitCode: 2 },
  { argv: ['check', csv, ...own, '-m', 'mapping.yaml', '--fail-on', 'never'] },

  { argv: ['explain', '0108', '-c', 'health-2019'], says: '0108' },
  { argv: ['explain', 'late-publication'], says: '超期' },
  {
    argv: ['explain', '--entry', `${csv}:136`, ...own, '-m', 'mapping.yaml', '--include-hidden'],
    says: '0203',
  },
  {
    argv: ['explain', '--entry', `${csv}:136`, ...on, '--no-profile', '--columns', '没有=title'],
    exitCode: 2,
  },

  { argv: ['deadline', '2024-09-25', '20个工作日内'], says: '2024-10-28' },
  {
    argv: ['deadline', '2026-12-20', '20个工作日内', '--json', '--calendar', 'calendars/invented-2027.yaml'],
    says: '"2027',
  },

  {
    argv: [
      'stats',
      csv,
      ...own,
      ...year,
      '-c',
      'health-2019',
      '-m',
      'mapping.yaml',
      '--channel',
      '*=政府网站',
      '--include-hidden',
      ...bounds,
      '-q',
    ],
  },
  { argv: ['stats', csv, ...own, '--calendar', 'calendars/invented-2027.yaml', '--json'], says: '"byMonth"' },
  { argv: ['stats', 'stats/website.csv', '--claims', 'stats/claims.yaml', ...on], exitCode: 1 },
  { argv: ['stats', csv, ...on, '--no-profile', '--columns', '没有=title'], exitCode: 2 },

  {
    argv: [
      'catalog',
      'import',
      'tables/national-grid.xlsx',
      '--id',
      'county',
      '--title',
      '某县目录',
      '-o',
      'county.yaml',
    ],
  },
  {
    argv: [
      'catalog',
      'import',
      'tables/two-limits.docx',
      '--onto',
      'health-2019',
      '--id',
      'edition',
      '-o',
      'edition.yaml',
    ],
  },
  {
    argv: [
      'catalog',
      'validate',
      'county.yaml',
      '--cache',
      'cache',
      '--fix',
      '-f',
      'json',
      '--fail-on',
      'never',
    ],
  },
  { argv: ['catalog', 'resolve', 'xichou-health'], says: 'id: xichou-health' },
  { argv: ['catalog', 'resolve', 'edition.yaml', '-f', 'json'], says: '"edition"' },
  { argv: ['catalog', 'resolve', 'xichou-health', '--why', '0108'] },
  { argv: ['catalog', 'diff', 'health-2019', 'xichou-health', '--format', 'markdown'], says: '#' },
  {
    argv: [
      'catalog',
      'diff',
      'health-2019',
      'xichou-health',
      '--list',
      csv,
      ...own,
      ...year,
      '-m',
      'mapping.yaml',
    ],
  },
  { argv: ['catalog', 'diff', 'health-2019', 'xichou-health', '--list', csv, '--no-profile', ...on] },
  { argv: ['catalog', 'export', 'health-2019', '-o', 'catalog.xlsx'], says: 'catalog.xlsx' },
  { argv: ['catalog', 'export', 'health-2019', '--format', 'oscal'], says: '"catalog"' },

  { argv: ['init', 'county', '--agency', '云岭县卫生健康局', '-c', 'health-2019'] },
  { argv: ['page', 'mulu.html'], says: 'mulu.html' },
  { argv: [], says: 'mulu check' },
  { argv: ['completion', 'bash'], says: 'complete -o default' },
  { argv: ['demo', 'training', '--seed', '7', '--participants', '2', '--difficulty', 'easy'] },
  {
    argv: [
      'demo',
      'water',
      '-c',
      'site-inspection-2019',
      '--agency',
      '云岭县水务局',
      '--faults',
      'late=2',
      '--answers',
    ],
    says: '云岭县水务局',
  },
  { argv: ['demo', 'other', '--faults', 'lat=2'], exitCode: 2 },
];
