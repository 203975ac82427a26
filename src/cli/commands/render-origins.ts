import type { ValueOrigin } from '../../index.ts';
import { formatPlace } from '../../model/location.ts';
import { encodeTerminal } from '../../write/encode/terminal.ts';
import { wrapIndented } from '../../write/wrap.ts';
import type { Session } from '../session.ts';
import { keyNames, resolveWords } from '../words/resolve.ts';

/** Each value of an item with the place that it comes from, and the values that it stands in for, level by level. */
export function renderOrigins(code: string, origins: readonly ValueOrigin[], session: Session): string {
  const { language, width } = session;
  const colon = language === 'zh' ? '：' : ': ';
  const lines = [encodeTerminal(code)];
  let element: string | undefined;
  for (const origin of origins) {
    // After the elements of one version the next begins.
    if (origin.element !== element)
      lines.push(origin.element === undefined ? '' : `  - ${encodeTerminal(origin.element)}`);
    element = origin.element;
    const indent = element === undefined ? '  ' : '    ';
    const name = keyNames[origin.key]?.[language] ?? origin.key;
    lines.push(
      ...wrapIndented(`${name}${colon}${encodeTerminal(origin.value)}`, width, indent, `${indent}    `),
    );
    lines.push(`${indent}    ${encodeTerminal(formatPlace(origin.place))}`);
    for (const { value, place } of origin.insteadOf) {
      const says = `${resolveWords.insteadOf[language]}${colon}${encodeTerminal(value)}`;
      lines.push(...wrapIndented(says, width, `${indent}    `, `${indent}        `));
      lines.push(`${indent}        ${encodeTerminal(formatPlace(place))}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
