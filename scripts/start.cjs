#!/usr/bin/env node
// What is run as dist/zhunsheng.cjs: loads the files of the command, with the code that the build compiled where this Node takes it (the same version, the same flags).
'use strict';
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** The script of every file loaded, by the file's path. */
const scripts = new Map();

/** What a file of the command exports; `name` is relative to this file. */
function open(name) {
  const filename = join(__dirname, name);
  const known = require.cache[filename];
  if (known !== undefined) return known.exports;
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`,
    { filename, cachedData: compiled(filename) },
  );
  scripts.set(filename, script);
  const opened = { exports: {}, filename };
  require.cache[filename] = opened;
  const other = (id) => (id.startsWith('./') ? open(id) : require(id));
  script.runInThisContext()(opened.exports, other, opened, filename, dirname(filename));
  return opened.exports;
}

/** V8 checks that it belongs to this text and this Node, and compiles anew where it does not. */
function compiled(filename) {
  try {
    return readFileSync(`${filename}.compiled`);
  } catch {
    return undefined;
  }
}

module.exports = { open, scripts };
if (require.main === module) open('./command.cjs');
