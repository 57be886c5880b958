// Proves: with Stripe as the gateway (simulated: tests/gateway), a card and a bank payment go from the button into the ledger and never twice, whatever gets lost, is said twice, late or out of order (S0-40, S0-42,
// S3-15; gateway.md §6); what is asked of Stripe compiles against its official types; forged and stale webhooks do nothing; the ledger and Stripe's books agree to the cent.
// stripe.mjs PORTAL CTL: the two programs. Speaks TAP.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeRequests } from '../gateway/types.mjs'
import { is, ok, Portal, test, until } from './portal.mjs'

const sim = spawn(process.execPath, [new URL('../gateway/stripe-sim.mjs', import.meta.url).pathname], { stdio: ['ignore', 'pipe', 'inherit'] })
process.on('exit', () => sim.kill())
const base = await new Promise(resolve => sim.stdout.once('data', line => resolve(String(line).match(/listening on (\S+)/)[1])))
const tell = async (order, asked) => (await fetch(`${base}/sim/${order}`, { method: 'POST', body: JSON.stringify(asked ?? {}) })).json()
const portal = new Portal(process.argv[2], process.argv[3])
const keyFile = join(portal.folder, 'key'), hookFile = join(portal.folder, 'hook')
writeFileSync(keyFile, 'sk_test_sim\n')
writeFileSync(hookFile, 'whsec_not_known_yet\n')
writeFileSync(portal.config, readFileSync(portal.config, 'utf8').replace(/\[gateway[^]*$/, `[gateway stripe]\ndriver=stripe\napi=${base}\nsecret-key-file=${keyFile}\nwebhook-secret-file=${hookFile}\n`))

const form = fields => ({ method: 'POST', redirect: 'manual', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields).toString() })
// Opens the page of @link, and presses the button: the gateway's address, or the status if there is none.
const press = async (link, way, amount) => {
  const page = await (await fetch(link)).text(), id = page.match(/name="id" value="(\w+)"/)?.[1]
  const go = () => fetch(`${link}/pay`, form({ id, way: `${way}:stripe`, how: amount ? 'part' : 'full', amount: amount ?? '' }))
  const answer = await go()
  return { answer, go, url: answer.headers.get('location'), back: `${link}/payment/${id}` }
}
const choose = (url, method) => fetch(url, form({ method }))
const open = number => portal.show('acme', number).open

const paths = async () => {
  const one = portal.invoice('acme', 'Sign @ 300.00'), link = portal.link('acme', one.number)
  const card = await press(link, 'card', '100.00')
  is(card.answer.status, 303, 'the button leads to the gateway')
  is((await card.go()).headers.get('location'), card.url, 'pressed twice, to the same page')
  is((await choose(card.url, 'pm_card_chargeDeclined')).status, 402, 'a declined card')
  is(open(one.number), 30000, 'books nothing')
  await choose(card.url, 'pm_card_visa')
  is((await fetch(card.back)).status, 200, 'back from the gateway')
  is(open(one.number), 20000, 'S0-40: the part is booked before any webhook came')
  await tell('deliver')
  is(open(one.number), 20000, 'and not again by the webhook')
  const bank = await press(link, 'bank', '200.00')
  await choose(bank.url, 'pm_usBankAccount_success')
  ok((await (await fetch(bank.back)).text()).includes('On its way'), 'S0-42: a bank payment is on its way')
  await tell('advance', { seconds: 5 * 86400 })
  await tell('deliver')                                                      // the portal's clock stands days before these: they are refused, and what is asked of its own accord must do
  portal.daemon.kill('SIGHUP')
  await until('the bank payment to settle', () => portal.run('acme', 'log').includes('payment.settle'))
  is(open(one.number), 0, 'and then there')
  const two = portal.invoice('acme', 'Door @ 80.00'), other = await press(portal.link('acme', two.number), 'bank')
  await choose(other.url, 'pm_usBankAccount_insufficientFunds')
  await fetch(other.back)
  is(open(two.number), 0, 'one that will bounce looks the same at first')
  await tell('advance', { seconds: 5 * 86400 })
  portal.daemon.kill('SIGHUP')
  await until('it to bounce', () => open(two.number) === 8000)
  ok(true, 'D13: and is owed again when it bounces')
}

const faults = async () => {
  for (const kind of ['lost-request', 'lost-response', '409', '429', '500', '500-after']) {
    const made = portal.invoice('acme', `With ${kind} @ 60.00`), link = portal.link('acme', made.number)
    await tell('fault', { match: 'POST /v1/checkout/sessions$', kind, times: 1 })
    const one = await press(link, 'card')
    is(one.answer.status, 303, `${kind}: the customer comes to the page all the same`)
    await choose(one.url, 'pm_card_visa')
    await tell('fault', { match: 'GET /v1/checkout/sessions/', kind: kind.startsWith('lost') ? kind : '500', times: 1 })
    await fetch(one.back)
    is(open(made.number), 0, `${kind}: booked once`)
  }
  const made = portal.invoice('acme', 'While it is away @ 70.00')
  await tell('fault', { match: 'POST /v1/checkout/sessions$', kind: '500', times: 3 })
  const away = await press(portal.link('acme', made.number), 'card')
  is(away.answer.status, 502, 'where the gateway is away for long, the page says so')
  ok((await away.answer.text()).includes('Nothing was charged'), 'and that nothing was charged')
}

// Pressed twice in the same moment, while the gateway makes a page and does not say so: both presses lead to one page, so that what is paid on it is known here.
const pressed = async () => {
  for (let i = 0; i < 4; i++) {
    const made = portal.invoice('acme', 'Pressed twice @ 40.00'), link = portal.link('acme', made.number), page = await (await fetch(link)).text(), id = page.match(/name="id" value="(\w+)"/)[1]
    await tell('fault', { match: 'POST /v1/checkout/sessions$', kind: '500-after', times: 1 })
    const ask = () => fetch(`${link}/pay`, form({ id, way: 'card:stripe', how: 'full', amount: '' }))
    const urls = (await Promise.all([ask(), ask()])).map(answer => answer.headers.get('location'))
    is(urls[0], urls[1], 'two presses at once lead to one page')
    await choose(urls[1], 'pm_card_visa')
    await fetch(`${link}/payment/${id}`)
    is(open(made.number), 0, 'and what is paid on it is booked')
  }
}

// The portal's own database is lost, or an older one: what customers paid meanwhile is learned from the gateway, and a page that was open goes on.
const setBack = async () => {
  const made = portal.invoice('acme', 'Before the fire @ 30.00'), late = portal.invoice('acme', 'After it @ 20.00'), one = await press(portal.link('acme', made.number), 'card'), other = await press(portal.link('acme', late.number), 'card')
  await choose(one.url, 'pm_card_visa')
  await portal.stop()
  const folder = join(portal.folder, 'shops')
  for (const name of readdirSync(folder)) if (name.startsWith('portal.db')) rmSync(join(folder, name))
  await portal.spawn()
  await until('the payment to be learned', () => open(made.number) === 0)
  ok(true, 'what nobody here remembers is booked all the same')
  is((await other.go()).headers.get('location'), other.url, 'the button leads to the page that was there')
  await choose(other.url, 'pm_card_visa')
  await fetch(other.back)
  is(open(late.number), 0, 'and that is booked')
}

// Two pay the same invoice at once.
const two = async () => {
  const made = portal.invoice('acme', 'Wanted by two @ 90.00'), link = portal.link('acme', made.number)
  const [a, b] = [await press(link, 'card'), await press(link, 'card')]
  await choose(a.url, 'pm_card_visa')
  await choose(b.url, 'pm_card_mastercard')
  await Promise.all([fetch(a.back), fetch(b.back)])
  is(open(made.number), 0, 'two payers at once: the invoice is paid')
}

// S0-40 backwards: given back at the counter, the gateway carries it out once.
const back = async () => {
  const made = portal.invoice('acme', 'Too much @ 50.00'), one = await press(portal.link('acme', made.number), 'card')
  await choose(one.url, 'pm_card_visa')
  await fetch(one.back)
  const payment = portal.ask('acme', 'payment', 'list').payments.find(found => found.reference.includes(one.url.split('/').pop()))
  await tell('fault', { match: 'POST /v1/refunds', kind: 'lost-response', times: 1 })
  portal.run('acme', 'payment', 'refund', payment.id, '--amount', '20', '--unapply', '--reason', 'one sign came back')
  portal.daemon.kill('SIGHUP')
  await until('the gateway to give it back', () => portal.run('acme', 'log').includes('online.refund'))
  const { refunds } = await (await fetch(`${base}/sim/books`)).json()
  is(refunds.map(refund => refund.amount).join(), '2000', 'a refund from the counter is carried out once, though its first answer was lost')
}

const agree = async () => {
  await tell('deliver')
  const books = await (await fetch(`${base}/sim/books`)).json(), payments = portal.ask('acme', 'payment', 'list').payments
  const gone = new Set(books.intents.filter(intent => intent.status !== 'succeeded').map(intent => intent.id))
  const theirs = books.intents.filter(intent => intent.status === 'succeeded').reduce((sum, intent) => sum + intent.amount_received, 0)
  const online = payments.filter(payment => /cs_/.test(payment.reference)), bounced = online.filter(payment => ['failed', 'returned'].includes(payment.state))
  const ours = online.filter(payment => !bounced.includes(payment)).reduce((sum, payment) => sum + payment.amount, 0)
  is(ours, theirs, `the ledger and the gateway agree: ${ours / 100} (${online.length} payments, ${gone.size} intents that came to nothing)`)
  is(new Set(online.map(payment => payment.reference)).size, online.length, 'no payment is there twice')
  const requests = await (await fetch(`${base}/sim/requests`)).json()
  const posts = requests.filter(request => request.method === 'POST' && request.body && request.path !== '/v1/webhook_endpoints'), wrong = judgeRequests(posts).filter(said => said)
  for (const said of wrong) console.log(`# ${said}`)
  is(wrong.length, 0, `all ${posts.length} of ${requests.length} requests have the shape that the official types ask for`)
}

await test(portal, async () => {
  await portal.start()
  portal.add('acme', 'Acme')
  const endpoint = await (await fetch(`${base}/v1/webhook_endpoints`, { method: 'POST', headers: { Authorization: 'Bearer sk_test_sim', 'Content-Type': 'application/x-www-form-urlencoded' },
    body: `url=${encodeURIComponent(`${portal.address}/acme/hook/stripe`)}&enabled_events[0]=*&api_version=2026-10-28.endive` })).json()
  writeFileSync(hookFile, endpoint.secret)
  await portal.stop()
  await portal.spawn()
  await paths()
  await faults()
  await two()
  await pressed()
  await back()
  await setBack()
  await agree()
})
