// Proves: nobody gets what is not theirs. The matrix is made of the daemon's own table (counterfoil-portal routes): every route × nobody, links (of customer A, of B, of another shop, ended, forged, bent), customers who have
// signed in, registers (of this shop, retired, of another shop, by a made-up token). A route or a kind of caller that this test has no entry for fails it. Every answer is searched for what belongs to others. Then bad input
// on every route: too much, no JSON, no UTF-8, NUL, odd queries and paths, used-up codes, replayed news: refused with a code and a sentence, and nothing of it is in any ledger (issue 5, done-when 5; D16, S0-34, S3-17).
// matrix.mjs PORTAL CTL: the two programs. Speaks TAP.
import { execFileSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { is, ok, Portal, test } from './portal.mjs'

const portal = new Portal(process.argv[2], process.argv[3], 'driver=sandbox\nbank-seconds=0\nsecret=whsec_test')
const routes = JSON.parse(execFileSync(portal.program, ['routes'], { encoding: 'utf8' })).sort((a, b) => /sign-out|leave/.test(a.pattern) - /sign-out|leave/.test(b.pattern))      // what ends something comes last; whoever shares it is signed out with it
const life = 'ab'.repeat(16)

// What belongs to whom, in words that stand nowhere else.
const OWNED = { A: ['Amber sign', '111.11', 'Fern Café'], B: ['Cobalt sign', '222.22', 'Basil Bakery'], far: ['Crimson sign', '333.33', 'Far Florist'], ended: ['Dun sign', '444.44'] }

// What each route answers to who may call it, well asked; ask: what is sent or asked for.
const ENTRIES = {
  'GET /healthz': [200], 'GET /metrics': [200], 'GET /robots.txt': [200], 'GET /assets/{file}': [404],
  'GET /sandbox/{reference}': [404], 'POST /sandbox/{reference}': [404], 'POST /{shop}/hook/{gateway}': [400],
  'POST /{shop}/sync/v1/enrol': [400, 403], 'GET /{shop}/sync/v1/hello': [200], 'POST /{shop}/sync/v1/push': [400], 'GET /{shop}/sync/v1/pull': [200], 'GET /{shop}/sync/v1/snapshot': [200],
  'GET /{shop}/sync/v1/files': [200, 409], 'GET /{shop}/sync/v1/file': [404], 'POST /{shop}/sync/v1/file': [404],
  'GET /{shop}/sync/v1/digest': [200], 'POST /{shop}/sync/v1/leave': [200], 'GET /{shop}/d/{token}': [200], 'GET /{shop}/d/{token}/look.css': [200], 'GET /{shop}/d/{token}/logo': [404], 'GET /{shop}/d/{token}/seen': [200],
  'GET /{shop}/d/{token}/document.pdf': [200], 'POST /{shop}/d/{token}/pay': [422], 'GET /{shop}/d/{token}/payment/{payment}': [404],
  'POST /{shop}/d/{token}/sign-in': [200], 'POST /{shop}/d/{token}/code': [422], 'GET /{shop}/account': [200], 'POST /{shop}/account/sign-out': [200], 'POST /{shop}/account/forget': [404],
}
const QUERIES = { 'GET /{shop}/sync/v1/hello': `?life=${life}&number=0&schema=1`, 'GET /{shop}/sync/v1/pull': who => `?epoch=${who.epoch ?? '0'.repeat(32)}&after=0&life=${life}`,
  'GET /{shop}/sync/v1/files': who => `?epoch=${who.epoch ?? '0'.repeat(32)}&after=0`, 'GET /{shop}/sync/v1/file': `?hash=${'ab'.repeat(32)}&from=0`, 'POST /{shop}/sync/v1/file': `?hash=${'ab'.repeat(32)}&from=0&size=4096`,
  'GET /{shop}/sync/v1/snapshot': `?life=${life}` }
const FILL = { shop: who => who.shop, token: who => who.token ?? '0'.repeat(39), payment: () => '0'.repeat(13), gateway: () => 'sandbox', reference: () => 'sbx_none', file: () => 'x.css' }
// Of each kind of route: whom it lets in; what the others are answered.
const DOORS = {
  anybody: { lets: () => true }, operator: { lets: () => false, else: [403] }, shop: { lets: () => true },
  link: { lets: who => who.kind === 'link' && who.good, else: [404, 410] }, device: { lets: who => who.kind === 'device' && who.good, else: [401, 403] }, customer: { lets: who => who.signed, else: [401] },
}

const ASKS_NOTHING = ['POST /{shop}/d/{token}/sign-in', 'POST /{shop}/account/sign-out', 'POST /{shop}/sync/v1/leave']      // whose form has no field: another is overlooked

const entry = route => `${route.method} ${route.pattern}`
const pathFor = (route, who) => {
  const query = QUERIES[entry(route)] ?? ''
  return route.pattern.replace(/\{(\w+)\}/g, (all, name) => FILL[name]?.(who) ?? all) + (typeof query === 'function' ? query(who) : query)
}
// Each request comes from another address, behind a proxy that is trusted: limits for one address are another test's.
let requests = 0
const ask = (path, options = {}) => fetch(portal.address + path, { redirect: 'manual', ...options, headers: { 'X-Forwarded-For': `198.51.${requests >> 8}.${requests++ & 255}`, ...options.headers } })
const formOf = body => ({ method: 'POST', body, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })
const commits = () => ['acme', 'beta'].map(shop => portal.ask(shop, 'info').commits).join()
const tokenOf = link => new URL(link).pathname.split('/')[3]
const shop = (...words) => execFileSync(portal.program, ['--config', portal.config, 'shop', ...words], { encoding: 'utf8' }).trim()

const register = async name => {
  const code = shop('code', name, 'Front'), answer = await ask(`/${name}/sync/v1/enrol`, { method: 'POST', body: JSON.stringify({ code, life, commits: 0 }) }), joined = await answer.json()
  if (answer.status !== 200) throw new Error(`the register could not join: ${JSON.stringify(joined)}`)
  return { ...joined, code }
}

const signIn = async (name, token, number = 0) => {
  const sent = await ask(`/${name}/d/${token}/sign-in`, formOf('')), browser = sent.headers.getSetCookie()[0].split(';')[0]
  const code = [...shop('mail', name).matchAll(/^ {4}(\d{6})$/gm)].at(-1)[1], answer = await ask(`/${name}/d/${token}/code`, { ...formOf(`code=${code}`), headers: { 'Content-Type': 'application/x-www-form-urlencoded', Cookie: browser } })
  if (answer.status !== 303) throw new Error(`the customer could not sign in: ${answer.status}`)
  return { cookie: answer.headers.getSetCookie().map(cookie => cookie.split(';')[0]).find(cookie => cookie.startsWith('cf-login=')), browser, code }
}

const actors = async () => {
  portal.run('acme', 'customer', 'add', '--name', 'Basil Bakery', '--email', 'basil@example.com')
  portal.run('beta', 'customer', 'add', '--name', 'Far Florist', '--email', 'far@example.com')
  const invoice = (where, customer, line) => portal.ask(where, 'invoice', 'new', '--customer', customer, '--line', line, '--issue').number
  const a = tokenOf(portal.link('acme', invoice('acme', 'Fern Café', 'Amber sign @ 111.11'))), b = tokenOf(portal.link('acme', invoice('acme', 'Basil Bakery', 'Cobalt sign @ 222.22')))
  const far = tokenOf(portal.link('beta', invoice('beta', 'Far Florist', 'Crimson sign @ 333.33')))
  const gone = invoice('acme', 'Fern Café', 'Dun sign @ 444.44'), ended = tokenOf(portal.link('acme', gone))
  portal.link('acme', gone, '--end', '--reason', 'test')
  const mine = await register('acme'), theirs = await register('beta'), retired = await register('acme')
  shop('retire', 'acme', shop('devices', 'acme').split('\n').at(-1).trim().split(' ')[0])
  const A = await signIn('acme', a), B = await signIn('acme', b), F = await signIn('beta', far), out = await signIn('acme', a)
  await ask('/acme/account/sign-out', { ...formOf(''), headers: { Cookie: out.cookie } })
  const customer = (cookie, more = {}) => ({ kind: 'customer', shop: 'acme', cookie, good: false, sees: [], ...more })
  const link = (token, more = {}) => ({ kind: 'link', shop: 'acme', token, good: false, sees: [], ...more }), device = (token, more = {}) => ({ kind: 'device', shop: 'acme', bearer: token, good: false, sees: [], ...more })
  return { mine, a, secrets: [A.cookie.split('=')[1], A.browser.split('=')[1]], who: {
    nobody: { kind: 'nobody', shop: 'acme', sees: [] },
    "A's link": link(a, { good: true, sees: ['A'] }), "B's link": link(b, { good: true, sees: ['B'] }), "another shop's link": link(far), 'the link at another shop': link(a, { shop: 'beta' }), 'an ended link': link(ended),
    "A's document with B's signature": link(a.slice(0, 13) + b.slice(13)), 'the link at a shop that is none': link(a, { shop: 'nobody' }),
    'a register': device(mine.token, { good: true, sees: ['A', 'B', 'ended'], epoch: mine.epoch }), "another shop's register": device(theirs.token), 'a retired register': device(retired.token),
    'a made-up register': device('x'.repeat(43)), 'the register at another shop': device(mine.token, { shop: 'beta' }), 'a link as a register': device(a), 'a register as a link': link(mine.token),
    'customer A': customer(A.cookie, { signed: ['A', 'ended'] }), 'customer B': customer(B.cookie, { signed: ['B'] }), "another shop's customer": customer(F.cookie), 'customer A at another shop': customer(A.cookie, { shop: 'beta' }),
    'one who has signed out': customer(out.cookie), 'a made-up customer': customer(`cf-login=${'0'.repeat(64)}`), 'the asking browser as a customer': customer(A.browser.replace('cf-browser', 'cf-login')),
    'a code as a customer': customer(`cf-login=${A.code}`), "A's link with B signed in": link(a, { good: true, sees: ['A'], cookie: B.cookie, signed: ['B'] }), "B's link with A signed in": link(b, { good: true, sees: ['B'], cookie: A.cookie, signed: ['A', 'ended'] }),
    "another shop's link with A signed in": link(far, { cookie: A.cookie, signed: ['A', 'ended'] }),
    'a register with the code for its token': device(mine.code),
  } }
}

const matrix = async who => {
  let cells = 0, leaks = 0
  for (const route of routes) {
    ok(ENTRIES[entry(route)] && DOORS[route.may] && ![...route.pattern.matchAll(/\{(\w+)\}/g)].some(([, name]) => !FILL[name]), `${entry(route)} has an entry`)
    const wrong = []
    for (const [name, actor] of Object.entries(who)) {
      const headers = { ...(actor.bearer && { Authorization: `Bearer ${actor.bearer}` }), ...(actor.cookie && { Cookie: actor.cookie }) }
      const answer = await ask(pathFor(route, actor), { method: route.method, headers: { ...headers, ...(route.method === 'POST' && { 'Content-Type': 'application/x-www-form-urlencoded' }) }, ...(route.method === 'POST' && { body: 'id=x&way=y' }) })
      const bytes = Buffer.from(await answer.arrayBuffer()), text = bytes.toString('utf8') + bytes.toString('latin1') + decodeURIComponent(answer.headers.get('location') ?? '')
      const leaked = Object.entries(OWNED).filter(([owner, words]) => !(route.may === 'customer' ? actor.signed ?? [] : actor.sees).includes(owner) && words.some(word => text.includes(word))).map(([owner]) => owner)
      const door = DOORS[route.may], at = actor.shop === 'nobody' && route.pattern.startsWith('/{shop}') ? [404] : door?.lets(actor) ? [...ENTRIES[entry(route)] ?? [], ...(route.pattern.endsWith('sign-in') ? [429] : route.pattern.endsWith('sign-out') ? [401] : [])] : ['device', 'customer'].includes(route.may) && actor.shop === 'nobody' ? [404] : door?.else ?? []
      const bare = ['content-security-policy', 'x-content-type-options', 'referrer-policy'].filter(header => !answer.headers.get(header))
      const kept = /text\/html/.test(answer.headers.get('content-type')) && !/no-store/.test(answer.headers.get('cache-control'))
      if (!at.includes(answer.status) || leaked.length || bare.length || kept) wrong.push(`${name}: ${answer.status}${leaked.length ? `, leaks ${leaked}` : ''}${bare.length ? `, without ${bare}` : ''}${kept ? ', stored' : ''}`)
      cells++
      leaks += leaked.length
    }
    for (const said of wrong) console.log(`# ${said}`)
    is(wrong.length, 0, `${entry(route)}: each gets what is theirs, and no more`)
  }
  is(leaks, 0, `${cells} cells (${routes.length} routes × ${Object.keys(who).length} callers), 0 leaks`)
}

// A request byte by byte as we want it: what fetch would not send. Its status, 0 where it was cut.
const raw = (method, path, headers, body) => new Promise(done => {
  const request = http.request(portal.address, { method, path, headers: { 'X-Forwarded-For': `198.51.${requests >> 8}.${requests++ & 255}`, ...headers } }, answer => {
    let text = ''
    answer.on('data', bytes => { text += bytes })
    answer.on('end', () => done({ status: answer.statusCode, text }))
    answer.on('error', () => done({ status: 0, text: '' }))
  })
  request.on('error', () => done({ status: 0, text: '' }))
  request.end(body)
})

const badInput = async who => {
  const before = commits(), right = { link: who["A's link"], device: who['a register'], customer: who['customer A'] }
  for (const route of routes) {
    const actor = right[route.may] ?? who.nobody, path = pathFor(route, actor), [plain] = path.split('?'), headers = { ...(actor.bearer && { Authorization: `Bearer ${actor.bearer}` }), ...(actor.cookie && { Cookie: actor.cookie }) }, wrong = []
    const look = (name, { status, text }, wanted) => { if (!wanted(status) || (status >= 400 && text.trim().length < 10) || /assert|sqlite|\.c:\d|SELECT/i.test(text)) wrong.push(`${name}: ${status} ${text.slice(0, 80)}`) }
    const refused = status => status >= 400 && status < 500, harmless = status => status < 500 && status > 0
    if (route.method === 'POST') {
      const bodies = { 'no bytes': '', 'no JSON': '{"a":', 'deep JSON': '['.repeat(3000), 'JSON of other kinds': '{"code":[],"life":{},"commits":"x"}', 'no UTF-8': Buffer.from([0x69, 0x64, 0x3d, 0xff, 0xfe]), NUL: Buffer.from('id=1\0&way=2'), 'a field twice': 'id=1&id=2',
        'bad escapes': 'id=%zz&way=%', 'many fields': Array.from({ length: 500 }, (none, i) => `f${i}=1`).join('&'), 'half a zstd frame': Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x60, 0xff, 0xff]) }
      for (const [name, body] of Object.entries(bodies))
        for (const type of ['application/x-www-form-urlencoded', 'application/json', 'application/octet-stream'])
          look(`${name} as ${type}`, await raw('POST', path, { ...headers, 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }, body), ASKS_NOTHING.includes(entry(route)) ? harmless : refused)
      const most = Math.min(route.body_max, 8192 * 1024) + 1              // body-kilobytes of the configuration
      look('too much', await raw('POST', path, { ...headers, 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': most }, Buffer.alloc(most, 'x')), status => status === 413)
      look('a length that is none', await raw('POST', path, { ...headers, 'Transfer-Encoding': 'chunked' }, 'id=x'), ASKS_NOTHING.includes(entry(route)) ? harmless : refused)
      look('far too much', await raw('POST', path, { ...headers, 'Content-Type': 'application/json', 'Content-Length': 40 * 1024 * 1024 }, ''), status => status === 0 || status === 413)
      look('from another site', await raw('POST', path, { ...headers, 'Sec-Fetch-Site': 'cross-site', 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': 4 }, 'id=x'), status => !route.changes || status === 403)
    } else {
      look('a body where none is asked for', await raw('GET', plain, { ...headers, 'Content-Length': 5 }, 'hello'), harmless)
      for (const query of ['?%zz', '?life=%ff', '?epoch=%00', `?after=${'9'.repeat(50)}`, '?after=-1&wait=99999', `?${'a=1&'.repeat(60)}`, '?=&&==']) look(query.slice(0, 20), await raw('GET', plain + query, headers), harmless)
    }
    for (const name of [...route.pattern.matchAll(/\{(\w+)\}/g)].map(([, found]) => found))
      for (const odd of ['%ff%fe', '%00', '..%2f..%2fetc', 'x'.repeat(4000), '%c0%ae', encodeURIComponent("'; DROP TABLE invoice; --"), '%e2%80%ae'])
        look(`{${name}} ${odd.slice(0, 20)}`, await raw(route.method, route.pattern.replace(`{${name}}`, odd).replace(/\{(\w+)\}/g, (all, other) => FILL[other](actor)), { ...headers, ...(route.method === 'POST' && { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': 4 }) }, route.method === 'POST' ? 'id=x' : undefined), refused)
    for (const method of ['PUT', 'DELETE', 'PATCH', 'GET', 'POST'].filter(method => !routes.some(other => other.pattern === route.pattern && other.method === method))) look(method, await raw(method, path, { ...headers, 'Content-Length': 0 }), status => status === 405)
    for (const said of wrong.slice(0, 8)) console.log(`# ${said}`)
    is(wrong.length, 0, `${entry(route)}: bad input is refused with a sentence`)
  }
  is(commits(), before, 'and nothing of it is in any ledger')
}

// Tokens that were good once, and news that came before.
const replays = async ({ mine, a }) => {
  const again = await ask('/acme/sync/v1/enrol', { method: 'POST', body: JSON.stringify({ code: mine.code, life: 'cd'.repeat(16), commits: 0 }) }), said = await again.json()
  ok(again.status === 403 && said.code && said.text, 'a code that was used is refused with a code and a sentence')
  const page = await (await ask(`/acme/d/${a}`)).text(), id = page.match(/name="id" value="(\w+)"/)[1]
  const gone = await ask(`/acme/d/${a}/pay`, formOf(new URLSearchParams({ id, way: 'card:sandbox', how: 'part', amount: '11.00' }).toString())), hosted = new URL(gone.headers.get('location'))
  const choose = () => ask(hosted.pathname, formOf('choice=approve')), news = (event, at = Math.floor(Date.now() / 1000)) => {
    const body = JSON.stringify({ id: event, payment: hosted.pathname.split('/').pop() })
    return ask('/acme/hook/sandbox', { method: 'POST', body, headers: { 'Sandbox-Signature': `t=${at},v1=${createHmac('sha256', 'whsec_test').update(`${at}.${body}`).digest('hex')}` } })
  }
  await choose()
  await choose()
  await ask(`/acme/d/${a}/payment/${id}`)
  const before = commits()
  for (let i = 0; i < 3; i++) is((await news('evt_same')).status, 200, 'news that came before is heard')
  is((await news('evt_old', Math.floor(Date.now() / 1000) - 4000)).status, 400, 'old news is not')
  await ask(`/acme/d/${a}/payment/${id}`)
  is((await ask(`/acme/d/${a}/pay`, formOf(new URLSearchParams({ id, way: 'card:sandbox', how: 'part', amount: '11.00' }).toString()))).status, 303, 'the same form again leads back')
  is(commits(), before, 'and books nothing again')
}

await test(portal, async () => {
  writeFileSync(portal.config, readFileSync(portal.config, 'utf8').replace('[portal]\n', '[portal]\nproxy=127.0.0.1\n'))
  await portal.start()
  portal.add('acme', 'Acme')
  portal.add('beta', 'Beta')
  const all = await actors()
  await matrix(all.who)
  all.who['customer A'].cookie = (await signIn('acme', tokenOf(portal.link('acme', '1001')))).cookie
  const fresh = await register('acme')
  Object.assign(all.who['a register'], { bearer: fresh.token, epoch: fresh.epoch })
  await badInput(all.who)
  await replays(all)
  const lines = portal.said.split('\n').filter(Boolean)
  ok(lines.every(line => { try { JSON.parse(line); return true } catch { return false } }), 'the log is JSON, line by line')
  ok(![all.a, all.mine.token, all.mine.code, ...all.secrets].some(secret => portal.said.includes(secret)), 'and holds no token and no code')
  for (const name of ['acme', 'beta']) execFileSync(portal.ctl, ['--db', portal.ledger(name), 'verify'], { stdio: 'ignore' })
  ok(true, 'the ledgers verify')
})
