// portal.mjs: a portal of its own with one shop or two, for a test: started on a free port, stopped and removed at the end. And the few words of TAP.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let count = 0, failed = 0
export const ok = (good, name) => { count++; if (!good) failed++; console.log(`${good ? 'ok' : 'not ok'} ${count} - ${name}`) }
export const is = (got, wanted, name) => { if (got !== wanted) console.log(`# got ${JSON.stringify(got)}, wanted ${JSON.stringify(wanted)}`); ok(got === wanted, name) }

// Waits for @condition, which is asked again and again; what it answers. None within the patience of this machine is a failure of the test.
export const until = async (what, condition) => {
  const end = Date.now() + 1000 * Number(process.env.COUNTERFOIL_PATIENCE ?? 60)
  for (;;) {
    const got = await condition()
    if (got) return got
    if (Date.now() > end) throw new Error(`waited in vain for: ${what}`)
    await new Promise(done => setTimeout(done, 50))
  }
}

export class Portal {
  constructor (program, ctl, gateway = 'driver=sandbox\nbank-seconds=0', name = 'sandbox') {
    Object.assign(this, { program, ctl, folder: mkdtempSync(join(tmpdir(), 'counterfoil-portal-')), said: '' })
    this.config = join(this.folder, 'portal.conf')
    writeFileSync(this.config, `[portal]\nlisten=127.0.0.1:0\naddress=http://127.0.0.1:1\nfolder=${this.folder}/shops\n${gateway ? `[gateway ${name}]\n${gateway}\n` : ''}`)
  }
  ledger (shop) { return process.env.PGHOST ? `postgresql:///${process.env.PGDATABASE}?host=${process.env.PGHOST}#${shop}_${process.pid}` : join(this.folder, `${shop}.cf`) }
  run (shop, ...words) { return execFileSync(this.ctl, ['--db', this.ledger(shop), '--json', ...words], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] }) }
  ask (shop, ...words) { return JSON.parse(this.run(shop, ...words)) }
  add (shop, name) {
    this.run(shop, 'init', '--name', name, '--country', 'US')
    execFileSync(this.program, ['--config', this.config, '--ledger', this.ledger(shop), 'shop', 'add', shop])
    this.run(shop, 'customer', 'add', '--name', 'Fern Café', '--email', 'fern@example.com')
    if (this.address) this.run(shop, 'settings', 'set', 'documents.pay-link', `${this.address}/${shop}`)
  }
  async spawn () {
    this.said = ''
    this.daemon = spawn(this.program, ['--config', this.config], { stdio: ['ignore', 'ignore', 'pipe'] })
    this.daemon.stderr.on('data', bytes => { this.said += bytes })
    await until('the daemon to start', () => this.said.includes('"started"') || this.daemon.exitCode !== null)
    return JSON.parse(this.said.split('\n').find(line => line.includes('"started"'))).port
  }
  // The port is known once it runs, and the configuration names it: started twice.
  async start () {
    const port = await this.spawn()
    await this.stop()
    writeFileSync(this.config, readFileSync(this.config, 'utf8').replace('127.0.0.1:0\n', `127.0.0.1:${port}\n`).replace('127.0.0.1:1\n', `127.0.0.1:${port}\n`))
    await this.spawn()
    this.port = port
    this.address = `http://127.0.0.1:${port}`
  }
  async stop (signal = 'SIGTERM') {
    this.daemon.kill(signal)
    await until('the daemon to stop', () => this.daemon.exitCode !== null || this.daemon.signalCode !== null)
    return this.daemon.exitCode
  }
  invoice (shop, ...lines) { return this.ask(shop, 'invoice', 'new', '--customer', 'Fern Café', ...lines.flatMap(line => ['--line', line]), '--issue') }
  link (shop, number, ...more) { return this.ask(shop, 'invoice', 'link', number, ...more).link }
  mail (shop) { return execFileSync(this.program, ['--config', this.config, 'shop', 'mail', shop], { encoding: 'utf8' }) }
  show (shop, number) { return this.ask(shop, 'invoice', 'show', number) }
}

// Runs @body; stops the portal and ends the program whatever comes.
export const test = async (portal, body) => {
  try {
    await body()
  } catch (error) {
    console.log(portal.said.split('\n').filter(line => !line.startsWith('{')).slice(0, 40).map(line => '# ' + line).join('\n'))
    ok(false, `the test could go on: ${String(error.stack).split('\n').join(' | ').slice(0, 900)}`)
  } finally {
    if (portal.daemon && portal.daemon.exitCode === null) is(await portal.stop(), 0, 'the daemon stops gracefully')
    rmSync(portal.folder, { recursive: true, force: true })
  }
  console.log(`1..${count}`)
  process.exit(failed ? 1 : 0)
}
