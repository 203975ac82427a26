import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentKindOf } from '../../../src/catalog/load/document-schema.ts';

describe('documentKindOf', () => {
  it.each([
    ['categories: []\n', 'catalog'],
    ['extends: health-2019\n', 'catalog'],
    ['agency: 青麓县卫生健康局\n', 'profile'],
    ['zeroReports: []\n', 'declarations'],
    ['# 人工核定的对应关系\nrules: []\n', 'mapping'],
    ['claims: []\n', 'claims'],
    ['agencies: []\n', 'agencies'],
    ['# yaml-language-server: $schema=../schemas/mapping.schema.json\nagency: x\n', 'mapping'],
    ['name: CI\non: push\n', undefined],
    ['steps:\n  rules: []\n', undefined],
  ])('%j is a %s', (text, kind) => {
    expect(documentKindOf(text)).toBe(kind);
  });

  it.each([
    ['health-2019.yaml', 'catalog'],
    ['claims/huaihua-2018.yaml', 'claims'],
    ['scoring/default.yaml', 'scoring'],
    ['../fixtures/example/letter.yaml', 'letter'],
  ])('knows the shipped %s', (file, kind) => {
    const text = readFileSync(new URL(`../../../catalogs/${file}`, import.meta.url), 'utf8');
    expect(documentKindOf(text)).toBe(kind);
  });
});
