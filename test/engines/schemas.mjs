/** Run by schemas.sh in the folder where it installed the schemas: argument, the folder that `mulu init` laid out. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

const require = createRequire(import.meta.url);
const { default: Ajv } = require('ajv');
const { default: addFormats } = require('ajv-formats');
const { parse, parseAllDocuments } = require('yaml');
const { schema: gitlabSchema } = await import('./node_modules/gitlab-ci-local/src/schema/schema.js');
const root = process.argv[2];

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
if (!ajv.validate(gitlabSchema, parse(readFileSync(join(root, '.gitlab-ci.yml'), 'utf8')))) {
  throw new Error(ajv.errorsText(undefined, { separator: '\n' }));
}
console.log('valid: .gitlab-ci.yml');

const folder = join(root, 'engines', 'kubernetes');
for (const name of readdirSync(folder)) {
  for (const document of parseAllDocuments(readFileSync(join(folder, name), 'utf8'))) {
    const object = document.toJS();
    const { [object.kind]: Model } = require(`kubernetes-models/${object.apiVersion}/${object.kind}`);
    new Model(object).validate();
    console.log(`valid: ${basename(name)}, ${object.apiVersion} ${object.kind}`);
  }
}
