// Proves over real HTTP (issue 5, done when 2; S0-40): three registers that work without rest, a portal and customers who pay online, on lines that break, stand still and repeat (fault-proxy.mjs), while registers and portal
// are killed at any moment. At every read of any replica, the bank check: postings sum to zero and payments are what their entries debit; and the set check: what was acknowledged there, or was read there before, is there, once, and nothing
// that nobody did. What the portal answered with 200 is in its file after the next kill, once: pushes and webhooks. After healing all have the same.
// COUNTERFOIL_KILLS: of the portal (25); for the full run 1000.
// faults.mjs PORTAL CTL REGISTER: the programs. Speaks TAP; prints its seed.
import { execFile, execFileSync, spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FaultProxy } from './fault-proxy.mjs'
import { is, ok, Portal, test, until } from '../portal/portal.mjs'

const kills = Number(process.env.COUNTERFOIL_KILLS ?? 25), seed = Number(process.env.COUNTERFOIL_SEED ?? Date.now() % 100000)
let state = BigInt(seed) * 6364136223846793005n + 1442695040888963407n
const draw = n => { state = (state * 6364136223846793005n + 1442695040888963407n) & ((1n << 64n) - 1n); return Number(state >> 33n) % n }
const portal = new Portal(process.argv[2], process.argv[3], 'driver=sandbox\nbank-seconds=0\nsecret=whsec_test'), register = process.argv[4]
console.log(`# seed ${seed}, ${kills} kills of the portal`)
process.env.XDG_CONFIG_HOME = join(portal.folder, 'config')
process.env.DBUS_SESSION_BUS_ADDRESS = 'unix:path=/nonexistent'      // no key ring

const tried = new Map(), done = new Map()                             // payments at the counter: id → amount; id → which register acknowledged it
const paid = new Set(), heard = new Set()                             // online: ids that the gateway took; whose webhook was answered with 200
const sent = new Map(), known = { 0: new Map() }                      // life → commits that the portal answered for; what each replica was seen to have: id → amount
const wrong = []
let reads = 0, registerKills = 0
const complain = text => { if (wrong.length < 10) console.log(`# ${text}`); wrong.push(text) }

// One read's lines, of replica @who: the checks.
class Reading {
  constructor (who, own) { Object.assign(this, { who, own, now: new Map(own ? [] : []) }) }
  line (words) {
    if (words[0] === 'saw') {
      const [, id, amount] = words
      if (tried.has(id) && tried.get(id) !== amount) complain(`${this.who}: payment ${id} is ${amount}, not ${tried.get(id)}`)
      this.now.set(id, amount)
    } else if (words[0] === 'read') {
      const [, sum, debits, total, count, seen] = words.map(Number)
      reads++
      if (sum !== 0) complain(`${this.who}: the postings sum to ${sum}`)
      if (debits !== total) complain(`${this.who}: payments of ${total} stand beside debits of ${debits}`)
      if (count !== seen || count !== this.now.size) complain(`${this.who}: ${count} payments, but ${seen} or ${this.now.size} were seen: one went or came twice`)
      for (const id of known[this.who].keys()) if (!this.now.has(id)) complain(`${this.who}: payment ${id} was there and is not`)
      known[this.who] = new Map(this.now)
    }
  }
}

const read = (who, file) => {
  const reading = new Reading(who), lives = new Map()
  for (const line of execFileSync(register, [file], { encoding: 'utf8', maxBuffer: 1 << 28 }).split('\n')) {
    const words = line.split(' ')
    if (words[0] === 'life') lives.set(words[1], words.slice(2).map(Number))
    else reading.line(words)
  }
  return lives
}

// What the portal answered for is in its file, once.
const checkPortal = answered => {
  const lives = read(0, portal.file)
  for (const [life, seq] of answered) {
    const [max, count] = lives.get(life) ?? [0, 0]
    if (max < seq) complain(`the portal answered for ${seq} commits of ${life}, and has ${max}`)
    if (max !== count) complain(`the portal has ${count} commits of ${life}, up to ${max}`)
  }
}

class Register {
  constructor (who, customer, tender) {
    Object.assign(this, { who, name: `r${who}`, customer, tender, evens: 0, tries: 0 })
    known[who] = new Map()
  }
  start () {
    this.reading = new Reading(this.who)
    this.child = spawn(register, [portal.ledger(this.name), String(draw(1 << 30)), this.customer, this.tender], { stdio: ['ignore', 'pipe', 'pipe'] })
    let rest = ''
    this.child.stdout.on('data', bytes => {
      const lines = (rest + bytes).split('\n')
      rest = lines.pop()
      for (const line of lines) this.line(line.split(' '))
    })
    this.said = ''
    this.child.stderr.on('data', bytes => { this.said += bytes })
    this.gone = new Promise(resolve => this.child.on('close', (status, signal) => {
      if (signal !== 'SIGKILL') complain(`${this.name} ended by itself: ${this.said}`)
      resolve()
    }))
  }
  line (words) {
    if (words[0] === 'try') { tried.set(words[1], words[2]); this.tries++ }
    else if (words[0] === 'done') { done.set(words[1], this.who); known[this.who].set(words[1], tried.get(words[1])) }
    else if (words[0] === 'sent') sent.set(words[1], Math.max(sent.get(words[1]) ?? 0, Number(words[2])))
    else if (words[0] === 'even') this.evens++
    else this.reading.line(words)
  }
  async kill () {
    this.child.kill('SIGKILL')
    await this.gone
  }
}

const form = fields => ({ method: 'POST', redirect: 'manual', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields).toString() })
const may = work => work.then(answer => answer, () => null)           // requests that are cut are what this test is about

// Pays a part of an invoice online, comes back to the shop's page, and the gateway calls.
const customer = async link => {
  const page = await may(fetch(link)), text = page?.status === 200 ? await may(page.text()) : null, id = text?.match(/name="id" value="(\w+)"/)?.[1]
  if (!id) return
  const answer = await may(fetch(`${link}/pay`, form({ id, way: 'card:sandbox', how: 'part', amount: `${1 + draw(9)}.${10 + draw(80)}` }))), url = answer?.headers.get('location')
  if (answer?.status !== 303) return
  if ((await may(fetch(url, form({ choice: 'approve' }))))?.status !== 303) return
  paid.add(url.split('/').pop())
  if (draw(2)) await may(fetch(`${link}/payment/${id}`))
  const body = JSON.stringify({ id: `evt_${id}_${draw(3)}`, payment: url.split('/').pop() }), t = Math.floor(Date.now() / 1000)
  const hook = await may(fetch(`${portal.address}/acme/hook/sandbox`, { method: 'POST', body, headers: { 'Sandbox-Signature': `t=${t},v1=${createHmac('sha256', 'whsec_test').update(`${t}.${body}`).digest('hex')}` } }))
  if (hook?.status === 200) heard.add(url.split('/').pop())
}

await test(portal, async () => {
  await portal.start()
  writeFileSync(portal.config, readFileSync(portal.config, 'utf8').replace('[portal]\n', '[portal]\nconnections-per-address=1000\n'))
  execFileSync(portal.program, ['--config', portal.config, 'shop', 'add', 'acme'])
  portal.file = join(portal.folder, 'shops', 'acme.counterfoil')
  const proxy = new FaultProxy(portal.port, draw, 150), url = () => `http://127.0.0.1:${proxy.port}/acme`
  await proxy.start()
  proxy.calm = true
  portal.run('r1', 'init', '--name', 'Acme', '--country', 'US')
  portal.run('r1', 'customer', 'add', '--name', 'Fern Café', '--email', 'fern@example.com')
  portal.run('r1', 'settings', 'set', 'documents.pay-link', `${portal.address}/acme`)
  const made = portal.invoice('r1', 'A great many signs @ 90000.00'), link = portal.link('r1', made.number)
  const id = portal.ask('r1', 'customer', 'list').customers[0].id, tender = portal.ask('r1', 'tender', 'list').tenders.find(one => one.name === 'Check').id
  const registers = [1, 2, 3].map(who => new Register(who, id, tender))
  for (const one of registers) {
    const code = execFileSync(portal.program, ['--config', portal.config, 'shop', 'code', 'acme', one.name], { encoding: 'utf8' }).trim()
    // With the portal in the same event loop's reach the command runs beside it.
    await new Promise((resolve, reject) => spawn(process.argv[3], ['--db', portal.ledger(one.name), '--json', 'sync', 'enrol', url(), code], { stdio: ['ignore', 'ignore', 'inherit'] })
      .on('close', status => status ? reject(new Error(`${one.name} cannot join: ${status}`)) : resolve()))
  }
  proxy.calm = false
  for (const one of registers) one.start()
  let stop = false
  const crowd = Array.from({ length: 2 }, async () => { while (!stop) await customer(link) })
  for (let i = 0; i < kills; i++) {
    const before = [...sent.values()].reduce((a, b) => a + b, 0), moment = draw(20)
    await until('something to be sent', () => [...sent.values()].reduce((a, b) => a + b, 0) > before || wrong.length)
    for (let k = 0; k < moment; k++) await new Promise(next => setImmediate(next))
    const answered = new Map(sent)
    await portal.stop('SIGKILL')
    checkPortal(answered)
    await portal.spawn()
    if (draw(3) === 0) {
      const one = registers[draw(3)]
      await one.kill()
      registerKills++
      one.start()
    }
    if (wrong.length) break
  }
  stop = true
  await Promise.all(crowd)
  proxy.calm = true
  for (const one of registers) await one.kill()
  portal.daemon.kill('SIGHUP')
  // In quiet: online payments are booked, and everybody meets until nothing is new.
  const meet = one => new Promise(resolve => spawn(process.argv[3], ['--db', portal.ledger(one.name), '--json', 'sync', 'now'], { stdio: 'ignore' }).on('close', resolve))
  const list = () => JSON.parse(execFileSync(process.argv[3], ['--db', portal.ledger('r1'), '--json', 'payment', 'list'], { encoding: 'utf8', maxBuffer: 1 << 28 })).payments
  const online = () => list().map(payment => payment.reference.match(/sbx_[0-9a-f]+/)?.[0]).filter(Boolean)
  let missing = [...paid]
  try {
    await until(`${paid.size} payments online to be at the registers`, async () => {
      for (const one of [...registers, ...registers]) await meet(one)
      const there = new Set(online())
      missing = [...paid].filter(one => !there.has(one))
      return !missing.length
    })
  } catch (error) {                                                   // who has it, and who will not go on?
    const says = (file, ...words) => new Promise(resolve => execFile(process.argv[3], ['--db', file, ...words], { maxBuffer: 1 << 28 }, (failed, out, err) => resolve(failed ? err : out)))
    execFileSync('cp', ['-r', portal.folder, '/tmp/me/fail-' + process.pid]); writeFileSync('/tmp/me/fail-' + process.pid + '/said', portal.said);     console.log(`# ${missing.length} are missing: ${missing.slice(0, 5)}`)
    for (const one of registers) console.log(`# ${await says(portal.ledger(one.name), 'sync', 'now')}`)
    console.log((await says(portal.file, 'payment', 'list')).split('\n').slice(0, 20).map(line => `# ${line}`).join('\n'))
    throw new Error(`${error.message}; ${missing.length} are missing; ${(await says(portal.ledger('r1'), 'sync', 'status')).trim().split('\n').join('; ')}`)
  }
  for (const one of registers) read(one.who, portal.ledger(one.name))
  checkPortal(new Map(sent))
  const all = known[0], text = map => JSON.stringify([...map].sort())
  for (const one of registers) ok(text(known[one.who]) === text(all), `${one.name} has the same ${all.size} payments as the portal`)
  is([...done.keys()].filter(one => !all.has(one)).length, 0, `each of ${done.size} payments that a register acknowledged is there`)
  const counter = [...all.keys()].filter(one => tried.has(one)).length, booked = online()
  is(counter + booked.length, all.size, `nothing is there that nobody did: ${counter} at the counter, ${booked.length} online`)
  is(new Set(booked).size, booked.length, 'no online payment is there twice')
  is([...heard].filter(hook => !booked.includes(hook)).length, 0, `each of ${heard.size} webhooks that were answered with 200 is booked`)
  is(wrong.length, 0, `bank and set hold at each of ${reads} reads, over ${kills} kills of the portal and ${registerKills} of registers; lines: ${JSON.stringify(proxy.counts)}`)
  for (const one of registers) execFileSync(process.argv[3], ['--db', portal.ledger(one.name), 'verify'], { stdio: 'ignore' })
  execFileSync(process.argv[3], ['--db', portal.file, 'verify'], { stdio: 'ignore' })
  ok(true, 'all four ledgers verify')
  proxy.stop()
})
