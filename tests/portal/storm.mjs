// Proves: a great many payments through Stripe (simulated: tests/gateway), with requests and answers lost, 409, 429, a 500 that is said again and again although it happened, webhooks that come twice, late, in any order or never,
// cards declined, pages left, bank payments that fail on the way or are taken back a month after they were there: nobody is charged twice, no charge is unrecorded, and the ledger equals the gateway's list payment by payment,
// to the cent; what was sent compiles against the official types (issue 5, done-when 3; D13, S3-15, S3-16, S4-20).
// storm.mjs PORTAL CTL: the two programs. Speaks TAP; prints its seed. COUNTERFOIL_PAYMENTS: how many (240); COUNTERFOIL_SEED.
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeRequests } from '../gateway/types.mjs'
import { is, ok, Portal, test, until } from './portal.mjs'

const wanted = Number(process.env.COUNTERFOIL_PAYMENTS ?? 240), seed = Number(process.env.COUNTERFOIL_SEED ?? Date.now() % 100000)
let state = BigInt(seed) * 6364136223846793005n + 1442695040888963407n
const draw = n => { state = (state * 6364136223846793005n + 1442695040888963407n) & ((1n << 64n) - 1n); return Number(state >> 33n) % n }
console.log(`# seed ${seed}, ${wanted} payments`)

const sim = spawn(process.execPath, [new URL('../gateway/stripe-sim.mjs', import.meta.url).pathname], { stdio: ['ignore', 'pipe', 'inherit'] })
process.on('exit', () => sim.kill())
const base = await new Promise(resolve => sim.stdout.once('data', line => resolve(String(line).match(/listening on (\S+)/)[1])))
const tell = async (order, asked) => (await fetch(`${base}/sim/${order}`, { method: 'POST', body: JSON.stringify(asked ?? {}) })).json()
const portal = new Portal(process.argv[2], process.argv[3])
const keyFile = join(portal.folder, 'key'), hookFile = join(portal.folder, 'hook')
writeFileSync(keyFile, 'sk_test_sim\n')
writeFileSync(hookFile, 'whsec_not_known_yet\n')
writeFileSync(portal.config, readFileSync(portal.config, 'utf8').replace(/\[gateway[^]*$/, `[gateway stripe]\ndriver=stripe\napi=${base}\nsecret-key-file=${keyFile}\nwebhook-secret-file=${hookFile}\n`)
  .replace('[portal]\n', '[portal]\nconnections-per-address=1000\nproxy=127.0.0.1\nthreads=16\n'))

const HOW = [[55, 'card', 'pm_card_visa'], [8, 'card', 'pm_card_chargeDeclined'], [7, 'card', null], [14, 'bank', 'pm_usBankAccount_success'], [8, 'bank', 'pm_usBankAccount_insufficientFunds'], [4, 'bank', 'pm_usBankAccount_dispute'],
  [4, 'bank', null]]
const PER_INVOICE = 20
let asked = 0
const headers = () => ({ 'X-Forwarded-For': `203.0.${asked >> 8 & 255}.${asked++ & 255}` })
const form = fields => ({ method: 'POST', redirect: 'manual', headers: { ...headers(), 'Content-Type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields).toString() })

// One customer, start to end, who loses patience after three tries.
const customer = async link => {
  let left = draw(100)
  const [, way, method] = HOW.find(([share]) => (left -= share) < 0) ?? HOW[0], amount = `${1 + draw(9)}.${10 + draw(80)}`
  const page = await (await fetch(link, { headers: headers() })).text(), id = page.match(/name="id" value="(\w+)"/)?.[1]
  let url = null
  for (let i = 0; id && i < 3 && !url; i++) url = (await fetch(`${link}/pay`, form({ id, way: `${way}:stripe`, how: 'part', amount }))).headers.get('location')
  if (!url || !method) return
  if (draw(10) === 0) await fetch(`${link}/pay`, form({ id, way: `${way}:stripe`, how: 'part', amount }))         // back, and pressed once more
  const chosen = await fetch(url, { method: 'POST', redirect: 'manual', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: `method=${method}` })
  if (chosen.status === 303 && draw(2)) await fetch(`${link}/payment/${id}`, { headers: headers() })
}

const crowd = async links => {
  let next = 0
  await Promise.all(Array.from({ length: 24 }, async () => { while (next < links.length) await customer(links[next++]) }))
}

// Time goes by at the gateway, and it tells what happened.
const days = async n => {
  for (let i = 0; i < n; i++) {
    await tell('advance', { seconds: 86400 })
    await tell('deliver')
  }
}

const agree = async aloud => {
  const books = await (await fetch(`${base}/sim/books`)).json(), online = portal.ask('acme', 'payment', 'list').payments.filter(payment => /cs_/.test(payment.reference))
  const sessions = new Map((await (await fetch(`${base}/sim/sessions`)).json()).filter(session => session.payment_intent).map(session => [session.payment_intent, session.id]))
  const disputed = new Set(books.disputes.map(dispute => dispute.payment_intent)), theirs = new Map(), ours = new Map()
  for (const intent of books.intents)
    if (intent.status === 'succeeded' && !disputed.has(intent.id)) theirs.set(sessions.get(intent.id), intent.amount_received)
  const bad = online.filter(payment => ['failed', 'returned'].includes(payment.state))
  // Digits that could be a card's number are not kept by the ledger: one such reference in some thousands is found by what is left of it.
  const whole = new Map(), of = reference => {
    const [shown] = reference.match(/cs_[\w*]+/)
    if (!shown.includes('*')) return shown
    if (!whole.has(shown)) whole.set(shown, [...sessions.values()].find(id => id.startsWith(shown.split('*')[0]) && id.endsWith(shown.split('*').at(-1))))
    return whole.get(shown)
  }
  for (const payment of online) if (!bad.includes(payment)) ours.set(of(payment.reference), (ours.get(of(payment.reference)) ?? 0) + payment.amount)
  const differ = [...new Set([...theirs.keys(), ...ours.keys()])].filter(key => theirs.get(key) !== ours.get(key)), sum = map => [...map.values()].reduce((a, b) => a + b, 0)
  for (const key of differ.slice(0, aloud ? 5 : 0)) console.log(`# ${key}: theirs ${theirs.get(key)}, ours ${ours.get(key)}`)
  return { books, online, bad, disputed, theirs, ours, differ, sum }
}

await test(portal, async () => {
  await portal.start()
  portal.add('acme', 'Acme')
  const endpoint = await (await fetch(`${base}/v1/webhook_endpoints`, { method: 'POST', headers: { Authorization: 'Bearer sk_test_sim', 'Content-Type': 'application/x-www-form-urlencoded' },
    body: `url=${encodeURIComponent(`${portal.address}/acme/hook/stripe`)}&enabled_events[0]=*&api_version=2026-10-28.endive` })).json()
  writeFileSync(hookFile, endpoint.secret)
  await portal.stop()
  await portal.spawn()
  const lines = Math.ceil(wanted / PER_INVOICE), numbers = Array.from({ length: lines }, () => portal.invoice('acme', 'Many signs @ 1000.00').number), links = numbers.map(number => portal.link('acme', number))
  const all = Array.from({ length: wanted }, (none, i) => links[i % lines])
  await tell('random', { seed, faults: { 'lost-request': 0.05, 'lost-response': 0.05, 409: 0.04, 429: 0.03, 500: 0.02, '500-after': 0.03 }, gets: { 'lost-request': 0.03, 'lost-response': 0.02, 500: 0.02 },
    events: { twice: 0.1, late: 0.2, shuffle: true, lost: 0.1, now: true } })
  const begun = Date.now()
  for (let i = 0; i < wanted; i += 1000) {
    await crowd(all.slice(i, i + 1000))
    await days(2)
    console.log(`# ${Math.min(i + 1000, wanted)} customers after ${((Date.now() - begun) / 1000).toFixed(0)} s`)
  }
  await days(8)
  portal.daemon.kill('SIGHUP')
  await days(32)                                                          // what was disputed is told of now
  await tell('random', { seed, faults: {}, gets: {}, events: { now: true } })
  await until('the books to agree', async () => {
    portal.daemon.kill('SIGHUP')
    await new Promise(done => setTimeout(done, wanted > 1000 ? 15000 : 1500))
    return (await agree()).differ.length === 0
  }).catch(() => {})
  const { books, online, bad, disputed, theirs, ours, differ, sum } = await agree(true)
  const faults = await (await fetch(`${base}/sim/counts`)).json()
  console.log(`# ${books.intents.length} intents, ${theirs.size} charges stand, ${disputed.size} taken back, ${online.length} payments in the ledger, ${bad.length} of them failed or taken back; faults ${JSON.stringify(faults)}`)
  is(differ.length, 0, 'the ledger equals the gateway’s list, payment by payment')
  is(sum(ours), sum(theirs), `to the cent: ${(sum(theirs) / 100).toFixed(2)}`)
  is(new Set(online.map(payment => payment.reference)).size, online.length, 'no payment is there twice')
  const perPayment = new Map()
  for (const intent of books.intents.filter(intent => intent.status === 'succeeded')) perPayment.set(intent.metadata.payment, (perPayment.get(intent.metadata.payment) ?? 0) + 1)
  is([...perPayment.values()].filter(n => n > 1).length, 0, 'nobody was charged twice for one payment')
  ok(disputed.size > 0 && bad.length >= disputed.size && ['lost-request', 'lost-response', '409', '429', '500', '500-after'].every(kind => faults[kind] > 0), 'all that can go wrong did')
  is(numbers.reduce((left, number) => left + portal.show('acme', number).open, 0), 100000 * lines - sum(ours), 'the invoices say the same')
  const requests = await (await fetch(`${base}/sim/requests`)).json(), posts = requests.filter(request => request.method === 'POST' && request.body && request.path !== '/v1/webhook_endpoints'), wrong = []
  for (let i = 0; i < posts.length; i += 2000) wrong.push(...judgeRequests(posts.slice(i, i + 2000)).filter(said => said))
  for (const said of wrong.slice(0, 5)) console.log(`# ${said}`)
  is(wrong.length, 0, `all ${posts.length} of ${requests.length} requests have the shape that the official types ask for`)
  execFileSync(portal.ctl, ['--db', portal.ledger('acme'), 'verify'], { stdio: 'ignore' })
  ok(true, 'the ledger verifies')
})
