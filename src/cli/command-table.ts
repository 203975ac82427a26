import type { CommandEntry } from './command.ts';

/** Commands in the order of help. Their modules are loaded one by one: start-up is most of the cost of a short command. */
export const commandTable: readonly CommandEntry[] = [
  {
    name: 'check',
    summary: 'check',
    usage: '[options] [list...]',
    load: async () => (await import('./commands/check.ts')).addCheckCommand,
  },
  {
    name: 'report',
    summary: 'report',
    usage: '[options] <file...>',
    load: async () => (await import('./commands/report.ts')).addReportCommand,
  },
  {
    name: 'inspect',
    summary: 'inspect',
    usage: '[options] <list...>',
    load: async () => (await import('./commands/inspect.ts')).addInspectCommand,
  },
  {
    name: 'catalog',
    summary: 'catalog',
    usage: '[command]',
    load: async (words) => (await import('./commands/catalog.ts')).catalogCommand(words),
  },
  {
    name: 'map',
    summary: 'map',
    usage: '[options] [list...]',
    load: async () => (await import('./commands/map.ts')).addMapCommand,
  },
  {
    name: 'explain',
    summary: 'explain',
    usage: '[options] [topic]',
    load: async () => (await import('./commands/explain.ts')).addExplainCommand,
  },
  {
    name: 'init',
    summary: 'init',
    usage: '[options] [folder]',
    load: async () => (await import('./commands/init.ts')).addInitCommand,
  },
  {
    name: 'deadline',
    summary: 'deadline',
    usage: '[options] <date> <limit>',
    load: async () => (await import('./commands/deadline.ts')).addDeadlineCommand,
  },
  {
    name: 'stats',
    summary: 'stats',
    usage: '[options] <list...>',
    load: async () => (await import('./commands/stats.ts')).addStatsCommand,
  },
  {
    name: 'page',
    summary: 'page',
    usage: '[file]',
    load: async () => (await import('./commands/page.ts')).addPageCommand,
  },
  {
    name: 'demo',
    summary: 'demo',
    usage: '[options] [folder]',
    load: async () => (await import('./commands/demo.ts')).addDemoCommand,
  },
  {
    name: 'completion',
    summary: 'completion',
    usage: '<shell>',
    load: async () => (await import('./commands/completion.ts')).completionCommand(commandTable),
  },
];
