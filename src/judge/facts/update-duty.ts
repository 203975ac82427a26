import type { ElementSubject } from '../rules/rule.ts';
import { boundOf } from './binding-limits.ts';

/**
 * Catalogs call a column that must be kept fresh an element `update`. Inspectors look back from the day of their visit
 * (国办秘函〔2019〕19号); whether every period before was kept is not asked.
 */
export function mustBeFresh({ element, limits }: Pick<ElementSubject, 'element' | 'limits'>): boolean {
  const isMeant = element.id === 'update' || /更新/u.test(limits.printed ?? '');
  return isMeant && boundOf(limits, 'periodic').some(({ minimum }) => minimum <= 1);
}

/** An element that is nothing but such a column: whether every period before was kept is not asked of it. */
export function isUpdateDuty(subject: ElementSubject): boolean {
  return subject.element.id === 'update' && mustBeFresh(subject);
}
