// Proves: customers read German, Spanish or English: their own language, else the shop's, else what the browser asks for; amounts and dates as that language writes them, and what they type is read so; each sentence of the
// pages and of the program is in the list, in all three, with the same places to fill in, and none stands outside it. The link that was made with no network says politely that the document is not here yet (W8), also then.
// words.mjs PORTAL CTL: the two programs. Speaks TAP.
import { readdirSync, readFileSync } from 'node:fs'
import { is, ok, Portal, test } from './portal.mjs'

const ui = new URL('../../ui/portal/', import.meta.url), source = new URL('../../src/portal/', import.meta.url)
const list = readFileSync(new URL('words.txt', ui), 'utf8').trimEnd().split('\n\n').map(block => block.split('\n')), english = new Set(list.map(([first]) => first))
const portal = new Portal(process.argv[2], process.argv[3])
const get = (url, language) => fetch(url, { headers: language ? { 'Accept-Language': language } : {} }).then(async answer => ({ status: answer.status, text: await answer.text() }))

const sources = () => {
  ok(list.length > 100 && list.every(block => block.length === 3 && block.every(line => line.trim())), `${list.length} sentences, each in three languages`)
  const places = text => (text.match(/\{\{\w+\}\}|%s|<\/?\w+[^>]*>/g) ?? []).sort().join()
  const odd = list.filter(([first, ...others]) => others.some(other => places(other) !== places(first)))
  for (const [first] of odd) console.log(`# ${first}`)
  is(odd.length, 0, 'with the same places to fill in')
  is(english.size, list.length, 'none twice')
  const marked = [], bare = []
  for (const file of readdirSync(ui).filter(name => name.endsWith('.mustache'))) {
    const text = readFileSync(new URL(file, ui), 'utf8')
    marked.push(...[...text.matchAll(/\[\[(.*?)\]\]/gs)].map(([, said]) => said))
    const rest = text.replace(/\[\[.*?\]\]/gs, '').replace(/\{\{[^}]*\}\}/g, '').replace(/<[^>]*(?:aria-label|alt|title|placeholder)="([^"]+)"[^>]*>/g, '>$1<').replace(/<[^>]*>/g, ' ')
    if (/\p{L}{2}/u.test(rest)) bare.push(`${file}: ${rest.match(/.*\p{L}{2}.*/u)[0].trim()}`)
  }
  for (const said of bare) console.log(`# ${said}`)
  is(bare.length, 0, 'no sentence of a page stands outside the list')
  const code = readdirSync(source).filter(name => name.endsWith('.c')).map(name => readFileSync(new URL(name, source), 'utf8').replace(/"\s*\n\s*"/g, '')).join('\n')
  const said = [...code.matchAll(/cf_say \((?:\w|->)+, "([^"]+)"/g), ...code.matchAll(/(?:cf_call_notice|refuse) \([^,]+, (?:[^,"]*), "([^"]+)", "[^"]+"/g), ...code.matchAll(/(?:cf_call_notice|refuse) \([^,]+, [^,"]*, "[^"]+",\s+"([^"]+)"/g),
    ...code.matchAll(/ask_code \([^"]*"([^"]+)"/g), ...code.matchAll(/CF_ONLINE_\w+, "([^"]+)" \}/g), ...code.matchAll(/(?:case \w+: |default: )return "([A-Z][a-z]+[^"]*)";/g)].map(([, text]) => text).filter(text => !/^is_|^\{|^Retry-After$/.test(text))
  const unknown = [...marked, ...said].filter(text => !english.has(text))
  for (const text of unknown) console.log(`# not in the list: ${text}`)
  is(unknown.length, 0, `all ${marked.length} of the pages and ${said.length} of the program are in it`)
}

await test(portal, async () => {
  sources()
  await portal.start()
  portal.add('acme', 'Acme')
  for (const [name, language] of [['Grüner Laden', 'de-AT'], ['Tienda Verde', 'es']]) portal.run('acme', 'customer', 'add', '--name', name, '--email', 'x@example.com', '--language', language)
  const link = customer => portal.link('acme', portal.ask('acme', 'invoice', 'new', '--customer', customer, '--line', 'Sign @ 1234.50', '--issue').number)
  const [plain, german, spanish] = ['Fern Café', 'Grüner Laden', 'Tienda Verde'].map(link)
  const inGerman = await get(german, 'es'), inSpanish = await get(spanish)
  ok(inGerman.text.includes('<html lang="de">') && inGerman.text.includes('Offener Betrag') && inGerman.text.includes('1.234,50') && />\d\d\.\d\d\.\d{4}</.test(inGerman.text), 'a German customer reads German, with 1.234,50 and dates with points, whatever the browser asks for')
  ok(inSpanish.text.includes('<html lang="es">') && inSpanish.text.includes('Importe pendiente') && />\d\d\/\d\d\/\d{4}</.test(inSpanish.text), 'a Spanish one Spanish, with dates with strokes')
  const id = inGerman.text.match(/name="id" value="(\w+)"/)[1], pay = amount => fetch(`${german}/pay`, { method: 'POST', redirect: 'manual', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ id, way: 'card:sandbox', how: 'part', amount }).toString() })
  const much = await pay('1.234,51')
  ok(much.status === 422 && (await much.text()).includes('höher als der offene'), 'a refusal is German too')
  is((await pay('34,50')).status, 303, 'and what is typed is read as German')
  ok((await get(plain)).text.includes('<html lang="en"'), 'the others read what the shop speaks')
  portal.run('acme', 'settings', 'set', 'shop.language', 'de')
  ok((await get(plain, 'es')).text.includes('<html lang="de">'), 'the shop’s language comes before the browser’s')
  const none = `${plain.slice(0, -26)}${'0'.repeat(26)}`
  for (const [language, words] of [['de-DE,de;q=0.9,en;q=0.5', 'Noch nicht da'], ['fr, es;q=0.7', 'Todavía no está aquí'], ['fr', 'Not here yet'], ['en;q=0.1,es;q=0.2', 'Todavía no está aquí'], ['x'.repeat(3000), 'Not here yet']]) {
    const answer = await get(none, language)
    ok(answer.status === 404 && answer.text.includes(words), `W8: not here yet, for ${language.slice(0, 30)}`)
  }
})
