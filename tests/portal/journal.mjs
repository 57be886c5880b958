// Proves: the daemon never waits for whoever reads its log: with a pipe that nobody reads every request is answered; what does not fit is dropped, counted, and said in one line when there is room again, so that lines
// that came and lines that were dropped are as many as requests; it stops though nobody reads, and what it said at its end is there for who does. journal.mjs PORTAL CTL: the two programs. Speaks TAP.
import http from 'node:http'
import { is, ok, Portal, test, until } from './portal.mjs'

const portal = new Portal(process.argv[2], process.argv[3]), REQUESTS = 12000

await test(portal, async () => {
  await portal.start()
  const agent = new http.Agent({ keepAlive: true, maxSockets: 20 })
  const one = () => new Promise(done => http.get(`${portal.address}/robots.txt`, { agent }, answer => { answer.resume(); answer.on('end', () => done(answer.statusCode)) }).on('error', () => done(0)))
  const many = async n => {
    let left = n, good = 0
    await Promise.all(Array.from({ length: 20 }, async () => {
      while (left-- > 0) {
        const status = await one()
        good += status === 200
      }
    }))
    return good
  }
  portal.daemon.stderr.pause()
  is(await many(REQUESTS), REQUESTS, 'with a log that nobody reads all are answered')
  portal.daemon.stderr.resume()
  await until('the daemon to say what it dropped', () => portal.said.includes('"lines-dropped"'))
  is(await many(1), 1, 'and afterwards as well')
  const asked = () => portal.said.split('\n').slice(0, -1).filter(line => line.includes('"event":"request"')).length
  const dropped = () => portal.said.split('\n').filter(line => line.includes('"lines-dropped"')).map(line => JSON.parse(line).lines)
  await until('all lines', () => asked() + dropped().reduce((sum, n) => sum + n, 0) >= REQUESTS + 1)
  is(dropped().length, 1, 'what was dropped is said once')
  ok(dropped()[0] > 100, `it was dropped: ${dropped()[0]} lines`)
  is(asked() + dropped()[0], REQUESTS + 1, 'each line came or is counted')
  ok(portal.said.trim().split('\n').every(line => JSON.parse(line).at), 'each line is whole')
  is(await portal.stop(), 0, 'it stops')
  await until('the last line', () => portal.said.includes('"stopped"'))
  await portal.spawn()
  portal.daemon.stderr.pause()
  is(await many(REQUESTS), REQUESTS, 'once more')
  agent.destroy()
  is(await portal.stop(), 0, 'it stops though nobody reads')
})
