// fault-proxy.mjs: a bad line: TCP to one port, passed on to another, whose connections break before and after what is asked and answered, stand still, trickle, and whose questions come a second time later. From a seeded draw.
import { connect, createServer } from 'node:net'

export class FaultProxy {
  // @draw(n): 0 … n - 1. @bad: of 1000 questions so many go wrong.
  constructor (port, draw, bad) { Object.assign(this, { to: port, draw, bad, calm: false, counts: { cut: 0, lost: 0, stalled: 0, trickled: 0, repeated: 0 }, open: new Set() }) }

  async start () {
    this.server = createServer(client => this.take(client))
    await new Promise(done => this.server.listen(0, '127.0.0.1', done))
    this.port = this.server.address().port
  }

  stop () {
    this.server.close()
    for (const socket of this.open) socket.destroy()
  }

  // What was asked comes again: who asked hears nothing of it.
  repeat (bytes) {
    const again = connect(this.to, '127.0.0.1', () => again.end(bytes))
    this.open.add(again)
    again.on('error', () => {}).on('data', () => {}).on('close', () => this.open.delete(again))
    this.counts.repeated++
  }

  take (client) {
    const server = connect(this.to, '127.0.0.1')
    const both = [client, server], end = () => both.forEach(socket => socket.destroy())
    let asked = [], fate = 'well', answered = 0
    const slowly = (socket, bytes) => { for (let at = 0; at < bytes.length; at += 97) socket.write(bytes.subarray(at, at + 97)) }
    for (const socket of both) {
      this.open.add(socket)
      socket.setNoDelay(true)
      socket.on('error', end).on('close', () => { this.open.delete(socket); end() })
    }
    client.on('data', bytes => {
      if (answered || !asked.length) {                                     // another question
        asked = []
        answered = 0
        fate = !this.calm && this.draw(1000) < this.bad ? ['cut', 'lost', 'stalled', 'trickled', 'repeated'][this.draw(5)] : 'well'
        if (fate !== 'well' && fate !== 'repeated') this.counts[fate]++
      }
      asked.push(bytes)
      if (fate === 'cut') {
        server.write(bytes.subarray(0, this.draw(bytes.length)))
        setImmediate(end)
      } else if (fate === 'trickled')
        slowly(server, bytes)
      else
        server.write(bytes)
      if (fate === 'stalled') setTimeout(end, 100 + this.draw(300))
    })
    server.on('data', bytes => {
      if (!answered && fate === 'repeated') setTimeout((all => () => this.repeat(all))(Buffer.concat(asked)), this.draw(500))
      answered += bytes.length
      if (fate === 'lost') {
        client.write(bytes.subarray(0, this.draw(bytes.length)))
        setImmediate(end)
      } else if (fate === 'trickled')
        slowly(client, bytes)
      else if (fate !== 'stalled')
        client.write(bytes)
    })
  }
}
