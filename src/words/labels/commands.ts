import type { BilingualOf } from '../../model/language.ts';

/** What to do next: the words of a command around the lists and the options of the run, and what it is good for. */
export const nextCommands = {
  detail: {
    command: 'check',
    words: () => ['--detail', 'all'],
    says: {
      zh: () => '逐条列出问题、来源行和计算过程',
      en: () => 'every finding with its row and the days counted',
    },
  },
  ledger: {
    command: 'check',
    words: () => ['--format', 'xlsx=整改台账.xlsx'],
    says: {
      zh: () => '生成整改台账，分发给责任单位',
      en: () => 'write the rectification ledger to send on',
    },
  },
  explain: {
    command: 'explain',
    words: ({ item }) => [item],
    says: {
      zh: ({ item }) => `查看事项 ${item} 应公开什么、何时公开、依据什么`,
      en: ({ item }) => `what ${item} asks for, when, and on what basis`,
    },
  },
  map: {
    command: 'map',
    words: () => [],
    says: {
      zh: ({ count }) => `${count} 条记录未匹配：生成核对表，由人工认定`,
      en: ({ count }) => `${count} unmatched entries: write a review sheet for a person`,
    },
  },
  inspect: {
    command: 'inspect',
    words: () => [],
    says: {
      zh: () => '结果可疑时，先看清单是怎样读取的',
      en: () => 'when a result looks odd: how the list was read',
    },
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly command: 'check' | 'map' | 'inspect' | 'explain';
      readonly words: (facts: CommandFacts) => readonly string[];
      readonly says: BilingualOf<CommandFacts>;
    }
  >
>;

export interface CommandFacts {
  readonly item: string;
  readonly count: number;
}
