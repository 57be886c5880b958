// objects.mjs: Stripe's objects whole, with every field that its official types say is always there, so that a reader who expects one is not fooled by a simulator that leaves it out.
// Amounts are in minor units, moments in seconds since 1970.

export const API_VERSION = '2026-10-28.endive'

const NOTHING = null
const BILLING = { address: { city: null, country: null, line1: null, line2: null, postal_code: null, state: null }, email: null, name: null, phone: null, tax_id: null }

export const customer = (id, now, ask) => ({
  id, object: 'customer', balance: 0, created: now, currency: NOTHING, default_source: NOTHING, delinquent: false, description: ask.description || null, discount: NOTHING,
  email: ask.email || null, invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null }, livemode: false, metadata: { ...ask.metadata },
  name: ask.name || null, phone: ask.phone || null, preferred_locales: [], shipping: NOTHING, tax_exempt: 'none', test_clock: NOTHING
})

// What a test method is: of which kind, what it shows, and how a payment with it ends.
export const METHODS = {
  pm_card_visa: { type: 'card', brand: 'visa', last4: '4242' },
  pm_card_mastercard: { type: 'card', brand: 'mastercard', last4: '4444' },
  pm_card_chargeDeclined: { type: 'card', brand: 'visa', last4: '0002', declined: 'generic_decline' },
  pm_card_chargeDeclinedInsufficientFunds: { type: 'card', brand: 'visa', last4: '9995', declined: 'insufficient_funds' },
  pm_card_authenticationRequired: { type: 'card', brand: 'visa', last4: '3184', authenticate: true },
  pm_usBankAccount_success: { type: 'us_bank_account', last4: '6789' },
  pm_usBankAccount_processing: { type: 'us_bank_account', last4: '6000', stays: true },
  pm_usBankAccount_accountClosed: { type: 'us_bank_account', last4: '1113', returned: 'account_closed' },
  pm_usBankAccount_noAccount: { type: 'us_bank_account', last4: '1116', returned: 'no_account' },
  pm_usBankAccount_insufficientFunds: { type: 'us_bank_account', last4: '2227', returned: 'insufficient_funds' },
  pm_usBankAccount_debitNotAuthorized: { type: 'us_bank_account', last4: '2235', returned: 'debit_not_authorized' },
  pm_usBankAccount_dispute: { type: 'us_bank_account', last4: '1226', disputed: true }
}

export const paymentMethod = (id, now, kind) => ({
  id, object: 'payment_method', allow_redisplay: 'unspecified', billing_details: BILLING, created: now, customer: null, customer_account: NOTHING, livemode: false, metadata: {}, type: kind.type,
  ...(kind.type === 'card'
    ? { card: { brand: kind.brand, checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' }, country: 'US', display_brand: kind.brand, exp_month: 12, exp_year: 2034,
        fingerprint: `f${kind.last4}`, funding: 'credit', generated_from: null, last4: kind.last4, networks: { available: [kind.brand], preferred: null }, regulated_status: 'unregulated',
        three_d_secure_usage: { supported: true }, wallet: null } }
    : { us_bank_account: { account_holder_type: 'individual', account_type: 'checking', bank_name: 'STRIPE TEST BANK', financial_connections_account: null, fingerprint: `f${kind.last4}`,
        last4: kind.last4, networks: { preferred: 'ach', supported: ['ach'] }, routing_number: '110000000', status_details: null } })
})

export const paymentIntent = (id, now, ask) => ({
  id, object: 'payment_intent', allowed_payment_method_types: ask.types, amount: ask.amount, amount_capturable: 0, amount_details: { tip: {} }, amount_received: 0, application: NOTHING,
  application_fee_amount: NOTHING, automatic_payment_methods: { allow_redirects: 'always', enabled: true }, canceled_at: null, cancellation_reason: null, capture_method: 'automatic_async',
  client_secret: `${id}_secret_sim`, confirmation_method: 'automatic', created: now, currency: ask.currency, customer: ask.customer || null, customer_account: NOTHING,
  description: ask.description || null, excluded_payment_method_types: NOTHING, last_payment_error: null, latest_charge: null, livemode: false, managed_payments: NOTHING,
  metadata: { ...ask.metadata }, next_action: null, on_behalf_of: NOTHING, payment_method: null, payment_method_configuration_details: NOTHING, payment_method_options: {},
  payment_method_types: ask.types, payment_record: NOTHING, processing: null, receipt_email: ask.receipt_email || null, review: NOTHING, setup_future_usage: ask.setup_future_usage || null,
  shipping: NOTHING, source: NOTHING, statement_descriptor: null, statement_descriptor_suffix: ask.statement_descriptor_suffix || null, status: 'requires_payment_method',
  transfer_data: NOTHING, transfer_group: NOTHING
})

export const setupIntent = (id, now, customerId, types) => ({
  id, object: 'setup_intent', allowed_payment_method_types: types, application: NOTHING, automatic_payment_methods: NOTHING, cancellation_reason: NOTHING, client_secret: `${id}_secret_sim`,
  created: now, customer: customerId, customer_account: NOTHING, description: NOTHING, excluded_payment_method_types: NOTHING, flow_directions: NOTHING, last_setup_error: NOTHING,
  latest_attempt: NOTHING, livemode: false, managed_payments: NOTHING, mandate: NOTHING, metadata: {}, next_action: NOTHING, on_behalf_of: NOTHING, payment_method: null,
  payment_method_configuration_details: NOTHING, payment_method_options: {}, payment_method_types: types, single_use_mandate: NOTHING, status: 'requires_payment_method', usage: 'off_session'
})

export const charge = (id, now, intent, method, failed) => ({
  id, object: 'charge', amount: intent.amount, amount_captured: failed ? 0 : intent.amount, amount_refunded: 0, application: NOTHING, application_fee: NOTHING, application_fee_amount: NOTHING,
  balance_transaction: null, billing_details: BILLING, calculated_statement_descriptor: 'SIM', captured: !failed, created: now, currency: intent.currency, customer: intent.customer,
  description: intent.description, disputed: false, failure_balance_transaction: NOTHING, failure_code: failed?.code ?? null, failure_message: failed?.message ?? null, fraud_details: {},
  livemode: false, metadata: { ...intent.metadata }, on_behalf_of: NOTHING,
  outcome: failed
    ? { advice_code: null, network_advice_code: null, network_decline_code: null, network_status: 'declined_by_network', reason: failed.decline_code ?? null, risk_level: 'normal', seller_message: failed.message, type: 'issuer_declined' }
    : { advice_code: null, network_advice_code: null, network_decline_code: null, network_status: 'approved_by_network', reason: null, risk_level: 'normal', seller_message: 'Payment complete.', type: 'authorized' },
  paid: !failed, payment_intent: intent.id, payment_method: method.id,
  payment_method_details: method.type === 'card'
    ? { type: 'card', card: { amount_authorized: intent.amount, authorization_code: '123456', brand: method.card.brand, checks: method.card.checks, country: 'US', electronic_commerce_indicator: null, exp_month: 12, exp_year: 2034,
        fingerprint: method.card.fingerprint, funding: 'credit', installments: null, last4: method.card.last4, mandate: null, network: method.card.brand, network_token: { used: false },
        network_transaction_id: '000000000000000', regulated_status: 'unregulated', three_d_secure: null, transaction_link_id: null, wallet: null } }
    : { type: 'us_bank_account', us_bank_account: { account_holder_type: 'individual', account_type: 'checking', bank_name: 'STRIPE TEST BANK', fingerprint: method.us_bank_account.fingerprint,
        last4: method.us_bank_account.last4, payment_reference: '091000019999991', routing_number: '110000000' } },
  presentment_details: undefined, receipt_email: NOTHING, receipt_number: NOTHING, receipt_url: null, refunded: false, review: NOTHING, shipping: NOTHING, source: NOTHING, source_transfer: NOTHING,
  statement_descriptor: null, statement_descriptor_suffix: intent.statement_descriptor_suffix, status: failed ? 'failed' : 'succeeded', transfer_data: NOTHING, transfer_group: NOTHING
})

export const session = (id, now, ask, base) => ({
  id, object: 'checkout.session', adaptive_pricing: NOTHING, after_expiration: NOTHING, allow_promotion_codes: NOTHING, allowed_payment_method_types: ask.types, amount_subtotal: ask.amount,
  amount_total: ask.amount, automatic_tax: { enabled: false, liability: null, provider: null, status: null }, billing_address_collection: NOTHING, cancel_url: ask.cancel_url ?? null,
  client_reference_id: ask.client_reference_id ?? null, client_secret: NOTHING, collected_information: NOTHING, consent: NOTHING, consent_collection: NOTHING, created: now,
  currency: ask.currency ?? null, currency_conversion: NOTHING, custom_fields: [], custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
  customer: ask.customer ?? null, customer_account: NOTHING, customer_creation: ask.customer ? null : 'if_required', customer_details: NOTHING, customer_email: ask.customer_email ?? null,
  discounts: [], expires_at: ask.expires_at, integration_identifier: NOTHING, invoice: NOTHING, invoice_creation: NOTHING, livemode: false, locale: NOTHING, managed_payments: NOTHING,
  metadata: { ...ask.metadata }, mode: ask.mode, origin_context: NOTHING, payment_intent: null, payment_link: NOTHING, payment_method_collection: 'always',
  payment_method_configuration_details: NOTHING, payment_method_options: {}, payment_method_types: ask.types, payment_status: ask.mode === 'setup' ? 'no_payment_required' : 'unpaid',
  permissions: NOTHING, recovered_from: NOTHING, saved_payment_method_options: NOTHING, setup_intent: null, shipping_address_collection: NOTHING, shipping_cost: NOTHING, shipping_options: [],
  status: 'open', submit_type: ask.submit_type ?? null, subscription: NOTHING, success_url: ask.success_url ?? null,
  total_details: ask.mode === 'payment' ? { amount_discount: 0, amount_shipping: 0, amount_tax: 0 } : null, ui_mode: 'hosted_page', url: `${base}/c/pay/${id}`, wallet_options: NOTHING
})

export const refund = (id, now, ask, from) => ({
  id, object: 'refund', amount: ask.amount, balance_transaction: null, charge: from.id, created: now, currency: from.currency, customer: from.customer, customer_account: NOTHING,
  metadata: { ...ask.metadata }, payment_intent: from.payment_intent, payment_method: from.payment_method, reason: ask.reason || null, receipt_number: NOTHING, source_transfer_reversal: NOTHING,
  status: 'pending', transfer_reversal: NOTHING
})

export const dispute = (id, now, from) => ({
  id, object: 'dispute', amount: from.amount, balance_transactions: [], charge: from.id, created: now, currency: from.currency, enhanced_eligibility_types: [],
  evidence: { access_activity_log: null, billing_address: null, cancellation_policy: null, cancellation_policy_disclosure: null, cancellation_rebuttal: null, customer_communication: null,
    customer_email_address: null, customer_name: null, customer_purchase_ip: null, customer_signature: null, duplicate_charge_documentation: null, duplicate_charge_explanation: null,
    duplicate_charge_id: null, enhanced_evidence: {}, product_description: null, receipt: null, refund_policy: null, refund_policy_disclosure: null, refund_refusal_explanation: null,
    service_date: null, service_documentation: null, shipping_address: null, shipping_carrier: null, shipping_date: null, shipping_documentation: null, shipping_tracking_number: null,
    uncategorized_file: null, uncategorized_text: null },
  evidence_details: { due_by: null, enhanced_eligibility: {}, has_evidence: false, past_due: false, submission_count: 0, submission_method: 'not_submitted' }, intended_submission_method: NOTHING,
  is_charge_refundable: false, livemode: false, metadata: {}, payment_intent: from.payment_intent, reason: 'debit_not_authorized', status: 'lost'
})

export const balanceTransaction = (id, now, type, source, amount, fee, currency) => ({
  id, object: 'balance_transaction', amount, available_on: now + 2 * 86400, balance_type: 'payments', created: now, currency, description: NOTHING, exchange_rate: NOTHING, fee,
  fee_details: fee ? [{ amount: fee, application: null, currency, description: 'Stripe processing fees', type: 'stripe_fee' }] : [], net: amount - fee, reporting_category: type,
  source, status: 'pending', type
})

export const endpoint = (id, now, ask, secret) => ({
  id, object: 'webhook_endpoint', api_version: ask.api_version ?? null, application: NOTHING, created: now, description: null, enabled_events: ask.enabled_events, livemode: false, metadata: {},
  status: 'enabled', url: ask.url, secret
})

export const event = (id, now, type, object, previous, request) => ({
  id, object: 'event', api_version: API_VERSION, created: now, data: { object: structuredClone(object), ...(previous ? { previous_attributes: previous } : {}) }, livemode: false, pending_webhooks: 0, request, type
})
