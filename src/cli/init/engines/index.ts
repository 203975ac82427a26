import { namesIn } from '../../../model/tables.ts';
import type { Engine } from './engine.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { kubernetes } from './kubernetes.ts';
import { parallel } from './parallel.ts';
import { slurm } from './slurm.ts';

/** Ways of running checks, by the name that \`--engine\` takes. A new one is one file and one line. */
export const engines = { github, gitlab, slurm, parallel, kubernetes } as const satisfies Readonly<
  Record<string, Engine>
>;

export type EngineName = keyof typeof engines;

/** Their names, for the command line, which loads the files only when they are written. */
export const engineNames = namesIn(engines);
