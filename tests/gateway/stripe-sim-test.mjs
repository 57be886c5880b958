// stripe-sim-test.mjs: is the simulated gateway like the real one, as far as anybody can tell here? Its own library drives it, its types judge every object and every request, its verifier the signatures;
// then keys, faults, late and lost events, and money that comes back (S3-12 to S3-17 stand on it).
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { spawn } from 'node:child_process'
import { load } from '../node/modules.mjs'
import { judgeObjects, judgeRequests } from './types.mjs'

const Stripe = load('stripe').Stripe ?? load('stripe')
const here = import.meta.dirname
const sim = spawn(process.execPath, [`${here}/stripe-sim.mjs`], { stdio: ['ignore', 'pipe', 'inherit'] })
process.on('exit', () => sim.kill())
const base = await new Promise(resolve => sim.stdout.once('data', line => resolve(String(line).match(/listening on (\S+)/)[1])))
const { port } = new URL(base)
const stripe = new Stripe('sk_test_sim', { host: '127.0.0.1', port: Number(port), protocol: 'http', maxNetworkRetries: 0, telemetry: false })
const tell = async (order, ask) => (await fetch(`${base}/sim/${order}`, { method: 'POST', body: JSON.stringify(ask ?? {}) })).json()

const heard = []
const hook = createServer(async (request, response) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  heard.push({ signature: request.headers['stripe-signature'], body: Buffer.concat(chunks) })
  response.end()
})
await new Promise(resolve => hook.listen(0, '127.0.0.1', resolve))

const tests = []
const test = (name, body) => tests.push([name, body])
const refused = (work, check) => assert.rejects(work, error => { check(error); return true })
const saved = () => stripe.customers.create({ email: 'ap@acme.example', name: 'Acme', metadata: { customer: '01ABC' } })
const charged = (extra = {}) => stripe.paymentIntents.create({ amount: 4200, currency: 'usd', payment_method: 'pm_card_visa', confirm: true, return_url: 'https://shop.example/back', ...extra })
const opened = (extra = {}) => stripe.checkout.sessions.create({ mode: 'payment', success_url: 'https://shop.example/done?session={CHECKOUT_SESSION_ID}', cancel_url: 'https://shop.example/back', client_reference_id: 'payment-1',
  line_items: [{ quantity: 1, price_data: { currency: 'usd', unit_amount: 4200, product_data: { name: 'Invoice 1042' } } }], payment_intent_data: { metadata: { payment: 'payment-1' } },
  allowed_payment_method_types: ['card', 'us_bank_account'], submit_type: 'pay', ...extra })
const press = (session, method, save) => fetch(session.url, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ method, ...(save && { save: '1' }) }) })
let endpoint

test('a card is charged, listed, refunded in parts, and not beyond what was paid', async () => {
  const intent = await charged()
  assert.equal(intent.status, 'succeeded')
  const whole = await stripe.paymentIntents.retrieve(intent.id, { expand: ['latest_charge.balance_transaction'] })
  assert.equal(whole.latest_charge.balance_transaction.net, 4200 - 152)
  await stripe.refunds.create({ payment_intent: intent.id, amount: 1200, reason: 'requested_by_customer' })
  await refused(stripe.refunds.create({ payment_intent: intent.id, amount: 3001 }), error => assert.match(error.message, /greater than unrefunded/))
  const rest = await stripe.refunds.create({ payment_intent: intent.id })
  assert.equal(rest.amount, 3000)
  await refused(stripe.refunds.create({ payment_intent: intent.id }), error => assert.equal(error.code, 'charge_already_refunded'))
  assert.equal((await stripe.refunds.list({ payment_intent: intent.id })).data.length, 2)
})

test('what is refused says what and where, and takes nothing', async () => {
  await refused(charged({ payment_method: 'pm_card_chargeDeclinedInsufficientFunds' }), error => {
    assert.deepEqual([error.statusCode, error.code, error.decline_code], [402, 'card_declined', 'insufficient_funds'])
    assert.equal(error.payment_intent.status, 'requires_payment_method')
  })
  await refused(charged({ payment_method: 'pm_card_authenticationRequired', off_session: true }), error => assert.equal(error.code, 'authentication_required'))
  await refused(charged({ amount: 49 }), error => assert.deepEqual([error.statusCode, error.param], [400, 'amount']))
  await refused(stripe.paymentIntents.create({ amount: 100, currency: 'usd', payment_method_types: ['card'] }), error => assert.equal(error.param, 'payment_method_types'))
  await refused(stripe.paymentIntents.retrieve('pi_nobody'), error => assert.deepEqual([error.statusCode, error.code], [404, 'resource_missing']))
  const stranger = new Stripe('sk_test_other', { host: '127.0.0.1', port: Number(port), protocol: 'http', maxNetworkRetries: 0 })
  await refused(stranger.customers.list(), error => assert.equal(error.statusCode, 401))
})

test('the hosted page: paid by card, declined and tried again, saved, expired', async () => {
  const customer = await saved(), session = await opened({ customer: customer.id, payment_intent_data: { metadata: { payment: 'payment-1' }, setup_future_usage: 'off_session' } })
  assert.match(await (await fetch(session.url)).text(), /Pay 42\.00 USD/)
  assert.equal((await press(session, 'pm_card_chargeDeclined')).status, 402)
  const answer = await press(session, 'pm_card_visa')
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, `https://shop.example/done?session=${session.id}`])
  const done = await stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] })
  assert.deepEqual([done.status, done.payment_status, done.payment_intent.metadata.payment], ['complete', 'paid', 'payment-1'])
  const [card] = (await stripe.customers.listPaymentMethods(customer.id, { type: 'card' })).data
  assert.equal(card.card.last4, '4242')
  assert.equal((await charged({ customer: customer.id, payment_method: card.id, off_session: true, return_url: undefined })).status, 'succeeded')
  await stripe.paymentMethods.detach(card.id)
  await refused(charged({ customer: customer.id, payment_method: card.id }), error => assert.equal(error.param, 'payment_method'))
  await refused(stripe.checkout.sessions.expire(session.id), error => assert.match(error.message, /status of complete/))
  const other = await opened()
  assert.equal((await stripe.checkout.sessions.expire(other.id)).status, 'expired')
  assert.equal((await fetch(other.url ?? session.url)).status, 410)
})

test('a bank payment is on its way for days, then there, returned, or taken back', async () => {
  const bank = async method => {
    const session = await opened()
    await press(session, method)
    return (await stripe.checkout.sessions.retrieve(session.id)).payment_intent
  }
  const [good, bad, taken] = [await bank('pm_usBankAccount_success'), await bank('pm_usBankAccount_insufficientFunds'), await bank('pm_usBankAccount_dispute')]
  assert.equal((await stripe.paymentIntents.retrieve(good)).status, 'processing')
  await tell('advance', { seconds: 5 * 86400 })
  assert.equal((await stripe.paymentIntents.retrieve(good)).status, 'succeeded')
  const returned = await stripe.paymentIntents.retrieve(bad)
  assert.deepEqual([returned.status, returned.last_payment_error.decline_code], ['requires_payment_method', 'R01'])
  const refund = await stripe.refunds.create({ payment_intent: good })
  assert.equal(refund.status, 'pending')
  await tell('refund', { refund: refund.id, good: false })
  assert.equal((await stripe.refunds.retrieve(refund.id)).status, 'failed')
  await tell('advance', { seconds: 31 * 86400 })
  assert.equal((await stripe.disputes.list({ payment_intent: taken })).data[0].status, 'lost')
})

test('the same key does the same thing once, whatever the answer was', async () => {
  const key = 'pay:01A:1', ask = { amount: 700, currency: 'usd', payment_method: 'pm_card_visa', confirm: true, return_url: 'https://shop.example/' }
  const before = (await tell('books')).charges.length
  await tell('fault', { match: 'POST /v1/payment_intents$', kind: 'lost-response', times: 2 })     // the library tries a closed connection once more by itself
  await refused(stripe.paymentIntents.create(ask, { idempotencyKey: key }), error => assert.equal(error.type, 'StripeConnectionError'))
  const again = await stripe.paymentIntents.create(ask, { idempotencyKey: key })
  assert.equal(again.status, 'succeeded')
  assert.equal(again.lastResponse.headers['idempotent-replayed'], 'true')
  assert.equal((await tell('books')).charges.length, before + 1)
  await refused(stripe.paymentIntents.create({ ...ask, amount: 701 }, { idempotencyKey: key }), error => assert.equal(error.type, 'StripeIdempotencyError'))
  await tell('fault', { match: 'POST /v1/payment_intents$', kind: '500-after' })
  for (let i = 0; i < 2; i++) await refused(stripe.paymentIntents.create(ask, { idempotencyKey: 'pay:01A:2' }), error => assert.equal(error.statusCode, 500))
  assert.equal((await tell('books')).charges.length, before + 2)
  for (const kind of ['409', '429', 'lost-request']) {
    await tell('fault', { match: 'POST /v1/payment_intents$', kind, times: kind === 'lost-request' ? 2 : 1 })
    await assert.rejects(stripe.paymentIntents.create(ask, { idempotencyKey: `pay:${kind}` }))
    assert.equal((await stripe.paymentIntents.create(ask, { idempotencyKey: `pay:${kind}` })).status, 'succeeded')
  }
})

test('events are signed as the library expects, come twice, late and out of order, and can all be listed', async () => {
  await tell('rotate')
  await tell('random', { seed: 5, faults: {}, events: { twice: 0.5, late: 0.5, shuffle: true } })
  const intents = []
  for (let i = 0; i < 8; i++) intents.push((await charged({ metadata: { payment: `p${i}` } })).id)
  for (let i = 0; i < 4; i++) {
    await tell('deliver')
    await tell('advance', { seconds: 86400 })
  }
  const events = []
  for (const { signature, body } of heard) events.push(stripe.webhooks.constructEvent(body, signature, endpoint.secret, 1e9))
  const succeeded = events.filter(event => event.type === 'payment_intent.succeeded' && intents.includes(event.data.object.id)).map(event => event.data.object.id)
  assert.deepEqual([...new Set(succeeded)].sort(), [...intents].sort())
  assert.ok(succeeded.length > intents.length, 'some came twice')
  assert.notDeepEqual([...new Set(succeeded)], intents, 'and not in order')
  const { signature, body } = heard[0]
  assert.throws(() => stripe.webhooks.constructEvent(Buffer.concat([body, Buffer.from(' ')]), signature, endpoint.secret, 1e9))
  const listed = []
  for await (const event of stripe.events.list({ type: 'payment_intent.succeeded', limit: 3 })) listed.push(event.data.object.id)
  assert.ok(intents.every(id => listed.includes(id)))
  await tell('random', { seed: 0 })
})

test('every object is what the official types promise, and every request what they allow', async () => {
  const books = await tell('books')
  const list = async resource => (await resource.list({ limit: 100 })).data
  const customer = await saved()
  const setup = await opened({ mode: 'setup', customer: customer.id, currency: 'usd', line_items: undefined, payment_intent_data: undefined, submit_type: undefined })
  await press(setup, 'pm_usBankAccount_success')
  const intent = (await stripe.checkout.sessions.retrieve(setup.id)).setup_intent
  const events = await list(stripe.events)
  const objects = [customer, await stripe.setupIntents.retrieve(intent), ...books.charges, ...books.refunds, ...books.disputes, ...books.intents, ...await list(stripe.checkout.sessions),
    ...await list(stripe.balanceTransactions), ...(await stripe.customers.listPaymentMethods(customer.id)).data, endpoint, ...events.map(event => ({ ...event, data: { object: {} } }))]
  const kinds = new Set(objects.map(object => object.object))
  assert.equal(kinds.size, 11, [...kinds].join(' '))
  const untrue = judgeObjects(objects.map(object => JSON.parse(JSON.stringify(object)))).map((said, i) => said && `${objects[i].object}: ${said}`).filter(said => said)
  assert.deepEqual([...new Set(untrue)], [])
  const requests = (await (await fetch(`${base}/sim/requests`)).json()).filter(one => one.method === 'POST')
  const wrong = judgeRequests(requests).map((said, i) => [said, requests[i].body]).filter(([said]) => said)
  assert.deepEqual(wrong.map(([, body]) => /payment_method_types\[0\]=card$/.test(body) && !body.includes('allowed_')), [true], JSON.stringify(wrong))     // the planted old name, and nothing else
  assert.ok(requests.every(one => one.version === '2026-10-28.endive'))
})

let failed = 0
endpoint = await stripe.webhookEndpoints.create({ url: `http://127.0.0.1:${hook.address().port}/`, enabled_events: ['*'], api_version: '2026-10-28.endive' })
process.stdout.write(`1..${tests.length}\n`)
for (const [i, [name, body]] of tests.entries()) {
  try {
    await body()
    process.stdout.write(`ok ${i + 1} - ${name}\n`)
  } catch (error) {
    failed++
    process.stdout.write(`not ok ${i + 1} - ${name}\n${String(error.stack).replace(/^/gm, '# ')}\n`)
  }
}
hook.close()
process.exit(failed ? 1 : 0)
