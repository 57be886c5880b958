// Proves: clients that dawdle hurt nobody: while slowhttptest keeps 200 connections open in each of its four ways (head byte by byte, body byte by byte, many ranges, reading byte by byte), others have their page in
// 200 ms at the 95th of a hundred, and the daemon is well afterwards (issue 5, done-when 5).
// slow.mjs PORTAL CTL: the two programs. Speaks TAP. COUNTERFOIL_SLOW_SECONDS: how long each way (5).
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { is, ok, Portal, test } from './portal.mjs'

const portal = new Portal(process.argv[2], process.argv[3]), seconds = process.env.COUNTERFOIL_SLOW_SECONDS ?? '5'
const WAYS = { 'a head byte by byte': ['-H', '-i', '1'], 'a body byte by byte': ['-B', '-i', '1', '-s', '8192', '-t', 'POST'], 'many ranges': ['-R', '-a', '1', '-b', '500'], 'reading byte by byte': ['-X', '-w', '1', '-y', '20', '-n', '1', '-z', '1'] }

await test(portal, async () => {
  writeFileSync(portal.config, readFileSync(portal.config, 'utf8').replace('[portal]\n', '[portal]\nconnections-per-address=1000\n'))
  await portal.start()
  portal.add('acme', 'Acme')
  const made = portal.invoice('acme', 'Banner @ 100.00'), link = portal.link('acme', made.number), agent = new http.Agent({ keepAlive: true, maxSockets: 4 })
  const one = () => new Promise(done => {
    const begun = process.hrtime.bigint()
    http.get(link, { agent }, answer => { answer.resume(); answer.on('end', () => done({ status: answer.statusCode, ms: Number(process.hrtime.bigint() - begun) / 1e6 })) }).on('error', () => done({ status: 0, ms: 1e9 }))
  })
  for (const [name, options] of Object.entries(WAYS)) {
    const url = name.startsWith('a body') ? `${link}/pay` : link, attack = spawn('slowhttptest', [...options, '-c', '200', '-r', '200', '-l', seconds, '-p', '2', '-u', url], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    attack.stdout.on('data', text => { said += text })
    const over = new Promise(done => attack.on('close', done)), answers = []
    let going = true
    over.then(() => { going = false })
    while (going) {
      answers.push(...await Promise.all([one(), one(), one(), one()]))
      await new Promise(done => setImmediate(done))
    }
    await over
    answers.sort((x, y) => x.ms - y.ms)
    const p95 = answers[Math.floor(answers.length * 0.95)].ms, most = Math.max(...[...said.replace(/\x1b\[[0-9;]*m/g, '').matchAll(/(?:connected|closed):\s*(\d+)/g)].map(([, n]) => Number(n)))
    console.log(`# ${name}: ${answers.length} pages, median ${answers[answers.length >> 1].ms.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, p99 ${answers[Math.floor(answers.length * 0.99)].ms.toFixed(1)} ms; up to ${most} slow connections`)
    is(answers.filter(answer => answer.status !== 200).length, 0, `${name}: everybody else is answered`)
    ok(most >= 150 || name === 'many ranges', `${name}: there was an attack`)      // ranges are not honoured at all, and the attacker goes away
    ok(p95 <= 200, `${name}: within 200 ms`)
  }
  agent.destroy()
  is((await fetch(`${portal.address}/healthz`)).status, 200, 'afterwards the daemon is well')
})
