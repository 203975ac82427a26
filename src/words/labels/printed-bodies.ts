import type { Responsibility } from '../../model/catalog.ts';
import { roleNames } from './catalog-words.ts';

const ROLE = /^(.*\S)\s*[(（]([^()（）]+)[)）]$/u;

/** 公开主体 in one cell: 省编办(牵头)；省卫生健康委. Who only answers for it is written without his role. */
export function printBodies(responsibilities: readonly Responsibility[]): string {
  return responsibilities
    .map(({ body, role }) => (role === 'responsible' ? body : `${body}(${roleNames[role].zh})`))
    .join('；');
}

function readBody(printed: string): Responsibility {
  const [, body, name] = ROLE.exec(printed) ?? [];
  const role = (['lead', 'joint-lead', 'responsible'] as const).find((one) => roleNames[one].zh === name);
  return body === undefined || role === undefined ? { body: printed, role: 'responsible' } : { body, role };
}

/** The bodies of a cell of 公开主体, parted by semicolons; a comma or 、 may belong to a name. */
export function readBodies(printed: string): readonly Responsibility[] {
  return printed
    .split(/[;；]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readBody);
}
