import {
  agency as agencyTemplate,
  newsTitles as newsTemplates,
  organisations as organisationTemplates,
  otherTitles as otherTemplates,
  resultTitles as resultTemplates,
} from '../../src/workshop/words.ts';

export { columns, people } from '../../src/workshop/words.ts';

/** The words of the workshop for one county and one year. */
function fill(template: string): string {
  return template.replaceAll('{县}', '青麓').replaceAll('{去年}', '2023').replaceAll('{年}', '2024');
}

export const agency = fill(agencyTemplate);
export const organisations: readonly string[] = organisationTemplates.map(fill);
export const newsTitles: readonly string[] = newsTemplates.map(fill);
export const resultTitles: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(resultTemplates).map(([code, templates]) => [code, templates.map(fill)]),
);

/** The campaign of that spring; other years had none. */
const campaign = '关于开展党纪学习教育的通知';
const beforeCampaign = otherTemplates.findIndex((title) => title.includes('职能配置')) + 1;
export const otherTitles: readonly string[] = [
  ...otherTemplates.slice(0, beforeCampaign).map(fill),
  campaign,
  ...otherTemplates.slice(beforeCampaign).map(fill),
];
