import type { ProblemTopic } from '../problem.ts';
import { catalogTopics } from './catalog.ts';
import { documentTopics } from './documents.ts';
import { editionTopics } from './edition.ts';
import { profileTopics } from './profile.ts';
import { schemaTopics } from './schema.ts';
import { yamlTopics } from './yaml.ts';

/** What is to be known about the problems of validation, by code; lints have their own. */
export const problemTopics: Readonly<Record<string, ProblemTopic>> = {
  ...yamlTopics,
  ...schemaTopics,
  ...catalogTopics,
  ...editionTopics,
  ...profileTopics,
  ...documentTopics,
};
