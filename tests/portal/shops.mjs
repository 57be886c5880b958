// shops.mjs: what whoever runs the portal does with its shops: added on a ledger that is there, or an empty one; brought up to this version one by one, where one that cannot be holds up none. On PostgreSQL
// too, by with-postgres. Ledgers that nobody asks for are closed, with their connections.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Portal, is, ok, test, until } from './portal.mjs'

const [program, ctl] = process.argv.slice(2)
const portal = new Portal(program, ctl)
const shop = (...words) => { const answer = spawnSync(program, ['--config', portal.config, ...words], { encoding: 'utf8' }); return { ...answer, said: answer.stdout + answer.stderr } }

await test(portal, async () => {
  for (const name of ['corner', 'harbor', 'mill']) portal.add(name, `${name} Press`)
  is(shop('shop', 'list').stdout.split('\n').filter(Boolean).map(line => line.split(' ')[0]).join(), 'corner,harbor,mill', 'they are listed by name')
  is(shop('shop', 'upgrade').stdout, 'corner: schema 1\nharbor: schema 1\nmill: schema 1\n', 'all are brought up')

  // one that is damaged, and one that was made by a newer program
  const broken = join(portal.folder, 'broken.cf')
  writeFileSync(broken, readFileSync(process.argv[1]))
  let answer = shop('shop', 'add', 'broken', '--ledger', broken)
  is(answer.status, 1, 'what is no ledger is not added')
  ok(!existsSync(join(portal.folder, 'shops', 'broken.shop')), 'and leaves nothing behind')
  if (!process.env.PGHOST) {
    truncateSync(portal.ledger('harbor'), 5000)
    answer = shop('shop', 'upgrade')
    is(answer.status, 1, 'one that cannot be brought up is an error')
    is(answer.stdout, 'corner: schema 1\nmill: schema 1\n', 'the others are')
    ok(answer.stderr.includes('harbor: ') && answer.stderr.includes('1 of 3 shops stay as they were'), 'it is named')
  }
  is(shop('shop', 'upgrade', 'mill').stdout, 'mill: schema 1\n', 'one alone')
  is(shop('shop', 'upgrade', 'nowhere').status, 1, 'one that is not there is an error')

  // an empty one, which the first register fills
  answer = process.env.PGHOST ? shop('shop', 'add', 'pier', '--ledger', portal.ledger('pier')) : shop('shop', 'add', 'pier')
  ok(answer.status === 0 && answer.stdout.startsWith('pier: '), 'a shop begins empty')
  ok(/^[A-Z0-9-]+\n$/i.test(shop('shop', 'code', 'pier', 'Front counter').stdout), 'and gives a register its code')
  is(shop('shop', 'add', 'pier').status, 1, 'a name is given once')
  is(shop('shop', 'add', 'Pier').status, 1, 'and can stand in an address')
  is(shop('shop', 'add', 'quay', '--ledger', join(portal.folder, 'nothing-here.cf')).status, 1, 'a file that is typed must be there')
  // what nobody asks for is closed
  writeFileSync(portal.config, readFileSync(portal.config, 'utf8').replace('[portal]\n', '[portal]\nledger-idle-seconds=1\n'))
  await portal.start()
  portal.run('mill', 'settings', 'set', 'documents.pay-link', `${portal.address}/mill`)
  const link = portal.link('mill', portal.invoice('mill', 'Banner @ 100.00').number), open = async () => Number((await (await fetch(`${portal.address}/metrics`)).text()).match(/^counterfoil_open_ledgers (\d+)$/m)[1])
  const lines = () => Number(execFileSync('psql', ['-Atc', "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid ()"], { encoding: 'utf8' }))
  for (let round = 0; round < 2; round++) {
    is((await fetch(link)).status, 200, 'a page is shown')
    await until('its ledger to be closed', async () => await open() === 0)
    if (process.env.PGHOST) await until('the server to have no connection left', () => lines() === 0)
  }
  ok(true, 'what nobody asks for is closed, and opened again')

  for (const words of [['shop'], ['shop', 'upgrade', 'a', 'b'], ['shop', 'sell', 'mill'], ['mill']]) is(shop(...words).status, 2, `“${words.join(' ')}” is no command`)
})
