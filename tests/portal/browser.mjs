// Proves: in a real browser, at 320, 768 and 1280 pixels, light and dark, without JavaScript and by keyboard alone: link → page → pay in the sandbox → the ledger shows it paid (S0-40, S0-42, S3-12, S3-14, S3-15, S3-17,
// W8, D11, D13, D16, D27, S0-31, S0-34, S0-43, S0-62, S4-19). axe finds nothing wrong on any page. Every step leaves a picture in the folder that PORTAL_PICTURES names, if it does.
// browser.mjs PORTAL CTL: the two programs. Speaks TAP.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from '../node/modules.mjs'
import { is, ok, Portal, test, until } from './portal.mjs'

const { chromium } = load('playwright-core')
const { AxeBuilder } = load('@axe-core/playwright')
const pictures = process.env.PORTAL_PICTURES
const portal = new Portal(process.argv[2], process.argv[3])
let browser

const run = (...words) => portal.run('acme', ...words)
const invoice = (...lines) => portal.invoice('acme', ...lines)
const linkOf = number => portal.link('acme', number)
const openOf = number => portal.show('acme', number).open

const shoot = async (page, name) => {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true })
  }
}
const axe = async (page, name) => {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  for (const violation of found.violations) console.log(`# ${violation.id}: ${violation.help}: ${violation.nodes.map(node => node.html).join(' ').slice(0, 300)}`)
  is(found.violations.length, 0, `axe finds nothing on ${name}`)
}
const wide = async (page, name) => {
  await page.setViewportSize({ width: 320, height: 700 })
  ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320), `${name} fits on 320 pixels`)
}

// A context in which scripts of pages do not run; axe has one of its own.
const fresh = (options = {}) => browser.newContext({ javaScriptEnabled: false, ...options })

const card = async () => {
  const made = invoice('2 x Banner 3 × 6 feet, hemmed @ 85.00', '500 x Flyer A5 @ 0.12', 'Setting up @ 45.00'), number = made.number, link = linkOf(number)
  const context = await fresh(), page = await context.newPage()
  const answer = await page.goto(link)
  is(answer.status(), 200, 'S3-17: the link opens the page without a password')
  ok((await page.textContent('h1')).includes(number), 'S3-12: it shows the invoice')
  is(await page.locator('form.pay button').count(), 2, 'S3-13: one button for each way to pay')
  await shoot(page, 'invoice')
  // by keyboard alone: the first Tab is the way past the head
  await page.setViewportSize({ width: 320, height: 700 })
  await page.keyboard.press('Tab')
  is(await page.locator(':focus').textContent(), 'Skip to the content', 'the keyboard comes first to the way past the head')
  for (let i = 0; i < 20 && await page.locator('#how-full:focus').count() === 0; i++) await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.type('999999')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForSelector('[role=alert]')
  ok((await page.textContent('[role=alert]')).includes('more than is owed'), 'D5: more than is owed is refused with a sentence')
  is(await page.inputValue('#amount'), '999999', 'and nothing that was typed is lost')
  await shoot(page, 'refused')
  await page.fill('#amount', '100.00')
  await page.click('button[value="card:sandbox"]')
  await page.waitForURL('**/sandbox/**')
  ok((await page.textContent('.banner')).includes('nothing is charged'), 'S0-62: the sandbox says that nothing is real')
  await shoot(page, 'sandbox')
  await page.click('button[value=decline]')
  await page.waitForURL('**/payment/**')
  ok((await page.textContent('h1')).includes('did not go through'), 'a decline says so')
  is(openOf(number), made.total, 'and nothing is booked')
  await shoot(page, 'declined')
  await page.click('a.button')
  await page.check('#how-part')
  await page.fill('#amount', '100.00')
  await page.click('button[value="card:sandbox"]')
  await page.waitForURL('**/sandbox/**')
  const hosted = page.url()
  await page.click('button[value=approve]')
  await page.waitForURL('**/payment/**')
  is(await page.textContent('h1'), 'Thank you', 'S0-40: paid by card')
  is(openOf(number), made.total - 10000, 'S3-15: the ledger has it: a part')
  await shoot(page, 'paid-part')
  await page.reload()
  await page.goto(hosted)
  is(openOf(number), made.total - 10000, 'reloading, and the hosted page again, book nothing twice')
  await page.goto(link)
  await page.click('button[value="card:sandbox"]')
  await page.waitForURL('**/sandbox/**')
  await page.click('button[value=approve]')
  await page.waitForURL('**/payment/**')
  is(openOf(number), 0, 'the rest is paid')
  await page.goto(link)
  is(await page.textContent('.state'), 'Paid', 'the page says so')
  is(await page.locator('form.pay').count(), 0, 'and asks for nothing more')
  await shoot(page, 'paid')
  await context.close()
  return link
}

const bank = async () => {
  const made = invoice('Shop sign @ 1200.00'), number = made.number, link = linkOf(number)
  const context = await fresh(), page = await context.newPage()
  await page.goto(link)
  await page.click('button[value="bank:sandbox"]')
  await page.click('button[value=return]')
  await page.waitForURL('**/payment/**')
  ok(/On its way|Paid/.test(await page.textContent('.state')), 'S0-42, D13: a bank payment is on its way')
  await shoot(page, 'bank')
  await until('the bank to take it back', () => openOf(number) === made.total)
  ok(true, 'D13: sent back by the bank, it is owed again')
  await context.close()
}

const views = async () => {
  const made = invoice('Door plate @ 30.00'), link = linkOf(made.number)
  const seen = () => portal.show('acme', made.number).views.count
  await fetch(link)
  const first = Buffer.from(await (await fetch(`${link}/document.pdf`)).arrayBuffer()), second = Buffer.from(await (await fetch(`${link}/document.pdf`)).arrayBuffer())
  const desk = join(portal.folder, 'desk.pdf')
  run('invoice', 'pdf', made.number, '--out', desk)
  const hash = bytes => createHash('sha256').update(bytes).digest('hex')
  is(hash(first), hash(second), 'S0-43, D27: the PDF is the same each time')
  is(hash(first), hash(readFileSync(desk)), 'S0-43, D27: and the same bytes as at the counter')
  is(seen(), 0, 'D11: what merely fetches the page is not a view')
  const context = await fresh(), page = await context.newPage()
  await page.goto(link)
  const looked = page.waitForResponse(response => response.url().endsWith('/seen'))
  await page.hover('h1')
  is((await looked).status(), 200, 'D11: pointing at it is one')
  is(seen(), 1, 'S0-31: counted')
  await context.close()
}

const states = async link => {
  const context = await browser.newContext(), page = await context.newPage()      // axe needs scripts
  const open = linkOf(invoice('A sign with a very long name that goes on and on, Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen @ 88888.00', 'Second @ 1').number)
  const strange = open.slice(0, -26) + '0'.repeat(26)
  for (const [name, url, status] of [['paid', link, 200], ['open', open, 200], ['not-here-yet', strange, 404], ['wrong-address', open.replace('/acme/', '/nobody/'), 404]])
    for (const scheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme: scheme })
      is((await page.goto(url)).status(), status, `${name} ${scheme} answers`)
      await axe(page, `${name} ${scheme}`)
      await wide(page, name)
      await shoot(page, `state-${name}-${scheme}`)
    }
  await page.goto(open)
  await page.check('#how-part')
  await axe(page, 'the part to pay')
  await page.goto(open)
  await page.click('button[value="card:sandbox"]')
  await axe(page, 'the sandbox')
  await wide(page, 'the sandbox')
  await page.click('button[value=approve]')
  await axe(page, 'thank you')
  await page.emulateMedia({ media: 'print' })
  await page.goto(open)
  ok(!await page.isVisible('.links'), 'on paper there is nothing to click')
  await shoot(page, 'print')
  await context.close()
}

// Signing in, by keyboard and without a script; then what the customer keeps.
const signIn = async () => {
  const link = linkOf(invoice('Window letters @ 240.00').number), context = await fresh(), page = await context.newPage(), judged = await browser.newContext()
  await page.goto(link)
  await page.focus('form[action$="/sign-in"] button')
  await page.keyboard.press('Enter')
  await page.waitForSelector('#code')
  await shoot(page, 'code')
  const code = [...portal.mail('acme').matchAll(/^ {4}(\d{6})$/gm)].at(-1)[1]
  await page.focus('#code')
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await page.waitForSelector('[role=alert]')
  await page.focus('#code')
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/account')
  ok((await page.textContent('h1')).includes('Fern'), 'D16, S0-34: signed in by keyboard, without a script')
  await page.click('.rows a:last-of-type')
  await page.check('#keep')
  await page.click('button[value="card:sandbox"]')
  await page.click('button[value=approve]')
  await page.waitForURL('**/payment/**')
  await page.goto(link)
  await page.click('text=Pay with Visa ···4242')
  await page.waitForURL('**/payment/**')
  is(await page.textContent('h1'), 'Thank you', 'S4-19: paid with the kept card')
  await shoot(page, 'paid-kept')
  await page.goto(`${portal.address}/acme/account`)
  await shoot(page, 'account')
  await judged.addCookies(await context.cookies())
  const seen = await judged.newPage()                                     // axe needs scripts
  for (const scheme of ['light', 'dark']) {
    await seen.emulateMedia({ colorScheme: scheme })
    await seen.goto(`${portal.address}/acme/account`)
    await axe(seen, `the account ${scheme}`)
    await wide(seen, 'the account')
    await shoot(seen, `state-account-${scheme}`)
    await seen.goto(linkOf(invoice(`Signed in ${scheme} @ 5.00`).number))
    await axe(seen, `an invoice of who has signed in ${scheme}`)
    await wide(seen, 'an invoice of who has signed in')
    await shoot(seen, `state-signed-in-${scheme}`)
  }
  const stranger = await browser.newContext(), asking = await stranger.newPage()
  await asking.goto(link)
  await asking.click('form[action$="/sign-in"] button')
  await axe(asking, 'the code')
  await wide(asking, 'the code')
  for (const one of [stranger, judged, context]) await one.close()
}

const german = async () => {
  run('customer', 'add', '--name', 'Grüner Laden', '--email', 'laden@example.com', '--language', 'de')
  const link = linkOf(portal.ask('acme', 'invoice', 'new', '--customer', 'Grüner Laden', '--line', '3 x Schild @ 1234.50', '--issue').number), context = await browser.newContext(), page = await context.newPage()
  await page.goto(link)
  await axe(page, 'a German page')
  await wide(page, 'a German page')
  await shoot(page, 'german')
  await context.close()
}

const ended = async () => {
  const number = invoice('Sticker @ 5.00').number, link = linkOf(number)
  portal.link('acme', number, '--end', '--reason', 'sent to the wrong person')
  const context = await fresh(), page = await context.newPage()
  is((await page.goto(link)).status(), 410, 'a link that was ended is honoured no more')
  await shoot(page, 'ended')
  is((await page.goto(linkOf(number))).status(), 200, 'its successor is')
  await context.close()
}

await test(portal, async () => {
  const chrome = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(path => existsSync(path))
  await portal.start()
  portal.add('acme', 'Acme Signs & Söhne')
  browser = await chromium.launch({ executablePath: chrome, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] })
  try {
    const link = await card()
    await bank()
    await views()
    await states(link)
    await ended()
    await signIn()
    await german()
  } finally {
    await browser.close()
  }
})
