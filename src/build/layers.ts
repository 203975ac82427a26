/** What each folder of src may import from the others, from the ground up. A permission that nothing uses fails. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['#platform', 'generated'],
  generated: ['model', 'calendar', 'catalog', 'words'],
  words: ['model'],
  calendar: ['model', 'generated'],
  limits: ['model', 'generated'],
  readers: ['#platform', 'model', 'words', 'text'],
  list: ['model', 'words', 'text', 'readers'],
  match: ['model', 'text', 'generated'],
  catalog: ['model', 'words', 'text', 'limits', 'readers', 'write', 'generated'],
  judge: ['model', 'words', 'text', 'calendar'],
  write: ['#platform', 'text'],
  report: ['#platform', 'model', 'words', 'text', 'readers', 'write'],
  // Never the rules, limits or calendar that it tests.
  workshop: ['model'],
  // The tasks say what they need of a machine; the host is one, and hands them to those who bring none.
  host: ['model', 'words', 'readers', 'list', 'tasks'],
  tasks: [
    'model',
    'words',
    'text',
    'calendar',
    'limits',
    'readers',
    'list',
    'match',
    'catalog',
    'judge',
    'write',
    'report',
    'workshop',
    'generated',
  ],
  'index.ts': ['*'],
  cli: [
    'model',
    'words',
    'text',
    'readers',
    'list',
    'catalog',
    'match',
    'judge',
    'write',
    'report',
    'workshop',
    'tasks',
    'host',
    'index.ts',
    'generated',
  ],
  page: ['model', 'words', 'readers', 'list', 'catalog', 'report', 'workshop', 'tasks'],
  build: ['*'],
};

/** The layers as a diagram: an arrow for each permission. The ground (model, text, words, generated) is left out: nearly all use it. */
export function drawLayers(): string {
  const ground = new Set(['model', 'text', 'words', 'generated', '#platform']);
  const arrows = Object.entries(layers).flatMap(([own, others]) =>
    ground.has(own)
      ? []
      : others
          .filter((other) => !ground.has(other))
          .map(
            (other) =>
              `  ${own.replace('.ts', '')} --> ${other === '*' ? 'everything' : other.replace('.ts', '')}`,
          ),
  );
  const alone = Object.keys(layers).filter(
    (own) => !ground.has(own) && !arrows.some((arrow) => arrow.split(' ').includes(own)),
  );
  return ['```mermaid', 'flowchart TD', ...arrows, ...alone.map((own) => `  ${own}`), '```'].join('\n');
}
