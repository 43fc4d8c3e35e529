// Runs the built command once and keeps the compiled code of every file that it loaded and that has none yet: node scripts/keep-compiled.cjs <dist> <arguments of the command…>
'use strict';
const { existsSync, writeFileSync } = require('node:fs');
const { resolve } = require('node:path');

const [, , dist, ...argv] = process.argv;
const { open, scripts } = require(resolve(dist, 'zhunsheng.cjs'));
process.argv = [process.argv[0], 'zhunsheng', ...argv];
process.on('exit', () => {
  for (const [filename, script] of scripts) {
    if (!existsSync(`${filename}.compiled`)) writeFileSync(`${filename}.compiled`, script.createCachedData());
  }
});
open('./command.cjs');
