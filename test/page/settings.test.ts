import { describe, expect, it } from 'vitest';
import { editProfile } from '../../src/catalog/edit/edit-profile.ts';
import { saidInProfile } from '../../src/page/compose-settings.ts';
import { isOldBrowser } from '../../src/page/old-browser.ts';

const nothing = { catalogs: [], agency: '', from: '', to: '', asOf: '2025-01-20' };

describe('what the page writes into a profile', () => {
  const profile =
    '# 县里的\nagency: 甲局\ncatalogs: [health-2019]\nperiod: {from: "2024-01-01", to: "2024-12-31"}\n';

  it.each([
    ['nothing', nothing, {}],
    ['what it says already', { ...nothing, agency: '甲局', catalogs: ['health-2019'] }, {}],
    ['its own period', { ...nothing, from: '2024-01-01', to: '2024-12-31' }, {}],
  ])('leaves its bytes as they are for %s', (_, choice, corrections) => {
    expect(editProfile(profile, saidInProfile(choice, corrections))).toBe(profile);
  });

  it('keeps its comments and adds what is new', () => {
    const choice = { ...nothing, agency: '乙局', to: '2024-06-30' };
    expect(editProfile(profile, saidInProfile(choice, { 上网: 'publishedOn' }))).toBe(
      '# 县里的\nagency: "乙局"\ncatalogs: [health-2019]\nperiod: {from: "1949-10-01", to: "2024-06-30"}\ncolumns:\n  上网: "publishedOn"\n',
    );
  });

  it('begins one where there is none', () => {
    const text = editProfile('', saidInProfile({ ...nothing, agency: '甲局', catalogs: ['0501.yaml'] }, {}));
    expect(text).toBe(
      '# 单位配置 / Profile: mulu check -p profile.yaml\n\nagency: "甲局"\ncatalogs:\n  - "0501.yaml"\n',
    );
  });

  it('writes the limits that the office goes by beside the others', () => {
    const limits = { words: { prompt: '5个工作日内' }, items: { '0108': '每季度公开一次' } };
    const text = editProfile(profile, saidInProfile(nothing, {}, limits));
    expect(text.slice(profile.length)).toBe(
      'limits:\n  prompt: "5个工作日内"\n  items:\n    "0108": "每季度公开一次"\n',
    );
  });

  it.each(['agency: [', '- a\n'])('leaves what is no profile to the loader: %s', (text) => {
    expect(editProfile(text, saidInProfile({ ...nothing, agency: '甲局' }, {}))).toBe(text);
  });
});

describe('the oldest browsers', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0.0.0 Safari/537.36',
      true,
    ],
    [
      'Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36',
      false,
    ],
    ['Mozilla/5.0 (Windows NT 10.0; rv:102.0) Gecko/20100101 Firefox/102.0', true],
    ['Mozilla/5.0 (Windows NT 6.1; rv:115.0) Gecko/20100101 Firefox/115.0', false],
    ['Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Safari/605.1.15', false],
  ])('%s', (userAgent, isOld) => {
    expect(isOldBrowser(userAgent)).toBe(isOld);
  });
});
