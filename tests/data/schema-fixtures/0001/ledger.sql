PRAGMA application_id = 1128678246;
CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  date INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  reverses_id INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959858614955, 115, 20836, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959890072200, 121, 20559, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959896363584, 122, 20784, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959938306651, 130, 20623, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959957180978, 134, 20631, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959980249694, 139, 20504, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959990735435, 141, 20582, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959997026869, 142, 20653, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (5284305187179866190, 136, 20515, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (5296364031771249936, 129, 20686, 10, 840, 0);
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
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959858614955, 1, 1200, -55988, 423966959344812794, 20836, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959858614955, 2, 1040, 27994, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959858614955, 3, 1040, 27994, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959890072200, 1, 1200, 29745, 423966959344812794, 20589, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959890072200, 2, 4000, -14872, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959890072200, 3, 4000, -14873, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959896363584, 1, 1200, 16811, 423966959344812794, 20814, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959896363584, 2, 4000, -8405, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959896363584, 3, 4000, -8406, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959938306651, 1, 1200, 87124, 423966959919432223, 20653, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959938306651, 2, 4000, -43562, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959938306651, 3, 4000, -43562, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959957180978, 1, 1200, -24118, 423966959929918012, 20631, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959957180978, 2, 1040, 12059, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959957180978, 3, 1040, 12059, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959980249694, 1, 1200, 42985, 423966959919432223, 20534, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959980249694, 2, 4000, -21492, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959980249694, 3, 4000, -21493, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959990735435, 1, 1200, 40460, 423966959919432223, 20612, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959990735435, 2, 4000, -20230, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959990735435, 3, 4000, -20230, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959997026869, 1, 1200, -2460, 423966959351104220, 20653, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959997026869, 2, 1040, 1230, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959997026869, 3, 1040, 1230, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5284305187179866190, 1, 1200, -66446, 77, 20515, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5284305187179866190, 2, 1040, 33223, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5284305187179866190, 3, 1040, 33223, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5296364031771249936, 1, 1200, -27439, 77, 20686, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5296364031771249936, 2, 1040, 13719, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5296364031771249936, 3, 1040, 13720, 0, 0, 2);
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
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959206400733, 1, 1, 9207330117090213814, 447012, '', 2536922043329515258, 0, 2528, 0, '', 26570, -25792, '', '', '"quoted" tab	here a', 8590067125091581648, 0, 0, -28565, -20072677, 0, 4484692651256162490, -3794173512688481864, 0, '', 0, '', '', 'Łódź', -2259);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959212692118, 2, 3, 0, 640314, 'Łódź', 0, 0, 0, -18692, '😀', 35805, 5035477, '"quoted" 😀', 'مطبعة two
lines', '', 604465716454424882, 0, 0, 9223372036854775807, 10768757, 0, 0, -33045986, 0, '日本印刷 😀', 3195378736865487433, '', 'Straße 日本印刷', '日本印刷 two
lines sign', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959890072200, 121, 2, 0, 0, '', 423966959344812794, 0, 34644, 46846, 'Łódź "quoted" two
lines', 0, 7969904, '"quoted" tab	here tab	here', '日本印刷 Łódź', 'مطبعة 日本印刷', -33, 0, 1, 5618432, -8004347, 29745, 9052141879187131882, 0, 0, 'Łódź', 1864731873310139704, 'Łódź tab	here', 'Straße Acme', '', 50917);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959896363584, 122, 3, 0, -560, '"quoted" Łódź', 423966959344812794, 2276906590536202596, 0, -6374, 'Ænima', 24063, 1031295, '😀 Ænima', 'Ænima Ænima "quoted"', 'sign "quoted"', 9223372036854775807, 0, 0, 1016859, -2259174, 16811, 0, -1, 1129649594864153948, 'Łódź', 0, '😀', 'two
lines two
lines Straße', 'two
lines tab	here 😀', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959938306651, 130, 3, 0, 0, '', 423966959919432223, 3032659960337290061, 0, 0, 'two
lines Straße 日本印刷', 0, 2873377, 'Ænima', '', '', 9223372036854775807, 1, 0, -5477157, -1154466, 87124, 563120151642621909, -9223372036854775808, 3298000706323829769, 'O''Neil; DROP', 3784314706447049660, 'O''Neil; DROP', '', 'Straße Straße O''Neil; DROP', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959980249694, 139, 4, 5569645208941197392, 1344, '', 423966959919432223, 5931499588383392361, 0, -7179, '', 0, 1564940, 'Acme O''Neil; DROP 日本印刷', '', 'Acme', -9223372036854775808, 0, 0, 1422525, -4564701, 42985, 8040428462178161391, 9223372036854775807, 5534253013542647780, 'tab	here tab	here', 1775886329935283171, 'two
lines', '', 'مطبعة', 7676);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959990735435, 141, 2, 3797212554411521556, 0, '', 423966959919432223, 0, 22145, -19939, '', -14610, 7334501, 'O''Neil; DROP Acme', '', 'Ænima Ænima Ænima', 2564810855428447788, 0, 1, 4287669, 2351, 40460, 902187107944334463, -9223372036854775808, 0, 'O''Neil; DROP Straße Straße', 0, 'Ænima sign', 'sign مطبعة', '', -6438);
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
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959206400733, 1, 0, '', 'a O''Neil; DROP', 'tab	here Ænima', -9223372036854775808, 0, 3273565730873838801, 0, -6722494723857574088, 291773);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959206400733, 2, 0, '日本印刷 sign Straße', 'Ænima Acme sign', 'sign tab	here', 301, 212, 533, 0, -8186360841310134295, 3683);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692118, 1, 6572749765647049733, '😀 Acme Łódź', 'مطبعة Ænima', 'a', -13622, -2150277453596019919, -26755, 993868915682834751, 0, -494);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692118, 2, 8154295226527522455, 'Straße', '', 'sign "quoted" a', 0, -171, 162016, 9066429884979052944, -117219, 8337432611554682813);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692118, 3, 7360101046440846118, 'مطبعة Ænima', 'a Ænima', '😀 tab	here', 10367, 603651155881035788, -7821977910780558251, 0, 1828157553, 9);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692118, 4, 6008856034515114859, 'O''Neil; DROP "quoted" Ænima', 'Straße "quoted"', '', 12, 109790625, 39212104, 0, -188257753, 224);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959890072200, 1, 1254922940073820516, '😀 Łódź', '', '"quoted"', -8648034, -8865717, -8048948, 0, -9182189, -248667495);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959890072200, 2, 8585496723706060866, '', 'Straße tab	here', 'Straße tab	here a', -2366060, -5872862, 7066563, 7598379631333037537, -9598565, 9223372036854775807);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959890072200, 3, 3084205321753351069, '', 'Straße Straße', '日本印刷 sign two
lines', -1821427, 5997489, -2845803, 1624883185387083201, -3349333, -9223372036854775808);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959890072200, 4, 235662265227273620, 'sign Łódź', '', 'tab	here Acme', -9653837, -1139155, -1063564, 0, -5907819, -12);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959896363584, 1, 0, 'Łódź two
lines', 'two
lines sign', '', 8328211, 6490059, -6364510, 4083917925098224281, -4580520, 2393222302773723038);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959896363584, 2, 1011361894695727778, '', '日本印刷', 'a 😀', 6016882, 280687, 8273301, 0, -2196200, 0);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959896363584, 3, 6953714404762169261, 'a tab	here sign', 'Acme Acme a', 'Straße 😀', -6745694, 3019348, -1633709, 0, 6728729, -9223372036854775808);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959938306651, 1, 0, '', '"quoted" O''Neil; DROP', '日本印刷 sign مطبعة', -2946248, -666207, -8994072, 0, 542406, 9059173512063974932);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959938306651, 2, 2694391291836683420, '', 'Ænima', 'Acme 日本印刷', -3061814, 1682103, -8520343, 0, -7665791, -6);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959938306651, 3, 881547802465098336, 'tab	here sign', 'two
lines', '"quoted"', 2105886, 820420, -7481423, 2454711878378895986, 2923074, 0);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959980249694, 1, 6837621170690617748, '"quoted" Straße', '日本印刷', '', -3316438, -9338354, 7257884, 0, 1914755, 0);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959980249694, 2, 2549035745529725046, 'sign مطبعة 😀', 'مطبعة two
lines', '', 556853, 9628620, -2332334, 0, -708137, -9223372036854775808);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959980249694, 3, 0, 'Straße مطبعة', 'Łódź Straße along long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'sign', 4532580, -4329302, -8945419, 0, 7773772, -7843711091515683415);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959990735435, 1, 0, '😀 日本印刷', '', '', -8384510, 4937824, -9504373, 0, 8631143, 230349121);
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
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959206400733, 1, 0, 'Ænima', '', 9223372036854775807, 1, -771560, 700408517842293986, -448140687, 4759924559822289592);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959206400733, 2, 0, 'tab	here Straße Ænima', 'Acme', 9223372036854775807, 1, -7824638182000386767, 9223372036854775807, -30, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212692118, 1, 0, 'tab	here sign 😀', '"quoted" O''Neil; DROP Acme', 63, 0, 9223372036854775807, -5319, 4, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212692118, 2, 4973824038320445660, '😀', 'Łódź tab	here', 487082, 0, 0, -23968, 0, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959890072200, 1, 1815446080187941731, '', 'مطبعة two
lines', 9856293, 0, -2331226, 5908667, -9705253, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959890072200, 2, 0, '"quoted" مطبعة', '', -2056947, 1, -1261781, -4288953, 5107938, 5555601007772874765);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959896363584, 1, 0, '"quoted" two
lines Straße', 'two
lines', -4649473, 1, -8767731, 593291, -9479450, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959896363584, 2, 7289834206074198933, '"quoted" O''Neil; DROP', 'Straße', -1413921, 0, -9850354, -6762924, -2376282, 2840043202275336203);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959896363584, 3, 2870680980049872535, '', 'مطبعة', -2418615, 1, -3921913, -8150267, -3251387, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959938306651, 1, 1504315668428433456, 'مطبعة two
lines 日本印刷', 'Straße مطبعة', -6965406, 0, -2322647, -8793826, 7532295, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959938306651, 2, 8289792080205414769, 'a sign "quoted"', 'O''Neil; DROP Acme O''Neil; DROP', 2803188, 1, 3751056, -374782, 9889464, 1168444601581947266);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959938306651, 3, 0, '😀 😀', 'O''Neil; DROP Acme', 154258, 1, -3991671, -3630229, -3653881, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959938306651, 4, 5927500707629925641, 'O''Neil; DROP', '😀', 8596855, 0, 9274089, -1596716, 6490997, 7642366531390892349);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959980249694, 1, 6869192580583884450, '😀', 'sign a مطبعة', -2577732, 1, 7554920, 1399177, -6946720, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959980249694, 2, 3689164477412879309, '', '😀 tab	here', -2164216, 0, 6258637, -5385550, -6082518, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959980249694, 3, 0, '', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 8341804, 1, -8523981, -4211224, 6993085, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959990735435, 1, 0, '', '日本印刷 日本印刷', 6960398, 1, -681861, 2282789, -1832055, 2665996264569133784);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959990735435, 2, 0, 'Acme مطبعة tab	here', 'مطبعة', -9644705, 0, 3285457, -7365423, 5729340, 7899779723113232223);
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
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959218983596, 3, 0, 'two
lines', '😀', 'Łódź a مطبعة', 'O''Neil; DROP "quoted" two
lines', '"quoted" a a', '', 'tab	here', 'two
lines', '😀', '', '', 'two
lines 😀 two
lines', 'مطبعة a "quoted"', '', 'sign');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959225275067, 4, 1797675842111133852, 'Acme tab	here tab	here', 'two
lines 日本印刷 Acme', '😀', '日本印刷', '', '', '😀 a', '', 'مطبعة مطبعة', '"quoted" 日本印刷', 'Ænima مطبعة', 'a', '', 'Ænima two
lines', '😀');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959890072200, 121, 9180697567931406848, 'Łódź', '', '', 'Ænima Acme', 'مطبعة two
lines', '😀 O''Neil; DROP O''Neil; DROP', '😀 tab	here', 'Straße "quoted" tab	here', '😀', '日本印刷 Łódź Acme', '😀', '', 'Acme 日本印刷', 'two
lines tab	here', 'Łódź');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959896363584, 122, 815559643555621774, 'two
lines', '日本印刷 a O''Neil; DROP', 'مطبعةlong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '日本印刷', '', '', 'tab	here', '😀 Ænima two
lines', '', 'sign', '', 'a Acme', '😀 a O''Neil; DROP', 'O''Neil; DROP tab	here 日本印刷', 'مطبعة');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959938306651, 130, 0, '', 'Acme', 'O''Neil; DROP sign', 'Ænima sign', 'مطبعة Straße "quoted"', 'Acme "quoted" 😀', 'a sign', 'Łódź مطبعة', '', '😀', '', 'tab	here 日本印刷', '日本印刷', 'Acme sign "quoted"', 'Ænima');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959980249694, 139, 7139964205529158006, 'Acme 日本印刷 日本印刷', 'Ænima 😀 Acme', '', 'Acme', 'Acme مطبعة مطبعة', 'sign O''Neil; DROP', 'O''Neil; DROP', 'مطبعة Łódź', 'sign Straße', '😀 Łódź', 'Łódź Ænima 日本印刷', 'Straße Acme', '', '', '');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959990735435, 141, 1620401471129675581, 'Acme two
lines', '', '', 'Ænima "quoted" O''Neil; DROP', 'Ænima "quoted" 日本印刷', '"quoted" Łódź', '', '', '', 'مطبعة "quoted" a', '', '"quoted" O''Neil; DROP', 'Łódź tab	here', 'a مطبعة two
lines', '日本印刷');
CREATE TABLE invoice_void (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO invoice_void(id, pos, invoice_id, customer_id, date, reason) VALUES (423966959231566554, 5, 3930566692641768663, 0, 31990, 'Łódź a');
INSERT INTO invoice_void(id, pos, invoice_id, customer_id, date, reason) VALUES (423966959237857935, 6, 0, 4745811288928021931, 0, '"quoted"');
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
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959244149285, 7, 8084496128167093403, 0, 0, 3, 4022, 13100, 'مطبعة O''Neil; DROP');
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959250440899, 8, 0, 0, 0, 1, -3355042429396418465, -607427897969722342, '');
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959869100633, 117, 0, 5651528770105196800, 33520, 0, 362, -547547, '');
CREATE TABLE fee_waiver (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  step INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959256732242, 9, 4431735327150507163, -27125, 0, 'sign Straße "quoted"');
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959263023619, 10, 0, 0, 39109, 'a tab	here');
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
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959269315181, 11, 1, 8125912150693610861, 30146, 3689004030858299384, 6, 'Ænima', 111243, -9223372036854775808, -9223372036854775808, 199, -9223372036854775808, '', '😀 日本印刷', 0, 'tab	here a 日本印刷', -4, 0);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959275606734, 12, 1, 0, -12123, 0, 2, 'Łódź Acme O''Neil; DROP', -8253268, -227, 0, -9223372036854775808, -6450354, 'Łódź 日本印刷', '', 1649150804100023111, '', -2037, 2265729379778995465);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959858614955, 115, 1, 423966959344812794, 52989, 7473654382686719170, 1, '日本印刷 😀', 0, 55988, -244330, -7695014, 2369760, '日本印刷 日本印刷', '', 0, 'two
lines', -4555735, 7414530343078345744);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959957180978, 134, 0, 423966959929918012, 0, 0, 2, '', -6, 24118, -9848066, -5778426, 8421411, '"quoted" tab	here two
lines', '', 0, 'a مطبعة two
lines', 9348090, 0);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959997026869, 142, 2, 423966959351104220, 0, 0, 2, '', -1017422, 2460, 7562450, -6251387, -1299094, '日本印刷 Acme', '日本印刷 Straße 😀', 1566896841128948586, 'Acme Straße', -7871463, 0);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (5284305187179866190, 136, 0, 77, 0, 710123494352685591, 2, 'Straße "quoted"', 677, 66446, -3325549, -4057537, 9499416, 'Straße Łódź sign', '', 0, 'O''Neil; DROP O''Neil; DROP', 2057283, 4619246571152965459);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (5296364031771249936, 129, 1, 77, 9514, 0, 0, 'Acme sign', -3, 27439, -7400129, -9739981, -1874200, 'Acme مطبعة', '', 8124937098431113735, 'O''Neil; DROP 😀 "quoted"', 3301854, 0);
CREATE TABLE allocation (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959852323517, 114, 423966959344812794, 20754, 'moved');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959957180978, 134, 423966959929918012, 20631, '');
CREATE TABLE allocation_line (
  allocation_id INTEGER NOT NULL REFERENCES allocation(id),
  line INTEGER NOT NULL,
  credit_id INTEGER NOT NULL DEFAULT 0,
  debit_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (allocation_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959852323517, 1, 423966959275606734, 423966959212692118, -18573);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959957180978, 1, 423966959957180978, 423966959896363584, 24118);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959957180978, 2, 423966959957180978, 423966959938306651, 12059);
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
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason, shift_id) VALUES (423966959281898059, 13, 5260045406109175831, 0, 37390, 0, 6, 'two
lines Straße مطبعة', -2891, 29, 4172336, '😀 مطبعة', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 0);
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason, shift_id) VALUES (423966959288189623, 14, 0, 153043322809585325, 40415, 5686718759721955643, 5, '', 633880851, 0, -295120857, 'a', '', 794685315730167310);
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
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason, shift_id) VALUES (423966959294481019, 15, 0, 8800332806827909516, 3, 47374, '', 'O''Neil; DROP two
lines 日本印刷', 5821010858724549251);
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason, shift_id) VALUES (423966959300772572, 16, 6772877284344386265, 6192220473090133591, 0, 10579, 'Ænima "quoted"', 'O''Neil; DROP "quoted"', 2976811951263477625);
CREATE TABLE deposit_use (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  deposit_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959307064008, 17, 661277421785912144, 4348212469215201321, 0, 9223372036854775807, 0);
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959313355498, 18, 0, 5190413703122658707, -18611, 0, 0);
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
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959332229715, 21, 27841, -10373, 3, 1, 'مطبعة Straße', 'a "quoted"', 'tab	here مطبعة', 9223372036854775807, 1830871);
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959338521125, 22, 19957, -16782, 0, 1, '"quoted" 😀', '"quoted" two
lines Ænima', 'Ænima 😀 Acme', 21012, 449798);
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959911043752, 125, 7497, 526, 1, 1, 'a tab	here', 'Ænima Straße', 'sign a', -206982, -1253795);
CREATE TABLE statement_run_line (
  statement_run_id INTEGER NOT NULL REFERENCES statement_run(id),
  line INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  balance_minor INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (statement_run_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229715, 1, 0, 5565573445795426710, '');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229715, 2, 0, 0, 'tab	here 日本印刷 Łódź');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229715, 3, 685303002403111471, 1, 'a');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959338521125, 1, 0, 85379, 'Straße');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959338521125, 2, 0, -3532480092088632729, 'مطبعة a 😀');
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
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959344812794, 23, 'مطبعة tab	here "quoted"', 'مطبعة "quoted" sign', 'Łódź 日本印刷 😀', '', '', 'Acme Straße', '"quoted"', 'two
lines Straße Acme', 'tab	here Ænima O''Neil; DROP', 'O''Neil; DROP', 0, 4306485, 1, 0, 'a two
lines sign', 'a', 4329152760608363933, 1, 0, 'مطبعة', '日本印刷', 1, 224752385620073519, 1991014699441378273, 0);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959351104220, 24, 'Straße two
lines مطبعة', '', '', '', '', '', '', 'Acme', '', 'O''Neil; DROP', 2285921579966723980, -7801641, 1, 1, 'sign', '', 0, 3, 1, '"quoted" two
lines مطبعة', '', 0, 38724754858436164, 2627118254203073114, 38194);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959919432223, 126, 'مطبعة 日本印刷', 'Acme', 'tab	here Straße', '', 'Straße two
lines tab	here', '', 'a 😀', 'Straße', 'مطبعة Acme Acme', 'tab	here 😀 O''Neil; DROP', 0, -8415819, 0, 0, '', 'مطبعة', 0, 3, 1, 'tab	here sign Łódź', 'a Acme', 1, 0, 8627732380650025110, 0);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959929918012, 128, 'O''Neil; DROP', 'tab	here O''Neil; DROP', 'sign a O''Neil; DROP', 'tab	here', 'Łódź', '', '', '😀 sign Łódź', '', '', 0, -5063205, 1, 1, 'a', 'tab	here Straße a', 7221303473714726196, 2, 1, '😀 مطبعة', 'Acme', 0, 0, 6141246129052104571, 41972);
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
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959365784144, 27, 423966959351104220, '', '', '', '', 21, 1);
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959372075662, 28, 423966959929918012, 'Ænima Acme tab	here', 'sign tab	here', 'مطبعة two
lines tab	here', 'مطبعة a', -9, 1);
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
INSERT INTO location(id, pos, customer_id, name, address, city, region, postcode, country, tax_group_id, archived) VALUES (423966959386755670, 31, 7757720082442353746, 'two
lines', 'Ænima مطبعة O''Neil; DROP', 'Ænima Straße two
lines', '"quoted"', 'Acme Ænima Ænima', 'Łódź tab	here', 6279151061488145749, 1);
INSERT INTO location(id, pos, customer_id, name, address, city, region, postcode, country, tax_group_id, archived) VALUES (423966959393047137, 32, 6467873124611451120, 'tab	here', 'Acme sign مطبعة', '', 'Straße', '', 'tab	here', 2275416361017189319, 0);
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
INSERT INTO certificate(id, pos, customer_id, region, reason, number, valid_from, expires, scan_hash, scan_name, archived) VALUES (423966959407727106, 35, 0, '', 'O''Neil; DROP', 'Straße 日本印刷 two
lineslong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 31156, -11829, 'Ænima', 'O''Neil; DROP "quoted"', 0);
INSERT INTO certificate(id, pos, customer_id, region, reason, number, valid_from, expires, scan_hash, scan_name, archived) VALUES (423966959414018803, 36, 0, '', '"quoted" Łódź', 'مطبعة O''Neil; DROP', 36297, -9580, 'Ænima 日本印刷', 'Acme tab	here', 0);
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
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959428698807, 39, 'Łódź Ænima sign', '', 'two
lines sign', 'two
lines 日本印刷 tab	here', -20308, 1, 0, 0);
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959434990232, 40, '', '', 'two
lines a', 'مطبعة tab	here "quoted"', -74851, 0, 7538556931472604669, 1);
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959885877870, 120, 'a sign', '😀 😀 a', 'O''Neil; DROP Acme Acme', 'Łódź a 😀', -6327775, 1, 0, 0);
CREATE TABLE price_break (
  item_id INTEGER NOT NULL REFERENCES item(id),
  line INTEGER NOT NULL,
  min_quantity INTEGER NOT NULL DEFAULT 0,
  unit_price INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (item_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990232, 1, -9223372036854775808, 0);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990232, 2, -1, 736883);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990232, 3, -636366, -9223372036854775808);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959885877870, 1, 5838243, -2393784);
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
INSERT INTO terms(id, pos, name, kind, days, discount_rate, discount_days, archived) VALUES (423966959449670308, 43, 'sign', 2, 906769, 9223372036854775807, 44565910, 0);
INSERT INTO terms(id, pos, name, kind, days, discount_rate, discount_days, archived) VALUES (423966959455961796, 44, 'a', 3, 4025411259820989622, 0, 172, 0);
CREATE TABLE tax_rate (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  jurisdiction TEXT NOT NULL DEFAULT '',
  rate INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tax_rate(id, pos, name, jurisdiction, rate, archived) VALUES (423966959470641889, 47, '', '', 0, 0);
INSERT INTO tax_rate(id, pos, name, jurisdiction, rate, archived) VALUES (423966959476933342, 48, 'Ænima', 'a', 9223372036854775807, 1);
CREATE TABLE tax_group (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  inclusive INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tax_group(id, pos, name, inclusive, archived) VALUES (423966959491613369, 51, 'sign', 1, 1);
INSERT INTO tax_group(id, pos, name, inclusive, archived) VALUES (423966959497904740, 52, '"quoted" Ænima', 0, 0);
CREATE TABLE tax_group_member (
  tax_group_id INTEGER NOT NULL REFERENCES tax_group(id),
  line INTEGER NOT NULL,
  tax_rate_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (tax_group_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613369, 1, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613369, 2, 6432163205584835446);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959497904740, 1, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959497904740, 2, 1221039023272891040);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959497904740, 3, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959497904740, 4, 8665873083604017912);
CREATE TABLE tender (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  kind INTEGER NOT NULL DEFAULT 0,
  needs_reference INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0,
  rank INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tender(id, pos, name, kind, needs_reference, archived, rank) VALUES (423966959512584945, 55, 'مطبعة', 1, 0, 0, -4799845526799093043);
INSERT INTO tender(id, pos, name, kind, needs_reference, archived, rank) VALUES (423966959518876296, 56, 'tab	here مطبعة', 4, 1, 1, 9223372036854775807);
CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  role INTEGER NOT NULL DEFAULT 0,
  pin_hash TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO staff(id, pos, name, role, pin_hash, archived) VALUES (423966959533556397, 59, 'Acme 日本印刷', 3, 'Acme two
lines "quoted"', 0);
INSERT INTO staff(id, pos, name, role, pin_hash, archived) VALUES (423966959539847909, 60, '', 3, 'مطبعة مطبعة', 0);
CREATE TABLE period_lock (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  before INTEGER NOT NULL DEFAULT 0,
  seen TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO period_lock(id, pos, before, seen, reason) VALUES (423966959319646919, 19, 41325, 'sign a 日本印刷', 'a O''Neil; DROP');
INSERT INTO period_lock(id, pos, before, seen, reason) VALUES (423966959325938339, 20, -4233, 'O''Neil; DROP 😀 tab	here', '"quoted" Ænima');
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  value TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO setting(id, pos, value) VALUES (40, 137, 'O''Neil; DROP');
INSERT INTO setting(id, pos, value) VALUES (46, 127, '');
CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  station INTEGER NOT NULL DEFAULT 0,
  prefix TEXT NOT NULL DEFAULT '',
  first INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO series(id, pos, kind, station, prefix, first, archived) VALUES (423966959554527847, 63, 3, 3070019, 'Acme مطبعة', 9223372036854775807, 1);
INSERT INTO series(id, pos, kind, station, prefix, first, archived) VALUES (423966959560819413, 64, 2, 15, 'O''Neil; DROP O''Neil; DROP Straße', 5, 0);
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
INSERT INTO invoice_group(id, pos, customer_id, number, series_id, sequence, date, due, dissolved) VALUES (423966959575499298, 67, 0, 'sign Acme', 6946478012707368857, 0, 0, 0, 1);
INSERT INTO invoice_group(id, pos, customer_id, number, series_id, sequence, date, due, dissolved) VALUES (423966959581790755, 68, 0, 'tab	here a tab	here', 0, 49478629, 0, 0, 1);
CREATE TABLE group_member (
  invoice_group_id INTEGER NOT NULL REFERENCES invoice_group(id),
  line INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (invoice_group_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499298, 1, 3895145937214157772);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499298, 2, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499298, 3, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499298, 4, 1666208142447269561);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790755, 1, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790755, 2, 0);
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
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959596470978, 71, 2, 3030606234804271453, 0, 'tab	here sign Acme', 'O''Neil; DROP 😀 Straße', '', 0, 0, 0, 0, 0);
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959602762251, 72, 1, 4034620165462533648, 9177822200103614670, 'Ænima', 'Ænima مطبعة', '', 0, 0, 1037795268263218439, 968108200, 1);
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
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596470978, 1, 0, 'Łódź', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'O''Neil; DROP 😀 two
lines', -16, -75498, -20126, 0, 1931175075);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596470978, 2, 0, '😀', 'a two
lines tab	here', 'Straße', 0, -7730, -592745, 0, -9223372036854775808);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596470978, 3, 4987278622603263509, 'Ænima', '', 'Łódź', 9223372036854775807, -9223372036854775808, -2835984, 0, -794095521468118306);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959602762251, 1, 0, '', '😀', 'Acme', 38034, 0, 0, 909779042132837947, 1574483);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959602762251, 2, 7270885436936856833, '', 'tab	here Straße', 'a', 4160634, 9223372036854775807, -3, 0, -9223372036854775808);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959602762251, 3, 9037705763807657881, '"quoted"', '', 'Łódź', -9223372036854775808, 6651816696229059491, -9223372036854775808, 1430887556405744513, -185314);
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
INSERT INTO attempt(id, pos, kind, payment_id, refund_id, sale_id, staff_id, customer_id, terminal_id, tender_id, date, payment_kind, currency, amount_minor, keyed, subject, reason, offline) VALUES (423966959617442485, 75, 0, 1896664901874331604, 4219854858684589099, 4204769108361522607, 2316239760441357358, 1530029266248112398, 3948337494240722731, 4749993834507887703, 0, 0, 4356731, 9223372036854775807, 1, 'Acme', 'Straße', 1);
INSERT INTO attempt(id, pos, kind, payment_id, refund_id, sale_id, staff_id, customer_id, terminal_id, tender_id, date, payment_kind, currency, amount_minor, keyed, subject, reason, offline) VALUES (423966959623733839, 76, 1, 9099884522421988811, 5421200898942636584, 0, 1009188951246846969, 95544097754965365, 1010905569059793650, 9027773230064880391, 0, 1, -3, -30, 0, 'Straße Straße', 'a', 0);
CREATE TABLE attempt_line (
  attempt_id INTEGER NOT NULL REFERENCES attempt(id),
  line INTEGER NOT NULL,
  item_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (attempt_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442485, 1, 2670284375345982091, 9223372036854775807);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733839, 1, 3546559691451645991, 10190);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733839, 2, 0, 9223372036854775807);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733839, 3, 0, 9223372036854775807);
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
INSERT INTO attempt_result(id, pos, attempt_id, state, terminal_id, currency, amount_minor, tip_minor, brand, last4, entry, code, reference, batch, message, receipt, evidence, trace, identity, at) VALUES (423966959630025452, 77, 0, 4, 1211717716536216425, -191347767309084095, -9223372036854775808, 0, 'Acme O''Neil; DROP', 'مطبعة', '', '😀 tab	here Łódź', '"quoted" Ænima a', 'Ænima', 'a 😀 Acme', 'Straße', '', 'مطبعة', '', 0);
INSERT INTO attempt_result(id, pos, attempt_id, state, terminal_id, currency, amount_minor, tip_minor, brand, last4, entry, code, reference, batch, message, receipt, evidence, trace, identity, at) VALUES (423966959636316675, 78, 0, 1, 0, 16035094, 38143, 377, '', 'two
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
INSERT INTO terminal(id, pos, name, driver, address, identity, station, tips, archived, offline, offline_sale_minor, offline_customer_minor, offline_total_minor, options) VALUES (423966959642608284, 79, 'مطبعة', 'Ænima tab	here 日本印刷', 'sign 😀long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'a Łódź Straße', -9223372036854775808, 0, 0, 1, -198780375, 0, -3504436, 'Łódź Ænima');
INSERT INTO terminal(id, pos, name, driver, address, identity, station, tips, archived, offline, offline_sale_minor, offline_customer_minor, offline_total_minor, options) VALUES (423966959648899778, 80, 'two
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
INSERT INTO card_batch(id, pos, terminal_id, staff_id, at, number, identity, currency, has_lines, has_totals, receipt, evidence) VALUES (423966959726494343, 93, 4964320778351218261, 4739307622560697570, -9223372036854775808, '😀 😀 😀', '"quoted"', -1, 1, 1, 'sign O''Neil; DROP مطبعة', 'O''Neil; DROP "quoted"');
INSERT INTO card_batch(id, pos, terminal_id, staff_id, at, number, identity, currency, has_lines, has_totals, receipt, evidence) VALUES (423966959732785899, 94, 9143301000799985098, 0, 9223372036854775807, '日本印刷 مطبعة Łódź', 'tab	here sign', -6, 1, 0, '', 'sign two
lines');
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
INSERT INTO card_batch_line(card_batch_id, line, reference, number, brand, last4, code, kind, amount_minor, at, voided, offline) VALUES (423966959732785899, 1, 'O''Neil; DROP two
lines', '', '"quoted" 日本印刷 😀', 'مطبعة', '"quoted"', 2, 0, 78388620, 1, 1);
INSERT INTO card_batch_line(card_batch_id, line, reference, number, brand, last4, code, kind, amount_minor, at, voided, offline) VALUES (423966959732785899, 2, 'Łódź', 'O''Neil; DROP 日本印刷 😀', 'O''Neil; DROP Acme', 'tab	here O''Neil; DROP Acme', '', 2, 9223372036854775807, 26094441601000000, 0, 0);
CREATE TABLE card_batch_total (
  card_batch_id INTEGER NOT NULL REFERENCES card_batch(id),
  line INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  count INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (card_batch_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959726494343, 1, '😀 مطبعة', -141576706, 14);
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959726494343, 2, 'O''Neil; DROP', 9223372036854775807, -14115709);
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959726494343, 3, '', 0, 0);
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959726494343, 4, '', 1, -1229);
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959732785899, 1, 'two
lines two
lines tab	here', -2555106163508174108, -3355787864586310985);
CREATE TABLE card_batch_member (
  card_batch_id INTEGER NOT NULL REFERENCES card_batch(id),
  line INTEGER NOT NULL,
  attempt_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (card_batch_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959726494343, 1, 1271365602658894896);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959732785899, 1, 4714122719011811810);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959732785899, 2, 2301870532376643586);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959732785899, 3, 6145790974229929407);
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
INSERT INTO orphan_end(id, pos, orphan_id, kind, attempt_id, payment_id, staff_id, reason) VALUES (423966959739077175, 95, 9128465126891438430, 3, 0, 7548833485310472701, 0, '');
INSERT INTO orphan_end(id, pos, orphan_id, kind, attempt_id, payment_id, staff_id, reason) VALUES (423966959745368801, 96, 286777773141288022, 0, 6894871390825680610, 0, 3416235893427586665, 'O''Neil; DROP O''Neil; DROP 😀');
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
INSERT INTO shift(id, pos, station, date, staff_id, at, currency, float_minor) VALUES (423966959663579855, 83, -23, 50392, 3029416058033307665, 0, 9223372036854775807, 9223372036854775807);
INSERT INTO shift(id, pos, station, date, staff_id, at, currency, float_minor) VALUES (423966959669871302, 84, 0, 0, 0, 9223372036854775807, 26, 0);
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
INSERT INTO drawer_entry(id, pos, shift_id, kind, category, amount_minor, staff_id, at, reason) VALUES (423966959676162572, 85, 3377056205000476322, 1, 5, 296, 1027159040910499316, 0, '');
INSERT INTO drawer_entry(id, pos, shift_id, kind, category, amount_minor, staff_id, at, reason) VALUES (423966959682454179, 86, 1026371100664830772, 3, 1, -9223372036854775808, 4721984077315298548, 0, '"quoted" 日本印刷 tab	here');
CREATE TABLE shift_event (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  shift_id INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO shift_event(id, pos, shift_id, kind, staff_id, at, reason) VALUES (423966959688745593, 87, 0, 2, 4866643830971002646, 3, 'Ænima مطبعة');
INSERT INTO shift_event(id, pos, shift_id, kind, staff_id, at, reason) VALUES (423966959695037155, 88, 0, 3, 0, 9223372036854775807, 'Łódź Łódź');
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
  head TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO shift_close(id, pos, shift_id, staff_id, at, number, currency, expected_minor, counted_minor, over_minor, left_minor, reason, head) VALUES (423966959701328421, 89, 0, 8481677471480119020, 146815200001000000, -1182942969397525905, 0, 9223372036854775807, 2659258714978522099, 9223372036854775807, -9223372036854775808, '', 'tab	here');
INSERT INTO shift_close(id, pos, shift_id, staff_id, at, number, currency, expected_minor, counted_minor, over_minor, left_minor, reason, head) VALUES (423966959707620084, 90, 1723199034641780400, 0, 71214768001000000, -1415104830579201576, 15152, 249167, 0, -9223372036854775808, 6, 'two
lines sign sign', 'Straße');
CREATE TABLE shift_close_cash (
  shift_close_id INTEGER NOT NULL REFERENCES shift_close(id),
  line INTEGER NOT NULL,
  value_minor INTEGER NOT NULL DEFAULT 0,
  count INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (shift_close_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959701328421, 1, 0, -71170407);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959707620084, 1, 669766517, -193853604);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959707620084, 2, -31131248, 9223372036854775807);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959707620084, 3, 9223372036854775807, 9223372036854775807);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959707620084, 4, -766609883, 276997);
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
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959701328421, 1, 0, 3, '', 9223372036854775807, -15534);
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959701328421, 2, 0, 3, '😀 日本印刷', -83058, -9223372036854775808);
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959701328421, 3, 6, 1, 'tab	here', 18, 0);
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959701328421, 4, 7, 0, '', 5847, -42954061);
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959707620084, 1, 6, 3, '', 99, -4619591);
CREATE TABLE shift_close_carried (
  shift_close_id INTEGER NOT NULL REFERENCES shift_close(id),
  line INTEGER NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  ref_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (shift_close_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO shift_close_carried(shift_close_id, line, kind, ref_id) VALUES (423966959707620084, 1, 0, 0);
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
INSERT INTO bank_deposit(id, pos, date, staff_id, currency, cash_minor, total_minor, reference) VALUES (423966959713911449, 91, 0, 0, 0, 1526, -9223372036854775808, 'Ænima 日本印刷 sign');
INSERT INTO bank_deposit(id, pos, date, staff_id, currency, cash_minor, total_minor, reference) VALUES (423966959720202809, 92, 13539, 5780610306756260639, -323, -12553911, 10, '');
CREATE TABLE bank_deposit_cash (
  bank_deposit_id INTEGER NOT NULL REFERENCES bank_deposit(id),
  line INTEGER NOT NULL,
  value_minor INTEGER NOT NULL DEFAULT 0,
  count INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (bank_deposit_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO bank_deposit_cash(bank_deposit_id, line, value_minor, count) VALUES (423966959713911449, 1, 53, -209624277919006391);
INSERT INTO bank_deposit_cash(bank_deposit_id, line, value_minor, count) VALUES (423966959713911449, 2, 0, -1997);
INSERT INTO bank_deposit_cash(bank_deposit_id, line, value_minor, count) VALUES (423966959713911449, 3, 9223372036854775807, 1499735377);
CREATE TABLE bank_deposit_check (
  bank_deposit_id INTEGER NOT NULL REFERENCES bank_deposit(id),
  line INTEGER NOT NULL,
  payment_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (bank_deposit_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959713911449, 1, 0, -494286283);
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959713911449, 2, 5227892004108809984, 9223372036854775807);
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959720202809, 1, 0, -7124032878886866500);
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959720202809, 2, 6068058376444175249, 784007692);
CREATE TABLE link_key (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  link_key TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO link_key(id, pos, link_key) VALUES (423966959751660150, 97, 'Łódź Straße');
INSERT INTO link_key(id, pos, link_key) VALUES (423966959757951539, 98, '');
CREATE TABLE link_end (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  document_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO link_end(id, pos, document_id, customer_id, reason) VALUES (423966959764243061, 99, 7187013993839829372, 0, '');
INSERT INTO link_end(id, pos, document_id, customer_id, reason) VALUES (423966959770534403, 100, 6959364694498777651, 0, 'O''Neil; DROP Straße');
CREATE TABLE document_view (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  document_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  contact_id INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO document_view(id, pos, document_id, customer_id, contact_id, at) VALUES (423966959776826049, 101, 0, 0, 0, -1073);
INSERT INTO document_view(id, pos, document_id, customer_id, contact_id, at) VALUES (423966959783117338, 102, 5988022820996137718, 858750476379074951, 0, 150788309);
CREATE TABLE document_file (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  document_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO document_file(id, pos, document_id, customer_id, sha256) VALUES (423966959789409004, 103, 0, 0, 'tab	here Acme مطبعة');
INSERT INTO document_file(id, pos, document_id, customer_id, sha256) VALUES (423966959795700266, 104, 9139580828059769216, 0, 'two
lines Ænima');
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
INSERT INTO online_payment(id, pos, payment_id, customer_id, contact_id, date, method, currency, amount_minor, gateway) VALUES (423966959801991854, 105, 0, 0, 5316325391662381516, 2979, 2, 2, -9223372036854775808, 'Straße');
INSERT INTO online_payment(id, pos, payment_id, customer_id, contact_id, date, method, currency, amount_minor, gateway) VALUES (423966959808283346, 106, 0, 7161825814380635351, 3479019988011781414, -6289, 0, 9223372036854775807, 1, 'Łódź');
CREATE TABLE online_payment_line (
  online_payment_id INTEGER NOT NULL REFERENCES online_payment(id),
  line INTEGER NOT NULL,
  item_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (online_payment_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO online_payment_line(online_payment_id, line, item_id, amount_minor) VALUES (423966959808283346, 1, 0, -6336731551626483894);
INSERT INTO online_payment_line(online_payment_id, line, item_id, amount_minor) VALUES (423966959808283346, 2, 4476221083257272758, -16337427);
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
INSERT INTO online_result(id, pos, online_id, state, currency, amount_minor, reference, brand, last4, code, message, at) VALUES (423966959814574794, 107, 0, 3, 9, -5521483, 'two
lines Łódź', '', '', '', '日本印刷 Acme', -9223372036854775808);
INSERT INTO online_result(id, pos, online_id, state, currency, amount_minor, reference, brand, last4, code, message, at) VALUES (423966959820866148, 108, 7305419725660192106, 3, -768, 30284132, 'Straße', 'two
lines', 'sign', '日本印刷 Łódź Łódź', 'tab	here', -845602);
CREATE TABLE collection (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  status INTEGER NOT NULL DEFAULT 0,
  promise_date INTEGER NOT NULL DEFAULT 0,
  promise_minor INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO collection(id, pos, customer_id, status, promise_date, promise_minor, note) VALUES (423966959827157505, 109, 0, 3, 0, 9223372036854775807, 'two
lines Ænima');
INSERT INTO collection(id, pos, customer_id, status, promise_date, promise_minor, note) VALUES (423966959833449128, 110, 0, 0, 20562, 9223372036854775807, 'Acme');
CREATE TABLE station (
  id INTEGER PRIMARY KEY,
  life BLOB NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  place TEXT NOT NULL
) STRICT;
INSERT INTO station(id, life, number, place) VALUES (1, x'27757cbf0cc04a51bfd8a14439d9f133', 1, 'where it was made');
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
INSERT INTO head(one, station_id, schema, pos, seq, stamp, last_id, hash) VALUES (1, 1, 1, 142, 142, 116654080024838144, 423966959997026869, x'dfb888642dbe750fa3c7d8f1103f0e3e12502c508e8dd1b6c015978c1802ddf1');
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
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (1, 1, 1, 116654080000131072, 1, 0, 0, 'fixture.add', 0, x'34a07b71307ec9ac39cfedf8a3bf21f6582494e47fd841632928ecd86cb88ca5', x'2b02dd020000b43be2058903080211b6ffea7ef501c77f18c8c83629fa8e833f28f5342338c02750949f0358ff92038201132271756f7465642220746162096865726520618801a0fbc1bdb8a286b6ee01a001a9be03a801c9a39213b901baa8ed9434d43c3ec0018fd9f1ffa2adcea769f20107c581c3b364c5baf801a52372451a0e61204f274e65696c3b2044524f50220f746162096865726520c3866e696d6128ffffffffffffffffff0138a2b3849a85ac85ee5a488fa3bfbfb0d58ccbba0150face2372531219e697a5e69cace58db0e588b7207369676e2053747261c39f651a10c3866e696d612041636d65207369676e220d7369676e20746162096865726528da0430a80338aa0848ad80abd7fbf3e59be30150c6397a321206c3866e696d6120feffffffffffffffff01280230cf975e38c4d3aefac0f5acb813409dd6b0ab0349b87add012ba60e427a44121774616209686572652053747261c39f6520c3866e696d611a0441636d6520feffffffffffffffff012802309d8bbbe188bed996d90138feffffffffffffffff01403b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (2, 1, 2, 116654080000327680, 1, 0, 0, 'fixture.add', 0, x'3744c0f531b0d396e5726ff238a265d91c326431c91ea0aacaadd05070308f7f', x'2b0296026000b43be205ea04080618f4944e2207c581c3b364c5ba4087a4024a04f09f988050baaf0458aad7e604620d2271756f7465642220f09f98806a14d985d8b7d8a8d8b9d8a92074776f0a6c696e65738801e484d8c2ba97bfe310a001feffffffffffffffff01a801eac5a20ac001c3f7c11fd20111e697a5e69cace58db0e588b720f09f9880d901492ab4050844582cea011453747261c39f6520e697a5e69cace58db0e588b7f2011be697a5e69cace58db0e588b72074776f0a6c696e6573207369676e72500905a4ec821619375b1211f09f98802041636d6520c581c3b364c5ba1a11d985d8b7d8a8d8b9d8a920c3866e696d6122016128ebd401309db3fae1f1fca8d73b3885a203413ff9935883eeca0d50db07724209971ed6224ee02971120753747261c39f65220f7369676e202271756f74656422206130d50238c0e31341908129c3f16dd27d48c5a70e50fa9ecbe7abb2c1b4e70172560926631600e85424661211d985d8b7d8a8d8b9d8a920c3866e696d611a086120c3866e696d61220df09f988020746162096865726528fea1013098a0d8a8e5e1cce01038d5eeb7d0f3dd9f8dd90148e2e1bbcf0d5012724e096b5bbc23babe6353121c4f274e65696c3b2044524f50202271756f7465642220c3866e696d611a1053747261c39f65202271756f74656422281830c296da683890d1b22548b1d7c4b30150c0037a4212127461620968657265207369676e20f09f98801a1a2271756f74656422204f274e65696c3b2044524f502041636d65207e30feffffffffffffffff01388d5340087a2909dc9863439c9206451204f09f98801a10c581c3b364c5ba20746162096865726520d4ba3b38bff602');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (3, 1, 3, 116654080000524288, 1, 0, 0, 'fixture.add', 0, x'49ba66ecfb4dbb585c3fbcc0fb2591f1f62147622eccc016262f6d6f35b42002', x'2b03ac02c000b43be205d690c50dc2743a6aa901120974776f0a6c696e65731a04f09f98802214c581c3b364c5ba206120d985d8b7d8a8d8b9d8a92a1f4f274e65696c3b2044524f50202271756f746564222074776f0a6c696e6573320c2271756f7465642220612061420874616209686572654a0974776f0a6c696e65735204f09f98806a1874776f0a6c696e657320f09f98802074776f0a6c696e65737215d985d8b7d8a8d8b9d8a92061202271756f746564228201047369676e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (4, 1, 4, 116654080000720896, 1, 0, 0, 'fixture.add', 0, x'6ab1dba733c18383554e7d6b6de2f11daaecfd558970767df0f69e519d976d82', x'2b03bb022001b43be2054380692c724b76c1b701099cd85566a7a0f218121641636d652074616209686572652074616209686572651a1b74776f0a6c696e657320e697a5e69cace58db0e588b72041636d652204f09f98802a0ce697a5e69cace58db0e588b74206f09f988020615215d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a95a152271756f7465642220e697a5e69cace58db0e588b76211c3866e696d6120d985d8b7d8a8d8b9d8a96a01617a10c3866e696d612074776f0a6c696e6573820104f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (5, 1, 5, 116654080000917504, 1, 0, 0, 'fixture.add', 0, x'98d816201b1ec3e9e709d3950d07e6be055c4ea44fd49419a13b31096720b92a', x'2b04da028001b43be2051809d704e5f8942d8c3618ecf3032209c581c3b364c5ba2061');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (6, 1, 6, 116654080001114112, 1, 0, 0, 'fixture.add', 0, x'3bf232ef401036f808a651fc574e3131707cacdca1bbc1fa7e188ff42a4e3ce4', x'2b048f02e001b43be2051311abed970f3982dc4122082271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (7, 1, 7, 116654080001310720, 1, 0, 0, 'fixture.add', 0, x'e581f576dc27e9bc853c387096159de3dfd4bb4196282859f99b3f9778ee8e22', x'2b0525024002b43be2052b099ba46b2365e63170200628ec3e30d8cc013a17d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (8, 1, 8, 116654080001507328, 1, 0, 0, 'fixture.add', 0, x'6589685e8a5280d21a137559169ba3a37fb448bb503efc6edb16a1fa8cc64434', x'2b05c302a002b43be20516200228c1fecba88ad4c08f5d30cb8faed28e9d82ee10');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (9, 1, 9, 116654080001703936, 1, 0, 0, 'fixture.add', 0, x'e1e1d92ed7d118b911fac7dc130e76f086e21e73eb33849e15ef4bef5a8b2e8d', x'2b0652020003b43be20524099b045bb9ccaf803d10e9a70322157369676e2053747261c39f65202271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (10, 1, 10, 116654080001900544, 1, 0, 0, 'fixture.add', 0, x'694aed06e070cc7c25a2195e9770546f73d36ff8abfaf3cb334748230a0455e7', x'2b0603026003b43be20510188ae304220a61207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (11, 1, 11, 116654080002097152, 1, 0, 0, 'fixture.add', 0, x'77d3748ceb2611edc3a7191e59a0d19bd50606ae6622a53ce3e01cfcc6e67ba6', x'2b076d02c003b43be205790802116d851f520c0ac5701884d70321f8074bf29ef93133280c3206c3866e696d613896ca0d40ffffffffffffffffff0148ffffffffffffffffff01508e0358ffffffffffffffffff016a11f09f988020e697a5e69cace58db0e588b77a177461620968657265206120e697a5e69cace58db0e588b7800107');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (12, 1, 12, 116654080002293760, 1, 0, 0, 'fixture.add', 0, x'64f6f9781c55ba55988852212bfc96fc07cfdc6e199bd2c7691a1488a299769c', x'2b07ce022004b43be20568080218b5bd0128043219c581c3b364c5ba2041636d65204f274e65696c3b2044524f5038a7bdef0740c50350ffffffffffffffffff0158e3b293066214c581c3b364c5ba20e697a5e69cace58db0e588b77147836e33ebf5e2168001e91f890109a5e4d6dd7c711f');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (13, 1, 13, 116654080002490368, 1, 0, 0, 'fixture.add', 0, x'4250ba6c485b7c3891001468347a43c2b0dd014aa6241de429336ce411a28ec1', x'2b094b028004b43be2059b10091710908d6d6fff48189cc804280c321c74776f0a6c696e65732053747261c39f6520d985d8b7d8a8d8b9d8a938952d403a48e0a8fd03520ff09f988020d985d8b7d8a8d8b9d8a95ad00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (14, 1, 14, 116654080002686976, 1, 0, 0, 'fixture.add', 0, x'7bd857ab09bc39037b461e354eeaf11cb540fbb3dc21c0ec18b72c564731b171', x'2b09b702e004b43be2053011ad8e4f5b17b81f0218bef704213bf1c61a9548eb4e280a38a684c2dc0448b1bfb99902520161610ed65090154a070b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (15, 1, 15, 116654080002883584, 1, 0, 0, 'fixture.add', 0, x'6ae9d37f5c24bb6bc7529bc48bca496309b4c1e54b501f5d6d29b16dbed0c1e1', x'2b0a7b024005b43be2053d118ca131c80f10217a1806209ce40532234f274e65696c3b2044524f502074776f0a6c696e657320e697a5e69cace58db0e588b73983e2f7f38862c850');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (16, 1, 16, 116654080003080192, 1, 0, 0, 'fixture.add', 0, x'602fa422c51b827e22f783240ea5475228f9e1d8af882a19bc7abb14f835b6de', x'2b0adc02a005b43be2054709d9d2a8800118fe5d11574e7065b62fef5520a6a5012a0fc3866e696d61202271756f7465642232154f274e65696c3b2044524f50202271756f7465642239796f32a6b2c24f29');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (17, 1, 17, 116654080003276800, 1, 0, 0, 'fixture.add', 0, x'acd5afb7cd9b5f602504c0e49d05e3fd37af5b41372f0d7a361559f0d2dae104', x'2b0bc8020006b43be2051d09501389bf4f542d091129087ff333f4573c20feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (18, 1, 18, 116654080003473408, 1, 0, 0, 'fixture.add', 0, x'9d971c1c23b8ca145d7180d2ef8636ec2f63acef5988c35fbeaa0a0bf18962ff', x'2b0bea026006b43be2050d119325f253c30d084818e5a202');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (19, 1, 19, 116654080003670016, 1, 0, 0, 'fixture.add', 0, x'9d4b3731531b414399fdb5433a36e163e37cccf6f0526d934cf660d159fd1a1d', x'2b0cc702c006b43be2052908da850512137369676e206120e697a5e69cace58db0e588b71a0e61204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (20, 1, 20, 116654080003866624, 1, 0, 0, 'fixture.add', 0, x'bcb95d30d07662cbe097a23f3d310922f87391784dda17effe104c4e92d8bf02', x'2b0ca3022007b43be20530089142121a4f274e65696c3b2044524f5020f09f98802074616209686572651a0f2271756f7465642220c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (21, 1, 21, 116654080004063232, 1, 0, 0, 'fixture.add', 0, x'c084c709edb15e5180d39ac2ff47c35d5ef79fb030c191abbf0b44cdcb4fff08', x'2b0d53028007b43be2058f010882b3031089a201180620022a12d985d8b7d8a8d8b9d8a92053747261c39f65320a61202271756f746564223a13746162096865726520d985d8b7d8a8d8b9d8a940feffffffffffffffff0148aebfdf017a0b10acc6ddfff5e3f1bc9a017a1f1a1d746162096865726520e697a5e69cace58db0e588b720c581c3b364c5ba7a0e092f02bf2573af820910021a0161');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (22, 1, 22, 116654080004259840, 1, 0, 0, 'fixture.add', 0, x'eafeb3446a523157b2c2919d1d2c98d739a4b207ca4f56671987cb6b151b8bbb', x'2b0d2502e007b43be2057c08eab702109b860220022a0d2271756f7465642220f09f988032192271756f746564222074776f0a6c696e657320c3866e696d613a10c3866e696d6120f09f98802041636d6540a8c802488cf4367a0d1086b60a1a0753747261c39f657a1d10b196a891b1fbf185621a11d985d8b7d8a8d8b9d8a9206120f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (23, 1, 23, 116654080004456448, 1, 0, 0, 'fixture.add', 0, x'e88fbad9e413c650a31daa33d59ceedd83b681fe6903182315b179992692f15f', x'2b0efa024008b43be20557333bb899e81f9989020a1cd985d8b7d8a8d8b9d8a9207461620968657265202271756f746564221218d985d8b7d8a8d8b9d8a9202271756f74656422207369676e1a19c581c3b364c5ba20e697a5e69cace58db0e588b720f09f9880320c41636d652053747261c39f65421674776f0a6c696e65732053747261c39f652041636d654a1c746162096865726520c3866e696d61204f274e65696c3b2044524f50520c4f274e65696c3b2044524f50600b680270027a10612074776f0a6c696e6573207369676e82010ce697a5e69cace58db0e588b789019d9576ba7f3d143ca2010ad985d8b7d8a8d8b9d8a9aa010ce697a5e69cace58db0e588b7b00102b901bf0bc40eb92dae11c1015fe0240b2b718c44');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (24, 1, 24, 116654080004653056, 1, 0, 0, 'fixture.add', 0, x'f555cc91abb6a0cbebb427d473b9b2b05728e3986e6e69bde97fc1f99f407d5a', x'780edc02a008b43be20500ab0819cf26fe56da3b0f7561b75b252a10ff88ce83484ca5eeb4813f1107d53d550a0874616209686572655209f09f988020f09f98805932cee43336de1a596094c2adb084f2e9d6d00170027a112271756f74656422202271756f74656422900102980102b00102c101ed032a8a58938172c8019b3c');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (25, 1, 25, 116654080004784128, 1, 0, 0, 'fixture.change', 0, x'd2013f8f55ca88c8fcdbe983551868a2de19c8d96751e53747ff87dd499159da', x'7e0edc02a008b43be2050100000000000000000045454e3cc6559b8b100a0e6120f09f988020c581c3b364c5ba780edc02a008b43be2050200000000000000000078257632b89767d975a1c2a672790a8e5dc7e8dcd1a7c0e5edf0e9d50a58e5cc00780edc02a008b43be20503000000000000000000c12a0fa9cb0e16361c923a277be36ff165fa48b0c01ff064b766c499b275cc1d00780edc02a008b43be205040000000000000000005ff7fa0f5397d36faaab19c1d9f73fb15cec90bd90b603ee3409a6bb00113a641942174f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a97e0edc02a008b43be20505000000000000000000d5c75a0ddad912ec09599aaadc638ff8b64f7e0edc02a008b43be20506000000000000000000e44e9348484df275036097017e0edc02a008b43be20507000000000000000000cf473fcf13bca99700780edc02a008b43be205080000000000000000008d3b0a0350446308142079d6c626eeaf84d92871e426213c550f545e520e47370a8901e2521a78f035ae317e0edc02a008b43be20509000000000000000000496ee8cd013babf8007e0edc02a008b43be2050a00000000000000000045f804784555bb5616a20113c3866e696d6120e697a5e69cace58db0e588b7780edc02a008b43be2050b0000000000000000009b863353bc636cb00c692845498ddf73309f991f807f88b7332ffdfd7b1294a5007e0edc02a008b43be2050c000000000000000000d274af7b9e8802db03b001027e0edc02a008b43be2050e000000000000000000f54fa8bebb6d502000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (26, 1, 26, 116654080004915200, 1, 0, 0, 'fixture.change', 0, x'f0e95e11b36a842a7097c82563858302e484a3bdb2802ea9932d636ada1915ce', x'7e0edc02a008b43be205018080c8849191b89e03514ac00cbf7c7527608101b968a9f0cc1e0a1c53747261c39f652074776f0a6c696e657320d985d8b7d8a8d8b9d8a9780edc02a008b43be205028080c8849191b89e03514ac00cbf7c752792a81647fb4d57c2147ca7ec3a499121d04558b3c9010ec4916de9c3563aa48400780edc02a008b43be205038080c8849191b89e03514ac00cbf7c75277ade8192d9721387aae8ce064b4087c86c65b2bf54e9be880bf4c209a804829200780edc02a008b43be205048080c8849191b89e03514ac00cbf7c75273a8003c1d4eb1cc0466742b5e3a4ef2e3475f36c67391787389650a560a6b1580642047369676e7e0edc02a008b43be205058080c8849191b89e03514ac00cbf7c7527c75c116db6b06dc909598cf750ce9039b91f7e0edc02a008b43be205068080c8849191b89e03514ac00cbf7c7527bc1a233cf8c32fe40760d1acb80768027e0edc02a008b43be205078080c8849191b89e03514ac00cbf7c752728d0bf2d3b66992b0870027a047369676e780edc02a008b43be205088080c8849191b89e03514ac00cbf7c752764556996a4c44b30b7a7c4f0030fd9648fc6b341fa184b016b4f891d64adea40007e0edc02a008b43be205098080c8849191b89e03514ac00cbf7c7527621921bd9e0f442a069001069801027e0edc02a008b43be2050a8080c8849191b89e03514ac00cbf7c7527473ee5eb6f71b1e820a2011d2271756f746564222074776f0a6c696e657320d985d8b7d8a8d8b9d8a9780edc02a008b43be2050b8080c8849191b89e03514ac00cbf7c7527f3dc39ebce8ed6ee096cfb3bd0eaa50c36d05291e49128e99107bab8922eab31007e0edc02a008b43be2050c8080c8849191b89e03514ac00cbf7c7527a050609aab457d5605c801e4d4047e0edc02a008b43be2050d0000000000000000007d05d5c64df0c0e20ab90144e65999f59389007e0edc02a008b43be2050e8080c8849191b89e03514ac00cbf7c752794f41b647b9084310ac1015af2b71422667524720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (27, 1, 27, 116654080005111808, 1, 0, 0, 'fixture.add', 0, x'd87b5f7c0e3081889532fc940207b3b50888f98ab0281827a00c65e10c72f803', x'780f50028009b43be20500bde8ad17401f3fbcee93a640c5ca8cbff7b33dd35ee53d2b7a40402c2e3a20ac0b094c0ffdae0150e530302a');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (28, 1, 28, 116654080005308416, 1, 0, 0, 'fixture.add', 0, x'dcdce9943a23c3563cf37384dec8e74271189b50a7f94a59d01a60b66a7fea8f', x'2b0f8e02e009b43be2059cb9b129b58e12c24009572eac08fba6dd041a194f274e65696c3b2044524f50204f274e65696c3b2044524f502a167369676e20e697a5e69cace58db0e588b7207369676e30acf60a');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (29, 1, 29, 116654080005439488, 1, 0, 0, 'fixture.change', 0, x'81c2d1d37d02affa6392101c2165fc4f13c6c6cf74794f5a7a8a4e427158aea1', x'7e0f8e02e009b43be205010000000000000000000623d0f742f327c9007e0f8e02e009b43be20502000000000000000000b141d31be47b73cc0d120b74776f0a6c696e657320617e0f8e02e009b43be2050300000000000000000003b99087b724691426222153747261c39f6520e697a5e69cace58db0e588b7204f274e65696c3b2044524f502a01617e0f8e02e009b43be20504000000000000000000f966a1b8f9abd62c00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (30, 1, 30, 116654080005570560, 1, 0, 0, 'fixture.change', 0, x'0cd53bcd3418788edb87ec0fb03ab03898c992ab374b5aedf6bb67b3b555ccf4', x'7e0f8e02e009b43be20501808098859191b89e03514ac00cbf7c75273a97c5017d4694d50909a34367e7a444be487e0f8e02e009b43be20502808098859191b89e03514ac00cbf7c7527ca49271e0ec061162d121c746162096865726520746162096865726520d985d8b7d8a8d8b9d8a91a0d7369676e2074616209686572657e0f8e02e009b43be20503808098859191b89e03514ac00cbf7c75276c8e6ba307c7c96a2d221dd985d8b7d8a8d8b9d8a92074776f0a6c696e65732074616209686572652a0cd985d8b7d8a8d8b9d8a920617e0f8e02e009b43be20504808098859191b89e03514ac00cbf7c7527dbb4b0de982f43260230117e0f8e02e009b43be20505000000000000000000d6639eeb425cf690023802720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (31, 1, 31, 116654080005767168, 1, 0, 0, 'fixture.add', 0, x'1b18b0fe8314b16db42eb1a037e43161fdfd5a3c47da7370cfae300994217e44', x'2b105602c00ab43be2056a5c6059a8742ec089010952fce31450f5a86b120974776f0a6c696e65731a1ec3866e696d6120d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f502218c3866e696d612053747261c39f652074776f0a6c696e65732a082271756f74656422321241636d6520c3866e696d6120c3866e696d613a10c581c3b364c5ba207461620968657265415595043f9f0624574802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (32, 1, 32, 116654080005963776, 1, 0, 0, 'fixture.add', 0, x'b21b417c0d87e788234a9cdcce18817963dba3f2e1d89be9f351341b804a0a35', x'2b106102200bb43be20525a1bfcc95ba1c256b09d6b3599cf292db7f1a15c581c3b364c5ba202271756f74656422207369676e2a19c581c3b364c5ba20e697a5e69cace58db0e588b720f09f9880321874776f0a6c696e657320e697a5e69cace58db0e588b720613a097369676e207369676e41eb818a64cd83a8214802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (33, 1, 33, 116654080006094848, 1, 0, 0, 'fixture.change', 0, x'2c14e56c02ef7162e67fbefe3bbc6d5d3ce709f835ef4f54aee2c2682be6afd7', x'7e106102200bb43be20501000000000000000000b31a3f75b08732e1007e106102200bb43be205030000000000000000002781149515561dae341a097369676e20f09f9880220753747261c39f652a0ad985d8b7d8a8d8b9d8a93a1253747261c39f6520d985d8b7d8a8d8b9d8a97e106102200bb43be205040000000000000000006e5bf685796714b20941bcf597d3abb4ed377e106102200bb43be20505000000000000000000f99b4c260de67a5900720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (34, 1, 34, 116654080006225920, 1, 0, 0, 'fixture.change', 0, x'1ba533c8f3a04f49286bd61c79c6c292c28b96a4cb3361608cd6634a60507c71', x'7e106102200bb43be205018080e8859191b89e03514ac00cbf7c75279aa2d822ad110d100909f0e8c2ac5680c2597e106102200bb43be205020000000000000000006b9bc470cce19cb20a120874616209686572657e106102200bb43be205038080e8859191b89e03514ac00cbf7c752787da5faca8ef7a1d291a1441636d65207369676e20d985d8b7d8a8d8b9d8a92a0753747261c39f653a0874616209686572657e106102200bb43be205048080e8859191b89e03514ac00cbf7c7527ec66cc6b8ad78e850941c7a38aea1fe7931f720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (35, 1, 35, 116654080006422528, 1, 0, 0, 'fixture.add', 0, x'9407cc4042b4d71f0120b1918848fb93ad9bf3576db422de4f6aae37ded6a954', x'2b110202000cb43be205a6101a0c4f274e65696c3b2044524f5022ee0f53747261c39f6520e697a5e69cace58db0e588b72074776f0a6c696e65736c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672028e8e60330e9b8013a06c3866e696d6142154f274e65696c3b2044524f50202271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (36, 1, 36, 116654080006619136, 1, 0, 0, 'fixture.add', 0, x'2e3586713b36a82b346f025c24f01b3e35d3bd8acaa6eed5c47f7c62ef56fa54', x'2b11f302600cb43be2055c0926ef425881c8eb43121961204f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a91a0fc581c3b364c5ba20c581c3b364c5ba2207c581c3b364c5ba30a780013a1674776f0a6c696e657320f09f98802053747261c39f654802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (37, 1, 37, 116654080006750208, 1, 0, 0, 'fixture.change', 0, x'475f66b5b492689e6e0636b2f1f1151c4516c402e5518ac9e647c8a476a3e0c6', x'7e11f302600cb43be20501000000000000000000007e11f302600cb43be205020000000000000000003d1a1674776f0a6c696e657320e697a5e69cace58db0e588b7221cc3866e696d6120e697a5e69cace58db0e588b720746162096865726528ccf60630cc4c7e11f302600cb43be2050300000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (38, 1, 38, 116654080006881280, 1, 0, 0, 'fixture.change', 0, x'e0769e14d630eead737b2c7c84c3bc116d2aff99cf35864fe4194575835f691a', x'7e11f302600cb43be205028080b8869191b89e03514ac00cbf7c7527331a102271756f7465642220c581c3b364c5ba2217d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f502892b70430d795017e11f302600cb43be205038080b8869191b89e03514ac00cbf7c7527243a13c3866e696d6120e697a5e69cace58db0e588b7420d41636d652074616209686572657e11f302600cb43be2050400000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (39, 1, 39, 116654080007077888, 1, 0, 0, 'fixture.add', 0, x'30058ee99a0bffb7faf98718ff7f4277630535b923a1d7344cfee03054079cc0', x'2b12b702400db43be2054c0a13c581c3b364c5ba20c3866e696d61207369676e1a0e74776f0a6c696e6573207369676e221f74776f0a6c696e657320e697a5e69cace58db0e588b720746162096865726528a7bd023002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (40, 1, 40, 116654080007274496, 1, 0, 0, 'fixture.add', 0, x'2b2c5e5dccd3ba5a1f2e88298a0404c24afb2fe6fa53c2cbf30b5e6e5a9e9594', x'2b129802a00db43be2052a2214e697a5e69cace58db0e588b72053747261c39f6540027a1008ffffffffffffffffff0110e4aaf05f');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (41, 1, 41, 116654080007405568, 1, 0, 0, 'fixture.change', 0, x'79acb95cb26719457aec92b551a92030643174cbb387c4cc60b7ab05f532d7e8', x'7e129802a00db43be205010000000000000000000e0a0ce697a5e69cace58db0e588b77e129802a00db43be205020000000000000000000612047369676e7e129802a00db43be2050300000000000000000028220e53747261c39f6520c3866e696d6128bad6dbc3b69785a6f3017a0b08e8d3df9afcc486a9ad017e129802a00db43be205040000000000000000000939e2c1be2c5b30bd42720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (42, 1, 42, 116654080007536640, 1, 0, 0, 'fixture.change', 0, x'bf264a9f8bcfcd0fb44345b6e126445378cb13c90f6802ef76b57017642eec05', x'7e129802a00db43be20501808088879191b89e03514ac00cbf7c7527007e129802a00db43be20502808088879191b89e03514ac00cbf7c75270d1a0b74776f0a6c696e657320617e129802a00db43be20503808088879191b89e03514ac00cbf7c752748221cd985d8b7d8a8d8b9d8a9207461620968657265202271756f7465642228c591097a0b08ffffffffffffffffff017a06080110e6f9597a0f089bd74d10ffffffffffffffffff017e129802a00db43be20504808088879191b89e03514ac00cbf7c75270939fdbd7b9396559e68720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (43, 1, 43, 116654080007733248, 1, 0, 0, 'fixture.add', 0, x'edc727d78cdf2e943a7b33fff76e36d53c46e255e80ad1917c7cdabe1693c15e', x'2b13a402800eb43be2051c0a047369676e100418a2d86e20feffffffffffffffff0128ac96c02a');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (44, 1, 44, 116654080007929856, 1, 0, 0, 'fixture.add', 0, x'c7a16dc7a4d58418ce29953ee40d2c072205758e1cd5e23fa5f96842557740fd', x'2b13c402e00eb43be20517100418c5f5fc8cdaa7d1835420aff7e9dc0e289a9c9933');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (45, 1, 45, 116654080008060928, 1, 0, 0, 'fixture.change', 0, x'e83cbb7cf76a7c75b3e21920c2fd26053270180ad60163cb64fa0b825c0538d7', x'7e13c402e00eb43be20501000000000000000000060a047369676e7e13c402e00eb43be205020000000000000000001a100418ffffffffffffffffff01200228ffffffffffffffffff017e13c402e00eb43be20503000000000000000000023002720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (46, 1, 46, 116654080008192000, 1, 0, 0, 'fixture.change', 0, x'b07c0a24df378e247591a8462d7c91dbdbfd8bddd116f56151fc5bb37923af87', x'7e13c402e00eb43be205018080d8879191b89e03514ac00cbf7c7527030a01617e13c402e00eb43be205028080d8879191b89e03514ac00cbf7c75270f100618ecf2e687d38d91dd6f28d8027e13c402e00eb43be205038080d8879191b89e03514ac00cbf7c752700720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (47, 1, 47, 116654080008388608, 1, 0, 0, 'fixture.add', 0, x'f6c0cb098835d0981d3d332a23f091f3e39893c576c7762d0bc83a5a00ae8038', x'2b14e102c00fb43be20500');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (48, 1, 48, 116654080008585216, 1, 0, 0, 'fixture.add', 0, x'589b0a66f4875e9cd3c443e5b7fca1de0d1aba361aa5d0b8e1c0455f2a52f52c', x'2b14de022010b43be205210a1453747261c39f6520e697a5e69cace58db0e588b718ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (49, 1, 49, 116654080008716288, 1, 0, 0, 'fixture.change', 0, x'64a330ee41c54769f0cfdefbbbcedecd70542730a9e2e5c80af6e8c2770a1a54', x'7e14de022010b43be205010000000000000000001f0a0d41636d65202271756f74656422120e7369676e2041636d652041636d657e14de022010b43be20502000000000000000000007e14de022010b43be20503000000000000000000022002720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (50, 1, 50, 116654080008847360, 1, 0, 0, 'fixture.change', 0, x'd13b63300005891db572c2f86f9c03bafa01bf7f19d48cf270f0675c84ad7795', x'7e14de022010b43be205018080a8889191b89e03514ac00cbf7c75270b0a06c3866e696d611201617e14de022010b43be205028080a8889191b89e03514ac00cbf7c75270b18feffffffffffffffff01720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (51, 1, 51, 116654080009043968, 1, 0, 0, 'fixture.add', 0, x'ec63cfc8ae1d97ca2ad8dae0610c48e576e66639728bba99ebe5f02c1d366582', x'2b15b9020011b43be205170a047369676e100218027a007a090976d3383e5ba24359');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (52, 1, 52, 116654080009240576, 1, 0, 0, 'fixture.add', 0, x'efca68357f806fb170df668ea8855ef2a73a54ead91dd818b9b932652858d248', x'2b1564026011b43be2050d18027a09094196f85cdd8f5907');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (53, 1, 53, 116654080009371648, 1, 0, 0, 'fixture.change', 0, x'90b5cd4c7c597bfc16198ac36d7eb0838922773b89847b7c9751fb4596b85e0c', x'7e1564026011b43be20501000000000000000000060a04f09f98807e1564026011b43be205020000000000000000000d10027a090953a7dfd439dc1b03720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (54, 1, 54, 116654080009502720, 1, 0, 0, 'fixture.change', 0, x'ccb7251306ea6bb74850bb59ebf926dc8089cfbb62fd1d56a89f674031a5ac96', x'7e1564026011b43be205018080f8889191b89e03514ac00cbf7c7527110a0f2271756f7465642220c3866e696d617e1564026011b43be205028080f8889191b89e03514ac00cbf7c75271a7a007a0909a01212b78500f2107a007a0909f822d6e0a75d43787e1564026011b43be2050300000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (55, 1, 55, 116654080009699328, 1, 0, 0, 'fixture.add', 0, x'9ae9525fa072d375b38308eaffafcad3492dfadce7f69277cfa256238bc188ce', x'2b16f1024012b43be205190a0ad985d8b7d8a8d8b9d8a9100228e5b4dc99ee84bd9c8501');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (56, 1, 56, 116654080009895936, 1, 0, 0, 'fixture.add', 0, x'6ed34dc11cedf3a5649374cc6bf994f3103dad130293946a59547d21c0dd47a0', x'2b168802a012b43be20505100428c708');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (57, 1, 57, 116654080010027008, 1, 0, 0, 'fixture.change', 0, x'68df938bdb49847d1cd45c5d53862719660fa3a54b9282ee096af114360a2cf3', x'7e168802a012b43be20501000000000000000000160a14c581c3b364c5ba20e697a5e69cace58db0e588b77e168802a012b43be2050200000000000000000002100c7e168802a012b43be205030000000000000000000c200228e1a9c3ca98eed3c109720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (58, 1, 58, 116654080010158080, 1, 0, 0, 'fixture.change', 0, x'8a4f6d18d368ab179b621382fdb973ea807c5d4fe6852b729744d85713bd3754', x'7e168802a012b43be205018080c8899191b89e03514ac00cbf7c7527150a13746162096865726520d985d8b7d8a8d8b9d8a97e168802a012b43be205028080c8899191b89e03514ac00cbf7c752704100818027e168802a012b43be205038080c8899191b89e03514ac00cbf7c75270d200228feffffffffffffffff01720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (59, 1, 59, 116654080010354688, 1, 0, 0, 'fixture.add', 0, x'a6571b82f9dbf5694ab74855a822969220af9e7892af60a961f610556f6d582e', x'2b17ad028013b43be205a19bb4c782947e442e0a1141636d6520e697a5e69cace58db0e588b710061a1741636d652074776f0a6c696e6573202271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (60, 1, 60, 116654080010551296, 1, 0, 0, 'fixture.add', 0, x'2044d824b3254eec9a0c3cfe6c50ad81bc252c4d57b0bab43c715be2717bf621', x'2b17e502e013b43be20541cecd5a946ca7b50a0a06f09f988020611002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (61, 1, 61, 116654080010682368, 1, 0, 0, 'fixture.change', 0, x'6a2221c347e60694f6f058e726bf0af5802601f80cbc99e5ec2b94d3da236ac1', x'7e17e502e013b43be205010000000000000000000bcd10324f2bc025060a0441636d657e17e502e013b43be2050200000000000000000019a9bacb94492c74007e17e502e013b43be2050300000000000000000066c651a9b1ec13940e1a0ce697a5e69cace58db0e588b7720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (62, 1, 62, 116654080010813440, 1, 0, 0, 'fixture.change', 0, x'24f6b2120876eb18eb813e34c1825ae691ef4a71604ff5a255c66c51a09d12a2', x'7e17e502e013b43be205018080988a9191b89e03514ac00cbf7c7527df9da1fc2b0aa48e007e17e502e013b43be205028080988a9191b89e03514ac00cbf7c75277b645f135ccfdb140210067e17e502e013b43be205038080988a9191b89e03514ac00cbf7c7527a9215aeaa02a7fe2171a15d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a9720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (63, 1, 63, 116654080011010048, 1, 0, 0, 'fixture.add', 0, x'da28360b3dccf3a5f089a4a3e0b56eb15f0cbd086ae7dafd26d4ec8c984d737c', x'2b196702c014b43be2052508061086e1f6021a0f41636d6520d985d8b7d8a8d8b9d8a920feffffffffffffffff012802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (64, 1, 64, 116654080011206656, 1, 0, 0, 'fixture.add', 0, x'21cfcf889439276c0e0c8022f5b6bd1139b695ec57275b7be372255044a36114', x'2b19d5022015b43be2052d080210ffffffffffffffffff011a19c581c3b364c5ba20c3866e696d6120d985d8b7d8a8d8b9d8a920dacf9203');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (65, 1, 65, 116654080011337728, 1, 0, 0, 'fixture.change', 0, x'9c270351273eed38f803a4e2e41af63339efe93e30475638ee1a33946a343e21', x'7e19d5022015b43be20501000000000000000000240808108cfdb2afcbc7b59b6e1a14746162096865726520c3866e696d6120f09f988020067e19d5022015b43be20502000000000000000000022802720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (66, 1, 66, 116654080011468800, 1, 0, 0, 'fixture.change', 0, x'a7b1342bbc512aeee39c5cfb02c623b11a4b536ead82ce883da94d774e89b93e', x'7e19d5022015b43be205018080e88a9191b89e03514ac00cbf7c7527290804101e1a214f274e65696c3b2044524f50204f274e65696c3b2044524f502053747261c39f65200a7e19d5022015b43be205028080e88a9191b89e03514ac00cbf7c752700720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (67, 1, 67, 116654080011665408, 1, 0, 0, 'fixture.add', 0, x'a92116feb8f6727c15cb47c41cb3463e1a16205caf0fc34ab318372b01033e2c', x'2b1a22020016b43be2053012097369676e2041636d651999ef7bd3f2d8666038027a0909ccb3f4af97560e367a007a007a0909b9d66e447a8f1f17');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (68, 1, 68, 116654080011862016, 1, 0, 0, 'fixture.add', 0, x'd21675d93be03c5c5c453cdc37655f177057d919244a0e170cc29ed07e299a7a', x'2b1a23026016b43be2050320b51d');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (69, 1, 69, 116654080011993088, 1, 0, 0, 'fixture.change', 0, x'c1d591100ab685701b038c39b52dbd86e5a9e7c3a0af9d2f1b3aa5007ba7bd4d', x'7e1a23026016b43be205010000000000000000001e093c935221d2d5db4812047369676e19f066b1daed9b7e05200628f6b7067e1a23026016b43be205020000000000000000000438027a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (70, 1, 70, 116654080012124160, 1, 0, 0, 'fixture.change', 0, x'4e1fe7495854359e43edc7a83b72a48cbe7219fa10758d81efcd26813aa9fb4b', x'7e1a23026016b43be205018080b88b9191b89e03514ac00cbf7c75271a12137461620968657265206120746162096865726520caef972f7e1a23026016b43be205028080b88b9191b89e03514ac00cbf7c75270638027a007a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (71, 1, 71, 116654080012320768, 1, 0, 0, 'fixture.add', 0, x'74ff5a7a71997cb9d0f2717b8eea1b2f1efedafa4c5943bd4fdc0e5cd46d0ee5', x'2b1bc2024017b43be205a14fd288fab8c2e2a7110804115db9974f50e00e2a22127461620968657265207369676e2041636d6558027a89101207c581c3b364c5ba1ad00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720221b4f274e65696c3b2044524f5020f09f98802074776f0a6c696e6573281f30d39b0938bbba0248c692dbb10e7a371204f09f98801a14612074776f0a6c696e6573207461620968657265220753747261c39f6530e37838d1ad4848ffffffffffffffffff017a3f0915be2ac87b5f36451206c3866e696d612207c581c3b364c5ba28feffffffffffffffff0130ffffffffffffffffff01389f98da0248c3d4afadecea988516');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (72, 1, 72, 116654080012517376, 1, 0, 0, 'fixture.add', 0, x'ea32796940600ed51aab30887be299d882d8da8b028c54725b93899d15187c0e', x'781b0b02a017b43be20500a11cbe4c5b291f4ebef1b63e6bf6489083525fd38257aa4b0cfb4cff48890f349202080422082271756f746564222a13c3866e696d6120e697a5e69cace58db0e588b750017a63094aae5276cb1e620d1224d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f5020e697a5e69cace58db0e588b71a13d985d8b7d8a8d8b9d8a92074616209686572652207c581c3b364c5ba30feffffffffffffffff0148feffffffffffffffff017a3909610085a26c8e2868120941636d6520f09f98801a0753747261c39f65280230ffffffffffffffffff0141e458c8c70fe4ff1448e993effa057a4d094b1d5cecffd95f27121b74616209686572652074776f0a6c696e6573202271756f746564221a04f09f988028e3a1e3eaa9b3ffdc9a0138feffffffffffffffff0148ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (73, 1, 73, 116654080012648448, 1, 0, 0, 'fixture.change', 0, x'6b9830d9af159d1b5711cf10adc03027821b85c2142818f00b1438e4a61dbbe8', x'7e1b0b02a017b43be20501000000000000000000c2735cef471274981b11df44daff68624057198466c7a4fae2455d49d5f06f95fcafd714781b0b02a017b43be205020000000000000000001376fbf7eb52c06234327c7c2086489d02567da32a5192db5f25540c38b4ddd02a2214612074776f0a6c696e65732074616209686572652a12f09f98802074616209686572652041636d657e1b0b02a017b43be20503000000000000000000a90b4588d4795d440941b1aee38bffdf94447e1b0b02a017b43be2050400000000000000000045c6f6a8b3645d360350944f7e1b0b02a017b43be205050000000000000000000020e04f979d28d70258027e1b0b02a017b43be20506000000000000000000d7e353920a43281fa7017a3e120fc581c3b364c5ba2053747261c39f651a0753747261c39f6528f9b301308891a2ccb1c1e7c6c10138ffffffffffffffffff0148bc99aa81efe1ceb32e7a6512112271756f746564222074616209686572651a0ec581c3b364c5ba20612041636d65221f74776f0a6c696e657320e697a5e69cace58db0e588b7202271756f7465642228feffffffffffffffff0138ffffffffffffffffff0148ffffffffffffffffff01720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (74, 1, 74, 116654080012779520, 1, 0, 0, 'fixture.change', 0, x'4f35c369baa4dbe086ab44838507c35be3e0ee945dfe07b2c9c967bd7803a551', x'7e1b0b02a017b43be205018080888c9191b89e03514ac00cbf7c752798b8c3ba77709d0e1d08021110a60506aad9fd3719ceb8de30aa2c5e7f49070d694a4cfd660e781b0b02a017b43be205028080888c9191b89e03514ac00cbf7c75275c277ae0722364608f008969c31f3ef70f9fe8dc13e488b0ef2ce0c32b0988491b2206c3866e696d612a11c3866e696d6120d985d8b7d8a8d8b9d8a97e1b0b02a017b43be205038080888c9191b89e03514ac00cbf7c75272be5fedbc6c47c91007e1b0b02a017b43be205048080888c9191b89e03514ac00cbf7c7527c19cef27a014144a0650d0a2a19b077e1b0b02a017b43be205068080888c9191b89e03514ac00cbf7c75277cd46715ae3d739ea9017a1e1a04f09f9880220441636d6528a4d204413b466cf6372fa00c48a699c0017a3b0901a52e37c85fe7641a1074616209686572652053747261c39f6522016128f4f1fb0330feffffffffffffffff01380548ffffffffffffffffff017a4a09997f412482616c7d12082271756f746564222207c581c3b364c5ba28ffffffffffffffffff0130c6eef69bdb8280d0b80138ffffffffffffffffff0141815317c1a688db1348c3cf16720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (75, 1, 75, 116654080012976128, 1, 0, 0, 'fixture.add', 0, x'e0f2d0657f4a15b9af6e35ac471fdc0d6ed2dc82c986f90e13dfc44e50a5dad0', x'2b1cb5028018b43be2057a11d4af2be6ad4e521a192be499dfa2ef8f3a21afad6cea39575a3a292e34be47caef2420310e99abde82c13b15392bff92250850cb3641576423d7395eeb4158f6e9930460feffffffffffffffff016802720441636d6582010753747261c39f658801027a14098beac5d97dc10e2510feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (76, 1, 76, 116654080013172736, 1, 0, 0, 'fixture.add', 0, x'37aacb8baa7dd9abdd5c4284d88bbfccd49eab35746db5359659525b6cc8f97a', x'2b1c4f02e018b43be2057c080211cbad0988c248497e19281281ad7ef93b4b29f93b5116015c010e3175e511c7d970530139f2ea45514275070e41074bcceaeb17497d50025805603b720f53747261c39f652053747261c39f65820101617a0d0927c0b1b73fe93731109c9f017a0b10feffffffffffffffff017a0b10feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (77, 1, 77, 116654080013369344, 1, 0, 0, 'fixture.add', 0, x'21119225a208ac7f1601e427e9776b46386a7eacf055150d8fffacacfcaaca3b', x'2b1dec024019b43be2059401100819694b30ded7e2d01020fd96adb0faf1e6a70528ffffffffffffffffff013a1141636d65204f274e65696c3b2044524f50420ad985d8b7d8a8d8b9d8a95215f09f988020746162096865726520c581c3b364c5ba5a112271756f7465642220c3866e696d6120616206c3866e696d616a0b6120f09f98802041636d65720753747261c39f6582010ad985d8b7d8a8d8b9d8a9');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (78, 1, 78, 116654080013565952, 1, 0, 0, 'fixture.add', 0, x'2cd3f4cecba009af211ab7ade91316f7a28757d68fc8d31b278ff8ffc8922adc', x'2b1d0302a019b43be2059d11100220acb4a50f28fed30430f205421e74776f0a6c696e65732074776f0a6c696e657320d985d8b7d8a8d8b9d8a94a1bc3866e696d612053747261c39f6520e697a5e69cace58db0e588b7520cc581c3b364c5ba2041636d656213c3866e696d6120e697a5e69cace58db0e588b76ad80f6120c3866e696d616c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67207221e697a5e69cace58db0e588b720c581c3b364c5ba20e697a5e69cace58db0e588b77a1ed985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f5020c3866e696d61820107c581c3b364c5ba9001e49edec202');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (79, 1, 79, 116654080013762560, 1, 0, 0, 'fixture.add', 0, x'956af454d7a813105dd42505387ee80004407cc95c6d48f46d18cc7349932582', x'2b1e9c02001ab43be205c1100a0ad985d8b7d8a8d8b9d8a9121cc3866e696d6120746162096865726520e697a5e69cace58db0e588b71ad90f7369676e20f09f98806c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672022116120c581c3b364c5ba2053747261c39f6528ffffffffffffffffff01400248ad97c9bd0158e7e4ab03620ec581c3b364c5ba20c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (80, 1, 80, 116654080013959168, 1, 0, 0, 'fixture.add', 0, x'9778fdf7b3169503589c2aab07b5611b9a4c4a5e51cebd90fc6b87c55e6dff90', x'2b1ec202601ab43be205560a0ef09f98802074776f0a6c696e65731201611a087461620968657265220c53747261c39f6520f09f98802897c79fc5043002380248feffffffffffffffff0150ffffffffffffffffff0158bd016206c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (81, 1, 81, 116654080014090240, 1, 0, 0, 'fixture.change', 0, x'390520ddd39030f188fc9d46760139ddbe66aaa108707e75d749c67a048136b8', x'7e1ec202601ab43be205010000000000000000000e0a0cc581c3b364c5ba207369676e7e1ec202601ab43be2050200000000000000000041120fc3866e696d61206120c3866e696d611a184f274e65696c3b2044524f5020612074776f0a6c696e657322122271756f7465642220612053747261c39f6528647e1ec202601ab43be20503000000000000000000007e1ec202601ab43be20504000000000000000000007e1ec202601ab43be205050000000000000000001048ffffffffffffffffff0158c0d8bb04720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (82, 1, 82, 116654080014221312, 1, 0, 0, 'fixture.change', 0, x'becb773b56c4093e9f65b58de01bb60805b9c4c7bfa63e4b1d16c8d1120d5f5c', x'7e1ec202601ab43be205018080b88d9191b89e03514ac00cbf7c75270b0a0974776f0a6c696e65737e1ec202601ab43be205028080b88d9191b89e03514ac00cbf7c75273a12114f274e65696c3b2044524f502041636d651a0753747261c39f65221674776f0a6c696e6573204f274e65696c3b2044524f50620441636d657e1ec202601ab43be205058080b88d9191b89e03514ac00cbf7c75271a400248c3d38fe685cddce2cf0150a20c58c78bb98db9d7d8ad53720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (83, 1, 83, 116654080014417920, 1, 0, 0, 'fixture.add', 0, x'ddfb39de505cf42ea4471bfb9535f12b7a4f9ace41c770828283e8ccd05d2de5', x'2b1fcf02401bb43be20525082d10b09306191180f0afdaa50a2a28feffffffffffffffff0130feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (84, 1, 84, 116654080014614528, 1, 0, 0, 'fixture.add', 0, x'41b53931f9d50c4ae5fd5b44b8d5ff1367d6549734b52ed1388206db5a8d8fae', x'2b1fc602a01bb43be2050d20feffffffffffffffff012834');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (85, 1, 85, 116654080014811136, 1, 0, 0, 'fixture.add', 0, x'fdadea74cd158bd4f4ab96adedad0ec59e8c67f6f444c96620d3c50f164e9aae', x'2b200c02001cb43be2051909a20695ddb9b6dd2e1002180a20d00429f41d4da1b433410e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (86, 1, 86, 116654080015007744, 1, 0, 0, 'fixture.add', 0, x'5e00fadb7459954db4800cf977632ca7e8ef97da135ba14142f2d2bc50c0bf8e', x'2b20a302601cb43be2054109349bdafe13673e0e1006180220ffffffffffffffffff0129f4d46d0b80db87413a1e2271756f7465642220e697a5e69cace58db0e588b7207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (87, 1, 87, 116654080015204352, 1, 0, 0, 'fixture.add', 0, x'a262032d549aa4d1f22bee99bcf4932d922ab6161105f6c791ca216ca981d99e', x'2b217902c01cb43be20520100419166f5f99c7ca894320062a11c3866e696d6120d985d8b7d8a8d8b9d8a9');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (88, 1, 88, 116654080015400960, 1, 0, 0, 'fixture.add', 0, x'9ac11ec633eab8adda3893353874226adab803f27f87fbce123c575648654fd2', x'2b21e302201db43be2051e100620feffffffffffffffff012a0fc581c3b364c5ba20c581c3b364c5ba');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (89, 1, 89, 116654080015597568, 1, 0, 0, 'fixture.add', 0, x'c888fd7f0ee25567e4e78f0c9d64cda531ee7093c88f455f75e7a99274e21bb1', x'2b222502801db43be205b00111ec7e01f3b8f8b47518808980bbb0e9cb890420a1f6e1879f97d4ea2030feffffffffffffffff0138e6cfc082c8edcae74940feffffffffffffffff0148ffffffffffffffffff015a087461620968657265620510cde5ef436a11100620feffffffffffffffff0128dbf2016a2410061a11f09f988020e697a5e69cace58db0e588b720e3910a28ffffffffffffffffff016a10080c10021a08746162096865726520246a0a080e20ae5b2899b5fb28');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (90, 1, 90, 116654080015794176, 1, 0, 0, 'fixture.add', 0, x'26a3af567e600648be15c8fa8a6612d3937d31d09892957faecbe56d60abc2ee', x'2b22f402e01db43be205a40109b08e1e616408ea17188089b1d788dd80fd0120cfd8e6a99196bba32728e0ec01309eb51e40ffffffffffffffffff01480c521374776f0a6c696e6573207369676e207369676e5a0753747261c39f65620c08eacddefe0410c7e2efb801621008df99d81d10feffffffffffffffff01621608feffffffffffffffff0110feffffffffffffffff01620a08b5a78cdb05108ae8216a0c080c100620c601288df5b3047200');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (91, 1, 91, 116654080015990784, 1, 0, 0, 'fixture.add', 0, x'8e12903612d2e30d1cc72702857ca12bbc1b0676f2183ae450a6452bcc056ec6', x'2b239902401eb43be2056c20ec1728ffffffffffffffffff013218c3866e696d6120e697a5e69cace58db0e588b7207369676e3a0c086a10edfac7daf18adee8053a0310991f3a1108feffffffffffffffff0110a295a1960b42061095d7b1d70342140900b7024514348d4810feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (92, 1, 92, 116654080016187392, 1, 0, 0, 'fixture.add', 0, x'dcdedbcbd71e43914ad630971ae024ebdd66740838709fe3de453435a5d8f328', x'2b233902a01eb43be2053508c6d301111f332b6f72da385018850520edbafc0b2814420b1087b98aa4938ad3ddc501420f0991e34984f1123654109888d8eb05');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (93, 1, 93, 116654080016384000, 1, 0, 0, 'fixture.add', 0, x'352dc57c05eb11b49ba290eaaf4432fc99e78e5341a934293760229d5ab3bf3f', x'2b288702001fb43be205c10109550eb72072cfe44411e20c083c2c67c54118ffffffffffffffffff01220ef09f988020f09f988020f09f98802a082271756f746564223001380240024a1c7369676e204f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a952154f274e65696c3b2044524f50202271756f7465642262190a0ff09f988020d985d8b7d8a8d8b9d8a91083a8828701181c621e0a0c4f274e65696c3b2044524f5010feffffffffffffffff0118f98dbb0d6200620510021899136a09093044229647cca411');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (94, 1, 94, 116654080016580608, 1, 0, 0, 'fixture.add', 0, x'8469005ce2fb1e80538ee3cb9c7d89bd07b2cb7549ee74e15186b36ef1b8dff3', x'2b28eb02601fb43be205f40209ca1d2823d187e37e18feffffffffffffffff01221fe697a5e69cace58db0e588b720d985d8b7d8a8d8b9d8a920c581c3b364c5ba2a0d7461620968657265207369676e300b3802520e7369676e2074776f0a6c696e65735a550a164f274e65696c3b2044524f502074776f0a6c696e65731a1a2271756f7465642220e697a5e69cace58db0e588b720f09f9880220ad985d8b7d8a8d8b9d8a92a082271756f7465642230044098f6e04a480250025a6e0a07c581c3b364c5ba121e4f274e65696c3b2044524f5020e697a5e69cace58db0e588b720f09f98801a114f274e65696c3b2044524f502041636d65221a7461620968657265204f274e65696c3b2044524f502041636d65300438feffffffffffffffff01408089eba3b4b0da5c62320a1c74776f0a6c696e65732074776f0a6c696e657320746162096865726510b7f486f594e1c7f5461891d5dea38fd293925d6a0909e2314ceea2ed6b416a090902c83fa90de3f11f6a0909bfddc64a543c4a55');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (95, 1, 95, 116654080016777216, 1, 0, 0, 'fixture.add', 0, x'0636687114b9ba650ca53faae1224271ef93abffa0267ed1ad80f0d569146b8c', x'2b293702c01fb43be20514095ec1e710abd2ae7e100621fd3181380fd8c268');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (96, 1, 96, 116654080016973824, 1, 0, 0, 'fixture.add', 0, x'701d50ec64dc669348b3aa53d8c3043ab48286c9f7a3228e0b66f0951f2555cd', x'2b29e1022020b43be2053b0956649081ddd6fa0319e20e2bd6ff80af5f2969c6b0f071e8682f321e4f274e65696c3b2044524f50204f274e65696c3b2044524f5020f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (97, 1, 97, 116654080017170432, 1, 0, 0, 'fixture.add', 0, x'57b2a1bd76e24dd306a5688ed3ee937f288a2c81ffa99db386422c9b16ef4af3', x'2b3c76028020b43be205110a0fc581c3b364c5ba2053747261c39f65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (98, 1, 98, 116654080017367040, 1, 0, 0, 'fixture.add', 0, x'12b953203a6f12024c99bd28239afbed03bb18caeea4a6461d251955ae844d03', x'2b3c3302e020b43be20500');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (99, 1, 99, 116654080017563648, 1, 0, 0, 'fixture.add', 0, x'4ac8a90ca24548bb3096dca9ac149ce355643b17dc1429533c5757f2c7530dd5', x'2b3d75024021b43be20509097ca195222667bd63');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (100, 1, 100, 116654080017760256, 1, 0, 0, 'fixture.add', 0, x'a78c4ca76f9fa9aef0c112084225c0349227cb9be602e05dff124e51e5f681f2', x'2b3d0302a021b43be2051f09339afe3d51a194601a144f274e65696c3b2044524f502053747261c39f65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (101, 1, 101, 116654080017956864, 1, 0, 0, 'fixture.add', 0, x'0ff19b5a0254a613d610deb517bd2d6527fe0f00c4440b706f1e7ac2944cb30d', x'2b3ec1020022b43be2050320e110');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (102, 1, 102, 116654080018153472, 1, 0, 0, 'fixture.add', 0, x'378bb48e5e9ae23d64b771a8b9b4ad40e7bc714f8b1defc0356b6165672c1913', x'2b3e1a026022b43be2051809f64268a007bb19531187b1452702e5ea0b20aae3e68f01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (103, 1, 103, 116654080018350080, 1, 0, 0, 'fixture.add', 0, x'0e7e3392e43b97a493e18fd39170f26aadb7cd75db6e001c95d9d54c6dbc4e9f', x'2b3fec02c022b43be2051a1a1874616209686572652041636d6520d985d8b7d8a8d8b9d8a9');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (104, 1, 104, 116654080018546688, 1, 0, 0, 'fixture.add', 0, x'8f357f156d8d6e28d17e148dbd58da3630c53589ca73dd3f6cdcf78000419c88', x'2b3f2a022023b43be2051b09801979ec5650d67e1a1074776f0a6c696e657320c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (105, 1, 105, 116654080018743296, 1, 0, 0, 'fixture.add', 0, x'3d559b2c88d72032bf1cfa2e96425ae6adaba369674f7925b7ea31b123947b60', x'2b40ae028023b43be2052419ccf96cd0c661c74920c62e2804300438ffffffffffffffffff01420753747261c39f65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (106, 1, 106, 116654080018939904, 1, 0, 0, 'fixture.add', 0, x'b8426f06b42e0098bb1287dfc1477a38089226a7d34ad933c68f7969e037ccb6', x'2b40d202e023b43be2054811d7646119a2ea636319260ded173ff6473020a16230feffffffffffffffff0138024207c581c3b364c5ba7a0b10ebe2a6bbbaf1cbf0af017a0e09b6f9a9f35bbb1e3e10a5a8ca0f');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (107, 1, 107, 116654080019136512, 1, 0, 0, 'fixture.add', 0, x'1cd6adb647f4dac0332a04b5a25e12a4a07f3106fe2d7db4c90258ff5eb283a3', x'2b41ca024024b43be2053a10061812209581a2052a1174776f0a6c696e657320c581c3b364c5ba4a11e697a5e69cace58db0e588b72041636d6550ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (108, 1, 108, 116654080019333120, 1, 0, 0, 'fixture.add', 0, x'f32ca21c5b6b37713baf86358dccb671e4c864564e34350812f039130709a5df', x'2b416402a024b43be20559096a7d1be388106265100618ff0b20c8e5f01c2a0753747261c39f65320974776f0a6c696e65733a047369676e421ce697a5e69cace58db0e588b720c581c3b364c5ba20c581c3b364c5ba4a08746162096865726550c39c67');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (109, 1, 109, 116654080019529728, 1, 0, 0, 'fixture.add', 0, x'60ab7de16e1a7d9ba38eca76338e8d43365dc9aff16ffb38e2d94e66507f0ae4', x'2b800101020025b43be2052e01fb2792a043141f100620feffffffffffffffff012a1074776f0a6c696e657320c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (110, 1, 110, 116654080019726336, 1, 0, 0, 'fixture.add', 0, x'cf9c048c38af24887e8270a2f00c6e69a1f0f868eed48fbe43df2dbd51d2a5bc', x'2b8001a8026025b43be205459fb39b0ab617fa1f100a20feffffffffffffffff012a10c581c3b364c5ba202271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (111, 1, 111, 116654080019857408, 1, 0, 0, 'fixture.change', 0, x'62b76a71e883453edd72d4f5f03e6cddd7fb1074d9b9c55e876db930a6b20495', x'7e8001a8026025b43be2050100000000000000000075567309b7a3c0f8090981d4986b46ebb6487e8001a8026025b43be20502000000000000000000847907c58fceb667071881ee012092247e8001a8026025b43be205030000000000000000006728c902995e0c890e2a0ce697a5e69cace58db0e588b7720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (112, 1, 112, 116654080019988480, 1, 0, 0, 'fixture.change', 0, x'72a355584992536702da3836e6c24c046acc975ec63a9f6e9c8cef3de8f4312c', x'7e8001a8026025b43be205018080f8929191b89e03514ac00cbf7c7527085b52b01cb30f8d007e8001a8026025b43be205028080f8929191b89e03514ac00cbf7c752706ad0b0e03f6a3e00f18a4c10220feffffffffffffffff017e8001a8026025b43be205038080f8929191b89e03514ac00cbf7c75271b775cf9f6dc82ad062a0441636d65720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (113, 1, 113, 116654080020119552, 1, 0, 0, 'test.removal', 0, x'3ee57d551bd3c076b20af7a47f7181ba81cab21ab7d125228f8d3a741b62aa16', x'2d000000000000000000bf02781b0b02a017b43be20500a11cbe4c5b291f4ebef1b63e6bf6489083525fd38257aa4b0cfb4cff48890f349202080422082271756f746564222a13c3866e696d6120e697a5e69cace58db0e588b750017a63094aae5276cb1e620d1224d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f5020e697a5e69cace58db0e588b71a13d985d8b7d8a8d8b9d8a92074616209686572652207c581c3b364c5ba30feffffffffffffffff0148feffffffffffffffff017a3909610085a26c8e2868120941636d6520f09f98801a0753747261c39f65280230ffffffffffffffffff0141e458c8c70fe4ff1448e993effa057a4d094b1d5cecffd95f27121b74616209686572652074776f0a6c696e6573202271756f746564221a04f09f988028e3a1e3eaa9b3ffdc9a0138feffffffffffffffff0148ffffffffffffffffff012d8080888c9191b89e03514ac00cbf7c75275f781b0b02a017b43be205020000000000000000001376fbf7eb52c06234327c7c2086489d02567da32a5192db5f25540c38b4ddd02a2214612074776f0a6c696e65732074616209686572652a12f09f98802074616209686572652041636d652d8080988c9191b89e03514ac00cbf7c752758781b0b02a017b43be205028080888c9191b89e03514ac00cbf7c75275c277ae0722364608f008969c31f3ef70f9fe8dc13e488b0ef2ce0c32b0988491b2206c3866e696d612a11c3866e696d6120d985d8b7d8a8d8b9d8a9720961736b656420666f72');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (114, 1, 114, 116654080020316160, 1, 0, 0, 'test.allocate', 0, x'0e86304367ef69bb31565337f97ecca5b61a6e619832bed7e437d71e4e52edc6', x'2b08bd028026b43be2052c09fa024008b43be20510a4c4021a056d6f7665647a1609ce022004b43be2051196026000b43be2051899a20272056d6f766564');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (115, 1, 115, 116654080020512768, 1, 0, 0, 'test.payment', 0, x'0ad03cb83c0af1513d29bd921e7d96dbd711ac933f3c5e08cf393b5ae8fd0694', x'2b07ab02e026b43be20575080211fa024008b43be20518fabb0621c24c155e10c1b76728023211e697a5e69cace58db0e588b720f09f988040e8ea0648d3e91d50cbaaab0758c0a3a1026219e697a5e69cace58db0e588b720e697a5e69cace58db0e588b77a0974776f0a6c696e65738001ad8fac048901103c8a2b10b4e5662b01ab02e026b43be2054308c8c502101418900d7a1408e01210e7ea0619fa024008b43be20520c8c5027a1008a01010b4b5032901000000000000007a1008a01010b4b503290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (116, 1, 116, 116654080020643840, 1, 0, 0, 'test.document', 0, x'bd7976db96de787bac079a30902dbbf3e1d62018bda10f43cc370cbcc5d33b2e', x'7e0f8e02e009b43be205018080a8859191b89e03514ac00cbf7c7527f1bbfe8c477711ed0909fa024008b43be2057e0f8e02e009b43be205028080a8859191b89e03514ac00cbf7c7527c9cfd91e4843a81f251214c3866e696d612041636d652074616209686572651a0d7369676e207461620968657265720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (117, 1, 117, 116654080020840448, 1, 5, 0, 'test.fact', 0, x'0abfeb2ca37e4d0c29576e54e61338cdd6450f5ed0f29a68d3e090ea67551440', x'2b0559028027b43be20514110041052c79436e4e18e08b0428d40530b5eb42');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (118, 1, 118, 116654080020971520, 1, 0, 0, 'test.document', 0, x'b561b331552c1d1a5a9f48a68d818e78d59240deff36aecbc34a2ca7ebe39fff', x'7e0efa024008b43be205070000000000000000008e9f7887285f23a7127a10612074776f0a6c696e6573207369676e7e0efa024008b43be20508000000000000000000a71705329b3bf2f41c82010f61202271756f746564222041636d6589019d9576ba7f3d143c7e0efa024008b43be2050d000000000000000000a60a8845381006bd0ab9012f5c4e9b1a7b1e037e0efa024008b43be2050e0000000000000000003c891b65d8e815930ac101e1d3c8fe5181a11b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (119, 1, 119, 116654080021102592, 1, 0, 0, 'test.document', 0, x'0a213fa167b1e7fbff9ffc53104ccf4af52b0b8edb5d48e8a708cf2ec591da9e', x'7e1bc2024017b43be205020000000000000000009f079999e62070ec2f22127461620968657265207369676e2041636d652a194f274e65696c3b2044524f5020f09f98802053747261c39f657e1bc2024017b43be2050500000000000000000033fe94fc378f145e00720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (120, 1, 120, 116654080021299200, 1, 0, 0, 'test.document', 0, x'519f22794e9044ae0a9ee20bafaea90f3c2659048a0ae1102c490380d592b8fa', x'2b126e028028b43be205500a0661207369676e120bf09f988020f09f988020611a164f274e65696c3b2044524f502041636d652041636d65220ec581c3b364c5ba206120f09f988028bdb7840630027a0a08c6d6c80510ef9aa402720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (121, 1, 121, 116654080021495808, 1, 0, 0, 'test.invoice', 0, x'd8dfab50678ee7f2a6a53216d376e2b9fbe8affed0e669449e109998261ff6ac', x'2b028802c028b43be205fc04080429fa024008b43be20538a89d0440fcdb054a1ac581c3b364c5ba202271756f746564222074776f0a6c696e657358e0f1cc07621a2271756f746564222074616209686572652074616209686572656a14e697a5e69cace58db0e588b720c581c3b364c5ba820117d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b7880141980102a00180ecad05a801f58bd107b001e2d003b901eacd622d14ab9f7dd20107c581c3b364c5bad90138e5ff4dc2dbe019e20110c581c3b364c5ba207461620968657265ea010c53747261c39f652041636d65f801ca9b06723b0964c196dfc3616a11120cf09f988020c581c3b364c5ba22082271756f7465642228c3d59f0830e99eba0838e7c4d60748d9efe00850cdf592ed0172570942a0c744c8cf25771a1053747261c39f65207461620968657265221253747261c39f65207461620968657265206128d7e9a00230bbf3cc053886cfde0641e1552b4a04de726948c9d9930950feffffffffffffffff01725f099d537a39664ccd2a1a0f53747261c39f652053747261c39f65221be697a5e69cace58db0e588b7207369676e2074776f0a6c696e657328e5abde0130e28edc0538d5b1db0241c19580eaa5be8c1648a9ed980350ffffffffffffffffff01723c0994e5d5e5943d4503120c7369676e20c581c3b364c5ba220d74616209686572652041636d652899b99a0930a5878b013897ea810148d595d10550177a330963437a5e97c231191a14d985d8b7d8a8d8b9d8a92074776f0a6c696e657320ca94b30930b3c99c0238f6a2d10540c9dca0097a3412132271756f7465642220d985d8b7d8a8d8b9d8a920e58bfb01280230a9839a0138f1c68b0440c4c3ef04490db81a86ae75194d2b038802c028b43be205e303e030835290ced70109001ad8eecb63687f1207c581c3b364c5ba2a0bc3866e696d612041636d653214d985d8b7d8a8d8b9d8a92074776f0a6c696e65733a1ef09f9880204f274e65696c3b2044524f50204f274e65696c3b2044524f50420df09f98802074616209686572654a1953747261c39f65202271756f746564222074616209686572655204f09f98805a19e697a5e69cace58db0e588b720c581c3b364c5ba2041636d656204f09f9880721141636d6520e697a5e69cace58db0e588b77a1274776f0a6c696e6573207461620968657265820107c581c3b364c5ba2b018802c028b43be20543089ec102100218900d7a1408e01210e2d00319fa024008b43be20520dac1027a1008c03e10afe8012901000000000000007a1008c03e10b1e801290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (122, 1, 122, 116654080021692416, 1, 0, 0, 'test.invoice', 0, x'06e70e5da05c3af362c582bd442d4298be04fc095f5e867ddfebf02d17026a08', x'2b0240022029b43be205ec04080618df0822102271756f7465642220c581c3b364c5ba29fa024008b43be2053164f9a7037b32991f40cb634a06c3866e696d6150fef70258fef17d620bf09f988020c3866e696d616a16c3866e696d6120c3866e696d61202271756f7465642282010d7369676e202271756f746564228801feffffffffffffffff01a001b6907ca801cbe39302b001d68602c00101c9015cb58a465252ad0fd20107c581c3b364c5bae20104f09f9880ea011b74776f0a6c696e65732074776f0a6c696e65732053747261c39f65f2011774776f0a6c696e657320746162096865726520f09f9880724a1211c581c3b364c5ba2074776f0a6c696e65731a0e74776f0a6c696e6573207369676e28a6d0f80730969f980638bbf5880641997a5421b7fdac3848cf92af0450bcfef595a5c0b7b642723209a272b4e84814090e1a0ce697a5e69cace58db0e588b722066120f09f988028e4bdde0530dea12238aaf6f10748cf8b8c02725409adaf5da5688e8060120f61207461620968657265207369676e1a0b41636d652041636d652061220c53747261c39f6520f09f988028bbb9b70630a8c9f00238d9b6c70148b2b0b50650ffffffffffffffffff017a3c121a2271756f746564222074776f0a6c696e65732053747261c39f651a0974776f0a6c696e65732081c8b704280230e5a3ae083896b64840b39485097a4609955b8b5496b12a6512152271756f74656422204f274e65696c3b2044524f501a0753747261c39f6520c1ccac0130e3b7b20938d7c6b90640b389a202490b6062ca3edc69277a2b0997c6574f24b5d6271a0ad985d8b7d8a8d8b9d8a920ed9ea702280230f1dfde0338f5f3e20740f5f28c032b0340022029b43be205cd99fb315f3888b49111098eeb46bf2c73510b120974776f0a6c696e65731a1be697a5e69cace58db0e588b72061204f274e65696c3b2044524f5022da0fd985d8b7d8a8d8b9d8a96c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67202a0ce697a5e69cace58db0e588b7420874616209686572654a15f09f988020c3866e696d612074776f0a6c696e65735a047369676e6a06612041636d657213f09f98802061204f274e65696c3b2044524f507a224f274e65696c3b2044524f5020746162096865726520e697a5e69cace58db0e588b782010ad985d8b7d8a8d8b9d8a92b0140022029b43be2054308e0c402100218900d7a1408e01210d6860219fa024008b43be205209cc5027a1008c03e10a983012901000000000000007a1008c03e10ab8301290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (123, 1, 123, 116654080021823488, 1, 0, 0, 'test.document', 0, x'9b02b833e8c0cf6003b7dc1b53cdced8d7539795fc83cef049ca1dcdd15561d9', x'7e0f50028009b43be20501000000000000000000c9aa68b8e76e4bb40909dc02a008b43be205');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (124, 1, 124, 116654080021954560, 1, 0, 0, 'test.removal', 0, x'413e6fea1af77ed5a760e55e6d94cabe413d6cccb8c30989c2e5395a404a57af', x'2d0000000000000000008101780edc02a008b43be20500ab0819cf26fe56da3b0f7561b75b252a10ff88ce83484ca5eeb4813f1107d53d550a0874616209686572655209f09f988020f09f98805932cee43336de1a596094c2adb084f2e9d6d00170027a112271756f74656422202271756f74656422900102980102b00102c101ed032a8a58938172c8019b3c2d8080c8849191b89e03514ac00cbf7c752735780edc02a008b43be2050200000000000000000078257632b89767d975a1c2a672790a8e5dc7e8dcd1a7c0e5edf0e9d50a58e5cc002d8080d8849191b89e03514ac00cbf7c75273d780edc02a008b43be205028080c8849191b89e03514ac00cbf7c752792a81647fb4d57c2147ca7ec3a499121d04558b3c9010ec4916de9c3563aa484002d8080c8849191b89e03514ac00cbf7c752735780edc02a008b43be20503000000000000000000c12a0fa9cb0e16361c923a277be36ff165fa48b0c01ff064b766c499b275cc1d002d8080d8849191b89e03514ac00cbf7c75273d780edc02a008b43be205038080c8849191b89e03514ac00cbf7c75277ade8192d9721387aae8ce064b4087c86c65b2bf54e9be880bf4c209a8048292002d8080c8849191b89e03514ac00cbf7c75274e780edc02a008b43be205040000000000000000005ff7fa0f5397d36faaab19c1d9f73fb15cec90bd90b603ee3409a6bb00113a641942174f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a92d8080d8849191b89e03514ac00cbf7c752743780edc02a008b43be205048080c8849191b89e03514ac00cbf7c75273a8003c1d4eb1cc0466742b5e3a4ef2e3475f36c67391787389650a560a6b1580642047369676e2d8080c8849191b89e03514ac00cbf7c75273f780edc02a008b43be205080000000000000000008d3b0a0350446308142079d6c626eeaf84d92871e426213c550f545e520e47370a8901e2521a78f035ae312d8080d8849191b89e03514ac00cbf7c75273d780edc02a008b43be205088080c8849191b89e03514ac00cbf7c752764556996a4c44b30b7a7c4f0030fd9648fc6b341fa184b016b4f891d64adea40002d8080c8849191b89e03514ac00cbf7c752735780edc02a008b43be2050b0000000000000000009b863353bc636cb00c692845498ddf73309f991f807f88b7332ffdfd7b1294a5002d8080d8849191b89e03514ac00cbf7c75273d780edc02a008b43be2050b8080c8849191b89e03514ac00cbf7c7527f3dc39ebce8ed6ee096cfb3bd0eaa50c36d05291e49128e99107bab8922eab3100720961736b656420666f72');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (125, 1, 125, 116654080022151168, 1, 5, 0, 'test.fact', 0, x'25685e1a409e33f876c69256c6fca56b486092d114b621b70e8d8d21c71d5582', x'2b0da802002ab43be20537089275109c08180220022a0a61207461620968657265320ec3866e696d612053747261c39f653a067369676e2061408ba21948c5869901');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (126, 1, 126, 116654080022347776, 1, 0, 0, 'test.document', 0, x'ed04eab521f79f606e0e08a693ff49150bd17f951599ad2f431e1108df40c80c', x'2b0e1f02802ab43be205758b5cc48f381ab5d6010a17d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b7120441636d651a1074616209686572652053747261c39f652a1a53747261c39f652074776f0a6c696e65732074616209686572653a066120f09f9880420753747261c39f654a14d985d8b7d8a8d8b9d8a92041636d652041636d65521a746162096865726520f09f9880204f274e65696c3b2044524f506095a9830882010ad985d8b7d8a8d8b9d8a9900106980102a201157461620968657265207369676e20c581c3b364c5baaa0106612041636d65b00102c10196b0c775e3dcbb77720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (127, 1, 127, 116654080022478848, 1, 0, 0, 'test.document', 0, x'97957e7a44bc5e43e0f663e2aea401dd88025c0dfdc017d49d676db9296fcb9e', x'2b182e0000000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (128, 1, 128, 116654080022675456, 1, 0, 0, 'test.document', 0, x'2dd74204883985ac5752ccfe5c2cf8e7225669159d79ba1f81aeed5db997f7b2', x'2b0e3c02202bb43be2054952454ca71f18f9c5010a0c4f274e65696c3b2044524f5012157461620968657265204f274e65696c3b2044524f501a137369676e2061204f274e65696c3b2044524f50220874616209686572652a152271756f7465642220f09f98802053747261c39f654211f09f9880207369676e20c581c3b364c5ba60c988ea0470027a016182011274616209686572652053747261c39f65206189017cdadf1cef6e7050900104980102a2010ff09f988020d985d8b7d8a8d8b9d8a9aa010441636d65c1017bb76410d1163a55c801a28501');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (129, 1, 129, 116654080022806528, 1, 0, 0, 'test.payment', 0, x'93e19353a2a0e49b4f7e60121c94bcbc7192739af300699ffdd3a281c3be4cfa', x'2b07108de18a067780496b0802114d0000000000000018d49401320941636d65207369676e380540deac034881ab87075099fba40958afe4e401620f41636d6520d985d8b7d8a8d8b9d8a971072a61463e93c1707a1a4f274e65696c3b2044524f5020f09f9880202271756f746564228001bc8793032b01108de18a0677804943089cc302101418900d7a1408e01210ddac03194d00000000000000209cc3027a1008a01010aed6012901000000000000007a1008a01010b0d601290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (130, 1, 130, 116654080023003136, 1, 0, 0, 'test.invoice', 0, x'a9b7315e4882fd900f592855a8901e579dc55ebe8cbfaed63c38e1ed31a50c2c', x'2b025b02a02bb43be205c4050806291f02802ab43be205314d53748c2a2c162a4a1e74776f0a6c696e65732053747261c39f6520e697a5e69cace58db0e588b758c2e0de026206c3866e696d618801feffffffffffffffff01900102a001c9cc9c05a801c3f68c01b001a8d10ab901d5c7855ccb9ad007c001ffffffffffffffffff01c90109546b392bdac42dd2010c4f274e65696c3b2044524f50d901bc2310e42c968434e2010c4f274e65696c3b2044524f50f2011c53747261c39f652053747261c39f65204f274e65696c3b2044524f5072521a152271756f74656422204f274e65696c3b2044524f50221ce697a5e69cace58db0e588b7207369676e20d985d8b7d8a8d8b9d8a9288fd3e70230bda95138aff4c908488c9b4250a8f89b93f993d3b8fb01723a099cd4d4bb9a6664251a06c3866e696d61221141636d6520e697a5e69cace58db0e588b728ebe0f50230eeaacd0138ad8a900848fde1a707500b724909605a75420ee33b0c120d7461620968657265207369676e1a0974776f0a6c696e657322082271756f7465642228bc88810230889364389da191074172bab4a072e310224884e9e4027a54093028bb562167e0141221d985d8b7d8a8d8b9d8a92074776f0a6c696e657320e697a5e69cace58db0e588b71a1253747261c39f6520d985d8b7d8a8d8b9d8a920bba2d20630adc39b0238c3bbb108408ebc97077a580971817dcaf9410b73120f61207369676e202271756f746564221a1e4f274e65696c3b2044524f502041636d65204f274e65696c3b2044524f5020e897d602280230a0f2c90338fbdf2d40f09ab7094982c903a92c2637107a331209f09f988020f09f98801a114f274e65696c3b2044524f502041636d6520a4ea12280230eda1e70338a992bb0340f183be037a3a09098528047db64252120c4f274e65696c3b2044524f501a04f09f988020eeb5990830d28bec0838d7f4c20140eaad9806493d69e38ade230f6a2b035b02a02bb43be2053e24e86782cc0460bb011a0441636d6522114f274e65696c3b2044524f50207369676e2a0bc3866e696d61207369676e321bd985d8b7d8a8d8b9d8a92053747261c39f65202271756f746564223a1241636d65202271756f7465642220f09f9880420661207369676e4a12c581c3b364c5ba20d985d8b7d8a8d8b9d8a95a04f09f98806a15746162096865726520e697a5e69cace58db0e588b7720ce697a5e69cace58db0e588b77a1241636d65207369676e202271756f74656422820106c3866e696d612b015b02a02bb43be20543089ec202100218900d7a1408e01210a8d10a191f02802ab43be20520dac2027a1008c03e10d3a8052901000000000000007a1008c03e10d3a805290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (131, 1, 131, 116654080023134208, 1, 0, 0, 'test.document', 0, x'9fe1774bc3a4fae2affffc0a552b519e3b9f09c174e9295589df4709a9b51715', x'7e0efa024008b43be20504000000000000000000516db577559243b65c320c41636d652053747261c39f653a082271756f74656422421674776f0a6c696e65732053747261c39f652041636d654a1c746162096865726520c3866e696d61204f274e65696c3b2044524f50520c4f274e65696c3b2044524f507e0efa024008b43be205060000000000000000003ca357b8aa3166a00760ead88d0468027e0efa024008b43be20508808080949191b89e03514ac00cbf7c75274b9df6ef2e3f7aeb0e8201016189019d9576ba7f3d143c7e0efa024008b43be20509000000000000000000764f575055a2eb5303900102');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (132, 1, 132, 116654080023265280, 1, 0, 0, 'test.document', 0, x'e92315b0ea932c766e9fed9b95af909d15de2e0cbed510eaa9bfe028360e9d7b', x'7e0f8e02e009b43be205018080d8939191b89e03514ac00cbf7c7527c091e2a949d91dc309093c02202bb43be205');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (133, 1, 133, 116654080023396352, 1, 0, 0, 'test.document', 0, x'217f54e50ba9d36efcf77786cd20091cbe5fc84aeaa345b77d3338ab28e45646', x'7e0e3c02202bb43be205030000000000000000004c51c99d63975c6513220874616209686572652a07c581c3b364c5ba7e0e3c02202bb43be20506000000000000000000df6190192a218e1c0760c988ea0468027e0e3c02202bb43be205080000000000000000009c08d67484147b2f1f82011274616209686572652053747261c39f652061890134850fce3f3937647e0e3c02202bb43be2050c000000000000000000d35f15ff947027cf05c801e88f05720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (134, 1, 134, 116654080023592960, 1, 0, 0, 'test.payment', 0, x'09ecf39633b57fc4568e43e4371bc3aa94081b89b3ad57bebd8cd35ed9311b44', x'2b073202c02cb43be2055b113c02202bb43be2052804380b40ecf802488394b20950f3afc10558c6808408621b2271756f746564222074616209686572652074776f0a6c696e65737a166120d985d8b7d8a8d8b9d8a92074776f0a6c696e65738001f48ff5082b013202c02cb43be2054308aec202101418900d7a1408e01210ebf802193c02202bb43be20520aec2027a1008a01010b6bc012901000000000000007a1008a01010b6bc012902000000000000002b083202c02cb43be2053d093c02202bb43be20510aec2027a16093202c02cb43be2051140022029b43be20518ecf8027a16093202c02cb43be205115b02a02bb43be20518b6bc01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (135, 1, 135, 116654080023724032, 1, 0, 0, 'test.removal', 0, x'69d2ebcfee1325160fbf13162861c7db1bd80d963b7258daf6c47ebf62b0781c', x'2d00000000000000000037780f50028009b43be20500bde8ad17401f3fbcee93a640c5ca8cbff7b33dd35ee53d2b7a40402c2e3a20ac0b094c0ffdae0150e530302a720961736b656420666f72');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (136, 1, 136, 116654080023855104, 1, 0, 0, 'test.payment', 0, x'29007238dfd3bbf7fe2cfc0b63f66dc8e3d65bc0df9b6b1e9986aa22bc091d23', x'2b074e289cfe919f55497d114d0000000000000021170a8d438eddda092804321053747261c39f65202271756f7465642238ca0a409c8e0848d9f995035081a7ef0358b0cc8709621453747261c39f6520c581c3b364c5ba207369676e7a194f274e65696c3b2044524f50204f274e65696c3b2044524f5080018691fb018901537f835b48dc1a402b014e289cfe919f55494308c6c002101418900d7a1408e012109b8e08194d0000000000000020c6c0027a1008a010108e87042901000000000000007a1008a010108e8704290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (137, 1, 137, 116654080023986176, 1, 0, 0, 'test.document', 0, x'a2d9ccae365128a62463d1a983a94273d4609fba720d2ebe64448d728a9cdfef', x'2b1828000000000000000e0a0c4f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (138, 1, 138, 116654080024117248, 1, 0, 0, 'test.document', 0, x'eef90c1d86a72fe88a2bb09767fc58f05fbe907b55d3f471a687ae9cd7cf6a5b', x'7e0f50028009b43be2050500000000000000000032379eb32188db03023802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (139, 1, 139, 116654080024313856, 1, 0, 0, 'test.invoice', 0, x'a1f4d943fa41075bd6142fee57ec42c4090c371ca5280814bd431985ce996753', x'2b025e02202eb43be205ce230808115078e5ebce5a4b4d188015291f02802ab43be2053169c2f7fe72eb5052409570589884bf01621e41636d65204f274e65696c3b2044524f5020e697a5e69cace58db0e588b782010441636d658801ffffffffffffffffff01a001fad2ad01a801b99bad04b001d29f05b901efd2111a1657956fc001feffffffffffffffff01c901e4375849cb9dcd4cd201117461620968657265207461620968657265d901e3c343413537a518e2010974776f0a6c696e6573f2010ad985d8b7d8a8d8b9d8a9f801f877723d099471b43b3a1ce45e12102271756f746564222053747261c39f651a0ce697a5e69cace58db0e588b728abeb940330e3f7f30838b8fcf5064886dee9017252097680125481fe5f2312147369676e20d985d8b7d8a8d8b9d8a920f09f98801a14d985d8b7d8a8d8b9d8a92074776f0a6c696e657328eafc433098af970938dbda9c0248d1b85650ffffffffffffffffff01729d10121253747261c39f6520d985d8b7d8a8d8b9d8a91ae10fc581c3b364c5ba2053747261c39f6520616c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672022047369676e28c8a5a90430abbd90043895fcc3084898f9b40750adc9aba9c2ebbadad9017a3809a28673eb4146545f1204f09f98801a117369676e206120d985d8b7d8a8d8b9d8a92087d5ba02280230d09d9a073892e6aa0140bffecf067a2c09cd2b2fd28b8b32331a0df09f988020746162096865726520ef978802309afffb05389bb5910540abbfe6057ae90f1ad00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672020d8a4fa0728023099c3900838af88820440fad2d5062b035e02202eb43be2052995284b959f74e8d9010976d191a39d3f1663121e41636d6520e697a5e69cace58db0e588b720e697a5e69cace58db0e588b71a10c3866e696d6120f09f98802041636d652a0441636d65321a41636d6520d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a93a117369676e204f274e65696c3b2044524f50420c4f274e65696c3b2044524f504a12d985d8b7d8a8d8b9d8a920c581c3b364c5ba520c7369676e2053747261c39f655a0cf09f988020c581c3b364c5ba621bc581c3b364c5ba20c3866e696d6120e697a5e69cace58db0e588b76a0c53747261c39f652041636d652b015e02202eb43be2054308b0c002100218900d7a1408e01210d29f05191f02802ab43be20520ecc0027a1008c03e10e7cf022901000000000000007a1008c03e10e9cf02290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (140, 1, 140, 116654080024444928, 1, 0, 0, 'test.document', 0, x'e5024fa3bfebe4fe6ea9b6b202b77e00625da66a06b65bd1ff2717efef24b90b', x'7e0edc02a008b43be205048080d8849191b89e03514ac00cbf7c75277f67cfa7076ba3de14420441636d65520c4f274e65696c3b2044524f50720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (141, 1, 141, 116654080024641536, 1, 0, 0, 'test.invoice', 0, x'46698004f7dec06778f23b94edbc5bf58a261ad5e59f3b44b6e177c60371fa2e', x'2b024b02c02eb43be205f40208041114365a22b368b234291f02802ab43be2053882da0240c5b70250a3e40158caa9ff0662114f274e65696c3b2044524f502041636d65820114c3866e696d6120c3866e696d6120c3866e696d618801d8f8869ecaf8849847980102a001eab28b04a801de24b00198f804b9017f84f5096536850cc001ffffffffffffffffff01d2011c4f274e65696c3b2044524f502053747261c39f652053747261c39f65e2010bc3866e696d61207369676eea010f7369676e20d985d8b7d8a8d8b9d8a9f801cb64722d1211f09f988020e697a5e69cace58db0e588b728fbbfff0730c0e1da0438e999880948cecd9d085082e5d6db017a391a19e697a5e69cace58db0e588b720e697a5e69cace58db0e588b7209cd4d106280230899e5338cad4960240edd1df0149d85a29427a85ff247a43121841636d6520d985d8b7d8a8d8b9d8a92074616209686572651a0ad985d8b7d8a8d8b9d8a920c1aa990930a287910338dd8c830740f8b0bb05495f77ffa7cda7a16d2b034b02c02eb43be2057bab938ea7c0ec62ce01093d6734808dd27c16120e41636d652074776f0a6c696e65732a1cc3866e696d61202271756f74656422204f274e65696c3b2044524f50321cc3866e696d61202271756f7465642220e697a5e69cace58db0e588b73a102271756f7465642220c581c3b364c5ba5a15d985d8b7d8a8d8b9d8a9202271756f7465642220616a152271756f74656422204f274e65696c3b2044524f507210c581c3b364c5ba2074616209686572657a166120d985d8b7d8a8d8b9d8a92074776f0a6c696e657382010ce697a5e69cace58db0e588b72b014b02c02eb43be2054308ccc102100218900d7a1408e0121098f804191f02802ab43be2052088c2027a1008c03e108bbc022901000000000000007a1008c03e108bbc02290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (142, 1, 142, 116654080024838144, 1, 0, 0, 'test.payment', 0, x'dfb888642dbe750fa3c7d8f1103f0e3e12502c508e8dd1b6c015978c1802ddf1', x'2b073502202fb43be2056e080411dc02a008b43be2052804389b997c40b82648a4939b0750f58dfb0558abca9e016211e697a5e69cace58db0e588b72041636d656a19e697a5e69cace58db0e588b72053747261c39f6520f09f9880716a332c0f60bcbe157a0c41636d652053747261c39f658001cdefc0072b013502202fb43be2054008dac202101418900d7a1308e01210b72619dc02a008b43be20520dac2027a0f08a010109c132901000000000000007a0f08a010109c13290200000000000000');
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
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812794, 4, 116654080023134208, 2843315899748862545, 0, 0, 131);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812794, 6, 116654080023134208, 2843315899748862545, 0, 0, 131);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812794, 7, 116654080020971520, 2843315899748862545, 0, 0, 118);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812794, 8, 116654080020971520, 2843315899748862545, 0, 0, 118);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812794, 8, 116654080023134208, 2843315899748862545, 116654080020971520, 2843315899748862545, 131);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812794, 9, 116654080023134208, 2843315899748862545, 0, 0, 131);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812794, 13, 116654080020971520, 2843315899748862545, 0, 0, 118);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812794, 14, 116654080020971520, 2843315899748862545, 0, 0, 118);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 0, 116654080021954560, 2843315899748862545, 0, 0, 124);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 1, 116654080004784128, 2843315899748862545, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 1, 116654080004915200, 2843315899748862545, 116654080004784128, 2843315899748862545, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 2, 116654080004784128, 2843315899748862545, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 2, 116654080004915200, 2843315899748862545, 116654080004784128, 2843315899748862545, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 3, 116654080004784128, 2843315899748862545, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 3, 116654080004915200, 2843315899748862545, 116654080004784128, 2843315899748862545, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 4, 116654080004784128, 2843315899748862545, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 4, 116654080004915200, 2843315899748862545, 116654080004784128, 2843315899748862545, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 4, 116654080024444928, 2843315899748862545, 116654080004915200, 2843315899748862545, 140);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 5, 116654080004784128, 2843315899748862545, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 5, 116654080004915200, 2843315899748862545, 116654080004784128, 2843315899748862545, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 6, 116654080004784128, 2843315899748862545, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 6, 116654080004915200, 2843315899748862545, 116654080004784128, 2843315899748862545, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 7, 116654080004784128, 2843315899748862545, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 7, 116654080004915200, 2843315899748862545, 116654080004784128, 2843315899748862545, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 8, 116654080004784128, 2843315899748862545, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 8, 116654080004915200, 2843315899748862545, 116654080004784128, 2843315899748862545, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 9, 116654080004784128, 2843315899748862545, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 9, 116654080004915200, 2843315899748862545, 116654080004784128, 2843315899748862545, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 10, 116654080004784128, 2843315899748862545, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 10, 116654080004915200, 2843315899748862545, 116654080004784128, 2843315899748862545, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 11, 116654080004784128, 2843315899748862545, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 11, 116654080004915200, 2843315899748862545, 116654080004784128, 2843315899748862545, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 12, 116654080004784128, 2843315899748862545, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 12, 116654080004915200, 2843315899748862545, 116654080004784128, 2843315899748862545, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 13, 116654080004915200, 2843315899748862545, 0, 0, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 14, 116654080004784128, 2843315899748862545, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104220, 14, 116654080004915200, 2843315899748862545, 116654080004784128, 2843315899748862545, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959929918012, 3, 116654080023396352, 2843315899748862545, 0, 0, 133);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959929918012, 6, 116654080023396352, 2843315899748862545, 0, 0, 133);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959929918012, 8, 116654080023396352, 2843315899748862545, 0, 0, 133);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959929918012, 12, 116654080023396352, 2843315899748862545, 0, 0, 133);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959365784144, 0, 116654080023724032, 2843315899748862545, 0, 0, 135);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959365784144, 1, 116654080021823488, 2843315899748862545, 0, 0, 123);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959365784144, 5, 116654080024117248, 2843315899748862545, 0, 0, 138);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075662, 1, 116654080005439488, 2843315899748862545, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075662, 1, 116654080005570560, 2843315899748862545, 116654080005439488, 2843315899748862545, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075662, 1, 116654080020643840, 2843315899748862545, 116654080005570560, 2843315899748862545, 116);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075662, 1, 116654080023265280, 2843315899748862545, 116654080020643840, 2843315899748862545, 132);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075662, 2, 116654080005439488, 2843315899748862545, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075662, 2, 116654080005570560, 2843315899748862545, 116654080005439488, 2843315899748862545, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075662, 2, 116654080020643840, 2843315899748862545, 116654080005570560, 2843315899748862545, 116);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075662, 3, 116654080005439488, 2843315899748862545, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075662, 3, 116654080005570560, 2843315899748862545, 116654080005439488, 2843315899748862545, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075662, 4, 116654080005439488, 2843315899748862545, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075662, 4, 116654080005570560, 2843315899748862545, 116654080005439488, 2843315899748862545, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075662, 5, 116654080005570560, 2843315899748862545, 0, 0, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047137, 1, 116654080006094848, 2843315899748862545, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047137, 1, 116654080006225920, 2843315899748862545, 116654080006094848, 2843315899748862545, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047137, 2, 116654080006225920, 2843315899748862545, 0, 0, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047137, 3, 116654080006094848, 2843315899748862545, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047137, 3, 116654080006225920, 2843315899748862545, 116654080006094848, 2843315899748862545, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047137, 4, 116654080006094848, 2843315899748862545, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047137, 4, 116654080006225920, 2843315899748862545, 116654080006094848, 2843315899748862545, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047137, 5, 116654080006094848, 2843315899748862545, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018803, 1, 116654080006750208, 2843315899748862545, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018803, 2, 116654080006750208, 2843315899748862545, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018803, 2, 116654080006881280, 2843315899748862545, 116654080006750208, 2843315899748862545, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018803, 3, 116654080006750208, 2843315899748862545, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018803, 3, 116654080006881280, 2843315899748862545, 116654080006750208, 2843315899748862545, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018803, 4, 116654080006881280, 2843315899748862545, 0, 0, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990232, 1, 116654080007405568, 2843315899748862545, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990232, 1, 116654080007536640, 2843315899748862545, 116654080007405568, 2843315899748862545, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990232, 2, 116654080007405568, 2843315899748862545, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990232, 2, 116654080007536640, 2843315899748862545, 116654080007405568, 2843315899748862545, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990232, 3, 116654080007405568, 2843315899748862545, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990232, 3, 116654080007536640, 2843315899748862545, 116654080007405568, 2843315899748862545, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990232, 4, 116654080007405568, 2843315899748862545, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990232, 4, 116654080007536640, 2843315899748862545, 116654080007405568, 2843315899748862545, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961796, 1, 116654080008060928, 2843315899748862545, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961796, 1, 116654080008192000, 2843315899748862545, 116654080008060928, 2843315899748862545, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961796, 2, 116654080008060928, 2843315899748862545, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961796, 2, 116654080008192000, 2843315899748862545, 116654080008060928, 2843315899748862545, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961796, 3, 116654080008060928, 2843315899748862545, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961796, 3, 116654080008192000, 2843315899748862545, 116654080008060928, 2843315899748862545, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933342, 1, 116654080008716288, 2843315899748862545, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933342, 1, 116654080008847360, 2843315899748862545, 116654080008716288, 2843315899748862545, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933342, 2, 116654080008716288, 2843315899748862545, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933342, 2, 116654080008847360, 2843315899748862545, 116654080008716288, 2843315899748862545, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933342, 3, 116654080008716288, 2843315899748862545, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904740, 1, 116654080009371648, 2843315899748862545, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904740, 1, 116654080009502720, 2843315899748862545, 116654080009371648, 2843315899748862545, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904740, 2, 116654080009371648, 2843315899748862545, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904740, 2, 116654080009502720, 2843315899748862545, 116654080009371648, 2843315899748862545, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904740, 3, 116654080009502720, 2843315899748862545, 0, 0, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876296, 1, 116654080010027008, 2843315899748862545, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876296, 1, 116654080010158080, 2843315899748862545, 116654080010027008, 2843315899748862545, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876296, 2, 116654080010027008, 2843315899748862545, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876296, 2, 116654080010158080, 2843315899748862545, 116654080010027008, 2843315899748862545, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876296, 3, 116654080010027008, 2843315899748862545, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876296, 3, 116654080010158080, 2843315899748862545, 116654080010027008, 2843315899748862545, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847909, 1, 116654080010682368, 2843315899748862545, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847909, 1, 116654080010813440, 2843315899748862545, 116654080010682368, 2843315899748862545, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847909, 2, 116654080010682368, 2843315899748862545, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847909, 2, 116654080010813440, 2843315899748862545, 116654080010682368, 2843315899748862545, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847909, 3, 116654080010682368, 2843315899748862545, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847909, 3, 116654080010813440, 2843315899748862545, 116654080010682368, 2843315899748862545, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819413, 1, 116654080011337728, 2843315899748862545, 0, 0, 65);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819413, 1, 116654080011468800, 2843315899748862545, 116654080011337728, 2843315899748862545, 66);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819413, 2, 116654080011337728, 2843315899748862545, 0, 0, 65);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819413, 2, 116654080011468800, 2843315899748862545, 116654080011337728, 2843315899748862545, 66);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790755, 1, 116654080011993088, 2843315899748862545, 0, 0, 69);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790755, 1, 116654080012124160, 2843315899748862545, 116654080011993088, 2843315899748862545, 70);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790755, 2, 116654080011993088, 2843315899748862545, 0, 0, 69);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790755, 2, 116654080012124160, 2843315899748862545, 116654080011993088, 2843315899748862545, 70);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959596470978, 2, 116654080021102592, 2843315899748862545, 0, 0, 119);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959596470978, 5, 116654080021102592, 2843315899748862545, 0, 0, 119);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762251, 0, 116654080020119552, 2843315899748862545, 0, 0, 113);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762251, 1, 116654080012648448, 2843315899748862545, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762251, 1, 116654080012779520, 2843315899748862545, 116654080012648448, 2843315899748862545, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762251, 2, 116654080012648448, 2843315899748862545, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762251, 2, 116654080012779520, 2843315899748862545, 116654080012648448, 2843315899748862545, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762251, 3, 116654080012648448, 2843315899748862545, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762251, 3, 116654080012779520, 2843315899748862545, 116654080012648448, 2843315899748862545, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762251, 4, 116654080012648448, 2843315899748862545, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762251, 4, 116654080012779520, 2843315899748862545, 116654080012648448, 2843315899748862545, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762251, 5, 116654080012648448, 2843315899748862545, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762251, 6, 116654080012648448, 2843315899748862545, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762251, 6, 116654080012779520, 2843315899748862545, 116654080012648448, 2843315899748862545, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899778, 1, 116654080014090240, 2843315899748862545, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899778, 1, 116654080014221312, 2843315899748862545, 116654080014090240, 2843315899748862545, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899778, 2, 116654080014090240, 2843315899748862545, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899778, 2, 116654080014221312, 2843315899748862545, 116654080014090240, 2843315899748862545, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899778, 3, 116654080014090240, 2843315899748862545, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899778, 4, 116654080014090240, 2843315899748862545, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899778, 5, 116654080014090240, 2843315899748862545, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899778, 5, 116654080014221312, 2843315899748862545, 116654080014090240, 2843315899748862545, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959833449128, 1, 116654080019857408, 2843315899748862545, 0, 0, 111);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959833449128, 1, 116654080019988480, 2843315899748862545, 116654080019857408, 2843315899748862545, 112);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959833449128, 2, 116654080019857408, 2843315899748862545, 0, 0, 111);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959833449128, 2, 116654080019988480, 2843315899748862545, 116654080019857408, 2843315899748862545, 112);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959833449128, 3, 116654080019857408, 2843315899748862545, 0, 0, 111);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959833449128, 3, 116654080019988480, 2843315899748862545, 116654080019857408, 2843315899748862545, 112);
CREATE TABLE open_item (
  item_id INTEGER NOT NULL,
  from_date INTEGER NOT NULL,
  to_date INTEGER NOT NULL,
  due INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  open_minor INTEGER NOT NULL,
  PRIMARY KEY (item_id, from_date)
) STRICT, WITHOUT ROWID;
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212692118, 20754, 2932897, 20754, 423966959344812794, 18573);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959275606734, 20754, 2932897, 20754, 423966959344812794, -18573);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959858614955, 20836, 2932897, 20836, 423966959344812794, -55988);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959890072200, 20559, 2932897, 20589, 423966959344812794, 29745);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959896363584, 20631, 20784, 20814, 423966959344812794, -24118);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959896363584, 20784, 2932897, 20814, 423966959344812794, -7307);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959938306651, 20623, 20631, 20653, 423966959919432223, 87124);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959938306651, 20631, 2932897, 20653, 423966959919432223, 75065);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959957180978, 20631, 2932897, 20631, 423966959929918012, 12059);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959980249694, 20504, 2932897, 20534, 423966959919432223, 42985);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959990735435, 20582, 2932897, 20612, 423966959919432223, 40460);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959997026869, 20653, 2932897, 20653, 423966959351104220, -2460);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5284305187179866190, 20515, 2932897, 20515, 77, -66446);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5296364031771249936, 20686, 2932897, 20686, 77, -27439);
CREATE TABLE customer_sum (
  customer_id INTEGER PRIMARY KEY,
  open_minor INTEGER NOT NULL,
  unapplied_minor INTEGER NOT NULL
) STRICT;
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (77, 0, 93885);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959344812794, 48318, 81868);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959351104220, 0, 2460);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959919432223, 158510, 0);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959929918012, 12059, 0);
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
CREATE TRIGGER guard_shift_close_u BEFORE UPDATE OF id, pos, shift_id, staff_id, at, number, currency, expected_minor, counted_minor, over_minor, left_minor, reason, head ON shift_close BEGIN SELECT RAISE (ABORT, 'shift_close is append-only'); END;
CREATE TRIGGER guard_shift_close_d BEFORE DELETE ON shift_close BEGIN SELECT RAISE (ABORT, 'shift_close is append-only'); END;
CREATE TRIGGER guard_shift_close_cash_u BEFORE UPDATE OF shift_close_id, line, value_minor, count ON shift_close_cash BEGIN SELECT RAISE (ABORT, 'shift_close_cash is append-only'); END;
CREATE TRIGGER guard_shift_close_cash_d BEFORE DELETE ON shift_close_cash BEGIN SELECT RAISE (ABORT, 'shift_close_cash is append-only'); END;
CREATE TRIGGER guard_shift_close_figure_u BEFORE UPDATE OF shift_close_id, line, kind, tender_kind, name, count, amount_minor ON shift_close_figure BEGIN SELECT RAISE (ABORT, 'shift_close_figure is append-only'); END;
CREATE TRIGGER guard_shift_close_figure_d BEFORE DELETE ON shift_close_figure BEGIN SELECT RAISE (ABORT, 'shift_close_figure is append-only'); END;
CREATE TRIGGER guard_shift_close_carried_u BEFORE UPDATE OF shift_close_id, line, kind, ref_id ON shift_close_carried BEGIN SELECT RAISE (ABORT, 'shift_close_carried is append-only'); END;
CREATE TRIGGER guard_shift_close_carried_d BEFORE DELETE ON shift_close_carried BEGIN SELECT RAISE (ABORT, 'shift_close_carried is append-only'); END;
CREATE TRIGGER guard_bank_deposit_u BEFORE UPDATE OF id, pos, date, staff_id, currency, cash_minor, total_minor, reference ON bank_deposit BEGIN SELECT RAISE (ABORT, 'bank_deposit is append-only'); END;
CREATE TRIGGER guard_bank_deposit_d BEFORE DELETE ON bank_deposit BEGIN SELECT RAISE (ABORT, 'bank_deposit is append-only'); END;
CREATE TRIGGER guard_bank_deposit_cash_u BEFORE UPDATE OF bank_deposit_id, line, value_minor, count ON bank_deposit_cash BEGIN SELECT RAISE (ABORT, 'bank_deposit_cash is append-only'); END;
CREATE TRIGGER guard_bank_deposit_cash_d BEFORE DELETE ON bank_deposit_cash BEGIN SELECT RAISE (ABORT, 'bank_deposit_cash is append-only'); END;
CREATE TRIGGER guard_bank_deposit_check_u BEFORE UPDATE OF bank_deposit_id, line, payment_id, amount_minor ON bank_deposit_check BEGIN SELECT RAISE (ABORT, 'bank_deposit_check is append-only'); END;
CREATE TRIGGER guard_bank_deposit_check_d BEFORE DELETE ON bank_deposit_check BEGIN SELECT RAISE (ABORT, 'bank_deposit_check is append-only'); END;
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
INSERT INTO search(rowid, words) VALUES (423966959919432223, 'مطبعة 日 本 印 刷 acme tab here strasse ');
INSERT INTO search(rowid, words) VALUES (423966959929918012, 'o neil drop tab here o neil drop sign a o neil drop tab here ');
