// Proves: TLS of its own: pages by TLS 1.3 and 1.2 with ciphers that keep no secret for later, nothing older and nothing in plain text on that port; browsers are told to stay with it (HSTS), and cookies go by it alone; a certificate that was
// renewed counts from SIGHUP, for new connections, and one that is no good, or whose key is another's, leaves the old one. tls.mjs PORTAL CTL: the two programs. Speaks TAP.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { join } from 'node:path'
import tls from 'node:tls'
import { is, ok, Portal, test, until } from './portal.mjs'

const portal = new Portal(process.argv[2], process.argv[3]), certificate = join(portal.folder, 'certificate.pem'), key = join(portal.folder, 'key.pem')
const make = name => execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', key, '-out', certificate, '-days', '2', '-subj', `/CN=${name}`, '-addext', 'subjectAltName=IP:127.0.0.1'], { stdio: 'ignore' })
const ask = (path, options = {}) => new Promise((done, fail) => {
  const request = https.request({ host: '127.0.0.1', port: portal.port, path, ca: readFileSync(certificate), agent: false, ...options }, answer => {
    const { socket } = answer
    let text = ''
    answer.on('data', bytes => { text += bytes })
    answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, text, protocol: socket.getProtocol?.(), cipher: socket.getCipher?.()?.name }))
  })
  request.on('error', fail)
  request.end(options.body)
})
const shown = () => new Promise((done, fail) => { const line = tls.connect({ host: '127.0.0.1', port: portal.port, rejectUnauthorized: false }, () => { done(line.getPeerCertificate().subject.CN); line.destroy() }).on('error', fail) })
const refused = options => ask('/healthz', options).then(answer => `answered ${answer.status}`, error => error.code ?? 'refused')
const hangUp = async word => {
  const said = portal.said.length
  portal.daemon.kill('SIGHUP')
  await until(`the daemon to say ${word}`, () => portal.said.slice(said).includes(`"${word}"`))
}

await test(portal, async () => {
  make('first.example')
  writeFileSync(portal.config, readFileSync(portal.config, 'utf8').replace('address=http://127.0.0.1:1\n', `certificate=${certificate}\nkey=${key}\n`))
  portal.port = await portal.spawn()
  portal.add('acme', 'Acme')
  portal.run('acme', 'settings', 'set', 'documents.pay-link', `https://127.0.0.1:${portal.port}/acme`)
  const path = new URL(portal.link('acme', portal.invoice('acme', 'Banner @ 100.00').number)).pathname
  const page = await ask(path)
  ok(page.status === 200 && page.text.includes('Banner'), 'a page is shown')
  is(page.protocol, 'TLSv1.3', 'by TLS 1.3')
  ok(/^max-age=\d{8,}/.test(page.headers['strict-transport-security']), 'browsers are told to stay with it')
  const form = { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': 0 } }, signIn = await ask(`${path}/sign-in`, form)
  ok(signIn.headers['set-cookie']?.every(cookie => cookie.includes('; Secure') && cookie.includes('; HttpOnly')), 'a cookie goes by it alone')
  const older = await ask(path, { maxVersion: 'TLSv1.2' })
  ok(older.protocol === 'TLSv1.2' && /^ECDHE-.*(GCM|POLY1305)/.test(older.cipher), `TLS 1.2 is taken, with ${older.cipher}`)
  for (const version of ['TLSv1', 'TLSv1.1']) ok(!(await refused({ minVersion: version, maxVersion: version, ciphers: 'ALL:@SECLEVEL=0' })).startsWith('answered'), `${version} is not`)
  for (const ciphers of ['ECDHE-ECDSA-AES128-SHA', 'ECDHE-ECDSA-AES256-SHA384', 'AES128-GCM-SHA256'])
    ok(!(await refused({ maxVersion: 'TLSv1.2', ciphers: `${ciphers}:@SECLEVEL=0` })).startsWith('answered'), `nor ${ciphers}`)
  const plain = await new Promise(done => http.get({ host: '127.0.0.1', port: portal.port, path, agent: false }, answer => { answer.resume(); done(`answered ${answer.statusCode}`) }).on('error', error => done(error.code)))
  ok(!plain.startsWith('answered'), `nor plain text: ${plain}`)
  is((await ask('/healthz')).status, 200, 'afterwards it is well')

  const agent = new https.Agent({ keepAlive: true, maxSockets: 1, ca: readFileSync(certificate) })
  is((await ask(path, { agent })).status, 200, 'a connection is kept open')
  is(await shown(), 'first.example', 'the first certificate')
  make('second.example')
  is(await shown(), 'first.example', 'a new file alone changes nothing')
  await hangUp('certificate-renewed')
  is(await shown(), 'second.example', 'SIGHUP does')
  is((await ask(path)).status, 200, 'it is trusted')
  is((await ask(path, { agent })).status, 200, 'and the open connection goes on')
  agent.destroy()
  const good = [readFileSync(certificate), readFileSync(key)]
  make('third.example')
  writeFileSync(key, good[1])
  await hangUp('certificate-kept')
  is(await shown(), 'second.example', 'a certificate with a key of another leaves the old one')
  writeFileSync(certificate, 'no certificate\n')
  await hangUp('certificate-kept')
  is(await shown(), 'second.example', 'so does what is none')
  ok(!portal.said.includes('PRIVATE KEY'), 'and nothing of a key is in the log')
  is(await portal.stop(), 0, 'the daemon stops')
  const again = spawnSync(portal.program, ['--config', portal.config], { encoding: 'utf8' })
  ok(again.status === 1 && again.stderr.includes('reading the certificate'), 'it does not start with one')
  writeFileSync(certificate, good[0])
  await portal.spawn()
})
