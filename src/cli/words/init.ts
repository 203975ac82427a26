import { DEFAULT_CATALOG } from '../../model/catalog.ts';
import type { Bilingual, BilingualOf } from '../../model/language.ts';

/** Help and messages of `init`. */
export const initWords = {
  folder: { zh: '新仓库的文件夹（默认当前文件夹）', en: 'folder of the new repository (default: this one)' },
  agency: { zh: '单位全称', en: 'full name of the agency' },
  catalog: {
    zh: `以哪部目录为上级（默认 ${DEFAULT_CATALOG}）`,
    en: `parent catalog (default ${DEFAULT_CATALOG})`,
  },
  engine: {
    zh: '在哪里运行（可重复；默认 github）',
    en: 'where checks run (repeatable; default github)',
  },
  shards: {
    zh: '把单位名册分成几片同时检查（默认 4）',
    en: 'parts into which agencies are divided (default 4)',
  },
  package: {
    zh: 'mulu 的安装包：复制到 vendor/ 并记下校验值',
    en: 'the tarball of mulu: copied to vendor/, with its checksum',
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
  /** Parts into which the agencies are divided. */
  readonly shards: number;
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
    zh: () => '安装包放在 vendor/，安装前核对校验值，不联网下载。',
    en: () => 'The tarball lies in vendor/; it is held against its checksum and installed without a network.',
  },
  workflowInstall: { zh: () => '安装 mulu', en: () => 'Install mulu' },
  agenciesName: { zh: () => '多单位检查', en: () => 'All agencies' },
  agenciesMerge: { zh: () => '合并各片', en: () => 'Merge the parts' },
  asOf: { zh: () => '检查日，如 2025-01-20', en: () => 'Day of judgement, such as 2025-01-20' },
  engineMerge: {
    zh: () => '各片都完成后再提交本文件，合并成一张记分表。',
    en: () => 'Apply this when all parts are done: it merges them to one board.',
  },
  engineNodes: {
    zh: () =>
      '各机器的名称写在 engines/parallel/nodes，每行一个，都能读写本文件夹；没有这个文件就在本机运行。',
    en: () =>
      'Machines stand in engines/parallel/nodes, one a line, all with this folder; without that file it runs here.',
  },
  engineVolume: {
    zh: () => '本仓库放在名为 mulu-work 的卷上，各 pod 都能读写；MULU_AS_OF 写检查日。',
    en: () =>
      'This repository lies on the volume mulu-work, which every pod can write; MULU_AS_OF is the day of judgement.',
  },
  vendor: {
    zh: ({ version }) => `# 安装包

把 \`mulu-${version}.tgz\` 和 \`SHA256SUMS\` 放在这里。自动任务先核对校验值，再离线安装：

\`\`\`
sha256sum mulu-${version}.tgz > SHA256SUMS
sha256sum --check SHA256SUMS
\`\`\`
`,
    en: ({ version }) => `# The tarball

\`mulu-${version}.tgz\` and \`SHA256SUMS\` belong here. Automatic runs hold it against its checksum and install it without a network:

\`\`\`
sha256sum mulu-${version}.tgz > SHA256SUMS
sha256sum --check SHA256SUMS
\`\`\`
`,
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

/** Head of the script of an engine. */
export const engineRun: BilingualOf<RepositoryFacts & { readonly command: string }> = {
  zh: ({ command, shards }) =>
    `把 agencies.yaml 中的单位分成 ${shards} 片检查再合并：${command}。重跑一片或者全部，结果不变。`,
  en: ({ command, shards }) =>
    `Checks the agencies of agencies.yaml in ${shards} parts and merges them: ${command}. Running a part twice changes nothing.`,
};
