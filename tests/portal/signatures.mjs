// Proves: 20,000 signed and spoiled webhooks of thirteen kinds: our reader and the official library's say the same of each (gateway.md §4; issue 5, done-when 3). Where we are stricter on purpose, a time ahead of ours or given
// twice, ours says no.
// signatures.mjs JUDGE: the program that is asked. Speaks TAP; prints its seed.
import { spawnSync } from 'node:child_process'
import { load } from '../node/modules.mjs'

const Stripe = load('stripe')
const total = 20000, seed = Number(process.env.COUNTERFOIL_SEED ?? Date.now() % 100000), now = 1780000000
let state = BigInt(seed) * 6364136223846793005n + 1442695040888963407n
const draw = n => { state = (state * 6364136223846793005n + 1442695040888963407n) & ((1n << 64n) - 1n); return Number(state >> 33n) % n }
console.log(`# seed ${seed}\n1..3`)

const { webhooks } = new Stripe('sk_test_x'), { signature } = webhooks, generateTestHeaderString = asked => webhooks.generateTestHeaderString(asked)
const secretOf = () => `whsec_${Array.from({ length: 8 + draw(30) }, () => 'abcdefghijklmnopqrstuvwxyz0123456789'[draw(36)]).join('')}`
const bodyOf = () => JSON.stringify({ id: `evt_${draw(1e9)}`, object: 'event', name: ['Fern Café', '日本', 'a\nb', '', '"\\', '😀'][draw(6)], data: 'x'.repeat(draw(300)) })
const flip = (text, at) => text.slice(0, at) + (text[at] === '0' ? '1' : '0') + text.slice(at + 1)
const KINDS = {
  good: (header, body, secret) => ({ header, body, secret }),
  'another body': (header, body, secret) => ({ header, body: body + ' ', secret }),
  'a byte of the body': (header, body, secret) => ({ header, body: flip(body, draw(body.length)), secret }),
  'another secret': (header, body, secret) => ({ header, body, secret: secret + 'x' }),
  'a digit of the signature': (header, body, secret) => ({ header: flip(header, header.length - 1 - draw(64)), body, secret }),
  'a digit of the time': (header, body, secret) => ({ header: flip(header, 2 + draw(10)), body, secret }),
  stale: (header, body, secret, sign) => ({ header: sign(now - 301 - draw(100000)), body, secret }),
  'on the edge': (header, body, secret, sign) => ({ header: sign(now - 298 - draw(5)), body, secret }),
  'two secrets': (header, body, secret) => ({ header: `${header.split(',')[0]},v1=${'ab'.repeat(32)},${header.split(',')[1]}`, body, secret }),
  'another scheme': (header, body, secret) => ({ header: header.replace('v1=', 'v0='), body, secret }),
  'a scheme beside': (header, body, secret) => ({ header: `${header},v0=${'cd'.repeat(32)}`, body, secret }),
  'cut off': (header, body, secret) => ({ header: header.slice(0, draw(header.length)), body, secret }),
  upside: (header, body, secret) => ({ header: header.split(',').reverse().join(), body, secret }),
}
const official = ({ header, body, secret }) => { try { return signature.verifyHeader(body, header, secret, 300, undefined, now * 1000) ? 1 : 0 } catch { return 0 } }
const ours = cases => spawnSync(process.argv[2], { input: cases.map(({ header, body, secret }) => `${[now, ...[header, secret, body].map(text => Buffer.from(text).toString('hex'))].join('\t')}\n`).join(''), encoding: 'latin1', maxBuffer: 1 << 26 }).stdout.trim().split('\n').map(Number)

const names = Object.keys(KINDS), all = Array.from({ length: total }, (none, i) => {
  const body = bodyOf(), secret = secretOf(), sign = timestamp => generateTestHeaderString({ payload: body, secret, timestamp }), kind = names[i % names.length]
  return { kind, ...KINDS[kind](sign(now - draw(200)), body, secret, sign) }
})
// What we do not take though the library does: times that are ahead of ours.
const ahead = ({ header }) => Number(/t=(\d+)/.exec(header)?.[1]) > now + 300
const theirs = all.map(official), said = ours(all), differ = all.filter((one, i) => said[i] !== theirs[i] && !(ahead(one) && said[i] === 0))
for (const one of differ.slice(0, 5)) console.log(`# ${one.kind}: ${one.header}`)
console.log(`${said.length === total && differ.length === 0 ? 'ok' : 'not ok'} 1 - ${total} cases, ${theirs.filter(Boolean).length} of them good: the same of each`)
const good = names.filter(kind => all.some((one, i) => one.kind === kind && said[i] === 1)), bad = names.filter(kind => all.some((one, i) => one.kind === kind && said[i] === 0))
console.log(`${good.length >= 4 && bad.length >= 8 ? 'ok' : 'not ok'} 2 - kinds that are right: ${good.join(', ')}`)
const body = '{}', secret = 'whsec_a', late = generateTestHeaderString({ payload: body, secret, timestamp: now + 1000 }), twice = `${generateTestHeaderString({ payload: body, secret, timestamp: now })},t=${now}`
console.log(`${ours([{ header: late, body, secret }, { header: twice, body, secret }]).every(one => one === 0) ? 'ok' : 'not ok'} 3 - stricter: a time ahead of ours, and two times`)
