-- 0001: the first schema. Written for SQLite 3.40 and PostgreSQL 15; tokens {I64} {BLOB} {STRICT} {PART} are replaced per engine (db/db.c).
-- Each table is of one of four kinds, said before it: record (fact or document), part, derived (rebuilt at will), local (this replica's own).
-- Record and part tables are described in src/store/<record>.c; only apply writes them. They have no constraint between records: a peer's fact is never refused.
-- No column of a record is NULL: 0 and '' mean none.

-- record: fact
CREATE TABLE entry (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  date {I64} NOT NULL DEFAULT 0,
  kind {I64} NOT NULL DEFAULT 0,
  currency {I64} NOT NULL DEFAULT 0,
  reverses_id {I64} NOT NULL DEFAULT 0
) {STRICT};

-- part
CREATE TABLE posting (
  entry_id {I64} NOT NULL REFERENCES entry(id),
  line {I64} NOT NULL,
  account {I64} NOT NULL DEFAULT 0,
  amount_minor {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  due {I64} NOT NULL DEFAULT 0,
  sub_id {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (entry_id, line)
) {PART};

-- record: fact
CREATE TABLE invoice (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  kind {I64} NOT NULL DEFAULT 0,
  series_id {I64} NOT NULL DEFAULT 0,
  sequence {I64} NOT NULL DEFAULT 0,
  number TEXT NOT NULL DEFAULT '',
  customer_id {I64} NOT NULL DEFAULT 0,
  location_id {I64} NOT NULL DEFAULT 0,
  date {I64} NOT NULL DEFAULT 0,
  due {I64} NOT NULL DEFAULT 0,
  terms TEXT NOT NULL DEFAULT '',
  discount_until {I64} NOT NULL DEFAULT 0,
  discount_minor {I64} NOT NULL DEFAULT 0,
  po TEXT NOT NULL DEFAULT '',
  reference TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  currency {I64} NOT NULL DEFAULT 0,
  rounding {I64} NOT NULL DEFAULT 0,
  rounds_per_document {I64} NOT NULL DEFAULT 0,
  subtotal_minor {I64} NOT NULL DEFAULT 0,
  tax_minor {I64} NOT NULL DEFAULT 0,
  total_minor {I64} NOT NULL DEFAULT 0,
  subject_id {I64} NOT NULL DEFAULT 0,
  step {I64} NOT NULL DEFAULT 0,
  draft_id {I64} NOT NULL DEFAULT 0,
  draft_version TEXT NOT NULL DEFAULT '',
  certificate_id {I64} NOT NULL DEFAULT 0,
  exempt_region TEXT NOT NULL DEFAULT '',
  exempt_reason TEXT NOT NULL DEFAULT '',
  exempt_number TEXT NOT NULL DEFAULT '',
  exempt_expires {I64} NOT NULL DEFAULT 0,
  order_id {I64} NOT NULL DEFAULT 0
) {STRICT};

-- part
CREATE TABLE invoice_line (
  invoice_id {I64} NOT NULL REFERENCES invoice(id),
  line {I64} NOT NULL,
  item_id {I64} NOT NULL DEFAULT 0,
  code TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  quantity {I64} NOT NULL DEFAULT 0,
  unit_price {I64} NOT NULL DEFAULT 0,
  discount_rate {I64} NOT NULL DEFAULT 0,
  tax_group_id {I64} NOT NULL DEFAULT 0,
  amount_minor {I64} NOT NULL DEFAULT 0,
  subject_line {I64} NOT NULL DEFAULT 0,
  job_id {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (invoice_id, line)
) {PART};

-- part
CREATE TABLE invoice_tax (
  invoice_id {I64} NOT NULL REFERENCES invoice(id),
  line {I64} NOT NULL,
  tax_rate_id {I64} NOT NULL DEFAULT 0,
  jurisdiction TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  rate {I64} NOT NULL DEFAULT 0,
  inclusive {I64} NOT NULL DEFAULT 0,
  base_minor {I64} NOT NULL DEFAULT 0,
  tax_minor {I64} NOT NULL DEFAULT 0,
  exempt_minor {I64} NOT NULL DEFAULT 0,
  tax_group_id {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (invoice_id, line)
) {PART};

-- record: fact
CREATE TABLE invoice_party (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  customer_id {I64} NOT NULL DEFAULT 0,
  name TEXT NOT NULL DEFAULT '',
  company TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  city TEXT NOT NULL DEFAULT '',
  region TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL DEFAULT '',
  tax_id TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  ship_name TEXT NOT NULL DEFAULT '',
  ship_address TEXT NOT NULL DEFAULT '',
  ship_city TEXT NOT NULL DEFAULT '',
  ship_region TEXT NOT NULL DEFAULT '',
  ship_postcode TEXT NOT NULL DEFAULT '',
  ship_country TEXT NOT NULL DEFAULT ''
) {STRICT};

-- record: fact
CREATE TABLE invoice_void (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  invoice_id {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  date {I64} NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) {STRICT};

-- record: fact
CREATE TABLE write_off (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  item_id {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  date {I64} NOT NULL DEFAULT 0,
  kind {I64} NOT NULL DEFAULT 0,
  currency {I64} NOT NULL DEFAULT 0,
  amount_minor {I64} NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) {STRICT};

-- record: fact
CREATE TABLE fee_waiver (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  invoice_id {I64} NOT NULL DEFAULT 0,
  step {I64} NOT NULL DEFAULT 0,
  date {I64} NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) {STRICT};

-- record: fact
CREATE TABLE payment (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  kind {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  date {I64} NOT NULL DEFAULT 0,
  tender_id {I64} NOT NULL DEFAULT 0,
  tender_kind {I64} NOT NULL DEFAULT 0,
  tender_name TEXT NOT NULL DEFAULT '',
  currency {I64} NOT NULL DEFAULT 0,
  amount_minor {I64} NOT NULL DEFAULT 0,
  tendered_minor {I64} NOT NULL DEFAULT 0,
  change_minor {I64} NOT NULL DEFAULT 0,
  rounding_minor {I64} NOT NULL DEFAULT 0,
  reference TEXT NOT NULL DEFAULT '',
  subject TEXT NOT NULL DEFAULT '',
  sale_id {I64} NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  tip_minor {I64} NOT NULL DEFAULT 0,
  shift_id {I64} NOT NULL DEFAULT 0,
  order_id {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: fact
CREATE TABLE allocation (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  customer_id {I64} NOT NULL DEFAULT 0,
  date {I64} NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) {STRICT};

-- part
CREATE TABLE allocation_line (
  allocation_id {I64} NOT NULL REFERENCES allocation(id),
  line {I64} NOT NULL,
  credit_id {I64} NOT NULL DEFAULT 0,
  debit_id {I64} NOT NULL DEFAULT 0,
  amount_minor {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (allocation_id, line)
) {PART};

-- record: fact
CREATE TABLE refund (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  source_id {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  date {I64} NOT NULL DEFAULT 0,
  tender_id {I64} NOT NULL DEFAULT 0,
  tender_kind {I64} NOT NULL DEFAULT 0,
  tender_name TEXT NOT NULL DEFAULT '',
  currency {I64} NOT NULL DEFAULT 0,
  amount_minor {I64} NOT NULL DEFAULT 0,
  rounding_minor {I64} NOT NULL DEFAULT 0,
  reference TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  shift_id {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: fact
CREATE TABLE payment_event (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  payment_id {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  kind {I64} NOT NULL DEFAULT 0,
  date {I64} NOT NULL DEFAULT 0,
  code TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  shift_id {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: fact
CREATE TABLE deposit_use (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  deposit_id {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  date {I64} NOT NULL DEFAULT 0,
  currency {I64} NOT NULL DEFAULT 0,
  amount_minor {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: fact
CREATE TABLE statement_run (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  as_of {I64} NOT NULL DEFAULT 0,
  since {I64} NOT NULL DEFAULT 0,
  kind {I64} NOT NULL DEFAULT 0,
  detail {I64} NOT NULL DEFAULT 0,
  paper TEXT NOT NULL DEFAULT '',
  seen TEXT NOT NULL DEFAULT '',
  program TEXT NOT NULL DEFAULT '',
  currency {I64} NOT NULL DEFAULT 0,
  total_minor {I64} NOT NULL DEFAULT 0
) {STRICT};

-- part
CREATE TABLE statement_run_line (
  statement_run_id {I64} NOT NULL REFERENCES statement_run(id),
  line {I64} NOT NULL,
  customer_id {I64} NOT NULL DEFAULT 0,
  balance_minor {I64} NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (statement_run_id, line)
) {PART};

-- record: document
CREATE TABLE customer (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  number TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  company TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  city TEXT NOT NULL DEFAULT '',
  region TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL DEFAULT '',
  terms_id {I64} NOT NULL DEFAULT 0,
  credit_limit_minor {I64} NOT NULL DEFAULT 0,
  has_limit {I64} NOT NULL DEFAULT 0,
  hold {I64} NOT NULL DEFAULT 0,
  hold_reason TEXT NOT NULL DEFAULT '',
  tax_id TEXT NOT NULL DEFAULT '',
  tax_group_id {I64} NOT NULL DEFAULT 0,
  statement_kind {I64} NOT NULL DEFAULT 0,
  statement_omit_not_due {I64} NOT NULL DEFAULT 0,
  language TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  archived {I64} NOT NULL DEFAULT 0,
  merged_into_id {I64} NOT NULL DEFAULT 0,
  ship_location_id {I64} NOT NULL DEFAULT 0,
  since {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: document
CREATE TABLE contact (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  customer_id {I64} NOT NULL DEFAULT 0,
  name TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  roles {I64} NOT NULL DEFAULT 0,
  archived {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: document
CREATE TABLE location (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  customer_id {I64} NOT NULL DEFAULT 0,
  name TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  city TEXT NOT NULL DEFAULT '',
  region TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL DEFAULT '',
  tax_group_id {I64} NOT NULL DEFAULT 0,
  archived {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: document
CREATE TABLE certificate (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  customer_id {I64} NOT NULL DEFAULT 0,
  region TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT '',
  valid_from {I64} NOT NULL DEFAULT 0,
  expires {I64} NOT NULL DEFAULT 0,
  scan_hash TEXT NOT NULL DEFAULT '',
  scan_name TEXT NOT NULL DEFAULT '',
  archived {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: document
CREATE TABLE item (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  unit_price {I64} NOT NULL DEFAULT 0,
  untaxed {I64} NOT NULL DEFAULT 0,
  tax_group_id {I64} NOT NULL DEFAULT 0,
  archived {I64} NOT NULL DEFAULT 0
) {STRICT};

-- part
CREATE TABLE price_break (
  item_id {I64} NOT NULL REFERENCES item(id),
  line {I64} NOT NULL,
  min_quantity {I64} NOT NULL DEFAULT 0,
  unit_price {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (item_id, line)
) {PART};

-- record: document
CREATE TABLE terms (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  kind {I64} NOT NULL DEFAULT 0,
  days {I64} NOT NULL DEFAULT 0,
  discount_rate {I64} NOT NULL DEFAULT 0,
  discount_days {I64} NOT NULL DEFAULT 0,
  archived {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: document
CREATE TABLE tax_rate (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  jurisdiction TEXT NOT NULL DEFAULT '',
  rate {I64} NOT NULL DEFAULT 0,
  archived {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: document
CREATE TABLE tax_group (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  inclusive {I64} NOT NULL DEFAULT 0,
  archived {I64} NOT NULL DEFAULT 0
) {STRICT};

-- part
CREATE TABLE tax_group_member (
  tax_group_id {I64} NOT NULL REFERENCES tax_group(id),
  line {I64} NOT NULL,
  tax_rate_id {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (tax_group_id, line)
) {PART};

-- record: document
CREATE TABLE tender (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  kind {I64} NOT NULL DEFAULT 0,
  needs_reference {I64} NOT NULL DEFAULT 0,
  archived {I64} NOT NULL DEFAULT 0,
  rank {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: document
CREATE TABLE staff (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  role {I64} NOT NULL DEFAULT 0,
  pin_hash TEXT NOT NULL DEFAULT '',
  archived {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: fact
CREATE TABLE period_lock (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  before {I64} NOT NULL DEFAULT 0,
  seen TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT ''
) {STRICT};

-- record: document
CREATE TABLE setting (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  value TEXT NOT NULL DEFAULT ''
) {STRICT};

-- record: document
CREATE TABLE series (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  kind {I64} NOT NULL DEFAULT 0,
  station {I64} NOT NULL DEFAULT 0,
  prefix TEXT NOT NULL DEFAULT '',
  first {I64} NOT NULL DEFAULT 0,
  archived {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: document
CREATE TABLE invoice_group (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  customer_id {I64} NOT NULL DEFAULT 0,
  number TEXT NOT NULL DEFAULT '',
  series_id {I64} NOT NULL DEFAULT 0,
  sequence {I64} NOT NULL DEFAULT 0,
  date {I64} NOT NULL DEFAULT 0,
  due {I64} NOT NULL DEFAULT 0,
  dissolved {I64} NOT NULL DEFAULT 0
) {STRICT};

-- part
CREATE TABLE group_member (
  invoice_group_id {I64} NOT NULL REFERENCES invoice_group(id),
  line {I64} NOT NULL,
  invoice_id {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (invoice_group_id, line)
) {PART};

-- record: document
CREATE TABLE draft (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  kind {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  location_id {I64} NOT NULL DEFAULT 0,
  po TEXT NOT NULL DEFAULT '',
  reference TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  date {I64} NOT NULL DEFAULT 0,
  terms_id {I64} NOT NULL DEFAULT 0,
  subject_id {I64} NOT NULL DEFAULT 0,
  holder {I64} NOT NULL DEFAULT 0,
  discarded {I64} NOT NULL DEFAULT 0,
  order_id {I64} NOT NULL DEFAULT 0
) {STRICT};

-- part
CREATE TABLE draft_line (
  draft_id {I64} NOT NULL REFERENCES draft(id),
  line {I64} NOT NULL,
  item_id {I64} NOT NULL DEFAULT 0,
  code TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  quantity {I64} NOT NULL DEFAULT 0,
  unit_price {I64} NOT NULL DEFAULT 0,
  discount_rate {I64} NOT NULL DEFAULT 0,
  tax_group_id {I64} NOT NULL DEFAULT 0,
  subject_line {I64} NOT NULL DEFAULT 0,
  job_id {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (draft_id, line)
) {PART};

-- record: fact
CREATE TABLE attempt (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  kind {I64} NOT NULL DEFAULT 0,
  payment_id {I64} NOT NULL DEFAULT 0,
  refund_id {I64} NOT NULL DEFAULT 0,
  sale_id {I64} NOT NULL DEFAULT 0,
  staff_id {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  terminal_id {I64} NOT NULL DEFAULT 0,
  tender_id {I64} NOT NULL DEFAULT 0,
  date {I64} NOT NULL DEFAULT 0,
  payment_kind {I64} NOT NULL DEFAULT 0,
  currency {I64} NOT NULL DEFAULT 0,
  amount_minor {I64} NOT NULL DEFAULT 0,
  keyed {I64} NOT NULL DEFAULT 0,
  subject TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  offline {I64} NOT NULL DEFAULT 0,
  takes_discount {I64} NOT NULL DEFAULT 0,
  order_id {I64} NOT NULL DEFAULT 0
) {STRICT};

-- part
CREATE TABLE attempt_line (
  attempt_id {I64} NOT NULL REFERENCES attempt(id),
  line {I64} NOT NULL,
  item_id {I64} NOT NULL DEFAULT 0,
  amount_minor {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (attempt_id, line)
) {PART};

-- record: fact
CREATE TABLE attempt_result (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  attempt_id {I64} NOT NULL DEFAULT 0,
  state {I64} NOT NULL DEFAULT 0,
  terminal_id {I64} NOT NULL DEFAULT 0,
  currency {I64} NOT NULL DEFAULT 0,
  amount_minor {I64} NOT NULL DEFAULT 0,
  tip_minor {I64} NOT NULL DEFAULT 0,
  brand TEXT NOT NULL DEFAULT '',
  last4 TEXT NOT NULL DEFAULT '',
  entry TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  reference TEXT NOT NULL DEFAULT '',
  batch TEXT NOT NULL DEFAULT '',
  message TEXT NOT NULL DEFAULT '',
  receipt TEXT NOT NULL DEFAULT '',
  evidence TEXT NOT NULL DEFAULT '',
  trace TEXT NOT NULL DEFAULT '',
  identity TEXT NOT NULL DEFAULT '',
  at {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: document
CREATE TABLE terminal (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  driver TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  identity TEXT NOT NULL DEFAULT '',
  station {I64} NOT NULL DEFAULT 0,
  tips {I64} NOT NULL DEFAULT 0,
  archived {I64} NOT NULL DEFAULT 0,
  offline {I64} NOT NULL DEFAULT 0,
  offline_sale_minor {I64} NOT NULL DEFAULT 0,
  offline_customer_minor {I64} NOT NULL DEFAULT 0,
  offline_total_minor {I64} NOT NULL DEFAULT 0,
  options TEXT NOT NULL DEFAULT ''
) {STRICT};

-- record: fact; id: of the attempt that closed it
CREATE TABLE card_batch (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  terminal_id {I64} NOT NULL DEFAULT 0,
  staff_id {I64} NOT NULL DEFAULT 0,
  at {I64} NOT NULL DEFAULT 0,
  number TEXT NOT NULL DEFAULT '',
  identity TEXT NOT NULL DEFAULT '',
  currency {I64} NOT NULL DEFAULT 0,
  has_lines {I64} NOT NULL DEFAULT 0,
  has_totals {I64} NOT NULL DEFAULT 0,
  receipt TEXT NOT NULL DEFAULT '',
  evidence TEXT NOT NULL DEFAULT ''
) {STRICT};

-- part
CREATE TABLE card_batch_line (
  card_batch_id {I64} NOT NULL REFERENCES card_batch(id),
  line {I64} NOT NULL,
  reference TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT '',
  brand TEXT NOT NULL DEFAULT '',
  last4 TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  kind {I64} NOT NULL DEFAULT 0,
  amount_minor {I64} NOT NULL DEFAULT 0,
  at {I64} NOT NULL DEFAULT 0,
  voided {I64} NOT NULL DEFAULT 0,
  offline {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (card_batch_id, line)
) {PART};

-- part
CREATE TABLE card_batch_total (
  card_batch_id {I64} NOT NULL REFERENCES card_batch(id),
  line {I64} NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  count {I64} NOT NULL DEFAULT 0,
  amount_minor {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (card_batch_id, line)
) {PART};

-- part
CREATE TABLE card_batch_member (
  card_batch_id {I64} NOT NULL REFERENCES card_batch(id),
  line {I64} NOT NULL,
  attempt_id {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (card_batch_id, line)
) {PART};

-- record: fact; id: follows from the orphan's
CREATE TABLE orphan_end (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  orphan_id {I64} NOT NULL DEFAULT 0,
  kind {I64} NOT NULL DEFAULT 0,
  attempt_id {I64} NOT NULL DEFAULT 0,
  payment_id {I64} NOT NULL DEFAULT 0,
  staff_id {I64} NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) {STRICT};

-- record: fact
CREATE TABLE shift (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  station {I64} NOT NULL DEFAULT 0,
  date {I64} NOT NULL DEFAULT 0,
  staff_id {I64} NOT NULL DEFAULT 0,
  at {I64} NOT NULL DEFAULT 0,
  currency {I64} NOT NULL DEFAULT 0,
  float_minor {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: fact
CREATE TABLE drawer_entry (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  shift_id {I64} NOT NULL DEFAULT 0,
  kind {I64} NOT NULL DEFAULT 0,
  category {I64} NOT NULL DEFAULT 0,
  amount_minor {I64} NOT NULL DEFAULT 0,
  staff_id {I64} NOT NULL DEFAULT 0,
  at {I64} NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) {STRICT};

-- record: fact
CREATE TABLE shift_event (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  shift_id {I64} NOT NULL DEFAULT 0,
  kind {I64} NOT NULL DEFAULT 0,
  staff_id {I64} NOT NULL DEFAULT 0,
  at {I64} NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) {STRICT};

-- record: fact
CREATE TABLE shift_close (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  shift_id {I64} NOT NULL DEFAULT 0,
  staff_id {I64} NOT NULL DEFAULT 0,
  at {I64} NOT NULL DEFAULT 0,
  number {I64} NOT NULL DEFAULT 0,
  currency {I64} NOT NULL DEFAULT 0,
  expected_minor {I64} NOT NULL DEFAULT 0,
  counted_minor {I64} NOT NULL DEFAULT 0,
  over_minor {I64} NOT NULL DEFAULT 0,
  left_minor {I64} NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '',
  head TEXT NOT NULL DEFAULT '',
  counts {I64} NOT NULL DEFAULT 0,
  first_minor {I64} NOT NULL DEFAULT 0
) {STRICT};

-- part
CREATE TABLE shift_close_cash (
  shift_close_id {I64} NOT NULL REFERENCES shift_close(id),
  line {I64} NOT NULL,
  value_minor {I64} NOT NULL DEFAULT 0,
  count {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (shift_close_id, line)
) {PART};

-- part
CREATE TABLE shift_close_figure (
  shift_close_id {I64} NOT NULL REFERENCES shift_close(id),
  line {I64} NOT NULL,
  kind {I64} NOT NULL DEFAULT 0,
  tender_kind {I64} NOT NULL DEFAULT 0,
  name TEXT NOT NULL DEFAULT '',
  count {I64} NOT NULL DEFAULT 0,
  amount_minor {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (shift_close_id, line)
) {PART};

-- part
CREATE TABLE shift_close_carried (
  shift_close_id {I64} NOT NULL REFERENCES shift_close(id),
  line {I64} NOT NULL,
  kind {I64} NOT NULL DEFAULT 0,
  ref_id {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (shift_close_id, line)
) {PART};

-- part
CREATE TABLE shift_close_difference (
  shift_close_id {I64} NOT NULL REFERENCES shift_close(id),
  line {I64} NOT NULL,
  match {I64} NOT NULL DEFAULT 0,
  terminal_id {I64} NOT NULL DEFAULT 0,
  attempt_id {I64} NOT NULL DEFAULT 0,
  payment_id {I64} NOT NULL DEFAULT 0,
  card TEXT NOT NULL DEFAULT '',
  there_minor {I64} NOT NULL DEFAULT 0,
  here_minor {I64} NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (shift_close_id, line)
) {PART};

-- record: fact
CREATE TABLE drawer_count (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  shift_id {I64} NOT NULL DEFAULT 0,
  staff_id {I64} NOT NULL DEFAULT 0,
  at {I64} NOT NULL DEFAULT 0,
  counted_minor {I64} NOT NULL DEFAULT 0
) {STRICT};

-- part
CREATE TABLE drawer_count_cash (
  drawer_count_id {I64} NOT NULL REFERENCES drawer_count(id),
  line {I64} NOT NULL,
  value_minor {I64} NOT NULL DEFAULT 0,
  count {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (drawer_count_id, line)
) {PART};

-- record: fact
CREATE TABLE shift_move (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  payment_id {I64} NOT NULL DEFAULT 0,
  refund_id {I64} NOT NULL DEFAULT 0,
  from_shift_id {I64} NOT NULL DEFAULT 0,
  to_shift_id {I64} NOT NULL DEFAULT 0,
  cash_minor {I64} NOT NULL DEFAULT 0,
  from_open {I64} NOT NULL DEFAULT 0,
  to_open {I64} NOT NULL DEFAULT 0,
  staff_id {I64} NOT NULL DEFAULT 0,
  at {I64} NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) {STRICT};

-- record: fact; id: follows from kind, terminal and spot
CREATE TABLE card_batch_note (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  kind {I64} NOT NULL DEFAULT 0,
  match {I64} NOT NULL DEFAULT 0,
  terminal_id {I64} NOT NULL DEFAULT 0,
  batch_id {I64} NOT NULL DEFAULT 0,
  spot TEXT NOT NULL DEFAULT '',
  orphan_id {I64} NOT NULL DEFAULT 0,
  attempt_id {I64} NOT NULL DEFAULT 0,
  payment_id {I64} NOT NULL DEFAULT 0,
  there_minor {I64} NOT NULL DEFAULT 0,
  here_minor {I64} NOT NULL DEFAULT 0,
  staff_id {I64} NOT NULL DEFAULT 0,
  at {I64} NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) {STRICT};

-- record: fact
CREATE TABLE bank_deposit (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  date {I64} NOT NULL DEFAULT 0,
  staff_id {I64} NOT NULL DEFAULT 0,
  currency {I64} NOT NULL DEFAULT 0,
  cash_minor {I64} NOT NULL DEFAULT 0,
  total_minor {I64} NOT NULL DEFAULT 0,
  reference TEXT NOT NULL DEFAULT ''
) {STRICT};

-- part
CREATE TABLE bank_deposit_cash (
  bank_deposit_id {I64} NOT NULL REFERENCES bank_deposit(id),
  line {I64} NOT NULL,
  value_minor {I64} NOT NULL DEFAULT 0,
  count {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (bank_deposit_id, line)
) {PART};

-- part
CREATE TABLE bank_deposit_check (
  bank_deposit_id {I64} NOT NULL REFERENCES bank_deposit(id),
  line {I64} NOT NULL,
  payment_id {I64} NOT NULL DEFAULT 0,
  amount_minor {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (bank_deposit_id, line)
) {PART};

-- record: fact
CREATE TABLE link_key (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  link_key TEXT NOT NULL DEFAULT ''
) {STRICT};

-- record: fact
CREATE TABLE link_end (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  document_id {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) {STRICT};

-- record: fact
CREATE TABLE document_view (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  document_id {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  contact_id {I64} NOT NULL DEFAULT 0,
  at {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: fact
CREATE TABLE document_file (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  document_id {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT ''
) {STRICT};
CREATE INDEX document_file_sha256 ON document_file(sha256);
CREATE INDEX document_file_pos ON document_file(pos);

-- record: fact
CREATE TABLE online_payment (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  payment_id {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  contact_id {I64} NOT NULL DEFAULT 0,
  date {I64} NOT NULL DEFAULT 0,
  method {I64} NOT NULL DEFAULT 0,
  currency {I64} NOT NULL DEFAULT 0,
  amount_minor {I64} NOT NULL DEFAULT 0,
  gateway TEXT NOT NULL DEFAULT ''
) {STRICT};

-- part
CREATE TABLE online_payment_line (
  online_payment_id {I64} NOT NULL REFERENCES online_payment(id),
  line {I64} NOT NULL,
  item_id {I64} NOT NULL DEFAULT 0,
  amount_minor {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (online_payment_id, line)
) {PART};

-- record: fact
CREATE TABLE online_result (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  online_id {I64} NOT NULL DEFAULT 0,
  state {I64} NOT NULL DEFAULT 0,
  currency {I64} NOT NULL DEFAULT 0,
  amount_minor {I64} NOT NULL DEFAULT 0,
  reference TEXT NOT NULL DEFAULT '',
  brand TEXT NOT NULL DEFAULT '',
  last4 TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  message TEXT NOT NULL DEFAULT '',
  at {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: fact
CREATE TABLE online_refund (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  refund_id {I64} NOT NULL DEFAULT 0,
  online_id {I64} NOT NULL DEFAULT 0,
  state {I64} NOT NULL DEFAULT 0,
  reference TEXT NOT NULL DEFAULT '',
  message TEXT NOT NULL DEFAULT ''
) {STRICT};

-- record: document; id: the invoice's
CREATE TABLE collection (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  customer_id {I64} NOT NULL DEFAULT 0,
  status {I64} NOT NULL DEFAULT 0,
  promise_date {I64} NOT NULL DEFAULT 0,
  promise_minor {I64} NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''
) {STRICT};

-- local
CREATE TABLE station (
  id {I64} PRIMARY KEY,
  life {BLOB} NOT NULL UNIQUE,
  number {I64} NOT NULL,
  place TEXT NOT NULL
) {STRICT};

-- local
CREATE TABLE head (
  one {I64} PRIMARY KEY CHECK (one = 1),
  station_id {I64} NOT NULL REFERENCES station(id),
  schema {I64} NOT NULL,
  pos {I64} NOT NULL,
  seq {I64} NOT NULL,
  stamp {I64} NOT NULL,
  last_id {I64} NOT NULL,
  hash {BLOB} NOT NULL
) {STRICT};

-- local
CREATE TABLE commit_log (
  pos {I64} PRIMARY KEY,
  station_id {I64} NOT NULL REFERENCES station(id),
  seq {I64} NOT NULL,
  stamp {I64} NOT NULL,
  schema {I64} NOT NULL,
  actor_id {I64} NOT NULL,
  approver_id {I64} NOT NULL,
  act TEXT NOT NULL,
  held {I64} NOT NULL,
  hash {BLOB} NOT NULL,
  body {BLOB} NOT NULL
) {STRICT};
CREATE UNIQUE INDEX commit_log_station ON commit_log(station_id, seq);

-- local: at the portal: the registers that may sync with it (sync/device.h)
CREATE TABLE sync_device (
  id {I64} PRIMARY KEY,
  token {BLOB} NOT NULL UNIQUE,
  number {I64} NOT NULL,
  life {BLOB} NOT NULL,
  name TEXT NOT NULL,
  enrolled_at {I64} NOT NULL,
  seen_at {I64} NOT NULL,
  retired_at {I64} NOT NULL
) {STRICT};

-- local: at the portal: one-time codes for more registers, by their SHA-256
CREATE TABLE sync_code (
  hash {BLOB} PRIMARY KEY,
  name TEXT NOT NULL,
  expires_at {I64} NOT NULL,
  device_id {I64} NOT NULL
) {PART};

-- local: commits that came and could not be taken into the log, for people to look at (sync/receive.h)
CREATE TABLE sync_quarantine (
  life {BLOB} NOT NULL,
  seq {I64} NOT NULL,
  hash {BLOB} NOT NULL,
  at {I64} NOT NULL,
  code TEXT NOT NULL,
  source TEXT NOT NULL,
  act TEXT NOT NULL,
  number {I64} NOT NULL,
  stamp {I64} NOT NULL,
  schema {I64} NOT NULL,
  actor_id {I64} NOT NULL,
  approver_id {I64} NOT NULL,
  body {BLOB} NOT NULL,
  PRIMARY KEY (life, seq, hash)
) {PART};

-- local: what this register did about each card payment so far (store/attempt.h)
CREATE TABLE attempt_journal (
  attempt_id {I64} PRIMARY KEY,
  terminal_id {I64} NOT NULL,
  state {I64} NOT NULL,
  at {I64} NOT NULL,
  baseline TEXT NOT NULL,
  steps TEXT NOT NULL
) {STRICT};
CREATE INDEX attempt_journal_open ON attempt_journal(terminal_id) WHERE state < 10;

-- local: what people typed and have not saved (D30), failed PINs, work in progress; never logged
CREATE TABLE scratch (
  name TEXT PRIMARY KEY,
  at {I64} NOT NULL,
  body TEXT NOT NULL
) {STRICT};

-- record: document
CREATE TABLE item_status (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  portal_label TEXT NOT NULL DEFAULT '',
  stage {I64} NOT NULL DEFAULT 0,
  action_required {I64} NOT NULL DEFAULT 0,
  actions {I64} NOT NULL DEFAULT 0,
  mandatory {I64} NOT NULL DEFAULT 0,
  approved_id {I64} NOT NULL DEFAULT 0,
  changes_id {I64} NOT NULL DEFAULT 0,
  place {I64} NOT NULL DEFAULT 0,
  archived {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: document
CREATE TABLE sales_order (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  number TEXT NOT NULL DEFAULT '',
  station {I64} NOT NULL DEFAULT 0,
  sequence {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  location_id {I64} NOT NULL DEFAULT 0,
  contact_id {I64} NOT NULL DEFAULT 0,
  date {I64} NOT NULL DEFAULT 0,
  due {I64} NOT NULL DEFAULT 0,
  due_minute {I64} NOT NULL DEFAULT 0,
  rush {I64} NOT NULL DEFAULT 0,
  assignee_id {I64} NOT NULL DEFAULT 0,
  po TEXT NOT NULL DEFAULT '',
  reference TEXT NOT NULL DEFAULT '',
  tags TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  remark TEXT NOT NULL DEFAULT '',
  estimate_id {I64} NOT NULL DEFAULT 0,
  estimate_version_id {I64} NOT NULL DEFAULT 0,
  source_id {I64} NOT NULL DEFAULT 0,
  deposit_minor {I64} NOT NULL DEFAULT 0,
  production_rate {I64} NOT NULL DEFAULT 0,
  has_rate {I64} NOT NULL DEFAULT 0,
  review {I64} NOT NULL DEFAULT 0,
  cancelled {I64} NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) {STRICT};

-- record: document
CREATE TABLE job (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  order_id {I64} NOT NULL DEFAULT 0,
  sequence {I64} NOT NULL DEFAULT 0,
  charge {I64} NOT NULL DEFAULT 0,
  item_id {I64} NOT NULL DEFAULT 0,
  code TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  options TEXT NOT NULL DEFAULT '',
  quantity {I64} NOT NULL DEFAULT 0,
  unit_price {I64} NOT NULL DEFAULT 0,
  discount_rate {I64} NOT NULL DEFAULT 0,
  tax_group_id {I64} NOT NULL DEFAULT 0,
  status_id {I64} NOT NULL DEFAULT 0,
  due {I64} NOT NULL DEFAULT 0,
  due_minute {I64} NOT NULL DEFAULT 0,
  assignee_id {I64} NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  removed {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: fact
CREATE TABLE work_file (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  subject_id {I64} NOT NULL DEFAULT 0,
  staff_id {I64} NOT NULL DEFAULT 0,
  contact_id {I64} NOT NULL DEFAULT 0,
  at {I64} NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  media TEXT NOT NULL DEFAULT '',
  size {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: fact
CREATE TABLE work_note (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  subject_id {I64} NOT NULL DEFAULT 0,
  staff_id {I64} NOT NULL DEFAULT 0,
  contact_id {I64} NOT NULL DEFAULT 0,
  shown {I64} NOT NULL DEFAULT 0,
  at {I64} NOT NULL DEFAULT 0,
  text TEXT NOT NULL DEFAULT '',
  customer_id {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: document
CREATE TABLE estimate (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  number TEXT NOT NULL DEFAULT '',
  station {I64} NOT NULL DEFAULT 0,
  sequence {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  location_id {I64} NOT NULL DEFAULT 0,
  contact_id {I64} NOT NULL DEFAULT 0,
  date {I64} NOT NULL DEFAULT 0,
  expires {I64} NOT NULL DEFAULT 0,
  po TEXT NOT NULL DEFAULT '',
  reference TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  state {I64} NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) {STRICT};

-- part
CREATE TABLE estimate_line (
  estimate_id {I64} NOT NULL REFERENCES estimate(id),
  line {I64} NOT NULL,
  item_id {I64} NOT NULL DEFAULT 0,
  code TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  options TEXT NOT NULL DEFAULT '',
  quantity {I64} NOT NULL DEFAULT 0,
  unit_price {I64} NOT NULL DEFAULT 0,
  discount_rate {I64} NOT NULL DEFAULT 0,
  tax_group_id {I64} NOT NULL DEFAULT 0,
  choice {I64} NOT NULL DEFAULT 0,
  optional {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (estimate_id, line)
) {PART};

-- record: fact
CREATE TABLE estimate_version (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  estimate_id {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  version {I64} NOT NULL DEFAULT 0,
  date {I64} NOT NULL DEFAULT 0,
  expires {I64} NOT NULL DEFAULT 0,
  terms_id {I64} NOT NULL DEFAULT 0,
  currency {I64} NOT NULL DEFAULT 0,
  subtotal_minor {I64} NOT NULL DEFAULT 0,
  tax_minor {I64} NOT NULL DEFAULT 0,
  total_minor {I64} NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT ''
) {STRICT};

-- part
CREATE TABLE estimate_version_line (
  estimate_version_id {I64} NOT NULL REFERENCES estimate_version(id),
  line {I64} NOT NULL,
  item_id {I64} NOT NULL DEFAULT 0,
  code TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  options TEXT NOT NULL DEFAULT '',
  quantity {I64} NOT NULL DEFAULT 0,
  unit_price {I64} NOT NULL DEFAULT 0,
  discount_rate {I64} NOT NULL DEFAULT 0,
  tax_group_id {I64} NOT NULL DEFAULT 0,
  choice {I64} NOT NULL DEFAULT 0,
  optional {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (estimate_version_id, line)
) {PART};

-- record: fact
CREATE TABLE approval_terms (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  version {I64} NOT NULL DEFAULT 0,
  at {I64} NOT NULL DEFAULT 0,
  text TEXT NOT NULL DEFAULT ''
) {STRICT};

-- record: fact
CREATE TABLE proof (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  job_id {I64} NOT NULL DEFAULT 0,
  order_id {I64} NOT NULL DEFAULT 0,
  version {I64} NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  media TEXT NOT NULL DEFAULT '',
  size {I64} NOT NULL DEFAULT 0,
  staff_id {I64} NOT NULL DEFAULT 0,
  at {I64} NOT NULL DEFAULT 0,
  message TEXT NOT NULL DEFAULT ''
) {STRICT};

-- record: fact
CREATE TABLE approval (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  kind {I64} NOT NULL DEFAULT 0,
  subject_id {I64} NOT NULL DEFAULT 0,
  root_id {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  contact_id {I64} NOT NULL DEFAULT 0,
  staff_id {I64} NOT NULL DEFAULT 0,
  answer {I64} NOT NULL DEFAULT 0,
  name TEXT NOT NULL DEFAULT '',
  origin TEXT NOT NULL DEFAULT '',
  sha256 TEXT NOT NULL DEFAULT '',
  terms_id {I64} NOT NULL DEFAULT 0,
  message TEXT NOT NULL DEFAULT '',
  at {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: document
CREATE TABLE shipment (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  order_id {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  method {I64} NOT NULL DEFAULT 0,
  carrier TEXT NOT NULL DEFAULT '',
  service TEXT NOT NULL DEFAULT '',
  tracking TEXT NOT NULL DEFAULT '',
  link TEXT NOT NULL DEFAULT '',
  date {I64} NOT NULL DEFAULT 0,
  ship_name TEXT NOT NULL DEFAULT '',
  ship_address TEXT NOT NULL DEFAULT '',
  ship_city TEXT NOT NULL DEFAULT '',
  ship_region TEXT NOT NULL DEFAULT '',
  ship_postcode TEXT NOT NULL DEFAULT '',
  ship_country TEXT NOT NULL DEFAULT '',
  cancelled {I64} NOT NULL DEFAULT 0
) {STRICT};

-- part
CREATE TABLE shipment_package (
  shipment_id {I64} NOT NULL REFERENCES shipment(id),
  line {I64} NOT NULL,
  description TEXT NOT NULL DEFAULT '',
  tracking TEXT NOT NULL DEFAULT '',
  weight_grams {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (shipment_id, line)
) {PART};

-- part
CREATE TABLE shipment_line (
  shipment_id {I64} NOT NULL REFERENCES shipment(id),
  line {I64} NOT NULL,
  job_id {I64} NOT NULL DEFAULT 0,
  quantity {I64} NOT NULL DEFAULT 0,
  PRIMARY KEY (shipment_id, line)
) {PART};

-- record: fact
CREATE TABLE shipment_event (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  shipment_id {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  kind {I64} NOT NULL DEFAULT 0,
  at {I64} NOT NULL DEFAULT 0,
  place TEXT NOT NULL DEFAULT '',
  message TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  sha256 TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT ''
) {STRICT};

-- record: fact
CREATE TABLE message (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  send_id {I64} NOT NULL DEFAULT 0,
  channel {I64} NOT NULL DEFAULT 0,
  about {I64} NOT NULL DEFAULT 0,
  purpose {I64} NOT NULL DEFAULT 0,
  document_id {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  contact_id {I64} NOT NULL DEFAULT 0,
  once TEXT NOT NULL DEFAULT '',
  recipient TEXT NOT NULL DEFAULT '',
  recipient_name TEXT NOT NULL DEFAULT '',
  subject TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  link TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '',
  attaches {I64} NOT NULL DEFAULT 0,
  at {I64} NOT NULL DEFAULT 0,
  hold_until {I64} NOT NULL DEFAULT 0
) {STRICT};

-- record: fact
CREATE TABLE message_event (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  message_id {I64} NOT NULL DEFAULT 0,
  customer_id {I64} NOT NULL DEFAULT 0,
  kind {I64} NOT NULL DEFAULT 0,
  at {I64} NOT NULL DEFAULT 0,
  next_at {I64} NOT NULL DEFAULT 0,
  try {I64} NOT NULL DEFAULT 0,
  code {I64} NOT NULL DEFAULT 0,
  said TEXT NOT NULL DEFAULT '',
  sha256 TEXT NOT NULL DEFAULT ''
) {STRICT};

-- record: document
CREATE TABLE message_template (
  id {I64} PRIMARY KEY,
  pos {I64} NOT NULL,
  about {I64} NOT NULL DEFAULT 0,
  purpose {I64} NOT NULL DEFAULT 0,
  language TEXT NOT NULL DEFAULT '',
  subject TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT ''
) {STRICT};

-- derived: the state of a message, as its events say
CREATE TABLE message_sum (
  message_id {I64} PRIMARY KEY,
  document_id {I64} NOT NULL,
  state {I64} NOT NULL,
  next_at {I64} NOT NULL,
  since {I64} NOT NULL,
  tries {I64} NOT NULL,
  waits {I64} NOT NULL,
  last {I64} NOT NULL
) {STRICT};

-- derived: the state of an order, as its jobs say
CREATE TABLE order_sum (
  order_id {I64} PRIMARY KEY,
  customer_id {I64} NOT NULL,
  state {I64} NOT NULL,
  due {I64} NOT NULL,
  jobs {I64} NOT NULL,
  done {I64} NOT NULL,
  over_billed {I64} NOT NULL
) {STRICT};

-- derived: one row per edit of a document's group
CREATE TABLE edit (
  type {I64} NOT NULL,
  id {I64} NOT NULL,
  grp {I64} NOT NULL,
  stamp {I64} NOT NULL,
  station {I64} NOT NULL,
  base_stamp {I64} NOT NULL,
  base_station {I64} NOT NULL,
  pos {I64} NOT NULL,
  PRIMARY KEY (type, id, grp, stamp, station)
) {PART};

-- derived: spans of days in which an item's open amount was constant and not 0; to_date 2932897 = open end
CREATE TABLE open_item (
  item_id {I64} NOT NULL,
  from_date {I64} NOT NULL,
  to_date {I64} NOT NULL,
  due {I64} NOT NULL,
  customer_id {I64} NOT NULL,
  open_minor {I64} NOT NULL,
  PRIMARY KEY (item_id, from_date)
) {PART};
CREATE INDEX open_item_customer ON open_item(customer_id, to_date, due, open_minor, from_date);

-- derived: today's sums of the above
CREATE TABLE customer_sum (
  customer_id {I64} PRIMARY KEY,
  open_minor {I64} NOT NULL,
  unapplied_minor {I64} NOT NULL
) {STRICT};

CREATE INDEX posting_customer ON posting(customer_id, entry_id) WHERE customer_id <> 0;
CREATE INDEX entry_date ON entry(date);
CREATE INDEX invoice_number ON invoice(number);
CREATE INDEX invoice_series ON invoice(series_id, sequence);
CREATE INDEX invoice_customer ON invoice(customer_id, date);
CREATE INDEX invoice_draft ON invoice(draft_id) WHERE draft_id <> 0;
CREATE INDEX invoice_subject ON invoice(subject_id) WHERE subject_id <> 0;
CREATE INDEX invoice_void_invoice ON invoice_void(invoice_id);
CREATE INDEX write_off_item ON write_off(item_id);
CREATE INDEX payment_customer ON payment(customer_id, date);
CREATE INDEX payment_event_payment ON payment_event(payment_id);
CREATE INDEX refund_source ON refund(source_id);
CREATE INDEX deposit_use_deposit ON deposit_use(deposit_id);
CREATE INDEX allocation_line_debit ON allocation_line(debit_id);
CREATE INDEX allocation_line_credit ON allocation_line(credit_id);
CREATE INDEX customer_number ON customer(number);
CREATE INDEX customer_name ON customer(name);
CREATE INDEX customer_merged ON customer(merged_into_id) WHERE merged_into_id <> 0;
CREATE INDEX contact_customer ON contact(customer_id);
CREATE INDEX location_customer ON location(customer_id);
CREATE INDEX certificate_customer ON certificate(customer_id);
CREATE INDEX item_code ON item(code);
CREATE INDEX draft_customer ON draft(customer_id);
CREATE INDEX attempt_payment ON attempt(payment_id);
CREATE INDEX attempt_line_item ON attempt_line(item_id);
CREATE INDEX attempt_result_attempt ON attempt_result(attempt_id);
CREATE INDEX attempt_result_state ON attempt_result(state);
CREATE INDEX posting_drawer ON posting(sub_id, amount_minor) WHERE account = 1000;
CREATE INDEX posting_safe ON posting(sub_id, amount_minor) WHERE account = 1010;
CREATE INDEX shift_station ON shift(station);
CREATE INDEX shift_close_shift ON shift_close(shift_id);
CREATE INDEX shift_event_shift ON shift_event(shift_id);
CREATE INDEX drawer_entry_shift ON drawer_entry(shift_id);
CREATE INDEX payment_shift ON payment(shift_id) WHERE shift_id <> 0;
CREATE INDEX payment_check ON payment(id) WHERE tender_kind = 2;
CREATE INDEX refund_shift ON refund(shift_id) WHERE shift_id <> 0;
CREATE INDEX payment_event_shift ON payment_event(shift_id) WHERE shift_id <> 0;
CREATE INDEX attempt_terminal ON attempt(terminal_id);
CREATE INDEX card_batch_terminal ON card_batch(terminal_id);
CREATE INDEX card_batch_member_attempt ON card_batch_member(attempt_id);
CREATE INDEX orphan_end_orphan ON orphan_end(orphan_id);
CREATE INDEX link_end_document ON link_end(document_id);
CREATE INDEX document_view_document ON document_view(document_id, at);
CREATE INDEX online_payment_line_item ON online_payment_line(item_id);
CREATE INDEX online_refund_refund ON online_refund(refund_id);
CREATE INDEX online_payment_payment ON online_payment(payment_id);
CREATE INDEX online_result_online ON online_result(online_id);
CREATE INDEX orphan_end_attempt ON orphan_end(attempt_id);
CREATE INDEX drawer_count_shift ON drawer_count(shift_id);
CREATE INDEX shift_move_payment ON shift_move(payment_id);
CREATE INDEX shift_move_refund ON shift_move(refund_id);
CREATE INDEX shift_move_to ON shift_move(to_shift_id);
CREATE INDEX shift_move_from ON shift_move(from_shift_id);
CREATE INDEX card_batch_note_terminal ON card_batch_note(terminal_id);
CREATE INDEX card_batch_note_orphan ON card_batch_note(orphan_id);
CREATE INDEX collection_customer ON collection(customer_id);
CREATE INDEX group_member_invoice ON group_member(invoice_id);
CREATE INDEX invoice_group_series ON invoice_group(series_id, sequence);
-- what people look for by what stands on a check or a purchase order (store/find.c)
CREATE INDEX invoice_po ON invoice(po) WHERE po <> '';
CREATE INDEX invoice_reference ON invoice(reference) WHERE reference <> '';
CREATE INDEX invoice_total ON invoice(total_minor);
CREATE INDEX payment_reference ON payment(reference) WHERE reference <> '';
CREATE INDEX payment_amount ON payment(amount_minor);
CREATE INDEX open_item_open ON open_item(open_minor, due) WHERE to_date = 2932897;
CREATE INDEX sales_order_number ON sales_order(number);
CREATE INDEX sales_order_place ON sales_order(station, sequence);
CREATE INDEX sales_order_customer ON sales_order(customer_id);
CREATE INDEX sales_order_po ON sales_order(po) WHERE po <> '';
CREATE INDEX sales_order_estimate ON sales_order(estimate_id) WHERE estimate_id <> 0;
CREATE INDEX sales_order_source ON sales_order(source_id) WHERE source_id <> 0;
CREATE INDEX sales_order_review ON sales_order(id) WHERE review <> 0;
CREATE INDEX order_sum_state ON order_sum(state, order_id);
CREATE INDEX order_sum_due ON order_sum(due, order_id) WHERE state < 5;
CREATE INDEX order_sum_open ON order_sum(order_id) WHERE state < 5;
CREATE INDEX order_sum_over ON order_sum(order_id) WHERE over_billed > 0;
CREATE INDEX order_sum_customer ON order_sum(customer_id, state, order_id);
CREATE INDEX job_order ON job(order_id, sequence);
CREATE INDEX job_status ON job(status_id, id) WHERE removed = 0;
CREATE INDEX job_due ON job(due, id) WHERE due <> 0 AND removed = 0;
CREATE INDEX job_assignee ON job(assignee_id, id) WHERE assignee_id <> 0;
CREATE INDEX work_file_subject ON work_file(subject_id);
CREATE INDEX work_note_subject ON work_note(subject_id);
CREATE INDEX work_note_customer ON work_note(customer_id);
CREATE INDEX estimate_number ON estimate(number);
CREATE INDEX estimate_place ON estimate(station, sequence);
CREATE INDEX estimate_customer ON estimate(customer_id);
CREATE INDEX estimate_state ON estimate(state, id);
CREATE INDEX estimate_version_estimate ON estimate_version(estimate_id);
CREATE INDEX proof_job ON proof(job_id);
CREATE INDEX proof_order ON proof(order_id);
CREATE INDEX approval_subject ON approval(subject_id);
CREATE INDEX approval_root ON approval(root_id);
CREATE INDEX approval_customer ON approval(customer_id);
CREATE INDEX shipment_order ON shipment(order_id);
CREATE INDEX shipment_customer ON shipment(customer_id);
CREATE INDEX shipment_tracking ON shipment(tracking) WHERE tracking <> '';
CREATE INDEX shipment_event_shipment ON shipment_event(shipment_id, at);
CREATE INDEX shipment_event_customer ON shipment_event(customer_id);
CREATE INDEX message_customer ON message(customer_id);
CREATE INDEX message_document ON message(document_id) WHERE document_id <> 0;
CREATE INDEX message_recipient ON message(recipient) WHERE recipient <> '';
CREATE INDEX message_event_message ON message_event(message_id, at);
CREATE INDEX message_event_customer ON message_event(customer_id);
CREATE INDEX message_sum_due ON message_sum(state, next_at, message_id);
CREATE INDEX message_sum_document ON message_sum(document_id, state);
CREATE INDEX draft_order ON draft(order_id) WHERE order_id <> 0;
CREATE INDEX draft_line_job ON draft_line(job_id) WHERE job_id <> 0;
CREATE INDEX invoice_order ON invoice(order_id) WHERE order_id <> 0;
CREATE INDEX invoice_line_job ON invoice_line(job_id) WHERE job_id <> 0;
CREATE INDEX payment_order ON payment(order_id) WHERE order_id <> 0;
