PRAGMA application_id = 1128678246;
CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  date INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  reverses_id INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959885877810, 119, 20548, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959896363685, 121, 20733, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959906849435, 123, 20700, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959913140795, 124, 20521, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959919432318, 125, 20693, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959938306620, 128, 20631, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959948792540, 130, 20795, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959955083831, 131, 20559, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966960030581498, 146, 20722, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966960036872816, 147, 20736, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (5300469476531158560, 143, 20745, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (5305972277402171029, 142, 20823, 10, 840, 0);
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
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959885877810, 1, 1200, -13790, 423966959344812595, 20548, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959885877810, 2, 1040, 6895, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959885877810, 3, 1040, 6895, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959896363685, 1, 1200, 61995, 423966959344812595, 20763, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959896363685, 2, 4000, -30997, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959896363685, 3, 4000, -30998, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959906849435, 1, 1200, -55896, 423966959344812595, 20700, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959906849435, 2, 1040, 27948, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959906849435, 3, 1040, 27948, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959913140795, 1, 1200, 48967, 423966959344812595, 20551, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959913140795, 2, 4000, -24483, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959913140795, 3, 4000, -24484, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959919432318, 1, 1200, 19091, 423966959351104022, 20723, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959919432318, 2, 4000, -9545, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959919432318, 3, 4000, -9546, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959938306620, 1, 1200, -30033, 423966959351104022, 20631, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959938306620, 2, 1040, 15016, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959938306620, 3, 1040, 15017, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959948792540, 1, 1200, -53997, 423966959344812595, 20795, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959948792540, 2, 1040, 26998, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959948792540, 3, 1040, 26999, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959955083831, 1, 1200, 23385, 423966959351104022, 20589, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959955083831, 2, 4000, -11692, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959955083831, 3, 4000, -11693, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960030581498, 1, 1200, -4345, 423966959927820862, 20722, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960030581498, 2, 1040, 2172, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960030581498, 3, 1040, 2173, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960036872816, 1, 1200, -5644, 423966959344812595, 20736, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960036872816, 2, 1040, 2822, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960036872816, 3, 1040, 2822, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5300469476531158560, 1, 1200, -61118, 77, 20745, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5300469476531158560, 2, 1040, 30559, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5300469476531158560, 3, 1040, 30559, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5305972277402171029, 1, 1200, -44771, 77, 20823, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5305972277402171029, 2, 1040, 22385, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5305972277402171029, 3, 1040, 22386, 0, 0, 2);
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
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959206400537, 1, 1, 9207330117090213814, 447012, '', 2536922043329515258, 0, 2528, 0, '', 26570, -25792, '', '', '"quoted" tab	here a', 8590067125091581648, 0, 0, -28565, -20072677, 0, 4484692651256162490, -3794173512688481864, 0, '', 0, '', '', 'Łódź', -2259);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959212692181, 2, 3, 0, 640314, 'Łódź', 0, 0, 0, -18692, '😀', 35805, 5035477, '"quoted" 😀', 'مطبعة two
lines', '', 604465716454424882, 0, 0, 9223372036854775807, 10768757, 0, 0, -33045986, 0, '日本印刷 😀', 3195378736865487433, '', 'Straße 日本印刷', '日本印刷 two
lines sign', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959896363685, 121, 1, 0, 170307322, 'Ænima', 423966959344812595, 0, 0, 0, 'tab	here tab	here', 4272, 9866779, 'Straße', 'Acme O''Neil; DROP sign', 'tab	here Straße', -7131952350180720287, 0, 0, -3278662, -5020749, 61995, 0, 9223372036854775807, 8071422905668271796, '日本印刷 Straße', 0, 'Acme Straße', 'a', 'two
lines 😀', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959913140795, 124, 3, 0, 0, '😀 sign 😀', 423966959344812595, 0, 13728, 40307, '', 0, -9652711, 'Acme Acme a', 'Straße 😀', '😀 tab	here', -7574361340407744044, 0, 0, 8069940, -5409962, 48967, 1654816399915499028, -53799118, 0, '', 6526542806113152641, 'O''Neil; DROP', 'مطبعة a 😀', 'O''Neil; DROP', 6543);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959919432318, 125, 5, 0, -9223372036854775808, 'Straße 日本印刷 sign', 423966959351104022, 7021694235461815710, 0, 0, '', 0, -760328, '"quoted" tab	here', '', '', 6515, 0, 0, 4491239, -1004183, 19091, 0, -28459, 0, 'a tab	here "quoted"', 5483262244537416193, '"quoted"', '', '', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959955083831, 131, 5, 0, -8144749226091419330, '', 423966959351104022, 0, 46129, 0, '', -2941, -2774650, '😀 😀', 'Acme', 'Acme', 4166358, 1, 0, -3329090, -235639, 23385, 0, 3, 0, '', 2676213575150675053, 'Acme Acme sign', 'Łódź', '日本印刷 日本印刷', -11419);
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
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959206400537, 1, 0, '', 'a O''Neil; DROP', 'tab	here Ænima', -9223372036854775808, 0, 3273565730873838801, 0, -6722494723857574088, 291773);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959206400537, 2, 0, '日本印刷 sign Straße', 'Ænima Acme sign', 'sign tab	here', 301, 212, 533, 0, -8186360841310134295, 3683);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692181, 1, 6572749765647049733, '😀 Acme Łódź', 'مطبعة Ænima', 'a', -13622, -2150277453596019919, -26755, 993868915682834751, 0, -494);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692181, 2, 8154295226527522455, 'Straße', '', 'sign "quoted" a', 0, -171, 162016, 9066429884979052944, -117219, 8337432611554682813);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692181, 3, 7360101046440846118, 'مطبعة Ænima', 'a Ænima', '😀 tab	here', 10367, 603651155881035788, -7821977910780558251, 0, 1828157553, 9);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692181, 4, 6008856034515114859, 'O''Neil; DROP "quoted" Ænima', 'Straße "quoted"', '', 12, 109790625, 39212104, 0, -188257753, 224);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959896363685, 1, 6959989217792232239, '😀 日本印刷', 'sign two
lines a', 'O''Neil; DROP sign tab	here', 8858446, 8966728, 8382160, 0, -4592453, -9223372036854775808);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959896363685, 2, 0, '', 'two
lineslong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '', -2076278, -9598565, 3432705, 3084205321753351069, 7040814, -5604);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959896363685, 3, 5548095771266238656, 'Straße two
lines tab	here', 'tab	here', '日本印刷', 9116024, 6643803, 6000404, 4423754866127586534, -4297400, 9223372036854775807);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959896363685, 4, 0, 'Straße Straße 😀', 'Acme two
lines sign', '😀', -4774533, -2258262, -4929053, 0, 1520567, -639757);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959913140795, 1, 5750719166176518029, 'Straße Łódź Łódź', 'Straße "quoted"', 'O''Neil; DROP tab	here', -2376282, 1671967, -4071151, 2250336143551106558, 9404207, -44652);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959913140795, 2, 5901170756979237383, '"quoted" O''Neil; DROP', 'مطبعة "quoted"', '', 789521, -2373085, 2995301, 0, -4299922, -9223372036854775808);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959919432318, 1, 0, 'Ænima a Acme', '"quoted"', 'sign', 627928, -5980661, -2360009, 0, 6335708, -128267147623535500);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959919432318, 2, 0, 'Straße sign a', 'Ænima tab	here', '"quoted" 😀 Straße', -3880252, 1993431, 5492330, 9053958634139476723, -7694699, 5077137);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959919432318, 3, 0, 'Łódź tab	here', 'tab	here tab	herelong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'a', -2277447, 5622074, -9254254, 0, 4586042, 969);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959919432318, 4, 0, 'tab	here', '', '', -9607945, 3352726, 5729280, 4761002189056042090, -5051249, -9223372036854775808);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959955083831, 1, 0, '"quoted"', '', 'tab	here sign', -4330476, 1231053, -4230822, 0, -103164, -2888007337831873292);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959955083831, 2, 8274200699486882563, '"quoted" 日本印刷 日本印刷', 'sign', 'Ænima', -4616330, 5073145, 6775899, 0, 6319993, 9416);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959955083831, 3, 0, '', '', 'sign Straße', 5906982, 2858124, 1174341, 6584876378007942453, 6213838, -163);
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
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959206400537, 1, 0, 'Ænima', '', 9223372036854775807, 1, -771560, 700408517842293986, -448140687, 4759924559822289592);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959206400537, 2, 0, 'tab	here Straße Ænima', 'Acme', 9223372036854775807, 1, -7824638182000386767, 9223372036854775807, -30, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212692181, 1, 0, 'tab	here sign 😀', '"quoted" O''Neil; DROP Acme', 63, 0, 9223372036854775807, -5319, 4, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212692181, 2, 4973824038320445660, '😀', 'Łódź tab	here', 487082, 0, 0, -23968, 0, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959896363685, 1, 0, 'O''Neil; DROP O''Neil; DROP', 'مطبعة 日本印刷', 9123451, 0, -5136442, -1072918, -6695956, 2853725895411740235);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959896363685, 2, 0, 'مطبعة', 'مطبعة a', -2860160, 0, -7185539, -6615310, -8417403, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959913140795, 1, 0, 'O''Neil; DROP', 'two
lines Acme Ænima', 1829912, 0, 4984972, 4243630, 1842011, 1461584044084564887);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959919432318, 1, 1157151079437972833, 'Łódź Acme Acme', 'Straße 日本印刷 مطبعة', -7796164, 0, 7692064, -6255270, 3894993, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959955083831, 1, 0, 'tab	here', '😀 O''Neil; DROP', 3652475, 0, -617365, 9392034, 256373, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959955083831, 2, 0, '', 'sign', 5222451, 1, 4072100, -4849259, 710537, 246546250297797043);
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
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959218983621, 3, 0, 'two
lines', '😀', 'Łódź a مطبعة', 'O''Neil; DROP "quoted" two
lines', '"quoted" a a', '', 'tab	here', 'two
lines', '😀', '', '', 'two
lines 😀 two
lines', 'مطبعة a "quoted"', '', 'sign');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959225274934, 4, 1797675842111133852, 'Acme tab	here tab	here', 'two
lines 日本印刷 Acme', '😀', '日本印刷', '', '', '😀 a', '', 'مطبعة مطبعة', '"quoted" 日本印刷', 'Ænima مطبعة', 'a', '', 'Ænima two
lines', '😀');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959896363685, 121, 0, 'O''Neil; DROP Straße Łódź', 'O''Neil; DROP a', '', 'Łódź', '', 'Łódź', '日本印刷 😀 日本印刷long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'tab	here', 'Łódź مطبعة two
lines', '', 'two
lines Łódź "quoted"', '😀', 'Ænima Ænima', 'Ænima Acme Acme', '"quoted" Łódź');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959913140795, 124, 3017647589797537501, 'O''Neil; DROP', '', 'tab	here tab	here Ænima', 'two
lines', 'Ænima', '日本印刷', 'Acme Straße a', '日本印刷', '', '', 'مطبعة "quoted"', 'Straße "quoted" O''Neil; DROP', 'Łódź Ænima', 'a', 'مطبعة O''Neil; DROP');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959919432318, 125, 7091244329439386630, '', '', '', '', '', '', '', '', '', '', '', '', '', '', '');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959955083831, 131, 7255048411196780012, 'two
lines two
lines', '', '', '"quoted"', 'Straße a sign', 'O''Neil; DROP Acme مطبعة', 'two
lines 日本印刷 مطبعة', '"quoted" 😀 😀', 'O''Neil; DROP 日本印刷 two
lines', '😀 日本印刷', 'Ænima', 'two
lines Ænima tab	here', 'Acme Acme a', '', '😀 😀 Acme');
CREATE TABLE invoice_void (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO invoice_void(id, pos, invoice_id, customer_id, date, reason) VALUES (423966959231566358, 5, 3930566692641768663, 0, 31990, 'Łódź a');
INSERT INTO invoice_void(id, pos, invoice_id, customer_id, date, reason) VALUES (423966959237857925, 6, 0, 4745811288928021931, 0, '"quoted"');
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
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959244149366, 7, 8084496128167093403, 0, 0, 3, 4022, 13100, 'مطبعة O''Neil; DROP');
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959250440901, 8, 0, 0, 0, 1, -3355042429396418465, -607427897969722342, '');
CREATE TABLE fee_waiver (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  step INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959256732258, 9, 4431735327150507163, -27125, 0, 'sign Straße "quoted"');
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959263023867, 10, 0, 0, 39109, 'a tab	here');
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
  shift_id INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959269315245, 11, 1, 8125912150693610861, 30146, 3689004030858299384, 6, 'Ænima', 111243, -9223372036854775808, -9223372036854775808, 199, -9223372036854775808, '', '😀 日本印刷', 0, 'tab	here a 日本印刷', -4, 0);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959275606682, 12, 1, 0, -12123, 0, 2, 'Łódź Acme O''Neil; DROP', -8253268, -227, 0, -9223372036854775808, -6450354, 'Łódź 日本印刷', '', 1649150804100023111, '', -2037, 2265729379778995465);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959885877810, 119, 1, 423966959344812595, 5371, 4733386125454368752, 4, '😀 😀', -21, 13790, -2393784, -8432143, 5140190, '', '', 3976536671476723277, 'Straße 😀 sign', 7084597, 1462928760552388551);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959906849435, 123, 0, 423966959344812595, 0, 0, 2, 'sign 日本印刷', 0, 55896, 6971086, -3478552, 8361995, 'tab	here sign', 'Acme Acme a', 0, 'Ænima', 1423869, 0);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959938306620, 128, 2, 423966959351104022, 0, 0, 4, 'a sign "quoted"', -8144749226091419330, 30033, -9293278, 9475746, -4093871, '', '', 0, 'sign مطبعة along long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', -3395101, 5055973494387095049);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959948792540, 130, 2, 423966959344812595, 6793, 0, 4, 'Łódź مطبعة', -9223372036854775808, 53997, 248276, 9533356, -2222941, '', '😀 😀', 5055973494387095049, 'Acme Acme', 2050358, 0);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966960030581498, 146, 0, 423966959927820862, 0, 81788015040607511, 5, 'Ænima', 8339706999897132736, 4345, -8384510, 4937824, -9504373, 'Acme', 'Ænima 日本印刷', 0, 'sign O''Neil; DROP Łódź', 7638262, 0);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966960036872816, 147, 2, 423966959344812595, 0, 0, 3, '', -9223372036854775808, 5644, -9504373, -4339963, 8631143, '', 'مطبعة "quoted" sign', 0, '', 8061975, 0);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (5300469476531158560, 143, 0, 77, 11248, 7315623160490934220, 0, '日本印刷', -9223372036854775808, 61118, 7628829, -4563004, 9554537, 'Acme', '', 0, '日本印刷 two
lines Straße', -7693636, 0);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (5305972277402171029, 142, 1, 77, 57488, 0, 3, 'tab	here a 日本印刷', -9223372036854775808, 44771, 50232, 707140, 3548615, 'Acme Straße tab	here', 'Straße two
lines', 5942264336302316625, '日本印刷 Łódź 日本印刷', -6253676, 3201824786830887445);
CREATE TABLE allocation (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959885877810, 119, 423966959344812595, 20548, '');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959932015337, 127, 423966959927820862, 20694, 'moved');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959938306620, 128, 423966959351104022, 20631, '');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959948792540, 130, 423966959344812595, 20795, '');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959990735374, 138, 423966959927820862, 20512, 'moved');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966960030581498, 146, 423966959927820862, 20722, '');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966960036872816, 147, 423966959344812595, 20736, '');
CREATE TABLE allocation_line (
  allocation_id INTEGER NOT NULL REFERENCES allocation(id),
  line INTEGER NOT NULL,
  credit_id INTEGER NOT NULL DEFAULT 0,
  debit_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (allocation_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959885877810, 1, 423966959885877810, 423966959212692181, 13790);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959885877810, 2, 423966959885877810, 423966959212692181, 6895);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959932015337, 1, 423966959885877810, 423966959896363685, -29554);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959938306620, 1, 423966959938306620, 423966959913140795, 30033);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959938306620, 2, 423966959938306620, 423966959913140795, 15016);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959948792540, 1, 423966959948792540, 423966959212692181, 53997);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959948792540, 2, 423966959948792540, 423966959206400537, 26998);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959948792540, 3, 423966959948792540, 423966959913140795, 17999);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959990735374, 1, 423966959938306620, 423966959913140795, -25918);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966960030581498, 1, 423966960030581498, 423966959212692181, 4345);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966960030581498, 2, 423966960030581498, 423966959896363685, 2172);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966960030581498, 3, 423966960030581498, 423966959212692181, 1448);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966960036872816, 1, 423966960036872816, 423966959955083831, 5644);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966960036872816, 2, 423966960036872816, 423966959919432318, 2822);
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
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason, shift_id) VALUES (423966959281898073, 13, 5260045406109175831, 0, 37390, 0, 6, 'two
lines Straße مطبعة', -2891, 29, 4172336, '😀 مطبعة', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 0);
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason, shift_id) VALUES (423966959288189635, 14, 0, 153043322809585325, 40415, 5686718759721955643, 5, '', 633880851, 0, -295120857, 'a', '', 794685315730167310);
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
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason, shift_id) VALUES (423966959294481064, 15, 0, 8800332806827909516, 3, 47374, '', 'O''Neil; DROP two
lines 日本印刷', 5821010858724549251);
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason, shift_id) VALUES (423966959300772462, 16, 6772877284344386265, 6192220473090133591, 0, 10579, 'Ænima "quoted"', 'O''Neil; DROP "quoted"', 2976811951263477625);
CREATE TABLE deposit_use (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  deposit_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959307063995, 17, 661277421785912144, 4348212469215201321, 0, 9223372036854775807, 0);
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959313355503, 18, 0, 5190413703122658707, -18611, 0, 0);
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
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959332229775, 21, 27841, -10373, 3, 1, 'مطبعة Straße', 'a "quoted"', 'tab	here مطبعة', 9223372036854775807, 1830871);
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959338521285, 22, 19957, -16782, 0, 1, '"quoted" 😀', '"quoted" two
lines Ænima', 'Ænima 😀 Acme', 21012, 449798);
CREATE TABLE statement_run_line (
  statement_run_id INTEGER NOT NULL REFERENCES statement_run(id),
  line INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  balance_minor INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (statement_run_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229775, 1, 0, 5565573445795426710, '');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229775, 2, 0, 0, 'tab	here 日本印刷 Łódź');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229775, 3, 685303002403111471, 1, 'a');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959338521285, 1, 0, 85379, 'Straße');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959338521285, 2, 0, -3532480092088632729, 'مطبعة a 😀');
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
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959344812595, 23, 'tab	here', '', '', 'a', '', '', '', 'two
lines Straße Acme', '', 'O''Neil; DROP', 0, -6, 1, 1, 'a two
lines sign', '', 5803281495870293781, 3, 0, '', 'O''Neil; DROP', 1, 1274006017432357823, 4939447321003090015, 43054);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959351104022, 24, 'O''Neil; DROP مطبعة Łódź', '"quoted"', '', 'Straße Ænima Łódź', 'tab	here Ænima', 'sign "quoted"', 'tab	here', 'sign', '', '', 6522158809944417767, -7801641, 1, 1, 'sign', '日本印刷', 0, 3, 1, '"quoted" two
lines مطبعة', 'sign', 0, 38724754858436164, 2627118254203073114, 0);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959927820862, 126, '', '', '', '', '', '', '', 'Ænima', '', '"quoted" Łódź', 0, -4748658, 0, 1, 'two
lines', '', 1462210409569460141, 1, 1, 'O''Neil; DROP sign', '', 0, 1504315668428433456, 5756798943570136878, 0);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959982346918, 136, '"quoted" Straße', '日本印刷', '', 'Ænima 日本印刷', 'O''Neil; DROP', 'two
lines "quoted"', '日本印刷 "quoted" 日本印刷', 'a 日本印刷 مطبعة', 'sign مطبعة 😀', 'مطبعة two
lines', 0, -5812476, 1, 1, 'sign مطبعة', 'Ænima مطبعة Ænima', 6108211569676620158, 0, 1, 'Straße a sign', '', 1, 0, 4525052702539192068, 0);
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
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959365784230, 27, 3523310251648290636, 'two
lines 😀 日本印刷', 'Straße 😀 O''Neil; DROP', '', 'sign Straße two
lineslong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 21, 0);
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959372075763, 28, 423966959351104022, 'tab	here tab	here مطبعة', 'sign tab	here', '😀 日本印刷', 'مطبعة a', 898, 1);
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959971861138, 134, 423966959344812595, '', 'a مطبعة مطبعة', 'a Acme two
lines', 'O''Neil; DROP 日本印刷', 0, 0);
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
INSERT INTO location(id, pos, customer_id, name, address, city, region, postcode, country, tax_group_id, archived) VALUES (423966959386755797, 31, 7757720082442353746, 'two
lines', 'Ænima مطبعة O''Neil; DROP', 'Ænima Straße two
lines', '"quoted"', 'Acme Ænima Ænima', 'Łódź tab	here', 6279151061488145749, 1);
INSERT INTO location(id, pos, customer_id, name, address, city, region, postcode, country, tax_group_id, archived) VALUES (423966959393047258, 32, 6467873124611451120, 'tab	here', 'Acme sign مطبعة', '', 'Straße', '', 'tab	here', 2275416361017189319, 0);
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
INSERT INTO certificate(id, pos, customer_id, region, reason, number, valid_from, expires, scan_hash, scan_name, archived) VALUES (423966959407727157, 35, 0, '', 'O''Neil; DROP', 'Straße 日本印刷 two
lineslong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 31156, -11829, 'Ænima', 'O''Neil; DROP "quoted"', 0);
INSERT INTO certificate(id, pos, customer_id, region, reason, number, valid_from, expires, scan_hash, scan_name, archived) VALUES (423966959414018758, 36, 0, '', '"quoted" Łódź', 'مطبعة O''Neil; DROP', 36297, -9580, 'Ænima 日本印刷', 'Acme tab	here', 0);
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
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959428698632, 39, 'Łódź Ænima sign', '', 'two
lines sign', 'two
lines 日本印刷 tab	here', -20308, 1, 0, 0);
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959434990286, 40, '', '', 'two
lines a', 'مطبعة tab	here "quoted"', -74851, 0, 7538556931472604669, 1);
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966960003318433, 140, 'tab	here Ænima a', 'Acme O''Neil; DROP', 'two
lines O''Neil; DROP', 'Łódź O''Neil; DROP Straße', -8868006, 1, 0, 1);
CREATE TABLE price_break (
  item_id INTEGER NOT NULL REFERENCES item(id),
  line INTEGER NOT NULL,
  min_quantity INTEGER NOT NULL DEFAULT 0,
  unit_price INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (item_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959428698632, 1, 1011452, 406483);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990286, 1, -9223372036854775808, 0);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990286, 2, -1, 736883);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990286, 3, -636366, -9223372036854775808);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966960003318433, 1, 9969318, 4509646);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966960003318433, 2, -5757450, -7618540);
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
INSERT INTO terms(id, pos, name, kind, days, discount_rate, discount_days, archived) VALUES (423966959449670289, 43, 'sign', 2, 906769, 9223372036854775807, 44565910, 0);
INSERT INTO terms(id, pos, name, kind, days, discount_rate, discount_days, archived) VALUES (423966959455961719, 44, 'a', 3, 4025411259820989622, 0, 172, 0);
CREATE TABLE tax_rate (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  jurisdiction TEXT NOT NULL DEFAULT '',
  rate INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tax_rate(id, pos, name, jurisdiction, rate, archived) VALUES (423966959470641836, 47, '', '', 0, 0);
INSERT INTO tax_rate(id, pos, name, jurisdiction, rate, archived) VALUES (423966959476933246, 48, 'Ænima', 'a', 9223372036854775807, 1);
CREATE TABLE tax_group (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  inclusive INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tax_group(id, pos, name, inclusive, archived) VALUES (423966959491613355, 51, 'sign', 1, 1);
INSERT INTO tax_group(id, pos, name, inclusive, archived) VALUES (423966959497904695, 52, '"quoted" Ænima', 0, 0);
CREATE TABLE tax_group_member (
  tax_group_id INTEGER NOT NULL REFERENCES tax_group(id),
  line INTEGER NOT NULL,
  tax_rate_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (tax_group_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613355, 1, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613355, 2, 6432163205584835446);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959497904695, 1, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959497904695, 2, 1221039023272891040);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959497904695, 3, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959497904695, 4, 8665873083604017912);
CREATE TABLE tender (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  kind INTEGER NOT NULL DEFAULT 0,
  needs_reference INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0,
  rank INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tender(id, pos, name, kind, needs_reference, archived, rank) VALUES (423966959512584775, 55, 'مطبعة', 1, 0, 0, -4799845526799093043);
INSERT INTO tender(id, pos, name, kind, needs_reference, archived, rank) VALUES (423966959518876196, 56, 'tab	here مطبعة', 4, 1, 1, 9223372036854775807);
CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  role INTEGER NOT NULL DEFAULT 0,
  pin_hash TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO staff(id, pos, name, role, pin_hash, archived) VALUES (423966959533556239, 59, 'Acme 日本印刷', 3, 'Acme two
lines "quoted"', 0);
INSERT INTO staff(id, pos, name, role, pin_hash, archived) VALUES (423966959539847709, 60, '', 3, 'مطبعة مطبعة', 0);
CREATE TABLE period_lock (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  before INTEGER NOT NULL DEFAULT 0,
  seen TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO period_lock(id, pos, before, seen, reason) VALUES (423966959319646924, 19, 41325, 'sign a 日本印刷', 'a O''Neil; DROP');
INSERT INTO period_lock(id, pos, before, seen, reason) VALUES (423966959325938346, 20, -4233, 'O''Neil; DROP 😀 tab	here', '"quoted" Ænima');
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  value TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  station INTEGER NOT NULL DEFAULT 0,
  prefix TEXT NOT NULL DEFAULT '',
  first INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO series(id, pos, kind, station, prefix, first, archived) VALUES (423966959554527750, 63, 3, 3070019, 'Acme مطبعة', 9223372036854775807, 1);
INSERT INTO series(id, pos, kind, station, prefix, first, archived) VALUES (423966959560819320, 64, 2, 15, 'O''Neil; DROP O''Neil; DROP Straße', 5, 0);
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
INSERT INTO invoice_group(id, pos, customer_id, number, series_id, sequence, date, due, dissolved) VALUES (423966959575499449, 67, 0, 'sign Acme', 6946478012707368857, 0, 0, 0, 1);
INSERT INTO invoice_group(id, pos, customer_id, number, series_id, sequence, date, due, dissolved) VALUES (423966959581790777, 68, 0, 'tab	here a tab	here', 0, 49478629, 0, 0, 1);
CREATE TABLE group_member (
  invoice_group_id INTEGER NOT NULL REFERENCES invoice_group(id),
  line INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (invoice_group_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499449, 1, 3895145937214157772);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499449, 2, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499449, 3, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499449, 4, 1666208142447269561);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790777, 1, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790777, 2, 0);
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
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959596470840, 71, 2, 3030606234804271453, 0, 'tab	here sign Acme', '', '', 0, 0, 0, 0, 1);
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959602762332, 72, 1, 4034620165462533648, 9177822200103614670, 'Ænima', 'Ænima مطبعة', '', 0, 0, 1037795268263218439, 968108200, 1);
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
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596470840, 1, 0, 'Łódź', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'O''Neil; DROP 😀 two
lines', -16, -75498, -20126, 0, 1931175075);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596470840, 2, 0, '😀', 'a two
lines tab	here', 'Straße', 0, -7730, -592745, 0, -9223372036854775808);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596470840, 3, 4987278622603263509, 'Ænima', '', 'Łódź', 9223372036854775807, -9223372036854775808, -2835984, 0, -794095521468118306);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959602762332, 1, 0, '', '😀', 'Acme', 38034, 0, 0, 909779042132837947, 1574483);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959602762332, 2, 7270885436936856833, '', 'tab	here Straße', 'a', 4160634, 9223372036854775807, -3, 0, -9223372036854775808);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959602762332, 3, 9037705763807657881, '"quoted"', '', 'Łódź', -9223372036854775808, 6651816696229059491, -9223372036854775808, 1430887556405744513, -185314);
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
INSERT INTO attempt(id, pos, kind, payment_id, refund_id, sale_id, staff_id, customer_id, terminal_id, tender_id, date, payment_kind, currency, amount_minor, keyed, subject, reason, offline) VALUES (423966959617442436, 75, 0, 1896664901874331604, 4219854858684589099, 4204769108361522607, 2316239760441357358, 1530029266248112398, 3948337494240722731, 4749993834507887703, 0, 0, 4356731, 9223372036854775807, 1, 'Acme', 'Straße', 1);
INSERT INTO attempt(id, pos, kind, payment_id, refund_id, sale_id, staff_id, customer_id, terminal_id, tender_id, date, payment_kind, currency, amount_minor, keyed, subject, reason, offline) VALUES (423966959623733882, 76, 1, 9099884522421988811, 5421200898942636584, 0, 1009188951246846969, 95544097754965365, 1010905569059793650, 9027773230064880391, 0, 1, -3, -30, 0, 'Straße Straße', 'a', 0);
CREATE TABLE attempt_line (
  attempt_id INTEGER NOT NULL REFERENCES attempt(id),
  line INTEGER NOT NULL,
  item_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (attempt_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442436, 1, 2670284375345982091, 9223372036854775807);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733882, 1, 3546559691451645991, 10190);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733882, 2, 0, 9223372036854775807);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733882, 3, 0, 9223372036854775807);
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
INSERT INTO attempt_result(id, pos, attempt_id, state, terminal_id, currency, amount_minor, tip_minor, brand, last4, entry, code, reference, batch, message, receipt, evidence, trace, identity, at) VALUES (423966959630025431, 77, 0, 4, 1211717716536216425, -191347767309084095, -9223372036854775808, 0, 'Acme O''Neil; DROP', 'مطبعة', '', '😀 tab	here Łódź', '"quoted" Ænima a', 'Ænima', 'a 😀 Acme', 'Straße', '', 'مطبعة', '', 0);
INSERT INTO attempt_result(id, pos, attempt_id, state, terminal_id, currency, amount_minor, tip_minor, brand, last4, entry, code, reference, batch, message, receipt, evidence, trace, identity, at) VALUES (423966959636316743, 78, 0, 1, 0, 16035094, 38143, 377, '', 'two
lines two
lines مطبعة', 'Ænima Straße 日本印刷', 'Łódź Acme', '', 'Ænima 日本印刷', 'a Ænimalong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '日本印刷 Łódź 日本印刷', 'مطبعة O''Neil; DROP Ænima', 'Łódź', '', 338413490);
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
INSERT INTO terminal(id, pos, name, driver, address, identity, station, tips, archived, offline, offline_sale_minor, offline_customer_minor, offline_total_minor, options) VALUES (423966959642608136, 79, 'مطبعة', 'Ænima tab	here 日本印刷', 'sign 😀long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'a Łódź Straße', -9223372036854775808, 0, 0, 1, -198780375, 0, -3504436, 'Łódź Ænima');
INSERT INTO terminal(id, pos, name, driver, address, identity, station, tips, archived, offline, offline_sale_minor, offline_customer_minor, offline_total_minor, options) VALUES (423966959648899765, 80, 'two
lines', 'O''Neil; DROP Acme', 'Straße', 'two
lines O''Neil; DROP', 0, 0, 0, 1, -7485749164410795234, 785, -3003251542885606116, 'Acme');
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
INSERT INTO card_batch(id, pos, terminal_id, staff_id, at, number, identity, currency, has_lines, has_totals, receipt, evidence) VALUES (423966959764242967, 99, 0, 5012246346175187936, -262536434, '', '😀 sign 日本印刷', -7190074, 0, 0, 'Ænima Ænima', 'Łódź 日本印刷 O''Neil; DROP');
INSERT INTO card_batch(id, pos, terminal_id, staff_id, at, number, identity, currency, has_lines, has_totals, receipt, evidence) VALUES (423966959770534575, 100, 2655275444821168264, 1117751218813371892, 132604300801000000, 'Ænima', '', 1586, 1, 1, '日本印刷 Łódź Łódź', 'tab	here');
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
INSERT INTO card_batch_line(card_batch_id, line, reference, number, brand, last4, code, kind, amount_minor, at, voided, offline) VALUES (423966959764242967, 1, '"quoted" tab	here', 'two
lines Ænima "quoted"', 'sign', 'Ænima', '😀 Straße', 1, 0, -39, 0, 1);
CREATE TABLE card_batch_total (
  card_batch_id INTEGER NOT NULL REFERENCES card_batch(id),
  line INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  count INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (card_batch_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959764242967, 1, 'tab	here', 297, -9223372036854775808);
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959764242967, 2, 'Łódź Acme', 128, 0);
CREATE TABLE card_batch_member (
  card_batch_id INTEGER NOT NULL REFERENCES card_batch(id),
  line INTEGER NOT NULL,
  attempt_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (card_batch_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959764242967, 1, 0);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959770534575, 1, 0);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959770534575, 2, 0);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959770534575, 3, 7852289089290678847);
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
INSERT INTO orphan_end(id, pos, orphan_id, kind, attempt_id, payment_id, staff_id, reason) VALUES (423966959776825856, 101, 0, 2, 0, 0, 2486817856106026881, '');
INSERT INTO orphan_end(id, pos, orphan_id, kind, attempt_id, payment_id, staff_id, reason) VALUES (423966959783117527, 102, 0, 3, 428997316789936191, 5239633904177566849, 1651274297903034681, 'a');
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
INSERT INTO shift(id, pos, station, date, staff_id, at, currency, float_minor) VALUES (423966959663579676, 83, -23, 50392, 3029416058033307665, 0, 9223372036854775807, 9223372036854775807);
INSERT INTO shift(id, pos, station, date, staff_id, at, currency, float_minor) VALUES (423966959669871332, 84, 0, 0, 0, 9223372036854775807, 26, 0);
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
INSERT INTO drawer_entry(id, pos, shift_id, kind, category, amount_minor, staff_id, at, reason) VALUES (423966959676162649, 85, 3377056205000476322, 1, 5, 296, 1027159040910499316, 0, '');
INSERT INTO drawer_entry(id, pos, shift_id, kind, category, amount_minor, staff_id, at, reason) VALUES (423966959682454140, 86, 1026371100664830772, 3, 1, -9223372036854775808, 4721984077315298548, 0, '"quoted" 日本印刷 tab	here');
CREATE TABLE shift_event (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  shift_id INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO shift_event(id, pos, shift_id, kind, staff_id, at, reason) VALUES (423966959688745652, 87, 0, 2, 4866643830971002646, 3, 'Ænima مطبعة');
INSERT INTO shift_event(id, pos, shift_id, kind, staff_id, at, reason) VALUES (423966959695037053, 88, 0, 3, 0, 9223372036854775807, 'Łódź Łódź');
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
INSERT INTO shift_close(id, pos, shift_id, staff_id, at, number, currency, expected_minor, counted_minor, over_minor, left_minor, reason, head, counts, first_minor) VALUES (423966959701328499, 89, 0, 8481677471480119020, 146815200001000000, -1182942969397525905, 0, 9223372036854775807, 2659258714978522099, 9223372036854775807, -9223372036854775808, '', 'tab	here', 9223372036854775807, -9223372036854775808);
INSERT INTO shift_close(id, pos, shift_id, staff_id, at, number, currency, expected_minor, counted_minor, over_minor, left_minor, reason, head, counts, first_minor) VALUES (423966959707619955, 90, 6841109153632893585, 1975295767733492577, -1387972134923373711, 88, 6, 0, 50, 9223372036854775807, 9223372036854775807, 'two
lines 日本印刷', '', 148, 0);
CREATE TABLE shift_close_cash (
  shift_close_id INTEGER NOT NULL REFERENCES shift_close(id),
  line INTEGER NOT NULL,
  value_minor INTEGER NOT NULL DEFAULT 0,
  count INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (shift_close_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959701328499, 1, 0, 9223372036854775807);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959701328499, 2, 20095, 12831);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959701328499, 3, -15534, -12437345);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959707619955, 1, -2213373743100618869, 7865);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959707619955, 2, 0, -9);
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
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959701328499, 1, 1, 2, '', -9223372036854775808, -1);
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959701328499, 2, 1, 5, 'Łódź', 9223372036854775807, 0);
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959707619955, 1, 1, 6, '', 0, -16733);
CREATE TABLE shift_close_carried (
  shift_close_id INTEGER NOT NULL REFERENCES shift_close(id),
  line INTEGER NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  ref_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (shift_close_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO shift_close_carried(shift_close_id, line, kind, ref_id) VALUES (423966959701328499, 1, 3, 6775455469704935582);
INSERT INTO shift_close_carried(shift_close_id, line, kind, ref_id) VALUES (423966959701328499, 2, 0, 7953501223176831294);
INSERT INTO shift_close_carried(shift_close_id, line, kind, ref_id) VALUES (423966959701328499, 3, 1, 0);
INSERT INTO shift_close_carried(shift_close_id, line, kind, ref_id) VALUES (423966959707619955, 1, 2, 0);
INSERT INTO shift_close_carried(shift_close_id, line, kind, ref_id) VALUES (423966959707619955, 2, 2, 0);
INSERT INTO shift_close_carried(shift_close_id, line, kind, ref_id) VALUES (423966959707619955, 3, 3, 4977485199083306703);
INSERT INTO shift_close_carried(shift_close_id, line, kind, ref_id) VALUES (423966959707619955, 4, 1, 0);
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
INSERT INTO shift_close_difference(shift_close_id, line, match, terminal_id, attempt_id, payment_id, card, there_minor, here_minor, reason) VALUES (423966959701328499, 1, 2, 0, 8458650532906297784, 0, 'Łódź', 382, 193, 'O''Neil; DROP');
INSERT INTO shift_close_difference(shift_close_id, line, match, terminal_id, attempt_id, payment_id, card, there_minor, here_minor, reason) VALUES (423966959701328499, 2, 2, 0, 4631679613684303222, 7444335126340678973, '', -45, 342984163, '');
INSERT INTO shift_close_difference(shift_close_id, line, match, terminal_id, attempt_id, payment_id, card, there_minor, here_minor, reason) VALUES (423966959707619955, 1, 1, 0, 0, 0, '', -8598001643561699994, -15996413, '"quoted" Łódź "quoted"');
CREATE TABLE drawer_count (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  shift_id INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0,
  counted_minor INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO drawer_count(id, pos, shift_id, staff_id, at, counted_minor) VALUES (423966959739077159, 95, 4179247973363915176, 8995559999357076940, 9223372036854775807, 1428904);
INSERT INTO drawer_count(id, pos, shift_id, staff_id, at, counted_minor) VALUES (423966959745368683, 96, 7548833485310472701, 0, -267, -10965957);
CREATE TABLE drawer_count_cash (
  drawer_count_id INTEGER NOT NULL REFERENCES drawer_count(id),
  line INTEGER NOT NULL,
  value_minor INTEGER NOT NULL DEFAULT 0,
  count INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (drawer_count_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO drawer_count_cash(drawer_count_id, line, value_minor, count) VALUES (423966959739077159, 1, -512685395, -9223372036854775808);
INSERT INTO drawer_count_cash(drawer_count_id, line, value_minor, count) VALUES (423966959739077159, 2, -9223372036854775808, 180159599);
INSERT INTO drawer_count_cash(drawer_count_id, line, value_minor, count) VALUES (423966959739077159, 3, 28848, 9223372036854775807);
INSERT INTO drawer_count_cash(drawer_count_id, line, value_minor, count) VALUES (423966959745368683, 1, 9223372036854775807, 0);
INSERT INTO drawer_count_cash(drawer_count_id, line, value_minor, count) VALUES (423966959745368683, 2, 0, -334850977);
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
INSERT INTO shift_move(id, pos, payment_id, refund_id, from_shift_id, to_shift_id, cash_minor, from_open, to_open, staff_id, at, reason) VALUES (423966959751660140, 97, 2085986521132158313, 0, 0, 0, -8597, 0, 1, 0, 294929, 'two
lines Łódź');
INSERT INTO shift_move(id, pos, payment_id, refund_id, from_shift_id, to_shift_id, cash_minor, from_open, to_open, staff_id, at, reason) VALUES (423966959757951569, 98, 0, 2829863136785271235, 0, 2809109758906869930, 5181046868213536453, 1, 0, 0, -48032611199000000, 'Straße tab	here Straße');
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
INSERT INTO card_batch_note(id, pos, kind, match, terminal_id, batch_id, spot, orphan_id, attempt_id, payment_id, there_minor, here_minor, staff_id, at, reason) VALUES (423966959726494456, 93, 2, 6, 0, 0, 'Straße مطبعة sign', 2128521807099425726, 0, 6434779956093129269, 0, -9223372036854775808, 0, 0, 'Straße O''Neil; DROP');
INSERT INTO card_batch_note(id, pos, kind, match, terminal_id, batch_id, spot, orphan_id, attempt_id, payment_id, there_minor, here_minor, staff_id, at, reason) VALUES (423966959732785852, 94, 0, 5, 0, 0, '日本印刷', 406497220172971575, 4874895601655744250, 3779946635201181842, 0, 6562960787086747185, 0, 9223372036854775807, 'Acme');
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
INSERT INTO bank_deposit(id, pos, date, staff_id, currency, cash_minor, total_minor, reference) VALUES (423966959713911349, 91, 0, 6068058376444175249, 784007692, 8, 9223372036854775807, 'sign "quoted" 😀');
INSERT INTO bank_deposit(id, pos, date, staff_id, currency, cash_minor, total_minor, reference) VALUES (423966959720202897, 92, -16305, 0, -9223372036854775808, -6848609442334533637, 0, 'sign');
CREATE TABLE bank_deposit_cash (
  bank_deposit_id INTEGER NOT NULL REFERENCES bank_deposit(id),
  line INTEGER NOT NULL,
  value_minor INTEGER NOT NULL DEFAULT 0,
  count INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (bank_deposit_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO bank_deposit_cash(bank_deposit_id, line, value_minor, count) VALUES (423966959713911349, 1, 8426479577823629373, -6669528);
INSERT INTO bank_deposit_cash(bank_deposit_id, line, value_minor, count) VALUES (423966959713911349, 2, 687861369451933403, -2);
INSERT INTO bank_deposit_cash(bank_deposit_id, line, value_minor, count) VALUES (423966959720202897, 1, -9223372036854775808, -216814);
CREATE TABLE bank_deposit_check (
  bank_deposit_id INTEGER NOT NULL REFERENCES bank_deposit(id),
  line INTEGER NOT NULL,
  payment_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (bank_deposit_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959713911349, 1, 6637270741251552456, 16227700);
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959713911349, 2, 0, 9223372036854775807);
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959713911349, 3, 0, 3694541);
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959713911349, 4, 7189096449311323625, 458698529);
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959720202897, 1, 2533307543829440042, -9223372036854775808);
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959720202897, 2, 3684242497122381172, -3516);
CREATE TABLE link_key (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  link_key TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO link_key(id, pos, link_key) VALUES (423966959789408825, 103, 'sign O''Neil; DROP O''Neil; DROP');
INSERT INTO link_key(id, pos, link_key) VALUES (423966959795700382, 104, '');
CREATE TABLE link_end (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  document_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO link_end(id, pos, document_id, customer_id, reason) VALUES (423966959801991809, 105, 0, 2243939316557971539, '');
INSERT INTO link_end(id, pos, document_id, customer_id, reason) VALUES (423966959808283307, 106, 4282187799150972252, 0, 'Łódź');
CREATE TABLE document_view (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  document_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  contact_id INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO document_view(id, pos, document_id, customer_id, contact_id, at) VALUES (423966959814574669, 107, 0, 6788333016069506564, 0, -3224779307311189803);
INSERT INTO document_view(id, pos, document_id, customer_id, contact_id, at) VALUES (423966959820866194, 108, 0, 7468307805788778385, 4478816346608651771, -10619189);
CREATE TABLE document_file (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  document_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO document_file(id, pos, document_id, customer_id, sha256) VALUES (423966959827157645, 109, 0, 0, '');
INSERT INTO document_file(id, pos, document_id, customer_id, sha256) VALUES (423966959833448997, 110, 2063012422430846089, 5459923515227072166, '');
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
INSERT INTO online_payment(id, pos, payment_id, customer_id, contact_id, date, method, currency, amount_minor, gateway) VALUES (423966959839740505, 111, 6624149477266157148, 3660900244786318746, 0, 0, 1, -66500, 3639824, 'Acme مطبعة 日本印刷');
INSERT INTO online_payment(id, pos, payment_id, customer_id, contact_id, date, method, currency, amount_minor, gateway) VALUES (423966959846031958, 112, 0, 234527355867269611, 8975762351833774884, 0, 0, -38000048, 19206763, 'O''Neil; DROP');
CREATE TABLE online_payment_line (
  online_payment_id INTEGER NOT NULL REFERENCES online_payment(id),
  line INTEGER NOT NULL,
  item_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (online_payment_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO online_payment_line(online_payment_id, line, item_id, amount_minor) VALUES (423966959839740505, 1, 2829441444108562057, -3973);
INSERT INTO online_payment_line(online_payment_id, line, item_id, amount_minor) VALUES (423966959839740505, 2, 3889792757222975711, 11);
INSERT INTO online_payment_line(online_payment_id, line, item_id, amount_minor) VALUES (423966959839740505, 3, 8027158418839695035, -9223372036854775808);
INSERT INTO online_payment_line(online_payment_id, line, item_id, amount_minor) VALUES (423966959846031958, 1, 4240783899622329612, 0);
INSERT INTO online_payment_line(online_payment_id, line, item_id, amount_minor) VALUES (423966959846031958, 2, 0, -1216);
INSERT INTO online_payment_line(online_payment_id, line, item_id, amount_minor) VALUES (423966959846031958, 3, 0, -9223372036854775808);
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
INSERT INTO online_result(id, pos, online_id, state, currency, amount_minor, reference, brand, last4, code, message, at) VALUES (423966959852323517, 113, 0, 0, 20358317, 9223372036854775807, 'a', 'Straße 😀', 'Ænima two
lines', '', '', -2399);
INSERT INTO online_result(id, pos, online_id, state, currency, amount_minor, reference, brand, last4, code, message, at) VALUES (423966959858614956, 114, 0, 6, -9223372036854775808, 0, 'Łódź', 'مطبعة مطبعة', '', 'Acme sign', 'Ænima two
lines', 41553773);
CREATE TABLE collection (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  status INTEGER NOT NULL DEFAULT 0,
  promise_date INTEGER NOT NULL DEFAULT 0,
  promise_minor INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO collection(id, pos, customer_id, status, promise_date, promise_minor, note) VALUES (423966959864906268, 115, 0, 0, 0, 2092562, 'two
lines two
lines مطبعة');
INSERT INTO collection(id, pos, customer_id, status, promise_date, promise_minor, note) VALUES (423966959871197912, 116, 8597062736480564272, 5, 0, 5736580467753405517, 'a sign');
CREATE TABLE station (
  id INTEGER PRIMARY KEY,
  life BLOB NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  place TEXT NOT NULL
) STRICT;
INSERT INTO station(id, life, number, place) VALUES (1, x'f4000f33269db3bbd5b2797f321b209f', 1, 'where it was made');
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
INSERT INTO head(one, station_id, schema, pos, seq, stamp, last_id, hash) VALUES (1, 1, 1, 147, 147, 116654080026083328, 423966960036872816, x'768715291a607e92e9ee78634ae80b160dfc49ad50f5fa615b12916f0683be05');
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
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (1, 1, 1, 116654080000131072, 1, 0, 0, 'fixture.add', 0, x'c8607112f0d1502b6cccb4f0511502b694cdf7db193ba3c71a58a23f4bcce448', x'2b0219020000b43be2058903080211b6ffea7ef501c77f18c8c83629fa8e833f28f5342338c02750949f0358ff92038201132271756f7465642220746162096865726520618801a0fbc1bdb8a286b6ee01a001a9be03a801c9a39213b901baa8ed9434d43c3ec0018fd9f1ffa2adcea769f20107c581c3b364c5baf801a52372451a0e61204f274e65696c3b2044524f50220f746162096865726520c3866e696d6128ffffffffffffffffff0138a2b3849a85ac85ee5a488fa3bfbfb0d58ccbba0150face2372531219e697a5e69cace58db0e588b7207369676e2053747261c39f651a10c3866e696d612041636d65207369676e220d7369676e20746162096865726528da0430a80338aa0848ad80abd7fbf3e59be30150c6397a321206c3866e696d6120feffffffffffffffff01280230cf975e38c4d3aefac0f5acb813409dd6b0ab0349b87add012ba60e427a44121774616209686572652053747261c39f6520c3866e696d611a0441636d6520feffffffffffffffff012802309d8bbbe188bed996d90138feffffffffffffffff01403b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (2, 1, 2, 116654080000327680, 1, 0, 0, 'fixture.add', 0, x'7924c6416d26c8aa0941eb9500c7961e508b3ef71eacf87c537808b3abce0cdb', x'2b02d5026000b43be205ea04080618f4944e2207c581c3b364c5ba4087a4024a04f09f988050baaf0458aad7e604620d2271756f7465642220f09f98806a14d985d8b7d8a8d8b9d8a92074776f0a6c696e65738801e484d8c2ba97bfe310a001feffffffffffffffff01a801eac5a20ac001c3f7c11fd20111e697a5e69cace58db0e588b720f09f9880d901492ab4050844582cea011453747261c39f6520e697a5e69cace58db0e588b7f2011be697a5e69cace58db0e588b72074776f0a6c696e6573207369676e72500905a4ec821619375b1211f09f98802041636d6520c581c3b364c5ba1a11d985d8b7d8a8d8b9d8a920c3866e696d6122016128ebd401309db3fae1f1fca8d73b3885a203413ff9935883eeca0d50db07724209971ed6224ee02971120753747261c39f65220f7369676e202271756f74656422206130d50238c0e31341908129c3f16dd27d48c5a70e50fa9ecbe7abb2c1b4e70172560926631600e85424661211d985d8b7d8a8d8b9d8a920c3866e696d611a086120c3866e696d61220df09f988020746162096865726528fea1013098a0d8a8e5e1cce01038d5eeb7d0f3dd9f8dd90148e2e1bbcf0d5012724e096b5bbc23babe6353121c4f274e65696c3b2044524f50202271756f7465642220c3866e696d611a1053747261c39f65202271756f74656422281830c296da683890d1b22548b1d7c4b30150c0037a4212127461620968657265207369676e20f09f98801a1a2271756f74656422204f274e65696c3b2044524f502041636d65207e30feffffffffffffffff01388d5340087a2909dc9863439c9206451204f09f98801a10c581c3b364c5ba20746162096865726520d4ba3b38bff602');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (3, 1, 3, 116654080000524288, 1, 0, 0, 'fixture.add', 0, x'cbc00762cceacdce276ad4d87b86fb0d97334cf22671e469be5bcab77396c132', x'2b03c502c000b43be205dd56036226f4bca6a901120974776f0a6c696e65731a04f09f98802214c581c3b364c5ba206120d985d8b7d8a8d8b9d8a92a1f4f274e65696c3b2044524f50202271756f746564222074776f0a6c696e6573320c2271756f7465642220612061420874616209686572654a0974776f0a6c696e65735204f09f98806a1874776f0a6c696e657320f09f98802074776f0a6c696e65737215d985d8b7d8a8d8b9d8a92061202271756f746564228201047369676e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (4, 1, 4, 116654080000720896, 1, 0, 0, 'fixture.add', 0, x'057df754866d88e2c759c97a497073825ee9eff1f534a3a712255aee914ea519', x'2b0336022001b43be205a8524356512401a4b701099cd85566a7a0f218121641636d652074616209686572652074616209686572651a1b74776f0a6c696e657320e697a5e69cace58db0e588b72041636d652204f09f98802a0ce697a5e69cace58db0e588b74206f09f988020615215d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a95a152271756f7465642220e697a5e69cace58db0e588b76211c3866e696d6120d985d8b7d8a8d8b9d8a96a01617a10c3866e696d612074776f0a6c696e6573820104f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (5, 1, 5, 116654080000917504, 1, 0, 0, 'fixture.add', 0, x'dab232375a91858e5f1331b83141b32ee9f1ceba6dfa5675f6978b3c382bf362', x'2b0416028001b43be2051809d704e5f8942d8c3618ecf3032209c581c3b364c5ba2061');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (6, 1, 6, 116654080001114112, 1, 0, 0, 'fixture.add', 0, x'70719290ef65f4e997f67a3fab475dfa085b7cd82c2d431d78c414e72b1bf9c6', x'2b048502e001b43be2051311abed970f3982dc4122082271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (7, 1, 7, 116654080001310720, 1, 0, 0, 'fixture.add', 0, x'7b09ea09b2aab7c22344475dad047bb3fc505747c57267efc6bd625754998c31', x'2b0576024002b43be2052b099ba46b2365e63170200628ec3e30d8cc013a17d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (8, 1, 8, 116654080001507328, 1, 0, 0, 'fixture.add', 0, x'8e9a99dd01861de11e32b90dff14852e53f79ba5262c06df49bef4eb86318cc1', x'2b05c502a002b43be20516200228c1fecba88ad4c08f5d30cb8faed28e9d82ee10');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (9, 1, 9, 116654080001703936, 1, 0, 0, 'fixture.add', 0, x'6022c8a885b40d2d66b48764da43c1eb60b14dea350b1d68193bbae212768041', x'2b0662020003b43be20524099b045bb9ccaf803d10e9a70322157369676e2053747261c39f65202271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (10, 1, 10, 116654080001900544, 1, 0, 0, 'fixture.add', 0, x'b15398e44f1628ffcaa6eef6edfd0ae3ea03ac2d54f0e817ba67260da0b5dd3b', x'2b06fb026003b43be20510188ae304220a61207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (11, 1, 11, 116654080002097152, 1, 0, 0, 'fixture.add', 0, x'75bf6030b1f7548a4f492711b555ba38d575f2e6850605fd4cb7e3ca4ce69cba', x'2b07ad02c003b43be205790802116d851f520c0ac5701884d70321f8074bf29ef93133280c3206c3866e696d613896ca0d40ffffffffffffffffff0148ffffffffffffffffff01508e0358ffffffffffffffffff016a11f09f988020e697a5e69cace58db0e588b77a177461620968657265206120e697a5e69cace58db0e588b7800107');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (12, 1, 12, 116654080002293760, 1, 0, 0, 'fixture.add', 0, x'48ca2e34ab1faa49f0e1c6017adf01acbf5d06dd3e903ea1153207b9b623d912', x'2b079a022004b43be20568080218b5bd0128043219c581c3b364c5ba2041636d65204f274e65696c3b2044524f5038a7bdef0740c50350ffffffffffffffffff0158e3b293066214c581c3b364c5ba20e697a5e69cace58db0e588b77147836e33ebf5e2168001e91f890109a5e4d6dd7c711f');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (13, 1, 13, 116654080002490368, 1, 0, 0, 'fixture.add', 0, x'cf916c537c5d3fa53da63211b55383478e571fedce770b293a0b7ef3562bdedf', x'2b0959028004b43be2059b10091710908d6d6fff48189cc804280c321c74776f0a6c696e65732053747261c39f6520d985d8b7d8a8d8b9d8a938952d403a48e0a8fd03520ff09f988020d985d8b7d8a8d8b9d8a95ad00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (14, 1, 14, 116654080002686976, 1, 0, 0, 'fixture.add', 0, x'7226815bf2809acece472aa271a0de348f5c508fa7326c3762e1f681213a1c46', x'2b09c302e004b43be2053011ad8e4f5b17b81f0218bef704213bf1c61a9548eb4e280a38a684c2dc0448b1bfb99902520161610ed65090154a070b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (15, 1, 15, 116654080002883584, 1, 0, 0, 'fixture.add', 0, x'99577d06ffc6a4f3b88586f08fb7930102ac72021820de9c5affc82301706ddf', x'2b0aa8024005b43be2053d118ca131c80f10217a1806209ce40532234f274e65696c3b2044524f502074776f0a6c696e657320e697a5e69cace58db0e588b73983e2f7f38862c850');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (16, 1, 16, 116654080003080192, 1, 0, 0, 'fixture.add', 0, x'ce796a4bdbad607da2aec87b1ff80a11fb174e85c01820b1b717483e2a199a73', x'2b0a6e02a005b43be2054709d9d2a8800118fe5d11574e7065b62fef5520a6a5012a0fc3866e696d61202271756f7465642232154f274e65696c3b2044524f50202271756f7465642239796f32a6b2c24f29');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (17, 1, 17, 116654080003276800, 1, 0, 0, 'fixture.add', 0, x'413d2d9916f0a8a992324482bdafb827f742e0ecbc78428fd95bcb26539b1c7e', x'2b0bbb020006b43be2051d09501389bf4f542d091129087ff333f4573c20feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (18, 1, 18, 116654080003473408, 1, 0, 0, 'fixture.add', 0, x'50e295b993faba23ff9aa67a4d34119e424ba8485e3f7479e8a778f537ef5d13', x'2b0bef026006b43be2050d119325f253c30d084818e5a202');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (19, 1, 19, 116654080003670016, 1, 0, 0, 'fixture.add', 0, x'53bc3b7e7d17e70e4592ac2c59ed2903e7ae08c3c2c81cac085d5b7e09fe7fdc', x'2b0ccc02c006b43be2052908da850512137369676e206120e697a5e69cace58db0e588b71a0e61204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (20, 1, 20, 116654080003866624, 1, 0, 0, 'fixture.add', 0, x'e91a3d7da96b62216431165a9ba812f569bed75a4d0177b94e433285f3681893', x'2b0caa022007b43be20530089142121a4f274e65696c3b2044524f5020f09f98802074616209686572651a0f2271756f7465642220c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (21, 1, 21, 116654080004063232, 1, 0, 0, 'fixture.add', 0, x'f4be112d8776af0969a45c97c5377163b512cdc55c5d416136968071b5c179c5', x'2b0d8f028007b43be2058f010882b3031089a201180620022a12d985d8b7d8a8d8b9d8a92053747261c39f65320a61202271756f746564223a13746162096865726520d985d8b7d8a8d8b9d8a940feffffffffffffffff0148aebfdf017a0b10acc6ddfff5e3f1bc9a017a1f1a1d746162096865726520e697a5e69cace58db0e588b720c581c3b364c5ba7a0e092f02bf2573af820910021a0161');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (22, 1, 22, 116654080004259840, 1, 0, 0, 'fixture.add', 0, x'd0b358b2e2d7e6e158931b80055acf566af9ef602f3cff97ba46abf7435bb156', x'2b0dc502e007b43be2057c08eab702109b860220022a0d2271756f7465642220f09f988032192271756f746564222074776f0a6c696e657320c3866e696d613a10c3866e696d6120f09f98802041636d6540a8c802488cf4367a0d1086b60a1a0753747261c39f657a1d10b196a891b1fbf185621a11d985d8b7d8a8d8b9d8a9206120f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (23, 1, 23, 116654080004456448, 1, 0, 0, 'fixture.add', 0, x'0833b3ecbad25efe1ce27ff3135be8f0d13e3386a5f3e19c9af0289cd759b660', x'780e33024008b43be20500d4bdffec9f85ca1a0ef6a28cafdc1bbda6266e0eccd002d6296c689196c1549b8a010a1cd985d8b7d8a8d8b9d8a9207461620968657265202271756f74656422421674776f0a6c696e65732053747261c39f652041636d65520c4f274e65696c3b2044524f50600b680270027a10612074776f0a6c696e6573207369676e89019d9576ba7f3d143ca2010ad985d8b7d8a8d8b9d8a9b00102b901bf0bc40eb92dae11c1015fe0240b2b718c44');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (24, 1, 24, 116654080004653056, 1, 0, 0, 'fixture.add', 0, x'f34ceb15dfea17d03e1ee9948ef89d5fb92ab0c7728dbd60add5d48dbfd239be', x'2b0e1602a008b43be205ad82be815dc214b9c0010a087461620968657265220ce697a5e69cace58db0e588b72a0fd985d8b7d8a8d8b9d8a9207369676e32117461620968657265202271756f746564224a01615209f09f988020f09f98805932cee43336de1a596094c2adb084f2e9d6d00170027a112271756f74656422202271756f746564228201112271756f74656422202271756f74656422900102980102aa011f53747261c39f65204f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a9b00102c101ed032a8a58938172c8019b3c');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (25, 1, 25, 116654080004784128, 1, 0, 0, 'fixture.change', 0, x'84ffcb826442b1e0fcc8034e2bf78df0dbf77d54397a6a2d0ecfb41deb0e2a48', x'7e0e1602a008b43be20501000000000000000000a15c4364d8c54e84100a0e6120f09f988020c581c3b364c5ba7e0e1602a008b43be205020000000000000000005d1b3e9847c594d4081206c3866e696d617e0e1602a008b43be205030000000000000000002084ca8ef954ae64182206c3866e696d612a0e41636d65207369676e2041636d657e0e1602a008b43be20504000000000000000000c676ae6faeb17ad145320c53747261c39f65207369676e3a06f09f9880206142174f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a94a1453747261c39f6520e697a5e69cace58db0e588b77e0e1602a008b43be205050000000000000000009d785fe5fde94cd209599aaadc638ff8b64f7e0e1602a008b43be20506000000000000000000c1c63ba230ef485d036097017e0e1602a008b43be2050700000000000000000052c64fa2ada20ced007e0e1602a008b43be2050800000000000000000062f4d612753b8c662382011641636d6520c3866e696d6120d985d8b7d8a8d8b9d8a98901e2521a78f035ae317e0e1602a008b43be2050900000000000000000081be019b823b0d47007e0e1602a008b43be2050a00000000000000000023dbeb1671f1061a16a20113c3866e696d6120e697a5e69cace58db0e588b77e0e1602a008b43be2050b000000000000000000625b3a894fafe45c0faa010c7369676e2053747261c39f657e0e1602a008b43be2050c0000000000000000006d8d645dec64f93803b001027e0e1602a008b43be2050e000000000000000000ef8518200c53abc600720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (26, 1, 26, 116654080004915200, 1, 0, 0, 'fixture.change', 0, x'022f12c50560be89c87902bc41077ceca1fd2e5e491dbc9213c26485954e18be', x'7e0e1602a008b43be205018080c8849191b89e03bbb39d26330f00740b45fc082f57ebc81e0a1c53747261c39f652074776f0a6c696e657320d985d8b7d8a8d8b9d8a97e0e1602a008b43be205028080c8849191b89e03bbb39d26330f0074659ede4b51a6dcf10a12082271756f746564227e0e1602a008b43be205038080c8849191b89e03bbb39d26330f007485efce281934b29429221653747261c39f6520c3866e696d6120c581c3b364c5ba2a0f746162096865726520c3866e696d617e0e1602a008b43be205048080c8849191b89e03bbb39d26330f0074c36c75ddd615c7ff1f320d7369676e202271756f746564223a08746162096865726542047369676e7e0e1602a008b43be205058080c8849191b89e03bbb39d26330f007441249f469c88401409598cf750ce9039b91f7e0e1602a008b43be205068080c8849191b89e03bbb39d26330f007436617122b346934f0760d1acb80768027e0e1602a008b43be205078080c8849191b89e03bbb39d26330f007445bca9d483b135950870027a047369676e7e0e1602a008b43be205088080c8849191b89e03bbb39d26330f00742ea1a64be5b077c30f82010ce697a5e69cace58db0e588b77e0e1602a008b43be205098080c8849191b89e03bbb39d26330f007488fba87bb9b8603d069001069801027e0e1602a008b43be2050a8080c8849191b89e03bbb39d26330f0074050ef5c1df0f443f20a2011d2271756f746564222074776f0a6c696e657320d985d8b7d8a8d8b9d8a97e0e1602a008b43be2050b8080c8849191b89e03bbb39d26330f00749c69e955d3e0c79d07aa01047369676e7e0e1602a008b43be2050c8080c8849191b89e03bbb39d26330f0074df12fab2ebeb85e505c801e4d4047e0e1602a008b43be2050d0000000000000000006286debf13803cc90ab90144e65999f59389007e0e1602a008b43be2050e8080c8849191b89e03bbb39d26330f0074a70aaac8ae7dadd30ac1015af2b71422667524720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (27, 1, 27, 116654080005111808, 1, 0, 0, 'fixture.add', 0, x'6e339d837bb1c36b67534db6781e575305a9a6defab2d5b47ae6febd97859096', x'2b0fa6028009b43be2059b3ab8210be7dc44ac10094c0ffdae0150e530121b74776f0a6c696e657320f09f988020e697a5e69cace58db0e588b71a1953747261c39f6520f09f9880204f274e65696c3b2044524f502ae60f7369676e2053747261c39f652074776f0a6c696e65736c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720302a');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (28, 1, 28, 116654080005308416, 1, 0, 0, 'fixture.add', 0, x'4c044f1fa42a100b34bc24b0da31a4aa8b18f18b0d3c773e3be303f4fbaaab99', x'2b0ff302e009b43be205fc24643c36d854104009572eac08fba6dd041a194f274e65696c3b2044524f50204f274e65696c3b2044524f502a167369676e20e697a5e69cace58db0e588b7207369676e30acf60a');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (29, 1, 29, 116654080005439488, 1, 0, 0, 'fixture.change', 0, x'72bc7b19d07669d0e04d1ee70e1ac57721260df79ebcc4aa6a55ed1ff281f5b3', x'7e0ff302e009b43be2050100000000000000000017fd9ceaaad1c040007e0ff302e009b43be2050200000000000000000005fc5a39267ee1190d120b74776f0a6c696e657320617e0ff302e009b43be20503000000000000000000190cda603cecfaea26222153747261c39f6520e697a5e69cace58db0e588b7204f274e65696c3b2044524f502a01617e0ff302e009b43be20504000000000000000000906dd8c5f4fa0c3500720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (30, 1, 30, 116654080005570560, 1, 0, 0, 'fixture.change', 0, x'617be2baf002e08e1edc41e349fbec0d4071b27d2e483e817c3af61cd69b6626', x'7e0ff302e009b43be20501808098859191b89e03bbb39d26330f007445815d251f90a4030909a34367e7a444be487e0ff302e009b43be20502808098859191b89e03bbb39d26330f0074ebbb381c3c16a4c92d121c746162096865726520746162096865726520d985d8b7d8a8d8b9d8a91a0d7369676e2074616209686572657e0ff302e009b43be20503808098859191b89e03bbb39d26330f007499c9003339425b882d221dd985d8b7d8a8d8b9d8a92074776f0a6c696e65732074616209686572652a0cd985d8b7d8a8d8b9d8a920617e0ff302e009b43be20504808098859191b89e03bbb39d26330f00747cac213eb360b8a20230117e0ff302e009b43be205050000000000000000004ccede19b0a71fdb023802720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (31, 1, 31, 116654080005767168, 1, 0, 0, 'fixture.add', 0, x'667181428f5f3273ce8b7cd68465ddb553959f8b3b20e5ee15bd814dc3016b0a', x'2b10d502c00ab43be2053b3ef5e2f8f95f2b89010952fce31450f5a86b120974776f0a6c696e65731a1ec3866e696d6120d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f502218c3866e696d612053747261c39f652074776f0a6c696e65732a082271756f74656422321241636d6520c3866e696d6120c3866e696d613a10c581c3b364c5ba207461620968657265415595043f9f0624574802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (32, 1, 32, 116654080005963776, 1, 0, 0, 'fixture.add', 0, x'ed4096120960b3d4ec8f054b23c329f28af01e842c5cef5463a23b21ab94a7ff', x'2b10da02200bb43be20513de8f281795e2836b09d6b3599cf292db7f1a15c581c3b364c5ba202271756f74656422207369676e2a19c581c3b364c5ba20e697a5e69cace58db0e588b720f09f9880321874776f0a6c696e657320e697a5e69cace58db0e588b720613a097369676e207369676e41eb818a64cd83a8214802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (33, 1, 33, 116654080006094848, 1, 0, 0, 'fixture.change', 0, x'102d0cd35d1ce641d76b053715c2e2745601ea37d340d4cef859f069cc15a644', x'7e10da02200bb43be20501000000000000000000cab2e4f7c81c239b007e10da02200bb43be205030000000000000000008654fdf843502a9a341a097369676e20f09f9880220753747261c39f652a0ad985d8b7d8a8d8b9d8a93a1253747261c39f6520d985d8b7d8a8d8b9d8a97e10da02200bb43be20504000000000000000000c3438b4a7629a1eb0941bcf597d3abb4ed377e10da02200bb43be205050000000000000000005257a3abfb4fd62b00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (34, 1, 34, 116654080006225920, 1, 0, 0, 'fixture.change', 0, x'10c2358484e6e760d63a2557debcea698b3152af2ec82be0112ad6a9b7f1e24b', x'7e10da02200bb43be205018080e8859191b89e03bbb39d26330f007492fc200d0e73f54e0909f0e8c2ac5680c2597e10da02200bb43be2050200000000000000000020386c467db128440a120874616209686572657e10da02200bb43be205038080e8859191b89e03bbb39d26330f0074d03393c0fc3444bb291a1441636d65207369676e20d985d8b7d8a8d8b9d8a92a0753747261c39f653a0874616209686572657e10da02200bb43be205048080e8859191b89e03bbb39d26330f00745968407f77a005a50941c7a38aea1fe7931f720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (35, 1, 35, 116654080006422528, 1, 0, 0, 'fixture.add', 0, x'bf41f28c37a04419df56137f65f99c2f2b7ca2875b25a7529c2be892bbae1847', x'2b113502000cb43be205a6101a0c4f274e65696c3b2044524f5022ee0f53747261c39f6520e697a5e69cace58db0e588b72074776f0a6c696e65736c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672028e8e60330e9b8013a06c3866e696d6142154f274e65696c3b2044524f50202271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (36, 1, 36, 116654080006619136, 1, 0, 0, 'fixture.add', 0, x'29b1300b37c50c8f8f41261fcf2ba18652b85655109e8ea9f58779c6cc091b94', x'2b11c602600cb43be2055c0926ef425881c8eb43121961204f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a91a0fc581c3b364c5ba20c581c3b364c5ba2207c581c3b364c5ba30a780013a1674776f0a6c696e657320f09f98802053747261c39f654802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (37, 1, 37, 116654080006750208, 1, 0, 0, 'fixture.change', 0, x'6ac0a0f2e0bc7bf0635bcbbc391eff78609ee92f2ab47bb591e45f995a6ff3c0', x'7e11c602600cb43be20501000000000000000000007e11c602600cb43be205020000000000000000003d1a1674776f0a6c696e657320e697a5e69cace58db0e588b7221cc3866e696d6120e697a5e69cace58db0e588b720746162096865726528ccf60630cc4c7e11c602600cb43be2050300000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (38, 1, 38, 116654080006881280, 1, 0, 0, 'fixture.change', 0, x'c344dfc4ffb2779d6842e5788caf16f0ed27efe1ccd88dafe1c50888a124676a', x'7e11c602600cb43be205028080b8869191b89e03bbb39d26330f0074331a102271756f7465642220c581c3b364c5ba2217d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f502892b70430d795017e11c602600cb43be205038080b8869191b89e03bbb39d26330f0074243a13c3866e696d6120e697a5e69cace58db0e588b7420d41636d652074616209686572657e11c602600cb43be2050400000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (39, 1, 39, 116654080007077888, 1, 0, 0, 'fixture.add', 0, x'32130a446efa094e17ce3d09b5426f608d91e40e723817cd9796f63031b0573b', x'2b120802400db43be2054c0a13c581c3b364c5ba20c3866e696d61207369676e1a0e74776f0a6c696e6573207369676e221f74776f0a6c696e657320e697a5e69cace58db0e588b720746162096865726528a7bd023002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (40, 1, 40, 116654080007274496, 1, 0, 0, 'fixture.add', 0, x'825ba5f1d8c1a9a476e7ee81808bc61b4d42b059bb70f75a68002ef6dc663205', x'2b12ce02a00db43be2052a2214e697a5e69cace58db0e588b72053747261c39f6540027a1008ffffffffffffffffff0110e4aaf05f');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (41, 1, 41, 116654080007405568, 1, 0, 0, 'fixture.change', 0, x'322e5ff91f032debe82ee765c19d73a9372259f14d6d44e42d1d19b4e8da28ce', x'7e12ce02a00db43be205010000000000000000000e0a0ce697a5e69cace58db0e588b77e12ce02a00db43be205020000000000000000000612047369676e7e12ce02a00db43be2050300000000000000000028220e53747261c39f6520c3866e696d6128bad6dbc3b69785a6f3017a0b08e8d3df9afcc486a9ad017e12ce02a00db43be205040000000000000000000939e2c1be2c5b30bd42720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (42, 1, 42, 116654080007536640, 1, 0, 0, 'fixture.change', 0, x'd03fa1af8b8b50da188aa3c62ca1ee9ce2c96558be02d5e9f67c7d47ad3f1cb3', x'7e12ce02a00db43be20501808088879191b89e03bbb39d26330f0074007e12ce02a00db43be20502808088879191b89e03bbb39d26330f00740d1a0b74776f0a6c696e657320617e12ce02a00db43be20503808088879191b89e03bbb39d26330f007448221cd985d8b7d8a8d8b9d8a9207461620968657265202271756f7465642228c591097a0b08ffffffffffffffffff017a06080110e6f9597a0f089bd74d10ffffffffffffffffff017e12ce02a00db43be20504808088879191b89e03bbb39d26330f00740939fdbd7b9396559e68720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (43, 1, 43, 116654080007733248, 1, 0, 0, 'fixture.add', 0, x'e6e2009fa974bb32183f56c5fc76b22665e6c5a7e18ecea4c2ad03244da297d4', x'2b139102800eb43be2051c0a047369676e100418a2d86e20feffffffffffffffff0128ac96c02a');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (44, 1, 44, 116654080007929856, 1, 0, 0, 'fixture.add', 0, x'f971cd41742cff6cdf388fb2fc11d4aae8f22ef2622195b0c2fcf9b77e096668', x'2b137702e00eb43be20517100418c5f5fc8cdaa7d1835420aff7e9dc0e289a9c9933');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (45, 1, 45, 116654080008060928, 1, 0, 0, 'fixture.change', 0, x'69f21d51f1ecbf008b4f5cb1117b92a85c44f376d925cfec48617a6a40be8e54', x'7e137702e00eb43be20501000000000000000000060a047369676e7e137702e00eb43be205020000000000000000001a100418ffffffffffffffffff01200228ffffffffffffffffff017e137702e00eb43be20503000000000000000000023002720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (46, 1, 46, 116654080008192000, 1, 0, 0, 'fixture.change', 0, x'84d9e903487d2e9230189d4937c52bf8879aa42bf40cb7536ea6982afbb6886d', x'7e137702e00eb43be205018080d8879191b89e03bbb39d26330f0074030a01617e137702e00eb43be205028080d8879191b89e03bbb39d26330f00740f100618ecf2e687d38d91dd6f28d8027e137702e00eb43be205038080d8879191b89e03bbb39d26330f007400720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (47, 1, 47, 116654080008388608, 1, 0, 0, 'fixture.add', 0, x'9ca1d2a95bf5dbb84b8da6e488b199f693e45dc1f85b23755bfe110eac6c58f3', x'2b14ac02c00fb43be20500');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (48, 1, 48, 116654080008585216, 1, 0, 0, 'fixture.add', 0, x'ca44ca67c7d16b7ce4fd54163cb81843bdb8e11e3ba50876bfb51d1a1449d811', x'2b147e022010b43be205210a1453747261c39f6520e697a5e69cace58db0e588b718ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (49, 1, 49, 116654080008716288, 1, 0, 0, 'fixture.change', 0, x'c2bc832bce6e3ddafbd0d3ff40600367eb9ada3d4fdaed84be0994230c2f1181', x'7e147e022010b43be205010000000000000000001f0a0d41636d65202271756f74656422120e7369676e2041636d652041636d657e147e022010b43be20502000000000000000000007e147e022010b43be20503000000000000000000022002720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (50, 1, 50, 116654080008847360, 1, 0, 0, 'fixture.change', 0, x'73e7f8b07191b70acde2f9fb5d1f98e8436653e6af190779ef2b684cfb2c18cc', x'7e147e022010b43be205018080a8889191b89e03bbb39d26330f00740b0a06c3866e696d611201617e147e022010b43be205028080a8889191b89e03bbb39d26330f00740b18feffffffffffffffff01720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (51, 1, 51, 116654080009043968, 1, 0, 0, 'fixture.add', 0, x'fd1de4d9d482efef38df6e5080b0f7ee53fbd2e93cd6d6001fc11cd7c14546a4', x'2b15ab020011b43be205170a047369676e100218027a007a090976d3383e5ba24359');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (52, 1, 52, 116654080009240576, 1, 0, 0, 'fixture.add', 0, x'e8ac8ef9d8338f87092c6e0acda0e0efe310740c3856bc4a6ae3b5931efe9b6c', x'2b1537026011b43be2050d18027a09094196f85cdd8f5907');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (53, 1, 53, 116654080009371648, 1, 0, 0, 'fixture.change', 0, x'98e356d0649d8e3ca4944834bd17e7050247660f314fbb6d080cd8e2b58003ef', x'7e1537026011b43be20501000000000000000000060a04f09f98807e1537026011b43be205020000000000000000000d10027a090953a7dfd439dc1b03720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (54, 1, 54, 116654080009502720, 1, 0, 0, 'fixture.change', 0, x'dc234e30f4a085a33227b62de0f6342563c7e5eb5e8ad9b5c14ab35fa5bba9b5', x'7e1537026011b43be205018080f8889191b89e03bbb39d26330f0074110a0f2271756f7465642220c3866e696d617e1537026011b43be205028080f8889191b89e03bbb39d26330f00741a7a007a0909a01212b78500f2107a007a0909f822d6e0a75d43787e1537026011b43be2050300000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (55, 1, 55, 116654080009699328, 1, 0, 0, 'fixture.add', 0, x'19857d38e36905c66f31ece668c9ba961558e7139e27ac61a937a4a1dbcc6f30', x'2b1647024012b43be205190a0ad985d8b7d8a8d8b9d8a9100228e5b4dc99ee84bd9c8501');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (56, 1, 56, 116654080009895936, 1, 0, 0, 'fixture.add', 0, x'5dbc5a9136d190d3e5b0bb86dc93cc76cb8926c5426006af5efbf341b99b44f0', x'2b162402a012b43be20505100428c708');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (57, 1, 57, 116654080010027008, 1, 0, 0, 'fixture.change', 0, x'2c2c86c6b25c7ca18c2d545ce102f87647c4a07bb939846808d0271a9dcf74fe', x'7e162402a012b43be20501000000000000000000160a14c581c3b364c5ba20e697a5e69cace58db0e588b77e162402a012b43be2050200000000000000000002100c7e162402a012b43be205030000000000000000000c200228e1a9c3ca98eed3c109720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (58, 1, 58, 116654080010158080, 1, 0, 0, 'fixture.change', 0, x'3b4de003177f2ef21e8315b509e9b2bd1c6aa0b27388350f48a5dd9d622c8bfe', x'7e162402a012b43be205018080c8899191b89e03bbb39d26330f0074150a13746162096865726520d985d8b7d8a8d8b9d8a97e162402a012b43be205028080c8899191b89e03bbb39d26330f007404100818027e162402a012b43be205038080c8899191b89e03bbb39d26330f00740d200228feffffffffffffffff01720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (59, 1, 59, 116654080010354688, 1, 0, 0, 'fixture.add', 0, x'3e4042d82745062563e28cadbae5fca2cbea8630b6bc210ff983a2c01c030412', x'2b170f028013b43be2052d18cec0ce65c5492e0a1141636d6520e697a5e69cace58db0e588b710061a1741636d652074776f0a6c696e6573202271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (60, 1, 60, 116654080010551296, 1, 0, 0, 'fixture.add', 0, x'e4d098de36bac2c9524d5ae995e8da2f7a5db797710217ebcbc622f99fb1c64e', x'2b171d02e013b43be205f275ad45399709230a0a06f09f988020611002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (61, 1, 61, 116654080010682368, 1, 0, 0, 'fixture.change', 0, x'0a76f150b5a1fd8e90260ba3037e73da3997ee6c9c2a34880a64d0ebd88b84d5', x'7e171d02e013b43be20501000000000000000000386a4bfab03378f0060a0441636d657e171d02e013b43be205020000000000000000001a02e9ec6c97f3b1007e171d02e013b43be205030000000000000000004bdcf85b2973ed7f0e1a0ce697a5e69cace58db0e588b7720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (62, 1, 62, 116654080010813440, 1, 0, 0, 'fixture.change', 0, x'4979a7bc527d787b4e138385bfa2b7514c02f38f8b234af2a57615b648e98cdc', x'7e171d02e013b43be205018080988a9191b89e03bbb39d26330f00743fd33f8d8c9b0bd9007e171d02e013b43be205028080988a9191b89e03bbb39d26330f007474bc99bfd662afb70210067e171d02e013b43be205038080988a9191b89e03bbb39d26330f00742ecfdf50cec427a0171a15d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a9720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (63, 1, 63, 116654080011010048, 1, 0, 0, 'fixture.add', 0, x'6c60f106a3e5488dec2880fa991e381500d3e7494fad2b291ee1bbf30300a460', x'2b190602c014b43be2052508061086e1f6021a0f41636d6520d985d8b7d8a8d8b9d8a920feffffffffffffffff012802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (64, 1, 64, 116654080011206656, 1, 0, 0, 'fixture.add', 0, x'90a3fae8f401dd42fcf3f2d3de9becafd10a20a0c83015b9c3c9742f77a8fc88', x'2b1978022015b43be2052d080210ffffffffffffffffff011a19c581c3b364c5ba20c3866e696d6120d985d8b7d8a8d8b9d8a920dacf9203');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (65, 1, 65, 116654080011337728, 1, 0, 0, 'fixture.change', 0, x'0e62f8c648f6efb07f385761422c9f0a938d2565a03e335ee96587c8f0b215ee', x'7e1978022015b43be20501000000000000000000240808108cfdb2afcbc7b59b6e1a14746162096865726520c3866e696d6120f09f988020067e1978022015b43be20502000000000000000000022802720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (66, 1, 66, 116654080011468800, 1, 0, 0, 'fixture.change', 0, x'e90ea86158d61f8e0b6556af6e11856761423f6c19f58bf4a5bbaa34407f5d9b', x'7e1978022015b43be205018080e88a9191b89e03bbb39d26330f0074290804101e1a214f274e65696c3b2044524f50204f274e65696c3b2044524f502053747261c39f65200a7e1978022015b43be205028080e88a9191b89e03bbb39d26330f007400720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (67, 1, 67, 116654080011665408, 1, 0, 0, 'fixture.add', 0, x'cd7f9daac1a0866ab03b99f8e7a58d123760b7f02b1142a29e42d692eb769d8b', x'2b1ab9020016b43be2053012097369676e2041636d651999ef7bd3f2d8666038027a0909ccb3f4af97560e367a007a007a0909b9d66e447a8f1f17');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (68, 1, 68, 116654080011862016, 1, 0, 0, 'fixture.add', 0, x'7440377e8cf9f62fa90e8a1bf86376d7563b5705d327245598bd9d378452ee76', x'2b1a39026016b43be2050320b51d');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (69, 1, 69, 116654080011993088, 1, 0, 0, 'fixture.change', 0, x'73469fce3d0dc1b95fcfa7eedcca0edb3dc1f90c89e3c6e2cf56087574f6eabc', x'7e1a39026016b43be205010000000000000000001e093c935221d2d5db4812047369676e19f066b1daed9b7e05200628f6b7067e1a39026016b43be205020000000000000000000438027a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (70, 1, 70, 116654080012124160, 1, 0, 0, 'fixture.change', 0, x'64598b37c40f19945acce7c5e15e0cea5c047759183ff6c834aa73ca3b0de093', x'7e1a39026016b43be205018080b88b9191b89e03bbb39d26330f00741a12137461620968657265206120746162096865726520caef972f7e1a39026016b43be205028080b88b9191b89e03bbb39d26330f00740638027a007a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (71, 1, 71, 116654080012320768, 1, 0, 0, 'fixture.add', 0, x'c90fe12ea9855a1cb6ab0ad3f2b003685a0a48bf5bca29c04a491432b207b560', x'2b1b38024017b43be205ef8a779ed2431727a7110804115db9974f50e00e2a22127461620968657265207369676e2041636d6558027a89101207c581c3b364c5ba1ad00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720221b4f274e65696c3b2044524f5020f09f98802074776f0a6c696e6573281f30d39b0938bbba0248c692dbb10e7a371204f09f98801a14612074776f0a6c696e6573207461620968657265220753747261c39f6530e37838d1ad4848ffffffffffffffffff017a3f0915be2ac87b5f36451206c3866e696d612207c581c3b364c5ba28feffffffffffffffff0130ffffffffffffffffff01389f98da0248c3d4afadecea988516');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (72, 1, 72, 116654080012517376, 1, 0, 0, 'fixture.add', 0, x'c6d3f03a9a8e034bdffc3fc00d0c83945b1c0259c0915dd3fc28bab293249ca3', x'781b5c02a017b43be205007b989c0a27057a52a57be9f848b490279891f983c1c4f6e2f20da594b77910149202080422082271756f746564222a13c3866e696d6120e697a5e69cace58db0e588b750017a63094aae5276cb1e620d1224d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f5020e697a5e69cace58db0e588b71a13d985d8b7d8a8d8b9d8a92074616209686572652207c581c3b364c5ba30feffffffffffffffff0148feffffffffffffffff017a3909610085a26c8e2868120941636d6520f09f98801a0753747261c39f65280230ffffffffffffffffff0141e458c8c70fe4ff1448e993effa057a4d094b1d5cecffd95f27121b74616209686572652074776f0a6c696e6573202271756f746564221a04f09f988028e3a1e3eaa9b3ffdc9a0138feffffffffffffffff0148ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (73, 1, 73, 116654080012648448, 1, 0, 0, 'fixture.change', 0, x'299a68ef234bbd0b8b8d3eeddb719a2340e4274ba0f4c75c86278703e2cb8a50', x'7e1b5c02a017b43be2050100000000000000000027cc028c933ef96b1b11df44daff68624057198466c7a4fae2455d49d5f06f95fcafd714781b5c02a017b43be2050200000000000000000037caef876a861be84eb468e3881945617f8ed7f2a51461b278497ae58a2f6a482a2214612074776f0a6c696e65732074616209686572652a12f09f98802074616209686572652041636d657e1b5c02a017b43be2050300000000000000000072914553bad834d90941b1aee38bffdf94447e1b5c02a017b43be205040000000000000000006ede040436e6026b0350944f7e1b5c02a017b43be20505000000000000000000c93a95d18fd08ece0258027e1b5c02a017b43be20506000000000000000000bdfa4cf037ae8af4a7017a3e120fc581c3b364c5ba2053747261c39f651a0753747261c39f6528f9b301308891a2ccb1c1e7c6c10138ffffffffffffffffff0148bc99aa81efe1ceb32e7a6512112271756f746564222074616209686572651a0ec581c3b364c5ba20612041636d65221f74776f0a6c696e657320e697a5e69cace58db0e588b7202271756f7465642228feffffffffffffffff0138ffffffffffffffffff0148ffffffffffffffffff01720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (74, 1, 74, 116654080012779520, 1, 0, 0, 'fixture.change', 0, x'c6cbc1b397c80413f18ec6aab01fefb68ce4ac3d91955416ed6eb0d71b560345', x'7e1b5c02a017b43be205018080888c9191b89e03bbb39d26330f0074c7e6f2bccf750aaf1d08021110a60506aad9fd3719ceb8de30aa2c5e7f49070d694a4cfd660e781b5c02a017b43be205028080888c9191b89e03bbb39d26330f0074fc368eae98d7e042b12df1e5b1035b3d7650c305c47a99a6294f6cffaad420651b2206c3866e696d612a11c3866e696d6120d985d8b7d8a8d8b9d8a97e1b5c02a017b43be205038080888c9191b89e03bbb39d26330f0074869b4f676939081d007e1b5c02a017b43be205048080888c9191b89e03bbb39d26330f0074f3bb9556359fa2c00650d0a2a19b077e1b5c02a017b43be205068080888c9191b89e03bbb39d26330f00746780e6761230fe13a9017a1e1a04f09f9880220441636d6528a4d204413b466cf6372fa00c48a699c0017a3b0901a52e37c85fe7641a1074616209686572652053747261c39f6522016128f4f1fb0330feffffffffffffffff01380548ffffffffffffffffff017a4a09997f412482616c7d12082271756f746564222207c581c3b364c5ba28ffffffffffffffffff0130c6eef69bdb8280d0b80138ffffffffffffffffff0141815317c1a688db1348c3cf16720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (75, 1, 75, 116654080012976128, 1, 0, 0, 'fixture.add', 0, x'a680bd409de2fc978f2ce6b0b2575de7ca2b40a2b9bce5fd8577ddeae0c5d49d', x'2b1c84028018b43be2057a11d4af2be6ad4e521a192be499dfa2ef8f3a21afad6cea39575a3a292e34be47caef2420310e99abde82c13b15392bff92250850cb3641576423d7395eeb4158f6e9930460feffffffffffffffff016802720441636d6582010753747261c39f658801027a14098beac5d97dc10e2510feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (76, 1, 76, 116654080013172736, 1, 0, 0, 'fixture.add', 0, x'0f1df543599729403ad4519bdf636a3c8e8c6861c6dd1e8c3e5906cdfeb3e996', x'2b1c7a02e018b43be2057c080211cbad0988c248497e19281281ad7ef93b4b29f93b5116015c010e3175e511c7d970530139f2ea45514275070e41074bcceaeb17497d50025805603b720f53747261c39f652053747261c39f65820101617a0d0927c0b1b73fe93731109c9f017a0b10feffffffffffffffff017a0b10feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (77, 1, 77, 116654080013369344, 1, 0, 0, 'fixture.add', 0, x'a247cd6e9e364bddb39841ab8db2df15c147484ffd70df8b2be87856196bdde6', x'2b1dd7024019b43be2059401100819694b30ded7e2d01020fd96adb0faf1e6a70528ffffffffffffffffff013a1141636d65204f274e65696c3b2044524f50420ad985d8b7d8a8d8b9d8a95215f09f988020746162096865726520c581c3b364c5ba5a112271756f7465642220c3866e696d6120616206c3866e696d616a0b6120f09f98802041636d65720753747261c39f6582010ad985d8b7d8a8d8b9d8a9');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (78, 1, 78, 116654080013565952, 1, 0, 0, 'fixture.add', 0, x'4b425bbf52864a9dc054717d8d7b0b45a4684a929f3a641ded845b70552e405c', x'2b1d4702a019b43be2059d11100220acb4a50f28fed30430f205421e74776f0a6c696e65732074776f0a6c696e657320d985d8b7d8a8d8b9d8a94a1bc3866e696d612053747261c39f6520e697a5e69cace58db0e588b7520cc581c3b364c5ba2041636d656213c3866e696d6120e697a5e69cace58db0e588b76ad80f6120c3866e696d616c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67207221e697a5e69cace58db0e588b720c581c3b364c5ba20e697a5e69cace58db0e588b77a1ed985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f5020c3866e696d61820107c581c3b364c5ba9001e49edec202');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (79, 1, 79, 116654080013762560, 1, 0, 0, 'fixture.add', 0, x'68130175364799f8a14248f5e64d384fccc97444164089be01c805d065c3fff8', x'2b1e0802001ab43be205c1100a0ad985d8b7d8a8d8b9d8a9121cc3866e696d6120746162096865726520e697a5e69cace58db0e588b71ad90f7369676e20f09f98806c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672022116120c581c3b364c5ba2053747261c39f6528ffffffffffffffffff01400248ad97c9bd0158e7e4ab03620ec581c3b364c5ba20c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (80, 1, 80, 116654080013959168, 1, 0, 0, 'fixture.add', 0, x'e7515ab564fc41168af8ff6ca2d1607d9e3d9d79373f627c315d2928d6c37fec', x'2b1eb502601ab43be205560a0ef09f98802074776f0a6c696e65731201611a087461620968657265220c53747261c39f6520f09f98802897c79fc5043002380248feffffffffffffffff0150ffffffffffffffffff0158bd016206c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (81, 1, 81, 116654080014090240, 1, 0, 0, 'fixture.change', 0, x'8a67ea7780dbe405a5542185ed2e4f85659b056c45fdebf40f82bba6ed9abda2', x'7e1eb502601ab43be205010000000000000000000e0a0cc581c3b364c5ba207369676e7e1eb502601ab43be2050200000000000000000041120fc3866e696d61206120c3866e696d611a184f274e65696c3b2044524f5020612074776f0a6c696e657322122271756f7465642220612053747261c39f6528647e1eb502601ab43be20503000000000000000000007e1eb502601ab43be20504000000000000000000007e1eb502601ab43be205050000000000000000001048ffffffffffffffffff0158c0d8bb04720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (82, 1, 82, 116654080014221312, 1, 0, 0, 'fixture.change', 0, x'59699356edf6ed9306f63f4f2e597a26019633d9f86ce736f043b7dd50499ac5', x'7e1eb502601ab43be205018080b88d9191b89e03bbb39d26330f00740b0a0974776f0a6c696e65737e1eb502601ab43be205028080b88d9191b89e03bbb39d26330f00743a12114f274e65696c3b2044524f502041636d651a0753747261c39f65221674776f0a6c696e6573204f274e65696c3b2044524f50620441636d657e1eb502601ab43be205058080b88d9191b89e03bbb39d26330f00741a400248c3d38fe685cddce2cf0150a20c58c78bb98db9d7d8ad53720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (83, 1, 83, 116654080014417920, 1, 0, 0, 'fixture.add', 0, x'6896c9cbac2cf19b71ed9ca33a3eb46d5f27ee1d20e399f689db5a4f50f3a2c9', x'2b1f1c02401bb43be20525082d10b09306191180f0afdaa50a2a28feffffffffffffffff0130feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (84, 1, 84, 116654080014614528, 1, 0, 0, 'fixture.add', 0, x'7e9da3e8aa7b6458316a90ab3ddb4fd51204c2f00ddbdf4abf2993de59a8eda9', x'2b1fe402a01bb43be2050d20feffffffffffffffff012834');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (85, 1, 85, 116654080014811136, 1, 0, 0, 'fixture.add', 0, x'fa22bb727e4653fc07b72efbc9865e7549eff14b60c128087d501d17f085dbe1', x'2b205902001cb43be2051909a20695ddb9b6dd2e1002180a20d00429f41d4da1b433410e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (86, 1, 86, 116654080015007744, 1, 0, 0, 'fixture.add', 0, x'c2c590ebcdee4dc86b2351e47fc04f5560bc288302302d535059422733500edf', x'2b207c02601cb43be2054109349bdafe13673e0e1006180220ffffffffffffffffff0129f4d46d0b80db87413a1e2271756f7465642220e697a5e69cace58db0e588b7207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (87, 1, 87, 116654080015204352, 1, 0, 0, 'fixture.add', 0, x'9edf11d019a477552c157d931587c6dc7c6f9750458f2e0fdd594b47dc87398c', x'2b21b402c01cb43be20520100419166f5f99c7ca894320062a11c3866e696d6120d985d8b7d8a8d8b9d8a9');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (88, 1, 88, 116654080015400960, 1, 0, 0, 'fixture.add', 0, x'9d04bc166ac94040650071b17d16a2d47f1f03e6cd5d1227ef41b683d5bc78b7', x'2b217d02201db43be2051e100620feffffffffffffffff012a0fc581c3b364c5ba20c581c3b364c5ba');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (89, 1, 89, 116654080015597568, 1, 0, 0, 'fixture.add', 0, x'787036122261cf2bdd94bc07000a83a9db938fce6141dfd78c01c75bdcbf6de0', x'2b227302801db43be2059e0211ec7e01f3b8f8b47518808980bbb0e9cb890420a1f6e1879f97d4ea2030feffffffffffffffff0138e6cfc082c8edcae74940feffffffffffffffff0148ffffffffffffffffff015a08746162096865726578feffffffffffffffff018001ffffffffffffffffff01620b10feffffffffffffffff01620808feb90210bec801620908dbf20110c19dee0b6a110802100420ffffffffffffffffff0128016a180802100a1a07c581c3b364c5ba20feffffffffffffffff01720b0806119e783d0fda40075e7209113e0117183983606e720208028a0128080419b8690c05d82963752a07c581c3b364c5ba30fc05388203420c4f274e65696c3b2044524f508a011c080419764512a711084740213db57f0a5b974f67305938c6978cc702');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (90, 1, 90, 116654080015794176, 1, 0, 0, 'fixture.add', 0, x'988285b006b8ca4fb2113748f396a7cd3c8ae64899d4fd11ed1fdc95c44ab439', x'2b227302e01db43be205ba0109913af68b8780f05e11615b160209a9691b189db2fcc3b1d388c32620b001280c386440feffffffffffffffff0148feffffffffffffffff01521674776f0a6c696e657320e697a5e69cace58db0e588b778a802620d08e9a1838ba8ecbdb73d10f27a620210116a080802100c28b985027202080472020804720b080611cffe1fae6a941345720208028a012d080230b3aac2eb99bc9ed2ee0138f9d7a00f42192271756f7465642220c581c3b364c5ba202271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (91, 1, 91, 116654080015990784, 1, 0, 0, 'fixture.add', 0, x'd31a37011aa84f52df1f3678b890e09c63f861bdbfb1f96e012983c828d60db3', x'2b233502401eb43be20585011191e34984f1123654189888d8eb05201028feffffffffffffffff0132127369676e202271756f7465642220f09f98803a1008fac096f4faa1eff0e90110af93ae063a0c08b6bbabceac91e38b131003420e09c87464ca92521c5c10e8f5bc0f420b10feffffffffffffffff014205109affc203420f09e935399521cdc46310c2bcb9b503');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (92, 1, 92, 116654080016187392, 1, 0, 0, 'fixture.add', 0, x'c71729c0bf45da62957b6835c8b20bea3c0bf44e2f338486ca7c20f926afe16d', x'2b239102a01eb43be2055508e1fe0118ffffffffffffffffff012089a0e3fb9280938bbe0132047369676e3a0f08ffffffffffffffffff0110dbbb1a4214092a66c500ca1d282310ffffffffffffffffff01420c0974ad60fb070f213310f736');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (93, 1, 93, 116654080016384000, 1, 0, 0, 'fixture.add', 0, x'189f7a743b072012e86381ab8f3eae87f2bb5ac738834d07ae860c76d60a2041', x'2b24f802001fb43be205500804100c2a1753747261c39f6520d985d8b7d8a8d8b9d8a9207369676e31be73d5604e078a1d413512bcf246ee4c5950ffffffffffffffffff016a1453747261c39f65204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (94, 1, 94, 116654080016580608, 1, 0, 0, 'fixture.add', 0, x'668420e1c2025943f4d9c7c3886e15f5de4fe81010210928742dd86b54f312ca', x'2b24bc02601fb43be20547100a2a0ce697a5e69cace58db0e588b73137fe976a112ba40539fa06ceadb81ba743419278190d7011753450e298fdd18a84a994b60160feffffffffffffffff016a0441636d65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (95, 1, 95, 116654080016777216, 1, 0, 0, 'fixture.add', 0, x'd99dad5c856af6a7a438b637f3e3c95cecfc8e6a5be8af98a9940fcd9df0c50b', x'2b252702c01fb43be2055909a899a0a0e3abff3911cc4564ad28a6d67c18feffffffffffffffff0120d0b6ae012a1108a5d5f7e80310ffffffffffffffffff012a1108ffffffffffffffffff0110de91e8ab012a0f08e0c20310feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (96, 1, 96, 116654080016973824, 1, 0, 0, 'fixture.add', 0, x'4bd38026d69a17cea39b50216a35a26ad5d8d85f315632e958bd6953a2b042a2', x'2b256b022020b43be2052609fd3181380fd8c2681895042089cfba0a2a0b08feffffffffffffffff012a0610c1aeabbf02');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (97, 1, 97, 116654080017170432, 1, 0, 0, 'fixture.add', 0, x'510435198e9d079a16fbed79b357f224489309ba869a65b1f3d5a5b14cae7e40', x'2b266c028020b43be205260969cd555eb0e9f21c28a98601380248a28024521174776f0a6c696e657320c581c3b364c5ba');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (98, 1, 98, 116654080017367040, 1, 0, 0, 'fixture.add', 0, x'935c56aedb52d155983bcb957cc02d86f0ee5cbce64fbb176457bd9bee2f16db', x'2b265102e020b43be2054311c3090f9787b1452721aa28ba4271f6fb26288adba488a4abe3e68f01300248fff6b482f9d9d2aa01521853747261c39f652074616209686572652053747261c39f65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (99, 1, 99, 116654080017563648, 1, 0, 0, 'fixture.add', 0, x'78e58eba2333b8348deca4ffa1b60dc27811acd480c9f5ad8ff2c26c06f6b2ee', x'2b2817024021b43be205df0111e08b85ee7e138f4518e3f3affa012a16f09f9880207369676e20e697a5e69cace58db0e588b730f3d8ed064a0dc3866e696d6120c3866e696d615221c581c3b364c5ba20e697a5e69cace58db0e588b7204f274e65696c3b2044524f505a500a112271756f74656422207461620968657265121974776f0a6c696e657320c3866e696d61202271756f746564221a047369676e2206c3866e696d612a0cf09f98802053747261c39f653002404d500262180a08746162096865726510d20418ffffffffffffffffff0162110a0cc581c3b364c5ba2041636d651080026a00');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (100, 1, 100, 116654080017760256, 1, 0, 0, 'fixture.add', 0, x'65ea4cf846611d414a87be7b57558971fecdc949577a9ef0f146887e1520219f', x'2b28af02a021b43be2056209881062e5f26ed92411f485a1b8cf0c830f188089f6ce96ba8dd7032206c3866e696d6130e418380240024a1ce697a5e69cace58db0e588b720c581c3b364c5ba20c581c3b364c5ba520874616209686572656a006a006a09093fb2d8d052eff86c');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (101, 1, 101, 116654080017956864, 1, 0, 0, 'fixture.add', 0, x'b2a99d81133345a7bcc9253c3902ddd88d36269084f117adc5dc8d4b1fc8e3a7', x'2b2900020022b43be2050b10042981574c16aaf38222');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (102, 1, 102, 116654080018153472, 1, 0, 0, 'fixture.add', 0, x'2796182d5a905353368e18ffca2091f4f69aa362ba929bfe2d9b06765115f335', x'2b29d7026022b43be205201006193f20dc64c91af4052181d4986b46ebb6482939313ea13981ea16320161');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (103, 1, 103, 116654080018350080, 1, 0, 0, 'fixture.add', 0, x'72fc0ead016e804a49408278965b164dd4ccd8743bcc6a37105dff4c3a453047', x'2b3c3902c022b43be205200a1e7369676e204f274e65696c3b2044524f50204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (104, 1, 104, 116654080018546688, 1, 0, 0, 'fixture.add', 0, x'72e92bae7f9ef1ed74ff7039a6891e2ed82180822913903656323040764e305e', x'2b3c9e022023b43be20500');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (105, 1, 105, 116654080018743296, 1, 0, 0, 'fixture.add', 0, x'e1bd5bb496ba805974b75ba7bec63a34515ec6dd74c6aefbbaffb9aa69dcf9fd', x'2b3d81028023b43be20509115380f864eb12241f');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (106, 1, 106, 116654080018939904, 1, 0, 0, 'fixture.add', 0, x'b0c4d47344e0964496468d70ecaf88057a82f54d1d2bb43ef9829e9d36e6c732', x'2b3dab02e023b43be20512095ccde7851d636d3b1a07c581c3b364c5ba');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (107, 1, 107, 116654080019136512, 1, 0, 0, 'fixture.add', 0, x'6a1aafb9506339c8ad1f5e3f5d43e52c975e1f49bf53c0a133d8fbf11e5d1538', x'2b3e4d024024b43be20513110406e177e900355e20d5bc82b5b8ecdbc059');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (108, 1, 108, 116654080019333120, 1, 0, 0, 'fixture.add', 0, x'e6df1d5e9b309356dd54ebb7e3afc6737df443d67b39fab1d257c141656719c5', x'2b3e9202a024b43be2051711912f516d61c2a46719fb4dd2c9bcf3273e20e9a4900a');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (109, 1, 109, 116654080019529728, 1, 0, 0, 'fixture.add', 0, x'0c851305c6d4a984d294ac98ba781afa08a754182da3615cec9f623bea2303c1', x'2b3f8d020025b43be20500');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (110, 1, 110, 116654080019726336, 1, 0, 0, 'fixture.add', 0, x'60147cd801a7388b6365258dc58ff9957c2bf7cda7664e6d31ed4d38d9508dc2', x'2b3f25026025b43be2051209896c352ede4aa11c11a666e959828bc54b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (111, 1, 111, 116654080019922944, 1, 0, 0, 'fixture.add', 0, x'613e5d117ee9a38d2b4e3f842b2c8bea00e3726e2ecdc58cf723119c8d862160', x'2b405902c025b43be2056c095cee8973dab4ed5b119a0da1586021ce32280230878f0838a0a8bc03421c41636d6520d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b77a0c0989eedb9c0032442710893e7a0b09dfa82958e751fb3510167a1409bbeeb95e0d32666f10ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (112, 1, 112, 116654080020119552, 1, 0, 0, 'fixture.add', 0, x'54e7c7949601fa2daa9da6d5530de6770753be0b1e30724dc425594be60addf5', x'2b4056022026b43be2054711eb8994386335410319247b60a94d50907c30dfd69e2438d6c9a812420c4f274e65696c3b2044524f507a09090c4d2ff27c4ada3a7a0310ff127a0b10ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (113, 1, 113, 116654080020316160, 1, 0, 0, 'fixture.add', 0, x'0d0ba51307735edacfda65e4e07ea177e471ca214d42d582665f7504b425a893', x'2b41bd028026b43be2053618da92b51320feffffffffffffffff012a0161320c53747261c39f6520f09f98803a10c3866e696d612074776f0a6c696e657350bd25');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (114, 1, 114, 116654080020512768, 1, 0, 0, 'fixture.add', 0, x'c09e01f4b6fca3330c9f6071057dfb7b15f4823254e18a9669cfc7cb1d88f35a', x'2b41ac02e026b43be2054f100c18ffffffffffffffffff012a07c581c3b364c5ba3215d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a9420941636d65207369676e4a10c3866e696d612074776f0a6c696e657350dabdd027');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (115, 1, 115, 116654080020709376, 1, 0, 0, 'fixture.add', 0, x'eb5d767584cf2ed86daddc72e64840df3cfdcc8e978c5cb3bcc5122da1109b32', x'2b80011c024027b43be205adb7eea7e71580c72520a4b8ff012a1e74776f0a6c696e65732074776f0a6c696e657320d985d8b7d8a8d8b9d8a9');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (116, 1, 116, 116654080020905984, 1, 0, 0, 'fixture.add', 0, x'0bbd278b6bdf53cdd2bb63c0d72f6509f87006ddb3a2652eeb0a4a59558d142b', x'2b8001d802a027b43be205be78b76d4afe96911609aa6d7ddd10b69769100a20ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (117, 1, 117, 116654080021037056, 1, 0, 0, 'fixture.change', 0, x'83ddee252ed0601a16bbd7910f8401d879f551b0acd561aba55c5ef59d5af257', x'7e8001d802a027b43be205010000000000000000005631e4c4c7ebdd0609092931f2208187a0257e8001d802a027b43be20503000000000000000000f264f2e79820943b102a0e74776f0a6c696e65732041636d65720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (118, 1, 118, 116654080021168128, 1, 0, 0, 'fixture.change', 0, x'5ce7ab58a2312e1fe214ecf2ae81738ac28316ce9c3c66dab2ff454a3919a30f', x'7e8001d802a027b43be20501808088949191b89e03bbb39d26330f00747ef3d58f96b52871090930f4ab7702e74e777e8001d802a027b43be20502000000000000000000dfecb081e5c589e60d100a209ab196ded5e2b69c9f017e8001d802a027b43be20503808088949191b89e03bbb39d26330f007448b79ab43fcdda5a082a0661207369676e720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (119, 1, 119, 116654080021364736, 1, 0, 0, 'test.payment', 0, x'c9522eb00c7ba782c28ad0bc7662604c080952b6144fbe46fc3b8b491261df94', x'2b0732028028b43be2056508021133024008b43be20518f65321f05f78409a5db04128083209f09f988020f09f9880382940bcd70148ef9aa402509da8850858bcbbf304714d2eafbb087f2f377a1153747261c39f6520f09f9880207369676e8001eae8e0068901c7776df0f45d4d142b0132028028b43be205410888c102101418900d7a1408e01210bbd7011933024008b43be2052088c1027a0f08a01010de6b2901000000000000007a0f08a01010de6b2902000000000000002b0832028028b43be2053c0933024008b43be2051088c1027a160932028028b43be20511d5026000b43be20518bcd7017a150932028028b43be20511d5026000b43be20518de6b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (120, 1, 120, 116654080021495808, 1, 0, 0, 'test.document', 0, x'dcc6ce51b31b74aed54f2544010eb736d044ca8c6d7b7fa05fb6011d710f5ac4', x'7e0ff302e009b43be205018080a8859191b89e03bbb39d26330f007466b5b199022ff95a090933024008b43be2057e0ff302e009b43be205038080a8859191b89e03bbb39d26330f00743ccf77b15457367a212211f09f988020e697a5e69cace58db0e588b72a0cd985d8b7d8a8d8b9d8a920617e0ff302e009b43be205048080a8859191b89e03bbb39d26330f0074ddc79e60c6b57e600330840e720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (121, 1, 121, 116654080021692416, 1, 0, 0, 'test.invoice', 0, x'9312c876deaf5833bf981af38329075248ab53de14c10409aebe90d43fa95318', x'2b02a5022029b43be205f514080218f4bbb5a2012206c3866e696d612933024008b43be2054a11746162096865726520746162096865726550e04258b6b8b409620753747261c39f656a1641636d65204f274e65696c3b2044524f50207369676e82011074616209686572652053747261c39f658801bdfac5b886b8e4f9c501a0018b9d9003a80199f1e404b001d6c807c001feffffffffffffffff01c901b4fe4e545e740370d20114e697a5e69cace58db0e588b72053747261c39f65e2010c41636d652053747261c39f65ea010161f2010e74776f0a6c696e657320f09f98807269092f0b0e6751d996601211f09f988020e697a5e69cace58db0e588b71a107369676e2074776f0a6c696e65732061221a4f274e65696c3b2044524f50207369676e207461620968657265289cadb9083090c9c60838a09bff074889cdb00450ffffffffffffffffff0172fc0f1ad90f74776f0a6c696e65736c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672028ebb9fd0130c9d99309388284a303419d537a39664ccd2a48dcbcdb0650c757726509c0c82b7ab5cbfe4c121a53747261c39f652074776f0a6c696e65732074616209686572651a087461620968657265220ce697a5e69cace58db0e588b728f0e5d80830b681ab0638a8bcdc0541e6c4f0d89c55643d48efca8c0450feffffffffffffffff017249121453747261c39f652053747261c39f6520f09f98801a1341636d652074776f0a6c696e6573207369676e2204f09f98802889eac60430abd5930238b9d8d90448eeceb90150998c4e7a5112194f274e65696c3b2044524f50204f274e65696c3b2044524f501a17d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b720f6d9d90830f380f30438abfc820140a7b0b106494bae590a95789a277a2e120ad985d8b7d8a8d8b9d8a91a0cd985d8b7d8a8d8b9d8a9206120ff91dd02308592ed06389bc4a70640f5c183082b03a5022029b43be205925615e207e298feaf11121c4f274e65696c3b2044524f502053747261c39f6520c581c3b364c5ba1a0e4f274e65696c3b2044524f5020612a07c581c3b364c5ba3a07c581c3b364c5ba42ee0fe697a5e69cace58db0e588b720f09f988020e697a5e69cace58db0e588b76c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67204a087461620968657265521cc581c3b364c5ba20d985d8b7d8a8d8b9d8a92074776f0a6c696e6573621a74776f0a6c696e657320c581c3b364c5ba202271756f746564226a04f09f9880720dc3866e696d6120c3866e696d617a10c3866e696d612041636d652041636d658201102271756f7465642220c581c3b364c5ba2b01a5022029b43be2054308fac302100218900d7a1408e01210d6c8071933024008b43be20520b6c4027a1008c03e10a9e4032901000000000000007a1008c03e10abe403290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (122, 1, 122, 116654080021823488, 1, 0, 0, 'test.document', 0, x'd08b8ad1b0ba3ef15955a47dbcc1fc8feedd7aad69ab2d5f9ee8c34c8cf49228', x'7e0e1602a008b43be205018080d8849191b89e03bbb39d26330f00741c5a3f5ad00a539f210a1f4f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a920c581c3b364c5ba7e0e1602a008b43be205058080d8849191b89e03bbb39d26330f00743d0ebeb71ccad6960959e7e56bbbe15c835a7e0e1602a008b43be2050c8080d8849191b89e03bbb39d26330f007441d1dd40dcd3e88f00720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (123, 1, 123, 116654080022020096, 1, 0, 0, 'test.payment', 0, x'd06b84ecf897e0d8dedcdb7e20fcffdd4bda944c6f0a76b3c6b7e0b3ed35d385', x'2b079b02c029b43be2055b1133024008b43be205280432117369676e20e697a5e69cace58db0e588b740b0e906489cfbd20650afd0a8035896e0fc07620d7461620968657265207369676e6a0b41636d652041636d6520617a06c3866e696d618001fae7ad012b019b02c029b43be2054308b8c302101418900d7a1408e01210afe9061933024008b43be20520b8c3027a1008a01010d8b4032901000000000000007a1008a01010d8b403290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (124, 1, 124, 116654080022216704, 1, 0, 0, 'test.invoice', 0, x'174b74a99bfc1841ba44f0ad59c91dd0f254146d179b4a38deb6b94fb713f19a', x'2b023b02202ab43be205c7030806220ef09f9880207369676e20f09f98802933024008b43be20538c0d60140e6f50458cda79a09620b41636d652041636d6520616a0c53747261c39f6520f09f988082010df09f98802074616209686572658801d798a4f7c4e0c49dd201a001e88cd907a801d3b29405b0018efd05b901143e7485bf16f716c0019ba3a733d901816ec1611af0925ae2010c4f274e65696c3b2044524f50ea0111d985d8b7d8a8d8b9d8a9206120f09f9880f2010c4f274e65696c3b2044524f50f8019e66726c098d5ffbee9ca8ce4f121753747261c39f6520c581c3b364c5ba20c581c3b364c5ba1a1053747261c39f65202271756f7465642222154f274e65696c3b2044524f5020746162096865726528b389a20230be8ccc0138ddfbf00341fe0d96bdcccc3a1f48defcfb0850d7b90572530907a2aba8892be55112152271756f74656422204f274e65696c3b2044524f501a13d985d8b7d8a8d8b9d8a9202271756f7465642228a2b06030b9d7a10238cad1ed0248a3f28c0450ffffffffffffffffff017a42120c4f274e65696c3b2044524f501a1574776f0a6c696e65732041636d6520c3866e696d6120b0b0df013098c2e00438dc82860440b6ede0014997130abdf19648142b033b02202ab43be2053c26f2b5689657f1d10109dd2632a77ed6e029120c4f274e65696c3b2044524f502218746162096865726520746162096865726520c3866e696d612a0974776f0a6c696e65733206c3866e696d613a0ce697a5e69cace58db0e588b7420e41636d652053747261c39f6520614a0ce697a5e69cace58db0e588b76213d985d8b7d8a8d8b9d8a9202271756f746564226a1d53747261c39f65202271756f74656422204f274e65696c3b2044524f50720ec581c3b364c5ba20c3866e696d617a0161820117d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f502b013b02202ab43be2054308d2c002100218900d7a1408e012108efd051933024008b43be205208ec1027a1008c03e10c5fe022901000000000000007a1008c03e10c7fe02290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (125, 1, 125, 116654080022413312, 1, 0, 0, 'test.invoice', 0, x'b92117b01130acf8879aa9eaf43d50bb1e7851d96e50842fd1ca0e0c07be9682', x'2b027e02802ab43be205c913080a18ffffffffffffffffff01221953747261c39f6520e697a5e69cace58db0e588b7207369676e291602a008b43be205319e0d1c62b4117261588fe85c62112271756f746564222074616209686572658801e665a001ce9fa404a801adca7ab001a6aa02c001d5bc03d2011361207461620968657265202271756f74656422d90101baf6b7f575184ce201082271756f74656422723c120dc3866e696d6120612041636d651a082271756f7465642222047369676e28b0d34c30e987da0538918ba00248b8b385065097cea0a7d192d9c703725a120e53747261c39f65207369676e20611a0fc3866e696d6120746162096865726522152271756f7465642220f09f98802053747261c39f6528f7d4d90330aeabf30138d4b99e0541f3e2f666681fa67d48d5a5ab0750a2e2eb047290101210c581c3b364c5ba2074616209686572651ae10f74616209686572652074616209686572656c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720220161288d81960230f4a4ae0538dbd5e90848f4e8af0450920f7232120874616209686572652891ec940930aca299033880b0bb05416ae48a1d447a124248e1cde80450ffffffffffffffffff017a510961355ca1c6060f101211c581c3b364c5ba2041636d652041636d651a1f53747261c39f6520e697a5e69cace58db0e588b720d985d8b7d8a8d8b9d8a92087d7b70730c0fcaa0738cbcafb0540a2bbdb0378037e02802ab43be20500c0ec5034224d2223f679b9127372fbe7f76199b0c9e76e52e474b86284936d06090906dcbc87252969622b017e02802ab43be2054308aac302100218900d7a1408e01210a6aa02191602a008b43be20520e6c3027a1008c03e109195012901000000000000007a1008c03e10939501290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (126, 1, 126, 116654080022609920, 1, 0, 0, 'test.document', 0, x'f72725b21bcaaaafab2ab12972645e5e2a8af2b379aa99903e00cd9799e220db', x'780e3e02002bb43be20500d35af016dcb04eea69d784f16b75900bba1bac731fcbe9eb6af26fa1bdd3eea0644206c3866e696d6152102271756f7465642220c581c3b364c5ba60e3d5c30470027a0974776f0a6c696e65738901ad1f44d19ed04a14900102980102a201114f274e65696c3b2044524f50207369676eb9013028bb562167e014c1012e8fd76a2342e44f720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (127, 1, 127, 116654080022806528, 1, 0, 0, 'test.allocate', 0, x'31c00a8756dc0d351f95e02d027893b64216b51c72082feca4a9e8d1962d1972', x'2b08e902402bb43be2052c093e02002bb43be20510acc3021a056d6f7665647a160932028028b43be20511a5022029b43be20518e3cd0372056d6f766564');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (128, 1, 128, 116654080023003136, 1, 0, 0, 'test.payment', 0, x'0b6a08276f687c65bd5b1df1735bb340898724ae6fa8a507cfd6e5a85990123c', x'2b073c02a02bb43be205b0100804111602a008b43be2052808320f61207369676e202271756f746564223883db88dd9691fb87e20140a2d50348bbb7ee0850c4da840958dddef3037ae10f7369676e20d985d8b7d8a8d8b9d8a920616c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67208001b9b89e03890109b6bbfe1a6d2a462b013c02a02bb43be2054308aec202101418900d7a1408e01210a1d503191602a008b43be20520aec2027a1008a01010d0ea012901000000000000007a1008a01010d2ea012902000000000000002b083c02a02bb43be2053d091602a008b43be20510aec2027a16093c02a02bb43be205113b02202ab43be20518a2d5037a16093c02a02bb43be205113b02202ab43be20518d0ea01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (129, 1, 129, 116654080023134208, 1, 0, 0, 'test.removal', 0, x'c222c8c79516d3f7f44291643c0afa0d19d8549e60e00449c6c5fa71c184a010', x'2d0000000000000000009001780e3e02002bb43be20500d35af016dcb04eea69d784f16b75900bba1bac731fcbe9eb6af26fa1bdd3eea0644206c3866e696d6152102271756f7465642220c581c3b364c5ba60e3d5c30470027a0974776f0a6c696e65738901ad1f44d19ed04a14900102980102a201114f274e65696c3b2044524f50207369676eb9013028bb562167e014c1012e8fd76a2342e44f720961736b656420666f72');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (130, 1, 130, 116654080023330816, 1, 0, 0, 'test.payment', 0, x'ae9bd74bf79c6350033f947b4c6689aa6b657d1c8f8289af1d65b90c087163da', x'2b07dc02402cb43be2056608041133024008b43be20518926a28083212c581c3b364c5ba20d985d8b7d8a8d8b9d8a938ffffffffffffffffff0140dacb0648a8a71e50d8de8b0958b9ad8f026a09f09f988020f09f98807109b6bbfe1a6d2a467a0941636d652041636d658001eca4fa012b01dc02402cb43be2054308f6c402101418900d7a1408e01210d9cb061933024008b43be20520f6c4027a1008a01010eca5032901000000000000007a1008a01010eea5032902000000000000002b08dc02402cb43be205550933024008b43be20510f6c4027a1609dc02402cb43be20511d5026000b43be20518dacb067a1609dc02402cb43be2051119020000b43be20518eca5037a1609dc02402cb43be205113b02202ab43be205189e9902');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (131, 1, 131, 116654080023527424, 1, 0, 0, 'test.invoice', 0, x'f43cec03387636129f728211d82cab59a6cb82da3df66fe81f25acc3982b003f', x'2b023702a02cb43be205b003080a1883db88dd9691fb87e201291602a008b43be20538e2d00550f92d58f3d9d2026209f09f988020f09f98806a0441636d6582010441636d658801accbfc03900102a00183b19603a801ede11cb001b2ed02c00106d9016d24ef4111d22325e2010e41636d652041636d65207369676eea0107c581c3b364c5baf20119e697a5e69cace58db0e588b720e697a5e69cace58db0e588b7f801b5b201723612082271756f74656422220d7461620968657265207369676e28d7cf9004309aa3960138cbba840448f7cb0c5097ec8583ebd7a19450725309034b3495b2ddd37212222271756f7465642220e697a5e69cace58db0e588b720e697a5e69cace58db0e588b71a047369676e2206c3866e696d612893c2b30430f2a3eb0438b691bb0648f2bd830650909301722e220c7369676e2053747261c39f6528cc88d1053098f2dc02388aad8f0141353506792d2e625b489cc3f60550c5027a2f120874616209686572651a11f09f9880204f274e65696c3b2044524f5020f6edbd0330a9ae4b38c4befa0840eaa51f7a241a047369676e20e6c0fd04280230c88af10338d5f9cf044092de5649b369b42582e86b032b033702a02cb43be205f25a8f10ae3aba92860209ec6da551171caf64121374776f0a6c696e65732074776f0a6c696e65732a082271756f74656422320e53747261c39f652061207369676e3a1c4f274e65696c3b2044524f502041636d6520d985d8b7d8a8d8b9d8a9422174776f0a6c696e657320e697a5e69cace58db0e588b720d985d8b7d8a8d8b9d8a94a122271756f7465642220f09f988020f09f988052234f274e65696c3b2044524f5020e697a5e69cace58db0e588b72074776f0a6c696e65735a11f09f988020e697a5e69cace58db0e588b76206c3866e696d616a1974776f0a6c696e657320c3866e696d61207461620968657265720b41636d652041636d65206182010ef09f988020f09f98802041636d652b013702a02cb43be20543089ec102100218900d7a1408e01210b2ed02191602a008b43be20520dac1027a1008c03e10d7b6012901000000000000007a1008c03e10d9b601290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (132, 1, 132, 116654080023658496, 1, 0, 0, 'test.document', 0, x'd9406fdad5b8d4a41351409009847e64fb1b64d6b176011edcd7f30956a64c8a', x'7e0e33024008b43be205010000000000000000002b821da1a36f3c0b0a0a087461620968657265780e33024008b43be20503000000000000000000275b092baaecfb91a05ffb27bfadafdd0c54a919c18bfc5b987916c497e9e41f007e0e33024008b43be20509000000000000000000830a7c0c5e35e63c03900106720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (133, 1, 133, 116654080023789568, 1, 0, 0, 'test.removal', 0, x'7ba816edb44d12422b50cfe1abb4eba81d7e55e2767bf9c5a7250ea5aa2e3e39', x'2d000000000000000000b701780e33024008b43be20500d4bdffec9f85ca1a0ef6a28cafdc1bbda6266e0eccd002d6296c689196c1549b8a010a1cd985d8b7d8a8d8b9d8a9207461620968657265202271756f74656422421674776f0a6c696e65732053747261c39f652041636d65520c4f274e65696c3b2044524f50600b680270027a10612074776f0a6c696e6573207369676e89019d9576ba7f3d143ca2010ad985d8b7d8a8d8b9d8a9b00102b901bf0bc40eb92dae11c1015fe0240b2b718c442d8080c8969191b89e03bbb39d26330f007435780e33024008b43be20503000000000000000000275b092baaecfb91a05ffb27bfadafdd0c54a919c18bfc5b987916c497e9e41f00720961736b656420666f72');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (134, 1, 134, 116654080023986176, 1, 0, 0, 'test.document', 0, x'0eeba38ed66b25b8b4fb95a964bed8f08565ae0de7aa18b8f32917e1c466df8e', x'2b0f9202a02db43be205b63fd9c7024f50124f0933024008b43be2051a176120d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a92210612041636d652074776f0a6c696e65732a194f274e65696c3b2044524f5020e697a5e69cace58db0e588b7720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (135, 1, 135, 116654080024117248, 1, 0, 0, 'test.document', 0, x'3d94830d5e1a8372122d71dd6fdcc8c9d706cc5850be410f97c75d5e00ab8d87', x'7e0e33024008b43be205038080c8969191b89e03bbb39d26330f0074662ea6bcf70b729b032201617e0e33024008b43be20508000000000000000000144735f9c43c9e530a89011547f2fcc5658950720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (136, 1, 136, 116654080024313856, 1, 0, 0, 'test.document', 0, x'4ebc906a8b31fdc16d73dd9a6e596e296901c1beeead652729410ac8c05f585f', x'2b0ea602402eb43be205f7eed14bfe461326a2020a102271756f746564222053747261c39f65120ce697a5e69cace58db0e588b72213c3866e696d6120e697a5e69cace58db0e588b72a0c4f274e65696c3b2044524f50321274776f0a6c696e6573202271756f746564223a22e697a5e69cace58db0e588b7202271756f7465642220e697a5e69cace58db0e588b742196120e697a5e69cace58db0e588b720d985d8b7d8a8d8b9d8a94a147369676e20d985d8b7d8a8d8b9d8a920f09f98805214d985d8b7d8a8d8b9d8a92074776f0a6c696e657360f7c3c505680270027a0f7369676e20d985d8b7d8a8d8b9d8a9820118c3866e696d6120d985d8b7d8a8d8b9d8a920c3866e696d6189017e9181570fbac454980102a2010e53747261c39f652061207369676eb00102c1010417c54c7537cc3e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (137, 1, 137, 116654080024444928, 1, 0, 0, 'test.document', 0, x'6d2af081b8eb0beeaf883d85ef7cc7dba816ecf1430db3829ac79e6587781542', x'7e0ff302e009b43be205018080c0949191b89e03bbb39d26330f00745992db7e56ed590409091602a008b43be205720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (138, 1, 138, 116654080024641536, 1, 0, 0, 'test.allocate', 0, x'f92ea8922dd08ed8d67faeee68403e4a0b9f4b51ddf633404412e58593bcc272', x'2b080e02c02eb43be2052c093e02002bb43be20510c0c0021a056d6f7665647a16093c02a02bb43be205113b02202ab43be20518fb940372056d6f766564');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (139, 1, 139, 116654080024772608, 1, 0, 0, 'test.removal', 0, x'45108474b1034bc6ef8ef8c5544ee54bb32b1dca4fa0a9742ddef0dade923038', x'2d000000000000000000bf02781b5c02a017b43be205007b989c0a27057a52a57be9f848b490279891f983c1c4f6e2f20da594b77910149202080422082271756f746564222a13c3866e696d6120e697a5e69cace58db0e588b750017a63094aae5276cb1e620d1224d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f5020e697a5e69cace58db0e588b71a13d985d8b7d8a8d8b9d8a92074616209686572652207c581c3b364c5ba30feffffffffffffffff0148feffffffffffffffff017a3909610085a26c8e2868120941636d6520f09f98801a0753747261c39f65280230ffffffffffffffffff0141e458c8c70fe4ff1448e993effa057a4d094b1d5cecffd95f27121b74616209686572652074776f0a6c696e6573202271756f746564221a04f09f988028e3a1e3eaa9b3ffdc9a0138feffffffffffffffff0148ffffffffffffffffff012d8080888c9191b89e03bbb39d26330f00745f781b5c02a017b43be2050200000000000000000037caef876a861be84eb468e3881945617f8ed7f2a51461b278497ae58a2f6a482a2214612074776f0a6c696e65732074616209686572652a12f09f98802074616209686572652041636d652d8080988c9191b89e03bbb39d26330f007458781b5c02a017b43be205028080888c9191b89e03bbb39d26330f0074fc368eae98d7e042b12df1e5b1035b3d7650c305c47a99a6294f6cffaad420651b2206c3866e696d612a11c3866e696d6120d985d8b7d8a8d8b9d8a9720961736b656420666f72');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (140, 1, 140, 116654080024969216, 1, 0, 0, 'test.document', 0, x'eb8c3dce4bb888a55f8a3c2a17fb39160e0323a6f4502a9aa964a782747c0288', x'2b12a102802fb43be2057d0a11746162096865726520c3866e696d612061121141636d65204f274e65696c3b2044524f501a1674776f0a6c696e6573204f274e65696c3b2044524f50221cc581c3b364c5ba204f274e65696c3b2044524f502053747261c39f6528cbc2ba08300240027a0a08ccfac009109cbfa6047a0a0893e8be0510d7ffa107');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (141, 1, 141, 116654080025100288, 1, 0, 0, 'test.removal', 0, x'7d5bcac25f0603a95870ab4346b88e2c26cbf0ec382a1552ea19d9e9cc706585', x'2d0000000000000000003578037e02802ab43be20500c0ec5034224d2223f679b9127372fbe7f76199b0c9e76e52e474b86284936d06090906dcbc8725296962720961736b656420666f72');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (142, 1, 142, 116654080025231360, 1, 0, 0, 'test.payment', 0, x'0c0812713570ec1635c3425fdf43a9e0b9fece9c068ed9ba49859db53633085e', x'2b079576a08eac99a249ac010802114d0000000000000018a08207280632177461620968657265206120e697a5e69cace58db0e588b738ffffffffffffffffff0140c6bb0548f090065088a956588e97b103621541636d652053747261c39f652074616209686572656a1153747261c39f652074776f0a6c696e657371519cc52eee2977527a21e697a5e69cace58db0e588b720c581c3b364c5ba20e697a5e69cace58db0e588b78001d7b1fb058901158a18fcad2a6f2c2b019576a08eac99a2494308aec502101418900d7a1408e01210c5bb05194d0000000000000020aec5027a1008a01010e2dd022901000000000000007a1008a01010e4dd02290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (143, 1, 143, 116654080025427968, 1, 0, 0, 'test.payment', 0, x'207cb3b9f49f1d9e90e4cf42f42c3cdf9a4a1b84001a2b6ec5c3c97786ba8904', x'2b0720be70e3e70c8f496e114d0000000000000018e0af0121ccbfae2f81508665320ce697a5e69cace58db0e588b738ffffffffffffffffff0140fcba0748baa0a30750f780ad0458d2a98e09620441636d657a1ee697a5e69cace58db0e588b72074776f0a6c696e65732053747261c39f6580018795ab072b0120be70e3e70c8f49430892c402101418900d7a1408e01210fbba07194d000000000000002092c4027a1008a01010bedd032901000000000000007a1008a01010bedd03290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (144, 1, 144, 116654080025559040, 1, 0, 0, 'test.document', 0, x'b257a2b978d0976f4f472c8c3f6efe31ca124fe161896d5440ec7bf4beea61d5', x'7e0e33024008b43be2050a0000000000000000007cbb500dc4713eba007e0e33024008b43be2050b0000000000000000008ec6dc550883ca2f0faa010c4f274e65696c3b2044524f507e0e33024008b43be2050c00000000000000000081eb198168edf68908b00102c801dca005720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (145, 1, 145, 116654080025690112, 1, 0, 0, 'test.document', 0, x'ab1e989597ba562b56ab6536a0e61d7da02102db4f78c308795b9822be5a0310', x'7e120802400db43be205030000000000000000002f221f74776f0a6c696e657320e697a5e69cace58db0e588b720746162096865726528a7bd027a0808f8bb7b10a6cf31');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (146, 1, 146, 116654080025886720, 1, 0, 0, 'test.payment', 0, x'02dbe44da9868f311d8154f85b3195e39a3eff7717244b99041f79ddbd4ff96e', x'2b07fa022031b43be20575113e02002bb43be205211735612fc4912201280a3206c3866e696d613880bba8bb95d5cbbce70140f24348fbbfff0750c0e1da0458e9998809620441636d656a13c3866e696d6120e697a5e69cace58db0e588b77a197369676e204f274e65696c3b2044524f5020c581c3b364c5ba8001ecb3a4072b01fa022031b43be2054008e4c302101418900d7a1308e01210f143193e02002bb43be20520e4c3027a0f08a01010f8212901000000000000007a0f08a01010fa212902000000000000002b08fa022031b43be20552093e02002bb43be20510e4c3027a1509fa022031b43be20511d5026000b43be20518f2437a1509fa022031b43be20511a5022029b43be20518f8217a1509fa022031b43be20511d5026000b43be20518d016');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (147, 1, 147, 116654080026083328, 1, 0, 0, 'test.payment', 0, x'768715291a607e92e9ee78634ae80b160dfc49ad50f5fa615b12916f0683be05', x'2b0770028031b43be2054a08041133024008b43be205280638ffffffffffffffffff0140985848e999880950f5e3910458cecd9d086a18d985d8b7d8a8d8b9d8a9202271756f74656422207369676e8001ae90d8072b0170028031b43be205400880c402101418900d7a1308e0121097581933024008b43be2052080c4027a0f08a010108c2c2901000000000000007a0f08a010108c2c2902000000000000002b0870028031b43be2053b0933024008b43be2051080c4027a150970028031b43be205113702a02cb43be2051898587a150970028031b43be205117e02802ab43be205188c2c');
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
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (3, 423966959919432318, 0, 116654080025100288, 8358697620765258683, 0, 0, 141);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812595, 0, 116654080023789568, 8358697620765258683, 0, 0, 133);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812595, 1, 116654080023658496, 8358697620765258683, 0, 0, 132);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812595, 3, 116654080023658496, 8358697620765258683, 0, 0, 132);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812595, 3, 116654080024117248, 8358697620765258683, 116654080023658496, 8358697620765258683, 135);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812595, 8, 116654080024117248, 8358697620765258683, 0, 0, 135);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812595, 9, 116654080023658496, 8358697620765258683, 0, 0, 132);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812595, 10, 116654080025559040, 8358697620765258683, 0, 0, 144);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812595, 11, 116654080025559040, 8358697620765258683, 0, 0, 144);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812595, 12, 116654080025559040, 8358697620765258683, 0, 0, 144);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 1, 116654080004784128, 8358697620765258683, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 1, 116654080004915200, 8358697620765258683, 116654080004784128, 8358697620765258683, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 1, 116654080021823488, 8358697620765258683, 116654080004915200, 8358697620765258683, 122);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 2, 116654080004784128, 8358697620765258683, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 2, 116654080004915200, 8358697620765258683, 116654080004784128, 8358697620765258683, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 3, 116654080004784128, 8358697620765258683, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 3, 116654080004915200, 8358697620765258683, 116654080004784128, 8358697620765258683, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 4, 116654080004784128, 8358697620765258683, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 4, 116654080004915200, 8358697620765258683, 116654080004784128, 8358697620765258683, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 5, 116654080004784128, 8358697620765258683, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 5, 116654080004915200, 8358697620765258683, 116654080004784128, 8358697620765258683, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 5, 116654080021823488, 8358697620765258683, 116654080004915200, 8358697620765258683, 122);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 6, 116654080004784128, 8358697620765258683, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 6, 116654080004915200, 8358697620765258683, 116654080004784128, 8358697620765258683, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 7, 116654080004784128, 8358697620765258683, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 7, 116654080004915200, 8358697620765258683, 116654080004784128, 8358697620765258683, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 8, 116654080004784128, 8358697620765258683, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 8, 116654080004915200, 8358697620765258683, 116654080004784128, 8358697620765258683, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 9, 116654080004784128, 8358697620765258683, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 9, 116654080004915200, 8358697620765258683, 116654080004784128, 8358697620765258683, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 10, 116654080004784128, 8358697620765258683, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 10, 116654080004915200, 8358697620765258683, 116654080004784128, 8358697620765258683, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 11, 116654080004784128, 8358697620765258683, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 11, 116654080004915200, 8358697620765258683, 116654080004784128, 8358697620765258683, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 12, 116654080004784128, 8358697620765258683, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 12, 116654080004915200, 8358697620765258683, 116654080004784128, 8358697620765258683, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 12, 116654080021823488, 8358697620765258683, 116654080004915200, 8358697620765258683, 122);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 13, 116654080004915200, 8358697620765258683, 0, 0, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 14, 116654080004784128, 8358697620765258683, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104022, 14, 116654080004915200, 8358697620765258683, 116654080004784128, 8358697620765258683, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959927820862, 0, 116654080023134208, 8358697620765258683, 0, 0, 129);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 1, 116654080005439488, 8358697620765258683, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 1, 116654080005570560, 8358697620765258683, 116654080005439488, 8358697620765258683, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 1, 116654080021495808, 8358697620765258683, 116654080005570560, 8358697620765258683, 120);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 1, 116654080024444928, 8358697620765258683, 116654080021495808, 8358697620765258683, 137);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 2, 116654080005439488, 8358697620765258683, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 2, 116654080005570560, 8358697620765258683, 116654080005439488, 8358697620765258683, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 3, 116654080005439488, 8358697620765258683, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 3, 116654080005570560, 8358697620765258683, 116654080005439488, 8358697620765258683, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 3, 116654080021495808, 8358697620765258683, 116654080005570560, 8358697620765258683, 120);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 4, 116654080005439488, 8358697620765258683, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 4, 116654080005570560, 8358697620765258683, 116654080005439488, 8358697620765258683, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 4, 116654080021495808, 8358697620765258683, 116654080005570560, 8358697620765258683, 120);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075763, 5, 116654080005570560, 8358697620765258683, 0, 0, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047258, 1, 116654080006094848, 8358697620765258683, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047258, 1, 116654080006225920, 8358697620765258683, 116654080006094848, 8358697620765258683, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047258, 2, 116654080006225920, 8358697620765258683, 0, 0, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047258, 3, 116654080006094848, 8358697620765258683, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047258, 3, 116654080006225920, 8358697620765258683, 116654080006094848, 8358697620765258683, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047258, 4, 116654080006094848, 8358697620765258683, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047258, 4, 116654080006225920, 8358697620765258683, 116654080006094848, 8358697620765258683, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047258, 5, 116654080006094848, 8358697620765258683, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018758, 1, 116654080006750208, 8358697620765258683, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018758, 2, 116654080006750208, 8358697620765258683, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018758, 2, 116654080006881280, 8358697620765258683, 116654080006750208, 8358697620765258683, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018758, 3, 116654080006750208, 8358697620765258683, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018758, 3, 116654080006881280, 8358697620765258683, 116654080006750208, 8358697620765258683, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018758, 4, 116654080006881280, 8358697620765258683, 0, 0, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959428698632, 3, 116654080025690112, 8358697620765258683, 0, 0, 145);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990286, 1, 116654080007405568, 8358697620765258683, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990286, 1, 116654080007536640, 8358697620765258683, 116654080007405568, 8358697620765258683, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990286, 2, 116654080007405568, 8358697620765258683, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990286, 2, 116654080007536640, 8358697620765258683, 116654080007405568, 8358697620765258683, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990286, 3, 116654080007405568, 8358697620765258683, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990286, 3, 116654080007536640, 8358697620765258683, 116654080007405568, 8358697620765258683, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990286, 4, 116654080007405568, 8358697620765258683, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990286, 4, 116654080007536640, 8358697620765258683, 116654080007405568, 8358697620765258683, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961719, 1, 116654080008060928, 8358697620765258683, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961719, 1, 116654080008192000, 8358697620765258683, 116654080008060928, 8358697620765258683, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961719, 2, 116654080008060928, 8358697620765258683, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961719, 2, 116654080008192000, 8358697620765258683, 116654080008060928, 8358697620765258683, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961719, 3, 116654080008060928, 8358697620765258683, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961719, 3, 116654080008192000, 8358697620765258683, 116654080008060928, 8358697620765258683, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933246, 1, 116654080008716288, 8358697620765258683, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933246, 1, 116654080008847360, 8358697620765258683, 116654080008716288, 8358697620765258683, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933246, 2, 116654080008716288, 8358697620765258683, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933246, 2, 116654080008847360, 8358697620765258683, 116654080008716288, 8358697620765258683, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933246, 3, 116654080008716288, 8358697620765258683, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904695, 1, 116654080009371648, 8358697620765258683, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904695, 1, 116654080009502720, 8358697620765258683, 116654080009371648, 8358697620765258683, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904695, 2, 116654080009371648, 8358697620765258683, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904695, 2, 116654080009502720, 8358697620765258683, 116654080009371648, 8358697620765258683, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904695, 3, 116654080009502720, 8358697620765258683, 0, 0, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876196, 1, 116654080010027008, 8358697620765258683, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876196, 1, 116654080010158080, 8358697620765258683, 116654080010027008, 8358697620765258683, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876196, 2, 116654080010027008, 8358697620765258683, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876196, 2, 116654080010158080, 8358697620765258683, 116654080010027008, 8358697620765258683, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876196, 3, 116654080010027008, 8358697620765258683, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876196, 3, 116654080010158080, 8358697620765258683, 116654080010027008, 8358697620765258683, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847709, 1, 116654080010682368, 8358697620765258683, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847709, 1, 116654080010813440, 8358697620765258683, 116654080010682368, 8358697620765258683, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847709, 2, 116654080010682368, 8358697620765258683, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847709, 2, 116654080010813440, 8358697620765258683, 116654080010682368, 8358697620765258683, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847709, 3, 116654080010682368, 8358697620765258683, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847709, 3, 116654080010813440, 8358697620765258683, 116654080010682368, 8358697620765258683, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819320, 1, 116654080011337728, 8358697620765258683, 0, 0, 65);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819320, 1, 116654080011468800, 8358697620765258683, 116654080011337728, 8358697620765258683, 66);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819320, 2, 116654080011337728, 8358697620765258683, 0, 0, 65);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819320, 2, 116654080011468800, 8358697620765258683, 116654080011337728, 8358697620765258683, 66);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790777, 1, 116654080011993088, 8358697620765258683, 0, 0, 69);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790777, 1, 116654080012124160, 8358697620765258683, 116654080011993088, 8358697620765258683, 70);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790777, 2, 116654080011993088, 8358697620765258683, 0, 0, 69);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790777, 2, 116654080012124160, 8358697620765258683, 116654080011993088, 8358697620765258683, 70);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762332, 0, 116654080024772608, 8358697620765258683, 0, 0, 139);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762332, 1, 116654080012648448, 8358697620765258683, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762332, 1, 116654080012779520, 8358697620765258683, 116654080012648448, 8358697620765258683, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762332, 2, 116654080012648448, 8358697620765258683, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762332, 2, 116654080012779520, 8358697620765258683, 116654080012648448, 8358697620765258683, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762332, 3, 116654080012648448, 8358697620765258683, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762332, 3, 116654080012779520, 8358697620765258683, 116654080012648448, 8358697620765258683, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762332, 4, 116654080012648448, 8358697620765258683, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762332, 4, 116654080012779520, 8358697620765258683, 116654080012648448, 8358697620765258683, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762332, 5, 116654080012648448, 8358697620765258683, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762332, 6, 116654080012648448, 8358697620765258683, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762332, 6, 116654080012779520, 8358697620765258683, 116654080012648448, 8358697620765258683, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899765, 1, 116654080014090240, 8358697620765258683, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899765, 1, 116654080014221312, 8358697620765258683, 116654080014090240, 8358697620765258683, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899765, 2, 116654080014090240, 8358697620765258683, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899765, 2, 116654080014221312, 8358697620765258683, 116654080014090240, 8358697620765258683, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899765, 3, 116654080014090240, 8358697620765258683, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899765, 4, 116654080014090240, 8358697620765258683, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899765, 5, 116654080014090240, 8358697620765258683, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899765, 5, 116654080014221312, 8358697620765258683, 116654080014090240, 8358697620765258683, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959871197912, 1, 116654080021037056, 8358697620765258683, 0, 0, 117);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959871197912, 1, 116654080021168128, 8358697620765258683, 116654080021037056, 8358697620765258683, 118);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959871197912, 2, 116654080021168128, 8358697620765258683, 0, 0, 118);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959871197912, 3, 116654080021037056, 8358697620765258683, 0, 0, 117);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959871197912, 3, 116654080021168128, 8358697620765258683, 116654080021037056, 8358697620765258683, 118);
CREATE TABLE open_item (
  item_id INTEGER NOT NULL,
  from_date INTEGER NOT NULL,
  to_date INTEGER NOT NULL,
  due INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  open_minor INTEGER NOT NULL,
  PRIMARY KEY (item_id, from_date)
) STRICT, WITHOUT ROWID;
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959206400537, 20795, 2932897, 20795, 423966959344812595, -26998);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212692181, 20548, 20722, 20548, 423966959344812595, -20685);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212692181, 20722, 20795, 20548, 423966959344812595, -26478);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212692181, 20795, 2932897, 20548, 423966959344812595, -80475);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959885877810, 20548, 20694, 20548, 423966959344812595, 6895);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959885877810, 20694, 2932897, 20548, 423966959344812595, -22659);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959896363685, 20694, 20722, 20763, 423966959344812595, 29554);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959896363685, 20722, 20733, 20763, 423966959344812595, 27382);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959896363685, 20733, 2932897, 20763, 423966959344812595, 89377);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959906849435, 20700, 2932897, 20700, 423966959344812595, -55896);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959913140795, 20512, 20521, 20551, 423966959344812595, 25918);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959913140795, 20521, 20631, 20551, 423966959344812595, 74885);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959913140795, 20631, 20795, 20551, 423966959344812595, 29836);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959913140795, 20795, 2932897, 20551, 423966959344812595, 11837);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959919432318, 20693, 20736, 20723, 423966959351104022, 19091);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959919432318, 20736, 2932897, 20723, 423966959351104022, 16269);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959938306620, 20512, 20631, 20631, 423966959351104022, -25918);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959938306620, 20631, 2932897, 20631, 423966959351104022, -10902);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959948792540, 20795, 2932897, 20795, 423966959344812595, 44997);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959955083831, 20559, 20736, 20589, 423966959351104022, 23385);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959955083831, 20736, 2932897, 20589, 423966959351104022, 17741);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966960030581498, 20722, 2932897, 20722, 423966959927820862, 3620);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966960036872816, 20736, 2932897, 20736, 423966959344812595, 2822);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5300469476531158560, 20745, 2932897, 20745, 77, -61118);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5305972277402171029, 20823, 2932897, 20823, 77, -44771);
CREATE TABLE customer_sum (
  customer_id INTEGER PRIMARY KEY,
  open_minor INTEGER NOT NULL,
  unapplied_minor INTEGER NOT NULL
) STRICT;
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (77, 0, 105889);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959344812595, 149033, 186028);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959351104022, 34010, 10902);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959927820862, 3620, 0);
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
CREATE INDEX posting_drawer ON posting(sub_id, amount_minor) WHERE account = 1000;
CREATE INDEX shift_station ON shift(station);
CREATE INDEX shift_close_shift ON shift_close(shift_id);
CREATE INDEX shift_event_shift ON shift_event(shift_id);
CREATE INDEX drawer_entry_shift ON drawer_entry(shift_id);
CREATE INDEX payment_shift ON payment(shift_id) WHERE shift_id <> 0;
CREATE INDEX refund_shift ON refund(shift_id) WHERE shift_id <> 0;
CREATE INDEX payment_event_shift ON payment_event(shift_id) WHERE shift_id <> 0;
CREATE INDEX attempt_terminal ON attempt(terminal_id);
CREATE INDEX card_batch_terminal ON card_batch(terminal_id);
CREATE INDEX card_batch_member_attempt ON card_batch_member(attempt_id);
CREATE INDEX orphan_end_orphan ON orphan_end(orphan_id);
CREATE INDEX link_end_document ON link_end(document_id);
CREATE INDEX document_view_document ON document_view(document_id, at);
CREATE INDEX online_payment_line_item ON online_payment_line(item_id);
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
CREATE TRIGGER guard_payment_u BEFORE UPDATE OF id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id ON payment BEGIN SELECT RAISE (ABORT, 'payment is append-only'); END;
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
CREATE TRIGGER guard_attempt_u BEFORE UPDATE OF id, pos, kind, payment_id, refund_id, sale_id, staff_id, customer_id, terminal_id, tender_id, date, payment_kind, currency, amount_minor, keyed, subject, reason, offline ON attempt BEGIN SELECT RAISE (ABORT, 'attempt is append-only'); END;
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
CREATE TRIGGER guard_collection_d BEFORE DELETE ON collection BEGIN SELECT RAISE (ABORT, 'collection is append-only'); END;
CREATE VIRTUAL TABLE search USING fts5(words, detail = none, columnsize = 0, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 0");
INSERT INTO search(rowid, words) VALUES (423966959982346918, 'quoted strasse 日 本 印 刷 aenima 日 本 印 刷 ');
