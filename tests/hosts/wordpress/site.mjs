// What the tests of the site share: pages over HTTP, what they say of authors, users who log in, and
// a browser that notices whatever goes wrong.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before } from 'node:test';

const { MASTHEAD_REPORT_NPM, MASTHEAD_CHROMIUM, MASTHEAD_STAND, MASTHEAD_PICTURES } = process.env;
const require = createRequire(join(MASTHEAD_REPORT_NPM, 'here.js'));
const { chromium } = require('playwright-core');

export const home = process.env.MASTHEAD_SITE;
export const pictureFile = (name) => join(MASTHEAD_PICTURES, `${name}.png`);
export const stand = (...words) => execFileSync(MASTHEAD_STAND, words, { encoding: 'utf8' });


// What a function of the site gives, called on the command line.
const caller = new URL('call.php', import.meta.url).pathname;
export const call = (name, ...values) =>
  JSON.parse(stand('php', caller, name, ...values.map((value) => JSON.stringify(value))));

let browser;
before(async () => {
  const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath: MASTHEAD_CHROMIUM, args });
});
after(() => browser.close());

// Whole pages are no use in a failure's words.
export const has = (body, words, why) => assert.ok(words.test(body), `${why ?? ''}: no ${words}`);
export const hasNot = (body, words, why) =>
  assert.ok(!words.test(body), `${why ?? ''}: ${words.exec(body)?.[0]}`);

export async function get(path, options = {}) {
  const response = await fetch(home + path, { redirect: 'manual', ...options });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

// Where a post is: its address has the month it was seeded in.
export async function pathOf(slug) {
  const posts = JSON.parse((await get(`/wp-json/wp/v2/posts?slug=${slug}`)).body);
  assert.equal(posts.length, 1, slug);
  return new URL(posts[0].link).pathname;
}

export const graphsOf = (html) =>
  [...html.matchAll(/<script[^>]*type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)]
    .map((found) => JSON.parse(found[1]));

// Every node of a graph that describes something of a type, however deep; references alone are none.
export function nodesOf(value, type) {
  if (Array.isArray(value)) return value.flatMap((part) => nodesOf(part, type));
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap((part) => nodesOf(part, type));
  return [value['@type']].flat().includes(type) ? [value, ...inner] : inner;
}

// Asks a route as a user, and wants an answer.
export async function ask(user, method, path, values) {
  const answer = await get(`/wp-json${path}`, {
    method,
    body: values && JSON.stringify(values),
    headers: { 'content-type': 'application/json', cookie: user.cookie, 'x-wp-nonce': user.nonce },
  });
  assert.ok(answer.status < 300, `${method} ${path}: ${answer.status} ${answer.body.slice(0, 300)}`);
  return JSON.parse(answer.body);
}

// A user who is logged in: a cookie, and what proves that the page of the site asks.
export async function logIn(login) {
  const response = await fetch(`${home}/wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' },
    body: new URLSearchParams({ log: login, pwd: `${login}-pass`, testcookie: '1' }),
  });
  assert.equal(response.status, 302, `${login} logs in`);
  // Debian's node gives all of them as one line, in which dates have commas.
  const lines = response.headers.get('set-cookie').split(/,\s*(?=[^;,\s]+=)/);
  const cookie = lines.map((line) => line.split(';')[0]).join('; ');
  const nonce = await get('/wp-admin/admin-ajax.php?action=rest-nonce', { headers: { cookie } });
  return { cookie, nonce: nonce.body };
}

// A page in the browser. Whatever a page should never do fails the test when it is closed.
export async function open(path, user = null, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  if (user) {
    await context.addCookies(user.cookie.split('; ').map((pair) => {
      const [name, ...value] = pair.split('=');
      return { name, value: value.join('='), url: home };
    }));
  }
  const page = await context.newPage();
  const wrong = [];
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  // WordPress's own pages ask for its pictures of people; nothing else may leave the site.
  await page.route((url) => url.origin !== home && url.protocol !== 'data:', (route) => {
    const { hostname } = new URL(route.request().url());
    if (!hostname.endsWith('gravatar.com') && hostname !== 's.w.org') {
      wrong.push(`request: ${route.request().url()}`);
    }
    return route.abort();
  });
  await page.goto(home + path);
  page.close = async () => {
    await context.close();
    assert.deepEqual(wrong, []);
  };
  return page;
}
