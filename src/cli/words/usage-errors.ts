import type { Language } from '../../model/language.ts';
import { translatePlaceholders } from './help.ts';

interface Sentence {
  readonly zh: (words: readonly string[]) => string;
  readonly en: (words: readonly string[]) => string;
}

/** What commander finds wrong with a command line, by its code; the quoted words of its message are the facts. */
const sentences: Readonly<Record<string, Sentence>> = {
  'commander.unknownOption': {
    zh: ([word]) => `没有选项“${word}”。`,
    en: ([word]) => `There is no option "${word}".`,
  },
  'commander.unknownCommand': {
    zh: ([word]) => `没有命令“${word}”。`,
    en: ([word]) => `There is no command "${word}".`,
  },
  'commander.missingArgument': {
    zh: ([word]) => `缺少参数“${translatePlaceholders(`<${word}>`, 'zh')}”。`,
    en: ([word]) => `The argument <${word}> is missing.`,
  },
  'commander.optionMissingArgument': {
    zh: ([word]) => `选项“${translatePlaceholders(word ?? '', 'zh')}”后面缺少值。`,
    en: ([word]) => `The option "${word}" needs a value.`,
  },
  'commander.missingMandatoryOptionValue': {
    zh: ([word]) => `必须给出选项“${translatePlaceholders(word ?? '', 'zh')}”。`,
    en: ([word]) => `The option "${word}" must be given.`,
  },
  'commander.conflictingOption': {
    zh: ([one, other]) =>
      `选项“${translatePlaceholders(one ?? '', 'zh')}”和“${translatePlaceholders(other ?? '', 'zh')}”不能同时使用。`,
    en: ([one, other]) => `The options "${one}" and "${other}" cannot be given together.`,
  },
  'commander.excessArguments': {
    zh: () => '参数多了。',
    en: () => 'There are too many arguments.',
  },
};

const seeHelp: Readonly<Record<Language, (command: string) => string>> = {
  zh: (command) => `运行 ${command} --help 查看用法。`,
  en: (command) => `See ${command} --help.`,
};

/** A wrong choice: the option, the value, and what it may be. */
function describeChoice(message: string, language: Language): string | undefined {
  const read = /^option '([^']*)' argument '([^']*)' is invalid\. (?:Allowed choices are )?(.*?)\.?$/u.exec(
    message,
  );
  if (read === null) return undefined;
  const [, option = '', value = '', choices = ''] = read;
  return language === 'zh'
    ? `选项“${translatePlaceholders(option, 'zh')}”不能是“${value}”，可选：${choices.replaceAll(', ', '、')}。`
    : `The option "${option}" cannot be "${value}"; it is one of ${choices}.`;
}

/** Commander's usage error in the reader's language, with its suggestion and where to read on. */
export function describeUsageError(
  code: string,
  message: string,
  command: string,
  language: Language,
): string {
  const plain = message.replace(/^error: /u, '');
  const [first = ''] = plain.split('\n');
  const words = [...first.matchAll(/'([^']*)'/gu)].map(([, word]) => word ?? '');
  const said = describeChoice(first, language) ?? sentences[code]?.[language](words) ?? first;
  const meant = /Did you mean (?:one of )?([^?]*)\?/u.exec(plain)?.[1];
  const asked =
    meant === undefined
      ? ''
      : language === 'zh'
        ? `是否指 ${meant.replaceAll(', ', '、')}？`
        : ` Did you mean ${meant}?`;
  const gap = language === 'zh' ? '' : ' ';
  return said + asked + gap + seeHelp[language](command);
}
