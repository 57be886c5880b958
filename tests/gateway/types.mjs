// types.mjs: the judge of shapes: are these request bodies what the official library's types allow, and these objects what they promise? By the TypeScript compiler, in memory.
// Types tell names and kinds of values, not what they mean; a text where a list of words is meant passes.
import { resolve } from 'node:path'
import { load, pathOf } from '../node/modules.mjs'
import { decode } from './form.mjs'

const ts = load('typescript')
const NUMBERS = new Set(['amount', 'unit_amount', 'quantity', 'expires_at', 'limit', 'created'])
const TRUTHS = new Set(['confirm', 'off_session', 'error_on_requires_action'])
const ASKED = {                                                             // the type of each call's parameters
  'POST /v1/customers': 'Stripe.CustomerCreateParams',
  'POST /v1/customers/{}': 'Stripe.CustomerUpdateParams',
  'POST /v1/payment_intents': 'Stripe.PaymentIntentCreateParams',
  'POST /v1/payment_intents/{}/confirm': 'Stripe.PaymentIntentConfirmParams',
  'POST /v1/payment_intents/{}/cancel': 'Stripe.PaymentIntentCancelParams',
  'POST /v1/checkout/sessions': 'Stripe.Checkout.SessionCreateParams',
  'POST /v1/checkout/sessions/{}/expire': 'Stripe.Checkout.SessionExpireParams',
  'POST /v1/refunds': 'Stripe.RefundCreateParams',
  'POST /v1/payment_methods/{}/attach': 'Stripe.PaymentMethodAttachParams',
  'POST /v1/payment_methods/{}/detach': 'Stripe.PaymentMethodDetachParams',
  'POST /v1/webhook_endpoints': 'Stripe.WebhookEndpointCreateParams'
}
const SHOWN = { customer: 'Stripe.Customer', payment_method: 'Stripe.PaymentMethod', payment_intent: 'Stripe.PaymentIntent', setup_intent: 'Stripe.SetupIntent', charge: 'Stripe.Charge', refund: 'Stripe.Refund',
  dispute: 'Stripe.Dispute', 'checkout.session': 'Stripe.Checkout.Session', balance_transaction: 'Stripe.BalanceTransaction', webhook_endpoint: 'Stripe.WebhookEndpoint', event: 'Stripe.EventBase' }

function literal (value, key) {
  if (Array.isArray(value)) return `[${value.map(one => literal(one, key)).join(', ')}]`
  if (value && typeof value === 'object') return `{ ${Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${literal(one, name)}`).join(', ')} }`
  if (NUMBERS.has(key) && /^-?\d+$/.test(value)) return value
  if (TRUTHS.has(key) && /^(true|false)$/.test(value)) return value
  return JSON.stringify(value)
}

/** What the compiler says of each of @lines ("const: TYPE = VALUE"): an array of messages, '' where it is content. */
function compile (lines) {
  const name = resolve(pathOf('..'), 'judged.ts')                            // where the modules are found; no such file is made
  const text = ['import Stripe from "stripe"', ...lines.map(([type, value], i) => `export const c${i}: ${type} = ${value}`)].join('\n')
  const options = { strict: true, noEmit: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [] }
  const host = ts.createCompilerHost(options), read = host.getSourceFile.bind(host)
  host.getSourceFile = (file, ...rest) => file === name ? ts.createSourceFile(file, text, options.target) : read(file, ...rest)
  const program = ts.createProgram([name], options, host), file = program.getSourceFile(name)
  if (!file) throw new Error('the compiler did not read what it was given')
  const said = lines.map(() => '')
  for (const one of [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file), ...program.getGlobalDiagnostics()]) {
    const at = one.file ? one.file.getLineAndCharacterOfPosition(one.start).line - 1 : -1
    if (at < 0) throw new Error(ts.flattenDiagnosticMessageText(one.messageText, ' '))
    said[at] ||= ts.flattenDiagnosticMessageText(one.messageText, ' ')
  }
  return said
}

/** For each recorded request with a body: what is wrong with it, '' if nothing. */
export function judgeRequests (requests) {
  return compile(requests.map(({ method, path, body }) => {
    const line = `${method} ${path.replace(/\/((cus|pm|pi|cs_test|re|we|seti)_[A-Za-z0-9_]+)/, '/{}')}`
    return [ASKED[line] ?? 'never', literal(decode(body))]
  }))
}

/** For each object: where it differs from what the official types promise, '' if nowhere. */
export const judgeObjects = objects => compile(objects.map(object => [SHOWN[object.object] ?? 'never', JSON.stringify(object)]))
