import type { Language } from '../../model/language.ts';
import type { Scoreboard, Scoring } from '../../model/scoreboard.ts';
import { scoreboardSentences, scoreboardWords, scoreMeasures } from '../../words/labels/scoreboard.ts';
import { titleRule } from '../finding-words.ts';

const join = (texts: readonly string[], language: Language) => texts.join(language === 'zh' ? '，' : ', ');

/** How many agencies there are, how many of each grade, and how much is in no score; not encoded. */
export function describeBoard({ scores, expected, asOf, scoring }: Scoreboard, language: Language): string {
  const grades = scoring.grades.map(({ name }, at) => {
    const count = scores.filter(({ grade }) => grade === at).length;
    return `${name[language]} ${count}`;
  });
  const unscored = scores.filter(({ grade }) => grade === undefined).length;
  const rest = unscored === 0 ? [] : [`${scoreboardWords.notApplicable[language]} ${unscored}`];
  const open = scores.reduce((sum, { items }) => sum + items.undetermined, 0);
  const said = scoreboardSentences.summary[language]({
    agencies: scores.length,
    expected,
    asOf,
    grades: join([...grades, ...rest], language),
  });
  if (open === 0) return said;
  return `${said}${language === 'zh' ? '' : ' '}${scoreboardSentences.open[language]({ items: open })}`;
}

/** How a score comes about, a sentence each; not encoded. */
export function describeScoring(scoring: Scoring, language: Language): readonly string[] {
  const colon = language === 'zh' ? '：' : ': ';
  const parts = scoring.parts.map(({ name, weight, measure, deductions = [] }) => {
    const facts = { name: name[language], weight, measure: scoreMeasures[measure][language] };
    const said = scoreboardSentences.part[language](facts);
    if (deductions.length === 0) return said;
    const rules = deductions.map(({ rule, points }) => `${titleRule(rule, language)} ${points}`);
    const lost = scoreboardSentences.deductions[language]({ rules: join(rules, language) });
    return `${said}${language === 'zh' ? '；' : '; '}${lost}`;
  });
  const vetoes = scoring.vetoes.map(({ rule, atLeast }) =>
    scoreboardSentences.veto[language]({ rule: titleRule(rule, language), atLeast }),
  );
  const grades = scoring.grades.map(({ name, atLeast }) =>
    scoreboardSentences.grade[language]({ name: name[language], atLeast }),
  );
  return [
    scoring.title[language],
    ...(scoring.note === undefined ? [] : [scoring.note[language]]),
    ...parts,
    ...(vetoes.length === 0 ? [] : [`${scoreboardWords.vetoes[language]}${colon}${join(vetoes, language)}`]),
    `${scoreboardWords.grade[language]}${colon}${join(grades, language)}`,
    scoreboardSentences.scaled[language]({ total: scoring.total }),
  ];
}
