import type { ReadList } from '../model/publication.ts';

const labelled = /(?:填[报写表]单位|报送单位|编制单位|单位名称|制表单位)\s*[:：]\s*([^\s:：,，;；(（]+)/u;

/** The agency that the lists name in their own unit rows, if all that name one name the same; else ''. */
export function statedAgency(lists: readonly ReadList[]): string {
  const names = new Set(
    lists.flatMap(({ skipped }) =>
      skipped.flatMap(({ reason, text }) =>
        reason === 'unit-row' || reason === 'title-row' ? (labelled.exec(text)?.[1] ?? []) : [],
      ),
    ),
  );
  const [name = '', ...others] = names;
  return others.length > 0 ? '' : name;
}
