import type { Estimate, FeatureName } from '../../model/estimate.ts';
import type { Bilingual, Language } from '../../model/language.ts';

/** What each sign says of a title and an item; its weight says whether it counts for it or against. */
const signLabels: Readonly<Record<FeatureName, Bilingual>> = {
  named: { zh: '目录某段原文在标题中的比例', en: 'share of a printed phrase that is there' },
  lacking: { zh: '目录原文中标题没有的词', en: 'printed words that the title lacks' },
  unnamed: { zh: '没有事项名称的词', en: 'no word of the name' },
  distinct: { zh: '别的事项没有的词', en: 'words that no rival has' },
  beaten: { zh: '别的事项独有的词', en: 'words that only a rival has' },
  keyedBeaten: { zh: '别的事项的关键词更多', en: "a rival's keywords say more" },
  keyedLead: { zh: '关键词比别的事项多', en: 'its keywords say more' },
  crowd: { zh: '相近事项多', en: 'many items are near' },
  explained: { zh: '标题用词的覆盖', en: 'words of the title explained' },
  phrase: { zh: '说全了目录的一个词组', en: 'a printed phrase is there nearly whole' },
  punished: { zh: '处罚的正是这类对象', en: 'who is punished is whom the item punishes' },
  tail: { zh: '标题末尾用词的覆盖', en: 'last words of the title explained' },
  run: { zh: '连续相同的原文', en: 'longest printed stretch' },
  length: { zh: '标题长度', en: 'length of the title' },
  lacksFirst: { zh: '缺事项名称开头的词', en: 'the first words of the name are not there' },
  lacksLast: { zh: '缺事项名称末尾的词', en: 'the last words of the name are not there' },
  behind: { zh: '落在动态或其他业务上', en: 'news or other business stands behind it' },
  contrasted: { zh: '针对的是另一类', en: 'for another kind' },
  whole: { zh: '标题就是目录用词', en: 'the title is nothing else' },
  roleAgrees: { zh: '文种相符', en: 'the form agrees' },
  roleDiffers: { zh: '文种不符', en: 'the form differs' },
  guideDiffers: { zh: '是指南，事项不要指南', en: 'a guide that is not asked for' },
  actAgrees: { zh: '行为相符', en: 'the act agrees' },
  actDiffers: { zh: '行为不符', en: 'the act differs' },
  uneventful: { zh: '事项要活动，标题没有', en: 'an activity is asked for, none is told' },
  bare: { zh: '没有文种', en: 'no form' },
  interpreted: { zh: '是解读，事项不要解读', en: 'an interpretation that is not asked for' },
  denied: { zh: '有排除用词', en: 'a word that excludes it' },
  publication: { zh: '结尾的文种', en: 'the form that it ends in' },
  news: { zh: '动态用词', en: 'words of news' },
  newsAlone: { zh: '只是动态', en: 'nothing but news' },
  business: { zh: '其他业务用词', en: 'words of other business' },
  another: { zh: '属于其他机关或地方', en: "another body's or place's" },
  draft: { zh: '征求意见', en: 'a draft' },
  instruction: { zh: '布置工作', en: 'an instruction' },
  share: { zh: '与最强事项之比', en: 'strength beside the strongest' },
  rival: { zh: '竞争事项的强度', en: 'strength of the rival' },
};

/** 估计 3 号 91%：标题用词的覆盖 +2.1，相近事项多 -1.2 */
export function describeEstimate(
  { probability, signs }: Pick<Estimate, 'probability' | 'signs'>,
  code: string,
  language: Language,
): string {
  const percent = `${Math.round(probability * 100)}%`;
  const said = signs.map(({ feature, weight }) => {
    const amount = `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(1)}`;
    return `${signLabels[feature][language]} ${amount}`;
  });
  return language === 'zh'
    ? `估计：${code} ${percent}（${said.join('，')}）`
    : `Estimate: ${code} ${percent} (${said.join(', ')})`;
}
