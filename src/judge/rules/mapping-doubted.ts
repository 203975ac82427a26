import type { Finding } from '../../model/finding.ts';
import { fact, nameMapping } from '../facts/words.ts';
import type { Observation, WholeRule } from './rule.ts';

function says(finding: Finding, language: 'zh' | 'en'): string {
  const [text, file, line] = [fact(finding, 'text'), fact(finding, 'file'), fact(finding, 'line')];
  const [example, other] = [fact(finding, 'example'), fact(finding, 'other')];
  if (fact(finding, 'kind') === 'other-rule') {
    const there = [fact(finding, 'otherFile'), fact(finding, 'otherLine')] as const;
    return language === 'zh'
      ? `对照“${text}”（${file}第${line}行）和“${other}”（${there[0]}第${there[1]}行）都适用于“${example}”，结论却不同，采用了前者。`
      : `The mappings “${text}” (${file}, line ${line}) and “${other}” (${there[0]}, line ${there[1]}) both hold for “${example}” and answer differently; the former was used.`;
  }
  return language === 'zh'
    ? `对照“${text}”（${file}第${line}行）把“${example}”归到别处，而其标题明确指向“${other}”，请核对这条对照是否写宽了。`
    : `The mapping “${text}” (${file}, line ${line}) sends “${example}” elsewhere, though its title clearly speaks for “${other}”: see whether the mapping takes too much.`;
}

export const mappingDoubted: WholeRule = {
  scope: 'whole',
  meta: {
    id: 'mapping-doubted',
    severity: 'warning',
    title: { zh: '对照存疑', en: 'Mapping doubted' },
    rationale: {
      zh: '对照文件中的决定优先于程序的判断。两条决定互相矛盾，或者一条决定带走了明显属于其他事项的记录时，缺口可能被掩盖，也可能误报。',
      en: 'Decisions of the mapping file go before the program’s own reading. Where two of them contradict each other, or one takes entries that clearly are another item, a gap may be hidden or one be told wrongly.',
    },
    remedy: {
      zh: '打开对照文件，把标题样式写得更具体，或者改正、删除其中一条。',
      en: 'Open the mapping file: make the title pattern narrower, or correct or delete one of the two.',
    },
    problemType: { zh: '对照存疑', en: 'doubtful mapping' },
    says: { zh: (finding) => says(finding, 'zh'), en: (finding) => says(finding, 'en') },
  },
  check(_evidenceOf, { doubtedMappings }) {
    return (doubtedMappings?.() ?? []).map((doubt): Observation => {
      const { rule, example } = doubt;
      const text = nameMapping(rule.when);
      const other =
        doubt.kind === 'other-rule' ? nameMapping(doubt.other.when) : `${doubt.item.code} ${doubt.item.name}`;
      const place =
        doubt.kind === 'other-rule'
          ? { otherFile: doubt.other.place.file, otherLine: doubt.other.place.line ?? 0 }
          : {};
      const { file, line = 0 } = rule.place;
      return {
        facts: { kind: doubt.kind, text, file, line, example: example.title, other, ...place },
        identity: `${doubt.kind} ${text} ${other}`,
      };
    });
  },
};
