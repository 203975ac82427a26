import { createInterface } from 'node:readline';
import { itemChoice, reviewReasons } from '../../labels/map.ts';
import { mapWords } from '../../labels/map-words.ts';
import { describeClue } from '../../labels/match.ts';
import type { MappingAnswer } from '../../model/mapping.ts';
import type { Decision, Review, ReviewGroup } from '../../model/review.ts';
import { encodeTerminal } from '../../reporters/encode/terminal.ts';
import { wrapIndented } from '../../reporters/wrap.ts';
import { type Session, write } from '../host.ts';
import { nameAnswer } from './save-decisions.ts';

/** Items shown for one search. */
const MOST_FOUND = 9;

/** Who decides and on which ISO day; the name is asked for when it is not given. */
interface Decider {
  readonly decidedBy: string | undefined;
  readonly decidedOn: string;
}

/** What can be chosen by number: the candidates of the question, or what a search found. */
type Choices = readonly { readonly code: string; readonly text: string }[];

function candidatesOf(group: ReviewGroup, { requirements }: Review, session: Session): Choices {
  return group.suggestions.map(({ requirement, clues }) => {
    const one = requirements[requirement]!;
    const reasons = clues.map((clue) => describeClue(clue, session.language)).join(' ');
    return { code: one.code, text: `${itemChoice(one)} ${reasons}`.trim() };
  });
}

function search(word: string, { requirements }: Review): Choices {
  const found = requirements.filter(
    ({ code, name, match }) =>
      name.includes(word) || code.startsWith(word) || match.aliases.some((alias) => alias.includes(word)),
  );
  return found.slice(0, MOST_FOUND).map((one) => ({ code: one.code, text: itemChoice(one) }));
}

function show(lines: readonly string[], indent: string, session: Session): string {
  return lines
    .flatMap((line) => wrapIndented(encodeTerminal(line), session.width, indent, `${indent}  `))
    .map((line) => `${line}\n`)
    .join('');
}

function showQuestion(group: ReviewGroup, number: number, review: Review, session: Session): string {
  const { language } = session;
  const facts = { number, groups: review.groups.length, entries: group.entries };
  const head = [mapWords.question[language](facts)];
  const body = [
    ...(group.columnPath === '' ? [] : [mapWords.column[language]({ text: group.columnPath })]),
    mapWords.pattern[language]({ text: group.pattern }),
    mapWords.example[language]({ text: group.example.title }),
    mapWords.why[language]({ text: reviewReasons[group.reason][language] }),
  ];
  return `\n${show(head, '', session)}${show(body, '  ', session)}`;
}

function showChoices(choices: Choices, session: Session): string {
  return show(
    choices.map(({ text }, index) => `${index + 1}  ${text}`),
    '  ',
    session,
  );
}

/**
 * Asks one question after the other and returns the answers given; the end of the input saves like `q`. Lines are read, not
 * keys, so that answers can be piped in.
 */
export async function askReview(
  review: Review,
  { decidedBy, decidedOn }: Decider,
  session: Session,
): Promise<readonly Decision[]> {
  const { language, host } = session;
  const { compileAnswerReader } = await import('../../index.ts');
  const readAnswer = compileAnswerReader(review.requirements);
  const lines = createInterface({ input: host.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const typed = lines[Symbol.asyncIterator]();

  async function ask(prompt: string): Promise<string | undefined> {
    await write(host.stdout, prompt);
    const line = await typed.next();
    return line.done === true ? undefined : line.value.trim();
  }

  async function askName(): Promise<string | undefined> {
    for (;;) {
      const name = await ask(mapWords.who[language]());
      if (name !== '') return name;
      await write(host.stdout, `${mapWords.whoIsNeeded[language]()}\n`);
    }
  }

  /** An answer, `skip`, or `quit`. */
  async function askOne(group: ReviewGroup): Promise<MappingAnswer | 'skip' | 'quit'> {
    let choices = candidatesOf(group, review, session);
    await write(host.stdout, showChoices(choices, session));
    for (;;) {
      const line = await ask(mapWords.keys[language]());
      if (line === undefined || line === 'q') return 'quit';
      if (line === 's' || line === '') return 'skip';
      if (line === 'n') return { kind: 'none' };
      const chosen = choices[Number(line) - 1];
      if (chosen !== undefined && /^[1-9]$/u.test(line)) return { kind: 'item', item: chosen.code };
      if (line.startsWith('/')) {
        const found = search(line.slice(1).trim(), review);
        if (found.length > 0) choices = found;
        else
          await write(
            host.stdout,
            show([mapWords.notFound[language]({ text: line.slice(1) })], '  ', session),
          );
        await write(host.stdout, showChoices(choices, session));
        continue;
      }
      const { answer, problem } = readAnswer(line, { file: group.example.file });
      if (answer !== undefined) return answer;
      const fix = problem?.fix?.[language] ?? '';
      const text = `${mapWords.notUnderstood[language]({ text: line })} ${fix}`;
      await write(host.stdout, show([text], '  ', session));
    }
  }

  const decisions: Decision[] = [];
  try {
    const name = decidedBy ?? (await askName());
    if (name === undefined) return decisions;
    for (const [index, group] of review.groups.entries()) {
      await write(host.stdout, showQuestion(group, index + 1, review, session));
      const answer = await askOne(group);
      if (answer === 'quit') break;
      if (answer === 'skip') continue;
      decisions.push({ group, answer, reach: 'pattern', decidedBy: name, decidedOn });
      const text = mapWords.answered[language]({ text: nameAnswer(answer, review.requirements, session) });
      await write(host.stdout, show([text], '  ', session));
    }
  } finally {
    lines.close();
  }
  return decisions;
}
