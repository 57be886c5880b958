// stripe-sim.mjs [--port N] [--key sk_test_…]: a gateway that speaks Stripe's API on loopback, with a hosted page, signed events and every way in which a network and a gateway can let a caller down.
// Prints "listening on http://127.0.0.1:N" and serves until it is ended. Time stands still unless /sim/advance moves it (account.mjs), so that days pass at once and every run is the same.
//
// What it can be told at /sim/… (JSON; no key needed):
//   POST /sim/fault   {"match": "POST /v1/refunds", "kind": …, "times": 1}    kinds: lost-request (cut before anything happens), lost-response (cut after it happened), 409, 429, 500 (kept for the key, and
//                     nothing happened), 500-after (kept for the key, and it happened), slow ("ms")
//   POST /sim/random  {"seed": 7, "faults": {"lost-response": 0.05, …}, "events": {"twice": 0.1, "late": 0.1, "shuffle": true, "lost": 0.05, "now": true}}    faults by chance, the same for the same seed;
//                     "gets": of reading, as "faults" of writing; now: events are signed by the clock on the wall, as they are handed out
//   POST /sim/advance {"seconds": 345600}      POST /sim/rotate {}: events carry two signatures      POST /sim/dispute {"payment_intent": …}
//   POST /sim/refund  {"refund": …, "good": false}      POST /sim/refuse {"customer": …}: what that customer keeps is declined from now on      POST /sim/deliver {}: hands out the events that wait, answers how many were taken
//   GET  /sim/requests: what was asked, for the judge of shapes (types.mjs)      GET /sim/sessions      GET /sim/counts: faults so far, by kind      GET /sim/books: charges, refunds and disputes, for comparing with ours
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import { Account, Refused } from './account.mjs'
import { decode } from './form.mjs'
import { METHODS } from './objects.mjs'

const option = (name, usual) => { const at = process.argv.indexOf(name); return at > 0 ? process.argv[at + 1] : usual }
const key = option('--key', 'sk_test_sim')
const RETRIES = [0, 3600, 6 * 3600, 24 * 3600, 72 * 3600]                   // seconds after which an event that was not taken is offered again
const LATE = 2.9 * 86400
const KEYS_KEPT = 86400

let account, rotated = null
const keys = new Map()                                                      // idempotency key → { print, status, body, at, running }
const requests = [], faults = [], waiting = []                              // waiting: { event, endpoint, at, tries }
const counts = {}                                                           // faults so far
let chance = null, draws = null

// --- chance: a small generator of our own, so that a seed means the same on every machine ---
function generator (seed) {
  let state = BigInt(seed) * 6364136223846793005n + 1442695040888963407n
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & ((1n << 64n) - 1n)
    return Number(state >> 11n) / 2 ** 53
  }
}

function fault (line) {
  const at = faults.findIndex(one => one.times > 0 && new RegExp(`^${one.match}`).test(line))
  if (at >= 0) {
    faults[at].times--
    return faults[at]
  }
  for (const [kind, p] of Object.entries((line.startsWith('POST') ? chance?.faults : chance?.gets) || {})) if (draws() < p) return { kind }
  return { kind: 'none' }
}

// --- events ---
function offer (event) {
  for (const endpoint of account.all('webhook_endpoint')) {
    if (!endpoint.enabled_events.includes('*') && !endpoint.enabled_events.includes(event.type)) continue
    const odds = chance?.events ?? {}
    if (odds.lost && draws() < odds.lost) continue                          // the endpoint was away for all three days
    const at = account.now + (odds.late && draws() < odds.late ? Math.round(draws() * LATE) : 0)
    const n = odds.twice && draws() < odds.twice ? 2 : 1
    for (let i = 0; i < n; i++) waiting.push({ event, endpoint, at, tries: 0 })
  }
}

function signature (secret, body) {
  const t = chance?.events?.now ? Math.floor(Date.now() / 1000) : account.now, sign = one => createHmac('sha256', one).update(`${t}.${body}`).digest('hex')
  return [`t=${t}`, ...[secret, ...(rotated ? [rotated] : [])].map(one => `v1=${sign(one)}`)].join(',')
}

async function deliver () {
  let taken = 0
  const due = waiting.filter(one => one.at <= account.now)
  if (chance?.events?.shuffle) due.sort(() => draws() - 0.5)
  for (const one of due) {
    waiting.splice(waiting.indexOf(one), 1)
    const body = JSON.stringify(one.event)
    const answer = await fetch(one.endpoint.url, { method: 'POST', body, redirect: 'manual', headers: { 'Content-Type': 'application/json; charset=utf-8', 'Stripe-Signature': signature(one.endpoint.secret, body) } }).catch(() => null)
    if (answer?.ok) taken++
    else if (++one.tries < RETRIES.length) waiting.push({ ...one, at: account.now + RETRIES[one.tries] })
  }
  return taken
}

// --- lists and what is shown within an answer ---
function list (url, query, objects) {
  let found = objects.reverse()                                             // newest first
  const limit = query.limit === undefined ? 10 : Number(query.limit)
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw new Refused(400, { type: 'invalid_request_error', message: 'limit must be between 1 and 100', param: 'limit' })
  for (const [op, than] of Object.entries(query.created ?? {})) found = found.filter(one => op === 'gte' ? one.created >= than : op === 'gt' ? one.created > than : op === 'lte' ? one.created <= than : one.created < than)
  const index = id => {
    const at = found.findIndex(one => one.id === id)
    if (at < 0) throw new Refused(400, { type: 'invalid_request_error', code: 'resource_missing', message: `No such object: '${id}'` })
    return at
  }
  if (query.starting_after) found = found.slice(index(query.starting_after) + 1)
  else if (query.ending_before) {
    const newer = found.slice(0, index(query.ending_before))
    return { object: 'list', url, has_more: newer.length > limit, data: newer.slice(-limit) }
  }
  return { object: 'list', url, has_more: found.length > limit, data: found.slice(0, limit) }
}

function expand (answer, paths) {
  const whole = structuredClone(answer)
  for (const path of paths ?? []) open(whole, path.split('.'))
  return whole
}

function open (at, [head, ...rest]) {
  if (Array.isArray(at)) { at.forEach(one => open(one, [head, ...rest])); return }
  if (!at || !(head in at)) throw new Refused(400, { type: 'invalid_request_error', message: `This property cannot be expanded (${head}).`, param: 'expand' })
  if (typeof at[head] === 'string' && account.objects.has(at[head])) at[head] = structuredClone(account.objects.get(at[head]))
  if (rest.length && at[head]) open(at[head], rest)
}

const same = (query, names) => one => names.every(name => query[name] === undefined || one[name] === query[name])

// --- the calls: method and path, with what is in braces taken out ---
const calls = {
  'POST /v1/customers': ask => account.saveCustomer(null, ask),
  'POST /v1/customers/{}': (ask, id) => account.saveCustomer(id, ask),
  'GET /v1/customers/{}': (ask, id) => account.find('customer', id),
  'GET /v1/customers/{}/payment_methods': (ask, id) => list(`/v1/customers/${id}/payment_methods`, ask, account.all('payment_method').filter(one => one.customer === account.find('customer', id).id).filter(same(ask, ['type']))),
  'GET /v1/payment_methods/{}': (ask, id) => account.find('payment_method', id),
  'POST /v1/payment_methods/{}/attach': (ask, id) => account.attach(id, ask),
  'POST /v1/payment_methods/{}/detach': (ask, id) => account.detach(id, ask),
  'POST /v1/payment_intents': ask => account.createIntent(ask),
  'GET /v1/payment_intents': ask => list('/v1/payment_intents', ask, account.all('payment_intent').filter(same(ask, ['customer']))),
  'GET /v1/payment_intents/{}': (ask, id) => account.find('payment_intent', id),
  'POST /v1/payment_intents/{}/confirm': (ask, id) => account.confirmIntent(id, ask),
  'POST /v1/payment_intents/{}/cancel': (ask, id) => account.cancelIntent(id, ask),
  'POST /v1/checkout/sessions': ask => account.createSession(ask),
  'GET /v1/checkout/sessions': ask => list('/v1/checkout/sessions', ask, account.all('checkout.session').filter(same(ask, ['payment_intent', 'customer', 'status']))),
  'GET /v1/checkout/sessions/{}': (ask, id) => account.find('checkout.session', id),
  'POST /v1/checkout/sessions/{}/expire': (ask, id) => account.expireSession(id),
  'GET /v1/setup_intents/{}': (ask, id) => account.find('setup_intent', id),
  'POST /v1/refunds': ask => account.createRefund(ask),
  'GET /v1/refunds': ask => list('/v1/refunds', ask, account.all('refund').filter(same(ask, ['payment_intent', 'charge']))),
  'GET /v1/refunds/{}': (ask, id) => account.find('refund', id),
  'GET /v1/charges/{}': (ask, id) => account.find('charge', id),
  'GET /v1/disputes': ask => list('/v1/disputes', ask, account.all('dispute').filter(same(ask, ['payment_intent', 'charge']))),
  'GET /v1/disputes/{}': (ask, id) => account.find('dispute', id),
  'GET /v1/balance_transactions': ask => list('/v1/balance_transactions', ask, account.all('balance_transaction').filter(same(ask, ['source']))),
  'GET /v1/events': ask => list('/v1/events', ask, account.events.filter(one => (!ask.types || ask.types.includes(one.type)) && (!ask.type || ask.type === one.type) && one.created > account.now - 30 * 86400)),
  'GET /v1/events/{}': (ask, id) => account.events.find(one => one.id === id) ?? account.find('event', id),
  'POST /v1/webhook_endpoints': ask => account.createEndpoint(ask),
  'GET /v1/webhook_endpoints': ask => list('/v1/webhook_endpoints', ask, account.all('webhook_endpoint').map(({ secret, ...shown }) => shown))
}
const routes = Object.entries(calls).map(([line, call]) => [new RegExp(`^${line.replaceAll('{}', '([A-Za-z0-9_]+)')}$`), call])

function run (method, path, ask) {
  for (const [pattern, call] of routes) {
    const found = pattern.exec(`${method} ${path}`)
    if (found) return expand(call(ask, found[1]), ask.expand)
  }
  throw new Refused(404, { type: 'invalid_request_error', message: `Unrecognized request URL (${method}: ${path}).` })
}

function attempt (method, path, ask) {
  try {
    return { status: 200, body: run(method, path, ask) }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { status: error.status, body: { error: { ...error.body, request_log_url: 'https://dashboard.stripe.com/test/logs/sim' } } }
  }
}

const broken = kind => kind === '429'
  ? { status: 429, body: { error: { type: 'invalid_request_error', code: 'rate_limit', message: 'Too many requests made to the API too quickly.' } } }
  : kind === '409'
    ? { status: 409, body: { error: { type: 'idempotency_error', code: 'idempotency_key_in_use', message: 'There is currently another in-progress request using this Idempotent Key.' } } }
    : { status: 500, body: { error: { type: 'api_error', message: 'Something went wrong on our end.' } } }

/** The answer to one call, by the rules for keys: what was answered once is answered again, a 500 too; what was refused before it ran is not kept. */
function answerOnce (name, method, path, ask, print, kind) {
  const kept = name && keys.get(name)
  if (kept && kept.at > account.now - KEYS_KEPT) {
    if (kept.print !== print) return { status: 400, body: { error: { type: 'idempotency_error', message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${name}' if you meant to execute a different request.` } } }
    return { status: kept.status, body: kept.body, replayed: true }
  }
  if (kind === '429' || kind === '409') return broken(kind)
  account.request = { id: account.id('req'), idempotency_key: name ?? null }
  const answer = kind === '500' ? broken(kind) : attempt(method, path, ask)
  account.request = { id: null, idempotency_key: null }
  const said = kind === '500-after' ? broken('500') : answer
  const ran = answer.status !== 400 && answer.status !== 404
  if (name && (ran || kind.startsWith('500'))) keys.set(name, { print, at: account.now, status: said.status, body: structuredClone(said.body) })
  return said
}

function send (response, status, body, head = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  response.writeHead(status, { 'Content-Type': typeof body === 'string' ? 'text/html; charset=utf-8' : 'application/json', 'Content-Length': Buffer.byteLength(text), ...head })
  response.end(text)
}

const sure = given => given && timingSafeEqual(createHash('sha256').update(given).digest(), createHash('sha256').update(key).digest())

async function api (request, response, url, body) {
  const line = `${request.method} ${url.pathname}`, given = request.headers.authorization?.replace(/^Bearer /, '')
  if (!sure(given)) return send(response, 401, { error: { type: 'invalid_request_error', message: 'Invalid API Key provided.' } })
  const post = request.method === 'POST'
  if (post && !(request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) return send(response, 400, { error: { type: 'invalid_request_error', message: 'Content-Type must be application/x-www-form-urlencoded' } })
  const name = post ? request.headers['idempotency-key'] : undefined
  if (name?.length > 255) return send(response, 400, { error: { type: 'invalid_request_error', message: 'Idempotency keys are at most 255 characters long.' } })
  requests.push({ method: request.method, path: url.pathname, body, key: name ?? null, version: request.headers['stripe-version'] ?? null })
  const { kind, ms } = fault(line)
  if (kind !== 'none') counts[kind] = (counts[kind] ?? 0) + 1
  if (kind === 'lost-request') return request.socket.destroy()
  if (kind === 'slow') await new Promise(resolve => setTimeout(resolve, ms ?? 30000))
  let ask
  try {
    ask = decode(post ? body : url.search.slice(1))
  } catch (error) {
    return send(response, 400, { error: { type: 'invalid_request_error', message: error.message } })
  }
  const print = createHash('sha256').update(`${line}\n${body}`).digest('hex')
  const { status, body: said, replayed } = answerOnce(name, request.method, url.pathname, ask, print, kind)
  if (kind === 'lost-response') return request.socket.destroy()
  const head = { 'Request-Id': account.id('req'), ...(name && { 'Idempotency-Key': name, 'Original-Request': 'req_sim' }), ...(replayed && { 'Idempotent-Replayed': 'true' }) }
  if (status === 429) head['Stripe-Should-Retry'] = 'true'
  send(response, status, said, head)
}

// --- the page on which a person pays ---
const escape = text => text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign])

function page (session, message) {
  const choices = Object.entries(METHODS).filter(([, kind]) => session.payment_method_types.includes(kind.type))
    .map(([name, kind], i) => `<p><label><input type="radio" name="method" value="${name}"${i ? '' : ' checked'}> ${name} …${kind.last4}</label></p>`).join('')
  const amount = session.amount_total === null ? 'Save a way to pay' : `Pay ${(session.amount_total / 100).toFixed(2)} ${session.currency.toUpperCase()}`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Simulated checkout</title><h1>Simulated checkout: no money moves</h1>${message ? `<p role="alert">${escape(message)}</p>` : ''}
<form method="post">${choices}<p><label><input type="checkbox" name="save" value="1"> Save for later</label></p><p><button>${amount}</button></p></form>${session.cancel_url ? `<p><a href="${escape(session.cancel_url)}">Back</a></p>` : ''}</html>`
}

function hosted (request, response, url, body) {
  const session = account.objects.get(url.pathname.split('/').pop())
  if (session?.object !== 'checkout.session') return send(response, 404, '<!doctype html><title>Not found</title><p>There is no such page.')
  if (session.status !== 'open') return send(response, 410, `<!doctype html><title>Over</title><p>This page is ${session.status}.`)
  if (request.method === 'GET') return send(response, 200, page(session))
  const ask = decode(body)
  const message = account.payOnPage(session, ask.method, ask.save === '1')
  if (message) return send(response, 402, page(session, message))
  send(response, 303, '', { Location: session.success_url.replaceAll('{CHECKOUT_SESSION_ID}', session.id) })
}

// --- what it can be told ---
const orders = {
  fault: ask => { faults.push({ times: 1, ...ask }); return {} },
  random: ask => { chance = ask; draws = generator(ask.seed); return {} },
  advance: ask => { account.advance(ask.seconds); return { now: account.now } },
  rotate: () => { rotated = 'whsec_the_one_before'; return { secret: rotated } },
  dispute: ask => { account.dispute(account.find('payment_intent', ask.payment_intent)); return {} },
  refund: ask => { account.endRefund(account.find('refund', ask.refund), ask.good); return {} },
  deliver: async () => ({ taken: await deliver(), waiting: waiting.length }),
  refuse: ask => { account.refuse(ask.customer); return {} },
  requests: () => requests,
  sessions: () => account.all('checkout.session'),
  counts: () => counts,
  books: () => ({ charges: account.all('charge'), refunds: account.all('refund'), disputes: account.all('dispute'), intents: account.all('payment_intent') })
}

const server = createServer(async (request, response) => {
  try {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString('utf8'), url = new URL(request.url, 'http://127.0.0.1'), order = orders[url.pathname.slice('/sim/'.length)]
    if (url.pathname.startsWith('/v1/')) await api(request, response, url, body)
    else if (url.pathname.startsWith('/c/pay/')) hosted(request, response, url, body)
    else if (url.pathname.startsWith('/sim/') && order) send(response, 200, await order(body ? JSON.parse(body) : {}))
    else send(response, 404, { error: { type: 'invalid_request_error', message: 'There is nothing here.' } })
  } catch (error) {
    if (error instanceof Refused) send(response, error.status, { error: error.body })
    else {
      process.stderr.write(`stripe-sim: ${error.stack}\n`)
      send(response, 599, { error: { type: 'api_error', message: `The simulator failed: ${error.message}` } })
    }
  }
})
server.keepAliveTimeout = 120_000                /* a test that compiles or syncs meanwhile finds its connection open */
server.listen(Number(option('--port', 0)), '127.0.0.1', () => {
  account = new Account(`http://127.0.0.1:${server.address().port}`, Math.floor(Date.now() / 1000))
  account.onEvent = offer
  process.stdout.write(`listening on ${account.base}\n`)
})
