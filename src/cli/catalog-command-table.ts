import type { CommandEntry } from './command.ts';

/** Commands of `mulu catalog` in the order of help. */
export const catalogCommandTable: readonly CommandEntry[] = [
  {
    name: 'list',
    summary: 'catalog list',
    usage: '[options]',
    load: async () => (await import('./commands/show-catalog.ts')).addListCommand,
  },
  {
    name: 'show',
    summary: 'catalog show',
    usage: '[options] <catalog> [item]',
    load: async () => (await import('./commands/show-catalog.ts')).addShowCommand,
  },
  {
    name: 'validate',
    summary: 'catalog validate',
    usage: '[options] [files...]',
    load: async () => (await import('./commands/validate-catalogs.ts')).addValidateCommand,
  },
  {
    name: 'resolve',
    summary: 'catalog resolve',
    usage: '[options] <catalog>',
    load: async () => (await import('./commands/resolve-catalog.ts')).addResolveCommand,
  },
  {
    name: 'diff',
    summary: 'catalog diff',
    usage: '[options] <before> <after>',
    load: async () => (await import('./commands/diff-catalogs.ts')).addDiffCommand,
  },
  {
    name: 'import',
    summary: 'catalog import',
    usage: '[options] <table...>',
    load: async () => (await import('./commands/import-catalog.ts')).addImportCommand,
  },
  {
    name: 'export',
    summary: 'catalog export',
    usage: '[options] <catalog>',
    load: async () => (await import('./commands/export-catalog.ts')).addExportCommand,
  },
];
