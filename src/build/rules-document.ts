import { rules } from '../judge/rules/index.ts';
import { severityNames } from '../words/labels/outcomes.ts';

/** Every rule with why it exists and how to mend what it finds, in both languages, a heading each. */
export function rulesDocument(): string {
  const parts = rules.map(({ meta }) => {
    const { id, severity, title, rationale, remedy } = meta;
    return [
      `## ${id}`,
      '',
      `**${title.zh} — ${title.en}** (${severityNames[severity].zh} / ${severityNames[severity].en})`,
      '',
      `${rationale.zh} 整改：${remedy.zh}`,
      '',
      `${rationale.en} Remedy: ${remedy.en}`,
      '',
    ].join('\n');
  });
  return `# 规则 — Rules\n\nGenerated from the rules by \`npm run readme\`. \`mulu explain RULE\` prints the same.\n\n${parts.join('\n')}`;
}
