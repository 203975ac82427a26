#!/usr/bin/env node
import module from 'node:module';
import v8 from 'node:v8';

// From Node 22.8: compiled code is kept between runs.
module.enableCompileCache?.();
// Most runs are over in a second: code is optimised when it has been hot for longer than Node waits of itself, which otherwise spends
// a third of such a run on it. Newer engines do not know this setting.
if (Number.parseInt(process.versions.node, 10) < 24) v8.setFlagsFromString('--interrupt-budget=400000');
const { main } = await import('../dist/main.js');
process.exitCode = await main(process.argv.slice(2), process);
