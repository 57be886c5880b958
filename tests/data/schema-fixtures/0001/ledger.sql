PRAGMA application_id = 1128678246;
CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  date INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  reverses_id INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966960108175927, 159, 20557, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966960114467472, 160, 20691, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966960124953157, 162, 20785, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966960131244668, 163, 20798, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966960141730369, 165, 20822, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966960181576404, 172, 20655, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966960192062157, 174, 20703, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966960198353569, 175, 20698, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966960217227928, 178, 20859, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (5284305187179866190, 157, 20515, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (5298121201410510182, 155, 20711, 10, 840, 0);
CREATE TABLE posting (
  entry_id INTEGER NOT NULL REFERENCES entry(id),
  line INTEGER NOT NULL,
  account INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  due INTEGER NOT NULL DEFAULT 0,
  sub_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (entry_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960108175927, 1, 1200, -4351, 423966959351104180, 20557, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960108175927, 2, 1040, 2175, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960108175927, 3, 1040, 2176, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960114467472, 1, 1200, 70981, 423966959344812717, 20721, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960114467472, 2, 4000, -35490, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960114467472, 3, 4000, -35491, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960124953157, 1, 1200, -15426, 423966959351104180, 20785, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960124953157, 2, 1040, 7713, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960124953157, 3, 1040, 7713, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960131244668, 1, 1200, -55870, 423966959344812717, 20798, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960131244668, 2, 1040, 27935, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960131244668, 3, 1040, 27935, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960141730369, 1, 1200, -41058, 423966959344812717, 20822, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960141730369, 2, 1040, 20529, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960141730369, 3, 1040, 20529, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960181576404, 1, 1200, -63365, 423966959351104180, 20655, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960181576404, 2, 1040, 31682, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960181576404, 3, 1040, 31683, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960192062157, 1, 1200, -74759, 423966959351104180, 20703, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960192062157, 2, 1040, 37379, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960192062157, 3, 1040, 37380, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960198353569, 1, 1200, 44560, 423966959351104180, 20728, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960198353569, 2, 4000, -22280, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960198353569, 3, 4000, -22280, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960217227928, 1, 1200, -12560, 423966959351104180, 20859, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960217227928, 2, 1040, 6280, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960217227928, 3, 1040, 6280, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5284305187179866190, 1, 1200, -71148, 77, 20515, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5284305187179866190, 2, 1040, 35574, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5284305187179866190, 3, 1040, 35574, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5298121201410510182, 1, 1200, -44872, 77, 20711, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5298121201410510182, 2, 1040, 22436, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5298121201410510182, 3, 1040, 22436, 0, 0, 2);
CREATE TABLE invoice (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  series_id INTEGER NOT NULL DEFAULT 0,
  sequence INTEGER NOT NULL DEFAULT 0,
  number TEXT NOT NULL DEFAULT '',
  customer_id INTEGER NOT NULL DEFAULT 0,
  location_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  due INTEGER NOT NULL DEFAULT 0,
  terms TEXT NOT NULL DEFAULT '',
  discount_until INTEGER NOT NULL DEFAULT 0,
  discount_minor INTEGER NOT NULL DEFAULT 0,
  po TEXT NOT NULL DEFAULT '',
  reference TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  currency INTEGER NOT NULL DEFAULT 0,
  rounding INTEGER NOT NULL DEFAULT 0,
  rounds_per_document INTEGER NOT NULL DEFAULT 0,
  subtotal_minor INTEGER NOT NULL DEFAULT 0,
  tax_minor INTEGER NOT NULL DEFAULT 0,
  total_minor INTEGER NOT NULL DEFAULT 0,
  subject_id INTEGER NOT NULL DEFAULT 0,
  step INTEGER NOT NULL DEFAULT 0,
  draft_id INTEGER NOT NULL DEFAULT 0,
  draft_version TEXT NOT NULL DEFAULT '',
  certificate_id INTEGER NOT NULL DEFAULT 0,
  exempt_region TEXT NOT NULL DEFAULT '',
  exempt_reason TEXT NOT NULL DEFAULT '',
  exempt_number TEXT NOT NULL DEFAULT '',
  exempt_expires INTEGER NOT NULL DEFAULT 0,
  order_id INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires, order_id) VALUES (423966959206400609, 1, 1, 9123573831594067264, 9223372036854775807, 'a', 3653614955314194426, 4898830391349795072, 0, 0, 'مطبعة a 😀', 55464, 9223372036854775807, '😀 O''Neil; DROP "quoted"', 'Straße Łódź sign', 'tab	here Łódź', 4646, 0, 0, 0, -1685130640498475958, -9223372036854775808, 5546937001691005558, 9223372036854775807, 865084403320292487, '', 4274749290728704762, '', 'Straße', '', 58242, 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires, order_id) VALUES (423966959212692194, 2, 1, 0, 0, '"quoted" a', 0, 2593165519749300730, 33741, 0, 'مطبعة "quoted"', 17080, 9223372036854775807, '', 'مطبعة O''Neil; DROP Ænima', 'Ænima', 9614, 0, 0, 1654, 0, -468, 6739794086812694025, 437, 0, 'Łódź Straße', 0, 'tab	here two
lines 😀', 'Acme', '', 1416, 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires, order_id) VALUES (423966960114467472, 160, 4, 0, 7385747227892325267, 'Straße', 423966959344812717, 7942287268561636513, 0, 0, 'Ænima two
lines 日本印刷', 13516, 6167648, 'Straße O''Neil; DROP tab	here', 'Acme مطبعة', 'Łódź', 27725, 0, 1, 3643608, 9768832, 70981, 0, 134, 0, 'O''Neil; DROP', 2799437991340439847, 'Straße', 'tab	here', '😀', 12301, 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires, order_id) VALUES (423966960198353569, 175, 3, 0, -9223372036854775808, '', 423966959351104180, 0, 50182, 36113, 'Łódź مطبعة', 0, 9950578, '"quoted"', 'two
lines Acme two
lines', '', -503141315, 0, 0, 4634733, -49687, 44560, 3780137281594833836, 0, 0, 'مطبعة a', 0, '', 'a "quoted" O''Neil; DROP', 'tab	here Łódź', 0, 0);
CREATE TABLE invoice_line (
  invoice_id INTEGER NOT NULL REFERENCES invoice(id),
  line INTEGER NOT NULL,
  item_id INTEGER NOT NULL DEFAULT 0,
  code TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  quantity INTEGER NOT NULL DEFAULT 0,
  unit_price INTEGER NOT NULL DEFAULT 0,
  discount_rate INTEGER NOT NULL DEFAULT 0,
  tax_group_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  subject_line INTEGER NOT NULL DEFAULT 0,
  job_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (invoice_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line, job_id) VALUES (423966960198353569, 1, 0, '', '', 'Łódź two
lines', -2449213, 2892712, -9187686, 0, 475220, 0, 0);
CREATE TABLE invoice_tax (
  invoice_id INTEGER NOT NULL REFERENCES invoice(id),
  line INTEGER NOT NULL,
  tax_rate_id INTEGER NOT NULL DEFAULT 0,
  jurisdiction TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  rate INTEGER NOT NULL DEFAULT 0,
  inclusive INTEGER NOT NULL DEFAULT 0,
  base_minor INTEGER NOT NULL DEFAULT 0,
  tax_minor INTEGER NOT NULL DEFAULT 0,
  exempt_minor INTEGER NOT NULL DEFAULT 0,
  tax_group_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (invoice_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959206400609, 1, 7240886589663684742, 'Acme', 'Łódź two
lines sign', 9223372036854775807, 1, -52774, 399990250, 44396943963479717, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959206400609, 2, 1471915242458095376, 'مطبعة tab	here', 'tab	here Ænima Straße', 4148171058927703406, 0, 4291470101183602409, 5888101, -31886, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212692194, 1, 2534089227928198597, 'Straße', '', 0, 1, 152, 390589, 0, 128732942081855605);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212692194, 2, 0, '', 'Straße مطبعة a', 2340419941655999016, 0, 9223372036854775807, 0, 49, 3100395947436254524);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966960114467472, 1, 2547305039315885509, 'tab	here O''Neil; DROP Ænima', '', -4950989, 0, 1268944, -7435141, 8204000, 8615098334165325106);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966960198353569, 1, 0, 'Łódź', 'Łódź', 3859471, 0, 7281335, -9711068, 3687050, 1348903688601644868);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966960198353569, 2, 2144702467843077472, '', 'Acme "quoted" 😀', 9533919, 1, 5204110, -1364127, -9500468, 3567211223705473004);
CREATE TABLE invoice_party (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
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
) STRICT;
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959218983426, 3, 8026713667369923944, 'sign "quoted" Acme', 'a', '', '日本印刷 Straße O''Neil; DROP', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'Straße 日本印刷', '日本印刷', '', '', 'Straße', 'a Ænima مطبعة', '', 'Straße Acme مطبعة', 'مطبعة Straße', 'a');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959225275018, 4, 0, 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '😀', 'two
lines tab	here two
lines', '', 'Straße', '日本印刷 Łódź Acme', 'Łódź a', 'tab	here 😀', 'Ænima', 'Straße O''Neil; DROP Ænima', 'O''Neil; DROP Łódź', '😀 Acme', '', '', '');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966960114467472, 160, 5965682235669927351, 'O''Neil; DROP', '', 'two
lines Ænima', 'Łódź 日本印刷', 'Ænima', 'two
lines', '', 'Ænima', 'O''Neil; DROP', 'sign Łódź', 'O''Neil; DROP', '😀 "quoted"', 'sign 😀', '', 'Łódź two
lines 😀');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966960154313434, 167, 152625859256243140, '', 'O''Neil; DROP مطبعة', '', '日本印刷 Acme Ænima', 'a', '日本印刷', '', 'O''Neil; DROP Acme مطبعة', '', 'O''Neil; DROP', 'O''Neil; DROP', '', '', 'Acme O''Neil; DROP', 'two
lines 日本印刷 日本印刷');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966960198353569, 175, 7183076213875622747, 'sign Acme', 'Acme Łódź', 'Ænima 日本印刷 tab	here', 'tab	here O''Neil; DROP a', 'O''Neil; DROP Łódź', 'two
lines', '', '', 'Ænima "quoted"', 'Acme Ænima two
lines', '', 'O''Neil; DROP', 'Ænima Acme 😀', 'tab	here tab	here مطبعة', 'two
lines two
lines');
CREATE TABLE invoice_void (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO invoice_void(id, pos, invoice_id, customer_id, date, reason) VALUES (423966959231566462, 5, 6525015992810446911, 2401983530888507050, 37432, '');
INSERT INTO invoice_void(id, pos, invoice_id, customer_id, date, reason) VALUES (423966959237857918, 6, 5928195226424848238, 0, 0, 'a');
CREATE TABLE write_off (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  item_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959244149442, 7, 1464049599355308857, 2259910298354353514, 4424, 0, 8962953, 794000084, 'Acme Łódź');
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959250440922, 8, 0, 8434750763083856514, 0, 3, -189, 9223372036854775807, 'O''Neil; DROP two
lines');
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966960171090484, 170, 0, 0, 7165, 0, 9223372036854775807, -9564954, 'Straße مطبعة Acme');
CREATE TABLE fee_waiver (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  step INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959256732197, 9, 3823941980704976911, 58, -8767, 'Łódź');
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959263023752, 10, 0, 0, -7543, 'O''Neil; DROP Łódź');
CREATE TABLE payment (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  tender_id INTEGER NOT NULL DEFAULT 0,
  tender_kind INTEGER NOT NULL DEFAULT 0,
  tender_name TEXT NOT NULL DEFAULT '',
  currency INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  tendered_minor INTEGER NOT NULL DEFAULT 0,
  change_minor INTEGER NOT NULL DEFAULT 0,
  rounding_minor INTEGER NOT NULL DEFAULT 0,
  reference TEXT NOT NULL DEFAULT '',
  subject TEXT NOT NULL DEFAULT '',
  sale_id INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  tip_minor INTEGER NOT NULL DEFAULT 0,
  shift_id INTEGER NOT NULL DEFAULT 0,
  order_id INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id, order_id) VALUES (423966959269315291, 11, 2, 6862722045193942980, 0, 2546297882866836133, 1, '日本印刷', 0, 110, 9223372036854775807, 81779601, -9223372036854775808, 'Acme Acme Łódź', 'Acme', 0, '', -1263, 0, 2675121284467625621);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id, order_id) VALUES (423966959275606685, 12, 1, 7440494923245591162, 0, 0, 3, '', -76, 9223372036854775807, 6584570467210608242, 6368494710522732504, 109013, '', 'a two
lines', 4733574143481363294, 'Ænima Ænima "quoted"', 9223372036854775807, 0, 5326218388608078959);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id, order_id) VALUES (423966960108175927, 159, 0, 423966959351104180, 0, 0, 3, 'tab	here 日本印刷 Łódź', 1751, 4351, 8912873, -1621153, 2738900, '', 'Straße O''Neil; DROP tab	here', 0, 'a Łódź "quoted"', 7007399, 5172844574005754250, 3264209158027747347);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id, order_id) VALUES (423966960124953157, 162, 2, 423966959351104180, 44672, 0, 4, 'Ænima', -57839, 15426, -2929201, -5168125, 5393833, '', 'sign Ænima', 0, 'مطبعة two
lines tab	here', 5021449, 0, 8310687136561050893);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id, order_id) VALUES (423966960131244668, 163, 2, 423966959344812717, 0, 4320161832034565917, 2, '', -10164099, 55870, -5571172, -7161368, 5723229, 'tab	here', 'sign', 8897983573925847899, 'O''Neil; DROP', -6313147, 5206592561985453547, 4116334810313365387);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id, order_id) VALUES (423966960141730369, 165, 1, 423966959344812717, 51986, 5796676952003188032, 6, 'Straße Straße sign', 0, 41058, 8402114, 4140234, -6416529, 'Acme', '日本印刷 a', 6870415063350577473, '', -7797877, 0, 0);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id, order_id) VALUES (423966960181576404, 172, 2, 423966959351104180, 2861, 0, 1, 'a', 28277974, 63365, 5896246, 8481342, -9164982, 'sign 日本印刷 two
lines', 'مطبعة Acme', 4538878677351697927, 'sign Straße', 1453424, 0, 7465692490757698633);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id, order_id) VALUES (423966960192062157, 174, 1, 423966959351104180, 0, 0, 0, 'Ænima O''Neil; DROP Łódź', 4335274, 74759, 3496478, 91164, -8024508, 'two
lines "quoted"', 'two
lines Acme two
lines', 0, 'Łódź O''Neil; DROP two
lines', -7922020, 911348614998081607, 0);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id, order_id) VALUES (423966960217227928, 178, 2, 423966959351104180, 0, 8433860264350442924, 0, 'Łódź', -9223372036854775808, 12560, -526798, -3692722, -3408963, 'Acme', '', 0, '', -733604, 0, 8184432901206512310);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id, order_id) VALUES (5284305187179866190, 157, 0, 77, 0, 710123494352685591, 2, 'Straße "quoted"', 677, 71148, -3325549, -4057537, 9499416, 'Straße Łódź sign', '', 0, 'O''Neil; DROP O''Neil; DROP', 2057283, 4619246571152965459, 0);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id, order_id) VALUES (5298121201410510182, 155, 1, 77, 0, 0, 3, 'Acme Straße 😀', 0, 44872, 6315166, 9125885, 564985, 'Ænima', 'Łódź', 4903497306444894311, '日本印刷 O''Neil; DROP', 2876142, 3055017955520700265, 1131470152837196575);
CREATE TABLE allocation (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966960108175927, 159, 423966959351104180, 20557, '');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966960124953157, 162, 423966959351104180, 20785, '');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966960131244668, 163, 423966959344812717, 20798, '');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966960141730369, 165, 423966959344812717, 20822, '');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966960181576404, 172, 423966959351104180, 20655, '');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966960192062157, 174, 423966959351104180, 20703, '');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966960210936422, 177, 423966959344812717, 20582, 'moved');
CREATE TABLE allocation_line (
  allocation_id INTEGER NOT NULL REFERENCES allocation(id),
  line INTEGER NOT NULL,
  credit_id INTEGER NOT NULL DEFAULT 0,
  debit_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (allocation_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966960108175927, 1, 423966960108175927, 423966959212692194, 4351);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966960124953157, 1, 423966960124953157, 423966959212692194, 15426);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966960124953157, 2, 423966960124953157, 423966959212692194, 7713);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966960131244668, 1, 423966960131244668, 423966960114467472, 55870);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966960131244668, 2, 423966960131244668, 423966959212692194, 27935);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966960141730369, 1, 423966960141730369, 423966959212692194, 41058);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966960181576404, 1, 423966960181576404, 423966959212692194, 63365);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966960181576404, 2, 423966960181576404, 423966959212692194, 31682);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966960181576404, 3, 423966960181576404, 423966960114467472, 21121);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966960192062157, 1, 423966960192062157, 423966960114467472, 74759);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966960210936422, 1, 423966960192062157, 423966959206400609, 22393);
CREATE TABLE refund (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  source_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  tender_id INTEGER NOT NULL DEFAULT 0,
  tender_kind INTEGER NOT NULL DEFAULT 0,
  tender_name TEXT NOT NULL DEFAULT '',
  currency INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  rounding_minor INTEGER NOT NULL DEFAULT 0,
  reference TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  shift_id INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason, shift_id) VALUES (423966959281898120, 13, 3258341486521065542, 0, 0, 2130637934705304030, 2, 'مطبعة', 13543, -6, -6830262736812855385, 'مطبعة Ænima', 'two
lines', 0);
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason, shift_id) VALUES (423966959288189608, 14, 0, 0, 0, 156186977840936474, 5, 'O''Neil; DROP', 3, 0, 84984166, '"quoted" a', 'tab	here', 1044467347142990828);
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason, shift_id) VALUES (423966960204645096, 176, 0, 0, 0, 0, 6, 'a tab	here two
lines', 0, 4681760, -984301, '日本印刷', 'two
lines', 3149748171244353094);
CREATE TABLE payment_event (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  payment_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  code TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  shift_id INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason, shift_id) VALUES (423966959294480966, 15, 9066315329316636039, 4025765379496476587, 3, 51826, 'Straße tab	here 😀', 'Ænima Łódź Acme', 1251709474806381792);
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason, shift_id) VALUES (423966959300772399, 16, 0, 2967208465332135279, 4, 0, 'مطبعة', 'two
lines مطبعة', 6003760804983509706);
CREATE TABLE deposit_use (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  deposit_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959307063960, 17, 6785094300566837559, 0, 0, -9223372036854775808, 3714221);
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959313355499, 18, 991483745636325328, 0, 0, 9223372036854775807, 9223372036854775807);
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966960148021821, 166, 0, 5457251968775112662, -1981, 8033, -4413682);
CREATE TABLE statement_run (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  as_of INTEGER NOT NULL DEFAULT 0,
  since INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  detail INTEGER NOT NULL DEFAULT 0,
  paper TEXT NOT NULL DEFAULT '',
  seen TEXT NOT NULL DEFAULT '',
  program TEXT NOT NULL DEFAULT '',
  currency INTEGER NOT NULL DEFAULT 0,
  total_minor INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959332229698, 21, 0, 0, 0, 0, '', 'Acme sign', 'Straße O''Neil; DROP', 9223372036854775807, 0);
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959338521109, 22, 0, 0, 3, 1, 'two
lines Łódź', 'Straße', '', -16036, -9223372036854775808);
CREATE TABLE statement_run_line (
  statement_run_id INTEGER NOT NULL REFERENCES statement_run(id),
  line INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  balance_minor INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (statement_run_id, line)
) STRICT, WITHOUT ROWID;
CREATE TABLE customer (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
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
  terms_id INTEGER NOT NULL DEFAULT 0,
  credit_limit_minor INTEGER NOT NULL DEFAULT 0,
  has_limit INTEGER NOT NULL DEFAULT 0,
  hold INTEGER NOT NULL DEFAULT 0,
  hold_reason TEXT NOT NULL DEFAULT '',
  tax_id TEXT NOT NULL DEFAULT '',
  tax_group_id INTEGER NOT NULL DEFAULT 0,
  statement_kind INTEGER NOT NULL DEFAULT 0,
  statement_omit_not_due INTEGER NOT NULL DEFAULT 0,
  language TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0,
  merged_into_id INTEGER NOT NULL DEFAULT 0,
  ship_location_id INTEGER NOT NULL DEFAULT 0,
  since INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959344812717, 23, '"quoted" tab	here', '', 'مطبعة "quoted" Straße', '😀 Ænima', '', 'مطبعة', 'O''Neil; DROP 😀', 'Acme O''Neil; DROP', 'tab	here Łódź Straße', '😀 Acme', 6740509617463772880, -9821, 1, 1, 'Ænima', '', 2136278146684644894, 3, 0, 'Ænima Straße Straße', 'Ænima sign 😀', 0, 0, 0, 0);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959351104180, 24, '', '', '日本印刷', 'Ænima', '', 'Łódź Łódź', '', '', '日本印刷 sign', 'tab	here', 3873671759066521199, 0, 0, 1, 'two
lines tab	here', '"quoted" a Straße', 0, 3, 0, 'Łódź Ænima', 'sign Ænima two
lines', 0, 4632736401771966968, 5835954848935409857, 58657);
CREATE TABLE contact (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  roles INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959365784094, 27, 423966959344812717, 'Łódź tab	here O''Neil; DROP', '😀', '', 'Acme tab	here 😀', 3489352777030472590, 1);
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959372075763, 28, 423966959344812717, 'sign 日本印刷', '😀 sign', '', 'a sign', -4329, 1);
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966960238199367, 182, 423966959351104180, '', 'Acme', 'sign Ænima sign', 'O''Neil; DROP Acme', 7440570721119125404, 1);
CREATE TABLE location (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  city TEXT NOT NULL DEFAULT '',
  region TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL DEFAULT '',
  tax_group_id INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO location(id, pos, customer_id, name, address, city, region, postcode, country, tax_group_id, archived) VALUES (423966959386755747, 31, 0, 'Łódź Acme', 'a', '', '', 'Łódź Straße مطبعة', 'Ænima Acme', 0, 1);
INSERT INTO location(id, pos, customer_id, name, address, city, region, postcode, country, tax_group_id, archived) VALUES (423966959393047185, 32, 3766574666349988487, '', '', 'Ænima Straße', '', 'two
lines', '', 3025246054642576605, 0);
CREATE TABLE certificate (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  region TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT '',
  valid_from INTEGER NOT NULL DEFAULT 0,
  expires INTEGER NOT NULL DEFAULT 0,
  scan_hash TEXT NOT NULL DEFAULT '',
  scan_name TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO certificate(id, pos, customer_id, region, reason, number, valid_from, expires, scan_hash, scan_name, archived) VALUES (423966959407727267, 35, 0, '', 'Straße O''Neil; DROP', 'sign', 0, 0, 'Łódź tab	here a', 'Acme Straße a', 0);
INSERT INTO certificate(id, pos, customer_id, region, reason, number, valid_from, expires, scan_hash, scan_name, archived) VALUES (423966959414018764, 36, 0, 'two
lines مطبعة مطبعة', '日本印刷 Straße', '', 0, 48581, '日本印刷', 'tab	here Łódź مطبعة', 1);
CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  unit_price INTEGER NOT NULL DEFAULT 0,
  untaxed INTEGER NOT NULL DEFAULT 0,
  tax_group_id INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959428698798, 39, 'tab	here', '😀 Ænima sign', '😀long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'a 😀', -9223372036854775808, 1, 2905393899530678064, 0);
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959434990284, 40, '"quoted"', '', 'Ænima tab	here Straße', 'Straße "quoted"', 1915130, 0, 2273066543963426343, 1);
CREATE TABLE price_break (
  item_id INTEGER NOT NULL REFERENCES item(id),
  line INTEGER NOT NULL,
  min_quantity INTEGER NOT NULL DEFAULT 0,
  unit_price INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (item_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959428698798, 1, -9223372036854775808, -26810);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959428698798, 2, -8623740071032752789, -1);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959428698798, 3, 9223372036854775807, 6);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990284, 1, 0, 2623429);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990284, 2, 7917, -105);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990284, 3, -284608723, 9223372036854775807);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990284, 4, 9223372036854775807, -2950622870356251258);
CREATE TABLE terms (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  kind INTEGER NOT NULL DEFAULT 0,
  days INTEGER NOT NULL DEFAULT 0,
  discount_rate INTEGER NOT NULL DEFAULT 0,
  discount_days INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO terms(id, pos, name, kind, days, discount_rate, discount_days, archived) VALUES (423966959449670297, 43, 'Straße a two
lines', 2, 9223372036854775807, 9223372036854775807, -68688, 0);
INSERT INTO terms(id, pos, name, kind, days, discount_rate, discount_days, archived) VALUES (423966959455961801, 44, 'Ænima two
lines Straße', 3, 120282, 57831882, 0, 1);
CREATE TABLE tax_rate (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  jurisdiction TEXT NOT NULL DEFAULT '',
  rate INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tax_rate(id, pos, name, jurisdiction, rate, archived) VALUES (423966959470641812, 47, 'Ænima O''Neil; DROP 日本印刷', 'tab	here tab	here مطبعة', 9223372036854775807, 0);
INSERT INTO tax_rate(id, pos, name, jurisdiction, rate, archived) VALUES (423966959476933189, 48, 'Straße two
lines "quoted"', 'a tab	here sign', 683271, 1);
CREATE TABLE tax_group (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  inclusive INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tax_group(id, pos, name, inclusive, archived) VALUES (423966959491613323, 51, 'a', 0, 1);
INSERT INTO tax_group(id, pos, name, inclusive, archived) VALUES (423966959497904803, 52, 'Straße a "quoted"', 1, 1);
CREATE TABLE tax_group_member (
  tax_group_id INTEGER NOT NULL REFERENCES tax_group(id),
  line INTEGER NOT NULL,
  tax_rate_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (tax_group_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959497904803, 1, 0);
CREATE TABLE tender (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  kind INTEGER NOT NULL DEFAULT 0,
  needs_reference INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0,
  rank INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tender(id, pos, name, kind, needs_reference, archived, rank) VALUES (423966959512584793, 55, '😀 O''Neil; DROP O''Neil; DROP', 3, 0, 1, 0);
INSERT INTO tender(id, pos, name, kind, needs_reference, archived, rank) VALUES (423966959518876206, 56, 'O''Neil; DROP sign two
lines', 5, 1, 0, -9223372036854775808);
CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  role INTEGER NOT NULL DEFAULT 0,
  pin_hash TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO staff(id, pos, name, role, pin_hash, archived) VALUES (423966959533556287, 59, 'Straße Łódź Straße', 3, '日本印刷 😀 two
lines', 0);
INSERT INTO staff(id, pos, name, role, pin_hash, archived) VALUES (423966959539847818, 60, 'مطبعة Łódźlong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 4, '', 0);
CREATE TABLE period_lock (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  before INTEGER NOT NULL DEFAULT 0,
  seen TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO period_lock(id, pos, before, seen, reason) VALUES (423966959319646836, 19, 0, 'sign 😀', 'a Łódź 日本印刷');
INSERT INTO period_lock(id, pos, before, seen, reason) VALUES (423966959325938195, 20, 3060, 'Acme two
lines', 'Łódź O''Neil; DROP');
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  value TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO setting(id, pos, value) VALUES (52, 179, 'مطبعة a');
CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  station INTEGER NOT NULL DEFAULT 0,
  prefix TEXT NOT NULL DEFAULT '',
  first INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO series(id, pos, kind, station, prefix, first, archived) VALUES (423966959554527777, 63, 1, -41256, '日本印刷 Acme', -43715847, 1);
INSERT INTO series(id, pos, kind, station, prefix, first, archived) VALUES (423966959560819440, 64, 0, -7131441157246671355, '', 0, 1);
CREATE TABLE invoice_group (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  number TEXT NOT NULL DEFAULT '',
  series_id INTEGER NOT NULL DEFAULT 0,
  sequence INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  due INTEGER NOT NULL DEFAULT 0,
  dissolved INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO invoice_group(id, pos, customer_id, number, series_id, sequence, date, due, dissolved) VALUES (423966959575499301, 67, 0, 'مطبعة two
lines sign', 0, -1, 0, 58167, 0);
INSERT INTO invoice_group(id, pos, customer_id, number, series_id, sequence, date, due, dissolved) VALUES (423966959581790850, 68, 558902842807439381, 'Łódź two
lines', 1564153860028534786, -9223372036854775808, 0, 0, 1);
CREATE TABLE group_member (
  invoice_group_id INTEGER NOT NULL REFERENCES invoice_group(id),
  line INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (invoice_group_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499301, 1, 2893587880648823382);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499301, 2, 3933880193393154486);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499301, 3, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499301, 4, 4666755299071571983);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790850, 1, 716425137147654349);
CREATE TABLE draft (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  location_id INTEGER NOT NULL DEFAULT 0,
  po TEXT NOT NULL DEFAULT '',
  reference TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  date INTEGER NOT NULL DEFAULT 0,
  terms_id INTEGER NOT NULL DEFAULT 0,
  subject_id INTEGER NOT NULL DEFAULT 0,
  holder INTEGER NOT NULL DEFAULT 0,
  discarded INTEGER NOT NULL DEFAULT 0,
  order_id INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded, order_id) VALUES (423966959596470930, 71, 2, 0, 0, 'Acme tab	here', 'tab	here مطبعة', '"quoted" Straße', 0, 9084543756364946112, 0, 1596982647937506263, 1, 5779539722046699762);
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded, order_id) VALUES (423966959602762316, 72, 2, 0, 7264114990089873743, 'O''Neil; DROP Ænima O''Neil; DROP', 'Łódź', '"quoted"', 0, 0, 404920665342879887, -445347500, 1, 0);
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded, order_id) VALUES (423966960166896192, 169, 1, 1907531615244623285, 3808489813488502005, 'Ænima', '', '"quoted"', 0, 5480837625532420008, 7064857676296843365, 9223372036854775807, 1, 0);
CREATE TABLE draft_line (
  draft_id INTEGER NOT NULL REFERENCES draft(id),
  line INTEGER NOT NULL,
  item_id INTEGER NOT NULL DEFAULT 0,
  code TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  quantity INTEGER NOT NULL DEFAULT 0,
  unit_price INTEGER NOT NULL DEFAULT 0,
  discount_rate INTEGER NOT NULL DEFAULT 0,
  tax_group_id INTEGER NOT NULL DEFAULT 0,
  subject_line INTEGER NOT NULL DEFAULT 0,
  job_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (draft_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line, job_id) VALUES (423966960166896192, 1, 3125896473551517003, 'O''Neil; DROP a a', 'Straße Straße', '', 2830801, 5860083, -3725334, 0, 0, 5348532535522434616);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line, job_id) VALUES (423966960166896192, 2, 0, '😀 Łódź Ænima', 'Straße two
lines Ænima', '', 5408507, 278139, -6325645, 3755628522731556642, -10, 0);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line, job_id) VALUES (423966960166896192, 3, 7660415328398679205, 'Łódź', 'Acme "quoted"', 'two
lines a Acme', -8878561, -9072244, 8558511, 0, -208797, 0);
CREATE TABLE attempt (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  payment_id INTEGER NOT NULL DEFAULT 0,
  refund_id INTEGER NOT NULL DEFAULT 0,
  sale_id INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  terminal_id INTEGER NOT NULL DEFAULT 0,
  tender_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  payment_kind INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  keyed INTEGER NOT NULL DEFAULT 0,
  subject TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  offline INTEGER NOT NULL DEFAULT 0,
  takes_discount INTEGER NOT NULL DEFAULT 0,
  order_id INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO attempt(id, pos, kind, payment_id, refund_id, sale_id, staff_id, customer_id, terminal_id, tender_id, date, payment_kind, currency, amount_minor, keyed, subject, reason, offline, takes_discount, order_id) VALUES (423966959617442452, 75, 2, 5013739426919805528, 9163961459484662395, 0, 0, 0, 0, 0, -3623, 2, -27370761, 0, 1, '日本印刷 tab	here', '', 0, 0, 8811108217835342997);
INSERT INTO attempt(id, pos, kind, payment_id, refund_id, sale_id, staff_id, customer_id, terminal_id, tender_id, date, payment_kind, currency, amount_minor, keyed, subject, reason, offline, takes_discount, order_id) VALUES (423966959623733769, 76, 4, 0, 7573985859504783201, 0, 1457717916697155644, 0, 0, 0, 35547, 0, 1913610855458827037, -9223372036854775808, 1, 'two
lines O''Neil; DROP', 'مطبعة Łódź Ænima', 0, 0, 0);
CREATE TABLE attempt_line (
  attempt_id INTEGER NOT NULL REFERENCES attempt(id),
  line INTEGER NOT NULL,
  item_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (attempt_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442452, 1, 2224503801998160127, 9223372036854775807);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442452, 2, 8024717801611664719, -9223372036854775808);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442452, 3, 0, 30770384);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442452, 4, 2890513427282426373, 9152772758714456810);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733769, 1, 0, -18);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733769, 2, 0, -1696380866);
CREATE TABLE attempt_result (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  attempt_id INTEGER NOT NULL DEFAULT 0,
  state INTEGER NOT NULL DEFAULT 0,
  terminal_id INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  tip_minor INTEGER NOT NULL DEFAULT 0,
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
  at INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO attempt_result(id, pos, attempt_id, state, terminal_id, currency, amount_minor, tip_minor, brand, last4, entry, code, reference, batch, message, receipt, evidence, trace, identity, at) VALUES (423966959630025393, 77, 5298078502305895959, 17, 0, 31006, 627, 130866, '"quoted"', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '', 'O''Neil; DROP Ænima', '"quoted" sign', 'tab	here', 'Ænima 😀 Acme', 'tab	here', 'tab	here', 'O''Neil; DROP Łódź', 'O''Neil; DROP', -4039);
INSERT INTO attempt_result(id, pos, attempt_id, state, terminal_id, currency, amount_minor, tip_minor, brand, last4, entry, code, reference, batch, message, receipt, evidence, trace, identity, at) VALUES (423966959636316798, 78, 0, 0, 230837397789322341, 0, -9223372036854775808, -10569218, '"quoted" مطبعة 日本印刷', 'Straße 😀 日本印刷', '', 'Łódź 日本印刷 O''Neil; DROP', '"quoted" "quoted" 😀', 'O''Neil; DROP', 'Łódź', '', '"quoted" a', '"quoted" Ænima a', 'tab	herelong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', -9223372036854775808);
CREATE TABLE terminal (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  driver TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  identity TEXT NOT NULL DEFAULT '',
  station INTEGER NOT NULL DEFAULT 0,
  tips INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0,
  offline INTEGER NOT NULL DEFAULT 0,
  offline_sale_minor INTEGER NOT NULL DEFAULT 0,
  offline_customer_minor INTEGER NOT NULL DEFAULT 0,
  offline_total_minor INTEGER NOT NULL DEFAULT 0,
  options TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO terminal(id, pos, name, driver, address, identity, station, tips, archived, offline, offline_sale_minor, offline_customer_minor, offline_total_minor, options) VALUES (423966959642608285, 79, 'O''Neil; DROP sign 😀', 'Acme Ænima Ænima', 'Łódź 日本印刷', '😀 Acme O''Neil; DROP', 2054095263, 0, 1, 1, -16230, 617800701, 504, 'sign');
INSERT INTO terminal(id, pos, name, driver, address, identity, station, tips, archived, offline, offline_sale_minor, offline_customer_minor, offline_total_minor, options) VALUES (423966959648899591, 80, 'a sign', 'O''Neil; DROP مطبعة', '"quoted"', 'Straße two
lines', -9223372036854775808, 1, 1, 0, 9223372036854775807, -274153404553031816, -19418, 'tab	here');
CREATE TABLE card_batch (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  terminal_id INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0,
  number TEXT NOT NULL DEFAULT '',
  identity TEXT NOT NULL DEFAULT '',
  currency INTEGER NOT NULL DEFAULT 0,
  has_lines INTEGER NOT NULL DEFAULT 0,
  has_totals INTEGER NOT NULL DEFAULT 0,
  receipt TEXT NOT NULL DEFAULT '',
  evidence TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO card_batch(id, pos, terminal_id, staff_id, at, number, identity, currency, has_lines, has_totals, receipt, evidence) VALUES (423966959764243082, 99, 4006957433301259933, 0, -3, 'مطبعة 😀 日本印刷', 'a Straße', 1, 1, 0, '', 'مطبعة sign tab	here');
INSERT INTO card_batch(id, pos, terminal_id, staff_id, at, number, identity, currency, has_lines, has_totals, receipt, evidence) VALUES (423966959770534497, 100, 1540350327846513275, 0, -177, '"quoted" Łódź Łódź', 'O''Neil; DROP 日本印刷', 61, 0, 1, '😀', 'Ænima');
CREATE TABLE card_batch_line (
  card_batch_id INTEGER NOT NULL REFERENCES card_batch(id),
  line INTEGER NOT NULL,
  reference TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT '',
  brand TEXT NOT NULL DEFAULT '',
  last4 TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  kind INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0,
  voided INTEGER NOT NULL DEFAULT 0,
  offline INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (card_batch_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO card_batch_line(card_batch_id, line, reference, number, brand, last4, code, kind, amount_minor, at, voided, offline) VALUES (423966959764243082, 1, '"quoted"', '"quoted" مطبعة Acme', '', 'a O''Neil; DROP "quoted"', '', 0, -9223372036854775808, 871, 0, 1);
INSERT INTO card_batch_line(card_batch_id, line, reference, number, brand, last4, code, kind, amount_minor, at, voided, offline) VALUES (423966959764243082, 2, 'مطبعة 日本印刷 tab	here', '😀 two
lines مطبعة', 'Straße', 'sign Straße Acme', 'O''Neil; DROP Łódź 日本印刷', 0, -9223372036854775808, -530216139, 1, 0);
INSERT INTO card_batch_line(card_batch_id, line, reference, number, brand, last4, code, kind, amount_minor, at, voided, offline) VALUES (423966959770534497, 1, 'Ænima', '', 'two
lines 😀', 'Acme tab	here Acme', '', 1, -9223372036854775808, 241308115201000000, 1, 0);
CREATE TABLE card_batch_total (
  card_batch_id INTEGER NOT NULL REFERENCES card_batch(id),
  line INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  count INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (card_batch_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959764243082, 1, 'Straße "quoted" Straße', -142932675, 0);
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959770534497, 1, 'a', 3394595521733245132, -9223372036854775808);
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959770534497, 2, '日本印刷 tab	here مطبعة', -4729866144562891852, -419);
CREATE TABLE card_batch_member (
  card_batch_id INTEGER NOT NULL REFERENCES card_batch(id),
  line INTEGER NOT NULL,
  attempt_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (card_batch_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959764243082, 1, 0);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959764243082, 2, 1544548334703042866);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959764243082, 3, 0);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959770534497, 1, 7825611714755375940);
CREATE TABLE orphan_end (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  orphan_id INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  attempt_id INTEGER NOT NULL DEFAULT 0,
  payment_id INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO orphan_end(id, pos, orphan_id, kind, attempt_id, payment_id, staff_id, reason) VALUES (423966959776826021, 101, 3440411170174076110, 0, 0, 0, 0, '');
INSERT INTO orphan_end(id, pos, orphan_id, kind, attempt_id, payment_id, staff_id, reason) VALUES (423966959783117512, 102, 5891123910506359592, 2, 2579760431981057889, 4152263626821587407, 3299440717306844680, '');
CREATE TABLE shift (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  station INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  float_minor INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO shift(id, pos, station, date, staff_id, at, currency, float_minor) VALUES (423966959663579808, 83, -15, 26450, 0, -9223372036854775808, -6152403266672799670, 147803);
INSERT INTO shift(id, pos, station, date, staff_id, at, currency, float_minor) VALUES (423966959669871194, 84, 0, 42353, 927936143235558146, -9223372036854775808, 5, 10825986);
CREATE TABLE drawer_entry (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  shift_id INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  category INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO drawer_entry(id, pos, shift_id, kind, category, amount_minor, staff_id, at, reason) VALUES (423966959676162802, 85, 2289806171040821208, 4, 1, -8, 3702152836753691142, 3634358822374180830, 'two
lines a Łódź');
INSERT INTO drawer_entry(id, pos, shift_id, kind, category, amount_minor, staff_id, at, reason) VALUES (423966959682454110, 86, 0, 2, 3, 0, 5112399780227870348, -116, '');
CREATE TABLE shift_event (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  shift_id INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO shift_event(id, pos, shift_id, kind, staff_id, at, reason) VALUES (423966959688745539, 87, 409135771882479263, 1, 2734208612227058550, -1, 'sign 日本印刷 Ænima');
INSERT INTO shift_event(id, pos, shift_id, kind, staff_id, at, reason) VALUES (423966959695037077, 88, 0, 0, 0, 120477, 'sign O''Neil; DROP');
CREATE TABLE shift_close (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  shift_id INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0,
  number INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  expected_minor INTEGER NOT NULL DEFAULT 0,
  counted_minor INTEGER NOT NULL DEFAULT 0,
  over_minor INTEGER NOT NULL DEFAULT 0,
  left_minor INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '',
  head TEXT NOT NULL DEFAULT '',
  counts INTEGER NOT NULL DEFAULT 0,
  first_minor INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO shift_close(id, pos, shift_id, staff_id, at, number, currency, expected_minor, counted_minor, over_minor, left_minor, reason, head, counts, first_minor) VALUES (423966959701328516, 89, 0, 208840040317921904, 0, -9223372036854775808, 0, 9223372036854775807, 9223372036854775807, -9223372036854775808, 9223372036854775807, 'sign Ænima', '', 0, 3762601);
INSERT INTO shift_close(id, pos, shift_id, staff_id, at, number, currency, expected_minor, counted_minor, over_minor, left_minor, reason, head, counts, first_minor) VALUES (423966959707620087, 90, 0, 0, -2042, 1455556, 41855940996799394, -9223372036854775808, -56, 9223372036854775807, -175541, 'tab	here Łódź', 'Straße sign Straße', 902228, 0);
CREATE TABLE shift_close_cash (
  shift_close_id INTEGER NOT NULL REFERENCES shift_close(id),
  line INTEGER NOT NULL,
  value_minor INTEGER NOT NULL DEFAULT 0,
  count INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (shift_close_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959701328516, 1, 0, -6628517156040882858);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959701328516, 2, -7646627863077993240, -9223372036854775808);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959707620087, 1, 0, 9223372036854775807);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959707620087, 2, -60, 9223372036854775807);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959707620087, 3, -9223372036854775808, 389580756);
CREATE TABLE shift_close_figure (
  shift_close_id INTEGER NOT NULL REFERENCES shift_close(id),
  line INTEGER NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  tender_kind INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL DEFAULT '',
  count INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (shift_close_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959701328516, 1, 3, 2, '日本印刷', 0, 0);
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959701328516, 2, 8, 3, '"quoted"', 2171070638369610633, 2056887717038580157);
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959707620087, 1, 0, 2, '', 64817, 9223372036854775807);
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959707620087, 2, 2, 5, '', 9223372036854775807, -9223372036854775808);
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959707620087, 3, 6, 1, '', -4, 257252);
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959707620087, 4, 7, 0, 'O''Neil; DROP', 0, -9223372036854775808);
CREATE TABLE shift_close_carried (
  shift_close_id INTEGER NOT NULL REFERENCES shift_close(id),
  line INTEGER NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  ref_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (shift_close_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO shift_close_carried(shift_close_id, line, kind, ref_id) VALUES (423966959707620087, 1, 3, 0);
INSERT INTO shift_close_carried(shift_close_id, line, kind, ref_id) VALUES (423966959707620087, 2, 2, 8283393817019910206);
INSERT INTO shift_close_carried(shift_close_id, line, kind, ref_id) VALUES (423966959707620087, 3, 0, 0);
INSERT INTO shift_close_carried(shift_close_id, line, kind, ref_id) VALUES (423966959707620087, 4, 3, 0);
CREATE TABLE shift_close_difference (
  shift_close_id INTEGER NOT NULL REFERENCES shift_close(id),
  line INTEGER NOT NULL,
  match INTEGER NOT NULL DEFAULT 0,
  terminal_id INTEGER NOT NULL DEFAULT 0,
  attempt_id INTEGER NOT NULL DEFAULT 0,
  payment_id INTEGER NOT NULL DEFAULT 0,
  card TEXT NOT NULL DEFAULT '',
  there_minor INTEGER NOT NULL DEFAULT 0,
  here_minor INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (shift_close_id, line)
) STRICT, WITHOUT ROWID;
CREATE TABLE drawer_count (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  shift_id INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0,
  counted_minor INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO drawer_count(id, pos, shift_id, staff_id, at, counted_minor) VALUES (423966959739077336, 95, 0, 7982861612741720060, -19297180799000000, 6304);
INSERT INTO drawer_count(id, pos, shift_id, staff_id, at, counted_minor) VALUES (423966959745368768, 96, 0, 6204670905630760497, 5828357026050522415, 9223372036854775807);
CREATE TABLE drawer_count_cash (
  drawer_count_id INTEGER NOT NULL REFERENCES drawer_count(id),
  line INTEGER NOT NULL,
  value_minor INTEGER NOT NULL DEFAULT 0,
  count INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (drawer_count_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO drawer_count_cash(drawer_count_id, line, value_minor, count) VALUES (423966959739077336, 1, 0, 447447);
INSERT INTO drawer_count_cash(drawer_count_id, line, value_minor, count) VALUES (423966959739077336, 2, -49881, -9223372036854775808);
INSERT INTO drawer_count_cash(drawer_count_id, line, value_minor, count) VALUES (423966959739077336, 3, -3560247595694799415, 0);
INSERT INTO drawer_count_cash(drawer_count_id, line, value_minor, count) VALUES (423966959739077336, 4, 1654049199720275166, 5583543395024897956);
INSERT INTO drawer_count_cash(drawer_count_id, line, value_minor, count) VALUES (423966959745368768, 1, 9223372036854775807, -5025);
INSERT INTO drawer_count_cash(drawer_count_id, line, value_minor, count) VALUES (423966959745368768, 2, 0, -9223372036854775808);
INSERT INTO drawer_count_cash(drawer_count_id, line, value_minor, count) VALUES (423966959745368768, 3, -9223372036854775808, 0);
INSERT INTO drawer_count_cash(drawer_count_id, line, value_minor, count) VALUES (423966959745368768, 4, 19, 2710785957950914999);
CREATE TABLE shift_move (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  payment_id INTEGER NOT NULL DEFAULT 0,
  refund_id INTEGER NOT NULL DEFAULT 0,
  from_shift_id INTEGER NOT NULL DEFAULT 0,
  to_shift_id INTEGER NOT NULL DEFAULT 0,
  cash_minor INTEGER NOT NULL DEFAULT 0,
  from_open INTEGER NOT NULL DEFAULT 0,
  to_open INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO shift_move(id, pos, payment_id, refund_id, from_shift_id, to_shift_id, cash_minor, from_open, to_open, staff_id, at, reason) VALUES (423966959751660214, 97, 0, 3303723029624316553, 0, 0, 0, 0, 0, 0, -25784265599000000, '😀');
INSERT INTO shift_move(id, pos, payment_id, refund_id, from_shift_id, to_shift_id, cash_minor, from_open, to_open, staff_id, at, reason) VALUES (423966959757951543, 98, 0, 9153599831633096428, 8635116436169091356, 0, -112, 1, 0, 8142603561910796245, 24236, '"quoted" tab	here Ænima');
CREATE TABLE card_batch_note (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  match INTEGER NOT NULL DEFAULT 0,
  terminal_id INTEGER NOT NULL DEFAULT 0,
  batch_id INTEGER NOT NULL DEFAULT 0,
  spot TEXT NOT NULL DEFAULT '',
  orphan_id INTEGER NOT NULL DEFAULT 0,
  attempt_id INTEGER NOT NULL DEFAULT 0,
  payment_id INTEGER NOT NULL DEFAULT 0,
  there_minor INTEGER NOT NULL DEFAULT 0,
  here_minor INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO card_batch_note(id, pos, kind, match, terminal_id, batch_id, spot, orphan_id, attempt_id, payment_id, there_minor, here_minor, staff_id, at, reason) VALUES (423966959726494408, 93, 1, 6, 6558263658265485991, 0, 'a Straße sign', 7255680323619727489, 0, 0, -2, 0, 8200725267139691496, -3705655, 'two
lines Łódź two
lines');
INSERT INTO card_batch_note(id, pos, kind, match, terminal_id, batch_id, spot, orphan_id, attempt_id, payment_id, there_minor, here_minor, staff_id, at, reason) VALUES (423966959732785899, 94, 2, 0, 4679231452563840902, 7700566748183291491, '', 0, 0, 1084633454003659890, 9223372036854775807, 244556702613361441, 0, 94098, '😀 Straße sign');
CREATE TABLE bank_deposit (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  date INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  cash_minor INTEGER NOT NULL DEFAULT 0,
  total_minor INTEGER NOT NULL DEFAULT 0,
  reference TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO bank_deposit(id, pos, date, staff_id, currency, cash_minor, total_minor, reference) VALUES (423966959713911474, 91, 0, 3389399192710643735, 9223372036854775807, 106, 0, '');
INSERT INTO bank_deposit(id, pos, date, staff_id, currency, cash_minor, total_minor, reference) VALUES (423966959720202895, 92, 0, 0, 92144, 0, 74, 'tab	here Łódź');
CREATE TABLE bank_deposit_cash (
  bank_deposit_id INTEGER NOT NULL REFERENCES bank_deposit(id),
  line INTEGER NOT NULL,
  value_minor INTEGER NOT NULL DEFAULT 0,
  count INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (bank_deposit_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO bank_deposit_cash(bank_deposit_id, line, value_minor, count) VALUES (423966959713911474, 1, -16, -219301);
INSERT INTO bank_deposit_cash(bank_deposit_id, line, value_minor, count) VALUES (423966959713911474, 2, -9223372036854775808, -5134);
CREATE TABLE bank_deposit_check (
  bank_deposit_id INTEGER NOT NULL REFERENCES bank_deposit(id),
  line INTEGER NOT NULL,
  payment_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (bank_deposit_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959713911474, 1, 0, 0);
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959713911474, 2, 1261623668407756755, -8157);
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959720202895, 1, 0, -193);
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959720202895, 2, 0, 3813);
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959720202895, 3, 0, 0);
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959720202895, 4, 0, -9223372036854775808);
CREATE TABLE link_key (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  link_key TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO link_key(id, pos, link_key) VALUES (423966959789408956, 103, '');
INSERT INTO link_key(id, pos, link_key) VALUES (423966959795700479, 104, '日本印刷 "quoted" مطبعة');
CREATE TABLE link_end (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  document_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO link_end(id, pos, document_id, customer_id, reason) VALUES (423966959801991852, 105, 9061019415172337494, 6827874742323598778, '');
INSERT INTO link_end(id, pos, document_id, customer_id, reason) VALUES (423966959808283275, 106, 0, 3120014714206346157, '');
CREATE TABLE document_view (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  document_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  contact_id INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO document_view(id, pos, document_id, customer_id, contact_id, at) VALUES (423966959814574738, 107, 0, 0, 0, -77515);
INSERT INTO document_view(id, pos, document_id, customer_id, contact_id, at) VALUES (423966959820866161, 108, 0, 0, 6111280961318635017, 9223372036854775807);
CREATE TABLE document_file (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  document_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO document_file(id, pos, document_id, customer_id, sha256) VALUES (423966959827157541, 109, 0, 1073261241955076087, '');
INSERT INTO document_file(id, pos, document_id, customer_id, sha256) VALUES (423966959833449028, 110, 0, 7191432649876054798, 'tab	here');
CREATE TABLE online_payment (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  payment_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  contact_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  method INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  gateway TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO online_payment(id, pos, payment_id, customer_id, contact_id, date, method, currency, amount_minor, gateway) VALUES (423966959839740511, 111, 0, 0, 0, 0, 0, -254, 9223372036854775807, 'Łódź sign Acme');
INSERT INTO online_payment(id, pos, payment_id, customer_id, contact_id, date, method, currency, amount_minor, gateway) VALUES (423966959846031960, 112, 2929889262635444891, 0, 0, 15209, 2, -1441425008643416988, 9223372036854775807, '"quoted" 日本印刷 日本印刷');
CREATE TABLE online_payment_line (
  online_payment_id INTEGER NOT NULL REFERENCES online_payment(id),
  line INTEGER NOT NULL,
  item_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (online_payment_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO online_payment_line(online_payment_id, line, item_id, amount_minor) VALUES (423966959839740511, 1, 1939646468769878116, -3);
INSERT INTO online_payment_line(online_payment_id, line, item_id, amount_minor) VALUES (423966959839740511, 2, 2631388495792771460, -1053054);
INSERT INTO online_payment_line(online_payment_id, line, item_id, amount_minor) VALUES (423966959839740511, 3, 0, 0);
INSERT INTO online_payment_line(online_payment_id, line, item_id, amount_minor) VALUES (423966959839740511, 4, 4481593129580293255, -3380630489276852654);
INSERT INTO online_payment_line(online_payment_id, line, item_id, amount_minor) VALUES (423966959846031960, 1, 0, 9223372036854775807);
INSERT INTO online_payment_line(online_payment_id, line, item_id, amount_minor) VALUES (423966959846031960, 2, 0, -9223372036854775808);
CREATE TABLE online_result (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  online_id INTEGER NOT NULL DEFAULT 0,
  state INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  reference TEXT NOT NULL DEFAULT '',
  brand TEXT NOT NULL DEFAULT '',
  last4 TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  message TEXT NOT NULL DEFAULT '',
  at INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO online_result(id, pos, online_id, state, currency, amount_minor, reference, brand, last4, code, message, at) VALUES (423966959852323456, 113, 0, 6, 0, -2023042, 'tab	here', 'Acme', '', '', '', 976);
INSERT INTO online_result(id, pos, online_id, state, currency, amount_minor, reference, brand, last4, code, message, at) VALUES (423966959858614892, 114, 0, 6, 68389, 5, '', 'Ænima', '', '', '日本印刷 日本印刷 "quoted"', 1);
CREATE TABLE online_refund (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  refund_id INTEGER NOT NULL DEFAULT 0,
  online_id INTEGER NOT NULL DEFAULT 0,
  state INTEGER NOT NULL DEFAULT 0,
  reference TEXT NOT NULL DEFAULT '',
  message TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO online_refund(id, pos, refund_id, online_id, state, reference, message) VALUES (423966959864906341, 115, 4423303658398828979, 5043780700897214, 0, '😀 two
lines', 'tab	here Łódź');
INSERT INTO online_refund(id, pos, refund_id, online_id, state, reference, message) VALUES (423966959871197786, 116, 0, 8281591865100806954, 1, 'tab	here', '日本印刷 日本印刷');
CREATE TABLE collection (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  status INTEGER NOT NULL DEFAULT 0,
  promise_date INTEGER NOT NULL DEFAULT 0,
  promise_minor INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO collection(id, pos, customer_id, status, promise_date, promise_minor, note) VALUES (423966959969763842, 133, 0, 4, 0, 9223372036854775807, 'Ænima 日本印刷');
INSERT INTO collection(id, pos, customer_id, status, promise_date, promise_minor, note) VALUES (423966959976055415, 134, 0, 1, 0, 0, 'Ænima O''Neil; DROP Straße');
CREATE TABLE station (
  id INTEGER PRIMARY KEY,
  life BLOB NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  place TEXT NOT NULL
) STRICT;
INSERT INTO station(id, life, number, place) VALUES (1, x'a6535a849c1a5f8d892f42b9e528b51d', 1, 'where it was made');
CREATE TABLE head (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  station_id INTEGER NOT NULL REFERENCES station(id),
  schema INTEGER NOT NULL,
  pos INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  stamp INTEGER NOT NULL,
  last_id INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT;
INSERT INTO head(one, station_id, schema, pos, seq, stamp, last_id, hash) VALUES (1, 1, 1, 183, 183, 116654080032440320, 423966960238199367, x'7a688c0a8bf4a68fb3c81e42f1e28749ec4a4db98014ef15554afeddd70a95b5');
CREATE TABLE commit_log (
  pos INTEGER PRIMARY KEY,
  station_id INTEGER NOT NULL REFERENCES station(id),
  seq INTEGER NOT NULL,
  stamp INTEGER NOT NULL,
  schema INTEGER NOT NULL,
  actor_id INTEGER NOT NULL,
  approver_id INTEGER NOT NULL,
  act TEXT NOT NULL,
  held INTEGER NOT NULL,
  hash BLOB NOT NULL,
  body BLOB NOT NULL
) STRICT;
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (1, 1, 1, 116654080000131072, 1, 0, 0, 'fixture.add', 0, x'899466148a528e782241278c65b996323bf1bc8003d1fb3f938bb3cac4cf85a9', x'2b0261020000b43be205860308021140c536a20f729d7e18feffffffffffffffff0122016129faa78eb5713fb4323100d94a2b4924fc434a11d985d8b7d8a8d8b9d8a9206120f09f988050d0e20658feffffffffffffffff01621af09f9880204f274e65696c3b2044524f50202271756f746564226a1453747261c39f6520c581c3b364c5ba207369676e820110746162096865726520c581c3b364c5ba8801cc48a801eb8eceb0f5d8e4e22eb001ffffffffffffffffff01b90176424369d0adfa4cc001feffffffffffffffff01c9018704a370ae65010cd901facabcd1d4f5523bea010753747261c39f65f801848e077a48098628cb4bfdcb7c64120441636d651a16c581c3b364c5ba2074776f0a6c696e6573207369676e20feffffffffffffffff01280230cbb80638d4f7bafd0240cafaf2a0a1b2dd9d017a5409109f324e1d4b6d141213d985d8b7d8a8d8b9d8a92074616209686572651a17746162096865726520c3866e696d612053747261c39f6520dcd588afb4e6a1917330d2fb9094bcd4ae8e7738cae1ce05409bf203');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (2, 1, 2, 116654080000327680, 1, 0, 0, 'fixture.add', 0, x'a04154165f21a3d4bfaf31b74b2b1a2aed7b23f45f2cc0a30f2acc3a48346eb2', x'2b02e2026000b43be20598020802220a2271756f74656422206131fac172104dc6fc23389a8f044a13d985d8b7d8a8d8b9d8a9202271756f7465642250f08a0258feffffffffffffffff016a1ed985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f5020c3866e696d61820106c3866e696d6188019c9601a001ec19b001a707b90109b6bf53038f885dc001ea06d2010fc581c3b364c5ba2053747261c39f65e2011774616209686572652074776f0a6c696e657320f09f9880ea010441636d65f80190167a2409c5ddcd03bae42a23120753747261c39f65280230b00238fad62f497510aec3ed59c9017a361a1453747261c39f6520d985d8b7d8a8d8b9d8a9206120d0c8abfaade2ebfa4030feffffffffffffffff014062493ca5ff05b0d1062b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (3, 1, 3, 116654080000524288, 1, 0, 0, 'fixture.add', 0, x'0c874d0b40194e74cb9832249be94c276522d9a7b3d94f12d820595e7be28827', x'2b030202c000b43be20533ae0dabfa05c60289110968755b998d9d646f12127369676e202271756f746564222041636d651a01612a21e697a5e69cace58db0e588b72053747261c39f65204f274e65696c3b2044524f5032d00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67203a1453747261c39f6520e697a5e69cace58db0e588b7420ce697a5e69cace58db0e588b75a0753747261c39f6562136120c3866e696d6120d985d8b7d8a8d8b9d8a9721753747261c39f652041636d6520d985d8b7d8a8d8b9d8a97a12d985d8b7d8a8d8b9d8a92053747261c39f6582010161');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (4, 1, 4, 116654080000720896, 1, 0, 0, 'fixture.add', 0, x'9cb01226e33960461981604224047a7b72f41d5408bb5f5ed65c211820fcb52f', x'2b038a022001b43be205910489a0df16f907fb1012d00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67201a04f09f9880221c74776f0a6c696e65732074616209686572652074776f0a6c696e6573320753747261c39f653a19e697a5e69cace58db0e588b720c581c3b364c5ba2041636d654209c581c3b364c5ba20614a0d746162096865726520f09f98805206c3866e696d615a1b53747261c39f65204f274e65696c3b2044524f5020c3866e696d6162144f274e65696c3b2044524f5020c581c3b364c5ba6a09f09f98802041636d65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (5, 1, 5, 116654080000917504, 1, 0, 0, 'fixture.add', 0, x'2f01d24bdb76eef977d0fcdac47baa7594a73f8d2da9217f7a87f87a7e529d44', x'2b047e028001b43be20516093fa0357579838d5a11aaaef28a4b8f552118f0c804');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (6, 1, 6, 116654080001114112, 1, 0, 0, 'fixture.add', 0, x'9fbb874b8294d0a0fd58b069ef9e804f51d1b715b5f1576b629d03ee0f3a2aeb', x'2b047e02e001b43be2050c096e2f3846262e4552220161');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (7, 1, 7, 116654080001310720, 1, 0, 0, 'fixture.add', 0, x'6f6bc70f732a62b1b810fbd42bbb83b18ce3d401ff10856edece7f8dbf4da6c7', x'2b05c2024002b43be2052e09394b208f5a595114116a85a85d71d05c1f18904528928ec60830a8eb9bf5053a0c41636d6520c581c3b364c5ba');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (8, 1, 8, 116654080001507328, 1, 0, 0, 'fixture.add', 0, x'74e07fa9e33dc9c8861447a6c4d56efe01f646c0c571ae27affc9983469c2c36', x'2b05da02a002b43be2053111827a913a21410e75200628f90230feffffffffffffffff013a164f274e65696c3b2044524f502074776f0a6c696e6573');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (9, 1, 9, 116654080001703936, 1, 0, 0, 'fixture.add', 0, x'159ea176321bbd554cc816727714b106ecb90a188a32ad5ab015f78c70787809', x'2b0625020003b43be20518090fb09fa9f85e1135107418fd88012207c581c3b364c5ba');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (10, 1, 10, 116654080001900544, 1, 0, 0, 'fixture.add', 0, x'fcfd6aa736e5d4952810735d91c2e14d91960b90e6f19c9e4672ba4355300f16', x'2b0688026003b43be2051918ed7522144f274e65696c3b2044524f5020c581c3b364c5ba');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (11, 1, 11, 116654080002097152, 1, 0, 0, 'fixture.add', 0, x'f9f42694fbb51183a9892c8caac58ef1da0f4f5eef69a0397a93d090b9dc912a', x'2b07db02c003b43be20569080411c4f7060057493d5f21a5629b006f4456232802320ce697a5e69cace58db0e588b740dc0148feffffffffffffffff0150a2eefe4d58ffffffffffffffffff01621141636d652041636d6520c581c3b364c5ba6a0441636d658001dd139101958ec783a2f01f25');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (12, 1, 12, 116654080002293760, 1, 0, 0, 'fixture.add', 0, x'9d3faed6f8f6c6d77b5e944fb7991af97a89360338cd09dc017ad613a4606e1f', x'2b079d022004b43be205790802117a9a2615b6f24167280638970140feffffffffffffffff0148e4f9ed8982fd8be1b60150b0ffcaead18cb8e1b00158aaa70d6a0b612074776f0a6c696e6573715e3b2e9c9a08b1417a16c3866e696d6120c3866e696d61202271756f746564228001feffffffffffffffff0191016f5423a96787ea49');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (13, 1, 13, 116654080002490368, 1, 0, 0, 'fixture.add', 0, x'afec27152fe8c3a331539e0f5a27861d204f4be16a59adcd88e68cb5b00b96d0', x'2b0988028004b43be2054f0946a0018d51f4372d21dee114bbe98b911d2804320ad985d8b7d8a8d8b9d8a938ced301400b48b1c18ae5aaf1fbc9bd015211d985d8b7d8a8d8b9d8a920c3866e696d615a0974776f0a6c696e6573');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (14, 1, 14, 116654080002686976, 1, 0, 0, 'fixture.add', 0, x'd25bcc048c54d6ec430f78bd11d3bdc66023a7b8fdfd074d6a2bf2443d8a306d', x'2b09a802e004b43be2053f211a36c0943ae32a02280a320c4f274e65696c3b2044524f50380648cc858651520a2271756f7465642220615a08746162096865726561ecdbf3b584b17e0e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (15, 1, 15, 116654080002883584, 1, 0, 0, 'fixture.add', 0, x'34d22fdac55fb1b7f89c13c92afbabe0118eac0ec4d9b218671cd93e60d8761e', x'2b0a46024005b43be2054d0987c598b1c105d27d11abfff3814864de37180620e4a9062a1553747261c39f6520746162096865726520f09f98803213c3866e696d6120c581c3b364c5ba2041636d6539e03cd3af22f75e11');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (16, 1, 16, 116654080003080192, 1, 0, 0, 'fixture.add', 0, x'0017a73b04a2adf0cf08daed5144b2f2e9849bff18079797518dd0f7cf68249f', x'2b0a2f02a005b43be20536116f65a7d660a42d2918082a0ad985d8b7d8a8d8b9d8a9321474776f0a6c696e657320d985d8b7d8a8d8b9d8a939ca927491a4a45153');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (17, 1, 17, 116654080003276800, 1, 0, 0, 'fixture.add', 0, x'68556eb024c39655a22e51f86d03e2ee1dbc11a677e4f6e2f738aebeff389170', x'2b0b98020006b43be20519093759d040517f295e20ffffffffffffffffff0128dab2c503');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (18, 1, 18, 116654080003473408, 1, 0, 0, 'fixture.add', 0, x'aaaca85f7d36875c08c000c2af4d7741a5947bfd8253024dd8de3ed4d1ded45b', x'2b0beb026006b43be2051f09d0173aab3675c20d20feffffffffffffffff0128feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (19, 1, 19, 116654080003670016, 1, 0, 0, 'fixture.add', 0, x'655948a94a293c36d77ab859d6e4bf509d706fdd254a96436cfa23dded478719', x'2b0c7402c006b43be2052312097369676e20f09f98801a166120c581c3b364c5ba20e697a5e69cace58db0e588b7');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (20, 1, 20, 116654080003866624, 1, 0, 0, 'fixture.add', 0, x'49dbaa1869e2bf3b070737647d0f81d18e1a97f5a565324675e9d6dfced4843f', x'2b0c13022007b43be2052908e82f120e41636d652074776f0a6c696e65731a14c581c3b364c5ba204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (21, 1, 21, 116654080004063232, 1, 0, 0, 'fixture.add', 0, x'2a0e01fcffcca2cc24dcef91ff6ecea587c68a3c919aba49bddabe264cb96fd2', x'2b0d42028007b43be2052c320941636d65207369676e3a1453747261c39f65204f274e65696c3b2044524f5040feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (22, 1, 22, 116654080004259840, 1, 0, 0, 'fixture.add', 0, x'f8fbe2b0d235b821b6e3048e527be63cd3d59007c0c76e6baa2720be167b821f', x'2b0d1502e007b43be2052f180620022a1174776f0a6c696e657320c581c3b364c5ba320753747261c39f6540c7fa0148ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (23, 1, 23, 116654080004456448, 1, 0, 0, 'fixture.add', 0, x'cd20a3c354a39ca1ce059a7177582eba78063e828d397ad51a5d4143e9826518', x'2b0ead024008b43be2056fa4ffe441ea291bcf010a1dd985d8b7d8a8d8b9d8a92074776f0a6c696e65732074616209686572651a1bd985d8b7d8a8d8b9d8a9202271756f746564222053747261c39f652219e697a5e69cace58db0e588b720e697a5e69cace58db0e588b7320ad985d8b7d8a8d8b9d8a93a114f274e65696c3b2044524f5020f09f9880421141636d65204f274e65696c3b2044524f505209f09f98802041636d6559d04608cac8198b5d60b99901680270027a08746162096865726589011e6e91eaa795a51d900106aa0110c3866e696d61207369676e20f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (24, 1, 24, 116654080004653056, 1, 0, 0, 'fixture.add', 0, x'2d08ac4800e6f06d5a8d89a6b99391be24febcdbc15470e5e24e4b65f2a074bd', x'2b0eb402a008b43be2056a3e80ab3b20dd1ff5010a082271756f7465642212182271756f7465642220c581c3b364c5ba2053747261c39f651a0c4f274e65696c3b2044524f50220753747261c39f652a2174776f0a6c696e657320e697a5e69cace58db0e588b720d985d8b7d8a8d8b9d8a93208c3866e696d6120613a167461620968657265207369676e202271756f7465642242114f274e65696c3b2044524f502041636d65520cf09f98802053747261c39f6560dc86b5dff3cdb2a53468027a12746162096865726520612053747261c39f65820115746162096865726520e697a5e69cace58db0e588b7890130561c8639a26b07900106b901f26b1b0e4298d94fc801e8ea05');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (25, 1, 25, 116654080004784128, 1, 0, 0, 'fixture.change', 0, x'bdd8011783181d1deb5e5664f7a20b02d5c84c516ca9dca14972871c03636dd2', x'7e0eb402a008b43be20501000000000000000000d8dff69ee245df27d30f0ad00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67207e0eb402a008b43be205020000000000000000002d6ff3fa0a47b12c1212107369676e20612074776f0a6c696e65737e0eb402a008b43be2050300000000000000000087e3031f09545cbd132211d985d8b7d8a8d8b9d8a92061207369676e7e0eb402a008b43be205040000000000000000008f5a15da460af1653e3a1253747261c39f6520d985d8b7d8a8d8b9d8a9420ce697a5e69cace58db0e588b74a07c581c3b364c5ba521141636d6520c581c3b364c5ba207369676e7e0eb402a008b43be2050500000000000000000079fdf2b454a7e5c5095929b95c5a25ddb24a7e0eb402a008b43be205060000000000000000006db87af467ab8d2b0660a6ed2a68027e0eb402a008b43be20507000000000000000000e2d24dab114045570e70027a0ad985d8b7d8a8d8b9d8a97e0eb402a008b43be2050800000000000000000004e1b2006d8028b71282010fd985d8b7d8a8d8b9d8a9207369676e7e0eb402a008b43be20509000000000000000000340b69304d112a00007e0eb402a008b43be2050b0000000000000000001e9dfdb82d0193b81caa0119e697a5e69cace58db0e588b72053747261c39f652041636d657e0eb402a008b43be2050c00000000000000000067c5736f610c3ded08b00102c801b2af047e0eb402a008b43be2050d000000000000000000bb9e27599e62668b0ab90135b17918a33c615d7e0eb402a008b43be2050e000000000000000000a9ead5b0b39e54d40ac101396b26c1c8e2ee59720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (26, 1, 26, 116654080004915200, 1, 0, 0, 'fixture.change', 0, x'722436532328836f351868206eebb4a656c32feeb5fbdc505839c8a98c9bea9d', x'7e0eb402a008b43be205018080c8849191b89e038d5f1a9c845a532602b7974019099724007e0eb402a008b43be205028080c8849191b89e038d5f1a9c845a53266c00e170ae011c022612162271756f746564222041636d652074616209686572651a0ce697a5e69cace58db0e588b77e0eb402a008b43be205038080c8849191b89e038d5f1a9c845a532631e01c2af96848f3152206c3866e696d612a0b41636d6520c3866e696d617e0eb402a008b43be205048080c8849191b89e038d5f1a9c845a532690b17b79fed655351b320fc581c3b364c5ba20c581c3b364c5ba520874616209686572657e0eb402a008b43be205058080c8849191b89e038d5f1a9c845a5326044cd3284c78f4c309596f5e9ff7f00bc2357e0eb402a008b43be205068080c8849191b89e038d5f1a9c845a5326055d2b62cf1efe24007e0eb402a008b43be205078080c8849191b89e038d5f1a9c845a53265628ca1af910ee1d0270027e0eb402a008b43be205088080c8849191b89e038d5f1a9c845a5326d8eb51fb47cb03970b8201082271756f746564227e0eb402a008b43be2050a00000000000000000099d7cdaebbb010180fa2010ce697a5e69cace58db0e588b77e0eb402a008b43be2050b8080c8849191b89e038d5f1a9c845a532686084ca410a8be720caa010974776f0a6c696e65737e0eb402a008b43be2050c8080c8849191b89e038d5f1a9c845a53267db9175b53eba41d007e0eb402a008b43be2050d8080c8849191b89e038d5f1a9c845a53265fd47c8be8d2d20d0ab901f8b1a34d36c94a407e0eb402a008b43be2050e8080c8849191b89e038d5f1a9c845a5326ac0c9a9113b3d7720ac101c17803d0037afd50720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (27, 1, 27, 116654080005111808, 1, 0, 0, 'fixture.add', 0, x'f7f345c920ca0e665e296f77231a3729560f1c07d00446540c753ebaa3466f70', x'2b0f1e028009b43be2051cdb7dea8df632e93a121dc581c3b364c5ba207461620968657265204f274e65696c3b2044524f501a0974776f0a6c696e65732a047369676e309ccee4aea0f7d5ec60');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (28, 1, 28, 116654080005308416, 1, 0, 0, 'fixture.add', 0, x'f0e5c9441895a2b5cb558d03fbf93548814fe9eef87a40cb28893fec038e1730', x'2b0ff302e009b43be205bef907fb83631a6c3f120ce697a5e69cace58db0e588b71a0c4f274e65696c3b2044524f502210c581c3b364c5ba2074616209686572652a096120c581c3b364c5ba30e1a1023802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (29, 1, 29, 116654080005439488, 1, 0, 0, 'fixture.change', 0, x'd80268071c214a4965252ada33a4dde6208b4ae92bf3e37fb62472765a1d8cd5', x'7e0ff302e009b43be205020000000000000000009776e4fa0abe0e983512142271756f74656422207369676e20c3866e696d611a1d74776f0a6c696e657320c3866e696d6120e697a5e69cace58db0e588b77e0ff302e009b43be20503000000000000000000d3c9c0e0d8bb50d60f2a0d7369676e2074616209686572657e0ff302e009b43be2050400000000000000000028bd2d7fd63a14fc0330de0b7e0ff302e009b43be2050500000000000000000012ce38b3d439001e00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (30, 1, 30, 116654080005570560, 1, 0, 0, 'fixture.change', 0, x'ba6f521fc953b26962215f2273dc6a5fa5beb3b6ea07c7da85738093c5204b59', x'7e0ff302e009b43be20502808098859191b89e038d5f1a9c845a53263f48095bd49ec7c7131206f09f988020611a09f09f9880207369676e7e0ff302e009b43be20503808098859191b89e038d5f1a9c845a53264a7302c2aa28c4a2082a0661207369676e7e0ff302e009b43be20504808098859191b89e038d5f1a9c845a5326fd8d8def9fd10e580330d1437e0ff302e009b43be20505808098859191b89e038d5f1a9c845a53263f868defd2e019df023802720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (31, 1, 31, 116654080005767168, 1, 0, 0, 'fixture.add', 0, x'0d984a07cddb3528581fb3b6f1012f4952e266c94eacb7b3ab4a07e1ecf4a9f9', x'2b10a302c00ab43be205f9e51c6b5173279b3c120cc581c3b364c5ba2041636d651a0161321ac581c3b364c5ba2053747261c39f6520d985d8b7d8a8d8b9d8a93a0bc3866e696d612041636d654802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (32, 1, 32, 116654080005963776, 1, 0, 0, 'fixture.add', 0, x'a5d6cb453fdb2a012853c43c1eea4be12ac57a150d01559ddbefba6ad9fd4a87', x'2b109102200bb43be205e756a819cdce64adfa1f09ba495aba6861bb3c12dd0fc3866e696d6120c3866e696d616c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67202211f09f988020e697a5e69cace58db0e588b72adc0f4f274e65696c3b2044524f506c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720320c4f274e65696c3b2044524f503a0d41636d652074616209686572654802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (33, 1, 33, 116654080006094848, 1, 0, 0, 'fixture.change', 0, x'02d99c39e3e4325ee6940b0067abe05ea9603b3628112efa36aff3faabffaff7', x'7e109102200bb43be20501000000000000000000360f9c579392a1cd0909b0ba4c8b54b472787e109102200bb43be20502000000000000000000932f2f65b0f409d3007e109102200bb43be2050300000000000000000090d69f8b633834dc2c22164f274e65696c3b2044524f502074776f0a6c696e657332082271756f746564223a087461620968657265720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (34, 1, 34, 116654080006225920, 1, 0, 0, 'fixture.change', 0, x'e4f814f06a12e43d1f720ea22b9287d015c2c9171e2cc1b4840e86f74ef7f171', x'7e109102200bb43be205018080e8859191b89e038d5f1a9c845a532603047a8778b6fa7e090987cac6efb38f45347e109102200bb43be205038080e8859191b89e038d5f1a9c845a53265c2db135c1ac8acd1b220ec3866e696d612053747261c39f65320974776f0a6c696e65737e109102200bb43be20504000000000000000000b53b41488c06ec160941dd6c1f1d42d5fb297e109102200bb43be205050000000000000000000a75bb89c4edc33d00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (35, 1, 35, 116654080006422528, 1, 0, 0, 'fixture.add', 0, x'630cf4a5d1436e76a6c90ccb4895ac0da8a1227406eb7482a6123a616a99d5b1', x'2b11a302000cb43be205401a1453747261c39f65204f274e65696c3b2044524f5022047369676e3a12c581c3b364c5ba2074616209686572652061420e41636d652053747261c39f652061');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (36, 1, 36, 116654080006619136, 1, 0, 0, 'fixture.add', 0, x'524d573e81b006ac2626f82d62bde54731f12984de9141de56102b4ce83baf1e', x'2b11cc02600cb43be2057a09752d8d93e9b75217121cc3866e696d6120e697a5e69cace58db0e588b7202271756f746564221a1dd985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a920c581c3b364c5ba2206c3866e696d6128a4a0013a0e74776f0a6c696e657320f09f98804216e697a5e69cace58db0e588b720f09f988020f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (37, 1, 37, 116654080006750208, 1, 0, 0, 'fixture.change', 0, x'bf12c2043a22e34fd49f9f5d5af344069aa0d72ff88111f6d94c81b295e35c75', x'7e11cc02600cb43be20501000000000000000000007e11cc02600cb43be205020000000000000000002d120e4f274e65696c3b2044524f5020611a04f09f98802211c581c3b364c5ba20f09f988020f09f988030cada017e11cc02600cb43be205030000000000000000000c3a0ad985d8b7d8a8d8b9d8a97e11cc02600cb43be20504000000000000000000024802720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (38, 1, 38, 116654080006881280, 1, 0, 0, 'fixture.change', 0, x'5e4a1a59b0fd37913dfb42bf385ced3d162e23934466856ff32712d724e6129b', x'7e11cc02600cb43be205028080b8869191b89e038d5f1a9c845a53263b121f74776f0a6c696e657320d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a91a14e697a5e69cace58db0e588b72053747261c39f65308af7057e11cc02600cb43be205038080b8869191b89e038d5f1a9c845a53262b3a0ce697a5e69cace58db0e588b7421b746162096865726520c581c3b364c5ba20d985d8b7d8a8d8b9d8a9720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (39, 1, 39, 116654080007077888, 1, 0, 0, 'fixture.add', 0, x'4c80932cf2bce0261667037e05239cbfc81ea6c4aab4a43073c4f9c07bd7d0ee', x'2b12ae02400db43be205c0100a0874616209686572651210f09f988020c3866e696d61207369676e1ad40ff09f98806c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672022066120f09f988028ffffffffffffffffff0130023930ef1cb25b0852287a0f08ffffffffffffffffff0110f3a2037a0d08a9aaac93eef9d6adef0110017a0d08feffffffffffffffff01100c');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (40, 1, 40, 116654080007274496, 1, 0, 0, 'fixture.add', 0, x'25d914db367fbd8c3424987113eeee408234c1c02fe95aeb94fcc69a03d4cda4', x'2b12cc02a00db43be205500a0e74776f0a6c696e65732041636d65120974776f0a6c696e65731a164f274e65696c3b2044524f5020f09f98802041636d6528e6fad30b300239c8f0a3bbf2feb45740027a0908c8bfb70310abf801');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (41, 1, 41, 116654080007405568, 1, 0, 0, 'fixture.change', 0, x'3e2eecd67bdafc42f2b31f99c824d28f7587920d36606a6e8b4584f42f83c95e', x'7e12cc02a00db43be20501000000000000000000150a13612041636d65204f274e65696c3b2044524f507e12cc02a00db43be205020000000000000000002e121a7461620968657265207461620968657265202271756f746564221a1041636d6520c3866e696d6120f09f98807e12cc02a00db43be2050300000000000000000032220ad985d8b7d8a8d8b9d8a928feffffffffffffffff017a0708b00310b0bc0f7a1008d8bb82f00610b089e4e9fcf8dcc3037e12cc02a00db43be205040000000000000000000b300239e3fc9f0128de74687e12cc02a00db43be2050500000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (42, 1, 42, 116654080007536640, 1, 0, 0, 'fixture.change', 0, x'113f9ef5ed8a199afedd811724af66f5582e624b0b76937dce5c981fa92f649b', x'7e12cc02a00db43be20501808088879191b89e038d5f1a9c845a53260a0a082271756f746564227e12cc02a00db43be20502808088879191b89e038d5f1a9c845a5326191a17c3866e696d612074616209686572652053747261c39f657e12cc02a00db43be20503808088879191b89e038d5f1a9c845a532650221053747261c39f65202271756f7465642228f4e3e9017a05108a9fc0027a0608da7b10d1017a1108a5a3b68f0210feffffffffffffffff017a1508feffffffffffffffff0110f3c9d2dbc2f7dbf2517e12cc02a00db43be20504808088879191b89e038d5f1a9c845a5326093927cec37ffa8d8b1f7e12cc02a00db43be20505808088879191b89e038d5f1a9c845a5326024002720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (43, 1, 43, 116654080007733248, 1, 0, 0, 'fixture.add', 0, x'231949a2cb5701860c824c2e655b83f6ce536b20706a892e3d2b24004ca59155', x'2b139902800eb43be205310a1353747261c39f6520612074776f0a6c696e6573100418feffffffffffffffff0120feffffffffffffffff01289fb108');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (44, 1, 44, 116654080007929856, 1, 0, 0, 'fixture.add', 0, x'fe652a1387ed5ea5f575c751cf7cfd2384bcf46d46a357d84ac1269951f3590e', x'2b13c902e00eb43be205280a13746162096865726520d985d8b7d8a8d8b9d8a9100420ed9a0328ffffffffffffffffff013002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (45, 1, 45, 116654080008060928, 1, 0, 0, 'fixture.change', 0, x'04db725176f1b2598b4038528d836d8dc7832b57e4857405219f9076afb483c0', x'7e13c902e00eb43be205010000000000000000001f0a1d74776f0a6c696e6573202271756f7465642220d985d8b7d8a8d8b9d8a97e13c902e00eb43be2050200000000000000000012100618d5c1950828e2beef9dd2e3bf96a6017e13c902e00eb43be2050300000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (46, 1, 46, 116654080008192000, 1, 0, 0, 'fixture.change', 0, x'aeb30b4785672013c64a42b6c142871b767f8a7efc650c474029a1195de3f6ac', x'7e13c902e00eb43be205018080d8879191b89e038d5f1a9c845a53261a0a18c3866e696d612074776f0a6c696e65732053747261c39f657e13c902e00eb43be205028080d8879191b89e038d5f1a9c845a53260b100618b4d70e2094c793377e13c902e00eb43be205038080d8879191b89e038d5f1a9c845a5326023002720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (47, 1, 47, 116654080008388608, 1, 0, 0, 'fixture.add', 0, x'668922a7d313090cc465397d6e3234e938b06771a3b318e6aecce974383fd534', x'2b149402c00fb43be2054b0a20c3866e696d61204f274e65696c3b2044524f5020e697a5e69cace58db0e588b7121c746162096865726520746162096865726520d985d8b7d8a8d8b9d8a918feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (48, 1, 48, 116654080008585216, 1, 0, 0, 'fixture.add', 0, x'd1ea695ef4e541f02c580646ac6b550740607610d69913eb0823c1c3c4ea2348', x'2b1445022010b43be205310a0c4f274e65696c3b2044524f5012147369676e202271756f7465642220c3866e696d6118ffffffffffffffffff012002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (49, 1, 49, 116654080008716288, 1, 0, 0, 'fixture.change', 0, x'd7ad0b60e51473529b15f8b0fe781957f5663c69b8b6f211c7b6fe9924a8fe2b', x'7e1445022010b43be205010000000000000000001b0a0d2271756f74656422207369676e120ad985d8b7d8a8d8b9d8a97e1445022010b43be205020000000000000000000318ac02720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (50, 1, 50, 116654080008847360, 1, 0, 0, 'fixture.change', 0, x'486cfdd746b4c7e74e2567478b565de200b0a234da6878ebb765cefa108bf328', x'7e1445022010b43be205018080a8889191b89e038d5f1a9c845a53262d0a1a53747261c39f652074776f0a6c696e6573202271756f74656422120f61207461620968657265207369676e7e1445022010b43be205028080a8889191b89e038d5f1a9c845a532604188eb453720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (51, 1, 51, 116654080009043968, 1, 0, 0, 'fixture.add', 0, x'069ee20b54250782724f83bfacf37e991ee292ec40dfaad220624a33fff27084', x'2b158b020011b43be205050a01611802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (52, 1, 52, 116654080009240576, 1, 0, 0, 'fixture.add', 0, x'8e11e3fb59a45aca2d3ec1d1da88f4283a1212d854ab7eab9dfcd9fad81a7f8f', x'2b15a3026011b43be205310a11c581c3b364c5ba2074776f0a6c696e6573100218027a007a09091d22327b201467507a0909b2abaf99b3e051177a00');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (53, 1, 53, 116654080009371648, 1, 0, 0, 'fixture.change', 0, x'd9f69f596d5a2240bacaf596b0cfbc8b28cdcb8b9cab1629e9781fbc935379bf', x'7e15a3026011b43be20501000000000000000000007e15a3026011b43be20502000000000000000000167a0909c80d764d7047fd407a0909123ea194351cf15a7e15a3026011b43be2050300000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (54, 1, 54, 116654080009502720, 1, 0, 0, 'fixture.change', 0, x'b4d0ec1c0f88cd2ef7c8b7f1ba43a4f525f86fe8b8b3d18bf75830d43505ee10', x'7e15a3026011b43be205018080f8889191b89e038d5f1a9c845a5326140a1253747261c39f652061202271756f746564227e15a3026011b43be205028080f8889191b89e038d5f1a9c845a53260410027a007e15a3026011b43be205038080f8889191b89e038d5f1a9c845a5326021802720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (55, 1, 55, 116654080009699328, 1, 0, 0, 'fixture.add', 0, x'65bc20ca6b8576b66dc3d0b4c4a6facdcaa9f62d80552e038089804b1280ea8b', x'2b1659024012b43be205240a1ef09f9880204f274e65696c3b2044524f50204f274e65696c3b2044524f5010062002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (56, 1, 56, 116654080009895936, 1, 0, 0, 'fixture.add', 0, x'4fab727b1274bf998c59b0b2abbf827226fddf0090d518573bb6b1697254c119', x'2b162e02a012b43be2051d0a0ec3866e696d6120c581c3b364c5ba100828ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (57, 1, 57, 116654080010027008, 1, 0, 0, 'fixture.change', 0, x'b4c41fb53da7ab690eeb3cdd3d797faaabf1f0becd2d2ab6686c7cbaaf39affe', x'7e162e02a012b43be20501000000000000000000110a0f746162096865726520c3866e696d617e162e02a012b43be2050200000000000000000004100218027e162e02a012b43be205030000000000000000000328dc17720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (58, 1, 58, 116654080010158080, 1, 0, 0, 'fixture.change', 0, x'1b36512e12bdcd46eaebd1454275b4455bf454377bb5e9bf6bef37abb6999ef8', x'7e162e02a012b43be205018080c8899191b89e038d5f1a9c845a53261d0a1b4f274e65696c3b2044524f50207369676e2074776f0a6c696e65737e162e02a012b43be205028080c8899191b89e038d5f1a9c845a532604100a18027e162e02a012b43be205038080c8899191b89e038d5f1a9c845a53260b28ffffffffffffffffff01720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (59, 1, 59, 116654080010354688, 1, 0, 0, 'fixture.add', 0, x'7f38dbe96abea1714f966b8a491fe0b0f37a9056533eebf8f30cd129ac61b9e3', x'2b173f028013b43be20503e7ddc75f24e163380a1753747261c39f6520c581c3b364c5ba2053747261c39f6510061a1be697a5e69cace58db0e588b720f09f98802074776f0a6c696e6573');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (60, 1, 60, 116654080010551296, 1, 0, 0, 'fixture.add', 0, x'603b9cc20cf58f99ad648f29e7d86ccedac7b8c107d766a9427c9bef2c05031f', x'2b178a02e013b43be20563eb44ccf51fb1631b0a0ce697a5e69cace58db0e588b710061a0974776f0a6c696e6573');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (61, 1, 61, 116654080010682368, 1, 0, 0, 'fixture.change', 0, x'cdb3a94a43dfc75f178aafb6ea05cf16bd5b2e4dca7303ac4c651649e60dc528', x'7e178a02e013b43be20501000000000000000000846610d09caee7a3007e178a02e013b43be205030000000000000000007ca8033608798c5f00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (62, 1, 62, 116654080010813440, 1, 0, 0, 'fixture.change', 0, x'ecde1d2cf46b04fb9b8467c77c42e14696ff5469d321373a62db733eb3ebe8f6', x'7e178a02e013b43be205018080988a9191b89e038d5f1a9c845a53261d529f6d1eddd787e50f0ae20fd985d8b7d8a8d8b9d8a920c581c3b364c5ba6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67207e178a02e013b43be2050200000000000000000048f5b3abacd0c4a5021008720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (63, 1, 63, 116654080011010048, 1, 0, 0, 'fixture.add', 0, x'945cad19e860616af0c472afb9d41dedf3c3dd284a4ca6e0deda6a103329d209', x'2b192102c014b43be20520080210cf84051a11e697a5e69cace58db0e588b72041636d65208db4d8292802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (64, 1, 64, 116654080011206656, 1, 0, 0, 'fixture.add', 0, x'8575f8ecbba7c4923d7fab8be9b8f65ecd9bea4d3d46bbe75fe40d2e4d2773fc', x'2b19f0022015b43be2053208021087041a1ee697a5e69cace58db0e588b720e697a5e69cace58db0e588b720f09f988020b0b4a9b2cbacf0e58f012802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (65, 1, 65, 116654080011337728, 1, 0, 0, 'fixture.change', 0, x'875845026570a4dbe658d94a26fee373b3f94d1f294c55ce09d3e7352e1aea3f', x'7e19f0022015b43be2050100000000000000000012080810ffffffffffffffffff0120e2fdf903720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (66, 1, 66, 116654080011468800, 1, 0, 0, 'fixture.change', 0, x'2b7650cfe45f73561a7a9f8a3f055b7890b221311a1f3eb0acffd807eda1f096', x'7e19f0022015b43be205018080e88a9191b89e038d5f1a9c845a53260b10f5e7cea4dafcfbf7c501720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (67, 1, 67, 116654080011665408, 1, 0, 0, 'fixture.add', 0, x'9f2fd39c988b3e7d29471a1c8cddaa4a7ef946ff49a3727e22bcdbe890546739', x'2b1a25020016b43be205441219d985d8b7d8a8d8b9d8a92074776f0a6c696e6573207369676e200130ee8c077a090956d272b8d81628287a0909b6d9247c31f397367a007a09090f38d50e38a5c340');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (68, 1, 68, 116654080011862016, 1, 0, 0, 'fixture.add', 0, x'8aec965d6a58ee74f7bc0711403ee43795b60c3534a51af456004573f0aec9d9', x'2b1a82026016b43be2052a19a2e1d32787cc8d4120bab5f60238027a007a09090b9267e0a110d85c7a09092da7476f8909084d7a00');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (69, 1, 69, 116654080011993088, 1, 0, 0, 'fixture.change', 0, x'765f93b8b4a4f3199ed50188bae4f2214417b95534063bc529333fd0456455a4', x'7e1a82026016b43be2050100000000000000000028121ee697a5e69cace58db0e588b7207369676e204f274e65696c3b2044524f502087c6f30928d93d7e1a82026016b43be205020000000000000000002538027a09097296147ea1f68f577a007a0909419bb42d645e45317a09098fdf6da6fc914d61720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (70, 1, 70, 116654080012124160, 1, 0, 0, 'fixture.change', 0, x'0aa79d28eb75cbd76a328c9b695031191ea8dac6a210701fcceebcd2c849237b', x'7e1a82026016b43be205018080b88b9191b89e038d5f1a9c845a5326300915507ea12c9fc1071211c581c3b364c5ba2074776f0a6c696e65731902900e01a6fdb41520ffffffffffffffffff017e1a82026016b43be205028080b88b9191b89e038d5f1a9c845a53260d38027a0909cdb0d8cfdd40f109720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (71, 1, 71, 116654080012320768, 1, 0, 0, 'fixture.add', 0, x'2ebfa5fcaa46ef1b8f79b4fcbca9560f03a8b096cd49a81a8ca742d66c2d4737', x'2b1b92024017b43be205a35f90697057b702560804220d41636d652074616209686572652a13746162096865726520d985d8b7d8a8d8b9d8a932102271756f746564222053747261c39f6541c01aa0186ac8127e50aeefb8acbad0cfa92c580261f278da81c10c3550');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (72, 1, 72, 116654080012517376, 1, 0, 0, 'fixture.add', 0, x'b9a215661e385f81ca0b4ed27ded7596fc0fc5e69eaab5d41adbeab912342911', x'2b1b4c02a017b43be2051a2f65b89e6c4a974411f60912a3edb6c44d2201612a176120e697a5e69cace58db0e588b7202271756f74656422320ad985d8b7d8a8d8b9d8a950c99ba8bd9cd8f0ce65612d14adc8dd7aa552');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (73, 1, 73, 116654080012648448, 1, 0, 0, 'fixture.change', 0, x'7bca1355ef384a807b274a5c3eb1b461299f49237badc8499a908a5a39016e0b', x'7e1b4c02a017b43be205010000000000000000006e13f2d83bdad88d0208027e1b4c02a017b43be20502000000000000000000d9e3ac25e89e56c911320fc3866e696d612074616209686572657e1b4c02a017b43be205030000000000000000002f84c7931b753b5e094172beed9ce472fe147e1b4c02a017b43be20504000000000000000000073f56d48a6a5f2e0250447e1b4c02a017b43be20505000000000000000000db1f676bbbedfb6d025802720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (74, 1, 74, 116654080012779520, 1, 0, 0, 'fixture.change', 0, x'c076ae3a862118b9023f93d26401d80d1e26f15e9625259f7285846ee23018e2', x'7e1b4c02a017b43be205018080888c9191b89e038d5f1a9c845a53266ea372e25640d670140804194fa9e5b71852cf64498f28fa2333919e057e1b4c02a017b43be205028080888c9191b89e038d5f1a9c845a5326d1f496135f0291ac3522204f274e65696c3b2044524f5020c3866e696d61204f274e65696c3b2044524f502a07c581c3b364c5ba32082271756f746564227e1b4c02a017b43be205038080888c9191b89e038d5f1a9c845a532653936307762ac24c007e1b4c02a017b43be205048080888c9191b89e038d5f1a9c845a53260315784103c537cc0650d7dadba803720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (75, 1, 75, 116654080012976128, 1, 0, 0, 'fixture.add', 0, x'9a5a7e416880905f89936b853dd9c447ccac5ddffd70784d77b90e6fb3238f35', x'2b1c94028018b43be2058a0108041158f2ece171619445197b1af40765ee2c7f48cd3850045891948d1a68027215e697a5e69cace58db0e588b7207461620968657265990195cc99a93d58477a7a1409ff309b076c06df1e10feffffffffffffffff017a14094f1dd1e352865d6f10ffffffffffffffffff017a0510a093ac1d7a1409057aaac3a52a1d2810d4ebe09094959785fe01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (76, 1, 76, 116654080013172736, 1, 0, 0, 'fixture.add', 0, x'373c9480c0d69043e1bde1b2f1d2ab2ab82472361d59750c35272f7d216f43c1', x'2b1c0902e018b43be2056f080819613f9db102341c69293cd874cfb8da3a1448b6ab0458baaca3dfe5bbc18e3560ffffffffffffffffff016802721674776f0a6c696e6573204f274e65696c3b2044524f50820119d985d8b7d8a8d8b9d8a920c581c3b364c5ba20c3866e696d617a0210237a061083dfe5d10c');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (77, 1, 77, 116654080013369344, 1, 0, 0, 'fixture.add', 0, x'1ea3ba6b64e9120632e10a914e4a2515310c00203c7c9e723091ceb7067b2ad5', x'2b1db1024019b43be205f11009179613d2538e8649102220bce40328e60930e4fc0f3a082271756f7465642242d00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672052134f274e65696c3b2044524f5020c3866e696d615a0d2271756f74656422207369676e620874616209686572656a10c3866e696d6120f09f98802041636d65720874616209686572657a0874616209686572658201144f274e65696c3b2044524f5020c581c3b364c5ba8a010c4f274e65696c3b2044524f5090018d3f');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (78, 1, 78, 116654080013565952, 1, 0, 0, 'fixture.add', 0, x'94051a325645e7164646a2babeb9e8dd44e7a43b08b93d7942f9a914c459cfc4', x'2b1d7e02a019b43be205b0111965ac1be86319340328ffffffffffffffffff013083988a0a3a202271756f7465642220d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b7421953747261c39f6520f09f988020e697a5e69cace58db0e588b75221c581c3b364c5ba20e697a5e69cace58db0e588b7204f274e65696c3b2044524f505a162271756f74656422202271756f7465642220f09f9880620c4f274e65696c3b2044524f506a07c581c3b364c5ba7a0a2271756f7465642220618201112271756f7465642220c3866e696d6120618a01d80f74616209686572656c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67209001ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (79, 1, 79, 116654080013762560, 1, 0, 0, 'fixture.add', 0, x'312144859f411ca6fee2df8b7338582a28e01158627a8f03b699b46726fce9d3', x'2b1e9d02001ab43be205770a164f274e65696c3b2044524f50207369676e20f09f9880121241636d6520c3866e696d6120c3866e696d611a14c581c3b364c5ba20e697a5e69cace58db0e588b72216f09f98802041636d65204f274e65696c3b2044524f5028be86f8a60f3802400248cbfd0150fa8f97cd0458f00762047369676e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (80, 1, 80, 116654080013959168, 1, 0, 0, 'fixture.add', 0, x'c86ce2eae86f3cc53dbf62ff37bb0aeb76c3bbfaf9a88cc3df2d9ac88bf94455', x'2b1e0702601ab43be205ad100ae40f74776f0a6c696e657320d985d8b7d8a8d8b9d8a96c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67201a1b74776f0a6c696e657320e697a5e69cace58db0e588b7207369676e2214f09f988020d985d8b7d8a8d8b9d8a9207369676e28cfdec5ec073002380248cc0a620441636d65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (81, 1, 81, 116654080014090240, 1, 0, 0, 'fixture.change', 0, x'c122d44dc7df8ce3b0864b8efe82b2214473529bca499494cec767b27da43e5f', x'7e1e0702601ab43be20501000000000000000000100a0e41636d652074776f0a6c696e65737e1e0702601ab43be205020000000000000000002912047369676e1a13c3866e696d612053747261c39f6520f09f98802209f09f988020f09f988028d3157e1e0702601ab43be20503000000000000000000007e1e0702601ab43be2050500000000000000000015400248d31350feffffffffffffffff0158b7accc04720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (82, 1, 82, 116654080014221312, 1, 0, 0, 'fixture.change', 0, x'f4493d7f86045382b434aef962d4b79fe5573e958c2e6d72d6226b069e0f1ed2', x'7e1e0702601ab43be205018080b88d9191b89e038d5f1a9c845a5326080a0661207369676e7e1e0702601ab43be205028080b88d9191b89e038d5f1a9c845a53264b12174f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a91a082271756f74656422221153747261c39f652074776f0a6c696e657328ffffffffffffffffff01620874616209686572657e1e0702601ab43be205038080b88d9191b89e038d5f1a9c845a53260230027e1e0702601ab43be205058080b88d9191b89e038d5f1a9c845a53261948feffffffffffffffff01508fc2c7c5b4c4fecd0758b3af02720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (83, 1, 83, 116654080014417920, 1, 0, 0, 'fixture.add', 0, x'b49244b8ca7c13bbe319e873c0f398898cca2a6d82d4b0f85c36ab1514d55d5d', x'2b1fa002401bb43be20520081d10a49d0320ffffffffffffffffff0128ebbee18f938bdde1aa0130b68512');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (84, 1, 84, 116654080014614528, 1, 0, 0, 'fixture.add', 0, x'9379f2163b17b954bb72bf31dfb691585912750f75e25d7451f030d237acc010', x'2b1f5a02a01bb43be2051f10e2950519022bcd7f01b1e00c20ffffffffffffffffff01280a3084c4a90a');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (85, 1, 85, 116654080014811136, 1, 0, 0, 'fixture.add', 0, x'7edf69806343a5577f96fb883745130a0b3fc0374654b2e376c50f463fc190ec', x'2b20f202001cb43be2053709d8af62a59406c71f10081802200f290692e8e263b0603330bc9fdc9efc85ebef643a1374776f0a6c696e6573206120c581c3b364c5ba');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (86, 1, 86, 116654080015007744, 1, 0, 0, 'fixture.add', 0, x'8f171847db5ffa7c74b368c8fb5db0cdedb0d3b3e0e804da1bee49c1985a631f', x'2b205e02601cb43be2051010041806298c6e447283e4f24630e701');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (87, 1, 87, 116654080015204352, 1, 0, 0, 'fixture.add', 0, x'c8deeaca6b6fccf99f142cb44b8272f2575d0a002be54c225a02ffdfdef6f398', x'2b214302c01cb43be20530099fdef51bd18aad05100219768b9b113fdcf12520012a187369676e20e697a5e69cace58db0e588b720c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (88, 1, 88, 116654080015400960, 1, 0, 0, 'fixture.add', 0, x'bb299edc725ce38c46a05e16813c972bcaf7cdc51c688c99f4b30937bfae0eaf', x'2b219502201db43be2051720bada0e2a117369676e204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (89, 1, 89, 116654080015597568, 1, 0, 0, 'fixture.add', 0, x'4520f7ad83d5fe2622447e3e2018ed55e20f6510d2c3ce9915409009ea394cc1', x'2b228402801db43be205b00111702a0702e9f2e50220ffffffffffffffffff0130feffffffffffffffff0138feffffffffffffffff0140ffffffffffffffffff0148feffffffffffffffff01520b7369676e20c3866e696d618001d2a6cb03620b10d3eab196fdce9cfdb701621608afecf1c5e4e1a39ed40110ffffffffffffffffff016a12080610041a0ce697a5e69cace58db0e588b76a22081010061a082271756f746564222092eee8e4c4cf98a13c28fa8697cfe29ec48b39');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (90, 1, 90, 116654080015794176, 1, 0, 0, 'fixture.add', 0, x'1cadb343cf643dd3beb464e0188f2883b1293c072c36ae4d0c6bc72d94dfef5e', x'2b22f702e01db43be205f80118f31f2088d7b10128c4eed4edb5f0d9940130ffffffffffffffffff01386f40feffffffffffffffff0148e9b6155210746162096865726520c581c3b364c5ba5a1453747261c39f65207369676e2053747261c39f6578a8916e620b10feffffffffffffffff01620d087710feffffffffffffffff01621108ffffffffffffffffff0110a89fc4f3026a11100420e2f40728feffffffffffffffff016a1a0804100a20feffffffffffffffff0128ffffffffffffffffff016a0a080c1002200728c8b31f6a1b080e1a0c4f274e65696c3b2044524f5028ffffffffffffffffff0172020806720b0804113e88230eca86f472720072020806');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (91, 1, 91, 116654080015990784, 1, 0, 0, 'fixture.add', 0, x'2c939d5d3553a57c8842d1c6fa4a56f5f6ef458067728ae0e953742160d247bc', x'2b23b202401eb43be2053f11178083a39b90092f18feffffffffffffffff0120d4013a06081f10c9e21a3a0e08ffffffffffffffffff01109b504200420c09d367abc30a30821110b97f');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (92, 1, 92, 116654080016187392, 1, 0, 0, 'fixture.add', 0, x'94cae1ad94e042c85aa2c554a39c68f89462c6c0ab1c3f0e44f9c1fbf54fc39b', x'2b238f02a01eb43be2053218e09f0b2894013210746162096865726520c581c3b364c5ba4203108103420310ca3b4200420b10ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (93, 1, 93, 116654080016384000, 1, 0, 0, 'fixture.add', 0, x'42370a4ffc161841ad25af2be80e1157ad33d6ada9baf16ea7f7eaf2acc99593', x'2b24c802001fb43be205530802100c19a7a244ce0ca2035b2a0e612053747261c39f65207369676e31812825e5cf5ab164480359e8836e602ed4ce7160edacc4036a1b74776f0a6c696e657320c581c3b364c5ba2074776f0a6c696e6573');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (94, 1, 94, 116654080016580608, 1, 0, 0, 'fixture.add', 0, x'632a18f42b80e3884366635377aa3c6c1f36c8568b2567b5baab7452f759e97e', x'2b24eb02601fb43be20549080419861fe7e736f8ef40216366a67aa8e8dd6a4172a4643961640d0f48feffffffffffffffff0150c2ccaeabcfc1ebe40660a4be0b6a11f09f98802053747261c39f65207369676e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (95, 1, 95, 116654080016777216, 1, 0, 0, 'fixture.add', 0, x'123866cc1affe3f6f7c5f05e2de7918366db653101e1eb520c05afb8050d1bfe', x'2b25d802c01fb43be2054f11fc77927e57d2c86e18fff686ebe0abc74420c0622a0410aecf362a0f08b18b0610ffffffffffffffffff012a0a08ede89ddde894c5e8622a1508bcf3c4e5f9beaef42d10c89e8087d1c8ddfc9a01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (96, 1, 96, 116654080016973824, 1, 0, 0, 'fixture.add', 0, x'9b11df75404665130e0a41b851cb0b32741c3bcb8542e7f6d5d0e7e3fa2f74e1', x'2b25c0022020b43be2055711319e529e506b1b5618def4a59ebaf5bde2a10120feffffffffffffffff012a0e08feffffffffffffffff0110c14e2a0b10ffffffffffffffffff012a0b08ffffffffffffffffff012a0c082610ee86c0dcecddd29e4b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (97, 1, 97, 116654080017170432, 1, 0, 0, 'fixture.add', 0, x'c34d8ae464be87b6a37cfa239bee1cd20a448eb9e91ec281bf6ddebda4b1292f', x'2b26b6028020b43be205181189e20871972ed92d48fff694fde4a9cd5b5204f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (98, 1, 98, 116654080017367040, 1, 0, 0, 'fixture.add', 0, x'0842d12a91f072931c5896845f5059f4d8bea59463b8944549c001103047ca97', x'2b263702e020b43be2053e11ecee908c8c1e087f191ce9fedba518d67728df01300241d5ff8556cc56007148d8fa0252182271756f7465642220746162096865726520c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (99, 1, 99, 116654080017563648, 1, 0, 0, 'fixture.add', 0, x'd2ab202d53eb2d3f66215b245ed47c5a1dbdf5397efca53e225527ee781933c1', x'2b288a024021b43be205e402099d56084a8e929b371805221cd985d8b7d8a8d8b9d8a920f09f988020e697a5e69cace58db0e588b72a09612053747261c39f65300238025218d985d8b7d8a8d8b9d8a9207369676e2074616209686572655a4d0a082271756f7465642212182271756f7465642220d985d8b7d8a8d8b9d8a92041636d65221761204f274e65696c3b2044524f50202271756f7465642238ffffffffffffffffff0140ce0d50025a8f010a20d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b72074616209686572651219f09f98802074776f0a6c696e657320d985d8b7d8a8d8b9d8a91a0753747261c39f6522117369676e2053747261c39f652041636d652a214f274e65696c3b2044524f5020c581c3b364c5ba20e697a5e69cace58db0e588b738ffffffffffffffffff014095d3d3f903480262200a1853747261c39f65202271756f746564222053747261c39f651085eba788016a006a0909326165ec86566f156a00');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (100, 1, 100, 116654080017760256, 1, 0, 0, 'fixture.add', 0, x'0cf3e289903b55469bd6de9234a817b646d8c871090a89a7e5d1cb4bdd40b4a0', x'2b286102a021b43be205f101097baaf248766c601518e10222182271756f7465642220c581c3b364c5ba20c581c3b364c5ba2a194f274e65696c3b2044524f5020e697a5e69cace58db0e588b7307a40024a04f09f98805206c3866e696d615a450a06c3866e696d611a0e74776f0a6c696e657320f09f9880221241636d652074616209686572652041636d65300238ffffffffffffffffff01408089ccfff89ca6d906480262180a01611098e3d5d088a9839c5e18ffffffffffffffffff0162300a20e697a5e69cace58db0e588b720746162096865726520d985d8b7d8a8d8b9d8a91097b18addda8ceea3830118c5066a09094433218864289a6c');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (101, 1, 101, 116654080017956864, 1, 0, 0, 'fixture.add', 0, x'0b516589823b3e74ba4ebfa20296bdf1ec4845f7111e3e7820517194a6f0a121', x'2b29a5020022b43be2050909ce04832fbbcbbe2f');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (102, 1, 102, 116654080018153472, 1, 0, 0, 'fixture.add', 0, x'11e85bc7509dfbd80eba261844828eda26eac20400b37649c568c9e54b45fc35', x'2b29c8026022b43be205260928ab8aedfb79c15110041961d7d6d97126cd2321cfd179dac4cd9f392908d688e8d9f7c92d');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (103, 1, 103, 116654080018350080, 1, 0, 0, 'fixture.add', 0, x'a36d556af9e64a971c069035d2ecaa197a741620e1b6b63397a273dc94c2cc4e', x'2b3cbc02c022b43be20500');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (104, 1, 104, 116654080018546688, 1, 0, 0, 'fixture.add', 0, x'a65e023e73c5fe41c85dd18464261b03bea9c9c2e64c41ec199529570e029ad4', x'2b3cff022023b43be205220a20e697a5e69cace58db0e588b7202271756f7465642220d985d8b7d8a8d8b9d8a9');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (105, 1, 105, 116654080018743296, 1, 0, 0, 'fixture.add', 0, x'4bc90b92c118ccf08297437555f5b77834631a24dab4f2143b1e2d54f14a6adc', x'2b3dac028023b43be205120956cf43982635bf7d11ba550f0be77bc15e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (106, 1, 106, 116654080018939904, 1, 0, 0, 'fixture.add', 0, x'ba9b7b45b77487ab7b52c77a6a7becb1470b90da6411da8142fb64c791f3b245', x'2b3d8b02e023b43be2050911addb421eda844c2b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (107, 1, 107, 116654080019136512, 1, 0, 0, 'fixture.add', 0, x'4d9514f0269d2aca6aa781a6d2604b5e16cad36730b5f9b370ac67210dde8719', x'2b3e92024024b43be205042095bb09');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (108, 1, 108, 116654080019333120, 1, 0, 0, 'fixture.add', 0, x'938701125c258737614aeab6eeb438932a412127b544fe958cc8afc21263d787', x'2b3e7102a024b43be2051419094601c6a7a1cf5420feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (109, 1, 109, 116654080019529728, 1, 0, 0, 'fixture.add', 0, x'c7382f0d81161ae2c6408328318da5e84873d83dc5fd26268af05a33da4942b4', x'2b3f25020025b43be2050911f747edc569fde40e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (110, 1, 110, 116654080019726336, 1, 0, 0, 'fixture.add', 0, x'e5e3beb6f148f4d6f2bc354d3226cfac51f5f8f1b25320ff9e775fafcfce3151', x'2b3f44026025b43be20513110e2302aae419cd631a087461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (111, 1, 111, 116654080019922944, 1, 0, 0, 'fixture.add', 0, x'ee2aab74f055841d15503f22d3185f901438cbd1f7a4b082e0f046442b96a334', x'2b405f02c025b43be2055530fb0338feffffffffffffffff014211c581c3b364c5ba207369676e2041636d657a0b096490dec82f02eb1a10057a0e098411c72de591842410fbc580017a007a130987ec76f434d1313e10dba69de398e1b4ea5d');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (112, 1, 112, 116654080020119552, 1, 0, 0, 'fixture.add', 0, x'd7cf0fcc09aee333fb08be366cc515636cb9d8630689a14c4d20fc4702e7461a', x'2b4058022026b43be20562099bea9ddac20ea92820d2ed01280430b78ef1a8919afc802838feffffffffffffffff0142222271756f7465642220e697a5e69cace58db0e588b720e697a5e69cace58db0e588b77a0b10feffffffffffffffff017a0b10ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (113, 1, 113, 116654080020316160, 1, 0, 0, 'fixture.add', 0, x'50732fa368ee849e51006a10892f06d822efff2842b110c0b144e5fee94b3070', x'2b4180028026b43be2051a100c2083faf6012a087461620968657265320441636d6550a00f');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (114, 1, 114, 116654080020512768, 1, 0, 0, 'fixture.add', 0, x'fecab2c9aca8ff771ecd21566ed172b33ccfb7d6a3720122b923414c0057be93', x'2b416c02e026b43be20536100c18caac08200a3206c3866e696d614a22e697a5e69cace58db0e588b720e697a5e69cace58db0e588b7202271756f746564225002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (115, 1, 115, 116654080020709376, 1, 0, 0, 'fixture.add', 0, x'dfc1ddce24c0e7cc4f4d257f7d8492a93fff772e9872c3b9ec6980828949631e', x'2b4265024027b43be2053409b3498cdc3dbb623d11be7f00b54aeb1100220ef09f98802074776f0a6c696e65732a10746162096865726520c581c3b364c5ba');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (116, 1, 116, 116654080020905984, 1, 0, 0, 'fixture.add', 0, x'8cb3d3b6ffb5879b3a013f522f2554bc5f0629ecea11b37b2bf9030b2ea1ca71', x'2b425a02a027b43be20530112a2b196eec1fee721802220874616209686572652a19e697a5e69cace58db0e588b720e697a5e69cace58db0e588b7');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (117, 1, 117, 116654080021102592, 1, 0, 0, 'fixture.add', 0, x'2bdfc8c15344533f530da21948423447c6df2e75858f5273ae7775ac9968b796', x'2b50ec020028b43be2052f120d41636d65202271756f74656422180628e8efce920830ffffffffffffffffff0139bdd05c1bcc82162d48a2e006');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (118, 1, 118, 116654080021299200, 1, 0, 0, 'fixture.add', 0, x'04339740fcb9d72ec62dbc7a02de25b0b938c4679fd8caac4d4b04b62cf46988', x'2b503b026028b43be205480a1653747261c39f652074776f0a6c696e6573207369676e120ad985d8b7d8a8d8b9d8a918043083e98c0f39d7df9e14415bb41e41ae84c0311145933d48feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (119, 1, 119, 116654080021430272, 1, 0, 0, 'fixture.change', 0, x'5a2d12e9146e7acda7c44fd5ed5e2780c55522a169d71ea6ae32174c9e87cb7c', x'7e503b026028b43be20501000000000000000000250a19c581c3b364c5ba2041636d6520e697a5e69cace58db0e588b712082271756f746564227e503b026028b43be2050200000000000000000002180c7e503b026028b43be205030000000000000000000230087e503b026028b43be205040000000000000000000941992c38851fd5e57d7e503b026028b43be205050000000000000000000c48eaaece9f92f7cfaa6c5002720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (120, 1, 120, 116654080021561344, 1, 0, 0, 'fixture.change', 0, x'357d5fbe61d82157008fa90fc5ae517cd78ce02c5ce038180469ccd3145ebf95', x'7e503b026028b43be205018080b8949191b89e038d5f1a9c845a53262a0a154f274e65696c3b2044524f502074616209686572651211d985d8b7d8a8d8b9d8a9206120f09f98807e503b026028b43be205028080b8949191b89e038d5f1a9c845a53260218087e503b026028b43be205038080b8949191b89e038d5f1a9c845a532617200228b8e8ca87ece5ee847130ffffffffffffffffff017e503b026028b43be205048080b8949191b89e038d5f1a9c845a5326007e503b026028b43be205058080b8949191b89e038d5f1a9c845a53260448a0b733720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (121, 1, 121, 116654080021757952, 1, 0, 0, 'fixture.add', 0, x'6178bc8bd7cb605a404dbd45f855b34fda028812dfa2d5b4257203f36b2da96e', x'2b511d024029b43be205af010946e93de9a662101010ffffffffffffffffff011802216eb1ca8bf5beac062a1153747261c39f652074776f0a6c696e65733219e697a5e69cace58db0e588b720d985d8b7d8a8d8b9d8a920613a13d985d8b7d8a8d8b9d8a9207461620968657265420b7369676e206120f09f988048e8c1999dddca80dbf70150ffffffffffffffffff01580161439f6cb5fc51395a69464b681e181857187086508a011074776f0a6c696e657320c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (122, 1, 122, 116654080021954560, 1, 0, 0, 'fixture.add', 0, x'afdb44813f7c0c6682dfff4c9a6c778be161b3c5af6f2aae0f72b2b72c6fb223', x'2b515d02a029b43be2056a09eacdd4005faeb9751091c8b9e7e7ced89ae30118022a1753747261c39f65207369676e20d985d8b7d8a8d8b9d8a94209c581c3b364c5ba206150de8ed8b29dbfa8b95958f0b52561fc7e82587dbbac3169f091359ec260797e70f4ef0278028a0107c581c3b364c5ba');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (123, 1, 123, 116654080022085632, 1, 0, 0, 'fixture.change', 0, x'84ba2aef02a3485b07fb0b5491a2cf61b149750ead6c831744e723c5cb915a9f', x'7e515d02a029b43be205010000000000000000000e09074cb62bbec7eb7510d6efc4617e515d02a029b43be205020000000000000000003c2a1153747261c39f652074776f0a6c696e65733211f09f988020c581c3b364c5ba207369676e48ddce065082ffb52358baf364616eaeba40e05082507e515d02a029b43be20503000000000000000000007e515d02a029b43be20504000000000000000000067084ba03786a7e515d02a029b43be205050000000000000000000a81010a0b9d11e67dd4307e515d02a029b43be20506000000000000000000098a0106c3866e696d61720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (124, 1, 124, 116654080022216704, 1, 0, 0, 'fixture.change', 0, x'8c9ea8f80d5a54c952248c5f1050c20ff70c2d27b85c44b392c1cff2e908c352', x'7e515d02a029b43be20501808088959191b89e038d5f1a9c845a53260b09df2f833ad080321310787e515d02a029b43be20502808088959191b89e038d5f1a9c845a532660180221f05bed2174c267162a2174776f0a6c696e657320e697a5e69cace58db0e588b720d985d8b7d8a8d8b9d8a932154f274e65696c3b2044524f5020746162096865726548bfadd8aac7a2a0f77050feffffffffffffffff0158b8e7a9b7027e515d02a029b43be20503808088959191b89e038d5f1a9c845a53260969f968183841cfb9637e515d02a029b43be20504808088959191b89e038d5f1a9c845a53260770c55d78d7db087e515d02a029b43be20505808088959191b89e038d5f1a9c845a5326007e515d02a029b43be20506808088959191b89e038d5f1a9c845a5326078a010441636d657e515d02a029b43be2050700000000000000000003900102720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (125, 1, 125, 116654080022413312, 1, 0, 0, 'fixture.add', 0, x'32d6fe75b8e40b2db3ddbaeebffaf64f459c4c25647dbdd2b15e539892fe53ad', x'2b522102802ab43be205a103180228eab806389a84b7b7c09cf1ac6840bbbaa10c480a5a22e697a5e69cace58db0e588b7207461620968657265204f274e65696c3b2044524f507a5609db2680533e57ea27121c4f274e65696c3b2044524f502053747261c39f6520c581c3b364c5ba2a0ac3866e696d612061206130ffffffffffffffffff01383e402549d3ac62f03563954750feffffffffffffffff017a7009084af722bf6c77701213e697a5e69cace58db0e588b72061207369676e1a15c3866e696d6120c581c3b364c5ba20c3866e696d612213e697a5e69cace58db0e588b720c3866e696d612a0ce697a5e69cace58db0e588b7380540ffffffffffffffffff01493bd258778256ce3458027a3a120e7369676e20612053747261c39f651a0ad985d8b7d8a8d8b9d8a92a0a2271756f74656422206130c20238ffffffffffffffffff01501658027a5e121b74776f0a6c696e65732074776f0a6c696e65732053747261c39f6522202271756f7465642220e697a5e69cace58db0e588b720d985d8b7d8a8d8b9d8a930d2c50d383640841d490598c809d9461e5050ffffffffffffffffff015802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (126, 1, 126, 116654080022609920, 1, 0, 0, 'fixture.add', 0, x'9b7e70666972263203400d014589e7ef6ad1147ae89cb456d6026903f65017a3', x'2b523302e02ab43be205dd2209f708953da41874671139424f2ec0755f6f18e4efac0e40e3afbc0d48ffffffffffffffffff0150ec275a04f09f98807ae61f091ae46b75d5cf712012d70f53747261c39f656c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67201a117369676e20c581c3b364c5ba20f09f988022d00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672030f1fdd60538deb19f9e06408cb0d60250feffffffffffffffff0158027a681218f09f988020d985d8b7d8a8d8b9d8a92074616209686572652209612053747261c39f652a1974616209686572652074616209686572652053747261c39f6530fff0950138ffffffffffffffffff0140feffffffffffffffff01509bdbc292fca0f283f10158027a68120ad985d8b7d8a8d8b9d8a91a1fe697a5e69cace58db0e588b7202271756f746564222074776f0a6c696e65732a17d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b730feffffffffffffffff0138f7a00340dbb8ad8ab0d6feb61249fc2b7365c7779a017a6e090c46247167b01459120dc3866e696d612061207369676e1a1e7369676e20e697a5e69cace58db0e588b7204f274e65696c3b2044524f50220d7369676e202271756f746564222a147369676e2041636d6520d985d8b7d8a8d8b9d8a930ffffffffffffffffff0138a594185024');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (127, 1, 127, 116654080022806528, 1, 0, 0, 'fixture.add', 0, x'e8c9788f5451d11f9c59b58319b44578fc25952a24d880eb6f6bdbb078d2c4f5', x'2b535502402bb43be2052108d32d10fe8ddaeec6bbafe7f7011a11f09f9880204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (128, 1, 128, 116654080023003136, 1, 0, 0, 'fixture.add', 0, x'88407eba750c4589ab4ae5683e8d17af569f8dfc9ba4149ce880c87fe768be61', x'2b53e202a02bb43be2051d08c8f2bc2210f286dbad8dd7b3e8221a0c53747261c39f65207369676e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (129, 1, 129, 116654080023199744, 1, 0, 0, 'fixture.add', 0, x'3a0a2a7616b58ee350f66c6eb854d0b9a6e1634fef5d2d0ebb3f8ade4864e1ca', x'2b54c602002cb43be2053d18e9b8fd869e92fbcffb01221d2271756f7465642220c581c3b364c5ba204f274e65696c3b2044524f502a016138cfec0148f0025207c581c3b364c5ba');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (130, 1, 130, 116654080023396352, 1, 0, 0, 'fixture.add', 0, x'733f210bc030202d12a27bc2e734f38f0757aa355cf6e60bd6ccf40e943b253f', x'2b54ec02602cb43be205af1018e5809087bcf391bdd001221a2271756f74656422207369676e20e697a5e69cace58db0e588b732e40f53747261c39f6520e697a5e69cace58db0e588b76c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672038f0b07d48ffffffffffffffffff01521053747261c39f65202271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (131, 1, 131, 116654080023592960, 1, 0, 0, 'fixture.add', 0, x'5123644f8a18ace1b1685b6dccabc95b950d615c738159403226ca5c5bd65753', x'2b556802c02cb43be20548096ef34eeac4b0be07209f9e8cd982b4e0bdc9012a1c2271756f7465642220c3866e696d61204f274e65696c3b2044524f503214c581c3b364c5ba20e697a5e69cace58db0e588b7');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (132, 1, 132, 116654080023789568, 1, 0, 0, 'fixture.add', 0, x'f1bbadd848433be5e56ca0d39e9a8e4a3d54d2cb003e8ef990a3b5d64982b6a4', x'2b558002202db43be2058a10190156d71dbcd39c0f20e6f989232a0e41636d6520c581c3b364c5ba206132d00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67203a0ce697a5e69cace58db0e588b740ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (133, 1, 133, 116654080023986176, 1, 0, 0, 'fixture.add', 0, x'da14e78bb7b1617c5b2e0e8b37b0e408f58f6a28c0b4376c9a186bccff2a5da9', x'2b80010202802db43be205627d6e296591c50222100820feffffffffffffffff012a13c3866e696d6120e697a5e69cace58db0e588b7');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (134, 1, 134, 116654080024182784, 1, 0, 0, 'fixture.add', 0, x'04c99663019ca8b3b58ded7803df4ab0e76907f921f9d2fae74cc5a6ed6759ce', x'2b80017702e02db43be205d770c649cfe1680d18100818aa682a11f09f98802053747261c39f652041636d65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (135, 1, 135, 116654080024313856, 1, 0, 0, 'fixture.change', 0, x'aa4fb96c2cfd1c91352530807c1cba9630da7c637b1aa610504ea3d58080c1a6', x'7e80017702e02db43be20501000000000000000000f64c0672eff01f300909cd1b8cfe70179e057e80017702e02db43be20502000000000000000000b768574975349aee10100218829e05208bcef3e0b9ded7db477e80017702e02db43be205030000000000000000008cf0dee7ffa7b1260b2a09f09f98802041636d65720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (136, 1, 136, 116654080024444928, 1, 0, 0, 'fixture.change', 0, x'36f1a852a0f5af86bb1e5763f7372a838c77acc1aee105500aed87d86bde3b77', x'7e80017702e02db43be20501808098979191b89e038d5f1a9c845a532624b8fb98ada0b63a007e80017702e02db43be20502808098979191b89e038d5f1a9c845a5326d4e248d1b9b70fb40210027e80017702e02db43be20503808098979191b89e038d5f1a9c845a5326af82d41bd1182cef1d2a1bc3866e696d61204f274e65696c3b2044524f502053747261c39f65720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (137, 1, 137, 116654080024641536, 1, 0, 0, 'fixture.add', 0, x'12d6a049d5670166517bef112bc7d3cba6ed1a8d0927d9176f55c2fa794ae09d', x'2b81017602c02eb43be205c40c2ae62a802ad77c10feb80318adc7342143a9823c53243a0e29f50e6ab7ec820c64317445ca36814160653886bb04409e840350026a1053747261c39f65202271756f746564227a082271756f7465642282010e74776f0a6c696e65732041636d658901c5bef2a652b62c32a001ac8af2f8d3d195a7db01a8018be4d301b80102c00102');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (138, 1, 138, 116654080024838144, 1, 0, 0, 'fixture.add', 0, x'd6327e9c9f7e54ef6253a003bed70d8d729c03e88f2524c73767d0675c435008', x'2b81017002202fb43be205c709fc573e09131cae0118e892342168a2cd2c88fba24e31b850bd8a872e572a40e2e20248feffffffffffffffff01595c32bf44e1f55f0d621274776f0a6c696e6573202271756f746564226a18746162096865726520c581c3b364c5ba2053747261c39f65721053747261c39f652074616209686572657a0c41636d6520c581c3b364c5ba82011174616209686572652074616209686572658901666d4088c3fcdb5791016c00781acd5dbe33a001fb1ca8018ac8f902');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (139, 1, 139, 116654080024969216, 1, 0, 0, 'fixture.change', 0, x'feb52b614526e53c94d50480668ef154703f662f6a413def6974ac29d7361d78', x'7e81017002202fb43be2050100000000000000000062da8fca2547e98c2f10feffffffffffffffff0118990531821eafd9fac91d3938a2ca068901dfdcb554e0d380009901d8fa7163c178c5497e81017002202fb43be20502000000000000000000fbabc0e6f866e2720348f2047e81017002202fb43be205030000000000000000007deba1f7cb3d3d100959cb23a57fc68057067e81017002202fb43be20504000000000000000000bd82faa81cad4f331f62154f274e65696c3b2044524f50202271756f746564226a0641636d6520617e81017002202fb43be2050500000000000000000080c7920df0c5d9f20672047369676e7e81017002202fb43be2050600000000000000000053942f0d47c2f7ba007e81017002202fb43be205070000000000000000004df1a1207dd65ff9007e81017002202fb43be205080000000000000000005fa709059cbadd221aa001ffffffffffffffffff01a801e8feb5dc9086aaaf3eb001027e81017002202fb43be2050a000000000000000000b515e90023154a760ac00102ca010441636d65720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (140, 1, 140, 116654080025100288, 1, 0, 0, 'fixture.change', 0, x'eb1063303d3421b87d3258429a7cd49a5accfce251b089466432b81aec5b34a5', x'7e81017002202fb43be205018080e8979191b89e038d5f1a9c845a5326108de75980d53f093a0a11e697a5e69cace58db0e588b7207369676e1080cefc0418ffffffffffffffffff01312c32c960c8c9145b38b4fe048901e63171324732896e7e81017002202fb43be205028080e8979191b89e038d5f1a9c845a5326a0884059b4bbd9670640b2940650027e81017002202fb43be205038080e8979191b89e038d5f1a9c845a5326b098f19030faff9e095990129d33c898d10a7e81017002202fb43be205048080e8979191b89e038d5f1a9c845a532672731cd59c5f32b0166206c3866e696d616a0cc581c3b364c5ba20f09f98807e81017002202fb43be205058080e8979191b89e038d5f1a9c845a5326809cdadbb5fcf38c007e81017002202fb43be205088080e8979191b89e038d5f1a9c845a53265df20ace1c456a7215a001cdf89372a801e18c99e99ceedcdb9b01b001027e81017002202fb43be2050a8080e8979191b89e038d5f1a9c845a53269c5c6de5ec78418610c00102ca010ad985d8b7d8a8d8b9d8a9720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (141, 1, 141, 116654080025296896, 1, 0, 0, 'fixture.add', 0, x'1dfc4230ffd1fa2f62bc7abc49b56db26f1616f2aedf7df6387ff454a81eef7a', x'2b820125020030b43be205fac47626b58a5b97821010b67e18feffffffffffffffff01299db85ff44cab045040e7a7024ad80f2271756f746564226c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720520874616209686572656006');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (142, 1, 142, 116654080025493504, 1, 0, 0, 'fixture.add', 0, x'06c6777dad29f8cf27cab7ede407b4abea0711da0a9aa7f6d8dd1f67ec1005ee', x'2b820157026030b43be2059763360dc18a05d5ea120a1c4f274e65696c3b2044524f502041636d6520d985d8b7d8a8d8b9d8a910ff95cf0f21bd5ad6b195ee566b29a344e08add3faf3d318a62e94d5474c36f4a11e697a5e69cace58db0e588b720f09f988052097369676e20f09f98805a167461620968657265202271756f74656422207369676e6a0c4f274e65696c3b2044524f507aa3101ae40f53747261c39f6520e697a5e69cace58db0e588b76c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67202a2074776f0a6c696e657320e697a5e69cace58db0e588b72074776f0a6c696e6573302f40dd99d2838b97a0f72d49806be1678d3d4045508f0258027a5809c3094053a6aaa73e120974776f0a6c696e65732213746162096865726520d985d8b7d8a8d8b9d8a92a1161202271756f7465642220c3866e696d6130c1fb2138ffffffffffffffffff0140feffffffffffffffff0150067a6609eafc9133e875797b120ec3866e696d612053747261c39f651a16c3866e696d6120d985d8b7d8a8d8b9d8a92041636d652a0ce697a5e69cace58db0e588b7308796e4b2e5a787c94a38c79ccad395b1c1b6b80140feffffffffffffffff0150a5fcd5135802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (143, 1, 143, 116654080025624576, 1, 0, 0, 'fixture.change', 0, x'c14f63131980a8550359989bd79208e91bb1c57f77c196a6d107d965cbfc8561', x'7e820157026030b43be2050100000000000000000041ea74faef17a3ee2a0a1141636d652053747261c39f652041636d6510d126181321ac71154e4c9563623102c6e67594b7f3407e820157026030b43be20502000000000000000000c325b1c5b211995507388e0d408edc047e820157026030b43be20503000000000000000000c491d7e1c4209246064a0441636d657e820157026030b43be20504000000000000000000f43f9d537347e2cb0b5a0974776f0a6c696e65737e820157026030b43be20505000000000000000000dd763bb1efec93fd1a60066a167369676e20f09f9880204f274e65696c3b2044524f507e820157026030b43be20506000000000000000000c43a64c98ba401ff8a017a8701090b82d5ad0ec2be361a1bd985d8b7d8a8d8b9d8a92074616209686572652053747261c39f6522214f274e65696c3b2044524f502053747261c39f6520e697a5e69cace58db0e588b72a1fe697a5e69cace58db0e588b72074776f0a6c696e657320746162096865726538810740feffffffffffffffff0149d0b7c07926fc8e7750cbb0055802720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (144, 1, 144, 116654080025755648, 1, 0, 0, 'fixture.change', 0, x'cec5f1844d3694dbefeafc5e7d382571129748ae0e2dba4c33b3dc5c6540daff', x'7e820157026030b43be205018080b8989191b89e038d5f1a9c845a53263e4b99d890e659852c0a0c7369676e2053747261c39f6518fb0b215aa3280783654662293527de675402b237316d3d3e2dbf8546707e820157026030b43be205028080b8989191b89e038d5f1a9c845a5326897b3bc4fc2235db007e820157026030b43be205038080b8989191b89e038d5f1a9c845a53266ccbe6b0af4a79b414521261202271756f746564222053747261c39f657e820157026030b43be205058080b8989191b89e038d5f1a9c845a532647488e99521633a00a6a082271756f746564227e820157026030b43be205068080b8989191b89e038d5f1a9c845a5326d255f674a119e486a5107a2409e3c6c4fc9e1301741a0c4f274e65696c3b2044524f503096bfff960140b2d48c5b50607afc0f12d00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67201a047369676e2a047369676e30ffffffffffffffffff01389d2f400150ffffffffffffffffff015802720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (145, 1, 145, 116654080025952256, 1, 0, 0, 'fixture.add', 0, x'ccda7c553fca931e00855f7eba0b2eab61dc221ad82a48be66bfda36cdee56c5', x'2b8301ee024031b43be2056d2f4e60cdbe05375d116f591d555f8d0d2819b2cc6775740a94573804420d2271756f74656422207369676e4a136120c581c3b364c5ba2074776f0a6c696e6573520ad985d8b7d8a8d8b9d8a9620c41636d652053747261c39f6568feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (146, 1, 146, 116654080026148864, 1, 0, 0, 'fixture.add', 0, x'87aa976e709dddd07b2707884c64e40eb6cb2e064e639472d669b0cc0514abe9', x'2b83017e02a031b43be205ea4368136e3c02215f080211128076257d0c845e291a48f846415deb003806420974776f0a6c696e65734a04f09f9880520d2271756f7465642220f09f988059aa618d67f4caf50e6213c3866e696d61204f274e65696c3b2044524f5068a58394d4a8cefce8df01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (147, 1, 147, 116654080026345472, 1, 0, 0, 'fixture.add', 0, x'8f3973b69ea35665dd714f95d51c103e36720a1f34935f28ed739d342b311b02', x'2b840171020032b43be2059ed039dc390599a6900109d788c42682aafa1011b433565c865b1d612a1ce697a5e69cace58db0e588b72053747261c39f6520c581c3b364c5ba320974776f0a6c696e6573521a7369676e204f274e65696c3b2044524f50202271756f746564225a0661207369676e82010753747261c39f6572130a07c581c3b364c5ba120874616209686572657a0e09d388a50c129fa15e10c1b3f1607a00');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (148, 1, 148, 116654080026542080, 1, 0, 0, 'fixture.add', 0, x'a2502e6dc1980380d2390493c66f7664f11cd9c0394a87c71ef531ae923e31de', x'2b84013f026032b43be205e9b54ed3d3d762b7b2021804220874616209686572652a15d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a9321874776f0a6c696e657320c3866e696d6120c581c3b364c5ba3a0441636d654a0874616209686572655207c581c3b364c5ba5a1c2271756f74656422204f274e65696c3b2044524f5020c3866e696d616a07c581c3b364c5ba722b0a0cc581c3b364c5ba207369676e121674776f0a6c696e657320e697a5e69cace58db0e588b718b2a38e0672151208746162096865726518feffffffffffffffff01722d0a1274776f0a6c696e6573207461620968657265120ce697a5e69cace58db0e588b718fa90d88f86abaedd8a01722a0a0bf09f9880207369676e2061121553747261c39f65202271756f7465642220f09f988018b3b1c1b10a7a140966dd0bc5d5e5206310febe8bc5b8f8f4e0c101');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (149, 1, 149, 116654080026673152, 1, 0, 0, 'fixture.change', 0, x'f4b18d2704cf179eadd1a6442934ee8bce0f6763c82bf177b14e22e2eedf98d2', x'7e84013f026032b43be20501000000000000000000e1d66ddb1c8d7b7c0909a753a072985d74717e84013f026032b43be2050200000000000000000007298ee13f32c0bc22180222182271756f7465642220d985d8b7d8a8d8b9d8a9207369676e2a047369676e7e84013f026032b43be205030000000000000000005b2d28a5b9674d641a321853747261c39f6520c581c3b364c5ba202271756f746564227e84013f026032b43be2050400000000000000000004006493ae3453a70440b4a3077e84013f026032b43be2050500000000000000000015ecb7828beefec8454a107369676e20612074776f0a6c696e6573520fd985d8b7d8a8d8b9d8a920f09f98805a087461620968657265820115746162096865726520c581c3b364c5ba20f09f98807e84013f026032b43be205060000000000000000005feb62e0549007aa038801027e84013f026032b43be2050700000000000000000003e1d4f766e9d26f2672240a174f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a912047369676e189490ca197e84013f026032b43be20508000000000000000000bf428c5c676e7caa147a0210177a0909af058bd8f42cc5047a0310c901720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (150, 1, 150, 116654080026804224, 1, 0, 0, 'fixture.change', 0, x'90d8e074cc97b9a833f158761738fe4145551cd7a80cfbab8b09a59192bb9354', x'7e84013f026032b43be205018080b8999191b89e038d5f1a9c845a5326847196b3d7aafa28091169b932af706ef20b7e84013f026032b43be205028080b8999191b89e038d5f1a9c845a532633391d1c68703262132211e697a5e69cace58db0e588b720f09f98807e84013f026032b43be205038080b8999191b89e038d5f1a9c845a532649bc33cb2305282c1e321c74776f0a6c696e65732053747261c39f6520d985d8b7d8a8d8b9d8a97e84013f026032b43be205048080b8999191b89e038d5f1a9c845a53261df1a5e59390c40e044080ff067e84013f026032b43be205058080b8999191b89e038d5f1a9c845a5326ca7bf9d8b17d2b59bc104a1cc3866e696d6120746162096865726520e697a5e69cace58db0e588b752d00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67205a19e697a5e69cace58db0e588b720e697a5e69cace58db0e588b7620df09f9880202271756f746564226a116120f09f988020d985d8b7d8a8d8b9d8a982010bc3866e696d612041636d657e84013f026032b43be205068080b8999191b89e038d5f1a9c845a532671676029d17b6915007e84013f026032b43be205078080b8999191b89e038d5f1a9c845a5326de0b25eeb1ce5ac60f720d0a0974776f0a6c696e6573180e7e84013f026032b43be205088080b8999191b89e038d5f1a9c845a532600e0d024384fff57107a0e0979417e901f411b4010c1ec8443720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (151, 1, 151, 116654080027000832, 1, 0, 0, 'fixture.add', 0, x'e5db2e974bee747af6df93b8c97d61f86d6e2d762a0c98718296a9dcd88c629a', x'2b85017a024033b43be2054a7b109aba20043d7009b730d59f1ff7b67f11b83ab4746d765a2518062a1c53747261c39f6520e697a5e69cace58db0e588b72053747261c39f653207c581c3b364c5ba3a0753747261c39f6542122271756f746564222041636d6520f09f98804a162271756f74656422207461620968657265207369676e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (152, 1, 152, 116654080027197440, 1, 0, 0, 'fixture.add', 0, x'8e377db759356265d5686552e0d6d317690068511c866d7e6841515fe62104db', x'2b85015702a033b43be205b804ad0f54fb916150097abb2492b0c5e5361802209a01320fc3866e696d61202271756f746564223a016142166120c581c3b364c5ba20e697a5e69cace58db0e588b74a14f09f988020746162096865726520c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (153, 1, 153, 116654080027394048, 1, 0, 0, 'fixture.add', 0, x'380ad4af9bad883ba4735980bd3ff2099e40bac49b9d6097197be31a89e3f25b', x'2b8601bd020034b43be205eb790911a2fe43f021119e1e15436afafd7b200228ecae01320753747261c39f65392b0f45c5e916cd6e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (154, 1, 154, 116654080027590656, 1, 0, 0, 'fixture.add', 0, x'eb0a1ad1c3f8e8b0640d8c94ac63ee6d5f24deeeb43a2ba43db22459c3e4ef57', x'2b8601cc026034b43be205f92894d168bc27bc0420022813');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (155, 1, 155, 116654080027721728, 1, 0, 0, 'test.payment', 0, x'b786ba87effed177d486c086ebe7888aa9821a50010f31ae49a3f73cd585bc6e', x'2b07660d0a7b29b5864981010802114d000000000000002806321141636d652053747261c39f6520f09f98804090bd0548bcf2820650faffd90858f2fb446206c3866e696d616a07c581c3b364c5ba716790bb03d2b80c447a19e697a5e69cace58db0e588b7204f274e65696c3b2044524f508001dc8bdf028901695f40f5a49a652a91011f6bd1f51bcab30f2b01660d0a7b29b586494308cec302101418900d7a1408e012108fbd05194d0000000000000020cec3027a1008a01010c8de022901000000000000007a1008a01010c8de02290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (156, 1, 156, 116654080027852800, 1, 0, 0, 'test.document', 0, x'fa53b00a33dbd6ccff20c9f7aed92d2db9407ccb80fa06153b9d7266d496dd84', x'7e0ff302e009b43be20501000000000000000000d39bf38f2d5896770909ad024008b43be205720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (157, 1, 157, 116654080027983872, 1, 0, 0, 'test.payment', 0, x'1d24ad8297534dd5c592b949a0385cd1eaa988b9dd190fd07c645a034328764c', x'2b074e289cfe919f55497d114d0000000000000021170a8d438eddda092804321053747261c39f65202271756f7465642238ca0a40d8d70848d9f995035081a7ef0358b0cc8709621453747261c39f6520c581c3b364c5ba207369676e7a194f274e65696c3b2044524f50204f274e65696c3b2044524f5080018691fb018901537f835b48dc1a402b014e289cfe919f55494308c6c002101418900d7a1408e01210d7d708194d0000000000000020c6c0027a1008a01010ecab042901000000000000007a1008a01010ecab04290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (158, 1, 158, 116654080028114944, 1, 0, 0, 'test.document', 0, x'1e325c078812df98c38ef1ddfc8722f6bc6e4b36b7770a89847bbed99588b62a', x'7e0f1e028009b43be20501000000000000000000bed9f0c649a577aa0909b402a008b43be205720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (159, 1, 159, 116654080028311552, 1, 0, 0, 'test.payment', 0, x'746391cb19aaf8dacf6e43a48d0d778ea9e00a8a59e4c08ec182248288be4012', x'2b073702c035b43be2058c0111b402a008b43be2052806321d746162096865726520e697a5e69cace58db0e588b720c581c3b364c5ba38ae1b40fe4348d2ffbf0850c1f2c50158a8abce026a1d53747261c39f65204f274e65696c3b2044524f502074616209686572657a126120c581c3b364c5ba202271756f746564228001ceb2d70689018a79ebafbba2c94791011320d248efcc4c2d2b013702c035b43be20540089ac102101418900d7a1308e01210fd4319b402a008b43be205209ac1027a0f08a01010fe212901000000000000007a0f08a0101080222902000000000000002b083702c035b43be2052409b402a008b43be205109ac1027a15093702c035b43be20511e2026000b43be20518fe43');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (160, 1, 160, 116654080028508160, 1, 0, 0, 'test.invoice', 0, x'38f9b7e88e5b9a526d89d9c88549536f41ac248b53f716d852896a98064cfa0a', x'2b0290022036b43be205a702080818a6eec8f59dfeb8ffcc01220753747261c39f6529ad024008b43be20531a14cb9d230ac386e4a1dc3866e696d612074776f0a6c696e657320e697a5e69cace58db0e588b75098d30158c0f1f005621d53747261c39f65204f274e65696c3b2044524f502074616209686572656a0f41636d6520d985d8b7d8a8d8b9d8a9820107c581c3b364c5ba88019ab103980102a001b0e3bc03a80180bea809b0018ad508c0018c02d2010c4f274e65696c3b2044524f50d90127799464059ad926e2010753747261c39f65ea01087461620968657265f20104f09f9880f8019ac0017a4409c55dfce26fd85923121c7461620968657265204f274e65696c3b2044524f5020c3866e696d612099afdc0430a0f39a013889ce8b0740c0bbe9074932d5fb484afa8e772b0390022036b43be20597ecfbff7cb8c1a0b70109b7d5f6c3625cca52120c4f274e65696c3b2044524f50221074776f0a6c696e657320c3866e696d612a14c581c3b364c5ba20e697a5e69cace58db0e588b73206c3866e696d613a0974776f0a6c696e65734a06c3866e696d61520c4f274e65696c3b2044524f505a0c7369676e20c581c3b364c5ba620c4f274e65696c3b2044524f506a0df09f9880202271756f7465642272097369676e20f09f9880820116c581c3b364c5ba2074776f0a6c696e657320f09f98802b0190022036b43be2054308a6c302100218900d7a1408e012108ad50819ad024008b43be20520e2c3027a1008c03e10c3aa042901000000000000007a1008c03e10c5aa04290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (161, 1, 161, 116654080028639232, 1, 0, 0, 'test.document', 0, x'3f6240c80ed2087ded8eceab24a0683b5a5aed42cb3b9de414b501f8cb750fac', x'7e0eb402a008b43be205078080d8849191b89e038d5f1a9c845a5326a0459fc0ca50f1541670027a1274776f0a6c696e65732074616209686572657e0eb402a008b43be2050c8080d8849191b89e038d5f1a9c845a532692589027d81715c805c801c29407720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (162, 1, 162, 116654080028835840, 1, 0, 0, 'test.payment', 0, x'bdd2b9a43bc550f54da1a73c84d1b4a58f4d521bc783f621740160c9503347f4', x'2b074502c036b43be2056c080411b402a008b43be2051880ba0528083206c3866e696d6138dd87074084f10148e1c8e50250f9eff60458d2b692056a0b7369676e20c3866e696d617a1dd985d8b7d8a8d8b9d8a92074776f0a6c696e6573207461620968657265800192fce40491010d352136eb7d55732b014502c036b43be2054108e2c402101418900d7a1408e0121083f10119b402a008b43be20520e2c4027a0f08a01010c2782901000000000000007a0f08a01010c2782902000000000000002b084502c036b43be2053c09b402a008b43be20510e2c4027a16094502c036b43be20511e2026000b43be2051884f1017a15094502c036b43be20511e2026000b43be20518c278');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (163, 1, 163, 116654080029032448, 1, 0, 0, 'test.payment', 0, x'aad575b59842e43617c153721765e1c089c07ca335fe758f484badb728922261', x'2b077c022037b43be2056f080411ad024008b43be205211dff9e0a4c4cf43b28043885ded80940fce80648c789a80550af98ea0658bad1ba05620874616209686572656a047369676e715b631cbdeafc7b7b7a0c4f274e65696c3b2044524f508001f5d282068901eb7d55735988414891018b974d61b32820392b017c022037b43be2054308fcc402101418900d7a1408e01210fbe80619ad024008b43be20520fcc4027a1008a01010beb4032901000000000000007a1008a01010beb4032902000000000000002b087c022037b43be2053d09ad024008b43be20510fcc4027a16097c022037b43be2051190022036b43be20518fce8067a16097c022037b43be20511e2026000b43be20518beb403');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (164, 1, 164, 116654080029163520, 1, 0, 0, 'test.document', 0, x'1456f6783c7f55b6389ee6dcf6e02c0e60db488892dab656b329218e5d389d2a', x'7e0ead024008b43be205040000000000000000003d75b264b46cd86b57320ad985d8b7d8a8d8b9d8a93a114f274e65696c3b2044524f5020f09f9880421141636d65204f274e65696c3b2044524f504a18746162096865726520c581c3b364c5ba2053747261c39f655209f09f98802041636d65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (165, 1, 165, 116654080029360128, 1, 0, 0, 'test.payment', 0, x'963527ae3ac97af03914c4cad0f8e838bff252f35f1055feb7ba5dd08c3d9b82', x'2b074102c037b43be20568080211ad024008b43be20518a4ac06214015d8c9f9ee7150280c321453747261c39f652053747261c39f65207369676e40c481054884d381085094b3f90358a1a28f06620441636d656a0ee697a5e69cace58db0e588b72061714109815e199e585f8001e9f1b7072b014102c037b43be2054308acc502101418900d7a1408e01210c3810519ad024008b43be20520acc5027a1008a01010e2c0022901000000000000007a1008a01010e2c0022902000000000000002b084102c037b43be2052509ad024008b43be20510acc5027a16094102c037b43be20511e2026000b43be20518c48105');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (166, 1, 166, 116654080029556736, 1, 5, 0, 'test.fact', 0, x'd4d661c2282c7494d04cd7950bd80f180d07aafb08757919fe6b5170018142be', x'2b0b3d022038b43be2051411d647a478c00dbc4b18f91e20c27d28e3e39a04');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (167, 1, 167, 116654080029753344, 1, 5, 0, 'test.fact', 0, x'c92afd4437b47bef8f34d8f40a1a4c2df07d8996f2bdd2de65839f4c759ef407', x'2b03da028038b43be2055c2dcc27990f11bdc00109c4d3810c693c1e021a174f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a92a18e697a5e69cace58db0e588b72041636d6520c3866e696d613201613a0ce697a5e69cace58db0e588b74a1c4f274e65696c3b2044524f502041636d6520d985d8b7d8a8d8b9d8a95a0c4f274e65696c3b2044524f50620c4f274e65696c3b2044524f507a1141636d65204f274e65696c3b2044524f5082012374776f0a6c696e657320e697a5e69cace58db0e588b720e697a5e69cace58db0e588b7');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (168, 1, 168, 116654080029884416, 1, 0, 0, 'test.document', 0, x'b6e7d4156cd20a542125475203259c3bc7c2bc604188a0fcce78a973eaca8668', x'7e0eb402a008b43be2050a8080d8849191b89e038d5f1a9c845a5326a6991784d34e6e5311a2010ec581c3b364c5ba20c3866e696d617e0eb402a008b43be2050b8080d8849191b89e038d5f1a9c845a5326d7f6fb3223e402c618aa01157369676e20c3866e696d612074776f0a6c696e6573');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (169, 1, 169, 116654080030081024, 1, 0, 0, 'test.document', 0, x'4619afab3a1f0cd03f841f5ec4bcd135bad9a921f8d3366364a60c1e70bf66e5', x'2b1b40024039b43be205a0c89ee3d8b3f62f9d02080211b59d7bc4e5e9781a19f504ad9f4e79da342206c3866e696d6132082271756f7465642241a88f741dc8d80f4c4965705d18a06a0b6250feffffffffffffffff0158027a44094b35afee476a612b12104f274e65696c3b2044524f50206120611a0f53747261c39f652053747261c39f6528a2c7d90230e6abcb0538abe0c60351381e6fd900ce394a7a481213f09f988020c581c3b364c5ba20c3866e696d611a1853747261c39f652074776f0a6c696e657320c3866e696d6128f69b940530f6f921389996840641224fbd453eac1e3448137a4609a51c299127434f6a1207c581c3b364c5ba1a0d41636d65202271756f74656422221074776f0a6c696e657320612041636d6528c1e7bb0830e7b9d30838dede940848b9be19');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (170, 1, 170, 116654080030277632, 1, 5, 0, 'test.fact', 0, x'b9490ffad81e1e7074fd5595370e475872d8209174bc1dc455df6d214ddc0dd2', x'2b0534028039b43be2052c18fa6f28feffffffffffffffff0130b3cc8f093a1753747261c39f6520d985d8b7d8a8d8b9d8a92041636d65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (171, 1, 171, 116654080030408704, 1, 0, 0, 'test.document', 0, x'7034bb5f569c3aca165ea2720bcbcb3b23c4df1fa94d23b6efc00cf3de6b2d5a', x'7e0ff302e009b43be205028080a8859191b89e038d5f1a9c845a5326f1d482a0bd1b595d0b1a09f09f9880207369676e720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (172, 1, 172, 116654080030605312, 1, 0, 0, 'test.payment', 0, x'bd4022393f102891c0cd4b68e5955434a6c389652d513d11d1ab1a969195dbad', x'2b07d402203ab43be2058001080411b402a008b43be20518da2c280232016138acf3fb1a408ade0748ece0cf0550fca88b0858ebe2de08621b7369676e20e697a5e69cace58db0e588b72074776f0a6c696e65736a0fd985d8b7d8a8d8b9d8a92041636d6571078e24ea1b56fd3e7a0c7369676e2053747261c39f658001e0b5b101910149f4e9f1c3779b672b01d402203ab43be2054308dec202101418900d7a1408e0121089de0719b402a008b43be20520dec2027a1008a0101084ef032901000000000000007a1008a0101086ef032902000000000000002b08d402203ab43be2055509b402a008b43be20510dec2027a1609d402203ab43be20511e2026000b43be205188ade077a1609d402203ab43be20511e2026000b43be2051884ef037a1609d402203ab43be2051190022036b43be2051882ca02');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (173, 1, 173, 116654080030736384, 1, 0, 0, 'test.document', 0, x'1709a4263b104ca5ae399704b9377c5953f13ff6f822bf35db190fadb4bdb71f', x'7e0eb402a008b43be205028080d8849191b89e038d5f1a9c845a53264d0ed57cfeb782250e1a0ce697a5e69cace58db0e588b77e0eb402a008b43be205038080d8849191b89e038d5f1a9c845a5326cc7aaf1cc9d79b2d082206c3866e696d617e0eb402a008b43be205048080d8849191b89e038d5f1a9c845a5326e63d621f8171647e2e320fc581c3b364c5ba20c581c3b364c5ba4a11e697a5e69cace58db0e588b7207369676e520874616209686572657e0eb402a008b43be205088080d8849191b89e038d5f1a9c845a5326347edbb085b58887158201122271756f7465642220612053747261c39f657e0eb402a008b43be205098080c8849191b89e038d5f1a9c845a53266f94f00e21ce038403900106');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (174, 1, 174, 116654080030932992, 1, 0, 0, 'test.payment', 0, x'f248d507100616ebfc247e4247e30a3bf110404e0552e1e3634afd1f6d1344ae', x'2b07cd02c03ab43be2059d01080211b402a008b43be205321bc3866e696d61204f274e65696c3b2044524f5020c581c3b364c5ba38d49a9104408e900948bce8aa0350b8900b58f7c6d307621274776f0a6c696e6573202271756f746564226a1874776f0a6c696e65732041636d652074776f0a6c696e65737a1ec581c3b364c5ba204f274e65696c3b2044524f502074776f0a6c696e65738001c785c70789014740819fbcc2a50c2b01cd02c03ab43be2054308bec302101418900d7a1408e012108d900919b402a008b43be20520bec3027a1008a0101086c8042901000000000000007a1008a0101088c8042902000000000000002b08cd02c03ab43be2052509b402a008b43be20510bec3027a1609cd02c03ab43be2051190022036b43be205188e9009');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (175, 1, 175, 116654080031129600, 1, 0, 0, 'test.invoice', 0, x'eebb09cf415a29048d07e273c36fc0193842493e8a60cfc4e1cb84476646a2f9', x'2b02a102203bb43be205cf02080618ffffffffffffffffff0129b402a008b43be205388c900640a2b4044a12c581c3b364c5ba20d985d8b7d8a8d8b9d8a958e4d5be0962082271756f746564226a1874776f0a6c696e65732041636d652074776f0a6c696e6573880185cfeadf03a001dae1b504a801ad8806b001a0b805b901acbbab5fd4be7534d2010cd985d8b7d8a8d8b9d8a92061ea011761202271756f74656422204f274e65696c3b2044524f50f20110746162096865726520c581c3b364c5ba72262211c581c3b364c5ba2074776f0a6c696e657328f9fcaa0230d08ee10238cbc5e10848a8813a7a2f1207c581c3b364c5ba1a07c581c3b364c5ba209e90d70330eeeaf80638b7b7a10940948ac2034944af500bc244b8127a3c0960b5b0088883c31d1a1241636d65202271756f7465642220f09f988020bee78b092802309ca2fb0438bdc2a60140e7dc870949ec4fc043b54781312b03a102203bb43be205aa2e319261ffe17af601095b439d4ac269af6312097369676e2041636d651a0c41636d6520c581c3b364c5ba221cc3866e696d6120e697a5e69cace58db0e588b72074616209686572652a177461620968657265204f274e65696c3b2044524f50206132144f274e65696c3b2044524f5020c581c3b364c5ba3a0974776f0a6c696e6573520fc3866e696d61202271756f746564225a1541636d6520c3866e696d612074776f0a6c696e65736a0c4f274e65696c3b2044524f507210c3866e696d612041636d6520f09f98807a1c746162096865726520746162096865726520d985d8b7d8a8d8b9d8a982011374776f0a6c696e65732074776f0a6c696e65732b01a102203bb43be2054308b4c302100218900d7a1408e01210a0b80519b402a008b43be20520f0c3027a1008c03e108fdc022901000000000000007a1008c03e108fdc02290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (176, 1, 176, 116654080031326208, 1, 5, 0, 'test.fact', 0, x'f9668c3936f041305a45fc4f69c6bb5be42bfc3edd522989fe61ebbd366418da', x'2b09e802803bb43be20543280c3214612074616209686572652074776f0a6c696e657340c0c0bb0448d99378520ce697a5e69cace58db0e588b75a0974776f0a6c696e65736146b6f40e4627b62b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (177, 1, 177, 116654080031522816, 1, 0, 0, 'test.allocate', 0, x'a863510707d5ff4f12fe81e5a8c76f1707463b7a11ab458cd851cca2693638f0', x'2b086602e03bb43be2052c09ad024008b43be20510ccc1021a056d6f7665647a1609cd02c03ab43be2051161020000b43be20518f2dd0272056d6f766564');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (178, 1, 178, 116654080031719424, 1, 0, 0, 'test.payment', 0, x'fc6dc552365a2b88fcf5f2ed1ad2855e69c086ff1c16ac132b3cd361173eb1c7', x'2b079802403cb43be2054f080411b402a008b43be20521ace5e3d539170b753207c581c3b364c5ba38ffffffffffffffffff0140a0c401489ba74050e3e2c203588591a003620441636d658001c7c6599101b6126f545cf294712b019802403cb43be2054108f6c502101418900d7a1408e012109fc40119b402a008b43be20520f6c5027a0f08a0101090622901000000000000007a0f08a010109062290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (179, 1, 179, 116654080031850496, 1, 0, 0, 'test.document', 0, x'e8ef62c71cadcff4cc1ad07e1a1299b7982debe9bbb37cc3cabfe0cb25893979', x'2b1834000000000000000e0a0cd985d8b7d8a8d8b9d8a92061');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (180, 1, 180, 116654080031981568, 1, 0, 0, 'test.document', 0, x'5db52edd57b08b8c2c214f170c5cf0ba3d0d7352098d79f7a281c81f2e2590a6', x'7e0f1e028009b43be205018080e89a9191b89e038d5f1a9c845a532609854f3eabd6c38a0909ad024008b43be2057e0f1e028009b43be20502000000000000000000d1e90aef8a9dff2825121dc581c3b364c5ba207461620968657265204f274e65696c3b2044524f501a04f09f98807e0f1e028009b43be205030000000000000000008b7380baa4d00170142a1241636d6520746162096865726520f09f98807e0f1e028009b43be2050500000000000000000050251c38716784b5023802720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (181, 1, 181, 116654080032112640, 1, 0, 0, 'test.document', 0, x'81f70b25f4e29720f0bbcc97eb0add0e5b27c205a56fba9807cb05c5a7016916', x'7e0ead024008b43be20501000000000000000000d9153be898dcc7d6130a112271756f746564222074616209686572657e0ead024008b43be20503000000000000000000a219ebecbb8c25600d220bf09f988020c3866e696d617e0ead024008b43be20507000000000000000000d95d8d86a811fc340a70027a06c3866e696d617e0ead024008b43be2050a00000000000000000014a74e42fc45762719a20116c3866e696d612053747261c39f652053747261c39f65720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (182, 1, 182, 116654080032309248, 1, 0, 0, 'test.document', 0, x'5efc0fc938847bdb872d4d9cb71635ce6ce01f9613022a81b4c5bed0754af4fe', x'2b0f4702803db43be2059806362199e3ecdc4109b402a008b43be2051a0441636d6522107369676e20c3866e696d61207369676e2a114f274e65696c3b2044524f502041636d6530b8fed1e7c4e99bc2ce013802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (183, 1, 183, 116654080032440320, 1, 0, 0, 'test.document', 0, x'7a688c0a8bf4a68fb3c81e42f1e28749ec4a4db98014ef15554afeddd70a95b5', x'7e0ff302e009b43be205028080809d9191b89e038d5f1a9c845a5326052a3f699cd3cf4d1e12117369676e20e697a5e69cace58db0e588b71a09f09f9880207369676e');
CREATE TABLE sync_device (
  id INTEGER PRIMARY KEY,
  token BLOB NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  life BLOB NOT NULL,
  name TEXT NOT NULL,
  enrolled_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  retired_at INTEGER NOT NULL
) STRICT;
CREATE TABLE sync_code (
  hash BLOB PRIMARY KEY,
  name TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  device_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_quarantine (
  life BLOB NOT NULL,
  seq INTEGER NOT NULL,
  hash BLOB NOT NULL,
  at INTEGER NOT NULL,
  code TEXT NOT NULL,
  source TEXT NOT NULL,
  act TEXT NOT NULL,
  number INTEGER NOT NULL,
  stamp INTEGER NOT NULL,
  schema INTEGER NOT NULL,
  actor_id INTEGER NOT NULL,
  approver_id INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (life, seq, hash)
) STRICT, WITHOUT ROWID;
CREATE TABLE attempt_journal (
  attempt_id INTEGER PRIMARY KEY,
  terminal_id INTEGER NOT NULL,
  state INTEGER NOT NULL,
  at INTEGER NOT NULL,
  baseline TEXT NOT NULL,
  steps TEXT NOT NULL
) STRICT;
CREATE TABLE scratch (
  name TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE TABLE item_status (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  portal_label TEXT NOT NULL DEFAULT '',
  stage INTEGER NOT NULL DEFAULT 0,
  action_required INTEGER NOT NULL DEFAULT 0,
  actions INTEGER NOT NULL DEFAULT 0,
  mandatory INTEGER NOT NULL DEFAULT 0,
  approved_id INTEGER NOT NULL DEFAULT 0,
  changes_id INTEGER NOT NULL DEFAULT 0,
  place INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO item_status(id, pos, name, portal_label, stage, action_required, actions, mandatory, approved_id, changes_id, place, archived) VALUES (423966959877489388, 117, '', 'Acme "quoted"', 3, 0, 1093262324, -9223372036854775808, 3248927994338398397, 0, 55313, 0);
INSERT INTO item_status(id, pos, name, portal_label, stage, action_required, actions, mandatory, approved_id, changes_id, place, archived) VALUES (423966959883780667, 118, 'O''Neil; DROP tab	here', 'مطبعة a 😀', 4, 1, 4072623605278136860, -9223372036854775808, 0, 0, 421328, 0);
CREATE TABLE sales_order (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  number TEXT NOT NULL DEFAULT '',
  station INTEGER NOT NULL DEFAULT 0,
  sequence INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  location_id INTEGER NOT NULL DEFAULT 0,
  contact_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  due INTEGER NOT NULL DEFAULT 0,
  due_minute INTEGER NOT NULL DEFAULT 0,
  rush INTEGER NOT NULL DEFAULT 0,
  assignee_id INTEGER NOT NULL DEFAULT 0,
  po TEXT NOT NULL DEFAULT '',
  reference TEXT NOT NULL DEFAULT '',
  tags TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  remark TEXT NOT NULL DEFAULT '',
  estimate_id INTEGER NOT NULL DEFAULT 0,
  estimate_version_id INTEGER NOT NULL DEFAULT 0,
  source_id INTEGER NOT NULL DEFAULT 0,
  deposit_minor INTEGER NOT NULL DEFAULT 0,
  production_rate INTEGER NOT NULL DEFAULT 0,
  has_rate INTEGER NOT NULL DEFAULT 0,
  review INTEGER NOT NULL DEFAULT 0,
  cancelled INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO sales_order(id, pos, number, station, sequence, customer_id, location_id, contact_id, date, due, due_minute, rush, assignee_id, po, reference, tags, note, remark, estimate_id, estimate_version_id, source_id, deposit_minor, production_rate, has_rate, review, cancelled, reason) VALUES (423966959990735478, 137, '', 28223, -430551, 1025171805096290627, 7209281056714395381, 7304910618820756852, 36547, 24847, 0, 1, 0, '', 'Straße "quoted"', '', '"quoted"', 'two
lines Acme', 3615465066976165573, 0, 0, 7901331653569430166, -1734918, 0, 1, 1, '');
INSERT INTO sales_order(id, pos, number, station, sequence, customer_id, location_id, contact_id, date, due, due_minute, rush, assignee_id, po, reference, tags, note, remark, estimate_id, estimate_version_id, source_id, deposit_minor, production_rate, has_rate, review, cancelled, reason) VALUES (423966959997026928, 138, '日本印刷 sign', 5215104, -9223372036854775808, 0, 0, 6563092419440095788, 40858, 50457, 0, 1, 779572196138619536, 'Ænima', 'Łódź 😀', '', '', '', 7964952697351778790, 0, 0, -119701031, -5610281964613608241, 1, 0, 1, 'مطبعة');
CREATE TABLE job (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  order_id INTEGER NOT NULL DEFAULT 0,
  sequence INTEGER NOT NULL DEFAULT 0,
  charge INTEGER NOT NULL DEFAULT 0,
  item_id INTEGER NOT NULL DEFAULT 0,
  code TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  options TEXT NOT NULL DEFAULT '',
  quantity INTEGER NOT NULL DEFAULT 0,
  unit_price INTEGER NOT NULL DEFAULT 0,
  discount_rate INTEGER NOT NULL DEFAULT 0,
  tax_group_id INTEGER NOT NULL DEFAULT 0,
  status_id INTEGER NOT NULL DEFAULT 0,
  due INTEGER NOT NULL DEFAULT 0,
  due_minute INTEGER NOT NULL DEFAULT 0,
  assignee_id INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  removed INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO job(id, pos, order_id, sequence, charge, item_id, code, description, unit, options, quantity, unit_price, discount_rate, tax_group_id, status_id, due, due_minute, assignee_id, note, removed) VALUES (423966959898460701, 121, 1157533573251459398, -9223372036854775808, 1, 480969222043382126, 'Straße two
lines', '日本印刷 مطبعة a', 'مطبعة tab	here', 'sign a 😀', 8924728370387955828, -9223372036854775808, -1, 6501317682903424835, 1753897071752530758, 5123, 0, 0, 'two
lines Ænima', 0);
INSERT INTO job(id, pos, order_id, sequence, charge, item_id, code, description, unit, options, quantity, unit_price, discount_rate, tax_group_id, status_id, due, due_minute, assignee_id, note, removed) VALUES (423966959904752221, 122, 1383309667379392479, 60, 1, 1614472795476810736, 'two
lines 日本印刷 مطبعة', 'O''Neil; DROP tab	here', '', '', -4068791750786485088, 9223372036854775807, 326449628, 0, 7186002559467284729, -5987, -71404, 0, 'Acme', 1);
CREATE TABLE work_file (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  subject_id INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  contact_id INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  media TEXT NOT NULL DEFAULT '',
  size INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO work_file(id, pos, subject_id, staff_id, contact_id, at, sha256, name, media, size) VALUES (423966959957181032, 131, 558077763631641454, 0, 0, -7259170174338697104, '"quoted" Ænima O''Neil; DROP', 'Łódź 日本印刷', '', 0);
INSERT INTO work_file(id, pos, subject_id, staff_id, contact_id, at, sha256, name, media, size) VALUES (423966959963472512, 132, 0, 0, 1125006811843745281, 36781683, 'Acme Łódź a', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '日本印刷', -9223372036854775808);
CREATE TABLE work_note (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  subject_id INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  contact_id INTEGER NOT NULL DEFAULT 0,
  shown INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0,
  text TEXT NOT NULL DEFAULT '',
  customer_id INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO work_note(id, pos, subject_id, staff_id, contact_id, shown, at, text, customer_id) VALUES (423966960078815933, 153, 0, 8934572570071867038, 0, 1, 11190, 'Straße', 7984062907690585899);
INSERT INTO work_note(id, pos, subject_id, staff_id, contact_id, shown, at, text, customer_id) VALUES (423966960085107404, 154, 0, 0, 0, 1, -10, '', 0);
CREATE TABLE estimate (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  number TEXT NOT NULL DEFAULT '',
  station INTEGER NOT NULL DEFAULT 0,
  sequence INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  location_id INTEGER NOT NULL DEFAULT 0,
  contact_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  expires INTEGER NOT NULL DEFAULT 0,
  po TEXT NOT NULL DEFAULT '',
  reference TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  state INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO estimate(id, pos, number, station, sequence, customer_id, location_id, contact_id, date, expires, po, reference, note, state, reason) VALUES (423966960011706917, 141, '', 8091, 9223372036854775807, 0, 5765921769946855581, 0, 0, -18932, '"quoted"long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'tab	here', '', 3, '');
INSERT INTO estimate(id, pos, number, station, sequence, customer_id, location_id, contact_id, date, expires, po, reference, note, state, reason) VALUES (423966960017998423, 142, 'sign Straße', 0, -766, 7081459077521908570, 4013272779483653941, 8090300836761976173, 0, 0, '', 'a "quoted" Straße', 'two
lines', 0, '"quoted"');
CREATE TABLE estimate_line (
  estimate_id INTEGER NOT NULL REFERENCES estimate(id),
  line INTEGER NOT NULL,
  item_id INTEGER NOT NULL DEFAULT 0,
  code TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  options TEXT NOT NULL DEFAULT '',
  quantity INTEGER NOT NULL DEFAULT 0,
  unit_price INTEGER NOT NULL DEFAULT 0,
  discount_rate INTEGER NOT NULL DEFAULT 0,
  tax_group_id INTEGER NOT NULL DEFAULT 0,
  choice INTEGER NOT NULL DEFAULT 0,
  optional INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (estimate_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO estimate_line(estimate_id, line, item_id, code, description, unit, options, quantity, unit_price, discount_rate, tax_group_id, choice, optional) VALUES (423966960017998423, 1, 8358983956942866147, '', 'O''Neil; DROP', '', '', 158330827, 0, 95524121, 0, 48, 0);
INSERT INTO estimate_line(estimate_id, line, item_id, code, description, unit, options, quantity, unit_price, discount_rate, tax_group_id, choice, optional) VALUES (423966960017998423, 2, 0, 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'sign', '', 'sign', -9223372036854775808, -3023, -1, 0, -9223372036854775808, 1);
CREATE TABLE estimate_version (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  estimate_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  version INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  expires INTEGER NOT NULL DEFAULT 0,
  terms_id INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  subtotal_minor INTEGER NOT NULL DEFAULT 0,
  tax_minor INTEGER NOT NULL DEFAULT 0,
  total_minor INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO estimate_version(id, pos, estimate_id, customer_id, version, date, expires, terms_id, currency, subtotal_minor, tax_minor, total_minor, sha256) VALUES (423966959919432225, 125, 0, 0, 1, 0, 52789, 0, 3759628768259793165, -12856990, 5, 0, '日本印刷 tab	here O''Neil; DROP');
INSERT INTO estimate_version(id, pos, estimate_id, customer_id, version, date, expires, terms_id, currency, subtotal_minor, tax_minor, total_minor, sha256) VALUES (423966959925723699, 126, 7454610376891894007, 8025262529268630073, 15047666, 0, 0, 0, 0, -14126066, -9223372036854775808, 2550, '😀');
CREATE TABLE estimate_version_line (
  estimate_version_id INTEGER NOT NULL REFERENCES estimate_version(id),
  line INTEGER NOT NULL,
  item_id INTEGER NOT NULL DEFAULT 0,
  code TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  options TEXT NOT NULL DEFAULT '',
  quantity INTEGER NOT NULL DEFAULT 0,
  unit_price INTEGER NOT NULL DEFAULT 0,
  discount_rate INTEGER NOT NULL DEFAULT 0,
  tax_group_id INTEGER NOT NULL DEFAULT 0,
  choice INTEGER NOT NULL DEFAULT 0,
  optional INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (estimate_version_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO estimate_version_line(estimate_version_id, line, item_id, code, description, unit, options, quantity, unit_price, discount_rate, tax_group_id, choice, optional) VALUES (423966959919432225, 1, 2876207237229979355, 'O''Neil; DROP Straße Łódź', '', '', 'Ænima a a', -9223372036854775808, 31, -19, 5158138031540186323, 9223372036854775807, 0);
INSERT INTO estimate_version_line(estimate_version_id, line, item_id, code, description, unit, options, quantity, unit_price, discount_rate, tax_group_id, choice, optional) VALUES (423966959919432225, 2, 8104065622657681928, '日本印刷 a sign', 'Ænima Łódź Ænima', '日本印刷 Ænima', '日本印刷', 0, -3, -9223372036854775808, 3805073853522694715, 0, 1);
INSERT INTO estimate_version_line(estimate_version_id, line, item_id, code, description, unit, options, quantity, unit_price, discount_rate, tax_group_id, choice, optional) VALUES (423966959919432225, 3, 0, 'sign a Straße', 'مطبعة', '', '"quoted" a', 161, -9223372036854775808, 0, 0, 11, 1);
INSERT INTO estimate_version_line(estimate_version_id, line, item_id, code, description, unit, options, quantity, unit_price, discount_rate, tax_group_id, choice, optional) VALUES (423966959919432225, 4, 0, 'two
lines two
lines Straße', '', '"quoted" 日本印刷 مطبعة', '', 110953, 27, 1858, 5773129670321543173, -9223372036854775808, 1);
INSERT INTO estimate_version_line(estimate_version_id, line, item_id, code, description, unit, options, quantity, unit_price, discount_rate, tax_group_id, choice, optional) VALUES (423966959925723699, 1, 2337878197286986778, 'Straßelong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'sign Łódź 😀', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '', -5955449, 837020783, 2804742, 0, 9223372036854775807, 1);
INSERT INTO estimate_version_line(estimate_version_id, line, item_id, code, description, unit, options, quantity, unit_price, discount_rate, tax_group_id, choice, optional) VALUES (423966959925723699, 2, 0, '😀 مطبعة tab	here', '', 'a Straße', 'tab	here tab	here Straße', -1227840, -9223372036854775808, 9223372036854775807, 0, -8684035761569814222, 1);
INSERT INTO estimate_version_line(estimate_version_id, line, item_id, code, description, unit, options, quantity, unit_price, discount_rate, tax_group_id, choice, optional) VALUES (423966959925723699, 3, 0, 'مطبعة', '日本印刷 "quoted" two
lines', '', 'مطبعة 日本印刷', 9223372036854775807, -26684, -663996555935985198, 115536438735612924, 0, 0);
INSERT INTO estimate_version_line(estimate_version_id, line, item_id, code, description, unit, options, quantity, unit_price, discount_rate, tax_group_id, choice, optional) VALUES (423966959925723699, 4, 6418949327236122124, 'Ænima a sign', 'sign 日本印刷 O''Neil; DROP', 'sign "quoted"', 'sign Acme مطبعة', -9223372036854775808, -197907, 0, 0, 18, 0);
CREATE TABLE approval_terms (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0,
  text TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO approval_terms(id, pos, version, at, text) VALUES (423966959932015189, 127, -2922, 8928209163501912959, '😀 O''Neil; DROP');
INSERT INTO approval_terms(id, pos, version, at, text) VALUES (423966959938306786, 128, 36150436, 1254366142850097593, 'Straße sign');
CREATE TABLE proof (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  job_id INTEGER NOT NULL DEFAULT 0,
  order_id INTEGER NOT NULL DEFAULT 0,
  version INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  media TEXT NOT NULL DEFAULT '',
  size INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0,
  message TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO proof(id, pos, job_id, order_id, version, sha256, name, media, size, staff_id, at, message) VALUES (423966959944598214, 129, 0, 0, -9065735368052026933, '"quoted" Łódź O''Neil; DROP', 'a', '', -15144, 0, 184, 'Łódź');
INSERT INTO proof(id, pos, job_id, order_id, version, sha256, name, media, size, staff_id, at, message) VALUES (423966959950889708, 130, 0, 0, -7511199120664690739, '"quoted" sign 日本印刷', '', 'Straße 日本印刷long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 1027128, 0, -9223372036854775808, 'Straße "quoted"');
CREATE TABLE approval (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  subject_id INTEGER NOT NULL DEFAULT 0,
  root_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  contact_id INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  answer INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL DEFAULT '',
  origin TEXT NOT NULL DEFAULT '',
  sha256 TEXT NOT NULL DEFAULT '',
  terms_id INTEGER NOT NULL DEFAULT 0,
  message TEXT NOT NULL DEFAULT '',
  at INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO approval(id, pos, kind, subject_id, root_id, customer_id, contact_id, staff_id, answer, name, origin, sha256, terms_id, message, at) VALUES (423966960032678638, 145, 0, 2886118376803752303, 6310680473155128498, 0, 0, 0, 2, '"quoted" sign', 'a Łódź two
lines', 'مطبعة', 0, 'Acme Straße', 9223372036854775807);
INSERT INTO approval(id, pos, kind, subject_id, root_id, customer_id, contact_id, staff_id, answer, name, origin, sha256, terms_id, message, at) VALUES (423966960038969982, 146, 1, 6810582268130000914, 0, 0, 66249154471938074, 0, 3, 'two
lines', '😀', '"quoted" 😀', 1077990836883251626, 'Ænima O''Neil; DROP', -8063969157177311443);
CREATE TABLE shipment (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  order_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  method INTEGER NOT NULL DEFAULT 0,
  carrier TEXT NOT NULL DEFAULT '',
  service TEXT NOT NULL DEFAULT '',
  tracking TEXT NOT NULL DEFAULT '',
  link TEXT NOT NULL DEFAULT '',
  date INTEGER NOT NULL DEFAULT 0,
  ship_name TEXT NOT NULL DEFAULT '',
  ship_address TEXT NOT NULL DEFAULT '',
  ship_city TEXT NOT NULL DEFAULT '',
  ship_region TEXT NOT NULL DEFAULT '',
  ship_postcode TEXT NOT NULL DEFAULT '',
  ship_country TEXT NOT NULL DEFAULT '',
  cancelled INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO shipment(id, pos, order_id, customer_id, method, carrier, service, tracking, link, date, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country, cancelled) VALUES (423966960045261425, 147, 1223477724757395671, 6997850028636517300, 0, '', '日本印刷 Straße Łódź', 'two
lines', '', 0, '', 'sign O''Neil; DROP "quoted"', 'a sign', '', '', 'Straße', 0);
INSERT INTO shipment(id, pos, order_id, customer_id, method, carrier, service, tracking, link, date, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country, cancelled) VALUES (423966960051552831, 148, 0, 860871909035915625, 0, '日本印刷 😀', '', 'two
lines Straße مطبعة', '', 57280, 'Ænima tab	here 日本印刷', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '日本印刷 日本印刷', '😀 "quoted"', 'a 😀 مطبعة', 'Ænima Acme', 0);
CREATE TABLE shipment_package (
  shipment_id INTEGER NOT NULL REFERENCES shipment(id),
  line INTEGER NOT NULL,
  description TEXT NOT NULL DEFAULT '',
  tracking TEXT NOT NULL DEFAULT '',
  weight_grams INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (shipment_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO shipment_package(shipment_id, line, description, tracking, weight_grams) VALUES (423966960045261425, 1, 'Łódź', 'tab	here', 0);
INSERT INTO shipment_package(shipment_id, line, description, tracking, weight_grams) VALUES (423966960051552831, 1, 'two
lines', '', 7);
CREATE TABLE shipment_line (
  shipment_id INTEGER NOT NULL REFERENCES shipment(id),
  line INTEGER NOT NULL,
  job_id INTEGER NOT NULL DEFAULT 0,
  quantity INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (shipment_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO shipment_line(shipment_id, line, job_id, quantity) VALUES (423966960045261425, 1, 6818906210686044371, -101592289);
INSERT INTO shipment_line(shipment_id, line, job_id, quantity) VALUES (423966960045261425, 2, 0, 0);
INSERT INTO shipment_line(shipment_id, line, job_id, quantity) VALUES (423966960051552831, 1, 4619357446622560633, -70294305);
CREATE TABLE shipment_event (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  shipment_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0,
  place TEXT NOT NULL DEFAULT '',
  message TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  sha256 TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO shipment_event(id, pos, shipment_id, customer_id, kind, at, place, message, name, sha256, source) VALUES (423966960066232954, 151, 9202814603775783095, 2691593939788774072, 3, 0, 'Straße 日本印刷 Straße', 'Łódź', 'Straße', '"quoted" Acme 😀', '"quoted" tab	here sign');
INSERT INTO shipment_event(id, pos, shipment_id, customer_id, kind, at, place, message, name, sha256, source) VALUES (423966960072524375, 152, 3955785209871645562, 0, 1, 77, '', 'Ænima "quoted"', 'a', 'a Łódź 日本印刷', '😀 tab	here Ænima');
CREATE TABLE order_sum (
  order_id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL,
  state INTEGER NOT NULL,
  due INTEGER NOT NULL,
  jobs INTEGER NOT NULL,
  done INTEGER NOT NULL
) STRICT;
INSERT INTO order_sum(order_id, customer_id, state, due, jobs, done) VALUES (423966959990735478, 1025171805096290627, 6, 24847, 0, 0);
INSERT INTO order_sum(order_id, customer_id, state, due, jobs, done) VALUES (423966959997026928, 0, 6, 50457, 0, 0);
CREATE TABLE edit (
  type INTEGER NOT NULL,
  id INTEGER NOT NULL,
  grp INTEGER NOT NULL,
  stamp INTEGER NOT NULL,
  station INTEGER NOT NULL,
  base_stamp INTEGER NOT NULL,
  base_station INTEGER NOT NULL,
  pos INTEGER NOT NULL,
  PRIMARY KEY (type, id, grp, stamp, station)
) STRICT, WITHOUT ROWID;
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812717, 1, 116654080032112640, 2761650522109403021, 0, 0, 181);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812717, 3, 116654080032112640, 2761650522109403021, 0, 0, 181);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812717, 4, 116654080029163520, 2761650522109403021, 0, 0, 164);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812717, 7, 116654080032112640, 2761650522109403021, 0, 0, 181);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812717, 10, 116654080032112640, 2761650522109403021, 0, 0, 181);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 1, 116654080004784128, 2761650522109403021, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 1, 116654080004915200, 2761650522109403021, 116654080004784128, 2761650522109403021, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 2, 116654080004784128, 2761650522109403021, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 2, 116654080004915200, 2761650522109403021, 116654080004784128, 2761650522109403021, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 2, 116654080030736384, 2761650522109403021, 116654080004915200, 2761650522109403021, 173);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 3, 116654080004784128, 2761650522109403021, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 3, 116654080004915200, 2761650522109403021, 116654080004784128, 2761650522109403021, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 3, 116654080030736384, 2761650522109403021, 116654080004915200, 2761650522109403021, 173);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 4, 116654080004784128, 2761650522109403021, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 4, 116654080004915200, 2761650522109403021, 116654080004784128, 2761650522109403021, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 4, 116654080030736384, 2761650522109403021, 116654080004915200, 2761650522109403021, 173);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 5, 116654080004784128, 2761650522109403021, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 5, 116654080004915200, 2761650522109403021, 116654080004784128, 2761650522109403021, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 6, 116654080004784128, 2761650522109403021, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 6, 116654080004915200, 2761650522109403021, 116654080004784128, 2761650522109403021, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 7, 116654080004784128, 2761650522109403021, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 7, 116654080004915200, 2761650522109403021, 116654080004784128, 2761650522109403021, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 7, 116654080028639232, 2761650522109403021, 116654080004915200, 2761650522109403021, 161);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 8, 116654080004784128, 2761650522109403021, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 8, 116654080004915200, 2761650522109403021, 116654080004784128, 2761650522109403021, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 8, 116654080030736384, 2761650522109403021, 116654080004915200, 2761650522109403021, 173);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 9, 116654080004784128, 2761650522109403021, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 9, 116654080030736384, 2761650522109403021, 116654080004784128, 2761650522109403021, 173);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 10, 116654080004915200, 2761650522109403021, 0, 0, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 10, 116654080029884416, 2761650522109403021, 116654080004915200, 2761650522109403021, 168);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 11, 116654080004784128, 2761650522109403021, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 11, 116654080004915200, 2761650522109403021, 116654080004784128, 2761650522109403021, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 11, 116654080029884416, 2761650522109403021, 116654080004915200, 2761650522109403021, 168);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 12, 116654080004784128, 2761650522109403021, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 12, 116654080004915200, 2761650522109403021, 116654080004784128, 2761650522109403021, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 12, 116654080028639232, 2761650522109403021, 116654080004915200, 2761650522109403021, 161);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 13, 116654080004784128, 2761650522109403021, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 13, 116654080004915200, 2761650522109403021, 116654080004784128, 2761650522109403021, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 14, 116654080004784128, 2761650522109403021, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104180, 14, 116654080004915200, 2761650522109403021, 116654080004784128, 2761650522109403021, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959365784094, 1, 116654080028114944, 2761650522109403021, 0, 0, 158);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959365784094, 1, 116654080031981568, 2761650522109403021, 116654080028114944, 2761650522109403021, 180);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959365784094, 2, 116654080031981568, 2761650522109403021, 0, 0, 180);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959365784094, 3, 116654080031981568, 2761650522109403021, 0, 0, 180);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959365784094, 5, 116654080031981568, 2761650522109403021, 0, 0, 180);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 1, 116654080027852800, 2761650522109403021, 0, 0, 156);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 2, 116654080005439488, 2761650522109403021, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 2, 116654080005570560, 2761650522109403021, 116654080005439488, 2761650522109403021, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 2, 116654080030408704, 2761650522109403021, 116654080005570560, 2761650522109403021, 171);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 2, 116654080032440320, 2761650522109403021, 116654080030408704, 2761650522109403021, 183);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 3, 116654080005439488, 2761650522109403021, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 3, 116654080005570560, 2761650522109403021, 116654080005439488, 2761650522109403021, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 4, 116654080005439488, 2761650522109403021, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 4, 116654080005570560, 2761650522109403021, 116654080005439488, 2761650522109403021, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 5, 116654080005439488, 2761650522109403021, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 5, 116654080005570560, 2761650522109403021, 116654080005439488, 2761650522109403021, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047185, 1, 116654080006094848, 2761650522109403021, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047185, 1, 116654080006225920, 2761650522109403021, 116654080006094848, 2761650522109403021, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047185, 2, 116654080006094848, 2761650522109403021, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047185, 3, 116654080006094848, 2761650522109403021, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047185, 3, 116654080006225920, 2761650522109403021, 116654080006094848, 2761650522109403021, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047185, 4, 116654080006225920, 2761650522109403021, 0, 0, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047185, 5, 116654080006225920, 2761650522109403021, 0, 0, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018764, 1, 116654080006750208, 2761650522109403021, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018764, 2, 116654080006750208, 2761650522109403021, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018764, 2, 116654080006881280, 2761650522109403021, 116654080006750208, 2761650522109403021, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018764, 3, 116654080006750208, 2761650522109403021, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018764, 3, 116654080006881280, 2761650522109403021, 116654080006750208, 2761650522109403021, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018764, 4, 116654080006750208, 2761650522109403021, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990284, 1, 116654080007405568, 2761650522109403021, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990284, 1, 116654080007536640, 2761650522109403021, 116654080007405568, 2761650522109403021, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990284, 2, 116654080007405568, 2761650522109403021, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990284, 2, 116654080007536640, 2761650522109403021, 116654080007405568, 2761650522109403021, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990284, 3, 116654080007405568, 2761650522109403021, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990284, 3, 116654080007536640, 2761650522109403021, 116654080007405568, 2761650522109403021, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990284, 4, 116654080007405568, 2761650522109403021, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990284, 4, 116654080007536640, 2761650522109403021, 116654080007405568, 2761650522109403021, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990284, 5, 116654080007405568, 2761650522109403021, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990284, 5, 116654080007536640, 2761650522109403021, 116654080007405568, 2761650522109403021, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961801, 1, 116654080008060928, 2761650522109403021, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961801, 1, 116654080008192000, 2761650522109403021, 116654080008060928, 2761650522109403021, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961801, 2, 116654080008060928, 2761650522109403021, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961801, 2, 116654080008192000, 2761650522109403021, 116654080008060928, 2761650522109403021, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961801, 3, 116654080008060928, 2761650522109403021, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961801, 3, 116654080008192000, 2761650522109403021, 116654080008060928, 2761650522109403021, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933189, 1, 116654080008716288, 2761650522109403021, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933189, 1, 116654080008847360, 2761650522109403021, 116654080008716288, 2761650522109403021, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933189, 2, 116654080008716288, 2761650522109403021, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933189, 2, 116654080008847360, 2761650522109403021, 116654080008716288, 2761650522109403021, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904803, 1, 116654080009371648, 2761650522109403021, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904803, 1, 116654080009502720, 2761650522109403021, 116654080009371648, 2761650522109403021, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904803, 2, 116654080009371648, 2761650522109403021, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904803, 2, 116654080009502720, 2761650522109403021, 116654080009371648, 2761650522109403021, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904803, 3, 116654080009371648, 2761650522109403021, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904803, 3, 116654080009502720, 2761650522109403021, 116654080009371648, 2761650522109403021, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876206, 1, 116654080010027008, 2761650522109403021, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876206, 1, 116654080010158080, 2761650522109403021, 116654080010027008, 2761650522109403021, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876206, 2, 116654080010027008, 2761650522109403021, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876206, 2, 116654080010158080, 2761650522109403021, 116654080010027008, 2761650522109403021, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876206, 3, 116654080010027008, 2761650522109403021, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876206, 3, 116654080010158080, 2761650522109403021, 116654080010027008, 2761650522109403021, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847818, 1, 116654080010682368, 2761650522109403021, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847818, 1, 116654080010813440, 2761650522109403021, 116654080010682368, 2761650522109403021, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847818, 2, 116654080010813440, 2761650522109403021, 0, 0, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847818, 3, 116654080010682368, 2761650522109403021, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819440, 1, 116654080011337728, 2761650522109403021, 0, 0, 65);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819440, 1, 116654080011468800, 2761650522109403021, 116654080011337728, 2761650522109403021, 66);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790850, 1, 116654080011993088, 2761650522109403021, 0, 0, 69);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790850, 1, 116654080012124160, 2761650522109403021, 116654080011993088, 2761650522109403021, 70);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790850, 2, 116654080011993088, 2761650522109403021, 0, 0, 69);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790850, 2, 116654080012124160, 2761650522109403021, 116654080011993088, 2761650522109403021, 70);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762316, 1, 116654080012648448, 2761650522109403021, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762316, 1, 116654080012779520, 2761650522109403021, 116654080012648448, 2761650522109403021, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762316, 2, 116654080012648448, 2761650522109403021, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762316, 2, 116654080012779520, 2761650522109403021, 116654080012648448, 2761650522109403021, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762316, 3, 116654080012648448, 2761650522109403021, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762316, 3, 116654080012779520, 2761650522109403021, 116654080012648448, 2761650522109403021, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762316, 4, 116654080012648448, 2761650522109403021, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762316, 4, 116654080012779520, 2761650522109403021, 116654080012648448, 2761650522109403021, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762316, 5, 116654080012648448, 2761650522109403021, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899591, 1, 116654080014090240, 2761650522109403021, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899591, 1, 116654080014221312, 2761650522109403021, 116654080014090240, 2761650522109403021, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899591, 2, 116654080014090240, 2761650522109403021, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899591, 2, 116654080014221312, 2761650522109403021, 116654080014090240, 2761650522109403021, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899591, 3, 116654080014090240, 2761650522109403021, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899591, 3, 116654080014221312, 2761650522109403021, 116654080014090240, 2761650522109403021, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899591, 5, 116654080014090240, 2761650522109403021, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899591, 5, 116654080014221312, 2761650522109403021, 116654080014090240, 2761650522109403021, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (80, 423966959883780667, 1, 116654080021430272, 2761650522109403021, 0, 0, 119);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (80, 423966959883780667, 1, 116654080021561344, 2761650522109403021, 116654080021430272, 2761650522109403021, 120);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (80, 423966959883780667, 2, 116654080021430272, 2761650522109403021, 0, 0, 119);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (80, 423966959883780667, 2, 116654080021561344, 2761650522109403021, 116654080021430272, 2761650522109403021, 120);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (80, 423966959883780667, 3, 116654080021430272, 2761650522109403021, 0, 0, 119);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (80, 423966959883780667, 3, 116654080021561344, 2761650522109403021, 116654080021430272, 2761650522109403021, 120);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (80, 423966959883780667, 4, 116654080021430272, 2761650522109403021, 0, 0, 119);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (80, 423966959883780667, 4, 116654080021561344, 2761650522109403021, 116654080021430272, 2761650522109403021, 120);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (80, 423966959883780667, 5, 116654080021430272, 2761650522109403021, 0, 0, 119);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (80, 423966959883780667, 5, 116654080021561344, 2761650522109403021, 116654080021430272, 2761650522109403021, 120);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (81, 423966959904752221, 1, 116654080022085632, 2761650522109403021, 0, 0, 123);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (81, 423966959904752221, 1, 116654080022216704, 2761650522109403021, 116654080022085632, 2761650522109403021, 124);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (81, 423966959904752221, 2, 116654080022085632, 2761650522109403021, 0, 0, 123);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (81, 423966959904752221, 2, 116654080022216704, 2761650522109403021, 116654080022085632, 2761650522109403021, 124);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (81, 423966959904752221, 3, 116654080022085632, 2761650522109403021, 0, 0, 123);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (81, 423966959904752221, 3, 116654080022216704, 2761650522109403021, 116654080022085632, 2761650522109403021, 124);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (81, 423966959904752221, 4, 116654080022085632, 2761650522109403021, 0, 0, 123);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (81, 423966959904752221, 4, 116654080022216704, 2761650522109403021, 116654080022085632, 2761650522109403021, 124);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (81, 423966959904752221, 5, 116654080022085632, 2761650522109403021, 0, 0, 123);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (81, 423966959904752221, 5, 116654080022216704, 2761650522109403021, 116654080022085632, 2761650522109403021, 124);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (81, 423966959904752221, 6, 116654080022085632, 2761650522109403021, 0, 0, 123);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (81, 423966959904752221, 6, 116654080022216704, 2761650522109403021, 116654080022085632, 2761650522109403021, 124);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (81, 423966959904752221, 7, 116654080022216704, 2761650522109403021, 0, 0, 124);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959976055415, 1, 116654080024313856, 2761650522109403021, 0, 0, 135);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959976055415, 1, 116654080024444928, 2761650522109403021, 116654080024313856, 2761650522109403021, 136);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959976055415, 2, 116654080024313856, 2761650522109403021, 0, 0, 135);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959976055415, 2, 116654080024444928, 2761650522109403021, 116654080024313856, 2761650522109403021, 136);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959976055415, 3, 116654080024313856, 2761650522109403021, 0, 0, 135);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959976055415, 3, 116654080024444928, 2761650522109403021, 116654080024313856, 2761650522109403021, 136);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (129, 423966959997026928, 1, 116654080024969216, 2761650522109403021, 0, 0, 139);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (129, 423966959997026928, 1, 116654080025100288, 2761650522109403021, 116654080024969216, 2761650522109403021, 140);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (129, 423966959997026928, 2, 116654080024969216, 2761650522109403021, 0, 0, 139);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (129, 423966959997026928, 2, 116654080025100288, 2761650522109403021, 116654080024969216, 2761650522109403021, 140);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (129, 423966959997026928, 3, 116654080024969216, 2761650522109403021, 0, 0, 139);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (129, 423966959997026928, 3, 116654080025100288, 2761650522109403021, 116654080024969216, 2761650522109403021, 140);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (129, 423966959997026928, 4, 116654080024969216, 2761650522109403021, 0, 0, 139);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (129, 423966959997026928, 4, 116654080025100288, 2761650522109403021, 116654080024969216, 2761650522109403021, 140);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (129, 423966959997026928, 5, 116654080024969216, 2761650522109403021, 0, 0, 139);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (129, 423966959997026928, 5, 116654080025100288, 2761650522109403021, 116654080024969216, 2761650522109403021, 140);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (129, 423966959997026928, 6, 116654080024969216, 2761650522109403021, 0, 0, 139);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (129, 423966959997026928, 7, 116654080024969216, 2761650522109403021, 0, 0, 139);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (129, 423966959997026928, 8, 116654080024969216, 2761650522109403021, 0, 0, 139);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (129, 423966959997026928, 8, 116654080025100288, 2761650522109403021, 116654080024969216, 2761650522109403021, 140);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (129, 423966959997026928, 10, 116654080024969216, 2761650522109403021, 0, 0, 139);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (129, 423966959997026928, 10, 116654080025100288, 2761650522109403021, 116654080024969216, 2761650522109403021, 140);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (130, 423966960017998423, 1, 116654080025624576, 2761650522109403021, 0, 0, 143);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (130, 423966960017998423, 1, 116654080025755648, 2761650522109403021, 116654080025624576, 2761650522109403021, 144);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (130, 423966960017998423, 2, 116654080025624576, 2761650522109403021, 0, 0, 143);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (130, 423966960017998423, 2, 116654080025755648, 2761650522109403021, 116654080025624576, 2761650522109403021, 144);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (130, 423966960017998423, 3, 116654080025624576, 2761650522109403021, 0, 0, 143);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (130, 423966960017998423, 3, 116654080025755648, 2761650522109403021, 116654080025624576, 2761650522109403021, 144);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (130, 423966960017998423, 4, 116654080025624576, 2761650522109403021, 0, 0, 143);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (130, 423966960017998423, 5, 116654080025624576, 2761650522109403021, 0, 0, 143);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (130, 423966960017998423, 5, 116654080025755648, 2761650522109403021, 116654080025624576, 2761650522109403021, 144);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (130, 423966960017998423, 6, 116654080025624576, 2761650522109403021, 0, 0, 143);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (130, 423966960017998423, 6, 116654080025755648, 2761650522109403021, 116654080025624576, 2761650522109403021, 144);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (132, 423966960051552831, 1, 116654080026673152, 2761650522109403021, 0, 0, 149);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (132, 423966960051552831, 1, 116654080026804224, 2761650522109403021, 116654080026673152, 2761650522109403021, 150);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (132, 423966960051552831, 2, 116654080026673152, 2761650522109403021, 0, 0, 149);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (132, 423966960051552831, 2, 116654080026804224, 2761650522109403021, 116654080026673152, 2761650522109403021, 150);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (132, 423966960051552831, 3, 116654080026673152, 2761650522109403021, 0, 0, 149);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (132, 423966960051552831, 3, 116654080026804224, 2761650522109403021, 116654080026673152, 2761650522109403021, 150);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (132, 423966960051552831, 4, 116654080026673152, 2761650522109403021, 0, 0, 149);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (132, 423966960051552831, 4, 116654080026804224, 2761650522109403021, 116654080026673152, 2761650522109403021, 150);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (132, 423966960051552831, 5, 116654080026673152, 2761650522109403021, 0, 0, 149);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (132, 423966960051552831, 5, 116654080026804224, 2761650522109403021, 116654080026673152, 2761650522109403021, 150);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (132, 423966960051552831, 6, 116654080026673152, 2761650522109403021, 0, 0, 149);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (132, 423966960051552831, 6, 116654080026804224, 2761650522109403021, 116654080026673152, 2761650522109403021, 150);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (132, 423966960051552831, 7, 116654080026673152, 2761650522109403021, 0, 0, 149);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (132, 423966960051552831, 7, 116654080026804224, 2761650522109403021, 116654080026673152, 2761650522109403021, 150);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (132, 423966960051552831, 8, 116654080026673152, 2761650522109403021, 0, 0, 149);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (132, 423966960051552831, 8, 116654080026804224, 2761650522109403021, 116654080026673152, 2761650522109403021, 150);
CREATE TABLE open_item (
  item_id INTEGER NOT NULL,
  from_date INTEGER NOT NULL,
  to_date INTEGER NOT NULL,
  due INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  open_minor INTEGER NOT NULL,
  PRIMARY KEY (item_id, from_date)
) STRICT, WITHOUT ROWID;
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959206400609, 20582, 2932897, 20582, 423966959344812717, -22393);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212692194, 20557, 20655, 20557, 423966959351104180, -4351);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212692194, 20655, 20785, 20557, 423966959351104180, -99398);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212692194, 20785, 20798, 20557, 423966959351104180, -122537);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212692194, 20798, 20822, 20557, 423966959351104180, -150472);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212692194, 20822, 2932897, 20557, 423966959351104180, -191530);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966960114467472, 20655, 20691, 20721, 423966959344812717, -21121);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966960114467472, 20691, 20703, 20721, 423966959344812717, 49860);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966960114467472, 20703, 20798, 20721, 423966959344812717, -24899);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966960114467472, 20798, 2932897, 20721, 423966959344812717, -80769);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966960124953157, 20785, 2932897, 20785, 423966959351104180, 7713);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966960131244668, 20798, 2932897, 20798, 423966959344812717, 27935);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966960181576404, 20655, 2932897, 20655, 423966959351104180, 52803);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966960192062157, 20582, 20703, 20703, 423966959351104180, 22393);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966960192062157, 20703, 2932897, 20703, 423966959351104180, 22393);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966960198353569, 20698, 2932897, 20728, 423966959351104180, 44560);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966960217227928, 20859, 2932897, 20859, 423966959351104180, -12560);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5284305187179866190, 20515, 2932897, 20515, 77, -71148);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5298121201410510182, 20711, 2932897, 20711, 77, -44872);
CREATE TABLE customer_sum (
  customer_id INTEGER PRIMARY KEY,
  open_minor INTEGER NOT NULL,
  unapplied_minor INTEGER NOT NULL
) STRICT;
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (77, 0, 116020);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959344812717, 27935, 103162);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959351104180, 127469, 204090);
CREATE UNIQUE INDEX commit_log_station ON commit_log(station_id, seq);
CREATE INDEX document_file_sha256 ON document_file(sha256);
CREATE INDEX document_file_pos ON document_file(pos);
CREATE INDEX attempt_journal_open ON attempt_journal(terminal_id) WHERE state < 10;
CREATE INDEX open_item_customer ON open_item(customer_id, to_date, due, open_minor, from_date);
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
CREATE INDEX draft_order ON draft(order_id) WHERE order_id <> 0;
CREATE INDEX draft_line_job ON draft_line(job_id) WHERE job_id <> 0;
CREATE INDEX invoice_order ON invoice(order_id) WHERE order_id <> 0;
CREATE INDEX invoice_line_job ON invoice_line(job_id) WHERE job_id <> 0;
CREATE INDEX payment_order ON payment(order_id) WHERE order_id <> 0;
CREATE TRIGGER guard_commit_log_u BEFORE UPDATE OF pos, station_id, seq, stamp, schema, actor_id, approver_id, act, hash ON commit_log BEGIN SELECT RAISE (ABORT, 'commit_log is append-only'); END;
CREATE TRIGGER guard_commit_log_d BEFORE DELETE ON commit_log BEGIN SELECT RAISE (ABORT, 'commit_log is append-only'); END;
CREATE TRIGGER guard_entry_u BEFORE UPDATE OF id, pos, date, kind, currency, reverses_id ON entry BEGIN SELECT RAISE (ABORT, 'entry is append-only'); END;
CREATE TRIGGER guard_entry_d BEFORE DELETE ON entry BEGIN SELECT RAISE (ABORT, 'entry is append-only'); END;
CREATE TRIGGER guard_posting_u BEFORE UPDATE OF entry_id, line, account, amount_minor, customer_id, due, sub_id ON posting BEGIN SELECT RAISE (ABORT, 'posting is append-only'); END;
CREATE TRIGGER guard_posting_d BEFORE DELETE ON posting BEGIN SELECT RAISE (ABORT, 'posting is append-only'); END;
CREATE TRIGGER guard_invoice_u BEFORE UPDATE OF id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires, order_id ON invoice BEGIN SELECT RAISE (ABORT, 'invoice is append-only'); END;
CREATE TRIGGER guard_invoice_d BEFORE DELETE ON invoice BEGIN SELECT RAISE (ABORT, 'invoice is append-only'); END;
CREATE TRIGGER guard_invoice_line_u BEFORE UPDATE OF invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line, job_id ON invoice_line BEGIN SELECT RAISE (ABORT, 'invoice_line is append-only'); END;
CREATE TRIGGER guard_invoice_line_d BEFORE DELETE ON invoice_line BEGIN SELECT RAISE (ABORT, 'invoice_line is append-only'); END;
CREATE TRIGGER guard_invoice_tax_u BEFORE UPDATE OF invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id ON invoice_tax BEGIN SELECT RAISE (ABORT, 'invoice_tax is append-only'); END;
CREATE TRIGGER guard_invoice_tax_d BEFORE DELETE ON invoice_tax BEGIN SELECT RAISE (ABORT, 'invoice_tax is append-only'); END;
CREATE TRIGGER guard_invoice_party_u BEFORE UPDATE OF id, pos, customer_id ON invoice_party BEGIN SELECT RAISE (ABORT, 'invoice_party is append-only'); END;
CREATE TRIGGER guard_invoice_party_d BEFORE DELETE ON invoice_party BEGIN SELECT RAISE (ABORT, 'invoice_party is append-only'); END;
CREATE TRIGGER guard_invoice_void_u BEFORE UPDATE OF id, pos, invoice_id, customer_id, date, reason ON invoice_void BEGIN SELECT RAISE (ABORT, 'invoice_void is append-only'); END;
CREATE TRIGGER guard_invoice_void_d BEFORE DELETE ON invoice_void BEGIN SELECT RAISE (ABORT, 'invoice_void is append-only'); END;
CREATE TRIGGER guard_write_off_u BEFORE UPDATE OF id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason ON write_off BEGIN SELECT RAISE (ABORT, 'write_off is append-only'); END;
CREATE TRIGGER guard_write_off_d BEFORE DELETE ON write_off BEGIN SELECT RAISE (ABORT, 'write_off is append-only'); END;
CREATE TRIGGER guard_fee_waiver_u BEFORE UPDATE OF id, pos, invoice_id, step, date, reason ON fee_waiver BEGIN SELECT RAISE (ABORT, 'fee_waiver is append-only'); END;
CREATE TRIGGER guard_fee_waiver_d BEFORE DELETE ON fee_waiver BEGIN SELECT RAISE (ABORT, 'fee_waiver is append-only'); END;
CREATE TRIGGER guard_payment_u BEFORE UPDATE OF id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id, order_id ON payment BEGIN SELECT RAISE (ABORT, 'payment is append-only'); END;
CREATE TRIGGER guard_payment_d BEFORE DELETE ON payment BEGIN SELECT RAISE (ABORT, 'payment is append-only'); END;
CREATE TRIGGER guard_allocation_u BEFORE UPDATE OF id, pos, customer_id, date, reason ON allocation BEGIN SELECT RAISE (ABORT, 'allocation is append-only'); END;
CREATE TRIGGER guard_allocation_d BEFORE DELETE ON allocation BEGIN SELECT RAISE (ABORT, 'allocation is append-only'); END;
CREATE TRIGGER guard_allocation_line_u BEFORE UPDATE OF allocation_id, line, credit_id, debit_id, amount_minor ON allocation_line BEGIN SELECT RAISE (ABORT, 'allocation_line is append-only'); END;
CREATE TRIGGER guard_allocation_line_d BEFORE DELETE ON allocation_line BEGIN SELECT RAISE (ABORT, 'allocation_line is append-only'); END;
CREATE TRIGGER guard_refund_u BEFORE UPDATE OF id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason, shift_id ON refund BEGIN SELECT RAISE (ABORT, 'refund is append-only'); END;
CREATE TRIGGER guard_refund_d BEFORE DELETE ON refund BEGIN SELECT RAISE (ABORT, 'refund is append-only'); END;
CREATE TRIGGER guard_payment_event_u BEFORE UPDATE OF id, pos, payment_id, customer_id, kind, date, code, reason, shift_id ON payment_event BEGIN SELECT RAISE (ABORT, 'payment_event is append-only'); END;
CREATE TRIGGER guard_payment_event_d BEFORE DELETE ON payment_event BEGIN SELECT RAISE (ABORT, 'payment_event is append-only'); END;
CREATE TRIGGER guard_deposit_use_u BEFORE UPDATE OF id, pos, deposit_id, customer_id, date, currency, amount_minor ON deposit_use BEGIN SELECT RAISE (ABORT, 'deposit_use is append-only'); END;
CREATE TRIGGER guard_deposit_use_d BEFORE DELETE ON deposit_use BEGIN SELECT RAISE (ABORT, 'deposit_use is append-only'); END;
CREATE TRIGGER guard_period_lock_u BEFORE UPDATE OF id, pos, before, seen, reason ON period_lock BEGIN SELECT RAISE (ABORT, 'period_lock is append-only'); END;
CREATE TRIGGER guard_period_lock_d BEFORE DELETE ON period_lock BEGIN SELECT RAISE (ABORT, 'period_lock is append-only'); END;
CREATE TRIGGER guard_statement_run_u BEFORE UPDATE OF id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor ON statement_run BEGIN SELECT RAISE (ABORT, 'statement_run is append-only'); END;
CREATE TRIGGER guard_statement_run_d BEFORE DELETE ON statement_run BEGIN SELECT RAISE (ABORT, 'statement_run is append-only'); END;
CREATE TRIGGER guard_statement_run_line_u BEFORE UPDATE OF statement_run_id, line, customer_id, balance_minor, sha256 ON statement_run_line BEGIN SELECT RAISE (ABORT, 'statement_run_line is append-only'); END;
CREATE TRIGGER guard_statement_run_line_d BEFORE DELETE ON statement_run_line BEGIN SELECT RAISE (ABORT, 'statement_run_line is append-only'); END;
CREATE TRIGGER guard_customer_d BEFORE DELETE ON customer BEGIN SELECT RAISE (ABORT, 'customer is append-only'); END;
CREATE TRIGGER guard_contact_d BEFORE DELETE ON contact BEGIN SELECT RAISE (ABORT, 'contact is append-only'); END;
CREATE TRIGGER guard_location_d BEFORE DELETE ON location BEGIN SELECT RAISE (ABORT, 'location is append-only'); END;
CREATE TRIGGER guard_certificate_d BEFORE DELETE ON certificate BEGIN SELECT RAISE (ABORT, 'certificate is append-only'); END;
CREATE TRIGGER guard_item_d BEFORE DELETE ON item BEGIN SELECT RAISE (ABORT, 'item is append-only'); END;
CREATE TRIGGER guard_terms_d BEFORE DELETE ON terms BEGIN SELECT RAISE (ABORT, 'terms is append-only'); END;
CREATE TRIGGER guard_tax_rate_d BEFORE DELETE ON tax_rate BEGIN SELECT RAISE (ABORT, 'tax_rate is append-only'); END;
CREATE TRIGGER guard_tax_group_d BEFORE DELETE ON tax_group BEGIN SELECT RAISE (ABORT, 'tax_group is append-only'); END;
CREATE TRIGGER guard_tender_d BEFORE DELETE ON tender BEGIN SELECT RAISE (ABORT, 'tender is append-only'); END;
CREATE TRIGGER guard_staff_d BEFORE DELETE ON staff BEGIN SELECT RAISE (ABORT, 'staff is append-only'); END;
CREATE TRIGGER guard_setting_d BEFORE DELETE ON setting BEGIN SELECT RAISE (ABORT, 'setting is append-only'); END;
CREATE TRIGGER guard_series_d BEFORE DELETE ON series BEGIN SELECT RAISE (ABORT, 'series is append-only'); END;
CREATE TRIGGER guard_invoice_group_d BEFORE DELETE ON invoice_group BEGIN SELECT RAISE (ABORT, 'invoice_group is append-only'); END;
CREATE TRIGGER guard_draft_d BEFORE DELETE ON draft BEGIN SELECT RAISE (ABORT, 'draft is append-only'); END;
CREATE TRIGGER guard_attempt_u BEFORE UPDATE OF id, pos, kind, payment_id, refund_id, sale_id, staff_id, customer_id, terminal_id, tender_id, date, payment_kind, currency, amount_minor, keyed, subject, reason, offline, takes_discount, order_id ON attempt BEGIN SELECT RAISE (ABORT, 'attempt is append-only'); END;
CREATE TRIGGER guard_attempt_d BEFORE DELETE ON attempt BEGIN SELECT RAISE (ABORT, 'attempt is append-only'); END;
CREATE TRIGGER guard_attempt_line_u BEFORE UPDATE OF attempt_id, line, item_id, amount_minor ON attempt_line BEGIN SELECT RAISE (ABORT, 'attempt_line is append-only'); END;
CREATE TRIGGER guard_attempt_line_d BEFORE DELETE ON attempt_line BEGIN SELECT RAISE (ABORT, 'attempt_line is append-only'); END;
CREATE TRIGGER guard_attempt_result_u BEFORE UPDATE OF id, pos, attempt_id, state, terminal_id, currency, amount_minor, tip_minor, brand, last4, entry, code, reference, batch, message, receipt, evidence, trace, identity, at ON attempt_result BEGIN SELECT RAISE (ABORT, 'attempt_result is append-only'); END;
CREATE TRIGGER guard_attempt_result_d BEFORE DELETE ON attempt_result BEGIN SELECT RAISE (ABORT, 'attempt_result is append-only'); END;
CREATE TRIGGER guard_terminal_d BEFORE DELETE ON terminal BEGIN SELECT RAISE (ABORT, 'terminal is append-only'); END;
CREATE TRIGGER guard_shift_u BEFORE UPDATE OF id, pos, station, date, staff_id, at, currency, float_minor ON shift BEGIN SELECT RAISE (ABORT, 'shift is append-only'); END;
CREATE TRIGGER guard_shift_d BEFORE DELETE ON shift BEGIN SELECT RAISE (ABORT, 'shift is append-only'); END;
CREATE TRIGGER guard_drawer_entry_u BEFORE UPDATE OF id, pos, shift_id, kind, category, amount_minor, staff_id, at, reason ON drawer_entry BEGIN SELECT RAISE (ABORT, 'drawer_entry is append-only'); END;
CREATE TRIGGER guard_drawer_entry_d BEFORE DELETE ON drawer_entry BEGIN SELECT RAISE (ABORT, 'drawer_entry is append-only'); END;
CREATE TRIGGER guard_shift_event_u BEFORE UPDATE OF id, pos, shift_id, kind, staff_id, at, reason ON shift_event BEGIN SELECT RAISE (ABORT, 'shift_event is append-only'); END;
CREATE TRIGGER guard_shift_event_d BEFORE DELETE ON shift_event BEGIN SELECT RAISE (ABORT, 'shift_event is append-only'); END;
CREATE TRIGGER guard_shift_close_u BEFORE UPDATE OF id, pos, shift_id, staff_id, at, number, currency, expected_minor, counted_minor, over_minor, left_minor, reason, head, counts, first_minor ON shift_close BEGIN SELECT RAISE (ABORT, 'shift_close is append-only'); END;
CREATE TRIGGER guard_shift_close_d BEFORE DELETE ON shift_close BEGIN SELECT RAISE (ABORT, 'shift_close is append-only'); END;
CREATE TRIGGER guard_shift_close_cash_u BEFORE UPDATE OF shift_close_id, line, value_minor, count ON shift_close_cash BEGIN SELECT RAISE (ABORT, 'shift_close_cash is append-only'); END;
CREATE TRIGGER guard_shift_close_cash_d BEFORE DELETE ON shift_close_cash BEGIN SELECT RAISE (ABORT, 'shift_close_cash is append-only'); END;
CREATE TRIGGER guard_shift_close_figure_u BEFORE UPDATE OF shift_close_id, line, kind, tender_kind, name, count, amount_minor ON shift_close_figure BEGIN SELECT RAISE (ABORT, 'shift_close_figure is append-only'); END;
CREATE TRIGGER guard_shift_close_figure_d BEFORE DELETE ON shift_close_figure BEGIN SELECT RAISE (ABORT, 'shift_close_figure is append-only'); END;
CREATE TRIGGER guard_shift_close_carried_u BEFORE UPDATE OF shift_close_id, line, kind, ref_id ON shift_close_carried BEGIN SELECT RAISE (ABORT, 'shift_close_carried is append-only'); END;
CREATE TRIGGER guard_shift_close_carried_d BEFORE DELETE ON shift_close_carried BEGIN SELECT RAISE (ABORT, 'shift_close_carried is append-only'); END;
CREATE TRIGGER guard_shift_close_difference_u BEFORE UPDATE OF shift_close_id, line, match, terminal_id, attempt_id, payment_id, card, there_minor, here_minor, reason ON shift_close_difference BEGIN SELECT RAISE (ABORT, 'shift_close_difference is append-only'); END;
CREATE TRIGGER guard_shift_close_difference_d BEFORE DELETE ON shift_close_difference BEGIN SELECT RAISE (ABORT, 'shift_close_difference is append-only'); END;
CREATE TRIGGER guard_bank_deposit_u BEFORE UPDATE OF id, pos, date, staff_id, currency, cash_minor, total_minor, reference ON bank_deposit BEGIN SELECT RAISE (ABORT, 'bank_deposit is append-only'); END;
CREATE TRIGGER guard_bank_deposit_d BEFORE DELETE ON bank_deposit BEGIN SELECT RAISE (ABORT, 'bank_deposit is append-only'); END;
CREATE TRIGGER guard_bank_deposit_cash_u BEFORE UPDATE OF bank_deposit_id, line, value_minor, count ON bank_deposit_cash BEGIN SELECT RAISE (ABORT, 'bank_deposit_cash is append-only'); END;
CREATE TRIGGER guard_bank_deposit_cash_d BEFORE DELETE ON bank_deposit_cash BEGIN SELECT RAISE (ABORT, 'bank_deposit_cash is append-only'); END;
CREATE TRIGGER guard_bank_deposit_check_u BEFORE UPDATE OF bank_deposit_id, line, payment_id, amount_minor ON bank_deposit_check BEGIN SELECT RAISE (ABORT, 'bank_deposit_check is append-only'); END;
CREATE TRIGGER guard_bank_deposit_check_d BEFORE DELETE ON bank_deposit_check BEGIN SELECT RAISE (ABORT, 'bank_deposit_check is append-only'); END;
CREATE TRIGGER guard_card_batch_note_u BEFORE UPDATE OF id, pos, kind, match, terminal_id, batch_id, spot, orphan_id, attempt_id, payment_id, there_minor, here_minor, staff_id, at, reason ON card_batch_note BEGIN SELECT RAISE (ABORT, 'card_batch_note is append-only'); END;
CREATE TRIGGER guard_card_batch_note_d BEFORE DELETE ON card_batch_note BEGIN SELECT RAISE (ABORT, 'card_batch_note is append-only'); END;
CREATE TRIGGER guard_drawer_count_u BEFORE UPDATE OF id, pos, shift_id, staff_id, at, counted_minor ON drawer_count BEGIN SELECT RAISE (ABORT, 'drawer_count is append-only'); END;
CREATE TRIGGER guard_drawer_count_d BEFORE DELETE ON drawer_count BEGIN SELECT RAISE (ABORT, 'drawer_count is append-only'); END;
CREATE TRIGGER guard_drawer_count_cash_u BEFORE UPDATE OF drawer_count_id, line, value_minor, count ON drawer_count_cash BEGIN SELECT RAISE (ABORT, 'drawer_count_cash is append-only'); END;
CREATE TRIGGER guard_drawer_count_cash_d BEFORE DELETE ON drawer_count_cash BEGIN SELECT RAISE (ABORT, 'drawer_count_cash is append-only'); END;
CREATE TRIGGER guard_shift_move_u BEFORE UPDATE OF id, pos, payment_id, refund_id, from_shift_id, to_shift_id, cash_minor, from_open, to_open, staff_id, at, reason ON shift_move BEGIN SELECT RAISE (ABORT, 'shift_move is append-only'); END;
CREATE TRIGGER guard_shift_move_d BEFORE DELETE ON shift_move BEGIN SELECT RAISE (ABORT, 'shift_move is append-only'); END;
CREATE TRIGGER guard_card_batch_u BEFORE UPDATE OF id, pos, terminal_id, staff_id, at, number, identity, currency, has_lines, has_totals, receipt, evidence ON card_batch BEGIN SELECT RAISE (ABORT, 'card_batch is append-only'); END;
CREATE TRIGGER guard_card_batch_d BEFORE DELETE ON card_batch BEGIN SELECT RAISE (ABORT, 'card_batch is append-only'); END;
CREATE TRIGGER guard_card_batch_line_u BEFORE UPDATE OF card_batch_id, line, reference, number, brand, last4, code, kind, amount_minor, at, voided, offline ON card_batch_line BEGIN SELECT RAISE (ABORT, 'card_batch_line is append-only'); END;
CREATE TRIGGER guard_card_batch_line_d BEFORE DELETE ON card_batch_line BEGIN SELECT RAISE (ABORT, 'card_batch_line is append-only'); END;
CREATE TRIGGER guard_card_batch_total_u BEFORE UPDATE OF card_batch_id, line, name, count, amount_minor ON card_batch_total BEGIN SELECT RAISE (ABORT, 'card_batch_total is append-only'); END;
CREATE TRIGGER guard_card_batch_total_d BEFORE DELETE ON card_batch_total BEGIN SELECT RAISE (ABORT, 'card_batch_total is append-only'); END;
CREATE TRIGGER guard_card_batch_member_u BEFORE UPDATE OF card_batch_id, line, attempt_id ON card_batch_member BEGIN SELECT RAISE (ABORT, 'card_batch_member is append-only'); END;
CREATE TRIGGER guard_card_batch_member_d BEFORE DELETE ON card_batch_member BEGIN SELECT RAISE (ABORT, 'card_batch_member is append-only'); END;
CREATE TRIGGER guard_orphan_end_u BEFORE UPDATE OF id, pos, orphan_id, kind, attempt_id, payment_id, staff_id, reason ON orphan_end BEGIN SELECT RAISE (ABORT, 'orphan_end is append-only'); END;
CREATE TRIGGER guard_orphan_end_d BEFORE DELETE ON orphan_end BEGIN SELECT RAISE (ABORT, 'orphan_end is append-only'); END;
CREATE TRIGGER guard_link_key_u BEFORE UPDATE OF id, pos, link_key ON link_key BEGIN SELECT RAISE (ABORT, 'link_key is append-only'); END;
CREATE TRIGGER guard_link_key_d BEFORE DELETE ON link_key BEGIN SELECT RAISE (ABORT, 'link_key is append-only'); END;
CREATE TRIGGER guard_link_end_u BEFORE UPDATE OF id, pos, document_id, customer_id, reason ON link_end BEGIN SELECT RAISE (ABORT, 'link_end is append-only'); END;
CREATE TRIGGER guard_link_end_d BEFORE DELETE ON link_end BEGIN SELECT RAISE (ABORT, 'link_end is append-only'); END;
CREATE TRIGGER guard_document_view_u BEFORE UPDATE OF id, pos, document_id, customer_id, contact_id, at ON document_view BEGIN SELECT RAISE (ABORT, 'document_view is append-only'); END;
CREATE TRIGGER guard_document_view_d BEFORE DELETE ON document_view BEGIN SELECT RAISE (ABORT, 'document_view is append-only'); END;
CREATE TRIGGER guard_document_file_u BEFORE UPDATE OF id, pos, document_id, customer_id, sha256 ON document_file BEGIN SELECT RAISE (ABORT, 'document_file is append-only'); END;
CREATE TRIGGER guard_document_file_d BEFORE DELETE ON document_file BEGIN SELECT RAISE (ABORT, 'document_file is append-only'); END;
CREATE TRIGGER guard_online_payment_u BEFORE UPDATE OF id, pos, payment_id, customer_id, contact_id, date, method, currency, amount_minor, gateway ON online_payment BEGIN SELECT RAISE (ABORT, 'online_payment is append-only'); END;
CREATE TRIGGER guard_online_payment_d BEFORE DELETE ON online_payment BEGIN SELECT RAISE (ABORT, 'online_payment is append-only'); END;
CREATE TRIGGER guard_online_payment_line_u BEFORE UPDATE OF online_payment_id, line, item_id, amount_minor ON online_payment_line BEGIN SELECT RAISE (ABORT, 'online_payment_line is append-only'); END;
CREATE TRIGGER guard_online_payment_line_d BEFORE DELETE ON online_payment_line BEGIN SELECT RAISE (ABORT, 'online_payment_line is append-only'); END;
CREATE TRIGGER guard_online_result_u BEFORE UPDATE OF id, pos, online_id, state, currency, amount_minor, reference, brand, last4, code, message, at ON online_result BEGIN SELECT RAISE (ABORT, 'online_result is append-only'); END;
CREATE TRIGGER guard_online_result_d BEFORE DELETE ON online_result BEGIN SELECT RAISE (ABORT, 'online_result is append-only'); END;
CREATE TRIGGER guard_online_refund_u BEFORE UPDATE OF id, pos, refund_id, online_id, state, reference, message ON online_refund BEGIN SELECT RAISE (ABORT, 'online_refund is append-only'); END;
CREATE TRIGGER guard_online_refund_d BEFORE DELETE ON online_refund BEGIN SELECT RAISE (ABORT, 'online_refund is append-only'); END;
CREATE TRIGGER guard_item_status_d BEFORE DELETE ON item_status BEGIN SELECT RAISE (ABORT, 'item_status is append-only'); END;
CREATE TRIGGER guard_job_d BEFORE DELETE ON job BEGIN SELECT RAISE (ABORT, 'job is append-only'); END;
CREATE TRIGGER guard_estimate_version_u BEFORE UPDATE OF id, pos, estimate_id, customer_id, version, date, expires, terms_id, currency, subtotal_minor, tax_minor, total_minor, sha256 ON estimate_version BEGIN SELECT RAISE (ABORT, 'estimate_version is append-only'); END;
CREATE TRIGGER guard_estimate_version_d BEFORE DELETE ON estimate_version BEGIN SELECT RAISE (ABORT, 'estimate_version is append-only'); END;
CREATE TRIGGER guard_estimate_version_line_u BEFORE UPDATE OF estimate_version_id, line, item_id, code, description, unit, options, quantity, unit_price, discount_rate, tax_group_id, choice, optional ON estimate_version_line BEGIN SELECT RAISE (ABORT, 'estimate_version_line is append-only'); END;
CREATE TRIGGER guard_estimate_version_line_d BEFORE DELETE ON estimate_version_line BEGIN SELECT RAISE (ABORT, 'estimate_version_line is append-only'); END;
CREATE TRIGGER guard_approval_terms_u BEFORE UPDATE OF id, pos, version, at, text ON approval_terms BEGIN SELECT RAISE (ABORT, 'approval_terms is append-only'); END;
CREATE TRIGGER guard_approval_terms_d BEFORE DELETE ON approval_terms BEGIN SELECT RAISE (ABORT, 'approval_terms is append-only'); END;
CREATE TRIGGER guard_proof_u BEFORE UPDATE OF id, pos, job_id, order_id, version, sha256, name, media, size, staff_id, at, message ON proof BEGIN SELECT RAISE (ABORT, 'proof is append-only'); END;
CREATE TRIGGER guard_proof_d BEFORE DELETE ON proof BEGIN SELECT RAISE (ABORT, 'proof is append-only'); END;
CREATE TRIGGER guard_work_file_u BEFORE UPDATE OF id, pos, subject_id, staff_id, contact_id, at, sha256, name, media, size ON work_file BEGIN SELECT RAISE (ABORT, 'work_file is append-only'); END;
CREATE TRIGGER guard_work_file_d BEFORE DELETE ON work_file BEGIN SELECT RAISE (ABORT, 'work_file is append-only'); END;
CREATE TRIGGER guard_collection_d BEFORE DELETE ON collection BEGIN SELECT RAISE (ABORT, 'collection is append-only'); END;
CREATE TRIGGER guard_sales_order_d BEFORE DELETE ON sales_order BEGIN SELECT RAISE (ABORT, 'sales_order is append-only'); END;
CREATE TRIGGER guard_estimate_d BEFORE DELETE ON estimate BEGIN SELECT RAISE (ABORT, 'estimate is append-only'); END;
CREATE TRIGGER guard_approval_u BEFORE UPDATE OF id, pos, kind, subject_id, root_id, customer_id, contact_id, staff_id, answer, sha256, terms_id, at ON approval BEGIN SELECT RAISE (ABORT, 'approval is append-only'); END;
CREATE TRIGGER guard_approval_d BEFORE DELETE ON approval BEGIN SELECT RAISE (ABORT, 'approval is append-only'); END;
CREATE TRIGGER guard_shipment_d BEFORE DELETE ON shipment BEGIN SELECT RAISE (ABORT, 'shipment is append-only'); END;
CREATE TRIGGER guard_shipment_event_u BEFORE UPDATE OF id, pos, shipment_id, customer_id, kind, at, place, message, sha256, source ON shipment_event BEGIN SELECT RAISE (ABORT, 'shipment_event is append-only'); END;
CREATE TRIGGER guard_shipment_event_d BEFORE DELETE ON shipment_event BEGIN SELECT RAISE (ABORT, 'shipment_event is append-only'); END;
CREATE TRIGGER guard_work_note_u BEFORE UPDATE OF id, pos, subject_id, staff_id, contact_id, shown, at, customer_id ON work_note BEGIN SELECT RAISE (ABORT, 'work_note is append-only'); END;
CREATE TRIGGER guard_work_note_d BEFORE DELETE ON work_note BEGIN SELECT RAISE (ABORT, 'work_note is append-only'); END;
CREATE VIRTUAL TABLE search USING fts5(words, detail = none, columnsize = 0, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 0");
INSERT INTO search(rowid, words) VALUES (423966959344812717, 'quoted tab here مطبعة quoted strasse aenima ');
