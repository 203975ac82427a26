import { type Command, Option } from 'commander';
import { difficulties } from '../../workshop/setting.ts';
import { addExamples, type Finish } from '../command.ts';
import { type GradeOptions, grade } from '../demo/grade.ts';
import { type DemoOptions, makeWorkshop } from '../demo/make-workshop.ts';
import type { Session } from '../session.ts';
import { commandTexts } from '../words/cli.ts';
import { demoOptions } from '../words/demo.ts';

/** `mulu demo`. */
export function addDemoCommand(program: Command, session: Session, finish: Finish): void {
  const { language } = session;
  const command = program
    .command('demo')
    .description(commandTexts.demo[language])
    .argument('[folder]', demoOptions.folder[language], 'mulu-demo')
    .option('--lesson <lesson>', demoOptions.lesson[language])
    .option('-c, --catalog <id|file>', demoOptions.catalog[language])
    .option('--seed <seed>', demoOptions.seed[language])
    .option('--agency <name>', demoOptions.agency[language])
    .option('--faults <kinds>', demoOptions.faults[language])
    .addOption(new Option('--difficulty <level>', demoOptions.difficulty[language]).choices(difficulties))
    .option('--participants <count>', demoOptions.participants[language])
    .option('--answers', demoOptions.answers[language])
    .option('--grade <papers...>', demoOptions.grade[language])
    .option('--key <file>', demoOptions.key[language])
    .action((folder: string, options: DemoOptions & Partial<GradeOptions>) =>
      options.grade === undefined
        ? makeWorkshop(folder, options, session, finish)
        : grade(folder, { ...options, grade: options.grade }, session, finish),
    );
  addExamples(command, session, [
    'demo',
    'demo 培训 --seed 7 --participants 40',
    'demo 培训 --lesson make-up-day --participants 40',
    'demo 培训 --grade 交卷/*.xlsx',
    'demo 培训 -c qinghai-2017 --faults missed-period=2,missing=3',
  ]);
}
