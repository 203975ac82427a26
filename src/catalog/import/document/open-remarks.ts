import type { Item } from '../../../model/catalog.ts';
import { normalise } from '../../../text/normalise.ts';
import type { ImportedItem, Remark } from '../imported.ts';

/** The doubts about an item that its parent does not settle: what the parent says in the same words, or leaves blank too, is no doubt. */
export function openRemarks(item: ImportedItem, parent: Item | undefined): readonly Remark[] {
  if (parent === undefined) return item.remarks;
  const printed = parent.elements.map(({ limit }) => normalise(limit?.printed ?? '').replaceAll(' ', ''));
  const isSettled = ({ kind, text }: Remark) => {
    if (kind === 'limit-unread') return printed.includes(normalise(text).replaceAll(' ', ''));
    if (kind === 'limit-blank') return printed.includes('');
    return kind === 'channel-blank' && parent.elements.some(({ channels }) => channels.length === 0);
  };
  return item.remarks.filter((remark) => !isSettled(remark));
}
