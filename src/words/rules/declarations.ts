import type { Finding } from '../../model/finding.ts';
import { fact } from './parts.ts';
import type { RuleMeta } from './rule-meta.ts';

export const exemptionExpired: RuleMeta = {
  id: 'exemption-expired',
  severity: 'warning',
  title: { zh: '豁免已到期', en: 'Exemption expired' },
  rationale: {
    zh: '行政机关应当定期审查不予公开的信息，情势变化后可以公开的应当公开（《中华人民共和国政府信息公开条例》第十八条）。该豁免已过期限，相应内容重新按应公开处理。',
    en: 'What is withheld is reviewed regularly and published once it can be (Regulation, art. 18). This exemption has run out, so the content is owed again.',
  },
  remedy: {
    zh: '重新审查：仍须不公开的，补办审批并更新期限；否则立即公开。',
    en: 'Review it: renew the approval with a new term, or publish.',
  },
  problemType: { zh: '豁免到期', en: 'exemption expired' },
  basis: ['《中华人民共和国政府信息公开条例》第十八条'],
  says: {
    zh: (finding) =>
      `${fact(finding, 'target')}的不予公开期限到${fact(finding, 'until')}为止，已经到期（配置第${fact(finding, 'line')}行）。`,
    en: (finding) =>
      `The exemption of ${fact(finding, 'target')} ran until ${fact(finding, 'until')} (line ${fact(finding, 'line')} of the profile).`,
  },
};

export const exemptionContradicted: RuleMeta = {
  id: 'exemption-contradicted',
  severity: 'warning',
  title: { zh: '豁免与公开矛盾', en: 'Exempt but published' },
  rationale: {
    zh: '登记为依法不予公开的内容，清单中却有公开记录：要么豁免没有必要，要么不应公开的已经公开。',
    en: 'Content recorded as withheld by law appears in the list: either the exemption is needless, or what must not be public is.',
  },
  remedy: {
    zh: '涉密、涉隐私的立即撤下；可以公开的删除豁免，或把豁免限定到具体要素。',
    en: 'Take down what is secret or private at once; otherwise delete the exemption or narrow it to the element.',
  },
  problemType: { zh: '豁免与公开矛盾', en: 'contradiction' },
  says: {
    zh: (finding) =>
      `${fact(finding, 'target')}登记为不予公开，清单中有${finding.count ?? 0}条记录（配置第${fact(finding, 'line')}行）。`,
    en: (finding) =>
      `${fact(finding, 'target')} is recorded as withheld, but the list has ${finding.count ?? 0} entries (line ${fact(finding, 'line')} of the profile).`,
  },
};

export const exemptionUnused: RuleMeta = {
  id: 'exemption-unused',
  concerns: 'audit',
  severity: 'info',
  title: { zh: '豁免没有用到', en: 'Exemption without effect' },
  rationale: {
    zh: '所登记的豁免没有对应的事项或要素，或者对应的内容本来就不要求公开。多余的豁免会掩盖以后的变化。',
    en: 'The exemption names no item or element of the catalog, or one that is not owed anyway. Idle exemptions hide later changes.',
  },
  remedy: {
    zh: '核对事项编码和要素，改正或删除该豁免。',
    en: 'Check item code and element; correct the exemption or delete it.',
  },
  problemType: { zh: '豁免无效', en: 'idle exemption' },
  urgency: { grounds: ['quick-to-mend'], score: 8 },
  says: {
    zh: (finding) =>
      `${fact(finding, 'target')}的豁免没有作用：目录中没有该内容，或本来就不要求公开（配置第${fact(finding, 'line')}行）。`,
    en: (finding) =>
      `The exemption of ${fact(finding, 'target')} has no effect: nothing of the kind is owed (line ${fact(finding, 'line')} of the profile).`,
  },
};

export const zeroReportContradicted: RuleMeta = {
  id: 'zero-report-contradicted',
  severity: 'warning',
  title: { zh: '零报告与清单矛盾', en: 'Zero report contradicted' },
  rationale: {
    zh: '申报本期未发生，清单中却有同一期间形成的记录：零报告不实，或者记录的日期有误。',
    en: 'Nothing was declared to have happened, yet the list has an entry formed in that time: the declaration or the date is wrong.',
  },
  remedy: {
    zh: '核实后撤销零报告或更正期间、日期。',
    en: 'Withdraw the zero report, or correct its period or the date.',
  },
  problemType: { zh: '零报告不实', en: 'contradiction' },
  says: {
    zh: (finding) =>
      `${fact(finding, 'target')}申报${fact(finding, 'from')}至${fact(finding, 'until')}未发生，清单中有${finding.count ?? 0}条这一期间的记录（配置第${fact(finding, 'line')}行）。`,
    en: (finding) =>
      `${fact(finding, 'target')} was declared empty from ${fact(finding, 'from')} to ${fact(finding, 'until')}, but the list has ${finding.count ?? 0} entries of that time (line ${fact(finding, 'line')} of the profile).`,
  },
};

const kinds: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  'unknown-item': { zh: '事项', en: 'item' },
  'unknown-element': { zh: '要素', en: 'element' },
  'unknown-category': { zh: '类别', en: 'category' },
};

export const mappingContradiction: RuleMeta = {
  id: 'mapping-contradiction',
  concerns: 'audit',
  severity: 'warning',
  title: { zh: '对照与目录不符', en: 'Mapping contradicts the catalog' },
  rationale: {
    zh: '对照文件中的这条决定指向目录里没有的事项、要素或者类别，检查时没有采用：目录可能已经调整，或者编码写错。',
    en: 'This decision of the mapping file names an item, element or category that the catalog does not have, so it was not used: the catalog changed, or the code is mistyped.',
  },
  remedy: {
    zh: '把编码改成现行目录的编码，或者删除该条对照。',
    en: 'Change the code to one of the current catalog, or delete the decision.',
  },
  problemType: { zh: '对照有误', en: 'wrong mapping' },
  says: {
    zh: (finding) => {
      const meant = fact(finding, 'nearest');
      const kind = kinds[fact(finding, 'kind')]?.zh ?? '';
      return `对照“${fact(finding, 'text')}”（${fact(finding, 'file')}第${fact(finding, 'line')}行）指向的${kind}“${fact(finding, 'code')}”不在目录中，没有采用。${meant === '' ? '' : `是否指“${meant}”？`}`;
    },
    en: (finding) => {
      const meant = fact(finding, 'nearest');
      const kind = kinds[fact(finding, 'kind')]?.en ?? '';
      return `The mapping “${fact(finding, 'text')}” (${fact(finding, 'file')}, line ${fact(finding, 'line')}) names the ${kind} “${fact(finding, 'code')}”, which the catalog does not have; it was not used.${meant === '' ? '' : ` Did you mean “${meant}”?`}`;
    },
  },
};

export const mappingUnused: RuleMeta = {
  id: 'mapping-unused',
  concerns: 'audit',
  severity: 'info',
  title: { zh: '对照没有用到', en: 'Mapping not used' },
  rationale: {
    zh: '对照文件中的这条决定在清单中没有遇到相应的记录：标题或栏目可能已经改动，对照随之失效。',
    en: 'No entry of the list met this decision of the mapping file: the title or column may have changed, and the decision no longer bites.',
  },
  remedy: { zh: '更新或删除该条对照。', en: 'Update the decision or delete it.' },
  problemType: { zh: '对照失效', en: 'idle mapping' },
  says: {
    zh: (finding) =>
      `对照“${fact(finding, 'text')}”（${fact(finding, 'file')}第${fact(finding, 'line')}行）没有用到。`,
    en: (finding) =>
      `The mapping “${fact(finding, 'text')}” (${fact(finding, 'file')}, line ${fact(finding, 'line')}) was not used.`,
  },
};

export const attestationExpired: RuleMeta = {
  id: 'attestation-expired',
  severity: 'warning',
  title: { zh: '核验记录已到期', en: 'Attestation expired' },
  rationale: {
    zh: '核验记录说明某人某日在平台上看到了这项内容，只在所写的期限内作数。期限已过，相应内容重新按清单判断。',
    en: 'An attestation says that somebody saw the content at an address on a day; it counts until its last day. It has run out, so the list alone decides again.',
  },
  remedy: {
    zh: '重新打开网址核实：仍在的，更新核实日期和有效期；不在的，补充公开。',
    en: 'Open the address again: renew the attestation if the content is there, publish it if it is not.',
  },
  problemType: { zh: '核验到期', en: 'attestation expired' },
  says: {
    zh: (finding) =>
      `${fact(finding, 'target')}的核验记录（${fact(finding, 'seenBy')}，${fact(finding, 'seenOn')}）有效期到${fact(finding, 'until')}为止，已经到期（配置第${fact(finding, 'line')}行）。`,
    en: (finding) =>
      `The attestation of ${fact(finding, 'target')} by ${fact(finding, 'seenBy')} on ${fact(finding, 'seenOn')} ran until ${fact(finding, 'until')} (line ${fact(finding, 'line')} of the profile).`,
  },
};

function doubtOf(finding: Finding, language: 'zh' | 'en'): string {
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

export const mappingDoubted: RuleMeta = {
  id: 'mapping-doubted',
  concerns: 'audit',
  severity: 'warning',
  title: { zh: '对照存疑', en: 'Mapping doubted' },
  rationale: {
    zh: '对照文件中的决定优先于程序的判断。两条决定互相矛盾，或者一条决定带走了明显属于其他事项的记录时，缺口可能被掩盖，也可能误报。',
    en: 'Decisions of the mapping file go before the program’s own reading. Where two of them contradict each other, or one takes entries that clearly are another item, a gap may be hidden or one be reported wrongly.',
  },
  remedy: {
    zh: '打开对照文件，把标题样式写得更具体，或者改正、删除其中一条。',
    en: 'Open the mapping file: make the title pattern narrower, or correct or delete one of the two.',
  },
  problemType: { zh: '对照存疑', en: 'doubtful mapping' },
  says: { zh: (finding) => doubtOf(finding, 'zh'), en: (finding) => doubtOf(finding, 'en') },
};
