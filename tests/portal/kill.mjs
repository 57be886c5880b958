// Proves: killed at any moment while customers pay, while they come back and while the gateway calls, the portal loses nothing that it answered for and books nothing twice: every payment that the gateway took is in the
// ledger once, every webhook that was answered with 200 is worked off, and the ledger verifies (S3-15; reliability test 2). COUNTERFOIL_KILLS: how often (40).
// kill.mjs PORTAL CTL: the two programs. Speaks TAP; prints its seed.
import { execFileSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { is, ok, Portal, test, until } from './portal.mjs'

const kills = Number(process.env.COUNTERFOIL_KILLS ?? 40), seed = Number(process.env.COUNTERFOIL_SEED ?? Date.now() % 100000)
let state = BigInt(seed) * 6364136223846793005n + 1442695040888963407n
const draw = n => { state = (state * 6364136223846793005n + 1442695040888963407n) & ((1n << 64n) - 1n); return Number(state >> 33n) % n }
const portal = new Portal(process.argv[2], process.argv[3], 'driver=sandbox\nbank-seconds=0\nsecret=whsec_test')
console.log(`# seed ${seed}, ${kills} kills`)

const form = fields => ({ method: 'POST', redirect: 'manual', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields).toString() })
// Requests that find nobody, or are cut, are what this test is about.
const may = work => work.then(answer => answer, () => null)

const customer = async (link, amounts, heard) => {
  const page = await may(fetch(link)), text = page?.status === 200 ? await may(page.text()) : null, id = text?.match(/name="id" value="(\w+)"/)?.[1]
  if (!id) return
  const amount = `${1 + draw(9)}.${10 + draw(80)}`
  const answer = await may(fetch(`${link}/pay`, form({ id, way: `${draw(4) ? 'card' : 'bank'}:sandbox`, how: 'part', amount }))), url = answer?.headers.get('location')
  if (answer?.status !== 303) return
  const chosen = await may(fetch(url, form({ choice: 'approve' })))
  if (chosen?.status === 303) amounts.set(id, Math.round(Number(amount) * 100))
  if (draw(2)) await may(fetch(`${link}/payment/${id}`))
  const body = JSON.stringify({ id: `evt_${id}_${draw(3)}`, payment: url.split('/').pop() }), t = Math.floor(Date.now() / 1000)
  const hook = await may(fetch(`${portal.address}/acme/hook/sandbox`, { method: 'POST', body, headers: { 'Sandbox-Signature': `t=${t},v1=${createHmac('sha256', 'whsec_test').update(`${t}.${body}`).digest('hex')}` } }))
  if (hook?.status === 200) heard.add(id)
}

await test(portal, async () => {
  await portal.start()
  portal.add('acme', 'Acme')
  writeFileSync(portal.config, readFileSync(portal.config, 'utf8').replace('[portal]\n', '[portal]\nconnections-per-address=1000\n'))
  const made = portal.invoice('acme', 'A great many signs @ 90000.00'), link = portal.link('acme', made.number), amounts = new Map(), heard = new Set()
  let stop = false
  const crowd = Array.from({ length: 6 }, async () => { while (!stop) await customer(link, amounts, heard) })
  for (let i = 0; i < kills; i++) {
    const before = amounts.size, moment = draw(30)
    await until('something to happen', () => amounts.size > before)
    for (let k = 0; k < moment; k++) await new Promise(done => setImmediate(done))
    await portal.stop('SIGKILL')
    await portal.spawn()
  }
  stop = true
  await Promise.all(crowd)
  portal.daemon.kill('SIGHUP')
  const paid = () => portal.ask('acme', 'payment', 'list').payments.filter(payment => /sbx_/.test(payment.reference))
  const wanted = [...amounts.values()].reduce((a, b) => a + b, 0)
  await until('all to be booked', () => paid().length >= amounts.size)
  await until('the news to be worked off', () => paid().every(payment => payment.tender !== 'ACH' || payment.state === 'settled'))
  const payments = paid(), references = new Set(payments.map(payment => payment.reference))
  console.log(`# ${payments.length} payments, ${heard.size} webhooks answered with 200`)
  is(references.size, payments.length, 'no payment is booked twice')
  ok(payments.reduce((sum, payment) => sum + payment.amount, 0) >= wanted, 'everything that the gateway took and said so is in the ledger')
  is(portal.show('acme', made.number).open, made.total - payments.reduce((sum, payment) => sum + payment.amount, 0), 'and is on the invoice, to the cent')
  execFileSync(process.argv[3], ['--db', portal.ledger('acme'), 'verify'], { stdio: 'ignore' })
  ok(true, 'the ledger verifies')
})
