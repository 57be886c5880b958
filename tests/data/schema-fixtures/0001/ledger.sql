PRAGMA application_id = 1128678246;
CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  date INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  reverses_id INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959753757217, 100, 20660, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959760048783, 101, 20515, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959766340309, 102, 20772, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959793603122, 107, 20751, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959843934838, 117, 20693, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959862809104, 120, 20631, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (5305972277402171029, 104, 20823, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (5306442803919327850, 97, 20830, 10, 840, 0);
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
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959753757217, 1, 1200, -31376, 423966959344812645, 20660, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959753757217, 2, 1040, 15688, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959753757217, 3, 1040, 15688, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959760048783, 1, 1200, 77131, 423966959344812645, 20545, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959760048783, 2, 4000, -38565, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959760048783, 3, 4000, -38566, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959766340309, 1, 1200, 79667, 423966959351104185, 20802, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959766340309, 2, 4000, -39833, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959766340309, 3, 4000, -39834, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959793603122, 1, 1200, 96818, 423966959344812645, 20781, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959793603122, 2, 4000, -48409, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959793603122, 3, 4000, -48409, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959843934838, 1, 1200, 19091, 423966959351104185, 20723, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959843934838, 2, 4000, -9545, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959843934838, 3, 4000, -9546, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959862809104, 1, 1200, -278, 423966959351104185, 20631, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959862809104, 2, 1040, 139, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959862809104, 3, 1040, 139, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5305972277402171029, 1, 1200, -42736, 77, 20823, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5305972277402171029, 2, 1040, 21368, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5305972277402171029, 3, 1040, 21368, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5306442803919327850, 1, 1200, -47750, 77, 20830, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5306442803919327850, 2, 1040, 23875, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5306442803919327850, 3, 1040, 23875, 0, 0, 2);
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
  exempt_expires INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959206400737, 1, 1, 9207330117090213814, 447012, '', 2536922043329515258, 0, 2528, 0, '', 26570, -25792, '', '', '"quoted" tab	here a', 8590067125091581648, 0, 0, -28565, -20072677, 0, 4484692651256162490, -3794173512688481864, 0, '', 0, '', '', 'Łódź', -2259);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959212692011, 2, 3, 0, 640314, 'Łódź', 0, 0, 0, -18692, '😀', 35805, 5035477, '"quoted" 😀', 'مطبعة two
lines', '', 604465716454424882, 0, 0, 9223372036854775807, 10768757, 0, 0, -33045986, 0, '日本印刷 😀', 3195378736865487433, '', 'Straße 日本印刷', '日本印刷 two
lines sign', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959760048783, 101, 5, 0, 221, 'tab	here Ænima', 423966959344812645, 3227013559671776594, 0, 13275, 'sign', 38707, 4817931, 'a', 'a Acme', 'مطبعة a', -9223372036854775808, 0, 1, 9784876, 7933711, 77131, 7737894203525225136, 1, 351879170273694634, 'sign', 368426583847823418, '', 'sign sign', 'O''Neil; DROP Acme', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959766340309, 102, 3, 6646881641898896976, 3, 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 423966959351104185, 1992288402020520013, 0, 0, 'a', 36798, -767150, 'sign O''Neil; DROP', 'O''Neil; DROP', 'Łódź', -5, 0, 1, 712076, -5207234, 79667, 5561578971307411515, -9223372036854775808, 0, 'a', 5490189117928335992, '日本印刷 Ænima two
lines', '', '', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959793603122, 107, 1, 5618260458523770239, -8952575430996944312, 'Łódź مطبعة', 423966959344812645, 0, -4004, 0, 'two
lines Straße Ænima', -14268, 4031328, 'a tab	here Ænima', '"quoted" مطبعة two
lines', '', -9223372036854775808, 0, 1, -1384008, 4463156, 96818, 6820043895797556029, -9223372036854775808, 8764716532193571545, 'a', 0, '', '', '"quoted"', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959843934838, 117, 5, 0, -9223372036854775808, 'Straße 日本印刷 sign', 423966959351104185, 7021694235461815710, 0, 0, '', 0, -760328, '"quoted" tab	here', '', '', 6515, 0, 0, 4491239, -1004183, 19091, 0, -28459, 0, 'a tab	here "quoted"', 5483262244537416193, '"quoted"', '', '', 0);
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
  PRIMARY KEY (invoice_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959206400737, 1, 0, '', 'a O''Neil; DROP', 'tab	here Ænima', -9223372036854775808, 0, 3273565730873838801, 0, -6722494723857574088, 291773);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959206400737, 2, 0, '日本印刷 sign Straße', 'Ænima Acme sign', 'sign tab	here', 301, 212, 533, 0, -8186360841310134295, 3683);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692011, 1, 6572749765647049733, '😀 Acme Łódź', 'مطبعة Ænima', 'a', -13622, -2150277453596019919, -26755, 993868915682834751, 0, -494);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692011, 2, 8154295226527522455, 'Straße', '', 'sign "quoted" a', 0, -171, 162016, 9066429884979052944, -117219, 8337432611554682813);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692011, 3, 7360101046440846118, 'مطبعة Ænima', 'a Ænima', '😀 tab	here', 10367, 603651155881035788, -7821977910780558251, 0, 1828157553, 9);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692011, 4, 6008856034515114859, 'O''Neil; DROP "quoted" Ænima', 'Straße "quoted"', '', 12, 109790625, 39212104, 0, -188257753, 224);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959760048783, 1, 0, 'مطبعة Straße مطبعة', '"quoted"', 'two
lines Łódź', -2740456, 6583093, 5617467, 2921665435504013771, -1590776, 2209);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959760048783, 2, 7524208436813780440, 'Ænima', '', '', -6197112, 4704735, 9394803, 5446702391742495109, -4712971, -250578);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959760048783, 3, 0, 'sign two
lines', 'sign a 日本印刷', 'sign Straße 日本印刷', -9915405, 4101889, -6282768, 0, -4049566, -9223372036854775808);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959760048783, 4, 5239633904177566849, 'Acme', 'a', 'sign O''Neil; DROP O''Neil; DROP', 2770859, -7542165, 455344, 0, -4385251, -302450);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959766340309, 1, 0, 'Straße "quoted" 日本印刷', '', 'Łódź Straße', -1420665, -4736059, 4737824, 8802574414635741582, -6991247, 59556488);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959843934838, 1, 0, 'Ænima a Acme', '"quoted"', 'sign', 627928, -5980661, -2360009, 0, 6335708, -128267147623535500);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959843934838, 2, 0, 'Straße sign a', 'Ænima tab	here', '"quoted" 😀 Straße', -3880252, 1993431, 5492330, 9053958634139476723, -7694699, 5077137);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959843934838, 3, 0, 'Łódź tab	here', 'tab	here tab	herelong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'a', -2277447, 5622074, -9254254, 0, 4586042, 969);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959843934838, 4, 0, 'tab	here', '', '', -9607945, 3352726, 5729280, 4761002189056042090, -5051249, -9223372036854775808);
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
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959206400737, 1, 0, 'Ænima', '', 9223372036854775807, 1, -771560, 700408517842293986, -448140687, 4759924559822289592);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959206400737, 2, 0, 'tab	here Straße Ænima', 'Acme', 9223372036854775807, 1, -7824638182000386767, 9223372036854775807, -30, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212692011, 1, 0, 'tab	here sign 😀', '"quoted" O''Neil; DROP Acme', 63, 0, 9223372036854775807, -5319, 4, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212692011, 2, 4973824038320445660, '😀', 'Łódź tab	here', 487082, 0, 0, -23968, 0, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959760048783, 1, 2178762859162697961, '"quoted" مطبعة Łódź', '"quoted"', -3568281, 0, 7573915, 8454210, -5450673, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959793603122, 1, 3011348819107023710, '', 'O''Neil; DROP sign tab	here', 8858446, 1, 8382160, 428161, -4592453, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959793603122, 2, 0, '', 'two
lineslong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 6619268, 0, -5370315, -4418842, 4195988, 3728062284206501550);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959793603122, 3, 1808977301672422005, 'sign', 'a', -4920169, 1, 4295489, 9116024, 6643803, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959843934838, 1, 1157151079437972833, 'Łódź Acme Acme', 'Straße 日本印刷 مطبعة', -7796164, 0, 7692064, -6255270, 3894993, 0);
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
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959218983432, 3, 0, '', '', '', '', '', '', '', '', '', '', '', '', '', '', '');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959225274890, 4, 1797675842111133852, 'Acme tab	here tab	here', 'two
lines 日本印刷 Acme', '😀', '日本印刷', '', '', '😀 a', '', 'مطبعة مطبعة', '"quoted" 日本印刷', 'Ænima مطبعة', 'a', '', 'Ænima two
lines', '😀');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959716008615, 92, 1018173577289037910, 'sign', 'tab	here', 'Łódź', 'Łódź مطبعة', '', '', 'Straße', '', 'Łódź Straße', 'two
lines Straße', '', '', 'مطبعة Acme "quoted"', '', 'sign');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959760048783, 101, 0, '', 'Ænima sign', 'a مطبعة', 'مطبعة 😀', '日本印刷 日本印刷', '', '', 'Ænima two
lines', '', 'O''Neil; DROP', 'sign مطبعة', 'Acme مطبعة 日本印刷', 'Łódź', 'Acme', '');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959766340309, 102, 5711107194550766887, '', '', 'Łódź', '', 'Ænima', 'two
lines two
lines', 'Acme Acme O''Neil; DROP', '', '', '日本印刷', 'a Acme Acme', 'Ænima', 'مطبعة sign', '', 'two
lines a two
lineslong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959793603122, 107, 4423754866127586534, 'tab	here 日本印刷 Łódź', 'Acme', 'a', '😀 Acme', 'two
lines sign', '😀', 'Acme', 'Łódź Łódź Straße', 'tab	here Straße "quoted"', 'two
lines tab	here', '', '', 'مطبعة', 'O''Neil; DROP O''Neil; DROP', 'مطبعة 日本印刷');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959833449023, 115, 0, 'مطبعة', 'Straße a', 'tab	here tab	here Ænima', 'two
lines', 'Ænima', '日本印刷', 'Acme Straße a', '日本印刷', '', '', 'مطبعة "quoted"', 'Straße "quoted" O''Neil; DROP', 'Łódź Ænima', 'a', 'مطبعة O''Neil; DROP');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959843934838, 117, 7091244329439386630, 'Straße a', '', 'a tab	here', 'مطبعة', '', 'a 😀 tab	here', 'two
lines a', 'O''Neil; DROP', '', 'Straße Straße O''Neil; DROP', 'Straße O''Neil; DROP Łódź', '😀 "quoted"', '"quoted" O''Neil; DROP', '日本印刷 sign مطبعة', 'a');
CREATE TABLE invoice_void (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO invoice_void(id, pos, invoice_id, customer_id, date, reason) VALUES (423966959231566389, 5, 3930566692641768663, 0, 31990, 'Łódź a');
INSERT INTO invoice_void(id, pos, invoice_id, customer_id, date, reason) VALUES (423966959237857915, 6, 0, 4745811288928021931, 0, '"quoted"');
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
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959244149418, 7, 8084496128167093403, 0, 0, 3, 4022, 13100, 'مطبعة O''Neil; DROP');
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959250440772, 8, 0, 0, 0, 1, -3355042429396418465, -607427897969722342, '');
CREATE TABLE fee_waiver (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  step INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959256732365, 9, 4431735327150507163, -27125, 0, 'sign Straße "quoted"');
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959263023729, 10, 0, 0, 39109, 'a tab	here');
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
  tip_minor INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor) VALUES (423966959269315187, 11, 1, 8125912150693610861, 30146, 3689004030858299384, 6, 'Ænima', 111243, -9223372036854775808, -9223372036854775808, 199, -9223372036854775808, '', '😀 日本印刷', 0, 'tab	here a 日本印刷', -4);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor) VALUES (423966959275606713, 12, 2, 0, 0, 8133850004392197654, 0, 'a "quoted" O''Neil; DROP', 6036449932206269503, 0, -1512, -5636538132809283518, 0, 'two
lines Straße two
lines', '"quoted"', 0, '', 30);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor) VALUES (423966959753757217, 100, 1, 423966959344812645, 0, 0, 0, 'tab	here Ænima', 0, 31376, 4139038, -940259, -4712890, '', '', 0, '日本印刷 a 😀', -6175090);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor) VALUES (423966959862809104, 120, 2, 423966959351104185, 0, 0, 4, 'a sign "quoted"', -8144749226091419330, 278, -9293278, 9475746, -4093871, '', '', 0, 'sign مطبعة along long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', -3395101);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor) VALUES (5305972277402171029, 104, 1, 77, 57488, 0, 3, 'tab	here a 日本印刷', -9223372036854775808, 42736, 50232, 707140, 3548615, 'Acme Straße tab	here', 'Straße two
lines', 5942264336302316625, '日本印刷 Łódź 日本印刷', -6253676);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor) VALUES (5306442803919327850, 97, 0, 77, 0, 1753401196220447233, 3, 'sign Acme "quoted"', -9223372036854775808, 47750, 968197, -8735857, 4152050, '"quoted" 日本印刷 Ænima', 'Ænima', 5574062992698022015, 'Łódź a "quoted"', 3063813);
CREATE TABLE allocation (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959709717236, 91, 423966959344812645, 20664, 'moved');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959753757217, 100, 423966959344812645, 20660, '');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959781020316, 105, 423966959344812645, 20743, 'moved');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959856517665, 119, 423966959852323383, 20694, 'moved');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959862809104, 120, 423966959351104185, 20631, '');
CREATE TABLE allocation_line (
  allocation_id INTEGER NOT NULL REFERENCES allocation(id),
  line INTEGER NOT NULL,
  credit_id INTEGER NOT NULL DEFAULT 0,
  debit_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (allocation_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959709717236, 1, 423966959269315187, 423966959206400737, 13268);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959753757217, 1, 423966959753757217, 423966959212692011, 31376);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959753757217, 2, 423966959753757217, 423966959206400737, 15688);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959781020316, 1, 423966959269315187, 423966959206400737, -20181);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959856517665, 1, 423966959269315187, 423966959766340309, -29554);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959862809104, 1, 423966959862809104, 423966959206400737, 278);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959862809104, 2, 423966959862809104, 423966959212692011, 139);
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
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason) VALUES (423966959281898055, 13, 0, 2599061078278764351, 39757, 0, 0, 'Łódź Ænima', 2278, 9223372036854775807, 9223372036854775807, 'Łódź Straße', 'Straße two
lines');
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason) VALUES (423966959288189613, 14, 6523383318385911588, 0, 0, 6494665954092513452, 0, 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', -14609958, -1608284, 0, 'Ænima مطبعة', '"quoted" "quoted" مطبعة');
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason) VALUES (423966959822963417, 113, 2870680980049872535, 2250336143551106558, 1639, 8880194433543058404, 4, '日本印刷 "quoted" O''Neil; DROP', -9223372036854775808, 7370924, 789521, 'Ænima two
lines', 'O''Neil; DROP sign');
CREATE TABLE payment_event (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  payment_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  code TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason) VALUES (423966959294480940, 15, 0, 0, 3, 17712, '', 'Łódź Ænima');
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason) VALUES (423966959300772384, 16, 0, 2803829264665939652, 3, 0, 'a O''Neil; DROP', '');
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason) VALUES (423966959722300126, 93, 0, 0, 4, 0, 'a "quoted"', '😀 sign');
CREATE TABLE deposit_use (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  deposit_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959307063945, 17, 5821010858724549251, 6772877284344386265, 17081, -5311542, 2351368232395553986);
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959313355334, 18, 6419287920263759599, 3460575112765729859, 25647, 0, -5757600);
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
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959332229840, 21, 0, 20650, 1, 0, 'O''Neil; DROP 😀 tab	here', '"quoted" Ænima', '', 110538, 177);
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959338521215, 22, 0, 25303, 3, 1, 'a', 'tab	here Straße', 'Ænima', -9223372036854775808, 0);
CREATE TABLE statement_run_line (
  statement_run_id INTEGER NOT NULL REFERENCES statement_run(id),
  line INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  balance_minor INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (statement_run_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229840, 1, 0, -22514906, 'Straße tab	here');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229840, 2, 0, 83187, 'Łódź "quoted"');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229840, 3, 0, 29, 'a مطبعة');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959338521215, 1, 2500604506266067525, 2779, 'Ænima');
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
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959344812645, 23, 'Ænima 😀 Acme', 'two
lines two
lines مطبعة', 'O''Neil; DROP 😀', '', '"quoted"', '日本印刷', '"quoted" Straße O''Neil; DROP', '', '日本印刷 O''Neil; DROP مطبعة', 'Ænima', 0, -9212070314789009361, 1, 0, 'sign "quoted"', '', 0, 0, 0, 'Acme', 'Ænima O''Neil; DROP', 0, 0, 3792957516382769836, 0);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959351104185, 24, '😀 😀 tab	here', '', '', '', 'sign sign', '"quoted" Ænima', 'Łódź 日本印刷 a', 'tab	here "quoted"', '日本印刷 O''Neil; DROP tab	here', 'مطبعة sign sign', 0, 4200924208535794996, 1, 1, 'two
lines Ænima', 'sign "quoted" 日本印刷', 8949217840496042013, 2, 1, '', '"quoted" Straße Straße', 0, 5643282514002606683, 8572035808001997957, 0);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959852323383, 118, '', 'two
lines', 'Ænima Acme', 'Ænima two
lines', '😀', 'مطبعة', 'O''Neil; DROP Acme 😀', 'Ænima', 'Straße Ænima Łódź', '"quoted" Łódź', 0, -4748658, 0, 1, 'two
lines', '"quoted"', 1462210409569460141, 1, 1, 'O''Neil; DROP sign', 'Łódź', 0, 1504315668428433456, 5756798943570136878, 0);
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
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959365784147, 27, 423966959344812645, 'a', 'tab	here', '', 'Straße', 127, 1);
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959372075756, 28, 423966959344812645, '', 'O''Neil; DROP Ænima Acme', 'tab	here 日本印刷 مطبعة', '', -2, 0);
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959789408792, 106, 423966959351104185, 'Straße 日本印刷 😀', '', '', '', -9223372036854775808, 0);
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
INSERT INTO location(id, pos, customer_id, name, address, city, region, postcode, country, tax_group_id, archived) VALUES (423966959386755613, 31, 1593580387627005118, '日本印刷 a O''Neil; DROP', '日本印刷', 'O''Neil; DROP', 'Acme', 'مطبعة a مطبعة', 'O''Neil; DROP Łódź tab	here', 0, 0);
INSERT INTO location(id, pos, customer_id, name, address, city, region, postcode, country, tax_group_id, archived) VALUES (423966959393047165, 32, 0, 'two
lines 日本印刷 a', 'sign sign', 'a', '"quoted"', '😀 Acme مطبعة', 'sign 😀', 7461765882009517550, 0);
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
INSERT INTO certificate(id, pos, customer_id, region, reason, number, valid_from, expires, scan_hash, scan_name, archived) VALUES (423966959407727321, 35, 8280126096968065064, 'مطبعة a', '', '', 0, -13070, 'Acme sign مطبعة', '', 1);
INSERT INTO certificate(id, pos, customer_id, region, reason, number, valid_from, expires, scan_hash, scan_name, archived) VALUES (423966959414018690, 36, 416964042201527564, '😀 Straße', '', '', -16816, 0, '日本印刷 "quoted" Acme', '', 1);
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
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959428698780, 39, 'a Straße 日本印刷', 'Ænima O''Neil; DROP', 'Łódź tab	here tab	here', 'two
lines a', 9223372036854775807, 0, 0, 0);
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959434990121, 40, 'Acme', '', '', 'Straße Ænima', 8765705122295281053, 0, 4809053145252413922, 1);
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959814574664, 111, 'مطبعة tab	here Ænima', 'a Ænima Łódź', 'Ænima', '日本印刷long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', -3306243, 1, 0, 1);
CREATE TABLE price_break (
  item_id INTEGER NOT NULL REFERENCES item(id),
  line INTEGER NOT NULL,
  min_quantity INTEGER NOT NULL DEFAULT 0,
  unit_price INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (item_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959428698780, 1, -1399791342, -9223372036854775808);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990121, 1, 6244536737367586036, 0);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990121, 2, 8698529, -493825);
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
INSERT INTO terms(id, pos, name, kind, days, discount_rate, discount_days, archived) VALUES (423966959449670322, 43, '', 3, 9223372036854775807, -6175733117377902598, -771061, 0);
INSERT INTO terms(id, pos, name, kind, days, discount_rate, discount_days, archived) VALUES (423966959455961618, 44, 'two
lines', 2, 44565910, -209140, -169, 0);
CREATE TABLE tax_rate (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  jurisdiction TEXT NOT NULL DEFAULT '',
  rate INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tax_rate(id, pos, name, jurisdiction, rate, archived) VALUES (423966959470641893, 47, 'two
lines tab	here مطبعة', 'Acme tab	here tab	here', 0, 1);
INSERT INTO tax_rate(id, pos, name, jurisdiction, rate, archived) VALUES (423966959476933138, 48, '', '', -5, 0);
CREATE TABLE tax_group (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  inclusive INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tax_group(id, pos, name, inclusive, archived) VALUES (423966959491613338, 51, '', 0, 0);
INSERT INTO tax_group(id, pos, name, inclusive, archived) VALUES (423966959497904741, 52, 'Straße Straße Ænima', 0, 1);
CREATE TABLE tax_group_member (
  tax_group_id INTEGER NOT NULL REFERENCES tax_group(id),
  line INTEGER NOT NULL,
  tax_rate_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (tax_group_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613338, 1, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613338, 2, 1857325522324476368);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613338, 3, 3739820605213647674);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613338, 4, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959497904741, 1, 529612612103083585);
CREATE TABLE tender (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  kind INTEGER NOT NULL DEFAULT 0,
  needs_reference INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0,
  rank INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tender(id, pos, name, kind, needs_reference, archived, rank) VALUES (423966959512584708, 55, '😀', 2, 1, 1, -2);
INSERT INTO tender(id, pos, name, kind, needs_reference, archived, rank) VALUES (423966959518876284, 56, '', 2, 0, 0, -548);
CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  role INTEGER NOT NULL DEFAULT 0,
  pin_hash TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO staff(id, pos, name, role, pin_hash, archived) VALUES (423966959533556396, 59, 'Łódź 日本印刷', 0, '', 1);
INSERT INTO staff(id, pos, name, role, pin_hash, archived) VALUES (423966959539847764, 60, '日本印刷', 4, '"quoted" sign', 0);
CREATE TABLE period_lock (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  before INTEGER NOT NULL DEFAULT 0,
  seen TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO period_lock(id, pos, before, seen, reason) VALUES (423966959319646792, 19, 6837, 'a O''Neil; DROP 😀', 'Łódź a Acme');
INSERT INTO period_lock(id, pos, before, seen, reason) VALUES (423966959325938213, 20, -9752, '😀 😀 two
lines', 'O''Neil; DROP');
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  value TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO setting(id, pos, value) VALUES (47, 94, '😀');
CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  station INTEGER NOT NULL DEFAULT 0,
  prefix TEXT NOT NULL DEFAULT '',
  first INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO series(id, pos, kind, station, prefix, first, archived) VALUES (423966959554527987, 63, 2, 0, '', 0, 0);
INSERT INTO series(id, pos, kind, station, prefix, first, archived) VALUES (423966959560819330, 64, 3, -9223372036854775808, '日本印刷', 0, 0);
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
INSERT INTO invoice_group(id, pos, customer_id, number, series_id, sequence, date, due, dissolved) VALUES (423966959575499399, 67, 0, 'tab	here', 1886171134479380784, 3970885274576510790, -18221, 42149, 1);
INSERT INTO invoice_group(id, pos, customer_id, number, series_id, sequence, date, due, dissolved) VALUES (423966959581790905, 68, 8018302730383744953, 'Ænima two
lines', 4432425476036330797, 8182722117771369453, 55021, 0, 1);
CREATE TABLE group_member (
  invoice_group_id INTEGER NOT NULL REFERENCES invoice_group(id),
  line INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (invoice_group_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499399, 1, 6699935112245189537);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499399, 2, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499399, 3, 156776569020812118);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790905, 1, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790905, 2, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790905, 3, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790905, 4, 0);
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
  discarded INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959596470880, 71, 0, 0, 48878562512317983, 'Ænima sign "quoted"', 'two
lines O''Neil; DROP 😀', '', 53535, 3227920113369488907, 7360561502692157173, -6400, 0);
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959602762463, 72, 1, 5057381399578459711, 909779042132837947, 'O''Neil; DROP sign two
lines', '', '', 0, 0, 5823009289304400720, 6266, 1);
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
  PRIMARY KEY (draft_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596470880, 1, 8470479653579776239, '', '', '', -9223372036854775808, -9223372036854775808, -269948, 0, -281305282);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596470880, 2, 0, 'O''Neil; DROP 😀 two
lines', '"quoted"', 'Acme O''Neil; DROP two
lines', 9223372036854775807, -5690, -2087992082356961734, 5316203475259716926, -182059796);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959602762463, 1, 9221317337313031080, '日本印刷 tab	here مطبعة', 'a', '', -43216072, -9223372036854775808, 6651816696229059491, 9058870841923486842, 0);
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
  offline INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO attempt(id, pos, kind, payment_id, refund_id, sale_id, staff_id, customer_id, terminal_id, tender_id, date, payment_kind, currency, amount_minor, keyed, subject, reason, offline) VALUES (423966959617442479, 75, 4, 0, 2751275159394543875, 0, 6888787979020677929, 0, 0, 6821714350195692688, 40887, 0, 9223372036854775807, 4178005, 0, 'مطبعة', '"quoted" Acme sign', 1);
INSERT INTO attempt(id, pos, kind, payment_id, refund_id, sale_id, staff_id, customer_id, terminal_id, tender_id, date, payment_kind, currency, amount_minor, keyed, subject, reason, offline) VALUES (423966959623733877, 76, 1, 0, 0, 0, 7791117081390615891, 0, 698984794547936550, 7299161678222085853, -5987, 2, 9223372036854775807, 9223372036854775807, 0, 'Straße', 'two
lines', 1);
CREATE TABLE attempt_line (
  attempt_id INTEGER NOT NULL REFERENCES attempt(id),
  line INTEGER NOT NULL,
  item_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (attempt_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442479, 1, 0, -2754537712961298027);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442479, 2, 6221291389557844065, -9223372036854775808);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442479, 3, 0, 48);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442479, 4, 1009188951246846969, -116707);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733877, 1, 0, -9223372036854775808);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733877, 2, 2928055953486925435, 9223372036854775807);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733877, 3, 2378583215244325432, 9223372036854775807);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733877, 4, 7542827519603753487, 411);
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
INSERT INTO attempt_result(id, pos, attempt_id, state, terminal_id, currency, amount_minor, tip_minor, brand, last4, entry, code, reference, batch, message, receipt, evidence, trace, identity, at) VALUES (423966959630025299, 77, 0, 0, 3552224390218540489, 1591, -8902117715659881303, -1, '', 'two
lines مطبعة', 'مطبعة', '', '', 'a', 'sign Acme', '', '😀 Łódź', '日本印刷', 'Łódź 日本印刷 Ænima', 377);
INSERT INTO attempt_result(id, pos, attempt_id, state, terminal_id, currency, amount_minor, tip_minor, brand, last4, entry, code, reference, batch, message, receipt, evidence, trace, identity, at) VALUES (423966959636316876, 78, 0, 6, 0, -90174, 810, -4, 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '日本印刷 Łódź 日本印刷', 'مطبعة O''Neil; DROP Ænima', 'Łódź', '', 'O''Neil; DROPlong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'a 日本印刷', '"quoted" مطبعة Ænima', '"quoted" a sign', '', 'Łódź Straße Łódź', -1810445);
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
INSERT INTO terminal(id, pos, name, driver, address, identity, station, tips, archived, offline, offline_sale_minor, offline_customer_minor, offline_total_minor, options) VALUES (423966959642608221, 79, 'Acme Ænima', 'Straße', '', '', 0, 0, 1, 1, 3, -59936, 1563527471, '');
INSERT INTO terminal(id, pos, name, driver, address, identity, station, tips, archived, offline, offline_sale_minor, offline_customer_minor, offline_total_minor, options) VALUES (423966959648899685, 80, '😀 Łódź 😀', 'Łódź tab	here 😀', 'a two
lines "quoted"', '', 0, 1, 0, 1, 1, -9223372036854775808, 9223372036854775807, 'sign مطبعة two
lines');
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
INSERT INTO card_batch(id, pos, terminal_id, staff_id, at, number, identity, currency, has_lines, has_totals, receipt, evidence) VALUES (423966959663579807, 83, 6894670666766582116, 4534516525987065734, -1620881710796441725, '😀 sign', '日本印刷', 87, 1, 0, 'tab	here two
lines sign', '');
INSERT INTO card_batch(id, pos, terminal_id, staff_id, at, number, identity, currency, has_lines, has_totals, receipt, evidence) VALUES (423966959669871334, 84, 0, 2381301185874791722, 40, 'a', 'مطبعة sign sign', 9223372036854775807, 0, 1, '', 'Acme');
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
INSERT INTO card_batch_line(card_batch_id, line, reference, number, brand, last4, code, kind, amount_minor, at, voided, offline) VALUES (423966959663579807, 1, '', '😀 Ænima Acme', '', 'tab	here Acme Straße', '', 3, 3301, 34, 0, 0);
INSERT INTO card_batch_line(card_batch_id, line, reference, number, brand, last4, code, kind, amount_minor, at, voided, offline) VALUES (423966959663579807, 2, 'sign sign sign', 'tab	here', '日本印刷 😀 O''Neil; DROP', '日本印刷 tab	here 日本印刷', 'مطبعة 😀', 1, -1, 201606004, 0, 1);
INSERT INTO card_batch_line(card_batch_id, line, reference, number, brand, last4, code, kind, amount_minor, at, voided, offline) VALUES (423966959669871334, 1, 'مطبعة Straße مطبعة', 'a Straße Straße', '😀 日本印刷', 'tab	here two
lines Łódź', 'مطبعة Straße', 1, 9223372036854775807, -9223372036854775808, 1, 1);
INSERT INTO card_batch_line(card_batch_id, line, reference, number, brand, last4, code, kind, amount_minor, at, voided, offline) VALUES (423966959669871334, 2, 'sign مطبعة two
lines', 'Straße two
lines two
lines', 'Łódź Łódź', '😀 tab	here two
lines', 'Straße', 3, 0, 480818, 1, 1);
CREATE TABLE card_batch_total (
  card_batch_id INTEGER NOT NULL REFERENCES card_batch(id),
  line INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  count INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (card_batch_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959663579807, 1, '', -5150994791650847880, -9579);
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959663579807, 2, '', 9223372036854775807, 2659258714978522099);
CREATE TABLE card_batch_member (
  card_batch_id INTEGER NOT NULL REFERENCES card_batch(id),
  line INTEGER NOT NULL,
  attempt_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (card_batch_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959669871334, 1, 0);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959669871334, 2, 0);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959669871334, 3, 7194453809029883610);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959669871334, 4, 7022900746213728052);
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
INSERT INTO orphan_end(id, pos, orphan_id, kind, attempt_id, payment_id, staff_id, reason) VALUES (423966959676162750, 85, 2385147863096024207, 1, 4631679613684303222, 7444335126340678973, 0, '😀');
INSERT INTO orphan_end(id, pos, orphan_id, kind, attempt_id, payment_id, staff_id, reason) VALUES (423966959682454239, 86, 2562612947891597407, 1, 0, 0, 0, 'tab	here');
CREATE TABLE collection (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  status INTEGER NOT NULL DEFAULT 0,
  promise_date INTEGER NOT NULL DEFAULT 0,
  promise_minor INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO collection(id, pos, customer_id, status, promise_date, promise_minor, note) VALUES (423966959688745542, 87, 9028333309802638411, 4, 32603, 0, 'Ænima tab	here');
INSERT INTO collection(id, pos, customer_id, status, promise_date, promise_minor, note) VALUES (423966959695037052, 88, 0, 3, 58763, -209624277919006391, '');
CREATE TABLE station (
  id INTEGER PRIMARY KEY,
  life BLOB NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  place TEXT NOT NULL
) STRICT;
INSERT INTO station(id, life, number, place) VALUES (1, x'e82b53f41148291ed5a1353a68856d20', 1, 'where it was made');
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
INSERT INTO head(one, station_id, schema, pos, seq, stamp, last_id, hash) VALUES (1, 1, 1, 120, 120, 116654080020643840, 423966959862809104, x'b851ce08c86bd419bef4b4eebe385f5a14664fbaff58d13894405a1299613a66');
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
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (1, 1, 1, 116654080000131072, 1, 0, 0, 'fixture.add', 0, x'f48f8818287db170c850e4b729e4995b87f10abf0f568da6b4965ad3c075eea6', x'2b02e1020000b43be2058903080211b6ffea7ef501c77f18c8c83629fa8e833f28f5342338c02750949f0358ff92038201132271756f7465642220746162096865726520618801a0fbc1bdb8a286b6ee01a001a9be03a801c9a39213b901baa8ed9434d43c3ec0018fd9f1ffa2adcea769f20107c581c3b364c5baf801a52372451a0e61204f274e65696c3b2044524f50220f746162096865726520c3866e696d6128ffffffffffffffffff0138a2b3849a85ac85ee5a488fa3bfbfb0d58ccbba0150face2372531219e697a5e69cace58db0e588b7207369676e2053747261c39f651a10c3866e696d612041636d65207369676e220d7369676e20746162096865726528da0430a80338aa0848ad80abd7fbf3e59be30150c6397a321206c3866e696d6120feffffffffffffffff01280230cf975e38c4d3aefac0f5acb813409dd6b0ab0349b87add012ba60e427a44121774616209686572652053747261c39f6520c3866e696d611a0441636d6520feffffffffffffffff012802309d8bbbe188bed996d90138feffffffffffffffff01403b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (2, 1, 2, 116654080000327680, 1, 0, 0, 'fixture.add', 0, x'2fa07645b0cbf61e0625e6e8cc72b17c9f71f071f41f508a35ef4122d5fc552e', x'2b022b026000b43be205ea04080618f4944e2207c581c3b364c5ba4087a4024a04f09f988050baaf0458aad7e604620d2271756f7465642220f09f98806a14d985d8b7d8a8d8b9d8a92074776f0a6c696e65738801e484d8c2ba97bfe310a001feffffffffffffffff01a801eac5a20ac001c3f7c11fd20111e697a5e69cace58db0e588b720f09f9880d901492ab4050844582cea011453747261c39f6520e697a5e69cace58db0e588b7f2011be697a5e69cace58db0e588b72074776f0a6c696e6573207369676e72500905a4ec821619375b1211f09f98802041636d6520c581c3b364c5ba1a11d985d8b7d8a8d8b9d8a920c3866e696d6122016128ebd401309db3fae1f1fca8d73b3885a203413ff9935883eeca0d50db07724209971ed6224ee02971120753747261c39f65220f7369676e202271756f74656422206130d50238c0e31341908129c3f16dd27d48c5a70e50fa9ecbe7abb2c1b4e70172560926631600e85424661211d985d8b7d8a8d8b9d8a920c3866e696d611a086120c3866e696d61220df09f988020746162096865726528fea1013098a0d8a8e5e1cce01038d5eeb7d0f3dd9f8dd90148e2e1bbcf0d5012724e096b5bbc23babe6353121c4f274e65696c3b2044524f50202271756f7465642220c3866e696d611a1053747261c39f65202271756f74656422281830c296da683890d1b22548b1d7c4b30150c0037a4212127461620968657265207369676e20f09f98801a1a2271756f74656422204f274e65696c3b2044524f502041636d65207e30feffffffffffffffff01388d5340087a2909dc9863439c9206451204f09f98801a10c581c3b364c5ba20746162096865726520d4ba3b38bff602');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (3, 1, 3, 116654080000524288, 1, 0, 0, 'fixture.add', 0, x'706b8e56c2dd33d94edb0981d219caa02f8ad99d4cf82ebfcde619f55cd6f8d0', x'78030802c000b43be205009d7f53dd6ce1b2b0b1e2ec53c758b2af08218bf3cb6dcae55373de7dc5f23a3200');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (4, 1, 4, 116654080000720896, 1, 0, 0, 'fixture.add', 0, x'7ffbc7234dd95a1afc9d2642a1173cb173646c173196f814144fef016c22707e', x'2b030a022001b43be205b32424212dc4d15ab701099cd85566a7a0f218121641636d652074616209686572652074616209686572651a1b74776f0a6c696e657320e697a5e69cace58db0e588b72041636d652204f09f98802a0ce697a5e69cace58db0e588b74206f09f988020615215d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a95a152271756f7465642220e697a5e69cace58db0e588b76211c3866e696d6120d985d8b7d8a8d8b9d8a96a01617a10c3866e696d612074776f0a6c696e6573820104f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (5, 1, 5, 116654080000917504, 1, 0, 0, 'fixture.add', 0, x'64c60cc0a643bcf44c757a225029a7ba110478945bf8afa1d3dd7c6ca99cb14e', x'2b0435028001b43be2051809d704e5f8942d8c3618ecf3032209c581c3b364c5ba2061');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (6, 1, 6, 116654080001114112, 1, 0, 0, 'fixture.add', 0, x'fc1de69cf03084f3913b1893cccda4f5c291ac83c879fd661d6e07cbbb574434', x'2b047b02e001b43be2051311abed970f3982dc4122082271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (7, 1, 7, 116654080001310720, 1, 0, 0, 'fixture.add', 0, x'819294f9d2ca3feb2fd3b199a2ee96a3c8a1d38ae308156eac17340327853b2a', x'2b05aa024002b43be2052b099ba46b2365e63170200628ec3e30d8cc013a17d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (8, 1, 8, 116654080001507328, 1, 0, 0, 'fixture.add', 0, x'46f7010353e99e0c64d7b281ce308be690019cc2278bf1845a0e916760f652df', x'2b054402a002b43be20516200228c1fecba88ad4c08f5d30cb8faed28e9d82ee10');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (9, 1, 9, 116654080001703936, 1, 0, 0, 'fixture.add', 0, x'719972f507ab8ddd4885760ec7cc142fcc98f74fd883e86ca0ecc6a0082aded9', x'2b06cd020003b43be20524099b045bb9ccaf803d10e9a70322157369676e2053747261c39f65202271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (10, 1, 10, 116654080001900544, 1, 0, 0, 'fixture.add', 0, x'b507fff3959ddb5243b4ca7d55f12ee122fdc15b57b24c211a9b4d0602f5d12c', x'2b0671026003b43be20510188ae304220a61207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (11, 1, 11, 116654080002097152, 1, 0, 0, 'fixture.add', 0, x'63461928d9a0fc12236651886c01bd99640067ec2a103c391bbce174fa1b1b27', x'2b077302c003b43be205790802116d851f520c0ac5701884d70321f8074bf29ef93133280c3206c3866e696d613896ca0d40ffffffffffffffffff0148ffffffffffffffffff01508e0358ffffffffffffffffff016a11f09f988020e697a5e69cace58db0e588b77a177461620968657265206120e697a5e69cace58db0e588b7800107');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (12, 1, 12, 116654080002293760, 1, 0, 0, 'fixture.add', 0, x'3c9423147a549d48f6538c48a98e236b0db1363bd09f84ad10e3d0e9225d5f39', x'2b07b9022004b43be20567080421163e1be87b3de170321761202271756f74656422204f274e65696c3b2044524f5038fe90af99e3cee3c5a70148cf1750fbded390aee480b99c01621b74776f0a6c696e65732053747261c39f652074776f0a6c696e65736a082271756f7465642280013c');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (13, 1, 13, 116654080002490368, 1, 0, 0, 'fixture.add', 0, x'd393036175f3688be6bf488af8e86a2d35aa136cea6063f541245d0f90a1f5d2', x'2b0947028004b43be2055a113f7759c047b81124189aed04320ec581c3b364c5ba20c3866e696d6138cc2340feffffffffffffffff0148feffffffffffffffff01520fc581c3b364c5ba2053747261c39f655a1153747261c39f652074776f0a6c696e6573');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (14, 1, 14, 116654080002686976, 1, 0, 0, 'fixture.add', 0, x'eb9725afd860e5633559bc33bc59569dc0b5f9a71a2178cd5175321590c25296', x'2b09ad02e004b43be205a0100924e719d290b6875a21acf8816846b0215a32d00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672038cbb8f70d40b7a9c4015211c3866e696d6120d985d8b7d8a8d8b9d8a95a1c2271756f74656422202271756f7465642220d985d8b7d8a8d8b9d8a9');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (15, 1, 15, 116654080002883584, 1, 0, 0, 'fixture.add', 0, x'1dd9fd351e3f85bff6f3246b0797e1f812c06e84dfda41edf19664f82fe5945e', x'2b0a2c024005b43be20516180620e09402320ec581c3b364c5ba20c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (16, 1, 16, 116654080003080192, 1, 0, 0, 'fixture.add', 0, x'4c0214795d8521192a1312a39477f16817a472736689f0847f4c68de081044db', x'2b0a2002a005b43be2051b11c40e4263dc33e92618062a0e61204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (17, 1, 17, 116654080003276800, 1, 0, 0, 'fixture.add', 0, x'f558020f24c737dc5b0f2fcad2f9fa762f7ccba2d644c747c9380f6418fcef15', x'2b0b89020006b43be205250983e2f7f38862c85011d9d2a8800118fe5d18f28a0220ebb088052884f399c1e0bcdea141');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (18, 1, 18, 116654080003473408, 1, 0, 0, 'fixture.add', 0, x'5b57bd5fd2b2c1c789f6786df835dd36bec4e00298488cc0829d9c0adaacf407', x'2b0b46026006b43be2051b09ef0647465ae4155911436cf5eaba6e063018de900328bfeabe05');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (19, 1, 19, 116654080003670016, 1, 0, 0, 'fixture.add', 0, x'84546006350d868b0aef85a8fba34a931509aac4a3a7535a5941345c46978f65', x'2b0c4802c006b43be2052808ea6a121361204f274e65696c3b2044524f5020f09f98801a0ec581c3b364c5ba20612041636d65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (20, 1, 20, 116654080003866624, 1, 0, 0, 'fixture.add', 0, x'1a9736a448c40c3e7b5c263ece9229d87240b532d3de29505c145e85d2083e90', x'2b0c25022007b43be2052708af98011213f09f988020f09f98802074776f0a6c696e65731a0c4f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (21, 1, 21, 116654080004063232, 1, 0, 0, 'fixture.add', 0, x'c1666f9c5f197f13f1d10418f01954a1f73e22b900022e3b4c20bf7c5baf1972', x'2b0dd0028007b43be2057d10d4c20218022a1a4f274e65696c3b2044524f5020f09f9880207461620968657265320f2271756f7465642220c3866e696d614094bf0d48e2027a1710b3b3bc151a1053747261c39f652074616209686572657a1610e6930a1a10c581c3b364c5ba202271756f746564227a10103a1a0c6120d985d8b7d8a8d8b9d8a9');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (22, 1, 22, 116654080004259840, 1, 0, 0, 'fixture.add', 0, x'75c2f609f55d8b474a294fafa7146e1a6794806810bfff0e84b7c2142426d9aa', x'2b0d7f02e007b43be2054610ae8b03180620022a0161321074616209686572652053747261c39f653a06c3866e696d6140ffffffffffffffffff017a140945e2bab78ceeb32210b62b1a06c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (23, 1, 23, 116654080004456448, 1, 0, 0, 'fixture.add', 0, x'c5f1a1ab6faa516492a79460c240a277f37d7f5d4d7158ee182575075ceb0c15', x'2b0e65024008b43be205cc016ae8e714df4ef5010a10c3866e696d6120f09f98802041636d65121e74776f0a6c696e65732074776f0a6c696e657320d985d8b7d8a8d8b9d8a91a114f274e65696c3b2044524f5020f09f98802a082271756f746564223211c581c3b364c5ba2074776f0a6c696e65733a1d2271756f746564222053747261c39f65204f274e65696c3b2044524f504201614a24e697a5e69cace58db0e588b7204f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a95206c3866e696d6160a1dfdbee98c9ecd7ff0168027a0d7369676e202271756f74656422a2010441636d65aa0113c3866e696d61204f274e65696c3b2044524f50c101ac9224e4c34aa334');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (24, 1, 24, 116654080004653056, 1, 0, 0, 'fixture.add', 0, x'3082171ba56acfc1e6f44339827d9a187e7b6c1a9bc43395c8987f0ebdc96d6f', x'2b0eb902a008b43be2057e4edb06c933da49e8010a0ad985d8b7d8a8d8b9d8a91a10612074776f0a6c696e6573207369676e220ce697a5e69cace58db0e588b72a167369676e2074776f0a6c696e65732053747261c39f653219e697a5e69cace58db0e588b720f09f988020c581c3b364c5ba3a1d2271756f746564222053747261c39f6520e697a5e69cace58db0e588b7521de697a5e69cace58db0e588b720c3866e696d612074776f0a6c696e6573600b70027a047369676e8201117461620968657265202271756f746564228901e084afed80f42e56900104a2011374776f0a6c696e657320f09f98802041636d65c101daec09a55abb9a72');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (25, 1, 25, 116654080004784128, 1, 0, 0, 'fixture.change', 0, x'ac04912779339f7ce6dc9b505ce81cc12bd9c65f88a9decdfeb29f4557f65570', x'7e0eb902a008b43be2050100000000000000000022243f6762eeb83b007e0eb902a008b43be20502000000000000000000bdeaeafaf07d09fa007e0eb902a008b43be205030000000000000000008ce3f95378c3c372007e0eb902a008b43be20504000000000000000000cd713bc7fd23fca6ac10421f53747261c39f65204f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a94a1e41636d6520e697a5e69cace58db0e588b7204f274e65696c3b2044524f5052e80fc3866e696d612074616209686572652074616209686572656c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67207e0eb902a008b43be20505000000000000000000662473feeaefc8640959747a77f78ae34a227e0eb902a008b43be20506000000000000000000be769386f63267590268027e0eb902a008b43be20507000000000000000000d8da26c98ab19501177a154f274e65696c3b2044524f5020c3866e696d6120617e0eb902a008b43be205080000000000000000007760d5c5938fa109168201097369676e2041636d658901f8323b21ee4279647e0eb902a008b43be20509000000000000000000eb2fff0f54ae5fab039001067e0eb902a008b43be2050a000000000000000000e40284aad7188341007e0eb902a008b43be2050b00000000000000000035a1c8e23aa9906d22aa011fd985d8b7d8a8d8b9d8a92053747261c39f6520e697a5e69cace58db0e588b77e0eb902a008b43be2050c0000000000000000009690e7a82db1dbc208b00102c801d9d1017e0eb902a008b43be2050d000000000000000000a68cd87984fc12e10ab901ef67523a9aaadc637e0eb902a008b43be2050e0000000000000000004eaeb889e63525dd0ac1018cdf5c709725f210720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (26, 1, 26, 116654080004915200, 1, 0, 0, 'fixture.change', 0, x'd4eaa266875e9d684ac2e7a3e00aa93e535c6aab6367c7d99c9063265a739011', x'7e0eb902a008b43be205018080c8849191b89e031e294811f4532b68aa7b676060233fd8140a12f09f988020f09f98802074616209686572657e0eb902a008b43be205028080c8849191b89e031e294811f4532b682334041cfd10009f18121641636d6520c3866e696d6120d985d8b7d8a8d8b9d8a97e0eb902a008b43be205038080c8849191b89e031e294811f4532b68371a6671e893df930b2a097369676e207369676e7e0eb902a008b43be205048080c8849191b89e031e294811f4532b687d3d95d79f27968944320f2271756f7465642220c3866e696d613a04f09f988042117461620968657265202271756f746564224a07c581c3b364c5ba520fd985d8b7d8a8d8b9d8a9207369676e7e0eb902a008b43be205058080c8849191b89e031e294811f4532b68ea389352dde220d0007e0eb902a008b43be205068080c8849191b89e031e294811f4532b68cbca5e9bf3fdb9470a60e8d4eba1ed93d7cc747e0eb902a008b43be205078080c8849191b89e031e294811f4532b6892b4eec39d69d6e2067a04f09f98807e0eb902a008b43be205088080c8849191b89e031e294811f4532b685830a9c072f8b3f01c82010fc581c3b364c5ba20c581c3b364c5ba89011de05a003602327c7e0eb902a008b43be205098080c8849191b89e031e294811f4532b68fa321bbc7afc1108069001049801027e0eb902a008b43be2050b8080c8849191b89e031e294811f4532b681444cd6527e49f1410aa010dc3866e696d6120c3866e696d617e0eb902a008b43be2050c8080c8849191b89e031e294811f4532b68d4d1b0153cf31e4c007e0eb902a008b43be2050d8080c8849191b89e031e294811f4532b68c210baaf5aebdc7e0ab9015b7a4c0e8cf7504e7e0eb902a008b43be2050e8080c8849191b89e031e294811f4532b68a38d06f95b8252720ac101853ce39926fdf576720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (27, 1, 27, 116654080005111808, 1, 0, 0, 'fixture.add', 0, x'03e4169c96e6f03632a7f8a1bc9f29b40952c6b1dfd675c971eb0370f4ef62cf', x'2b0f53028009b43be2058193efe1f02d73081a1201612a08746162096865726530ffffffffffffffffff013802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (28, 1, 28, 116654080005308416, 1, 0, 0, 'fixture.add', 0, x'1c933d76e5d057d50122301cadbf9cde6646aec5ccfb60c2bd7878fb803ff6f2', x'2b0fec02e009b43be2058a37bf6405731cff5409955c7fdd57f3a848121374776f0a6c696e657320f09f9880207369676e1a08746162096865726522047369676e2a19e697a5e69cace58db0e588b720e697a5e69cace58db0e588b730ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (29, 1, 29, 116654080005439488, 1, 0, 0, 'fixture.change', 0, x'72ad827e51d67b13619dcd78eba02c14e7f128cecbf215d5283a6c9d3ea63c8b', x'7e0fec02e009b43be205010000000000000000006e796e7a1247ebf60909177412ee5b6210147e0fec02e009b43be20502000000000000000000599817d6e722dc192c120d74616209686572652041636d651a1b4f274e65696c3b2044524f5020c3866e696d6120c581c3b364c5ba7e0fec02e009b43be20503000000000000000000ec21f97ee55b3d3c891022e60f7369676e2053747261c39f652074776f0a6c696e65736c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67202a1e74776f0a6c696e657320c581c3b364c5ba20e697a5e69cace58db0e588b7720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (30, 1, 30, 116654080005570560, 1, 0, 0, 'fixture.change', 0, x'9fbd4edb9c15b82027b7e078321173967666471de23740c52c4505f8d4d43ea6', x'7e0fec02e009b43be20501808098859191b89e031e294811f4532b68cf9dd4aa83ec9b63007e0fec02e009b43be20502808098859191b89e031e294811f4532b68360e81d392d38ea61a1a184f274e65696c3b2044524f5020c3866e696d612041636d657e0fec02e009b43be20503808098859191b89e031e294811f4532b68f2f2f3b3ad1698000622047369676e7e0fec02e009b43be20504000000000000000000113406740325b4ae023073720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (31, 1, 31, 116654080005767168, 1, 0, 0, 'fixture.add', 0, x'de7b3172d356d9a993cdebf9720a6278238528e6883ac711ade23ef174b4c1e4', x'2b101d02c00ab43be205568b2b147570b096800109be74895deb881d16121be697a5e69cace58db0e588b72061204f274e65696c3b2044524f501a0ce697a5e69cace58db0e588b7220c4f274e65696c3b2044524f502a0441636d653217d985d8b7d8a8d8b9d8a9206120d985d8b7d8a8d8b9d8a93a1d4f274e65696c3b2044524f5020c581c3b364c5ba207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (32, 1, 32, 116654080005963776, 1, 0, 0, 'fixture.add', 0, x'b27165280c46d6ad67b55bcd7b274900bffdb86acda812b4f5b7504e3ff49ccf', x'2b107d02200bb43be205c99e62edecd10ab274092e45ba83772abd6012194f274e65696c3b2044524f5020e697a5e69cace58db0e588b71a06c3866e696d612a117461620968657265202271756f7465642232117369676e20f09f988020c581c3b364c5ba3a1774616209686572652053747261c39f6520c3866e696d61411c711b4d76d34c3f');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (33, 1, 33, 116654080006094848, 1, 0, 0, 'fixture.change', 0, x'a3092b85f8fbed2e47cd8128cd04e0765e4ff600406955a47b5f4b8a22e2ac13', x'7e107d02200bb43be205010000000000000000007074f1fbbc9e1841007e107d02200bb43be205020000000000000000004b0781fdf45e2bd610120e74776f0a6c696e65732041636d657e107d02200bb43be2050300000000000000000069b9b84ee069a46e581a0441636d65221f74616209686572652074776f0a6c696e6573204f274e65696c3b2044524f502a0ad985d8b7d8a8d8b9d8a9321253747261c39f652061202271756f746564223a0fc581c3b364c5ba20c581c3b364c5ba7e107d02200bb43be2050400000000000000000009c368264ab6614000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (34, 1, 34, 116654080006225920, 1, 0, 0, 'fixture.change', 0, x'0cb169abedbf6ba0a7184309bd8dda9b705d28fb98cb02a6ae95760f034ab9a7', x'7e107d02200bb43be205028080e8859191b89e031e294811f4532b6822ade7642d6591491a121874776f0a6c696e657320e697a5e69cace58db0e588b720617e107d02200bb43be205038080e8859191b89e031e294811f4532b68e33fecf41c8b3b37391a097369676e207369676e2201612a082271756f746564223214f09f98802041636d6520d985d8b7d8a8d8b9d8a93a097369676e20f09f98807e107d02200bb43be205048080e8859191b89e031e294811f4532b681f399dcc2ee2a4330941ee7d4e1a89848d67720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (35, 1, 35, 116654080006422528, 1, 0, 0, 'fixture.add', 0, x'1c2ff9d9011854fcd7477015386eba44feb6523f2bf7ee2c09147d691560d726', x'2b11d902000cb43be2053309282039b1d0eae872120cd985d8b7d8a8d8b9d8a92061309bcc013a1441636d65207369676e20d985d8b7d8a8d8b9d8a94802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (36, 1, 36, 116654080006619136, 1, 0, 0, 'fixture.add', 0, x'c2bddd7a429256ca4681aadb851f83a812f435ff4c36816a8ff125caeb549e7e', x'2b118202600cb43be2053e09a395000f1057f9501a0d41636d65206120c3866e696d6128bed20430d680023a0ce697a5e69cace58db0e588b7420ec3866e696d612053747261c39f65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (37, 1, 37, 116654080006750208, 1, 0, 0, 'fixture.change', 0, x'397e7f5029ccdbc83abe864fc5195b7175fcf5f63524ecf492c30e8878d99865', x'7e118202600cb43be20501000000000000000000007e118202600cb43be205020000000000000000004b1219f09f988020c581c3b364c5ba204f274e65696c3b2044524f501a20d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f50202271756f74656422220cf09f98802053747261c39f657e118202600cb43be20503000000000000000000153a0974776f0a6c696e657342087461620968657265720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (38, 1, 38, 116654080006881280, 1, 0, 0, 'fixture.change', 0, x'1f7979c048ae41ef9393aa8041dc77dcb255cca177ddc05f735be8679837bc17', x'7e118202600cb43be205018080b8869191b89e031e294811f4532b6809090c758853965ac9057e118202600cb43be205028080b8869191b89e031e294811f4532b6812120cf09f98802053747261c39f6528df86027e118202600cb43be205038080b8869191b89e031e294811f4532b681c3a1ae697a5e69cace58db0e588b7202271756f746564222041636d657e118202600cb43be20504000000000000000000024802720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (39, 1, 39, 116654080007077888, 1, 0, 0, 'fixture.add', 0, x'bbec447a813663a607f9eb3531400806241957e0915e67dd3131f79d3d646885', x'2b129c02400db43be205730a16612053747261c39f6520e697a5e69cace58db0e588b71213c3866e696d61204f274e65696c3b2044524f501a19c581c3b364c5ba207461620968657265207461620968657265220b74776f0a6c696e6573206128feffffffffffffffff017a1108dbfbf8b60a10ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (40, 1, 40, 116654080007274496, 1, 0, 0, 'fixture.add', 0, x'5a82ca6db6bea65dc7ddef2d6e343390913c7d40e4eb423ce4505b1505c1c916', x'2b122902a00db43be205500a0d746162096865726520f09f9880120ce697a5e69cace58db0e588b722152271756f74656422206120d985d8b7d8a8d8b9d8a9300239980616f22aeff3737a0f089eea3d10feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (41, 1, 41, 116654080007405568, 1, 0, 0, 'fixture.change', 0, x'0bac328816d15c8af7b3f7c1d98883cb28dbc4490c6379db6aba7e7c3aeff5f9', x'7e122902a00db43be20501000000000000000000060a0441636d657e122902a00db43be2050200000000000000000009120753747261c39f657e122902a00db43be20503000000000000000000282214e697a5e69cace58db0e588b72053747261c39f657a1008ffffffffffffffffff0110e4aaf05f7e122902a00db43be20504000000000000000000007e122902a00db43be20505000000000000000000024002720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (42, 1, 42, 116654080007536640, 1, 0, 0, 'fixture.change', 0, x'7949c885e4561a03423dc94fe81ef92852715ff188be6939181d100531ab4473', x'7e122902a00db43be20501808088879191b89e031e294811f4532b680e0a0ce697a5e69cace58db0e588b77e122902a00db43be20502808088879191b89e031e294811f4532b680612047369676e7e122902a00db43be20503808088879191b89e031e294811f4532b6828220e53747261c39f6520c3866e696d6128bad6dbc3b69785a6f3017a0b08e8d3df9afcc486a9ad017e122902a00db43be20504808088879191b89e031e294811f4532b680939e2c1be2c5b30bd42720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (43, 1, 43, 116654080007733248, 1, 0, 0, 'fixture.add', 0, x'71df01dc16ab7cf2f102aae340c9fef4adaea3dc31e4e3d68991171f13e08f66', x'2b13b202800eb43be2051c100618feffffffffffffffff01208be0e78e98a3ceb4ab0128e98f5e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (44, 1, 44, 116654080007929856, 1, 0, 0, 'fixture.add', 0, x'd363bc3c06599f777f172defb2fb3e0b2fff379d649b0dedef2cc85c59ec283f', x'2b131202e00eb43be205210a06c3866e696d61100218b9b1b39a8dc9bce33e20ffffffffffffffffff013002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (45, 1, 45, 116654080008060928, 1, 0, 0, 'fixture.change', 0, x'7654a4beb82b3cc0060367cde6f94ac22aca78ef5ea1020827346c154f753a34', x'7e131202e00eb43be205010000000000000000000a0a08c3866e696d6120617e131202e00eb43be20502000000000000000000141004189bd74d20ffffffffffffffffff0128f301720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (46, 1, 46, 116654080008192000, 1, 0, 0, 'fixture.change', 0, x'127fdb6d6b82054ca1597e224ba52927e419c4c4974b1da8a9862e6050826453', x'7e131202e00eb43be205018080d8879191b89e031e294811f4532b680b0a0974776f0a6c696e65737e131202e00eb43be205028080d8879191b89e031e294811f4532b680e100418ac96c02a20e7c31928d1027e131202e00eb43be2050300000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (47, 1, 47, 116654080008388608, 1, 0, 0, 'fixture.add', 0, x'd51230d06b38a279169de4d877174219ccade721df8ab2fe170a64e686208970', x'2b14e502c00fb43be205390a1d74776f0a6c696e657320746162096865726520d985d8b7d8a8d8b9d8a9121641636d652074616209686572652074616209686572652002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (48, 1, 48, 116654080008585216, 1, 0, 0, 'fixture.add', 0, x'9fd5d19f1b9514ef43c93b6895c7b889102bb2dc388651aa3f266e3fb3971e47', x'2b1412022010b43be205190a0161120d7461620968657265207369676e18e2bb862b2002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (49, 1, 49, 116654080008716288, 1, 0, 0, 'fixture.change', 0, x'cae3023d722c8b280aef838b3c25446f2a903c0060cdb2356e9b6cd03d8b7518', x'7e1412022010b43be20501000000000000000000190a01611214c581c3b364c5ba20e697a5e69cace58db0e588b77e1412022010b43be205020000000000000000000518c6dc8003720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (50, 1, 50, 116654080008847360, 1, 0, 0, 'fixture.change', 0, x'71f6bcfb70efeaf10bccfd12610e66cb000562fac5999bb43c4e83a9cd018176', x'7e1412022010b43be205018080a8889191b89e031e294811f4532b68007e1412022010b43be205028080a8889191b89e031e294811f4532b680218097e1412022010b43be2050300000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (51, 1, 51, 116654080009043968, 1, 0, 0, 'fixture.add', 0, x'3a1150da244b814bb89d6d5bd2bf8b945d2e0bf93c13f67f571e9c6b04d1df64', x'2b159a020011b43be2051a7a007a0909d0d16ad6b88bc6197a09093a2372a90683e6337a00');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (52, 1, 52, 116654080009240576, 1, 0, 0, 'fixture.add', 0, x'66588d419b356c8beeb20119a8acdb93de6fa171e0f244d6339f5b5fbb113f19', x'2b1565026011b43be205130a0d41636d65202271756f7465642210021802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (53, 1, 53, 116654080009371648, 1, 0, 0, 'fixture.change', 0, x'f1b3fbdca948a1bcbdc4c76c399455314c284487bfd8d6d188131ed043ecee37', x'7e1565026011b43be20501000000000000000000080a06f09f988020617e1565026011b43be205020000000000000000001a7a007a0909dc993f2c7611d9507a09093be51ba8dfb0355c7a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (54, 1, 54, 116654080009502720, 1, 0, 0, 'fixture.change', 0, x'8713bc7b2c5b60063fd86ad072b20a131396a4e2762f80538754963a7ef114f2', x'7e1565026011b43be205018080f8889191b89e031e294811f4532b68180a1653747261c39f652053747261c39f6520c3866e696d617e1565026011b43be205028080f8889191b89e031e294811f4532b680b7a09094196f85cdd8f5907720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (55, 1, 55, 116654080009699328, 1, 0, 0, 'fixture.add', 0, x'6f2b5edab9f286c170d77e4bb66518f351b7d5f71f45596533a3541c96d94dff', x'2b1604024012b43be2050e0a04f09f98801004180220022803');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (56, 1, 56, 116654080009895936, 1, 0, 0, 'fixture.add', 0, x'eb5da90104b3491488395815fb44d9810e9964b4d314ed15f9ccf4b38ade1783', x'2b167c02a012b43be2051a0a13f09f98802041636d652074776f0a6c696e6573200228a93e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (57, 1, 57, 116654080010027008, 1, 0, 0, 'fixture.change', 0, x'8ef9b45da7be7253900321dbee5fe313ca7ffa62f6a621a2dbb0343dae0473df', x'7e167c02a012b43be205010000000000000000000c0a0ad985d8b7d8a8d8b9d8a97e167c02a012b43be205020000000000000000000210027e167c02a012b43be205030000000000000000000b28e5b4dc99ee84bd9c8501720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (58, 1, 58, 116654080010158080, 1, 0, 0, 'fixture.change', 0, x'd82ae68d7ad80f289852d47aa3bde617462718111d68d469d9056f03a5dccd4b', x'7e167c02a012b43be205018080c8899191b89e031e294811f4532b68007e167c02a012b43be205028080c8899191b89e031e294811f4532b680210047e167c02a012b43be205038080c8899191b89e031e294811f4532b680328c708720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (59, 1, 59, 116654080010354688, 1, 0, 0, 'fixture.add', 0, x'beddaa35770b050635abd0dd6f4e1775159601269d4fb781f23c5ae9c1d042c1', x'2b17ac028013b43be205779f819fbc4f6a52180a14c581c3b364c5ba20e697a5e69cace58db0e588b72002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (60, 1, 60, 116654080010551296, 1, 0, 0, 'fixture.add', 0, x'b8b8744dd0825d90fa2e7d176ac0e085aba1d19974a7934b864792a6cd4d7f16', x'2b175402e013b43be205a7171367fb0aafcb140a0e41636d65207369676e2041636d6510062002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (61, 1, 61, 116654080010682368, 1, 0, 0, 'fixture.change', 0, x'd509a80e2414ab5f1bcaaf64a8792f74cd7acc2cd1853616661f883c6ccbd34d', x'7e175402e013b43be20501000000000000000000734b15cf563becda007e175402e013b43be2050200000000000000000068417f3ca64952d70210047e175402e013b43be205040000000000000000005cc4408b9cb38a1d00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (62, 1, 62, 116654080010813440, 1, 0, 0, 'fixture.change', 0, x'90ac6827a0bceacfe066b131665c38a16bf1a69d588c794cb12b95a500ea5c06', x'7e175402e013b43be205018080988a9191b89e031e294811f4532b68f7c36f1cfbc06cf40e0a0ce697a5e69cace58db0e588b77e175402e013b43be205028080988a9191b89e031e294811f4532b6808a9a9400f98d1500210087e175402e013b43be2050300000000000000000052ac27136939fc0a0f1a0d2271756f74656422207369676e720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (63, 1, 63, 116654080011010048, 1, 0, 0, 'fixture.add', 0, x'e6ab3a968ec0e1a0416f0995a76fa578be056b4ea517251af43f75ace1c57000', x'2b19f302c014b43be205020804');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (64, 1, 64, 116654080011206656, 1, 0, 0, 'fixture.add', 0, x'8b2c973e39458d3c4c838575758db42cb050cf916639551aca48aeb5ba76fba1', x'2b1982022015b43be2052910e695e03c1a154f274e65696c3b2044524f50202271756f7465642220ffffffffffffffffff012802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (65, 1, 65, 116654080011337728, 1, 0, 0, 'fixture.change', 0, x'dbb783091320904308ca3c129ee184ca38cbb7c40a08be5b38567d45d206719b', x'7e1982022015b43be205010000000000000000000d080610c7afc3e5071a0161201c720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (66, 1, 66, 116654080011468800, 1, 0, 0, 'fixture.change', 0, x'8f462881195d49a1ca888ef6a73235b8e8080c80de71f2b357a79ff1d805becd', x'7e1982022015b43be205018080e88a9191b89e031e294811f4532b681b080610ffffffffffffffffff011a0ce697a5e69cace58db0e588b77e1982022015b43be2050200000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (67, 1, 67, 116654080011665408, 1, 0, 0, 'fixture.add', 0, x'fec5f0cd8f6724330837c6ee64c0815af034cd3b2527493a9a5e6f15962f2f90', x'2b1a87020016b43be2053f120874616209686572651930313d48a7062d1a208cfdb2afcbc7b59b6e28d99c0230ca920538027a0909a19b8a9f7cf3fa5c7a007a0909560b977975fb2c02');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (68, 1, 68, 116654080011862016, 1, 0, 0, 'fixture.add', 0, x'a11c751d94c87ec948a005971b1ccad9a41464617712b8ddca015d4a16a54ab1', x'2b1ab9026016b43be20534096fb052f82769d4711206c3866e696d61196d897a889983ab1620d488037a090933e10cf40c383f197a0909b0ead79e34bb8952');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (69, 1, 69, 116654080011993088, 1, 0, 0, 'fixture.change', 0, x'468123d7b767997f08dbc9d2296ce419451648996d9056fe4e25b404718a7fd6', x'7e1ab9026016b43be205010000000000000000002e121453747261c39f65204f274e65696c3b2044524f5019571f895cccb3f42f209b9cb9d0f9f3a9e3ba0130caa0037e1ab9026016b43be20502000000000000000000117a007a0909b7ac91ad979e56517a007a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (70, 1, 70, 116654080012124160, 1, 0, 0, 'fixture.change', 0, x'685f85d5caaefe40c91a74f01ff9d9d2d83a81334a97352459740fc18b79ea76', x'7e1ab9026016b43be205018080b88b9191b89e031e294811f4532b683309b95f11bad9bb466f1210c3866e696d612074776f0a6c696e6573192d8589887c23833d20daeff4d7b09aef8ee30128dadb067e1ab9026016b43be205028080b88b9191b89e031e294811f4532b680a38027a007a007a007a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (71, 1, 71, 116654080012320768, 1, 0, 0, 'fixture.add', 0, x'b2460df023740f128f9adad184e704394b4539b79bf32b1c428beb87014e2881', x'2b1b60024017b43be205aa26d78c7001e956ed01191faead2bcba6ad002214c3866e696d61207369676e202271756f746564222a1b74776f0a6c696e6573204f274e65696c3b2044524f5020f09f988038bec406410b1ebaa83de0cb2c49f5a66153b0f7256650ff637a2909efe0cbcc5d308d7528ffffffffffffffffff0130ffffffffffffffffff0138f7f920488383a38c027a6b121b4f274e65696c3b2044524f5020f09f98802074776f0a6c696e65731a082271756f74656422221b41636d65204f274e65696c3b2044524f502074776f0a6c696e657328feffffffffffffffff0130f358388b87b8ab8fef84fa39413e758df0e4f2c64948a78cd0ad01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (72, 1, 72, 116654080012517376, 1, 0, 0, 'fixture.add', 0, x'945af2d3aff0fa425ec2db77992973802b31b71966ffb2b42f8c5087c2f94a37', x'781bdf02a017b43be2050006517eb3d0daddd63eddf0049f3fc545880a312c6ba31e918e4499680ff412b7ac02112e3d33b699fa76271975ef6df1b416810038ecac01410b755fc3d85fd25b7a230948a375ce4a0af66f1207c581c3b364c5ba22047369676e28b67030033884f49696027a4b09ac3708869d57ef7e1213c3866e696d6120e697a5e69cace58db0e588b71a172271756f746564222053747261c39f6520c3866e696d6128ee0130feffffffffffffffff01385a48b19f207a4a09bb1028bdf5ab29641213d985d8b7d8a8d8b9d8a92074616209686572651a07c581c3b364c5ba221153747261c39f652074776f0a6c696e65733096efd1c2ded6e589ab0148f6e1990d7a4d097112bf035422723b1204f09f98801a1374776f0a6c696e65732041636d652041636d652216e697a5e69cace58db0e588b7207369676e2041636d6528b30230ae5f488dc3d096c687d9d4bd01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (73, 1, 73, 116654080012648448, 1, 0, 0, 'fixture.change', 0, x'6918de82b595ad539320d59e103bd13d84911257b30f3e65e72f20c7cdd328ae', x'7e1bdf02a017b43be20501000000000000000000acd9dc9fdca6bc681d0804118e9753b13201a33219b4a39835afa7cd6d4975d1d69575142a07781bdf02a017b43be20502000000000000000000fb8eec17762ad6de96d28b58c6e3d858067a93740586bdf98016d4aef8b2bc0d35221f74776f0a6c696e6573202271756f7465642220e697a5e69cace58db0e588b72a1253747261c39f6520d985d8b7d8a8d8b9d8a97e1bdf02a017b43be20503000000000000000000831765eb539c3b0d0941723298468466c7247e1bdf02a017b43be205040000000000000000009a737472f610e1200350f4547e1bdf02a017b43be20505000000000000000000ccfe35bc432565750258027e1bdf02a017b43be20506000000000000000000f5e8ffdef561711ba4027a35093bb05ab915056d321a0753747261c39f65220441636d65280130ffffffffffffffffff0138ffffffffffffffffff0148c6dfff017a5509e4fb3f7ad3def1761212c581c3b364c5ba20d985d8b7d8a8d8b9d8a92215746162096865726520e697a5e69cace58db0e588b7280630feffffffffffffffff0138ffffffffffffffffff01413b55a985700fa06d7a6809fe343ffd6b59b2481217d985d8b7d8a8d8b9d8a92053747261c39f6520f09f98801a127461620968657265207369676e2041636d652210c581c3b364c5ba202271756f7465642228ffffffffffffffffff0130910138800641c262a45327ae784248ebfbf380017a2a1a1953747261c39f65207461620968657265202271756f7465642228e73c30bbccad0338c10848a4d204720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (74, 1, 74, 116654080012779520, 1, 0, 0, 'fixture.change', 0, x'29ed91b92072604d583f3b2c10263fb9be0d5d8be743ff3e0ac71290f60b8a14', x'7e1bdf02a017b43be205018080888c9191b89e031e294811f4532b68b3283affd3cc31351d0802113fbe8a77966d2f46193b466cf6372fa00c4950e3c9d4187ccf50781bdf02a017b43be205028080888c9191b89e031e294811f4532b687ef80a4f45adef66f154dd4fea8f58349bacd34ba2f5c0eb30900ce269f26d881d221b4f274e65696c3b2044524f50207369676e2074776f0a6c696e65737e1bdf02a017b43be205038080888c9191b89e031e294811f4532b68a1e597060c9e137e007e1bdf02a017b43be205048080888c9191b89e031e294811f4532b683be115385a3075c00350f4617e1bdf02a017b43be205068080888c9191b89e031e294811f4532b68593d829d6d43d524547a5209a8b3b1fb42b3f87f1220e697a5e69cace58db0e588b720746162096865726520d985d8b7d8a8d8b9d8a91a0161288fb39b2930ffffffffffffffffff0138c6eef69bdb8280d0b801417a44fee60893b77d720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (75, 1, 75, 116654080012976128, 1, 0, 0, 'fixture.add', 0, x'34adf7522be3076a7810aeec548129d998f9d3c384a9c8f01e12653429ef8ba4', x'2b1caf028018b43be2058a010808190369113b2e7e2e2629293382262be4995f41905499fa0e99ab5e48eefe0458feffffffffffffffff0160aa81fe03720ad985d8b7d8a8d8b9d8a98201122271756f746564222041636d65207369676e8801027a0a10d5f9ccd795dd8aba4c7a140961a8ca968e77565610ffffffffffffffffff017a0210607a0d09f93b5116015c010e10c59f0e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (76, 1, 76, 116654080013172736, 1, 0, 0, 'fixture.add', 0, x'5056675f5e11b3bd52eb5f177291335d4e83a4d028330a466b2d6166c8a4aad3', x'2b1c7502e018b43be2059701080229530dc4d7b49b1f6c3926dd6d9ef74ab30941dd4e92acdfd44b6548c55d500458feffffffffffffffff0160feffffffffffffffff01720753747261c39f6582010974776f0a6c696e65738801027a0b10ffffffffffffffffff017a14097b4e0e4e608ba22810feffffffffffffffff017a1409383258fdd46c022110feffffffffffffffff017a0c090fc2055caa81ad6810b606');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (77, 1, 77, 116654080013369344, 1, 0, 0, 'fixture.add', 0, x'7752c62adbe10cd1c7f75aa2af62a81dd6f91aa6117719a99af4fc39f6912979', x'2b1d53024019b43be205880119c965742d43094c3120ee1828adedf3e9b3b9d68af7013001421474776f0a6c696e657320d985d8b7d8a8d8b9d8a94a0ad985d8b7d8a8d8b9d8a96201616a097369676e2041636d657a0cf09f988020c581c3b364c5ba82010ce697a5e69cace58db0e588b78a011bc581c3b364c5ba20e697a5e69cace58db0e588b720c3866e696d619001f205');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (78, 1, 78, 116654080013565952, 1, 0, 0, 'fixture.add', 0, x'4f83d09420e6ccb5d1c53ca32e50431404ba0388e44f2f1e82ea6d4386da0389', x'2b1dcc02a019b43be205e620100c20fb800b28d40c30073ad00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67204221e697a5e69cace58db0e588b720c581c3b364c5ba20e697a5e69cace58db0e588b74a1ed985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f5020c3866e696d615207c581c3b364c5ba62dc0f4f274e65696c3b2044524f506c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206a0e6120e697a5e69cace58db0e588b7721a2271756f7465642220d985d8b7d8a8d8b9d8a920c3866e696d617a0f2271756f746564222061207369676e8a0117c581c3b364c5ba2053747261c39f6520c581c3b364c5ba90019980dd01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (79, 1, 79, 116654080013762560, 1, 0, 0, 'fixture.add', 0, x'fadab83cdab8b0ba3982c3353f4c5f2d971f4dfcc993d9c1cfd984f60a67b445', x'2b1e5d02001ab43be205260a0b41636d6520c3866e696d61120753747261c39f6538024002480650bfa80758dea48cd30b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (80, 1, 80, 116654080013959168, 1, 0, 0, 'fixture.add', 0, x'aea28559cd786b8a2e0f1b450532c85028a381dd3a90e18c92c32e538572d010', x'2b1e6502601ab43be2053f12082271756f74656422221141636d6520c581c3b364c5ba207369676e400248e59ae83050cb1658aba80662122271756f7465642220612053747261c39f65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (81, 1, 81, 116654080014090240, 1, 0, 0, 'fixture.change', 0, x'ca2bfaeac2e6645c4a9ff5d1c540278e7246ebaa646d17d9a31768c2fe84627d', x'7e1e6502601ab43be20501000000000000000000090a07c581c3b364c5ba7e1e6502601ab43be205020000000000000000003822082271756f7465642228ffffffffffffffffff016221d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f502074776f0a6c696e65737e1e6502601ab43be205030000000000000000000230027e1e6502601ab43be205040000000000000000000238027e1e6502601ab43be2050500000000000000000015400248e4d3ea1150cd0158feffffffffffffffff01720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (82, 1, 82, 116654080014221312, 1, 0, 0, 'fixture.change', 0, x'9eb0b8978d10ec23fc0cb289fd7e89f003e69b1dd1cdedd0b1de6c48d1e804d5', x'7e1e6502601ab43be205018080b88d9191b89e031e294811f4532b68130a11f09f988020c581c3b364c5ba20f09f98807e1e6502601ab43be205028080b88d9191b89e031e294811f4532b68481215c581c3b364c5ba20746162096865726520f09f98801a14612074776f0a6c696e6573202271756f7465642262197369676e20d985d8b7d8a8d8b9d8a92074776f0a6c696e65737e1e6502601ab43be205048080b88d9191b89e031e294811f4532b68007e1e6502601ab43be205058080b88d9191b89e031e294811f4532b681a4002480250ffffffffffffffffff0158feffffffffffffffff01720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (83, 1, 83, 116654080014417920, 1, 0, 0, 'fixture.add', 0, x'c95283e2ac54f1fd3778c1c49e50eeb52e1087047901b6f55322256b76895b30', x'2b289f02401bb43be205aa02096481ed1f71caae5f1186ef9867c1d6ed3e18f9a198af80d5c3fe2c2209f09f9880207369676e2a0ce697a5e69cace58db0e588b730ae0138024a1774616209686572652074776f0a6c696e6573207369676e5a301210f09f988020c3866e696d612041636d65221574616209686572652041636d652053747261c39f65300638ca3340445a7b0a0e7369676e207369676e207369676e120874616209686572651a1ee697a5e69cace58db0e588b720f09f9880204f274e65696c3b2044524f502222e697a5e69cace58db0e588b720746162096865726520e697a5e69cace58db0e588b72a0fd985d8b7d8a8d8b9d8a920f09f98803002380140e88da2c0015002620f108fb2e3c3999e81fc8e0118d59501621510feffffffffffffffff0118e6cfc082c8edcae749');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (84, 1, 84, 116654080014614528, 1, 0, 0, 'fixture.add', 0, x'2944dcffc5f3f746c823e1b2ce44756fac22ae2a6827b5d8aee5db06c66e1efb', x'2b28e602a01bb43be205dc02112a8d48d7cf140c2118502201612a14d985d8b7d8a8d8b9d8a9207369676e207369676e30feffffffffffffffff014002520441636d655a91010a1dd985d8b7d8a8d8b9d8a92053747261c39f6520d985d8b7d8a8d8b9d8a91211612053747261c39f652053747261c39f651a11f09f988020e697a5e69cace58db0e588b7221a74616209686572652074776f0a6c696e657320c581c3b364c5ba2a12d985d8b7d8a8d8b9d8a92053747261c39f65300238feffffffffffffffff0140ffffffffffffffffff01480250025a750a197369676e20d985d8b7d8a8d8b9d8a92074776f0a6c696e6573121b53747261c39f652074776f0a6c696e65732074776f0a6c696e65731a0fc581c3b364c5ba20c581c3b364c5ba2217f09f98802074616209686572652074776f0a6c696e65732a0753747261c39f65300640e4d83a480250026a006a006a0909daa62e189fd5d7636a0909341fe50e055b7661');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (85, 1, 85, 116654080014811136, 1, 0, 0, 'fixture.add', 0, x'54dfe446c5d0a89b4f9706cab7c86ad8e6efffc7c27a0c49dccad6c999f39345', x'2b29be02001cb43be20523098fdc9e2c58bf1921100219764512a711084740213db57f0a5b974f673204f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (86, 1, 86, 116654080015007744, 1, 0, 0, 'fixture.add', 0, x'28537fbab561f516979bdfaa7d6713c1c414089ab139124838a3494f7e08a36e', x'2b29df02601cb43be20515095f30e517e63a9023100232087461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (87, 1, 87, 116654080015204352, 1, 0, 0, 'fixture.add', 0, x'915383ff09c9e5781570a9cd92a949ccbe2bd4ace10f93f41016a4aa37e11d5b', x'2b80014602c01cb43be20518e4d0c7cef9878a20094bec9ca44f154b7d100818b6fd032a0fc3866e696d61207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (88, 1, 88, 116654080015400960, 1, 0, 0, 'fixture.add', 0, x'acadf97fb54ccade35e9f9a5aa3c4fe6cec1c6c96deedb429040d43b57910672', x'2b80017c02201db43be20569727677cc754e523009b0fc87a5f863615d18a00820c0eeae9efdd2f1ad082a18e697a5e69cace58db0e588b720f09f988020c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (89, 1, 89, 116654080015532032, 1, 0, 0, 'fixture.change', 0, x'2da2895510fdde453cf7b73e1762c3d5e95ca5f7aa2399e9e44ba0212010b7e0', x'7e80017c02201db43be20501000000000000000000036932a3da8aa322090908b52bc4adaefe327e80017c02201db43be205020000000000000000003d04a3301ada0b040510021885737e80017c02201db43be20503000000000000000000b990bac7c54ddcb9122a1074616209686572652053747261c39f65720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (90, 1, 90, 116654080015663104, 1, 0, 0, 'fixture.change', 0, x'c41734f477a415d7fff1a81c3806f6375704dee3fdeb2b6d2fed607c067753c6', x'7e80017c02201db43be205018080e88e9191b89e031e294811f4532b689dcbd13b63a9226a007e80017c02201db43be205028080e88e9191b89e031e294811f4532b68ab7f95fabd7409c61010061896960720edfac7daf18adee8057e80017c02201db43be205038080e88e9191b89e031e294811f4532b68e96edef16ab8164400720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (91, 1, 91, 116654080015859712, 1, 0, 0, 'test.allocate', 0, x'ba73392c63dd02ef4d620f7f45ff88194d4e7840286e86e8fcb47adbc014b466', x'2b08f402001eb43be2052c0965024008b43be20510f0c2021a056d6f7665647a16097302c003b43be20511e1020000b43be20518a8cf0172056d6f766564');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (92, 1, 92, 116654080016056320, 1, 5, 0, 'test.fact', 0, x'5a05bb5659aeaece2f06746bdb097e8ec63644ea6409f4b598eb849cd2b6abca', x'2b03a702601eb43be205b15cf5f18817c9518401095678005a7947210e12047369676e1a0874616209686572652207c581c3b364c5ba2a12c581c3b364c5ba20d985d8b7d8a8d8b9d8a9420753747261c39f65520fc581c3b364c5ba2053747261c39f655a1174776f0a6c696e65732053747261c39f657218d985d8b7d8a8d8b9d8a92041636d65202271756f746564228201047369676e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (93, 1, 93, 116654080016252928, 1, 5, 0, 'test.fact', 0, x'e576dd483cba8de75e02ea0b37338ca2a2ea7cfc156a6ec6dfbd152d175d06e7', x'2b0ade02c01eb43be2051918082a0a61202271756f746564223209f09f9880207369676e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (94, 1, 94, 116654080016384000, 1, 0, 0, 'test.document', 0, x'c38db237326398bbd797ca24a7bdacca9cd02ab862a733619382a26d46caf41a', x'2b182f00000000000000060a04f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (95, 1, 95, 116654080016515072, 1, 0, 0, 'test.document', 0, x'a78f7299a90dbebc636b2c87c5198ddff603794eebae91d3867243f30ce299c4', x'7e122902a00db43be20502808098879191b89e031e294811f4532b68007e122902a00db43be20503808098879191b89e031e294811f4532b6833220e53747261c39f6520c3866e696d6128bad6dbc3b69785a6f3017a0b08e8d3df9afcc486a9ad017a0908c2eaa5081081a43c720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (96, 1, 96, 116654080016646144, 1, 0, 0, 'test.removal', 0, x'034958051804f1ca9c3c6f18ad17688773b65a082b1c315d77132e214a500bf0', x'2d0000000000000000002c78030802c000b43be205009d7f53dd6ce1b2b0b1e2ec53c758b2af08218bf3cb6dcae55373de7dc5f23a3200720961736b656420666f72');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (97, 1, 97, 116654080016777216, 1, 0, 0, 'test.payment', 0, x'04a8072d76775b07a0010753c3faddeb3e0bf1dffdb76aa9ed1af932b9c1d07e', x'2b076a128a8c9d45a4498e01114d000000000000002101fa761919555518280632127369676e2041636d65202271756f7465642238ffffffffffffffffff01408cea05488a987650e1b1aa0858e4ebfa03621c2271756f7465642220e697a5e69cace58db0e588b720c3866e696d616a06c3866e696d61717f986a5bc20c5b4d7a12c581c3b364c5ba2061202271756f7465642280018a80f6022b016a128a8c9d45a4494308bcc502101418900d7a1408e012108bea05194d0000000000000020bcc5027a1008a0101086f5022901000000000000007a1008a0101086f502290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (98, 1, 98, 116654080016908288, 1, 0, 0, 'test.document', 0, x'9ed48dbcffc70aa1c65fdbd8ce187c864dc7927f096ae7774cf814ecd52fcde5', x'7e0eb902a008b43be205028080d8849191b89e031e294811f4532b681a140b167d3522f30612047369676e7e0eb902a008b43be205048080d8849191b89e031e294811f4532b68719ea4cf1ec30f1a5b320f2271756f7465642220c3866e696d613a16c581c3b364c5ba20e697a5e69cace58db0e588b7206142117461620968657265202271756f746564224a07c581c3b364c5ba5214d985d8b7d8a8d8b9d8a9207369676e207369676e7e0eb902a008b43be205078080d8849191b89e031e294811f4532b688487b8dcb7baafb10870027a04f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (99, 1, 99, 116654080017039360, 1, 0, 0, 'test.document', 0, x'1bb6d39ad5a98f2d6e6816f4acb51164003e7d6fe7955efef5c26e5b9c99924f', x'7e0eb902a008b43be20502808090909191b89e031e294811f4532b68b45d249d382e01f3007e0eb902a008b43be20504808090909191b89e031e294811f4532b68c07fc2612707620076320f2271756f7465642220c3866e696d613a16c581c3b364c5ba20e697a5e69cace58db0e588b7206142117461620968657265202271756f746564224a22e697a5e69cace58db0e588b7204f274e65696c3b2044524f502074616209686572655214d985d8b7d8a8d8b9d8a9207369676e207369676e7e0eb902a008b43be205068080d8849191b89e031e294811f4532b6848658632307136e50c60e8d4eba1ed93d7cc7468027e0eb902a008b43be20507808090909191b89e031e294811f4532b68f6432693c766fe361470027a1074776f0a6c696e657320c3866e696d617e0eb902a008b43be205088080d8849191b89e031e294811f4532b6826d80d6a04b6dc8b2782011a7369676e202271756f7465642220e697a5e69cace58db0e588b789011de05a003602327c7e0eb902a008b43be2050b8080d8849191b89e031e294811f4532b689106722e5a088bbb1baa01182271756f746564222053747261c39f652053747261c39f65720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (100, 1, 100, 116654080017235968, 1, 0, 0, 'test.payment', 0, x'5755f80d105340009e090bbe215b17eb01cff58292fb5d8651904b57bab933db', x'2b072102a020b43be2054908021165024008b43be205320f746162096865726520c3866e696d6140a0ea0348bca0f90350c5e37258f3a6bf047a13e697a5e69cace58db0e588b7206120f09f98808001e3e5f1052b012102a020b43be2054308e8c202101418900d7a1408e012109fea031965024008b43be20520e8c2027a1008a0101090f5012901000000000000007a1008a0101090f5012902000000000000002b082102a020b43be2053d0965024008b43be20510e8c2027a16092102a020b43be205112b026000b43be20518a0ea037a16092102a020b43be20511e1020000b43be2051890f501');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (101, 1, 101, 116654080017432576, 1, 0, 0, 'test.invoice', 0, x'73e5398addb526a8f1f9270c333c86a7e2383e76f05193232f9ba4c41c816611', x'2b028f020021b43be205c104080a18ba03220f746162096865726520c3866e696d612965024008b43be2053152e59a2dbca7c82c40b6cf014a047369676e50e6dc04589690cc046201616a06612041636d6582010cd985d8b7d8a8d8b9d8a920618801ffffffffffffffffff01980102a001d8b8aa09a8019ebcc807b00196b509b901b0daaceec785626bc00102c901aad305b43d20e204d201047369676ed9013a680fa806ea1c05ea01097369676e207369676ef201114f274e65696c3b2044524f502041636d65725c121dd985d8b7d8a8d8b9d8a92053747261c39f6520d985d8b7d8a8d8b9d8a91a082271756f74656422221174776f0a6c696e657320c581c3b364c5ba28cfc3ce0230eacca30638f6dcad0541cbf1c0e33bd78b2848ef97c20150c222723209d8554854b55b6b681206c3866e696d6128efbdf40530bea7be0438e6e9fa084185f914a9f792964b4895a8bf0450a3cb1e725f120e7369676e2074776f0a6c696e65731a137369676e206120e697a5e69cace58db0e588b722197369676e2053747261c39f6520e697a5e69cace58db0e588b72899b0ba093082dcf403389ff8fe0548bbaaee0350ffffffffffffffffff0172490981d4986b46ebb648120441636d651a0161221e7369676e204f274e65696c3b2044524f50204f274e65696c3b2044524f5028d69ed20230a9d6980738e0ca3748c5a7970450e3f5247a4409e90035de46853c1e121b2271756f7465642220d985d8b7d8a8d8b9d8a920c581c3b364c5ba1a082271756f7465642220b1cab30330b6c69c07388481880840e1ae99052b038f020021b43be2053d9a92090e623b03a5011a0bc3866e696d61207369676e220c6120d985d8b7d8a8d8b9d8a92a0fd985d8b7d8a8d8b9d8a920f09f98803219e697a5e69cace58db0e588b720e697a5e69cace58db0e588b74a10c3866e696d612074776f0a6c696e65735a0c4f274e65696c3b2044524f50620f7369676e20d985d8b7d8a8d8b9d8a96a1c41636d6520d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b77207c581c3b364c5ba7a0441636d652b018f020021b43be2054308c6c002100218900d7a1408e0121096b5091965024008b43be2052082c1027a1008c03e10c9da042901000000000000007a1008c03e10cbda04290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (102, 1, 102, 116654080017629184, 1, 0, 0, 'test.invoice', 0, x'cc93e31365d21f013e8abd03b1620df275714a46d73dd8d42fe833d5ae67f2af', x'2b02d5026021b43be205d61108061150ee72f9a2773e5c180622d00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672029b902a008b43be205314d5090fcbe07a61b4a016150fcbe0458dbd25d62117369676e204f274e65696c3b2044524f506a0c4f274e65696c3b2044524f50820107c581c3b364c5ba880109980102a00198f656a80183d3fb04b001e6dc09b9013b880f9f9bb22e4dc001ffffffffffffffffff01d2010161d901786ad51bea11314ce2011de697a5e69cace58db0e588b720c3866e696d612074776f0a6c696e65737252121d53747261c39f65202271756f7465642220e697a5e69cace58db0e588b7220fc581c3b364c5ba2053747261c39f6528f1b5ad0130f590c20438c0acc204418e314ec5ca06297a489db6d50650908ae6382b03d5026021b43be205ed2bd3b45c815face41009274d6015bced414f2207c581c3b364c5ba3206c3866e696d613a1374776f0a6c696e65732074776f0a6c696e6573421641636d652041636d65204f274e65696c3b2044524f505a0ce697a5e69cace58db0e588b7620b612041636d652041636d656a06c3866e696d61720fd985d8b7d8a8d8b9d8a9207369676e8201e50f74776f0a6c696e657320612074776f0a6c696e65736c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67202b01d5026021b43be2054308c8c402100218900d7a1408e01210e6dc0919b902a008b43be2052084c5027a1008c03e10b1ee042901000000000000007a1008c03e10b3ee04290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (103, 1, 103, 116654080017760256, 1, 0, 0, 'test.document', 0, x'62cfa47ea832b139841a8aeb026227351a0d17b9da72886e7b879c9cba134e43', x'7e0f53028009b43be205010000000000000000001782eca804f429f5090965024008b43be2057e0f53028009b43be20503000000000000000000591169120318aec9092a0753747261c39f657e0f53028009b43be2050400000000000000000090ca6c335b0cb3900330fe01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (104, 1, 104, 116654080017891328, 1, 0, 0, 'test.payment', 0, x'144a50c54f01d0f8f847ee43926c53df2c877c44088bd74b8b0864547f23a0c5', x'2b079576a08eac99a249a2010802114d0000000000000018a08207280632177461620968657265206120e697a5e69cace58db0e588b738ffffffffffffffffff0140e09b0548f090065088a956588e97b103621541636d652053747261c39f652074616209686572656a1153747261c39f652074776f0a6c696e657371519cc52eee2977527a21e697a5e69cace58db0e588b720c581c3b364c5ba20e697a5e69cace58db0e588b78001d7b1fb052b019576a08eac99a2494308aec502101418900d7a1408e01210df9b05194d0000000000000020aec5027a1008a01010f0cd022901000000000000007a1008a01010f0cd02290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (105, 1, 105, 116654080018087936, 1, 0, 0, 'test.allocate', 0, x'8989251118181bf12b32a4530843fa41d904687f994330a1ebb1c6bca72dacc7', x'2b089c024022b43be2052c0965024008b43be205108ec4021a056d6f7665647a16097302c003b43be20511e1020000b43be20518a9bb0272056d6f766564');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (106, 1, 106, 116654080018284544, 1, 0, 0, 'test.document', 0, x'838776d664cd8644d56d03e86e2c185961b3481620df38da8a7f108a56827bb2', x'2b0f1802c022b43be205ca20394543cbea652f09b902a008b43be205121953747261c39f6520e697a5e69cace58db0e588b720f09f988030ffffffffffffffffff01720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (107, 1, 107, 116654080018481152, 1, 0, 0, 'test.invoice', 0, x'2ad9a811570312e51fadaea0de302b0e1b1d823fba79ea6832aa84bb67b5342a', x'2b0232020023b43be205bc120802117fbdeec51e12f84d18ef96b3d7fefaf7bdf8012212c581c3b364c5ba20d985d8b7d8a8d8b9d8a92965024008b43be20538c73e4a1874776f0a6c696e65732053747261c39f6520c3866e696d6150f7de0158c08dec0362116120746162096865726520c3866e696d616a1d2271756f7465642220d985d8b7d8a8d8b9d8a92074776f0a6c696e65738801ffffffffffffffffff01980102a0018ff9a801a801e8e8a004b001e4e80bb9013da39501caa9a55ec001ffffffffffffffffff01c901d93264a23f87a279d2010161f201082271756f746564227a3a095e8baad1cb75ca291a1a4f274e65696c3b2044524f50207369676e207461620968657265209cadb908280230a09bff073882a2344089cdb0047af90f1ad90f74776f0a6c696e65736c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720208882a8063095c78f0538b3b49b0440a89a800449aeeea836e5bcbc337a280975eaed8045c71a1912047369676e1a016120d1cdd80428023082ad8c0438f0e5d80840b681ab062b0332020023b43be205724b2252899f59f9e10109e6c4f0d89c55643d121d746162096865726520e697a5e69cace58db0e588b720c581c3b364c5ba1a0441636d652201612a09f09f98802041636d65320e74776f0a6c696e6573207369676e3a04f09f9880420441636d654a17c581c3b364c5ba20c581c3b364c5ba2053747261c39f65521974616209686572652053747261c39f65202271756f746564225a1274776f0a6c696e6573207461620968657265720ad985d8b7d8a8d8b9d8a97a194f274e65696c3b2044524f50204f274e65696c3b2044524f50820117d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b72b0132020023b43be20543089ec402100218900d7a1408e01210e4e80b1965024008b43be20520dac4027a1008c03e10b1f4052901000000000000007a1008c03e10b1f405290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (108, 1, 108, 116654080018612224, 1, 0, 0, 'test.document', 0, x'ed2377f5eb415045d8a751d55092efb3883c2969447620d9d04e019ce6516a97', x'7e0fec02e009b43be205018080a8859191b89e031e294811f4532b68652298a670012a0c090965024008b43be2057e0fec02e009b43be205038080a8859191b89e031e294811f4532b68d1c126795e787436222220746162096865726520e697a5e69cace58db0e588b720d985d8b7d8a8d8b9d8a97e0fec02e009b43be205048080a8859191b89e031e294811f4532b68afa607ea52394faa023003720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (109, 1, 109, 116654080018743296, 1, 0, 0, 'test.document', 0, x'ca233e83008b4d68355ad5ca56ed01a68302e8be4bf617c1392b408b2d9b1214', x'7e0e65024008b43be2050400000000000000000095a5c15915258cec603211c581c3b364c5ba2074776f0a6c696e65733a1d2271756f746564222053747261c39f65204f274e65696c3b2044524f504a24e697a5e69cace58db0e588b7204f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a95206c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (110, 1, 110, 116654080018874368, 1, 0, 0, 'test.document', 0, x'c98622af7132081c35908038166b01d6842ded5a892c0510361544d3dd115d12', x'7e122902a00db43be20501808098879191b89e031e294811f4532b68060a0441636d65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (111, 1, 111, 116654080019070976, 1, 0, 0, 'test.document', 0, x'1a1e571bcdc8221ced599c6fbdeabf0465f54bb8cd57aec696bd491e445b9b60', x'2b1248024024b43be2059e100a1ad985d8b7d8a8d8b9d8a920746162096865726520c3866e696d6112106120c3866e696d6120c581c3b364c5ba1a06c3866e696d6122dc0fe697a5e69cace58db0e588b76c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67202885cc930330024002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (112, 1, 112, 116654080019202048, 1, 0, 0, 'test.document', 0, x'06571a8d6a35a1a4d903eff5e732611f7e00e23e884d4dfa44f81147cc26ce47', x'7e0e65024008b43be205048080f0919191b89e031e294811f4532b689fe099d11417083a5b320ce697a5e69cace58db0e588b73a1d2271756f746564222053747261c39f65204f274e65696c3b2044524f504a24e697a5e69cace58db0e588b7204f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a95206c3866e696d61720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (113, 1, 113, 116654080019398656, 1, 5, 0, 'test.fact', 0, x'5334020c5b5feb59e993c85209cb36b3ce6947d468c05efa32630b8577b37dbd', x'2b09d902c024b43be2057d0997c6574f24b5d62711fe0d96bdcccc3a1f18ce1921e433bcbbc9c93c7b28083222e697a5e69cace58db0e588b7202271756f74656422204f274e65696c3b2044524f5038ffffffffffffffffff0140d8e2830748a2b0605210c3866e696d612074776f0a6c696e65735a114f274e65696c3b2044524f50207369676e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (114, 1, 114, 116654080019529728, 1, 0, 0, 'test.document', 0, x'e0e2d2f78d4ae5899ae7e6be963d0ee1ab19e5d2156dd1f6bf10f05208cff3c7', x'7e0f53028009b43be205020000000000000000009a099dec4f85528a0d1201611a087461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (115, 1, 115, 116654080019726336, 1, 5, 0, 'test.fact', 0, x'39c8fb9e779359d49215e71fc0e21dbfb59fb2378236aa31128ff69e6e949eb9', x'2b033f026025b43be205ee29ff05e7ccd92fd101120ad985d8b7d8a8d8b9d8a91a0953747261c39f6520612218746162096865726520746162096865726520c3866e696d612a0974776f0a6c696e65733206c3866e696d613a0ce697a5e69cace58db0e588b7420e41636d652053747261c39f6520614a0ce697a5e69cace58db0e588b76213d985d8b7d8a8d8b9d8a9202271756f746564226a1d53747261c39f65202271756f74656422204f274e65696c3b2044524f50720ec581c3b364c5ba20c3866e696d617a0161820117d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (116, 1, 116, 116654080019857408, 1, 0, 0, 'test.removal', 0, x'b782dc36d2c2855f346a56dea8e50ae1099c25456c51051469db96efc0a9a713', x'2d000000000000000000d902781bdf02a017b43be2050006517eb3d0daddd63eddf0049f3fc545880a312c6ba31e918e4499680ff412b7ac02112e3d33b699fa76271975ef6df1b416810038ecac01410b755fc3d85fd25b7a230948a375ce4a0af66f1207c581c3b364c5ba22047369676e28b67030033884f49696027a4b09ac3708869d57ef7e1213c3866e696d6120e697a5e69cace58db0e588b71a172271756f746564222053747261c39f6520c3866e696d6128ee0130feffffffffffffffff01385a48b19f207a4a09bb1028bdf5ab29641213d985d8b7d8a8d8b9d8a92074616209686572651a07c581c3b364c5ba221153747261c39f652074776f0a6c696e65733096efd1c2ded6e589ab0148f6e1990d7a4d097112bf035422723b1204f09f98801a1374776f0a6c696e65732041636d652041636d652216e697a5e69cace58db0e588b7207369676e2041636d6528b30230ae5f488dc3d096c687d9d4bd012d8080888c9191b89e031e294811f4532b686a781bdf02a017b43be20502000000000000000000fb8eec17762ad6de96d28b58c6e3d858067a93740586bdf98016d4aef8b2bc0d35221f74776f0a6c696e6573202271756f7465642220e697a5e69cace58db0e588b72a1253747261c39f6520d985d8b7d8a8d8b9d8a92d8080988c9191b89e031e294811f4532b685a781bdf02a017b43be205028080888c9191b89e031e294811f4532b687ef80a4f45adef66f154dd4fea8f58349bacd34ba2f5c0eb30900ce269f26d881d221b4f274e65696c3b2044524f50207369676e2074776f0a6c696e6573720961736b656420666f72');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (117, 1, 117, 116654080020054016, 1, 0, 0, 'test.invoice', 0, x'6370fd4f36e4a3a281e648000bfa8e95b92847e5f4dac774ad969eaee2793a9d', x'2b0276020026b43be205c913080a18ffffffffffffffffff01221953747261c39f6520e697a5e69cace58db0e588b7207369676e29b902a008b43be205319e0d1c62b4117261588fe85c62112271756f746564222074616209686572658801e665a001ce9fa404a801adca7ab001a6aa02c001d5bc03d2011361207461620968657265202271756f74656422d90101baf6b7f575184ce201082271756f74656422723c120dc3866e696d6120612041636d651a082271756f7465642222047369676e28b0d34c30e987da0538918ba00248b8b385065097cea0a7d192d9c703725a120e53747261c39f65207369676e20611a0fc3866e696d6120746162096865726522152271756f7465642220f09f98802053747261c39f6528f7d4d90330aeabf30138d4b99e0541f3e2f666681fa67d48d5a5ab0750a2e2eb047290101210c581c3b364c5ba2074616209686572651ae10f74616209686572652074616209686572656c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720220161288d81960230f4a4ae0538dbd5e90848f4e8af0450920f7232120874616209686572652891ec940930aca299033880b0bb05416ae48a1d447a124248e1cde80450ffffffffffffffffff017a510961355ca1c6060f101211c581c3b364c5ba2041636d652041636d651a1f53747261c39f6520e697a5e69cace58db0e588b720d985d8b7d8a8d8b9d8a92087d7b70730c0fcaa0738cbcafb0540a2bbdb032b0376020026b43be2054abb83b9934b5c53dc010906dcbc8725296962120953747261c39f652061220a612074616209686572652a0ad985d8b7d8a8d8b9d8a93a0f6120f09f9880207461620968657265420b74776f0a6c696e657320614a0c4f274e65696c3b2044524f505a1c53747261c39f652053747261c39f65204f274e65696c3b2044524f50621c53747261c39f65204f274e65696c3b2044524f5020c581c3b364c5ba6a0df09f9880202271756f7465642272152271756f74656422204f274e65696c3b2044524f507a1ce697a5e69cace58db0e588b7207369676e20d985d8b7d8a8d8b9d8a9820101612b0176020026b43be2054308aac302100218900d7a1408e01210a6aa0219b902a008b43be20520e6c3027a1008c03e109195012901000000000000007a1008c03e10939501290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (118, 1, 118, 116654080020250624, 1, 0, 0, 'test.document', 0, x'3d67f2a7f25a20444c13ee08adfd1102da637da3b030f1419b0f3f94451d3987', x'2b0e37028026b43be20581b6a5c676c26324e501120974776f0a6c696e65731a0bc3866e696d612041636d652210c3866e696d612074776f0a6c696e65732a04f09f9880320ad985d8b7d8a8d8b9d8a93a164f274e65696c3b2044524f502041636d6520f09f98804206c3866e696d614a1653747261c39f6520c3866e696d6120c581c3b364c5ba52102271756f7465642220c581c3b364c5ba60e3d5c30470027a0974776f0a6c696e65738201082271756f746564228901ad1f44d19ed04a14900102980102a201114f274e65696c3b2044524f50207369676eaa0107c581c3b364c5bab9013028bb562167e014c1012e8fd76a2342e44f720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (119, 1, 119, 116654080020447232, 1, 0, 0, 'test.allocate', 0, x'fcb97ddcc0e1327c826f0e9c6d2f4af3bea37cfab67b085aa9d5201c28f20b28', x'2b082102c026b43be2052c0937028026b43be20510acc3021a056d6f7665647a16097302c003b43be20511d5026021b43be20518e3cd0372056d6f766564');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (120, 1, 120, 116654080020643840, 1, 0, 0, 'test.payment', 0, x'b851ce08c86bd419bef4b4eebe385f5a14664fbaff58d13894405a1299613a66', x'2b0710022027b43be205a510080411b902a008b43be2052808320f61207369676e202271756f746564223883db88dd9691fb87e20140ac0448bbb7ee0850c4da840958dddef3037ae10f7369676e20d985d8b7d8a8d8b9d8a920616c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67208001b9b89e032b0110022027b43be2054008aec202101418900d7a1308e01210ab0419b902a008b43be20520aec2027a0f08a0101096022901000000000000007a0f08a0101096022902000000000000002b0810022027b43be2053b09b902a008b43be20510aec2027a150910022027b43be20511e1020000b43be20518ac047a150910022027b43be205112b026000b43be205189602');
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
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (3, 423966959218983432, 0, 116654080016646144, 7506185511670130974, 0, 0, 96);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812645, 4, 116654080018743296, 7506185511670130974, 0, 0, 109);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812645, 4, 116654080019202048, 7506185511670130974, 116654080018743296, 7506185511670130974, 112);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 1, 116654080004784128, 7506185511670130974, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 1, 116654080004915200, 7506185511670130974, 116654080004784128, 7506185511670130974, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 2, 116654080004784128, 7506185511670130974, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 2, 116654080004915200, 7506185511670130974, 116654080004784128, 7506185511670130974, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 2, 116654080016908288, 7506185511670130974, 116654080004915200, 7506185511670130974, 98);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 2, 116654080017039360, 7506185511670130974, 116654080016908288, 7506185511670130974, 99);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 3, 116654080004784128, 7506185511670130974, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 3, 116654080004915200, 7506185511670130974, 116654080004784128, 7506185511670130974, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 4, 116654080004784128, 7506185511670130974, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 4, 116654080004915200, 7506185511670130974, 116654080004784128, 7506185511670130974, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 4, 116654080016908288, 7506185511670130974, 116654080004915200, 7506185511670130974, 98);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 4, 116654080017039360, 7506185511670130974, 116654080016908288, 7506185511670130974, 99);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 5, 116654080004784128, 7506185511670130974, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 5, 116654080004915200, 7506185511670130974, 116654080004784128, 7506185511670130974, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 6, 116654080004784128, 7506185511670130974, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 6, 116654080004915200, 7506185511670130974, 116654080004784128, 7506185511670130974, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 6, 116654080017039360, 7506185511670130974, 116654080004915200, 7506185511670130974, 99);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 7, 116654080004784128, 7506185511670130974, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 7, 116654080004915200, 7506185511670130974, 116654080004784128, 7506185511670130974, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 7, 116654080016908288, 7506185511670130974, 116654080004915200, 7506185511670130974, 98);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 7, 116654080017039360, 7506185511670130974, 116654080016908288, 7506185511670130974, 99);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 8, 116654080004784128, 7506185511670130974, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 8, 116654080004915200, 7506185511670130974, 116654080004784128, 7506185511670130974, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 8, 116654080017039360, 7506185511670130974, 116654080004915200, 7506185511670130974, 99);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 9, 116654080004784128, 7506185511670130974, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 9, 116654080004915200, 7506185511670130974, 116654080004784128, 7506185511670130974, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 10, 116654080004784128, 7506185511670130974, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 11, 116654080004784128, 7506185511670130974, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 11, 116654080004915200, 7506185511670130974, 116654080004784128, 7506185511670130974, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 11, 116654080017039360, 7506185511670130974, 116654080004915200, 7506185511670130974, 99);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 12, 116654080004784128, 7506185511670130974, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 12, 116654080004915200, 7506185511670130974, 116654080004784128, 7506185511670130974, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 13, 116654080004784128, 7506185511670130974, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 13, 116654080004915200, 7506185511670130974, 116654080004784128, 7506185511670130974, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 14, 116654080004784128, 7506185511670130974, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104185, 14, 116654080004915200, 7506185511670130974, 116654080004784128, 7506185511670130974, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959365784147, 1, 116654080017760256, 7506185511670130974, 0, 0, 103);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959365784147, 2, 116654080019529728, 7506185511670130974, 0, 0, 114);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959365784147, 3, 116654080017760256, 7506185511670130974, 0, 0, 103);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959365784147, 4, 116654080017760256, 7506185511670130974, 0, 0, 103);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075756, 1, 116654080005439488, 7506185511670130974, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075756, 1, 116654080005570560, 7506185511670130974, 116654080005439488, 7506185511670130974, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075756, 1, 116654080018612224, 7506185511670130974, 116654080005570560, 7506185511670130974, 108);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075756, 2, 116654080005439488, 7506185511670130974, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075756, 2, 116654080005570560, 7506185511670130974, 116654080005439488, 7506185511670130974, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075756, 3, 116654080005439488, 7506185511670130974, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075756, 3, 116654080005570560, 7506185511670130974, 116654080005439488, 7506185511670130974, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075756, 3, 116654080018612224, 7506185511670130974, 116654080005570560, 7506185511670130974, 108);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075756, 4, 116654080005570560, 7506185511670130974, 0, 0, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075756, 4, 116654080018612224, 7506185511670130974, 116654080005570560, 7506185511670130974, 108);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047165, 1, 116654080006094848, 7506185511670130974, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047165, 2, 116654080006094848, 7506185511670130974, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047165, 2, 116654080006225920, 7506185511670130974, 116654080006094848, 7506185511670130974, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047165, 3, 116654080006094848, 7506185511670130974, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047165, 3, 116654080006225920, 7506185511670130974, 116654080006094848, 7506185511670130974, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047165, 4, 116654080006094848, 7506185511670130974, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047165, 4, 116654080006225920, 7506185511670130974, 116654080006094848, 7506185511670130974, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018690, 1, 116654080006750208, 7506185511670130974, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018690, 1, 116654080006881280, 7506185511670130974, 116654080006750208, 7506185511670130974, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018690, 2, 116654080006750208, 7506185511670130974, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018690, 2, 116654080006881280, 7506185511670130974, 116654080006750208, 7506185511670130974, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018690, 3, 116654080006750208, 7506185511670130974, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018690, 3, 116654080006881280, 7506185511670130974, 116654080006750208, 7506185511670130974, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018690, 4, 116654080006881280, 7506185511670130974, 0, 0, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990121, 1, 116654080007405568, 7506185511670130974, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990121, 1, 116654080007536640, 7506185511670130974, 116654080007405568, 7506185511670130974, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990121, 1, 116654080018874368, 7506185511670130974, 116654080007536640, 7506185511670130974, 110);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990121, 2, 116654080007405568, 7506185511670130974, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990121, 2, 116654080007536640, 7506185511670130974, 116654080007405568, 7506185511670130974, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990121, 2, 116654080016515072, 7506185511670130974, 116654080007536640, 7506185511670130974, 95);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990121, 3, 116654080007405568, 7506185511670130974, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990121, 3, 116654080007536640, 7506185511670130974, 116654080007405568, 7506185511670130974, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990121, 3, 116654080016515072, 7506185511670130974, 116654080007536640, 7506185511670130974, 95);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990121, 4, 116654080007405568, 7506185511670130974, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990121, 4, 116654080007536640, 7506185511670130974, 116654080007405568, 7506185511670130974, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990121, 5, 116654080007405568, 7506185511670130974, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961618, 1, 116654080008060928, 7506185511670130974, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961618, 1, 116654080008192000, 7506185511670130974, 116654080008060928, 7506185511670130974, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961618, 2, 116654080008060928, 7506185511670130974, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961618, 2, 116654080008192000, 7506185511670130974, 116654080008060928, 7506185511670130974, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961618, 3, 116654080008192000, 7506185511670130974, 0, 0, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933138, 1, 116654080008716288, 7506185511670130974, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933138, 1, 116654080008847360, 7506185511670130974, 116654080008716288, 7506185511670130974, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933138, 2, 116654080008716288, 7506185511670130974, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933138, 2, 116654080008847360, 7506185511670130974, 116654080008716288, 7506185511670130974, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933138, 3, 116654080008847360, 7506185511670130974, 0, 0, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904741, 1, 116654080009371648, 7506185511670130974, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904741, 1, 116654080009502720, 7506185511670130974, 116654080009371648, 7506185511670130974, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904741, 2, 116654080009371648, 7506185511670130974, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904741, 2, 116654080009502720, 7506185511670130974, 116654080009371648, 7506185511670130974, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876284, 1, 116654080010027008, 7506185511670130974, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876284, 1, 116654080010158080, 7506185511670130974, 116654080010027008, 7506185511670130974, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876284, 2, 116654080010027008, 7506185511670130974, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876284, 2, 116654080010158080, 7506185511670130974, 116654080010027008, 7506185511670130974, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876284, 3, 116654080010027008, 7506185511670130974, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876284, 3, 116654080010158080, 7506185511670130974, 116654080010027008, 7506185511670130974, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847764, 1, 116654080010682368, 7506185511670130974, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847764, 1, 116654080010813440, 7506185511670130974, 116654080010682368, 7506185511670130974, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847764, 2, 116654080010682368, 7506185511670130974, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847764, 2, 116654080010813440, 7506185511670130974, 116654080010682368, 7506185511670130974, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847764, 3, 116654080010813440, 7506185511670130974, 0, 0, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847764, 4, 116654080010682368, 7506185511670130974, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819330, 1, 116654080011337728, 7506185511670130974, 0, 0, 65);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819330, 1, 116654080011468800, 7506185511670130974, 116654080011337728, 7506185511670130974, 66);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819330, 2, 116654080011468800, 7506185511670130974, 0, 0, 66);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790905, 1, 116654080011993088, 7506185511670130974, 0, 0, 69);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790905, 1, 116654080012124160, 7506185511670130974, 116654080011993088, 7506185511670130974, 70);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790905, 2, 116654080011993088, 7506185511670130974, 0, 0, 69);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790905, 2, 116654080012124160, 7506185511670130974, 116654080011993088, 7506185511670130974, 70);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762463, 0, 116654080019857408, 7506185511670130974, 0, 0, 116);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762463, 1, 116654080012648448, 7506185511670130974, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762463, 1, 116654080012779520, 7506185511670130974, 116654080012648448, 7506185511670130974, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762463, 2, 116654080012648448, 7506185511670130974, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762463, 2, 116654080012779520, 7506185511670130974, 116654080012648448, 7506185511670130974, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762463, 3, 116654080012648448, 7506185511670130974, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762463, 3, 116654080012779520, 7506185511670130974, 116654080012648448, 7506185511670130974, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762463, 4, 116654080012648448, 7506185511670130974, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762463, 4, 116654080012779520, 7506185511670130974, 116654080012648448, 7506185511670130974, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762463, 5, 116654080012648448, 7506185511670130974, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762463, 6, 116654080012648448, 7506185511670130974, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762463, 6, 116654080012779520, 7506185511670130974, 116654080012648448, 7506185511670130974, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899685, 1, 116654080014090240, 7506185511670130974, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899685, 1, 116654080014221312, 7506185511670130974, 116654080014090240, 7506185511670130974, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899685, 2, 116654080014090240, 7506185511670130974, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899685, 2, 116654080014221312, 7506185511670130974, 116654080014090240, 7506185511670130974, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899685, 3, 116654080014090240, 7506185511670130974, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899685, 4, 116654080014090240, 7506185511670130974, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899685, 4, 116654080014221312, 7506185511670130974, 116654080014090240, 7506185511670130974, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899685, 5, 116654080014090240, 7506185511670130974, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899685, 5, 116654080014221312, 7506185511670130974, 116654080014090240, 7506185511670130974, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959695037052, 1, 116654080015532032, 7506185511670130974, 0, 0, 89);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959695037052, 1, 116654080015663104, 7506185511670130974, 116654080015532032, 7506185511670130974, 90);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959695037052, 2, 116654080015532032, 7506185511670130974, 0, 0, 89);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959695037052, 2, 116654080015663104, 7506185511670130974, 116654080015532032, 7506185511670130974, 90);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959695037052, 3, 116654080015532032, 7506185511670130974, 0, 0, 89);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959695037052, 3, 116654080015663104, 7506185511670130974, 116654080015532032, 7506185511670130974, 90);
CREATE TABLE open_item (
  item_id INTEGER NOT NULL,
  from_date INTEGER NOT NULL,
  to_date INTEGER NOT NULL,
  due INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  open_minor INTEGER NOT NULL,
  PRIMARY KEY (item_id, from_date)
) STRICT, WITHOUT ROWID;
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959206400737, 20631, 20660, 20631, 423966959351104185, -278);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959206400737, 20660, 20664, 20631, 423966959351104185, -15966);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959206400737, 20664, 20743, 20631, 423966959351104185, -29234);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959206400737, 20743, 2932897, 20631, 423966959351104185, -9053);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212692011, 20631, 20660, 20631, 423966959351104185, -139);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212692011, 20660, 2932897, 20631, 423966959351104185, -31515);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959269315187, 20664, 20694, 20664, 423966959344812645, 13268);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959269315187, 20694, 20743, 20664, 423966959344812645, -16286);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959269315187, 20743, 2932897, 20664, 423966959344812645, -36467);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959753757217, 20660, 2932897, 20660, 423966959344812645, 15688);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959760048783, 20515, 2932897, 20545, 423966959344812645, 77131);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959766340309, 20694, 20772, 20802, 423966959351104185, 29554);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959766340309, 20772, 2932897, 20802, 423966959351104185, 109221);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959793603122, 20751, 2932897, 20781, 423966959344812645, 96818);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959843934838, 20693, 2932897, 20723, 423966959351104185, 19091);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959862809104, 20631, 2932897, 20631, 423966959351104185, 139);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5305972277402171029, 20823, 2932897, 20823, 77, -42736);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5306442803919327850, 20830, 2932897, 20830, 77, -47750);
CREATE TABLE customer_sum (
  customer_id INTEGER PRIMARY KEY,
  open_minor INTEGER NOT NULL,
  unapplied_minor INTEGER NOT NULL
) STRICT;
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (77, 0, 90486);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959344812645, 189637, 36467);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959351104185, 128451, 40568);
CREATE UNIQUE INDEX commit_log_station ON commit_log(station_id, seq);
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
CREATE INDEX attempt_terminal ON attempt(terminal_id);
CREATE INDEX card_batch_terminal ON card_batch(terminal_id);
CREATE INDEX card_batch_member_attempt ON card_batch_member(attempt_id);
CREATE INDEX orphan_end_orphan ON orphan_end(orphan_id);
CREATE INDEX collection_customer ON collection(customer_id);
CREATE INDEX group_member_invoice ON group_member(invoice_id);
CREATE INDEX invoice_group_series ON invoice_group(series_id, sequence);
CREATE INDEX invoice_po ON invoice(po) WHERE po <> '';
CREATE INDEX invoice_reference ON invoice(reference) WHERE reference <> '';
CREATE INDEX invoice_total ON invoice(total_minor);
CREATE INDEX payment_reference ON payment(reference) WHERE reference <> '';
CREATE INDEX payment_amount ON payment(amount_minor);
CREATE INDEX open_item_open ON open_item(open_minor, due) WHERE to_date = 2932897;
CREATE TRIGGER guard_commit_log_u BEFORE UPDATE OF pos, station_id, seq, stamp, schema, actor_id, approver_id, act, hash ON commit_log BEGIN SELECT RAISE (ABORT, 'commit_log is append-only'); END;
CREATE TRIGGER guard_commit_log_d BEFORE DELETE ON commit_log BEGIN SELECT RAISE (ABORT, 'commit_log is append-only'); END;
CREATE TRIGGER guard_entry_u BEFORE UPDATE OF id, pos, date, kind, currency, reverses_id ON entry BEGIN SELECT RAISE (ABORT, 'entry is append-only'); END;
CREATE TRIGGER guard_entry_d BEFORE DELETE ON entry BEGIN SELECT RAISE (ABORT, 'entry is append-only'); END;
CREATE TRIGGER guard_posting_u BEFORE UPDATE OF entry_id, line, account, amount_minor, customer_id, due, sub_id ON posting BEGIN SELECT RAISE (ABORT, 'posting is append-only'); END;
CREATE TRIGGER guard_posting_d BEFORE DELETE ON posting BEGIN SELECT RAISE (ABORT, 'posting is append-only'); END;
CREATE TRIGGER guard_invoice_u BEFORE UPDATE OF id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires ON invoice BEGIN SELECT RAISE (ABORT, 'invoice is append-only'); END;
CREATE TRIGGER guard_invoice_d BEFORE DELETE ON invoice BEGIN SELECT RAISE (ABORT, 'invoice is append-only'); END;
CREATE TRIGGER guard_invoice_line_u BEFORE UPDATE OF invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line ON invoice_line BEGIN SELECT RAISE (ABORT, 'invoice_line is append-only'); END;
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
CREATE TRIGGER guard_payment_u BEFORE UPDATE OF id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor ON payment BEGIN SELECT RAISE (ABORT, 'payment is append-only'); END;
CREATE TRIGGER guard_payment_d BEFORE DELETE ON payment BEGIN SELECT RAISE (ABORT, 'payment is append-only'); END;
CREATE TRIGGER guard_allocation_u BEFORE UPDATE OF id, pos, customer_id, date, reason ON allocation BEGIN SELECT RAISE (ABORT, 'allocation is append-only'); END;
CREATE TRIGGER guard_allocation_d BEFORE DELETE ON allocation BEGIN SELECT RAISE (ABORT, 'allocation is append-only'); END;
CREATE TRIGGER guard_allocation_line_u BEFORE UPDATE OF allocation_id, line, credit_id, debit_id, amount_minor ON allocation_line BEGIN SELECT RAISE (ABORT, 'allocation_line is append-only'); END;
CREATE TRIGGER guard_allocation_line_d BEFORE DELETE ON allocation_line BEGIN SELECT RAISE (ABORT, 'allocation_line is append-only'); END;
CREATE TRIGGER guard_refund_u BEFORE UPDATE OF id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason ON refund BEGIN SELECT RAISE (ABORT, 'refund is append-only'); END;
CREATE TRIGGER guard_refund_d BEFORE DELETE ON refund BEGIN SELECT RAISE (ABORT, 'refund is append-only'); END;
CREATE TRIGGER guard_payment_event_u BEFORE UPDATE OF id, pos, payment_id, customer_id, kind, date, code, reason ON payment_event BEGIN SELECT RAISE (ABORT, 'payment_event is append-only'); END;
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
CREATE TRIGGER guard_attempt_u BEFORE UPDATE OF id, pos, kind, payment_id, refund_id, sale_id, staff_id, customer_id, terminal_id, tender_id, date, payment_kind, currency, amount_minor, keyed, subject, reason, offline ON attempt BEGIN SELECT RAISE (ABORT, 'attempt is append-only'); END;
CREATE TRIGGER guard_attempt_d BEFORE DELETE ON attempt BEGIN SELECT RAISE (ABORT, 'attempt is append-only'); END;
CREATE TRIGGER guard_attempt_line_u BEFORE UPDATE OF attempt_id, line, item_id, amount_minor ON attempt_line BEGIN SELECT RAISE (ABORT, 'attempt_line is append-only'); END;
CREATE TRIGGER guard_attempt_line_d BEFORE DELETE ON attempt_line BEGIN SELECT RAISE (ABORT, 'attempt_line is append-only'); END;
CREATE TRIGGER guard_attempt_result_u BEFORE UPDATE OF id, pos, attempt_id, state, terminal_id, currency, amount_minor, tip_minor, brand, last4, entry, code, reference, batch, message, receipt, evidence, trace, identity, at ON attempt_result BEGIN SELECT RAISE (ABORT, 'attempt_result is append-only'); END;
CREATE TRIGGER guard_attempt_result_d BEFORE DELETE ON attempt_result BEGIN SELECT RAISE (ABORT, 'attempt_result is append-only'); END;
CREATE TRIGGER guard_terminal_d BEFORE DELETE ON terminal BEGIN SELECT RAISE (ABORT, 'terminal is append-only'); END;
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
CREATE TRIGGER guard_collection_d BEFORE DELETE ON collection BEGIN SELECT RAISE (ABORT, 'collection is append-only'); END;
CREATE VIRTUAL TABLE search USING fts5(words, detail = none, columnsize = 0, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 0");
INSERT INTO search(rowid, words) VALUES (423966959344812645, 'aenima acme two lines two lines مطبعة o neil drop tab here 日 本 印 刷 مطبعة ');
