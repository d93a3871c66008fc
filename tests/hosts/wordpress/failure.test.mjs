// What can be wrong with the engine or the registry: the page is there without us, the administrator
// sees why, and all is well again when it is mended.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { get, graphsOf, has, hasNot, logIn, pathOf, stand } from './site.mjs';

const folder = process.env.MASTHEAD_STAND_DIR;
const registry = join(folder, 'registry', 'newsroom.db');
const plugin = join(folder, 'site', 'wp-content', 'plugins', 'masthead');
const config = join(folder, 'site', 'wp-config.php');

// A server says it in its own words, or is not there.
const isServer = process.env.MASTHEAD_TRANSPORT === 'server';

// Another program has the registry for itself.
async function lock() {
  const program = 'import sqlite3, sys, time\n'
    + 'held = sqlite3.connect(sys.argv[1], isolation_level=None)\n'
    + 'held.execute("PRAGMA locking_mode = EXCLUSIVE")\n'
    + 'held.execute("BEGIN EXCLUSIVE")\n'
    + 'print("held", flush=True)\n'
    + 'time.sleep(600)\n';
  const holder = spawn('python3', ['-c', program, registry], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  return async () => {
    holder.kill();
    await once(holder, 'exit');
  };
}

function move(path) {
  renameSync(path, `${path}.away`);
  return () => {
    rmSync(path, { recursive: true, force: true });
    renameSync(`${path}.away`, path);
  };
}

function corrupt() {
  const mend = keepRegistry();
  const bytes = readFileSync(registry);
  bytes.fill(0x5a, 0, bytes.length);
  writeFileSync(registry, bytes);
  return mend;
}

// The registry with what its log holds, so that it can be put back.
function keepRegistry() {
  const names = ['', '-wal'].map((end) => registry + end).filter((name) => existsSync(name));
  names.forEach((name) => copyFileSync(name, `${name}.kept`));
  return () => {
    rmSync(`${registry}-shm`, { force: true });
    names.forEach((name) => {
      // Into the same file, which keeps its owner.
      writeFileSync(name, readFileSync(`${name}.kept`));
      rmSync(`${name}.kept`);
    });
  };
}

function setConstants(text) {
  const before = readFileSync(config, 'utf8');
  writeFileSync(config, before.replace(/define\( 'MASTHEAD_TRANSPORT'.*\n/, `${text}\n`));
  return () => writeFileSync(config, before);
}

const cases = [
  { why: 'the registry is gone', harm: () => move(join(folder, 'registry')), says: /is gone: bring it back/ },
  { why: 'the registry is locked', harm: lock, says: /in use/ },
  { why: 'the registry is damaged', harm: corrupt, says: /newsroom\.db/ },
  { why: 'the registry is a folder', harm: () => {
    const mend = move(registry);
    execFileSync('mkdir', [registry]);
    return mend;
  }, says: /newsroom\.db/ },
  { why: 'the classes are missing', harm: () => move(join(plugin, 'engine')), says: /reinstall the plugin/ },
  { why: 'nothing serves', harm: () => setConstants(
    `define( 'MASTHEAD_TRANSPORT', 'server' ); define( 'MASTHEAD_SERVER', 'unix:${folder}/none' );`),
  says: /none/ },
  { why: 'the settings are wrong', harm: () => setConstants("define( 'MASTHEAD_TRANSPORT', 'pigeon' );"),
    says: /pigeon/ },
];

for (const item of cases) {
  test(`${item.why}: the page goes without us, and the administrator sees why`, async () => {
    const chief = await logIn('chief');
    const nora = await logIn('nora');
    const article = await pathOf('third-round');
    // The workers hold what they have opened.
    const mend = await stopped(item.harm);
    try {
      for (const path of ['/author/aamir-abbasi/', article]) {
        const { status, body } = await get(path);
        assert.equal(status, 200, path);
        has(body, /Third round ends without a deal/, path);
        has(body, /<\/html>/, path);
        assert.equal(graphsOf(body).length, 0, path);
        hasNot(body, /h-card|fediverse:creator|Fatal|Warning/, path);
      }
      const from = performance.now();
      await get(article);
      assert.ok(performance.now() - from < 3000, 'a page does not wait for what has just failed');
      const notice = await get('/wp-admin/index.php', { headers: { cookie: chief.cookie } });
      has(notice.body, /masthead-failure/);
      has(notice.body, isServer ? /newsroom\.db|masthead\.sock|reinstall|pigeon|none/ : item.says);
      const other = await get('/wp-admin/index.php', { headers: { cookie: nora.cookie } });
      hasNot(other.body, /masthead-failure|newsroom\.db/, 'not for the eyes of authors');
    } finally {
      await stopped(async () => mend());
    }
    // Site Health asks the engine again.
    const health = await get('/wp-admin/site-health.php', { headers: { cookie: chief.cookie } });
    has(health.body, /The author registry is in order/);
    assert.equal(graphsOf((await get(article)).body).length, 1, 'all is well again');
  });
}

// Does something while no worker has the registry open.
async function stopped(action) {
  stand('rest');
  const answer = await action();
  stand('workers');
  return answer;
}
