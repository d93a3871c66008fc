// What the plugin directory asks of a plugin's files, as far as a machine can tell.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const folder = new URL('../../../plugin/wordpress/', import.meta.url).pathname;
const plugin = join(folder, 'masthead');
// Options that are WordPress's own.
const theirs = ['show_avatars', 'date_format', 'time_format', 'posts_per_page', 'active_plugins', 'active_sitewide_plugins'];
const files = readdirSync(plugin, { recursive: true }).filter((name) => name.endsWith('.php'));
const read = (name) => readFileSync(join(plugin, name), 'utf8');

test('what can be translated is in the template', () => {
  const made = execFileSync(join(folder, 'make-pot'), { encoding: 'utf8' });
  assert.ok(made === read('languages/masthead.pot'),
    'run plugin/wordpress/make-pot > plugin/wordpress/masthead/languages/masthead.pot');
  const calls = files.flatMap((name) => read(name).match(/\b(?:esc_html|esc_attr)?_[_e]\(/g) ?? []);
  const places = made.match(/^#: /gm);
  assert.ok(calls.length > 50);
  assert.equal(places.length, calls.length, 'each call is a literal text');
  assert.equal(files.flatMap((name) => read(name).match(/, 'masthead' \)/g) ?? []).length >= calls.length, true);
});

test('files end where they are asked for by themselves, and what is global has the prefix', () => {
  assert.ok(files.length > 15);
  for (const name of files) {
    const text = read(name);
    assert.ok(/defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/.test(text), name);
    for (const [, word] of text.matchAll(/^(?:function|const|class) (\w+)/gm)) {
      assert.ok(/^(masthead|MASTHEAD)_/.test(word), `${name}: ${word}`);
    }
    for (const [, word] of text.matchAll(/_(?:option|transient)\( '(\w+)'/g)) {
      assert.ok(/^masthead_/.test(word) || theirs.includes(word), `${name}: ${word}`);
    }
    assert.ok(!/wp_remote_(post|request|head)|curl_|fsockopen|\beval\(|base64_decode/.test(text), name);
  }
});

test('one version, and the readme names what the plugin needs', () => {
  const header = read('masthead.php');
  const readme = read('readme.txt');
  const version = header.match(/Version: +(\S+)/)[1];
  assert.ok(header.includes(`'MASTHEAD_PLUGIN_VERSION', '${version}'`));
  assert.ok(readme.includes(`Stable tag: ${version}`));
  assert.equal(readme.match(/Requires at least: (\S+)/)[1], header.match(/Requires at least: +(\S+)/)[1]);
  assert.equal(readme.match(/Requires PHP: (\S+)/)[1], header.match(/Requires PHP: +(\S+)/)[1]);
});

test('the sources are of the language that the oldest PHP knows', () => {
  for (const name of files) {
    const text = read(name);
    // What PHP 8 brought and PHP 7.4 does not read.
    assert.ok(!/\bmatch \(|\?->|^\s*#\[|\benum \w+ *\{|\breadonly \b|: (?:static|mixed|never)\b|\bstr_(?:contains|starts_with|ends_with)\(|: \w+\|\w+ *\{/m.test(text.replace(/\/\*[\s\S]*?\*\//g, '')), name);
  }
});
