/** Words that name a measure or a law, and since when they are history. */
export interface Repeal {
  readonly words: string;
  /** Year of the repeal; the exact day is for the author to look up. */
  readonly year: number;
}

/**
 * Repeals that are known for certain, and no others: 社会抚养费 ended with the change of 《人口与计划生育法》 in 2021, and still
 * stands in published catalogs.
 */
export const repeals: readonly Repeal[] = [{ words: '社会抚养费', year: 2021 }];
