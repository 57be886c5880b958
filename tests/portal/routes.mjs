// Proves: a form that is filled in wrongly, by chance or on purpose, is refused with a sentence and pays nothing; webhooks that are forged do nothing; a register joins once; slow clients do not hold up others; the
// daemon's figures and log hold no secret; who guesses has to wait. S3-14 (no way to pay), D14 (expired), S0-62. Who may call which route: matrix.mjs.
// routes.mjs PORTAL CTL: the two programs. Speaks TAP.
import { execFileSync } from 'node:child_process'
import http from 'node:http'
import net from 'node:net'
import { is, ok, Portal, test } from './portal.mjs'

const portal = new Portal(process.argv[2], process.argv[3])

const get = (path, options = {}) => fetch(portal.address + path, { redirect: 'manual', ...options })
const post = (path, form, headers = {}) => get(path, { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers }, body: typeof form === 'string' ? form : new URLSearchParams(form).toString() })

const begin = () => new URL(portal.link('acme', portal.invoice('acme', 'Banner @ 100.00').number)).pathname.split('/')[3]

const bad = async a => {
  const path = `/acme/d/${a}/pay`, made = portal.show('acme', '1001')
  const page = await (await get(`/acme/d/${a}`)).text(), id = page.match(/name="id" value="(\w+)"/)[1]
  const good = { id, how: 'part', amount: '10.00', way: 'card:sandbox' }
  const forms = {
    'no fields': {}, 'no id': { ...good, id: '' }, 'an id that is none': { ...good, id: 'ZZZZZZZZZZZZZ' }, 'an id of 2020': { ...good, id: '0000000000000' }, 'no way': { ...good, way: '' }, 'a way that is none': { ...good, way: 'cash:sandbox' },
    'a gateway that is none': { ...good, way: 'card:nobody' }, 'a negative amount': { ...good, amount: '-5' }, 'nothing': { ...good, amount: '0' }, 'too little': { ...good, amount: '0.49' }, 'too much': { ...good, amount: '100.01' },
    'no number': { ...good, amount: 'ten' }, 'a huge number': { ...good, amount: '9'.repeat(80) }, 'three decimals': { ...good, amount: '1.005' }, 'markup': { ...good, amount: '<script>alert(1)</script>' }, 'right to left': { ...good, amount: '‮10.00' },
  }
  for (const [name, form] of Object.entries(forms)) {
    const answer = await post(path, form), text = await answer.text()
    ok(answer.status === 422 && text.includes('role="alert"') && !text.includes('<script'), `${name}: refused with a sentence (${answer.status})`)
  }
  for (const [name, body, headers] of [['a broken form', 'id=%zz', {}], ['bytes that are no text', 'id=%ff%fe', {}], ['a field given twice', 'id=1&id=2', {}], ['NUL', 'id=%00\0', {}], ['JSON', '{}', { 'Content-Type': 'application/json' }], ['no type', 'id=1', { 'Content-Type': '' }]]) {
    const answer = await post(path, body, headers)
    ok(answer.status >= 400 && answer.status < 500, `${name}: ${answer.status}`)
  }
  is((await post(path, good, { 'Sec-Fetch-Site': 'cross-site' })).status, 403, 'a form on another site does nothing')
  is((await post(path, good, { Origin: 'https://evil.example' })).status, 403, 'nor does one whose origin says so')
  is((await get(path)).status, 405, 'paying is no GET')
  is((await get(path)).headers.get('allow'), 'POST', 'and says what it is')
  for (const odd of ['/..%2f..%2fetc/passwd', '/acme/d/%2e%2e', '/acme/d/' + 'A'.repeat(3000), '/%00', '/acme/d/%ff', '//', '/acme//d', '/ACME/d/' + a, '/acme/d/' + a + '/', '/acme/d/' + a + '/nothing'])
    ok([400, 404, 414].includes((await get(odd)).status), `${odd.slice(0, 40)} is nothing`)
  is(portal.show('acme', '1001').open, made.open, 'nothing was paid by any of it')
  // The same form twice is one payment, and leads to the same page; with another amount it is refused.
  const first = await post(path, good), second = await post(path, good)
  is(first.status, 303, 'the good form is taken')
  is(second.headers.get('location'), first.headers.get('location'), 'sent twice, it leads to the same page')
  is((await post(path, { ...good, amount: '11.00' })).status, 409, 'its id for another amount is refused')
  return first.headers.get('location')
}

const hooks = async hosted => {
  const body = JSON.stringify({ id: 'evt_1', payment: hosted.split('/').pop() })
  for (const [name, headers] of [['no signature', {}], ['a forged one', { 'Sandbox-Signature': `t=${Math.floor(Date.now() / 1000)},v1=${'0'.repeat(64)}` }], ['rubbish', { 'Sandbox-Signature': 'x'.repeat(5000) }]])
    is((await get('/acme/hook/sandbox', { method: 'POST', body, headers })).status, 400, `a webhook with ${name} is refused`)
  is((await get('/acme/hook/nobody', { method: 'POST', body })).status, 404, 'and one of a gateway that is none')
  const much = await get('/acme/hook/sandbox', { method: 'POST', body: 'x'.repeat(400 * 1024) }).then(answer => answer.status, () => 'cut')
  ok([413, 'cut'].includes(much), `too much at once is not taken (${much})`)
}

// A register joins by a code, once; without its token nothing is answered; a pull that finds nothing new waits, and comes back when its time is over; a daemon that is stopped meanwhile does not keep it waiting.
const registers = async () => {
  execFileSync(portal.program, ['--config', portal.config, 'shop', 'add', 'gamma'])
  const code = execFileSync(portal.program, ['--config', portal.config, 'shop', 'code', 'gamma', 'Front counter'], { encoding: 'utf8' }).trim(), life = 'ab'.repeat(16)
  const enrol = ask => get('/gamma/sync/v1/enrol', { method: 'POST', body: JSON.stringify(ask) })
  is((await enrol({ code: 'WRONG-WRONG', life, commits: 0 })).status, 403, 'a wrong code lets nobody in')
  is((await enrol({ code, life: 'x', commits: -1 })).status, 400, 'nor a request that cannot be read')
  const joined = await enrol({ code, life, commits: 0 }), { token, epoch } = await joined.json()
  is(joined.status, 200, 'the code lets a register in')
  const as = (path, shown = token) => get(`/gamma/sync/v1/${path}`, { headers: { Authorization: `Bearer ${shown}` } })
  is((await as(`hello?life=${life}&number=0&schema=1`)).status, 200, 'it says hello')
  is((await enrol({ code, life: 'cd'.repeat(16), commits: 0 })).status, 403, 'and from then on the code lets in no second one')
  for (const [name, shown] of [['nobody', ''], ['a bent token', token.slice(1)], ['a long one', 'x'.repeat(4000)]]) is((await as('digest', shown)).status, 401, `${name} gets nothing`)
  is((await get('/beta/sync/v1/digest', { headers: { Authorization: `Bearer ${token}` } })).status, 401, "its token is not another shop's")
  is((await as('digest')).status, 200, 'the digest is for it')
  const begun = Date.now(), pull = await as(`pull?epoch=${epoch}&after=0&life=${life}&wait=1`)
  ok(pull.status === 200 && Date.now() - begun >= 900, 'a pull waits for news')
  is((await as(`pull?epoch=%zz&after=0&life=${life}`)).status, 400, 'one that cannot be read is refused')
  is((await as('push', token)).status, 405, 'a push is no GET')
  is((await get('/gamma/sync/v1/push', { method: 'POST', body: 'rubbish', headers: { Authorization: `Bearer ${token}` } })).status, 400, 'rubbish is not taken')
  ok(execFileSync(portal.program, ['--config', portal.config, 'shop', 'devices', 'gamma'], { encoding: 'utf8' }).includes('Front counter'), 'the register is listed')
  return { pull: as(`pull?epoch=${epoch}&after=0&life=${life}&wait=50`).then(answer => answer.status, () => 'cut') }
}

// Requests that never end are cut, and others do not notice.
const slow = async a => {
  const sockets = Array.from({ length: 40 }, () => net.connect(portal.port, '127.0.0.1').on('error', () => {}))
  for (const [i, socket] of sockets.entries()) socket.write(i % 2 ? 'GET /acme/d/' : `POST /acme/d/${a}/pay HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\nid=`)
  const agent = new http.Agent({ keepAlive: true, maxSockets: 4 }), times = []
  const one = () => new Promise((done, fail) => { const begun = process.hrtime.bigint(); http.get(`${portal.address}/acme/d/${a}`, { agent }, answer => { answer.resume(); answer.on('end', () => { times.push(Number(process.hrtime.bigint() - begun) / 1e6); done(answer.statusCode) }) }).on('error', fail) })
  let all200 = true
  for (let i = 0; i < 50; i++) all200 &&= (await Promise.all([one(), one(), one(), one()])).every(status => status === 200)
  ok(all200, 'while forty clients dawdle, others are answered')
  times.sort((x, y) => x - y)
  console.log(`# ${times.length} pages: median ${times[100].toFixed(1)} ms, p95 ${times[190].toFixed(1)} ms`)
  for (const socket of sockets) socket.destroy()
  agent.destroy()
}

const others = async a => {
  const metrics = await (await get('/metrics')).text()
  ok(metrics.includes('counterfoil_requests_total{route="/{shop}/d/{token}",status="2xx"}'), 'the figures count by route')
  ok(!metrics.includes(a), 'and hold no token')
  is((await get('/metrics', { headers: { 'X-Forwarded-For': '198.51.100.1' } })).status, 403, 'from elsewhere they are not to be read')
  is((await get('/healthz')).status, 200, 'the daemon says that it is well')
  ok(!portal.said.includes(a) && !portal.said.includes('127.0.0.1"'), 'its log holds neither token nor address of a person')
  portal.run('acme', 'settings', 'set', 'portal.invoice-expiry', '1')
  portal.run('acme', 'settings', 'set', 'portal.parts', 'no')
  const page = await (await get(`/acme/d/${a}`)).text()
  ok(!page.includes('name="how"'), 'where the shop allows no parts, none can be chosen')
  portal.run('acme', 'settings', 'set', 'portal.invoice-expiry', '0')
  // Guessing: more than a person mistypes in a minute is refused for a while.
  let last
  for (let i = 0; i < 60; i++) last = (await get(`/acme/d/${'1'.repeat(39)}`)).status
  is(last, 429, 'who guesses is told to wait')
  is((await get(`/acme/d/${a}`)).status, 200, 'who has the link is not')
}

await test(portal, async () => {
  await portal.start()
  portal.add('acme', 'Acme')
  portal.add('beta', 'Beta')
  const a = begin()
  const hosted = await bad(a)
  await hooks(hosted)
  await slow(a)
  const { pull } = await registers()
  await others(a)
  is(await portal.stop(), 0, 'the daemon stops gracefully while a register waits')
  is(await pull, 200, 'which is answered')
})
