import { MAX_YAML_MEBIBYTES } from '../../catalog/load/document-schema.ts';
import { textOfBytes } from '../../readers/csv/detect-encoding.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { Host } from './host.ts';

/** The text of a YAML file in any encoding that lists come in; one that is far too large is refused before it is read. */
export async function readYamlText(file: string, host: Host): Promise<string> {
  const source = await host.openFile(file);
  try {
    const megabytes = Math.ceil(source.size / 1024 ** 2);
    if (megabytes > MAX_YAML_MEBIBYTES) {
      const { problem } = await import('../../words/problems/index.ts');
      const facts = { megabytes, limit: MAX_YAML_MEBIBYTES };
      throw new InputError([problem('yaml/too-large', { file }, facts)]);
    }
    return await textOfBytes(await source.readAt(0, source.size));
  } finally {
    await source.close();
  }
}
