// Proves: a page that was shown is kept, and is never older than the ledger (D11: who fetches it again is counted again): after a payment at the counter, a changed setting, another language of the customer's, an ended link it shows what is; each showing has a payment number of its own; languages do not mix; who has signed in gets a page of their own. kept.mjs PORTAL CTL: the two programs. Speaks TAP.
import { is, ok, Portal, test } from './portal.mjs'

const portal = new Portal(process.argv[2], process.argv[3])
const idOf = page => /name="id" value="([^"]+)"/.exec(page)?.[1]

await test(portal, async () => {
  await portal.start()
  portal.add('acme', 'Acme')
  portal.add('mill', 'Mill')
  const { number } = portal.invoice('acme', 'Banner @ 100.00'), link = portal.link('acme', number)
  const get = async (url = link, headers = {}) => { const answer = await fetch(url, { headers }); return { status: answer.status, text: await answer.text() } }
  const first = await get(), again = await get()
  ok(idOf(first.text) && idOf(again.text) && idOf(first.text) !== idOf(again.text), 'each page has a payment number of its own')
  is(again.text.replace(idOf(again.text), ''), first.text.replace(idOf(first.text), ''), 'and is the same otherwise')
  const ids = await Promise.all(Array.from({ length: 80 }, async () => idOf((await get()).text)))
  is(new Set(ids).size, 80, 'eighty at once have eighty numbers')

  ok(first.text.includes('lang="en"'), 'English')
  portal.run('acme', 'settings', 'set', 'shop.language', 'fr')
  ok((await get(link, { 'Accept-Language': 'es' })).text.includes('lang="es"') && (await get()).text.includes('lang="en"') && (await get(link, { 'Accept-Language': 'es' })).text.includes('lang="es"'), 'where the shop speaks none of the three, the browser is asked each time')
  portal.run('acme', 'customer', 'edit', 'Fern Café', '--language', 'de')
  ok((await get()).text.includes('lang="de"'), "the customer's language counts from when it is written down")
  portal.run('acme', 'settings', 'set', 'shop.name', 'Acme & Daughters')
  ok((await get()).text.includes('Acme &amp; Daughters'), 'so does the name of the shop')
  is((await get(link.replace('/acme/', '/mill/'))).status, 404, 'nothing of it shows at another shop')
  is((await get(link.slice(0, -1) + (link.endsWith('0') ? '1' : '0'))).status, 404, 'nor by a link that nobody made')

  portal.run('acme', 'payment', 'take', '--customer', 'Fern Café', '--tender', 'cash:40.00', '--invoice', number)
  ok((await get()).text.includes('60,00'), 'a payment at the counter shows at once')
  portal.run('acme', 'payment', 'take', '--customer', 'Fern Café', '--tender', 'cash:60.00', '--invoice', number)
  is(idOf((await get()).text), undefined, 'what is paid cannot be paid')
  const look = await get(`${link}/look.css`)
  is(look.status, 200, 'its style comes by the same link')
  const fresh = portal.link('acme', number, '--end', '--reason', 'a test')
  is((await get()).status, 410, 'an ended link is ended at once')
  is((await get(`${link}/look.css`)).status, 410, 'with all that belongs to it')
  is((await get(fresh)).status, 200, 'the new one works')
})
