// Proves: several gateways at once: one button for each way of each (S3-13), only the ways and shops a gateway was given, none where there is none (S3-14); one that does not answer says so politely, charges nothing, and hides neither the
// other's buttons nor its payments: who pressed the dead one pays by the other, even a payment that was on its way meanwhile ends. And D12: of more than 200 open invoices the oldest 200 are listed, with how many there are.
// gateways.mjs PORTAL CTL: the two programs. Speaks TAP.
import { readFileSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { join } from 'node:path'
import { is, ok, Portal, test, until } from './portal.mjs'

const portal = new Portal(process.argv[2], process.argv[3])
const ways = page => [...page.matchAll(/name="way" value="([^"]+)"[^>]*>([^<]+)</g)].map(([, value, words]) => `${value} ${words}`)
const idOf = page => page.match(/name="id" value="(\w+)"/)?.[1]
const form = fields => ({ method: 'POST', redirect: 'manual', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields).toString() })
const get = async url => { const answer = await fetch(url); return { status: answer.status, text: await answer.text() } }

await test(portal, async () => {
  const cut = net.createServer(line => line.destroy())                    // a gateway that takes the call and hangs up
  await new Promise(done => cut.listen(0, '127.0.0.1', done))
  const keyFile = join(portal.folder, 'key'), hookFile = join(portal.folder, 'hook')
  writeFileSync(keyFile, 'sk_test_dead\n')
  writeFileSync(hookFile, 'whsec_dead\n')
  writeFileSync(portal.config, readFileSync(portal.config, 'utf8') + `[gateway away]\ndriver=stripe\napi=http://127.0.0.1:${cut.address().port}\nsecret-key-file=${keyFile}\nwebhook-secret-file=${hookFile}\nshops=acme mill\n` +
    `[gateway checks]\ndriver=sandbox\nmethods=bank\nshops=mill\n`)
  await portal.start()
  for (const shop of ['acme', 'mill', 'pier']) portal.add(shop, shop)
  const links = Object.fromEntries(['acme', 'mill', 'pier'].map(shop => [shop, portal.link(shop, portal.invoice(shop, 'Sign @ 100.00').number)])), { acme: link } = links
  const first = await get(link)
  is(ways(first.text).join(', '), 'card:sandbox Pay by card (sandbox), card:away Pay by card (away), bank:sandbox Pay from a bank account (sandbox), bank:away Pay from a bank account (away)', 'S3-13: two gateways, a button for each way of each')
  is(ways((await get(links.mill)).text).length, 5, 'S3-13: a third one for bank payments alone, and for one shop')
  is(ways((await get(links.pier)).text).join(', '), 'card:sandbox Pay by card, bank:sandbox Pay from a bank account', 'S3-13: where there is one, its name is not said')

  const dead = await fetch(`${link}/pay`, form({ id: idOf(first.text), way: 'card:away', how: 'full' })), said = await dead.text()
  ok(dead.status === 502 && said.includes('Nothing was charged'), 'one that does not answer: a page that says so')
  is(ways(said).length, 4, 'with all the ways there are')
  const again = await fetch(`${link}/pay`, form({ id: idOf(first.text), way: 'card:sandbox', how: 'full' }))
  is(again.status, 409, 'the same page again with another gateway is no second try of the same payment')
  const other = await fetch(`${link}/pay`, form({ id: idOf(said), way: 'card:sandbox', how: 'part', amount: '40.00' }))
  is(other.status, 303, 'but its new page pays by the other')
  const bank = await fetch(`${link}/pay`, form({ id: idOf((await get(link)).text), way: 'bank:sandbox', how: 'part', amount: '25.00' }))
  for (const answer of [other, bank]) {
    const page = await get(answer.headers.get('location')), choose = [...page.text.matchAll(/name="choice" value="([^"]+)"/g)].map(([, value]) => value)[0] ?? 'pay'
    is((await fetch(answer.headers.get('location'), form({ choice: choose, choose }))).status, 303, 'paid there')
  }
  portal.daemon.kill('SIGHUP')
  await until('both to be booked', () => portal.ask('acme', 'payment', 'list').payments.length === 2)
  ok(true, 'both are booked, the bank payment too, while the other gateway is away')
  ok(portal.said.includes('"events-wait"'), 'that it is away is in the log')
  is((await get(`${portal.address}/healthz`)).status, 200, 'and the portal is well')

  await portal.stop()
  writeFileSync(portal.config, readFileSync(portal.config, 'utf8').replace(/\[gateway[^]*$/, ''))
  await portal.spawn()
  const none = await get(link)
  ok(none.status === 200 && ways(none.text).length === 0 && none.text.includes('Sign'), 'S3-14: without a gateway the invoice is there, and no button')

  for (let i = 0; i < 203; i++) portal.invoice('pier', `Sign ${i} @ 10.00`)
  const open = async (url, fields, cookie) => {
    const answer = await fetch(url, { ...(fields ? form(fields) : { redirect: 'manual' }), headers: { ...(fields ? form(fields).headers : {}), Cookie: cookie ?? '' } })
    return { text: await answer.text(), cookie: answer.headers.getSetCookie().map(line => line.split(';')[0]).filter(pair => !pair.endsWith('=')).join('; ') }
  }
  const { cookie: browser } = await open(`${links.pier}/sign-in`, {}), code = portal.mail('pier').match(/^ {4}(\d{6})$/m)[1]
  const { cookie } = await open(`${links.pier}/code`, { code }, browser), account = await open(`${portal.address}/pier/account`, null, cookie)
  is(account.text.match(/<li><a href="\/pier\/d\//g)?.length, 200, 'D12: of 204 open invoices 200 are listed')
  ok(account.text.includes('The 200 oldest of 204 are shown.') && account.text.includes(new URL(links.pier).pathname), 'D12: the oldest, and it is said how many there are')
  cut.close()
})
