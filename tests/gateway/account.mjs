// account.mjs: a Stripe account in memory: what each call does to it, and what happens by itself as time goes by. No network in it (stripe-sim.mjs has that).
// Time stands still unless moved: now = the moment the account was made + what advance() was given.
import { createHash } from 'node:crypto'
import * as make from './objects.mjs'

const DAY = 86400
const CARD_FEE = amount => Math.round(amount * 0.029) + 30
const ACH_FEE = amount => Math.min(500, Math.round(amount * 0.008))
const RETURN_CODES = { account_closed: 'R02', no_account: 'R03', insufficient_funds: 'R01', debit_not_authorized: 'R10' }

export class Refused extends Error {
  constructor (status, body) { super(body.message); this.status = status; this.body = body }
}
const invalid = (message, param, code) => new Refused(400, { type: 'invalid_request_error', message, ...(param && { param }), ...(code && { code }) })
const missing = (kind, id, param = 'id') => new Refused(404, { type: 'invalid_request_error', code: 'resource_missing', message: `No such ${kind}: '${id}'`, param })

const TYPES = ['card', 'us_bank_account']
const ALLOWED = {                                                           // of each call: what may be given, so that a slip of the pen is not overlooked
  customer: ['email', 'name', 'phone', 'description', 'metadata'],
  session: ['mode', 'customer', 'customer_email', 'client_reference_id', 'success_url', 'cancel_url', 'line_items', 'payment_intent_data', 'allowed_payment_method_types', 'payment_method_options',
    'expires_at', 'submit_type', 'saved_payment_method_options', 'currency', 'metadata', 'setup_intent_data', 'expand', 'locale', 'customer_creation'],
  intent: ['amount', 'currency', 'customer', 'payment_method', 'off_session', 'confirm', 'description', 'metadata', 'allowed_payment_method_types', 'return_url', 'setup_future_usage',
    'statement_descriptor_suffix', 'receipt_email', 'error_on_requires_action', 'expand'],
  confirm: ['payment_method', 'off_session', 'return_url', 'expand'],
  cancel: ['cancellation_reason', 'expand'],
  refund: ['payment_intent', 'charge', 'amount', 'reason', 'metadata', 'expand'],
  attach: ['customer', 'expand'],
  detach: ['expand'],
  endpoint: ['url', 'enabled_events', 'api_version', 'description', 'metadata']
}

function check (ask, call) {
  for (const key of Object.keys(ask)) if (!ALLOWED[call].includes(key)) throw invalid(`Received unknown parameter: ${key}`, key, 'parameter_unknown')
}

function whole (ask, name, least, required = true) {
  const text = ask[name]
  if (text === undefined && !required) return undefined
  if (text === undefined || text === '') throw invalid(`Missing required param: ${name}.`, name, 'parameter_missing')
  if (!/^-?\d+$/.test(text)) throw invalid(`Invalid integer: ${text}`, name, 'parameter_invalid_integer')
  if (Number(text) < least) throw invalid(`This value must be greater than or equal to ${least}.`, name, name === 'amount' ? 'amount_too_small' : 'parameter_invalid_integer')
  return Number(text)
}

const truth = text => text === 'true'

export class Account {
  constructor (base, start) {
    this.base = base
    this.now = start
    this.serial = 0
    this.objects = new Map()
    this.byKind = new Map()
    this.events = []
    this.due = []                                                           // { at, act }
    this.kinds = new Map()                                                  // payment method id → METHODS' entry
    this.gone = new Set()                                                   // payment methods that were detached, which is final
    this.asked = new Map()                                                  // session id → what it was made with
    this.request = { id: null, idempotency_key: null }
    this.onEvent = () => {}
  }

  id (prefix) { return `${prefix}_${createHash('sha256').update(`${prefix} ${++this.serial}`).digest('hex').slice(0, 24)}` }
  put (object) {
    this.objects.set(object.id, object)
    if (!this.byKind.has(object.object)) this.byKind.set(object.object, new Map())
    this.byKind.get(object.object).set(object.id, object)
    return object
  }
  find (kind, id, param) {
    const object = this.objects.get(id)
    if (!object || object.object !== kind) throw missing(kind, id, param)
    return object
  }

  all (kind) { return [...this.byKind.get(kind)?.values() ?? []] }

  say (type, object, previous) {
    const event = make.event(this.id('evt'), this.now, type, object, previous, { ...this.request })
    this.events.push(event)
    this.onEvent(event)
  }

  later (seconds, act) { this.due.push({ at: this.now + seconds, act }) }

  /** Moves time on, doing in order what falls due. */
  advance (seconds) {
    const end = this.now + seconds
    for (;;) {
      this.due.sort((a, b) => a.at - b.at)
      if (!this.due.length || this.due[0].at > end) break
      const { at, act } = this.due.shift()
      this.now = Math.max(this.now, at)
      act()
    }
    this.now = end
  }

  // --- customers and what they pay with ---
  saveCustomer (id, ask) {
    check(ask, 'customer')
    if (!id) {
      const made = this.put(make.customer(this.id('cus'), this.now, ask))
      this.say('customer.created', made)
      return made
    }
    const customer = this.find('customer', id)
    for (const key of ['email', 'name', 'phone', 'description']) if (key in ask) customer[key] = ask[key] || null
    Object.assign(customer.metadata, ask.metadata)
    this.say('customer.updated', customer)
    return customer
  }

  /** A test method by its name makes a new one; an own one is found. */
  method (name, param = 'payment_method') {
    const kind = make.METHODS[name]
    if (!kind) return this.find('payment_method', name, param)
    const made = this.put(make.paymentMethod(this.id('pm'), this.now, kind))
    this.kinds.set(made.id, kind)
    return made
  }

  attach (name, ask) {
    check(ask, 'attach')
    const method = this.method(name, 'id')
    method.customer = this.find('customer', ask.customer, 'customer').id
    this.say('payment_method.attached', method)
    return method
  }

  detach (id, ask) {
    check(ask, 'detach')
    const method = this.find('payment_method', id)
    if (!method.customer) throw invalid('The payment method you provided is not attached to a customer so detachment is impossible.', 'payment_method')
    const previous = { customer: method.customer }
    method.customer = null
    this.gone.add(id)
    this.say('payment_method.detached', method, previous)
    return method
  }

  /** From now on the ways to pay that customer @id keeps are declined, as that of an account that was emptied. */
  refuse (id) {
    for (const method of this.all('payment_method').filter(one => one.customer === id)) this.kinds.set(method.id, make.METHODS.pm_card_chargeDeclinedInsufficientFunds ?? make.METHODS.pm_card_chargeDeclined)
  }

  // --- payments ---
  types (ask) {
    const types = ask.allowed_payment_method_types ?? TYPES
    if (!Array.isArray(types) || types.some(type => !TYPES.includes(type))) throw invalid('Invalid allowed_payment_method_types', 'allowed_payment_method_types')
    return types
  }

  currency (ask) {
    if (!/^[a-z]{3}$/.test(ask.currency ?? '')) throw invalid(`Invalid currency: ${ask.currency ?? ''}`, 'currency', ask.currency ? undefined : 'parameter_missing')
    return ask.currency
  }

  createIntent (ask) {
    check(ask, 'intent')
    const amount = whole(ask, 'amount', 50), currency = this.currency(ask), types = this.types(ask)
    if (ask.customer) this.find('customer', ask.customer, 'customer')
    if (ask.off_session && !truth(ask.confirm)) throw invalid('off_session may only be set together with confirm=true.', 'off_session')
    const method = ask.payment_method ? this.method(ask.payment_method) : null
    if (this.gone.has(method?.id) || (method?.customer && method.customer !== ask.customer)) throw invalid('The payment method does not belong to the customer, or was detached.', 'payment_method')
    const intent = this.put(make.paymentIntent(this.id('pi'), this.now, { ...ask, amount, currency, types }))
    this.say('payment_intent.created', intent)
    if (method) {
      intent.payment_method = method.id
      intent.status = 'requires_confirmation'
    }
    if (truth(ask.confirm)) this.pay(intent, method, truth(ask.off_session), ask.return_url)
    return intent
  }

  confirmIntent (id, ask) {
    check(ask, 'confirm')
    const intent = this.find('payment_intent', id)
    if (!['requires_payment_method', 'requires_confirmation', 'requires_action'].includes(intent.status)) throw this.unexpected(intent, 'confirm')
    this.pay(intent, this.method(ask.payment_method ?? intent.payment_method ?? ''), truth(ask.off_session), ask.return_url)
    return intent
  }

  unexpected (intent, what) {
    return new Refused(400, { type: 'invalid_request_error', code: 'payment_intent_unexpected_state', message: `You cannot ${what} this PaymentIntent because it has a status of ${intent.status}.`, payment_intent: intent })
  }

  cancelIntent (id, ask) {
    check(ask, 'cancel')
    const intent = this.find('payment_intent', id)
    if (['succeeded', 'canceled', 'processing'].includes(intent.status)) throw this.unexpected(intent, 'cancel')
    Object.assign(intent, { status: 'canceled', canceled_at: this.now, cancellation_reason: ask.cancellation_reason ?? null, next_action: null })
    this.say('payment_intent.canceled', intent)
    return intent
  }

  fail (intent, method, code, decline, message) {
    const failed = { code, decline_code: decline, message }
    const charge = this.put(make.charge(this.id('ch'), this.now, intent, method, failed))
    const error = { type: 'card_error', code, ...(decline && { decline_code: decline }), message, doc_url: `https://stripe.com/docs/error-codes/${code}`, charge: charge.id, payment_method: method }
    Object.assign(intent, { status: 'requires_payment_method', last_payment_error: error, latest_charge: charge.id, payment_method: null, processing: null })
    this.say('charge.failed', charge)
    this.say('payment_intent.payment_failed', intent)
    return error
  }

  pay (intent, method, offSession, returnUrl, authenticated = false) {
    const kind = this.kinds.get(method.id)
    intent.payment_method = method.id
    intent.last_payment_error = null
    if (kind.declined) throw new Refused(402, { ...this.fail(intent, method, 'card_declined', kind.declined, 'Your card was declined.'), payment_intent: intent })
    if (kind.authenticate && offSession) {
      throw new Refused(402, { ...this.fail(intent, method, 'authentication_required', 'authentication_required', 'This payment requires authentication.'), payment_intent: intent })
    }
    if (kind.authenticate && !authenticated) {
      intent.status = 'requires_action'
      intent.next_action = { type: 'redirect_to_url', redirect_to_url: { return_url: returnUrl ?? null, url: `${this.base}/authenticate/${intent.id}` } }
      this.say('payment_intent.requires_action', intent)
      return
    }
    if (method.type === 'us_bank_account') {
      intent.status = 'processing'
      intent.next_action = null
      this.say('payment_intent.processing', intent)
      if (!kind.stays) this.later(4 * DAY, () => this.settle(intent, method, kind))
      return
    }
    this.succeed(intent, method, CARD_FEE)
  }

  settle (intent, method, kind) {
    if (intent.status !== 'processing') return
    if (kind.returned) {
      this.fail(intent, method, kind.returned, RETURN_CODES[kind.returned], 'The bank returned the payment.')
      this.sessionsOf(intent).forEach(session => this.say('checkout.session.async_payment_failed', session))
      return
    }
    this.succeed(intent, method, ACH_FEE)
    this.sessionsOf(intent).forEach(session => {
      session.payment_status = 'paid'
      this.say('checkout.session.async_payment_succeeded', session)
    })
    if (kind.disputed) this.later(30 * DAY, () => this.dispute(intent))
  }

  sessionsOf (intent) { return this.all('checkout.session').filter(session => session.payment_intent === intent.id) }

  move (type, source, amount, fee, currency) { return this.put(make.balanceTransaction(this.id('txn'), this.now, type, source, amount, fee, currency)) }

  succeed (intent, method, fee) {
    const charge = this.put(make.charge(this.id('ch'), this.now, intent, method))
    charge.balance_transaction = this.move(method.type === 'card' ? 'charge' : 'payment', charge.id, charge.amount, fee(charge.amount), charge.currency).id
    Object.assign(intent, { status: 'succeeded', amount_received: intent.amount, latest_charge: charge.id, next_action: null, processing: null })
    if (intent.setup_future_usage && intent.customer && !method.customer) {
      method.customer = intent.customer
      this.say('payment_method.attached', method)
    }
    this.say('charge.succeeded', charge)
    this.say('payment_intent.succeeded', intent)
  }

  dispute (intent) {
    const charge = this.find('charge', intent.latest_charge)
    if (charge.disputed) return
    const dispute = this.put(make.dispute(this.id('du'), this.now, charge))
    charge.disputed = true
    dispute.balance_transactions.push(this.move('adjustment', dispute.id, -charge.amount, 1500, charge.currency))
    this.say('charge.dispute.created', dispute)
    this.say('charge.dispute.funds_withdrawn', dispute)
    this.say('charge.dispute.closed', dispute)
  }

  // --- the hosted page ---
  createSession (ask) {
    check(ask, 'session')
    const mode = ask.mode, types = this.types(ask)
    if (!['payment', 'setup'].includes(mode)) throw invalid(`Invalid mode: ${mode ?? ''}`, 'mode')
    if (!ask.success_url) throw invalid('Missing required param: success_url.', 'success_url', 'parameter_missing')
    if (ask.customer) this.find('customer', ask.customer, 'customer')
    const expires = whole(ask, 'expires_at', 1, false) ?? this.now + DAY
    if (expires < this.now + 30 * 60 || expires > this.now + DAY) throw invalid('The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.', 'expires_at')
    let amount = null, currency = ask.currency ?? null
    if (mode === 'payment') {
      if (!Array.isArray(ask.line_items)) throw invalid('Missing required param: line_items.', 'line_items', 'parameter_missing')
      currency = this.currency(ask.line_items[0].price_data ?? {})
      amount = ask.line_items.reduce((sum, line) => sum + whole(line, 'quantity', 1) * whole(line.price_data ?? {}, 'unit_amount', 0), 0)
      if (amount < 50) throw invalid('The Checkout Session\'s total amount must convert to at least 50 cents.', 'line_items', 'amount_too_small')
    }
    const session = this.put(make.session(this.id('cs_test'), this.now, { ...ask, types, amount, currency, expires_at: expires }, this.base))
    this.asked.set(session.id, ask)
    this.later(expires - this.now, () => { if (session.status === 'open') this.endSession(session) })
    return session
  }

  endSession (session) {
    session.status = 'expired'
    session.url = null
    this.say('checkout.session.expired', session)
  }

  expireSession (id) {
    const session = this.find('checkout.session', id)
    if (session.status !== 'open') throw invalid(`Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`)
    this.endSession(session)
    return session
  }

  /** What a person does on the page: pays with @name, a test method. The message if it was declined; null when the session is complete. */
  payOnPage (session, name, save) {
    const ask = this.asked.get(session.id), data = ask.payment_intent_data ?? {}, method = this.method(name)
    if (!session.payment_method_types.includes(method.type)) throw invalid('This way of paying is not offered here.', 'payment_method')
    if (session.mode === 'setup') return this.saveOnPage(session, method)
    let intent = session.payment_intent && this.find('payment_intent', session.payment_intent)
    if (!intent) {
      intent = this.put(make.paymentIntent(this.id('pi'), this.now, { ...data, amount: session.amount_total, currency: session.currency, customer: session.customer, types: session.payment_method_types,
        setup_future_usage: data.setup_future_usage ?? (save && ask.saved_payment_method_options?.payment_method_save === 'enabled' ? 'off_session' : null) }))
      session.payment_intent = intent.id
      this.say('payment_intent.created', intent)
    }
    try {
      this.pay(intent, method, false, undefined, true)                      // the page asks for what the bank wants there and then
    } catch (refused) {
      return refused.message
    }
    session.payment_status = intent.status === 'succeeded' ? 'paid' : 'unpaid'
    this.complete(session)
    return null
  }

  complete (session) {
    session.status = 'complete'
    session.url = null
    session.customer_details = { address: null, business_name: null, email: session.customer_email, individual_name: null, name: null, phone: null, tax_exempt: 'none', tax_ids: [] }
    this.say('checkout.session.completed', session)
  }

  saveOnPage (session, method) {
    const intent = this.put(make.setupIntent(this.id('seti'), this.now, session.customer, session.payment_method_types))
    Object.assign(intent, { payment_method: method.id, status: 'succeeded' })
    method.customer = session.customer
    session.setup_intent = intent.id
    this.say('setup_intent.succeeded', intent)
    this.say('payment_method.attached', method)
    this.complete(session)
    return null
  }

  // --- refunds ---
  createRefund (ask) {
    check(ask, 'refund')
    const intent = ask.payment_intent ? this.find('payment_intent', ask.payment_intent, 'payment_intent') : null
    const charge = this.find('charge', ask.charge ?? intent?.latest_charge, 'charge')
    const left = charge.amount - charge.amount_refunded
    if (!charge.paid) throw invalid(`Charge ${charge.id} has not been paid.`, 'charge')
    if (left === 0) throw invalid(`Charge ${charge.id} has already been refunded.`, 'charge', 'charge_already_refunded')
    if (charge.disputed) throw invalid(`Charge ${charge.id} has been charged back; cannot issue a refund.`, 'charge', 'charge_disputed')
    const amount = whole(ask, 'amount', 1, false) ?? left
    if (amount > left) throw invalid(`Refund amount ($${(amount / 100).toFixed(2)}) is greater than unrefunded amount on charge ($${(left / 100).toFixed(2)})`, 'amount')
    const refund = this.put(make.refund(this.id('re'), this.now, { ...ask, amount }, charge))
    const slow = charge.payment_method_details.type === 'us_bank_account'
    refund.balance_transaction = this.move('refund', refund.id, -amount, 0, refund.currency).id
    refund.status = slow ? 'pending' : 'succeeded'
    this.count(charge, amount)
    this.say('refund.created', refund)
    this.say('charge.refunded', charge)
    if (slow) this.later(5 * DAY, () => this.endRefund(refund, true))
    return refund
  }

  count (charge, amount) {
    charge.amount_refunded += amount
    charge.refunded = charge.amount_refunded === charge.amount
  }

  endRefund (refund, good) {
    if (refund.status !== 'pending') return
    refund.status = good ? 'succeeded' : 'failed'
    if (!good) {
      refund.failure_reason = 'unknown'
      refund.failure_balance_transaction = this.move('refund_failure', refund.id, refund.amount, 0, refund.currency).id
      this.count(this.find('charge', refund.charge), -refund.amount)
    }
    this.say(good ? 'refund.updated' : 'refund.failed', refund)
  }

  // --- where events go ---
  createEndpoint (ask) {
    check(ask, 'endpoint')
    if (!Array.isArray(ask.enabled_events)) throw invalid('Missing required param: enabled_events.', 'enabled_events', 'parameter_missing')
    const id = this.id('we')
    return this.put(make.endpoint(id, this.now, ask, `whsec_${createHash('sha256').update(id).digest('hex').slice(0, 32)}`))
  }
}
