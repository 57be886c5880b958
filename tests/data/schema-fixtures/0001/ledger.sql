PRAGMA application_id = 1128678246;
CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  date INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  reverses_id INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959638414031, 79, 20673, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959667774013, 84, 20759, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959728591449, 96, 20674, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959734882991, 97, 20779, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959741174438, 98, 20891, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959751660108, 100, 20717, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959757951534, 101, 20839, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (5292863544188798019, 102, 20637, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (5305972277402171029, 87, 20823, 10, 840, 0);
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
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959638414031, 1, 1200, 64209, 423966959351104107, 20703, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959638414031, 2, 4000, -32104, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959638414031, 3, 4000, -32105, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959667774013, 1, 1200, 16619, 423966959351104107, 20789, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959667774013, 2, 4000, -8309, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959667774013, 3, 4000, -8310, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959728591449, 1, 1200, 75066, 423966959344812554, 20704, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959728591449, 2, 4000, -37533, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959728591449, 3, 4000, -37533, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959734882991, 1, 1200, 87404, 423966959344812554, 20809, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959734882991, 2, 4000, -43702, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959734882991, 3, 4000, -43702, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959741174438, 1, 1200, -65812, 423966959351104107, 20891, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959741174438, 2, 1040, 32906, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959741174438, 3, 1040, 32906, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959751660108, 1, 1200, 42454, 423966959351104107, 20747, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959751660108, 2, 4000, -21227, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959751660108, 3, 4000, -21227, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959757951534, 1, 1200, -26292, 423966959351104107, 20839, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959757951534, 2, 1040, 13146, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959757951534, 3, 1040, 13146, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5292863544188798019, 1, 1200, -5868, 77, 20637, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5292863544188798019, 2, 1040, 2934, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5292863544188798019, 3, 1040, 2934, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5305972277402171029, 1, 1200, -1607, 77, 20823, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5305972277402171029, 2, 1040, 803, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5305972277402171029, 3, 1040, 804, 0, 0, 2);
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
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959206400669, 1, 1, 9207330117090213814, 447012, '', 2536922043329515258, 0, 2528, 0, '', 26570, -25792, '', '', '"quoted" tab	here a', 8590067125091581648, 0, 0, -28565, -20072677, 0, 4484692651256162490, -3794173512688481864, 0, '', 0, '', '', 'Łódź', -2259);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959212692219, 2, 3, 0, 640314, 'Łódź', 0, 0, 0, -18692, '😀', 35805, 5035477, '"quoted" 😀', 'مطبعة two
lines', '', 604465716454424882, 0, 0, 9223372036854775807, 10768757, 0, 0, -33045986, 0, '日本印刷 😀', 3195378736865487433, '', 'Straße 日本印刷', '日本印刷 two
lines sign', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959638414031, 79, 4, 0, -9223372036854775808, 'a 日本印刷', 423966959351104107, 4809599048838774285, 8645, 46154, 'Łódź sign Straße', 40330, -7121172, 'Straße', '', '', 0, 0, 1, -3297109, -6861954, 64209, 1268774997729502157, 0, 8854436254657382703, '', 6605670371437677481, 'Ænima', 'مطبعة', 'sign Ænima مطبعة', 27630);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959667774013, 84, 3, 8766321848167074611, -8141295408239572569, '', 423966959351104107, 7713293872497145654, 0, 0, 'a Łódź 日本印刷', 0, -3584443, 'sign Łódź', '😀 Ænima two
lines', 'tab	here Ænima 😀', 9223372036854775807, 0, 1, 9909385, 1804850, 16619, 9028333309802638411, 276997, 0, '日本印刷', 5614731173086331604, '', 'مطبعة', 'Łódź sign two
lines', -16113);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959728591449, 96, 1, 8455833514267504140, 0, 'Acme two
lines', 423966959344812554, 224752385620073519, 13436, 41579, 'Ænima two
lines', 20376, -9627527, 'sign', '', '', 139568, 1, 1, -4736059, 4737824, 75066, 788912173810826506, 59556488, 8866523529345101244, '', 0, 'Łódź', '', 'Ænima', 28194);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959734882991, 97, 1, 6951419257561236917, -4, '', 423966959344812554, 0, 0, 0, 'Straße 日本印刷 Łódź', 0, 5226598, 'Acme O''Neil; DROP sign', 'tab	here Straße', 'tab	here Ænima Acme', -6841761106941467691, 0, 0, 3391420, 9544027, 87404, 0, 49622350, 0, 'Acme Straße', 0, 'two
lines 😀', 'مطبعة two
lines', 'O''Neil; DROP', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959751660108, 100, 3, 1694134902461102173, 9223372036854775807, '日本印刷long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 423966959351104107, 3052029547057744451, 0, 0, '"quoted" O''Neil; DROP', 0, -1992268, 'Ænima Acme Acme', '"quoted" Łódź', '', 1960793, 0, 0, 227397, -4041058, 42454, 1647324604135365306, 0, 0, '', 4395070818074200846, 'Ænima', 'Ænima', '', 36859);
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
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959206400669, 1, 0, '', 'a O''Neil; DROP', 'tab	here Ænima', -9223372036854775808, 0, 3273565730873838801, 0, -6722494723857574088, 291773);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959206400669, 2, 0, '日本印刷 sign Straße', 'Ænima Acme sign', 'sign tab	here', 301, 212, 533, 0, -8186360841310134295, 3683);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692219, 1, 6572749765647049733, '😀 Acme Łódź', 'مطبعة Ænima', 'a', -13622, -2150277453596019919, -26755, 993868915682834751, 0, -494);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692219, 2, 8154295226527522455, 'Straße', '', 'sign "quoted" a', 0, -171, 162016, 9066429884979052944, -117219, 8337432611554682813);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692219, 3, 7360101046440846118, 'مطبعة Ænima', 'a Ænima', '😀 tab	here', 10367, 603651155881035788, -7821977910780558251, 0, 1828157553, 9);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692219, 4, 6008856034515114859, 'O''Neil; DROP "quoted" Ænima', 'Straße "quoted"', '', 12, 109790625, 39212104, 0, -188257753, 224);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959728591449, 1, 4303735797776365072, '', 'Straße', '日本印刷', 6708316, 2743209, 7007506, 406256693580452246, 3662207, -504250498);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959734882991, 1, 3011348819107023710, '', 'O''Neil; DROP sign tab	here', 'O''Neil; DROP', 8966728, 8382160, 428161, 4093363425559975180, -6726350, 0);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959734882991, 2, 4553310835589498391, 'Straße tab	here', '', '"quoted" a', 3432705, -9199702, 7040814, 0, 9250357, 12433504);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959734882991, 3, 0, 'tab	here tab	here 日本印刷', 'a', '"quoted" مطبعة Acme', 9657702, -8390188, -4762198, 6963334174883173775, -9653837, 398068503);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959751660108, 1, 5916508792440777626, 'Ænima Acme O''Neil; DROP', '😀 Straße', '', 7211485, -7177991, 7088713, 3539246703879363376, -5437938, 127);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959751660108, 2, 4521523176687243706, '😀 two
lines a', 'Łódź two
lines', 'two
lines sign', -8760574, 7479840, 8067071, 0, 2472981, 9223372036854775807);
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
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959206400669, 1, 0, 'Ænima', '', 9223372036854775807, 1, -771560, 700408517842293986, -448140687, 4759924559822289592);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959206400669, 2, 0, 'tab	here Straße Ænima', 'Acme', 9223372036854775807, 1, -7824638182000386767, 9223372036854775807, -30, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212692219, 1, 0, 'tab	here sign 😀', '"quoted" O''Neil; DROP Acme', 63, 0, 9223372036854775807, -5319, 4, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212692219, 2, 4973824038320445660, '😀', 'Łódź tab	here', 487082, 0, 0, -23968, 0, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959638414031, 1, 2446398537552478524, 'مطبعة Straße', '', -502330, 1, 9768997, 2345231, -5224292, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959638414031, 2, 1816820490622186009, 'tab	here "quoted" a', '', -729143, 1, -5212361, 7224967, 3919617, 591505441742217518);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959667774013, 1, 0, '', 'مطبعة Łódź', -1107363, 1, -4504894, -3966888, -9025002, 5662576617163255575);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959667774013, 2, 7777750338863988395, 'Łódź', 'O''Neil; DROP a 日本印刷', -1388879, 0, 9735377, 7650006, -8312562, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959734882991, 1, 0, '', 'Acme', -2258262, 0, -2025832, 1520567, 2999172, 6409691707810693052);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959751660108, 1, 8388341508252177480, 'Straße', '日本印刷', 433083, 1, 8651264, -7318262, 8878668, 3691720031177934738);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959751660108, 2, 7678558853581495886, 'Ænima tab	here Ænima', 'tab	here sign', -7101129, 1, 3261681, -6745694, 3019348, 4049994631541347560);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959751660108, 3, 0, 'tab	here 日本印刷', 'tab	here Straße', -4708033, 1, 3395533, 3813637, -2485677, 6526542806113152641);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959751660108, 4, 0, 'مطبعة a 😀', 'O''Neil; DROP', -2018698, 1, -5817293, -1413921, -1415197, 5520438432348444194);
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
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959218983495, 3, 0, 'two
lines', '😀', 'Łódź a مطبعة', 'O''Neil; DROP "quoted" two
lines', '"quoted" a a', '', 'tab	here', 'two
lines', '😀', '', '', 'two
lines 😀 two
lines', 'مطبعة a "quoted"', '', 'sign');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959225275050, 4, 1797675842111133852, 'Acme tab	here tab	here', 'two
lines 日本印刷 Acme', '😀', '日本印刷', '', '', '😀 a', '', 'مطبعة مطبعة', '"quoted" 日本印刷', 'Ænima مطبعة', 'a', '', 'Ænima two
lines', '😀');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959638414031, 79, 0, 'Straße', 'two
lines O''Neil; DROP', '', 'Straße Straße Łódź', '"quoted"', 'two
lines "quoted"', '', '😀 Łódź', 'tab	here a', '"quoted" 日本印刷 日本印刷', 'two
lines', '', '', '😀', 'sign مطبعة two
lines');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959667774013, 84, 0, '', 'Straße Straße tab	here', 'sign Łódź Straße', 'two
lines Straße', '', '', 'مطبعة Acme "quoted"', '', 'sign', '"quoted"', 'tab	here O''Neil; DROP sign', 'Acme 😀', '', 'a "quoted"', '😀 sign');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959728591449, 96, 8623254399956820215, 'two
lines Straße', 'Łódź tab	here', 'a sign', '😀 😀 a', 'O''Neil; DROP Acme Acme', 'Łódź a 😀', 'Straße', 'tab	here 😀 😀', '', 'Straße Łódź 日本印刷', 'Łódź two
lines Straße', 'a مطبعة Straße', '', '', '');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959734882991, 97, 0, 'O''Neil; DROP O''Neil; DROP', 'مطبعة 日本印刷', '', 'O''Neil; DROP a 😀', 'Straße two
lines', '日本印刷 Łódź', 'two
lines', 'مطبعة', 'مطبعة', 'مطبعة a', 'sign Łódź', 'Łódź', '', '', 'Ænima Acme');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959751660108, 100, 6933558353779302584, '', 'Łódź "quoted"', '', '😀', 'مطبعة', 'Ænima a tab	here', '日本印刷 Ænima Straße', '', 'Acme مطبعة', 'Acme', '"quoted" 😀', 'two
lines 日本印刷 a', 'two
lines مطبعة 日本印刷', 'sign Łódź', '');
CREATE TABLE invoice_void (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO invoice_void(id, pos, invoice_id, customer_id, date, reason) VALUES (423966959231566555, 5, 3930566692641768663, 0, 31990, 'Łódź a');
INSERT INTO invoice_void(id, pos, invoice_id, customer_id, date, reason) VALUES (423966959237857823, 6, 0, 4745811288928021931, 0, '"quoted"');
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
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959244149389, 7, 8084496128167093403, 0, 0, 3, 4022, 13100, 'مطبعة O''Neil; DROP');
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959250440733, 8, 0, 0, 0, 1, -3355042429396418465, -607427897969722342, '');
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959692939819, 89, 0, 0, 19819, 3, -9223372036854775808, -9159258, '');
CREATE TABLE fee_waiver (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  step INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959256732247, 9, 4431735327150507163, -27125, 0, 'sign Straße "quoted"');
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959263023784, 10, 0, 0, 39109, 'a tab	here');
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
  note TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note) VALUES (423966959269315214, 11, 1, 8125912150693610861, 30146, 3689004030858299384, 6, 'Ænima', 111243, -9223372036854775808, -9223372036854775808, 199, -9223372036854775808, '', '😀 日本印刷', 0, 'tab	here a 日本印刷');
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note) VALUES (423966959275606584, 12, 1, 1889495520796722450, 0, 4025818984927968891, 1, 'Łódź Acme', 0, -377350, -8253268, -227, 0, 'two
lines Straße two
lines', '"quoted"', 0, '');
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note) VALUES (423966959741174438, 98, 2, 423966959351104107, 38844, 3145159803927984217, 1, 'Łódź', 9223372036854775807, 65812, 606003, -9137510, 7064305, 'two
lines Łódź "quoted"', '😀', 0, '');
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note) VALUES (423966959757951534, 101, 2, 423966959351104107, 0, 2340565235476889902, 4, 'O''Neil; DROP Łódź', -705510, 26292, 1541933, -7137808, -996383, 'Straße', '', 3213421709981183565, 'Acme Straße a');
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note) VALUES (5292863544188798019, 102, 2, 77, 0, 4146766254103963549, 5, '', -5304647, 5868, 180459, 1497505, 3598158, 'sign', '"quoted"', 0, '😀');
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note) VALUES (5305972277402171029, 87, 1, 77, 57488, 0, 3, 'tab	here a 日本印刷', -9223372036854775808, 1607, 50232, 707140, 3548615, 'Acme Straße tab	here', 'Straße two
lines', 5942264336302316625, '日本印刷 Łódź 日本印刷');
CREATE TABLE allocation (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959627928169, 77, 423966959344812554, 20582, 'moved');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959661482557, 83, 423966959344812554, 20660, 'moved');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959722300054, 95, 423966959351104107, 20741, 'moved');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959741174438, 98, 423966959351104107, 20891, '');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959757951534, 101, 423966959351104107, 20839, '');
CREATE TABLE allocation_line (
  allocation_id INTEGER NOT NULL REFERENCES allocation(id),
  line INTEGER NOT NULL,
  credit_id INTEGER NOT NULL DEFAULT 0,
  debit_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (allocation_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959627928169, 1, 423966959275606584, 423966959206400669, -3335);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959661482557, 1, 423966959275606584, 423966959638414031, -29255);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959722300054, 1, 5305972277402171029, 423966959212692219, -7290);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959741174438, 1, 423966959741174438, 423966959212692219, 65812);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959741174438, 2, 423966959741174438, 423966959728591449, 32906);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959741174438, 3, 423966959741174438, 423966959206400669, 21937);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959757951534, 1, 423966959757951534, 423966959206400669, 26292);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959757951534, 2, 423966959757951534, 423966959667774013, 13146);
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
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason) VALUES (423966959281898222, 13, 0, 0, 0, 4636868405184317850, 2, 'مطبعة Acme O''Neil; DROP', 9223372036854775807, 222181013, 0, 'Straße مطبعة', 'Łódź');
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason) VALUES (423966959288189544, 14, 2714852911875895075, 0, 55959, 0, 0, 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', -9223372036854775808, 0, 0, 'Straße Straße', 'Ænima');
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason) VALUES (423966959655191240, 82, 0, 0, 0, 0, 5, '', 9223372036854775807, -6372981, -7857064, 'sign "quoted"', 'مطبعة مطبعة');
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
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason) VALUES (423966959294481106, 15, 0, 8266939807609071204, 2, -1113, 'tab	here 日本印刷', '日本印刷');
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason) VALUES (423966959300772486, 16, 3326417938816546044, 6432304997507601720, 1, 35820, '', '');
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason) VALUES (423966959621636773, 76, 0, 0, 2, 0, '', 'Łódź');
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason) VALUES (423966959674065481, 85, 0, 0, 2, 0, '', '');
CREATE TABLE deposit_use (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  deposit_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959307063983, 17, 5023774090088234381, 3650824104386677460, 14624, 0, 9223372036854775807);
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959313355305, 18, 1125356977173508022, 0, 0, -9223372036854775808, 3451);
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959707619844, 92, 5161967463876981674, 8013643617265712572, 0, -9223372036854775808, -1782294);
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
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959332229705, 21, 0, 0, 1, 0, 'Ænima', '😀 😀 two
lines', 'O''Neil; DROP', -125881, -6286390);
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959338521313, 22, 0, 19432, 0, 0, '', '', '日本印刷 Łódź', -9223372036854775808, 1);
CREATE TABLE statement_run_line (
  statement_run_id INTEGER NOT NULL REFERENCES statement_run(id),
  line INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  balance_minor INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (statement_run_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229705, 1, 0, 9223372036854775807, 'مطبعة "quoted" Ænima');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229705, 2, 145977419245345564, -3032, 'tab	here');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229705, 3, 0, 6827950, '"quoted" Łódź Straße');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229705, 4, 0, -3629361880218247583, 'tab	here a 日本印刷');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959338521313, 1, 9092193800676009677, 1269, 'مطبعة Ænima 日本印刷');
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
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959344812554, 23, 'مطبعة sign 😀', '"quoted" two
lines "quoted"', 'O''Neil; DROP Straße', '😀 Acme', 'two
lines two
lines مطبعة', 'O''Neil; DROP 😀', 'Ænima Straße 😀', '"quoted"', '', '"quoted" Straße O''Neil; DROP', 435952915795266129, 5, 1, 1, 'sign مطبعة "quoted"', '', 1117751218813371892, 1, 1, 'Ænima', 'two
lines Straße Acme', 1, 5169772217746365564, 0, -17908);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959351104107, 24, '😀 😀 tab	here', 'Acme Ænima مطبعة', '', 'two
lines sign Acme', 'sign sign', '"quoted" Ænima', '', 'tab	here "quoted"', 'Łódź', 'مطبعة sign', 0, 4200924208535794996, 0, 1, '😀', 'Łódź Łódź', 8949217840496042013, 2, 1, '', '"quoted" Ænima', 1, 5643282514002606683, 4711622757635190343, 0);
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
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959365784206, 27, 0, 'a', '', '', 'tab	here', -9223372036854775808, 1);
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959372075538, 28, 423966959351104107, '', 'O''Neil; DROP Ænima Acme', 'O''Neil; DROP tab	here "quoted"', '', -58, 1);
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
INSERT INTO location(id, pos, customer_id, name, address, city, region, postcode, country, tax_group_id, archived) VALUES (423966959386755686, 31, 1593580387627005118, '日本印刷 a O''Neil; DROP', '日本印刷', 'O''Neil; DROP', 'Acme', 'مطبعة a مطبعة', 'O''Neil; DROP Łódź tab	here', 0, 0);
INSERT INTO location(id, pos, customer_id, name, address, city, region, postcode, country, tax_group_id, archived) VALUES (423966959393047167, 32, 0, 'two
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
INSERT INTO certificate(id, pos, customer_id, region, reason, number, valid_from, expires, scan_hash, scan_name, archived) VALUES (423966959407727239, 35, 8280126096968065064, 'مطبعة a', '', '', 0, -13070, 'Acme sign مطبعة', '', 1);
INSERT INTO certificate(id, pos, customer_id, region, reason, number, valid_from, expires, scan_hash, scan_name, archived) VALUES (423966959414018771, 36, 416964042201527564, '😀 Straße', '', '', -16816, 0, '日本印刷 "quoted" Acme', '', 1);
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
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959428698738, 39, 'a Straße 日本印刷', 'Ænima O''Neil; DROP', 'Łódź tab	here tab	here', 'two
lines a', 9223372036854775807, 0, 0, 0);
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959434990276, 40, '日本印刷', 'sign', '', '', 8765705122295281053, 0, 4809053145252413922, 1);
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959770534458, 103, 'Ænima a Acme', '😀 a O''Neil; DROP', 'O''Neil; DROP tab	here 日本印刷', 'مطبعة', -1882916, 0, 0, 0);
CREATE TABLE price_break (
  item_id INTEGER NOT NULL REFERENCES item(id),
  line INTEGER NOT NULL,
  min_quantity INTEGER NOT NULL DEFAULT 0,
  unit_price INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (item_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959428698738, 1, -1399791342, -9223372036854775808);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990276, 1, 6244536737367586036, 0);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959770534458, 1, -1816955, 4237435);
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
INSERT INTO terms(id, pos, name, kind, days, discount_rate, discount_days, archived) VALUES (423966959449670178, 43, '', 3, 9223372036854775807, -6175733117377902598, -771061, 0);
INSERT INTO terms(id, pos, name, kind, days, discount_rate, discount_days, archived) VALUES (423966959455961772, 44, 'two
lines', 2, 44565910, -209140, -169, 0);
CREATE TABLE tax_rate (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  jurisdiction TEXT NOT NULL DEFAULT '',
  rate INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tax_rate(id, pos, name, jurisdiction, rate, archived) VALUES (423966959470641804, 47, 'two
lines tab	here مطبعة', 'Acme tab	here tab	here', 0, 1);
INSERT INTO tax_rate(id, pos, name, jurisdiction, rate, archived) VALUES (423966959476933158, 48, '', '', -5, 0);
CREATE TABLE tax_group (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  inclusive INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tax_group(id, pos, name, inclusive, archived) VALUES (423966959491613294, 51, '', 0, 0);
INSERT INTO tax_group(id, pos, name, inclusive, archived) VALUES (423966959497904844, 52, 'Straße Straße Ænima', 0, 1);
CREATE TABLE tax_group_member (
  tax_group_id INTEGER NOT NULL REFERENCES tax_group(id),
  line INTEGER NOT NULL,
  tax_rate_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (tax_group_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613294, 1, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613294, 2, 1857325522324476368);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613294, 3, 3739820605213647674);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613294, 4, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959497904844, 1, 529612612103083585);
CREATE TABLE tender (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  kind INTEGER NOT NULL DEFAULT 0,
  needs_reference INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0,
  rank INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tender(id, pos, name, kind, needs_reference, archived, rank) VALUES (423966959512584867, 55, '😀', 2, 1, 1, -2);
INSERT INTO tender(id, pos, name, kind, needs_reference, archived, rank) VALUES (423966959518876211, 56, '', 2, 0, 0, -548);
CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  role INTEGER NOT NULL DEFAULT 0,
  pin_hash TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO staff(id, pos, name, role, pin_hash, archived) VALUES (423966959533556370, 59, 'Łódź 日本印刷', 0, '', 1);
INSERT INTO staff(id, pos, name, role, pin_hash, archived) VALUES (423966959539847760, 60, '日本印刷', 4, '"quoted" sign', 0);
CREATE TABLE period_lock (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  before INTEGER NOT NULL DEFAULT 0,
  seen TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO period_lock(id, pos, before, seen, reason) VALUES (423966959319646884, 19, 0, 'sign', '');
INSERT INTO period_lock(id, pos, before, seen, reason) VALUES (423966959325938411, 20, -156, '', 'Acme');
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  value TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO setting(id, pos, value) VALUES (54, 104, '日本印刷');
INSERT INTO setting(id, pos, value) VALUES (55, 99, '"quoted"');
CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  station INTEGER NOT NULL DEFAULT 0,
  prefix TEXT NOT NULL DEFAULT '',
  first INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO series(id, pos, kind, station, prefix, first, archived) VALUES (423966959554527947, 63, 2, 0, '', 0, 0);
INSERT INTO series(id, pos, kind, station, prefix, first, archived) VALUES (423966959560819436, 64, 3, -9223372036854775808, '日本印刷', 0, 0);
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
INSERT INTO invoice_group(id, pos, customer_id, number, series_id, sequence, date, due, dissolved) VALUES (423966959575499353, 67, 0, 'tab	here', 1886171134479380784, 3970885274576510790, -18221, 42149, 1);
INSERT INTO invoice_group(id, pos, customer_id, number, series_id, sequence, date, due, dissolved) VALUES (423966959581790917, 68, 8018302730383744953, 'Ænima two
lines', 4432425476036330797, 8182722117771369453, 55021, 0, 1);
CREATE TABLE group_member (
  invoice_group_id INTEGER NOT NULL REFERENCES invoice_group(id),
  line INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (invoice_group_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499353, 1, 6699935112245189537);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499353, 2, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499353, 3, 156776569020812118);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790917, 1, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790917, 2, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790917, 3, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790917, 4, 0);
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
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959596470852, 71, 0, 0, 48878562512317983, 'Ænima sign "quoted"', '', '', 53535, 2362481635144419768, 7360561502692157173, -6400, 0);
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959602762242, 72, 1, 5057381399578459711, 909779042132837947, 'O''Neil; DROP sign two
lines', '', 'O''Neil; DROP two
lines', 0, 0, 5823009289304400720, 6266, 1);
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959650996990, 81, 0, 0, 0, '日本印刷', '', 'O''Neil; DROP a Ænima', 30245, 0, 8976213376117252133, 799852621, 0);
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
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596470852, 1, 8470479653579776239, '', '', '', -9223372036854775808, -9223372036854775808, -269948, 0, -281305282);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596470852, 2, 0, 'O''Neil; DROP 😀 two
lines', '"quoted"', 'Acme O''Neil; DROP two
lines', 9223372036854775807, -5690, -2087992082356961734, 5316203475259716926, -182059796);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596470852, 3, 0, '', '', 'Łódź Straße', 8910281, -4697981, 1308159, 1785178113610562231, -534);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959602762242, 1, 9221317337313031080, '日本印刷 tab	here مطبعة', 'a', '', -43216072, -9223372036854775808, 6651816696229059491, 9058870841923486842, 0);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959650996990, 1, 417249748613826717, 'Straße', 'Acme', 'Straße مطبعة', 5823951, -8384425, 3329025, 0, -9223372036854775808);
CREATE TABLE station (
  id INTEGER PRIMARY KEY,
  life BLOB NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  place TEXT NOT NULL
) STRICT;
INSERT INTO station(id, life, number, place) VALUES (1, x'86e0a9e2b0b11766a3e42994e19707eb', 1, 'where it was made');
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
INSERT INTO head(one, station_id, schema, pos, seq, stamp, last_id, hash) VALUES (1, 1, 1, 104, 104, 116654080017825792, 423966959770534458, x'79c4aafca0fea66a886f1e54456740c0488ae8cc0e0909cd78c1212dd78db0a9');
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
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (1, 1, 1, 116654080000131072, 1, 0, 0, 'fixture.add', 0, x'b6d349bea9d815e1ec99f6de78504411cbf045fdc35fb554e1ba3a6ab2808c3b', x'2b029d020000b43be2058903080211b6ffea7ef501c77f18c8c83629fa8e833f28f5342338c02750949f0358ff92038201132271756f7465642220746162096865726520618801a0fbc1bdb8a286b6ee01a001a9be03a801c9a39213b901baa8ed9434d43c3ec0018fd9f1ffa2adcea769f20107c581c3b364c5baf801a52372451a0e61204f274e65696c3b2044524f50220f746162096865726520c3866e696d6128ffffffffffffffffff0138a2b3849a85ac85ee5a488fa3bfbfb0d58ccbba0150face2372531219e697a5e69cace58db0e588b7207369676e2053747261c39f651a10c3866e696d612041636d65207369676e220d7369676e20746162096865726528da0430a80338aa0848ad80abd7fbf3e59be30150c6397a321206c3866e696d6120feffffffffffffffff01280230cf975e38c4d3aefac0f5acb813409dd6b0ab0349b87add012ba60e427a44121774616209686572652053747261c39f6520c3866e696d611a0441636d6520feffffffffffffffff012802309d8bbbe188bed996d90138feffffffffffffffff01403b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (2, 1, 2, 116654080000327680, 1, 0, 0, 'fixture.add', 0, x'568d5be538edd1cdcc82255d4af20b47c82d8333cf9b9e64df0051554a35afbb', x'2b02fb026000b43be205ea04080618f4944e2207c581c3b364c5ba4087a4024a04f09f988050baaf0458aad7e604620d2271756f7465642220f09f98806a14d985d8b7d8a8d8b9d8a92074776f0a6c696e65738801e484d8c2ba97bfe310a001feffffffffffffffff01a801eac5a20ac001c3f7c11fd20111e697a5e69cace58db0e588b720f09f9880d901492ab4050844582cea011453747261c39f6520e697a5e69cace58db0e588b7f2011be697a5e69cace58db0e588b72074776f0a6c696e6573207369676e72500905a4ec821619375b1211f09f98802041636d6520c581c3b364c5ba1a11d985d8b7d8a8d8b9d8a920c3866e696d6122016128ebd401309db3fae1f1fca8d73b3885a203413ff9935883eeca0d50db07724209971ed6224ee02971120753747261c39f65220f7369676e202271756f74656422206130d50238c0e31341908129c3f16dd27d48c5a70e50fa9ecbe7abb2c1b4e70172560926631600e85424661211d985d8b7d8a8d8b9d8a920c3866e696d611a086120c3866e696d61220df09f988020746162096865726528fea1013098a0d8a8e5e1cce01038d5eeb7d0f3dd9f8dd90148e2e1bbcf0d5012724e096b5bbc23babe6353121c4f274e65696c3b2044524f50202271756f7465642220c3866e696d611a1053747261c39f65202271756f74656422281830c296da683890d1b22548b1d7c4b30150c0037a4212127461620968657265207369676e20f09f98801a1a2271756f74656422204f274e65696c3b2044524f502041636d65207e30feffffffffffffffff01388d5340087a2909dc9863439c9206451204f09f98801a10c581c3b364c5ba20746162096865726520d4ba3b38bff602');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (3, 1, 3, 116654080000524288, 1, 0, 0, 'fixture.add', 0, x'e4c72ddf91e02dca32a85530e774dcffd3f26316be62ec7e3f24486455e35314', x'2b034702c000b43be2051a3fc4a533eeb387a901120974776f0a6c696e65731a04f09f98802214c581c3b364c5ba206120d985d8b7d8a8d8b9d8a92a1f4f274e65696c3b2044524f50202271756f746564222074776f0a6c696e6573320c2271756f7465642220612061420874616209686572654a0974776f0a6c696e65735204f09f98806a1874776f0a6c696e657320f09f98802074776f0a6c696e65737215d985d8b7d8a8d8b9d8a92061202271756f746564228201047369676e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (4, 1, 4, 116654080000720896, 1, 0, 0, 'fixture.add', 0, x'2d967497fc4796e8eb23743a6b88790dbfab7363e82f2f1bf7dcbc518599902a', x'2b03aa022001b43be20517396919f0b4df23b701099cd85566a7a0f218121641636d652074616209686572652074616209686572651a1b74776f0a6c696e657320e697a5e69cace58db0e588b72041636d652204f09f98802a0ce697a5e69cace58db0e588b74206f09f988020615215d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a95a152271756f7465642220e697a5e69cace58db0e588b76211c3866e696d6120d985d8b7d8a8d8b9d8a96a01617a10c3866e696d612074776f0a6c696e6573820104f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (5, 1, 5, 116654080000917504, 1, 0, 0, 'fixture.add', 0, x'04dbb9a18902aed94de8752a2693eda4dbb33cb1cbea892e8a7a050b326eff04', x'2b04db028001b43be2051809d704e5f8942d8c3618ecf3032209c581c3b364c5ba2061');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (6, 1, 6, 116654080001114112, 1, 0, 0, 'fixture.add', 0, x'd457bbce2d4211c3faa0eca9794c56c78a999420321b7bfaad287f7b342f7eb4', x'2b041f02e001b43be2051311abed970f3982dc4122082271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (7, 1, 7, 116654080001310720, 1, 0, 0, 'fixture.add', 0, x'78fd9d394dfc129b25259c59b5612207c7c06b8bd8e93fd8a3ae488a5923bbcf', x'2b058d024002b43be2052b099ba46b2365e63170200628ec3e30d8cc013a17d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (8, 1, 8, 116654080001507328, 1, 0, 0, 'fixture.add', 0, x'9b1f40c3b5b01038e860024390534dc0ca97965ae71a8c596f849e147acaff11', x'2b051d02a002b43be20516200228c1fecba88ad4c08f5d30cb8faed28e9d82ee10');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (9, 1, 9, 116654080001703936, 1, 0, 0, 'fixture.add', 0, x'd82babb13e498d76d25a566a0e54b0a19e99ef7cd8323edab2a88193cbbd2f6e', x'2b0657020003b43be20524099b045bb9ccaf803d10e9a70322157369676e2053747261c39f65202271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (10, 1, 10, 116654080001900544, 1, 0, 0, 'fixture.add', 0, x'e9e0339e7ed54035b9bdc0b4da7d1013a8f716dd1112aaa0bd4b4dedb563632e', x'2b06a8026003b43be20510188ae304220a61207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (11, 1, 11, 116654080002097152, 1, 0, 0, 'fixture.add', 0, x'affc77136c36d032917e2fae62f83883c2407021ba3a8751594400d2a1e855d1', x'2b078e02c003b43be205760802116d851f520c0ac5701884d70321f8074bf29ef93133280c3206c3866e696d613896ca0d40ffffffffffffffffff0148ffffffffffffffffff01508e0358ffffffffffffffffff016a11f09f988020e697a5e69cace58db0e588b77a177461620968657265206120e697a5e69cace58db0e588b7');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (12, 1, 12, 116654080002293760, 1, 0, 0, 'fixture.add', 0, x'75337340667072866957e806a6f2a52a17946e5d8f3d2d1959b20f587ee9f8cf', x'2b0738022004b43be2055708021112c5c7492ad6381a217bbea77e0995de372802320cc581c3b364c5ba2041636d65408b882e48a7bdef0750c503621b74776f0a6c696e65732053747261c39f652074776f0a6c696e65736a082271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (13, 1, 13, 116654080002490368, 1, 0, 0, 'fixture.add', 0, x'd63ad3b2cf385d3ff9a133bf9d276219415f2070939842ce0467a38f9a3d5ead', x'2b09ee028004b43be20557219a493e513f7759402804321cd985d8b7d8a8d8b9d8a92041636d65204f274e65696c3b2044524f5038feffffffffffffffff0140aadaf1d301521253747261c39f6520d985d8b7d8a8d8b9d8a95a07c581c3b364c5ba');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (14, 1, 14, 116654080002686976, 1, 0, 0, 'fixture.add', 0, x'ff04712d489014056de505cc28ea9fd39243dc3d239c2ef9e8c3ef7b2a090149', x'2b096802e004b43be205841009232fcce55618ad2518aeea0632d00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672038ffffffffffffffffff01520f53747261c39f652053747261c39f655a06c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (15, 1, 15, 116654080002883584, 1, 0, 0, 'fixture.add', 0, x'e8845d2118c4fed892c73b116933739bb01c319a15a285bc6488ad54ed3cd99b', x'2b0ad2024005b43be205331164261374f411ba72180420b1112a15746162096865726520e697a5e69cace58db0e588b7320ce697a5e69cace58db0e588b7');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (16, 1, 16, 116654080003080192, 1, 0, 0, 'fixture.add', 0, x'56e82c213775573f4532eacb6b6e4cc7e251ba07b042958fb6b0c9f22748dc65', x'2b0a8602a005b43be2051809fcb4a5c17dcf292e11381569bf50234459180220d8af04');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (17, 1, 17, 116654080003276800, 1, 0, 0, 'fixture.add', 0, x'e284987892c48087cbed1353295da52157b5ee2341d4bb428864e32c099f4351', x'2b0baf020006b43be20521098d3d85f7ea07b84511d4ca66172e55aa3218c0e40128feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (18, 1, 18, 116654080003473408, 1, 0, 0, 'fixture.add', 0, x'924bc2f8e154cdc6a5c6ee0326a603695a09d4fad1f150741a7c627328dfbbcd', x'2b0b29026006b43be2051709b62fef5535129e0f20ffffffffffffffffff0128f635');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (19, 1, 19, 116654080003670016, 1, 0, 0, 'fixture.add', 0, x'37eab40308a5534714aaf3e60f07482457d7b8132ddd53524093335bfdd113d4', x'2b0ca402c006b43be2050612047369676e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (20, 1, 20, 116654080003866624, 1, 0, 0, 'fixture.add', 0, x'c76e7544b1ac6d0d8f6ae24909948b156f7d8ed03fe952efd24a858c5ff2ddee', x'2b0ceb022007b43be2050908b7021a0441636d65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (21, 1, 21, 116654080004063232, 1, 0, 0, 'fixture.add', 0, x'451921257bb8e3b8587dd22a42247608047b5fad8344747936287464aa29055e', x'2b0d49028007b43be205bd0118022a06c3866e696d613213f09f988020f09f98802074776f0a6c696e65733a0c4f274e65696c3b2044524f5040f1ae0f48ebb0ff057a2710feffffffffffffffff011a1ad985d8b7d8a8d8b9d8a9202271756f7465642220c3866e696d617a16091cdb587bb09d060210af2f1a0874616209686572657a1f10dcbec1061a182271756f7465642220c581c3b364c5ba2053747261c39f657a2310bd8685fcd3d98ade641a177461620968657265206120e697a5e69cace58db0e588b7');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (22, 1, 22, 116654080004259840, 1, 0, 0, 'fixture.add', 0, x'5eb37416cadf0c09de899eadf61fb5c7a2b44c8f2c58b4d71d62433cc9a2f30b', x'2b0de102e007b43be2055510d0af023a14e697a5e69cace58db0e588b720c581c3b364c5ba40ffffffffffffffffff0148027a2c09cd664dd616f62d7e10ea131a1ed985d8b7d8a8d8b9d8a920c3866e696d6120e697a5e69cace58db0e588b7');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (23, 1, 23, 116654080004456448, 1, 0, 0, 'fixture.add', 0, x'71b24757ac8a3d1b2f3de73065b6b832a102e4dff2c8d0735100d9fee7792901', x'2b0e0a024008b43be205fb907f9554b3a90aa5020a14d985d8b7d8a8d8b9d8a9207369676e20f09f9880121b2271756f746564222074776f0a6c696e6573202271756f746564221a0874616209686572652209f09f98802041636d652a1e74776f0a6c696e65732074776f0a6c696e657320d985d8b7d8a8d8b9d8a932114f274e65696c3b2044524f5020f09f988042082271756f746564224a11c581c3b364c5ba2074776f0a6c696e6573521d2271756f746564222053747261c39f65204f274e65696c3b2044524f505951cac5fcddd00c06600a680270027a187369676e20d985d8b7d8a8d8b9d8a9202271756f74656422900102980102a2011153747261c39f65207369676e2041636d65aa011674776f0a6c696e65732053747261c39f652041636d65b00102b9017c9c740071b8be47c801e79702');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (24, 1, 24, 116654080004653056, 1, 0, 0, 'fixture.add', 0, x'df8fb6e62443dc5cafc9e0cfcddcde41ac2f4a36e5bc8d999b26103c9260e0f3', x'2b0e6b02a008b43be205be0460497336a8ebf8010a0441636d651215d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a92210612074776f0a6c696e6573207369676e2a0ce697a5e69cace58db0e588b732167369676e2074776f0a6c696e65732053747261c39f653a19e697a5e69cace58db0e588b720f09f988020c581c3b364c5ba421d2271756f746564222053747261c39f6520e697a5e69cace58db0e588b759c3628260bf0bc40e6093027a1e7369676e20e697a5e69cace58db0e588b7204f274e65696c3b2044524f508201047369676e900102a201082271756f74656422aa010ef09f98802074776f0a6c696e6573b00102b901c0592e808ab00523c1013d0331b15b3dd254');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (25, 1, 25, 116654080004784128, 1, 0, 0, 'fixture.change', 0, x'039d9d90cc837fe57e02aed07c92cc390c7a21946236290a09de3c8549c70e9a', x'7e0e6b02a008b43be205010000000000000000007e8268fe221b8bf6007e0e6b02a008b43be2050200000000000000000064b3281e89fda26a211204f09f98801a197461620968657265202271756f746564222053747261c39f657e0e6b02a008b43be2050300000000000000000035cc7348ad483fc2007e0e6b02a008b43be205040000000000000000004595f54110bde8a1ac10421f53747261c39f65204f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a94a1e41636d6520e697a5e69cace58db0e588b7204f274e65696c3b2044524f5052e80fc3866e696d612074616209686572652074616209686572656c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67207e0e6b02a008b43be20505000000000000000000e73199f133494f3a0959747a77f78ae34a227e0e6b02a008b43be205060000000000000000007afe8b2b5284b0800268027e0e6b02a008b43be20507000000000000000000a7be0bbb4f3b8af8177a154f274e65696c3b2044524f5020c3866e696d6120617e0e6b02a008b43be2050800000000000000000085d83fc397ad157a168201097369676e2041636d658901f8323b21ee4279647e0e6b02a008b43be20509000000000000000000cd73ba5f47b10ca9039001067e0e6b02a008b43be2050a00000000000000000049b2f04eea52888e007e0e6b02a008b43be2050b000000000000000000b4570eca7f605e4722aa011fd985d8b7d8a8d8b9d8a92053747261c39f6520e697a5e69cace58db0e588b77e0e6b02a008b43be2050c000000000000000000e0aaaee648dacb6408b00102c801d9d1017e0e6b02a008b43be2050d000000000000000000cced0d840dec7fc00ab901ef67523a9aaadc637e0e6b02a008b43be2050e000000000000000000c3b03075985f24180ac1018cdf5c709725f210720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (26, 1, 26, 116654080004915200, 1, 0, 0, 'fixture.change', 0, x'df17edbb955cfccdc6372d59c28fe4667374f320e80650112c809fa2586fb433', x'7e0e6b02a008b43be205018080c8849191b89e036617b1b0e2a9e00676027351c5e11958140a12f09f988020f09f98802074616209686572657e0e6b02a008b43be205028080c8849191b89e036617b1b0e2a9e006743607e06dc012c118121641636d6520c3866e696d6120d985d8b7d8a8d8b9d8a97e0e6b02a008b43be205038080c8849191b89e036617b1b0e2a9e006fcd462684ffa2b6c0b2a097369676e207369676e7e0e6b02a008b43be205048080c8849191b89e036617b1b0e2a9e0064005f627c666d3d444320f2271756f7465642220c3866e696d613a04f09f988042117461620968657265202271756f746564224a07c581c3b364c5ba520fd985d8b7d8a8d8b9d8a9207369676e7e0e6b02a008b43be205058080c8849191b89e036617b1b0e2a9e006c570d1a5ab890a59007e0e6b02a008b43be205068080c8849191b89e036617b1b0e2a9e006e929394f0cb729cf0a60e8d4eba1ed93d7cc747e0e6b02a008b43be205078080c8849191b89e036617b1b0e2a9e00618b2614770b5e8c1067a04f09f98807e0e6b02a008b43be205088080c8849191b89e036617b1b0e2a9e00606c5dd7fcb68be7a1c82010fc581c3b364c5ba20c581c3b364c5ba89011de05a003602327c7e0e6b02a008b43be205098080c8849191b89e036617b1b0e2a9e006a825be5cae20986b069001049801027e0e6b02a008b43be2050b8080c8849191b89e036617b1b0e2a9e0060f0680a2eda6afc110aa010dc3866e696d6120c3866e696d617e0e6b02a008b43be2050c8080c8849191b89e036617b1b0e2a9e006e99f81460d06a72c007e0e6b02a008b43be2050d8080c8849191b89e036617b1b0e2a9e006905ce3563abd9ae50ab9015b7a4c0e8cf7504e7e0e6b02a008b43be2050e8080c8849191b89e036617b1b0e2a9e006fcba7a92499334350ac101853ce39926fdf576720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (27, 1, 27, 116654080005111808, 1, 0, 0, 'fixture.add', 0, x'74dd345069bcafd38e851e56874c7b1d5a87958e5909272e5491411e12504e6c', x'2b0f8e028009b43be20532a7491dc7b0a3bf1a1201612a08746162096865726530ffffffffffffffffff013802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (28, 1, 28, 116654080005308416, 1, 0, 0, 'fixture.add', 0, x'59c966b6e1d8f7f4486fe4803b1d859c847bc8d2c8ed3abbd36636e08e6d9fb9', x'2b0f1202e009b43be2053c1f7a15425ba8aa5409955c7fdd57f3a848121374776f0a6c696e657320f09f9880207369676e1a08746162096865726522047369676e2a19e697a5e69cace58db0e588b720e697a5e69cace58db0e588b730ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (29, 1, 29, 116654080005439488, 1, 0, 0, 'fixture.change', 0, x'63522c76ad39092f76defef29bd6f80c8b8de4d92950c1ed09d01fe66c1ea5f7', x'7e0f1202e009b43be20501000000000000000000508c8786c7584dae0909177412ee5b6210147e0f1202e009b43be20502000000000000000000da14592abe04757a2c120d74616209686572652041636d651a1b4f274e65696c3b2044524f5020c3866e696d6120c581c3b364c5ba7e0f1202e009b43be205030000000000000000000d3aad272632cca0891022e60f7369676e2053747261c39f652074776f0a6c696e65736c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67202a1e74776f0a6c696e657320c581c3b364c5ba20e697a5e69cace58db0e588b7720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (30, 1, 30, 116654080005570560, 1, 0, 0, 'fixture.change', 0, x'252117141d1485fcbfb972ac59984e23e5d49eb9873963d8877e09e452bbac73', x'7e0f1202e009b43be20501808098859191b89e036617b1b0e2a9e0064d631703135fe6f2007e0f1202e009b43be20502808098859191b89e036617b1b0e2a9e006964ee6e5cf2a0d5b1a1a184f274e65696c3b2044524f5020c3866e696d612041636d657e0f1202e009b43be20503808098859191b89e036617b1b0e2a9e006b3e76ab903033da70622047369676e7e0f1202e009b43be205040000000000000000007109d0119ab2527f023073720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (31, 1, 31, 116654080005767168, 1, 0, 0, 'fixture.add', 0, x'44f30c643f24104900762c854870a12f76e98cf393d530433e2e6d12bdcbe814', x'2b106602c00ab43be205e6fee5c62bc398d4800109be74895deb881d16121be697a5e69cace58db0e588b72061204f274e65696c3b2044524f501a0ce697a5e69cace58db0e588b7220c4f274e65696c3b2044524f502a0441636d653217d985d8b7d8a8d8b9d8a9206120d985d8b7d8a8d8b9d8a93a1d4f274e65696c3b2044524f5020c581c3b364c5ba207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (32, 1, 32, 116654080005963776, 1, 0, 0, 'fixture.add', 0, x'915b57a6fd92676f4963a9c0923ebf7c3b02917bba1e134a66554b6521246aeb', x'2b107f02200bb43be2052a39c4af02bc6f0574092e45ba83772abd6012194f274e65696c3b2044524f5020e697a5e69cace58db0e588b71a06c3866e696d612a117461620968657265202271756f7465642232117369676e20f09f988020c581c3b364c5ba3a1774616209686572652053747261c39f6520c3866e696d61411c711b4d76d34c3f');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (33, 1, 33, 116654080006094848, 1, 0, 0, 'fixture.change', 0, x'47bd8667990bf4a5892344151d8d4c15fea1e93177017ff873feaba3c1344528', x'7e107f02200bb43be20501000000000000000000c0361cfcb707d432007e107f02200bb43be205020000000000000000004096f14676cfa82910120e74776f0a6c696e65732041636d657e107f02200bb43be20503000000000000000000b3d4bbcaae806617581a0441636d65221f74616209686572652074776f0a6c696e6573204f274e65696c3b2044524f502a0ad985d8b7d8a8d8b9d8a9321253747261c39f652061202271756f746564223a0fc581c3b364c5ba20c581c3b364c5ba7e107f02200bb43be2050400000000000000000033e3bd9746e4ce9200720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (34, 1, 34, 116654080006225920, 1, 0, 0, 'fixture.change', 0, x'49c11029893bf352a7d24b79db76a2a1a5c4d43ecde4a5b6fa24030363c257ed', x'7e107f02200bb43be205028080e8859191b89e036617b1b0e2a9e0066f6600dd37e022ba1a121874776f0a6c696e657320e697a5e69cace58db0e588b720617e107f02200bb43be205038080e8859191b89e036617b1b0e2a9e0064e2fc928740c88f8391a097369676e207369676e2201612a082271756f746564223214f09f98802041636d6520d985d8b7d8a8d8b9d8a93a097369676e20f09f98807e107f02200bb43be205048080e8859191b89e036617b1b0e2a9e006171e5cb5cccefcf30941ee7d4e1a89848d67720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (35, 1, 35, 116654080006422528, 1, 0, 0, 'fixture.add', 0, x'59e78a8c209286c29f3ca044e08778f893cc4d1cffff41867e9e7bfa23fff948', x'2b118702000cb43be2053309282039b1d0eae872120cd985d8b7d8a8d8b9d8a92061309bcc013a1441636d65207369676e20d985d8b7d8a8d8b9d8a94802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (36, 1, 36, 116654080006619136, 1, 0, 0, 'fixture.add', 0, x'fc1424a3d6f1a55fa11bdc11a55385edc46ed8510d3504f32589dfb348c51be5', x'2b11d302600cb43be2053e09a395000f1057f9501a0d41636d65206120c3866e696d6128bed20430d680023a0ce697a5e69cace58db0e588b7420ec3866e696d612053747261c39f65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (37, 1, 37, 116654080006750208, 1, 0, 0, 'fixture.change', 0, x'1e3dae8df1f22cc84d9c87c216aa6d6bec57a593f82fc8ef147b7aedd65e02b0', x'7e11d302600cb43be20501000000000000000000007e11d302600cb43be205020000000000000000004b1219f09f988020c581c3b364c5ba204f274e65696c3b2044524f501a20d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f50202271756f74656422220cf09f98802053747261c39f657e11d302600cb43be20503000000000000000000153a0974776f0a6c696e657342087461620968657265720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (38, 1, 38, 116654080006881280, 1, 0, 0, 'fixture.change', 0, x'd512215d2b8b9fbecea6e5f793c3943893a99b6fb87d7fd00e88d12960ded4fa', x'7e11d302600cb43be205018080b8869191b89e036617b1b0e2a9e00609090c758853965ac9057e11d302600cb43be205028080b8869191b89e036617b1b0e2a9e00612120cf09f98802053747261c39f6528df86027e11d302600cb43be205038080b8869191b89e036617b1b0e2a9e0061c3a1ae697a5e69cace58db0e588b7202271756f746564222041636d657e11d302600cb43be20504000000000000000000024802720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (39, 1, 39, 116654080007077888, 1, 0, 0, 'fixture.add', 0, x'd0e9691e6facae66965cb0ef39816db7995441827edf4ceae325ec8e2cd90653', x'2b127202400db43be205730a16612053747261c39f6520e697a5e69cace58db0e588b71213c3866e696d61204f274e65696c3b2044524f501a19c581c3b364c5ba207461620968657265207461620968657265220b74776f0a6c696e6573206128feffffffffffffffff017a1108dbfbf8b60a10ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (40, 1, 40, 116654080007274496, 1, 0, 0, 'fixture.add', 0, x'd36b4b27d403a3ae7c613a3b5bfee8c118e32adcb97a4922b619d73e512edfe6', x'2b12c402a00db43be205500a0d746162096865726520f09f9880120ce697a5e69cace58db0e588b722152271756f74656422206120d985d8b7d8a8d8b9d8a9300239980616f22aeff3737a0f089eea3d10feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (41, 1, 41, 116654080007405568, 1, 0, 0, 'fixture.change', 0, x'a88b2c959abaed1b0f8aafa9fb09b45141582c9a64f11550180e4eda8fa5cd2e', x'7e12c402a00db43be20501000000000000000000060a0441636d657e12c402a00db43be2050200000000000000000009120753747261c39f657e12c402a00db43be20503000000000000000000282214e697a5e69cace58db0e588b72053747261c39f657a1008ffffffffffffffffff0110e4aaf05f7e12c402a00db43be20504000000000000000000007e12c402a00db43be20505000000000000000000024002720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (42, 1, 42, 116654080007536640, 1, 0, 0, 'fixture.change', 0, x'4cba215831f7eb448177884aafede31c48cb47d3d310b92e4f3aa53230ab68b1', x'7e12c402a00db43be20501808088879191b89e036617b1b0e2a9e0060e0a0ce697a5e69cace58db0e588b77e12c402a00db43be20502808088879191b89e036617b1b0e2a9e0060612047369676e7e12c402a00db43be20503808088879191b89e036617b1b0e2a9e00628220e53747261c39f6520c3866e696d6128bad6dbc3b69785a6f3017a0b08e8d3df9afcc486a9ad017e12c402a00db43be20504808088879191b89e036617b1b0e2a9e0060939e2c1be2c5b30bd42720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (43, 1, 43, 116654080007733248, 1, 0, 0, 'fixture.add', 0, x'3c2b1d2a33ddb075af27e54d9ff46d546e04aed7ced7187b68169765c13ab71d', x'2b132202800eb43be2051c100618feffffffffffffffff01208be0e78e98a3ceb4ab0128e98f5e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (44, 1, 44, 116654080007929856, 1, 0, 0, 'fixture.add', 0, x'98521719323231e129ba9ab25669f29cd3d803982e94e7c132dc2519fa370d2d', x'2b13ac02e00eb43be205210a06c3866e696d61100218b9b1b39a8dc9bce33e20ffffffffffffffffff013002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (45, 1, 45, 116654080008060928, 1, 0, 0, 'fixture.change', 0, x'dc2f117ccccfea865add799d4d522b992915e02e925de3a9adaa5379ee006c9e', x'7e13ac02e00eb43be205010000000000000000000a0a08c3866e696d6120617e13ac02e00eb43be20502000000000000000000141004189bd74d20ffffffffffffffffff0128f301720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (46, 1, 46, 116654080008192000, 1, 0, 0, 'fixture.change', 0, x'55bd9a96a2c64663418bb51f712d167249f78106ce9b8f4866cff880a3e205df', x'7e13ac02e00eb43be205018080d8879191b89e036617b1b0e2a9e0060b0a0974776f0a6c696e65737e13ac02e00eb43be205028080d8879191b89e036617b1b0e2a9e0060e100418ac96c02a20e7c31928d1027e13ac02e00eb43be2050300000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (47, 1, 47, 116654080008388608, 1, 0, 0, 'fixture.add', 0, x'e86861cb5062cca3e8eb94fd88828c8ca92cb0c6e3113eecaa57c12973a2edea', x'2b148c02c00fb43be205390a1d74776f0a6c696e657320746162096865726520d985d8b7d8a8d8b9d8a9121641636d652074616209686572652074616209686572652002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (48, 1, 48, 116654080008585216, 1, 0, 0, 'fixture.add', 0, x'9685c72ddf52b9746a350eea4820a9a44b16b5854f29518b4e76e30c9663c2ba', x'2b1426022010b43be205190a0161120d7461620968657265207369676e18e2bb862b2002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (49, 1, 49, 116654080008716288, 1, 0, 0, 'fixture.change', 0, x'aaeae405295925b8fc09e2a36826a3ff5bd5394bfb0dd820bb505d5cac4595a3', x'7e1426022010b43be20501000000000000000000190a01611214c581c3b364c5ba20e697a5e69cace58db0e588b77e1426022010b43be205020000000000000000000518c6dc8003720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (50, 1, 50, 116654080008847360, 1, 0, 0, 'fixture.change', 0, x'16f7607627666718ceea0aece841d7785020149938c2c3b27e9e1da9d91f6f5d', x'7e1426022010b43be205018080a8889191b89e036617b1b0e2a9e006007e1426022010b43be205028080a8889191b89e036617b1b0e2a9e0060218097e1426022010b43be2050300000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (51, 1, 51, 116654080009043968, 1, 0, 0, 'fixture.add', 0, x'9577ea4aa8e9509809ac4f5413cb1aa285243a0188f90cb1da467ea61d52e0d4', x'2b156e020011b43be2051a7a007a0909d0d16ad6b88bc6197a09093a2372a90683e6337a00');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (52, 1, 52, 116654080009240576, 1, 0, 0, 'fixture.add', 0, x'eb996ba10e168abdd36a9fce1cd7a4b22d1fe67f82ea22da4a016dabcee21859', x'2b15cc026011b43be205130a0d41636d65202271756f7465642210021802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (53, 1, 53, 116654080009371648, 1, 0, 0, 'fixture.change', 0, x'a93d2e6807a5079523abd6b6c88cde545d3858437ca48609a83b28b0682464fc', x'7e15cc026011b43be20501000000000000000000080a06f09f988020617e15cc026011b43be205020000000000000000001a7a007a0909dc993f2c7611d9507a09093be51ba8dfb0355c7a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (54, 1, 54, 116654080009502720, 1, 0, 0, 'fixture.change', 0, x'e3100677318d4c8e7a66b848b496c113b74a7fb2cc947b35990fe44569bedc97', x'7e15cc026011b43be205018080f8889191b89e036617b1b0e2a9e006180a1653747261c39f652053747261c39f6520c3866e696d617e15cc026011b43be205028080f8889191b89e036617b1b0e2a9e0060b7a09094196f85cdd8f5907720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (55, 1, 55, 116654080009699328, 1, 0, 0, 'fixture.add', 0, x'35e373b2e203ac8bab78c48d5dfd6c1acdeb00fe06d0fd07311c239cc030a430', x'2b16a3024012b43be2050e0a04f09f98801004180220022803');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (56, 1, 56, 116654080009895936, 1, 0, 0, 'fixture.add', 0, x'de48c25a6b18471a23e8a7f5e6124261be1d312126de17e460805714712d04f6', x'2b163302a012b43be2051a0a13f09f98802041636d652074776f0a6c696e6573200228a93e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (57, 1, 57, 116654080010027008, 1, 0, 0, 'fixture.change', 0, x'bfff96195d9efddedae630b98afe700779b655e73a10c60ef83fb296ea0d468f', x'7e163302a012b43be205010000000000000000000c0a0ad985d8b7d8a8d8b9d8a97e163302a012b43be205020000000000000000000210027e163302a012b43be205030000000000000000000b28e5b4dc99ee84bd9c8501720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (58, 1, 58, 116654080010158080, 1, 0, 0, 'fixture.change', 0, x'4fff5011807c58845d4313058d7d26e99ae186b15ebc5390d952ed220484cb69', x'7e163302a012b43be205018080c8899191b89e036617b1b0e2a9e006007e163302a012b43be205028080c8899191b89e036617b1b0e2a9e0060210047e163302a012b43be205038080c8899191b89e036617b1b0e2a9e0060328c708720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (59, 1, 59, 116654080010354688, 1, 0, 0, 'fixture.add', 0, x'4819b21e0d6427646145351a8a8561ac368f58ca57bf552c05e77af9884046b1', x'2b1792028013b43be2053b7224d59bc2584e180a14c581c3b364c5ba20e697a5e69cace58db0e588b72002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (60, 1, 60, 116654080010551296, 1, 0, 0, 'fixture.add', 0, x'9148258a6d1bad0bf6711f000cb8578e6ae4b4f93b72fc950995f8526be9c05e', x'2b175002e013b43be205371cf1306050d540140a0e41636d65207369676e2041636d6510062002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (61, 1, 61, 116654080010682368, 1, 0, 0, 'fixture.change', 0, x'78605fb43a950c2736d59e080c9f55c3fe145265c28ae88d50e0f730bcfdcedf', x'7e175002e013b43be20501000000000000000000a143f27fd2d0c573007e175002e013b43be20502000000000000000000454b6335d5ea65720210047e175002e013b43be2050400000000000000000081da2582295107c600720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (62, 1, 62, 116654080010813440, 1, 0, 0, 'fixture.change', 0, x'f173593cf8270c4d118772910a630b2dac11919582af4d0bd49c43645fc99726', x'7e175002e013b43be205018080988a9191b89e036617b1b0e2a9e0069a56c72b863595ac0e0a0ce697a5e69cace58db0e588b77e175002e013b43be205028080988a9191b89e036617b1b0e2a9e0066bd4c811bb9f54f90210087e175002e013b43be205030000000000000000001730aa254f7e2b690f1a0d2271756f74656422207369676e720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (63, 1, 63, 116654080011010048, 1, 0, 0, 'fixture.add', 0, x'2a3f8e24bb9163aa34ca32d6edff179b85726d1a3229dccd45584c0edcb5d23c', x'2b19cb02c014b43be205020804');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (64, 1, 64, 116654080011206656, 1, 0, 0, 'fixture.add', 0, x'4da1962d70e370b899073d22fb1a35f23db310613c3e977f229fc3e03ec403ec', x'2b19ec022015b43be2052910e695e03c1a154f274e65696c3b2044524f50202271756f7465642220ffffffffffffffffff012802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (65, 1, 65, 116654080011337728, 1, 0, 0, 'fixture.change', 0, x'35c4cc32e1bc14fcb2570bac73ccb5f9d8ed0f6e3e5cf22f3189c76cc36d25e4', x'7e19ec022015b43be205010000000000000000000d080610c7afc3e5071a0161201c720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (66, 1, 66, 116654080011468800, 1, 0, 0, 'fixture.change', 0, x'd48f31a36791f065b5ff935d9288e379cd5bbe9f2160d7ac8f9c28e8e71faf33', x'7e19ec022015b43be205018080e88a9191b89e036617b1b0e2a9e0061b080610ffffffffffffffffff011a0ce697a5e69cace58db0e588b77e19ec022015b43be2050200000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (67, 1, 67, 116654080011665408, 1, 0, 0, 'fixture.add', 0, x'94b4c6c0667d6f263108ddabec507b10a67b7a3412b42682a4800e45cb0f172a', x'2b1a59020016b43be2053f120874616209686572651930313d48a7062d1a208cfdb2afcbc7b59b6e28d99c0230ca920538027a0909a19b8a9f7cf3fa5c7a007a0909560b977975fb2c02');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (68, 1, 68, 116654080011862016, 1, 0, 0, 'fixture.add', 0, x'3a762d8f04ce8b16aa1d64196e265e9d2ca1f27cf8fd169d9bb0e28eadef7135', x'2b1ac5026016b43be20534096fb052f82769d4711206c3866e696d61196d897a889983ab1620d488037a090933e10cf40c383f197a0909b0ead79e34bb8952');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (69, 1, 69, 116654080011993088, 1, 0, 0, 'fixture.change', 0, x'cd1efd7dc43332fde81665b0f810233acd23bc8f6c64132e1786afe518b13cec', x'7e1ac5026016b43be205010000000000000000002e121453747261c39f65204f274e65696c3b2044524f5019571f895cccb3f42f209b9cb9d0f9f3a9e3ba0130caa0037e1ac5026016b43be20502000000000000000000117a007a0909b7ac91ad979e56517a007a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (70, 1, 70, 116654080012124160, 1, 0, 0, 'fixture.change', 0, x'71f78ac801398aa6851dd85e2f69ac18a166c1898d9f0e2b902a5f288f363ae1', x'7e1ac5026016b43be205018080b88b9191b89e036617b1b0e2a9e0063309b95f11bad9bb466f1210c3866e696d612074776f0a6c696e6573192d8589887c23833d20daeff4d7b09aef8ee30128dadb067e1ac5026016b43be205028080b88b9191b89e036617b1b0e2a9e0060a38027a007a007a007a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (71, 1, 71, 116654080012320768, 1, 0, 0, 'fixture.add', 0, x'836db1ff31f4daa47ca0b8dbbd4264f01cd7983cba00b4703a1269f28802b219', x'2b1b44024017b43be2055db8914474e81a7aed01191faead2bcba6ad002214c3866e696d61207369676e202271756f746564222a1b74776f0a6c696e6573204f274e65696c3b2044524f5020f09f988038bec406410b1ebaa83de0cb2c49f5a66153b0f7256650ff637a2909efe0cbcc5d308d7528ffffffffffffffffff0130ffffffffffffffffff0138f7f920488383a38c027a6b121b4f274e65696c3b2044524f5020f09f98802074776f0a6c696e65731a082271756f74656422221b41636d65204f274e65696c3b2044524f502074776f0a6c696e657328feffffffffffffffff0130f358388b87b8ab8fef84fa39413e758df0e4f2c64948a78cd0ad01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (72, 1, 72, 116654080012517376, 1, 0, 0, 'fixture.add', 0, x'08b005b50e4c7743088bfcf57a442ce84df27fb2d22de842e4c1c7da7cfa822f', x'2b1b0202a017b43be205598bf0559d4efe7dbe02112e3d33b699fa76271975ef6df1b41681003210c581c3b364c5ba202271756f7465642238ecac01410b755fc3d85fd25b7a230948a375ce4a0af66f1207c581c3b364c5ba22047369676e28b67030033884f49696027a4b09ac3708869d57ef7e1213c3866e696d6120e697a5e69cace58db0e588b71a172271756f746564222053747261c39f6520c3866e696d6128ee0130feffffffffffffffff01385a48b19f207a4a09bb1028bdf5ab29641213d985d8b7d8a8d8b9d8a92074616209686572651a07c581c3b364c5ba221153747261c39f652074776f0a6c696e65733096efd1c2ded6e589ab0148f6e1990d7a4d097112bf035422723b1204f09f98801a1374776f0a6c696e65732041636d652041636d652216e697a5e69cace58db0e588b7207369676e2041636d6528b30230ae5f488dc3d096c687d9d4bd01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (73, 1, 73, 116654080012648448, 1, 0, 0, 'fixture.change', 0, x'328425c975ade323a82bcdb1611870247a576692f4881d58de13c10cdc8815e5', x'7e1b0202a017b43be2050100000000000000000075dbf5b6d341ab581d0804118e9753b13201a33219b4a39835afa7cd6d4975d1d69575142a077e1b0202a017b43be20502000000000000000000b931012fa2ac32f344221f74776f0a6c696e6573202271756f7465642220e697a5e69cace58db0e588b72a1253747261c39f6520d985d8b7d8a8d8b9d8a9320dc3866e696d6120c3866e696d617e1b0202a017b43be2050300000000000000000039082406ab4373240941723298468466c7247e1b0202a017b43be20504000000000000000000d0a40ff1d99942af0350f4547e1b0202a017b43be205050000000000000000009e9cc08810f7879e0258027e1b0202a017b43be20506000000000000000000161ea6ab72a792fba4027a35093bb05ab915056d321a0753747261c39f65220441636d65280130ffffffffffffffffff0138ffffffffffffffffff0148c6dfff017a5509e4fb3f7ad3def1761212c581c3b364c5ba20d985d8b7d8a8d8b9d8a92215746162096865726520e697a5e69cace58db0e588b7280630feffffffffffffffff0138ffffffffffffffffff01413b55a985700fa06d7a6809fe343ffd6b59b2481217d985d8b7d8a8d8b9d8a92053747261c39f6520f09f98801a127461620968657265207369676e2041636d652210c581c3b364c5ba202271756f7465642228ffffffffffffffffff0130910138800641c262a45327ae784248ebfbf380017a2a1a1953747261c39f65207461620968657265202271756f7465642228e73c30bbccad0338c10848a4d204720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (74, 1, 74, 116654080012779520, 1, 0, 0, 'fixture.change', 0, x'954649c0cbfc50ac04cbf324c52d237217f83d617e22833fd6007d67b1c00dee', x'7e1b0202a017b43be205018080888c9191b89e036617b1b0e2a9e0062d2f7746f74bde8c1d0802113fbe8a77966d2f46193b466cf6372fa00c4950e3c9d4187ccf507e1b0202a017b43be205028080888c9191b89e036617b1b0e2a9e006ad925592bdb2cb4835221b4f274e65696c3b2044524f50207369676e2074776f0a6c696e657332164f274e65696c3b2044524f502074776f0a6c696e65737e1b0202a017b43be205038080888c9191b89e036617b1b0e2a9e0060c56fc6e1746fbaa007e1b0202a017b43be205048080888c9191b89e036617b1b0e2a9e0067e948ffe34686aef0350f4617e1b0202a017b43be205068080888c9191b89e036617b1b0e2a9e006e2e5994528ad185a547a5209a8b3b1fb42b3f87f1220e697a5e69cace58db0e588b720746162096865726520d985d8b7d8a8d8b9d8a91a0161288fb39b2930ffffffffffffffffff0138c6eef69bdb8280d0b801417a44fee60893b77d720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (75, 1, 75, 116654080012910592, 1, 0, 0, 'test.document', 0, x'eed950d6f957f753614d9ae1dabb35028c3bc9cc174f21baf9d76c88ba0310a1', x'7e0e0a024008b43be205040000000000000000000521b5712ede7aec6432114f274e65696c3b2044524f5020f09f98803a13c3866e696d612053747261c39f6520f09f988042082271756f746564224a11c581c3b364c5ba2074776f0a6c696e6573521d2271756f746564222053747261c39f65204f274e65696c3b2044524f507e0e0a024008b43be2050a0000000000000000009aea68fc71e2711b0da2010a74616209686572652061');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (76, 1, 76, 116654080013107200, 1, 5, 0, 'test.fact', 0, x'c0caa18ce065fddfe60f05af95219b3e6efb3a1dce7f1b60940f91562e5c7749', x'2b0aa502c018b43be2050b18043207c581c3b364c5ba');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (77, 1, 77, 116654080013303808, 1, 0, 0, 'test.allocate', 0, x'0b8ab3efa22e9fdfc3eb6b94e0535010d97339ae70933ceabb918fe2c24f481d', x'2b0869022019b43be2052b090a024008b43be20510ccc1021a056d6f7665647a150938022004b43be205119d020000b43be205188d3472056d6f766564');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (78, 1, 78, 116654080013434880, 1, 0, 0, 'test.document', 0, x'cc20e05013a0c9751b3ba0d688260096a0e75b33b98c2d7d5aabecf281f17b4a', x'7e0e6b02a008b43be205038080d8849191b89e036617b1b0e2a9e006c4bc1a5d6730ce5d20221374776f0a6c696e6573207369676e2041636d652a097369676e207369676e7e0e6b02a008b43be205078080d8849191b89e036617b1b0e2a9e00633cfbee80c588fab0870027a04f09f98807e0e6b02a008b43be2050c8080d8849191b89e036617b1b0e2a9e0066e3a94b8b1dc908603b00102');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (79, 1, 79, 116654080013631488, 1, 0, 0, 'test.invoice', 0, x'dc91bf052c264a28208185d298298e04382686ec77c1e58aaeb99220ac6e5e2a', x'2b02cf02c019b43be205b702080818ffffffffffffffffff01220e6120e697a5e69cace58db0e588b7296b02a008b43be205310d7e1742da20bf42388a87014094d1054a14c581c3b364c5ba207369676e2053747261c39f655094f60458a7a4e506620753747261c39f65980102a001a9bd9203a80183d2c506b001a2eb07b901cd63905f23989b11c9012f89315ddc46e17ad901a98bdd58340eac5be20106c3866e696d61ea010ad985d8b7d8a8d8b9d8a9f201167369676e20c3866e696d6120d985d8b7d8a8d8b9d8a9f801dcaf037a32093cc1d921825af3211212d985d8b7d8a8d8b9d8a92053747261c39f6520f3a83d280230cac0a809389ea49e0240c7ddfd047a3c0919b22f3c9ca4361912137461620968657265202271756f74656422206120ed805928023091a3fc04388efaf1064082bcde03492e61c1b9107335082b03cf02c019b43be205e5b8560025ed87f0c301120753747261c39f651a1674776f0a6c696e6573204f274e65696c3b2044524f502a1753747261c39f652053747261c39f6520c581c3b364c5ba32082271756f746564223a1274776f0a6c696e6573202271756f746564224a0cf09f988020c581c3b364c5ba520a746162096865726520615a222271756f7465642220e697a5e69cace58db0e588b720e697a5e69cace58db0e588b7620974776f0a6c696e65737a04f09f98808201197369676e20d985d8b7d8a8d8b9d8a92074776f0a6c696e65732b01cf02c019b43be205430882c302100218900d7a1408e01210a2eb07196b02a008b43be20520bec3027a1008c03e10cff5032901000000000000007a1008c03e10d1f503290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (80, 1, 80, 116654080013762560, 1, 0, 0, 'test.document', 0, x'185a0ef0c0ce260c739c8b9e46b8462aa11e012c58aeaf8fa58988bc21267e36', x'7e0e6b02a008b43be205048080d8849191b89e036617b1b0e2a9e006b1d7eab5793a792b3e320f2271756f7465642220c3866e696d6142117461620968657265202271756f746564224a07c581c3b364c5ba520fd985d8b7d8a8d8b9d8a9207369676e7e0e6b02a008b43be2050b8080d8849191b89e036617b1b0e2a9e00637a222f6efc64d8d12aa010f2271756f7465642220c3866e696d617e0e6b02a008b43be2050e8080d8849191b89e036617b1b0e2a9e00656ee48aefc99c9900ac10147ee7d50ef0b6341720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (81, 1, 81, 116654080013959168, 1, 0, 0, 'test.document', 0, x'4658584770c412577a526542355fc4c9b59783a98ca0171d02a32c83eff17aba', x'2b1bfe02801ab43be205d2afd7320b7082878001220ce697a5e69cace58db0e588b732154f274e65696c3b2044524f50206120c3866e696d6138cad80349252094ef81ea917c509aa1e6fa057a46099d88bf886f5eca05120753747261c39f651a0441636d65221253747261c39f6520d985d8b7d8a8d8b9d8a9289ef7c60530d1beff073882b0960348ffffffffffffffffff01720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (82, 1, 82, 116654080014155776, 1, 5, 0, 'test.fact', 0, x'd323af913423cb5e450796256f0e084f8388de62526988aa606b2d7dbe0485d1', x'2b09c802c01ab43be2053d280a38feffffffffffffffff0140e9f9890648cf8ebf07520d7369676e202271756f746564225a15d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a9');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (83, 1, 83, 116654080014352384, 1, 0, 0, 'test.allocate', 0, x'67f942276c9929870785d2cb29f8ecbb4102d7379c9366206f372189d81cbc9f', x'2b083d02201bb43be2052c090a024008b43be20510e8c2021a056d6f7665647a160938022004b43be20511cf02c019b43be205188dc90372056d6f766564');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (84, 1, 84, 116654080014548992, 1, 0, 0, 'test.invoice', 0, x'b8e00d24802e982b21fc35f2dac3d09bd1f1af05db0759a3e23bf7adc66bc28d', x'2b023d02801bb43be205ee02080611338bbe62463ba87918b1d99bbac2c2d8fbe101296b02a008b43be2053136b76306e91f0b6b4a166120c581c3b364c5ba20e697a5e69cace58db0e588b758f5c6b503620c7369676e20c581c3b364c5ba6a15f09f988020c3866e696d612074776f0a6c696e6573820114746162096865726520c3866e696d6120f09f98808801feffffffffffffffff01980102a00192d2b909a801e4a8dc01b001d68302b9014bec9ca44f154b7dc0018ae821d2010ce697a5e69cace58db0e588b7d901d4821ff94088eb4dea010ad985d8b7d8a8d8b9d8a9f20116c581c3b364c5ba207369676e2074776f0a6c696e6573f801e1fb017a331a12d985d8b7d8a8d8b9d8a920c581c3b364c5ba20c5968701280230fbf4a50438cf9ee40340d3d7cd084917ef72836e83954e7a4309ab7ea993b91ef06b1207c581c3b364c5ba1a1b4f274e65696c3b2044524f50206120e697a5e69cace58db0e588b7209dc5a90130a2b3a40938aceba50740e3dbf6072b033d02801bb43be20586f903b28e0fcd52ac011a1853747261c39f652053747261c39f6520746162096865726522147369676e20c581c3b364c5ba2053747261c39f652a1174776f0a6c696e65732053747261c39f654218d985d8b7d8a8d8b9d8a92041636d65202271756f7465642252047369676e5a082271756f74656422621a7461620968657265204f274e65696c3b2044524f50207369676e6a0941636d6520f09f98807a0a61202271756f74656422820109f09f9880207369676e2b013d02801bb43be2054308aec402100218900d7a1408e01210d68302196b02a008b43be20520eac4027a1008c03e10e981012901000000000000007a1008c03e10eb8101290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (85, 1, 85, 116654080014745600, 1, 5, 0, 'test.fact', 0, x'0b1b0c4cd9cde541ef991bbac3dd8e652040c872d21bf86bfe7bd276b057ff26', x'2b0a4902e01bb43be205021804');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (86, 1, 86, 116654080014876672, 1, 0, 0, 'test.document', 0, x'306be07ab218b5e117a6300f73a8cfd818c50f7b154a955fc4a95668663cbc1d', x'7e1b44024017b43be20502000000000000000000f09e7702b48d5fe2162214c3866e696d61207369676e202271756f746564227e1b44024017b43be20503000000000000000000ff8aa33d9f1c0d210d38bec40641b8c92abb8738c9207e1b44024017b43be20506000000000000000000fbeec1c34cd8b6a2c6017a2909efe0cbcc5d308d7528ffffffffffffffffff0130ffffffffffffffffff0138f7f920488383a38c027a6b121b4f274e65696c3b2044524f5020f09f98802074776f0a6c696e65731a082271756f74656422221b41636d65204f274e65696c3b2044524f502074776f0a6c696e657328feffffffffffffffff0130f358388b87b8ab8fef84fa39413e758df0e4f2c64948a78cd0ad017a2c220fc581c3b364c5ba2053747261c39f652892d7bf0830f9bdbd0438fed79f0141b73a8f3a093ac61848ab08720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (87, 1, 87, 116654080015007744, 1, 0, 0, 'test.payment', 0, x'5a0d4b8bbb5492926e7b6b30f1e05912cf61ab38768e7e6feaf2da51c910d866', x'2b079576a08eac99a2499b010802114d0000000000000018a08207280632177461620968657265206120e697a5e69cace58db0e588b738ffffffffffffffffff01408e1948f090065088a956588e97b103621541636d652053747261c39f652074616209686572656a1153747261c39f652074776f0a6c696e657371519cc52eee2977527a21e697a5e69cace58db0e588b720c581c3b364c5ba20e697a5e69cace58db0e588b72b019576a08eac99a2494008aec502101418900d7a1308e012108d19194d0000000000000020aec5027a0f08a01010c60c2901000000000000007a0f08a01010c80c290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (88, 1, 88, 116654080015138816, 1, 0, 0, 'test.document', 0, x'7b08dffecaab5384286b76696e98a9b2074be26ce961b1e46388ecb14bc57817', x'7e0f1202e009b43be205018080a8859191b89e036617b1b0e2a9e0060052dc394df1429309096b02a008b43be2057e0f1202e009b43be205038080a8859191b89e036617b1b0e2a9e00630b79236f072aa9220221e4f274e65696c3b2044524f50207461620968657265202271756f746564227e0f1202e009b43be20505000000000000000000131228378e2810e5023802720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (89, 1, 89, 116654080015335424, 1, 5, 0, 'test.fact', 0, x'd5c2ba9d4c542a4aad0f9aab22e7495f42abb1e1a00c6b7ffa39284830d00eb4', x'2b052b02001db43be2051618d6b502200628ffffffffffffffffff0130b389de08');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (90, 1, 90, 116654080015466496, 1, 0, 0, 'test.document', 0, x'c44b5d9b366826b7f38eb0873234b477b47148eb01da3f9a090239a27a912e16', x'7e0e0a024008b43be20502000000000000000000670026295498c44a33121b2271756f746564222074776f0a6c696e6573202271756f746564221a144f274e65696c3b2044524f502053747261c39f65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (91, 1, 91, 116654080015597568, 1, 0, 0, 'test.document', 0, x'a9d98a7341f20a030d682f912ee82389cafe90715950e3c29ec9151b81d86b9b', x'7e0e0a024008b43be205080000000000000000008d7d8fc399e6efad0a8901f485a1b8cf0c830f');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (92, 1, 92, 116654080015794176, 1, 5, 0, 'test.fact', 0, x'94ee9f77faf9f2a8c9644b5a2c16cfabf0e8d913354cfc6b07c9f9296d7ef800', x'2b0b0402e01db43be2052209aaf382220ffea24711bcfdb26b692e366f20ffffffffffffffffff0128abc8d901');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (93, 1, 93, 116654080015925248, 1, 0, 0, 'test.document', 0, x'8738ee296559c46deec29b7c61ddf6e7db42a3685cb54a52b6473b920df9ae83', x'7e12c402a00db43be20503808098879191b89e036617b1b0e2a9e0061828bad6dbc3b69785a6f3017a0b08e8d3df9afcc486a9ad01720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (94, 1, 94, 116654080016056320, 1, 0, 0, 'test.document', 0, x'b93e1a8ee2d41f426b46c84bca891c23e98fc12f368aacafc66208d88975d000', x'7e0e0a024008b43be205048080a88c9191b89e036617b1b0e2a9e006826d1cefeeb3f8615132114f274e65696c3b2044524f5020f09f98803a13c3866e696d612053747261c39f6520f09f988042082271756f74656422521d2271756f746564222053747261c39f65204f274e65696c3b2044524f507e0e0a024008b43be2050a8080a88c9191b89e036617b1b0e2a9e006cf2239640200e1df09a20106c3866e696d61720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (95, 1, 95, 116654080016252928, 1, 0, 0, 'test.allocate', 0, x'48df70d5b75c8f1caf8a38b8f27677a3e6d591d8406e17d11d118e9a621f9a2b', x'2b089602c01eb43be2052b096b02a008b43be205108ac4021a056d6f7665647a15099576a08eac99a24911fb026000b43be20518f37172056d6f766564');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (96, 1, 96, 116654080016449536, 1, 0, 0, 'test.invoice', 0, x'068240495239dc8cfb05f184c2c5fe198b813430f23ebe17b0f3f0ff27142272', x'2b025902201fb43be205e9010802110ceec1c1c7275975220e41636d652074776f0a6c696e6573290a024008b43be205312f5c4e9b1a7b1e0338f8d10140d689054a10c3866e696d612074776f0a6c696e657350b0be02588d9e970962047369676e8801e08411900102980102a001f590c204a801c0acc204b001f49409b9010abdf93671c7f20ac001908ae638c901bced414f2c380c7be20107c581c3b364c5baf20106c3866e696d61f801c4b80372430910b697e9e7f0b93b1a0753747261c39f65220ce697a5e69cace58db0e588b728b8f1b20630d2eece0238a4b4d7064196d17c744f50a30548fe85bf03508382f2e0032b035902201fb43be205b543fbba518fe4fcd70109f720405530f4ab77121174776f0a6c696e65732053747261c39f651a10c581c3b364c5ba207461620968657265220661207369676e2a0bf09f988020f09f9880206132164f274e65696c3b2044524f502041636d652041636d653a0ec581c3b364c5ba206120f09f9880420753747261c39f654a12746162096865726520f09f988020f09f98805a1c53747261c39f6520c581c3b364c5ba20e697a5e69cace58db0e588b76219c581c3b364c5ba2074776f0a6c696e65732053747261c39f656a146120d985d8b7d8a8d8b9d8a92053747261c39f652b015902201fb43be205430884c302100218900d7a1408e01210f49409190a024008b43be20520c0c3027a1008c03e10b9ca042901000000000000007a1008c03e10b9ca04290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (97, 1, 97, 116654080016646144, 1, 0, 0, 'test.invoice', 0, x'f6dcccf3c54423f2ecb553bc3fe19f600e658c3ba1095a0b8ff7b7b80da4e328', x'2b02af02801fb43be205fd03080211b545bf0bfc6678601807290a024008b43be2054a1c53747261c39f6520e697a5e69cace58db0e588b720c581c3b364c5ba58cc81fe04621641636d65204f274e65696c3b2044524f50207369676e6a1074616209686572652053747261c39f65820114746162096865726520c3866e696d612041636d658801d5f0a295c8dee8f2bd01a001f8fe9d03a801b6858d09b001d8d50ac0019cb5a92fd2010c41636d652053747261c39f65e2010e74776f0a6c696e657320f09f9880ea0114d985d8b7d8a8d8b9d8a92074776f0a6c696e6573f2010c4f274e65696c3b2044524f50724f095e8baad1cb75ca291a1a4f274e65696c3b2044524f50207369676e207461620968657265220c4f274e65696c3b2044524f502890c9c60830a09bff073882a234410c151415598cce38489b8bb50672400917c63f9b149c303f121053747261c39f65207461620968657265220a2271756f746564222061288284a30330ab81e30838dcbcdb0648ea98e90850c0e1ed0b7260121e746162096865726520746162096865726520e697a5e69cace58db0e588b71a016122182271756f7465642220d985d8b7d8a8d8b9d8a92041636d6528ccf59a0930d798800838aba9c504418fd53fea89bba2604899b99a0950aeacd0fb027a231a0441636d6520abd5930230cfa5f70138eeceb90140888eee0249bcbfd2f3a5ccf3582b03af02801fb43be20507b9abd40f6f2b19c80112194f274e65696c3b2044524f50204f274e65696c3b2044524f501a17d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b72a134f274e65696c3b2044524f50206120f09f9880321153747261c39f652074776f0a6c696e65733a14e697a5e69cace58db0e588b720c581c3b364c5ba420974776f0a6c696e65734a0ad985d8b7d8a8d8b9d8a9520ad985d8b7d8a8d8b9d8a95a0cd985d8b7d8a8d8b9d8a92061620c7369676e20c581c3b364c5ba6a07c581c3b364c5ba82010bc3866e696d612041636d652b01af02801fb43be2054308d6c402100218900d7a1408e01210d8d50a190a024008b43be2052092c5027a1008c03e10ebaa052901000000000000007a1008c03e10ebaa05290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (98, 1, 98, 116654080016842752, 1, 0, 0, 'test.payment', 0, x'df956e6d1c65370594d66541fc542d4ddacd12a7c1f2c0b88946a9a4add0b3c3', x'2b07a602e01fb43be205620804116b02a008b43be20518f8de042159f8f68a2ddaa52b28023207c581c3b364c5ba38feffffffffffffffff0140a8840848e6fc4950cbb5db0858e2abde06621a74776f0a6c696e657320c581c3b364c5ba202271756f746564226a04f09f98802b01a602e01fb43be2054308b6c602101418900d7a1408e01210a78408196b02a008b43be20520b6c6027a1008a010109482042901000000000000007a1008a010109482042902000000000000002b08a602e01fb43be20555096b02a008b43be20510b6c6027a1609a602e01fb43be20511fb026000b43be20518a884087a1609a602e01fb43be205115902201fb43be205189482047a1609a602e01fb43be205119d020000b43be20518e2d602');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (99, 1, 99, 116654080016973824, 1, 0, 0, 'test.document', 0, x'eed7b381e2d432ab3806e6115ed5352ea99b8beb090c63a8a2c08f64c4738e22', x'2b1837000000000000000a0a082271756f74656422720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (100, 1, 100, 116654080017170432, 1, 0, 0, 'test.invoice', 0, x'96b5d8a2118a7f752dc66f78b3f8fa87d4b829d1a322be50eae9b122132547ae', x'2b024c028020b43be205d7140806115df8c8c6b7c6821718feffffffffffffffff0122dc0fe697a5e69cace58db0e588b76c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720296b02a008b43be20531438a5fe4b3fc5a2a4a152271756f74656422204f274e65696c3b2044524f50589799f3016210c3866e696d612041636d652041636d656a102271756f7465642220c581c3b364c5ba8801b2adef01a0018ae11ba801c3a5ed03b001ac9705b901bada3fe3ff78dc16d9010e8bff799f6dfe3ce20106c3866e696d61ea0106c3866e696d61f801f6bf047251099a6be85366a91b521218c3866e696d612041636d65204f274e65696c3b2044524f501a0cf09f98802053747261c39f6528baa7f006308d9cec063892a9e10641309b331d20ee1d3148e3e7970550fe01725d09ba9123865fadbf3e1210f09f98802074776f0a6c696e657320611a11c581c3b364c5ba2074776f0a6c696e6573220e74776f0a6c696e6573207369676e28fbb3ad0830c088910738fedfd80748aaf0ad0250feffffffffffffffff017a3e094814098e28606974120753747261c39f651a0ce697a5e69cace58db0e588b720f6ee342802308088a00838ebabfd064098e9bb084992078e0ccf9f3b337a4f094edea73698b88f6a1216c3866e696d6120746162096865726520c3866e696d611a0d7461620968657265207369676e2091ebe206280230e2938e0338bbb9b70640a8c9f00249e8d442dba87834387a481215746162096865726520e697a5e69cace58db0e588b71a1074616209686572652053747261c39f652081dbbe042802309abf9e03388ac4d10340d9b6af0249816ec1611af0925a7a401211d985d8b7d8a8d8b9d8a9206120f09f98801a0c4f274e65696c3b2044524f502093b6f601280230998fc60538c1ccac0140b9e0ac014922168b7481899c4c2b034c028020b43be205babe3737ca9b0ec6ce0109b820755296f238601a10c581c3b364c5ba202271756f746564222a04f09f9880320ad985d8b7d8a8d8b9d8a93a11c3866e696d612061207461620968657265421be697a5e69cace58db0e588b720c3866e696d612053747261c39f65520f41636d6520d985d8b7d8a8d8b9d8a95a0441636d65620d2271756f7465642220f09f98806a1874776f0a6c696e657320e697a5e69cace58db0e588b72061722174776f0a6c696e657320d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b77a0c7369676e20c581c3b364c5ba2b014c028020b43be2054308dac302100218900d7a1408e01210ac9705196b02a008b43be2052096c4027a1008c03e10d5cb022901000000000000007a1008c03e10d5cb02290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (101, 1, 101, 116654080017367040, 1, 0, 0, 'test.payment', 0, x'2a290f85892347fe9e6c88e398cce009bf3a2018cb53ed08eaab5dbfa43b99b9', x'2b072e02e020b43be205640804116b02a008b43be205212e813a4aae5b7b20280832144f274e65696c3b2044524f5020c581c3b364c5ba38cb8f5640e89a0348da9cbc01509fa8e70658bdd079620753747261c39f65714deef410055e982c7a0e41636d652053747261c39f6520612b012e02e020b43be2054308cec502101418900d7a1408e01210e79a03196b02a008b43be20520cec5027a1008a01010b4cd012901000000000000007a1008a01010b4cd012902000000000000002b082e02e020b43be2053d096b02a008b43be20510cec5027a16092e02e020b43be205119d020000b43be20518e89a037a16092e02e020b43be205113d02801bb43be20518b4cd01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (102, 1, 102, 116654080017498112, 1, 0, 0, 'test.payment', 0, x'500df592293818ce5d1d8f3a103866e2979acb334ebda8c152cd46a9a624ab65', x'2b074304fdc359077449420804114d00000000000000219da77106f0458c39280a388dc5870540d85b48d6831650c2e6b601589c9db70362047369676e6a082271756f746564227a04f09f98802b014304fdc3590774494008bac202101418900d7a1308e01210d75b194d0000000000000020bac2027a0f08a01010ec2d2901000000000000007a0f08a01010ec2d290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (103, 1, 103, 116654080017694720, 1, 0, 0, 'test.document', 0, x'ff344bfa23f5fc1f0cd0770ce76339a4d22eb6986904883cedc15469bd9b1f7e', x'2b123a02a021b43be205650a0dc3866e696d6120612041636d651213f09f98802061204f274e65696c3b2044524f501a224f274e65696c3b2044524f5020746162096865726520e697a5e69cace58db0e588b7220ad985d8b7d8a8d8b9d8a928c7ece5017a0a08f5e5dd0110f6a18504');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (104, 1, 104, 116654080017825792, 1, 0, 0, 'test.document', 0, x'79c4aafca0fea66a886f1e54456740c0488ae8cc0e0909cd78c1212dd78db0a9', x'2b1836000000000000000e0a0ce697a5e69cace58db0e588b7');
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
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812554, 2, 116654080015466496, 495582750102853478, 0, 0, 90);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812554, 4, 116654080012910592, 495582750102853478, 0, 0, 75);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812554, 4, 116654080016056320, 495582750102853478, 116654080012910592, 495582750102853478, 94);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812554, 8, 116654080015597568, 495582750102853478, 0, 0, 91);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812554, 10, 116654080012910592, 495582750102853478, 0, 0, 75);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812554, 10, 116654080016056320, 495582750102853478, 116654080012910592, 495582750102853478, 94);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 1, 116654080004784128, 495582750102853478, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 1, 116654080004915200, 495582750102853478, 116654080004784128, 495582750102853478, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 2, 116654080004784128, 495582750102853478, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 2, 116654080004915200, 495582750102853478, 116654080004784128, 495582750102853478, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 3, 116654080004784128, 495582750102853478, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 3, 116654080004915200, 495582750102853478, 116654080004784128, 495582750102853478, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 3, 116654080013434880, 495582750102853478, 116654080004915200, 495582750102853478, 78);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 4, 116654080004784128, 495582750102853478, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 4, 116654080004915200, 495582750102853478, 116654080004784128, 495582750102853478, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 4, 116654080013762560, 495582750102853478, 116654080004915200, 495582750102853478, 80);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 5, 116654080004784128, 495582750102853478, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 5, 116654080004915200, 495582750102853478, 116654080004784128, 495582750102853478, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 6, 116654080004784128, 495582750102853478, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 6, 116654080004915200, 495582750102853478, 116654080004784128, 495582750102853478, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 7, 116654080004784128, 495582750102853478, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 7, 116654080004915200, 495582750102853478, 116654080004784128, 495582750102853478, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 7, 116654080013434880, 495582750102853478, 116654080004915200, 495582750102853478, 78);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 8, 116654080004784128, 495582750102853478, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 8, 116654080004915200, 495582750102853478, 116654080004784128, 495582750102853478, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 9, 116654080004784128, 495582750102853478, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 9, 116654080004915200, 495582750102853478, 116654080004784128, 495582750102853478, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 10, 116654080004784128, 495582750102853478, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 11, 116654080004784128, 495582750102853478, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 11, 116654080004915200, 495582750102853478, 116654080004784128, 495582750102853478, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 11, 116654080013762560, 495582750102853478, 116654080004915200, 495582750102853478, 80);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 12, 116654080004784128, 495582750102853478, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 12, 116654080004915200, 495582750102853478, 116654080004784128, 495582750102853478, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 12, 116654080013434880, 495582750102853478, 116654080004915200, 495582750102853478, 78);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 13, 116654080004784128, 495582750102853478, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 13, 116654080004915200, 495582750102853478, 116654080004784128, 495582750102853478, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 14, 116654080004784128, 495582750102853478, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 14, 116654080004915200, 495582750102853478, 116654080004784128, 495582750102853478, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104107, 14, 116654080013762560, 495582750102853478, 116654080004915200, 495582750102853478, 80);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075538, 1, 116654080005439488, 495582750102853478, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075538, 1, 116654080005570560, 495582750102853478, 116654080005439488, 495582750102853478, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075538, 1, 116654080015138816, 495582750102853478, 116654080005570560, 495582750102853478, 88);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075538, 2, 116654080005439488, 495582750102853478, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075538, 2, 116654080005570560, 495582750102853478, 116654080005439488, 495582750102853478, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075538, 3, 116654080005439488, 495582750102853478, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075538, 3, 116654080005570560, 495582750102853478, 116654080005439488, 495582750102853478, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075538, 3, 116654080015138816, 495582750102853478, 116654080005570560, 495582750102853478, 88);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075538, 4, 116654080005570560, 495582750102853478, 0, 0, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075538, 5, 116654080015138816, 495582750102853478, 0, 0, 88);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047167, 1, 116654080006094848, 495582750102853478, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047167, 2, 116654080006094848, 495582750102853478, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047167, 2, 116654080006225920, 495582750102853478, 116654080006094848, 495582750102853478, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047167, 3, 116654080006094848, 495582750102853478, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047167, 3, 116654080006225920, 495582750102853478, 116654080006094848, 495582750102853478, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047167, 4, 116654080006094848, 495582750102853478, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047167, 4, 116654080006225920, 495582750102853478, 116654080006094848, 495582750102853478, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018771, 1, 116654080006750208, 495582750102853478, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018771, 1, 116654080006881280, 495582750102853478, 116654080006750208, 495582750102853478, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018771, 2, 116654080006750208, 495582750102853478, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018771, 2, 116654080006881280, 495582750102853478, 116654080006750208, 495582750102853478, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018771, 3, 116654080006750208, 495582750102853478, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018771, 3, 116654080006881280, 495582750102853478, 116654080006750208, 495582750102853478, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018771, 4, 116654080006881280, 495582750102853478, 0, 0, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990276, 1, 116654080007405568, 495582750102853478, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990276, 1, 116654080007536640, 495582750102853478, 116654080007405568, 495582750102853478, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990276, 2, 116654080007405568, 495582750102853478, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990276, 2, 116654080007536640, 495582750102853478, 116654080007405568, 495582750102853478, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990276, 3, 116654080007405568, 495582750102853478, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990276, 3, 116654080007536640, 495582750102853478, 116654080007405568, 495582750102853478, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990276, 3, 116654080015925248, 495582750102853478, 116654080007536640, 495582750102853478, 93);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990276, 4, 116654080007405568, 495582750102853478, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990276, 4, 116654080007536640, 495582750102853478, 116654080007405568, 495582750102853478, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990276, 5, 116654080007405568, 495582750102853478, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961772, 1, 116654080008060928, 495582750102853478, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961772, 1, 116654080008192000, 495582750102853478, 116654080008060928, 495582750102853478, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961772, 2, 116654080008060928, 495582750102853478, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961772, 2, 116654080008192000, 495582750102853478, 116654080008060928, 495582750102853478, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961772, 3, 116654080008192000, 495582750102853478, 0, 0, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933158, 1, 116654080008716288, 495582750102853478, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933158, 1, 116654080008847360, 495582750102853478, 116654080008716288, 495582750102853478, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933158, 2, 116654080008716288, 495582750102853478, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933158, 2, 116654080008847360, 495582750102853478, 116654080008716288, 495582750102853478, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933158, 3, 116654080008847360, 495582750102853478, 0, 0, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904844, 1, 116654080009371648, 495582750102853478, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904844, 1, 116654080009502720, 495582750102853478, 116654080009371648, 495582750102853478, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904844, 2, 116654080009371648, 495582750102853478, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904844, 2, 116654080009502720, 495582750102853478, 116654080009371648, 495582750102853478, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876211, 1, 116654080010027008, 495582750102853478, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876211, 1, 116654080010158080, 495582750102853478, 116654080010027008, 495582750102853478, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876211, 2, 116654080010027008, 495582750102853478, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876211, 2, 116654080010158080, 495582750102853478, 116654080010027008, 495582750102853478, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876211, 3, 116654080010027008, 495582750102853478, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876211, 3, 116654080010158080, 495582750102853478, 116654080010027008, 495582750102853478, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847760, 1, 116654080010682368, 495582750102853478, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847760, 1, 116654080010813440, 495582750102853478, 116654080010682368, 495582750102853478, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847760, 2, 116654080010682368, 495582750102853478, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847760, 2, 116654080010813440, 495582750102853478, 116654080010682368, 495582750102853478, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847760, 3, 116654080010813440, 495582750102853478, 0, 0, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847760, 4, 116654080010682368, 495582750102853478, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819436, 1, 116654080011337728, 495582750102853478, 0, 0, 65);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819436, 1, 116654080011468800, 495582750102853478, 116654080011337728, 495582750102853478, 66);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819436, 2, 116654080011468800, 495582750102853478, 0, 0, 66);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790917, 1, 116654080011993088, 495582750102853478, 0, 0, 69);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790917, 1, 116654080012124160, 495582750102853478, 116654080011993088, 495582750102853478, 70);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790917, 2, 116654080011993088, 495582750102853478, 0, 0, 69);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790917, 2, 116654080012124160, 495582750102853478, 116654080011993088, 495582750102853478, 70);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959596470852, 2, 116654080014876672, 495582750102853478, 0, 0, 86);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959596470852, 3, 116654080014876672, 495582750102853478, 0, 0, 86);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959596470852, 6, 116654080014876672, 495582750102853478, 0, 0, 86);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762242, 1, 116654080012648448, 495582750102853478, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762242, 1, 116654080012779520, 495582750102853478, 116654080012648448, 495582750102853478, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762242, 2, 116654080012648448, 495582750102853478, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762242, 2, 116654080012779520, 495582750102853478, 116654080012648448, 495582750102853478, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762242, 3, 116654080012648448, 495582750102853478, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762242, 3, 116654080012779520, 495582750102853478, 116654080012648448, 495582750102853478, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762242, 4, 116654080012648448, 495582750102853478, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762242, 4, 116654080012779520, 495582750102853478, 116654080012648448, 495582750102853478, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762242, 5, 116654080012648448, 495582750102853478, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762242, 6, 116654080012648448, 495582750102853478, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762242, 6, 116654080012779520, 495582750102853478, 116654080012648448, 495582750102853478, 74);
CREATE TABLE open_item (
  item_id INTEGER NOT NULL,
  from_date INTEGER NOT NULL,
  to_date INTEGER NOT NULL,
  due INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  open_minor INTEGER NOT NULL,
  PRIMARY KEY (item_id, from_date)
) STRICT, WITHOUT ROWID;
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959206400669, 20582, 20839, 20582, 423966959344812554, 3335);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959206400669, 20839, 20891, 20582, 423966959344812554, -22957);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959206400669, 20891, 2932897, 20582, 423966959344812554, -44894);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212692219, 20741, 20891, 20741, 423966959351104107, 7290);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212692219, 20891, 2932897, 20741, 423966959351104107, -58522);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959275606584, 20582, 20660, 20582, 423966959344812554, -3335);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959275606584, 20660, 2932897, 20582, 423966959344812554, -32590);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959638414031, 20660, 20673, 20703, 423966959351104107, 29255);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959638414031, 20673, 2932897, 20703, 423966959351104107, 93464);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959667774013, 20759, 20839, 20789, 423966959351104107, 16619);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959667774013, 20839, 2932897, 20789, 423966959351104107, 3473);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959728591449, 20674, 20891, 20704, 423966959344812554, 75066);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959728591449, 20891, 2932897, 20704, 423966959344812554, 42160);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959734882991, 20779, 2932897, 20809, 423966959344812554, 87404);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959741174438, 20891, 2932897, 20891, 423966959351104107, 54843);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959751660108, 20717, 2932897, 20747, 423966959351104107, 42454);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959757951534, 20839, 2932897, 20839, 423966959351104107, 13146);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5292863544188798019, 20637, 2932897, 20637, 77, -5868);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5305972277402171029, 20741, 20823, 20823, 77, -7290);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5305972277402171029, 20823, 2932897, 20823, 77, -8897);
CREATE TABLE customer_sum (
  customer_id INTEGER PRIMARY KEY,
  open_minor INTEGER NOT NULL,
  unapplied_minor INTEGER NOT NULL
) STRICT;
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (77, 0, 14765);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959344812554, 129564, 77484);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959351104107, 207380, 58522);
CREATE UNIQUE INDEX commit_log_station ON commit_log(station_id, seq);
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
CREATE INDEX group_member_invoice ON group_member(invoice_id);
CREATE INDEX invoice_group_series ON invoice_group(series_id, sequence);
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
CREATE TRIGGER guard_payment_u BEFORE UPDATE OF id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note ON payment BEGIN SELECT RAISE (ABORT, 'payment is append-only'); END;
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
CREATE VIRTUAL TABLE search USING fts5(words, detail = none, columnsize = 0, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 0");
