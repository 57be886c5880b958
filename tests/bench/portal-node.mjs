// portal-node.mjs FILE ROWS WORKERS: what a shop's programmer would take instead of the portal: a cluster of Node with better-sqlite3 and mustache, which shows a customer's invoices out of FILE (made by portal-baseline.c), the same page as
// that: two prepared statements, ROWS rows through a template that was parsed once. portal-speed.py measures the portal against it. Prints its port; runs until its standard input ends.
import cluster from 'node:cluster'
import { createServer } from 'node:http'
import { load } from '../node/modules.mjs'

const [file, rows, workers] = process.argv.slice(2)
if (cluster.isPrimary) {
  let listening = 0
  cluster.on('listening', (worker, address) => { if (++listening === Number(workers)) console.log(address.port) })
  for (let i = 0; i < Number(workers); i++) cluster.fork()
  process.stdin.on('end', () => process.exit(0)).resume()
} else {
  const Database = load('better-sqlite3'), mustache = load('mustache')
  const db = new Database(file, { readonly: true }), money = minor => (minor / 100).toFixed(2)
  const who = db.prepare('SELECT name, street, town FROM customer WHERE id = ?'), what = db.prepare('SELECT number, day, due, total, open FROM invoice WHERE customer = ? ORDER BY day DESC LIMIT ?')
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Account</title></head><body><h1>{{name}}</h1><p>{{street}}<br>{{town}}<br></p><table>
{{#invoices}}<tr><td><a href="/invoice/{{number}}">{{number}}</a></td><td>{{day}}</td><td>{{due}}</td><td><span class="number">{{total}}</span></td><td><span class="number">{{open}}</span></td><td><a href="/pay/">Pay</a></td></tr>
{{/invoices}}</table></body></html>
`
  mustache.parse(page)
  createServer((request, response) => {
    const customer = 1 + request.url.length % 100, invoices = what.all(customer, Number(rows))
    for (const invoice of invoices) Object.assign(invoice, { total: money(invoice.total), open: money(invoice.open) })
    const text = mustache.render(page, { ...who.get(customer), invoices })
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': Buffer.byteLength(text) })
    response.end(text)
  }).listen(0, '127.0.0.1')
}
