import type { Language } from '../model/language.ts';
import type { GapReport } from '../model/report.ts';

/** 五公开 on one line, met of owed in each stage; undefined where no catalog says which element is which. */
export function describeDisclosures({ summary }: GapReport, language: Language): string | undefined {
  const { byDisclosure = [] } = summary;
  if (byDisclosure.length === 0) return undefined;
  const parts = byDisclosure.map(({ disclosure, elements: { met, gap, undetermined } }) => {
    const open =
      undetermined === 0
        ? ''
        : language === 'zh'
          ? `（另 ${undetermined} 无法判定）`
          : ` (+${undetermined} undetermined)`;
    return `${disclosure} ${met}/${met + gap}${open}`;
  });
  return parts.join(language === 'zh' ? '，' : ', ');
}
