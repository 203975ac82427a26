#!/usr/bin/env node
import module from 'node:module';

// From Node 22.8: compiled code is kept between runs.
module.enableCompileCache?.();
const { main } = await import('../dist/main.js');
process.exitCode = await main(process.argv.slice(2), process);
