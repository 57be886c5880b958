PRAGMA application_id = 1128678246;
CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  date INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  reverses_id INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959650996954, 82, 20725, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959667774127, 85, 20804, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959682454159, 88, 20640, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959699231390, 91, 20593, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959705522717, 92, 20641, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959711814340, 93, 20810, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959739077231, 97, 20697, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959745368793, 98, 20751, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (5296364031771249936, 81, 20686, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (5300469476531158560, 90, 20745, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (5300675666195755543, 84, 20748, 10, 840, 0);
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
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959650996954, 1, 1200, 53067, 423966959344812701, 20755, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959650996954, 2, 4000, -26533, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959650996954, 3, 4000, -26534, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959667774127, 1, 1200, -1206, 423966959344812701, 20804, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959667774127, 2, 1040, 603, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959667774127, 3, 1040, 603, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959682454159, 1, 1200, 7044, 423966959351104153, 20670, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959682454159, 2, 4000, -3522, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959682454159, 3, 4000, -3522, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959699231390, 1, 1200, -40581, 423966959351104153, 20593, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959699231390, 2, 1040, 20290, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959699231390, 3, 1040, 20291, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959705522717, 1, 1200, 69522, 423966959344812701, 20671, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959705522717, 2, 4000, -34761, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959705522717, 3, 4000, -34761, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959711814340, 1, 1200, -78500, 423966959344812701, 20810, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959711814340, 2, 1040, 39250, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959711814340, 3, 1040, 39250, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959739077231, 1, 1200, 24729, 423966959344812701, 20727, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959739077231, 2, 4000, -12364, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959739077231, 3, 4000, -12365, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959745368793, 1, 1200, 96818, 423966959720202944, 20781, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959745368793, 2, 4000, -48409, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959745368793, 3, 4000, -48409, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5296364031771249936, 1, 1200, -77797, 77, 20686, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5296364031771249936, 2, 1040, 38898, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5296364031771249936, 3, 1040, 38899, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5300469476531158560, 1, 1200, -29773, 77, 20745, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5300469476531158560, 2, 1040, 14886, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5300469476531158560, 3, 1040, 14887, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5300675666195755543, 1, 1200, -73620, 77, 20748, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5300675666195755543, 2, 1040, 36810, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5300675666195755543, 3, 1040, 36810, 0, 0, 2);
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
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959206400674, 1, 1, 9207330117090213814, 447012, '', 2536922043329515258, 0, 2528, 0, '', 26570, -25792, '', '', '"quoted" tab	here a', 8590067125091581648, 0, 0, -28565, -20072677, 0, 4484692651256162490, -3794173512688481864, 0, '', 0, '', '', 'Łódź', -2259);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959212692182, 2, 3, 0, 640314, 'Łódź', 0, 0, 0, -18692, '😀', 35805, 5035477, '"quoted" 😀', 'مطبعة two
lines', '', 604465716454424882, 0, 0, 9223372036854775807, 10768757, 0, 0, -33045986, 0, '日本印刷 😀', 3195378736865487433, '', 'Straße 日本印刷', '日本印刷 two
lines sign', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959650996954, 82, 4, 3546559691451645991, 10190, 'Łódź two
lines', 423966959344812701, 8228969053139017054, 0, 52610, 'Ænima Łódź Ænima', 0, -6118769, 'two
lines sign Acme', 'a مطبعة Łódź', '"quoted"', -2403, 1, 0, -7068242, 6428337, 53067, 0, -1837589200, 121678715558811539, 'sign Acme', 0, 'Łódź Straße', '', 'Łódź 日本印刷 Ænima', 34616);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959682454159, 88, 4, 7326074774246364598, 8676, 'Acme مطبعة مطبعة', 423966959351104153, 4231972536018135681, 0, 54037, 'tab	here', 14705, 9744709, 'Straße', 'مطبعة Straße مطبعة', 'a Straße Straße', 0, 0, 0, 3258330, 5680405, 7044, 8752978702052177800, 18, 0, 'مطبعةlong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 0, '', '"quoted" Łódź', 'مطبعة 😀 tab	here', 12560);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959705522717, 92, 3, 971061986991376922, 887678, 'Straße مطبعة sign', 423966959344812701, 0, 26504, 54164, 'Straße 😀', 0, -5313210, 'sign', 'two
lines two
lines a', '日本印刷 Łódź', 9223372036854775807, 0, 0, -2428944, 6655675, 69522, 0, -9223372036854775808, 4956100276222101183, 'Acme', 4179247973363915176, '', 'O''Neil; DROP 😀 a', 'two
lines two
lines tab	here', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959739077231, 97, 2, 0, -6656197074976034135, '', 423966959344812701, 6513327247458691961, 0, 26920, 'two
lines two
lines', 47927, -2402270, '', '日本印刷 日本印刷 日本印刷', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 0, 1, 1, 6942550, -7561954, 24729, 0, 9223372036854775807, 715900899603898703, '', 6496559378340925853, 'a a "quoted"', 'tab	here 😀', 'مطبعة Ænima', 52766);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959745368793, 98, 1, 5618260458523770239, -8952575430996944312, 'Łódź مطبعة', 423966959720202944, 0, -4004, 0, 'two
lines Straße Ænima', -14268, 4031328, 'a tab	here Ænima', '"quoted" مطبعة two
lines', '', -9223372036854775808, 0, 1, -1384008, 4463156, 96818, 6820043895797556029, -9223372036854775808, 8764716532193571545, 'a', 0, '', '', '"quoted"', 0);
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
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959206400674, 1, 0, '', 'a O''Neil; DROP', 'tab	here Ænima', -9223372036854775808, 0, 3273565730873838801, 0, -6722494723857574088, 291773);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959206400674, 2, 0, '日本印刷 sign Straße', 'Ænima Acme sign', 'sign tab	here', 301, 212, 533, 0, -8186360841310134295, 3683);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692182, 1, 6572749765647049733, '😀 Acme Łódź', 'مطبعة Ænima', 'a', -13622, -2150277453596019919, -26755, 993868915682834751, 0, -494);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692182, 2, 8154295226527522455, 'Straße', '', 'sign "quoted" a', 0, -171, 162016, 9066429884979052944, -117219, 8337432611554682813);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692182, 3, 7360101046440846118, 'مطبعة Ænima', 'a Ænima', '😀 tab	here', 10367, 603651155881035788, -7821977910780558251, 0, 1828157553, 9);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692182, 4, 6008856034515114859, 'O''Neil; DROP "quoted" Ænima', 'Straße "quoted"', '', 12, 109790625, 39212104, 0, -188257753, 224);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959650996954, 1, 0, '', 'tab	here', 'Straße 日本印刷', -2204947, -9606370, -1153271, 4066497844789608222, -8925349, 0);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959650996954, 2, 0, 'Ænima', 'Łódź', '', 1806450, -9775942, 6819899, 3067171949764354266, -926542, -310648049);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959650996954, 3, 5076404410113077283, 'Straße Ænima O''Neil; DROPlong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'Acme Acme', '', 2618836, 7718540, -6940756, 159505311187209726, 683393, 0);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959682454159, 1, 0, 'two
lines a', 'Straße Acme Straße', 'a Acme Łódź', -1660353, -5264245, -4289446, 5759655012912749317, -1391345, 4856795);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959682454159, 2, 0, 'two
lines', 'tab	here Ænima 😀', 'Łódź Łódź', -8286584, -1830127, 5019617, 6246591080540466866, -443697, 59);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959682454159, 3, 4872996481434825310, '日本印刷 a 日本印刷', '', 'Łódź Straße "quoted"', -4300967, -6939472, 372912, 0, -6964691, -32208828);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959682454159, 4, 6506885729317326955, '日本印刷', 'O''Neil; DROP tab	here Straße', '日本印刷 sign', -4652393, 7358763, 7734120, 0, 8403268, 9223372036854775807);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959705522717, 1, 415504034739754704, 'Łódź مطبعة', 'tab	here tab	here', '日本印刷 O''Neil; DROP tab	here', -8172828, 7599759, 3838748, 0, 3723734, 1056);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959705522717, 2, 0, '', '日本印刷', 'O''Neil; DROP O''Neil; DROP 😀', -4734657, -7318551, 3656314, 0, -2162991, -2400);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959739077231, 1, 0, 'a Łódź tab	here', 'a sign Ænima', '', -4098421, 8415093, 2677126, 4824264670050624184, -4685539, -84398363728835293);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959739077231, 2, 8617365860695856852, 'Łódź', '', 'Straße a', -7876788, 640832, 236046, 0, 4219948, -9223372036854775808);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959739077231, 3, 8866523529345101244, '', '', 'مطبعة Łódź sign', -1368548, -1098561, 9357771, 4303735797776365072, 3294473, 9223372036854775807);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959739077231, 4, 0, 'Acme Acme', 'Ænima', 'مطبعة sign', 3662207, -7467954, -8340350, 8623254399956820215, 4210982, -9223372036854775808);
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
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959206400674, 1, 0, 'Ænima', '', 9223372036854775807, 1, -771560, 700408517842293986, -448140687, 4759924559822289592);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959206400674, 2, 0, 'tab	here Straße Ænima', 'Acme', 9223372036854775807, 1, -7824638182000386767, 9223372036854775807, -30, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212692182, 1, 0, 'tab	here sign 😀', '"quoted" O''Neil; DROP Acme', 63, 0, 9223372036854775807, -5319, 4, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212692182, 2, 4973824038320445660, '😀', 'Łódź tab	here', 487082, 0, 0, -23968, 0, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959650996954, 1, 801882813002000894, 'tab	here 😀', 'Straße tab	here tab	here', -6472529, 1, 6010161, -5336220, 8974198, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959650996954, 2, 3705570008462741649, '', 'مطبعة two
lines', 9709686, 0, -9908557, 8990813, -1460581, 5721908803318141861);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959650996954, 3, 8625157308814228623, 'Ænima', 'O''Neil; DROP', 4637459, 0, 2850066, -729143, 1456025, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959682454159, 1, 1018173577289037910, 'sign', 'tab	here', 5341096, 1, 2309704, -8700959, 7877436, 2952145304100067954);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959682454159, 2, 447589495876395955, 'Straße sign', 'tab	here a', 3918439, 0, 2639162, -2371095, 1144944, 6068058376444175249);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959682454159, 3, 0, '', 'a "quoted"', 8657639, 0, -5994315, 1480125, -9582205, 8624210181661337734);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959745368793, 1, 3011348819107023710, '', 'O''Neil; DROP sign tab	here', 8858446, 1, 8382160, 428161, -4592453, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959745368793, 2, 0, '', 'two
lineslong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 6619268, 0, -5370315, -4418842, 4195988, 3728062284206501550);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959745368793, 3, 1808977301672422005, 'sign', 'a', -4920169, 1, 4295489, 9116024, 6643803, 0);
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
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959218983516, 3, 0, 'two
lines', '😀', 'Łódź a مطبعة', 'O''Neil; DROP "quoted" two
lines', '"quoted" a a', '', 'tab	here', 'two
lines', '😀', '', '', 'two
lines 😀 two
lines', 'مطبعة a "quoted"', '', 'sign');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959225275134, 4, 1797675842111133852, 'Acme tab	here tab	here', 'two
lines 日本印刷 Acme', '😀', '日本印刷', '', '', '😀 a', '', 'مطبعة مطبعة', '"quoted" 日本印刷', 'Ænima مطبعة', 'a', '', 'Ænima two
lines', '😀');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959650996954, 82, 4477637225574965370, '', 'two
lines', 'O''Neil; DROP Acme', 'Straße', 'two
lines O''Neil; DROP', '', 'Straße Straße Łódź', '"quoted"', 'two
lines "quoted"', '', '😀 Łódź', 'tab	here a', '"quoted" 日本印刷 日本印刷', 'two
lines', '');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959682454159, 88, 0, '', '', 'sign O''Neil; DROP مطبعة', 'O''Neil; DROP "quoted"', '', '😀 مطبعة', 'مطبعة', 'Łódź 日本印刷', 'tab	here Łódź 日本印刷', 'O''Neil; DROP Acme 日本印刷', 'مطبعة Ænima tab	here', '', 'مطبعة a "quoted"', '', '');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959705522717, 92, 7903109553323678620, '"quoted" sign', 'مطبعة "quoted"', '', '', 'two
lines Łódź', 'two
lines O''Neil; DROP', 'مطبعة مطبعة Łódź', 'sign', 'a', '', 'two
lines', 'tab	here Acme مطبعة', '日本印刷 sign', 'tab	here Straße two
lines', '');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959739077231, 97, 0, '', '😀 😀 a', 'O''Neil; DROP Acme Acme', 'Łódź a 😀', 'Straße', 'tab	here 😀 😀', '', 'Straße Łódź 日本印刷', 'Łódź two
lines Straße', 'a مطبعة Straße', '', '', '', '', '😀 sign');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959745368793, 98, 4423754866127586534, 'tab	here 日本印刷 Łódź', 'Acme', 'a', '😀 Acme', 'two
lines sign', '😀', 'Acme', 'Łódź Łódź Straße', 'tab	here Straße "quoted"', 'two
lines tab	here', '', '', 'مطبعة', 'O''Neil; DROP O''Neil; DROP', 'مطبعة 日本印刷');
CREATE TABLE invoice_void (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO invoice_void(id, pos, invoice_id, customer_id, date, reason) VALUES (423966959231566591, 5, 3930566692641768663, 0, 31990, 'Łódź a');
INSERT INTO invoice_void(id, pos, invoice_id, customer_id, date, reason) VALUES (423966959237857930, 6, 0, 4745811288928021931, 0, '"quoted"');
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
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959244149442, 7, 8084496128167093403, 0, 0, 3, 4022, 13100, 'مطبعة O''Neil; DROP');
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959250440812, 8, 0, 0, 0, 1, -3355042429396418465, -607427897969722342, '');
CREATE TABLE fee_waiver (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  step INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959256732192, 9, 4431735327150507163, -27125, 0, 'sign Straße "quoted"');
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959263023825, 10, 0, 0, 39109, 'a tab	here');
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
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note) VALUES (423966959269315072, 11, 1, 8125912150693610861, 30146, 3689004030858299384, 6, 'Ænima', 111243, -9223372036854775808, -9223372036854775808, 199, -9223372036854775808, '', '😀 日本印刷', 0, 'tab	here a 日本印刷');
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note) VALUES (423966959275606654, 12, 1, 1889495520796722450, 0, 4025818984927968891, 1, 'Łódź Acme', 0, -377350, -8253268, -227, 0, 'two
lines Straße two
lines', '"quoted"', 0, '');
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note) VALUES (423966959667774127, 85, 2, 423966959344812701, 44148, 7434656137678589888, 2, 'Straße Straße مطبعة', -29247368, 1206, 3103815, -3337381, 430279, '', 'Ænima مطبعة', 0, 'Ænima');
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note) VALUES (423966959699231390, 91, 2, 423966959351104153, 0, 0, 4, 'sign', 0, 40581, -7039603, 5598267, 6348074, '😀', '', 0, 'O''Neil; DROP sign');
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note) VALUES (423966959711814340, 93, 1, 423966959344812701, 0, 0, 4, 'مطبعة a', -9223372036854775808, 78500, 22463, 9784876, 7933711, 'tab	here two
lines', '', 5681254017627803654, 'Ænima');
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note) VALUES (5296364031771249936, 81, 1, 77, 9514, 0, 0, 'Acme sign', -3, 77797, -7400129, -9739981, -1874200, 'Acme مطبعة', '', 8124937098431113735, 'O''Neil; DROP 😀 "quoted"');
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note) VALUES (5300469476531158560, 90, 0, 77, 11248, 7315623160490934220, 0, '日本印刷', -9223372036854775808, 29773, 7628829, -4563004, 9554537, 'Acme', '', 0, '日本印刷 two
lines Straße');
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note) VALUES (5300675666195755543, 84, 1, 77, 0, 0, 2, '"quoted" Straße Acmelong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 275, 73620, 240806, -7268934, -9856829, 'sign', 'Łódź Łódź', 0, '');
CREATE TABLE allocation (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959667774127, 85, 423966959344812701, 20804, '');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959726494385, 95, 423966959344812701, 20883, 'moved');
CREATE TABLE allocation_line (
  allocation_id INTEGER NOT NULL REFERENCES allocation(id),
  line INTEGER NOT NULL,
  credit_id INTEGER NOT NULL DEFAULT 0,
  debit_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (allocation_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959667774127, 1, 423966959667774127, 423966959650996954, 1206);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959667774127, 2, 423966959667774127, 423966959212692182, 603);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959726494385, 1, 423966959269315072, 423966959212692182, 5593);
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
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason) VALUES (423966959281898208, 13, 0, 0, 0, 4636868405184317850, 2, 'مطبعة Acme O''Neil; DROP', 9223372036854775807, 222181013, 0, 'Straße مطبعة', 'Łódź');
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason) VALUES (423966959288189691, 14, 2714852911875895075, 0, 55959, 0, 0, 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', -9223372036854775808, 0, 0, 'Straße Straße', 'Ænima');
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason) VALUES (423966959774728708, 104, 2870680980049872535, 2250336143551106558, 1639, 8880194433543058404, 4, '日本印刷 "quoted" O''Neil; DROP', -9223372036854775808, 7370924, 789521, 'Ænima two
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
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason) VALUES (423966959294481052, 15, 0, 8266939807609071204, 2, -1113, 'tab	here 日本印刷', '日本印刷');
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason) VALUES (423966959300772549, 16, 3326417938816546044, 6432304997507601720, 1, 35820, '', '');
CREATE TABLE deposit_use (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  deposit_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959307063845, 17, 5023774090088234381, 3650824104386677460, 14624, 0, 9223372036854775807);
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959313355447, 18, 1125356977173508022, 0, 0, -9223372036854775808, 3451);
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959688745581, 89, 7471123536625321650, 4849488058571344967, 36746, 9223372036854775807, 7417076);
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
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959332229739, 21, 0, 0, 1, 0, 'Ænima', '😀 😀 two
lines', 'O''Neil; DROP', -125881, -6286390);
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959338521222, 22, 0, 19432, 0, 0, '', '', '日本印刷 Łódź', -9223372036854775808, 1);
CREATE TABLE statement_run_line (
  statement_run_id INTEGER NOT NULL REFERENCES statement_run(id),
  line INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  balance_minor INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (statement_run_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229739, 1, 0, 9223372036854775807, 'مطبعة "quoted" Ænima');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229739, 2, 145977419245345564, -3032, 'tab	here');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229739, 3, 0, 6827950, '"quoted" Łódź Straße');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229739, 4, 0, -3629361880218247583, 'tab	here a 日本印刷');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959338521222, 1, 9092193800676009677, 1269, 'مطبعة Ænima 日本印刷');
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
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959344812701, 23, 'مطبعة sign 😀', '"quoted" two
lines "quoted"', 'tab	here', '😀 Acme', 'two
lines two
lines مطبعة', '日本印刷', '', '"quoted"', 'Łódź two
lines', '"quoted" Straße O''Neil; DROP', 435952915795266129, 5, 1, 1, 'sign مطبعة "quoted"', '', 0, 1, 1, 'Straße sign Acme', 'two
lines Straße Acme', 1, 5169772217746365564, 0, -17908);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959351104153, 24, '😀 😀 tab	here', 'Acme Ænima مطبعة', '', '', 'sign sign', '"quoted" Ænima', '😀', 'tab	here "quoted"', 'Łódź', 'مطبعة sign', 0, 4200924208535794996, 0, 0, '😀', 'Łódź Łódź', 8949217840496042013, 2, 1, '', 'Ænima Ænima', 0, 5643282514002606683, 8572035808001997957, 0);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959720202944, 94, 'Ænima 😀 sign', '😀 Łódź', '"quoted" tab	here مطبعة', 'Acme 日本印刷', '', 'Ænima Łódź', '日本印刷 O''Neil; DROP', '', '"quoted" مطبعة 😀', 'Straße Ænima Łódź', 0, 9582010, 1, 0, '😀 O''Neil; DROP', 'O''Neil; DROP', 0, 0, 0, '日本印刷 "quoted" two
lines', 'Łódź Acme', 1, 0, 0, 0);
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
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959365784148, 27, 423966959720202944, 'a', 'tab	here', '', 'tab	here', -9223372036854775808, 1);
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959372075567, 28, 423966959720202944, 'Ænima Ænima Acme', 'O''Neil; DROP Ænima Acme', 'tab	here 日本印刷 مطبعة', '', -2, 0);
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
INSERT INTO location(id, pos, customer_id, name, address, city, region, postcode, country, tax_group_id, archived) VALUES (423966959386755589, 31, 1593580387627005118, '日本印刷 a O''Neil; DROP', '日本印刷', 'O''Neil; DROP', 'Acme', 'مطبعة a مطبعة', 'O''Neil; DROP Łódź tab	here', 0, 0);
INSERT INTO location(id, pos, customer_id, name, address, city, region, postcode, country, tax_group_id, archived) VALUES (423966959393047183, 32, 0, 'two
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
INSERT INTO certificate(id, pos, customer_id, region, reason, number, valid_from, expires, scan_hash, scan_name, archived) VALUES (423966959407727320, 35, 8280126096968065064, 'مطبعة a', '', '', 0, -13070, 'Acme sign مطبعة', '', 1);
INSERT INTO certificate(id, pos, customer_id, region, reason, number, valid_from, expires, scan_hash, scan_name, archived) VALUES (423966959414018691, 36, 416964042201527564, '😀 Straße', '', '', -16816, 0, '日本印刷 "quoted" Acme', '', 1);
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
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959428698812, 39, 'a Straße 日本印刷', 'Ænima O''Neil; DROP', 'Łódź tab	here tab	here', 'two
lines a', 9223372036854775807, 0, 0, 0);
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959434990155, 40, 'Acme', 'sign', '', 'Straße Ænima', 8765705122295281053, 0, 4809053145252413922, 1);
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959766340153, 102, 'مطبعة tab	here Ænima', 'a Ænima Łódź', 'Ænima', '日本印刷long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', -3306243, 1, 0, 1);
CREATE TABLE price_break (
  item_id INTEGER NOT NULL REFERENCES item(id),
  line INTEGER NOT NULL,
  min_quantity INTEGER NOT NULL DEFAULT 0,
  unit_price INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (item_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959428698812, 1, -1399791342, -9223372036854775808);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990155, 1, 6244536737367586036, 0);
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
INSERT INTO terms(id, pos, name, kind, days, discount_rate, discount_days, archived) VALUES (423966959449670164, 43, '', 3, 9223372036854775807, -6175733117377902598, -771061, 0);
INSERT INTO terms(id, pos, name, kind, days, discount_rate, discount_days, archived) VALUES (423966959455961740, 44, 'two
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
INSERT INTO tax_rate(id, pos, name, jurisdiction, rate, archived) VALUES (423966959476933375, 48, '', '', -5, 0);
CREATE TABLE tax_group (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  inclusive INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tax_group(id, pos, name, inclusive, archived) VALUES (423966959491613275, 51, '', 0, 0);
INSERT INTO tax_group(id, pos, name, inclusive, archived) VALUES (423966959497904869, 52, 'Straße Straße Ænima', 0, 1);
CREATE TABLE tax_group_member (
  tax_group_id INTEGER NOT NULL REFERENCES tax_group(id),
  line INTEGER NOT NULL,
  tax_rate_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (tax_group_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613275, 1, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613275, 2, 1857325522324476368);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613275, 3, 3739820605213647674);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613275, 4, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959497904869, 1, 529612612103083585);
CREATE TABLE tender (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  kind INTEGER NOT NULL DEFAULT 0,
  needs_reference INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0,
  rank INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tender(id, pos, name, kind, needs_reference, archived, rank) VALUES (423966959512584802, 55, '😀', 2, 1, 1, -2);
INSERT INTO tender(id, pos, name, kind, needs_reference, archived, rank) VALUES (423966959518876288, 56, '', 2, 0, 0, -548);
CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  role INTEGER NOT NULL DEFAULT 0,
  pin_hash TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO staff(id, pos, name, role, pin_hash, archived) VALUES (423966959533556465, 59, 'Łódź 日本印刷', 0, '', 1);
INSERT INTO staff(id, pos, name, role, pin_hash, archived) VALUES (423966959539847822, 60, '日本印刷', 4, '"quoted" sign', 0);
CREATE TABLE period_lock (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  before INTEGER NOT NULL DEFAULT 0,
  seen TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO period_lock(id, pos, before, seen, reason) VALUES (423966959319646778, 19, 0, 'sign', '');
INSERT INTO period_lock(id, pos, before, seen, reason) VALUES (423966959325938332, 20, -156, '', 'Acme');
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  value TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO setting(id, pos, value) VALUES (48, 83, '😀 Ænima Acme');
INSERT INTO setting(id, pos, value) VALUES (49, 96, 'two
lines Acme');
INSERT INTO setting(id, pos, value) VALUES (52, 80, '');
CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  station INTEGER NOT NULL DEFAULT 0,
  prefix TEXT NOT NULL DEFAULT '',
  first INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO series(id, pos, kind, station, prefix, first, archived) VALUES (423966959554527969, 63, 2, 0, '', 0, 0);
INSERT INTO series(id, pos, kind, station, prefix, first, archived) VALUES (423966959560819248, 64, 3, -9223372036854775808, '日本印刷', 0, 0);
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
INSERT INTO invoice_group(id, pos, customer_id, number, series_id, sequence, date, due, dissolved) VALUES (423966959575499322, 67, 0, 'tab	here', 1886171134479380784, 3970885274576510790, -18221, 42149, 1);
INSERT INTO invoice_group(id, pos, customer_id, number, series_id, sequence, date, due, dissolved) VALUES (423966959581790759, 68, 8018302730383744953, 'Ænima two
lines', 4432425476036330797, 8182722117771369453, 55021, 0, 1);
CREATE TABLE group_member (
  invoice_group_id INTEGER NOT NULL REFERENCES invoice_group(id),
  line INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (invoice_group_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499322, 1, 6699935112245189537);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499322, 2, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499322, 3, 156776569020812118);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790759, 1, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790759, 2, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790759, 3, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790759, 4, 0);
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
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959596471036, 71, 0, 0, 48878562512317983, 'Ænima sign "quoted"', 'two
lines O''Neil; DROP 😀', '', 53535, 3227920113369488907, 7360561502692157173, -6400, 0);
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959602762481, 72, 1, 5057381399578459711, 909779042132837947, 'O''Neil; DROP sign two
lines', '', 'O''Neil; DROP two
lines', 0, 0, 5823009289304400720, 6266, 1);
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
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596471036, 1, 8470479653579776239, '', '', '', -9223372036854775808, -9223372036854775808, -269948, 0, -281305282);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596471036, 2, 0, 'O''Neil; DROP 😀 two
lines', '"quoted"', 'Acme O''Neil; DROP two
lines', 9223372036854775807, -5690, -2087992082356961734, 5316203475259716926, -182059796);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959602762481, 1, 9221317337313031080, '日本印刷 tab	here مطبعة', 'a', '', -43216072, -9223372036854775808, 6651816696229059491, 9058870841923486842, 0);
CREATE TABLE collection (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  status INTEGER NOT NULL DEFAULT 0,
  promise_date INTEGER NOT NULL DEFAULT 0,
  promise_minor INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO collection(id, pos, customer_id, status, promise_date, promise_minor, note) VALUES (423966959617442376, 75, 0, 3, 2740, 0, 'Straße');
INSERT INTO collection(id, pos, customer_id, status, promise_date, promise_minor, note) VALUES (423966959623733938, 76, 0, 5, -80, -1877947708, 'a Ænima');
CREATE TABLE station (
  id INTEGER PRIMARY KEY,
  life BLOB NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  place TEXT NOT NULL
) STRICT;
INSERT INTO station(id, life, number, place) VALUES (1, x'1f47e37b3b9202eabe985699f3b95949', 1, 'where it was made');
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
INSERT INTO head(one, station_id, schema, pos, seq, stamp, last_id, hash) VALUES (1, 1, 1, 105, 105, 116654080018022400, 423966959774728708, x'f5db5153f429bca8dd02baf4ca76e7c1cacaf88c21f74eae1fb83f6f13bfa7aa');
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
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (1, 1, 1, 116654080000131072, 1, 0, 0, 'fixture.add', 0, x'821adb59345db46d2b406490b93f53e0ba81c2cb74a5d1d79fe8286f1e214f5e', x'2b02a2020000b43be2058903080211b6ffea7ef501c77f18c8c83629fa8e833f28f5342338c02750949f0358ff92038201132271756f7465642220746162096865726520618801a0fbc1bdb8a286b6ee01a001a9be03a801c9a39213b901baa8ed9434d43c3ec0018fd9f1ffa2adcea769f20107c581c3b364c5baf801a52372451a0e61204f274e65696c3b2044524f50220f746162096865726520c3866e696d6128ffffffffffffffffff0138a2b3849a85ac85ee5a488fa3bfbfb0d58ccbba0150face2372531219e697a5e69cace58db0e588b7207369676e2053747261c39f651a10c3866e696d612041636d65207369676e220d7369676e20746162096865726528da0430a80338aa0848ad80abd7fbf3e59be30150c6397a321206c3866e696d6120feffffffffffffffff01280230cf975e38c4d3aefac0f5acb813409dd6b0ab0349b87add012ba60e427a44121774616209686572652053747261c39f6520c3866e696d611a0441636d6520feffffffffffffffff012802309d8bbbe188bed996d90138feffffffffffffffff01403b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (2, 1, 2, 116654080000327680, 1, 0, 0, 'fixture.add', 0, x'873092cbe9f4df6d6824329ff2a0d4c48e72d20f04c67c5ea09a80236e02ba8c', x'2b02d6026000b43be205ea04080618f4944e2207c581c3b364c5ba4087a4024a04f09f988050baaf0458aad7e604620d2271756f7465642220f09f98806a14d985d8b7d8a8d8b9d8a92074776f0a6c696e65738801e484d8c2ba97bfe310a001feffffffffffffffff01a801eac5a20ac001c3f7c11fd20111e697a5e69cace58db0e588b720f09f9880d901492ab4050844582cea011453747261c39f6520e697a5e69cace58db0e588b7f2011be697a5e69cace58db0e588b72074776f0a6c696e6573207369676e72500905a4ec821619375b1211f09f98802041636d6520c581c3b364c5ba1a11d985d8b7d8a8d8b9d8a920c3866e696d6122016128ebd401309db3fae1f1fca8d73b3885a203413ff9935883eeca0d50db07724209971ed6224ee02971120753747261c39f65220f7369676e202271756f74656422206130d50238c0e31341908129c3f16dd27d48c5a70e50fa9ecbe7abb2c1b4e70172560926631600e85424661211d985d8b7d8a8d8b9d8a920c3866e696d611a086120c3866e696d61220df09f988020746162096865726528fea1013098a0d8a8e5e1cce01038d5eeb7d0f3dd9f8dd90148e2e1bbcf0d5012724e096b5bbc23babe6353121c4f274e65696c3b2044524f50202271756f7465642220c3866e696d611a1053747261c39f65202271756f74656422281830c296da683890d1b22548b1d7c4b30150c0037a4212127461620968657265207369676e20f09f98801a1a2271756f74656422204f274e65696c3b2044524f502041636d65207e30feffffffffffffffff01388d5340087a2909dc9863439c9206451204f09f98801a10c581c3b364c5ba20746162096865726520d4ba3b38bff602');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (3, 1, 3, 116654080000524288, 1, 0, 0, 'fixture.add', 0, x'0865ec01aee1618f157ebfad0cf683001230db4743260ac3a178cdd3ed9957cf', x'2b035c02c000b43be205ff9d7acfb4ef7839a901120974776f0a6c696e65731a04f09f98802214c581c3b364c5ba206120d985d8b7d8a8d8b9d8a92a1f4f274e65696c3b2044524f50202271756f746564222074776f0a6c696e6573320c2271756f7465642220612061420874616209686572654a0974776f0a6c696e65735204f09f98806a1874776f0a6c696e657320f09f98802074776f0a6c696e65737215d985d8b7d8a8d8b9d8a92061202271756f746564228201047369676e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (4, 1, 4, 116654080000720896, 1, 0, 0, 'fixture.add', 0, x'cbf7afc4fc24e1af9d38629a64f3717bdab5532aa47a130f1915fdf3aebd7bb5', x'2b03fe022001b43be205f4421ab90d5898d9b701099cd85566a7a0f218121641636d652074616209686572652074616209686572651a1b74776f0a6c696e657320e697a5e69cace58db0e588b72041636d652204f09f98802a0ce697a5e69cace58db0e588b74206f09f988020615215d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a95a152271756f7465642220e697a5e69cace58db0e588b76211c3866e696d6120d985d8b7d8a8d8b9d8a96a01617a10c3866e696d612074776f0a6c696e6573820104f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (5, 1, 5, 116654080000917504, 1, 0, 0, 'fixture.add', 0, x'f3e6bfea2982cc0f360cabc48cc1fd522961c0ac028d6b0518cc039ff89fdbec', x'2b04ff028001b43be2051809d704e5f8942d8c3618ecf3032209c581c3b364c5ba2061');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (6, 1, 6, 116654080001114112, 1, 0, 0, 'fixture.add', 0, x'c025ccc032cb282dbcdf2975666be90398886efe884998ce2cde3dbedd391e61', x'2b048a02e001b43be2051311abed970f3982dc4122082271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (7, 1, 7, 116654080001310720, 1, 0, 0, 'fixture.add', 0, x'a29c4ed9222782d922492533f07af003e2ebf3639961330db4e54361ce57f8c5', x'2b05c2024002b43be2052b099ba46b2365e63170200628ec3e30d8cc013a17d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (8, 1, 8, 116654080001507328, 1, 0, 0, 'fixture.add', 0, x'2bacf5d78c0675e75c0ac0658083cb1ee66772b66e64bc76646de299f9bcc8f5', x'2b056c02a002b43be20516200228c1fecba88ad4c08f5d30cb8faed28e9d82ee10');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (9, 1, 9, 116654080001703936, 1, 0, 0, 'fixture.add', 0, x'4a8b8a811cbac87f8010986a2c9494182eda2e250693f11833f94acf27b3dccf', x'2b0620020003b43be20524099b045bb9ccaf803d10e9a70322157369676e2053747261c39f65202271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (10, 1, 10, 116654080001900544, 1, 0, 0, 'fixture.add', 0, x'fe1e9bbda5bf74ce2820bd515eea0633e1c80e97a0295c21f0687cb95df0657a', x'2b06d1026003b43be20510188ae304220a61207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (11, 1, 11, 116654080002097152, 1, 0, 0, 'fixture.add', 0, x'dff12fd0930c63f79c04e99523d905cfcf1702d2a80ae0507a6521cc8472ce65', x'2b070002c003b43be205760802116d851f520c0ac5701884d70321f8074bf29ef93133280c3206c3866e696d613896ca0d40ffffffffffffffffff0148ffffffffffffffffff01508e0358ffffffffffffffffff016a11f09f988020e697a5e69cace58db0e588b77a177461620968657265206120e697a5e69cace58db0e588b7');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (12, 1, 12, 116654080002293760, 1, 0, 0, 'fixture.add', 0, x'8a1bcc571f7f804b62ed6960ed3725ebcec9b1c3cd54afd832aee26582f8edca', x'2b077e022004b43be2055708021112c5c7492ad6381a217bbea77e0995de372802320cc581c3b364c5ba2041636d65408b882e48a7bdef0750c503621b74776f0a6c696e65732053747261c39f652074776f0a6c696e65736a082271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (13, 1, 13, 116654080002490368, 1, 0, 0, 'fixture.add', 0, x'22f9a8811451ebf31f089e147207450005d949e01ded7ff44c647d1f658e7386', x'2b09e0028004b43be20557219a493e513f7759402804321cd985d8b7d8a8d8b9d8a92041636d65204f274e65696c3b2044524f5038feffffffffffffffff0140aadaf1d301521253747261c39f6520d985d8b7d8a8d8b9d8a95a07c581c3b364c5ba');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (14, 1, 14, 116654080002686976, 1, 0, 0, 'fixture.add', 0, x'188770818a2042a78c26eb7397d7733c2ce718707f936bff1ee28bdef3663642', x'2b09fb02e004b43be205841009232fcce55618ad2518aeea0632d00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672038ffffffffffffffffff01520f53747261c39f652053747261c39f655a06c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (15, 1, 15, 116654080002883584, 1, 0, 0, 'fixture.add', 0, x'21649e612006dd2ec6b5a8ef4ddaac15f922df080da115d2b442a229bcc9bd9a', x'2b0a9c024005b43be205331164261374f411ba72180420b1112a15746162096865726520e697a5e69cace58db0e588b7320ce697a5e69cace58db0e588b7');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (16, 1, 16, 116654080003080192, 1, 0, 0, 'fixture.add', 0, x'b27d5098b1859a25098c2654e8c0bccfc0d358cbb2ab438f0a4ef6047da3d543', x'2b0ac502a005b43be2051809fcb4a5c17dcf292e11381569bf50234459180220d8af04');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (17, 1, 17, 116654080003276800, 1, 0, 0, 'fixture.add', 0, x'f831961a7036300033e25c40fc9a2a70f562f4da0e2f2e25077156bf0340f607', x'2b0b25020006b43be20521098d3d85f7ea07b84511d4ca66172e55aa3218c0e40128feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (18, 1, 18, 116654080003473408, 1, 0, 0, 'fixture.add', 0, x'fb06bc85f8f00d6e555007b3306d5578a3434c3b208ff77bd87f5274fb65f523', x'2b0bb7026006b43be2051709b62fef5535129e0f20ffffffffffffffffff0128f635');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (19, 1, 19, 116654080003670016, 1, 0, 0, 'fixture.add', 0, x'd8bfffad6200357ff1128f98f352cb257583c6bd5694d40d595a2c23db1f100f', x'2b0c3a02c006b43be2050612047369676e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (20, 1, 20, 116654080003866624, 1, 0, 0, 'fixture.add', 0, x'94ed14b9c8cc367bf771efe1b8266720e9be2a0091f173aff90d8680251df78b', x'2b0c9c022007b43be2050908b7021a0441636d65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (21, 1, 21, 116654080004063232, 1, 0, 0, 'fixture.add', 0, x'25bc7193b8573549d8a0db00ef4ca6240399a77ba7dee7e206c906e19cba8e0d', x'2b0d6b028007b43be205bd0118022a06c3866e696d613213f09f988020f09f98802074776f0a6c696e65733a0c4f274e65696c3b2044524f5040f1ae0f48ebb0ff057a2710feffffffffffffffff011a1ad985d8b7d8a8d8b9d8a9202271756f7465642220c3866e696d617a16091cdb587bb09d060210af2f1a0874616209686572657a1f10dcbec1061a182271756f7465642220c581c3b364c5ba2053747261c39f657a2310bd8685fcd3d98ade641a177461620968657265206120e697a5e69cace58db0e588b7');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (22, 1, 22, 116654080004259840, 1, 0, 0, 'fixture.add', 0, x'3dddec01bc0504ae8bf69d7c9d38eee444941d768464538a2c12398de8aa9d79', x'2b0d8602e007b43be2055510d0af023a14e697a5e69cace58db0e588b720c581c3b364c5ba40ffffffffffffffffff0148027a2c09cd664dd616f62d7e10ea131a1ed985d8b7d8a8d8b9d8a920c3866e696d6120e697a5e69cace58db0e588b7');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (23, 1, 23, 116654080004456448, 1, 0, 0, 'fixture.add', 0, x'df9de1c7597f2b2baeda75e49f5c73d16ee055081f9e9ea25c571de11da01b67', x'2b0e9d024008b43be205bec206414a8008cfa5020a14d985d8b7d8a8d8b9d8a9207369676e20f09f9880121b2271756f746564222074776f0a6c696e6573202271756f746564221a0874616209686572652209f09f98802041636d652a1e74776f0a6c696e65732074776f0a6c696e657320d985d8b7d8a8d8b9d8a932114f274e65696c3b2044524f5020f09f988042082271756f746564224a11c581c3b364c5ba2074776f0a6c696e6573521d2271756f746564222053747261c39f65204f274e65696c3b2044524f505951cac5fcddd00c06600a680270027a187369676e20d985d8b7d8a8d8b9d8a9202271756f74656422900102980102a2011153747261c39f65207369676e2041636d65aa011674776f0a6c696e65732053747261c39f652041636d65b00102b9017c9c740071b8be47c801e79702');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (24, 1, 24, 116654080004653056, 1, 0, 0, 'fixture.add', 0, x'90fa1020c52ac248ead8de1b351c27a00158f31ec7d03ab87fab8003a9d41ef4', x'2b0e9902a008b43be205f5e6f69861bc79eff8010a0441636d651215d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a92210612074776f0a6c696e6573207369676e2a0ce697a5e69cace58db0e588b732167369676e2074776f0a6c696e65732053747261c39f653a19e697a5e69cace58db0e588b720f09f988020c581c3b364c5ba421d2271756f746564222053747261c39f6520e697a5e69cace58db0e588b759c3628260bf0bc40e6093027a1e7369676e20e697a5e69cace58db0e588b7204f274e65696c3b2044524f508201047369676e900102a201082271756f74656422aa010ef09f98802074776f0a6c696e6573b00102b901c0592e808ab00523c1013d0331b15b3dd254');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (25, 1, 25, 116654080004784128, 1, 0, 0, 'fixture.change', 0, x'2d6d260be3e880da828ef38bf3a17bab5ee97cc05a3f4a5a80b1546665766728', x'7e0e9902a008b43be2050100000000000000000025fd8c50bc1c2c84007e0e9902a008b43be20502000000000000000000f8cf76eb08eb143a211204f09f98801a197461620968657265202271756f746564222053747261c39f657e0e9902a008b43be20503000000000000000000ad61c7c5718434e7007e0e9902a008b43be205040000000000000000006f20ec9a2292f7b3ac10421f53747261c39f65204f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a94a1e41636d6520e697a5e69cace58db0e588b7204f274e65696c3b2044524f5052e80fc3866e696d612074616209686572652074616209686572656c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67207e0e9902a008b43be2050500000000000000000025068eeb86e523aa0959747a77f78ae34a227e0e9902a008b43be2050600000000000000000085b825850816cf1b0268027e0e9902a008b43be205070000000000000000009db3363289b18711177a154f274e65696c3b2044524f5020c3866e696d6120617e0e9902a008b43be205080000000000000000007c9765847233e8bd168201097369676e2041636d658901f8323b21ee4279647e0e9902a008b43be205090000000000000000002512acde28139f7b039001067e0e9902a008b43be2050a00000000000000000016aaed9e358775de007e0e9902a008b43be2050b0000000000000000007d7e1cf908eccc1622aa011fd985d8b7d8a8d8b9d8a92053747261c39f6520e697a5e69cace58db0e588b77e0e9902a008b43be2050c000000000000000000efc35a926394e5c008b00102c801d9d1017e0e9902a008b43be2050d000000000000000000028811b459c5eeab0ab901ef67523a9aaadc637e0e9902a008b43be2050e000000000000000000557e441b931a53600ac1018cdf5c709725f210720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (26, 1, 26, 116654080004915200, 1, 0, 0, 'fixture.change', 0, x'51792a0741aab5d6ab85549095079671bfd4e9dd3f19797ad4ebe62f604ccfa3', x'7e0e9902a008b43be205018080c8849191b89e03ea02923b7be3471f4aa96e3b48339144140a12f09f988020f09f98802074616209686572657e0e9902a008b43be205028080c8849191b89e03ea02923b7be3471fac48714c9a446eaf18121641636d6520c3866e696d6120d985d8b7d8a8d8b9d8a97e0e9902a008b43be205038080c8849191b89e03ea02923b7be3471f904b78920427f4630b2a097369676e207369676e7e0e9902a008b43be205048080c8849191b89e03ea02923b7be3471f498e17bb622b934d44320f2271756f7465642220c3866e696d613a04f09f988042117461620968657265202271756f746564224a07c581c3b364c5ba520fd985d8b7d8a8d8b9d8a9207369676e7e0e9902a008b43be205058080c8849191b89e03ea02923b7be3471f157dae5e21b0a488007e0e9902a008b43be205068080c8849191b89e03ea02923b7be3471fd141cdd766872dbb0a60e8d4eba1ed93d7cc747e0e9902a008b43be205078080c8849191b89e03ea02923b7be3471f4e3f2243230d6f1e067a04f09f98807e0e9902a008b43be205088080c8849191b89e03ea02923b7be3471f6434c05eed8578bb1c82010fc581c3b364c5ba20c581c3b364c5ba89011de05a003602327c7e0e9902a008b43be205098080c8849191b89e03ea02923b7be3471f524b7a20374c30c6069001049801027e0e9902a008b43be2050b8080c8849191b89e03ea02923b7be3471f0d64df3b3434642510aa010dc3866e696d6120c3866e696d617e0e9902a008b43be2050c8080c8849191b89e03ea02923b7be3471f1471a4f7b34f677c007e0e9902a008b43be2050d8080c8849191b89e03ea02923b7be3471f599eb6fb405d3d2d0ab9015b7a4c0e8cf7504e7e0e9902a008b43be2050e8080c8849191b89e03ea02923b7be3471f9d0051f471579d230ac101853ce39926fdf576720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (27, 1, 27, 116654080005111808, 1, 0, 0, 'fixture.add', 0, x'acaabe4fceafbaa4444702cea19cf3b8372fcd6a7b383b95ff103b581c1c789d', x'2b0f54028009b43be2055e0a629fa6360bfe1a1201612a08746162096865726530ffffffffffffffffff013802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (28, 1, 28, 116654080005308416, 1, 0, 0, 'fixture.add', 0, x'64d3a3f1999336732e575918bcedce20ba9b9b78dbd3a7693b8a950cf090f9fc', x'2b0f2f02e009b43be205b43f16adab1c1cda5409955c7fdd57f3a848121374776f0a6c696e657320f09f9880207369676e1a08746162096865726522047369676e2a19e697a5e69cace58db0e588b720e697a5e69cace58db0e588b730ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (29, 1, 29, 116654080005439488, 1, 0, 0, 'fixture.change', 0, x'fd58cbefcb1df949b9578dea2fc03d4bb59978c4c7c2ebccd494002f654220ff', x'7e0f2f02e009b43be2050100000000000000000024734b237b2e9dc90909177412ee5b6210147e0f2f02e009b43be2050200000000000000000097a949fa8aa5fe012c120d74616209686572652041636d651a1b4f274e65696c3b2044524f5020c3866e696d6120c581c3b364c5ba7e0f2f02e009b43be20503000000000000000000d1ed570e89f68562891022e60f7369676e2053747261c39f652074776f0a6c696e65736c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67202a1e74776f0a6c696e657320c581c3b364c5ba20e697a5e69cace58db0e588b7720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (30, 1, 30, 116654080005570560, 1, 0, 0, 'fixture.change', 0, x'be690d208ba396d71d732915c61146e9ced679037404d5aeb7d30b4e47679b99', x'7e0f2f02e009b43be20501808098859191b89e03ea02923b7be3471f6105007618d64308007e0f2f02e009b43be20502808098859191b89e03ea02923b7be3471f6cf4c9c8a2823ca01a1a184f274e65696c3b2044524f5020c3866e696d612041636d657e0f2f02e009b43be20503808098859191b89e03ea02923b7be3471f6e989d7f72b720c40622047369676e7e0f2f02e009b43be2050400000000000000000012d3b7bcc6a570cf023073720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (31, 1, 31, 116654080005767168, 1, 0, 0, 'fixture.add', 0, x'af0176b85c914fd234bd63e6d600ac7e740ab327230f2ff34449af393b221a92', x'2b100502c00ab43be2056be5d10129f7c34b800109be74895deb881d16121be697a5e69cace58db0e588b72061204f274e65696c3b2044524f501a0ce697a5e69cace58db0e588b7220c4f274e65696c3b2044524f502a0441636d653217d985d8b7d8a8d8b9d8a9206120d985d8b7d8a8d8b9d8a93a1d4f274e65696c3b2044524f5020c581c3b364c5ba207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (32, 1, 32, 116654080005963776, 1, 0, 0, 'fixture.add', 0, x'87ea6706a158bc649071094db1e77d06963b0f40bbb3d2b4af18b1c3d8063c37', x'2b108f02200bb43be205640da29284aac44f74092e45ba83772abd6012194f274e65696c3b2044524f5020e697a5e69cace58db0e588b71a06c3866e696d612a117461620968657265202271756f7465642232117369676e20f09f988020c581c3b364c5ba3a1774616209686572652053747261c39f6520c3866e696d61411c711b4d76d34c3f');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (33, 1, 33, 116654080006094848, 1, 0, 0, 'fixture.change', 0, x'ff4762907579d69cac0de417af771a387d595a0ccc7818050575fe57d9a499af', x'7e108f02200bb43be20501000000000000000000f78237d7de672e7f007e108f02200bb43be20502000000000000000000a067f4fd53f0315610120e74776f0a6c696e65732041636d657e108f02200bb43be205030000000000000000002bde02efa0ea81fc581a0441636d65221f74616209686572652074776f0a6c696e6573204f274e65696c3b2044524f502a0ad985d8b7d8a8d8b9d8a9321253747261c39f652061202271756f746564223a0fc581c3b364c5ba20c581c3b364c5ba7e108f02200bb43be2050400000000000000000014855a7d7d3056ed00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (34, 1, 34, 116654080006225920, 1, 0, 0, 'fixture.change', 0, x'edde5e41c4d098355e8ef6333804c9a77f5b62a7fb79e147d90ed546c58c353a', x'7e108f02200bb43be205028080e8859191b89e03ea02923b7be3471f5f148c09d5e902251a121874776f0a6c696e657320e697a5e69cace58db0e588b720617e108f02200bb43be205038080e8859191b89e03ea02923b7be3471fb6f532dd03034843391a097369676e207369676e2201612a082271756f746564223214f09f98802041636d6520d985d8b7d8a8d8b9d8a93a097369676e20f09f98807e108f02200bb43be205048080e8859191b89e03ea02923b7be3471fbf5a6a563d94f5c00941ee7d4e1a89848d67720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (35, 1, 35, 116654080006422528, 1, 0, 0, 'fixture.add', 0, x'5e4dd27d77b732712b4c36a7ef2027c973de4477329295f4f385db62414ae0bf', x'2b11d802000cb43be2053309282039b1d0eae872120cd985d8b7d8a8d8b9d8a92061309bcc013a1441636d65207369676e20d985d8b7d8a8d8b9d8a94802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (36, 1, 36, 116654080006619136, 1, 0, 0, 'fixture.add', 0, x'bc26efa6b73a0fc4228380aaee9432c9deaeec5452f345f1d1b701ff84f96efe', x'2b118302600cb43be2053e09a395000f1057f9501a0d41636d65206120c3866e696d6128bed20430d680023a0ce697a5e69cace58db0e588b7420ec3866e696d612053747261c39f65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (37, 1, 37, 116654080006750208, 1, 0, 0, 'fixture.change', 0, x'5bc265ccf9b9400298baf28f2b232fd64da6281c5e9c7a55a53473608c7cc7a6', x'7e118302600cb43be20501000000000000000000007e118302600cb43be205020000000000000000004b1219f09f988020c581c3b364c5ba204f274e65696c3b2044524f501a20d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f50202271756f74656422220cf09f98802053747261c39f657e118302600cb43be20503000000000000000000153a0974776f0a6c696e657342087461620968657265720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (38, 1, 38, 116654080006881280, 1, 0, 0, 'fixture.change', 0, x'57f755e8a99ef42cc2ebba3b15a756b0b2835dc4c5c251abbd218e431bff8406', x'7e118302600cb43be205018080b8869191b89e03ea02923b7be3471f09090c758853965ac9057e118302600cb43be205028080b8869191b89e03ea02923b7be3471f12120cf09f98802053747261c39f6528df86027e118302600cb43be205038080b8869191b89e03ea02923b7be3471f1c3a1ae697a5e69cace58db0e588b7202271756f746564222041636d657e118302600cb43be20504000000000000000000024802720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (39, 1, 39, 116654080007077888, 1, 0, 0, 'fixture.add', 0, x'9e3aa3a610129587eddb93dfa9c5ab1feb02dffc894707e3527b1588bf1f7f9f', x'2b12bc02400db43be205730a16612053747261c39f6520e697a5e69cace58db0e588b71213c3866e696d61204f274e65696c3b2044524f501a19c581c3b364c5ba207461620968657265207461620968657265220b74776f0a6c696e6573206128feffffffffffffffff017a1108dbfbf8b60a10ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (40, 1, 40, 116654080007274496, 1, 0, 0, 'fixture.add', 0, x'513dda494f6ac623fa43bb3294396f6995a14f89f82bcf19b7842b96971c78c1', x'2b124b02a00db43be205500a0d746162096865726520f09f9880120ce697a5e69cace58db0e588b722152271756f74656422206120d985d8b7d8a8d8b9d8a9300239980616f22aeff3737a0f089eea3d10feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (41, 1, 41, 116654080007405568, 1, 0, 0, 'fixture.change', 0, x'efd235942acde1988ed06877ddd83ef2ec06855ceda2dd91d9afec1a079202e4', x'7e124b02a00db43be20501000000000000000000060a0441636d657e124b02a00db43be2050200000000000000000009120753747261c39f657e124b02a00db43be20503000000000000000000282214e697a5e69cace58db0e588b72053747261c39f657a1008ffffffffffffffffff0110e4aaf05f7e124b02a00db43be20504000000000000000000007e124b02a00db43be20505000000000000000000024002720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (42, 1, 42, 116654080007536640, 1, 0, 0, 'fixture.change', 0, x'25feb8cc172f91d89b7dc35e7c6ba3eebf6efb5ac63722653c18a2b407b983ef', x'7e124b02a00db43be20501808088879191b89e03ea02923b7be3471f0e0a0ce697a5e69cace58db0e588b77e124b02a00db43be20502808088879191b89e03ea02923b7be3471f0612047369676e7e124b02a00db43be20503808088879191b89e03ea02923b7be3471f28220e53747261c39f6520c3866e696d6128bad6dbc3b69785a6f3017a0b08e8d3df9afcc486a9ad017e124b02a00db43be20504808088879191b89e03ea02923b7be3471f0939e2c1be2c5b30bd42720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (43, 1, 43, 116654080007733248, 1, 0, 0, 'fixture.add', 0, x'ea82f83a489a0aec99e7ffa05642bf05b17219a587b9cca08c3f3a546d9f17c9', x'2b131402800eb43be2051c100618feffffffffffffffff01208be0e78e98a3ceb4ab0128e98f5e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (44, 1, 44, 116654080007929856, 1, 0, 0, 'fixture.add', 0, x'b835601113ed94aee109f7f0fdc99bad3a1c5c6bc7002a16b62812260a1d3664', x'2b138c02e00eb43be205210a06c3866e696d61100218b9b1b39a8dc9bce33e20ffffffffffffffffff013002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (45, 1, 45, 116654080008060928, 1, 0, 0, 'fixture.change', 0, x'b1249bd77af25331226e5268405021c733b931545bd58e44f7222f4e8c8d5a54', x'7e138c02e00eb43be205010000000000000000000a0a08c3866e696d6120617e138c02e00eb43be20502000000000000000000141004189bd74d20ffffffffffffffffff0128f301720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (46, 1, 46, 116654080008192000, 1, 0, 0, 'fixture.change', 0, x'a4168aca1cd254dcadc85d94dbf12b90e8a5c7c7409b9a161214ec195b40027a', x'7e138c02e00eb43be205018080d8879191b89e03ea02923b7be3471f0b0a0974776f0a6c696e65737e138c02e00eb43be205028080d8879191b89e03ea02923b7be3471f0e100418ac96c02a20e7c31928d1027e138c02e00eb43be2050300000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (47, 1, 47, 116654080008388608, 1, 0, 0, 'fixture.add', 0, x'c2f663f17f42f146d96fa151c54be209718268e49d32a4415eeb47f5b80c7a6b', x'2b14e502c00fb43be205390a1d74776f0a6c696e657320746162096865726520d985d8b7d8a8d8b9d8a9121641636d652074616209686572652074616209686572652002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (48, 1, 48, 116654080008585216, 1, 0, 0, 'fixture.add', 0, x'6c43eb7b7924a9916a7f0dbf7eb7aad0abe1da93b3dc95b17fff385d549b4361', x'2b14ff022010b43be205190a0161120d7461620968657265207369676e18e2bb862b2002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (49, 1, 49, 116654080008716288, 1, 0, 0, 'fixture.change', 0, x'8f60c2164944371719c699f759f28319afb653e705a63de46e275b0f87d374e2', x'7e14ff022010b43be20501000000000000000000190a01611214c581c3b364c5ba20e697a5e69cace58db0e588b77e14ff022010b43be205020000000000000000000518c6dc8003720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (50, 1, 50, 116654080008847360, 1, 0, 0, 'fixture.change', 0, x'dd70d4e9cfb4731f7ccf91f4af51fe7bf79fda5f6ba534505e127f6528e00177', x'7e14ff022010b43be205018080a8889191b89e03ea02923b7be3471f007e14ff022010b43be205028080a8889191b89e03ea02923b7be3471f0218097e14ff022010b43be2050300000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (51, 1, 51, 116654080009043968, 1, 0, 0, 'fixture.add', 0, x'f849104f8653d8535d40de4c66c727503d62f45be5b765d39ea2d6e9bc86ee97', x'2b155b020011b43be2051a7a007a0909d0d16ad6b88bc6197a09093a2372a90683e6337a00');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (52, 1, 52, 116654080009240576, 1, 0, 0, 'fixture.add', 0, x'd49edec79a50eb9431fc5014cb515fc9214bec409fdbee8914dde1d7c16368f5', x'2b15e5026011b43be205130a0d41636d65202271756f7465642210021802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (53, 1, 53, 116654080009371648, 1, 0, 0, 'fixture.change', 0, x'6390f84af92501a5ebccea9c55ca07531b99c94420f211db5a7048523c37bdc7', x'7e15e5026011b43be20501000000000000000000080a06f09f988020617e15e5026011b43be205020000000000000000001a7a007a0909dc993f2c7611d9507a09093be51ba8dfb0355c7a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (54, 1, 54, 116654080009502720, 1, 0, 0, 'fixture.change', 0, x'f9768fb2326c945e80cf51c4ac1f4cbb7a969264c4ac5f976e9e7fdf78789fa3', x'7e15e5026011b43be205018080f8889191b89e03ea02923b7be3471f180a1653747261c39f652053747261c39f6520c3866e696d617e15e5026011b43be205028080f8889191b89e03ea02923b7be3471f0b7a09094196f85cdd8f5907720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (55, 1, 55, 116654080009699328, 1, 0, 0, 'fixture.add', 0, x'2cf33358109ba99811be65dab499ac4d2cd046ddb44d7308a3304e8449543f1b', x'2b1662024012b43be2050e0a04f09f98801004180220022803');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (56, 1, 56, 116654080009895936, 1, 0, 0, 'fixture.add', 0, x'cc0e0faa761f0c9d7b3dc5d5064386ac22429e2bde46f9409dc32a527b9bd006', x'2b168002a012b43be2051a0a13f09f98802041636d652074776f0a6c696e6573200228a93e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (57, 1, 57, 116654080010027008, 1, 0, 0, 'fixture.change', 0, x'876cbd4c84711e61d31a6c0ab106232df9f2ba8c822b9d11dc600c30aeb0c5af', x'7e168002a012b43be205010000000000000000000c0a0ad985d8b7d8a8d8b9d8a97e168002a012b43be205020000000000000000000210027e168002a012b43be205030000000000000000000b28e5b4dc99ee84bd9c8501720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (58, 1, 58, 116654080010158080, 1, 0, 0, 'fixture.change', 0, x'260dcb11afd6dd7dbf10ac70f5505519e5de03a7d618d1956b25e64fc6b028a5', x'7e168002a012b43be205018080c8899191b89e03ea02923b7be3471f007e168002a012b43be205028080c8899191b89e03ea02923b7be3471f0210047e168002a012b43be205038080c8899191b89e03ea02923b7be3471f0328c708720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (59, 1, 59, 116654080010354688, 1, 0, 0, 'fixture.add', 0, x'8de01db0b58e1e277202782055c47bea6d6a5e076e3c41e6e1493888919d7aa2', x'2b17f1028013b43be2055bf75b69c6eac3c9180a14c581c3b364c5ba20e697a5e69cace58db0e588b72002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (60, 1, 60, 116654080010551296, 1, 0, 0, 'fixture.add', 0, x'5cbfae35772a9f9db8c7593820a38e171a0aca4bbc57eba7509969e59abd31e5', x'2b178e02e013b43be20559ba3ae5817b6b01140a0e41636d65207369676e2041636d6510062002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (61, 1, 61, 116654080010682368, 1, 0, 0, 'fixture.change', 0, x'503d8e52831c45036f5eb3b9e3d38c8bf82214cefa5d46fb3944dd185cbabf2c', x'7e178e02e013b43be20501000000000000000000d2bd44ea1ce41aa4007e178e02e013b43be205020000000000000000003f19f6e8cea9833a0210047e178e02e013b43be20504000000000000000000d946d9872e900bc600720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (62, 1, 62, 116654080010813440, 1, 0, 0, 'fixture.change', 0, x'375967579a62e0ab5391df117907d9cab09b7b40b60208b89b0d3d882e805fa4', x'7e178e02e013b43be205018080988a9191b89e03ea02923b7be3471f1bb594406e2619300e0a0ce697a5e69cace58db0e588b77e178e02e013b43be205028080988a9191b89e03ea02923b7be3471f59da7eb9008907490210087e178e02e013b43be205030000000000000000006c15b4a70d05eeb80f1a0d2271756f74656422207369676e720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (63, 1, 63, 116654080011010048, 1, 0, 0, 'fixture.add', 0, x'e24d4103e5248a79ca074de4e01749a53203be1546c7cb37582f51088217ac10', x'2b19e102c014b43be205020804');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (64, 1, 64, 116654080011206656, 1, 0, 0, 'fixture.add', 0, x'7cad5b17cc3a0147d1860329b8316f801ce952e5a60b4ddae1dd84e49401f46a', x'2b1930022015b43be2052910e695e03c1a154f274e65696c3b2044524f50202271756f7465642220ffffffffffffffffff012802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (65, 1, 65, 116654080011337728, 1, 0, 0, 'fixture.change', 0, x'6028364b122dba828fb7219e054a16dc359c2edeec5ce5a40e935b83e74b7101', x'7e1930022015b43be205010000000000000000000d080610c7afc3e5071a0161201c720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (66, 1, 66, 116654080011468800, 1, 0, 0, 'fixture.change', 0, x'e9e98ff85dafa5dbf8956049806d75e45440e29cdb6c2f577b33d552b1f96ecc', x'7e1930022015b43be205018080e88a9191b89e03ea02923b7be3471f1b080610ffffffffffffffffff011a0ce697a5e69cace58db0e588b77e1930022015b43be2050200000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (67, 1, 67, 116654080011665408, 1, 0, 0, 'fixture.add', 0, x'ed445ec4774bfee155a4cacb46ecd3912f2e4d08de22131c1be7cda914389e22', x'2b1a3a020016b43be2053f120874616209686572651930313d48a7062d1a208cfdb2afcbc7b59b6e28d99c0230ca920538027a0909a19b8a9f7cf3fa5c7a007a0909560b977975fb2c02');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (68, 1, 68, 116654080011862016, 1, 0, 0, 'fixture.add', 0, x'5b12ae1751365f3a42d4154636f56a4f9ad31e0882eff17679b07ca25963f85d', x'2b1a27026016b43be20534096fb052f82769d4711206c3866e696d61196d897a889983ab1620d488037a090933e10cf40c383f197a0909b0ead79e34bb8952');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (69, 1, 69, 116654080011993088, 1, 0, 0, 'fixture.change', 0, x'9760d2e03db25243970926b96e3200818e94682a6322e8d89cd1de046d601464', x'7e1a27026016b43be205010000000000000000002e121453747261c39f65204f274e65696c3b2044524f5019571f895cccb3f42f209b9cb9d0f9f3a9e3ba0130caa0037e1a27026016b43be20502000000000000000000117a007a0909b7ac91ad979e56517a007a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (70, 1, 70, 116654080012124160, 1, 0, 0, 'fixture.change', 0, x'07f24e6ec52693923ec826ea79368d5b62c7e012564a7442fa1e393d45f6084b', x'7e1a27026016b43be205018080b88b9191b89e03ea02923b7be3471f3309b95f11bad9bb466f1210c3866e696d612074776f0a6c696e6573192d8589887c23833d20daeff4d7b09aef8ee30128dadb067e1a27026016b43be205028080b88b9191b89e03ea02923b7be3471f0a38027a007a007a007a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (71, 1, 71, 116654080012320768, 1, 0, 0, 'fixture.add', 0, x'4e500b431a10bbbe62b9cd2dda2894aba7a0341a53d808b45bccc06874eb8370', x'2b1bfc024017b43be2057123d2312ed67880ed01191faead2bcba6ad002214c3866e696d61207369676e202271756f746564222a1b74776f0a6c696e6573204f274e65696c3b2044524f5020f09f988038bec406410b1ebaa83de0cb2c49f5a66153b0f7256650ff637a2909efe0cbcc5d308d7528ffffffffffffffffff0130ffffffffffffffffff0138f7f920488383a38c027a6b121b4f274e65696c3b2044524f5020f09f98802074776f0a6c696e65731a082271756f74656422221b41636d65204f274e65696c3b2044524f502074776f0a6c696e657328feffffffffffffffff0130f358388b87b8ab8fef84fa39413e758df0e4f2c64948a78cd0ad01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (72, 1, 72, 116654080012517376, 1, 0, 0, 'fixture.add', 0, x'8d8987e79f7da77b4d4a392ce1462e23f03b3ba5787f897819e864263a26dd9c', x'2b1bf102a017b43be20587a43336a001ff0cbe02112e3d33b699fa76271975ef6df1b41681003210c581c3b364c5ba202271756f7465642238ecac01410b755fc3d85fd25b7a230948a375ce4a0af66f1207c581c3b364c5ba22047369676e28b67030033884f49696027a4b09ac3708869d57ef7e1213c3866e696d6120e697a5e69cace58db0e588b71a172271756f746564222053747261c39f6520c3866e696d6128ee0130feffffffffffffffff01385a48b19f207a4a09bb1028bdf5ab29641213d985d8b7d8a8d8b9d8a92074616209686572651a07c581c3b364c5ba221153747261c39f652074776f0a6c696e65733096efd1c2ded6e589ab0148f6e1990d7a4d097112bf035422723b1204f09f98801a1374776f0a6c696e65732041636d652041636d652216e697a5e69cace58db0e588b7207369676e2041636d6528b30230ae5f488dc3d096c687d9d4bd01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (73, 1, 73, 116654080012648448, 1, 0, 0, 'fixture.change', 0, x'99903c76cf01a9f9c62104d9871690a5b26aec95679ea578e50615689a93796e', x'7e1bf102a017b43be20501000000000000000000c705b5bc3066c0ce1d0804118e9753b13201a33219b4a39835afa7cd6d4975d1d69575142a077e1bf102a017b43be20502000000000000000000308fc5e33dbbb58544221f74776f0a6c696e6573202271756f7465642220e697a5e69cace58db0e588b72a1253747261c39f6520d985d8b7d8a8d8b9d8a9320dc3866e696d6120c3866e696d617e1bf102a017b43be20503000000000000000000d77a212c298437b50941723298468466c7247e1bf102a017b43be20504000000000000000000b6974a6376d75d620350f4547e1bf102a017b43be205050000000000000000006419d37200d7ca040258027e1bf102a017b43be2050600000000000000000055397e6d0c347172a4027a35093bb05ab915056d321a0753747261c39f65220441636d65280130ffffffffffffffffff0138ffffffffffffffffff0148c6dfff017a5509e4fb3f7ad3def1761212c581c3b364c5ba20d985d8b7d8a8d8b9d8a92215746162096865726520e697a5e69cace58db0e588b7280630feffffffffffffffff0138ffffffffffffffffff01413b55a985700fa06d7a6809fe343ffd6b59b2481217d985d8b7d8a8d8b9d8a92053747261c39f6520f09f98801a127461620968657265207369676e2041636d652210c581c3b364c5ba202271756f7465642228ffffffffffffffffff0130910138800641c262a45327ae784248ebfbf380017a2a1a1953747261c39f65207461620968657265202271756f7465642228e73c30bbccad0338c10848a4d204720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (74, 1, 74, 116654080012779520, 1, 0, 0, 'fixture.change', 0, x'b7f06b2e07541c3b07d97c6d1a95945aea0fdfc5f3014d6cbf03ed273ee5445d', x'7e1bf102a017b43be205018080888c9191b89e03ea02923b7be3471f4dac0ba5ccf72b2a1d0802113fbe8a77966d2f46193b466cf6372fa00c4950e3c9d4187ccf507e1bf102a017b43be205028080888c9191b89e03ea02923b7be3471ff44c4fec1fa5af2c35221b4f274e65696c3b2044524f50207369676e2074776f0a6c696e657332164f274e65696c3b2044524f502074776f0a6c696e65737e1bf102a017b43be205038080888c9191b89e03ea02923b7be3471fd992e3dbbd9f7b19007e1bf102a017b43be205048080888c9191b89e03ea02923b7be3471f80bbda30ff4412310350f4617e1bf102a017b43be205068080888c9191b89e03ea02923b7be3471f850c7e610c4b98ef547a5209a8b3b1fb42b3f87f1220e697a5e69cace58db0e588b720746162096865726520d985d8b7d8a8d8b9d8a91a0161288fb39b2930ffffffffffffffffff0138c6eef69bdb8280d0b801417a44fee60893b77d720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (75, 1, 75, 116654080012976128, 1, 0, 0, 'fixture.add', 0, x'17635e0bbeb234707c36fce9fa1fbbdcb3f6ddb2d5f18ecf0b754b93bb7ab6a6', x'2b800148028018b43be2050c7a94e99126111a0e100618e82a2a0753747261c39f65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (76, 1, 76, 116654080013172736, 1, 0, 0, 'fixture.add', 0, x'6fa8ecff57ee394cbcdc173a9dcc9ed213d425cc02c329f6d389a809fa9fff21', x'2b8001b202e018b43be205e49498b36e5af82c2609caef24a0080bcb3f100220192a174f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a9');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (77, 1, 77, 116654080013303808, 1, 0, 0, 'fixture.change', 0, x'e71761acd8a3cec545c267420369f2acb78760f44b8b95d79c870d136510df5b', x'7e8001b202e018b43be2050100000000000000000016c72f684401af39007e8001b202e018b43be20502000000000000000000a6cec8b7bf52d6f911100a18f0860320feffffffffffffffff017e8001b202e018b43be20503000000000000000000466be1762a14f4da062a047369676e720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (78, 1, 78, 116654080013434880, 1, 0, 0, 'fixture.change', 0, x'2a7af4bb1af56b30477d371e2aa25994fca4c9e2c6dedf35229bef9b68de0cb1', x'7e8001b202e018b43be205028080d88c9191b89e03ea02923b7be3471f8ed0002d56d276d60b100a189f0120f7d4f9fe0d7e8001b202e018b43be205038080d88c9191b89e03ea02923b7be3471f1eea795c2af8ff310a2a086120c3866e696d61720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (79, 1, 79, 116654080013565952, 1, 0, 0, 'test.document', 0, x'9013e3153d83f52352bf529f0696aae41aba654367e8cac72c4e192d5e3580bf', x'7e0f54028009b43be205010000000000000000004c62b30bbaa6b7c809099902a008b43be205');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (80, 1, 80, 116654080013697024, 1, 0, 0, 'test.document', 0, x'662667878321801a7c899ce086cbc71f6af78d7cb0013ca24cd90b65d84c2daf', x'2b18340000000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (81, 1, 81, 116654080013828096, 1, 0, 0, 'test.payment', 0, x'be88066c6badf728a0b0642cb3d46157a2e112844ac6292fcd9c5d48af67e09a', x'2b07108de18a06778049650802114d0000000000000018d49401320941636d65207369676e380540cabf094881ab87075099fba40958afe4e401620f41636d6520d985d8b7d8a8d8b9d8a971072a61463e93c1707a1a4f274e65696c3b2044524f5020f09f9880202271756f746564222b01108de18a0677804943089cc302101418900d7a1408e01210c9bf09194d00000000000000209cc3027a1008a01010e4df042901000000000000007a1008a01010e6df04290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (82, 1, 82, 116654080014024704, 1, 0, 0, 'test.invoice', 0, x'dcd86a692c1742fb3215d7d9c05d6d88dfa5cfc957160663d8f2e9a036b65e67', x'2b02da02801ab43be205c61408081127c0b1b73fe93731189c9f012211c581c3b364c5ba2074776f0a6c696e6573299d024008b43be205315e9d0840c12b33724084b6064a15c3866e696d6120c581c3b364c5ba20c3866e696d6158e1f5ea05621374776f0a6c696e6573207369676e2041636d656a146120d985d8b7d8a8d8b9d8a920c581c3b364c5ba8201082271756f746564228801c525900102a001a3e9de06a801e2da9006b00196bd06c0019f8bbbd80dc90193d79ba9254ab001d201097369676e2041636d65e2010fc581c3b364c5ba2053747261c39f65f2011bc581c3b364c5ba20e697a5e69cace58db0e588b720c3866e696d61f801f09c04723d1a087461620968657265221453747261c39f6520e697a5e69cace58db0e588b728a5948d0230c3d3940938ede38c01411e7f939e3e1a6f3848c9c2c10872331206c3866e696d611a07c581c3b364c5ba28e4c1dc01308bada90938f6c0c00641da20bf42a3c8902a489b8d7150e1f3a0a802729e100923300441ea02734612eb0f53747261c39f6520c3866e696d61204f274e65696c3b2044524f506c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67201a0941636d652041636d6528a8d7bf0230989aae0738a7a1cf0641fe0d1a453cad36024882b6537a4909fea9797c2bdc200b120d746162096865726520f09f98801a1953747261c39f6520746162096865726520746162096865726520a18d9606280230e2d4dd0538b7b28b0540ecbdc7087a3c099150c32c4ad46c331a14d985d8b7d8a8d8b9d8a92074776f0a6c696e657320eca1a1093099c5b90938bac1c90840c9a5b20149a553f59abd4d684f7a32098f7cbcd3dfb6b2771206c3866e696d611a0c4f274e65696c3b2044524f5020a68cb60430a4f4db0238ed805940b2deb1012b03da02801ab43be2051afe7830bb8824a9c801097a20764755c3233e1a0974776f0a6c696e657322114f274e65696c3b2044524f502041636d652a0753747261c39f65321674776f0a6c696e6573204f274e65696c3b2044524f50421753747261c39f652053747261c39f6520c581c3b364c5ba4a082271756f74656422521274776f0a6c696e6573202271756f74656422620cf09f988020c581c3b364c5ba6a0a7461620968657265206172222271756f7465642220e697a5e69cace58db0e588b720e697a5e69cace58db0e588b77a0974776f0a6c696e65732b01da02801ab43be2054308eac302100218900d7a1408e0121096bd06199d024008b43be20520a6c4027a1008c03e10c99e032901000000000000007a1008c03e10cb9e03290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (83, 1, 83, 116654080014221312, 1, 0, 0, 'test.document', 0, x'e65cfaec3dcd3cf23a538ad98df74db57a9b513e66d213f6833e2a68fb93ff6d', x'2b183000000000000000120a10f09f988020c3866e696d612041636d65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (84, 1, 84, 116654080014352384, 1, 0, 0, 'test.payment', 0, x'60b1765f301e3e8d65671de315eddb4690dda83ca083664da66d29519cecc04a', x'2b0717b227296fc88f49a1100802114d00000000000000280432e50f2271756f746564222053747261c39f652041636d656c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672038a60440a8fe0848ccb21d508ba9f70658f99cb30962047369676e6a0fc581c3b364c5ba20c581c3b364c5ba2b0117b227296fc88f49430898c402101418900d7a1408e01210a7fe08194d000000000000002098c4027a1008a0101094bf042901000000000000007a1008a0101094bf04290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (85, 1, 85, 116654080014548992, 1, 0, 0, 'test.payment', 0, x'e75b6094f1fdca0c00a98918d882f96976fe15924668e92f190dfb0abca3fc00', x'2b07af02801bb43be205670804119d024008b43be20518e8b10521c08f82e15d342d672804321a53747261c39f652053747261c39f6520d985d8b7d8a8d8b9d8a9388f9ef21b40ec12488ef1fa0250c9b29703588ec3346a11c3866e696d6120d985d8b7d8a8d8b9d8a97a06c3866e696d612b01af02801bb43be205400888c502101418900d7a1308e01210eb12199d024008b43be2052088c5027a0f08a01010b6092901000000000000007a0f08a01010b6092902000000000000002b08af02801bb43be2053b099d024008b43be2051088c5027a1509af02801bb43be20511da02801ab43be20518ec127a1509af02801bb43be20511d6026000b43be20518b609');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (86, 1, 86, 116654080014680064, 1, 0, 0, 'test.document', 0, x'a63d266ff5d4ef2fd2dcdbe434d08a8f1e4f96d22321d40fe8ee81071c038b05', x'7e0f2f02e009b43be205018080a8859191b89e03ea02923b7be3471f019010870ebaca1e09099d024008b43be2057e0f2f02e009b43be205028080a8859191b89e03ea02923b7be3471f60cf5b8896bb2e25221206c3866e696d611a184f274e65696c3b2044524f5020c3866e696d612041636d65720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (87, 1, 87, 116654080014811136, 1, 0, 0, 'test.document', 0, x'67f59f485e0e0ab8ef82c6a4d3d1541f95d18c01f98e92dc3fe9bd38ee862630', x'7e0f2f02e009b43be205028080808e9191b89e03ea02923b7be3471f406c057ca794a7812e1212c3866e696d6120c3866e696d612041636d651a184f274e65696c3b2044524f5020c3866e696d612041636d65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (88, 1, 88, 116654080015007744, 1, 0, 0, 'test.invoice', 0, x'9ebe52b31334b24497216bc0c66884cd3657cb8a75d96ad62e64fe7c137f29f4', x'2b028f02601cb43be205d215080811b695e7243172ab6518c88701221a41636d6520d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a9299902a008b43be2053181ea917c99fcba3a40aacc064a08746162096865726550e2e501588ac5a509620753747261c39f656a1dd985d8b7d8a8d8b9d8a92053747261c39f6520d985d8b7d8a8d8b9d8a9820111612053747261c39f652053747261c39f65a001b4df8d03a801aab4b505b001886eb90188376116c1d37879c00124d201da0fd985d8b7d8a8d8b9d8a96c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720ea01102271756f7465642220c581c3b364c5baf20118d985d8b7d8a8d8b9d8a920f09f9880207461620968657265f801a0c4017255120b74776f0a6c696e657320611a1453747261c39f652041636d652053747261c39f65220e612041636d6520c581c3b364c5ba2881d7ca0130e9cd820538cbce8b0441055b76e1b767ee4f48e1eba90150b6efd0047250120974776f0a6c696e65731a14746162096865726520c3866e696d6120f09f9880220fc581c3b364c5ba20c581c3b364c5ba28efc5f30730ddb3df0138c2dfe40441b2eebcec7d59b05648e1943650767258095eb2a64b7b5ca043121be697a5e69cace58db0e588b7206120e697a5e69cace58db0e588b72218c581c3b364c5ba2053747261c39f65202271756f7465642228cd828d04309f8dcf0638e0c22d48a597d20650f7dedb1e7268096b90048a181a4d5a120ce697a5e69cace58db0e588b71a1d4f274e65696c3b2044524f502074616209686572652053747261c39f652211e697a5e69cace58db0e588b7207369676e28d1f5b70430d6a4820738d08db0074888e5810850feffffffffffffffff017a38095678005a7947210e12047369676e1a08746162096865726520d0fe8b0528023090f9990238bd90a60840f8ccc1074972da38508320f8287a4009b3a3e86a46283606120c53747261c39f65207369676e1a0a7461620968657265206120cea9de0330f494c20238adb8a10240e0e18b014991e34984f11236547a291a0a61202271756f7465642220ceeba0083095dddb0538fad6b40140f9d991094986283b9a7759af772b038f02601cb43be205d5246b3a56f50965da01221c7369676e204f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a92a154f274e65696c3b2044524f50202271756f746564223a0ff09f988020d985d8b7d8a8d8b9d8a9420ad985d8b7d8a8d8b9d8a94a14c581c3b364c5ba20e697a5e69cace58db0e588b7521d746162096865726520c581c3b364c5ba20e697a5e69cace58db0e588b75a1e4f274e65696c3b2044524f502041636d6520e697a5e69cace58db0e588b7621ad985d8b7d8a8d8b9d8a920c3866e696d612074616209686572657215d985d8b7d8a8d8b9d8a92061202271756f746564222b018f02601cb43be2054008c0c202100218900d7a1308e01210886e199902a008b43be20520fcc2027a0f08c03e1083372901000000000000007a0f08c03e108337290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (89, 1, 89, 116654080015204352, 1, 5, 0, 'test.fact', 0, x'5cce8c185b862d97e343c4b40064fcfdeaedd6db09e29cdbf9e0a2b8f9b86b74', x'2b0b6d02c01cb43be2052609b2c69cd945c3ae671147cca411b2d74c431894be0420feffffffffffffffff0128e8b38907');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (90, 1, 90, 116654080015335424, 1, 0, 0, 'test.payment', 0, x'b52d25a5ade27a8cf1664c522f4f70bc1178944a8c6f06275a9317121d038486', x'2b0720be70e3e70c8f4968114d0000000000000018e0af0121ccbfae2f81508665320ce697a5e69cace58db0e588b738ffffffffffffffffff01409ad10348baa0a30750f780ad0458d2a98e09620441636d657a1ee697a5e69cace58db0e588b72074776f0a6c696e65732053747261c39f652b0120be70e3e70c8f49430892c402101418900d7a1408e0121099d103194d000000000000002092c4027a1008a01010cce8012901000000000000007a1008a01010cee801290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (91, 1, 91, 116654080015532032, 1, 0, 0, 'test.payment', 0, x'fa92a0ae7b2d264c1accbfcf440216142172016614fa10f335b8e534ebb3d242', x'2b079e02601db43be2053f0804119902a008b43be205280832047369676e408afa0448e5a9db0650f6b0ab0558d4f486066204f09f98807a114f274e65696c3b2044524f50207369676e2b019e02601db43be2054308e2c102101418900d7a1408e0121089fa04199902a008b43be20520e2c1027a1008a0101084bd022901000000000000007a1008a0101086bd02290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (92, 1, 92, 116654080015728640, 1, 0, 0, 'test.invoice', 0, x'b14fddbf02c22993af16008f7b9975d9aed5d7e535cf373724eb0ab0216704bd', x'2b021d02c01db43be205ad030806111a8a8175bbe7790d18fcad6c221753747261c39f6520d985d8b7d8a8d8b9d8a9207369676e299d024008b43be20538909e0340a8ce064a0c53747261c39f6520f09f988058f3ca880562047369676e6a1574776f0a6c696e65732074776f0a6c696e65732061820114e697a5e69cace58db0e588b720c581c3b364c5ba8801feffffffffffffffff01a0019fc0a802a801f6baac06b001a4be08c001ffffffffffffffffff01c901bf066f53f19ac744d2010441636d65d901a899a0a0e3abff39ea01134f274e65696c3b2044524f5020f09f98802061f2011c74776f0a6c696e65732074776f0a6c696e6573207461620968657265726b09d09667d9b72ac4051212c581c3b364c5ba20d985d8b7d8a8d8b9d8a91a1174616209686572652074616209686572652222e697a5e69cace58db0e588b7204f274e65696c3b2044524f5020746162096865726528b7d4e507309eda9f0738b8ccd40348acc7c60350c01072451a0ce697a5e69cace58db0e588b7221e4f274e65696c3b2044524f50204f274e65696c3b2044524f5020f09f98802881fbc10430adb0fd0638f4a9be0348dd84880250bf252b031d02c01db43be2050d7bb48a3959a7dfd401099c9bda2a447cad6d120d2271756f74656422207369676e1a13d985d8b7d8a8d8b9d8a9202271756f74656422321174776f0a6c696e657320c581c3b364c5ba3a1674776f0a6c696e6573204f274e65696c3b2044524f50421dd985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a920c581c3b364c5ba4a047369676e520161620974776f0a6c696e65736a1874616209686572652041636d6520d985d8b7d8a8d8b9d8a97211e697a5e69cace58db0e588b7207369676e7a1a74616209686572652053747261c39f652074776f0a6c696e65732b011d02c01db43be2054308c2c202100218900d7a1408e01210a4be08199d024008b43be20520fec2027a1008c03e10919f042901000000000000007a1008c03e10919f04290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (93, 1, 93, 116654080015925248, 1, 0, 0, 'test.payment', 0, x'76db576fb976639d9c20d5a99d0a6208262af94770c9aea2589ea5c1f0b29aa4', x'2b07c402201eb43be2055d0802119d024008b43be2052808320cd985d8b7d8a8d8b9d8a9206138ffffffffffffffffff0140c8ca0948fede0250d8b8aa09589ebcc807621274616209686572652074776f0a6c696e657371065077af6dded74e7a06c3866e696d612b01c402201eb43be205430894c502101418900d7a1408e01210c7ca09199d024008b43be2052094c5027a1008a01010a4e5042901000000000000007a1008a01010a4e504290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (94, 1, 94, 116654080016121856, 1, 0, 0, 'test.document', 0, x'50b5f90925f8cb1502331e497216a3ab65f5def37fa09e9a6caf2c53427187b1', x'2b0ec002a01eb43be205f0fab13f6d908f41ae020a10c3866e696d6120f09f9880207369676e120cf09f988020c581c3b364c5ba1a1c2271756f7465642220746162096865726520d985d8b7d8a8d8b9d8a9221141636d6520e697a5e69cace58db0e588b7320ec3866e696d6120c581c3b364c5ba3a19e697a5e69cace58db0e588b7204f274e65696c3b2044524f50421e7461620968657265204f274e65696c3b2044524f502074616209686572654a182271756f7465642220d985d8b7d8a8d8b9d8a920f09f9880521653747261c39f6520c3866e696d6120c581c3b364c5ba60f4d6910968027a11f09f9880204f274e65696c3b2044524f5082010c4f274e65696c3b2044524f50980102a2011fe697a5e69cace58db0e588b7202271756f746564222074776f0a6c696e6573aa010cc581c3b364c5ba2041636d65b00102720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (95, 1, 95, 116654080016384000, 1, 0, 0, 'test.allocate', 0, x'3d7ad3e2150d9f345d47dc2257c796834e3c4c418ebb08846794ebf2f9f70c98', x'2b08b102001fb43be2052b099d024008b43be20510a6c6021a056d6f7665647a15090002c003b43be20511d6026000b43be20518b25772056d6f766564');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (96, 1, 96, 116654080016515072, 1, 0, 0, 'test.document', 0, x'a5107ff75bf940e534a7fa0dab6fd04f91d587e0942baf513af57940e2ea951d', x'2b183100000000000000100a0e74776f0a6c696e65732041636d65720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (97, 1, 97, 116654080016777216, 1, 0, 0, 'test.invoice', 0, x'91bf08ced78e2a23bdce50e9a31255ae936530a51bbbcdd2764f4c93a45f1532', x'2b026f02c01fb43be205ce13080418adb5868fa8fec7dfb801299d024008b43be2053179eba55a9ffc635a40d0a4034a1374776f0a6c696e65732074776f0a6c696e657350eeec0558bb9fa5026a26e697a5e69cace58db0e588b720e697a5e69cace58db0e588b720e697a5e69cace58db0e588b78201d00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720900102980102a001acbdcf06a801c38b9b07b001b28203c001feffffffffffffffff01c9014fe1453f1364ef09d9019d513e98556a285ae2010c612061202271756f74656422ea010d746162096865726520f09f9880f20111d985d8b7d8a8d8b9d8a920c3866e696d61f801bcb806724a12126120c581c3b364c5ba2074616209686572651a0d61207369676e20c3866e696d6128e9a5f40330ea9d8308388ce6c60241b8a2d548283bf34248c5fbbb0450b9cbf39aabf7ebab02723a09d4d65af2970897771207c581c3b364c5ba220953747261c39f65206128e7c2c10730809d4e389ce81c48d890830450ffffffffffffffffff01724a09bced414f2c380c7b2217d985d8b7d8a8d8b9d8a920c581c3b364c5ba207369676e28c787a70130818d86013896a7f6084110b697e9e7f0b93b489294920350feffffffffffffffff01724c120941636d652041636d651a06c3866e696d61220fd985d8b7d8a8d8b9d8a9207369676e28fe85bf0330e3ce8f0738fb8dfa0741f720405530f4ab7748cc84820450ffffffffffffffffff012b036f02c01fb43be2056347c97486cc41a1ad011a0bf09f988020f09f9880206122164f274e65696c3b2044524f502041636d652041636d652a0ec581c3b364c5ba206120f09f9880320753747261c39f653a12746162096865726520f09f988020f09f98804a1c53747261c39f6520c581c3b364c5ba20e697a5e69cace58db0e588b75219c581c3b364c5ba2074776f0a6c696e65732053747261c39f655a146120d985d8b7d8a8d8b9d8a92053747261c39f65820109f09f9880207369676e2b016f02c01fb43be2054308b2c302100218900d7a1408e01210b28203199d024008b43be20520eec3027a1008c03e1097c1012901000000000000007a1008c03e1099c101290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (98, 1, 98, 116654080016973824, 1, 0, 0, 'test.invoice', 0, x'b4f6450340b5ecec494a5eef638388f4c629d66d37bbb287a3d4b0927f47be94', x'2b02d9022020b43be205bc120802117fbdeec51e12f84d18ef96b3d7fefaf7bdf8012212c581c3b364c5ba20d985d8b7d8a8d8b9d8a929c002a01eb43be20538c73e4a1874776f0a6c696e65732053747261c39f6520c3866e696d6150f7de0158c08dec0362116120746162096865726520c3866e696d616a1d2271756f7465642220d985d8b7d8a8d8b9d8a92074776f0a6c696e65738801ffffffffffffffffff01980102a0018ff9a801a801e8e8a004b001e4e80bb9013da39501caa9a55ec001ffffffffffffffffff01c901d93264a23f87a279d2010161f201082271756f746564227a3a095e8baad1cb75ca291a1a4f274e65696c3b2044524f50207369676e207461620968657265209cadb908280230a09bff073882a2344089cdb0047af90f1ad90f74776f0a6c696e65736c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720208882a8063095c78f0538b3b49b0440a89a800449aeeea836e5bcbc337a280975eaed8045c71a1912047369676e1a016120d1cdd80428023082ad8c0438f0e5d80840b681ab062b03d9022020b43be2059427ec0a98803877e10109e6c4f0d89c55643d121d746162096865726520e697a5e69cace58db0e588b720c581c3b364c5ba1a0441636d652201612a09f09f98802041636d65320e74776f0a6c696e6573207369676e3a04f09f9880420441636d654a17c581c3b364c5ba20c581c3b364c5ba2053747261c39f65521974616209686572652053747261c39f65202271756f746564225a1274776f0a6c696e6573207461620968657265720ad985d8b7d8a8d8b9d8a97a194f274e65696c3b2044524f50204f274e65696c3b2044524f50820117d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b72b01d9022020b43be20543089ec402100218900d7a1408e01210e4e80b19c002a01eb43be20520dac4027a1008c03e10b1f4052901000000000000007a1008c03e10b1f405290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (99, 1, 99, 116654080017104896, 1, 0, 0, 'test.document', 0, x'bccd90ef74cabd13e3c7727ef567a97a89f4b4f92c0fa9e874bb5586e93b9c75', x'7e0f2f02e009b43be205018080808e9191b89e03ea02923b7be3471f67336a6626a2ff2c0909c002a01eb43be2057e0f2f02e009b43be205038080a8859191b89e03ea02923b7be3471f80af86a98a33556f222220746162096865726520e697a5e69cace58db0e588b720d985d8b7d8a8d8b9d8a97e0f2f02e009b43be205048080a8859191b89e03ea02923b7be3471f62bd2a5d769e5c7f023003720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (100, 1, 100, 116654080017235968, 1, 0, 0, 'test.document', 0, x'299dfc88e413c45fec3c99bdb8338c0d47342d04fe5763eab883feb84d1926f0', x'7e0ec002a01eb43be20504000000000000000000570e66109ca7ff575d320ec3866e696d6120c581c3b364c5ba3a19e697a5e69cace58db0e588b7204f274e65696c3b2044524f504a182271756f7465642220d985d8b7d8a8d8b9d8a920f09f9880521653747261c39f6520c3866e696d6120c581c3b364c5ba7e0ec002a01eb43be205090000000000000000008fde4dafd66742e000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (101, 1, 101, 116654080017367040, 1, 0, 0, 'test.document', 0, x'4201f7a92ac9b45bb36966c815c85898747d2ded3fd99c34fb6ba1d3396322fb', x'7e124b02a00db43be20501808098879191b89e03ea02923b7be3471f060a0441636d65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (102, 1, 102, 116654080017563648, 1, 0, 0, 'test.document', 0, x'70ead6614e29e5abfeedbe4956c5a06fbe541171c48e2c730977653663969324', x'2b1239026021b43be2059e100a1ad985d8b7d8a8d8b9d8a920746162096865726520c3866e696d6112106120c3866e696d6120c581c3b364c5ba1a06c3866e696d6122dc0fe697a5e69cace58db0e588b76c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67202885cc930330024002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (103, 1, 103, 116654080017694720, 1, 0, 0, 'test.document', 0, x'b879bb08c717061e150b57b689475a33fd20df06c5672369fc5c46f3c685846d', x'7e0e9d024008b43be205040000000000000000006425a31b23f3f05d4a320ce697a5e69cace58db0e588b742082271756f746564224a11c581c3b364c5ba2074776f0a6c696e6573521d2271756f746564222053747261c39f65204f274e65696c3b2044524f50720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (104, 1, 104, 116654080017891328, 1, 5, 0, 'test.fact', 0, x'2ec1b33dca5a5a2fa4650aa00daec525720cb78687f96c9cb1fdeebc7bc90267', x'2b090402e021b43be2057d0997c6574f24b5d62711fe0d96bdcccc3a1f18ce1921e433bcbbc9c93c7b28083222e697a5e69cace58db0e588b7202271756f74656422204f274e65696c3b2044524f5038ffffffffffffffffff0140d8e2830748a2b0605210c3866e696d612074776f0a6c696e65735a114f274e65696c3b2044524f50207369676e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (105, 1, 105, 116654080018022400, 1, 0, 0, 'test.document', 0, x'f5db5153f429bca8dd02baf4ca76e7c1cacaf88c21f74eae1fb83f6f13bfa7aa', x'7e0f54028009b43be205018080f88c9191b89e03ea02923b7be3471f1c296e6025112f400909c002a01eb43be2057e0f54028009b43be20502000000000000000000c8049ad99422f6040d1201611a087461620968657265');
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
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812701, 4, 116654080017694720, 2254020256942129898, 0, 0, 103);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 1, 116654080004784128, 2254020256942129898, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 1, 116654080004915200, 2254020256942129898, 116654080004784128, 2254020256942129898, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 2, 116654080004784128, 2254020256942129898, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 2, 116654080004915200, 2254020256942129898, 116654080004784128, 2254020256942129898, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 3, 116654080004784128, 2254020256942129898, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 3, 116654080004915200, 2254020256942129898, 116654080004784128, 2254020256942129898, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 4, 116654080004784128, 2254020256942129898, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 4, 116654080004915200, 2254020256942129898, 116654080004784128, 2254020256942129898, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 5, 116654080004784128, 2254020256942129898, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 5, 116654080004915200, 2254020256942129898, 116654080004784128, 2254020256942129898, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 6, 116654080004784128, 2254020256942129898, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 6, 116654080004915200, 2254020256942129898, 116654080004784128, 2254020256942129898, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 7, 116654080004784128, 2254020256942129898, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 7, 116654080004915200, 2254020256942129898, 116654080004784128, 2254020256942129898, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 8, 116654080004784128, 2254020256942129898, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 8, 116654080004915200, 2254020256942129898, 116654080004784128, 2254020256942129898, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 9, 116654080004784128, 2254020256942129898, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 9, 116654080004915200, 2254020256942129898, 116654080004784128, 2254020256942129898, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 10, 116654080004784128, 2254020256942129898, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 11, 116654080004784128, 2254020256942129898, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 11, 116654080004915200, 2254020256942129898, 116654080004784128, 2254020256942129898, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 12, 116654080004784128, 2254020256942129898, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 12, 116654080004915200, 2254020256942129898, 116654080004784128, 2254020256942129898, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 13, 116654080004784128, 2254020256942129898, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 13, 116654080004915200, 2254020256942129898, 116654080004784128, 2254020256942129898, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 14, 116654080004784128, 2254020256942129898, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104153, 14, 116654080004915200, 2254020256942129898, 116654080004784128, 2254020256942129898, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959720202944, 4, 116654080017235968, 2254020256942129898, 0, 0, 100);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959720202944, 9, 116654080017235968, 2254020256942129898, 0, 0, 100);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959365784148, 1, 116654080013565952, 2254020256942129898, 0, 0, 79);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959365784148, 1, 116654080018022400, 2254020256942129898, 116654080013565952, 2254020256942129898, 105);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959365784148, 2, 116654080018022400, 2254020256942129898, 0, 0, 105);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075567, 1, 116654080005439488, 2254020256942129898, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075567, 1, 116654080005570560, 2254020256942129898, 116654080005439488, 2254020256942129898, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075567, 1, 116654080014680064, 2254020256942129898, 116654080005570560, 2254020256942129898, 86);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075567, 1, 116654080017104896, 2254020256942129898, 116654080014680064, 2254020256942129898, 99);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075567, 2, 116654080005439488, 2254020256942129898, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075567, 2, 116654080005570560, 2254020256942129898, 116654080005439488, 2254020256942129898, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075567, 2, 116654080014680064, 2254020256942129898, 116654080005570560, 2254020256942129898, 86);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075567, 2, 116654080014811136, 2254020256942129898, 116654080014680064, 2254020256942129898, 87);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075567, 3, 116654080005439488, 2254020256942129898, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075567, 3, 116654080005570560, 2254020256942129898, 116654080005439488, 2254020256942129898, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075567, 3, 116654080017104896, 2254020256942129898, 116654080005570560, 2254020256942129898, 99);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075567, 4, 116654080005570560, 2254020256942129898, 0, 0, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075567, 4, 116654080017104896, 2254020256942129898, 116654080005570560, 2254020256942129898, 99);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047183, 1, 116654080006094848, 2254020256942129898, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047183, 2, 116654080006094848, 2254020256942129898, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047183, 2, 116654080006225920, 2254020256942129898, 116654080006094848, 2254020256942129898, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047183, 3, 116654080006094848, 2254020256942129898, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047183, 3, 116654080006225920, 2254020256942129898, 116654080006094848, 2254020256942129898, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047183, 4, 116654080006094848, 2254020256942129898, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047183, 4, 116654080006225920, 2254020256942129898, 116654080006094848, 2254020256942129898, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018691, 1, 116654080006750208, 2254020256942129898, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018691, 1, 116654080006881280, 2254020256942129898, 116654080006750208, 2254020256942129898, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018691, 2, 116654080006750208, 2254020256942129898, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018691, 2, 116654080006881280, 2254020256942129898, 116654080006750208, 2254020256942129898, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018691, 3, 116654080006750208, 2254020256942129898, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018691, 3, 116654080006881280, 2254020256942129898, 116654080006750208, 2254020256942129898, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018691, 4, 116654080006881280, 2254020256942129898, 0, 0, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990155, 1, 116654080007405568, 2254020256942129898, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990155, 1, 116654080007536640, 2254020256942129898, 116654080007405568, 2254020256942129898, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990155, 1, 116654080017367040, 2254020256942129898, 116654080007536640, 2254020256942129898, 101);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990155, 2, 116654080007405568, 2254020256942129898, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990155, 2, 116654080007536640, 2254020256942129898, 116654080007405568, 2254020256942129898, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990155, 3, 116654080007405568, 2254020256942129898, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990155, 3, 116654080007536640, 2254020256942129898, 116654080007405568, 2254020256942129898, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990155, 4, 116654080007405568, 2254020256942129898, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990155, 4, 116654080007536640, 2254020256942129898, 116654080007405568, 2254020256942129898, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990155, 5, 116654080007405568, 2254020256942129898, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961740, 1, 116654080008060928, 2254020256942129898, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961740, 1, 116654080008192000, 2254020256942129898, 116654080008060928, 2254020256942129898, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961740, 2, 116654080008060928, 2254020256942129898, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961740, 2, 116654080008192000, 2254020256942129898, 116654080008060928, 2254020256942129898, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961740, 3, 116654080008192000, 2254020256942129898, 0, 0, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933375, 1, 116654080008716288, 2254020256942129898, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933375, 1, 116654080008847360, 2254020256942129898, 116654080008716288, 2254020256942129898, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933375, 2, 116654080008716288, 2254020256942129898, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933375, 2, 116654080008847360, 2254020256942129898, 116654080008716288, 2254020256942129898, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933375, 3, 116654080008847360, 2254020256942129898, 0, 0, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904869, 1, 116654080009371648, 2254020256942129898, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904869, 1, 116654080009502720, 2254020256942129898, 116654080009371648, 2254020256942129898, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904869, 2, 116654080009371648, 2254020256942129898, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904869, 2, 116654080009502720, 2254020256942129898, 116654080009371648, 2254020256942129898, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876288, 1, 116654080010027008, 2254020256942129898, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876288, 1, 116654080010158080, 2254020256942129898, 116654080010027008, 2254020256942129898, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876288, 2, 116654080010027008, 2254020256942129898, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876288, 2, 116654080010158080, 2254020256942129898, 116654080010027008, 2254020256942129898, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876288, 3, 116654080010027008, 2254020256942129898, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876288, 3, 116654080010158080, 2254020256942129898, 116654080010027008, 2254020256942129898, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847822, 1, 116654080010682368, 2254020256942129898, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847822, 1, 116654080010813440, 2254020256942129898, 116654080010682368, 2254020256942129898, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847822, 2, 116654080010682368, 2254020256942129898, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847822, 2, 116654080010813440, 2254020256942129898, 116654080010682368, 2254020256942129898, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847822, 3, 116654080010813440, 2254020256942129898, 0, 0, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847822, 4, 116654080010682368, 2254020256942129898, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819248, 1, 116654080011337728, 2254020256942129898, 0, 0, 65);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819248, 1, 116654080011468800, 2254020256942129898, 116654080011337728, 2254020256942129898, 66);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819248, 2, 116654080011468800, 2254020256942129898, 0, 0, 66);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790759, 1, 116654080011993088, 2254020256942129898, 0, 0, 69);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790759, 1, 116654080012124160, 2254020256942129898, 116654080011993088, 2254020256942129898, 70);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790759, 2, 116654080011993088, 2254020256942129898, 0, 0, 69);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790759, 2, 116654080012124160, 2254020256942129898, 116654080011993088, 2254020256942129898, 70);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762481, 1, 116654080012648448, 2254020256942129898, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762481, 1, 116654080012779520, 2254020256942129898, 116654080012648448, 2254020256942129898, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762481, 2, 116654080012648448, 2254020256942129898, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762481, 2, 116654080012779520, 2254020256942129898, 116654080012648448, 2254020256942129898, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762481, 3, 116654080012648448, 2254020256942129898, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762481, 3, 116654080012779520, 2254020256942129898, 116654080012648448, 2254020256942129898, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762481, 4, 116654080012648448, 2254020256942129898, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762481, 4, 116654080012779520, 2254020256942129898, 116654080012648448, 2254020256942129898, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762481, 5, 116654080012648448, 2254020256942129898, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762481, 6, 116654080012648448, 2254020256942129898, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762481, 6, 116654080012779520, 2254020256942129898, 116654080012648448, 2254020256942129898, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959623733938, 1, 116654080013303808, 2254020256942129898, 0, 0, 77);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959623733938, 2, 116654080013303808, 2254020256942129898, 0, 0, 77);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959623733938, 2, 116654080013434880, 2254020256942129898, 116654080013303808, 2254020256942129898, 78);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959623733938, 3, 116654080013303808, 2254020256942129898, 0, 0, 77);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959623733938, 3, 116654080013434880, 2254020256942129898, 116654080013303808, 2254020256942129898, 78);
CREATE TABLE open_item (
  item_id INTEGER NOT NULL,
  from_date INTEGER NOT NULL,
  to_date INTEGER NOT NULL,
  due INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  open_minor INTEGER NOT NULL,
  PRIMARY KEY (item_id, from_date)
) STRICT, WITHOUT ROWID;
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212692182, 20804, 20883, 20804, 423966959344812701, -603);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212692182, 20883, 2932897, 20804, 423966959344812701, -6196);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959269315072, 20883, 2932897, 20883, 423966959344812701, 5593);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959650996954, 20725, 20804, 20755, 423966959344812701, 53067);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959650996954, 20804, 2932897, 20755, 423966959344812701, 51861);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959667774127, 20804, 2932897, 20804, 423966959344812701, 603);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959682454159, 20640, 2932897, 20670, 423966959351104153, 7044);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959699231390, 20593, 2932897, 20593, 423966959351104153, -40581);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959705522717, 20641, 2932897, 20671, 423966959344812701, 69522);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959711814340, 20810, 2932897, 20810, 423966959344812701, -78500);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959739077231, 20697, 2932897, 20727, 423966959344812701, 24729);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959745368793, 20751, 2932897, 20781, 423966959720202944, 96818);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5296364031771249936, 20686, 2932897, 20686, 77, -77797);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5300469476531158560, 20745, 2932897, 20745, 77, -29773);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5300675666195755543, 20748, 2932897, 20748, 77, -73620);
CREATE TABLE customer_sum (
  customer_id INTEGER PRIMARY KEY,
  open_minor INTEGER NOT NULL,
  unapplied_minor INTEGER NOT NULL
) STRICT;
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (77, 0, 181190);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959344812701, 152308, 84696);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959351104153, 7044, 40581);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959720202944, 96818, 0);
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
CREATE TRIGGER guard_collection_d BEFORE DELETE ON collection BEGIN SELECT RAISE (ABORT, 'collection is append-only'); END;
CREATE VIRTUAL TABLE search USING fts5(words, detail = none, columnsize = 0, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 0");
INSERT INTO search(rowid, words) VALUES (423966959720202944, 'aenima sign lodz quoted tab here مطبعة acme 日 本 印 刷 aenima aenima acme tab here 日 本 印 刷 مطبعة ');
