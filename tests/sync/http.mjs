// Proves: registers and a real portal daemon over HTTP: a register brings its ledger, another joins empty, both agree; an online payment reaches both; work goes on offline and is sent later; a daemon killed in the midst of pushes and
// pulls loses and doubles nothing; codes work once, tokens are kept with mode 0600, foreign certificates and open connections are refused, leaving with something unsent is refused (S3-12 to S3-14, S4-19, S0-40); the page that was first shown has the same bytes at the portal and at each register (D27, S0-43); a link that was made with no network opens nothing before its invoice was sent, and opens it after that, at whatever register it was made (W8, S0-33); a look is counted at every register (S0-31). COUNTERFOIL_KILLS: 12.
// http.mjs PORTAL CTL: the two programs. Speaks TAP; prints its seed.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createServer } from 'node:https'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { is, ok, Portal, test, until } from '../portal/portal.mjs'

const kills = Number(process.env.COUNTERFOIL_KILLS ?? 12), seed = Number(process.env.COUNTERFOIL_SEED ?? Date.now() % 100000)
let state = BigInt(seed) * 6364136223846793005n + 1442695040888963407n
const draw = n => { state = (state * 6364136223846793005n + 1442695040888963407n) & ((1n << 64n) - 1n); return Number(state >> 33n) % n }
const portal = new Portal(process.argv[2], process.argv[3]), ctl = process.argv[3]
console.log(`# seed ${seed}, ${kills} kills`)

process.env.XDG_CONFIG_HOME = join(portal.folder, 'config')
process.env.DBUS_SESSION_BUS_ADDRESS = 'unix:path=/nonexistent'      // no key ring

const code = register => execFileSync(portal.program, ['--config', portal.config, 'shop', 'code', 'acme', register], { encoding: 'utf8' }).trim()
const words = (register, ...more) => ['--db', portal.ledger(register), '--json', ...more]
// What a command answers, whether it goes well or not: its status and its JSON.
const tried = (register, ...more) => {
  const done = spawnSync(ctl, words(register, ...more), { encoding: 'utf8' })
  return { status: done.status, answer: done.stdout ? JSON.parse(done.stdout) : null, said: done.stderr }
}
const sync = register => portal.ask(register, 'sync', 'now')
const meet = register => new Promise(done => spawn(ctl, words(register, 'sync', 'now'), { stdio: 'ignore' }).on('close', done))
const form = fields => ({ method: 'POST', redirect: 'manual', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields).toString() })
const customers = register => portal.ask(register, 'customer', 'list').customers.map(customer => customer.name).sort().join()
const payments = register => portal.ask(register, 'payment', 'list').payments.map(payment => `${payment.id} ${payment.amount}`).sort().join()

await test(portal, async () => {
  await portal.start()
  execFileSync(portal.program, ['--config', portal.config, 'shop', 'add', 'acme'])
  const url = `${portal.address}/acme`
  portal.run('a', 'init', '--name', 'Acme', '--country', 'US')
  portal.run('a', 'customer', 'add', '--name', 'Fern Café', '--email', 'fern@example.com')
  portal.run('a', 'settings', 'set', 'documents.pay-link', url)

  is(tried('a', 'sync', 'now').status, 4, 'a register that has no portal says so')
  const first = code('Front'), wrong = tried('a', 'sync', 'enrol', url, 'AAAAA-AAAAA')
  is(wrong.status, 7, 'a wrong code is refused')
  ok(wrong.said.includes('The code is wrong'), 'in words')
  const joined = portal.ask('a', 'sync', 'enrol', url, first)
  is(`${joined.state} ${joined.brought} ${joined.station} ${joined.differs}`, 'even true 1 null', 'the first register brings its ledger')
  const file = readdirSync(join(process.env.XDG_CONFIG_HOME, 'counterfoil')).filter(name => name.endsWith('.token'))
  is(statSync(join(process.env.XDG_CONFIG_HOME, 'counterfoil', file[0])).mode & 0o777, 0o600, 'without a key ring its token is in a file that only its user can read')
  ok(!readFileSync(portal.ledger('a')).includes(readFileSync(joined.token_file, 'utf8').trim()), 'and not in the ledger')

  const second = code('Back'), other = portal.ask('b', 'sync', 'enrol', url, second.toLowerCase().replace('-', ' '))
  is(`${other.state} ${other.brought} ${other.station} ${other.differs}`, 'even false 2 null', 'the second joins without a file and takes the ledger')
  is(customers('b'), customers('a'), 'both know the same customers')
  is(tried('c', 'sync', 'enrol', url, second).status, 7, 'a code works once')
  portal.run('d', 'init', '--name', 'Another shop', '--country', 'US')
  ok(tried('d', 'sync', 'enrol', url, code('Stranger')).said.includes('Only an empty register can join'), 'another shop’s ledger cannot join')

  // An invoice of one, shown at the other, paid online.
  const made = portal.invoice('a', 'Sign @ 120.00'), link = portal.link('a', made.number)
  const early = await fetch(link)
  is(early.status, 404, 'W8: before the invoice is sent its link opens nothing')
  ok((await early.text()).includes('Not here yet'), 'W8: and says so politely')
  sync('a')
  sync('b')
  is(portal.show('b', made.number).total, made.total, 'the invoice is at the other register')
  const opened = await fetch(link), page = await opened.text(), id = page.match(/name="id" value="(\w+)"/)?.[1]
  ok(opened.status === 200 && page.includes('120.00'), 'S0-33, W8: after that it opens this invoice')
  const gone = await fetch(`${link}/pay`, form({ id, way: 'card:sandbox', how: 'all' }))
  await fetch(gone.headers.get('location'), form({ choice: 'approve' }))
  await until('the payment to be at both registers', () => { sync('a'); sync('b'); return portal.show('a', made.number).open === 0 && portal.show('b', made.number).open === 0 })
  is(payments('a'), payments('b'), 'a payment that was made online is at both, the same')
  is([portal.show('a', made.number), portal.show('b', made.number)].map(shown => shown.views.count).join(' '), '0 0', 'S0-31: what only fetched the page was no look')
  is((await fetch(`${link}/seen`)).status, 200, 'a browser in which somebody moved says so')
  await until('the look to be at both registers', () => { sync('a'); sync('b'); return portal.show('a', made.number).views.count && portal.show('b', made.number).views.count })
  is([portal.show('a', made.number), portal.show('b', made.number)].map(shown => shown.views.count).join(' '), '1 1', 'S0-31: a look is counted at every register, once')
  const own = portal.invoice('b', 'Frame @ 30.00')
  ok(own.number.startsWith('B-'), `the second numbers by itself: ${own.number}`)
  sync('b')

  // The page that was first shown, wherever it was drawn, is everywhere the same.
  const hash = bytes => createHash('sha256').update(Buffer.from(bytes)).digest('hex'), kept = (ledger, name) => existsSync(join(`${ledger}-files`, name)) && hash(readFileSync(join(`${ledger}-files`, name))) === name
  const shown = hash(await (await fetch(`${link}/document.pdf`)).arrayBuffer())
  for (const register of ['a', 'b']) { sync(register); ok(kept(portal.ledger(register), shown), `D27: the page that the customer was shown is at ${register}`) }
  const paper = join(portal.folder, 'own.pdf'), ownLink = portal.link('b', own.number)
  portal.run('b', 'invoice', 'pdf', own.number, '--out', paper)
  const printed = hash(readFileSync(paper))
  sync('b')
  sync('a')
  ok(kept(portal.ledger('a'), printed), 'D27: what one register printed is at the other')
  is(hash(await (await fetch(`${ownLink}/document.pdf`)).arrayBuffer()), printed, 'S0-43: and the customer gets these bytes')

  // Without the portal.
  await portal.stop()
  const offline = portal.invoice('b', 'Print @ 40.00')
  portal.run('b', 'payment', 'take', '--customer', 'Fern Café', '--amount', '40.00', '--tender', 'Cash')
  const failed = tried('b', 'sync', 'now'), waits = portal.ask('b', 'sync', 'status')
  is(`${failed.status} ${failed.answer.error.code}`, '5 offline', 'without the portal, work goes on and says what waits')
  ok(waits.unsent >= 2 && waits.oldest, `${waits.unsent} commits wait since ${waits.oldest}`)
  is(tried('b', 'sync', 'leave').status, 5, 'and leaving with something unsent is refused')
  await portal.spawn()
  is(sync('b').state, 'even', 'with the portal back it is sent')
  is(portal.ask('b', 'sync', 'status').unsent, 0, 'nothing waits any more')
  sync('a')
  is(portal.show('a', offline.number).total, offline.total, 'and the other has it')

  // Killed at any moment.
  let taken = 0
  for (let i = 0; i < kills; i++) {
    for (const register of ['a', 'b'])
      for (let k = 0; k <= draw(3); k++, taken++) portal.run(register, 'payment', 'take', '--customer', 'Fern Café', '--amount', `${1 + draw(50)}.00`, '--tender', 'Cash')
    const running = [meet('a'), meet('b')]
    for (let k = draw(60); k > 0; k--) await new Promise(done => setImmediate(done))
    await portal.stop('SIGKILL')
    await Promise.all(running)
    await portal.spawn()
  }
  for (const register of ['a', 'b', 'a', 'b']) is(sync(register).state, 'even', `after ${kills} kills ${register} is even`)
  is(payments('a'), payments('b'), 'both have the same payments')
  is(portal.ask('a', 'payment', 'list').payments.filter(payment => payment.tender === 'Cash').length, taken + 1, `each of the ${taken} once`)
  is(sync('b').differs, null, 'and count the same as the portal')

  // The token is lost: the same ledger comes back under a new number.
  ok(portal.ask('b', 'sync', 'leave').retired, 'a register that leaves is retired at the portal')
  is(tried('b', 'sync', 'now').status, 4, 'a register that left syncs no more')
  const back = portal.ask('b', 'sync', 'enrol', url, code('Back again'))
  ok(back.again && back.state === 'even' && back.station > 2, `and comes back with its ledger, as station ${back.station}`)
  execFileSync(portal.program, ['--config', portal.config, 'shop', 'retire', 'acme', String(back.station)])
  is(tried('b', 'sync', 'now').answer.error.code, 'retired', 'one that was retired is told so')
  portal.run('b', 'sync', 'leave', '--force')

  // More than a few parcels at once.
  portal.run('a', 'generate', '--invoices', '5500', '--customers', '20')
  ok(sync('a').pushed > 5000, 'very much is sent in one go')
  is(portal.ask('a', 'sync', 'status').unsent, 0, 'to its end')

  // Who is asked.
  ok(tried('d', 'sync', 'enrol', 'http://portal.example/acme', first).said.includes('in the open'), 'nothing is sent over an open connection')
  ok(tried('d', 'sync', 'enrol', 'https://portal.example', first).said.includes('looks like'), 'an address without a shop is none')
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout',
    join(portal.folder, 'key.pem'), '-out', join(portal.folder, 'cert.pem')], { stdio: 'ignore' })
  let asked = 0
  const server = createServer({ key: readFileSync(join(portal.folder, 'key.pem')), cert: readFileSync(join(portal.folder, 'cert.pem')) }, (request, answer) => {
    asked++
    answer.writeHead(403, { 'Content-Type': 'application/json' }).end('{"code": "code", "text": "The code is wrong"}')
  })
  await new Promise(done => server.listen(0, '127.0.0.1', done))
  const https = `https://localhost:${server.address().port}/acme`
  const over = (...more) => new Promise(done => { const child = spawn(ctl, words('d', 'sync', 'enrol', https, first, ...more)); let said = ''; child.stderr.on('data', bytes => { said += bytes }); child.on('close', () => done(said)) })
  ok((await over()).includes('does not prove'), 'who cannot prove who they are is told nothing')
  is(asked, 0, 'not even a code')
  ok((await over('--authority', join(portal.folder, 'cert.pem'))).includes('The code is wrong') && asked === 1, 'with their authority known, they are asked')
  server.close()
  is(portal.ask('a', 'sync', 'quarantine', 'list').aside.length, 0, 'nothing was set aside at the register')
  is(execFileSync(portal.program, ['--config', portal.config, '--json', 'shop', 'quarantine', 'acme'], { encoding: 'utf8' }).trim(), '[]', 'nor at the portal')
  is(tried('a', 'sync', 'quarantine', 'take', 'abc').status, 2, 'what names no station is refused')
  for (const register of ['a', 'b']) execFileSync(ctl, ['--db', portal.ledger(register), 'verify'], { stdio: 'ignore' })
  ok(true, 'the ledgers verify')
})
