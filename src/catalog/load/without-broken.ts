import { pointerSteps } from './json-pointer.ts';
import type { BrokenValue } from './schema.ts';

/**
 * A copy without the values that a schema refused, so that the rest can still be checked. List positions stay, because
 * pointers name them: a broken member becomes an empty one.
 */
export function withoutBroken(value: unknown, broken: readonly BrokenValue[]): unknown {
  if (broken.length === 0) return value;
  const copy: unknown = structuredClone(value);
  for (const { pointer, meant } of broken) {
    const steps = pointerSteps(pointer);
    const last = steps.at(-1);
    let parent = copy as Record<string, unknown> | undefined;
    for (const step of steps.slice(0, -1)) parent = parent?.[step] as Record<string, unknown> | undefined;
    if (last === undefined || typeof parent !== 'object' || parent === null) continue;
    if (meant !== undefined) parent[last] = meant;
    else if (Array.isArray(parent)) {
      const isText = parent.some((member) => typeof member === 'string');
      parent[Number(last)] = isText ? '' : {};
    } else delete parent[last];
  }
  return copy;
}
