-- The portal's own database, beside the shops' ledgers (src/portal/state.c, src/portal/sandbox.c): nothing in it is replicated, and none of it is needed to tell who paid what.

-- local
CREATE TABLE IF NOT EXISTS portal_fetch (
  shop TEXT NOT NULL,
  document_id {I64} NOT NULL,
  count {I64} NOT NULL,
  last_at {I64} NOT NULL,
  PRIMARY KEY (shop, document_id)
) {PART};

-- local: the page that a gateway made for a payment
CREATE TABLE IF NOT EXISTS portal_session (
  online_id {I64} PRIMARY KEY,
  shop TEXT NOT NULL,
  gateway TEXT NOT NULL,
  reference TEXT NOT NULL,
  url TEXT NOT NULL,
  at {I64} NOT NULL,
  is_over {I64} NOT NULL
) {STRICT};
CREATE INDEX IF NOT EXISTS portal_session_reference ON portal_session(gateway, reference);
CREATE INDEX IF NOT EXISTS portal_session_open ON portal_session(at) WHERE is_over = 0;

-- local: what gateways told, as it came, until it was worked off; who told what is kept, so that it is taken once
CREATE TABLE IF NOT EXISTS portal_event (
  gateway TEXT NOT NULL,
  event_id TEXT NOT NULL,
  shop TEXT NOT NULL,
  reference TEXT NOT NULL,
  body TEXT NOT NULL,
  at {I64} NOT NULL,
  done {I64} NOT NULL,
  PRIMARY KEY (gateway, event_id)
) {PART};
CREATE INDEX IF NOT EXISTS portal_event_open ON portal_event(at) WHERE done = 0;

-- local: up to when what a gateway keeps of events was heard, in seconds
CREATE TABLE IF NOT EXISTS portal_heard (
  gateway TEXT PRIMARY KEY,
  until_seconds {I64} NOT NULL
) {STRICT};

-- local: mail that is to go out, until what it says is worth nothing any more
CREATE TABLE IF NOT EXISTS portal_mail (
  id {I64} PRIMARY KEY,
  shop TEXT NOT NULL,
  recipient TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  at {I64} NOT NULL,
  until {I64} NOT NULL,
  tries {I64} NOT NULL,
  next_at {I64} NOT NULL
) {STRICT};

-- local: codes that customers were sent: good once, in the browser that asked, for ten minutes (D16); no code or token is kept, only its hash
CREATE TABLE IF NOT EXISTS portal_code (
  browser TEXT PRIMARY KEY,
  shop TEXT NOT NULL,
  document_id {I64} NOT NULL,
  customer_id {I64} NOT NULL,
  code TEXT NOT NULL,
  at {I64} NOT NULL,
  tries {I64} NOT NULL
) {STRICT};

-- local: who is signed in
CREATE TABLE IF NOT EXISTS portal_login (
  token TEXT PRIMARY KEY,
  shop TEXT NOT NULL,
  customer_id {I64} NOT NULL,
  until {I64} NOT NULL
) {STRICT};

-- local: who a customer is at a gateway, in its own numbers
CREATE TABLE IF NOT EXISTS portal_payer (
  shop TEXT NOT NULL,
  customer_id {I64} NOT NULL,
  gateway TEXT NOT NULL,
  reference TEXT NOT NULL,
  PRIMARY KEY (shop, customer_id, gateway)
) {PART};
-- local: what is kept there
CREATE TABLE IF NOT EXISTS portal_method (
  shop TEXT NOT NULL,
  customer_id {I64} NOT NULL,
  gateway TEXT NOT NULL,
  reference TEXT NOT NULL,
  method {I64} NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (shop, customer_id, gateway, reference)
) {PART};

-- local: which of the sandbox's payments keep their way to pay, and for whom
CREATE TABLE IF NOT EXISTS sandbox_keep (
  reference TEXT PRIMARY KEY,
  payer TEXT NOT NULL
) {STRICT};
-- local: and what was kept
CREATE TABLE IF NOT EXISTS sandbox_method (
  id TEXT PRIMARY KEY,
  payer TEXT NOT NULL,
  method {I64} NOT NULL
) {STRICT};

-- local: the sandbox gateway's own books
CREATE TABLE IF NOT EXISTS sandbox_payment (
  reference TEXT PRIMARY KEY,
  idempotency_key TEXT NOT NULL UNIQUE,
  shop TEXT NOT NULL,
  shop_name TEXT NOT NULL,
  online TEXT NOT NULL,
  method {I64} NOT NULL,
  currency {I64} NOT NULL,
  amount_minor {I64} NOT NULL,
  description TEXT NOT NULL,
  success_url TEXT NOT NULL,
  cancel_url TEXT NOT NULL,
  state {I64} NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  at {I64} NOT NULL,
  next_at {I64} NOT NULL,
  next_state {I64} NOT NULL,
  told {I64} NOT NULL
) {STRICT};
CREATE INDEX IF NOT EXISTS sandbox_payment_next ON sandbox_payment(next_at) WHERE next_at > 0;
CREATE INDEX IF NOT EXISTS sandbox_payment_untold ON sandbox_payment(at) WHERE told = 0;
