import { type Fault, faults } from '../fault.ts';
import type { Mark } from './mark-paper.ts';

/** How a class did with one kind of fault. */
export interface KindResult {
  readonly fault: Fault;
  readonly planted: number;
  readonly missed: number;
}

/** The class as a whole, the kinds that it got wrong most first. */
export interface ClassResult {
  readonly marks: readonly Mark[];
  readonly kinds: readonly KindResult[];
  readonly accused: number;
  /** Whole per cent. */
  readonly average: number;
}

export function sumUpClass(marks: readonly Mark[]): ClassResult {
  const marked = marks.flatMap((mark) => mark.marked);
  const kinds = faults.flatMap((fault): KindResult[] => {
    const own = marked.filter(({ planted }) => planted.fault === fault);
    if (own.length === 0) return [];
    return [{ fault, planted: own.length, missed: own.filter(({ isFound }) => !isFound).length }];
  });
  const share = ({ missed, planted }: KindResult) => missed / planted;
  const total = marks.reduce((sum, { score }) => sum + score, 0);
  return {
    marks: [...marks].sort((left, right) => left.paper.number - right.paper.number),
    kinds: kinds.toSorted((left, right) => share(right) - share(left) || right.missed - left.missed),
    accused: marks.reduce((sum, { accused }) => sum + accused.length, 0),
    average: marks.length === 0 ? 0 : Math.round(total / marks.length),
  };
}
