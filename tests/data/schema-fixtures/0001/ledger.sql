PRAGMA application_id = 1128678246;
CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  date INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  reverses_id INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959753757214, 100, 20660, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959760048724, 101, 20515, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959766340233, 102, 20772, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959793603235, 107, 20751, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959843934720, 117, 20693, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959862809174, 120, 20631, 10, 840, 0);
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
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959753757214, 1, 1200, -31376, 423966959344812622, 20660, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959753757214, 2, 1040, 15688, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959753757214, 3, 1040, 15688, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959760048724, 1, 1200, 77131, 423966959344812622, 20545, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959760048724, 2, 4000, -38565, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959760048724, 3, 4000, -38566, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959766340233, 1, 1200, 79667, 423966959351104127, 20802, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959766340233, 2, 4000, -39833, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959766340233, 3, 4000, -39834, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959793603235, 1, 1200, 96818, 423966959344812622, 20781, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959793603235, 2, 4000, -48409, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959793603235, 3, 4000, -48409, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959843934720, 1, 1200, 19091, 423966959351104127, 20723, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959843934720, 2, 4000, -9545, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959843934720, 3, 4000, -9546, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959862809174, 1, 1200, -278, 423966959351104127, 20631, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959862809174, 2, 1040, 139, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959862809174, 3, 1040, 139, 0, 0, 2);
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
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959206400594, 1, 1, 9207330117090213814, 447012, '', 2536922043329515258, 0, 2528, 0, '', 26570, -25792, '', '', '"quoted" tab	here a', 8590067125091581648, 0, 0, -28565, -20072677, 0, 4484692651256162490, -3794173512688481864, 0, '', 0, '', '', 'Łódź', -2259);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959212692115, 2, 3, 0, 640314, 'Łódź', 0, 0, 0, -18692, '😀', 35805, 5035477, '"quoted" 😀', 'مطبعة two
lines', '', 604465716454424882, 0, 0, 9223372036854775807, 10768757, 0, 0, -33045986, 0, '日本印刷 😀', 3195378736865487433, '', 'Straße 日本印刷', '日本印刷 two
lines sign', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959760048724, 101, 5, 0, 221, 'tab	here Ænima', 423966959344812622, 3227013559671776594, 0, 13275, 'sign', 38707, 4817931, 'a', 'a Acme', 'مطبعة a', -9223372036854775808, 0, 1, 9784876, 7933711, 77131, 7737894203525225136, 1, 351879170273694634, 'sign', 368426583847823418, '', 'sign sign', 'O''Neil; DROP Acme', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959766340233, 102, 3, 6646881641898896976, 3, 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 423966959351104127, 1992288402020520013, 0, 0, 'a', 36798, -767150, 'sign O''Neil; DROP', 'O''Neil; DROP', 'Łódź', -5, 0, 1, 712076, -5207234, 79667, 5561578971307411515, -9223372036854775808, 0, 'a', 5490189117928335992, '日本印刷 Ænima two
lines', '', '', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959793603235, 107, 1, 5618260458523770239, -8952575430996944312, 'Łódź مطبعة', 423966959344812622, 0, -4004, 0, 'two
lines Straße Ænima', -14268, 4031328, 'a tab	here Ænima', '"quoted" مطبعة two
lines', '', -9223372036854775808, 0, 1, -1384008, 4463156, 96818, 6820043895797556029, -9223372036854775808, 8764716532193571545, 'a', 0, '', '', '"quoted"', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959843934720, 117, 5, 0, -9223372036854775808, 'Straße 日本印刷 sign', 423966959351104127, 7021694235461815710, 0, 0, '', 0, -760328, '"quoted" tab	here', '', '', 6515, 0, 0, 4491239, -1004183, 19091, 0, -28459, 0, 'a tab	here "quoted"', 5483262244537416193, '"quoted"', '', '', 0);
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
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959206400594, 1, 0, '', 'a O''Neil; DROP', 'tab	here Ænima', -9223372036854775808, 0, 3273565730873838801, 0, -6722494723857574088, 291773);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959206400594, 2, 0, '日本印刷 sign Straße', 'Ænima Acme sign', 'sign tab	here', 301, 212, 533, 0, -8186360841310134295, 3683);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692115, 1, 6572749765647049733, '😀 Acme Łódź', 'مطبعة Ænima', 'a', -13622, -2150277453596019919, -26755, 993868915682834751, 0, -494);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692115, 2, 8154295226527522455, 'Straße', '', 'sign "quoted" a', 0, -171, 162016, 9066429884979052944, -117219, 8337432611554682813);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692115, 3, 7360101046440846118, 'مطبعة Ænima', 'a Ænima', '😀 tab	here', 10367, 603651155881035788, -7821977910780558251, 0, 1828157553, 9);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692115, 4, 6008856034515114859, 'O''Neil; DROP "quoted" Ænima', 'Straße "quoted"', '', 12, 109790625, 39212104, 0, -188257753, 224);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959760048724, 1, 0, 'مطبعة Straße مطبعة', '"quoted"', 'two
lines Łódź', -2740456, 6583093, 5617467, 2921665435504013771, -1590776, 2209);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959760048724, 2, 7524208436813780440, 'Ænima', '', '', -6197112, 4704735, 9394803, 5446702391742495109, -4712971, -250578);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959760048724, 3, 0, 'sign two
lines', 'sign a 日本印刷', 'sign Straße 日本印刷', -9915405, 4101889, -6282768, 0, -4049566, -9223372036854775808);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959760048724, 4, 5239633904177566849, 'Acme', 'a', 'sign O''Neil; DROP O''Neil; DROP', 2770859, -7542165, 455344, 0, -4385251, -302450);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959766340233, 1, 0, 'Straße "quoted" 日本印刷', '', 'Łódź Straße', -1420665, -4736059, 4737824, 8802574414635741582, -6991247, 59556488);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959843934720, 1, 0, 'Ænima a Acme', '"quoted"', 'sign', 627928, -5980661, -2360009, 0, 6335708, -128267147623535500);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959843934720, 2, 0, 'Straße sign a', 'Ænima tab	here', '"quoted" 😀 Straße', -3880252, 1993431, 5492330, 9053958634139476723, -7694699, 5077137);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959843934720, 3, 0, 'Łódź tab	here', 'tab	here tab	herelong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'a', -2277447, 5622074, -9254254, 0, 4586042, 969);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959843934720, 4, 0, 'tab	here', '', '', -9607945, 3352726, 5729280, 4761002189056042090, -5051249, -9223372036854775808);
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
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959206400594, 1, 0, 'Ænima', '', 9223372036854775807, 1, -771560, 700408517842293986, -448140687, 4759924559822289592);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959206400594, 2, 0, 'tab	here Straße Ænima', 'Acme', 9223372036854775807, 1, -7824638182000386767, 9223372036854775807, -30, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212692115, 1, 0, 'tab	here sign 😀', '"quoted" O''Neil; DROP Acme', 63, 0, 9223372036854775807, -5319, 4, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212692115, 2, 4973824038320445660, '😀', 'Łódź tab	here', 487082, 0, 0, -23968, 0, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959760048724, 1, 2178762859162697961, '"quoted" مطبعة Łódź', '"quoted"', -3568281, 0, 7573915, 8454210, -5450673, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959793603235, 1, 3011348819107023710, '', 'O''Neil; DROP sign tab	here', 8858446, 1, 8382160, 428161, -4592453, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959793603235, 2, 0, '', 'two
lineslong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 6619268, 0, -5370315, -4418842, 4195988, 3728062284206501550);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959793603235, 3, 1808977301672422005, 'sign', 'a', -4920169, 1, 4295489, 9116024, 6643803, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959843934720, 1, 1157151079437972833, 'Łódź Acme Acme', 'Straße 日本印刷 مطبعة', -7796164, 0, 7692064, -6255270, 3894993, 0);
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
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959218983532, 3, 0, '', '', '', '', '', '', '', '', '', '', '', '', '', '', '');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959225275096, 4, 1797675842111133852, 'Acme tab	here tab	here', 'two
lines 日本印刷 Acme', '😀', '日本印刷', '', '', '😀 a', '', 'مطبعة مطبعة', '"quoted" 日本印刷', 'Ænima مطبعة', 'a', '', 'Ænima two
lines', '😀');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959716008628, 92, 1018173577289037910, 'sign', 'tab	here', 'Łódź', 'Łódź مطبعة', '', '', 'Straße', '', 'Łódź Straße', 'two
lines Straße', '', '', 'مطبعة Acme "quoted"', '', 'sign');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959760048724, 101, 0, '', 'Ænima sign', 'a مطبعة', 'مطبعة 😀', '日本印刷 日本印刷', '', '', 'Ænima two
lines', '', 'O''Neil; DROP', 'sign مطبعة', 'Acme مطبعة 日本印刷', 'Łódź', 'Acme', '');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959766340233, 102, 5711107194550766887, '', '', 'Łódź', '', 'Ænima', 'two
lines two
lines', 'Acme Acme O''Neil; DROP', '', '', '日本印刷', 'a Acme Acme', 'Ænima', 'مطبعة sign', '', 'two
lines a two
lineslong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959793603235, 107, 4423754866127586534, 'tab	here 日本印刷 Łódź', 'Acme', 'a', '😀 Acme', 'two
lines sign', '😀', 'Acme', 'Łódź Łódź Straße', 'tab	here Straße "quoted"', 'two
lines tab	here', '', '', 'مطبعة', 'O''Neil; DROP O''Neil; DROP', 'مطبعة 日本印刷');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959833449166, 115, 0, 'مطبعة', 'Straße a', 'tab	here tab	here Ænima', 'two
lines', 'Ænima', '日本印刷', 'Acme Straße a', '日本印刷', '', '', 'مطبعة "quoted"', 'Straße "quoted" O''Neil; DROP', 'Łódź Ænima', 'a', 'مطبعة O''Neil; DROP');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959843934720, 117, 7091244329439386630, 'Straße a', '', 'a tab	here', 'مطبعة', '', 'a 😀 tab	here', 'two
lines a', 'O''Neil; DROP', '', 'Straße Straße O''Neil; DROP', 'Straße O''Neil; DROP Łódź', '😀 "quoted"', '"quoted" O''Neil; DROP', '日本印刷 sign مطبعة', 'a');
CREATE TABLE invoice_void (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO invoice_void(id, pos, invoice_id, customer_id, date, reason) VALUES (423966959231566392, 5, 3930566692641768663, 0, 31990, 'Łódź a');
INSERT INTO invoice_void(id, pos, invoice_id, customer_id, date, reason) VALUES (423966959237857793, 6, 0, 4745811288928021931, 0, '"quoted"');
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
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959244149421, 7, 8084496128167093403, 0, 0, 3, 4022, 13100, 'مطبعة O''Neil; DROP');
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959250440931, 8, 0, 0, 0, 1, -3355042429396418465, -607427897969722342, '');
CREATE TABLE fee_waiver (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  step INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959256732217, 9, 4431735327150507163, -27125, 0, 'sign Straße "quoted"');
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959263023724, 10, 0, 0, 39109, 'a tab	here');
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
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor) VALUES (423966959269315270, 11, 1, 8125912150693610861, 30146, 3689004030858299384, 6, 'Ænima', 111243, -9223372036854775808, -9223372036854775808, 199, -9223372036854775808, '', '😀 日本印刷', 0, 'tab	here a 日本印刷', -4);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor) VALUES (423966959275606742, 12, 2, 0, 0, 8133850004392197654, 0, 'a "quoted" O''Neil; DROP', 6036449932206269503, 0, -1512, -5636538132809283518, 0, 'two
lines Straße two
lines', '"quoted"', 0, '', 30);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor) VALUES (423966959753757214, 100, 1, 423966959344812622, 0, 0, 0, 'tab	here Ænima', 0, 31376, 4139038, -940259, -4712890, '', '', 0, '日本印刷 a 😀', -6175090);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor) VALUES (423966959862809174, 120, 2, 423966959351104127, 0, 0, 4, 'a sign "quoted"', -8144749226091419330, 278, -9293278, 9475746, -4093871, '', '', 0, 'sign مطبعة along long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', -3395101);
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
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959709717119, 91, 423966959344812622, 20664, 'moved');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959753757214, 100, 423966959344812622, 20660, '');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959781020258, 105, 423966959344812622, 20743, 'moved');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959856517676, 119, 423966959852323328, 20694, 'moved');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959862809174, 120, 423966959351104127, 20631, '');
CREATE TABLE allocation_line (
  allocation_id INTEGER NOT NULL REFERENCES allocation(id),
  line INTEGER NOT NULL,
  credit_id INTEGER NOT NULL DEFAULT 0,
  debit_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (allocation_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959709717119, 1, 423966959269315270, 423966959206400594, 13268);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959753757214, 1, 423966959753757214, 423966959212692115, 31376);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959753757214, 2, 423966959753757214, 423966959206400594, 15688);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959781020258, 1, 423966959269315270, 423966959206400594, -20181);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959856517676, 1, 423966959269315270, 423966959766340233, -29554);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959862809174, 1, 423966959862809174, 423966959206400594, 278);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959862809174, 2, 423966959862809174, 423966959212692115, 139);
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
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason) VALUES (423966959281898015, 13, 0, 2599061078278764351, 39757, 0, 0, 'Łódź Ænima', 2278, 9223372036854775807, 9223372036854775807, 'Łódź Straße', 'Straße two
lines');
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason) VALUES (423966959288189496, 14, 6523383318385911588, 0, 0, 6494665954092513452, 0, 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', -14609958, -1608284, 0, 'Ænima مطبعة', '"quoted" "quoted" مطبعة');
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason) VALUES (423966959822963365, 113, 2870680980049872535, 2250336143551106558, 1639, 8880194433543058404, 4, '日本印刷 "quoted" O''Neil; DROP', -9223372036854775808, 7370924, 789521, 'Ænima two
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
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason) VALUES (423966959294481085, 15, 0, 0, 3, 17712, '', 'Łódź Ænima');
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason) VALUES (423966959300772607, 16, 0, 2803829264665939652, 3, 0, 'a O''Neil; DROP', '');
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason) VALUES (423966959722299949, 93, 0, 0, 4, 0, 'a "quoted"', '😀 sign');
CREATE TABLE deposit_use (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  deposit_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959307063895, 17, 5821010858724549251, 6772877284344386265, 17081, -5311542, 2351368232395553986);
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959313355308, 18, 6419287920263759599, 3460575112765729859, 25647, 0, -5757600);
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
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959332229856, 21, 0, 20650, 1, 0, 'O''Neil; DROP 😀 tab	here', '"quoted" Ænima', '', 110538, 177);
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959338521149, 22, 0, 25303, 3, 1, 'a', 'tab	here Straße', 'Ænima', -9223372036854775808, 0);
CREATE TABLE statement_run_line (
  statement_run_id INTEGER NOT NULL REFERENCES statement_run(id),
  line INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  balance_minor INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (statement_run_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229856, 1, 0, -22514906, 'Straße tab	here');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229856, 2, 0, 83187, 'Łódź "quoted"');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229856, 3, 0, 29, 'a مطبعة');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959338521149, 1, 2500604506266067525, 2779, 'Ænima');
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
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959344812622, 23, 'Ænima 😀 Acme', 'two
lines two
lines مطبعة', 'O''Neil; DROP 😀', '', '"quoted"', '日本印刷', '"quoted" Straße O''Neil; DROP', '', '日本印刷 O''Neil; DROP مطبعة', 'Ænima', 0, -9212070314789009361, 1, 0, 'sign "quoted"', '', 0, 0, 0, 'Acme', 'Ænima O''Neil; DROP', 0, 0, 3792957516382769836, 0);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959351104127, 24, '😀 😀 tab	here', '', '', '', 'sign sign', '"quoted" Ænima', 'Łódź 日本印刷 a', 'tab	here "quoted"', '日本印刷 O''Neil; DROP tab	here', 'مطبعة sign sign', 0, 4200924208535794996, 1, 1, 'two
lines Ænima', 'sign "quoted" 日本印刷', 8949217840496042013, 2, 1, '', '"quoted" Straße Straße', 0, 5643282514002606683, 8572035808001997957, 0);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959852323328, 118, '', 'two
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
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959365784269, 27, 423966959344812622, 'a', 'tab	here', '', 'Straße', 127, 1);
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959372075686, 28, 423966959344812622, '', 'O''Neil; DROP Ænima Acme', 'tab	here 日本印刷 مطبعة', '', -2, 0);
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959789408886, 106, 423966959351104127, 'Straße 日本印刷 😀', '', '', '', -9223372036854775808, 0);
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
INSERT INTO location(id, pos, customer_id, name, address, city, region, postcode, country, tax_group_id, archived) VALUES (423966959386755785, 31, 1593580387627005118, '日本印刷 a O''Neil; DROP', '日本印刷', 'O''Neil; DROP', 'Acme', 'مطبعة a مطبعة', 'O''Neil; DROP Łódź tab	here', 0, 0);
INSERT INTO location(id, pos, customer_id, name, address, city, region, postcode, country, tax_group_id, archived) VALUES (423966959393047045, 32, 0, 'two
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
INSERT INTO certificate(id, pos, customer_id, region, reason, number, valid_from, expires, scan_hash, scan_name, archived) VALUES (423966959407727358, 35, 8280126096968065064, 'مطبعة a', '', '', 0, -13070, 'Acme sign مطبعة', '', 1);
INSERT INTO certificate(id, pos, customer_id, region, reason, number, valid_from, expires, scan_hash, scan_name, archived) VALUES (423966959414018791, 36, 416964042201527564, '😀 Straße', '', '', -16816, 0, '日本印刷 "quoted" Acme', '', 1);
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
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959428698710, 39, 'a Straße 日本印刷', 'Ænima O''Neil; DROP', 'Łódź tab	here tab	here', 'two
lines a', 9223372036854775807, 0, 0, 0);
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959434990304, 40, 'Acme', '', '', 'Straße Ænima', 8765705122295281053, 0, 4809053145252413922, 1);
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959814574597, 111, 'مطبعة tab	here Ænima', 'a Ænima Łódź', 'Ænima', '日本印刷long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', -3306243, 1, 0, 1);
CREATE TABLE price_break (
  item_id INTEGER NOT NULL REFERENCES item(id),
  line INTEGER NOT NULL,
  min_quantity INTEGER NOT NULL DEFAULT 0,
  unit_price INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (item_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959428698710, 1, -1399791342, -9223372036854775808);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990304, 1, 6244536737367586036, 0);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990304, 2, 8698529, -493825);
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
INSERT INTO terms(id, pos, name, kind, days, discount_rate, discount_days, archived) VALUES (423966959449670212, 43, '', 3, 9223372036854775807, -6175733117377902598, -771061, 0);
INSERT INTO terms(id, pos, name, kind, days, discount_rate, discount_days, archived) VALUES (423966959455961833, 44, 'two
lines', 2, 44565910, -209140, -169, 0);
CREATE TABLE tax_rate (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  jurisdiction TEXT NOT NULL DEFAULT '',
  rate INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tax_rate(id, pos, name, jurisdiction, rate, archived) VALUES (423966959470641890, 47, 'two
lines tab	here مطبعة', 'Acme tab	here tab	here', 0, 1);
INSERT INTO tax_rate(id, pos, name, jurisdiction, rate, archived) VALUES (423966959476933172, 48, '', '', -5, 0);
CREATE TABLE tax_group (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  inclusive INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tax_group(id, pos, name, inclusive, archived) VALUES (423966959491613381, 51, '', 0, 0);
INSERT INTO tax_group(id, pos, name, inclusive, archived) VALUES (423966959497904879, 52, 'Straße Straße Ænima', 0, 1);
CREATE TABLE tax_group_member (
  tax_group_id INTEGER NOT NULL REFERENCES tax_group(id),
  line INTEGER NOT NULL,
  tax_rate_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (tax_group_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613381, 1, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613381, 2, 1857325522324476368);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613381, 3, 3739820605213647674);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613381, 4, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959497904879, 1, 529612612103083585);
CREATE TABLE tender (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  kind INTEGER NOT NULL DEFAULT 0,
  needs_reference INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0,
  rank INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tender(id, pos, name, kind, needs_reference, archived, rank) VALUES (423966959512584776, 55, '😀', 2, 1, 1, -2);
INSERT INTO tender(id, pos, name, kind, needs_reference, archived, rank) VALUES (423966959518876326, 56, '', 2, 0, 0, -548);
CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  role INTEGER NOT NULL DEFAULT 0,
  pin_hash TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO staff(id, pos, name, role, pin_hash, archived) VALUES (423966959533556458, 59, 'Łódź 日本印刷', 0, '', 1);
INSERT INTO staff(id, pos, name, role, pin_hash, archived) VALUES (423966959539847728, 60, '日本印刷', 4, '"quoted" sign', 0);
CREATE TABLE period_lock (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  before INTEGER NOT NULL DEFAULT 0,
  seen TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO period_lock(id, pos, before, seen, reason) VALUES (423966959319646866, 19, 6837, 'a O''Neil; DROP 😀', 'Łódź a Acme');
INSERT INTO period_lock(id, pos, before, seen, reason) VALUES (423966959325938422, 20, -9752, '😀 😀 two
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
INSERT INTO series(id, pos, kind, station, prefix, first, archived) VALUES (423966959554527910, 63, 2, 0, '', 0, 0);
INSERT INTO series(id, pos, kind, station, prefix, first, archived) VALUES (423966959560819358, 64, 3, -9223372036854775808, '日本印刷', 0, 0);
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
INSERT INTO invoice_group(id, pos, customer_id, number, series_id, sequence, date, due, dissolved) VALUES (423966959575499392, 67, 0, 'tab	here', 1886171134479380784, 3970885274576510790, -18221, 42149, 1);
INSERT INTO invoice_group(id, pos, customer_id, number, series_id, sequence, date, due, dissolved) VALUES (423966959581790850, 68, 8018302730383744953, 'Ænima two
lines', 4432425476036330797, 8182722117771369453, 55021, 0, 1);
CREATE TABLE group_member (
  invoice_group_id INTEGER NOT NULL REFERENCES invoice_group(id),
  line INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (invoice_group_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499392, 1, 6699935112245189537);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499392, 2, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499392, 3, 156776569020812118);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790850, 1, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790850, 2, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790850, 3, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790850, 4, 0);
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
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959596470944, 71, 0, 0, 48878562512317983, 'Ænima sign "quoted"', 'two
lines O''Neil; DROP 😀', '', 53535, 3227920113369488907, 7360561502692157173, -6400, 0);
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959602762240, 72, 1, 5057381399578459711, 909779042132837947, 'O''Neil; DROP sign two
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
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596470944, 1, 8470479653579776239, '', '', '', -9223372036854775808, -9223372036854775808, -269948, 0, -281305282);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596470944, 2, 0, 'O''Neil; DROP 😀 two
lines', '"quoted"', 'Acme O''Neil; DROP two
lines', 9223372036854775807, -5690, -2087992082356961734, 5316203475259716926, -182059796);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959602762240, 1, 9221317337313031080, '日本印刷 tab	here مطبعة', 'a', '', -43216072, -9223372036854775808, 6651816696229059491, 9058870841923486842, 0);
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
INSERT INTO attempt(id, pos, kind, payment_id, refund_id, sale_id, staff_id, customer_id, terminal_id, tender_id, date, payment_kind, currency, amount_minor, keyed, subject, reason, offline) VALUES (423966959617442332, 75, 4, 0, 2751275159394543875, 0, 6888787979020677929, 0, 0, 6821714350195692688, 40887, 0, 9223372036854775807, 4178005, 0, 'مطبعة', '"quoted" Acme sign', 1);
INSERT INTO attempt(id, pos, kind, payment_id, refund_id, sale_id, staff_id, customer_id, terminal_id, tender_id, date, payment_kind, currency, amount_minor, keyed, subject, reason, offline) VALUES (423966959623733898, 76, 1, 0, 0, 0, 7791117081390615891, 0, 698984794547936550, 7299161678222085853, -5987, 2, 9223372036854775807, 9223372036854775807, 0, 'Straße', 'two
lines', 1);
CREATE TABLE attempt_line (
  attempt_id INTEGER NOT NULL REFERENCES attempt(id),
  line INTEGER NOT NULL,
  item_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (attempt_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442332, 1, 0, -2754537712961298027);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442332, 2, 6221291389557844065, -9223372036854775808);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442332, 3, 0, 48);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442332, 4, 1009188951246846969, -116707);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733898, 1, 0, -9223372036854775808);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733898, 2, 2928055953486925435, 9223372036854775807);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733898, 3, 2378583215244325432, 9223372036854775807);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733898, 4, 7542827519603753487, 411);
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
INSERT INTO attempt_result(id, pos, attempt_id, state, terminal_id, currency, amount_minor, tip_minor, brand, last4, entry, code, reference, batch, message, receipt, evidence, trace, identity, at) VALUES (423966959630025223, 77, 0, 0, 3552224390218540489, 1591, -8902117715659881303, -1, '', 'two
lines مطبعة', 'مطبعة', '', '', 'a', 'sign Acme', '', '😀 Łódź', '日本印刷', 'Łódź 日本印刷 Ænima', 377);
INSERT INTO attempt_result(id, pos, attempt_id, state, terminal_id, currency, amount_minor, tip_minor, brand, last4, entry, code, reference, batch, message, receipt, evidence, trace, identity, at) VALUES (423966959636316811, 78, 0, 6, 0, -90174, 810, -4, 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '日本印刷 Łódź 日本印刷', 'مطبعة O''Neil; DROP Ænima', 'Łódź', '', 'O''Neil; DROPlong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'a 日本印刷', '"quoted" مطبعة Ænima', '"quoted" a sign', '', 'Łódź Straße Łódź', -1810445);
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
INSERT INTO terminal(id, pos, name, driver, address, identity, station, tips, archived, offline, offline_sale_minor, offline_customer_minor, offline_total_minor, options) VALUES (423966959642608323, 79, 'Acme Ænima', 'Straße', '', '', 0, 0, 1, 1, 3, -59936, 1563527471, '');
INSERT INTO terminal(id, pos, name, driver, address, identity, station, tips, archived, offline, offline_sale_minor, offline_customer_minor, offline_total_minor, options) VALUES (423966959648899597, 80, '😀 Łódź 😀', 'Łódź tab	here 😀', 'a two
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
INSERT INTO card_batch(id, pos, terminal_id, staff_id, at, number, identity, currency, has_lines, has_totals, receipt, evidence) VALUES (423966959663579710, 83, 6894670666766582116, 4534516525987065734, -1620881710796441725, '😀 sign', '日本印刷', 87, 1, 0, 'tab	here two
lines sign', '');
INSERT INTO card_batch(id, pos, terminal_id, staff_id, at, number, identity, currency, has_lines, has_totals, receipt, evidence) VALUES (423966959669871129, 84, 0, 2381301185874791722, 40, 'a', 'مطبعة sign sign', 9223372036854775807, 0, 1, '', 'Acme');
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
INSERT INTO card_batch_line(card_batch_id, line, reference, number, brand, last4, code, kind, amount_minor, at, voided, offline) VALUES (423966959663579710, 1, '', '😀 Ænima Acme', '', 'tab	here Acme Straße', '', 3, 3301, 34, 0, 0);
INSERT INTO card_batch_line(card_batch_id, line, reference, number, brand, last4, code, kind, amount_minor, at, voided, offline) VALUES (423966959663579710, 2, 'sign sign sign', 'tab	here', '日本印刷 😀 O''Neil; DROP', '日本印刷 tab	here 日本印刷', 'مطبعة 😀', 1, -1, 201606004, 0, 1);
INSERT INTO card_batch_line(card_batch_id, line, reference, number, brand, last4, code, kind, amount_minor, at, voided, offline) VALUES (423966959669871129, 1, 'مطبعة Straße مطبعة', 'a Straße Straße', '😀 日本印刷', 'tab	here two
lines Łódź', 'مطبعة Straße', 1, 9223372036854775807, -9223372036854775808, 1, 1);
INSERT INTO card_batch_line(card_batch_id, line, reference, number, brand, last4, code, kind, amount_minor, at, voided, offline) VALUES (423966959669871129, 2, 'sign مطبعة two
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
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959663579710, 1, '', -5150994791650847880, -9579);
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959663579710, 2, '', 9223372036854775807, 2659258714978522099);
CREATE TABLE card_batch_member (
  card_batch_id INTEGER NOT NULL REFERENCES card_batch(id),
  line INTEGER NOT NULL,
  attempt_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (card_batch_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959669871129, 1, 0);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959669871129, 2, 0);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959669871129, 3, 7194453809029883610);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959669871129, 4, 7022900746213728052);
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
INSERT INTO orphan_end(id, pos, orphan_id, kind, attempt_id, payment_id, staff_id, reason) VALUES (423966959676162710, 85, 2385147863096024207, 1, 4631679613684303222, 7444335126340678973, 0, '😀');
INSERT INTO orphan_end(id, pos, orphan_id, kind, attempt_id, payment_id, staff_id, reason) VALUES (423966959682454130, 86, 2562612947891597407, 1, 0, 0, 0, 'tab	here');
CREATE TABLE collection (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  status INTEGER NOT NULL DEFAULT 0,
  promise_date INTEGER NOT NULL DEFAULT 0,
  promise_minor INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO collection(id, pos, customer_id, status, promise_date, promise_minor, note) VALUES (423966959688745567, 87, 9028333309802638411, 4, 32603, 0, 'Ænima tab	here');
INSERT INTO collection(id, pos, customer_id, status, promise_date, promise_minor, note) VALUES (423966959695036929, 88, 0, 3, 58763, -209624277919006391, '');
CREATE TABLE station (
  id INTEGER PRIMARY KEY,
  life BLOB NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  place TEXT NOT NULL
) STRICT;
INSERT INTO station(id, life, number, place) VALUES (1, x'b3de456aa1edcbb105251e194ddf11a8', 1, 'where it was made');
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
INSERT INTO head(one, station_id, schema, pos, seq, stamp, last_id, hash) VALUES (1, 1, 1, 120, 120, 116654080020643840, 423966959862809174, x'9ae0485714100dd939e005f13d3f877bd229784526a9dcc388e718b8fe169a48');
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
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (1, 1, 1, 116654080000131072, 1, 0, 0, 'fixture.add', 0, x'2755d85c07534305ab70350b44b6026473af6328ce6556412e17dc1d442a8396', x'2b0252020000b43be2058903080211b6ffea7ef501c77f18c8c83629fa8e833f28f5342338c02750949f0358ff92038201132271756f7465642220746162096865726520618801a0fbc1bdb8a286b6ee01a001a9be03a801c9a39213b901baa8ed9434d43c3ec0018fd9f1ffa2adcea769f20107c581c3b364c5baf801a52372451a0e61204f274e65696c3b2044524f50220f746162096865726520c3866e696d6128ffffffffffffffffff0138a2b3849a85ac85ee5a488fa3bfbfb0d58ccbba0150face2372531219e697a5e69cace58db0e588b7207369676e2053747261c39f651a10c3866e696d612041636d65207369676e220d7369676e20746162096865726528da0430a80338aa0848ad80abd7fbf3e59be30150c6397a321206c3866e696d6120feffffffffffffffff01280230cf975e38c4d3aefac0f5acb813409dd6b0ab0349b87add012ba60e427a44121774616209686572652053747261c39f6520c3866e696d611a0441636d6520feffffffffffffffff012802309d8bbbe188bed996d90138feffffffffffffffff01403b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (2, 1, 2, 116654080000327680, 1, 0, 0, 'fixture.add', 0, x'9daa2b3de2d73edd6df871a53d381aa37adce8d1a90aad5284988ba33645ece5', x'2b0293026000b43be205ea04080618f4944e2207c581c3b364c5ba4087a4024a04f09f988050baaf0458aad7e604620d2271756f7465642220f09f98806a14d985d8b7d8a8d8b9d8a92074776f0a6c696e65738801e484d8c2ba97bfe310a001feffffffffffffffff01a801eac5a20ac001c3f7c11fd20111e697a5e69cace58db0e588b720f09f9880d901492ab4050844582cea011453747261c39f6520e697a5e69cace58db0e588b7f2011be697a5e69cace58db0e588b72074776f0a6c696e6573207369676e72500905a4ec821619375b1211f09f98802041636d6520c581c3b364c5ba1a11d985d8b7d8a8d8b9d8a920c3866e696d6122016128ebd401309db3fae1f1fca8d73b3885a203413ff9935883eeca0d50db07724209971ed6224ee02971120753747261c39f65220f7369676e202271756f74656422206130d50238c0e31341908129c3f16dd27d48c5a70e50fa9ecbe7abb2c1b4e70172560926631600e85424661211d985d8b7d8a8d8b9d8a920c3866e696d611a086120c3866e696d61220df09f988020746162096865726528fea1013098a0d8a8e5e1cce01038d5eeb7d0f3dd9f8dd90148e2e1bbcf0d5012724e096b5bbc23babe6353121c4f274e65696c3b2044524f50202271756f7465642220c3866e696d611a1053747261c39f65202271756f74656422281830c296da683890d1b22548b1d7c4b30150c0037a4212127461620968657265207369676e20f09f98801a1a2271756f74656422204f274e65696c3b2044524f502041636d65207e30feffffffffffffffff01388d5340087a2909dc9863439c9206451204f09f98801a10c581c3b364c5ba20746162096865726520d4ba3b38bff602');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (3, 1, 3, 116654080000524288, 1, 0, 0, 'fixture.add', 0, x'22af69ca542128e585400bfd98859c24c30c9fd9873255c1a30aa3b09e999dad', x'78036c02c000b43be20500746d277dd9a71f63496c816186d89880755bf4ff9515eb7f0979fe3ad3d5248800');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (4, 1, 4, 116654080000720896, 1, 0, 0, 'fixture.add', 0, x'bb8958649cf2100dfd2271285703008618455315e24fc30c0bd6d3c89321c77c', x'2b03d8022001b43be205be0b3496e950730eb701099cd85566a7a0f218121641636d652074616209686572652074616209686572651a1b74776f0a6c696e657320e697a5e69cace58db0e588b72041636d652204f09f98802a0ce697a5e69cace58db0e588b74206f09f988020615215d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a95a152271756f7465642220e697a5e69cace58db0e588b76211c3866e696d6120d985d8b7d8a8d8b9d8a96a01617a10c3866e696d612074776f0a6c696e6573820104f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (5, 1, 5, 116654080000917504, 1, 0, 0, 'fixture.add', 0, x'8c15407988af3d2b78f16094f426428e948ee99b1561a5081cbb5049e04f21c7', x'2b0438028001b43be2051809d704e5f8942d8c3618ecf3032209c581c3b364c5ba2061');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (6, 1, 6, 116654080001114112, 1, 0, 0, 'fixture.add', 0, x'e2e9ffcf946fbdba1c5e1bd4dcf29c06f4d5224024a3a01f6858a7a0013b7cd1', x'2b040102e001b43be2051311abed970f3982dc4122082271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (7, 1, 7, 116654080001310720, 1, 0, 0, 'fixture.add', 0, x'89057f8d0ac924e45f9cfc715b6d1a1b824ca8ff84fe9bfaefbefe5f65db3d0b', x'2b05ad024002b43be2052b099ba46b2365e63170200628ec3e30d8cc013a17d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (8, 1, 8, 116654080001507328, 1, 0, 0, 'fixture.add', 0, x'75627c4066329c8ba78b3492f77765cfe7c6fea9de87563316c1ac57fee190d1', x'2b05e302a002b43be20516200228c1fecba88ad4c08f5d30cb8faed28e9d82ee10');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (9, 1, 9, 116654080001703936, 1, 0, 0, 'fixture.add', 0, x'c170215eadbfd68256c278fcda72b2a449b8a2b7926174c807ab9df1bc276edc', x'2b0639020003b43be20524099b045bb9ccaf803d10e9a70322157369676e2053747261c39f65202271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (10, 1, 10, 116654080001900544, 1, 0, 0, 'fixture.add', 0, x'09cbf33c95dca6635d50a07adee49d2a2005971288de8fd868113ec63750a122', x'2b066c026003b43be20510188ae304220a61207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (11, 1, 11, 116654080002097152, 1, 0, 0, 'fixture.add', 0, x'6369e22603c4ca2478fe4f9fd47e8630afccbc0149744535851b585603054a64', x'2b07c602c003b43be205790802116d851f520c0ac5701884d70321f8074bf29ef93133280c3206c3866e696d613896ca0d40ffffffffffffffffff0148ffffffffffffffffff01508e0358ffffffffffffffffff016a11f09f988020e697a5e69cace58db0e588b77a177461620968657265206120e697a5e69cace58db0e588b7800107');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (12, 1, 12, 116654080002293760, 1, 0, 0, 'fixture.add', 0, x'450f6e9529841ed4fda0380504e590afefd28a4f0815a23a3a0ad2e6d4afb9b7', x'2b07d6022004b43be20567080421163e1be87b3de170321761202271756f74656422204f274e65696c3b2044524f5038fe90af99e3cee3c5a70148cf1750fbded390aee480b99c01621b74776f0a6c696e65732053747261c39f652074776f0a6c696e65736a082271756f7465642280013c');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (13, 1, 13, 116654080002490368, 1, 0, 0, 'fixture.add', 0, x'92ae86a039d3f357746d7492ab5e79702831ee1323e3ca1eda2bd263e88b582b', x'2b091f028004b43be2055a113f7759c047b81124189aed04320ec581c3b364c5ba20c3866e696d6138cc2340feffffffffffffffff0148feffffffffffffffff01520fc581c3b364c5ba2053747261c39f655a1153747261c39f652074776f0a6c696e6573');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (14, 1, 14, 116654080002686976, 1, 0, 0, 'fixture.add', 0, x'd938a848addff4b59d376a3d3863f3db230180465cf534be7c3af487cc199dc5', x'2b093802e004b43be205a0100924e719d290b6875a21acf8816846b0215a32d00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672038cbb8f70d40b7a9c4015211c3866e696d6120d985d8b7d8a8d8b9d8a95a1c2271756f74656422202271756f7465642220d985d8b7d8a8d8b9d8a9');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (15, 1, 15, 116654080002883584, 1, 0, 0, 'fixture.add', 0, x'0892a0d200f54f838cd7bad5adf1ef9d51093f3391579e5a17c3b8991ad6defb', x'2b0abd024005b43be20516180620e09402320ec581c3b364c5ba20c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (16, 1, 16, 116654080003080192, 1, 0, 0, 'fixture.add', 0, x'9d87b149c432b35dcd6640e4188c61b14bd26fb3d2c73b2739d8d79d2002d77b', x'2b0aff02a005b43be2051b11c40e4263dc33e92618062a0e61204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (17, 1, 17, 116654080003276800, 1, 0, 0, 'fixture.add', 0, x'8ad47772b3dc3fa3ccfc23aeb3850fa2438d03ab4fd6cbe565b58307f76e9360', x'2b0b57020006b43be205250983e2f7f38862c85011d9d2a8800118fe5d18f28a0220ebb088052884f399c1e0bcdea141');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (18, 1, 18, 116654080003473408, 1, 0, 0, 'fixture.add', 0, x'26605162e5e2bc7ca37ff31f4e93adf849665b534ff9b255559fbacd8c3a9829', x'2b0b2c026006b43be2051b09ef0647465ae4155911436cf5eaba6e063018de900328bfeabe05');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (19, 1, 19, 116654080003670016, 1, 0, 0, 'fixture.add', 0, x'e93e9b9e4c462d9e089e6df08755bacae2f951ba468641517cbf0c862430f42c', x'2b0c9202c006b43be2052808ea6a121361204f274e65696c3b2044524f5020f09f98801a0ec581c3b364c5ba20612041636d65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (20, 1, 20, 116654080003866624, 1, 0, 0, 'fixture.add', 0, x'5ab8f77f244320a8294299a64b3e3a39054ae75f1b300257a6efcf7b73bb54b8', x'2b0cf6022007b43be2052708af98011213f09f988020f09f98802074776f0a6c696e65731a0c4f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (21, 1, 21, 116654080004063232, 1, 0, 0, 'fixture.add', 0, x'0e633812de96c63fa972c74428c64a87768696b1c628a7b1793d1809c7b53cfc', x'2b0de0028007b43be2057d10d4c20218022a1a4f274e65696c3b2044524f5020f09f9880207461620968657265320f2271756f7465642220c3866e696d614094bf0d48e2027a1710b3b3bc151a1053747261c39f652074616209686572657a1610e6930a1a10c581c3b364c5ba202271756f746564227a10103a1a0c6120d985d8b7d8a8d8b9d8a9');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (22, 1, 22, 116654080004259840, 1, 0, 0, 'fixture.add', 0, x'8f0182bde23baf4b3c829812881d324a8c53dbe77657673543b925cb65d9b577', x'2b0d3d02e007b43be2054610ae8b03180620022a0161321074616209686572652053747261c39f653a06c3866e696d6140ffffffffffffffffff017a140945e2bab78ceeb32210b62b1a06c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (23, 1, 23, 116654080004456448, 1, 0, 0, 'fixture.add', 0, x'bdfcae216d9a33189f854b9ee48267001f25c9a56d6dc7ee495574ae3e11bbc1', x'2b0e4e024008b43be205ab0b39f524b1f83bf5010a10c3866e696d6120f09f98802041636d65121e74776f0a6c696e65732074776f0a6c696e657320d985d8b7d8a8d8b9d8a91a114f274e65696c3b2044524f5020f09f98802a082271756f746564223211c581c3b364c5ba2074776f0a6c696e65733a1d2271756f746564222053747261c39f65204f274e65696c3b2044524f504201614a24e697a5e69cace58db0e588b7204f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a95206c3866e696d6160a1dfdbee98c9ecd7ff0168027a0d7369676e202271756f74656422a2010441636d65aa0113c3866e696d61204f274e65696c3b2044524f50c101ac9224e4c34aa334');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (24, 1, 24, 116654080004653056, 1, 0, 0, 'fixture.add', 0, x'71096ecb6226500573ad224efdcdbe603e1a113695917a830bb870622df4dd1a', x'2b0e7f02a008b43be205cb7f462fe22e7671e8010a0ad985d8b7d8a8d8b9d8a91a10612074776f0a6c696e6573207369676e220ce697a5e69cace58db0e588b72a167369676e2074776f0a6c696e65732053747261c39f653219e697a5e69cace58db0e588b720f09f988020c581c3b364c5ba3a1d2271756f746564222053747261c39f6520e697a5e69cace58db0e588b7521de697a5e69cace58db0e588b720c3866e696d612074776f0a6c696e6573600b70027a047369676e8201117461620968657265202271756f746564228901e084afed80f42e56900104a2011374776f0a6c696e657320f09f98802041636d65c101daec09a55abb9a72');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (25, 1, 25, 116654080004784128, 1, 0, 0, 'fixture.change', 0, x'04bf4b5ab9da510440de67974147b5ee2b4e432ab9d435cbad4070b1125c8f5c', x'7e0e7f02a008b43be20501000000000000000000bfd872bd1c19bc3e007e0e7f02a008b43be20502000000000000000000324e58fcb0ccc0e5007e0e7f02a008b43be20503000000000000000000d09b2a019996b306007e0e7f02a008b43be2050400000000000000000093907ec8f4e082a8ac10421f53747261c39f65204f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a94a1e41636d6520e697a5e69cace58db0e588b7204f274e65696c3b2044524f5052e80fc3866e696d612074616209686572652074616209686572656c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67207e0e7f02a008b43be20505000000000000000000c0a89e35c25622470959747a77f78ae34a227e0e7f02a008b43be20506000000000000000000bb5d9ac403f595e10268027e0e7f02a008b43be2050700000000000000000060a30ac65c72b76c177a154f274e65696c3b2044524f5020c3866e696d6120617e0e7f02a008b43be20508000000000000000000b5887c22cfe64bad168201097369676e2041636d658901f8323b21ee4279647e0e7f02a008b43be20509000000000000000000abd187aac9da9423039001067e0e7f02a008b43be2050a00000000000000000086c1f4fdb0d72223007e0e7f02a008b43be2050b000000000000000000b557096ca35d151622aa011fd985d8b7d8a8d8b9d8a92053747261c39f6520e697a5e69cace58db0e588b77e0e7f02a008b43be2050c0000000000000000009b2c964ea572aaef08b00102c801d9d1017e0e7f02a008b43be2050d0000000000000000004d8d299567a7698a0ab901ef67523a9aaadc637e0e7f02a008b43be2050e00000000000000000081d5e86e72d0f0f40ac1018cdf5c709725f210720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (26, 1, 26, 116654080004915200, 1, 0, 0, 'fixture.change', 0, x'cfb9374a4acaa3b5cec499c21497a743b74f1f1c9733117218de4cdc096fea34', x'7e0e7f02a008b43be205018080c8849191b89e03b1cbeda16a45de3349c4ac09d2f26ed7140a12f09f988020f09f98802074616209686572657e0e7f02a008b43be205028080c8849191b89e03b1cbeda16a45de3310e96226b3f501fd18121641636d6520c3866e696d6120d985d8b7d8a8d8b9d8a97e0e7f02a008b43be205038080c8849191b89e03b1cbeda16a45de336802a209aeaa7f2c0b2a097369676e207369676e7e0e7f02a008b43be205048080c8849191b89e03b1cbeda16a45de3347222a3d4921f24d44320f2271756f7465642220c3866e696d613a04f09f988042117461620968657265202271756f746564224a07c581c3b364c5ba520fd985d8b7d8a8d8b9d8a9207369676e7e0e7f02a008b43be205058080c8849191b89e03b1cbeda16a45de33bd3a46bc1d8203d4007e0e7f02a008b43be205068080c8849191b89e03b1cbeda16a45de33ac4461973c5afd980a60e8d4eba1ed93d7cc747e0e7f02a008b43be205078080c8849191b89e03b1cbeda16a45de337c7d5c7cb4f105eb067a04f09f98807e0e7f02a008b43be205088080c8849191b89e03b1cbeda16a45de33c0c5d5481074aa531c82010fc581c3b364c5ba20c581c3b364c5ba89011de05a003602327c7e0e7f02a008b43be205098080c8849191b89e03b1cbeda16a45de33a4e050e304e534f8069001049801027e0e7f02a008b43be2050b8080c8849191b89e03b1cbeda16a45de3322dda88cdb31e4ce10aa010dc3866e696d6120c3866e696d617e0e7f02a008b43be2050c8080c8849191b89e03b1cbeda16a45de332ed39606c4e65bb5007e0e7f02a008b43be2050d8080c8849191b89e03b1cbeda16a45de33dfa8b3caad9e69490ab9015b7a4c0e8cf7504e7e0e7f02a008b43be2050e8080c8849191b89e03b1cbeda16a45de33bc74e5b7a9b927750ac101853ce39926fdf576720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (27, 1, 27, 116654080005111808, 1, 0, 0, 'fixture.add', 0, x'b2ceeb46a6b73c12f5d0b2a84c5ac4bc08b60c361ac8da44560df3b7579e2a9e', x'2b0fcd028009b43be205ec9caaa6f4ee4d7b1a1201612a08746162096865726530ffffffffffffffffff013802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (28, 1, 28, 116654080005308416, 1, 0, 0, 'fixture.add', 0, x'7699648271310fe459defd38f20bc0dd666d9049e8a900e6b3928d22b75b64a0', x'2b0fa602e009b43be205e59a8fac3261cfae5409955c7fdd57f3a848121374776f0a6c696e657320f09f9880207369676e1a08746162096865726522047369676e2a19e697a5e69cace58db0e588b720e697a5e69cace58db0e588b730ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (29, 1, 29, 116654080005439488, 1, 0, 0, 'fixture.change', 0, x'776fb089734a490b5484bcf962f3ad08ddc6cd8ce143e51654fb4380bb7ed09c', x'7e0fa602e009b43be20501000000000000000000d63235f001f3d67b0909177412ee5b6210147e0fa602e009b43be20502000000000000000000f07fb62f45617b702c120d74616209686572652041636d651a1b4f274e65696c3b2044524f5020c3866e696d6120c581c3b364c5ba7e0fa602e009b43be205030000000000000000003c000b637d316cf2891022e60f7369676e2053747261c39f652074776f0a6c696e65736c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67202a1e74776f0a6c696e657320c581c3b364c5ba20e697a5e69cace58db0e588b7720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (30, 1, 30, 116654080005570560, 1, 0, 0, 'fixture.change', 0, x'0bc933a82cc32cbfd120a25a3cbc3313f20237fd557b8b8424a3588b58e3c6a3', x'7e0fa602e009b43be20501808098859191b89e03b1cbeda16a45de33052112616542de4f007e0fa602e009b43be20502808098859191b89e03b1cbeda16a45de33ec88f25dcbd55ced1a1a184f274e65696c3b2044524f5020c3866e696d612041636d657e0fa602e009b43be20503808098859191b89e03b1cbeda16a45de33edecd296569e88af0622047369676e7e0fa602e009b43be2050400000000000000000067c1eb7f7e06ea4d023073720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (31, 1, 31, 116654080005767168, 1, 0, 0, 'fixture.add', 0, x'8246a4db3abe88730031ec56e92bf27faf8e1a11cd4fb8e0708003d018b4ea11', x'2b10c902c00ab43be20597f61b4dc615b66f800109be74895deb881d16121be697a5e69cace58db0e588b72061204f274e65696c3b2044524f501a0ce697a5e69cace58db0e588b7220c4f274e65696c3b2044524f502a0441636d653217d985d8b7d8a8d8b9d8a9206120d985d8b7d8a8d8b9d8a93a1d4f274e65696c3b2044524f5020c581c3b364c5ba207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (32, 1, 32, 116654080005963776, 1, 0, 0, 'fixture.add', 0, x'4c6fc7f3f4e50f935e794ada5b8688a01ef08e482f3e86c60ed1a04832599d6e', x'2b100502200bb43be205b8ce940af259988274092e45ba83772abd6012194f274e65696c3b2044524f5020e697a5e69cace58db0e588b71a06c3866e696d612a117461620968657265202271756f7465642232117369676e20f09f988020c581c3b364c5ba3a1774616209686572652053747261c39f6520c3866e696d61411c711b4d76d34c3f');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (33, 1, 33, 116654080006094848, 1, 0, 0, 'fixture.change', 0, x'f3a5c379d6212f1411c7e458291ab2d9ff8e9d8ccb048bdff376ede2e5c82e06', x'7e100502200bb43be2050100000000000000000011f1747b9aa0b817007e100502200bb43be20502000000000000000000f1d813cfdef0f3d410120e74776f0a6c696e65732041636d657e100502200bb43be205030000000000000000001a4f16a2c8cc7f92581a0441636d65221f74616209686572652074776f0a6c696e6573204f274e65696c3b2044524f502a0ad985d8b7d8a8d8b9d8a9321253747261c39f652061202271756f746564223a0fc581c3b364c5ba20c581c3b364c5ba7e100502200bb43be205040000000000000000000bf730b009aa3e1f00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (34, 1, 34, 116654080006225920, 1, 0, 0, 'fixture.change', 0, x'af05bf897134c15f4ef15cac95689c373e6cade873db47230005dc23628aff20', x'7e100502200bb43be205028080e8859191b89e03b1cbeda16a45de3321b39edd81d63aca1a121874776f0a6c696e657320e697a5e69cace58db0e588b720617e100502200bb43be205038080e8859191b89e03b1cbeda16a45de33392820fad800ad16391a097369676e207369676e2201612a082271756f746564223214f09f98802041636d6520d985d8b7d8a8d8b9d8a93a097369676e20f09f98807e100502200bb43be205048080e8859191b89e03b1cbeda16a45de33c171aa60ae6cc7f80941ee7d4e1a89848d67720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (35, 1, 35, 116654080006422528, 1, 0, 0, 'fixture.add', 0, x'b968d58d85251e3f8293960e2e9cc780dd56a300dee4f3f9a3e5eac1587a0aad', x'2b11fe02000cb43be2053309282039b1d0eae872120cd985d8b7d8a8d8b9d8a92061309bcc013a1441636d65207369676e20d985d8b7d8a8d8b9d8a94802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (36, 1, 36, 116654080006619136, 1, 0, 0, 'fixture.add', 0, x'63afa2960d9f895d78f19dfdf431579394c7c642418548bd7bf50a623af9006e', x'2b11e702600cb43be2053e09a395000f1057f9501a0d41636d65206120c3866e696d6128bed20430d680023a0ce697a5e69cace58db0e588b7420ec3866e696d612053747261c39f65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (37, 1, 37, 116654080006750208, 1, 0, 0, 'fixture.change', 0, x'b191f7eb253d2a987eea86caf8aff5c30550fca62c99743e0650cbaaa1c72578', x'7e11e702600cb43be20501000000000000000000007e11e702600cb43be205020000000000000000004b1219f09f988020c581c3b364c5ba204f274e65696c3b2044524f501a20d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f50202271756f74656422220cf09f98802053747261c39f657e11e702600cb43be20503000000000000000000153a0974776f0a6c696e657342087461620968657265720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (38, 1, 38, 116654080006881280, 1, 0, 0, 'fixture.change', 0, x'c740d40d2b4bbc0cddee49be29b08504bfc4a1cf7a536b9d8bb1222abb16be77', x'7e11e702600cb43be205018080b8869191b89e03b1cbeda16a45de3309090c758853965ac9057e11e702600cb43be205028080b8869191b89e03b1cbeda16a45de3312120cf09f98802053747261c39f6528df86027e11e702600cb43be205038080b8869191b89e03b1cbeda16a45de331c3a1ae697a5e69cace58db0e588b7202271756f746564222041636d657e11e702600cb43be20504000000000000000000024802720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (39, 1, 39, 116654080007077888, 1, 0, 0, 'fixture.add', 0, x'5070222db15b345c1f08fb2e733868fb07ef2783b53a77ae09e73423e0e09840', x'2b125602400db43be205730a16612053747261c39f6520e697a5e69cace58db0e588b71213c3866e696d61204f274e65696c3b2044524f501a19c581c3b364c5ba207461620968657265207461620968657265220b74776f0a6c696e6573206128feffffffffffffffff017a1108dbfbf8b60a10ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (40, 1, 40, 116654080007274496, 1, 0, 0, 'fixture.add', 0, x'c6900c689f16701ebd36ff3b09ed208db424aadb96ef1116473ad65111221a91', x'2b12e002a00db43be205500a0d746162096865726520f09f9880120ce697a5e69cace58db0e588b722152271756f74656422206120d985d8b7d8a8d8b9d8a9300239980616f22aeff3737a0f089eea3d10feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (41, 1, 41, 116654080007405568, 1, 0, 0, 'fixture.change', 0, x'1b7d7ce8d73b387a30e562df2e48c5560f7b0e0a4c5ad825290173cfcbf4c8f5', x'7e12e002a00db43be20501000000000000000000060a0441636d657e12e002a00db43be2050200000000000000000009120753747261c39f657e12e002a00db43be20503000000000000000000282214e697a5e69cace58db0e588b72053747261c39f657a1008ffffffffffffffffff0110e4aaf05f7e12e002a00db43be20504000000000000000000007e12e002a00db43be20505000000000000000000024002720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (42, 1, 42, 116654080007536640, 1, 0, 0, 'fixture.change', 0, x'a78416f69b6477147e2f9a5c5eb607d730641e8232ed7889b00799c5909d0f56', x'7e12e002a00db43be20501808088879191b89e03b1cbeda16a45de330e0a0ce697a5e69cace58db0e588b77e12e002a00db43be20502808088879191b89e03b1cbeda16a45de330612047369676e7e12e002a00db43be20503808088879191b89e03b1cbeda16a45de3328220e53747261c39f6520c3866e696d6128bad6dbc3b69785a6f3017a0b08e8d3df9afcc486a9ad017e12e002a00db43be20504808088879191b89e03b1cbeda16a45de330939e2c1be2c5b30bd42720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (43, 1, 43, 116654080007733248, 1, 0, 0, 'fixture.add', 0, x'a3221c2093b58f5e3086cc56ac31b95fc21803d0775977b5fb6b476af79ada00', x'2b134402800eb43be2051c100618feffffffffffffffff01208be0e78e98a3ceb4ab0128e98f5e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (44, 1, 44, 116654080007929856, 1, 0, 0, 'fixture.add', 0, x'0516909a2025383cd4af399c8497bfd9b756d83d267f1db543f8b6836da1b812', x'2b13e902e00eb43be205210a06c3866e696d61100218b9b1b39a8dc9bce33e20ffffffffffffffffff013002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (45, 1, 45, 116654080008060928, 1, 0, 0, 'fixture.change', 0, x'af944b4d4b20a7a41fa6b8984e614620620e8ff6531399b02a42e96555b19ee9', x'7e13e902e00eb43be205010000000000000000000a0a08c3866e696d6120617e13e902e00eb43be20502000000000000000000141004189bd74d20ffffffffffffffffff0128f301720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (46, 1, 46, 116654080008192000, 1, 0, 0, 'fixture.change', 0, x'f17a2c57552f4dd7c375c56b7ddbdca4739bb5e40d485b06f7b25c64023f0451', x'7e13e902e00eb43be205018080d8879191b89e03b1cbeda16a45de330b0a0974776f0a6c696e65737e13e902e00eb43be205028080d8879191b89e03b1cbeda16a45de330e100418ac96c02a20e7c31928d1027e13e902e00eb43be2050300000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (47, 1, 47, 116654080008388608, 1, 0, 0, 'fixture.add', 0, x'5f782b30f6e1085330bd6cfb8e69763c78be2b0703a47c0937c3a99f76196a80', x'2b14e202c00fb43be205390a1d74776f0a6c696e657320746162096865726520d985d8b7d8a8d8b9d8a9121641636d652074616209686572652074616209686572652002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (48, 1, 48, 116654080008585216, 1, 0, 0, 'fixture.add', 0, x'834e57add721e99fa1e8026f6eeea189d86b622077876774f7e8a12c636ae9d4', x'2b1434022010b43be205190a0161120d7461620968657265207369676e18e2bb862b2002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (49, 1, 49, 116654080008716288, 1, 0, 0, 'fixture.change', 0, x'f1f8360eb5d7b8a0e8693d83998c4196b4424fc7a3e86895f0de484cce4c24ea', x'7e1434022010b43be20501000000000000000000190a01611214c581c3b364c5ba20e697a5e69cace58db0e588b77e1434022010b43be205020000000000000000000518c6dc8003720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (50, 1, 50, 116654080008847360, 1, 0, 0, 'fixture.change', 0, x'509c5faf50835cb2d9ceb2609de0f62850e33b306284f913a5fec333822bfe2a', x'7e1434022010b43be205018080a8889191b89e03b1cbeda16a45de33007e1434022010b43be205028080a8889191b89e03b1cbeda16a45de330218097e1434022010b43be2050300000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (51, 1, 51, 116654080009043968, 1, 0, 0, 'fixture.add', 0, x'492c13b0eef88b2ba41dfecc1e6b846a78caa586961ea2ed08d739719b63a81b', x'2b15c5020011b43be2051a7a007a0909d0d16ad6b88bc6197a09093a2372a90683e6337a00');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (52, 1, 52, 116654080009240576, 1, 0, 0, 'fixture.add', 0, x'545978aaa5db6cbde3903f7b1091338b5080611fb82893d71e2e32cf56c7a040', x'2b15ef026011b43be205130a0d41636d65202271756f7465642210021802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (53, 1, 53, 116654080009371648, 1, 0, 0, 'fixture.change', 0, x'f01bf4169c04745ac3f9f2995ff33a64a438d2d8b17be19bec9ed09abfb72d08', x'7e15ef026011b43be20501000000000000000000080a06f09f988020617e15ef026011b43be205020000000000000000001a7a007a0909dc993f2c7611d9507a09093be51ba8dfb0355c7a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (54, 1, 54, 116654080009502720, 1, 0, 0, 'fixture.change', 0, x'9a74f61a1d5d00059a93abe2879b7b057b7e0f37f25389743956b0cce83d3853', x'7e15ef026011b43be205018080f8889191b89e03b1cbeda16a45de33180a1653747261c39f652053747261c39f6520c3866e696d617e15ef026011b43be205028080f8889191b89e03b1cbeda16a45de330b7a09094196f85cdd8f5907720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (55, 1, 55, 116654080009699328, 1, 0, 0, 'fixture.add', 0, x'f1e05c36b7719ce0f9bf0c2587922829454727db4cc3999ab74a4ae378575e31', x'2b1648024012b43be2050e0a04f09f98801004180220022803');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (56, 1, 56, 116654080009895936, 1, 0, 0, 'fixture.add', 0, x'486601f654a2a735cf56d081f98a96ae625235313139d83e604f720de6d1381c', x'2b16a602a012b43be2051a0a13f09f98802041636d652074776f0a6c696e6573200228a93e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (57, 1, 57, 116654080010027008, 1, 0, 0, 'fixture.change', 0, x'001d19ecef81015091a37a8c6db9daac68d1468ce3e90321860717bdf1da5a3b', x'7e16a602a012b43be205010000000000000000000c0a0ad985d8b7d8a8d8b9d8a97e16a602a012b43be205020000000000000000000210027e16a602a012b43be205030000000000000000000b28e5b4dc99ee84bd9c8501720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (58, 1, 58, 116654080010158080, 1, 0, 0, 'fixture.change', 0, x'7468f781d54dc0d86a3fa776ec22bfe1d816bd1990fa9dbf5a85ff3c59e943b2', x'7e16a602a012b43be205018080c8899191b89e03b1cbeda16a45de33007e16a602a012b43be205028080c8899191b89e03b1cbeda16a45de330210047e16a602a012b43be205038080c8899191b89e03b1cbeda16a45de330328c708720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (59, 1, 59, 116654080010354688, 1, 0, 0, 'fixture.add', 0, x'74801ae6dea2ba98cdd89e01b0fcdc8945b2deec952a1acfa20a70ef1d79d98f', x'2b17ea028013b43be2050be342cab8702937180a14c581c3b364c5ba20e697a5e69cace58db0e588b72002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (60, 1, 60, 116654080010551296, 1, 0, 0, 'fixture.add', 0, x'844ac1ff549c180ebb5c3abf270d66914a83498bd58599f6b39c3d27a4dd9770', x'2b173002e013b43be2055606310f7b69da3d140a0e41636d65207369676e2041636d6510062002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (61, 1, 61, 116654080010682368, 1, 0, 0, 'fixture.change', 0, x'57bf730c05ffdceffeb27cdddc47be0c2fd17ed5d27b17e7a7c044fe5d4ebd14', x'7e173002e013b43be20501000000000000000000407085431fc1f71f007e173002e013b43be20502000000000000000000dc184ad61296cb980210047e173002e013b43be20504000000000000000000a9fe5da3678ec77d00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (62, 1, 62, 116654080010813440, 1, 0, 0, 'fixture.change', 0, x'dab112406018254bb6977dee90c9b07f4a23a524bbef51ab479dc6db8dfe673f', x'7e173002e013b43be205018080988a9191b89e03b1cbeda16a45de33d03d816cfe1b04f00e0a0ce697a5e69cace58db0e588b77e173002e013b43be205028080988a9191b89e03b1cbeda16a45de336f795bd9824288f90210087e173002e013b43be2050300000000000000000028804119b264c4830f1a0d2271756f74656422207369676e720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (63, 1, 63, 116654080011010048, 1, 0, 0, 'fixture.add', 0, x'bfb4b7db63caf6770c3f5b2b9b2e80c07295bd36d53e9a7db6da04c843951e40', x'2b19a602c014b43be205020804');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (64, 1, 64, 116654080011206656, 1, 0, 0, 'fixture.add', 0, x'524c98054acfdf059c33ce6343045807d2bd7b1cf4870e3b54687429f07702b1', x'2b199e022015b43be2052910e695e03c1a154f274e65696c3b2044524f50202271756f7465642220ffffffffffffffffff012802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (65, 1, 65, 116654080011337728, 1, 0, 0, 'fixture.change', 0, x'b42b24940e3372e689285c1280489531ccc2d1a832ce252c6f6b9e42f7c28866', x'7e199e022015b43be205010000000000000000000d080610c7afc3e5071a0161201c720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (66, 1, 66, 116654080011468800, 1, 0, 0, 'fixture.change', 0, x'240560426735e7e4b94983b7669f45d21e09aa95c73332631cea752b9a7c6959', x'7e199e022015b43be205018080e88a9191b89e03b1cbeda16a45de331b080610ffffffffffffffffff011a0ce697a5e69cace58db0e588b77e199e022015b43be2050200000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (67, 1, 67, 116654080011665408, 1, 0, 0, 'fixture.add', 0, x'63980f96961f10e39dc7ca7112820c3f34ce8a1f6388f8687076be5175f16418', x'2b1a80020016b43be2053f120874616209686572651930313d48a7062d1a208cfdb2afcbc7b59b6e28d99c0230ca920538027a0909a19b8a9f7cf3fa5c7a007a0909560b977975fb2c02');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (68, 1, 68, 116654080011862016, 1, 0, 0, 'fixture.add', 0, x'ed1d51e892e0aab780cfc959164d32cf856a3023ddcb770bd4f7fd40793ca628', x'2b1a82026016b43be20534096fb052f82769d4711206c3866e696d61196d897a889983ab1620d488037a090933e10cf40c383f197a0909b0ead79e34bb8952');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (69, 1, 69, 116654080011993088, 1, 0, 0, 'fixture.change', 0, x'581ab0722c85761d94d66ed4336a2dee79dbed0e93fbe73d42f92ff431ecec74', x'7e1a82026016b43be205010000000000000000002e121453747261c39f65204f274e65696c3b2044524f5019571f895cccb3f42f209b9cb9d0f9f3a9e3ba0130caa0037e1a82026016b43be20502000000000000000000117a007a0909b7ac91ad979e56517a007a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (70, 1, 70, 116654080012124160, 1, 0, 0, 'fixture.change', 0, x'2c96c4da4576d772ec6234b067bfbfe9503a60802f86c192372f28afe39e97bf', x'7e1a82026016b43be205018080b88b9191b89e03b1cbeda16a45de333309b95f11bad9bb466f1210c3866e696d612074776f0a6c696e6573192d8589887c23833d20daeff4d7b09aef8ee30128dadb067e1a82026016b43be205028080b88b9191b89e03b1cbeda16a45de330a38027a007a007a007a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (71, 1, 71, 116654080012320768, 1, 0, 0, 'fixture.add', 0, x'60e3ead480a92003ae7c7edc85524f2b5a482c6a8493e7edad421036989bb0f0', x'2b1ba0024017b43be205a8f3410fbecb2567ed01191faead2bcba6ad002214c3866e696d61207369676e202271756f746564222a1b74776f0a6c696e6573204f274e65696c3b2044524f5020f09f988038bec406410b1ebaa83de0cb2c49f5a66153b0f7256650ff637a2909efe0cbcc5d308d7528ffffffffffffffffff0130ffffffffffffffffff0138f7f920488383a38c027a6b121b4f274e65696c3b2044524f5020f09f98802074776f0a6c696e65731a082271756f74656422221b41636d65204f274e65696c3b2044524f502074776f0a6c696e657328feffffffffffffffff0130f358388b87b8ab8fef84fa39413e758df0e4f2c64948a78cd0ad01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (72, 1, 72, 116654080012517376, 1, 0, 0, 'fixture.add', 0, x'f6609eff4c228de2c64fccf6127a5ea54b4dfdf17f29c1b4256b7bc92819067a', x'781b0002a017b43be2050073f2b43fcf656ae19783aab19ab6df4a10d0d0ef0a04685398cd33597ded7b87ac02112e3d33b699fa76271975ef6df1b416810038ecac01410b755fc3d85fd25b7a230948a375ce4a0af66f1207c581c3b364c5ba22047369676e28b67030033884f49696027a4b09ac3708869d57ef7e1213c3866e696d6120e697a5e69cace58db0e588b71a172271756f746564222053747261c39f6520c3866e696d6128ee0130feffffffffffffffff01385a48b19f207a4a09bb1028bdf5ab29641213d985d8b7d8a8d8b9d8a92074616209686572651a07c581c3b364c5ba221153747261c39f652074776f0a6c696e65733096efd1c2ded6e589ab0148f6e1990d7a4d097112bf035422723b1204f09f98801a1374776f0a6c696e65732041636d652041636d652216e697a5e69cace58db0e588b7207369676e2041636d6528b30230ae5f488dc3d096c687d9d4bd01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (73, 1, 73, 116654080012648448, 1, 0, 0, 'fixture.change', 0, x'7b8aceff28d44daaef52c592f759ad26cd8bc9effb93408566ec3beaf63ccdba', x'7e1b0002a017b43be2050100000000000000000032d92247b55faee61d0804118e9753b13201a33219b4a39835afa7cd6d4975d1d69575142a07781b0002a017b43be205020000000000000000004e5f3f8581c93c8e504db91754c6c521608fe877222d4c4faf5ea55ffa980d4135221f74776f0a6c696e6573202271756f7465642220e697a5e69cace58db0e588b72a1253747261c39f6520d985d8b7d8a8d8b9d8a97e1b0002a017b43be20503000000000000000000ff374395b914c4d30941723298468466c7247e1b0002a017b43be20504000000000000000000de26309aa42ab85f0350f4547e1b0002a017b43be20505000000000000000000497c644bb0ea157f0258027e1b0002a017b43be205060000000000000000003265975f2c0a0535a4027a35093bb05ab915056d321a0753747261c39f65220441636d65280130ffffffffffffffffff0138ffffffffffffffffff0148c6dfff017a5509e4fb3f7ad3def1761212c581c3b364c5ba20d985d8b7d8a8d8b9d8a92215746162096865726520e697a5e69cace58db0e588b7280630feffffffffffffffff0138ffffffffffffffffff01413b55a985700fa06d7a6809fe343ffd6b59b2481217d985d8b7d8a8d8b9d8a92053747261c39f6520f09f98801a127461620968657265207369676e2041636d652210c581c3b364c5ba202271756f7465642228ffffffffffffffffff0130910138800641c262a45327ae784248ebfbf380017a2a1a1953747261c39f65207461620968657265202271756f7465642228e73c30bbccad0338c10848a4d204720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (74, 1, 74, 116654080012779520, 1, 0, 0, 'fixture.change', 0, x'3cb23efd5b43af7755f14442a454a5d38c71794fa9d0d2c366b83cc85815b3c6', x'7e1b0002a017b43be205018080888c9191b89e03b1cbeda16a45de333f0e7150b3b2c9421d0802113fbe8a77966d2f46193b466cf6372fa00c4950e3c9d4187ccf50781b0002a017b43be205028080888c9191b89e03b1cbeda16a45de332b1da80f041d469fef1c8f7bd9b2d79c00f653f5202e5465c0c1ae6a8f66531e1d221b4f274e65696c3b2044524f50207369676e2074776f0a6c696e65737e1b0002a017b43be205038080888c9191b89e03b1cbeda16a45de33d6342b274e01133f007e1b0002a017b43be205048080888c9191b89e03b1cbeda16a45de33906823319bf8066a0350f4617e1b0002a017b43be205068080888c9191b89e03b1cbeda16a45de338524648e8f2c083a547a5209a8b3b1fb42b3f87f1220e697a5e69cace58db0e588b720746162096865726520d985d8b7d8a8d8b9d8a91a0161288fb39b2930ffffffffffffffffff0138c6eef69bdb8280d0b801417a44fee60893b77d720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (75, 1, 75, 116654080012976128, 1, 0, 0, 'fixture.add', 0, x'42c31d6a252765b0fc2c5031eaf4df9769190529f5fc3af36a04197e7b986054', x'2b1c1c028018b43be2058a010808190369113b2e7e2e2629293382262be4995f41905499fa0e99ab5e48eefe0458feffffffffffffffff0160aa81fe03720ad985d8b7d8a8d8b9d8a98201122271756f746564222041636d65207369676e8801027a0a10d5f9ccd795dd8aba4c7a140961a8ca968e77565610ffffffffffffffffff017a0210607a0d09f93b5116015c010e10c59f0e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (76, 1, 76, 116654080013172736, 1, 0, 0, 'fixture.add', 0, x'16b33be81a2f38b28fae2f69c5c0fabc4a7f7bb8d9670a928467169201abdff4', x'2b1c8a02e018b43be2059701080229530dc4d7b49b1f6c3926dd6d9ef74ab30941dd4e92acdfd44b6548c55d500458feffffffffffffffff0160feffffffffffffffff01720753747261c39f6582010974776f0a6c696e65738801027a0b10ffffffffffffffffff017a14097b4e0e4e608ba22810feffffffffffffffff017a1409383258fdd46c022110feffffffffffffffff017a0c090fc2055caa81ad6810b606');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (77, 1, 77, 116654080013369344, 1, 0, 0, 'fixture.add', 0, x'e4e76f998d701756058ae3459da87a000902107f878cfe78c7ce170f04e92990', x'2b1d07024019b43be205880119c965742d43094c3120ee1828adedf3e9b3b9d68af7013001421474776f0a6c696e657320d985d8b7d8a8d8b9d8a94a0ad985d8b7d8a8d8b9d8a96201616a097369676e2041636d657a0cf09f988020c581c3b364c5ba82010ce697a5e69cace58db0e588b78a011bc581c3b364c5ba20e697a5e69cace58db0e588b720c3866e696d619001f205');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (78, 1, 78, 116654080013565952, 1, 0, 0, 'fixture.add', 0, x'f394068a23686ffa57bc091b895d0eaa0257148609a0f8e172bc1f08473bb9bf', x'2b1d8b02a019b43be205e620100c20fb800b28d40c30073ad00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67204221e697a5e69cace58db0e588b720c581c3b364c5ba20e697a5e69cace58db0e588b74a1ed985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f5020c3866e696d615207c581c3b364c5ba62dc0f4f274e65696c3b2044524f506c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206a0e6120e697a5e69cace58db0e588b7721a2271756f7465642220d985d8b7d8a8d8b9d8a920c3866e696d617a0f2271756f746564222061207369676e8a0117c581c3b364c5ba2053747261c39f6520c581c3b364c5ba90019980dd01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (79, 1, 79, 116654080013762560, 1, 0, 0, 'fixture.add', 0, x'359af6390a0b2c506ca071048a4f826232cf6958f1bd572fbdfb903355c98b22', x'2b1ec302001ab43be205260a0b41636d6520c3866e696d61120753747261c39f6538024002480650bfa80758dea48cd30b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (80, 1, 80, 116654080013959168, 1, 0, 0, 'fixture.add', 0, x'92f658ccf32466911a767f6413d133afb6476f0979fa149f6b59da3d81b27c1c', x'2b1e0d02601ab43be2053f12082271756f74656422221141636d6520c581c3b364c5ba207369676e400248e59ae83050cb1658aba80662122271756f7465642220612053747261c39f65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (81, 1, 81, 116654080014090240, 1, 0, 0, 'fixture.change', 0, x'056d7365e6908134010a134017d9215cae2bf7c7be0b1611cfd3d81c0e32bfb0', x'7e1e0d02601ab43be20501000000000000000000090a07c581c3b364c5ba7e1e0d02601ab43be205020000000000000000003822082271756f7465642228ffffffffffffffffff016221d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f502074776f0a6c696e65737e1e0d02601ab43be205030000000000000000000230027e1e0d02601ab43be205040000000000000000000238027e1e0d02601ab43be2050500000000000000000015400248e4d3ea1150cd0158feffffffffffffffff01720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (82, 1, 82, 116654080014221312, 1, 0, 0, 'fixture.change', 0, x'789d2e6ab3e4a847d4c3286a7fc3cb0ee994fe25d4dbde62bcb456fbb5f4425f', x'7e1e0d02601ab43be205018080b88d9191b89e03b1cbeda16a45de33130a11f09f988020c581c3b364c5ba20f09f98807e1e0d02601ab43be205028080b88d9191b89e03b1cbeda16a45de33481215c581c3b364c5ba20746162096865726520f09f98801a14612074776f0a6c696e6573202271756f7465642262197369676e20d985d8b7d8a8d8b9d8a92074776f0a6c696e65737e1e0d02601ab43be205048080b88d9191b89e03b1cbeda16a45de33007e1e0d02601ab43be205058080b88d9191b89e03b1cbeda16a45de331a4002480250ffffffffffffffffff0158feffffffffffffffff01720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (83, 1, 83, 116654080014417920, 1, 0, 0, 'fixture.add', 0, x'a2091b7c28b00c7debf09e66cd199caf3e3c962fa60441bafef6dff8ff6a13d5', x'2b283e02401bb43be205aa02096481ed1f71caae5f1186ef9867c1d6ed3e18f9a198af80d5c3fe2c2209f09f9880207369676e2a0ce697a5e69cace58db0e588b730ae0138024a1774616209686572652074776f0a6c696e6573207369676e5a301210f09f988020c3866e696d612041636d65221574616209686572652041636d652053747261c39f65300638ca3340445a7b0a0e7369676e207369676e207369676e120874616209686572651a1ee697a5e69cace58db0e588b720f09f9880204f274e65696c3b2044524f502222e697a5e69cace58db0e588b720746162096865726520e697a5e69cace58db0e588b72a0fd985d8b7d8a8d8b9d8a920f09f98803002380140e88da2c0015002620f108fb2e3c3999e81fc8e0118d59501621510feffffffffffffffff0118e6cfc082c8edcae749');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (84, 1, 84, 116654080014614528, 1, 0, 0, 'fixture.add', 0, x'4b7c9801976d851fa640b8d63ad9297e0d0653a84910b698c13bf58f23fbd96a', x'2b281902a01bb43be205dc02112a8d48d7cf140c2118502201612a14d985d8b7d8a8d8b9d8a9207369676e207369676e30feffffffffffffffff014002520441636d655a91010a1dd985d8b7d8a8d8b9d8a92053747261c39f6520d985d8b7d8a8d8b9d8a91211612053747261c39f652053747261c39f651a11f09f988020e697a5e69cace58db0e588b7221a74616209686572652074776f0a6c696e657320c581c3b364c5ba2a12d985d8b7d8a8d8b9d8a92053747261c39f65300238feffffffffffffffff0140ffffffffffffffffff01480250025a750a197369676e20d985d8b7d8a8d8b9d8a92074776f0a6c696e6573121b53747261c39f652074776f0a6c696e65732074776f0a6c696e65731a0fc581c3b364c5ba20c581c3b364c5ba2217f09f98802074616209686572652074776f0a6c696e65732a0753747261c39f65300640e4d83a480250026a006a006a0909daa62e189fd5d7636a0909341fe50e055b7661');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (85, 1, 85, 116654080014811136, 1, 0, 0, 'fixture.add', 0, x'cd3b2abb2984c8c282a1439c81ee26dd6085b382741bf45a9d5d8178e122cac3', x'2b299602001cb43be20523098fdc9e2c58bf1921100219764512a711084740213db57f0a5b974f673204f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (86, 1, 86, 116654080015007744, 1, 0, 0, 'fixture.add', 0, x'36f8c498b696f6fb98e36efbedbc82e5e501a2a310b8d34a1079f71acb614f84', x'2b297202601cb43be20515095f30e517e63a9023100232087461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (87, 1, 87, 116654080015204352, 1, 0, 0, 'fixture.add', 0, x'ec0ea5cd80823f3a0e547d5b931b008633c26c38e49495db4a63ae6a3eabdea4', x'2b80015f02c01cb43be205389f726e5f1a9b1220094bec9ca44f154b7d100818b6fd032a0fc3866e696d61207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (88, 1, 88, 116654080015400960, 1, 0, 0, 'fixture.add', 0, x'db4e098a15013b16542fb1dac674a5f688a53d6d10c8de2da9ecc7e708a5805c', x'2b80010102201db43be205a5ffa2aef6172aaa3009b0fc87a5f863615d18a00820c0eeae9efdd2f1ad082a18e697a5e69cace58db0e588b720f09f988020c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (89, 1, 89, 116654080015532032, 1, 0, 0, 'fixture.change', 0, x'ef20056ed949f80690a243472a3572c72bbd53b3f629b5e2e341817f60596c84', x'7e80010102201db43be20501000000000000000000f1929d3e1aabe20b090908b52bc4adaefe327e80010102201db43be205020000000000000000003dac18af7b510aeb0510021885737e80010102201db43be2050300000000000000000046700bdb6cadf4f6122a1074616209686572652053747261c39f65720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (90, 1, 90, 116654080015663104, 1, 0, 0, 'fixture.change', 0, x'78051c886bd5e6cb3337d03f932186120bf5a888763ccb5a25af3d25392fe9b2', x'7e80010102201db43be205018080e88e9191b89e03b1cbeda16a45de334954b9e59a654c04007e80010102201db43be205028080e88e9191b89e03b1cbeda16a45de33c225cd73700c70331010061896960720edfac7daf18adee8057e80010102201db43be205038080e88e9191b89e03b1cbeda16a45de33dc31b98cbea51f4000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (91, 1, 91, 116654080015859712, 1, 0, 0, 'test.allocate', 0, x'2164f81ea4a5413119670247262a24211f8e50859ecf23b51fcfe0a40004812f', x'2b087f02001eb43be2052c094e024008b43be20510f0c2021a056d6f7665647a1609c602c003b43be2051152020000b43be20518a8cf0172056d6f766564');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (92, 1, 92, 116654080016056320, 1, 5, 0, 'test.fact', 0, x'4a10a6c7a0c12bf3c8c9f3b73f158dbf01bd96facb5cb2cccef84f2e86c9df26', x'2b03b402601eb43be205c30c3124bb4c61568401095678005a7947210e12047369676e1a0874616209686572652207c581c3b364c5ba2a12c581c3b364c5ba20d985d8b7d8a8d8b9d8a9420753747261c39f65520fc581c3b364c5ba2053747261c39f655a1174776f0a6c696e65732053747261c39f657218d985d8b7d8a8d8b9d8a92041636d65202271756f746564228201047369676e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (93, 1, 93, 116654080016252928, 1, 5, 0, 'test.fact', 0, x'7d1cfda39f02b5d58e5fbf952bb26b4d2bcd56615404004e0eec40c29a248d78', x'2b0a2d02c01eb43be2051918082a0a61202271756f746564223209f09f9880207369676e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (94, 1, 94, 116654080016384000, 1, 0, 0, 'test.document', 0, x'd4f82343da3f3458076f33ff8c7113d154a2ce6bb9a20bd65c21da60fc65117b', x'2b182f00000000000000060a04f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (95, 1, 95, 116654080016515072, 1, 0, 0, 'test.document', 0, x'8d5be5c70dff2cbb00117e00889a9da7f95e57c7b2a905af7eb920c25c4c2e66', x'7e12e002a00db43be20502808098879191b89e03b1cbeda16a45de33007e12e002a00db43be20503808098879191b89e03b1cbeda16a45de3333220e53747261c39f6520c3866e696d6128bad6dbc3b69785a6f3017a0b08e8d3df9afcc486a9ad017a0908c2eaa5081081a43c720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (96, 1, 96, 116654080016646144, 1, 0, 0, 'test.removal', 0, x'e7930753507658009ee2b99156422eacdca633c993e2d7f3199bfcb813935c5c', x'2d0000000000000000002c78036c02c000b43be20500746d277dd9a71f63496c816186d89880755bf4ff9515eb7f0979fe3ad3d5248800720961736b656420666f72');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (97, 1, 97, 116654080016777216, 1, 0, 0, 'test.payment', 0, x'ada29dc9226cbe86415ef12a8939758870e021c1a1718562d3c80a1f6fc0d123', x'2b076a128a8c9d45a4498e01114d000000000000002101fa761919555518280632127369676e2041636d65202271756f7465642238ffffffffffffffffff01408cea05488a987650e1b1aa0858e4ebfa03621c2271756f7465642220e697a5e69cace58db0e588b720c3866e696d616a06c3866e696d61717f986a5bc20c5b4d7a12c581c3b364c5ba2061202271756f7465642280018a80f6022b016a128a8c9d45a4494308bcc502101418900d7a1408e012108bea05194d0000000000000020bcc5027a1008a0101086f5022901000000000000007a1008a0101086f502290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (98, 1, 98, 116654080016908288, 1, 0, 0, 'test.document', 0, x'b16b5694569d0f306b22edfaab23aaf61782a84544f2d267ca6dfb78840121c5', x'7e0e7f02a008b43be205028080d8849191b89e03b1cbeda16a45de332b37a5339e509e310612047369676e7e0e7f02a008b43be205048080d8849191b89e03b1cbeda16a45de333bbc823f8393d3a75b320f2271756f7465642220c3866e696d613a16c581c3b364c5ba20e697a5e69cace58db0e588b7206142117461620968657265202271756f746564224a07c581c3b364c5ba5214d985d8b7d8a8d8b9d8a9207369676e207369676e7e0e7f02a008b43be205078080d8849191b89e03b1cbeda16a45de336c7aebd0597b10e40870027a04f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (99, 1, 99, 116654080017039360, 1, 0, 0, 'test.document', 0, x'c1b88c2f7c72cb02a71b97fd802f005ce754e41ad5c15c9fa22e92888e6f93db', x'7e0e7f02a008b43be20502808090909191b89e03b1cbeda16a45de33c17368077e96a402007e0e7f02a008b43be20504808090909191b89e03b1cbeda16a45de331f8ec16491b6431b76320f2271756f7465642220c3866e696d613a16c581c3b364c5ba20e697a5e69cace58db0e588b7206142117461620968657265202271756f746564224a22e697a5e69cace58db0e588b7204f274e65696c3b2044524f502074616209686572655214d985d8b7d8a8d8b9d8a9207369676e207369676e7e0e7f02a008b43be205068080d8849191b89e03b1cbeda16a45de33a6c209c5a7719a7a0c60e8d4eba1ed93d7cc7468027e0e7f02a008b43be20507808090909191b89e03b1cbeda16a45de3388cd4ae5aa3139a21470027a1074776f0a6c696e657320c3866e696d617e0e7f02a008b43be205088080d8849191b89e03b1cbeda16a45de33de70098875226c2f2782011a7369676e202271756f7465642220e697a5e69cace58db0e588b789011de05a003602327c7e0e7f02a008b43be2050b8080d8849191b89e03b1cbeda16a45de331d551f857af940e01baa01182271756f746564222053747261c39f652053747261c39f65720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (100, 1, 100, 116654080017235968, 1, 0, 0, 'test.payment', 0, x'9d05cb14cab89edf45348243a9284d5752a928e5d2ef4fc5fb164232b6e7ef9a', x'2b071e02a020b43be205490802114e024008b43be205320f746162096865726520c3866e696d6140a0ea0348bca0f90350c5e37258f3a6bf047a13e697a5e69cace58db0e588b7206120f09f98808001e3e5f1052b011e02a020b43be2054308e8c202101418900d7a1408e012109fea03194e024008b43be20520e8c2027a1008a0101090f5012901000000000000007a1008a0101090f5012902000000000000002b081e02a020b43be2053d094e024008b43be20510e8c2027a16091e02a020b43be2051193026000b43be20518a0ea037a16091e02a020b43be2051152020000b43be2051890f501');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (101, 1, 101, 116654080017432576, 1, 0, 0, 'test.invoice', 0, x'3499282518edd36f6c623d15ee07b1b142cd23f6642cce192e8bf99549baff54', x'2b0254020021b43be205c104080a18ba03220f746162096865726520c3866e696d61294e024008b43be2053152e59a2dbca7c82c40b6cf014a047369676e50e6dc04589690cc046201616a06612041636d6582010cd985d8b7d8a8d8b9d8a920618801ffffffffffffffffff01980102a001d8b8aa09a8019ebcc807b00196b509b901b0daaceec785626bc00102c901aad305b43d20e204d201047369676ed9013a680fa806ea1c05ea01097369676e207369676ef201114f274e65696c3b2044524f502041636d65725c121dd985d8b7d8a8d8b9d8a92053747261c39f6520d985d8b7d8a8d8b9d8a91a082271756f74656422221174776f0a6c696e657320c581c3b364c5ba28cfc3ce0230eacca30638f6dcad0541cbf1c0e33bd78b2848ef97c20150c222723209d8554854b55b6b681206c3866e696d6128efbdf40530bea7be0438e6e9fa084185f914a9f792964b4895a8bf0450a3cb1e725f120e7369676e2074776f0a6c696e65731a137369676e206120e697a5e69cace58db0e588b722197369676e2053747261c39f6520e697a5e69cace58db0e588b72899b0ba093082dcf403389ff8fe0548bbaaee0350ffffffffffffffffff0172490981d4986b46ebb648120441636d651a0161221e7369676e204f274e65696c3b2044524f50204f274e65696c3b2044524f5028d69ed20230a9d6980738e0ca3748c5a7970450e3f5247a4409e90035de46853c1e121b2271756f7465642220d985d8b7d8a8d8b9d8a920c581c3b364c5ba1a082271756f7465642220b1cab30330b6c69c07388481880840e1ae99052b0354020021b43be20587c7fd2433ade511a5011a0bc3866e696d61207369676e220c6120d985d8b7d8a8d8b9d8a92a0fd985d8b7d8a8d8b9d8a920f09f98803219e697a5e69cace58db0e588b720e697a5e69cace58db0e588b74a10c3866e696d612074776f0a6c696e65735a0c4f274e65696c3b2044524f50620f7369676e20d985d8b7d8a8d8b9d8a96a1c41636d6520d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b77207c581c3b364c5ba7a0441636d652b0154020021b43be2054308c6c002100218900d7a1408e0121096b509194e024008b43be2052082c1027a1008c03e10c9da042901000000000000007a1008c03e10cbda04290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (102, 1, 102, 116654080017629184, 1, 0, 0, 'test.invoice', 0, x'121dc27f95488152838e83a18f2d1fa205c7d57158d83b9a33173a6f37da0c76', x'2b0289026021b43be205d61108061150ee72f9a2773e5c180622d00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720297f02a008b43be205314d5090fcbe07a61b4a016150fcbe0458dbd25d62117369676e204f274e65696c3b2044524f506a0c4f274e65696c3b2044524f50820107c581c3b364c5ba880109980102a00198f656a80183d3fb04b001e6dc09b9013b880f9f9bb22e4dc001ffffffffffffffffff01d2010161d901786ad51bea11314ce2011de697a5e69cace58db0e588b720c3866e696d612074776f0a6c696e65737252121d53747261c39f65202271756f7465642220e697a5e69cace58db0e588b7220fc581c3b364c5ba2053747261c39f6528f1b5ad0130f590c20438c0acc204418e314ec5ca06297a489db6d50650908ae6382b0389026021b43be2057a7783f32f1a8631e41009274d6015bced414f2207c581c3b364c5ba3206c3866e696d613a1374776f0a6c696e65732074776f0a6c696e6573421641636d652041636d65204f274e65696c3b2044524f505a0ce697a5e69cace58db0e588b7620b612041636d652041636d656a06c3866e696d61720fd985d8b7d8a8d8b9d8a9207369676e8201e50f74776f0a6c696e657320612074776f0a6c696e65736c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67202b0189026021b43be2054308c8c402100218900d7a1408e01210e6dc09197f02a008b43be2052084c5027a1008c03e10b1ee042901000000000000007a1008c03e10b3ee04290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (103, 1, 103, 116654080017760256, 1, 0, 0, 'test.document', 0, x'fbddedb4a9721759f1688654b62580115a4030abb65553e026e298edb6490dc8', x'7e0fcd028009b43be20501000000000000000000969fb06b0ac9fc9309094e024008b43be2057e0fcd028009b43be20503000000000000000000b485b3559b36a60a092a0753747261c39f657e0fcd028009b43be205040000000000000000008d0bf3372eb7f6870330fe01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (104, 1, 104, 116654080017891328, 1, 0, 0, 'test.payment', 0, x'59f46a7adffd40ab5ec7cc8a199e74424788e374d75f62b1719d6c5f297cb5be', x'2b079576a08eac99a249a2010802114d0000000000000018a08207280632177461620968657265206120e697a5e69cace58db0e588b738ffffffffffffffffff0140e09b0548f090065088a956588e97b103621541636d652053747261c39f652074616209686572656a1153747261c39f652074776f0a6c696e657371519cc52eee2977527a21e697a5e69cace58db0e588b720c581c3b364c5ba20e697a5e69cace58db0e588b78001d7b1fb052b019576a08eac99a2494308aec502101418900d7a1408e01210df9b05194d0000000000000020aec5027a1008a01010f0cd022901000000000000007a1008a01010f0cd02290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (105, 1, 105, 116654080018087936, 1, 0, 0, 'test.allocate', 0, x'372fc2147242e1643dcd6b9c9f78e89bfd8559b3e94b84361d87fd501e115898', x'2b0862024022b43be2052c094e024008b43be205108ec4021a056d6f7665647a1609c602c003b43be2051152020000b43be20518a9bb0272056d6f766564');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (106, 1, 106, 116654080018284544, 1, 0, 0, 'test.document', 0, x'ff6aea94aae4d26bdaaf39e8aae3499fee2a805594929950ee2f18bad04ed0ea', x'2b0f7602c022b43be20555567e0eb38414522f097f02a008b43be205121953747261c39f6520e697a5e69cace58db0e588b720f09f988030ffffffffffffffffff01720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (107, 1, 107, 116654080018481152, 1, 0, 0, 'test.invoice', 0, x'763c20d955adf5988ff74aa331f8abe3626efc379d82f9c5908de382b8480554', x'2b02a3020023b43be205bc120802117fbdeec51e12f84d18ef96b3d7fefaf7bdf8012212c581c3b364c5ba20d985d8b7d8a8d8b9d8a9294e024008b43be20538c73e4a1874776f0a6c696e65732053747261c39f6520c3866e696d6150f7de0158c08dec0362116120746162096865726520c3866e696d616a1d2271756f7465642220d985d8b7d8a8d8b9d8a92074776f0a6c696e65738801ffffffffffffffffff01980102a0018ff9a801a801e8e8a004b001e4e80bb9013da39501caa9a55ec001ffffffffffffffffff01c901d93264a23f87a279d2010161f201082271756f746564227a3a095e8baad1cb75ca291a1a4f274e65696c3b2044524f50207369676e207461620968657265209cadb908280230a09bff073882a2344089cdb0047af90f1ad90f74776f0a6c696e65736c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720208882a8063095c78f0538b3b49b0440a89a800449aeeea836e5bcbc337a280975eaed8045c71a1912047369676e1a016120d1cdd80428023082ad8c0438f0e5d80840b681ab062b03a3020023b43be2054f1673ec211f2e7ae10109e6c4f0d89c55643d121d746162096865726520e697a5e69cace58db0e588b720c581c3b364c5ba1a0441636d652201612a09f09f98802041636d65320e74776f0a6c696e6573207369676e3a04f09f9880420441636d654a17c581c3b364c5ba20c581c3b364c5ba2053747261c39f65521974616209686572652053747261c39f65202271756f746564225a1274776f0a6c696e6573207461620968657265720ad985d8b7d8a8d8b9d8a97a194f274e65696c3b2044524f50204f274e65696c3b2044524f50820117d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b72b01a3020023b43be20543089ec402100218900d7a1408e01210e4e80b194e024008b43be20520dac4027a1008c03e10b1f4052901000000000000007a1008c03e10b1f405290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (108, 1, 108, 116654080018612224, 1, 0, 0, 'test.document', 0, x'd7d9af9d827717977bf2f5a93aaadcad4a7b8bc3e756dcfd314b8340b6d10e7a', x'7e0fa602e009b43be205018080a8859191b89e03b1cbeda16a45de3329c7667a5855e32e09094e024008b43be2057e0fa602e009b43be205038080a8859191b89e03b1cbeda16a45de33a22ace53e8090fa7222220746162096865726520e697a5e69cace58db0e588b720d985d8b7d8a8d8b9d8a97e0fa602e009b43be205048080a8859191b89e03b1cbeda16a45de33319963de188b8945023003720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (109, 1, 109, 116654080018743296, 1, 0, 0, 'test.document', 0, x'932ca6a5fe3146f6ce4f1b42967b34ff214aad3e9fd2abe2cde22a2d8fc60c08', x'7e0e4e024008b43be2050400000000000000000036434441fc663920603211c581c3b364c5ba2074776f0a6c696e65733a1d2271756f746564222053747261c39f65204f274e65696c3b2044524f504a24e697a5e69cace58db0e588b7204f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a95206c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (110, 1, 110, 116654080018874368, 1, 0, 0, 'test.document', 0, x'5adf11fbebbdaf342b11d9cb1db843769fd38ea9a256acb492203bc12d016c53', x'7e12e002a00db43be20501808098879191b89e03b1cbeda16a45de33060a0441636d65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (111, 1, 111, 116654080019070976, 1, 0, 0, 'test.document', 0, x'3d6d37b67a54088ed9d5354d45bf389c9effa341efb0d6797b04198d4ac413a5', x'2b1205024024b43be2059e100a1ad985d8b7d8a8d8b9d8a920746162096865726520c3866e696d6112106120c3866e696d6120c581c3b364c5ba1a06c3866e696d6122dc0fe697a5e69cace58db0e588b76c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67202885cc930330024002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (112, 1, 112, 116654080019202048, 1, 0, 0, 'test.document', 0, x'75db91466745333519097286faac0cb026ea5f15d017ac2018c832ebab3bbf19', x'7e0e4e024008b43be205048080f0919191b89e03b1cbeda16a45de3355bc5efbabe580ad5b320ce697a5e69cace58db0e588b73a1d2271756f746564222053747261c39f65204f274e65696c3b2044524f504a24e697a5e69cace58db0e588b7204f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a95206c3866e696d61720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (113, 1, 113, 116654080019398656, 1, 5, 0, 'test.fact', 0, x'71a2d2670db5cad5c2660626cee9e7bc36c4638109fe61402595a3a2f7d68f1b', x'2b09a502c024b43be2057d0997c6574f24b5d62711fe0d96bdcccc3a1f18ce1921e433bcbbc9c93c7b28083222e697a5e69cace58db0e588b7202271756f74656422204f274e65696c3b2044524f5038ffffffffffffffffff0140d8e2830748a2b0605210c3866e696d612074776f0a6c696e65735a114f274e65696c3b2044524f50207369676e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (114, 1, 114, 116654080019529728, 1, 0, 0, 'test.document', 0, x'28e41a0a84bb081287a8c3422647ac3cca61c3765b9650bca8366900bb730511', x'7e0fcd028009b43be2050200000000000000000035a73f9949ced8b30d1201611a087461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (115, 1, 115, 116654080019726336, 1, 5, 0, 'test.fact', 0, x'1b73977aaee72081ccd040e450e8ea2b11a67a8a666d3ab6905200206d411d17', x'2b03ce026025b43be2052ab6d9a5a50d27bdd101120ad985d8b7d8a8d8b9d8a91a0953747261c39f6520612218746162096865726520746162096865726520c3866e696d612a0974776f0a6c696e65733206c3866e696d613a0ce697a5e69cace58db0e588b7420e41636d652053747261c39f6520614a0ce697a5e69cace58db0e588b76213d985d8b7d8a8d8b9d8a9202271756f746564226a1d53747261c39f65202271756f74656422204f274e65696c3b2044524f50720ec581c3b364c5ba20c3866e696d617a0161820117d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (116, 1, 116, 116654080019857408, 1, 0, 0, 'test.removal', 0, x'4d8fbd5aab22b3e1dbe8e456296b048792d3cacb7b921c31867d35c397e22c57', x'2d000000000000000000d902781b0002a017b43be2050073f2b43fcf656ae19783aab19ab6df4a10d0d0ef0a04685398cd33597ded7b87ac02112e3d33b699fa76271975ef6df1b416810038ecac01410b755fc3d85fd25b7a230948a375ce4a0af66f1207c581c3b364c5ba22047369676e28b67030033884f49696027a4b09ac3708869d57ef7e1213c3866e696d6120e697a5e69cace58db0e588b71a172271756f746564222053747261c39f6520c3866e696d6128ee0130feffffffffffffffff01385a48b19f207a4a09bb1028bdf5ab29641213d985d8b7d8a8d8b9d8a92074616209686572651a07c581c3b364c5ba221153747261c39f652074776f0a6c696e65733096efd1c2ded6e589ab0148f6e1990d7a4d097112bf035422723b1204f09f98801a1374776f0a6c696e65732041636d652041636d652216e697a5e69cace58db0e588b7207369676e2041636d6528b30230ae5f488dc3d096c687d9d4bd012d8080888c9191b89e03b1cbeda16a45de336a781b0002a017b43be205020000000000000000004e5f3f8581c93c8e504db91754c6c521608fe877222d4c4faf5ea55ffa980d4135221f74776f0a6c696e6573202271756f7465642220e697a5e69cace58db0e588b72a1253747261c39f6520d985d8b7d8a8d8b9d8a92d8080988c9191b89e03b1cbeda16a45de335a781b0002a017b43be205028080888c9191b89e03b1cbeda16a45de332b1da80f041d469fef1c8f7bd9b2d79c00f653f5202e5465c0c1ae6a8f66531e1d221b4f274e65696c3b2044524f50207369676e2074776f0a6c696e6573720961736b656420666f72');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (117, 1, 117, 116654080020054016, 1, 0, 0, 'test.invoice', 0, x'1d8ef17ee4c83173ec91630907ea2eafb61b8fb1736e52cfccb4ecd276be4e57', x'2b0200020026b43be205c913080a18ffffffffffffffffff01221953747261c39f6520e697a5e69cace58db0e588b7207369676e297f02a008b43be205319e0d1c62b4117261588fe85c62112271756f746564222074616209686572658801e665a001ce9fa404a801adca7ab001a6aa02c001d5bc03d2011361207461620968657265202271756f74656422d90101baf6b7f575184ce201082271756f74656422723c120dc3866e696d6120612041636d651a082271756f7465642222047369676e28b0d34c30e987da0538918ba00248b8b385065097cea0a7d192d9c703725a120e53747261c39f65207369676e20611a0fc3866e696d6120746162096865726522152271756f7465642220f09f98802053747261c39f6528f7d4d90330aeabf30138d4b99e0541f3e2f666681fa67d48d5a5ab0750a2e2eb047290101210c581c3b364c5ba2074616209686572651ae10f74616209686572652074616209686572656c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720220161288d81960230f4a4ae0538dbd5e90848f4e8af0450920f7232120874616209686572652891ec940930aca299033880b0bb05416ae48a1d447a124248e1cde80450ffffffffffffffffff017a510961355ca1c6060f101211c581c3b364c5ba2041636d652041636d651a1f53747261c39f6520e697a5e69cace58db0e588b720d985d8b7d8a8d8b9d8a92087d7b70730c0fcaa0738cbcafb0540a2bbdb032b0300020026b43be20530b1cb28a9969b1adc010906dcbc8725296962120953747261c39f652061220a612074616209686572652a0ad985d8b7d8a8d8b9d8a93a0f6120f09f9880207461620968657265420b74776f0a6c696e657320614a0c4f274e65696c3b2044524f505a1c53747261c39f652053747261c39f65204f274e65696c3b2044524f50621c53747261c39f65204f274e65696c3b2044524f5020c581c3b364c5ba6a0df09f9880202271756f7465642272152271756f74656422204f274e65696c3b2044524f507a1ce697a5e69cace58db0e588b7207369676e20d985d8b7d8a8d8b9d8a9820101612b0100020026b43be2054308aac302100218900d7a1408e01210a6aa02197f02a008b43be20520e6c3027a1008c03e109195012901000000000000007a1008c03e10939501290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (118, 1, 118, 116654080020250624, 1, 0, 0, 'test.document', 0, x'fae59bd55ce148ad88487213bc1d43e2cd9b225e05a7af9a0eead2f24e73c534', x'2b0e00028026b43be205e401fae5669837dfe501120974776f0a6c696e65731a0bc3866e696d612041636d652210c3866e696d612074776f0a6c696e65732a04f09f9880320ad985d8b7d8a8d8b9d8a93a164f274e65696c3b2044524f502041636d6520f09f98804206c3866e696d614a1653747261c39f6520c3866e696d6120c581c3b364c5ba52102271756f7465642220c581c3b364c5ba60e3d5c30470027a0974776f0a6c696e65738201082271756f746564228901ad1f44d19ed04a14900102980102a201114f274e65696c3b2044524f50207369676eaa0107c581c3b364c5bab9013028bb562167e014c1012e8fd76a2342e44f720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (119, 1, 119, 116654080020447232, 1, 0, 0, 'test.allocate', 0, x'3cda2e60cdb7a38969debee1e3c31dbd3db67596d6d586567cc4d606bfb2f53a', x'2b082c02c026b43be2052c0900028026b43be20510acc3021a056d6f7665647a1609c602c003b43be2051189026021b43be20518e3cd0372056d6f766564');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (120, 1, 120, 116654080020643840, 1, 0, 0, 'test.payment', 0, x'9ae0485714100dd939e005f13d3f877bd229784526a9dcc388e718b8fe169a48', x'2b0756022027b43be205a5100804117f02a008b43be2052808320f61207369676e202271756f746564223883db88dd9691fb87e20140ac0448bbb7ee0850c4da840958dddef3037ae10f7369676e20d985d8b7d8a8d8b9d8a920616c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67208001b9b89e032b0156022027b43be2054008aec202101418900d7a1308e01210ab04197f02a008b43be20520aec2027a0f08a0101096022901000000000000007a0f08a0101096022902000000000000002b0856022027b43be2053b097f02a008b43be20510aec2027a150956022027b43be2051152020000b43be20518ac047a150956022027b43be2051193026000b43be205189602');
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
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (3, 423966959218983532, 0, 116654080016646144, 3737501065049656241, 0, 0, 96);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812622, 4, 116654080018743296, 3737501065049656241, 0, 0, 109);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812622, 4, 116654080019202048, 3737501065049656241, 116654080018743296, 3737501065049656241, 112);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 1, 116654080004784128, 3737501065049656241, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 1, 116654080004915200, 3737501065049656241, 116654080004784128, 3737501065049656241, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 2, 116654080004784128, 3737501065049656241, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 2, 116654080004915200, 3737501065049656241, 116654080004784128, 3737501065049656241, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 2, 116654080016908288, 3737501065049656241, 116654080004915200, 3737501065049656241, 98);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 2, 116654080017039360, 3737501065049656241, 116654080016908288, 3737501065049656241, 99);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 3, 116654080004784128, 3737501065049656241, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 3, 116654080004915200, 3737501065049656241, 116654080004784128, 3737501065049656241, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 4, 116654080004784128, 3737501065049656241, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 4, 116654080004915200, 3737501065049656241, 116654080004784128, 3737501065049656241, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 4, 116654080016908288, 3737501065049656241, 116654080004915200, 3737501065049656241, 98);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 4, 116654080017039360, 3737501065049656241, 116654080016908288, 3737501065049656241, 99);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 5, 116654080004784128, 3737501065049656241, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 5, 116654080004915200, 3737501065049656241, 116654080004784128, 3737501065049656241, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 6, 116654080004784128, 3737501065049656241, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 6, 116654080004915200, 3737501065049656241, 116654080004784128, 3737501065049656241, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 6, 116654080017039360, 3737501065049656241, 116654080004915200, 3737501065049656241, 99);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 7, 116654080004784128, 3737501065049656241, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 7, 116654080004915200, 3737501065049656241, 116654080004784128, 3737501065049656241, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 7, 116654080016908288, 3737501065049656241, 116654080004915200, 3737501065049656241, 98);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 7, 116654080017039360, 3737501065049656241, 116654080016908288, 3737501065049656241, 99);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 8, 116654080004784128, 3737501065049656241, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 8, 116654080004915200, 3737501065049656241, 116654080004784128, 3737501065049656241, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 8, 116654080017039360, 3737501065049656241, 116654080004915200, 3737501065049656241, 99);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 9, 116654080004784128, 3737501065049656241, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 9, 116654080004915200, 3737501065049656241, 116654080004784128, 3737501065049656241, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 10, 116654080004784128, 3737501065049656241, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 11, 116654080004784128, 3737501065049656241, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 11, 116654080004915200, 3737501065049656241, 116654080004784128, 3737501065049656241, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 11, 116654080017039360, 3737501065049656241, 116654080004915200, 3737501065049656241, 99);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 12, 116654080004784128, 3737501065049656241, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 12, 116654080004915200, 3737501065049656241, 116654080004784128, 3737501065049656241, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 13, 116654080004784128, 3737501065049656241, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 13, 116654080004915200, 3737501065049656241, 116654080004784128, 3737501065049656241, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 14, 116654080004784128, 3737501065049656241, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104127, 14, 116654080004915200, 3737501065049656241, 116654080004784128, 3737501065049656241, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959365784269, 1, 116654080017760256, 3737501065049656241, 0, 0, 103);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959365784269, 2, 116654080019529728, 3737501065049656241, 0, 0, 114);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959365784269, 3, 116654080017760256, 3737501065049656241, 0, 0, 103);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959365784269, 4, 116654080017760256, 3737501065049656241, 0, 0, 103);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075686, 1, 116654080005439488, 3737501065049656241, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075686, 1, 116654080005570560, 3737501065049656241, 116654080005439488, 3737501065049656241, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075686, 1, 116654080018612224, 3737501065049656241, 116654080005570560, 3737501065049656241, 108);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075686, 2, 116654080005439488, 3737501065049656241, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075686, 2, 116654080005570560, 3737501065049656241, 116654080005439488, 3737501065049656241, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075686, 3, 116654080005439488, 3737501065049656241, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075686, 3, 116654080005570560, 3737501065049656241, 116654080005439488, 3737501065049656241, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075686, 3, 116654080018612224, 3737501065049656241, 116654080005570560, 3737501065049656241, 108);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075686, 4, 116654080005570560, 3737501065049656241, 0, 0, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075686, 4, 116654080018612224, 3737501065049656241, 116654080005570560, 3737501065049656241, 108);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047045, 1, 116654080006094848, 3737501065049656241, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047045, 2, 116654080006094848, 3737501065049656241, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047045, 2, 116654080006225920, 3737501065049656241, 116654080006094848, 3737501065049656241, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047045, 3, 116654080006094848, 3737501065049656241, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047045, 3, 116654080006225920, 3737501065049656241, 116654080006094848, 3737501065049656241, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047045, 4, 116654080006094848, 3737501065049656241, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047045, 4, 116654080006225920, 3737501065049656241, 116654080006094848, 3737501065049656241, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018791, 1, 116654080006750208, 3737501065049656241, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018791, 1, 116654080006881280, 3737501065049656241, 116654080006750208, 3737501065049656241, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018791, 2, 116654080006750208, 3737501065049656241, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018791, 2, 116654080006881280, 3737501065049656241, 116654080006750208, 3737501065049656241, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018791, 3, 116654080006750208, 3737501065049656241, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018791, 3, 116654080006881280, 3737501065049656241, 116654080006750208, 3737501065049656241, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018791, 4, 116654080006881280, 3737501065049656241, 0, 0, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990304, 1, 116654080007405568, 3737501065049656241, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990304, 1, 116654080007536640, 3737501065049656241, 116654080007405568, 3737501065049656241, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990304, 1, 116654080018874368, 3737501065049656241, 116654080007536640, 3737501065049656241, 110);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990304, 2, 116654080007405568, 3737501065049656241, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990304, 2, 116654080007536640, 3737501065049656241, 116654080007405568, 3737501065049656241, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990304, 2, 116654080016515072, 3737501065049656241, 116654080007536640, 3737501065049656241, 95);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990304, 3, 116654080007405568, 3737501065049656241, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990304, 3, 116654080007536640, 3737501065049656241, 116654080007405568, 3737501065049656241, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990304, 3, 116654080016515072, 3737501065049656241, 116654080007536640, 3737501065049656241, 95);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990304, 4, 116654080007405568, 3737501065049656241, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990304, 4, 116654080007536640, 3737501065049656241, 116654080007405568, 3737501065049656241, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990304, 5, 116654080007405568, 3737501065049656241, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961833, 1, 116654080008060928, 3737501065049656241, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961833, 1, 116654080008192000, 3737501065049656241, 116654080008060928, 3737501065049656241, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961833, 2, 116654080008060928, 3737501065049656241, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961833, 2, 116654080008192000, 3737501065049656241, 116654080008060928, 3737501065049656241, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961833, 3, 116654080008192000, 3737501065049656241, 0, 0, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933172, 1, 116654080008716288, 3737501065049656241, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933172, 1, 116654080008847360, 3737501065049656241, 116654080008716288, 3737501065049656241, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933172, 2, 116654080008716288, 3737501065049656241, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933172, 2, 116654080008847360, 3737501065049656241, 116654080008716288, 3737501065049656241, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933172, 3, 116654080008847360, 3737501065049656241, 0, 0, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904879, 1, 116654080009371648, 3737501065049656241, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904879, 1, 116654080009502720, 3737501065049656241, 116654080009371648, 3737501065049656241, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904879, 2, 116654080009371648, 3737501065049656241, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904879, 2, 116654080009502720, 3737501065049656241, 116654080009371648, 3737501065049656241, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876326, 1, 116654080010027008, 3737501065049656241, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876326, 1, 116654080010158080, 3737501065049656241, 116654080010027008, 3737501065049656241, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876326, 2, 116654080010027008, 3737501065049656241, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876326, 2, 116654080010158080, 3737501065049656241, 116654080010027008, 3737501065049656241, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876326, 3, 116654080010027008, 3737501065049656241, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876326, 3, 116654080010158080, 3737501065049656241, 116654080010027008, 3737501065049656241, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847728, 1, 116654080010682368, 3737501065049656241, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847728, 1, 116654080010813440, 3737501065049656241, 116654080010682368, 3737501065049656241, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847728, 2, 116654080010682368, 3737501065049656241, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847728, 2, 116654080010813440, 3737501065049656241, 116654080010682368, 3737501065049656241, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847728, 3, 116654080010813440, 3737501065049656241, 0, 0, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847728, 4, 116654080010682368, 3737501065049656241, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819358, 1, 116654080011337728, 3737501065049656241, 0, 0, 65);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819358, 1, 116654080011468800, 3737501065049656241, 116654080011337728, 3737501065049656241, 66);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819358, 2, 116654080011468800, 3737501065049656241, 0, 0, 66);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790850, 1, 116654080011993088, 3737501065049656241, 0, 0, 69);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790850, 1, 116654080012124160, 3737501065049656241, 116654080011993088, 3737501065049656241, 70);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790850, 2, 116654080011993088, 3737501065049656241, 0, 0, 69);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790850, 2, 116654080012124160, 3737501065049656241, 116654080011993088, 3737501065049656241, 70);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762240, 0, 116654080019857408, 3737501065049656241, 0, 0, 116);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762240, 1, 116654080012648448, 3737501065049656241, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762240, 1, 116654080012779520, 3737501065049656241, 116654080012648448, 3737501065049656241, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762240, 2, 116654080012648448, 3737501065049656241, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762240, 2, 116654080012779520, 3737501065049656241, 116654080012648448, 3737501065049656241, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762240, 3, 116654080012648448, 3737501065049656241, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762240, 3, 116654080012779520, 3737501065049656241, 116654080012648448, 3737501065049656241, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762240, 4, 116654080012648448, 3737501065049656241, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762240, 4, 116654080012779520, 3737501065049656241, 116654080012648448, 3737501065049656241, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762240, 5, 116654080012648448, 3737501065049656241, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762240, 6, 116654080012648448, 3737501065049656241, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762240, 6, 116654080012779520, 3737501065049656241, 116654080012648448, 3737501065049656241, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899597, 1, 116654080014090240, 3737501065049656241, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899597, 1, 116654080014221312, 3737501065049656241, 116654080014090240, 3737501065049656241, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899597, 2, 116654080014090240, 3737501065049656241, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899597, 2, 116654080014221312, 3737501065049656241, 116654080014090240, 3737501065049656241, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899597, 3, 116654080014090240, 3737501065049656241, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899597, 4, 116654080014090240, 3737501065049656241, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899597, 4, 116654080014221312, 3737501065049656241, 116654080014090240, 3737501065049656241, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899597, 5, 116654080014090240, 3737501065049656241, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899597, 5, 116654080014221312, 3737501065049656241, 116654080014090240, 3737501065049656241, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959695036929, 1, 116654080015532032, 3737501065049656241, 0, 0, 89);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959695036929, 1, 116654080015663104, 3737501065049656241, 116654080015532032, 3737501065049656241, 90);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959695036929, 2, 116654080015532032, 3737501065049656241, 0, 0, 89);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959695036929, 2, 116654080015663104, 3737501065049656241, 116654080015532032, 3737501065049656241, 90);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959695036929, 3, 116654080015532032, 3737501065049656241, 0, 0, 89);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959695036929, 3, 116654080015663104, 3737501065049656241, 116654080015532032, 3737501065049656241, 90);
CREATE TABLE open_item (
  item_id INTEGER NOT NULL,
  from_date INTEGER NOT NULL,
  to_date INTEGER NOT NULL,
  due INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  open_minor INTEGER NOT NULL,
  PRIMARY KEY (item_id, from_date)
) STRICT, WITHOUT ROWID;
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959206400594, 20631, 20660, 20631, 423966959351104127, -278);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959206400594, 20660, 20664, 20631, 423966959351104127, -15966);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959206400594, 20664, 20743, 20631, 423966959351104127, -29234);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959206400594, 20743, 2932897, 20631, 423966959351104127, -9053);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212692115, 20631, 20660, 20631, 423966959351104127, -139);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212692115, 20660, 2932897, 20631, 423966959351104127, -31515);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959269315270, 20664, 20694, 20664, 423966959344812622, 13268);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959269315270, 20694, 20743, 20664, 423966959344812622, -16286);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959269315270, 20743, 2932897, 20664, 423966959344812622, -36467);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959753757214, 20660, 2932897, 20660, 423966959344812622, 15688);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959760048724, 20515, 2932897, 20545, 423966959344812622, 77131);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959766340233, 20694, 20772, 20802, 423966959351104127, 29554);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959766340233, 20772, 2932897, 20802, 423966959351104127, 109221);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959793603235, 20751, 2932897, 20781, 423966959344812622, 96818);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959843934720, 20693, 2932897, 20723, 423966959351104127, 19091);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959862809174, 20631, 2932897, 20631, 423966959351104127, 139);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5305972277402171029, 20823, 2932897, 20823, 77, -42736);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5306442803919327850, 20830, 2932897, 20830, 77, -47750);
CREATE TABLE customer_sum (
  customer_id INTEGER PRIMARY KEY,
  open_minor INTEGER NOT NULL,
  unapplied_minor INTEGER NOT NULL
) STRICT;
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (77, 0, 90486);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959344812622, 189637, 36467);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959351104127, 128451, 40568);
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
INSERT INTO search(rowid, words) VALUES (423966959344812622, 'aenima acme two lines two lines مطبعة o neil drop tab here 日 本 印 刷 مطبعة ');
