import { DEFAULT_CATALOG } from '../../model/default-catalog.ts';
import type { Bilingual, BilingualOf } from '../../model/language.ts';

/** Help and messages of `init`. */
export const initWords = {
  folder: { zh: '新仓库的文件夹（默认当前文件夹）', en: 'folder of the new repository (default: this one)' },
  agency: { zh: '单位全称', en: 'full name of the agency' },
  catalog: {
    zh: `以哪部目录为上级（默认 ${DEFAULT_CATALOG}）`,
    en: `parent catalog (default ${DEFAULT_CATALOG})`,
  },
  sampleAgency: { zh: '示例县卫生健康局', en: 'Example County Health Bureau' },
  next: { zh: '接下来：', en: 'Next:' },
} as const satisfies Record<string, Bilingual>;

/** Facts that the files of a new repository need. */
export interface RepositoryFacts {
  readonly agency: string;
  /** Id of the parent catalog. */
  readonly parent: string;
  readonly parentTitle: string;
  readonly version: string;
}

export const initTexts = {
  profile: {
    zh: () => `# 单位配置：用哪部目录、检查哪一段时间、哪些事项不适用、时限原文没有数字时按多少天算。`,
    en: () =>
      '# The agency: its catalogs, the period, what does not apply, numbers for limits that print none.',
  },
  profilePeriod: {
    zh: () => '# 检查期间，写明后报告只看这一段：',
    en: () => '# The audited period; once stated, a report looks at no other time:',
  },
  profileLimits: {
    zh: () => '# 目录写“及时”“定期”的，按本单位的规定填写后才能判断：',
    en: () => '# Limits printed as "promptly" or "regularly" are judged only with a number of your own:',
  },
  edition: {
    zh: ({ parentTitle }) =>
      `# 本地版目录，以《${parentTitle}》为上级：只写不同之处，其余继承。\n# 时限只能收紧，类别不得删减，不适用的事项写明理由和依据。`,
    en: ({ parentTitle }) =>
      `# The local edition of 《${parentTitle}》: only what differs; the rest is inherited.\n# Limits may only be tightened, categories not dropped, items excluded with reason and basis.`,
  },
  editionTitle: {
    zh: ({ agency }) => `${agency}政务公开标准目录`,
    en: ({ agency }) => `Disclosure catalog of ${agency}`,
  },
  editionExamples: {
    zh: () =>
      '# 举例：\n# categories:\n#   - code: "01"\n#     items:\n#       - {code: "0103", excluded: {reason: 市级职权, basis: 权责清单}}\n#       - {code: "0108", match: {aliases: [公共场所卫生许可证]}}',
    en: () =>
      '# For example:\n# categories:\n#   - code: "01"\n#     items:\n#       - {code: "0103", excluded: {reason: 市级职权, basis: 权责清单}}\n#       - {code: "0108", match: {aliases: [公共场所卫生许可证]}}',
  },
  workflowName: { zh: () => '政务公开目录校验', en: () => 'Disclosure check' },
  workflowValidate: { zh: () => '校验目录和配置', en: () => 'Validate catalogs and settings' },
  workflowCheck: { zh: () => '检查公开清单', en: () => 'Check publication lists' },
  workflowSummary: { zh: () => '写入任务摘要', en: () => 'Write the job summary' },
  workflowPackage: {
    zh: () => '安装包的名称和版本；离线时写仓库中安装包的路径，如 ./mulu-0.1.0.tgz。',
    en: () => 'The package and its version; or the path of a tarball in this repository: ./mulu-0.1.0.tgz.',
  },
  workflowFail: {
    zh: () => '# 清单达标之后，把 never 改成 error，有差距时任务即失败。',
    en: () => '# Once the lists are clean change never to error, and a gap fails the job.',
  },
  readme: {
    zh: ({ agency, parent }) => `# ${agency}政务公开目录

本仓库保存本单位的公开标准目录和检查配置，每晚自动校验。

| 文件 | 内容 |
| --- | --- |
| \`catalogs/local.yaml\` | 本地版目录，以 \`${parent}\` 为上级，只写不同之处 |
| \`profile.yaml\` | 单位名称、检查期间、不适用的事项、科室、补充时限 |
| \`lists/\` | 从网站后台或者台账导出的公开清单（.xlsx、.csv） |
| \`schemas/\` | 编辑器用的格式说明，写错即有提示 |
| \`.github/workflows/disclosure.yml\` | 每晚校验目录，检查 \`lists/\` 下的清单 |

常用命令：

\`\`\`
mulu catalog validate .
mulu check lists/*.xlsx --profile profile.yaml --format terminal --format xlsx=整改台账.xlsx
mulu catalog resolve catalogs/local.yaml --why 0108
mulu catalog diff ${parent} catalogs/local.yaml
\`\`\`
`,
    en: ({ agency, parent }) => `# Disclosure catalog of ${agency}

This repository holds the agency's disclosure catalog and settings; they are checked every night.

| File | What it is |
| --- | --- |
| \`catalogs/local.yaml\` | the local edition of \`${parent}\`: only what differs |
| \`profile.yaml\` | the agency, the period, what does not apply, sections, numbers for limits |
| \`lists/\` | publication lists as exported (.xlsx, .csv) |
| \`schemas/\` | for editors: mistakes show as one types |
| \`.github/workflows/disclosure.yml\` | validates the catalogs every night and checks \`lists/\` |

Commands:

\`\`\`
mulu catalog validate .
mulu check lists/*.xlsx --profile profile.yaml --format terminal --format xlsx=ledger.xlsx
mulu catalog resolve catalogs/local.yaml --why 0108
mulu catalog diff ${parent} catalogs/local.yaml
\`\`\`
`,
  },
} as const satisfies Record<string, BilingualOf<RepositoryFacts>>;
