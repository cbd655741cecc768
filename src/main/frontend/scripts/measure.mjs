// Measures the pages of the hall with Lighthouse, against a running demonstration:
//   node scripts/measure.mjs http://127.0.0.1:8080
// Lighthouse comes from the npm registry (npx), Chromium from the machine (CHROME_PATH when it is not found by itself).
// Signs in as a made-up applicant, begins an application, files a case over the API, and asks for each page twice over:
// scores as Lighthouse gives them on its phone, and every byte that went over the wire.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const base = (process.argv[2] ?? 'http://127.0.0.1:8080').replace(/\/$/, '');
const only = process.argv[3];
const run = promisify(execFile);

if (!process.env.CHROME_PATH && existsSync('/usr/bin/chromium')) process.env.CHROME_PATH = '/usr/bin/chromium';

/** Somebody new each time: codes are sent to the same person once a minute only. */
const phone = '138' + String(Math.floor(Math.random() * 1e8)).padStart(8, '0');
const number = identity('31011719900101' + String(Math.floor(Math.random() * 1000)).padStart(3, '0'));

/** With its check digit (GB 11643). */
function identity(first17) {
  const sum = [...first17].reduce((all, digit, at) => all + Number(digit) * (2 ** (17 - at) % 11), 0);
  return first17 + '10X98765432'[sum % 11];
}

/** A browser without a screen: keeps cookies, fills in forms. */
class Visitor {
  cookies = new Map();

  async ask(path, fields) {
    const body = fields && new URLSearchParams({ ...fields, _csrf: this.token });
    const answer = await fetch(new URL(path, base), {
      method: fields ? 'POST' : 'GET', body, redirect: 'manual', headers: { Cookie: this.cookie(), 'Accept-Language': 'zh-CN' },
    });
    answer.headers.getSetCookie().forEach((one) => this.cookies.set(...one.split(';')[0].split(/=(.*)/s)));
    const to = answer.headers.get('location');
    if (to) return this.ask(to);
    const page = await answer.text();
    this.token = /name="_csrf" value="([^"]*)"/.exec(page)?.[1] ?? this.token;
    return { address: answer.url, page };
  }

  cookie = () => [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}

async function staff() {
  const visitor = new Visitor();
  await visitor.ask('/sign-in/staff');
  await visitor.ask('/sign-in/staff', { uid: 'admin-1', password: 'banjie-demo', return: '/' });
  return visitor;
}

async function applicant() {
  const visitor = new Visitor();
  await visitor.ask('/sign-in');
  const { page } = await visitor.ask('/sign-in/code', { kind: 'PERSON', return: '/my', number, phone });
  const codes = (await (await staff()).ask('/access/codes')).page;
  const code = /class="figure">(\d{6})</.exec(codes)[1];
  const id = /name="id" value="([^"]*)"/.exec(page)[1];
  await visitor.ask('/sign-in/code/check', { id, code, return: '/my', again: '' });
  return visitor;
}

async function filed() {
  const body = {
    kind: 'assistance', area: '310117004001', applicant: { name: '王建国', idNo: number, phone },
    answers: {
      category: 'MLA', registration: '310117004001', authorisation: true, promise: true, consent: true, staffRelative: 'NO',
      members: [{ name: '王建国', relation: 'HEAD', idNo: number, transfer: '900' }],
    },
  };
  const answer = await fetch(new URL('/api/v1/cases', base), {
    method: 'POST', body: JSON.stringify(body),
    headers: {
      'Content-Type': 'application/json',
      Authorization: 'Basic ' + Buffer.from('village-clerk.310117004001:banjie-demo').toString('base64'),
    },
  });
  return answer.json();
}

async function measure(name, path, cookie) {
  const { stdout } = await run('npx', [
    '--yes', 'lighthouse@12', new URL(path, base).href, '--quiet', '--output=json', '--only-categories=performance,accessibility',
    '--chrome-flags=--headless=new --no-sandbox', '--extra-headers=' + JSON.stringify({ Cookie: cookie, 'Accept-Language': 'zh-CN' }),
  ], { maxBuffer: 1 << 28 });
  const report = JSON.parse(stdout);
  const bytes = report.audits['network-requests'].details.items.reduce((sum, one) => sum + one.transferSize, 0);
  const score = (one) => Math.round(report.categories[one].score * 100);
  const faults = report.categories.accessibility.auditRefs.map((one) => report.audits[one.id]).filter((one) => one.score === 0);
  console.log([name, score('performance'), score('accessibility'), (bytes / 1000).toFixed(1) + ' kB',
    report.audits['largest-contentful-paint'].displayValue, faults.map((one) => one.id).join(' ')].join(' | '));
}

const me = await applicant();
const draft = (await me.ask('/intake', { kind: 'assistance' })).address.replace(base, '').split('?')[0];
const receipt = await filed();
const stranger = new Visitor();
await stranger.ask('/tracking');
const pages = [
  ['front door', '/', ''],
  ['guide', '/guide/assistance', ''],
  ['tracking, asked', '/tracking', ''],
  ['tracking, result', `/tracking/${receipt.caseNo}?code=${receipt.trackingCode}`, ''],
  ['form', draft + '/form', me.cookie()],
  ['check', draft + '/check', me.cookie()],
  ['my', '/my', me.cookie()],
];
console.log('page | performance | accessibility | bytes | largest paint | faults');
for (const [name, path, cookie] of pages) {
  if (only && !name.includes(only)) continue;
  // on a busy machine Lighthouse now and then misses the beginning
  await measure(name, path, cookie).catch(() => measure(name, path, cookie)).catch(() => console.log(name + ' | could not be measured'));
}
