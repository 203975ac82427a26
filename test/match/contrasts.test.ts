import { expect, test } from 'vitest';
import { contrastIn, contrastsOf } from '../../src/match/contrasts.ts';

const rows = [
  ['国有', '集体'],
  ['老年人|高龄', '残疾人', '儿童|孤儿'],
];

function contrast(name: string, printed: string, title: string): string | undefined {
  return contrastIn(
    contrastsOf(rows, name, printed, (text) => text),
    title,
  );
}

test.each([
  ['the counterpart', '老年人补贴', '', '残疾人护理补贴发放名单', '残疾人'],
  ['both kinds', '老年人补贴', '', '老年人和残疾人补贴发放名单', undefined],
  ['its own kind by another word', '老年人补贴', '', '高龄补贴发放名单', undefined],
  [
    'a counterpart that the item prints inside',
    '老年人补贴',
    '残疾老年人、残疾人',
    '残疾人护理补贴',
    undefined,
  ],
  ['an item of no kind', '农机购置补贴', '', '残疾人护理补贴', undefined],
])('%s', (_name, name, printed, title, expected) => {
  expect(contrast(name, `${name}\n${printed}`, title)).toBe(expected);
});
