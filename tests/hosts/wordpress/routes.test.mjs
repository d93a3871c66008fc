// Who may ask what: each route and each form, by nobody, without the nonce, and by each role.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hooks } from './audit.mjs';
import { get, has, hasNot, home, logIn, stand } from './site.mjs';

const who = ['nobody', 'nora without a nonce', 'reader', 'nora', 'desk', 'chief'];
const links = { method: 'POST', body: '{"links":["https://x.com/someone?s=20"]}' };
const decide = { method: 'POST', body: '{"kind":"same","a":"nobody","b":"none"}' };
const preview = { method: 'POST',
  body: '{"kind":"user","id":1,"job_title":"Chief","links":["https://x.com/someone"]}' };
const fix = { method: 'POST', body: '{"finding":"f_none","object":"user:1","field":"links","mark":"x"}' };
const no = 401;

// What each of them is answered.
const routes = [
  { path: '/wp-json/masthead/v1/links', ...links, answers: [no, no, 403, 200, 200, 200] },
  // The chief's own profile: "chief" is a login, and no name.
  { path: '/wp-json/masthead/v1/preview', ...preview, answers: [no, no, 403, 403, 403, 404] },
  { path: '/wp-json/masthead/v1/status', answers: [no, no, 403, 403, 403, 200] },
  { path: '/wp-json/masthead/v1/authors', answers: [no, no, 403, 403, 200, 200] },
  { path: '/wp-json/masthead/v1/authors/nobody', answers: [no, no, 403, 403, 404, 404] },
  { path: '/wp-json/masthead/v1/why?a=nobody&b=none', answers: [no, no, 403, 403, 404, 404] },
  { path: '/wp-json/masthead/v1/decisions', ...decide, answers: [no, no, 403, 403, 404, 404] },
  { path: '/wp-json/masthead/v1/decisions/none', method: 'DELETE',
    answers: [no, no, 403, 403, 404, 404] },
  { path: '/wp-json/masthead/v1/audit', answers: [no, no, 403, 403, 200, 200] },
  { path: '/wp-json/masthead/v1/audit', method: 'POST', body: '{}', answers: [no, no, 403, 403, 200, 200] },
  { path: '/wp-json/masthead/v1/audit/findings?severity=error', answers: [no, no, 403, 403, 200, 200] },
  // What is no request is nobody's.
  { path: '/wp-json/masthead/v1/audit/findings?severity=bad', answers: [400, 400, 400, 400, 400, 400] },
  // Editors may not edit a user; nothing is found that chief could correct so.
  { path: '/wp-json/masthead/v1/audit/fixes', ...fix, answers: [no, no, 403, 403, 403, 409] },
  { path: '/wp-json/masthead/v1/audit/fixes/999999', method: 'DELETE',
    answers: [no, no, 403, 403, 404, 404] },
];

async function headersOf(name) {
  if (name === 'nobody') return {};
  const [login, ...rest] = name.split(' ');
  const { cookie, nonce } = await logIn(login);
  return rest.length ? { cookie } : { cookie, 'x-wp-nonce': nonce };
}

for (const [at, name] of who.entries()) {
  test(`what ${name} may ask`, async () => {
    const headers = { 'content-type': 'application/json', ...await headersOf(name) };
    for (const { path, method, body, answers } of routes) {
      const answer = await get(path, { method, body, headers });
      assert.equal(answer.status, answers[at], `${path}: ${answer.body.slice(0, 200)}`);
      if (answers[at] !== 200 && name !== 'chief') hasNot(answer.body, /newsroom\.db|libmasthead/, path);
    }
  });
}

// What WordPress itself knows of the plugin's ways in.
const listing = () => JSON.parse(stand('php', new URL('listing.php', import.meta.url).pathname));

test('a route is listed here, or it does not exist', () => {
  const asked = routes.map(({ path, method }) => `${method ?? 'GET'} ${path.slice(8).split('?')[0]
    .replace(/\/(nobody|none)$/, '/(?P<id>[^/]+)').replace(/\/999999$/, '/(?P<id>\\d+)')}`);
  assert.deepEqual(listing().routes.sort(), [...new Set(asked)].sort());
});

test('links says what it understood', async () => {
  const cases = [
    ['https://x.com/someone?s=20', true, /^x: someone\. What tracks/],
    ['@someone@mastodon.social', true, /^mastodon: someone@mastodon\.social\./],
    ['https://x.com/someone/status/1', false, /single post/],
    ['https://www.facebook.com/sharer.php?u=a', false, /share button/],
    ['https://www.linkedin.com/company/acme/', false, /company/],
    ['https://someone.example/about', false, /website/],
    ['what is this', false, /^No profile/],
  ];
  const headers = { 'content-type': 'application/json', ...await headersOf('nora') };
  const body = JSON.stringify({ links: cases.map(([link]) => link) });
  const answer = await get('/wp-json/masthead/v1/links', { method: 'POST', body, headers });
  const read = JSON.parse(answer.body);
  cases.forEach(([link, good, says], at) => {
    assert.equal(read[at].good, good, link);
    has(read[at].says, says, link);
  });
});

test('links refuses what is too much or none', async () => {
  const headers = { 'content-type': 'application/json', ...await headersOf('nora') };
  for (const links of [undefined, [['a']], [{}], Array(51).fill('a'), ['a'.repeat(2049)]]) {
    const body = JSON.stringify({ links });
    const answer = await get('/wp-json/masthead/v1/links', { method: 'POST', body, headers });
    assert.equal(answer.status, 400, body.slice(0, 80));
  }
});

// The profile's form without its nonce, or by somebody else, stores nothing.
test('a profile is stored by its owner or an administrator, with the nonce', async () => {
  const chief = await logIn('chief');
  const nora = await logIn('nora');
  const reader = await logIn('reader');
  const id = async (user) => JSON.parse((await get('/wp-json/wp/v2/users/me',
    { headers: { cookie: user.cookie, 'x-wp-nonce': user.nonce } })).body).id;
  const [norasId, readersId] = [await id(nora), await id(reader)];
  const field = async (path, name) => {
    const { body } = await get(path, { headers: { cookie: chief.cookie } });
    return body.match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1];
  };
  const stored = () => field(`/wp-admin/user-edit.php?user_id=${norasId}`, 'masthead_job_title');
  assert.equal(await stored(), 'Reporter');

  const form = async (user, path, change) => {
    const { body } = await get(path, { headers: { cookie: user.cookie } });
    const values = new URLSearchParams();
    for (const [tag] of body.matchAll(/<(?:input|textarea)[^>]*>/g)) {
      const name = tag.match(/ name="([^"]*)"/)?.[1];
      if (name && !/type="(?:checkbox|radio|submit)"/.test(tag)) {
        values.append(name, tag.match(/ value="([^"]*)"/)?.[1] ?? '');
      }
    }
    values.set('email', 'nora@example.test');
    values.set('description', 'Nora covers rivers & roads.');
    values.set('masthead_job_title', 'Changed');
    change(values);
    return get(path.split('?')[0],
      { method: 'POST', body: values, headers: { cookie: user.cookie } });
  };

  await form(nora, '/wp-admin/profile.php', (values) => values.delete('masthead_fields_nonce'));
  assert.equal(await stored(), 'Reporter', 'without the nonce');
  await form(nora, '/wp-admin/profile.php', (values) => values.set('masthead_fields_nonce', '0123456789'));
  assert.equal(await stored(), 'Reporter', 'with a wrong nonce');
  await form(reader, '/wp-admin/profile.php', (values) => {
    values.set('user_id', norasId);
    values.set('masthead_fields_nonce', '0123456789');
  });
  assert.equal(await stored(), 'Reporter', 'by somebody else');
  await form(nora, '/wp-admin/profile.php', () => {});
  assert.equal(await stored(), 'Changed', 'by its owner');
  await form(nora, '/wp-admin/profile.php', (values) => values.set('masthead_job_title', 'Reporter'));
  assert.equal(await stored(), 'Reporter');

  const readers = await get('/wp-admin/profile.php', { headers: { cookie: reader.cookie } });
  hasNot(readers.body, /masthead_links/, 'a subscriber signs nothing');
  assert.equal(await field(`/wp-admin/user-edit.php?user_id=${readersId}`, 'masthead_job_title'), undefined);
});

test('screens and their forms are for those whom they concern, with the nonce', async () => {
  const form = (action) => new URLSearchParams({ action, kind: 'same', a: 'nobody', b: 'none' });
  const cases = [
    ['GET', '/wp-admin/admin.php?page=masthead-authors', { nora: 403, desk: 200, chief: 200 }],
    ['POST', '/wp-admin/admin-post.php', { nora: 403, desk: 403, chief: 403 }, form('masthead_decide')],
    ['POST', '/wp-admin/admin-post.php', { nora: 403, desk: 403, chief: 403 }, form('masthead_undo')],
    ['POST', '/wp-admin/admin-post.php', { nora: 403, chief: 403 }, form('masthead_begin_anew')],
    ['GET', '/wp-admin/admin.php?page=masthead-audit', { reader: 403, nora: 403, desk: 200, chief: 200 }],
    ...['masthead_audit', 'masthead_fix', 'masthead_unfix'].map((action) =>
      ['POST', '/wp-admin/admin-post.php', { reader: 403, nora: 403, desk: 403, chief: 403 }, form(action)]),
    ['GET', '/wp-admin/options-general.php?page=masthead', { desk: 403, chief: 200 }],
  ];
  for (const [method, path, answers, body] of cases) {
    for (const [login, status] of Object.entries(answers)) {
      const { cookie } = await logIn(login);
      assert.equal((await get(path, { method, body, headers: { cookie } })).status, status, `${login} ${path}`);
    }
  }
  // What has no row here is a way in that nobody looked at.
  const asked = cases.map(([, path, , values]) => values
    ? `${path.includes('ajax') ? 'wp_ajax' : 'admin_post'}_${values.get('action')}`
    : new URL(path, home).searchParams.get('page'));
  const { actions, pages } = listing();
  assert.ok(actions.length > 2 && pages.length > 1, 'WordPress knows the plugin');
  assert.deepEqual([...actions, ...pages].filter((one) => !asked.includes(one)), []);
  await refuse(actions, pages);
});

// Whoever is nobody, or reads only, gets nowhere, whatever is sent.
async function refuse(actions, pages) {
  const { cookie } = await logIn('reader');
  for (const hook of actions) {
    const [, kind, action] = hook.match(/^(admin_post|wp_ajax)_(.*)$/);
    const path = kind === 'wp_ajax' ? '/wp-admin/admin-ajax.php' : '/wp-admin/admin-post.php';
    const body = new URLSearchParams({ action, _wpnonce: '0123456789' });
    // WordPress itself knows no way to a form for nobody.
    for (const [headers, status] of [[{}, 400], [{ cookie }, 403]]) {
      const answer = await get(path, { method: 'POST', body, headers });
      assert.equal(answer.status, status, `${hook}: ${answer.body.slice(0, 200)}`);
    }
  }
  for (const page of pages) {
    for (const from of ['admin', 'options-general', 'users', 'tools']) {
      const path = `/wp-admin/${from}.php?page=${page}`;
      assert.equal((await get(path)).status, 302, `nobody ${path}`);
      assert.equal((await get(path, { headers: { cookie } })).status, 403, `a reader ${path}`);
    }
  }
}

test('a nonce of one\'s own opens no form that is for others', async () => {
  const fields = { finding: 'f_none', object: 'user:1', field: 'links', mark: 'x', correction: '999999' };
  const cases = [
    ['masthead_decide', 'masthead_decide', { reader: 403, nora: 403, desk: 400 }],
    ['masthead_undo', 'masthead_undo', { reader: 403, nora: 403, desk: 400 }],
    ['masthead_audit', 'masthead_audit', { reader: 403, nora: 403, desk: 302 }],
    ['masthead_fix', 'masthead_fix_f_none', { reader: 403, nora: 403, desk: 403, chief: 409 }],
    // The form is the screen's, even for a profile of one's own.
    ['masthead_fix', 'masthead_fix_f_none', { nora: 403 }, { object: `user:${hooks('id', 'nora')}` }],
    ['masthead_unfix', 'masthead_unfix_999999', { reader: 403, nora: 403, desk: 404 }],
    ['masthead_begin_anew', 'masthead_begin_anew', { reader: 403, nora: 403, desk: 403 }],
  ];
  for (const [action, wanted, answers, more] of cases) {
    for (const [login, status] of Object.entries(answers)) {
      const { cookie } = await logIn(login);
      const _wpnonce = hooks('nonce', login, cookie, wanted);
      const body = new URLSearchParams({ ...fields, ...more, action, _wpnonce, kind: 'none' });
      const answer = await get('/wp-admin/admin-post.php', { method: 'POST', body, headers: { cookie } });
      assert.equal(answer.status, status, `${login} ${action}: ${answer.body.slice(-300)}`);
    }
  }
});
