import type { Catalog, Category, Element, Item } from '../../model/catalog.ts';
import { formatPlace } from '../../model/location.ts';
import {
  catalogWords,
  natureNames,
  proofNames,
  provenanceNames,
  roleNames,
  withheldResults,
} from '../../words/labels/catalog-words.ts';
import { describeReadLimits } from '../../words/labels/limit.ts';
import { limitRemarks } from '../../words/labels/limit-words.ts';
import { describeValidity } from '../../words/labels/validity.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { wrapIndented } from '../../write/wrap.ts';
import type { Session } from '../session.ts';

/** `label  text`, wrapped below itself. */
function line(session: Session, label: keyof typeof catalogWords, text: string, indent = ''): string[] {
  const head = `${indent}${catalogWords[label][session.language]}${session.language === 'zh' ? '：' : ': '}`;
  return wrapIndented(encodeTerminal(text), session.width, head, `${indent}    `);
}

function elementLines(element: Element, session: Session): string[] {
  const { language } = session;
  const head = `  - ${element.name} (${element.id}, ${natureNames[element.nature][language]})`;
  const lines = wrapIndented(encodeTerminal(head), session.width, '', '    ');
  const { publicationOf, disclosure, provenBy, columns = [], heldIn = [] } = element;
  if (publicationOf !== undefined) lines.push(...line(session, 'publicationOf', publicationOf.name, '    '));
  if (disclosure !== undefined) lines.push(...line(session, 'disclosure', disclosure, '    '));
  if (provenBy !== undefined) {
    const names = columns.length === 0 ? '' : ` (${columns.join('、')})`;
    lines.push(...line(session, 'proof', `${proofNames[provenBy][language]}${names}`, '    '));
  }
  if (heldIn.length > 0) lines.push(...line(session, 'heldIn', heldIn.join('、'), '    '));
  if (element.limit !== undefined) {
    lines.push(...line(session, 'limit', element.limit.printed, '    '));
    const reading = describeReadLimits(element.limit, language).join('; ');
    lines.push(...line(session, 'readAs', reading, '    '));
    const { remarks, ignored } = element.limit;
    const doubts = remarks.map((remark) => limitRemarks[remark][language]).join('; ');
    if (doubts !== '') lines.push(...line(session, 'doubts', doubts, '    '));
    if (ignored.length > 0) lines.push(...line(session, 'notRead', ignored.join('、'), '    '));
  }
  lines.push(
    ...line(
      session,
      'channel',
      `${element.channels.join('、')} (${element.audience}, ${element.mode})`,
      '    ',
    ),
  );
  return lines;
}

/** What an item owes, when, where and on what basis, for people. */
export function renderItem(
  catalog: Catalog,
  chain: readonly Category[],
  item: Item,
  session: Session,
): string {
  const { language } = session;
  const lines = wrapIndented(encodeTerminal(`${item.code} ${item.name}`), session.width, '', '    ');
  lines.push(...line(session, 'category', chain.map(({ code, name }) => `${code} ${name}`).join(' > ')));
  lines.push(...line(session, 'printed', `${catalog.title} (${catalog.id})`));
  const bodies = item.responsibilities.map(({ body, role }) => `${body} (${roleNames[role][language]})`);
  if (bodies.length > 0) lines.push(...line(session, 'subject', bodies.join('、')));
  const members = item.responsibilities.flatMap((one) => one.members ?? []);
  if (members.length > 0) lines.push(...line(session, 'members', members.join('、')));
  if (item.withholdsResults === true) lines.push(...line(session, 'withheld', withheldResults[language]));
  if (item.match.aliases.length > 0) lines.push(...line(session, 'aliases', item.match.aliases.join('、')));
  if (item.excluded !== undefined) lines.push(...line(session, 'excluded', item.excluded.reason));
  if (item.validFrom !== undefined || item.validUntil !== undefined) {
    lines.push(...line(session, 'valid', describeValidity(item, language)));
  }
  lines.push(`${catalogWords.elements[language]}${language === 'zh' ? '：' : ':'}`);
  for (const element of item.elements) lines.push(...elementLines(element, session));
  if (item.basis.length > 0) lines.push(...line(session, 'basis', item.basis.join('、')));
  if (catalog.basis.length > 0) lines.push(...line(session, 'commonBasis', catalog.basis.join('、')));
  const { status, url, basis, place } = item.provenance;
  const detail = [provenanceNames[status][language], url, basis, place]
    .filter((part) => part !== undefined)
    .join('; ');
  lines.push(...line(session, 'provenance', detail));
  lines.push(...line(session, 'printed', formatPlace(item.place)));
  return `${lines.join('\n')}\n`;
}
