import { createInterface } from 'node:readline';
import type { Place } from '../../model/location.ts';
import type { MappingAnswer } from '../../model/mapping.ts';
import { nth } from '../../model/present.ts';
import type { Decision, Reach, Review, ReviewGroup } from '../../model/review.ts';
import type { AnswerReader } from '../../tasks/map/read-answer.ts';
import { nearest } from '../../text/nearest.ts';
import { normalise } from '../../text/normalise.ts';
import { reachLabels, reachOrder } from '../../words/labels/map.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { type Session, write } from '../session.ts';
import { mapWords, typedReaches } from '../words/map-words.ts';
import { nameAnswer } from './save-decisions.ts';
import { candidatesOf, searchItems, showChoices, showLines, showQuestion } from './show-question.ts';

/** What is on a line: `1:2,3@栏目` is the first candidate, its elements 2 and 3, for the whole column. */
export type TypedAnswer =
  | { readonly answer: MappingAnswer; readonly reach: Reach; readonly problem?: undefined }
  | { readonly answer?: undefined; readonly problem: Problem };

const reachOf: ReadonlyMap<string, Reach> = new Map(
  reachOrder.flatMap((reach) =>
    [...typedReaches[reach], ...Object.values(reachLabels[reach])].map(
      (word) => [normalise(word), reach] as const,
    ),
  ),
);

function readReach(text: string, hasColumn: boolean, place: Place): Reach | Problem {
  const reach = reachOf.get(normalise(text));
  if (reach === 'column' && !hasColumn) return problem('review/reach-without-column', place, {});
  if (reach !== undefined) return reach;
  const known = reachOrder.flatMap((one) => typedReaches[one]);
  return problem('review/unknown-reach', place, { reach: text, nearest: nearest(text, known) });
}

/** Reads a typed answer. `choices`: codes that 1, 2 … mean. Full-width signs and digits count as the plain ones. */
function readTypedAnswer(
  line: string,
  choices: readonly string[],
  readAnswer: AnswerReader,
  question: { readonly hasColumn: boolean; readonly place: Place },
): TypedAnswer {
  const { hasColumn, place } = question;
  const at = Math.max(line.lastIndexOf('@'), line.lastIndexOf('＠'));
  const reach = at === -1 ? 'pattern' : readReach(line.slice(at + 1).trim(), hasColumn, place);
  if (typeof reach !== 'string') return { problem: reach };
  const said = (at === -1 ? line : line.slice(0, at)).trim();
  const colon = said.search(/[:：]/u);
  const word = (colon === -1 ? said : said.slice(0, colon)).trim();
  const elements = { text: colon === -1 ? '' : said.slice(colon + 1), place };
  const plain = word.normalize('NFKC').toLowerCase();
  const chosen = /^[1-9]$/u.test(plain) ? choices[Number(plain) - 1] : undefined;
  const { answer, problem: fault } = readAnswer(plain === 'n' ? 'none' : (chosen ?? word), place, elements);
  return answer === undefined ? { problem: fault } : { answer, reach };
}

/** Who decides and on which ISO day; the name is asked for when it is not given. */
interface Decider {
  readonly decidedBy: string | undefined;
  readonly decidedOn: string;
}

/** Where answers go: each is saved before the next question is asked, so that nothing is lost whatever ends the run. */
interface Saving {
  readonly file: string;
  save(decisions: readonly Decision[]): Promise<void>;
}

type Step = { readonly answer: MappingAnswer; readonly reach: Reach } | 'skip' | 'back' | 'quit';

const COMMANDS: ReadonlyMap<string | undefined, Step> = new Map<string | undefined, Step>([
  [undefined, 'quit'],
  ['q', 'quit'],
  ['s', 'skip'],
  ['', 'skip'],
  ['b', 'back'],
]);

/** True when an answer given for a whole column, or for such titles in any column, settles the question too. */
function isSettled({ columnPath, pattern }: ReviewGroup, decided: Iterable<Decision>): boolean {
  for (const { reach, group } of decided) {
    if (reach === 'column' && group.columnPath === columnPath) return true;
    if (reach === 'title' && group.pattern === pattern) return true;
  }
  return false;
}

/**
 * Asks one question after the other and returns the answers given; the end of the input ends it like `q`. Lines are read, not keys, so
 * that answers can be piped in.
 */
export async function askReview(
  review: Review,
  { decidedBy, decidedOn }: Decider,
  saving: Saving,
  session: Session,
): Promise<readonly Decision[]> {
  const { language, host } = session;
  const { compileAnswerReader } = await import('../../index.ts');
  const readAnswer = compileAnswerReader(review.requirements);
  const lines = createInterface({ input: host.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const typed = lines[Symbol.asyncIterator]();
  const say = (text: string) => write(host.stdout, text);
  const help = showLines(mapWords.help[language]({ file: encodeTerminal(saving.file) }), '', session);

  async function ask(prompt: string): Promise<string | undefined> {
    await say(prompt);
    const line = await typed.next();
    return line.done === true ? undefined : line.value.trim();
  }

  async function askName(): Promise<string | undefined> {
    for (;;) {
      const name = await ask(mapWords.who[language]());
      if (name !== '') return name;
      await say(`${mapWords.whoIsNeeded[language]()}\n`);
    }
  }

  async function askOne(group: ReviewGroup): Promise<Step> {
    let choices = candidatesOf(group, review, session);
    const question = { hasColumn: group.columnPath !== '', place: { file: group.example.file } };
    await say(showChoices(choices, session));
    for (;;) {
      const line = await ask(mapWords.keys[language]());
      const step = COMMANDS.get(line);
      if (step !== undefined) return step;
      if (line === undefined || line === '?' || line === '？') {
        await say(help);
        continue;
      }
      if (line.startsWith('/')) {
        const word = line.slice(1).trim();
        const found = searchItems(word, review);
        if (found.length > 0) choices = found;
        else await say(showLines([mapWords.notFound[language]({ text: word })], '  ', session));
        await say(showChoices(choices, session));
        continue;
      }
      const codes = choices.map(({ code }) => code);
      const { problem, ...read } = readTypedAnswer(line, codes, readAnswer, question);
      if (problem === undefined && read.answer !== undefined) return read;
      const text = [problem?.message[language] ?? '', problem?.fix?.[language] ?? ''].join(' ').trim();
      await say(showLines([text], '  ', session));
    }
  }

  const decided = new Map<number, Decision>();
  /** Questions passed so far, in their order. */
  const asked: number[] = [];
  try {
    const name = decidedBy ?? (await askName());
    if (name === undefined) return [];
    await say(help);
    for (let index = 0; index < review.groups.length; ) {
      const group = nth(review.groups, index);
      if (isSettled(group, decided.values())) {
        index += 1;
        continue;
      }
      await say(showQuestion(group, index + 1, review, session));
      const step = await askOne(group);
      if (step === 'quit') break;
      if (step === 'back') {
        index = asked.pop() ?? 0;
        decided.delete(index);
        continue;
      }
      asked.push(index);
      if (step !== 'skip') {
        decided.set(index, { group, ...step, decidedBy: name, decidedOn });
        await saving.save([...decided.values()]);
        const text = nameAnswer(step.answer, review.requirements, session);
        const reach = reachLabels[step.reach][language];
        await say(showLines([mapWords.answered[language]({ text, reach })], '  ', session));
      }
      index += 1;
    }
  } finally {
    lines.close();
  }
  return [...decided.values()];
}
