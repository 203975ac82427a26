import type { Duty } from '../duty.ts';
import { keyOf, type Plan } from '../plan.ts';
import type { PlantedFinding } from '../planned-row.ts';
import type { PrintedLimit } from '../printed-limit.ts';

/** A document, and what explains it or comes before it. */
export interface Pair<Kind extends PrintedLimit['kind']> {
  readonly leader: Duty;
  readonly follower: Duty & { readonly limit: Extract<PrintedLimit, { readonly kind: Kind }> };
}

/** The pairs of a kind of limit whose two sides are both in play. */
export function pairsOf<Kind extends PrintedLimit['kind']>(
  { duties }: Plan,
  kind: Kind,
): readonly Pair<Kind>[] {
  const isOfKind = (duty: Duty): duty is Pair<Kind>['follower'] => duty.limit.kind === kind;
  return duties.filter(isOfKind).flatMap((follower) => {
    const leader = duties.find((one) => keyOf(one) === follower.follows);
    return leader === undefined || leader === follower ? [] : [{ leader, follower }];
  });
}

/** A document, published on a working day; its title. */
export function addDocument(
  plan: Plan,
  leader: Duty,
  published: string,
  findings: readonly PlantedFinding[] = [],
): string {
  const title = plan.titles.document();
  plan.add({
    ...plan.row(leader, title),
    documentNumber: plan.titles.documentNumber(),
    formed: published,
    published,
    findings,
  });
  return title;
}
