import { loadLetterTemplate } from '../../catalog/load/letter.ts';
import type { LetterTemplate } from '../../model/letter.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { Host } from './host.ts';
import { readYamlText } from './read-yaml.ts';

/** The wording of notices that an office gives. Throws `InputError` with all that is wrong with it. */
export async function findLetterTemplate(file: string, host: Host): Promise<LetterTemplate> {
  const { template, problems } = loadLetterTemplate(await readYamlText(file, host), file);
  if (template === undefined) throw new InputError(problems);
  return template;
}
