PRAGMA application_id = 1128678246;
CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  date INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  reverses_id INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959686648395, 87, 20851, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959697134228, 89, 20804, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959711814153, 92, 20640, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959728591430, 95, 20593, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959734882817, 96, 20641, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959741174298, 97, 20810, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959776825893, 103, 20765, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959793603136, 106, 20857, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959799894677, 107, 20724, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959806186034, 108, 20684, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (5292863544188798019, 105, 20637, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (5300469476531158560, 94, 20745, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (5300675666195755543, 88, 20748, 10, 840, 0);
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
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959686648395, 1, 1200, -11106, 423966959351104215, 20851, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959686648395, 2, 1040, 5553, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959686648395, 3, 1040, 5553, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959697134228, 1, 1200, -73715, 423966959344812684, 20804, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959697134228, 2, 1040, 36857, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959697134228, 3, 1040, 36858, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959711814153, 1, 1200, 7044, 423966959351104215, 20670, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959711814153, 2, 4000, -3522, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959711814153, 3, 4000, -3522, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959728591430, 1, 1200, -74008, 423966959351104215, 20593, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959728591430, 2, 1040, 37004, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959728591430, 3, 1040, 37004, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959734882817, 1, 1200, 69522, 423966959344812684, 20671, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959734882817, 2, 4000, -34761, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959734882817, 3, 4000, -34761, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959741174298, 1, 1200, -8162, 423966959344812684, 20810, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959741174298, 2, 1040, 4081, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959741174298, 3, 1040, 4081, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959776825893, 1, 1200, -64122, 423966959749562967, 20765, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959776825893, 2, 1040, 32061, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959776825893, 3, 1040, 32061, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959793603136, 1, 1200, 74006, 423966959351104215, 20887, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959793603136, 2, 4000, -37003, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959793603136, 3, 4000, -37003, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959799894677, 1, 1200, 54439, 423966959351104215, 20754, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959799894677, 2, 4000, -27219, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959799894677, 3, 4000, -27220, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959806186034, 1, 1200, 90276, 423966959351104215, 20714, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959806186034, 2, 4000, -45138, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959806186034, 3, 4000, -45138, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5292863544188798019, 1, 1200, -19218, 77, 20637, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5292863544188798019, 2, 1040, 9609, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5292863544188798019, 3, 1040, 9609, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5300469476531158560, 1, 1200, -3381, 77, 20745, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5300469476531158560, 2, 1040, 1690, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5300469476531158560, 3, 1040, 1691, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5300675666195755543, 1, 1200, -66698, 77, 20748, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5300675666195755543, 2, 1040, 33349, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (5300675666195755543, 3, 1040, 33349, 0, 0, 2);
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
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959206400517, 1, 1, 9207330117090213814, 447012, '', 2536922043329515258, 0, 2528, 0, '', 26570, -25792, '', '', '"quoted" tab	here a', 8590067125091581648, 0, 0, -28565, -20072677, 0, 4484692651256162490, -3794173512688481864, 0, '', 0, '', '', 'Łódź', -2259);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959212691982, 2, 3, 0, 640314, 'Łódź', 0, 0, 0, -18692, '😀', 35805, 5035477, '"quoted" 😀', 'مطبعة two
lines', '', 604465716454424882, 0, 0, 9223372036854775807, 10768757, 0, 0, -33045986, 0, '日本印刷 😀', 3195378736865487433, '', 'Straße 日本印刷', '日本印刷 two
lines sign', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959711814153, 92, 4, 7326074774246364598, 8676, 'Acme مطبعة مطبعة', 423966959351104215, 4231972536018135681, 0, 54037, 'tab	here', 14705, 9744709, 'Straße', 'مطبعة Straße مطبعة', 'a Straße Straße', 0, 0, 0, 3258330, 5680405, 7044, 8752978702052177800, 18, 0, 'مطبعةlong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 0, '', '"quoted" Łódź', 'مطبعة 😀 tab	here', 12560);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959734882817, 96, 3, 971061986991376922, 887678, 'Straße مطبعة sign', 423966959344812684, 0, 26504, 54164, 'Straße 😀', 0, -5313210, 'sign', 'two
lines two
lines a', '日本印刷 Łódź', 9223372036854775807, 0, 0, -2428944, 6655675, 69522, 0, -9223372036854775808, 4956100276222101183, 'Acme', 4179247973363915176, '', 'O''Neil; DROP 😀 a', 'two
lines two
lines tab	here', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959793603136, 106, 2, 0, 2092562, 'two
lines two
lines مطبعة', 423966959351104215, 5083874792122399113, 0, 48316, 'Łódź', 0, 2454756, '', 'two
lines a two
lineslong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '日本印刷 日本印刷 "quoted"', -241, 0, 0, -8854628, 5338217, 74006, 0, -9223372036854775808, 0, 'sign', 4406155988278931397, '', 'Straße Łódź 日本印刷', 'Łódź two
lines Straße', 17023);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959799894677, 107, 0, 7598379631333037537, 0, 'Straße', 423966959351104215, 0, 0, 0, '', 0, 5997489, 'tab	here tab	here 日本印刷', 'a', '"quoted" مطبعة Acme', 805765724, 1, 1, 1318059, 2101999, 54439, 0, -2712085474907904104, 7319020188700708947, 'Łódź Łódź Straße', 0, '', 'two
lines tab	here', '', 24839);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959806186034, 108, 0, 3309630604306704047, -64086, '', 423966959351104215, 0, 0, 0, 'مطبعة 😀 sign', 12115, -7633181, '', '😀 日本印刷', '', 58698812, 0, 0, -9546178, 3261681, 90276, 4992842906527233661, 0, 0, 'tab	here 日本印刷', 0, '😀', '"quoted" two
lines Straße', 'two
lines', 0);
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
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959206400517, 1, 0, '', 'a O''Neil; DROP', 'tab	here Ænima', -9223372036854775808, 0, 3273565730873838801, 0, -6722494723857574088, 291773);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959206400517, 2, 0, '日本印刷 sign Straße', 'Ænima Acme sign', 'sign tab	here', 301, 212, 533, 0, -8186360841310134295, 3683);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212691982, 1, 6572749765647049733, '😀 Acme Łódź', 'مطبعة Ænima', 'a', -13622, -2150277453596019919, -26755, 993868915682834751, 0, -494);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212691982, 2, 8154295226527522455, 'Straße', '', 'sign "quoted" a', 0, -171, 162016, 9066429884979052944, -117219, 8337432611554682813);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212691982, 3, 7360101046440846118, 'مطبعة Ænima', 'a Ænima', '😀 tab	here', 10367, 603651155881035788, -7821977910780558251, 0, 1828157553, 9);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212691982, 4, 6008856034515114859, 'O''Neil; DROP "quoted" Ænima', 'Straße "quoted"', '', 12, 109790625, 39212104, 0, -188257753, 224);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959711814153, 1, 0, 'two
lines a', 'Straße Acme Straße', 'a Acme Łódź', -1660353, -5264245, -4289446, 5759655012912749317, -1391345, 4856795);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959711814153, 2, 0, 'two
lines', 'tab	here Ænima 😀', 'Łódź Łódź', -8286584, -1830127, 5019617, 6246591080540466866, -443697, 59);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959711814153, 3, 4872996481434825310, '日本印刷 a 日本印刷', '', 'Łódź Straße "quoted"', -4300967, -6939472, 372912, 0, -6964691, -32208828);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959711814153, 4, 6506885729317326955, '日本印刷', 'O''Neil; DROP tab	here Straße', '日本印刷 sign', -4652393, 7358763, 7734120, 0, 8403268, 9223372036854775807);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959734882817, 1, 415504034739754704, 'Łódź مطبعة', 'tab	here tab	here', '日本印刷 O''Neil; DROP tab	here', -8172828, 7599759, 3838748, 0, 3723734, 1056);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959734882817, 2, 0, '', '日本印刷', 'O''Neil; DROP O''Neil; DROP 😀', -4734657, -7318551, 3656314, 0, -2162991, -2400);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959799894677, 1, 0, 'O''Neil; DROP مطبعة 日本印刷', '', 'O''Neil; DROP a 😀', -1332376, -7129812, -5565163, 0, 1603657, 3086780);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959799894677, 2, 439866281169271462, '', 'Łódź', '', -6615310, -8417403, -7748521, 0, -2604766, -438759);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959799894677, 3, 0, 'Łódź', '', 'Łódź', 8685801, -3157659, 606003, 7232651548966403262, 7064305, -9223372036854775808);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959799894677, 4, 0, 'مطبعة', 'Ænima Ænima', '', -6798986, 8126496, -7430967, 2276906590536202596, 6337233, 690726813);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959806186034, 1, 6528482041708867610, 'a O''Neil; DROP', 'مطبعة a 😀', 'O''Neil; DROP', -2018698, 8943644, -5817293, 983132795778861002, -1415197, 403586213);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959806186034, 2, 6198656044093386252, 'Łódź "quoted"', '', '😀', 1132255, -2418615, 257631, 5901170756979237383, -8150267, -12);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959806186034, 3, 0, '', 'Ænima two
lines', 'O''Neil; DROP sign', 7112461, -9160588, -9414737, 0, -6262861, -914659);
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
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959206400517, 1, 0, 'Ænima', '', 9223372036854775807, 1, -771560, 700408517842293986, -448140687, 4759924559822289592);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959206400517, 2, 0, 'tab	here Straße Ænima', 'Acme', 9223372036854775807, 1, -7824638182000386767, 9223372036854775807, -30, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212691982, 1, 0, 'tab	here sign 😀', '"quoted" O''Neil; DROP Acme', 63, 0, 9223372036854775807, -5319, 4, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212691982, 2, 4973824038320445660, '😀', 'Łódź tab	here', 487082, 0, 0, -23968, 0, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959711814153, 1, 1018173577289037910, 'sign', 'tab	here', 5341096, 1, 2309704, -8700959, 7877436, 2952145304100067954);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959711814153, 2, 447589495876395955, 'Straße sign', 'tab	here a', 3918439, 0, 2639162, -2371095, 1144944, 6068058376444175249);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959711814153, 3, 0, '', 'a "quoted"', 8657639, 0, -5994315, 1480125, -9582205, 8624210181661337734);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959793603136, 1, 6098800928629123912, '', '', -4901822, 0, 3705927, 5586846, 533396, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959793603136, 2, 0, '😀', 'tab	here tab	here', -7504004, 1, 3661594, -5748132, -7914268, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959793603136, 3, 7946821082383005471, '', '"quoted" مطبعة two
lines', -3278662, 1, -8516627, -3988268, -6302871, 8071422905668271796);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959799894677, 1, 0, 'Straße two
lines', '日本印刷 😀 Ænima', -2810127, 1, 4734329, 4310777, -2296033, 5149075027483288669);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959806186034, 1, 0, 'a Acme', '😀 a O''Neil; DROP', 1554199, 0, 4871858, 1541933, -7137808, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959806186034, 2, 8398432883269658126, '', '日本印刷', 7493769, 1, 6054148, 2814792, -1913204, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959806186034, 3, 8279316902133662007, 'Łódź Ænima', 'a', -3635450, 0, -3637564, 5340703, -9492542, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959806186034, 4, 0, 'a', '日本印刷', 3536939, 1, 440636, -2140432, -760328, 0);
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
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959218983459, 3, 0, 'two
lines', '😀', 'Łódź a مطبعة', 'O''Neil; DROP "quoted" two
lines', '"quoted" a a', '', 'tab	here', 'two
lines', '😀', '', '', 'two
lines 😀 two
lines', 'مطبعة a "quoted"', '', 'sign');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959225274934, 4, 1797675842111133852, 'Acme tab	here tab	here', 'two
lines 日本印刷 Acme', '😀', '日本印刷', '', '', '😀 a', '', 'مطبعة مطبعة', '"quoted" 日本印刷', 'Ænima مطبعة', 'a', '', 'Ænima two
lines', '😀');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959711814153, 92, 0, '', '', 'sign O''Neil; DROP مطبعة', 'O''Neil; DROP "quoted"', '', '😀 مطبعة', 'مطبعة', 'Łódź 日本印刷', 'tab	here Łódź 日本印刷', 'O''Neil; DROP Acme 日本印刷', 'مطبعة Ænima tab	here', '', 'مطبعة a "quoted"', '', '');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959734882817, 96, 7903109553323678620, '"quoted" sign', 'مطبعة "quoted"', '', '', 'two
lines Łódź', 'two
lines O''Neil; DROP', 'مطبعة مطبعة Łódź', 'sign', 'a', '', 'two
lines', 'tab	here Acme مطبعة', '日本印刷 sign', 'tab	here Straße two
lines', '');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959793603136, 106, 0, 'Ænima', 'Łódź Acme Straße', 'a', 'two
lines 😀', 'مطبعة two
lines', 'O''Neil; DROP', '😀 日本印刷', 'sign two
lines a', 'O''Neil; DROP sign tab	here', 'O''Neil; DROP', 'O''Neil; DROP O''Neil; DROP Acme', '', 'Straße tab	here', 'Straße tab	here a', '');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959799894677, 107, 0, 'O''Neil; DROP', 'tab	here', 'O''Neil; DROP', '😀 Straße', '', '', 'Łódź', 'O''Neil; DROP', '😀', 'two
lines two
lines Straße', 'two
lines tab	here 😀', 'O''Neil; DROP a', 'a مطبعة 😀', '"quoted" O''Neil; DROP', '😀');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959806186034, 108, 7173571570496214312, '', 'two
lines tab	here a', 'مطبعة', '', 'Straße', 'مطبعة Acme Acme', 'tab	here 😀 O''Neil; DROP', '日本印刷 tab	here 😀', 'tab	here', 'a tab	here "quoted"', '😀', '"quoted"', '', '', '日本印刷 "quoted"');
CREATE TABLE invoice_void (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO invoice_void(id, pos, invoice_id, customer_id, date, reason) VALUES (423966959231566543, 5, 3930566692641768663, 0, 31990, 'Łódź a');
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
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959244149312, 7, 8084496128167093403, 0, 0, 3, 4022, 13100, 'مطبعة O''Neil; DROP');
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959250440849, 8, 0, 0, 0, 1, -3355042429396418465, -607427897969722342, '');
CREATE TABLE fee_waiver (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  step INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959256732389, 9, 4431735327150507163, -27125, 0, 'sign Straße "quoted"');
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959263023710, 10, 0, 0, 39109, 'a tab	here');
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
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor) VALUES (423966959269315210, 11, 1, 8125912150693610861, 30146, 3689004030858299384, 6, 'Ænima', 111243, -9223372036854775808, -9223372036854775808, 199, -9223372036854775808, '', '😀 日本印刷', 0, 'tab	here a 日本印刷', -4);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor) VALUES (423966959275606633, 12, 2, 0, 0, 8133850004392197654, 0, 'a "quoted" O''Neil; DROP', 6036449932206269503, 0, -1512, -5636538132809283518, 0, 'two
lines Straße two
lines', '"quoted"', 0, '', 30);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor) VALUES (423966959686648395, 87, 2, 423966959351104215, 0, 0, 1, 'two
lines Straße a', -2197035612336590310, 11106, 3803651, -2210894, -4070310, '"quoted" Ænima', 'a', 1849951382649129435, '日本印刷 tab	here 日本印刷', 778240);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor) VALUES (423966959697134228, 89, 2, 423966959344812684, 44148, 7434656137678589888, 2, 'Straße Straße مطبعة', -29247368, 73715, 3103815, -3337381, 430279, '', 'Ænima مطبعة', 0, 'Ænima', -3080169);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor) VALUES (423966959728591430, 95, 2, 423966959351104215, 0, 0, 4, 'sign', 0, 74008, -7039603, 5598267, 6348074, '😀', '', 0, 'O''Neil; DROP sign', 6871011);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor) VALUES (423966959741174298, 97, 1, 423966959344812684, 0, 0, 4, 'مطبعة a', -9223372036854775808, 8162, 22463, 9784876, 7933711, 'tab	here two
lines', '', 5681254017627803654, 'Ænima', -7010083);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor) VALUES (423966959776825893, 103, 1, 423966959749562967, 7503, 1485761536998111397, 2, 'two
lines two
lines', 9223372036854775807, 64122, -1031539, -3451388, 7884408, 'a two
lines', 'a Ænima', 0, 'Acme a a', -2922188);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor) VALUES (5292863544188798019, 105, 2, 77, 0, 4146766254103963549, 5, '', -5304647, 19218, 180459, 1497505, 3598158, 'sign', '"quoted"', 0, '😀', -2003751);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor) VALUES (5300469476531158560, 94, 0, 77, 11248, 7315623160490934220, 0, '日本印刷', -9223372036854775808, 3381, 7628829, -4563004, 9554537, 'Acme', '', 0, '日本印刷 two
lines Straße', -7693636);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor) VALUES (5300675666195755543, 88, 1, 77, 0, 0, 2, '"quoted" Straße Acmelong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 275, 66698, 240806, -7268934, -9856829, 'sign', 'Łódź Łódź', 0, '', 714162);
CREATE TABLE allocation (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959686648395, 87, 423966959351104215, 20851, '');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959697134228, 89, 423966959344812684, 20804, '');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959755854412, 99, 423966959344812684, 20883, 'moved');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959818769138, 110, 423966959749562967, 20750, 'moved');
CREATE TABLE allocation_line (
  allocation_id INTEGER NOT NULL REFERENCES allocation(id),
  line INTEGER NOT NULL,
  credit_id INTEGER NOT NULL DEFAULT 0,
  debit_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (allocation_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959686648395, 1, 423966959686648395, 423966959206400517, 11106);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959686648395, 2, 423966959686648395, 423966959206400517, 5553);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959686648395, 3, 423966959686648395, 423966959212691982, 3702);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959697134228, 1, 423966959697134228, 423966959212691982, 73715);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959697134228, 2, 423966959697134228, 423966959206400517, 36857);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959755854412, 1, 423966959269315210, 423966959711814153, 5593);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959818769138, 1, 5300675666195755543, 423966959212691982, 6135);
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
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason) VALUES (423966959281898112, 13, 0, 2599061078278764351, 39757, 0, 0, 'Łódź Ænima', 2278, 9223372036854775807, 9223372036854775807, 'Łódź Straße', 'Straße two
lines');
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason) VALUES (423966959288189655, 14, 6523383318385911588, 0, 0, 6494665954092513452, 0, 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', -14609958, -1608284, 0, 'Ænima مطبعة', '"quoted" "quoted" مطبعة');
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason) VALUES (423966959770534452, 102, 0, 2596519589355061764, 0, 0, 6, 'Acme a', 327, -5371030, 4927503, '', 'Ænima two
lines');
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
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason) VALUES (423966959294480899, 15, 0, 0, 3, 17712, '', 'Łódź Ænima');
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason) VALUES (423966959300772598, 16, 0, 2803829264665939652, 3, 0, 'a O''Neil; DROP', '');
CREATE TABLE deposit_use (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  deposit_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959307063863, 17, 5821010858724549251, 6772877284344386265, 17081, -5311542, 2351368232395553986);
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959313355395, 18, 6419287920263759599, 3460575112765729859, 25647, 0, -5757600);
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959718105639, 93, 7471123536625321650, 4849488058571344967, 36746, 9223372036854775807, 7417076);
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
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959332229673, 21, 0, 20650, 1, 0, 'O''Neil; DROP 😀 tab	here', '"quoted" Ænima', '', 110538, 177);
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959338521218, 22, 0, 25303, 3, 1, 'a', 'tab	here Straße', 'Ænima', -9223372036854775808, 0);
CREATE TABLE statement_run_line (
  statement_run_id INTEGER NOT NULL REFERENCES statement_run(id),
  line INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  balance_minor INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (statement_run_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229673, 1, 0, -22514906, 'Straße tab	here');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229673, 2, 0, 83187, 'Łódź "quoted"');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229673, 3, 0, 29, 'a مطبعة');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959338521218, 1, 2500604506266067525, 2779, 'Ænima');
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
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959344812684, 23, 'Ænima 😀 Acme', 'two
lines two
lines مطبعة', 'O''Neil; DROP 😀', '', '"quoted"', 'Łódź two
lines', '"quoted" Straße O''Neil; DROP', 'a', '日本印刷 O''Neil; DROP مطبعة', 'Ænima', 0, -9212070314789009361, 1, 0, 'sign "quoted"', '', 0, 0, 0, 'Acme', 'Ænima O''Neil; DROP', 0, 0, 3792957516382769836, 0);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959351104215, 24, '😀 😀 tab	here', 'Acme Ænima مطبعة', 'Acme', '', 'sign sign', '"quoted" Ænima', '😀', 'tab	here "quoted"', 'Łódź', 'مطبعة sign', 0, -8042469, 0, 0, '😀', 'Łódź Łódź', 8949217840496042013, 2, 1, '', 'Ænima Ænima', 0, 5643282514002606683, 8572035808001997957, 0);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959749562967, 98, 'Ænima', '😀 Łódź', '"quoted" tab	here مطبعة', '', '', 'Ænima Łódź', '日本印刷 O''Neil; DROP', 'tab	here O''Neil; DROP tab	here', '"quoted" مطبعة 😀', 'O''Neil; DROP', 0, 5729280, 1, 0, '😀 O''Neil; DROP', 'O''Neil; DROP', 0, 0, 1, '日本印刷 "quoted" two
lines', 'Łódź Acme', 1, 0, 0, 0);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959831352006, 112, 'a O''Neil; DROP', '', 'Straße Straße O''Neil; DROP', 'Straße O''Neil; DROP Łódź', '😀 "quoted"', '"quoted" O''Neil; DROP', '日本印刷 sign مطبعة', 'a', 'tab	here', 'O''Neil; DROP', 0, 542406, 0, 0, '', 'Ænima', 1059510324041077048, 2, 0, 'Ænima Straße Ænima', '', 0, 0, 0, -17850);
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
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959365784277, 27, 0, 'a', '', '', 'tab	here', -9223372036854775808, 1);
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959372075632, 28, 423966959344812684, 'Ænima Ænima Acme', 'O''Neil; DROP Ænima Acme', 'sign', '', -58, 0);
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
INSERT INTO location(id, pos, customer_id, name, address, city, region, postcode, country, tax_group_id, archived) VALUES (423966959386755820, 31, 1593580387627005118, '日本印刷 a O''Neil; DROP', '日本印刷', 'O''Neil; DROP', 'Acme', 'مطبعة a مطبعة', 'O''Neil; DROP Łódź tab	here', 0, 0);
INSERT INTO location(id, pos, customer_id, name, address, city, region, postcode, country, tax_group_id, archived) VALUES (423966959393047158, 32, 0, 'two
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
INSERT INTO certificate(id, pos, customer_id, region, reason, number, valid_from, expires, scan_hash, scan_name, archived) VALUES (423966959407727301, 35, 8280126096968065064, 'مطبعة a', '', '', 0, -13070, 'Acme sign مطبعة', '', 1);
INSERT INTO certificate(id, pos, customer_id, region, reason, number, valid_from, expires, scan_hash, scan_name, archived) VALUES (423966959414018715, 36, 416964042201527564, '😀 Straße', '', '', -16816, 0, '日本印刷 "quoted" Acme', '', 1);
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
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959428698685, 39, 'a Straße 日本印刷', 'Ænima O''Neil; DROP', 'Łódź tab	here tab	here', 'two
lines a', 9223372036854775807, 0, 0, 0);
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959434990274, 40, '日本印刷', 'sign', '', 'O''Neil; DROP sign', 8765705122295281053, 0, 4809053145252413922, 0);
CREATE TABLE price_break (
  item_id INTEGER NOT NULL REFERENCES item(id),
  line INTEGER NOT NULL,
  min_quantity INTEGER NOT NULL DEFAULT 0,
  unit_price INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (item_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959428698685, 1, -1399791342, -9223372036854775808);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990274, 1, 6244536737367586036, 0);
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
INSERT INTO terms(id, pos, name, kind, days, discount_rate, discount_days, archived) VALUES (423966959449670150, 43, '', 3, 9223372036854775807, -6175733117377902598, -771061, 0);
INSERT INTO terms(id, pos, name, kind, days, discount_rate, discount_days, archived) VALUES (423966959455961651, 44, 'two
lines', 2, 44565910, -209140, -169, 0);
CREATE TABLE tax_rate (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  jurisdiction TEXT NOT NULL DEFAULT '',
  rate INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tax_rate(id, pos, name, jurisdiction, rate, archived) VALUES (423966959470641903, 47, 'two
lines tab	here مطبعة', 'Acme tab	here tab	here', 0, 1);
INSERT INTO tax_rate(id, pos, name, jurisdiction, rate, archived) VALUES (423966959476933258, 48, '', '', -5, 0);
CREATE TABLE tax_group (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  inclusive INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tax_group(id, pos, name, inclusive, archived) VALUES (423966959491613230, 51, '', 0, 0);
INSERT INTO tax_group(id, pos, name, inclusive, archived) VALUES (423966959497904848, 52, 'Straße Straße Ænima', 0, 1);
CREATE TABLE tax_group_member (
  tax_group_id INTEGER NOT NULL REFERENCES tax_group(id),
  line INTEGER NOT NULL,
  tax_rate_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (tax_group_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613230, 1, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613230, 2, 1857325522324476368);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613230, 3, 3739820605213647674);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613230, 4, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959497904848, 1, 529612612103083585);
CREATE TABLE tender (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  kind INTEGER NOT NULL DEFAULT 0,
  needs_reference INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0,
  rank INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tender(id, pos, name, kind, needs_reference, archived, rank) VALUES (423966959512584821, 55, '😀', 2, 1, 1, -2);
INSERT INTO tender(id, pos, name, kind, needs_reference, archived, rank) VALUES (423966959518876293, 56, '', 2, 0, 0, -548);
CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  role INTEGER NOT NULL DEFAULT 0,
  pin_hash TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO staff(id, pos, name, role, pin_hash, archived) VALUES (423966959533556362, 59, 'Łódź 日本印刷', 0, '', 1);
INSERT INTO staff(id, pos, name, role, pin_hash, archived) VALUES (423966959539847831, 60, '日本印刷', 4, '"quoted" sign', 0);
CREATE TABLE period_lock (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  before INTEGER NOT NULL DEFAULT 0,
  seen TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO period_lock(id, pos, before, seen, reason) VALUES (423966959319646916, 19, 6837, 'a O''Neil; DROP 😀', 'Łódź a Acme');
INSERT INTO period_lock(id, pos, before, seen, reason) VALUES (423966959325938180, 20, -9752, '😀 😀 two
lines', 'O''Neil; DROP');
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  value TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO setting(id, pos, value) VALUES (54, 100, '"quoted"');
INSERT INTO setting(id, pos, value) VALUES (57, 101, 'مطبعة two
lines');
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
INSERT INTO series(id, pos, kind, station, prefix, first, archived) VALUES (423966959560819448, 64, 3, -9223372036854775808, '日本印刷', 0, 0);
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
INSERT INTO invoice_group(id, pos, customer_id, number, series_id, sequence, date, due, dissolved) VALUES (423966959575499277, 67, 0, 'tab	here', 1886171134479380784, 3970885274576510790, -18221, 42149, 1);
INSERT INTO invoice_group(id, pos, customer_id, number, series_id, sequence, date, due, dissolved) VALUES (423966959581790921, 68, 8018302730383744953, 'Ænima two
lines', 4432425476036330797, 8182722117771369453, 55021, 0, 1);
CREATE TABLE group_member (
  invoice_group_id INTEGER NOT NULL REFERENCES invoice_group(id),
  line INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (invoice_group_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499277, 1, 6699935112245189537);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499277, 2, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499277, 3, 156776569020812118);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790921, 1, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790921, 2, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790921, 3, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790921, 4, 0);
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
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959596470833, 71, 0, 0, 48878562512317983, 'Ænima sign "quoted"', 'two
lines O''Neil; DROP 😀', '', 53535, 3227920113369488907, 7360561502692157173, -6400, 0);
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959602762361, 72, 1, 5057381399578459711, 909779042132837947, 'O''Neil; DROP sign two
lines', '', 'O''Neil; DROP two
lines', 0, 0, 5823009289304400720, 6266, 1);
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959814574705, 109, 1, 0, 0, 'Straße Acme', 'two
lines O''Neil; DROP Acme', '', 0, 0, 0, -12, 0);
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
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596470833, 1, 8470479653579776239, '', '', '', -9223372036854775808, -9223372036854775808, -269948, 0, -281305282);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596470833, 2, 0, 'O''Neil; DROP 😀 two
lines', '"quoted"', 'Acme O''Neil; DROP two
lines', 9223372036854775807, -5690, -2087992082356961734, 5316203475259716926, -182059796);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959602762361, 1, 9221317337313031080, '日本印刷 tab	here مطبعة', 'a', '', -43216072, -9223372036854775808, 6651816696229059491, 9058870841923486842, 0);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959814574705, 1, 3861643024720387392, 'tab	here', '日本印刷 O''Neil; DROP', 'sign Łódź Ænima', 901882, 3173053, -5063205, 3827163863428657071, -9223372036854775808);
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
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO attempt(id, pos, kind, payment_id, refund_id, sale_id, staff_id, customer_id, terminal_id, tender_id, date, payment_kind, currency, amount_minor, keyed, subject, reason) VALUES (423966959617442460, 75, 2, 0, 2751275159394543875, 0, 6888787979020677929, 0, 0, 6821714350195692688, 40887, 0, 9223372036854775807, 4178005, 0, 'مطبعة', '"quoted" Acme sign');
INSERT INTO attempt(id, pos, kind, payment_id, refund_id, sale_id, staff_id, customer_id, terminal_id, tender_id, date, payment_kind, currency, amount_minor, keyed, subject, reason) VALUES (423966959623733906, 76, 2, 0, 0, 8120585794970261483, 0, 0, 0, 7791117081390615891, 0, 2, -9223372036854775808, 7075174793436947528, 0, 'sign two
lines', 'Straße مطبعة "quoted"');
CREATE TABLE attempt_line (
  attempt_id INTEGER NOT NULL REFERENCES attempt(id),
  line INTEGER NOT NULL,
  item_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (attempt_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442460, 1, 6991043284750865635, -20);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442460, 2, 0, 1);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442460, 3, 6698049950900287870, -9223372036854775808);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733906, 1, 717095476394086712, -6363414707177326946);
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
INSERT INTO attempt_result(id, pos, attempt_id, state, terminal_id, currency, amount_minor, tip_minor, brand, last4, entry, code, reference, batch, message, receipt, evidence, trace, identity, at) VALUES (423966959630025430, 77, 0, 13, 0, 0, -5, -191347767309084095, '', '😀 Łódź', 'Acme O''Neil; DROP', 'مطبعة', '', '😀 tab	here Łódź', '"quoted" Ænima a', 'Ænima', 'a 😀 Acme', 'Straße', '', -5);
INSERT INTO attempt_result(id, pos, attempt_id, state, terminal_id, currency, amount_minor, tip_minor, brand, last4, entry, code, reference, batch, message, receipt, evidence, trace, identity, at) VALUES (423966959636316905, 78, 1330986522549858961, 18, 3088335903309743610, -9223372036854775808, -9223372036854775808, -1481626359257783608, 'Łódź 日本印刷 Ænima', '', '', '', '', '', 'tab	here', 'Straße 日本印刷', 'Łódź Acme', '', 'Ænima 日本印刷', -7020127624515599055);
CREATE TABLE terminal (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  driver TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  identity TEXT NOT NULL DEFAULT '',
  station INTEGER NOT NULL DEFAULT 0,
  tips INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO terminal(id, pos, name, driver, address, identity, station, tips, archived) VALUES (423966959642608134, 79, 'a 日本印刷', 'Acme Straße مطبعة', 'O''Neil; DROP', 'two
lines', 50, 0, 1);
INSERT INTO terminal(id, pos, name, driver, address, identity, station, tips, archived) VALUES (423966959648899659, 80, 'a', 'tab	here', 'Straße 😀', '"quoted" Acme 日本印刷', 382331890, 0, 1);
CREATE TABLE collection (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  status INTEGER NOT NULL DEFAULT 0,
  promise_date INTEGER NOT NULL DEFAULT 0,
  promise_minor INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO collection(id, pos, customer_id, status, promise_date, promise_minor, note) VALUES (423966959663579870, 83, 3225510343130956963, 5, 0, -95857197, '');
INSERT INTO collection(id, pos, customer_id, status, promise_date, promise_minor, note) VALUES (423966959669871308, 84, 0, 1, 38286, 30, 'مطبعة O''Neil; DROP two
lines');
CREATE TABLE station (
  id INTEGER PRIMARY KEY,
  life BLOB NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  place TEXT NOT NULL
) STRICT;
INSERT INTO station(id, life, number, place) VALUES (1, x'2e52b348dd52d615251646fce24358bd', 1, 'where it was made');
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
INSERT INTO head(one, station_id, schema, pos, seq, stamp, last_id, hash) VALUES (1, 1, 1, 113, 113, 116654080019726336, 423966959831352006, x'064750cfc40706ccd580b2b8c62f8e293d7ba5974dfbce4b15748614109c905d');
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
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (1, 1, 1, 116654080000131072, 1, 0, 0, 'fixture.add', 0, x'5b498acbcf16607f9e915a86c6d4f107671505dc8886aeb089d4027ef88b1031', x'2b0205020000b43be2058903080211b6ffea7ef501c77f18c8c83629fa8e833f28f5342338c02750949f0358ff92038201132271756f7465642220746162096865726520618801a0fbc1bdb8a286b6ee01a001a9be03a801c9a39213b901baa8ed9434d43c3ec0018fd9f1ffa2adcea769f20107c581c3b364c5baf801a52372451a0e61204f274e65696c3b2044524f50220f746162096865726520c3866e696d6128ffffffffffffffffff0138a2b3849a85ac85ee5a488fa3bfbfb0d58ccbba0150face2372531219e697a5e69cace58db0e588b7207369676e2053747261c39f651a10c3866e696d612041636d65207369676e220d7369676e20746162096865726528da0430a80338aa0848ad80abd7fbf3e59be30150c6397a321206c3866e696d6120feffffffffffffffff01280230cf975e38c4d3aefac0f5acb813409dd6b0ab0349b87add012ba60e427a44121774616209686572652053747261c39f6520c3866e696d611a0441636d6520feffffffffffffffff012802309d8bbbe188bed996d90138feffffffffffffffff01403b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (2, 1, 2, 116654080000327680, 1, 0, 0, 'fixture.add', 0, x'0d14caba13542a6a5a794aa678987b1a9800ab4fb434df79177e4a1f5a2bfcce', x'2b020e026000b43be205ea04080618f4944e2207c581c3b364c5ba4087a4024a04f09f988050baaf0458aad7e604620d2271756f7465642220f09f98806a14d985d8b7d8a8d8b9d8a92074776f0a6c696e65738801e484d8c2ba97bfe310a001feffffffffffffffff01a801eac5a20ac001c3f7c11fd20111e697a5e69cace58db0e588b720f09f9880d901492ab4050844582cea011453747261c39f6520e697a5e69cace58db0e588b7f2011be697a5e69cace58db0e588b72074776f0a6c696e6573207369676e72500905a4ec821619375b1211f09f98802041636d6520c581c3b364c5ba1a11d985d8b7d8a8d8b9d8a920c3866e696d6122016128ebd401309db3fae1f1fca8d73b3885a203413ff9935883eeca0d50db07724209971ed6224ee02971120753747261c39f65220f7369676e202271756f74656422206130d50238c0e31341908129c3f16dd27d48c5a70e50fa9ecbe7abb2c1b4e70172560926631600e85424661211d985d8b7d8a8d8b9d8a920c3866e696d611a086120c3866e696d61220df09f988020746162096865726528fea1013098a0d8a8e5e1cce01038d5eeb7d0f3dd9f8dd90148e2e1bbcf0d5012724e096b5bbc23babe6353121c4f274e65696c3b2044524f50202271756f7465642220c3866e696d611a1053747261c39f65202271756f74656422281830c296da683890d1b22548b1d7c4b30150c0037a4212127461620968657265207369676e20f09f98801a1a2271756f74656422204f274e65696c3b2044524f502041636d65207e30feffffffffffffffff01388d5340087a2909dc9863439c9206451204f09f98801a10c581c3b364c5ba20746162096865726520d4ba3b38bff602');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (3, 1, 3, 116654080000524288, 1, 0, 0, 'fixture.add', 0, x'4b546d435bb0a05cddca9751c0e390abfa68618167e0293b1d0478a3a753a445', x'2b032302c000b43be205ca424728a910f5a1a901120974776f0a6c696e65731a04f09f98802214c581c3b364c5ba206120d985d8b7d8a8d8b9d8a92a1f4f274e65696c3b2044524f50202271756f746564222074776f0a6c696e6573320c2271756f7465642220612061420874616209686572654a0974776f0a6c696e65735204f09f98806a1874776f0a6c696e657320f09f98802074776f0a6c696e65737215d985d8b7d8a8d8b9d8a92061202271756f746564228201047369676e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (4, 1, 4, 116654080000720896, 1, 0, 0, 'fixture.add', 0, x'7441c4a5f5c88d09b2db3cd3bd04cb68eb8edc4753f9fef76a16ecd61754d872', x'2b0336022001b43be20570d0cadde01b3b4db701099cd85566a7a0f218121641636d652074616209686572652074616209686572651a1b74776f0a6c696e657320e697a5e69cace58db0e588b72041636d652204f09f98802a0ce697a5e69cace58db0e588b74206f09f988020615215d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a95a152271756f7465642220e697a5e69cace58db0e588b76211c3866e696d6120d985d8b7d8a8d8b9d8a96a01617a10c3866e696d612074776f0a6c696e6573820104f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (5, 1, 5, 116654080000917504, 1, 0, 0, 'fixture.add', 0, x'379e583d3074ccf2e150a93eb9f9c0a912115fbfc70936083df32a24e7488ac2', x'2b04cf028001b43be2051809d704e5f8942d8c3618ecf3032209c581c3b364c5ba2061');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (6, 1, 6, 116654080001114112, 1, 0, 0, 'fixture.add', 0, x'15c39a40551685bae350fa8548e47a8132f9654c8e029c7763ed40e8f6cc8910', x'2b048502e001b43be2051311abed970f3982dc4122082271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (7, 1, 7, 116654080001310720, 1, 0, 0, 'fixture.add', 0, x'c904f531d131b3cf9f1882c4e96499bab2c15439e0ca140cafde67a1ef4d30cd', x'2b0540024002b43be2052b099ba46b2365e63170200628ec3e30d8cc013a17d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (8, 1, 8, 116654080001507328, 1, 0, 0, 'fixture.add', 0, x'2eaf5e14cb612c3a7ec7b27e602abb891429dab977954f0537ae5af337cbbcd9', x'2b059102a002b43be20516200228c1fecba88ad4c08f5d30cb8faed28e9d82ee10');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (9, 1, 9, 116654080001703936, 1, 0, 0, 'fixture.add', 0, x'c623ba439a412e093e749c354d752bbf602ee603ff13e56b156af33d15539b01', x'2b06e5020003b43be20524099b045bb9ccaf803d10e9a70322157369676e2053747261c39f65202271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (10, 1, 10, 116654080001900544, 1, 0, 0, 'fixture.add', 0, x'3cfaf1994a33caeabbcfff24b01807b40900e651805baea6751d5f9e933bc597', x'2b065e026003b43be20510188ae304220a61207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (11, 1, 11, 116654080002097152, 1, 0, 0, 'fixture.add', 0, x'dccbbe15cca995820197091eb4455556d54892da3ec49eae684730bc5a942ccd', x'2b078a02c003b43be205790802116d851f520c0ac5701884d70321f8074bf29ef93133280c3206c3866e696d613896ca0d40ffffffffffffffffff0148ffffffffffffffffff01508e0358ffffffffffffffffff016a11f09f988020e697a5e69cace58db0e588b77a177461620968657265206120e697a5e69cace58db0e588b7800107');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (12, 1, 12, 116654080002293760, 1, 0, 0, 'fixture.add', 0, x'f45c06be1136be9f6505fce584a38c58aba5ba048f2fca3bc665bd783775b3d9', x'2b0769022004b43be20567080421163e1be87b3de170321761202271756f74656422204f274e65696c3b2044524f5038fe90af99e3cee3c5a70148cf1750fbded390aee480b99c01621b74776f0a6c696e65732053747261c39f652074776f0a6c696e65736a082271756f7465642280013c');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (13, 1, 13, 116654080002490368, 1, 0, 0, 'fixture.add', 0, x'b016bdce11fb4df956a5e2fb8d3c9e8b56265c13a175e3ab6bcd562ba8410129', x'2b0980028004b43be2055a113f7759c047b81124189aed04320ec581c3b364c5ba20c3866e696d6138cc2340feffffffffffffffff0148feffffffffffffffff01520fc581c3b364c5ba2053747261c39f655a1153747261c39f652074776f0a6c696e6573');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (14, 1, 14, 116654080002686976, 1, 0, 0, 'fixture.add', 0, x'c6f46d4b98fc49c4ac05ecb27364797e2bf272970cc53ac460acad15d9f86522', x'2b09d702e004b43be205a0100924e719d290b6875a21acf8816846b0215a32d00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672038cbb8f70d40b7a9c4015211c3866e696d6120d985d8b7d8a8d8b9d8a95a1c2271756f74656422202271756f7465642220d985d8b7d8a8d8b9d8a9');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (15, 1, 15, 116654080002883584, 1, 0, 0, 'fixture.add', 0, x'ea6da47bd51247a4d9a79979cb95dfc9794f05cdf7a73f50a7e2dd3b2a8d71c6', x'2b0a03024005b43be20516180620e09402320ec581c3b364c5ba20c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (16, 1, 16, 116654080003080192, 1, 0, 0, 'fixture.add', 0, x'3c5be0c4bef763e963c473b68d3dc2d4409da96a1e86e95d4f7194d1bfc7327b', x'2b0af602a005b43be2051b11c40e4263dc33e92618062a0e61204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (17, 1, 17, 116654080003276800, 1, 0, 0, 'fixture.add', 0, x'3771bf558e54c99c35540783c0533c86dd4cc64fcd226a19164f49d5a7ccb70e', x'2b0b37020006b43be205250983e2f7f38862c85011d9d2a8800118fe5d18f28a0220ebb088052884f399c1e0bcdea141');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (18, 1, 18, 116654080003473408, 1, 0, 0, 'fixture.add', 0, x'66d060a9e26959f18c5ae13051b8f00375d1b3d75f09891657067eaae7a269c3', x'2b0b83026006b43be2051b09ef0647465ae4155911436cf5eaba6e063018de900328bfeabe05');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (19, 1, 19, 116654080003670016, 1, 0, 0, 'fixture.add', 0, x'a771e14477eed17f9be80e94c3391e843a60129ae7b7e885c4dbdbd307d91364', x'2b0cc402c006b43be2052808ea6a121361204f274e65696c3b2044524f5020f09f98801a0ec581c3b364c5ba20612041636d65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (20, 1, 20, 116654080003866624, 1, 0, 0, 'fixture.add', 0, x'bdbb5d94043f8d55ed5bf1b8c9608d190fabc1e3d5e3f18054f99bb40a3266d2', x'2b0c04022007b43be2052708af98011213f09f988020f09f98802074776f0a6c696e65731a0c4f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (21, 1, 21, 116654080004063232, 1, 0, 0, 'fixture.add', 0, x'2212de1287d262b2d7a9f5c87d53a7892fe5b239d8cddf4f68fc78b037699b21', x'2b0d29028007b43be2057d10d4c20218022a1a4f274e65696c3b2044524f5020f09f9880207461620968657265320f2271756f7465642220c3866e696d614094bf0d48e2027a1710b3b3bc151a1053747261c39f652074616209686572657a1610e6930a1a10c581c3b364c5ba202271756f746564227a10103a1a0c6120d985d8b7d8a8d8b9d8a9');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (22, 1, 22, 116654080004259840, 1, 0, 0, 'fixture.add', 0, x'2ee0be910b56802b581df4b3c38c5645ff7551784aa935f31b48150fa2943e37', x'2b0d8202e007b43be2054610ae8b03180620022a0161321074616209686572652053747261c39f653a06c3866e696d6140ffffffffffffffffff017a140945e2bab78ceeb32210b62b1a06c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (23, 1, 23, 116654080004456448, 1, 0, 0, 'fixture.add', 0, x'f5172a3c92eea2ffb1c44064239b5a9dba7807ebcdca7ae2ed1d9974d2ee6927', x'2b0e8c024008b43be20584cb4702a25fc465f5010a10c3866e696d6120f09f98802041636d65121e74776f0a6c696e65732074776f0a6c696e657320d985d8b7d8a8d8b9d8a91a114f274e65696c3b2044524f5020f09f98802a082271756f746564223211c581c3b364c5ba2074776f0a6c696e65733a1d2271756f746564222053747261c39f65204f274e65696c3b2044524f504201614a24e697a5e69cace58db0e588b7204f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a95206c3866e696d6160a1dfdbee98c9ecd7ff0168027a0d7369676e202271756f74656422a2010441636d65aa0113c3866e696d61204f274e65696c3b2044524f50c101ac9224e4c34aa334');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (24, 1, 24, 116654080004653056, 1, 0, 0, 'fixture.add', 0, x'3d5eb33b513ace9a8deb91830d5b64a7c30599dd67290765e22b681de013f55c', x'2b0ed702a008b43be205c20a4ac4c55367c1e8010a0ad985d8b7d8a8d8b9d8a91a10612074776f0a6c696e6573207369676e220ce697a5e69cace58db0e588b72a167369676e2074776f0a6c696e65732053747261c39f653219e697a5e69cace58db0e588b720f09f988020c581c3b364c5ba3a1d2271756f746564222053747261c39f6520e697a5e69cace58db0e588b7521de697a5e69cace58db0e588b720c3866e696d612074776f0a6c696e6573600b70027a047369676e8201117461620968657265202271756f746564228901e084afed80f42e56900104a2011374776f0a6c696e657320f09f98802041636d65c101daec09a55abb9a72');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (25, 1, 25, 116654080004784128, 1, 0, 0, 'fixture.change', 0, x'9de788e9d014b867ae09815d48125832eb8060b909e39ce296a41b64a44d3c3b', x'7e0ed702a008b43be20501000000000000000000abfe0bc45ac452bb007e0ed702a008b43be2050200000000000000000034c7fb553e9d2e38007e0ed702a008b43be20503000000000000000000d79c6a8c4c93afd0007e0ed702a008b43be20504000000000000000000bdd0ffcad0d7da9cac10421f53747261c39f65204f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a94a1e41636d6520e697a5e69cace58db0e588b7204f274e65696c3b2044524f5052e80fc3866e696d612074616209686572652074616209686572656c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67207e0ed702a008b43be205050000000000000000002e30069ed57da88b0959747a77f78ae34a227e0ed702a008b43be205060000000000000000004b53002731e453670268027e0ed702a008b43be20507000000000000000000425284fa76d55e79177a154f274e65696c3b2044524f5020c3866e696d6120617e0ed702a008b43be205080000000000000000000c5ff3130b94ab3a168201097369676e2041636d658901f8323b21ee4279647e0ed702a008b43be20509000000000000000000874019935e89868c039001067e0ed702a008b43be2050a000000000000000000ecd59cc02121d1d5007e0ed702a008b43be2050b00000000000000000091dba8cc65ec011b22aa011fd985d8b7d8a8d8b9d8a92053747261c39f6520e697a5e69cace58db0e588b77e0ed702a008b43be2050c0000000000000000007908285d3349c18608b00102c801d9d1017e0ed702a008b43be2050d000000000000000000b18186aa431ebf280ab901ef67523a9aaadc637e0ed702a008b43be2050e000000000000000000e5ea3a6359ddc7570ac1018cdf5c709725f210720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (26, 1, 26, 116654080004915200, 1, 0, 0, 'fixture.change', 0, x'b0ba1de5a8ffe5ef125b443379e1377bbb0c2e325cc9a7faf94a777a99ed1e1a', x'7e0ed702a008b43be205018080c8849191b89e0315d652dd48b3522e6c34e5e1c31fe4aa140a12f09f988020f09f98802074616209686572657e0ed702a008b43be205028080c8849191b89e0315d652dd48b3522e5936b4df28702d1518121641636d6520c3866e696d6120d985d8b7d8a8d8b9d8a97e0ed702a008b43be205038080c8849191b89e0315d652dd48b3522e28bd07b3d6f3f8270b2a097369676e207369676e7e0ed702a008b43be205048080c8849191b89e0315d652dd48b3522e0792d98046be295644320f2271756f7465642220c3866e696d613a04f09f988042117461620968657265202271756f746564224a07c581c3b364c5ba520fd985d8b7d8a8d8b9d8a9207369676e7e0ed702a008b43be205058080c8849191b89e0315d652dd48b3522e9233dde0c758bea2007e0ed702a008b43be205068080c8849191b89e0315d652dd48b3522ed72a0d4b9c48b8a50a60e8d4eba1ed93d7cc747e0ed702a008b43be205078080c8849191b89e0315d652dd48b3522ea9cffd02dff2c213067a04f09f98807e0ed702a008b43be205088080c8849191b89e0315d652dd48b3522e90279a0217fe4eef1c82010fc581c3b364c5ba20c581c3b364c5ba89011de05a003602327c7e0ed702a008b43be205098080c8849191b89e0315d652dd48b3522ee4f7293c45eaac6a069001049801027e0ed702a008b43be2050b8080c8849191b89e0315d652dd48b3522e94af17d7942c20ec10aa010dc3866e696d6120c3866e696d617e0ed702a008b43be2050c8080c8849191b89e0315d652dd48b3522e42ae58f1df6a77fe007e0ed702a008b43be2050d8080c8849191b89e0315d652dd48b3522ef09a631d8be047d80ab9015b7a4c0e8cf7504e7e0ed702a008b43be2050e8080c8849191b89e0315d652dd48b3522e068c1da0361c722d0ac101853ce39926fdf576720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (27, 1, 27, 116654080005111808, 1, 0, 0, 'fixture.add', 0, x'59e2a72f9bf9a70dcd4bc38187a38f92c295fe59a8f69f533e8b635dc6ac92cf', x'2b0fd5028009b43be2059881ec01816c210c1a1201612a08746162096865726530ffffffffffffffffff013802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (28, 1, 28, 116654080005308416, 1, 0, 0, 'fixture.add', 0, x'd56206c8102f13e54ea07d5d9f8ec581509ffa97291b0fb3a8e334354d83ac7f', x'2b0f7002e009b43be205ef6d4a88a83791675409955c7fdd57f3a848121374776f0a6c696e657320f09f9880207369676e1a08746162096865726522047369676e2a19e697a5e69cace58db0e588b720e697a5e69cace58db0e588b730ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (29, 1, 29, 116654080005439488, 1, 0, 0, 'fixture.change', 0, x'aa8c3189a4187f408f4c5a91629bd81c5c9d96c710fefba7ab94870084f20046', x'7e0f7002e009b43be20501000000000000000000ba48caf6c984dd830909177412ee5b6210147e0f7002e009b43be20502000000000000000000bfddd8ade9e5f4ab2c120d74616209686572652041636d651a1b4f274e65696c3b2044524f5020c3866e696d6120c581c3b364c5ba7e0f7002e009b43be205030000000000000000005ebbdd41bae4aa5f891022e60f7369676e2053747261c39f652074776f0a6c696e65736c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67202a1e74776f0a6c696e657320c581c3b364c5ba20e697a5e69cace58db0e588b7720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (30, 1, 30, 116654080005570560, 1, 0, 0, 'fixture.change', 0, x'f0c168eddefaef1b9095aedf1f08a6c2f8980bcd1a84a488659cb74724c016a7', x'7e0f7002e009b43be20501808098859191b89e0315d652dd48b3522e9dd520a9462a4097007e0f7002e009b43be20502808098859191b89e0315d652dd48b3522e2c5333b3b4c3f3ce1a1a184f274e65696c3b2044524f5020c3866e696d612041636d657e0f7002e009b43be20503808098859191b89e0315d652dd48b3522e6a945462070009c90622047369676e7e0f7002e009b43be205040000000000000000005f055bd68e267d4d023073720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (31, 1, 31, 116654080005767168, 1, 0, 0, 'fixture.add', 0, x'a9f69cbdb0ad2ff8c5fd8153ad42196d596f517a639030a3e4bf3cad5f774b1c', x'2b10ec02c00ab43be2058480c2b14e14a6bc800109be74895deb881d16121be697a5e69cace58db0e588b72061204f274e65696c3b2044524f501a0ce697a5e69cace58db0e588b7220c4f274e65696c3b2044524f502a0441636d653217d985d8b7d8a8d8b9d8a9206120d985d8b7d8a8d8b9d8a93a1d4f274e65696c3b2044524f5020c581c3b364c5ba207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (32, 1, 32, 116654080005963776, 1, 0, 0, 'fixture.add', 0, x'f211379636c0e1a3af6b1827bc89b178281cdf152a0960c016a8a18994dcc942', x'2b107602200bb43be20511e442e19070a50d74092e45ba83772abd6012194f274e65696c3b2044524f5020e697a5e69cace58db0e588b71a06c3866e696d612a117461620968657265202271756f7465642232117369676e20f09f988020c581c3b364c5ba3a1774616209686572652053747261c39f6520c3866e696d61411c711b4d76d34c3f');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (33, 1, 33, 116654080006094848, 1, 0, 0, 'fixture.change', 0, x'62842fe23359e27f0c4b27cf776347001b9d7a76c81818f10b84d21a6d12243b', x'7e107602200bb43be20501000000000000000000cf744f7eb7464f0f007e107602200bb43be205020000000000000000008e4d83b222ff10c410120e74776f0a6c696e65732041636d657e107602200bb43be20503000000000000000000a191d82d2301267d581a0441636d65221f74616209686572652074776f0a6c696e6573204f274e65696c3b2044524f502a0ad985d8b7d8a8d8b9d8a9321253747261c39f652061202271756f746564223a0fc581c3b364c5ba20c581c3b364c5ba7e107602200bb43be205040000000000000000004a49cfd2c8cfc98000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (34, 1, 34, 116654080006225920, 1, 0, 0, 'fixture.change', 0, x'32dc51cfc4ece2cd390b78fb8574bd3f47c86b0d3fe3d43c8487e8c5565c3c6c', x'7e107602200bb43be205028080e8859191b89e0315d652dd48b3522e0db655d8826f572b1a121874776f0a6c696e657320e697a5e69cace58db0e588b720617e107602200bb43be205038080e8859191b89e0315d652dd48b3522e07a0d669cdc24b3a391a097369676e207369676e2201612a082271756f746564223214f09f98802041636d6520d985d8b7d8a8d8b9d8a93a097369676e20f09f98807e107602200bb43be205048080e8859191b89e0315d652dd48b3522ef7291ecb8f349c4d0941ee7d4e1a89848d67720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (35, 1, 35, 116654080006422528, 1, 0, 0, 'fixture.add', 0, x'029d163b73afcc41da27b2e5e5838129da7a6ecc4fdfa146653390cbe2b6c74f', x'2b11c502000cb43be2053309282039b1d0eae872120cd985d8b7d8a8d8b9d8a92061309bcc013a1441636d65207369676e20d985d8b7d8a8d8b9d8a94802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (36, 1, 36, 116654080006619136, 1, 0, 0, 'fixture.add', 0, x'7df44eb0cb9f8e28e02ca015ab1b4d03b3e26983eab2a27e2542ad405078af2f', x'2b119b02600cb43be2053e09a395000f1057f9501a0d41636d65206120c3866e696d6128bed20430d680023a0ce697a5e69cace58db0e588b7420ec3866e696d612053747261c39f65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (37, 1, 37, 116654080006750208, 1, 0, 0, 'fixture.change', 0, x'30b4c51593d015dc2cbb2ae0af9dc30d8790d7001dfb5bdf401fcb572ab8d3db', x'7e119b02600cb43be20501000000000000000000007e119b02600cb43be205020000000000000000004b1219f09f988020c581c3b364c5ba204f274e65696c3b2044524f501a20d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f50202271756f74656422220cf09f98802053747261c39f657e119b02600cb43be20503000000000000000000153a0974776f0a6c696e657342087461620968657265720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (38, 1, 38, 116654080006881280, 1, 0, 0, 'fixture.change', 0, x'a5cfc5598e3406b5f0f5858fae0df6afdcb32e5098ec287e81c254454e5db98b', x'7e119b02600cb43be205018080b8869191b89e0315d652dd48b3522e09090c758853965ac9057e119b02600cb43be205028080b8869191b89e0315d652dd48b3522e12120cf09f98802053747261c39f6528df86027e119b02600cb43be205038080b8869191b89e0315d652dd48b3522e1c3a1ae697a5e69cace58db0e588b7202271756f746564222041636d657e119b02600cb43be20504000000000000000000024802720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (39, 1, 39, 116654080007077888, 1, 0, 0, 'fixture.add', 0, x'8dad38ea1f47dec377b9bd21a3c34714c21b238a98ee45d31a9585e2dbed1d0c', x'2b123d02400db43be205730a16612053747261c39f6520e697a5e69cace58db0e588b71213c3866e696d61204f274e65696c3b2044524f501a19c581c3b364c5ba207461620968657265207461620968657265220b74776f0a6c696e6573206128feffffffffffffffff017a1108dbfbf8b60a10ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (40, 1, 40, 116654080007274496, 1, 0, 0, 'fixture.add', 0, x'57b499494cf8d14de6169563f6f12e7f0d964f4f485483f3ae0006cb8ec3f9af', x'2b12c202a00db43be205500a0d746162096865726520f09f9880120ce697a5e69cace58db0e588b722152271756f74656422206120d985d8b7d8a8d8b9d8a9300239980616f22aeff3737a0f089eea3d10feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (41, 1, 41, 116654080007405568, 1, 0, 0, 'fixture.change', 0, x'305369b98d68fa71aa27e377f152b0e36028140fc0a4d59dac9dbbb33e4efc4f', x'7e12c202a00db43be20501000000000000000000060a0441636d657e12c202a00db43be2050200000000000000000009120753747261c39f657e12c202a00db43be20503000000000000000000282214e697a5e69cace58db0e588b72053747261c39f657a1008ffffffffffffffffff0110e4aaf05f7e12c202a00db43be20504000000000000000000007e12c202a00db43be20505000000000000000000024002720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (42, 1, 42, 116654080007536640, 1, 0, 0, 'fixture.change', 0, x'14616399a51dd047e67e45b7647bcf949667f2c3a57f7528a764fdadc3cbb2b3', x'7e12c202a00db43be20501808088879191b89e0315d652dd48b3522e0e0a0ce697a5e69cace58db0e588b77e12c202a00db43be20502808088879191b89e0315d652dd48b3522e0612047369676e7e12c202a00db43be20503808088879191b89e0315d652dd48b3522e28220e53747261c39f6520c3866e696d6128bad6dbc3b69785a6f3017a0b08e8d3df9afcc486a9ad017e12c202a00db43be20504808088879191b89e0315d652dd48b3522e0939e2c1be2c5b30bd42720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (43, 1, 43, 116654080007733248, 1, 0, 0, 'fixture.add', 0, x'1498098303399013ac0d4bc8e0bc16a00dd63e56561be5fb1f3849101a270936', x'2b130602800eb43be2051c100618feffffffffffffffff01208be0e78e98a3ceb4ab0128e98f5e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (44, 1, 44, 116654080007929856, 1, 0, 0, 'fixture.add', 0, x'ffeb36f5b36b351abfd76235d0194ba60e448a0f6923f9cfc939480e9f52a4d2', x'2b133302e00eb43be205210a06c3866e696d61100218b9b1b39a8dc9bce33e20ffffffffffffffffff013002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (45, 1, 45, 116654080008060928, 1, 0, 0, 'fixture.change', 0, x'f57b13da5100fe13f4f44f4228c53a841057fb383c47be158b67bd4744c4f887', x'7e133302e00eb43be205010000000000000000000a0a08c3866e696d6120617e133302e00eb43be20502000000000000000000141004189bd74d20ffffffffffffffffff0128f301720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (46, 1, 46, 116654080008192000, 1, 0, 0, 'fixture.change', 0, x'852011a4c95ee65ab9c1f186434df2aadcd70d217221dbb07f1ce02ee1b353d2', x'7e133302e00eb43be205018080d8879191b89e0315d652dd48b3522e0b0a0974776f0a6c696e65737e133302e00eb43be205028080d8879191b89e0315d652dd48b3522e0e100418ac96c02a20e7c31928d1027e133302e00eb43be2050300000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (47, 1, 47, 116654080008388608, 1, 0, 0, 'fixture.add', 0, x'b9eb7776cd5880aafdda4d9b4a825d90bb819261a27393ce9a44cdcb6d5a3b37', x'2b14ef02c00fb43be205390a1d74776f0a6c696e657320746162096865726520d985d8b7d8a8d8b9d8a9121641636d652074616209686572652074616209686572652002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (48, 1, 48, 116654080008585216, 1, 0, 0, 'fixture.add', 0, x'e9dc10b2f2d278f9baf8ba144b9bbc82277657b2a737256face0315eac874dfc', x'2b148a022010b43be205190a0161120d7461620968657265207369676e18e2bb862b2002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (49, 1, 49, 116654080008716288, 1, 0, 0, 'fixture.change', 0, x'3da5dbe159a97ec9c32af1be8eb1ecf64b13528130d6da51ac710ce83f9f26f4', x'7e148a022010b43be20501000000000000000000190a01611214c581c3b364c5ba20e697a5e69cace58db0e588b77e148a022010b43be205020000000000000000000518c6dc8003720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (50, 1, 50, 116654080008847360, 1, 0, 0, 'fixture.change', 0, x'11a768ebee2f66937535ffde25460906358f417dc456c1429ad965e7763a1133', x'7e148a022010b43be205018080a8889191b89e0315d652dd48b3522e007e148a022010b43be205028080a8889191b89e0315d652dd48b3522e0218097e148a022010b43be2050300000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (51, 1, 51, 116654080009043968, 1, 0, 0, 'fixture.add', 0, x'b483ea29e8792db5d88c154342bdd5e9d7b3cfb888cea1270ee773e17c34718f', x'2b152e020011b43be2051a7a007a0909d0d16ad6b88bc6197a09093a2372a90683e6337a00');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (52, 1, 52, 116654080009240576, 1, 0, 0, 'fixture.add', 0, x'87fd37b0a11c5d738450de617f788bd1c92570e94bfef271fb80752d0ca262e2', x'2b15d0026011b43be205130a0d41636d65202271756f7465642210021802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (53, 1, 53, 116654080009371648, 1, 0, 0, 'fixture.change', 0, x'9d6e31f359dbfeee2730be9148042dc869a3eff6c6ddee2984ca20d19bd78f8c', x'7e15d0026011b43be20501000000000000000000080a06f09f988020617e15d0026011b43be205020000000000000000001a7a007a0909dc993f2c7611d9507a09093be51ba8dfb0355c7a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (54, 1, 54, 116654080009502720, 1, 0, 0, 'fixture.change', 0, x'6187788129b000d2bc6f1e1ba542b6d052abbbd828160341cdad31ef2a5235ac', x'7e15d0026011b43be205018080f8889191b89e0315d652dd48b3522e180a1653747261c39f652053747261c39f6520c3866e696d617e15d0026011b43be205028080f8889191b89e0315d652dd48b3522e0b7a09094196f85cdd8f5907720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (55, 1, 55, 116654080009699328, 1, 0, 0, 'fixture.add', 0, x'5cfd87431993cc4a333847f4f7a48f51d323a707a27750d59454a2494cd6689c', x'2b1675024012b43be2050e0a04f09f98801004180220022803');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (56, 1, 56, 116654080009895936, 1, 0, 0, 'fixture.add', 0, x'fce06516cb2d5848ce2b0761f18b45b6a6a3295e6f6efdc4f6dd40a5ff650119', x'2b168502a012b43be2051a0a13f09f98802041636d652074776f0a6c696e6573200228a93e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (57, 1, 57, 116654080010027008, 1, 0, 0, 'fixture.change', 0, x'26710e0f5cc45d3aec17ebb05fe6f97bedc5434ce8625c74fe603ae86f4f6bc5', x'7e168502a012b43be205010000000000000000000c0a0ad985d8b7d8a8d8b9d8a97e168502a012b43be205020000000000000000000210027e168502a012b43be205030000000000000000000b28e5b4dc99ee84bd9c8501720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (58, 1, 58, 116654080010158080, 1, 0, 0, 'fixture.change', 0, x'0d6458dbd0f098a932252f0d8845c10e61ebe94aeaea5707539c01b8491aa019', x'7e168502a012b43be205018080c8899191b89e0315d652dd48b3522e007e168502a012b43be205028080c8899191b89e0315d652dd48b3522e0210047e168502a012b43be205038080c8899191b89e0315d652dd48b3522e0328c708720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (59, 1, 59, 116654080010354688, 1, 0, 0, 'fixture.add', 0, x'4da449617ca47fef59f09e0824ee7009a80147e555626023b506b24c2ecfc2c6', x'2b178a028013b43be2051f851013c6709d66180a14c581c3b364c5ba20e697a5e69cace58db0e588b72002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (60, 1, 60, 116654080010551296, 1, 0, 0, 'fixture.add', 0, x'6e796a8d911f4e97a10e672ec4d2dab433f99401df8ed524580a716c76c45164', x'2b179702e013b43be205703d8f12106c849c140a0e41636d65207369676e2041636d6510062002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (61, 1, 61, 116654080010682368, 1, 0, 0, 'fixture.change', 0, x'460db9d860d5b7527e144c772bbd8005b60b379600fe482bcf10b4bf88d703c1', x'7e179702e013b43be20501000000000000000000ce16f3ff9e897ac4007e179702e013b43be205020000000000000000003432ceed440d52cc0210047e179702e013b43be205040000000000000000000490c6369fbf561f00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (62, 1, 62, 116654080010813440, 1, 0, 0, 'fixture.change', 0, x'37c4d5b91d7bd4c4b0e651fbd10a855b3c62a9511a2c5aed9f42cd002b8c6521', x'7e179702e013b43be205018080988a9191b89e0315d652dd48b3522e2c381d6b6edc87580e0a0ce697a5e69cace58db0e588b77e179702e013b43be205028080988a9191b89e0315d652dd48b3522e617cb6a71bcee7dc0210087e179702e013b43be205030000000000000000008aa92d75098f21f90f1a0d2271756f74656422207369676e720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (63, 1, 63, 116654080011010048, 1, 0, 0, 'fixture.add', 0, x'0ca158c884df51c62805af13566374d3e9ee1d247bc4f18e53069f1414ce7e87', x'2b19cb02c014b43be205020804');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (64, 1, 64, 116654080011206656, 1, 0, 0, 'fixture.add', 0, x'c555d507e04565a9a04b0150e8b5ee5644d95b8f7512fa29b3fc9929930e72c4', x'2b19f8022015b43be2052910e695e03c1a154f274e65696c3b2044524f50202271756f7465642220ffffffffffffffffff012802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (65, 1, 65, 116654080011337728, 1, 0, 0, 'fixture.change', 0, x'10612bb522c4fbffb3a2426210a9bea15a68317174548a892e50d1a8356f172c', x'7e19f8022015b43be205010000000000000000000d080610c7afc3e5071a0161201c720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (66, 1, 66, 116654080011468800, 1, 0, 0, 'fixture.change', 0, x'b4dc38fcd30d3a165ff91c6f5ad1a27de4c8aea67768860e0f89c2ffbaba20c0', x'7e19f8022015b43be205018080e88a9191b89e0315d652dd48b3522e1b080610ffffffffffffffffff011a0ce697a5e69cace58db0e588b77e19f8022015b43be2050200000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (67, 1, 67, 116654080011665408, 1, 0, 0, 'fixture.add', 0, x'd693e9be65c88be5ad6063a662e7b864628236120d3b3616053cb3a8b805443a', x'2b1a0d020016b43be2053f120874616209686572651930313d48a7062d1a208cfdb2afcbc7b59b6e28d99c0230ca920538027a0909a19b8a9f7cf3fa5c7a007a0909560b977975fb2c02');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (68, 1, 68, 116654080011862016, 1, 0, 0, 'fixture.add', 0, x'6f0a4401713dd6fb6de5a4682b90a2d52138cc5ae590d765dee082f6c2576360', x'2b1ac9026016b43be20534096fb052f82769d4711206c3866e696d61196d897a889983ab1620d488037a090933e10cf40c383f197a0909b0ead79e34bb8952');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (69, 1, 69, 116654080011993088, 1, 0, 0, 'fixture.change', 0, x'c90128aee4146d6d9fece753152ef3a51d1e343b90192de1d9eaf3b6e7b26242', x'7e1ac9026016b43be205010000000000000000002e121453747261c39f65204f274e65696c3b2044524f5019571f895cccb3f42f209b9cb9d0f9f3a9e3ba0130caa0037e1ac9026016b43be20502000000000000000000117a007a0909b7ac91ad979e56517a007a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (70, 1, 70, 116654080012124160, 1, 0, 0, 'fixture.change', 0, x'b1c98c7dd8100e2cfa72732bd093785831a9f36643382180d0d0880a196f5b0e', x'7e1ac9026016b43be205018080b88b9191b89e0315d652dd48b3522e3309b95f11bad9bb466f1210c3866e696d612074776f0a6c696e6573192d8589887c23833d20daeff4d7b09aef8ee30128dadb067e1ac9026016b43be205028080b88b9191b89e0315d652dd48b3522e0a38027a007a007a007a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (71, 1, 71, 116654080012320768, 1, 0, 0, 'fixture.add', 0, x'ea48767bc539ea59bb014a21281b3cf6aa026f3947f9e1fb4e0cfc2b7a0aaf50', x'2b1b31024017b43be205d8d4ed0ae85df667ed01191faead2bcba6ad002214c3866e696d61207369676e202271756f746564222a1b74776f0a6c696e6573204f274e65696c3b2044524f5020f09f988038bec406410b1ebaa83de0cb2c49f5a66153b0f7256650ff637a2909efe0cbcc5d308d7528ffffffffffffffffff0130ffffffffffffffffff0138f7f920488383a38c027a6b121b4f274e65696c3b2044524f5020f09f98802074776f0a6c696e65731a082271756f74656422221b41636d65204f274e65696c3b2044524f502074776f0a6c696e657328feffffffffffffffff0130f358388b87b8ab8fef84fa39413e758df0e4f2c64948a78cd0ad01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (72, 1, 72, 116654080012517376, 1, 0, 0, 'fixture.add', 0, x'5e79294b9097191977eae7164cc329295c2bd0d946f9ab6a10fb593f4b94e00a', x'2b1b7902a017b43be2055d0b083835cd853bbe02112e3d33b699fa76271975ef6df1b41681003210c581c3b364c5ba202271756f7465642238ecac01410b755fc3d85fd25b7a230948a375ce4a0af66f1207c581c3b364c5ba22047369676e28b67030033884f49696027a4b09ac3708869d57ef7e1213c3866e696d6120e697a5e69cace58db0e588b71a172271756f746564222053747261c39f6520c3866e696d6128ee0130feffffffffffffffff01385a48b19f207a4a09bb1028bdf5ab29641213d985d8b7d8a8d8b9d8a92074616209686572651a07c581c3b364c5ba221153747261c39f652074776f0a6c696e65733096efd1c2ded6e589ab0148f6e1990d7a4d097112bf035422723b1204f09f98801a1374776f0a6c696e65732041636d652041636d652216e697a5e69cace58db0e588b7207369676e2041636d6528b30230ae5f488dc3d096c687d9d4bd01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (73, 1, 73, 116654080012648448, 1, 0, 0, 'fixture.change', 0, x'40d8345f9324cf5a2c41b69bc15896c6f29850eda7a6ed971a8ac6f0693ecd2a', x'7e1b7902a017b43be20501000000000000000000b80d906ae85ead261d0804118e9753b13201a33219b4a39835afa7cd6d4975d1d69575142a077e1b7902a017b43be205020000000000000000000695a4551b25b64844221f74776f0a6c696e6573202271756f7465642220e697a5e69cace58db0e588b72a1253747261c39f6520d985d8b7d8a8d8b9d8a9320dc3866e696d6120c3866e696d617e1b7902a017b43be20503000000000000000000eba16ab067850dfb0941723298468466c7247e1b7902a017b43be205040000000000000000007ab0ab2f4c8047ab0350f4547e1b7902a017b43be20505000000000000000000aab85e95f8ea0b590258027e1b7902a017b43be205060000000000000000006eaa5d99d0587de4a4027a35093bb05ab915056d321a0753747261c39f65220441636d65280130ffffffffffffffffff0138ffffffffffffffffff0148c6dfff017a5509e4fb3f7ad3def1761212c581c3b364c5ba20d985d8b7d8a8d8b9d8a92215746162096865726520e697a5e69cace58db0e588b7280630feffffffffffffffff0138ffffffffffffffffff01413b55a985700fa06d7a6809fe343ffd6b59b2481217d985d8b7d8a8d8b9d8a92053747261c39f6520f09f98801a127461620968657265207369676e2041636d652210c581c3b364c5ba202271756f7465642228ffffffffffffffffff0130910138800641c262a45327ae784248ebfbf380017a2a1a1953747261c39f65207461620968657265202271756f7465642228e73c30bbccad0338c10848a4d204720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (74, 1, 74, 116654080012779520, 1, 0, 0, 'fixture.change', 0, x'4b9bb31f3789043aa7476bffa24d18feb41d497c0c4a72c5d6fad3eadc83b855', x'7e1b7902a017b43be205018080888c9191b89e0315d652dd48b3522e9b9139128000be421d0802113fbe8a77966d2f46193b466cf6372fa00c4950e3c9d4187ccf507e1b7902a017b43be205028080888c9191b89e0315d652dd48b3522eafc381a412fb513135221b4f274e65696c3b2044524f50207369676e2074776f0a6c696e657332164f274e65696c3b2044524f502074776f0a6c696e65737e1b7902a017b43be205038080888c9191b89e0315d652dd48b3522eb15642b2967d5c9f007e1b7902a017b43be205048080888c9191b89e0315d652dd48b3522e90bbdc2c625c6adc0350f4617e1b7902a017b43be205068080888c9191b89e0315d652dd48b3522e68ccf57aef135219547a5209a8b3b1fb42b3f87f1220e697a5e69cace58db0e588b720746162096865726520d985d8b7d8a8d8b9d8a91a0161288fb39b2930ffffffffffffffffff0138c6eef69bdb8280d0b801417a44fee60893b77d720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (75, 1, 75, 116654080012976128, 1, 0, 0, 'fixture.add', 0, x'77b7e38c0c550f3e30d23c7cbc0218a37c6a648f047c0af673cc672b074b05db', x'2b1c9c028018b43be205790804190369113b2e7e2e2629293382262be4995f41905499fa0e99ab5e48eefe0458feffffffffffffffff0160aa81fe03720ad985d8b7d8a8d8b9d8a98201122271756f746564222041636d65207369676e7a0b09e394f4ccd32c056110277a0210027a14097ef93b4bf140f45c10ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (76, 1, 76, 116654080013172736, 1, 0, 0, 'fixture.add', 0, x'3076215bc80db23c88b30334dbe1a11f24210e9c197373490b9dbd977bb7105b', x'2b1c9202e018b43be20570080421eb17497dc11db27041530dc4d7b49b1f6c500458ffffffffffffffffff01609091dbe9a3ff88b0c401720e7369676e2074776f0a6c696e657382011b53747261c39f6520d985d8b7d8a8d8b9d8a9202271756f746564227a14093851825489a2f30910c3a5e8bcc3fdb1cfb001');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (77, 1, 77, 116654080013369344, 1, 0, 0, 'fixture.add', 0, x'b8ad6b458e4a4116108028ed86153684e86bed95ecfd5e1f1080dc33c440e366', x'2b1dd6024019b43be2058701101a280930fd96adb0faf1e6a705420cf09f988020c581c3b364c5ba4a1141636d65204f274e65696c3b2044524f50520ad985d8b7d8a8d8b9d8a96215f09f988020746162096865726520c581c3b364c5ba6a112271756f7465642220c3866e696d6120617206c3866e696d617a0b6120f09f98802041636d6582010753747261c39f65900109');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (78, 1, 78, 116654080013565952, 1, 0, 0, 'fixture.add', 0, x'24fc32abf967f3b9cc8c6a7da59e20fe122736466109f9acff4ba0a48cef60a9', x'2b1de902a019b43be205a1010991b26abd309d7812102419fac5dc2f24f9db2a20ffffffffffffffffff0128ffffffffffffffffff0130eff4d296dcd4e58f293a1bc581c3b364c5ba20e697a5e69cace58db0e588b720c3866e696d616a087461620968657265721453747261c39f6520e697a5e69cace58db0e588b77a0cc581c3b364c5ba2041636d658a0113c3866e696d6120e697a5e69cace58db0e588b790019debc592abb8c0ecc201');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (79, 1, 79, 116654080013762560, 1, 0, 0, 'fixture.add', 0, x'32858170ac3c0594a22ddf9cb1813dd511f34aff901f4f6f14790da6da03d6bd', x'2b1e0602001ab43be205460a0e6120e697a5e69cace58db0e588b7121741636d652053747261c39f6520d985d8b7d8a8d8b9d8a91a0c4f274e65696c3b2044524f50220974776f0a6c696e657328643802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (80, 1, 80, 116654080013959168, 1, 0, 0, 'fixture.add', 0, x'4bcadd4298e26dbf04378cee7c86c012b1974d3fb18d935078c11de95d8f1ba5', x'2b1e4b02601ab43be205fd1f0a15746162096865726520e697a5e69cace58db0e588b712d90f7369676e20f09f98806c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67201a116120c581c3b364c5ba2053747261c39f6522eb0f53747261c39f6520c3866e696d61204f274e65696c3b2044524f506c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672028a69cdd0330023802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (81, 1, 81, 116654080014090240, 1, 0, 0, 'fixture.change', 0, x'97f76cfadf6fc125d84173faf8acfd6bb1df8c3af8b8ee167edacec1ed4b8b60', x'7e1e4b02601ab43be20501000000000000000000007e1e4b02601ab43be205020000000000000000000328f6027e1e4b02601ab43be2050400000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (82, 1, 82, 116654080014221312, 1, 0, 0, 'fixture.change', 0, x'bc183c7783f39acf1fdfe5d8bd6774da2125380ac5437aebb49ba406cf653293', x'7e1e4b02601ab43be205018080b88d9191b89e0315d652dd48b3522e030a01617e1e4b02601ab43be205028080b88d9191b89e0315d652dd48b3522e3a120874616209686572651a0c53747261c39f6520f09f9880221a2271756f746564222041636d6520e697a5e69cace58db0e588b728e4afcfec027e1e4b02601ab43be20503000000000000000000007e1e4b02601ab43be205048080b88d9191b89e0315d652dd48b3522e023802720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (83, 1, 83, 116654080014417920, 1, 0, 0, 'fixture.add', 0, x'ec2520f6c1fb8144a904a998e4cbd5a6ab96322e731a461226f67900e2a1576e', x'2b8001de02401bb43be205e681283b01716af11009a344ab4d9150c32c100a20d9a8b55b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (84, 1, 84, 116654080014614528, 1, 0, 0, 'fixture.add', 0, x'875cf60eebfcc3018ba3250c5152cde02f8013281f393d69a1ad28fe5c907d54', x'2b8001cc02a01bb43be2055dc6b40c8e2bb24d1c09ede38f5733c8c476100618aabc0320c1f23e2a07c581c3b364c5ba');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (85, 1, 85, 116654080014745600, 1, 0, 0, 'fixture.change', 0, x'dadcd8dd2acdf5ad7610a0ffec3502d16a3793c973a57a7e8637b8696ecb68e0', x'7e8001cc02a01bb43be20501000000000000000000fc68f97f3982357b090919b22f3c9ca436197e8001cc02a01bb43be20502000000000000000000ff0da4698df3dd5f11100c18e4d50320feffffffffffffffff017e8001cc02a01bb43be205030000000000000000006c1f1ee99a80d672172a154f274e65696c3b2044524f50207461620968657265720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (86, 1, 86, 116654080014876672, 1, 0, 0, 'fixture.change', 0, x'4b3d3ce0098db3415742258feb9a428fe077c4a9d5e0fb30ee98c964324ded2e', x'7e8001cc02a01bb43be205018080888e9191b89e0315d652dd48b3522ef1c62857b21a9cab007e8001cc02a01bb43be205028080888e9191b89e0315d652dd48b3522ed8e88420aaf0cb21081002189cd604203c7e8001cc02a01bb43be205038080888e9191b89e0315d652dd48b3522e1b137d694d68d5df232a21d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f502074776f0a6c696e6573720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (87, 1, 87, 116654080015138816, 1, 0, 0, 'test.payment', 0, x'895bffbe29541dceb6c0f06f8927fe93019ecda1daa9cc8f0c8b41f90ab1f3c9', x'2b074b02a01cb43be2058501080411d702a008b43be2052802321374776f0a6c696e65732053747261c39f65206138cbb7a483f88fb8fd3c40c4ad014886a8d003509bf18d0258cbeef003620f2271756f7465642220c3866e696d616a016171db498b26fb58ac197a22e697a5e69cace58db0e588b720746162096865726520e697a5e69cace58db0e588b7800180805f2b014b02a01cb43be2054108e6c502101418900d7a1408e01210c3ad0119d702a008b43be20520e6c5027a0f08a01010e2562901000000000000007a0f08a01010e2562902000000000000002b084b02a01cb43be2055309d702a008b43be20510e6c5027a16094b02a01cb43be2051105020000b43be20518c4ad017a15094b02a01cb43be2051105020000b43be20518e2567a15094b02a01cb43be205110e026000b43be20518ec39');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (88, 1, 88, 116654080015269888, 1, 0, 0, 'test.payment', 0, x'021ad75a70ad45b66cd7d02e5921718578ec2702ff05bc1d6992590d0af4d73d', x'2b0717b227296fc88f49a6100802114d00000000000000280432e50f2271756f746564222053747261c39f652041636d656c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672038a6044094920848ccb21d508ba9f70658f99cb30962047369676e6a0fc581c3b364c5ba20c581c3b364c5ba8001e496572b0117b227296fc88f49430898c402101418900d7a1408e01210939208194d000000000000002098c4027a1008a010108a89042901000000000000007a1008a010108a8904290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (89, 1, 89, 116654080015466496, 1, 0, 0, 'test.payment', 0, x'f17111743a1525811477fb8e9e604a67be36f99ba729fad35f374f6bb1ed5a7e', x'2b079402401db43be2056e0804118c024008b43be20518e8b10521c08f82e15d342d672804321a53747261c39f652053747261c39f6520d985d8b7d8a8d8b9d8a9388f9ef21b40e6ff08488ef1fa0250c9b29703588ec3346a11c3866e696d6120d985d8b7d8a8d8b9d8a97a06c3866e696d618001d1fff7022b019402401db43be205430888c502101418900d7a1408e01210e5ff08198c024008b43be2052088c5027a1008a01010f2bf042901000000000000007a1008a01010f4bf042902000000000000002b089402401db43be2053d098c024008b43be2051088c5027a16099402401db43be205110e026000b43be20518e6ff087a16099402401db43be2051105020000b43be20518f2bf04');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (90, 1, 90, 116654080015597568, 1, 0, 0, 'test.document', 0, x'4df7a5f7df087b1cadce410eb0ff52291d1b0fbb4b649867810aa83c33782a86', x'7e0f7002e009b43be205018080a8859191b89e0315d652dd48b3522e6299506682ee843b09098c024008b43be2057e0f7002e009b43be205028080a8859191b89e0315d652dd48b3522e2f69eadfca98ffa6221206c3866e696d611a184f274e65696c3b2044524f5020c3866e696d612041636d65720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (91, 1, 91, 116654080015728640, 1, 0, 0, 'test.document', 0, x'2f15df4ddab068adf11cc84e6acc82b32a449452c1e5556f0c576a694c8a0c1e', x'7e0f7002e009b43be205028080f08e9191b89e0315d652dd48b3522e01b4f1739b7ae84f2e1212c3866e696d6120c3866e696d612041636d651a184f274e65696c3b2044524f5020c3866e696d612041636d65');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (92, 1, 92, 116654080015925248, 1, 0, 0, 'test.invoice', 0, x'a74cec8834836d8efe1f30515ab8ff6d82bc4452557f5f9bc632c6f9540fadfc', x'2b020902201eb43be205d215080811b695e7243172ab6518c88701221a41636d6520d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a929d702a008b43be2053181ea917c99fcba3a40aacc064a08746162096865726550e2e501588ac5a509620753747261c39f656a1dd985d8b7d8a8d8b9d8a92053747261c39f6520d985d8b7d8a8d8b9d8a9820111612053747261c39f652053747261c39f65a001b4df8d03a801aab4b505b001886eb90188376116c1d37879c00124d201da0fd985d8b7d8a8d8b9d8a96c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720ea01102271756f7465642220c581c3b364c5baf20118d985d8b7d8a8d8b9d8a920f09f9880207461620968657265f801a0c4017255120b74776f0a6c696e657320611a1453747261c39f652041636d652053747261c39f65220e612041636d6520c581c3b364c5ba2881d7ca0130e9cd820538cbce8b0441055b76e1b767ee4f48e1eba90150b6efd0047250120974776f0a6c696e65731a14746162096865726520c3866e696d6120f09f9880220fc581c3b364c5ba20c581c3b364c5ba28efc5f30730ddb3df0138c2dfe40441b2eebcec7d59b05648e1943650767258095eb2a64b7b5ca043121be697a5e69cace58db0e588b7206120e697a5e69cace58db0e588b72218c581c3b364c5ba2053747261c39f65202271756f7465642228cd828d04309f8dcf0638e0c22d48a597d20650f7dedb1e7268096b90048a181a4d5a120ce697a5e69cace58db0e588b71a1d4f274e65696c3b2044524f502074616209686572652053747261c39f652211e697a5e69cace58db0e588b7207369676e28d1f5b70430d6a4820738d08db0074888e5810850feffffffffffffffff017a38095678005a7947210e12047369676e1a08746162096865726520d0fe8b0528023090f9990238bd90a60840f8ccc1074972da38508320f8287a4009b3a3e86a46283606120c53747261c39f65207369676e1a0a7461620968657265206120cea9de0330f494c20238adb8a10240e0e18b014991e34984f11236547a291a0a61202271756f7465642220ceeba0083095dddb0538fad6b40140f9d991094986283b9a7759af772b030902201eb43be205c52dc516d27483fdda01221c7369676e204f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a92a154f274e65696c3b2044524f50202271756f746564223a0ff09f988020d985d8b7d8a8d8b9d8a9420ad985d8b7d8a8d8b9d8a94a14c581c3b364c5ba20e697a5e69cace58db0e588b7521d746162096865726520c581c3b364c5ba20e697a5e69cace58db0e588b75a1e4f274e65696c3b2044524f502041636d6520e697a5e69cace58db0e588b7621ad985d8b7d8a8d8b9d8a920c3866e696d612074616209686572657215d985d8b7d8a8d8b9d8a92061202271756f746564222b010902201eb43be2054008c0c202100218900d7a1308e01210886e19d702a008b43be20520fcc2027a0f08c03e1083372901000000000000007a0f08c03e108337290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (93, 1, 93, 116654080016121856, 1, 5, 0, 'test.fact', 0, x'14106f880e870226f4da67663773439607fa528b6023b6c4a0a2e0ae0309ca99', x'2b0b2702801eb43be2052609b2c69cd945c3ae671147cca411b2d74c431894be0420feffffffffffffffff0128e8b38907');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (94, 1, 94, 116654080016252928, 1, 0, 0, 'test.payment', 0, x'6fdb44dce2c437bb28f622a222b262f1373cff1029077ba80e75d436c28bc8f5', x'2b0720be70e3e70c8f496d114d0000000000000018e0af0121ccbfae2f81508665320ce697a5e69cace58db0e588b738ffffffffffffffffff0140ea3448baa0a30750f780ad0458d2a98e09620441636d657a1ee697a5e69cace58db0e588b72074776f0a6c696e65732053747261c39f6580018795ab072b0120be70e3e70c8f49400892c402101418900d7a1308e01210e934194d000000000000002092c4027a0f08a01010b41a2901000000000000007a0f08a01010b61a290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (95, 1, 95, 116654080016449536, 1, 0, 0, 'test.payment', 0, x'c029ed52e40a5543011ad6b66874861ccfdc75f1195e1d4221b06936436e7d56', x'2b074602201fb43be20545080411d702a008b43be205280832047369676e40b0840948e5a9db0650f6b0ab0558d4f486066204f09f98807a114f274e65696c3b2044524f50207369676e8001c6dfc6062b014602201fb43be2054308e2c102101418900d7a1408e01210af840919d702a008b43be20520e2c1027a1008a0101098c2042901000000000000007a1008a0101098c204290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (96, 1, 96, 116654080016646144, 1, 0, 0, 'test.invoice', 0, x'ef8b7bd454d7186c1de124eb3aa753cd4fec29c25d9945419b9d70e99caa6501', x'2b020102801fb43be205ad030806111a8a8175bbe7790d18fcad6c221753747261c39f6520d985d8b7d8a8d8b9d8a9207369676e298c024008b43be20538909e0340a8ce064a0c53747261c39f6520f09f988058f3ca880562047369676e6a1574776f0a6c696e65732074776f0a6c696e65732061820114e697a5e69cace58db0e588b720c581c3b364c5ba8801feffffffffffffffff01a0019fc0a802a801f6baac06b001a4be08c001ffffffffffffffffff01c901bf066f53f19ac744d2010441636d65d901a899a0a0e3abff39ea01134f274e65696c3b2044524f5020f09f98802061f2011c74776f0a6c696e65732074776f0a6c696e6573207461620968657265726b09d09667d9b72ac4051212c581c3b364c5ba20d985d8b7d8a8d8b9d8a91a1174616209686572652074616209686572652222e697a5e69cace58db0e588b7204f274e65696c3b2044524f5020746162096865726528b7d4e507309eda9f0738b8ccd40348acc7c60350c01072451a0ce697a5e69cace58db0e588b7221e4f274e65696c3b2044524f50204f274e65696c3b2044524f5020f09f98802881fbc10430adb0fd0638f4a9be0348dd84880250bf252b030102801fb43be205161c21d51dc338e3d401099c9bda2a447cad6d120d2271756f74656422207369676e1a13d985d8b7d8a8d8b9d8a9202271756f74656422321174776f0a6c696e657320c581c3b364c5ba3a1674776f0a6c696e6573204f274e65696c3b2044524f50421dd985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a920c581c3b364c5ba4a047369676e520161620974776f0a6c696e65736a1874616209686572652041636d6520d985d8b7d8a8d8b9d8a97211e697a5e69cace58db0e588b7207369676e7a1a74616209686572652053747261c39f652074776f0a6c696e65732b010102801fb43be2054308c2c202100218900d7a1408e01210a4be08198c024008b43be20520fec2027a1008c03e10919f042901000000000000007a1008c03e10919f04290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (97, 1, 97, 116654080016842752, 1, 0, 0, 'test.payment', 0, x'44ef9e0925a2859a1fb540b0dc627764b6fb14e7505ffd190b49b71c32b3685f', x'2b071a02e01fb43be205620802118c024008b43be2052808320cd985d8b7d8a8d8b9d8a9206138ffffffffffffffffff0140c47f48fede0250d8b8aa09589ebcc807621274616209686572652074776f0a6c696e657371065077af6dded74e7a06c3866e696d618001c5dcd7062b011a02e01fb43be205400894c502101418900d7a1308e01210c37f198c024008b43be2052094c5027a0f08a01010e23f2901000000000000007a0f08a01010e23f290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (98, 1, 98, 116654080017039360, 1, 0, 0, 'test.document', 0, x'd1b8d1a9ab058f32570cb9320e9e9242d6e06a421a9d47893f7e1b45399d8caa', x'2b0e57026020b43be20524dbdf35568422b3ae020a10c3866e696d6120f09f9880207369676e120cf09f988020c581c3b364c5ba1a1c2271756f7465642220746162096865726520d985d8b7d8a8d8b9d8a9221141636d6520e697a5e69cace58db0e588b7320ec3866e696d6120c581c3b364c5ba3a19e697a5e69cace58db0e588b7204f274e65696c3b2044524f50421e7461620968657265204f274e65696c3b2044524f502074616209686572654a182271756f7465642220d985d8b7d8a8d8b9d8a920f09f9880521653747261c39f6520c3866e696d6120c581c3b364c5ba60f4d6910968027a11f09f9880204f274e65696c3b2044524f5082010c4f274e65696c3b2044524f50980102a2011fe697a5e69cace58db0e588b7202271756f746564222074776f0a6c696e6573aa010cc581c3b364c5ba2041636d65b00102720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (99, 1, 99, 116654080017301504, 1, 0, 0, 'test.allocate', 0, x'd67e2087a363df9cfccfeaa715f22ffdcc2212b2c01208e9efe231313c3fbc87', x'2b084c02c020b43be2052b098c024008b43be20510a6c6021a056d6f7665647a15098a02c003b43be205110902201eb43be20518b25772056d6f766564');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (100, 1, 100, 116654080017432576, 1, 0, 0, 'test.document', 0, x'b56d3ced2aeed3e90b048f97031f22fad715f91fba62dd8242c086e5844b5c5a', x'2b1836000000000000000a0a082271756f74656422720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (101, 1, 101, 116654080017563648, 1, 0, 0, 'test.document', 0, x'bf58935165605cd9a688828183140eb8d287e6d5db27a303118220813df37b0e', x'2b183900000000000000160a14d985d8b7d8a8d8b9d8a92074776f0a6c696e6573');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (102, 1, 102, 116654080017760256, 1, 5, 0, 'test.fact', 0, x'ee5040762a3392c569e7595304088bef12753267ed1c09c2badc27e2d4ea086f', x'2b093402a021b43be20532110402da3fcfb00824280c320641636d652061388e0540abd28f05489ec0d9045a10c3866e696d612074776f0a6c696e6573');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (103, 1, 103, 116654080017956864, 1, 0, 0, 'test.payment', 0, x'eb2fb0f5d86441574e770af8ba2d752ce2352eae4c09522a66024efea945551d', x'2b0725020022b43be2057208021157026020b43be205189e7521a5f8b5f93e7c9e142804321374776f0a6c696e65732074776f0a6c696e657338feffffffffffffffff0140f4e90748e5f57d50f7a7a50358f0b9c207620b612074776f0a6c696e65736a086120c3866e696d617a0841636d6520612061800197dbe4022b0125020022b43be2054308bac402101418900d7a1408e01210f3e9071957026020b43be20520bac4027a1008a01010faf4032901000000000000007a1008a01010faf403290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (104, 1, 104, 116654080018087936, 1, 0, 0, 'test.document', 0, x'fd4542e701405268851b54d21b5ccb5c7acf739414c4d3bfb514e89ffbace576', x'7e0ed702a008b43be205028080d8849191b89e0315d652dd48b3522e8dba410be432522b1e121641636d6520c3866e696d6120d985d8b7d8a8d8b9d8a91a0441636d657e0ed702a008b43be205068080d8849191b89e0315d652dd48b3522e9c3d6991404d40130560c9dfd507');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (105, 1, 105, 116654080018219008, 1, 0, 0, 'test.payment', 0, x'840d7337f61e30d257deb73e70625cd0c37e010b70d1359c3c607d338957a48f', x'2b074304fdc359077449490804114d00000000000000219da77106f0458c39280a388dc5870540a4ac0248d6831650c2e6b601589c9db70362047369676e6a082271756f746564227a04f09f98808001cdccf4012b014304fdc3590774494308bac202101418900d7a1408e01210a3ac02194d0000000000000020bac2027a1008a010109296012901000000000000007a1008a01010929601290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (106, 1, 106, 116654080018481152, 1, 0, 0, 'test.invoice', 0, x'e93054964469bee134a7d04bc2a83920baf1d7d587fbfaeeda127482606f6ce5', x'2b0240020023b43be205e212080418a4b8ff01221e74776f0a6c696e65732074776f0a6c696e657320d985d8b7d8a8d8b9d8a929d702a008b43be2053189b9041b308d8d4640f8f2054a07c581c3b364c5ba58c8d3ab026ae50f74776f0a6c696e657320612074776f0a6c696e65736c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720820122e697a5e69cace58db0e588b720e697a5e69cace58db0e588b7202271756f746564228801e103a001c7f1b808a801d2d18b05b001ac8409c001ffffffffffffffffff01d201047369676ed901c56f53ca86cf253dea011c53747261c39f6520c581c3b364c5ba20e697a5e69cace58db0e588b7f20119c581c3b364c5ba2074776f0a6c696e65732053747261c39f65f801fe89027a1c0948ebc2ba214ba35420fbaed604308eb1c40338bcfea90540a88e417a2f1204f09f98801a1174616209686572652074616209686572652087829407280230b4fcbe0338c7d6bd0540b78cc6077a47091f37069dabc7486e1a1d2271756f7465642220d985d8b7d8a8d8b9d8a92074776f0a6c696e6573208b9d9003280230a5d08f0838d7ece60340adb2810649b4fe4e545e7403702b0340020023b43be205fc4b666c41786686ea011206c3866e696d611a14c581c3b364c5ba2041636d652053747261c39f652201612a0e74776f0a6c696e657320f09f98803214d985d8b7d8a8d8b9d8a92074776f0a6c696e65733a0c4f274e65696c3b2044524f504211f09f988020e697a5e69cace58db0e588b74a107369676e2074776f0a6c696e65732061521a4f274e65696c3b2044524f50207369676e2074616209686572655a0c4f274e65696c3b2044524f50621e4f274e65696c3b2044524f50204f274e65696c3b2044524f502041636d65721053747261c39f652074616209686572657a1253747261c39f6520746162096865726520612b0140020023b43be2054308f2c502100218900d7a1408e01210ac840919d702a008b43be20520aec6027a1008c03e1095c2042901000000000000007a1008c03e1095c204290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (107, 1, 107, 116654080018677760, 1, 0, 0, 'test.invoice', 0, x'5aee37fcc74e43596f10d295a49b2e351ff1fe175784a6081bf5b8111daaf341', x'2b0295026023b43be205900411e1552b4a04de7269220753747261c39f6529d702a008b43be20558e28edc05621e746162096865726520746162096865726520e697a5e69cace58db0e588b76a01618201182271756f7465642220d985d8b7d8a8d8b9d8a92041636d658801b889b88006900102980102a001d6f2a001a801decb8002b001ced206c001cfe18ec6d8d7a1a34bc90153106b7315629265d20117c581c3b364c5ba20c581c3b364c5ba2053747261c39f65ea011274776f0a6c696e6573207461620968657265f8018e8403725412244f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b722134f274e65696c3b2044524f50206120f09f988028afd2a20130a7abe60638d5aba7054892e1c30150f8e6f802722a09a63ac45d0db81a061a07c581c3b364c5ba289bc4a70630f5c1830838d1eeb10748bbfbbd0250cdc73572391207c581c3b364c5ba2207c581c3b364c5ba28d2a3a40830b5ba810338e6fc4941be3c5278438a5f6448e2abde0650ffffffffffffffffff01723e120ad985d8b7d8a8d8b9d8a91a0dc3866e696d6120c3866e696d612893fabd0630c080e00738ed8c8b074164f9a7037b32991f48a2cb850650ba9edd92057a4c121153747261c39f652074776f0a6c696e65731a18e697a5e69cace58db0e588b720f09f988020c3866e696d61209d84d702280230f2f5c10438f29b8e0440c1a39802495de4f9de743075472b0395026023b43be2052cddf6942e5100a5c801120c4f274e65696c3b2044524f501a087461620968657265220c4f274e65696c3b2044524f502a0cf09f98802053747261c39f654207c581c3b364c5ba4a0c4f274e65696c3b2044524f505204f09f98805a1b74776f0a6c696e65732074776f0a6c696e65732053747261c39f65621774776f0a6c696e657320746162096865726520f09f98806a0e4f274e65696c3b2044524f50206172116120d985d8b7d8a8d8b9d8a920f09f98807a152271756f74656422204f274e65696c3b2044524f50820104f09f98802b0195026023b43be2054308e8c302100218900d7a1408e01210ced20619d702a008b43be20520a4c4027a1008c03e10a5a9032901000000000000007a1008c03e10a7a903290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (108, 1, 108, 116654080018874368, 1, 0, 0, 'test.invoice', 0, x'1831782ba35efe4c6c0b7884b151d4bdcfcc86f3d2f9f29a5958832bed2b8b23', x'2b023202c023b43be205cb0411af6676db7f2bee2d18abe90729d702a008b43be2054a14d985d8b7d8a8d8b9d8a920f09f9880207369676e50a6bd0158b9e4a3076a11f09f988020e697a5e69cace58db0e588b78801f8b0fd37a00183a78d09a801e2938e03b001c8820bb9017d76e2962b244a45d20115746162096865726520e697a5e69cace58db0e588b7e20104f09f9880ea011a2271756f746564222074776f0a6c696e65732053747261c39f65f2010974776f0a6c696e6573725d091af092dad3d3995a120e61204f274e65696c3b2044524f501a11d985d8b7d8a8d8b9d8a9206120f09f9880220c4f274e65696c3b2044524f502893b6f60130b8e0c30838998fc60541ca876fa311caa40d48b9e0ac0150caf2f18003723f090cae0389d40c06561210c581c3b364c5ba202271756f746564222204f09f988028be9b8a0130ed9ea70238beb91f4107a2aba8892be55148f5f3e2075017723d1a10c3866e696d612074776f0a6c696e657322114f274e65696c3b2044524f50207369676e289a9ce40630979ede0838a1a1fd084899c1fc0550c5d36f7a311206612041636d651a13f09f98802061204f274e65696c3b2044524f5020aedcbd0130e4dad20438da9cbc01409fa8e7067a2d090e663fe5353a8d741a0ce697a5e69cace58db0e588b72092e292072802308884e3053890cdd70240e7c5e9017a300937819056db0ae672120ec581c3b364c5ba20c3866e696d611a016120f3e3bb0330f784bc0338bef88b0540fbe086097a251201611a0ce697a5e69cace58db0e588b720d6e0af03280230f8e435389fa48502408fe85c2b033202c023b43be2051b842b068b061d25c901092895440e56a58d631a1474776f0a6c696e65732074616209686572652061220ad985d8b7d8a8d8b9d8a9320753747261c39f653a14d985d8b7d8a8d8b9d8a92041636d652041636d65421a746162096865726520f09f9880204f274e65696c3b2044524f504a1ae697a5e69cace58db0e588b720746162096865726520f09f9880520874616209686572655a1361207461620968657265202271756f746564226204f09f98806a082271756f74656422820115e697a5e69cace58db0e588b7202271756f746564222b013202c023b43be205430898c302100218900d7a1408e01210c8820b19d702a008b43be20520d4c3027a1008c03e10a3c1052901000000000000007a1008c03e10a3c105290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (109, 1, 109, 116654080019070976, 1, 0, 0, 'test.document', 0, x'75178037ac75660f8254ebc7b5876a5a36d2b0557c49d9e16f10d267b6534036', x'2b1b71024024b43be2050bf154ad67b2c0c796010802220c53747261c39f652041636d652a1b74776f0a6c696e6573204f274e65696c3b2044524f502041636d6550177a650940ddd201df4f9735120874616209686572651a19e697a5e69cace58db0e588b7204f274e65696c3b2044524f5022137369676e20c581c3b364c5ba20c3866e696d6128f48b6e30faaa830338c988ea0441af6fe0b041d11c3548ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (110, 1, 110, 116654080019267584, 1, 0, 0, 'test.allocate', 0, x'b55744bc82d32e904b65387e73042bf35c7b16d2b54e539342df0bc1d192091d', x'2b08f2028024b43be2052b0957026020b43be205109cc4021a056d6f7665647a150917b227296fc88f49110e026000b43be20518ee5f72056d6f766564');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (111, 1, 111, 116654080019398656, 1, 0, 0, 'test.document', 0, x'f345450a078b4b145986ad4b1ac6eb01342b7628d2a33ab1f8becdda8edfc49c', x'7e0e57026020b43be20501000000000000000000a802434608147ac8080a06c3866e696d617e0e57026020b43be2050300000000000000000004530bc4606ed4ab007e0e57026020b43be20504000000000000000000715caf9503d3b3de73320ec3866e696d6120c581c3b364c5ba3a19e697a5e69cace58db0e588b7204f274e65696c3b2044524f50421e7461620968657265204f274e65696c3b2044524f502074616209686572654a182271756f7465642220d985d8b7d8a8d8b9d8a920f09f9880520c4f274e65696c3b2044524f507e0e57026020b43be20506000000000000000000c0776965f1e19de8076080b0bb056802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (112, 1, 112, 116654080019595264, 1, 0, 0, 'test.document', 0, x'6c91956a51fece0779ca352f7077960f79ff2ab68508c126e2d4b69bcc28fa13', x'2b0ec6024025b43be205448aa08a6ff39392e2010a0e61204f274e65696c3b2044524f501a1c53747261c39f652053747261c39f65204f274e65696c3b2044524f50221c53747261c39f65204f274e65696c3b2044524f5020c581c3b364c5ba2a0df09f9880202271756f7465642232152271756f74656422204f274e65696c3b2044524f503a1ce697a5e69cace58db0e588b7207369676e20d985d8b7d8a8d8b9d8a94201614a087461620968657265520c4f274e65696c3b2044524f50608c9b42820106c3866e696d61890138d153b40623b40e900104a20115c3866e696d612053747261c39f6520c3866e696d61c801f39602720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (113, 1, 113, 116654080019726336, 1, 0, 0, 'test.document', 0, x'064750cfc40706ccd580b2b8c62f8e293d7ba5974dfbce4b15748614109c905d', x'7e12c202a00db43be20503808098879191b89e0315d652dd48b3522e2b22114f274e65696c3b2044524f50207369676e28bad6dbc3b69785a6f3017a0b08e8d3df9afcc486a9ad017e12c202a00db43be20505808088879191b89e0315d652dd48b3522e00720762656361757365');
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
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 1, 116654080004784128, 3337927399367169557, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 1, 116654080004915200, 3337927399367169557, 116654080004784128, 3337927399367169557, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 2, 116654080004784128, 3337927399367169557, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 2, 116654080004915200, 3337927399367169557, 116654080004784128, 3337927399367169557, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 2, 116654080018087936, 3337927399367169557, 116654080004915200, 3337927399367169557, 104);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 3, 116654080004784128, 3337927399367169557, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 3, 116654080004915200, 3337927399367169557, 116654080004784128, 3337927399367169557, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 4, 116654080004784128, 3337927399367169557, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 4, 116654080004915200, 3337927399367169557, 116654080004784128, 3337927399367169557, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 5, 116654080004784128, 3337927399367169557, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 5, 116654080004915200, 3337927399367169557, 116654080004784128, 3337927399367169557, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 6, 116654080004784128, 3337927399367169557, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 6, 116654080004915200, 3337927399367169557, 116654080004784128, 3337927399367169557, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 6, 116654080018087936, 3337927399367169557, 116654080004915200, 3337927399367169557, 104);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 7, 116654080004784128, 3337927399367169557, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 7, 116654080004915200, 3337927399367169557, 116654080004784128, 3337927399367169557, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 8, 116654080004784128, 3337927399367169557, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 8, 116654080004915200, 3337927399367169557, 116654080004784128, 3337927399367169557, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 9, 116654080004784128, 3337927399367169557, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 9, 116654080004915200, 3337927399367169557, 116654080004784128, 3337927399367169557, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 10, 116654080004784128, 3337927399367169557, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 11, 116654080004784128, 3337927399367169557, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 11, 116654080004915200, 3337927399367169557, 116654080004784128, 3337927399367169557, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 12, 116654080004784128, 3337927399367169557, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 12, 116654080004915200, 3337927399367169557, 116654080004784128, 3337927399367169557, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 13, 116654080004784128, 3337927399367169557, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 13, 116654080004915200, 3337927399367169557, 116654080004784128, 3337927399367169557, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 14, 116654080004784128, 3337927399367169557, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104215, 14, 116654080004915200, 3337927399367169557, 116654080004784128, 3337927399367169557, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959749562967, 1, 116654080019398656, 3337927399367169557, 0, 0, 111);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959749562967, 3, 116654080019398656, 3337927399367169557, 0, 0, 111);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959749562967, 4, 116654080019398656, 3337927399367169557, 0, 0, 111);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959749562967, 6, 116654080019398656, 3337927399367169557, 0, 0, 111);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075632, 1, 116654080005439488, 3337927399367169557, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075632, 1, 116654080005570560, 3337927399367169557, 116654080005439488, 3337927399367169557, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075632, 1, 116654080015597568, 3337927399367169557, 116654080005570560, 3337927399367169557, 90);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075632, 2, 116654080005439488, 3337927399367169557, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075632, 2, 116654080005570560, 3337927399367169557, 116654080005439488, 3337927399367169557, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075632, 2, 116654080015597568, 3337927399367169557, 116654080005570560, 3337927399367169557, 90);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075632, 2, 116654080015728640, 3337927399367169557, 116654080015597568, 3337927399367169557, 91);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075632, 3, 116654080005439488, 3337927399367169557, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075632, 3, 116654080005570560, 3337927399367169557, 116654080005439488, 3337927399367169557, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075632, 4, 116654080005570560, 3337927399367169557, 0, 0, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047158, 1, 116654080006094848, 3337927399367169557, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047158, 2, 116654080006094848, 3337927399367169557, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047158, 2, 116654080006225920, 3337927399367169557, 116654080006094848, 3337927399367169557, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047158, 3, 116654080006094848, 3337927399367169557, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047158, 3, 116654080006225920, 3337927399367169557, 116654080006094848, 3337927399367169557, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047158, 4, 116654080006094848, 3337927399367169557, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047158, 4, 116654080006225920, 3337927399367169557, 116654080006094848, 3337927399367169557, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018715, 1, 116654080006750208, 3337927399367169557, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018715, 1, 116654080006881280, 3337927399367169557, 116654080006750208, 3337927399367169557, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018715, 2, 116654080006750208, 3337927399367169557, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018715, 2, 116654080006881280, 3337927399367169557, 116654080006750208, 3337927399367169557, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018715, 3, 116654080006750208, 3337927399367169557, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018715, 3, 116654080006881280, 3337927399367169557, 116654080006750208, 3337927399367169557, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018715, 4, 116654080006881280, 3337927399367169557, 0, 0, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990274, 1, 116654080007405568, 3337927399367169557, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990274, 1, 116654080007536640, 3337927399367169557, 116654080007405568, 3337927399367169557, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990274, 2, 116654080007405568, 3337927399367169557, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990274, 2, 116654080007536640, 3337927399367169557, 116654080007405568, 3337927399367169557, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990274, 3, 116654080007405568, 3337927399367169557, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990274, 3, 116654080007536640, 3337927399367169557, 116654080007405568, 3337927399367169557, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990274, 3, 116654080019726336, 3337927399367169557, 116654080007536640, 3337927399367169557, 113);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990274, 4, 116654080007405568, 3337927399367169557, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990274, 4, 116654080007536640, 3337927399367169557, 116654080007405568, 3337927399367169557, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990274, 5, 116654080007405568, 3337927399367169557, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990274, 5, 116654080019726336, 3337927399367169557, 116654080007405568, 3337927399367169557, 113);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961651, 1, 116654080008060928, 3337927399367169557, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961651, 1, 116654080008192000, 3337927399367169557, 116654080008060928, 3337927399367169557, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961651, 2, 116654080008060928, 3337927399367169557, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961651, 2, 116654080008192000, 3337927399367169557, 116654080008060928, 3337927399367169557, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961651, 3, 116654080008192000, 3337927399367169557, 0, 0, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933258, 1, 116654080008716288, 3337927399367169557, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933258, 1, 116654080008847360, 3337927399367169557, 116654080008716288, 3337927399367169557, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933258, 2, 116654080008716288, 3337927399367169557, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933258, 2, 116654080008847360, 3337927399367169557, 116654080008716288, 3337927399367169557, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933258, 3, 116654080008847360, 3337927399367169557, 0, 0, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904848, 1, 116654080009371648, 3337927399367169557, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904848, 1, 116654080009502720, 3337927399367169557, 116654080009371648, 3337927399367169557, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904848, 2, 116654080009371648, 3337927399367169557, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904848, 2, 116654080009502720, 3337927399367169557, 116654080009371648, 3337927399367169557, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876293, 1, 116654080010027008, 3337927399367169557, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876293, 1, 116654080010158080, 3337927399367169557, 116654080010027008, 3337927399367169557, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876293, 2, 116654080010027008, 3337927399367169557, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876293, 2, 116654080010158080, 3337927399367169557, 116654080010027008, 3337927399367169557, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876293, 3, 116654080010027008, 3337927399367169557, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876293, 3, 116654080010158080, 3337927399367169557, 116654080010027008, 3337927399367169557, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847831, 1, 116654080010682368, 3337927399367169557, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847831, 1, 116654080010813440, 3337927399367169557, 116654080010682368, 3337927399367169557, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847831, 2, 116654080010682368, 3337927399367169557, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847831, 2, 116654080010813440, 3337927399367169557, 116654080010682368, 3337927399367169557, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847831, 3, 116654080010813440, 3337927399367169557, 0, 0, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847831, 4, 116654080010682368, 3337927399367169557, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819448, 1, 116654080011337728, 3337927399367169557, 0, 0, 65);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819448, 1, 116654080011468800, 3337927399367169557, 116654080011337728, 3337927399367169557, 66);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819448, 2, 116654080011468800, 3337927399367169557, 0, 0, 66);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790921, 1, 116654080011993088, 3337927399367169557, 0, 0, 69);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790921, 1, 116654080012124160, 3337927399367169557, 116654080011993088, 3337927399367169557, 70);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790921, 2, 116654080011993088, 3337927399367169557, 0, 0, 69);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790921, 2, 116654080012124160, 3337927399367169557, 116654080011993088, 3337927399367169557, 70);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762361, 1, 116654080012648448, 3337927399367169557, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762361, 1, 116654080012779520, 3337927399367169557, 116654080012648448, 3337927399367169557, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762361, 2, 116654080012648448, 3337927399367169557, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762361, 2, 116654080012779520, 3337927399367169557, 116654080012648448, 3337927399367169557, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762361, 3, 116654080012648448, 3337927399367169557, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762361, 3, 116654080012779520, 3337927399367169557, 116654080012648448, 3337927399367169557, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762361, 4, 116654080012648448, 3337927399367169557, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762361, 4, 116654080012779520, 3337927399367169557, 116654080012648448, 3337927399367169557, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762361, 5, 116654080012648448, 3337927399367169557, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762361, 6, 116654080012648448, 3337927399367169557, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762361, 6, 116654080012779520, 3337927399367169557, 116654080012648448, 3337927399367169557, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899659, 1, 116654080014090240, 3337927399367169557, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899659, 1, 116654080014221312, 3337927399367169557, 116654080014090240, 3337927399367169557, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899659, 2, 116654080014090240, 3337927399367169557, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899659, 2, 116654080014221312, 3337927399367169557, 116654080014090240, 3337927399367169557, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899659, 3, 116654080014221312, 3337927399367169557, 0, 0, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899659, 4, 116654080014090240, 3337927399367169557, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899659, 4, 116654080014221312, 3337927399367169557, 116654080014090240, 3337927399367169557, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959669871308, 1, 116654080014745600, 3337927399367169557, 0, 0, 85);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959669871308, 1, 116654080014876672, 3337927399367169557, 116654080014745600, 3337927399367169557, 86);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959669871308, 2, 116654080014745600, 3337927399367169557, 0, 0, 85);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959669871308, 2, 116654080014876672, 3337927399367169557, 116654080014745600, 3337927399367169557, 86);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959669871308, 3, 116654080014745600, 3337927399367169557, 0, 0, 85);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959669871308, 3, 116654080014876672, 3337927399367169557, 116654080014745600, 3337927399367169557, 86);
CREATE TABLE open_item (
  item_id INTEGER NOT NULL,
  from_date INTEGER NOT NULL,
  to_date INTEGER NOT NULL,
  due INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  open_minor INTEGER NOT NULL,
  PRIMARY KEY (item_id, from_date)
) STRICT, WITHOUT ROWID;
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959206400517, 20804, 20851, 20804, 423966959344812684, -36857);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959206400517, 20851, 2932897, 20804, 423966959344812684, -53516);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212691982, 20750, 20804, 20750, 423966959749562967, -6135);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212691982, 20804, 20851, 20750, 423966959749562967, -79850);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959212691982, 20851, 2932897, 20750, 423966959749562967, -83552);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959269315210, 20883, 2932897, 20883, 423966959344812684, 5593);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959686648395, 20851, 2932897, 20851, 423966959351104215, 9255);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959697134228, 20804, 2932897, 20804, 423966959344812684, 36857);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959711814153, 20640, 20883, 20670, 423966959351104215, 7044);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959711814153, 20883, 2932897, 20670, 423966959351104215, 1451);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959728591430, 20593, 2932897, 20593, 423966959351104215, -74008);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959734882817, 20641, 2932897, 20671, 423966959344812684, 69522);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959741174298, 20810, 2932897, 20810, 423966959344812684, -8162);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959776825893, 20765, 2932897, 20765, 423966959749562967, -64122);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959793603136, 20857, 2932897, 20887, 423966959351104215, 74006);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959799894677, 20724, 2932897, 20754, 423966959351104215, 54439);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959806186034, 20684, 2932897, 20714, 423966959351104215, 90276);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5292863544188798019, 20637, 2932897, 20637, 77, -19218);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5300469476531158560, 20745, 2932897, 20745, 77, -3381);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5300675666195755543, 20748, 20750, 20748, 77, -66698);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5300675666195755543, 20750, 2932897, 20748, 77, -60563);
CREATE TABLE customer_sum (
  customer_id INTEGER PRIMARY KEY,
  open_minor INTEGER NOT NULL,
  unapplied_minor INTEGER NOT NULL
) STRICT;
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (77, 0, 83162);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959344812684, 111972, 61678);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959351104215, 229427, 74008);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959749562967, 0, 147674);
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
CREATE TRIGGER guard_attempt_u BEFORE UPDATE OF id, pos, kind, payment_id, refund_id, sale_id, staff_id, customer_id, terminal_id, tender_id, date, payment_kind, currency, amount_minor, keyed, subject, reason ON attempt BEGIN SELECT RAISE (ABORT, 'attempt is append-only'); END;
CREATE TRIGGER guard_attempt_d BEFORE DELETE ON attempt BEGIN SELECT RAISE (ABORT, 'attempt is append-only'); END;
CREATE TRIGGER guard_attempt_line_u BEFORE UPDATE OF attempt_id, line, item_id, amount_minor ON attempt_line BEGIN SELECT RAISE (ABORT, 'attempt_line is append-only'); END;
CREATE TRIGGER guard_attempt_line_d BEFORE DELETE ON attempt_line BEGIN SELECT RAISE (ABORT, 'attempt_line is append-only'); END;
CREATE TRIGGER guard_attempt_result_u BEFORE UPDATE OF id, pos, attempt_id, state, terminal_id, currency, amount_minor, tip_minor, brand, last4, entry, code, reference, batch, message, receipt, evidence, trace, identity, at ON attempt_result BEGIN SELECT RAISE (ABORT, 'attempt_result is append-only'); END;
CREATE TRIGGER guard_attempt_result_d BEFORE DELETE ON attempt_result BEGIN SELECT RAISE (ABORT, 'attempt_result is append-only'); END;
CREATE TRIGGER guard_terminal_d BEFORE DELETE ON terminal BEGIN SELECT RAISE (ABORT, 'terminal is append-only'); END;
CREATE TRIGGER guard_collection_d BEFORE DELETE ON collection BEGIN SELECT RAISE (ABORT, 'collection is append-only'); END;
CREATE VIRTUAL TABLE search USING fts5(words, detail = none, columnsize = 0, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 0");
INSERT INTO search(rowid, words) VALUES (423966959344812684, 'aenima acme two lines two lines مطبعة o neil drop aenima aenima acme sign ');
INSERT INTO search(rowid, words) VALUES (423966959749562967, 'aenima lodz quoted tab here مطبعة ');
INSERT INTO search(rowid, words) VALUES (423966959831352006, 'a o neil drop strasse strasse o neil drop strasse o neil drop lodz ');
