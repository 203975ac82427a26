/** In words, what a (shrunk) case has in it: disagreements with the same tags are most likely one fault. */
import { asFiles } from './as-files.ts';
import type { Case } from './case.ts';

export function tagsOf(of: Case): string {
  const { entries, profile, local, asOf, items } = of;
  const tags = new Set<string>();
  const titles = entries.map((one) => `${one.item}${one.element}${one.title}`);
  if (new Set(titles).size < titles.length) tags.add('duplicate');
  if (profile.exemptions.length > 0) tags.add('exemption');
  if (profile.zeroReports.length > 0) tags.add('zero report');
  if (profile.excluded.length > 0) tags.add('excluded');
  if (Object.keys(profile.tighter).length > 0) tags.add('tightened');
  if (local.off.length + local.worked.length > 0) tags.add('local calendar');
  if (asFiles(of).asOf > '2026-12-31') tags.add('past the calendar');
  if (entries.length === 0) tags.add('no entry');
  for (const item of items) {
    if ((item.validFrom ?? item.validUntil) !== undefined) tags.add('validity');
    for (const element of item.elements) {
      if (element.mode !== undefined || element.channels !== undefined) tags.add('unlisted');
    }
  }
  for (const entry of entries) {
    const { formed, changed, published, channel, validity, abolished, status } = entry;
    if (status !== undefined && status !== '已发布') tags.add(status);
    if (channel !== undefined) tags.add('channel');
    if (validity !== undefined && validity !== '有效') tags.add(validity);
    if (abolished !== undefined) tags.add('abolished');
    if (changed !== undefined) tags.add('changed');
    if (published === undefined)
      tags.add(formed === undefined && changed === undefined ? 'undated' : 'formed, unpublished');
    else if (published.text !== undefined || (published.day ?? 0) > asOf) tags.add('bad date');
    else if ((published.day ?? 0) > profile.to) tags.add('published after the period');
    else if ((published.day ?? 0) < profile.from) tags.add('published before the period');
    if (formed?.day !== undefined && formed.day < profile.from) tags.add('formed before the period');
  }
  return [...tags].sort().join(', ');
}
