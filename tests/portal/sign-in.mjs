// Proves: the link of a document opens that document, and by one press and the code from the mail the rest of the customer's portal (D16, S0-34): the code is good once, for this document, in the browser that asked, for five tries;
// GET signs nobody in. What is kept is offered only to who has signed in (S4-19, S4-20), is kept only where that was ticked (S4-23), is taken by the gateway's page and never here (S4-21, S4-22), is listed by brand and last four and pays again (S0-41), and can be forgotten. With the
// sandbox, and with Stripe (simulated), where answers are lost and charges declined: once each, to the cent.
// sign-in.mjs PORTAL CTL: the two programs. Speaks TAP.
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeRequests } from '../gateway/types.mjs'
import { is, ok, Portal, test, until } from './portal.mjs'

const sim = spawn(process.execPath, [new URL('../gateway/stripe-sim.mjs', import.meta.url).pathname], { stdio: ['ignore', 'pipe', 'inherit'] })
process.on('exit', () => sim.kill())
const base = await new Promise(resolve => sim.stdout.once('data', line => resolve(String(line).match(/listening on (\S+)/)[1])))
const tell = async (order, asked) => (await fetch(`${base}/sim/${order}`, { method: 'POST', body: JSON.stringify(asked ?? {}) })).json()
const portal = new Portal(process.argv[2], process.argv[3])
writeFileSync(join(portal.folder, 'key'), 'sk_test_sim\n')
writeFileSync(portal.config, readFileSync(portal.config, 'utf8').replace('[portal]\n', '[portal]\nproxy=127.0.0.1\n') +
  `[gateway stripe]\ndriver=stripe\napi=${base}\nsecret-key-file=${join(portal.folder, 'key')}\nwebhook-secret-file=${join(portal.folder, 'key')}\n`)

// A browser without scripts: its cookies, and nothing else.
let addresses = 0
class Browser {
  constructor () { this.jar = new Map() }
  get cookies () { return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ') }
  async ask (url, fields) {
    const headers = { 'X-Forwarded-For': `203.0.113.${addresses++ & 255}`, ...(this.jar.size && { Cookie: this.cookies }), ...(fields && { 'Content-Type': 'application/x-www-form-urlencoded' }) }
    const answer = await fetch(new URL(url, portal.address), { method: fields ? 'POST' : 'GET', redirect: 'manual', headers, ...(fields && { body: new URLSearchParams(fields).toString() }) })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = cookie.match(/^([^=]+)=([^;]*)/)
      if (/Max-Age=0/.test(cookie)) this.jar.delete(name)
      else this.jar.set(name, value)
    }
    return { status: answer.status, text: await answer.text(), to: answer.headers.get('location'), cookies: answer.headers.getSetCookie() }
  }
  // Signs in from @link by the newest code in the outbox.
  async signIn (link) {
    await this.ask(`${link}/sign-in`, {})
    return this.ask(`${link}/code`, { code: codes().at(-1) })
  }
  // Pays @amount (all of it without one) of @link by the way whose value @pattern fits, and keeps it if asked to; the payment's page.
  async pay (link, pattern, { amount, keep, choose } = {}) {
    const { text } = await this.ask(link), way = [...text.matchAll(/name="way" value="([^"]+)"/g)].map(([, value]) => value).find(value => pattern.test(value)), id = text.match(/name="id" value="(\w+)"/)?.[1]
    if (!way) return { text, way: null }
    const gone = await this.ask(`${link}/pay`, { id, way, how: amount ? 'part' : 'full', amount: amount ?? '', ...(keep && { keep: 'yes' }) })
    if (gone.to && choose) await fetch(gone.to, { method: 'POST', redirect: 'manual', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: choose })
    let page = await this.ask(`${link}/payment/${id}`)
    const here = gone.to?.startsWith(portal.address)                     // charged to what is kept: the answer comes without the customer
    if (here) await until('the gateway to answer', async () => !page.text.includes('We are waiting for the answer') || !(page = await this.ask(`${link}/payment/${id}`)))      // on a busy machine it takes its time
    return { ...page, way, gone, id }
  }
}
const mail = () => execFileSync(portal.program, ['--config', portal.config, 'shop', 'mail', 'acme'], { encoding: 'utf8' })
const codes = () => [...mail().matchAll(/^ {4}(\d{6})$/gm)].map(([, code]) => code)
const open = number => portal.show('acme', number).open
const invoice = (customer, line) => portal.ask('acme', 'invoice', 'new', '--customer', customer, '--line', line, '--issue').number

const signing = async (mine, theirs) => {
  const me = new Browser(), other = new Browser()
  ok((await me.ask(mine)).text.includes('Sign in'), 'the page offers to sign in')
  is((await me.ask(`${mine}/sign-in`)).status, 405, 'D16: GET alone never signs in')
  is((await me.ask('/acme/account')).status, 401, 'and without it there is no account')
  const asked = await me.ask(`${mine}/sign-in`, {})
  is(asked.status, 200, 'one press sends a code')
  ok(asked.text.includes('f···@example.com') && !asked.text.includes('fern@example.com'), 'to the address that the shop has, which is not told')
  ok(asked.cookies.every(cookie => /HttpOnly/.test(cookie) && /SameSite=Lax/.test(cookie) && /Path=\/acme/.test(cookie)), 'the cookie is out of reach of scripts and other sites')
  ok(/To: fern@example\.com\nSubject: Acme/.test(mail()), 'the mail is in the outbox')
  const [code] = codes()
  ok(!readFileSync(join(portal.folder, 'shops', 'portal.db')).includes(me.jar.get('cf-browser')), 'what the browser holds is kept as a hash only')
  is((await other.ask(`${mine}/code`, { code })).status, 422, 'another browser cannot use it')
  is((await me.ask(`${theirs}/code`, { code })).status, 422, 'nor can it be used for another document')
  is((await me.ask(`${mine}/code`, { code: '000000' })).status, 422, 'a wrong code is refused')
  const good = await me.ask(`${mine}/code`, { code: `${code.slice(0, 3)} ${code.slice(3)}` })
  is(`${good.status} ${good.to}`, '303 /acme/account', 'S0-34: the right one signs in')
  is((await me.ask(`${mine}/code`, { code })).status, 422, 'once')
  const account = await me.ask('/acme/account')
  ok(account.text.includes('Fern Café') && account.text.includes('1001') && !account.text.includes('1002'), 'S0-34: to what is theirs, and nobody else’s')
  is((await me.ask('/beta/account')).status, 401, 'at this shop alone')
  const guess = new Browser()
  await guess.ask(`${theirs}/sign-in`, {})
  for (let i = 0; i < 5; i++) await guess.ask(`${theirs}/code`, { code: '999999' })
  is((await guess.ask(`${theirs}/code`, { code: codes().at(-1) })).status, 422, 'after five tries even the right one is not')
  for (let i = 0; i < 4; i++) await guess.ask(`${theirs}/sign-in`, {})
  is((await guess.ask(`${theirs}/sign-in`, {})).status, 429, 'and no more than five codes are sent in ten minutes')
  const stolen = me.cookies
  is((await me.ask('/acme/account/sign-out', {})).status, 200, 'signing out')
  me.jar.set('cf-login', stolen.match(/cf-login=(\w+)/)[1])
  is((await me.ask('/acme/account')).status, 401, 'ends it for the cookie too, whoever has it')
}

const kept = async (gateway, choose) => {
  const me = new Browser(), stranger = new Browser(), number = invoice('Fern Café', 'Sign @ 300.00'), link = portal.link('acme', number)
  const card = new RegExp(`^card:${gateway}$`), bank = new RegExp(`^bank:${gateway}$`), saved = new RegExp(`^saved:${gateway}:`)
  ok(!(await me.ask(link)).text.includes('name="keep"'), `${gateway}: who has only the link cannot keep anything`)
  await me.pay(link, card, { amount: '10.00', keep: true, choose: choose.card })
  await me.signIn(link)
  is(saved.test((await me.ask(link)).text.match(/saved:\w+:/)?.[0] ?? ''), false, `${gateway}: and nothing was kept, though the form was forged`)
  await me.pay(link, card, { amount: '20.00', choose: choose.card })
  ok(!(await me.ask('/acme/account')).text.includes('4242'), `${gateway}: S4-23: not ticked, nothing is kept`)
  const first = await me.pay(link, card, { amount: '30.00', keep: true, choose: choose.card })
  ok(first.text.includes('Thank you'), `${gateway}: S4-21: a new card, on the gateway’s page`)
  ok((await me.ask('/acme/account')).text.includes('Visa ···4242'), `${gateway}: S0-41, S4-23: ticked, it is kept, and listed by brand and last four digits`)
  ok(!(await stranger.ask(link)).text.includes('···4242</button>') && (await me.ask(link)).text.includes('Pay with Visa ···4242'), `${gateway}: S0-41: offered by brand and last four to who has signed in, and to nobody else`)
  const before = open(number), again = await me.pay(link, saved, { amount: '40.00' })
  ok(again.way && again.text.includes('Thank you') && again.gone.to.startsWith(portal.address), `${gateway}: S0-41, S4-19: paid with the kept card, without leaving the portal`)
  is(open(number), before - 4000, `${gateway}: booked once`)
  await me.ask(`${link}/payment/${again.id}`)
  is(open(number), before - 4000, `${gateway}: and not again`)
  const forged = await stranger.ask(link), id = forged.text.match(/name="id" value="(\w+)"/)[1]
  is((await stranger.ask(`${link}/pay`, { id, way: again.way, how: 'part', amount: '5.00' })).status, 422, `${gateway}: somebody with the link cannot use it`)
  const basil = new Browser(), theirs = portal.link('acme', invoice('Basil Bakery', 'Door @ 70.00'))
  await basil.signIn(theirs)
  const page = await basil.ask(theirs), basilId = page.text.match(/name="id" value="(\w+)"/)[1]
  ok(!page.text.includes('···4242'), `${gateway}: another customer does not see it`)
  is((await basil.ask(`${theirs}/pay`, { id: basilId, way: again.way, how: 'part', amount: '5.00' })).status, 422, `${gateway}: nor use it`)
  is((await basil.ask('/acme/account/forget', { method: again.way.slice('saved:'.length) })).status, 404, `${gateway}: nor make it forgotten`)
  await me.pay(link, bank, { amount: '50.00', keep: true, choose: choose.bank })
  ok((await me.ask('/acme/account')).text.includes('···6789'), `${gateway}: S4-22: a new bank account, kept`)
  const text = (await me.ask(link)).text, account = [...text.matchAll(/value="(saved:[^"]+)">Pay with [^<]*6789/g)].at(-1)[1]
  const byBank = await me.pay(link, new RegExp(`^${account}$`), { amount: '60.00' })
  ok(byBank.text.includes('On its way'), `${gateway}: S4-20: from the kept account; it is on its way`)
  is((await me.ask('/acme/account/forget', { method: again.way.slice('saved:'.length) })).status, 303, `${gateway}: the card is forgotten`)
  ok(!(await me.ask('/acme/account')).text.includes('4242'), `${gateway}: and gone`)
  const gone = await me.ask(link), late = gone.text.match(/name="id" value="(\w+)"/)[1]
  is((await me.ask(`${link}/pay`, { id: late, way: again.way, how: 'part', amount: '5.00' })).status, 422, `${gateway}: it cannot be used any more`)
  return me
}

// What nobody looks at is never charged twice, and a decline is told.
const faults = async () => {
  const me = new Browser(), number = invoice('Cedar Deli', 'Wall @ 500.00'), link = portal.link('acme', number), saved = /^saved:stripe:/
  await me.signIn(link)
  await me.pay(link, /^card:stripe$/, { amount: '10.00', keep: true, choose: 'method=pm_card_visa&save=1' })
  let owed = open(number)
  for (const kind of ['lost-request', 'lost-response', '409', '500-after']) {
    await tell('fault', { match: 'POST /v1/payment_intents$', kind, times: 1 })
    const one = await me.pay(link, saved, { amount: '20.00' })
    await until(`${kind} to come out`, async () => { await me.ask(`${link}/payment/${one.id}`); return open(number) === owed - 2000 })
    owed -= 2000
    await me.ask(`${link}/payment/${one.id}`)
    is(open(number), owed, `stripe: ${kind}: the kept card is charged once`)
  }
  const { intents } = await (await fetch(`${base}/sim/books`)).json(), per = new Map()
  for (const intent of intents.filter(one => one.status === 'succeeded')) per.set(intent.metadata.payment, (per.get(intent.metadata.payment) ?? 0) + 1)
  is([...per.values()].filter(n => n > 1).length, 0, 'stripe: no payment has two charges')
  await tell('refuse', { customer: intents.at(-1).customer })
  const declined = await me.pay(link, saved, { amount: '20.00' })
  ok(declined.text.includes('did not go through'), 'stripe: a kept card that is declined says so')
  is(open(number), owed, 'and books nothing')
  const requests = await (await fetch(`${base}/sim/requests`)).json(), posts = requests.filter(request => request.method === 'POST' && request.body), wrong = judgeRequests(posts).filter(said => said)
  for (const said of wrong) console.log(`# ${said}`)
  is(wrong.length, 0, `all ${posts.length} requests have the shape that the official types ask for`)
}

await test(portal, async () => {
  await portal.start()
  portal.add('acme', 'Acme')
  portal.add('beta', 'Beta')
  for (const name of ['Basil Bakery', 'Cedar Deli']) portal.run('acme', 'customer', 'add', '--name', name, '--email', `${name.split(' ')[0].toLowerCase()}@example.com`)
  await signing(portal.link('acme', invoice('Fern Café', 'Banner @ 100.00')), portal.link('acme', invoice('Basil Bakery', 'Flag @ 90.00')))
  await kept('sandbox', { card: 'choice=approve', bank: 'choice=approve' })
  await kept('stripe', { card: 'method=pm_card_visa', bank: 'method=pm_usBankAccount_success' })
  await faults()
  execFileSync(portal.ctl, ['--db', portal.ledger('acme'), 'verify'], { stdio: 'ignore' })
  ok(true, 'the ledger verifies')
})
