PRAGMA application_id = 1128678246;
CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  date INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  reverses_id INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959919432230, 126, 20587, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959925723798, 127, 20800, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959932015320, 128, 20805, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959978152633, 136, 20699, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959988638454, 138, 20655, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959999123998, 140, 20764, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966960005415501, 141, 20834, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (5302262810842581795, 135, 20770, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (5305972277402171029, 120, 20823, 10, 840, 0);
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
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959919432230, 1, 1200, -75046, 423966959915238010, 20587, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959919432230, 2, 1040, 37523, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959919432230, 3, 1040, 37523, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959925723798, 1, 1200, 56151, 423966959351104113, 20830, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959925723798, 2, 4000, -28075, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959925723798, 3, 4000, -28076, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959932015320, 1, 1200, -5449, 423966959351104113, 20805, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959932015320, 2, 1040, 2724, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959932015320, 3, 1040, 2725, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959978152633, 1, 1200, 87660, 423966959351104113, 20729, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959978152633, 2, 4000, -43830, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959978152633, 3, 4000, -43830, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959988638454, 1, 1200, 76774, 423966959351104113, 20685, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959988638454, 2, 4000, -38387, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959988638454, 3, 4000, -38387, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959999123998, 1, 1200, -67694, 423966959965569742, 20764, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959999123998, 2, 1040, 33847, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959999123998, 3, 1040, 33847, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960005415501, 1, 1200, 55073, 423966959344812547, 20864, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960005415501, 2, 4000, -27536, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966960005415501, 3, 4000, -27537, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5302262810842581795, 1, 1200, -31310, 77, 20770, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5302262810842581795, 2, 1040, 15655, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5302262810842581795, 3, 1040, 15655, 0, 0, 2);
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
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959206400559, 1, 1, 9123573831594067264, 9223372036854775807, 'a', 3653614955314194426, 4898830391349795072, 0, 0, 'مطبعة a 😀', 55464, 9223372036854775807, '😀 O''Neil; DROP "quoted"', 'Straße Łódź sign', 'tab	here Łódź', 4646, 0, 0, 0, -1685130640498475958, -9223372036854775808, 5546937001691005558, 9223372036854775807, 865084403320292487, '', 4274749290728704762, '', 'Straße', '', 58242);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959212692194, 2, 4, 0, 85, 'O''Neil; DROP "quoted" a', 0, 2593165519749300730, 33741, 0, 'مطبعة "quoted"', 17080, 9223372036854775807, '', 'مطبعة O''Neil; DROP Ænima', 'Ænima', 9614, 0, 0, 1654, 0, -468, 6739794086812694025, 437, 0, 'Łódź Straße', 0, 'tab	here two
lines 😀', 'Acme', '', 1416);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959925723798, 127, 5, 1106460118678163936, -547, 'O''Neil; DROP 日本印刷', 423966959351104113, 2748285433255805176, -6004, 7903, 'Ænima Straße', 0, -5398255, '😀 Ænima', '', 'sign', 0, 1, 1, -5859051, -6203679, 56151, 0, 0, 0, '', 0, 'sign Łódź Straße', '日本印刷 مطبعة', '', 10762);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959978152633, 136, 4, 0, 386416320024983680, '日本印刷', 423966959351104113, 0, -8581, 0, 'a sign Acme', -2330, -8989095, '', '日本印刷 "quoted"', 'two
lines Ænima Acmelong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', -9223372036854775808, 1, 0, 7780839, -6934268, 87660, 8488356673076526132, 275943799, 0, '', 0, '日本印刷 tab	here Ænima', '', 'Acme', 29427);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959988638454, 138, 3, 0, 9223372036854775807, 'sign', 423966959351104113, 4805718563111271599, 21342, 23955, '"quoted" 😀', 0, -8499624, 'two
lines', 'مطبعة', '', 8383273468586451098, 0, 1, 3485997, -2167714, 76774, 1178471309910027479, -31382891, 0, 'Ænima a', 1417786974469713998, '日本印刷', 'Straße 😀 Ænima', '😀 مطبعةlong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 3878);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966960005415501, 141, 2, 7942287268561636513, 467, '', 423966959344812547, 0, 24444, 46416, 'Ænima "quoted" Acme', 0, 6771156, '', 'Ænima Łódź tab	here', 'O''Neil; DROP', 7094, 0, 1, 8946885, -5850708, 55073, 0, 9223372036854775807, 0, 'Acme 日本印刷 😀', 5776917628681601325, '😀', '', '', 19835);
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
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959206400559, 1, 6004629878298099149, 'مطبعة tab	here Łódź', 'Straße Straße', '', 5836, -7616090203358443156, 9223372036854775807, 0, 9223372036854775807, 44396943963479717);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959206400559, 2, 0, 'Straße', 'مطبعة tab	here', 'tab	here Ænima Straße', 4148171058927703406, 6388977203509500689, 4291470101183602409, 0, 9223372036854775807, -7275809762814876676);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692194, 1, 1208222131554780663, 'two
lines 😀', 'Straße', '', 0, 0, 152, 0, -9223372036854775808, -46489944);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692194, 2, 0, '日本印刷 مطبعة', 'Straße مطبعة a', 'tab	here', -9223372036854775808, 9223372036854775807, 0, 0, 7104092053340381637, -26907179);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692194, 3, 0, 'Ænima', 'Acme Łódź', '日本印刷 Straße O''Neil; DROP', -9223372036854775808, 0, 0, 3224747176759253283, -134913, 2);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959925723798, 1, 0, 'Acme', 'two
lines Ænima Straße', '', 66880, -2426967, -7191823, 0, -8230726, -3894808);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959925723798, 2, 1964201862516078704, '', '', '日本印刷 Straße Łódź', 765112, 7356155, 6624250, 0, -2095153, 12);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959925723798, 3, 0, 'a', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '日本印刷', 7425114, -7443069, 4085460, 0, -6540127, -2098509482);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959925723798, 4, 5413924731515160354, 'Łódź', 'O''Neil; DROP Łódź', '', 9872848, -8269584, 7442067, 0, 9022881, -2583851748910068614);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959978152633, 1, 3411157035906015487, 'Łódź two
lines Ænima', '😀', '"quoted" Straße Acme', -9517268, 883506, -6331011, 2030718260182495490, 1805571, -32803744);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959978152633, 2, 9007993588294311653, 'two
lines Łódź', '', '"quoted"', -4827420, 9858108, 5198418, 3772091506891781832, 8681755, 243883786);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959978152633, 3, 4828443802816359075, '😀 two
lines 日本印刷', '', '', -742314, 8330827, 9128318, 0, 8269173, -9223372036854775808);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959978152633, 4, 0, 'Łódź', '', 'Straße مطبعة O''Neil; DROPlong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 8037013, -161639, -5904038, 0, -7413474, 9223372036854775807);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959988638454, 1, 0, '', '😀 a a', 'مطبعة "quoted" Ænima', 2165034, 2989615, 9105604, 0, 4779608, 109943);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959988638454, 2, 0, 'Straße Acme "quoted"long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '😀 sign Ænima', 'two
lines Straße مطبعة', 550742, 9197280, -3371922, 9182013556186016060, 478409, -9223372036854775808);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959988638454, 3, 6654016773789905924, 'a 😀 مطبعة', 'Ænima Acme', '', 8852773, 5309120, 3875740, 5136198520524696296, -5806599, 1614919868882576580);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959988638454, 4, 6474119721023589874, '😀 Straße 😀', '日本印刷 sign', 'tab	here sign Ænima', -4303514, 1888870, 4984741, 9157696795175569783, 7889083, -9223372036854775808);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966960005415501, 1, 0, 'a Łódź', 'Łódź 日本印刷 two
lines', '', -9542732, -4141110, 6477282, 4897336627371398436, 4079764, -9223372036854775808);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966960005415501, 2, 0, '日本印刷 a tab	here', '', 'a', 8839665, 7720977, 4102125, 328781133307198027, -7211410, 478744);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966960005415501, 3, 0, '', 'two
lines', 'Acme Łódź', -4487915, -9026622, 775528, 8812395568030408780, 8042127, -13195);
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
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212692194, 1, 0, 'Straße', '', 0, 0, -2, -12235, -3968508563948624640, 7803076903250592319);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212692194, 2, 0, 'Łódź', 'a two
lines tab	here', 9223372036854775807, 0, -140979, -9223372036854775808, -9223372036854775808, 3405763997736213408);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212692194, 3, 0, '"quoted"', 'a Acme 日本印刷', 7442704955461033095, 0, 9223372036854775807, 7544574579139929453, 9223372036854775807, 1266832127031511348);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959925723798, 1, 0, 'two
lines tab	here', 'Acme 日本印刷', -3390563, 0, 2474371, -4308231, -372630, 793574834254514425);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959925723798, 2, 5106783489655088782, 'sign 日本印刷 "quoted"', 'Straße "quoted" 😀', 3896547, 0, -5024583, 2609745, 500097, 1579854783427388588);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959925723798, 3, 7570824865170797857, '日本印刷', '"quoted"', 3158648, 1, 2978050, 2782320, 6900502, 4896709842390214026);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959925723798, 4, 1660993183196347696, 'Łódź', 'a O''Neil; DROP Łódź', 3172434, 0, -1571231, -234100, 1673960, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959978152633, 1, 0, 'two
lines Straße', '日本印刷 日本印刷', 5712639, 0, 4242605, -8334347, -8725577, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959978152633, 2, 702809532165649182, '"quoted" sign', 'a Łódź two
lines', 6853677, 1, 5413720, 5430850, 8260156, 7226671754856938410);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959988638454, 1, 0, 'sign O''Neil; DROP Acme', '', 3177969, 0, 2642678, -4204475, -1538536, 5365103903033242183);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959988638454, 2, 0, 'tab	here Ænima', 'Acme Ænima', 1878099, 1, -440386, -8436785, 9820945, 8882663543413586425);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959988638454, 3, 0, 'Ænima tab	here Łódź', '', 2160843, 1, 1038354, 7707724, 2125265, 3007013083039236892);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959988638454, 4, 0, '日本印刷', '', 15442, 1, 1110546, -9208008, 7342963, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966960005415501, 1, 0, '日本印刷', '', -5172934, 0, -2295510, 2386797, 7063502, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966960005415501, 2, 6071275812543473114, '', '', -1727644, 1, 6144050, -6536463, 8974709, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966960005415501, 3, 0, '', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', -175575, 1, -2214996, 2092328, 75219, 0);
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
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959218983444, 3, 0, '', '', '', '', '', '', '', '', '', '', '', '', '', '', '');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959225274980, 4, 3823941980704976911, '', 'tab	here a Łódź', 'tab	here Ænima', 'a', 'sign', 'a two
lines Łódź', 'O''Neil; DROP Łódź', '', 'tab	here "quoted" "quoted"', 'Ænima Acme مطبعة', 'Acme "quoted"', 'sign', 'sign مطبعة', 'Acme', '');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959925723798, 127, 2425972222990954119, 'Ænima', 'a two
lines a', 'sign Straße', '', 'Acme', 'two
lines "quoted"', 'tab	here Łódź Straße', 'Straße tab	here', 'Acme Łódź', 'tab	here tab	here', 'two
lines O''Neil; DROP a', '', 'sign 😀 Łódź', 'مطبعة Straße Straße', '');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959978152633, 136, 2699485841947457629, 'O''Neil; DROP', 'two
lines tab	here "quoted"', 'Straße', 'Acme Łódź 日本印刷', 'Łódź', 'sign', '"quoted" 日本印刷 😀', 'Ænima O''Neil; DROP', 'مطبعة O''Neil; DROP', 'Straße Ænima', '', '', 'tab	here Straße مطبعة', 'Łódź Straße two
lines', 'Łódź مطبعة sign');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959988638454, 138, 0, 'Acme', 'مطبعة 😀 مطبعة', '', 'Acme 😀', '', '"quoted" 😀', 'a a', '', 'Straße Straße O''Neil; DROP', '', '', '😀 Straße O''Neil; DROP', 'Acme two
lines Ænima', '"quoted" 日本印刷 "quoted"', 'O''Neil; DROP');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966960005415501, 141, 0, '', 'Straße', '😀 O''Neil; DROP', '日本印刷 مطبعة Straße', '"quoted" Ænima', 'O''Neil; DROP Straße', '😀 a', 'مطبعة 日本印刷', 'Straße Łódź', 'Ænima', '', '', '', '', '😀 Łódź "quoted"');
CREATE TABLE invoice_void (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO invoice_void(id, pos, invoice_id, customer_id, date, reason) VALUES (423966959231566560, 5, 0, 0, 32599, 'Acme Łódź "quoted"');
INSERT INTO invoice_void(id, pos, invoice_id, customer_id, date, reason) VALUES (423966959237857813, 6, 7024373667270948983, 6060785369571239242, 0, '');
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
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959244149338, 7, 2158360232582200307, 0, 0, 3, -1976131, 0, '日本印刷 a');
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959250440833, 8, 0, 8547437306526597776, 33362, 1, 784010, -5516860305408511400, 'a two
lines');
CREATE TABLE fee_waiver (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  step INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959256732256, 9, 4733574143481363294, -6487139099482699902, 10925, 'tab	here');
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959263023680, 10, 2957899061227325287, 991, -10407, '😀');
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959946695308, 130, 0, -9223372036854775808, 42654, 'a O''Neil; DROP Straße');
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
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959269315178, 11, 0, 0, 0, 0, 3, '', -6830262736812855385, -675669, -9223372036854775808, 9223372036854775807, 2163, '', '', 0, 'Acme Acme O''Neil; DROP', 3, 5446674234421097074);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959275606739, 12, 0, 0, 25289, 0, 3, '😀 Ænima 😀', -9223372036854775808, -373443868, 0, 171607, -1575568074610903262, 'Ænima 日本印刷 a', 'a 日本印刷 😀', 0, 'مطبعة', 156, 1257791593994806300);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959919432230, 126, 1, 423966959915238010, 0, 6483246157879797827, 2, 'O''Neil; DROP 日本印刷', -9223372036854775808, 75046, 4667525, 8290747, 9136522, '', 'O''Neil; DROP "quoted" two
lines', 4586742802726941329, '', -1837178, 0);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959932015320, 128, 0, 423966959351104113, 49033, 0, 4, 'O''Neil; DROP Acme مطبعةlong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 378676, 5449, -7592611, 4015873, -6593915, 'O''Neil; DROP 😀', 'O''Neil; DROP "quoted"', 0, 'Straße sign', 3301692, 0);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959999123998, 140, 0, 423966959965569742, 22492, 5025244739031374789, 0, 'two
lines 日本印刷 two
lines', 7213, 67694, -9909167, 5008899, 9445870, '', '', 7803987358646903483, 'tab	here', 2583241, 6192258430562880344);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (5302262810842581795, 135, 0, 77, 42358, 0, 2, 'Acme', 3076480664549346268, 31310, -7356616, -8353430, -5690740, 'O''Neil; DROP Ænima', '', 2389794620512320421, 'Łódź "quoted"', 2036031, 0);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (5305972277402171029, 120, 1, 77, 57488, 0, 3, 'tab	here a 日本印刷', -9223372036854775808, 44771, 50232, 707140, 3548615, 'Acme Straße tab	here', 'Straße two
lines', 5942264336302316625, '日本印刷 Łódź 日本印刷', -6253676, 3201824786830887445);
CREATE TABLE allocation (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959919432230, 126, 423966959915238010, 20587, '');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959999123998, 140, 423966959965569742, 20764, '');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966960013804121, 142, 423966959915238010, 20764, 'moved');
CREATE TABLE allocation_line (
  allocation_id INTEGER NOT NULL REFERENCES allocation(id),
  line INTEGER NOT NULL,
  credit_id INTEGER NOT NULL DEFAULT 0,
  debit_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (allocation_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959919432230, 1, 423966959919432230, 423966959206400559, 75046);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959919432230, 2, 423966959919432230, 423966959212692194, 37523);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959999123998, 1, 423966959999123998, 423966959988638454, 67694);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966960013804121, 1, 5305972277402171029, 423966959988638454, 27572);
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
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason, shift_id) VALUES (423966959281898211, 13, 4670330909754486984, 628218135197706111, -11732, 6514567611831227457, 1, '"quoted" a', -461710771, 9223372036854775807, 9223372036854775807, 'two
lines Straße "quoted"', 'O''Neil; DROP', 7821674130479761506);
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason, shift_id) VALUES (423966959288189451, 14, 0, 0, 48578, 0, 5, '', 1, -4519680939239714902, -1318585091556447306, '', 'Straße O''Neil; DROP', 0);
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
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason, shift_id) VALUES (423966959294480920, 15, 6297693646081946313, 0, 2, 0, '😀 😀', 'two
lines Łódź', 0);
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason, shift_id) VALUES (423966959300772442, 16, 0, 0, 0, 49229, 'tab	here', '', 0);
CREATE TABLE deposit_use (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  deposit_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959307063949, 17, 2226146434822597947, 5595539051419228076, 0, -9223372036854775808, 0);
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959313355362, 18, 0, 0, 27986, -9223372036854775808, -9821);
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
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959332229682, 21, 0, 32376, 3, 1, 'a', 'Straße "quoted"', '"quoted" Łódź Straße', -127826117, -478486);
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959338521308, 22, 0, 0, 1, 1, 'a Acme', '', '', -197223, 75);
CREATE TABLE statement_run_line (
  statement_run_id INTEGER NOT NULL REFERENCES statement_run(id),
  line INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  balance_minor INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (statement_run_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229682, 1, 8511521348471502075, 1491279164606174155, '"quoted" Łódź 😀');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229682, 2, 0, 26902378, 'O''Neil; DROP Łódź 😀');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229682, 3, 8769664680290305847, 4219796201743940132, 'Straße');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959338521308, 1, 0, -763815, 'a');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959338521308, 2, 1712736664365352012, -5567946855761154735, 'Ænima');
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
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959344812547, 23, 'Straße مطبعة', '', '', '', '', '', '', 'tab	here O''Neil; DROP', '', 'مطبعة sign', 0, 0, 0, 0, 'Straße Acme', '', 2473039726709236424, 2, 0, 'Ænima 😀 Łódź', '', 1, 704706211208039308, 0, 0);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959351104113, 24, 'sign Acme O''Neil; DROP', 'sign مطبعة', 'two
lines Ænima', 'tab	here', 'Ænima 😀 日本印刷', 'O''Neil; DROPlong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'O''Neil; DROP', 'Acme tab	here', '日本印刷 Ænima sign', '', 6542931512837398783, 9006639, 0, 0, '"quoted"', 'tab	here', 0, 1, 0, '', '', 1, 0, 7066278044062007590, 0);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959896363663, 121, 'sign Straße 😀', '', '"quoted" 日本印刷 tab	here', '', 'Ænima O''Neil; DROP', 'Straße Łódź', '', '', 'Ænima a a', '"quoted"', 3773211164920398644, 4736841, 1, 1, '', '', 6628051100843274457, 1, 0, '"quoted"', 'Łódź', 1, 0, 0, 0);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959915238010, 125, 'a sign Ænima', 'Straße two
lines "quoted"', 'Straße tab	herelong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'Straße', 'Ænima', 'مطبعة 日本印刷 a', '', '', '😀 two
lines 😀', 'مطبعة', 0, -8394746, 0, 0, '', '', 5853277715411042982, 2, 1, 'مطبعة 日本印刷', '', 0, 0, 70517223339820745, 0);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959965569742, 133, '', '', 'مطبعة O''Neil; DROP', '', '', 'O''Neil; DROP 😀 Ænima', 'Ænima 😀 😀', 'Straße', 'Ænima "quoted"', 'مطبعة', 8052403735675789221, -8771512, 0, 0, '', 'a', 0, 1, 0, '"quoted"long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'tab	here', 1, 723433015282728926, 52145521998776615, 50146);
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
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959365784218, 27, 2098515648849190656, 'Łódź Ænima Straße', '', 'Straße O''Neil; DROP', 'sign', -34659229, 0);
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959372075586, 28, 0, '', 'a', '😀', 'Łódź 😀 😀', 2800163751403693775, 0);
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959940403913, 129, 423966959896363663, 'sign sign', '', '', '', 2609433, 1);
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959959278288, 132, 423966959965569742, 'Łódź 日本印刷 Ænima', 'Łódź two
lines', '😀 Acme', '', 1107303523, 1);
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
INSERT INTO location(id, pos, customer_id, name, address, city, region, postcode, country, tax_group_id, archived) VALUES (423966959386755626, 31, 0, '', 'Acme', 'O''Neil; DROP two
lines Acme', '', 'Straße Łódź 日本印刷', 'Łódź 😀', 0, 0);
INSERT INTO location(id, pos, customer_id, name, address, city, region, postcode, country, tax_group_id, archived) VALUES (423966959393047050, 32, 9137684553497019884, 'a', 'a sign two
lines', 'O''Neil; DROP 😀 Acme', '', 'O''Neil; DROP sign Straße', '', 0, 0);
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
INSERT INTO certificate(id, pos, customer_id, region, reason, number, valid_from, expires, scan_hash, scan_name, archived) VALUES (423966959407727136, 35, 0, '', 'tab	here tab	here 日本印刷', 'O''Neil; DROP sign', 54539, 31141, 'Acme Ænima 😀', 'مطبعة', 0);
INSERT INTO certificate(id, pos, customer_id, region, reason, number, valid_from, expires, scan_hash, scan_name, archived) VALUES (423966959414018652, 36, 0, '', '"quoted" two
lines Straße', '日本印刷', 25861, 0, 'O''Neil; DROP a', 'along long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 0);
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
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959428698850, 39, 'two
lines Ænima', '', '日本印刷 Straße O''Neil; DROP', 'sign', -1, 0, 0, 1);
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959434990280, 40, 'a', '😀 O''Neil; DROP sign', '', 'Łódź two
lines', -328, 1, 5594543345825261648, 1);
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966960026386979, 144, 'Ænima مطبعة sign', 'Ænima sign 日本印刷', '', '日本印刷', 4255898, 0, 1630678766574497529, 0);
CREATE TABLE price_break (
  item_id INTEGER NOT NULL REFERENCES item(id),
  line INTEGER NOT NULL,
  min_quantity INTEGER NOT NULL DEFAULT 0,
  unit_price INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (item_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959428698850, 1, 0, 0);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959428698850, 2, -9223372036854775808, 0);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959428698850, 3, 3279218677290219757, -9223372036854775808);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990280, 1, 0, 9223372036854775807);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990280, 2, -27949, 829263970688903161);
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
INSERT INTO terms(id, pos, name, kind, days, discount_rate, discount_days, archived) VALUES (423966959449670253, 43, '', 1, 9223372036854775807, 0, 0, 0);
INSERT INTO terms(id, pos, name, kind, days, discount_rate, discount_days, archived) VALUES (423966959455961765, 44, 'Straße مطبعة Acme', 0, 171, 125137, 0, 0);
CREATE TABLE tax_rate (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  jurisdiction TEXT NOT NULL DEFAULT '',
  rate INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tax_rate(id, pos, name, jurisdiction, rate, archived) VALUES (423966959470641723, 47, 'Straße Łódź', 'Straße Łódź Straße', 9223372036854775807, 0);
INSERT INTO tax_rate(id, pos, name, jurisdiction, rate, archived) VALUES (423966959476933338, 48, 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '😀 tab	here tab	here', 4, 1);
CREATE TABLE tax_group (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  inclusive INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tax_group(id, pos, name, inclusive, archived) VALUES (423966959491613281, 51, 'O''Neil; DROP', 1, 1);
INSERT INTO tax_group(id, pos, name, inclusive, archived) VALUES (423966959497904771, 52, 'Acme 日本印刷 Straße', 1, 0);
CREATE TABLE tax_group_member (
  tax_group_id INTEGER NOT NULL REFERENCES tax_group(id),
  line INTEGER NOT NULL,
  tax_rate_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (tax_group_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613281, 1, 6219241917361191987);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613281, 2, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613281, 3, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959497904771, 1, 0);
CREATE TABLE tender (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  kind INTEGER NOT NULL DEFAULT 0,
  needs_reference INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0,
  rank INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tender(id, pos, name, kind, needs_reference, archived, rank) VALUES (423966959512584836, 55, 'مطبعة', 1, 0, 1, -5063697140467973794);
INSERT INTO tender(id, pos, name, kind, needs_reference, archived, rank) VALUES (423966959518876160, 56, 'Łódź a two
lines', 5, 1, 1, 9223372036854775807);
CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  role INTEGER NOT NULL DEFAULT 0,
  pin_hash TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO staff(id, pos, name, role, pin_hash, archived) VALUES (423966959533556342, 59, 'Ænima two
lines Acme', 2, '', 1);
INSERT INTO staff(id, pos, name, role, pin_hash, archived) VALUES (423966959539847734, 60, 'two
lines', 1, 'Acme', 0);
CREATE TABLE period_lock (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  before INTEGER NOT NULL DEFAULT 0,
  seen TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO period_lock(id, pos, before, seen, reason) VALUES (423966959319646841, 19, 0, '日本印刷 日本印刷 "quoted"', '"quoted"');
INSERT INTO period_lock(id, pos, before, seen, reason) VALUES (423966959325938415, 20, 34725, 'sign Ænima 😀', '');
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  value TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO setting(id, pos, value) VALUES (42, 143, '');
INSERT INTO setting(id, pos, value) VALUES (51, 122, '日本印刷 "quoted" Ænima');
CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  station INTEGER NOT NULL DEFAULT 0,
  prefix TEXT NOT NULL DEFAULT '',
  first INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO series(id, pos, kind, station, prefix, first, archived) VALUES (423966959554527884, 63, 3, 4432896, 'a Ænima', 635706634, 1);
INSERT INTO series(id, pos, kind, station, prefix, first, archived) VALUES (423966959560819408, 64, 3, 9223372036854775807, 'tab	here 日本印刷', -23790, 1);
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
INSERT INTO invoice_group(id, pos, customer_id, number, series_id, sequence, date, due, dissolved) VALUES (423966959575499480, 67, 0, 'a 日本印刷 "quoted"', 7033629354037465356, 1097, 0, 0, 1);
INSERT INTO invoice_group(id, pos, customer_id, number, series_id, sequence, date, due, dissolved) VALUES (423966959581790740, 68, 0, '日本印刷', 7540712154432900957, 53875, 0, 10284, 1);
CREATE TABLE group_member (
  invoice_group_id INTEGER NOT NULL REFERENCES invoice_group(id),
  line INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (invoice_group_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499480, 1, 5955301175240496173);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499480, 2, 4940991562923515498);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790740, 1, 629493476908721856);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790740, 2, 4737775237288928320);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790740, 3, 5568075427842550248);
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
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959596470982, 71, 1, 0, 0, '日本印刷 Straße', '', 'a', 22661, 0, 2896569293987968421, -1617126, 1);
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959602762474, 72, 0, 0, 5677387275490068012, 'sign', 'O''Neil; DROP', 'two
lines', 0, 0, 0, -912905, 0);
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
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596470982, 1, 548085653320308586, '"quoted" Ænima', 'a Ænima', 'Straße Ænima 日本印刷', 538649193638605830, 133190373, -320290, 6239333668415724300, 223999);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596470982, 2, 1457717916697155644, 'two
lines', '😀 two
lines 日本印刷', 'Ænima Acme', -9, 9223372036854775807, -4331, 9032207983849161370, 0);
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
INSERT INTO attempt(id, pos, kind, payment_id, refund_id, sale_id, staff_id, customer_id, terminal_id, tender_id, date, payment_kind, currency, amount_minor, keyed, subject, reason, offline) VALUES (423966959617442368, 75, 4, 4453825316869782141, 0, 0, 8996270193116318829, 0, 0, 9051249682038392171, 0, 1, 9223372036854775807, -1, 0, '', 'Ænima Ænima', 0);
INSERT INTO attempt(id, pos, kind, payment_id, refund_id, sale_id, staff_id, customer_id, terminal_id, tender_id, date, payment_kind, currency, amount_minor, keyed, subject, reason, offline) VALUES (423966959623733787, 76, 2, 7725496140963099586, 8756974950989600285, 0, 1116263544013481870, 0, 0, 0, 0, 1, 0, 9223372036854775807, 1, 'two
lines', '', 1);
CREATE TABLE attempt_line (
  attempt_id INTEGER NOT NULL REFERENCES attempt(id),
  line INTEGER NOT NULL,
  item_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (attempt_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442368, 1, 0, 0);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442368, 2, 7030634921516533626, 3136151);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442368, 3, 0, 0);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442368, 4, 2604841096275795760, -9223372036854775808);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733787, 1, 0, 2);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733787, 2, 0, -246118477);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733787, 3, 0, -78);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733787, 4, 0, 6);
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
INSERT INTO attempt_result(id, pos, attempt_id, state, terminal_id, currency, amount_minor, tip_minor, brand, last4, entry, code, reference, batch, message, receipt, evidence, trace, identity, at) VALUES (423966959630025373, 77, 0, 10, 0, 9223372036854775807, 9223372036854775807, 9223372036854775807, 'two
lines', 'sign 日本印刷', '日本印刷 😀', '', '😀 Ænima', 'Acme', 'Ænima O''Neil; DROP "quoted"', '', '', 'a O''Neil; DROP', 'Acme tab	here', 0);
INSERT INTO attempt_result(id, pos, attempt_id, state, terminal_id, currency, amount_minor, tip_minor, brand, last4, entry, code, reference, batch, message, receipt, evidence, trace, identity, at) VALUES (423966959636316675, 78, 0, 15, 135723091526351372, 0, 111, 2899510, 'two
lines', 'two
lines', 'O''Neil; DROP "quoted" مطبعة', '', 'Ænima Łódź', '', 'sign a 😀', 'مطبعة "quoted"', '😀', 'sign a مطبعة', 'O''Neil; DROP a', 8937367394944204911);
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
INSERT INTO terminal(id, pos, name, driver, address, identity, station, tips, archived, offline, offline_sale_minor, offline_customer_minor, offline_total_minor, options) VALUES (423966959642608354, 79, 'two
lines', 'Acme a', 'tab	here 😀', 'two
lines tab	here', -2, 0, 0, 1, 0, 3762601, 0, '日本印刷 Acme Straße');
INSERT INTO terminal(id, pos, name, driver, address, identity, station, tips, archived, offline, offline_sale_minor, offline_customer_minor, offline_total_minor, options) VALUES (423966959648899783, 80, '', 'Acme Acme', 'مطبعة "quoted" a', 'O''Neil; DROPlong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', -222265, 0, 0, 1, 9223372036854775807, 0, -56, 'Acme "quoted" tab	here');
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
INSERT INTO card_batch(id, pos, terminal_id, staff_id, at, number, identity, currency, has_lines, has_totals, receipt, evidence) VALUES (423966959764243015, 99, 4737614767170482875, 0, 63718358401000000, '', '😀 Ænima مطبعة', -1053054, 1, 1, '😀', 'tab	here 日本印刷 مطبعة');
INSERT INTO card_batch(id, pos, terminal_id, staff_id, at, number, identity, currency, has_lines, has_totals, receipt, evidence) VALUES (423966959770534518, 100, 0, 0, 9223372036854775807, 'Łódź', 'Acme Straße', -9223372036854775808, 1, 1, 'two
lines Ænima', '');
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
CREATE TABLE card_batch_total (
  card_batch_id INTEGER NOT NULL REFERENCES card_batch(id),
  line INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  count INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (card_batch_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959764243015, 1, '😀 two
lines sign', -151, 5900061899627921591);
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959764243015, 2, 'O''Neil; DROP Ænima', 9223372036854775807, -9223372036854775808);
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959764243015, 3, 'مطبعة', -3819, 44608606);
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959764243015, 4, '', 9223372036854775807, 3804709);
CREATE TABLE card_batch_member (
  card_batch_id INTEGER NOT NULL REFERENCES card_batch(id),
  line INTEGER NOT NULL,
  attempt_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (card_batch_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959764243015, 1, 0);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959764243015, 2, 6999014064684549109);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959764243015, 3, 5820771438656393286);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959770534518, 1, 1405176634523677648);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959770534518, 2, 2001020295485698291);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959770534518, 3, 0);
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
INSERT INTO orphan_end(id, pos, orphan_id, kind, attempt_id, payment_id, staff_id, reason) VALUES (423966959776826066, 101, 2395398069130837559, 2, 4423303658398828979, 5043780700897214, 0, '😀 two
lines');
INSERT INTO orphan_end(id, pos, orphan_id, kind, attempt_id, payment_id, staff_id, reason) VALUES (423966959783117347, 102, 0, 0, 4110280914618949612, 872612595035271490, 4419982921526602841, 'a 日本印刷 日本印刷');
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
INSERT INTO shift(id, pos, station, date, staff_id, at, currency, float_minor) VALUES (423966959663579669, 83, 264027, -9113, 8148245770290736244, 387, 9223372036854775807, 9223372036854775807);
INSERT INTO shift(id, pos, station, date, staff_id, at, currency, float_minor) VALUES (423966959669871235, 84, 12295, 0, 0, -39127764, 68712770, 0);
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
INSERT INTO drawer_entry(id, pos, shift_id, kind, category, amount_minor, staff_id, at, reason) VALUES (423966959676162815, 85, 5416131919711503126, 0, 4, 9223372036854775807, 1301202820548710737, 9223372036854775807, 'sign sign مطبعة');
INSERT INTO drawer_entry(id, pos, shift_id, kind, category, amount_minor, staff_id, at, reason) VALUES (423966959682454161, 86, 2840896484916650850, 1, 0, -1096, 0, 100657468801000000, 'مطبعة');
CREATE TABLE shift_event (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  shift_id INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO shift_event(id, pos, shift_id, kind, staff_id, at, reason) VALUES (423966959688745709, 87, 0, 1, 0, -5134, '');
INSERT INTO shift_event(id, pos, shift_id, kind, staff_id, at, reason) VALUES (423966959695037140, 88, 2364867056839550087, 3, 0, 0, '');
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
INSERT INTO shift_close(id, pos, shift_id, staff_id, at, number, currency, expected_minor, counted_minor, over_minor, left_minor, reason, head, counts, first_minor) VALUES (423966959701328551, 89, 8338366045814997655, 0, 9223372036854775807, 12862, -390366510, -9223372036854775808, 9223372036854775807, -193, 4, 'Acme a', '日本印刷', 0, -8420405628790795862);
INSERT INTO shift_close(id, pos, shift_id, staff_id, at, number, currency, expected_minor, counted_minor, over_minor, left_minor, reason, head, counts, first_minor) VALUES (423966959707620064, 90, 1505746010283964470, 6548814223887952040, 4439563064728705244, 0, 9223372036854775807, 0, 7, 0, -9223372036854775808, '', '😀 😀 Straße', -44, 9120484123528735626);
CREATE TABLE shift_close_cash (
  shift_close_id INTEGER NOT NULL REFERENCES shift_close(id),
  line INTEGER NOT NULL,
  value_minor INTEGER NOT NULL DEFAULT 0,
  count INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (shift_close_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959701328551, 1, 5, -26073835);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959701328551, 2, 0, -166210051);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959707620064, 1, -2, -9223372036854775808);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959707620064, 2, 0, 447447);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959707620064, 3, -49881, -9223372036854775808);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959707620064, 4, -3560247595694799415, 0);
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
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959701328551, 1, 7, 6, 'مطبعة two
lines', -141583, 6973453124401812526);
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959701328551, 2, 0, 4, 'two
lines', 9223372036854775807, 9223372036854775807);
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959707620064, 1, 0, 6, 'tab	here', -12086540, -9223372036854775808);
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959707620064, 2, 3, 3, 'Straße مطبعة a', 0, -6447911106016221286);
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959707620064, 3, 0, 6, 'tab	here "quoted"', 2710785957950914999, -9223372036854775808);
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959707620064, 4, 8, 3, '日本印刷 😀', 176, -8647);
CREATE TABLE shift_close_carried (
  shift_close_id INTEGER NOT NULL REFERENCES shift_close(id),
  line INTEGER NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  ref_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (shift_close_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO shift_close_carried(shift_close_id, line, kind, ref_id) VALUES (423966959707620064, 1, 1, 1242540789170236037);
INSERT INTO shift_close_carried(shift_close_id, line, kind, ref_id) VALUES (423966959707620064, 2, 2, 0);
INSERT INTO shift_close_carried(shift_close_id, line, kind, ref_id) VALUES (423966959707620064, 3, 1, 6818577360306755736);
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
INSERT INTO shift_close_difference(shift_close_id, line, match, terminal_id, attempt_id, payment_id, card, there_minor, here_minor, reason) VALUES (423966959707620064, 1, 3, 7213041495183870335, 9160878234549681305, 6623074409948720284, 'O''Neil; DROP', 24236, -2779467, 'Łódź Ænima');
CREATE TABLE drawer_count (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  shift_id INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0,
  counted_minor INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO drawer_count(id, pos, shift_id, staff_id, at, counted_minor) VALUES (423966959739077238, 95, 8750740263250797712, 3039564385592914928, 6053946842340132063, -925011858);
INSERT INTO drawer_count(id, pos, shift_id, staff_id, at, counted_minor) VALUES (423966959745368830, 96, 0, 0, -51097132799000000, -1721);
CREATE TABLE drawer_count_cash (
  drawer_count_id INTEGER NOT NULL REFERENCES drawer_count(id),
  line INTEGER NOT NULL,
  value_minor INTEGER NOT NULL DEFAULT 0,
  count INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (drawer_count_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO drawer_count_cash(drawer_count_id, line, value_minor, count) VALUES (423966959739077238, 1, -9223372036854775808, 44231940);
INSERT INTO drawer_count_cash(drawer_count_id, line, value_minor, count) VALUES (423966959739077238, 2, -1, 0);
INSERT INTO drawer_count_cash(drawer_count_id, line, value_minor, count) VALUES (423966959739077238, 3, 0, 9223372036854775807);
INSERT INTO drawer_count_cash(drawer_count_id, line, value_minor, count) VALUES (423966959745368830, 1, -60026158, -24784647);
INSERT INTO drawer_count_cash(drawer_count_id, line, value_minor, count) VALUES (423966959745368830, 2, -9223372036854775808, 37006211);
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
INSERT INTO shift_move(id, pos, payment_id, refund_id, from_shift_id, to_shift_id, cash_minor, from_open, to_open, staff_id, at, reason) VALUES (423966959751660120, 97, 4006570040205762087, 6322500817004170230, 2428516889600128777, 7676616107297490847, -9223372036854775808, 1, 1, 0, -5239417946326251916, 'two
lines');
INSERT INTO shift_move(id, pos, payment_id, refund_id, from_shift_id, to_shift_id, cash_minor, from_open, to_open, staff_id, at, reason) VALUES (423966959757951585, 98, 5038762688340689879, 0, 2536050627286211044, 4008553591246979925, 397522, 0, 1, 4905782061655109853, -77, 'مطبعة tab	here');
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
INSERT INTO card_batch_note(id, pos, kind, match, terminal_id, batch_id, spot, orphan_id, attempt_id, payment_id, there_minor, here_minor, staff_id, at, reason) VALUES (423966959726494291, 93, 0, 4, 6580569322458635904, 1356246302460991057, 'مطبعة sign O''Neil; DROP', 0, 4839796490854055367, 7933420661563980967, 0, 9223372036854775807, 4847318839407977316, 9223372036854775807, '');
INSERT INTO card_batch_note(id, pos, kind, match, terminal_id, batch_id, spot, orphan_id, attempt_id, payment_id, there_minor, here_minor, staff_id, at, reason) VALUES (423966959732785709, 94, 1, 8, 0, 0, '', 0, 2740208588876869072, 8026904194702316818, 9223372036854775807, 9223372036854775807, 5131716809223804673, -61600521599000000, 'Straße 日本印刷');
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
INSERT INTO bank_deposit(id, pos, date, staff_id, currency, cash_minor, total_minor, reference) VALUES (423966959713911392, 91, 0, 0, 9, 1659107, -14795727, 'tab	here');
INSERT INTO bank_deposit(id, pos, date, staff_id, currency, cash_minor, total_minor, reference) VALUES (423966959720202952, 92, 0, 0, 0, -70892, -8645805, '');
CREATE TABLE bank_deposit_cash (
  bank_deposit_id INTEGER NOT NULL REFERENCES bank_deposit(id),
  line INTEGER NOT NULL,
  value_minor INTEGER NOT NULL DEFAULT 0,
  count INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (bank_deposit_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO bank_deposit_cash(bank_deposit_id, line, value_minor, count) VALUES (423966959713911392, 1, -8684600035471086028, 23);
INSERT INTO bank_deposit_cash(bank_deposit_id, line, value_minor, count) VALUES (423966959713911392, 2, -374674, -1198);
INSERT INTO bank_deposit_cash(bank_deposit_id, line, value_minor, count) VALUES (423966959713911392, 3, 99370247, -11);
INSERT INTO bank_deposit_cash(bank_deposit_id, line, value_minor, count) VALUES (423966959713911392, 4, -9223372036854775808, -9223372036854775808);
INSERT INTO bank_deposit_cash(bank_deposit_id, line, value_minor, count) VALUES (423966959720202952, 1, 9223372036854775807, 2315);
INSERT INTO bank_deposit_cash(bank_deposit_id, line, value_minor, count) VALUES (423966959720202952, 2, -497044, 5359);
INSERT INTO bank_deposit_cash(bank_deposit_id, line, value_minor, count) VALUES (423966959720202952, 3, 9223372036854775807, -1452);
CREATE TABLE bank_deposit_check (
  bank_deposit_id INTEGER NOT NULL REFERENCES bank_deposit(id),
  line INTEGER NOT NULL,
  payment_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (bank_deposit_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959713911392, 1, 5761530707666715387, 4840815);
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959720202952, 1, 6167250309845087698, 0);
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959720202952, 2, 1208402611565947103, 24047);
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959720202952, 3, 7810755999949264620, 2334);
CREATE TABLE link_key (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  link_key TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO link_key(id, pos, link_key) VALUES (423966959789408922, 103, '');
INSERT INTO link_key(id, pos, link_key) VALUES (423966959795700457, 104, 'Acme "quoted"');
CREATE TABLE link_end (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  document_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO link_end(id, pos, document_id, customer_id, reason) VALUES (423966959801991821, 105, 3682431807405495787, 7940338472499153765, 'a tab	here');
INSERT INTO link_end(id, pos, document_id, customer_id, reason) VALUES (423966959808283345, 106, 0, 0, 'sign Łódź O''Neil; DROP');
CREATE TABLE document_view (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  document_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  contact_id INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO document_view(id, pos, document_id, customer_id, contact_id, at) VALUES (423966959814574814, 107, 8070759038904829759, 6138206352192550470, 4274608225598733835, 9223372036854775807);
INSERT INTO document_view(id, pos, document_id, customer_id, contact_id, at) VALUES (423966959820866300, 108, 780542976133023394, 0, 0, 214397280001000000);
CREATE TABLE document_file (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  document_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO document_file(id, pos, document_id, customer_id, sha256) VALUES (423966959827157744, 109, 700555846963785615, 2212493652022714327, 'Straße');
INSERT INTO document_file(id, pos, document_id, customer_id, sha256) VALUES (423966959833448984, 110, 3893817545793040266, 1919785022742078077, 'Łódź Acme 日本印刷');
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
INSERT INTO online_payment(id, pos, payment_id, customer_id, contact_id, date, method, currency, amount_minor, gateway) VALUES (423966959839740478, 111, 0, 4547766931454605646, 3773228462217209772, 0, 2, -9223372036854775808, -8046548, '');
INSERT INTO online_payment(id, pos, payment_id, customer_id, contact_id, date, method, currency, amount_minor, gateway) VALUES (423966959846032052, 112, 0, 5581198296753181527, 8882756487573397656, 16536, 1, 450640, 7199556866794684621, 'Straße a');
CREATE TABLE online_payment_line (
  online_payment_id INTEGER NOT NULL REFERENCES online_payment(id),
  line INTEGER NOT NULL,
  item_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (online_payment_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO online_payment_line(online_payment_id, line, item_id, amount_minor) VALUES (423966959839740478, 1, 0, 47);
INSERT INTO online_payment_line(online_payment_id, line, item_id, amount_minor) VALUES (423966959846032052, 1, 0, -3857);
INSERT INTO online_payment_line(online_payment_id, line, item_id, amount_minor) VALUES (423966959846032052, 2, 0, -129175098);
INSERT INTO online_payment_line(online_payment_id, line, item_id, amount_minor) VALUES (423966959846032052, 3, 0, 9223372036854775807);
INSERT INTO online_payment_line(online_payment_id, line, item_id, amount_minor) VALUES (423966959846032052, 4, 7309527988992659322, 213);
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
INSERT INTO online_result(id, pos, online_id, state, currency, amount_minor, reference, brand, last4, code, message, at) VALUES (423966959852323526, 113, 4378969161806315818, 3, -9223372036854775808, 0, '', '', 'a a', 'along long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'O''Neil; DROP Ænima a', 0);
INSERT INTO online_result(id, pos, online_id, state, currency, amount_minor, reference, brand, last4, code, message, at) VALUES (423966959858614927, 114, 4868487279539949574, 0, -8186050140708483593, 2382597, 'O''Neil; DROP Straße', '', '', '', 'Łódź a', -167);
CREATE TABLE collection (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  status INTEGER NOT NULL DEFAULT 0,
  promise_date INTEGER NOT NULL DEFAULT 0,
  promise_minor INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO collection(id, pos, customer_id, status, promise_date, promise_minor, note) VALUES (423966959864906423, 115, 3617092557049871620, 0, 50896, 9223372036854775807, '日本印刷 two
lines Acme');
INSERT INTO collection(id, pos, customer_id, status, promise_date, promise_minor, note) VALUES (423966959871197721, 116, 0, 2, -19518, -44222417, '');
CREATE TABLE station (
  id INTEGER PRIMARY KEY,
  life BLOB NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  place TEXT NOT NULL
) STRICT;
INSERT INTO station(id, life, number, place) VALUES (1, x'8204abadda23b2b9446eb264036c81b0', 1, 'where it was made');
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
INSERT INTO head(one, station_id, schema, pos, seq, stamp, last_id, hash) VALUES (1, 1, 1, 146, 146, 116654080025952256, 423966960026386979, x'ed40e9329d78571df86a22479d213e69aa78b0414643617a398cff0ac546bfc9');
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
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (1, 1, 1, 116654080000131072, 1, 0, 0, 'fixture.add', 0, x'a84dba5058a1f9a58b4f736a72706ae03943ada4ba57693e9019a86c95260b0f', x'2b022f020000b43be205bb0308021140c536a20f729d7e18feffffffffffffffff0122016129faa78eb5713fb4323100d94a2b4924fc434a11d985d8b7d8a8d8b9d8a9206120f09f988050d0e20658feffffffffffffffff01621af09f9880204f274e65696c3b2044524f50202271756f746564226a1453747261c39f6520c581c3b364c5ba207369676e820110746162096865726520c581c3b364c5ba8801cc48a801eb8eceb0f5d8e4e22eb001ffffffffffffffffff01b90176424369d0adfa4cc001feffffffffffffffff01c9018704a370ae65010cd901facabcd1d4f5523bea010753747261c39f65f801848e07726509cdbda7770fbb5453121bd985d8b7d8a8d8b9d8a920746162096865726520c581c3b364c5ba1a0f53747261c39f652053747261c39f6528985b30a7da99c885ece4b1d30138feffffffffffffffff0148feffffffffffffffff0150cafaf2a0a1b2dd9d01726c120753747261c39f651a13d985d8b7d8a8d8b9d8a92074616209686572652217746162096865726520c3866e696d612053747261c39f6528dcd588afb4e6a1917330a2ec84d4d2ba9aaab10138d2fb9094bcd4ae8e7748feffffffffffffffff015087f0b2dec59beff8c901');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (2, 1, 2, 116654080000327680, 1, 0, 0, 'fixture.add', 0, x'16193ba94e5a48d121f8b9cb8fecdb9c1b4bff58eaf4d359f3cd160c7fa7ac25', x'2b02e2026000b43be2058005080818aa0122174f274e65696c3b2044524f50202271756f74656422206131fac172104dc6fc23389a8f044a13d985d8b7d8a8d8b9d8a9202271756f7465642250f08a0258feffffffffffffffff016a1ed985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f5020c3866e696d61820106c3866e696d6188019c9601a001ec19b001a707b90109b6bf53038f885dc001ea06d2010fc581c3b364c5ba2053747261c39f65e2011774616209686572652074776f0a6c696e657320f09f9880ea010441636d65f8019016723509f7851691a077c410120e74776f0a6c696e657320f09f98801a0753747261c39f6538b00248ffffffffffffffffff0150af85ab2c725f1217e697a5e69cace58db0e588b720d985d8b7d8a8d8b9d8a91a1453747261c39f6520d985d8b7d8a8d8b9d8a920612208746162096865726528ffffffffffffffffff0130feffffffffffffffff01488a87bbb0ab85e796c50150d5c8d41972531206c3866e696d611a0c41636d6520c581c3b364c5ba2221e697a5e69cace58db0e588b72053747261c39f65204f274e65696c3b2044524f5028ffffffffffffffffff014123d92dc9789ac02c4881bc1050047a22120753747261c39f6530033895bf0140ffeb86a4e9e0fc926e493f824edd19194a6c7a4d1207c581c3b364c5ba1a14612074776f0a6c696e657320746162096865726520feffffffffffffffff0130e59a1138ffffffffffffffffff0140ffffffffffffffffff0149a09be1b94fb4432f7a5412082271756f746564221a13612041636d6520e697a5e69cace58db0e588b7208ef2dae4a9aee6c9ce0130feffffffffffffffff0138da959fb1eba6dbb3d10140feffffffffffffffff01493409c4891bb19411');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (3, 1, 3, 116654080000524288, 1, 0, 0, 'fixture.add', 0, x'18a8bdd972fb1628d48de7dec20e9755cbc454cf33fd75d5c2e895aa1ef4c1d2', x'78031402c000b43be205009edff73e91545c3e47ce56932b2f64b7c691c39e9727cce58c2a28ee6d200fbc00');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (4, 1, 4, 116654080000720896, 1, 0, 0, 'fixture.add', 0, x'ad2caf39693d8d5c7627123a0066b7d91d97fe8082d340aa2bdc8a8822ac4b10', x'2b0364022001b43be205638767e7cb724433c201090fb09fa9f85e11351a127461620968657265206120c581c3b364c5ba220f746162096865726520c3866e696d612a016132047369676e3a13612074776f0a6c696e657320c581c3b364c5ba42144f274e65696c3b2044524f5020c581c3b364c5ba521a7461620968657265202271756f74656422202271756f746564225a16c3866e696d612041636d6520d985d8b7d8a8d8b9d8a9620d41636d65202271756f746564226a047369676e720f7369676e20d985d8b7d8a8d8b9d8a97a0441636d65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (5, 1, 5, 116654080000917504, 1, 0, 0, 'fixture.add', 0, x'1f79de3ec89f0d023f9c061725143f4f3a3de0d144e7130fb9e9779374acb2d4', x'2b04e0028001b43be2051b18aefd03221541636d6520c581c3b364c5ba202271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (6, 1, 6, 116654080001114112, 1, 0, 0, 'fixture.add', 0, x'124ed2111d809683c3bcb9dee9a351302805d40923c338bbd8835f849bbf1fe2', x'2b041502e001b43be205120977f84a37a2967b61114aa52da52e3c1c54');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (7, 1, 7, 116654080001310720, 1, 0, 0, 'fixture.add', 0, x'3d2196d3cb2a4ba7b98dba6e54b405c85fc2cead29bd2a49b9b4e1c6a85fee66', x'2b055a024002b43be2052009f33b64303209f41d200628859df1013a0ee697a5e69cace58db0e588b72061');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (8, 1, 8, 116654080001507328, 1, 0, 0, 'fixture.add', 0, x'bf2eee4bb32d989793d13572874b981bc4b1a839edf1b758df1aff71ae10e12b', x'2b058102a002b43be2052b11908270abf1989e7618a4890420022894da5f30cfb69eb5fbcde98f99013a0b612074776f0a6c696e6573');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (9, 1, 9, 116654080001703936, 1, 0, 0, 'fixture.add', 0, x'a4c63ff4520d1cc4509bd4e155ae3adc32e24ec326b476fefeaf9bcb5dc591d1', x'2b0660020003b43be20522095e3b2e9c9a08b14110fbe1b59380a9f986b40118daaa0122087461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (10, 1, 10, 116654080001900544, 1, 0, 0, 'fixture.add', 0, x'f732a14733f2a9136311eba7a6264c2b323a21f64b34a02f13d53a3bef056289', x'2b0640026003b43be20516096787ea4986910c2910be0f18cda2012204f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (11, 1, 11, 116654080002097152, 1, 0, 0, 'fixture.add', 0, x'f322ffa88770c9fe75b766a9397ad7b4d7e487d50b6ee27e34d6c95159a61b23', x'2b076a02c003b43be2054f280638b1c18ae5aaf1fbc9bd0140a9bd5248ffffffffffffffffff0150feffffffffffffffff0158e6217a1641636d652041636d65204f274e65696c3b2044524f5080010689017232f1c55b79964b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (12, 1, 12, 116654080002293760, 1, 0, 0, 'fixture.add', 0, x'ad792913e4714a3f93c27a74bb3ec6b77ead1714bb2ffe8508903e4eb3202f42', x'2b07d3022004b43be2057d18928b0328063210f09f988020c3866e696d6120f09f988038ffffffffffffffffff0140b7b492e40250aef91458bba388ea9db4c5dd2b6215c3866e696d6120e697a5e69cace58db0e588b720616a136120e697a5e69cace58db0e588b720f09f98807a0ad985d8b7d8a8d8b9d8a98001b80289011c648869ca927411');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (13, 1, 13, 116654080002490368, 1, 0, 0, 'fixture.add', 0, x'5ac5237beb48a2d85b969db982f8c02cad8ce48275407d46ecd843eec7d0e6ed', x'2b09e3028004b43be2057c09c87071cb3759d040117fe7eac510e1b70818a7b7012141147730ba64685a2802320a2271756f74656422206138e596a9b80340feffffffffffffffff0148feffffffffffffffff01521a74776f0a6c696e65732053747261c39f65202271756f746564225a0c4f274e65696c3b2044524f506162c81b402e2b8c6c');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (14, 1, 14, 116654080002686976, 1, 0, 0, 'fixture.add', 0, x'c979277d92f3aaee84610427a84461fdcb1f0b05db0dd8afa89c190b442a6979', x'2b090b02e004b43be205321884f705280a380240abc1e597c6f790b97d4893d1c8c5f289c7cc245a1453747261c39f65204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (15, 1, 15, 116654080002883584, 1, 0, 0, 'fixture.add', 0, x'cae3af6749db26e60d8ae88f7cdb5685330d629d62b96cb765fcfc16ef35c470', x'2b0a18024005b43be2052909c9f2f22601e7655718042a09f09f988020f09f9880321174776f0a6c696e657320c581c3b364c5ba');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (16, 1, 16, 116654080003080192, 1, 0, 0, 'fixture.add', 0, x'33fd75c1806361870e8997777c69914bd8fa77c81264c9381b5d3b183bbf2e1e', x'2b0a5a02a005b43be2050e209a81062a087461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (17, 1, 17, 116654080003276800, 1, 0, 0, 'fixture.add', 0, x'9f57118524d494acaa75e31c9b45c879f0ad5ad9a43b62d5a5ee76cf40df8cbf', x'2b0b8d020006b43be2051d093b6d9a4963dce41e11ac57abee1e59a74d20ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (18, 1, 18, 116654080003473408, 1, 0, 0, 'fixture.add', 0, x'a32dcaa336bf6709f2f08713453c396cd98ea1b173745e7337f9b8241735acad', x'2b0b62026006b43be2051318a4b50320ffffffffffffffffff0128b99901');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (19, 1, 19, 116654080003670016, 1, 0, 0, 'fixture.add', 0, x'd2d7a268108a86ecfa4ed81182a4e27a99906f564363114793dcf78e63084c08', x'2b0c7902c006b43be2052e1222e697a5e69cace58db0e588b720e697a5e69cace58db0e588b7202271756f746564221a082271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (20, 1, 20, 116654080003866624, 1, 0, 0, 'fixture.add', 0, x'0b7839b2ac000ccdcfa5531c1f1e5f5b5e6be2d0faede3a6570b7961d70da588', x'2b0cef022007b43be2051608ca9e0412107369676e20c3866e696d6120f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (21, 1, 21, 116654080004063232, 1, 0, 0, 'fixture.add', 0, x'86578669a06a07f7a64dffe2d714696e6552ad0aecd5af5d596d4d5a65fa4dbe', x'2b0d32028007b43be205ac0110f0f903180620022a0161321053747261c39f65202271756f746564223a182271756f7465642220c581c3b364c5ba2053747261c39f654089e3f37948abb43a7a2a09fb34cc0992ff1e761096cfd6b4f89f8bb2291a152271756f7465642220c581c3b364c5ba20f09f98807a2010d4fdd3191a194f274e65696c3b2044524f5020c581c3b364c5ba20f09f98807a1c093747fe23901bb47910c8e8ebd7b792dd8f751a0753747261c39f65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (22, 1, 22, 116654080004259840, 1, 0, 0, 'fixture.add', 0, x'dfba3ad8ab6ad5f49218ebf1b1c101b8ff05f2effee636144bd884d4ccd5fbb8', x'2b0ddc02e007b43be2053a180220022a06612041636d6540cd89184896017a0710cd9e5d1a01617a1c094cc448f9ebdcc41710ddcaac9ec88aa9c59a011a06c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (23, 1, 23, 116654080004456448, 1, 0, 0, 'fixture.add', 0, x'7f209eee38695bb3f681678b1bc964836248c14601944703355853c999d350a6', x'780e03024008b43be20500237664b89a00b1d7f97d7ec00b6110b21ccde28e1eb2b6c3cd9a3991d52be66c740a1253747261c39f6520d985d8b7d8a8d8b9d8a942157461620968657265204f274e65696c3b2044524f50520fd985d8b7d8a8d8b9d8a9207369676e7a0c53747261c39f652041636d658901c8e2ee5987005222900104a20110c581c3b364c5ba202271756f74656422b9018c0b11be909ec709');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (24, 1, 24, 116654080004653056, 1, 0, 0, 'fixture.add', 0, x'247b67e37befb5dc9e75a36903ab65e0a0c9ff09715b324e685cb19f5f1b22f7', x'2b0e7102a008b43be205e043713861988351a6110a0b6120f09f98802041636d651a0874616209686572652a087461620968657265320b61207369676e207369676e3a1774776f0a6c696e6573202271756f74656422207369676e4a21e697a5e69cace58db0e588b7204f274e65696c3b2044524f5020c581c3b364c5ba521ee697a5e69cace58db0e588b720f09f9880204f274e65696c3b2044524f5060ffffffffffffffffff0168027ad80f2271756f746564226c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672082010e53747261c39f6520c3866e696d61890193d2d96d82c5c17b980102aa01047369676eb901f21c5d03089c5d4fc801dab205');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (25, 1, 25, 116654080004784128, 1, 0, 0, 'fixture.change', 0, x'ad444597505decc00885b5deebc6a2def8ff0249a50c4e7cb68d4c5a86c3e066', x'7e0e7102a008b43be20501000000000000000000a6deb9d31e8ad542080a0661207369676e7e0e7102a008b43be20502000000000000000000104b2ec52993912e35121453747261c39f6520e697a5e69cace58db0e588b71a1dc581c3b364c5ba204f274e65696c3b2044524f50202271756f746564227e0e7102a008b43be205030000000000000000005e76f01d9b74efdb33221941636d65204f274e65696c3b2044524f502053747261c39f652a167369676e2041636d65204f274e65696c3b2044524f507e0e7102a008b43be20504000000000000000000437624ade7a4507739320bc3866e696d61207369676e3a20c3866e696d6120e697a5e69cace58db0e588b720e697a5e69cace58db0e588b74a0874616209686572657e0e7102a008b43be20505000000000000000000941019de29b64f9e0959ec887b178f41b83f7e0e7102a008b43be20506000000000000000000126b0aeca34d0d300660dcea0868027e0e7102a008b43be2050700000000000000000013328f9cc1a4dd4a177a157369676e202271756f746564222053747261c39f657e0e7102a008b43be2050800000000000000000085d7a233d0afd2471382010661207369676e89015db579e6190ba25b7e0e7102a008b43be2050900000000000000000054830acb903e9467039001067e0e7102a008b43be2050a0000000000000000002a9a7f0f45b2cf3c16a201137369676e20c3866e696d6120c581c3b364c5ba7e0e7102a008b43be2050b0000000000000000000298dfac0f7baa5d007e0e7102a008b43be2050c0000000000000000001377cffa4c25929908b00102c801f490077e0e7102a008b43be2050d00000000000000000035997c9860665a0b007e0e7102a008b43be2050e0000000000000000009003a127afcee8860ac101f4bd90c71fd53163720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (26, 1, 26, 116654080004915200, 1, 0, 0, 'fixture.change', 0, x'172f1b474affe830d2fc256249c871385ea8fec163335b52c4594464586f3fd5', x'7e0e7102a008b43be205018080c8849191b89e03b9b223daadab04023b1dec822fa02a37180a167369676e2041636d65204f274e65696c3b2044524f507e0e7102a008b43be205028080c8849191b89e03b9b223daadab04024a4e2c8c8144bf9423120f7369676e20d985d8b7d8a8d8b9d8a91a1074776f0a6c696e657320c3866e696d617e0e7102a008b43be205038080c8849191b89e03b9b223daadab0402cc233ee3e6f1922224220874616209686572652a18c3866e696d6120f09f988020e697a5e69cace58db0e588b77e0e7102a008b43be205048080c8849191b89e03b9b223daadab0402725d0ddabe0ea669961032dc0f4f274e65696c3b2044524f506c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67203a0c4f274e65696c3b2044524f50420d41636d652074616209686572654a18e697a5e69cace58db0e588b720c3866e696d61207369676e7e0e7102a008b43be205058080c8849191b89e03b9b223daadab040253df00068fe512460959ce4c9b39b0ba4c0b7e0e7102a008b43be205068080c8849191b89e03b9b223daadab0402baf1e58234b41a780b60feffffffffffffffff017e0e7102a008b43be205078080c8849191b89e03b9b223daadab04021f7e593464bb90860c70027a082271756f746564227e0e7102a008b43be205088080c8849191b89e03b9b223daadab0402c00fe8cdcfd6fa320b82010874616209686572657e0e7102a008b43be205098080c8849191b89e03b9b223daadab04028ca533874e869eb9039001027e0e7102a008b43be2050a8080c8849191b89e03b9b223daadab040266b2eef1200735ba007e0e7102a008b43be2050c8080c8849191b89e03b9b223daadab040291cfb4e578deba1c03b001027e0e7102a008b43be2050e8080c8849191b89e03b9b223daadab0402369ad843797a0a580ac1012641753c71761062720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (27, 1, 27, 116654080005111808, 1, 0, 0, 'fixture.add', 0, x'a02fc1ea080207910274c40198af0327d69927509f7fe87e00da43ed4b6af36b', x'2b0f9a028009b43be2057b0637a31d73a6e64209001f413ddd6c1f1d1216c581c3b364c5ba20c3866e696d612053747261c39f65221453747261c39f65204f274e65696c3b2044524f502a047369676e30b9ee8621');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (28, 1, 28, 116654080005308416, 1, 0, 0, 'fixture.add', 0, x'1b4f07dbba93dd9f4c214b39a54ff5c5d7f0bd129190d90f6d012ad796071f07', x'2b0f4202e009b43be2056045e873a1ec604420120e41636d652053747261c39f6520612a0c4f274e65696c3b2044524f503802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (29, 1, 29, 116654080005439488, 1, 0, 0, 'fixture.change', 0, x'33607e4341f58be05e176012b97a49be156a4fd2a0da8815a14bf294900640ae', x'7e0f4202e009b43be2050200000000000000000091c70dcd79f830b9161206c3866e696d611a0cd985d8b7d8a8d8b9d8a920617e0f4202e009b43be20503000000000000000000eced3b2cc5a1319a11220f53747261c39f652053747261c39f657e0f4202e009b43be205040000000000000000007855637e1a4d6b6f0430e9df19720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (30, 1, 30, 116654080005570560, 1, 0, 0, 'fixture.change', 0, x'9cd03679633264ffcc336244b0170c5cdeadeaa5120e8e0b7f251d7edc42c8c4', x'7e0f4202e009b43be20502808098859191b89e03b9b223daadab04028af8b6e322ea9667031a01617e0f4202e009b43be20503808098859191b89e03b9b223daadab0402fa6c64aaa5bee27f192204f09f98802a11c581c3b364c5ba20f09f988020f09f98807e0f4202e009b43be20504808098859191b89e03b9b223daadab040264dda432903966d70a309e9bbdb5928697dc4d7e0f4202e009b43be20505000000000000000000f4a7c66fa56fef9b00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (31, 1, 31, 116654080005767168, 1, 0, 0, 'fixture.add', 0, x'cfc0784d37c2cace77f8493fa1159ef518cdcb523272d03fa6a5a999f23b6c4a', x'2b102a02c00ab43be20503a2931e733de3364f1a0441636d65221b4f274e65696c3b2044524f502074776f0a6c696e65732041636d65321c53747261c39f6520c581c3b364c5ba20e697a5e69cace58db0e588b73a0cc581c3b364c5ba20f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (32, 1, 32, 116654080005963776, 1, 0, 0, 'fixture.add', 0, x'3474c0709e9115c955863e3a0a277326238476d5cb8a74ab8d3e93b36ca43530', x'2b100a02200bb43be2051cc9a5cfcf984fefad10121b746162096865726520c581c3b364c5ba20d985d8b7d8a8d8b9d8a91a082271756f74656422220874616209686572652a10f09f988020c3866e696d61207369676e32d40ff09f98806c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67203a066120f09f98804116a8ac7ca47074744802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (33, 1, 33, 116654080006094848, 1, 0, 0, 'fixture.change', 0, x'5888f66753c7bbabc2c0df9db564f2da35e902e205530305804c372eb37c26c0', x'7e100a02200bb43be205010000000000000000008a5fc484f9bf9344090930ef1cb25b0852287e100a02200bb43be205020000000000000000003cb41012a2f1783806120441636d657e100a02200bb43be2050300000000000000000069b1fc0d0189f6c1241a15746162096865726520c581c3b364c5ba20f09f9880220bc3866e696d61207369676e7e100a02200bb43be2050400000000000000000055f011b9ad4adc7c0941ed4756d670f75371720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (34, 1, 34, 116654080006225920, 1, 0, 0, 'fixture.change', 0, x'ee6266b0d343fcc9e755f923a6569ab0327f398dcca2ad2cc7597f393951ad7a', x'7e100a02200bb43be205018080e8859191b89e03b9b223daadab0402cd5f80a6e07178fc0909ec85c318b093cf7e7e100a02200bb43be205028080e8859191b89e03b9b223daadab04029e1f25715985b875031201617e100a02200bb43be205038080e8859191b89e03b9b223daadab0402c4d4336c3589f5aa451a1061207369676e2074776f0a6c696e657322164f274e65696c3b2044524f5020f09f98802041636d6532194f274e65696c3b2044524f50207369676e2053747261c39f657e100a02200bb43be205048080e8859191b89e03b9b223daadab040284891a0125c68495007e100a02200bb43be2050500000000000000000031903a362093b51c00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (35, 1, 35, 116654080006422528, 1, 0, 0, 'fixture.add', 0, x'51fcf29aee7b49e997996bb41e12a178766e8943dc92d0d31c31cf9e8d618e7a', x'2b112002000cb43be205591a1e746162096865726520746162096865726520e697a5e69cace58db0e588b722114f274e65696c3b2044524f50207369676e2896d40630cae6033a1041636d6520c3866e696d6120f09f9880420ad985d8b7d8a8d8b9d8a9');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (36, 1, 36, 116654080006619136, 1, 0, 0, 'fixture.add', 0, x'b2932bc2cf52350cb487cbb579f6d4e026e31ab57e5c7da1a6cdeb415108b508', x'2b115c02600cb43be2054b1a1641636d65204f274e65696c3b2044524f5020f09f9880221541636d65202271756f7465642220c581c3b364c5ba30f5c3013a167369676e202271756f74656422207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (37, 1, 37, 116654080006750208, 1, 0, 0, 'fixture.change', 0, x'91560c83b546216c81d420746b182bc5fb2066b76df9f1d7c9a5abac150eca57', x'7e115c02600cb43be205020000000000000000001f120753747261c39f651a1053747261c39f65202271756f7465642228c7e9017e115c02600cb43be205030000000000000000001c3a1a2271756f7465642220e697a5e69cace58db0e588b720f09f9880720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (38, 1, 38, 116654080006881280, 1, 0, 0, 'fixture.change', 0, x'6c849afa93af6ce0954fd25d0115f5c068756fedd841b648f52b65c2c76ec860', x'7e115c02600cb43be205028080b8869191b89e03b9b223daadab04022e1a1a2271756f746564222074776f0a6c696e65732053747261c39f65220ce697a5e69cace58db0e588b7288a94037e115c02600cb43be205038080b8869191b89e03b9b223daadab0402e40f3a0e4f274e65696c3b2044524f50206142d10f616c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (39, 1, 39, 116654080007077888, 1, 0, 0, 'fixture.add', 0, x'02b3e0d499489e65e6635559fbd2044a164a29775fc21501ab18df537007a1c9', x'2b12e202400db43be205670a1074776f0a6c696e657320c3866e696d611a21e697a5e69cace58db0e588b72053747261c39f65204f274e65696c3b2044524f5022047369676e2801300240027a007a0b08ffffffffffffffffff017a1508dae3ad8bea8090825b10ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (40, 1, 40, 116654080007274496, 1, 0, 0, 'fixture.add', 0, x'20674b0d5c81991b10be0fa0a1fb0abf490f5789b76ae027d1d04d8d83047c74', x'2b12c802a00db43be205690a0ef09f98802041636d652041636d65221cd985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b7207369676e28d7e5f101300239269951b64f67c6117a050894c793377a02081f7a0e08ed4810feffffffffffffffff017a0e08feffffffffffffffff0110d203');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (41, 1, 41, 116654080007405568, 1, 0, 0, 'fixture.change', 0, x'a82c7f1d1aadbd0acfa8c246dc820e2b0decd1729f488693cb20e83229af2bec', x'7e12c802a00db43be20501000000000000000000d30f0ad00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67207e12c802a00db43be205020000000000000000000b1a0974776f0a6c696e65737e12c802a00db43be20503000000000000000000167a0d083810eaeaf1d1e9fca5fbea017a05081a10880c7e12c802a00db43be20504000000000000000000007e12c802a00db43be20505000000000000000000024002720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (42, 1, 42, 116654080007536640, 1, 0, 0, 'fixture.change', 0, x'3a764ceadb5b289289a7c4627ba652b856a196b95abcd8e0ca6ab2100b6c6e47', x'7e12c802a00db43be20501808088879191b89e03b9b223daadab0402030a01617e12c802a00db43be20502808088879191b89e03b9b223daadab0402181216f09f9880204f274e65696c3b2044524f50207369676e7e12c802a00db43be20503808088879191b89e03b9b223daadab0402332211c581c3b364c5ba2074776f0a6c696e6573288f057a0b10feffffffffffffffff017a0e08d9b40310f29f89df81cc9182177e12c802a00db43be20504808088879191b89e03b9b223daadab04020b30023950a8702888cfa34d720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (43, 1, 43, 116654080007733248, 1, 0, 0, 'fixture.add', 0, x'49ba2482800afd0bf3c02deeee567dc18541f53264261a934fcecb50027244f4', x'2b136d02800eb43be2050d100218feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (44, 1, 44, 116654080007929856, 1, 0, 0, 'fixture.add', 0, x'b88ddbf52809d4594132132211a2ec896de7b388fa93ac60e5c3d038cd91d2b0', x'2b13a502e00eb43be205200a0c4f274e65696c3b2044524f50100418d60128e9e69eed949b8bd2b2013002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (45, 1, 45, 116654080008060928, 1, 0, 0, 'fixture.change', 0, x'feb76a6d4267fbbd08b240a3d4c064c41db1fad92d17bdfa12ac9a54d5b49b43', x'7e13a502e00eb43be20501000000000000000000180a16e697a5e69cace58db0e588b72074776f0a6c696e65737e13a502e00eb43be205020000000000000000001b100418feffffffffffffffff0120feffffffffffffffff0128a2027e13a502e00eb43be2050300000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (46, 1, 46, 116654080008192000, 1, 0, 0, 'fixture.change', 0, x'bedcb26c83b1f079861d31f324429f1d4d1f996ce536185f440bbb443830045c', x'7e13a502e00eb43be205018080d8879191b89e03b9b223daadab0402190a1753747261c39f6520d985d8b7d8a8d8b9d8a92041636d657e13a502e00eb43be205028080d8879191b89e03b9b223daadab04020718d60220a2a30f720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (47, 1, 47, 116654080008388608, 1, 0, 0, 'fixture.add', 0, x'4224721d568efe572a536c6dc5d1b1ed84b21ece022cf2d2894e5e8db2b48ac7', x'2b143b02c00fb43be205350a0f53747261c39f6520c581c3b364c5ba121753747261c39f6520c581c3b364c5ba2053747261c39f6518feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (48, 1, 48, 116654080008585216, 1, 0, 0, 'fixture.add', 0, x'73b2cb22e3c157da051464d2aeb89504a856ac55aded3edc6cfbb26d66623b03', x'2b14da022010b43be205210a11c3866e696d6120d985d8b7d8a8d8b9d8a912047369676e18dad7c1d60b2002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (49, 1, 49, 116654080008716288, 1, 0, 0, 'fixture.change', 0, x'ceb6fa3e4f29dc3be148e1dc483e0d74e0a880bb248f262efe221ba17708bdac', x'7e14da022010b43be20501000000000000000000ec0f0ad40f7369676e6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720121353747261c39f6520612074776f0a6c696e65737e14da022010b43be205020000000000000000000b18c2bc86b3b5f6dd92d3017e14da022010b43be2050300000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (50, 1, 50, 116654080008847360, 1, 0, 0, 'fixture.change', 0, x'db258f63b7e4f8cc4a028c490fec9f84db8c1147ef9c0e2999eb4ead2fd5240b', x'7e14da022010b43be205018080a8889191b89e03b9b223daadab0402eb0f0ad00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67201216f09f98802074616209686572652074616209686572657e14da022010b43be205028080a8889191b89e03b9b223daadab04020218087e14da022010b43be205038080a8889191b89e03b9b223daadab0402022002720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (51, 1, 51, 116654080009043968, 1, 0, 0, 'fixture.add', 0, x'871941ad6dd1a73206ac35c19c2b241dcd5b50b63918115eaed281dc3c9c63d1', x'2b1561020011b43be205210a0c4f274e65696c3b2044524f50100218027a0909337c88a8922f4f567a007a00');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (52, 1, 52, 116654080009240576, 1, 0, 0, 'fixture.add', 0, x'6ce3c7cf5e5b482d8d6d7bcde3f9ce30092d447d1445204ba03f8daf4222165d', x'2b1583026011b43be205270a1861204f274e65696c3b2044524f502074776f0a6c696e65737a007a090947f0e7dcd961be70');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (53, 1, 53, 116654080009371648, 1, 0, 0, 'fixture.change', 0, x'563b3ff68d14296296269ca7dd55fb5e8cdccd92d99180ae6889d07db5453734', x'7e1583026011b43be205010000000000000000001c0a1ac581c3b364c5ba202271756f746564222074776f0a6c696e65737e1583026011b43be20502000000000000000000007e1583026011b43be20503000000000000000000021802720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (54, 1, 54, 116654080009502720, 1, 0, 0, 'fixture.change', 0, x'91f87313bf74ae2776b548594ebf2997e9207d67d36779be1de2594210a1e50a', x'7e1583026011b43be205018080f8889191b89e03b9b223daadab04021b0a1941636d6520e697a5e69cace58db0e588b72053747261c39f657e1583026011b43be205028080f8889191b89e03b9b223daadab04020410027a007e1583026011b43be205038080f8889191b89e03b9b223daadab040200720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (55, 1, 55, 116654080009699328, 1, 0, 0, 'fixture.add', 0, x'554d673809f6bcfe313da06f680135b6a6b7a671227dd2e6b5ecf45c1fd7368f', x'2b1684024012b43be2051b0a0ad985d8b7d8a8d8b9d8a91002200228c3fa89bc8feeeec58c01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (56, 1, 56, 116654080009895936, 1, 0, 0, 'fixture.add', 0, x'1e057350b655ef80503b0cd0f8732dd7c232a360616b588d7643d89fd321b9c6', x'2b160002a012b43be205200a0ff09f988020d985d8b7d8a8d8b9d8a9100c180228feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (57, 1, 57, 116654080010027008, 1, 0, 0, 'fixture.change', 0, x'0c36a729cd906b0287fc17b8fb719afdca5e7f3798cfb3236f43c9bcfe3fc7c4', x'7e160002a012b43be20501000000000000000000130a11f09f988020e697a5e69cace58db0e588b77e160002a012b43be205020000000000000000000210027e160002a012b43be20503000000000000000000022817720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (58, 1, 58, 116654080010158080, 1, 0, 0, 'fixture.change', 0, x'1779cac58b993b45305ba5a3e7fce93da978894119f306aac67355f1f3ccc089', x'7e160002a012b43be205018080c8899191b89e03b9b223daadab0402150a13c581c3b364c5ba20612074776f0a6c696e65737e160002a012b43be205028080c8899191b89e03b9b223daadab040204100a18027e160002a012b43be205038080c8899191b89e03b9b223daadab04020d200228feffffffffffffffff01720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (59, 1, 59, 116654080010354688, 1, 0, 0, 'fixture.add', 0, x'a8b2dcb15642b4864d9a2549da2e4696585c08ab8ab857e1e5d423362e63b360', x'2b1776028013b43be20503bf86479b5200771b0a15c3866e696d612074776f0a6c696e65732041636d6510042002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (60, 1, 60, 116654080010551296, 1, 0, 0, 'fixture.add', 0, x'a78078bb3bbdd13190f25c9d385ddcad23e879ceaa343593adf8e4f1a284959e', x'2b173602e013b43be205e239597457e2d4c32010021a1af09f988020e697a5e69cace58db0e588b72074616209686572652002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (61, 1, 61, 116654080010682368, 1, 0, 0, 'fixture.change', 0, x'236b53022c1f33243371d3a35de84b1929a0182def94a26e4fdcd50f6d706ad1', x'7e173602e013b43be20501000000000000000000892d61da6ca7df94090a0753747261c39f657e173602e013b43be20503000000000000000000a5e11b180f6ae96600720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (62, 1, 62, 116654080010813440, 1, 0, 0, 'fixture.change', 0, x'3e3058102a6da6cf8304dfbef69c6e5fe5d26936f4087e6d5486f84b237928fd', x'7e173602e013b43be205018080988a9191b89e03b9b223daadab04026b5eedbf82fc0e7c0b0a0974776f0a6c696e65737e173602e013b43be205038080988a9191b89e03b9b223daadab0402ed3e84bbbe470e89061a0441636d657e173602e013b43be2050400000000000000000042f93f4f0fb0026c00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (63, 1, 63, 116654080011010048, 1, 0, 0, 'fixture.add', 0, x'e313a20adf27e281ba16d47d8ba716944e210bda23b8f023e6c188d03aab4f37', x'2b198c02c014b43be2051908061080909d041a086120c3866e696d612094f4a0de042802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (64, 1, 64, 116654080011206656, 1, 0, 0, 'fixture.add', 0, x'10d219e0984892fe13b4fb2cff5250cfc59989dc1a6ba22e69fcee4ad7b96c6b', x'2b19d0022015b43be2051f10fe9ca5c90f1a0d41636d65202271756f7465642220d4b7b2e9cdfac7e279');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (65, 1, 65, 116654080011337728, 1, 0, 0, 'fixture.change', 0, x'7d14a4c2a42f6d384e6791f9dd47d3a42d7fc81f04eae2053a30da47139e87ab', x'7e19d0022015b43be205010000000000000000001f0804108bf6a6011a0ce697a5e69cace58db0e588b72092d7ca869cb08da0317e19d0022015b43be20502000000000000000000022802720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (66, 1, 66, 116654080011468800, 1, 0, 0, 'fixture.change', 0, x'342f4b7dbd22c9e33d7d2d105dc710befb155f44f75eb6659d3a414fa29d0215', x'7e19d0022015b43be205018080e88a9191b89e03b9b223daadab040228080610feffffffffffffffff011a15746162096865726520e697a5e69cace58db0e588b720dbf302720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (67, 1, 67, 116654080011665408, 1, 0, 0, 'fixture.add', 0, x'7776b87026185c32c396ad3de7cce95993ae802c8744b37f7d7a7d6382603068', x'2b1ad8020016b43be2053d12176120e697a5e69cace58db0e588b7202271756f74656422190cd129b9a1789c6120921138027a09092d14adc8dd7aa5527a09096a1e42e2a5ed9144');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (68, 1, 68, 116654080011862016, 1, 0, 0, 'fixture.add', 0, x'e1555bf124c13ab4f93f8180d47ef2a5f828169ed417343f991b06565d370f1c', x'2b1a14026016b43be2052520ffffffffffffffffff0138027a007a09092642e9a6cb7d5c2f7a0909f32fc05a83475344');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (69, 1, 69, 116654080011993088, 1, 0, 0, 'fixture.change', 0, x'2a5387a10da04855f52884b80d2a1db1e42d4144943459a9ea1720068dc00a59', x'7e1a14026016b43be2050100000000000000000022090b8b7a842d24ad2a120d41636d65202271756f7465642220d5abb1c6aceae9802c7e1a14026016b43be205020000000000000000001c38027a0909069691233d4858017a007a007a09098f28fa2333919e05720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (70, 1, 70, 116654080012124160, 1, 0, 0, 'fixture.change', 0, x'3d2c5a479f1c7e0900589c061c9cc4fb0339c5303a36f9cccd05d1656f2ca1c4', x'7e1a14026016b43be205018080b88b9191b89e03b9b223daadab04021f120ce697a5e69cace58db0e588b7195d8f7186c0fda56820e6c90630d8a0017e1a14026016b43be205028080b88b9191b89e03b9b223daadab04022338027a0909c0e69167fb68bc087a090940a43ffc79f5bf417a0909e8e922c719c7454d720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (71, 1, 71, 116654080012320768, 1, 0, 0, 'fixture.add', 0, x'028f484232fd096ef5257dd4afb789eee323c28520b2a38fe5fc28637876297e', x'2b1bc6024017b43be2050df66f14b41fa159eb0108022214e697a5e69cace58db0e588b72053747261c39f65320161388ae20249a5f5741b6dae322850cbb3c50158027a61096a17a570ff309b07120f2271756f7465642220c3866e696d611a086120c3866e696d61221b53747261c39f6520c3866e696d6120e697a5e69cace58db0e588b7288cd089d6cea5d5f90e30cacb827f38c38c27410cdb0dfde990965648feab1b7a57093cd874cfb8da3a14120974776f0a6c696e65731a1bf09f98802074776f0a6c696e657320e697a5e69cace58db0e588b7220bc3866e696d612041636d65281130feffffffffffffffff0138d543419ac2c67e4ed9587d');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (72, 1, 72, 116654080012517376, 1, 0, 0, 'fixture.add', 0, x'c5a47e57d2a0528984f75ccdfed49751690c5e70d34df785696da085e267462f', x'2b1bea02a017b43be205472403b22179302ff61111527a18f16f25bd3919830fdf2017018e03220441636d652a1274616209686572652074776f0a6c696e657332197369676e20e697a5e69cace58db0e588b72053747261c39f6550f27b58027a8b1012e10f7369676e20e697a5e69cace58db0e588b76c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672028ffffffffffffffffff0130feffffffffffffffff0138ebe2e183fff9e4b0f6014892e99af1037a31090599fe9c922e43601a04f09f988028feffffffffffffffff0130ffffffffffffffffff01389d1c41517c925703c0042a7a6709cd234b9909a9163112194f274e65696c3b2044524f5020e697a5e69cace58db0e588b71a0b6120f09f988020f09f9880221d4f274e65696c3b2044524f5020746162096865726520c581c3b364c5ba28aab6c9b6f7c3f4d55d30ffffffffffffffffff014807');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (73, 1, 73, 116654080012648448, 1, 0, 0, 'fixture.change', 0, x'cc22da0e9679451255492eb9c33b932ba557dad531dd0b6e197db463c5a11dff', x'7e1bea02a017b43be2050100000000000000000098a41ae6fabb7e5614080419483e452b92b56b784942eb40a1555c57197e1bea02a017b43be205020000000000000000003c7ab779ad898a1917220c4f274e65696c3b2044524f502a07c581c3b364c5ba7e1bea02a017b43be205030000000000000000004cf9ffed9e9739940941ab023c4e2216de367e1bea02a017b43be20504000000000000000000d44da6faaf1798230450bebc077e1bea02a017b43be20506000000000000000000550cda12b7097ba100720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (74, 1, 74, 116654080012779520, 1, 0, 0, 'fixture.change', 0, x'2680fa3ed2b8f9be628553b1fc1d8180d4713a537824c40d8deeefdc31b7da86', x'7e1bea02a017b43be205018080888c9191b89e03b9b223daadab040208f95388ab34ef7a007e1bea02a017b43be205028080888c9191b89e03b9b223daadab04028c46e5b096285d1a39221ee697a5e69cace58db0e588b7204f274e65696c3b2044524f502041636d652a0c4f274e65696c3b2044524f50320974776f0a6c696e65737e1bea02a017b43be205038080888c9191b89e03b9b223daadab0402e02268c1c86aedab007e1bea02a017b43be205048080888c9191b89e03b9b223daadab0402f9a72d1c76813fa3045091b86f7e1bea02a017b43be2050500000000000000000095a11143c4dab8fc00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (75, 1, 75, 116654080012976128, 1, 0, 0, 'fixture.add', 0, x'3676fd35cb1bb57f839a93a7545344edf200c3a2175250fe54881c9462605c1f', x'2b1c40028018b43be205660808117d3aaa3f872acf3d296d0c228c132cd97c416b054457a17f9c7d500258feffffffffffffffff01600182010dc3866e696d6120c3866e696d617a007a0e097a07731236d5916110aeeafe027a007a1409309fdb0f2d41262410ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (76, 1, 76, 116654080013172736, 1, 0, 0, 'fixture.add', 0, x'196a7a1eb39a19667ff0ecfbafb07ea79f5635e2771715544bf36d4fe795ba3b', x'2b1c1b02e018b43be2054f080411c2b3c10bcf79366b191d96ba4c52068779298e67a470c7c37d0f500260feffffffffffffffff016802720974776f0a6c696e65738801027a0210047a061099e1dbea017a03109b017a02100c');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (77, 1, 77, 116654080013369344, 1, 0, 0, 'fixture.add', 0, x'5981e44a8d503a55a4cb66ae09c6e987fd350c42256092e68cb7bf0dc3800a04', x'2b1d9d024019b43be205a601101420feffffffffffffffff0128feffffffffffffffff0130feffffffffffffffff013a0974776f0a6c696e657342117369676e20e697a5e69cace58db0e588b74a11e697a5e69cace58db0e588b720f09f98805a0bf09f988020c3866e696d61620441636d656a1cc3866e696d61204f274e65696c3b2044524f50202271756f7465642282010e61204f274e65696c3b2044524f508a010d41636d65207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (78, 1, 78, 116654080013565952, 1, 0, 0, 'fixture.add', 0, x'c944908295abb2383f4549454b2b1d01e88fac3f9a8499925761dc69cf3bd7a2', x'2b1d0302a019b43be205b401101e190cfa3ec26e2fe20128de0130ecf8e1023a0974776f0a6c696e6573420974776f0a6c696e65734a204f274e65696c3b2044524f50202271756f7465642220d985d8b7d8a8d8b9d8a95a0ec3866e696d6120c581c3b364c5ba6a0b7369676e206120f09f98807213d985d8b7d8a8d8b9d8a9202271756f746564227a04f09f98808201117369676e206120d985d8b7d8a8d8b9d8a98a010e4f274e65696c3b2044524f5020619001de81f6ace492f487f801');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (79, 1, 79, 116654080013762560, 1, 0, 0, 'fixture.add', 0, x'332210821989309af041559f21b110b4abe9a72a250a3e3a74ac97ed654e5100', x'2b1ee202001ab43be2055a0a0974776f0a6c696e6573120641636d6520611a0d746162096865726520f09f9880221274776f0a6c696e65732074616209686572652803400250d2a6cb036219e697a5e69cace58db0e588b72041636d652053747261c39f65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (80, 1, 80, 116654080013959168, 1, 0, 0, 'fixture.add', 0, x'9989716c17c80561272368b4e89ba481ae7419ae5b7d6e653b7d9d633b0fead6', x'2b1ec702601ab43be2056312147369676e20c581c3b364c5ba20c581c3b364c5ba1a0ce697a5e69cace58db0e588b7220f746162096865726520c3866e696d6128b8dcb33030024002489a990150fa8697cfe29ec48b3958bccc076211c581c3b364c5ba2074776f0a6c696e6573');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (81, 1, 81, 116654080014090240, 1, 0, 0, 'fixture.change', 0, x'2d14065f2d7ae1c6b6fbdf5d1b92af737ac4c4a2d14369f1c461177f7c2e6e35', x'7e1ec702601ab43be205020000000000000000004a120ce697a5e69cace58db0e588b71a1b7369676e2074776f0a6c696e6573204f274e65696c3b2044524f5022082271756f7465642228ffffffffffffffffff01620874616209686572657e1ec702601ab43be2050500000000000000000009400250e9dcc51e5805720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (82, 1, 82, 116654080014221312, 1, 0, 0, 'fixture.change', 0, x'1f96b7538ae5e5d8d3baadae6710afd20be49bb5eda4fb9f59ba2139110b1386', x'7e1ec702601ab43be205028080b88d9191b89e03b9b223daadab04029d10120941636d652041636d651a15d985d8b7d8a8d8b9d8a9202271756f74656422206122dc0f4f274e65696c3b2044524f506c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672028f1901b621641636d65202271756f746564222074616209686572657e1ec702601ab43be20503000000000000000000007e1ec702601ab43be205058080b88d9191b89e03b9b223daadab04020f400248feffffffffffffffff01586f720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (83, 1, 83, 116654080014417920, 1, 0, 0, 'fixture.add', 0, x'a153507bb1598736174ef61437c0f6e3e08b128cf0afb6c896f41328ee5aab9a', x'2b1f1502401bb43be2052a08b69d2010b18e0119742cc2585b62147120860628feffffffffffffffff0130feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (84, 1, 84, 116654080014614528, 1, 0, 0, 'fixture.add', 0, x'8da53cfce87d5afa75d16e8c34dad5c0bb77ae852dcbb2d7f3060a2dd9a0e053', x'2b1f8302a01bb43be2050e088ec00120a7aba8252884e5c341');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (85, 1, 85, 116654080014811136, 1, 0, 0, 'fixture.add', 0, x'ad864acc77cd217502428d2f45f76ee104d90bb3e58e8fe4971056dd9f26ebf1', x'2b20ff02001cb43be205400916030ffb48f7294b180820feffffffffffffffff012951d18a3b12cd0e1230feffffffffffffffff013a147369676e207369676e20d985d8b7d8a8d8b9d8a9');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (86, 1, 86, 116654080015007744, 1, 0, 0, 'fixture.add', 0, x'bd025426e5c3b8a47acc099c55d0b87a271ed67c9dc6a50509aa33c757b9a6e4', x'2b209102601cb43be205240962e31c234de46c271002208f11308089fdfde7dbcde5023a0ad985d8b7d8a8d8b9d8a9');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (87, 1, 87, 116654080015204352, 1, 0, 0, 'fixture.add', 0, x'2dbc724acd2229764ae84e7c4346e9c2453fa34563c39c7809a77e6a2970b3b4', x'2b21ed02c01cb43be205051002209b50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (88, 1, 88, 116654080015400960, 1, 0, 0, 'fixture.add', 0, x'b1fc96041edf165ec97a47848014bd301a12b47132bd666632245afcfd9d8022', x'2b21d402201db43be2050b0987e4f1ff0eb2d1201006');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (89, 1, 89, 116654080015597568, 1, 0, 0, 'fixture.add', 0, x'f2d9e589d8b85704e530a96c0b72348e30d077dd1bd4036e993d420f06e83fe7', x'2b22a702801db43be205bc01099742fb77bdd3b77318feffffffffffffffff0120fcc80128db94a4f40230ffffffffffffffffff0138feffffffffffffffff014081034808520641636d6520615a0ce697a5e69cace58db0e588b78001abb9b38ccc93a5dbe9016207080a10d5ebee1862061085a8c19e016a29080e100c1a14d985d8b7d8a8d8b9d8a92074776f0a6c696e6573209da41128dcd0f69ceeaad7c6c1016a2310081a0974776f0a6c696e657320feffffffffffffffff0128feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (90, 1, 90, 116654080015794176, 1, 0, 0, 'fixture.add', 0, x'0d19c514ade9fca021d917d30b102b80626094f992460b1d6ef3dec0f11e285a', x'2b22e002e01db43be205fd020936f8efc0047ce51411a8e8ddead60fe25a18b8e3caf1bcc5bf9c7b28feffffffffffffffff01380e48ffffffffffffffffff015a11f09f988020f09f98802053747261c39f657857800194aea9a89dffbb92fd01620d080310ffffffffffffffffff01620410aecf36620f08b18b0610ffffffffffffffffff01620a08ede89ddde894c5e8626a1c100c1a0874616209686572652097b4c30b28ffffffffffffffffff016a25080610061a1453747261c39f6520d985d8b7d8a8d8b9d8a9206128cbe1a496a1bfcafbb2016a2a100c1a117461620968657265202271756f7465642220ee86c0dcecddd29e4b28ffffffffffffffffff016a1e081010061a11e697a5e69cace58db0e588b720f09f988020e002288d8701720b08021185ea6cb543643e1172020804720b08021198d89a9afb73a05e8a01440806117f49960606df19641999fcf0c837fa217f219c2cf9d515e3e95b2a0c4f274e65696c3b2044524f5030d8fa023895a5d302420ec581c3b364c5ba20c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (91, 1, 91, 116654080015990784, 1, 0, 0, 'fixture.add', 0, x'd5bfce443967c3b71cf64282aad7a7364ffa26544fe7c8ef059f480b9bc28a4a', x'2b236002401eb43be2055f181220c6c3ca01289d8f8e0e320874616209686572653a0d0897c7caa984eef285f101102e3a0708a3de2d10db123a07088e94e25e10153a1608ffffffffffffffffff0110ffffffffffffffffff01420e09fbc2fa18a711f54f10def5ce04');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (92, 1, 92, 116654080016187392, 1, 0, 0, 'fixture.add', 0, x'f061185e536043315ae493b39957324b32ee955e60da8d5ff449d96796f328f8', x'2b23c802a01eb43be2055a20d7d30828d9b29f083a0e08feffffffffffffffff011096243a0708a7d63c10de533a0e08feffffffffffffffff0110d716420909d2f53b377b799655420d09dfe80ad8c51bc51010def702420c09ec163ae43261656c10bc24');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (93, 1, 93, 116654080016384000, 1, 0, 0, 'fixture.add', 0, x'b8c2dfa4e292b9301e409385219017cc44dca1aa193bdc60da0fcc9d4b321611', x'2b245302001fb43be2056310081980defaf4eee0525b2151d61f8ed35ad2122a1cd985d8b7d8a8d8b9d8a9207369676e204f274e65696c3b2044524f5039c7bd891e44692a4341a7fc43020f2c196e50feffffffffffffffff015964a3f85fcd22454360feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (94, 1, 94, 116654080016580608, 1, 0, 0, 'fixture.add', 0, x'59939e8f8831f626c2e201355a04782776d137ec2075ed76a1abfe0789853dd9', x'2b242d02601fb43be205550802101039d0ed7a7e312d07264112155333d64a656f48feffffffffffffffff0150feffffffffffffffff01590197afbd3f85374760fff698fea2d6ecda016a1453747261c39f6520e697a5e69cace58db0e588b7');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (95, 1, 95, 116654080016777216, 1, 0, 0, 'fixture.add', 0, x'd29455811d7d2bccc4bf5748cb2ddf8d50acb31afba919ab325211ac75fbb1aa', x'2b257602c01fb43be205460990a4c5f0e7df707911f0b33153b4b32e2a18be93c0acfea4f883a80120a3be94f2062a1008ffffffffffffffffff011088b4972a2a0208012a0b10feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (96, 1, 96, 116654080016973824, 1, 0, 0, 'fixture.add', 0, x'50d4f8e0a99db9840459eeeaea6230f39585dc16d0246094e150e676c37801a7', x'2b25fe022020b43be2052b18fff6b398caa4c4b50120f11a2a0a08dbb49f39108dbcd1172a1008ffffffffffffffffff011086aea523');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (97, 1, 97, 116654080017170432, 1, 0, 0, 'fixture.add', 0, x'fe1347afed41a3aabc9c4c08dc2bbe3ca91a9e7004046110c8a158a7a1016805', x'2b2658028020b43be205490927de2f4e39329a3711f68ba6b9fe08be571909f7a6873ed3b321219f478258add1886a28ffffffffffffffffff01300238024897e6a9899ab793b69101520974776f0a6c696e6573');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (98, 1, 98, 116654080017367040, 1, 0, 0, 'fixture.add', 0, x'b0293cc02783b8bda0156fa82245a570e65fe75c55d15c10bdee1f218ca23b8c', x'2b266102e020b43be2054209d7030af2f747ed4519e419cde39bdc312321558364c5403ea13728a4c330380241ddb06f0acbd614444899015213d985d8b7d8a8d8b9d8a9207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (99, 1, 99, 116654080017563648, 1, 0, 0, 'fixture.add', 0, x'201715989d5dded600de92512db5a5cb20b9a544ae5faec4e30f34dec1716e8c', x'2b2847024021b43be205ee0109bb72d79f8763bf41188089cde2cce0afe2012a16f09f988020c3866e696d6120d985d8b7d8a8d8b9d8a930fbc58001380240024a04f09f98805220746162096865726520e697a5e69cace58db0e588b720d985d8b7d8a8d8b9d8a962230a13f09f98802074776f0a6c696e6573207369676e10ad0218ee829c82b6c29de1a301622b0a134f274e65696c3b2044524f5020c3866e696d6110feffffffffffffffff0118ffffffffffffffffff0162140a0ad985d8b7d8a8d8b9d8a910d53b18bcb1c52a621010feffffffffffffffff0118cab8d0036a006a0909f5437c9f357e21616a09094690da9fc888c750');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (100, 1, 100, 116654080017760256, 1, 0, 0, 'fixture.add', 0, x'5fec950c87e1696fb5a1514bedee7e1e7277d83d816ea91d03efdbb0ed4761e6', x'2b287602a021b43be2055b18feffffffffffffffff012207c581c3b364c5ba2a0c41636d652053747261c39f6530ffffffffffffffffff01380240024a1074776f0a6c696e657320c3866e696d616a0909d0737643b43080136a0909f3b0c55c5b0dc51b6a00');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (101, 1, 101, 116654080017956864, 1, 0, 0, 'fixture.add', 0, x'e95cedc7de1c69170858ed6aafd8d268b86e4565a939c729e5d63b2e0a3ce620', x'2b29d2020022b43be2052d09373e333eda293e21100419b3498cdc3dbb623d21be7f00b54aeb1100320ef09f98802074776f0a6c696e6573');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (102, 1, 102, 116654080018153472, 1, 0, 0, 'fixture.add', 0, x'c5465adc7153d7d7a912ed5a26e98075d5cb4f10da80c12e97a0d7adf4fd52c2', x'2b2923026022b43be2053819ec1feef2b6a60a392142f19b2988241c0c2959ece28e0cef563d321b6120e697a5e69cace58db0e588b720e697a5e69cace58db0e588b7');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (103, 1, 103, 116654080018350080, 1, 0, 0, 'fixture.add', 0, x'9ee961b64fe80e6445ccd802d106beaf26e28236cff31a555a3a28c4725d61ce', x'2b3c9a02c022b43be20500');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (104, 1, 104, 116654080018546688, 1, 0, 0, 'fixture.add', 0, x'0464bbfb9c6f58863943d7c2c2e43fdaab56903a0794c3505929a4ac2bc8a6c2', x'2b3ce9022023b43be2050f0a0d41636d65202271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (105, 1, 105, 116654080018743296, 1, 0, 0, 'fixture.add', 0, x'8070ecbe6ba0aaaeff2aba8df0636ba109e67c42b409d9146d7ad084bb6fa015', x'2b3d8d028023b43be2051e09eb1501ee37a01a3311650bae61c5bf316e1a0a61207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (106, 1, 106, 116654080018939904, 1, 0, 0, 'fixture.add', 0, x'e903906f2c5309c93d5fa37abba42eb6df2a275c4e71708b1fbdb1e075b9a117', x'2b3dd102e023b43be2051b1a197369676e20c581c3b364c5ba204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (107, 1, 107, 116654080019136512, 1, 0, 0, 'fixture.add', 0, x'80f4e45b152bdc94fd99a81f9f9843ee76bb6d5971c4002a3a0adc2568c1b644', x'2b3ede024024b43be20526093f07b2cd951801701146b67bdc274a2f55190b7ec6888875523b20feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (108, 1, 108, 116654080019333120, 1, 0, 0, 'fixture.add', 0, x'f916eef4fb41353c2ab211e4539773b5325f78e8d3e9c210eb62c17decb17b1c', x'2b3efc02a024b43be2051309a2c65588b30bd50a208089a8b496ccd8f905');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (109, 1, 109, 116654080019529728, 1, 0, 0, 'fixture.add', 0, x'50a4d28758cfeda77371ec71f4331b1af466b4e1434860b66200c7aed74fa2a0', x'2b3ff0020025b43be2051b098f6f99c3d4dfb80911d7df9e14415bb41e1a0753747261c39f65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (110, 1, 110, 116654080019726336, 1, 0, 0, 'fixture.add', 0, x'743f2a813b0a96625a26b1011ef36eb5d8b7d660b266eea48448dcfb4d779361', x'2b3f18026025b43be2052d098a6f2d756d9e0936117d22a8854e72a41a1a19c581c3b364c5ba2041636d6520e697a5e69cace58db0e588b7');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (111, 1, 111, 116654080019922944, 1, 0, 0, 'fixture.add', 0, x'71af3e9a983b48d4f654a0584971f9084ff19336e3793c65bd4970127f39b29d', x'2b403e02c025b43be20528114eb99ed6ede91c3f19aca7d9824b335d34280430ffffffffffffffffff0138a79fd6077a02105e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (112, 1, 112, 116654080020119552, 1, 0, 0, 'fixture.add', 0, x'2526f83a8fee5e80dd859d3fa3b5edda26de725daf93964cff70188c350e62ba', x'2b40b4022026b43be20559115713fdca4766744d1998e01b6cf6e3457b20b08202280230a08137389a83ac98eab4fbe9c701420953747261c39f6520617a0310a13c7a0510f3b8987b7a0b10feffffffffffffffff017a0c097acfae7bfaa8706510aa03');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (113, 1, 113, 116654080020316160, 1, 0, 0, 'fixture.add', 0, x'332d87f77363aa718ca1b0505129d2f8b58cc80f813e6085738734d5a6b46ad1', x'2b41c6028026b43be2058610092a01db7b4039c53c100618ffffffffffffffffff013a0361206142d10f616c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67204a154f274e65696c3b2044524f5020c3866e696d612061');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (114, 1, 114, 116654080020512768, 1, 0, 0, 'fixture.add', 0, x'93958d9471aecee4beeb483fd23f24319a13a9b0f15bfb64f2951541f1b89e4b', x'2b418f02e026b43be2053d0906907cea625790431891c8b9e7e7ced89ae301208aeca2022a144f274e65696c3b2044524f502053747261c39f654a09c581c3b364c5ba206150cd02');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (115, 1, 115, 116654080020709376, 1, 0, 0, 'fixture.add', 0, x'be309ff263e6ef31321ab29e9fcd62922ac91f53dbcecf16c77a18917ce2bd59', x'2b8001b7024027b43be20591fddde2b44cdb75350904bdaa36847e323218a09b0620feffffffffffffffff012a1be697a5e69cace58db0e588b72074776f0a6c696e65732041636d65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (116, 1, 116, 116654080020905984, 1, 0, 0, 'fixture.add', 0, x'73b7a5184ee285d9ea2d1b4f19e5601a195b1dd933984ddfc8296adbcc2e6dc7', x'2b80011902a027b43be205e0baaf1deb8f70601f09c413648a13a93919100c2082ccecae012a0ce697a5e69cace58db0e588b7');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (117, 1, 117, 116654080021037056, 1, 0, 0, 'fixture.change', 0, x'68d5f0e90729a1a0366558b6a57238dfb4650f06f02956ade17bd7c4071791a5', x'7e80011902a027b43be20501000000000000000000da562260b1beddee007e80011902a027b43be205020000000000000000001eb6aa312dd8196806100a18daaf027e80011902a027b43be205030000000000000000000c02cdf0fc28f0f100720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (118, 1, 118, 116654080021168128, 1, 0, 0, 'fixture.change', 0, x'259e13004cad6fda48081cda9a82857591d240caa7410c866f9677439416646d', x'7e80011902a027b43be20502808088949191b89e03b9b223daadab04026945c376cca1f2130b100418fbb00220a19f962a720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (119, 1, 119, 116654080021299200, 1, 0, 0, 'test.document', 0, x'6666f126807762dd24b44f85e3607ac9a7a7f9f2d215a1d8dc0b76c8f7bab3d4', x'7e0e7102a008b43be205058080d8849191b89e03b9b223daadab04020300d8e31216ced90959ffe061848b29cd5a7e0e7102a008b43be205068080d8849191b89e03b9b223daadab040262fad33ea42dd36e0560deb8cb087e0e7102a008b43be205078080d8849191b89e03b9b223daadab0402b98fa96990811cc70a7a082271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (120, 1, 120, 116654080021430272, 1, 0, 0, 'test.payment', 0, x'3bb47919eaca59be2078d119023c4d4f97b674cac722b432cb7de428ea81bc4e', x'2b079576a08eac99a249ac010802114d0000000000000018a08207280632177461620968657265206120e697a5e69cace58db0e588b738ffffffffffffffffff0140c6bb0548f090065088a956588e97b103621541636d652053747261c39f652074616209686572656a1153747261c39f652074776f0a6c696e657371519cc52eee2977527a21e697a5e69cace58db0e588b720c581c3b364c5ba20e697a5e69cace58db0e588b78001d7b1fb058901158a18fcad2a6f2c2b019576a08eac99a2494308aec502101418900d7a1408e01210c5bb05194d0000000000000020aec5027a1008a01010e2dd022901000000000000007a1008a01010e4dd02290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (121, 1, 121, 116654080021626880, 1, 0, 0, 'test.document', 0, x'9e6228e51930166ce13eccc13d6ce7f1ae70d92f78b7bcd85d0427364188766d', x'2b0e8f022029b43be205ee6d183b1bb13a19a6010a117369676e2053747261c39f6520f09f98801a1e2271756f7465642220e697a5e69cace58db0e588b72074616209686572652a13c3866e696d61204f274e65696c3b2044524f50320f53747261c39f6520c581c3b364c5ba4a0ac3866e696d612061206152082271756f746564225934439e2b90235d3460929dc204680270028901d970e6fa5b91fb5b900102a201082271756f74656422aa0107c581c3b364c5bab00102');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (122, 1, 122, 116654080021757952, 1, 0, 0, 'test.document', 0, x'a1584f97a0131781404a7b04d6b7e2ff55878342243726a6a01bbf7e8fdf2296', x'2b1833000000000000001e0a1ce697a5e69cace58db0e588b7202271756f7465642220c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (123, 1, 123, 116654080021889024, 1, 0, 0, 'test.removal', 0, x'a8d8ace00ec270b8a2798b15e6d75acbc3c971364e71d700ff8ab8e0776486c9', x'2d0000000000000000002c78031402c000b43be205009edff73e91545c3e47ce56932b2f64b7c691c39e9727cce58c2a28ee6d200fbc00720961736b656420666f72');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (124, 1, 124, 116654080022020096, 1, 0, 0, 'test.document', 0, x'2501a23c470f204f41f525f33fd68560fbd2a41631790e7a1c3ffac6bf60d32a', x'7e1bea02a017b43be205028080988c9191b89e03b9b223daadab0402ba86f69f097a4d001f22047369676e2a0c4f274e65696c3b2044524f50320974776f0a6c696e6573');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (125, 1, 125, 116654080022216704, 1, 0, 0, 'test.document', 0, x'1c3c241a063d77fdd6ce6b2c86ba2a3f6f28873ecf5fbb5e9ac2c6c7b3e53be5', x'2b0e7a02402ab43be205fa7a1e63c981bac9c5110a0d61207369676e20c3866e696d61121a53747261c39f652074776f0a6c696e6573202271756f746564221ae00f53747261c39f652074616209686572656c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672022082271756f746564222a21e697a5e69cace58db0e588b720e697a5e69cace58db0e588b720c581c3b364c5ba3219d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b720614a13f09f98802074776f0a6c696e657320f09f9880520ad985d8b7d8a8d8b9d8a960b8f8a60582010df09f9880202271756f746564228901a602c9f611053b51900102980102a2011c74776f0a6c696e657320d985d8b7d8a8d8b9d8a920c581c3b364c5bac101c986b77f0a87fa00');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (126, 1, 126, 116654080022413312, 1, 0, 0, 'test.payment', 0, x'6e3fed5c93c42466fe459443d891995b4ad5ce3646fdeed2415b3acfe58ffbcc', x'2b072602802ab43be2057f0802117a02402ab43be205214368d7e7071ef959280432194f274e65696c3b2044524f5020e697a5e69cace58db0e588b738ffffffffffffffffff0140cc9409488ae2b90450f686f4075894a6db086a1f4f274e65696c3b2044524f50202271756f746564222074776f0a6c696e65737191729e084762a73f8001f3a1e0012b012602802ab43be2054308d6c102101418900d7a1408e01210cb9409197a02402ab43be20520d6c1027a1008a01010a6ca042901000000000000007a1008a01010a6ca042902000000000000002b082602802ab43be2053d097a02402ab43be20510d6c1027a16092602802ab43be205112f020000b43be20518cc94097a16092602802ab43be20511e2026000b43be20518a6ca04');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (127, 1, 127, 116654080022609920, 1, 0, 0, 'test.invoice', 0, x'f276ae48bcadd24dabd0ef47baa81e882178cd6e10c66e154bd5916cf71f2f22', x'2b029602e02ab43be2059815080a11e0d1f29b9def5a0f18c50822194f274e65696c3b2044524f5020e697a5e69cace58db0e588b7297102a008b43be20531f8c0975e0adf232638e75d40be7b4a0ec3866e696d612053747261c39f6558ddfb9205620bf09f988020c3866e696d618201047369676e900102980102a001d59bcb05a801bda4f505b001aeed06e201147369676e20c581c3b364c5ba2053747261c39f65ea0117e697a5e69cace58db0e588b720d985d8b7d8a8d8b9d8a9f80194a8017238120441636d651a1874776f0a6c696e657320c3866e696d612053747261c39f652880950830ada1a802389df4ed06488bddec0750afb8db03723c0970786eea2f3f421b221ce697a5e69cace58db0e588b72053747261c39f6520c581c3b364c5ba28f0b25d30f6fb810738f4cfa80648e1e0ff01501872fe0f1201611ad00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720220ce697a5e69cace58db0e588b728b4b18a0730f9c98c0738a8dbf20348bdad9e0650d3daa5d10f72460922c7a9eedb1f224b1207c581c3b364c5ba1a144f274e65696c3b2044524f5020c581c3b364c5ba28a097b509309fbcf10738a6ba8c0748c2b6cd08508bcef3e0b9ded7db477a43121274776f0a6c696e65732074616209686572651a1141636d6520e697a5e69cace58db0e588b720c5f19d03308686ae02388df48d0440abbe2d49f9086e721b58030b7a58098ea6b8e586f0de46121a7369676e20e697a5e69cace58db0e588b7202271756f746564221a1553747261c39f65202271756f7465642220f09f988020c6d3db03308dade50438a2c9be024082863d49ac24e41a8ec5ec157a4009213533591af91069120ce697a5e69cace58db0e588b71a082271756f7465642220f0c9810328023084c4eb0238e0d1d30240acacca06498ae5d363a89bf4437a3d09307dc3f27f080d171207c581c3b364c5ba1a1661204f274e65696c3b2044524f5020c581c3b364c5ba20a4a1830330bde6bf0138e7c91c40d0abcc012b039602e02ab43be2057d4ef1decb59f648de0109872e572ae2c8aa211206c3866e696d611a0d612074776f0a6c696e65732061220c7369676e2053747261c39f65320441636d653a1274776f0a6c696e6573202271756f746564224218746162096865726520c581c3b364c5ba2053747261c39f654a1053747261c39f65207461620968657265520c41636d6520c581c3b364c5ba5a117461620968657265207461620968657265621874776f0a6c696e6573204f274e65696c3b2044524f50206172117369676e20f09f988020c581c3b364c5ba7a1ad985d8b7d8a8d8b9d8a92053747261c39f652053747261c39f652b019602e02ab43be205430880c502100218900d7a1408e01210aeed06197102a008b43be20520bcc5027a1008c03e10d5b6032901000000000000007a1008c03e10d7b603290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (128, 1, 128, 116654080022806528, 1, 0, 0, 'test.payment', 0, x'9d61433dc392b5fd6b51e2149be69b412aefe0d969b679c3e9c132eb0e226817', x'2b07d802402bb43be205d210117102a008b43be2051892fe05280832ec0f4f274e65696c3b2044524f502041636d6520d985d8b7d8a8d8b9d8a96c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672038e89c2e40925548c5ea9e0750829cea0358f5f5a40662114f274e65696c3b2044524f5020f09f98806a154f274e65696c3b2044524f50202271756f746564227a0c53747261c39f65207369676e8001f88493032b01d802402bb43be20540088ac502101418900d7a1308e012109155197102a008b43be205208ac5027a0f08a01010c82a2901000000000000007a0f08a01010ca2a290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (129, 1, 129, 116654080023003136, 1, 0, 0, 'test.document', 0, x'b822d5799213b3983dc612dfb423c22e35717ee658d845439576c72ac21f44f2', x'2b0fc902c02bb43be205d9d54611c8669e3c1b098f022029b43be20512097369676e207369676e30b2c4be023802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (130, 1, 130, 116654080023265280, 1, 5, 0, 'test.fact', 0, x'6467ccf6157855bbd03356f059186c16a83ba70127f4064e623fe3a15139ce6e', x'2b068c02202cb43be2052710ffffffffffffffffff0118bc9a05221661204f274e65696c3b2044524f502053747261c39f65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (131, 1, 131, 116654080023396352, 1, 0, 0, 'test.document', 0, x'b8473156791d715c54402f8af10e918e9c578c3883dbeafc88f72137a7f4ef82', x'7e12e202400db43be2050400000000000000000000720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (132, 1, 132, 116654080023592960, 1, 0, 0, 'test.document', 0, x'6e45656b232c2218bcfa287e202404a3442f84d5d0e1a9906995705252123811', x'2b0fd002e02cb43be205934028a9fef8babb420903024008b43be205121153747261c39f652074776f0a6c696e65731a11c581c3b364c5ba2074776f0a6c696e65732209f09f98802041636d6530c6f180a0083802720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (133, 1, 133, 116654080023789568, 1, 0, 0, 'test.document', 0, x'5d9b09d56a9a7a5a2d7fe6356721ddad569c96cd817b926c1cc4f819df87d154', x'2b0ece02402db43be205ef784aa0e42ed29883111a17d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f5032184f274e65696c3b2044524f5020f09f988020c3866e696d613a10c3866e696d6120f09f988020f09f9880420753747261c39f654a0fc3866e696d61202271756f74656422520ad985d8b7d8a8d8b9d8a959a5dffbbc88e2bf6f60efdeae0882010161900102a201d80f2271756f746564226c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720aa01087461620968657265b00102b901de7fb7967e260a0ac10127495d731342b900c801c48f06');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (134, 1, 134, 116654080023920640, 1, 0, 0, 'test.document', 0, x'4775b5d0d1f40aac8b3d00ee86fe68174ca340d2e0544e7a0aa4ef80963f82c3', x'780e03024008b43be2050200000000000000000059b1f58ca9b31e5217ae3803a46d0e8407e69c309dea5b09a6a15cc20780b77f00780e03024008b43be205040000000000000000004bf2f5e04fdfcff96c44a84e5d44fa0f0d8c1abb2828b19c27a3b471f1cdbb2e2842157461620968657265204f274e65696c3b2044524f50520fd985d8b7d8a8d8b9d8a9207369676e780e03024008b43be20508000000000000000000248d5fffb903b262e50b847af68a3e814d9c85b329607b0d05e907028dfb036d0a8901c8e2ee59870052227e0e03024008b43be2050a000000000000000000c7460455f2da058316a20113c3866e696d6120f09f988020c581c3b364c5ba7e0e03024008b43be2050c000000000000000000c2b9d5a56c8ba8e603b00102720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (135, 1, 135, 116654080024051712, 1, 0, 0, 'test.payment', 0, x'e72e0a463e568842edb614bc1062225cbd0b0ab43f3066e66c5ffa474d6813aa', x'2b07234b0912ef6b954968114d0000000000000018ec95052804320441636d6538b8af928daab7edb155409ce903488f83820750abdafb0758e7d5b60562134f274e65696c3b2044524f5020c3866e696d6171a5bbc6b18b412a217a10c581c3b364c5ba202271756f746564228001fec4f8012b01234b0912ef6b95494308c4c402101418900d7a1408e012109be903194d0000000000000020c4c4027a1008a01010cef4012901000000000000007a1008a01010cef401290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (136, 1, 136, 116654080024248320, 1, 0, 0, 'test.invoice', 0, x'512d2e23c83f4008274dd834541bf1bbea94fb7104dea07909ebf8ff58e2b58d', x'2b02b902002eb43be205ba2408081880e285a890e6e9dc0a220ce697a5e69cace58db0e588b7297102a008b43be205388986014a0b61207369676e2041636d6550b32458cda6c9086a15e697a5e69cace58db0e588b7202271756f746564228201e50f74776f0a6c696e657320c3866e696d612041636d656c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67208801ffffffffffffffffff01900102a001cee7b507a801f7bbce06b001d8d90ab90134fc8ac16bb3cc75c001eec5948702e2011ce697a5e69cace58db0e588b720746162096865726520c3866e696d61f2010441636d65f801e6cb03726109ffa0404640dd562f1218c581c3b364c5ba2074776f0a6c696e657320c3866e696d611a04f09f988022152271756f746564222053747261c39f652041636d6528a7e3890930e4ec6b3885ea84064102b113997f8f2e1c4886b4dc0150bfaea41f724909e55e473171d2027d121174776f0a6c696e657320c581c3b364c5ba22082271756f7465642228b7a4cd0430f8b0b30938a4c9fa0441c8768d783d29593448b6e4a3085094fccae801724409a32ace740e140243121bf09f98802074776f0a6c696e657320e697a5e69cace58db0e588b728d3ce5a3096f9f80738fca5da0848eab5f10750ffffffffffffffffff017299101207c581c3b364c5ba22ef0f53747261c39f6520d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f506c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672028aa8ad50730cddd1338cbdad00548c3fb880750feffffffffffffffff017a42121174776f0a6c696e65732053747261c39f651a19e697a5e69cace58db0e588b720e697a5e69cace58db0e588b720feabb90530daf285043895b0f907409191a9087a4c091ef37dbd8be1c009120d2271756f74656422207369676e1a136120c581c3b364c5ba2074776f0a6c696e657320dad0c406280230b0ed94053884f9960540f8a8f00749aabb9828ac4b4a642b03b902002eb43be205649d4f9cd3a2ff8e9302095d78791d12807625120c4f274e65696c3b2044524f501a1b74776f0a6c696e6573207461620968657265202271756f74656422220753747261c39f652a1941636d6520c581c3b364c5ba20e697a5e69cace58db0e588b73207c581c3b364c5ba3a047369676e421a2271756f7465642220e697a5e69cace58db0e588b720f09f98804a13c3866e696d61204f274e65696c3b2044524f505217d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f505a0e53747261c39f6520c3866e696d61721b74616209686572652053747261c39f6520d985d8b7d8a8d8b9d8a97a19c581c3b364c5ba2053747261c39f652074776f0a6c696e6573820117c581c3b364c5ba20d985d8b7d8a8d8b9d8a9207369676e2b01b902002eb43be2054308b6c302100218900d7a1408e01210d8d90a197102a008b43be20520f2c3027a1008c03e10ebac052901000000000000007a1008c03e10ebac05290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (137, 1, 137, 116654080024379392, 1, 0, 0, 'test.document', 0, x'9a525a1496ce1a57ccdfd90cbff59aa6b12a1833155208249dbf56ef5da9b7d6', x'7e0e7a02402ab43be20503000000000000000000ebe31d4b2379603b11220753747261c39f652a06c3866e696d617e0e7a02402ab43be20506000000000000000000143c047ab6a4ed450560f3df80087e0e7a02402ab43be20508000000000000000000ce7c8bedcfa3b8c10a8901a602c9f611053b517e0e7a02402ab43be205090000000000000000004250d63cc0da8fb5069001049801027e0e7a02402ab43be2050a0000000000000000009814034ad1337b7d1aa20117d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b7720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (138, 1, 138, 116654080024576000, 1, 0, 0, 'test.invoice', 0, x'dea104ecb6cc45596dcbf802d4ea4ba8e04e0269f3b4ce3f19d509bbc62f4e73', x'2b02f602a02eb43be205be25080618feffffffffffffffff0122047369676e297102a008b43be20531af7cbf449257b14238bccd0240a6f6024a0d2271756f7465642220f09f988058cfc68d08620974776f0a6c696e65736a0ad985d8b7d8a8d8b9d8a98801b482ebe0b3b3afd7e801980102a001dac4a903a801c3ce8802b001ccaf09b901d72c2d9d69c55a10c001d5f5f61dd20108c3866e696d612061d9014e7071d4bdfdac13e2010ce697a5e69cace58db0e588b7ea011353747261c39f6520f09f988020c3866e696d61f201df0ff09f988020d985d8b7d8a8d8b9d8a96c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720f801cc3c723e1a08f09f988020612061221ad985d8b7d8a8d8b9d8a9202271756f7465642220c3866e696d6128d4a4880230def8ec023888c3d70848b0b9c70450eeb50d72be1012e50f53747261c39f652041636d65202271756f746564226c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67201a10f09f9880207369676e20c3866e696d61221c74776f0a6c696e65732053747261c39f6520d985d8b7d8a8d8b9d8a928ac9d4330c0dbe20838a3ce9b03413ce94953ae106d7f4892b33a50ffffffffffffffffff0172500904f43c5300d1575c12116120f09f988020d985d8b7d8a8d8b9d8a91a0bc3866e696d612041636d6528cad4b80830808b880538b88ed90341e8eac27757714747488de8c405508893bbd790c4ace92c726d09f24df6bc95b1d8591211f09f98802053747261c39f6520f09f98801a11e697a5e69cace58db0e588b7207369676e22147461620968657265207369676e20c3866e696d6128b3aa8d0430ccc9e60138cabee0044177492c35b7ac167f48f682c30750ffffffffffffffffff017a3512167369676e204f274e65696c3b2044524f502041636d6520e2f7830330eccbc20238f59e810440cfe7bb014947b25b0393ad744a7a3c120f746162096865726520c3866e696d611a0b41636d6520c3866e696d6120a6a1e50128023083e13538e1f0850840a2ecae0949f9b97a2c6e8f457b7a371217c3866e696d6120746162096865726520c581c3b364c5ba2096e38702280230a4e07e3898f1ac0740a2b78302491c838199770ebb297a23120ce697a5e69cace58db0e588b720a4f101280230a4c88701388f83e40840e6ad80072b03f602a02eb43be2057edc78892cf6be85c001120441636d651a1ad985d8b7d8a8d8b9d8a920f09f988020d985d8b7d8a8d8b9d8a92a0941636d6520f09f98803a0d2271756f7465642220f09f98804203612061521c53747261c39f652053747261c39f65204f274e65696c3b2044524f506a19f09f98802053747261c39f65204f274e65696c3b2044524f50721541636d652074776f0a6c696e657320c3866e696d617a1e2271756f7465642220e697a5e69cace58db0e588b7202271756f7465642282010c4f274e65696c3b2044524f502b01f602a02eb43be2054308dec202100218900d7a1408e01210ccaf09197102a008b43be205209ac3027a1008c03e10e5d7042901000000000000007a1008c03e10e5d704290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (139, 1, 139, 116654080024707072, 1, 0, 0, 'test.removal', 0, x'189050a3e3306dda276ab8fd16b5cb3a912e72dc32d3657c91e141957cee33ea', x'2d000000000000000000a001780e03024008b43be20500237664b89a00b1d7f97d7ec00b6110b21ccde28e1eb2b6c3cd9a3991d52be66c740a1253747261c39f6520d985d8b7d8a8d8b9d8a942157461620968657265204f274e65696c3b2044524f50520fd985d8b7d8a8d8b9d8a9207369676e7a0c53747261c39f652041636d658901c8e2ee5987005222900104a20110c581c3b364c5ba202271756f74656422b9018c0b11be909ec7092d8080e8969191b89e03b9b223daadab040235780e03024008b43be2050200000000000000000059b1f58ca9b31e5217ae3803a46d0e8407e69c309dea5b09a6a15cc20780b77f002d8080e8969191b89e03b9b223daadab04025d780e03024008b43be205040000000000000000004bf2f5e04fdfcff96c44a84e5d44fa0f0d8c1abb2828b19c27a3b471f1cdbb2e2842157461620968657265204f274e65696c3b2044524f50520fd985d8b7d8a8d8b9d8a9207369676e2d8080e8969191b89e03b9b223daadab04023f780e03024008b43be20508000000000000000000248d5fffb903b262e50b847af68a3e814d9c85b329607b0d05e907028dfb036d0a8901c8e2ee5987005222720961736b656420666f72');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (140, 1, 140, 116654080024903680, 1, 0, 0, 'test.payment', 0, x'942c718e8a1f3e957d2cbf217cfd3fe94ade94f7a90cc64a699a016183466641', x'2b071e02402fb43be2057111ce02402db43be20518b8df0221c59b5d1b7741bd45322074776f0a6c696e657320e697a5e69cace58db0e588b72074776f0a6c696e657338da7040dca10848ddceb9095086b8e30458dc87810971bba2c9c727554d6c7a087461620968657265800192abbb028901584b1e0f3c52ef552b011e02402fb43be2054308b8c402101418900d7a1408e01210dba10819ce02402db43be20520b8c4027a1008a01010ee90042901000000000000007a1008a01010ee90042902000000000000002b081e02402fb43be2052509ce02402db43be20510b8c4027a16091e02402fb43be20511f602a02eb43be20518dca108');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (141, 1, 141, 116654080025100288, 1, 0, 0, 'test.invoice', 0, x'05c8e6bf3c5b573ece4e2afe0c457d2912d5a7d9aa5ac5c67d7f1d9bb8529bc2', x'2b024d02a02fb43be205b313080411a14cb9d230ac386e18a6072903024008b43be20538f8fd0240a0d5054a14c3866e696d61202271756f746564222041636d6558a8c7ba066a17c3866e696d6120c581c3b364c5ba20746162096865726582010c4f274e65696c3b2044524f508801ec6e980102a0018a93c408a801a799ca05b001c2dc06c001feffffffffffffffff01d2011641636d6520e697a5e69cace58db0e588b720f09f9880d9012d4142d2f9bb2b50e20104f09f9880f801f6b502725312096120c581c3b364c5ba1a1ec581c3b364c5ba20e697a5e69cace58db0e588b72074776f0a6c696e65732897f18c0930ebc0f90338c4d79606412455fb23b7d5f64348a882f20350ffffffffffffffffff01723d1217e697a5e69cace58db0e588b7206120746162096865726522016128e287b70830a2c0ae0738dadff403414b3aa0e3b210900448a3a6f00650b0b83a72391a0974776f0a6c696e6573220c41636d6520c581c3b364c5ba28d5eba30430fbf0cd0838d0d55e414ce0ad3c14eb4b7a489edad5075095ce017a22120ce697a5e69cace58db0e588b7208bbbf70430ab9b980238daada302409c9fde067a1f09da25133c2f81415420b7f2d201280230e480ee05389df49d0640eac5c7087ae70f1ad00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672020adb715280230a7b18e0238d0b4ff0140a697092b034d02a02fb43be2056adbe164ee278379b6011a0753747261c39f652211f09f9880204f274e65696c3b2044524f502a1fe697a5e69cace58db0e588b720d985d8b7d8a8d8b9d8a92053747261c39f65320f2271756f7465642220c3866e696d613a144f274e65696c3b2044524f502053747261c39f654206f09f988020614a17d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b7520f53747261c39f6520c581c3b364c5ba5a06c3866e696d61820115f09f988020c581c3b364c5ba202271756f746564222b014d02a02fb43be2054308c4c502100218900d7a1408e01210c2dc061903024008b43be2052080c6027a1008c03e109fae032901000000000000007a1008c03e10a1ae03290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (142, 1, 142, 116654080025362432, 1, 0, 0, 'test.allocate', 0, x'56be40f3e576f39afcb432f283483a3c8c9c551b9268f9068b2e7ee4da4b9317', x'2b0859022030b43be2052c097a02402ab43be20510b8c4021a056d6f7665647a16099576a08eac99a24911f602a02eb43be20518e8ae0372056d6f766564');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (143, 1, 143, 116654080025493504, 1, 0, 0, 'test.document', 0, x'54697fcb7086f7f72d8ae969d2edeaa70770af86e1be669f4ca89f50923d4281', x'2b182a0000000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (144, 1, 144, 116654080025690112, 1, 0, 0, 'test.document', 0, x'b37885c3a152a7c861909ce4b326ae4a0714227b1c70effad2f57ebcf1ff46a6', x'2b122302e030b43be2054e0a16c3866e696d6120d985d8b7d8a8d8b9d8a9207369676e1218c3866e696d61207369676e20e697a5e69cace58db0e588b7220ce697a5e69cace58db0e588b728b4c2870439f9ee71d0b255a116');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (145, 1, 145, 116654080025821184, 1, 0, 0, 'test.document', 0, x'9d5d1c56bd52a8bcd4205803737f8314581674813e44347cfe166ff690009b3a', x'7e1bea02a017b43be205018080988c9191b89e03b9b223daadab04025c624788adf34f1e09192c86e89fa521ca4e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (146, 1, 146, 116654080025952256, 1, 0, 0, 'test.document', 0, x'ed40e9329d78571df86a22479d213e69aa78b0414643617a398cff0ac546bfc9', x'7e0fd002e02cb43be205010000000000000000001f3624fdf65920930909ce02402db43be2057e0fd002e02cb43be20502000000000000000000585a84441e4a657630121bc581c3b364c5ba20e697a5e69cace58db0e588b720c3866e696d611a11c581c3b364c5ba2074776f0a6c696e6573720762656361757365');
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
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (3, 423966959218983444, 0, 116654080021889024, 145429851160163001, 0, 0, 123);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812547, 0, 116654080024707072, 145429851160163001, 0, 0, 139);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812547, 2, 116654080023920640, 145429851160163001, 0, 0, 134);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812547, 4, 116654080023920640, 145429851160163001, 0, 0, 134);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812547, 8, 116654080023920640, 145429851160163001, 0, 0, 134);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812547, 10, 116654080023920640, 145429851160163001, 0, 0, 134);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812547, 12, 116654080023920640, 145429851160163001, 0, 0, 134);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 1, 116654080004784128, 145429851160163001, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 1, 116654080004915200, 145429851160163001, 116654080004784128, 145429851160163001, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 2, 116654080004784128, 145429851160163001, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 2, 116654080004915200, 145429851160163001, 116654080004784128, 145429851160163001, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 3, 116654080004784128, 145429851160163001, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 3, 116654080004915200, 145429851160163001, 116654080004784128, 145429851160163001, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 4, 116654080004784128, 145429851160163001, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 4, 116654080004915200, 145429851160163001, 116654080004784128, 145429851160163001, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 5, 116654080004784128, 145429851160163001, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 5, 116654080004915200, 145429851160163001, 116654080004784128, 145429851160163001, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 5, 116654080021299200, 145429851160163001, 116654080004915200, 145429851160163001, 119);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 6, 116654080004784128, 145429851160163001, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 6, 116654080004915200, 145429851160163001, 116654080004784128, 145429851160163001, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 6, 116654080021299200, 145429851160163001, 116654080004915200, 145429851160163001, 119);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 7, 116654080004784128, 145429851160163001, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 7, 116654080004915200, 145429851160163001, 116654080004784128, 145429851160163001, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 7, 116654080021299200, 145429851160163001, 116654080004915200, 145429851160163001, 119);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 8, 116654080004784128, 145429851160163001, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 8, 116654080004915200, 145429851160163001, 116654080004784128, 145429851160163001, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 9, 116654080004784128, 145429851160163001, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 9, 116654080004915200, 145429851160163001, 116654080004784128, 145429851160163001, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 10, 116654080004784128, 145429851160163001, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 10, 116654080004915200, 145429851160163001, 116654080004784128, 145429851160163001, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 11, 116654080004784128, 145429851160163001, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 12, 116654080004784128, 145429851160163001, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 12, 116654080004915200, 145429851160163001, 116654080004784128, 145429851160163001, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 13, 116654080004784128, 145429851160163001, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 14, 116654080004784128, 145429851160163001, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104113, 14, 116654080004915200, 145429851160163001, 116654080004784128, 145429851160163001, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959915238010, 3, 116654080024379392, 145429851160163001, 0, 0, 137);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959915238010, 6, 116654080024379392, 145429851160163001, 0, 0, 137);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959915238010, 8, 116654080024379392, 145429851160163001, 0, 0, 137);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959915238010, 9, 116654080024379392, 145429851160163001, 0, 0, 137);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959915238010, 10, 116654080024379392, 145429851160163001, 0, 0, 137);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075586, 2, 116654080005439488, 145429851160163001, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075586, 2, 116654080005570560, 145429851160163001, 116654080005439488, 145429851160163001, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075586, 3, 116654080005439488, 145429851160163001, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075586, 3, 116654080005570560, 145429851160163001, 116654080005439488, 145429851160163001, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075586, 4, 116654080005439488, 145429851160163001, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075586, 4, 116654080005570560, 145429851160163001, 116654080005439488, 145429851160163001, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075586, 5, 116654080005570560, 145429851160163001, 0, 0, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959959278288, 1, 116654080025952256, 145429851160163001, 0, 0, 146);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959959278288, 2, 116654080025952256, 145429851160163001, 0, 0, 146);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047050, 1, 116654080006094848, 145429851160163001, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047050, 1, 116654080006225920, 145429851160163001, 116654080006094848, 145429851160163001, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047050, 2, 116654080006094848, 145429851160163001, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047050, 2, 116654080006225920, 145429851160163001, 116654080006094848, 145429851160163001, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047050, 3, 116654080006094848, 145429851160163001, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047050, 3, 116654080006225920, 145429851160163001, 116654080006094848, 145429851160163001, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047050, 4, 116654080006094848, 145429851160163001, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047050, 4, 116654080006225920, 145429851160163001, 116654080006094848, 145429851160163001, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047050, 5, 116654080006225920, 145429851160163001, 0, 0, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018652, 2, 116654080006750208, 145429851160163001, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018652, 2, 116654080006881280, 145429851160163001, 116654080006750208, 145429851160163001, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018652, 3, 116654080006750208, 145429851160163001, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018652, 3, 116654080006881280, 145429851160163001, 116654080006750208, 145429851160163001, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959428698850, 4, 116654080023396352, 145429851160163001, 0, 0, 131);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990280, 1, 116654080007405568, 145429851160163001, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990280, 1, 116654080007536640, 145429851160163001, 116654080007405568, 145429851160163001, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990280, 2, 116654080007405568, 145429851160163001, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990280, 2, 116654080007536640, 145429851160163001, 116654080007405568, 145429851160163001, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990280, 3, 116654080007405568, 145429851160163001, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990280, 3, 116654080007536640, 145429851160163001, 116654080007405568, 145429851160163001, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990280, 4, 116654080007405568, 145429851160163001, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990280, 4, 116654080007536640, 145429851160163001, 116654080007405568, 145429851160163001, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990280, 5, 116654080007405568, 145429851160163001, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961765, 1, 116654080008060928, 145429851160163001, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961765, 1, 116654080008192000, 145429851160163001, 116654080008060928, 145429851160163001, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961765, 2, 116654080008060928, 145429851160163001, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961765, 2, 116654080008192000, 145429851160163001, 116654080008060928, 145429851160163001, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961765, 3, 116654080008060928, 145429851160163001, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933338, 1, 116654080008716288, 145429851160163001, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933338, 1, 116654080008847360, 145429851160163001, 116654080008716288, 145429851160163001, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933338, 2, 116654080008716288, 145429851160163001, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933338, 2, 116654080008847360, 145429851160163001, 116654080008716288, 145429851160163001, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933338, 3, 116654080008716288, 145429851160163001, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933338, 3, 116654080008847360, 145429851160163001, 116654080008716288, 145429851160163001, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904771, 1, 116654080009371648, 145429851160163001, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904771, 1, 116654080009502720, 145429851160163001, 116654080009371648, 145429851160163001, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904771, 2, 116654080009371648, 145429851160163001, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904771, 2, 116654080009502720, 145429851160163001, 116654080009371648, 145429851160163001, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904771, 3, 116654080009371648, 145429851160163001, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904771, 3, 116654080009502720, 145429851160163001, 116654080009371648, 145429851160163001, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876160, 1, 116654080010027008, 145429851160163001, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876160, 1, 116654080010158080, 145429851160163001, 116654080010027008, 145429851160163001, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876160, 2, 116654080010027008, 145429851160163001, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876160, 2, 116654080010158080, 145429851160163001, 116654080010027008, 145429851160163001, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876160, 3, 116654080010027008, 145429851160163001, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876160, 3, 116654080010158080, 145429851160163001, 116654080010027008, 145429851160163001, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847734, 1, 116654080010682368, 145429851160163001, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847734, 1, 116654080010813440, 145429851160163001, 116654080010682368, 145429851160163001, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847734, 3, 116654080010682368, 145429851160163001, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847734, 3, 116654080010813440, 145429851160163001, 116654080010682368, 145429851160163001, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847734, 4, 116654080010813440, 145429851160163001, 0, 0, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819408, 1, 116654080011337728, 145429851160163001, 0, 0, 65);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819408, 1, 116654080011468800, 145429851160163001, 116654080011337728, 145429851160163001, 66);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819408, 2, 116654080011337728, 145429851160163001, 0, 0, 65);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790740, 1, 116654080011993088, 145429851160163001, 0, 0, 69);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790740, 1, 116654080012124160, 145429851160163001, 116654080011993088, 145429851160163001, 70);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790740, 2, 116654080011993088, 145429851160163001, 0, 0, 69);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790740, 2, 116654080012124160, 145429851160163001, 116654080011993088, 145429851160163001, 70);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762474, 1, 116654080012648448, 145429851160163001, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762474, 1, 116654080012779520, 145429851160163001, 116654080012648448, 145429851160163001, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762474, 1, 116654080025821184, 145429851160163001, 116654080012779520, 145429851160163001, 145);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762474, 2, 116654080012648448, 145429851160163001, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762474, 2, 116654080012779520, 145429851160163001, 116654080012648448, 145429851160163001, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762474, 2, 116654080022020096, 145429851160163001, 116654080012779520, 145429851160163001, 124);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762474, 3, 116654080012648448, 145429851160163001, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762474, 3, 116654080012779520, 145429851160163001, 116654080012648448, 145429851160163001, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762474, 4, 116654080012648448, 145429851160163001, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762474, 4, 116654080012779520, 145429851160163001, 116654080012648448, 145429851160163001, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762474, 5, 116654080012779520, 145429851160163001, 0, 0, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762474, 6, 116654080012648448, 145429851160163001, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899783, 2, 116654080014090240, 145429851160163001, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899783, 2, 116654080014221312, 145429851160163001, 116654080014090240, 145429851160163001, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899783, 3, 116654080014221312, 145429851160163001, 0, 0, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899783, 5, 116654080014090240, 145429851160163001, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899783, 5, 116654080014221312, 145429851160163001, 116654080014090240, 145429851160163001, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959871197721, 1, 116654080021037056, 145429851160163001, 0, 0, 117);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959871197721, 2, 116654080021037056, 145429851160163001, 0, 0, 117);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959871197721, 2, 116654080021168128, 145429851160163001, 116654080021037056, 145429851160163001, 118);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959871197721, 3, 116654080021037056, 145429851160163001, 0, 0, 117);
CREATE TABLE open_item (
  item_id INTEGER NOT NULL,
  from_date INTEGER NOT NULL,
  to_date INTEGER NOT NULL,
  due INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  open_minor INTEGER NOT NULL,
  PRIMARY KEY (item_id, from_date)
) STRICT, WITHOUT ROWID;
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959206400559, 20587, 2932897, 20587, 423966959915238010, -75046);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212692194, 20587, 2932897, 20587, 423966959915238010, -37523);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959919432230, 20587, 2932897, 20587, 423966959915238010, 37523);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959925723798, 20800, 2932897, 20830, 423966959351104113, 56151);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959932015320, 20805, 2932897, 20805, 423966959351104113, -5449);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959978152633, 20699, 2932897, 20729, 423966959351104113, 87660);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959988638454, 20655, 20764, 20685, 423966959351104113, 76774);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959988638454, 20764, 2932897, 20685, 423966959351104113, -18492);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966960005415501, 20834, 2932897, 20864, 423966959344812547, 55073);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5302262810842581795, 20770, 2932897, 20770, 77, -31310);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5305972277402171029, 20764, 20823, 20823, 77, 27572);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5305972277402171029, 20823, 2932897, 20823, 77, -17199);
CREATE TABLE customer_sum (
  customer_id INTEGER PRIMARY KEY,
  open_minor INTEGER NOT NULL,
  unapplied_minor INTEGER NOT NULL
) STRICT;
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (77, 0, 48509);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959344812547, 55073, 0);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959351104113, 143811, 23941);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959915238010, 37523, 112569);
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
INSERT INTO search(rowid, words) VALUES (423966959351104113, 'sign acme o neil drop sign مطبعة two lines aenima tab here ');
INSERT INTO search(rowid, words) VALUES (423966959896363663, 'sign strasse quoted 日 本 印 刷 tab here ');
INSERT INTO search(rowid, words) VALUES (423966959915238010, 'a sign aenima strasse two lines quoted strasse tab herelong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long strasse ');
