/** Words that name a law or a measure, the last day that it was in force, and what repealed it. */
export interface Repeal {
  readonly words: string;
  /** ISO day, inclusive. */
  readonly until: string;
  readonly by: string;
}

/** Measures that no longer exist at all. */
export const repealedMeasures: readonly Repeal[] = [
  {
    words: '社会抚养费',
    until: '2021-08-19',
    by: '全国人民代表大会常务委员会关于修改《中华人民共和国人口与计划生育法》的决定（2021年8月20日）',
  },
];

/** Laws that others replaced; the duties live on under the new one or elsewhere. */
export const repealedLaws: readonly Repeal[] = [
  {
    words: '执业医师法',
    until: '2022-02-28',
    by: '《中华人民共和国医师法》第六十七条',
  },
  {
    words: '社会抚养费征收管理办法',
    until: '2021-09-08',
    by: '国务院关于废止部分行政法规的决定（2021年9月）',
  },
];
