import type { FileVerdict, Problem } from '../../index.ts';
import type { ValidationCounts } from '../words/validation.ts';

const nothing: ValidationCounts = {
  files: 0,
  broken: 0,
  errors: 0,
  warnings: 0,
  notes: 0,
  mended: 0,
  remembered: 0,
  passedOver: 0,
};

const countOf = (problems: readonly Problem[], wanted: Problem['severity']) =>
  problems.filter(({ severity }) => severity === wanted).length;

/** Adds up verdicts as they pass. */
export function startCounts(): { add(verdict: FileVerdict): void; counts(): ValidationCounts } {
  let sum = nothing;
  return {
    add({ kind, problems, mends, isRemembered }) {
      if (kind === undefined) {
        sum = { ...sum, passedOver: sum.passedOver + 1 };
        return;
      }
      const errors = countOf(problems, 'error');
      sum = {
        ...sum,
        files: sum.files + 1,
        broken: sum.broken + (errors > 0 ? 1 : 0),
        errors: sum.errors + errors,
        warnings: sum.warnings + countOf(problems, 'warning'),
        notes: sum.notes + countOf(problems, 'info'),
        mended: sum.mended + (mends.length > 0 ? 1 : 0),
        remembered: sum.remembered + (isRemembered ? 1 : 0),
      };
    },
    counts: () => sum,
  };
}

/** A parent's faults are met again by each of its editions: a problem is reported once, with the first. */
export function tellOnce(): (verdict: FileVerdict) => FileVerdict {
  const told = new Set<string>();
  return (verdict) => {
    const untold = verdict.problems.filter(({ code, place }) => {
      // Only what is in another file can come again.
      if (place.file === verdict.file) return true;
      const key = `${code} ${place.file}:${place.line}:${place.column}`;
      return !told.has(key) && told.add(key);
    });
    return untold.length === verdict.problems.length ? verdict : { ...verdict, problems: untold };
  };
}
