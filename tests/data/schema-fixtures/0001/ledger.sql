PRAGMA application_id = 1128678246;
CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  date INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  reverses_id INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959776825949, 102, 20831, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959783117454, 103, 20767, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959801991739, 106, 20514, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959831351937, 112, 20826, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959843934872, 114, 20591, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959877489367, 120, 20611, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959883780761, 121, 20791, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959898460914, 124, 20738, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959908946657, 126, 20536, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959919432196, 128, 20582, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959925723703, 129, 20653, 10, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (423966959932015208, 130, 20597, 1, 840, 0);
INSERT INTO entry(id, pos, date, kind, currency, reverses_id) VALUES (5296364031771249936, 116, 20686, 10, 840, 0);
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
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959776825949, 1, 1200, 5702, 423966959351104013, 20861, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959776825949, 2, 4000, -2851, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959776825949, 3, 4000, -2851, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959783117454, 1, 1200, 96673, 423966959351104013, 20797, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959783117454, 2, 4000, -48336, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959783117454, 3, 4000, -48337, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959801991739, 1, 1200, 22524, 423966959344812765, 20544, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959801991739, 2, 4000, -11262, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959801991739, 3, 4000, -11262, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959831351937, 1, 1200, 7796, 423966959814574608, 20856, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959831351937, 2, 4000, -3898, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959831351937, 3, 4000, -3898, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959843934872, 1, 1200, 13326, 423966959344812765, 20621, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959843934872, 2, 4000, -6663, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959843934872, 3, 4000, -6663, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959877489367, 1, 1200, -6834, 423966959873295099, 20611, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959877489367, 2, 1040, 3417, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959877489367, 3, 1040, 3417, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959883780761, 1, 1200, -65211, 423966959873295099, 20791, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959883780761, 2, 1040, 32605, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959883780761, 3, 1040, 32606, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959898460914, 1, 1200, 30717, 423966959814574608, 20768, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959898460914, 2, 4000, -15358, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959898460914, 3, 4000, -15359, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959908946657, 1, 1200, -14525, 423966959344812765, 20536, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959908946657, 2, 1040, 7262, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959908946657, 3, 1040, 7263, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959919432196, 1, 1200, 40460, 423966959814574608, 20612, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959919432196, 2, 4000, -20230, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959919432196, 3, 4000, -20230, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959925723703, 1, 1200, -2460, 423966959351104013, 20653, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959925723703, 2, 1040, 1230, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959925723703, 3, 1040, 1230, 0, 0, 2);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959932015208, 1, 1200, 34290, 423966959344812765, 20627, 0);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959932015208, 2, 4000, -17145, 0, 0, 1);
INSERT INTO posting(entry_id, line, account, amount_minor, customer_id, due, sub_id) VALUES (423966959932015208, 3, 4000, -17145, 0, 0, 2);
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
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959206400660, 1, 1, 9207330117090213814, 447012, '', 2536922043329515258, 0, 2528, 0, '', 26570, -25792, '', '', '"quoted" tab	here a', 8590067125091581648, 0, 0, -28565, -20072677, 0, 4484692651256162490, -3794173512688481864, 0, '', 0, '', '', 'Łódź', -2259);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959212692187, 2, 3, 0, 640314, 'Łódź', 0, 0, 0, -18692, '😀', 35805, 5035477, '"quoted" 😀', 'مطبعة two
lines', '', 604465716454424882, 0, 0, 9223372036854775807, 10768757, 0, 0, -33045986, 0, '日本印刷 😀', 3195378736865487433, '', 'Straße 日本印刷', '日本印刷 two
lines sign', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959776825949, 102, 3, 0, 0, '', 423966959351104013, 0, 1589, 31914, '', 2463, 9784876, '"quoted" tab	here', 'two
lines Ænima "quoted"', 'sign', -159335819, 0, 0, -1997002, 5470798, 5702, 0, 9223372036854775807, 969014447066840016, 'Straße', 0, 'O''Neil; DROP two
lines', '😀 Acme', '日本印刷', 36891);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959783117454, 103, 2, 0, 186517447, 'sign', 423966959351104013, 0, 48092, 826, 'a a "quoted"', 0, 3492206, '', '', '', -426288819, 0, 0, -9633368, -3028744, 96673, 0, 1888587867852907014, 5248279852601592469, 'O''Neil; DROP', 2761143228868955800, '', 'Łódź', '', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959801991739, 106, 4, 1704630954673888563, 9223372036854775807, 'Straße Łódź tab	here', 423966959344812765, 0, 19511, 50917, 'a', 0, 9040564, '', 'O''Neil; DROP', '😀 日本印刷', 9223372036854775807, 0, 1, -1616835, 4362296, 22524, 0, 33124, 4748496798675883186, '', 4553310835589498391, 'Straße tab	here', '', '"quoted" a', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959831351937, 112, 5, 1400388221723342433, 87, '日本印刷 a a', 423966959814574608, 7173571570496214312, 0, 0, '', 0, 7139656, 'tab	here مطبعة Acme', 'two
lines tab	here', '', -28459, 1, 1, 6671477, -670911, 7796, 7286500342467259444, -444297597, 0, 'a Acme', 0, 'sign', 'مطبعة Straße Acme', 'two
lines O''Neil; DROP Acme', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959843934872, 114, 0, 4371567272770415802, -9223372036854775808, '"quoted" "quoted"', 423966959344812765, 557562374156855490, 6908, 58211, 'a مطبعة sign', 44216, -4956134, '', 'a O''Neil; DROP', '', 31846, 1, 1, 1064824, -5972590, 13326, 0, -834243755371041705, 0, 'O''Neil; DROP', 0, 'sign', 'Acme مطبعة O''Neil; DROP', 'Straße Straße 😀', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959898460914, 124, 1, 8204394758081701317, 0, 'two
lines Acme', 423966959814574608, 0, 0, 1782, 'مطبعة 日本印刷 a', -12394, 5765843, 'a', 'two
lines', '', 24, 1, 0, -1131951, -2824499, 30717, 7341524102458981025, 83730, 2017664983192245123, '日本印刷 "quoted" 日本印刷', 0, 'مطبعة O''Neil; DROP', '😀', 'مطبعة two
lines', 0);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959919432196, 128, 2, 3797212554411521556, 0, '', 423966959814574608, 0, 22145, -19939, '', -14610, 7334501, 'O''Neil; DROP Acme', '', 'Ænima Ænima Ænima', 2564810855428447788, 0, 1, 4287669, 2351, 40460, 902187107944334463, -9223372036854775808, 0, 'O''Neil; DROP Straße Straße', 0, 'Ænima sign', 'sign مطبعة', '', -6438);
INSERT INTO invoice(id, pos, kind, series_id, sequence, number, customer_id, location_id, date, due, terms, discount_until, discount_minor, po, reference, note, currency, rounding, rounds_per_document, subtotal_minor, tax_minor, total_minor, subject_id, step, draft_id, draft_version, certificate_id, exempt_region, exempt_reason, exempt_number, exempt_expires) VALUES (423966959932015208, 130, 0, 6342960473425143585, 4382506044099759559, 'Łódź', 423966959344812765, 6676524382766018821, 49339, 22450, '😀', 0, 4588310, '', 'Straße', 'Acme', 0, 1, 1, 4062533, 3450169, 34290, 0, 9223372036854775807, 0, '', 0, 'tab	here مطبعة Łódź', 'مطبعة Straße Łódź', '日本印刷 😀 O''Neil; DROP', 0);
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
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959206400660, 1, 0, '', 'a O''Neil; DROP', 'tab	here Ænima', -9223372036854775808, 0, 3273565730873838801, 0, -6722494723857574088, 291773);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959206400660, 2, 0, '日本印刷 sign Straße', 'Ænima Acme sign', 'sign tab	here', 301, 212, 533, 0, -8186360841310134295, 3683);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692187, 1, 6572749765647049733, '😀 Acme Łódź', 'مطبعة Ænima', 'a', -13622, -2150277453596019919, -26755, 993868915682834751, 0, -494);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692187, 2, 8154295226527522455, 'Straße', '', 'sign "quoted" a', 0, -171, 162016, 9066429884979052944, -117219, 8337432611554682813);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692187, 3, 7360101046440846118, 'مطبعة Ænima', 'a Ænima', '😀 tab	here', 10367, 603651155881035788, -7821977910780558251, 0, 1828157553, 9);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959212692187, 4, 6008856034515114859, 'O''Neil; DROP "quoted" Ænima', 'Straße "quoted"', '', 12, 109790625, 39212104, 0, -188257753, 224);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959776825949, 1, 7841661942601938636, '', 'Łódź sign two
lines', '', -7374952, -907772, 2027025, 0, 7404212, -629786070);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959776825949, 2, 0, '"quoted" Acme 日本印刷', 'a 😀 sign', 'a sign', -6190405, -8278702, 2065551, 0, -3107524, -3475385);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959776825949, 3, 4623594182293718498, '😀 tab	here Acme', 'Acme', 'a', -8984910, -1304448, -7129289, 0, -9311785, -9223372036854775808);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959783117454, 1, 6706520731320952583, '', '', '', -6317071, 5025375, -4192371, 0, -9298648, 0);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959801991739, 1, 0, 'Ænima', 'two
lines', 'sign', 1488637, -4920169, -8482484, 0, 9116024, 0);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959801991739, 2, 0, '', '', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', -1238775, -9319019, 6328038, 4948240408170085549, 8242872, -4161162641406116703);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959801991739, 3, 6582557348744815125, 'two
lines Łódź Łódź', 'O''Neil; DROP tab	here Straße', 'مطبعة two
lines', 9856293, 9526689, -2331226, 0, -9705253, 505);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959831351937, 1, 0, '', 'O''Neil; DROP 日本印刷', 'a O''Neil; DROP Straße', 9108831, 4241773, 8484854, 0, 6481411, 0);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959898460914, 1, 0, '', 'Ænima', 'sign مطبعة', -6412332, -7821169, 3190232, 0, -8618429, 0);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959898460914, 2, 5198573048707365924, '', '', '', 4788627, -4433070, -6816727, 4604668491120689601, 2524805, 0);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959919432196, 1, 0, '😀 日本印刷', '', '', -8384510, 4937824, -9504373, 0, 8631143, 230349121);
INSERT INTO invoice_line(invoice_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, amount_minor, subject_line) VALUES (423966959932015208, 1, 0, 'مطبعة', 'Ænima Ænima sign', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', -2337779, -4595849, -7173522, 0, -5888641, 9223372036854775807);
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
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959206400660, 1, 0, 'Ænima', '', 9223372036854775807, 1, -771560, 700408517842293986, -448140687, 4759924559822289592);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959206400660, 2, 0, 'tab	here Straße Ænima', 'Acme', 9223372036854775807, 1, -7824638182000386767, 9223372036854775807, -30, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212692187, 1, 0, 'tab	here sign 😀', '"quoted" O''Neil; DROP Acme', 63, 0, 9223372036854775807, -5319, 4, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959212692187, 2, 4973824038320445660, '😀', 'Łódź tab	here', 487082, 0, 0, -23968, 0, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959776825949, 1, 0, 'Acme', '', -6809217, 1, -5179574, 7142753, 4037137, 1366121133160002492);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959776825949, 2, 0, 'two
lines two
lines', '', -6237192, 1, 6210556, -244330, -7695014, 8325447466450752358);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959783117454, 1, 0, 'Straße Ænima O''Neil; DROP', 'two
lines two
lines مطبعة', -7546236, 0, -348294, 5656538, 1277441, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959801991739, 1, 0, 'two
lines sign', '', 3649483, 0, -4288953, 5107938, 3141158, 9180697567931406848);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959801991739, 2, 7981640614136388381, '', '', -440543, 0, -927305, -8893419, -9315451, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959801991739, 3, 0, 'Łódź', '', 7618117, 0, -3157659, 606003, -9137510, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959843934872, 1, 0, 'Ænima', 'Straße Ænima Łódź', -6534310, 1, 2284820, -7129048, 3563032, 1653908670884680681);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959898460914, 1, 1180967483958466230, 'Straße 日本印刷 O''Neil; DROP', '', -5538514, 1, 1150458, 8950539, 4934452, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959898460914, 2, 8552877459558071781, 'sign sign Acme', 'Ænima', -5385550, 0, -7094612, -2923964, -2635888, 0);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959919432196, 1, 0, '', '日本印刷 日本印刷', 6960398, 1, -681861, 2282789, -1832055, 2665996264569133784);
INSERT INTO invoice_tax(invoice_id, line, tax_rate_id, jurisdiction, name, rate, inclusive, base_minor, tax_minor, exempt_minor, tax_group_id) VALUES (423966959919432196, 2, 0, 'Acme مطبعة tab	here', 'مطبعة', -9644705, 0, 3285457, -7365423, 5729340, 7899779723113232223);
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
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959218983437, 3, 0, 'two
lines', '😀', 'Łódź a مطبعة', 'O''Neil; DROP "quoted" two
lines', '"quoted" a a', '', 'tab	here', 'two
lines', '😀', '', '', 'two
lines 😀 two
lines', 'مطبعة a "quoted"', '', 'sign');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959225275069, 4, 1797675842111133852, 'Acme tab	here tab	here', 'two
lines 日本印刷 Acme', '😀', '日本印刷', '', '', '😀 a', '', 'مطبعة مطبعة', '"quoted" 日本印刷', 'Ænima مطبعة', 'a', '', 'Ænima two
lines', '😀');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959776825949, 102, 0, 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '"quoted" Ænima a', '', '', 'O''Neil; DROP', 'sign مطبعة', 'Acme مطبعة 日本印刷', 'Łódź', 'Acme', '', '', '日本印刷 tab	here Łódź', 'O''Neil; DROP 😀', '日本印刷 日本印刷', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959783117454, 103, 0, '', 'two
lines', 'two
lines Acme', '日本印刷 "quoted"', 'two
lines Straße', 'Łódź tab	here', 'a sign', '😀 😀 a', 'O''Neil; DROP Acme Acme', 'Łódź a 😀', 'Straße', 'tab	here 😀 😀', '', 'Straße Łódź 日本印刷', 'Łódź two
lines Straße');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959795700261, 105, 3479322479962314095, 'sign "quoted"', '', '', 'Ænima', 'Łódź "quoted" two
lines', 'Łódź مطبعة', '😀', 'tab	here tab	here', '日本印刷 Łódź', 'مطبعة 日本印刷', 'Ænima two
lines', 'sign sign', '', 'a tab	here Ænima', '"quoted" مطبعة two
lines');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959801991739, 106, 7351188008575351342, '', '😀', 'Ænima Ænima', 'Ænima Acme Acme', '"quoted" Łódź', '', 'sign', '日本印刷 مطبعة', '', '', 'Ænima', '😀 Ænima Straße', 'Acme', 'Ænima Łódź', 'Ænima "quoted"');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959831351937, 112, 0, '"quoted"', '日本印刷 two
lines 😀', 'Łódź tab	here', 'tab	here tab	herelong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'a', '', 'tab	here', '"quoted" 😀', '', '"quoted" Acme sign', 'Łódź 日本印刷 a', '"quoted"', 'sign', 'Straße', 'O''Neil; DROP');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959843934872, 114, 7891627568711782597, 'sign', 'tab	here a', '', '日本印刷', 'O''Neil; DROP', 'a a', 'Ænima Łódź', 'مطبعة two
lines 日本印刷', 'Straße مطبعة', 'sign two
lines', 'Acme 日本印刷 tab	here', 'a', 'a "quoted" a', 'O''Neil; DROP O''Neil; DROP Straße', '');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959898460914, 124, 0, '😀', 'Acme Ænima a', 'Straße sign', '日本印刷 sign', 'Acme 日本印刷 日本印刷', 'Ænima 😀 Acme', '', 'Acme', 'Acme مطبعة مطبعة', 'sign O''Neil; DROP', 'O''Neil; DROP', 'مطبعة Łódź', 'sign Straße', '😀 Łódź', 'Łódź Ænima 日本印刷');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959919432196, 128, 1620401471129675581, 'Acme two
lines', '', '', 'Ænima "quoted" O''Neil; DROP', 'Ænima "quoted" 日本印刷', '"quoted" Łódź', '', '', '', 'مطبعة "quoted" a', '', '"quoted" O''Neil; DROP', 'Łódź tab	here', 'a مطبعة two
lines', '日本印刷');
INSERT INTO invoice_party(id, pos, customer_id, name, company, address, city, region, postcode, country, tax_id, email, ship_name, ship_address, ship_city, ship_region, ship_postcode, ship_country) VALUES (423966959932015208, 130, 0, '', 'tab	here 日本印刷 Łódź', 'Acme', 'Acme tab	here a', 'a Ænima', '', 'Acme Straße', 'Acme sign', '😀 مطبعة', 'two
lines', 'Acme "quoted"', 'Acme Acme', '', '日本印刷 two
lines "quoted"', '"quoted"');
CREATE TABLE invoice_void (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO invoice_void(id, pos, invoice_id, customer_id, date, reason) VALUES (423966959231566355, 5, 3930566692641768663, 0, 31990, 'Łódź a');
INSERT INTO invoice_void(id, pos, invoice_id, customer_id, date, reason) VALUES (423966959237857989, 6, 0, 4745811288928021931, 0, '"quoted"');
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
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959244149435, 7, 8084496128167093403, 0, 0, 3, 4022, 13100, 'مطبعة O''Neil; DROP');
INSERT INTO write_off(id, pos, item_id, customer_id, date, kind, currency, amount_minor, reason) VALUES (423966959250440934, 8, 0, 0, 0, 1, -3355042429396418465, -607427897969722342, '');
CREATE TABLE fee_waiver (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  step INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959256732249, 9, 4431735327150507163, -27125, 0, 'sign Straße "quoted"');
INSERT INTO fee_waiver(id, pos, invoice_id, step, date, reason) VALUES (423966959263023743, 10, 0, 0, 39109, 'a tab	here');
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
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959269315325, 11, 1, 8125912150693610861, 30146, 3689004030858299384, 6, 'Ænima', 111243, -9223372036854775808, -9223372036854775808, 199, -9223372036854775808, '', '😀 日本印刷', 0, 'tab	here a 日本印刷', -4, 0);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959275606772, 12, 1, 0, -12123, 0, 2, 'Łódź Acme O''Neil; DROP', -8253268, -227, 0, -9223372036854775808, -6450354, 'Łódź 日本印刷', '', 1649150804100023111, '', -2037, 2265729379778995465);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959877489367, 120, 0, 423966959873295099, -18365, 0, 2, '', 9223372036854775807, 6834, -1800689, 1341587, -2486276, 'a', '', 5260675295131434083, 'sign', -6750907, 5175076950649132327);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959883780761, 121, 1, 423966959873295099, 0, 9202452576489199724, 4, 'sign', 9223372036854775807, 65211, 7952117, 8973588, -6409757, '', '😀 a', 0, 'tab	here tab	here', 3369344, 4351979924110140724);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959908946657, 126, 1, 423966959344812765, 31302, 0, 4, '', 58371, 14525, -8764236, -815116, -8959541, 'sign Łódź', 'a two
lines O''Neil; DROP', 1344895475451001781, '"quoted" Łódź "quoted"', 6358944, 8574890576544711525);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (423966959925723703, 129, 2, 423966959351104013, 0, 0, 2, '', -1017422, 2460, 7562450, -6251387, -1299094, '日本印刷 Acme', '日本印刷 Straße 😀', 1566896841128948586, 'Acme Straße', -7871463, 0);
INSERT INTO payment(id, pos, kind, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, tendered_minor, change_minor, rounding_minor, reference, subject, sale_id, note, tip_minor, shift_id) VALUES (5296364031771249936, 116, 1, 77, 9514, 0, 0, 'Acme sign', -3, 27439, -7400129, -9739981, -1874200, 'Acme مطبعة', '', 8124937098431113735, 'O''Neil; DROP 😀 "quoted"', 3301854, 0);
CREATE TABLE allocation (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959789408964, 104, 423966959344812765, 20671, 'moved');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959877489367, 120, 423966959873295099, 20611, '');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959883780761, 121, 423966959873295099, 20791, '');
INSERT INTO allocation(id, pos, customer_id, date, reason) VALUES (423966959908946657, 126, 423966959344812765, 20536, '');
CREATE TABLE allocation_line (
  allocation_id INTEGER NOT NULL REFERENCES allocation(id),
  line INTEGER NOT NULL,
  credit_id INTEGER NOT NULL DEFAULT 0,
  debit_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (allocation_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959789408964, 1, 423966959269315325, 423966959206400660, 21393);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959877489367, 1, 423966959877489367, 423966959776825949, 6834);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959877489367, 2, 423966959877489367, 423966959831351937, 3417);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959877489367, 3, 423966959877489367, 423966959801991739, 2278);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959883780761, 1, 423966959883780761, 423966959206400660, 65211);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959883780761, 2, 423966959883780761, 423966959783117454, 32605);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959908946657, 1, 423966959908946657, 423966959776825949, 14525);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959908946657, 2, 423966959908946657, 423966959206400660, 7262);
INSERT INTO allocation_line(allocation_id, line, credit_id, debit_id, amount_minor) VALUES (423966959908946657, 3, 423966959908946657, 423966959801991739, 4841);
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
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason, shift_id) VALUES (423966959281898212, 13, 5260045406109175831, 0, 37390, 0, 6, 'two
lines Straße مطبعة', -2891, 29, 4172336, '😀 مطبعة', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 0);
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason, shift_id) VALUES (423966959288189592, 14, 0, 153043322809585325, 40415, 5686718759721955643, 5, '', 633880851, 0, -295120857, 'a', '', 794685315730167310);
INSERT INTO refund(id, pos, source_id, customer_id, date, tender_id, tender_kind, tender_name, currency, amount_minor, rounding_minor, reference, reason, shift_id) VALUES (423966959864906492, 118, 7731764578134880930, 0, 0, 3182188377841656951, 6, 'a O''Neil; DROP Acme', 6038092470256452296, 3871, -484727, 'tab	here', '', 0);
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
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason, shift_id) VALUES (423966959294481114, 15, 0, 8800332806827909516, 3, 47374, '', 'O''Neil; DROP two
lines 日本印刷', 5821010858724549251);
INSERT INTO payment_event(id, pos, payment_id, customer_id, kind, date, code, reason, shift_id) VALUES (423966959300772449, 16, 6772877284344386265, 6192220473090133591, 0, 10579, 'Ænima "quoted"', 'O''Neil; DROP "quoted"', 2976811951263477625);
CREATE TABLE deposit_use (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  deposit_id INTEGER NOT NULL DEFAULT 0,
  customer_id INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL DEFAULT 0,
  currency INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959307063851, 17, 661277421785912144, 4348212469215201321, 0, 9223372036854775807, 0);
INSERT INTO deposit_use(id, pos, deposit_id, customer_id, date, currency, amount_minor) VALUES (423966959313355513, 18, 0, 5190413703122658707, -18611, 0, 0);
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
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959332229756, 21, 27841, -10373, 3, 1, 'مطبعة Straße', 'a "quoted"', 'tab	here مطبعة', 9223372036854775807, 1830871);
INSERT INTO statement_run(id, pos, as_of, since, kind, detail, paper, seen, program, currency, total_minor) VALUES (423966959338521120, 22, 19957, -16782, 0, 1, '"quoted" 😀', '"quoted" two
lines Ænima', 'Ænima 😀 Acme', 21012, 449798);
CREATE TABLE statement_run_line (
  statement_run_id INTEGER NOT NULL REFERENCES statement_run(id),
  line INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  balance_minor INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (statement_run_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229756, 1, 0, 5565573445795426710, '');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229756, 2, 0, 0, 'tab	here 日本印刷 Łódź');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959332229756, 3, 685303002403111471, 1, 'a');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959338521120, 1, 0, 85379, 'Straße');
INSERT INTO statement_run_line(statement_run_id, line, customer_id, balance_minor, sha256) VALUES (423966959338521120, 2, 0, -3532480092088632729, 'مطبعة a 😀');
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
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959344812765, 23, 'مطبعة tab	here "quoted"', '日本印刷 sign', 'مطبعة', '', '', 'Acme a', '', 'two
lines Straße Acme', 'tab	here Ænima O''Neil; DROP', 'O''Neil; DROP', 0, -6, 1, 1, 'a two
lines sign', '"quoted" tab	here two
lines', 1988152772233731878, 0, 0, 'مطبعة', '日本印刷', 1, 1274006017432357823, 4939447321003090015, 0);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959351104013, 24, 'Straße two
lines مطبعة', '', '', '', '', '', '', 'Acme', '', 'O''Neil; DROP', 0, -7801641, 1, 1, 'sign', '', 0, 2, 1, '"quoted" two
lines مطبعة', '', 0, 38724754858436164, 2627118254203073114, 38194);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959814574608, 108, 'two
lines O''Neil; DROP', '😀 日本印刷', 'tab	here sign', 'Acme Acme a', 'Straße 😀', '', 'sign', '', 'Łódź O''Neil; DROP', '日本印刷 Łódź', 7450803967299151631, -4708033, 1, 1, 'مطبعة 😀', '', 6526542806113152641, 1, 1, 'tab	here O''Neil; DROP', 'Acme a', 0, 0, 983132795778861002, -9119);
INSERT INTO customer(id, pos, number, name, company, email, phone, address, city, region, postcode, country, terms_id, credit_limit_minor, has_limit, hold, hold_reason, tax_id, tax_group_id, statement_kind, statement_omit_not_due, language, note, archived, merged_into_id, ship_location_id, since) VALUES (423966959873295099, 119, '', 'tab	here Ænima', 'tab	here', '', 'Straße tab	here 日本印刷', 'O''Neil; DROP', '', 'sign Łódź tab	here', '', '日本印刷 sign O''Neil; DROP', 0, 5695156, 0, 1, '"quoted"', '', 0, 3, 1, 'O''Neil; DROP', '日本印刷 a sign', 0, 7693882059386454056, 1886093939449793705, 34238);
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
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959365784259, 27, 3523310251648290636, 'two
lines 😀 日本印刷', 'Straße 😀 O''Neil; DROP', '', 'sign Straße two
lineslong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 21, 0);
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959372075704, 28, 423966959344812765, 'tab	here tab	here مطبعة', 'sign tab	here', 'مطبعة two
lines tab	here', 'مطبعة a', -9, 1);
INSERT INTO contact(id, pos, customer_id, name, title, email, phone, roles, archived) VALUES (423966959839740530, 113, 423966959351104013, '', 'Straße 日本印刷 Straße', 'sign two
lines', '', -12, 1);
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
INSERT INTO location(id, pos, customer_id, name, address, city, region, postcode, country, tax_group_id, archived) VALUES (423966959386755693, 31, 7757720082442353746, 'two
lines', 'Ænima مطبعة O''Neil; DROP', 'Ænima Straße two
lines', '"quoted"', 'Acme Ænima Ænima', 'Łódź tab	here', 6279151061488145749, 1);
INSERT INTO location(id, pos, customer_id, name, address, city, region, postcode, country, tax_group_id, archived) VALUES (423966959393047055, 32, 6467873124611451120, 'tab	here', 'Acme sign مطبعة', '', 'Straße', '', 'tab	here', 2275416361017189319, 0);
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
INSERT INTO certificate(id, pos, customer_id, region, reason, number, valid_from, expires, scan_hash, scan_name, archived) VALUES (423966959407727200, 35, 0, '', 'O''Neil; DROP', 'Straße 日本印刷 two
lineslong long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 31156, -11829, 'Ænima', 'O''Neil; DROP "quoted"', 0);
INSERT INTO certificate(id, pos, customer_id, region, reason, number, valid_from, expires, scan_hash, scan_name, archived) VALUES (423966959414018607, 36, 0, '', '"quoted" Łódź', 'مطبعة O''Neil; DROP', 36297, -9580, 'Ænima 日本印刷', 'Acme tab	here', 0);
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
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959428698624, 39, 'Łódź Ænima sign', '', 'two
lines sign', 'two
lines 日本印刷 tab	here', -20308, 1, 0, 0);
INSERT INTO item(id, pos, code, name, description, unit, unit_price, untaxed, tax_group_id, archived) VALUES (423966959434990284, 40, '', '', 'two
lines a', 'مطبعة tab	here "quoted"', -74851, 0, 7538556931472604669, 1);
CREATE TABLE price_break (
  item_id INTEGER NOT NULL REFERENCES item(id),
  line INTEGER NOT NULL,
  min_quantity INTEGER NOT NULL DEFAULT 0,
  unit_price INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (item_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990284, 1, -9223372036854775808, 0);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990284, 2, -1, 736883);
INSERT INTO price_break(item_id, line, min_quantity, unit_price) VALUES (423966959434990284, 3, -636366, -9223372036854775808);
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
INSERT INTO terms(id, pos, name, kind, days, discount_rate, discount_days, archived) VALUES (423966959449670194, 43, 'sign', 2, 906769, 9223372036854775807, 44565910, 0);
INSERT INTO terms(id, pos, name, kind, days, discount_rate, discount_days, archived) VALUES (423966959455961719, 44, 'a', 3, 4025411259820989622, 0, 172, 0);
CREATE TABLE tax_rate (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  jurisdiction TEXT NOT NULL DEFAULT '',
  rate INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tax_rate(id, pos, name, jurisdiction, rate, archived) VALUES (423966959470641906, 47, '', '', 0, 0);
INSERT INTO tax_rate(id, pos, name, jurisdiction, rate, archived) VALUES (423966959476933344, 48, 'Ænima', 'a', 9223372036854775807, 1);
CREATE TABLE tax_group (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  inclusive INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tax_group(id, pos, name, inclusive, archived) VALUES (423966959491613313, 51, 'sign', 1, 1);
INSERT INTO tax_group(id, pos, name, inclusive, archived) VALUES (423966959497904733, 52, '"quoted" Ænima', 0, 0);
CREATE TABLE tax_group_member (
  tax_group_id INTEGER NOT NULL REFERENCES tax_group(id),
  line INTEGER NOT NULL,
  tax_rate_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (tax_group_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613313, 1, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959491613313, 2, 6432163205584835446);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959497904733, 1, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959497904733, 2, 1221039023272891040);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959497904733, 3, 0);
INSERT INTO tax_group_member(tax_group_id, line, tax_rate_id) VALUES (423966959497904733, 4, 8665873083604017912);
CREATE TABLE tender (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  kind INTEGER NOT NULL DEFAULT 0,
  needs_reference INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0,
  rank INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tender(id, pos, name, kind, needs_reference, archived, rank) VALUES (423966959512584822, 55, 'مطبعة', 1, 0, 0, -4799845526799093043);
INSERT INTO tender(id, pos, name, kind, needs_reference, archived, rank) VALUES (423966959518876369, 56, 'tab	here مطبعة', 4, 1, 1, 9223372036854775807);
CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  role INTEGER NOT NULL DEFAULT 0,
  pin_hash TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO staff(id, pos, name, role, pin_hash, archived) VALUES (423966959533556287, 59, 'Acme 日本印刷', 3, 'Acme two
lines "quoted"', 0);
INSERT INTO staff(id, pos, name, role, pin_hash, archived) VALUES (423966959539847821, 60, '', 3, 'مطبعة مطبعة', 0);
CREATE TABLE period_lock (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  before INTEGER NOT NULL DEFAULT 0,
  seen TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO period_lock(id, pos, before, seen, reason) VALUES (423966959319646832, 19, 41325, 'sign a 日本印刷', 'a O''Neil; DROP');
INSERT INTO period_lock(id, pos, before, seen, reason) VALUES (423966959325938188, 20, -4233, 'O''Neil; DROP 😀 tab	here', '"quoted" Ænima');
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  value TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO setting(id, pos, value) VALUES (45, 117, 'Ænima');
INSERT INTO setting(id, pos, value) VALUES (52, 101, 'Ænima مطبعة Łódź');
INSERT INTO setting(id, pos, value) VALUES (56, 109, '');
CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  station INTEGER NOT NULL DEFAULT 0,
  prefix TEXT NOT NULL DEFAULT '',
  first INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO series(id, pos, kind, station, prefix, first, archived) VALUES (423966959554527789, 63, 3, 3070019, 'Acme مطبعة', 9223372036854775807, 1);
INSERT INTO series(id, pos, kind, station, prefix, first, archived) VALUES (423966959560819221, 64, 2, 15, 'O''Neil; DROP O''Neil; DROP Straße', 5, 0);
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
INSERT INTO invoice_group(id, pos, customer_id, number, series_id, sequence, date, due, dissolved) VALUES (423966959575499376, 67, 0, 'sign Acme', 6946478012707368857, 0, 0, 0, 1);
INSERT INTO invoice_group(id, pos, customer_id, number, series_id, sequence, date, due, dissolved) VALUES (423966959581790813, 68, 0, 'tab	here a tab	here', 0, 49478629, 0, 0, 1);
CREATE TABLE group_member (
  invoice_group_id INTEGER NOT NULL REFERENCES invoice_group(id),
  line INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (invoice_group_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499376, 1, 3895145937214157772);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499376, 2, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499376, 3, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959575499376, 4, 1666208142447269561);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790813, 1, 0);
INSERT INTO group_member(invoice_group_id, line, invoice_id) VALUES (423966959581790813, 2, 0);
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
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959596470911, 71, 2, 3030606234804271453, 0, 'tab	here sign Acme', '', '', 0, 0, 0, 0, 1);
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959602762363, 72, 1, 4034620165462533648, 9177822200103614670, 'Ænima', 'Ænima مطبعة', 'Acme', 0, 0, 1037795268263218439, 968108200, 1);
INSERT INTO draft(id, pos, kind, customer_id, location_id, po, reference, note, date, terms_id, subject_id, holder, discarded) VALUES (423966959852323374, 115, 0, 0, 0, '', '', '', 0, 0, 0, -9223372036854775808, 1);
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
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596470911, 1, 0, 'Łódź', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'O''Neil; DROP 😀 two
lines', -16, -75498, -20126, 0, 1931175075);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596470911, 2, 0, '😀', 'a two
lines tab	here', 'Straße', 0, -7730, -592745, 0, -9223372036854775808);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959596470911, 3, 4987278622603263509, 'Ænima', '', 'Łódź', 9223372036854775807, -9223372036854775808, -2835984, 0, -794095521468118306);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959602762363, 1, 0, '', '😀', 'Acme', 38034, 0, 0, 909779042132837947, 1574483);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959602762363, 2, 7270885436936856833, '', 'tab	here Straße', 'a', 4160634, 9223372036854775807, -3, 0, -9223372036854775808);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959602762363, 3, 9037705763807657881, '"quoted"', '', 'Łódź', -9223372036854775808, 6651816696229059491, -9223372036854775808, 1430887556405744513, -185314);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959852323374, 1, 7951158647040371218, '日本印刷 Straße sign', 'O''Neil; DROP tab	here 日本印刷', 'a "quoted" "quoted"', -2902119, -2581975, 9478765, 0, 6000978061082001361);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959852323374, 2, 0, 'O''Neil; DROP', 'Acme sign', 'Łódź', -448318, 2427147, -5655077, 0, 0);
INSERT INTO draft_line(draft_id, line, item_id, code, description, unit, quantity, unit_price, discount_rate, tax_group_id, subject_line) VALUES (423966959852323374, 3, 619626671445282834, 'sign', '😀 O''Neil; DROP', 'sign two
lines Ænima', 2525680, -103164, 6914456, 8274200699486882563, 9223372036854775807);
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
INSERT INTO attempt(id, pos, kind, payment_id, refund_id, sale_id, staff_id, customer_id, terminal_id, tender_id, date, payment_kind, currency, amount_minor, keyed, subject, reason, offline) VALUES (423966959617442363, 75, 0, 1896664901874331604, 4219854858684589099, 4204769108361522607, 2316239760441357358, 1530029266248112398, 3948337494240722731, 4749993834507887703, 0, 0, 4356731, 9223372036854775807, 1, 'Acme', 'Straße', 1);
INSERT INTO attempt(id, pos, kind, payment_id, refund_id, sale_id, staff_id, customer_id, terminal_id, tender_id, date, payment_kind, currency, amount_minor, keyed, subject, reason, offline) VALUES (423966959623733983, 76, 1, 9099884522421988811, 5421200898942636584, 0, 1009188951246846969, 95544097754965365, 1010905569059793650, 9027773230064880391, 0, 1, -3, -30, 0, 'Straße Straße', 'a', 0);
CREATE TABLE attempt_line (
  attempt_id INTEGER NOT NULL REFERENCES attempt(id),
  line INTEGER NOT NULL,
  item_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (attempt_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959617442363, 1, 2670284375345982091, 9223372036854775807);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733983, 1, 3546559691451645991, 10190);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733983, 2, 0, 9223372036854775807);
INSERT INTO attempt_line(attempt_id, line, item_id, amount_minor) VALUES (423966959623733983, 3, 0, 9223372036854775807);
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
INSERT INTO attempt_result(id, pos, attempt_id, state, terminal_id, currency, amount_minor, tip_minor, brand, last4, entry, code, reference, batch, message, receipt, evidence, trace, identity, at) VALUES (423966959630025314, 77, 0, 4, 1211717716536216425, -191347767309084095, -9223372036854775808, 0, 'Acme O''Neil; DROP', 'مطبعة', '', '😀 tab	here Łódź', '"quoted" Ænima a', 'Ænima', 'a 😀 Acme', 'Straße', '', 'مطبعة', '', 0);
INSERT INTO attempt_result(id, pos, attempt_id, state, terminal_id, currency, amount_minor, tip_minor, brand, last4, entry, code, reference, batch, message, receipt, evidence, trace, identity, at) VALUES (423966959636316693, 78, 0, 1, 0, 16035094, 38143, 377, '', 'two
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
INSERT INTO terminal(id, pos, name, driver, address, identity, station, tips, archived, offline, offline_sale_minor, offline_customer_minor, offline_total_minor, options) VALUES (423966959642608228, 79, 'مطبعة', 'Ænima tab	here 日本印刷', 'sign 😀long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', 'a Łódź Straße', -9223372036854775808, 0, 0, 1, -198780375, 0, -3504436, 'Łódź Ænima');
INSERT INTO terminal(id, pos, name, driver, address, identity, station, tips, archived, offline, offline_sale_minor, offline_customer_minor, offline_total_minor, options) VALUES (423966959648899702, 80, 'two
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
INSERT INTO card_batch(id, pos, terminal_id, staff_id, at, number, identity, currency, has_lines, has_totals, receipt, evidence) VALUES (423966959726494327, 93, 4964320778351218261, 4739307622560697570, -9223372036854775808, '😀 😀 😀', '"quoted"', -1, 1, 1, 'sign O''Neil; DROP مطبعة', 'O''Neil; DROP "quoted"');
INSERT INTO card_batch(id, pos, terminal_id, staff_id, at, number, identity, currency, has_lines, has_totals, receipt, evidence) VALUES (423966959732785752, 94, 9143301000799985098, 0, 9223372036854775807, '日本印刷 مطبعة Łódź', 'tab	here sign', -6, 1, 0, '', 'sign two
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
INSERT INTO card_batch_line(card_batch_id, line, reference, number, brand, last4, code, kind, amount_minor, at, voided, offline) VALUES (423966959732785752, 1, 'O''Neil; DROP two
lines', '', '"quoted" 日本印刷 😀', 'مطبعة', '"quoted"', 2, 0, 78388620, 1, 1);
INSERT INTO card_batch_line(card_batch_id, line, reference, number, brand, last4, code, kind, amount_minor, at, voided, offline) VALUES (423966959732785752, 2, 'Łódź', 'O''Neil; DROP 日本印刷 😀', 'O''Neil; DROP Acme', 'tab	here O''Neil; DROP Acme', '', 2, 9223372036854775807, 26094441601000000, 0, 0);
CREATE TABLE card_batch_total (
  card_batch_id INTEGER NOT NULL REFERENCES card_batch(id),
  line INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  count INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (card_batch_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959726494327, 1, '😀 مطبعة', -141576706, 14);
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959726494327, 2, 'O''Neil; DROP', 9223372036854775807, -14115709);
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959726494327, 3, '', 0, 0);
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959726494327, 4, '', 1, -1229);
INSERT INTO card_batch_total(card_batch_id, line, name, count, amount_minor) VALUES (423966959732785752, 1, 'two
lines two
lines tab	here', -2555106163508174108, -3355787864586310985);
CREATE TABLE card_batch_member (
  card_batch_id INTEGER NOT NULL REFERENCES card_batch(id),
  line INTEGER NOT NULL,
  attempt_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (card_batch_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959726494327, 1, 1271365602658894896);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959732785752, 1, 4714122719011811810);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959732785752, 2, 2301870532376643586);
INSERT INTO card_batch_member(card_batch_id, line, attempt_id) VALUES (423966959732785752, 3, 6145790974229929407);
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
INSERT INTO orphan_end(id, pos, orphan_id, kind, attempt_id, payment_id, staff_id, reason) VALUES (423966959739077132, 95, 9128465126891438430, 3, 0, 7548833485310472701, 0, '');
INSERT INTO orphan_end(id, pos, orphan_id, kind, attempt_id, payment_id, staff_id, reason) VALUES (423966959745368590, 96, 286777773141288022, 0, 6894871390825680610, 0, 3416235893427586665, 'O''Neil; DROP O''Neil; DROP 😀');
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
INSERT INTO shift(id, pos, station, date, staff_id, at, currency, float_minor) VALUES (423966959663579894, 83, -23, 50392, 3029416058033307665, 0, 9223372036854775807, 9223372036854775807);
INSERT INTO shift(id, pos, station, date, staff_id, at, currency, float_minor) VALUES (423966959669871297, 84, 0, 0, 0, 9223372036854775807, 26, 0);
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
INSERT INTO drawer_entry(id, pos, shift_id, kind, category, amount_minor, staff_id, at, reason) VALUES (423966959676162699, 85, 3377056205000476322, 1, 5, 296, 1027159040910499316, 0, '');
INSERT INTO drawer_entry(id, pos, shift_id, kind, category, amount_minor, staff_id, at, reason) VALUES (423966959682454018, 86, 1026371100664830772, 3, 1, -9223372036854775808, 4721984077315298548, 0, '"quoted" 日本印刷 tab	here');
CREATE TABLE shift_event (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  shift_id INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL DEFAULT 0,
  staff_id INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO shift_event(id, pos, shift_id, kind, staff_id, at, reason) VALUES (423966959688745521, 87, 0, 2, 4866643830971002646, 3, 'Ænima مطبعة');
INSERT INTO shift_event(id, pos, shift_id, kind, staff_id, at, reason) VALUES (423966959695037003, 88, 0, 3, 0, 9223372036854775807, 'Łódź Łódź');
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
INSERT INTO shift_close(id, pos, shift_id, staff_id, at, number, currency, expected_minor, counted_minor, over_minor, left_minor, reason, head) VALUES (423966959701328458, 89, 0, 8481677471480119020, 146815200001000000, -1182942969397525905, 0, 9223372036854775807, 2659258714978522099, 9223372036854775807, -9223372036854775808, '', 'tab	here');
INSERT INTO shift_close(id, pos, shift_id, staff_id, at, number, currency, expected_minor, counted_minor, over_minor, left_minor, reason, head) VALUES (423966959707619934, 90, 1723199034641780400, 0, 71214768001000000, -1415104830579201576, 15152, 249167, 0, -9223372036854775808, 6, 'two
lines sign sign', 'Straße');
CREATE TABLE shift_close_cash (
  shift_close_id INTEGER NOT NULL REFERENCES shift_close(id),
  line INTEGER NOT NULL,
  value_minor INTEGER NOT NULL DEFAULT 0,
  count INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (shift_close_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959701328458, 1, 0, -71170407);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959707619934, 1, 669766517, -193853604);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959707619934, 2, -31131248, 9223372036854775807);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959707619934, 3, 9223372036854775807, 9223372036854775807);
INSERT INTO shift_close_cash(shift_close_id, line, value_minor, count) VALUES (423966959707619934, 4, -766609883, 276997);
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
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959701328458, 1, 0, 3, '', 9223372036854775807, -15534);
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959701328458, 2, 0, 3, '😀 日本印刷', -83058, -9223372036854775808);
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959701328458, 3, 6, 1, 'tab	here', 18, 0);
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959701328458, 4, 7, 0, '', 5847, -42954061);
INSERT INTO shift_close_figure(shift_close_id, line, kind, tender_kind, name, count, amount_minor) VALUES (423966959707619934, 1, 6, 3, '', 99, -4619591);
CREATE TABLE shift_close_carried (
  shift_close_id INTEGER NOT NULL REFERENCES shift_close(id),
  line INTEGER NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  ref_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (shift_close_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO shift_close_carried(shift_close_id, line, kind, ref_id) VALUES (423966959707619934, 1, 0, 0);
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
INSERT INTO bank_deposit(id, pos, date, staff_id, currency, cash_minor, total_minor, reference) VALUES (423966959713911445, 91, 0, 0, 0, 1526, -9223372036854775808, 'Ænima 日本印刷 sign');
INSERT INTO bank_deposit(id, pos, date, staff_id, currency, cash_minor, total_minor, reference) VALUES (423966959720202875, 92, 13539, 5780610306756260639, -323, -12553911, 10, '');
CREATE TABLE bank_deposit_cash (
  bank_deposit_id INTEGER NOT NULL REFERENCES bank_deposit(id),
  line INTEGER NOT NULL,
  value_minor INTEGER NOT NULL DEFAULT 0,
  count INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (bank_deposit_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO bank_deposit_cash(bank_deposit_id, line, value_minor, count) VALUES (423966959713911445, 1, 53, -209624277919006391);
INSERT INTO bank_deposit_cash(bank_deposit_id, line, value_minor, count) VALUES (423966959713911445, 2, 0, -1997);
INSERT INTO bank_deposit_cash(bank_deposit_id, line, value_minor, count) VALUES (423966959713911445, 3, 9223372036854775807, 1499735377);
CREATE TABLE bank_deposit_check (
  bank_deposit_id INTEGER NOT NULL REFERENCES bank_deposit(id),
  line INTEGER NOT NULL,
  payment_id INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (bank_deposit_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959713911445, 1, 0, -494286283);
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959713911445, 2, 5227892004108809984, 9223372036854775807);
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959720202875, 1, 0, -7124032878886866500);
INSERT INTO bank_deposit_check(bank_deposit_id, line, payment_id, amount_minor) VALUES (423966959720202875, 2, 6068058376444175249, 784007692);
CREATE TABLE collection (
  id INTEGER PRIMARY KEY,
  pos INTEGER NOT NULL,
  customer_id INTEGER NOT NULL DEFAULT 0,
  status INTEGER NOT NULL DEFAULT 0,
  promise_date INTEGER NOT NULL DEFAULT 0,
  promise_minor INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO collection(id, pos, customer_id, status, promise_date, promise_minor, note) VALUES (423966959751660110, 97, 7057982730631231237, 0, 55808, 6730133377737813927, '');
INSERT INTO collection(id, pos, customer_id, status, promise_date, promise_minor, note) VALUES (423966959757951689, 98, 5181046868213536453, 3, 42896, 9223372036854775807, '日本印刷 sign');
CREATE TABLE station (
  id INTEGER PRIMARY KEY,
  life BLOB NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  place TEXT NOT NULL
) STRICT;
INSERT INTO station(id, life, number, place) VALUES (1, x'9fdb28f90f83c643aaa1a31aec343d5f', 1, 'where it was made');
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
INSERT INTO head(one, station_id, schema, pos, seq, stamp, last_id, hash) VALUES (1, 1, 1, 130, 130, 116654080022806528, 423966959932015208, x'cf522fd1a840ad7e63b2392e73d931d54f8404d2d81278e80d04d94c3bd910cc');
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
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (1, 1, 1, 116654080000131072, 1, 0, 0, 'fixture.add', 0, x'0daa6858bcbdc8c1094c32affcd6041452c968cc443fb22588c4b35f66c93dcd', x'2b0294020000b43be2058903080211b6ffea7ef501c77f18c8c83629fa8e833f28f5342338c02750949f0358ff92038201132271756f7465642220746162096865726520618801a0fbc1bdb8a286b6ee01a001a9be03a801c9a39213b901baa8ed9434d43c3ec0018fd9f1ffa2adcea769f20107c581c3b364c5baf801a52372451a0e61204f274e65696c3b2044524f50220f746162096865726520c3866e696d6128ffffffffffffffffff0138a2b3849a85ac85ee5a488fa3bfbfb0d58ccbba0150face2372531219e697a5e69cace58db0e588b7207369676e2053747261c39f651a10c3866e696d612041636d65207369676e220d7369676e20746162096865726528da0430a80338aa0848ad80abd7fbf3e59be30150c6397a321206c3866e696d6120feffffffffffffffff01280230cf975e38c4d3aefac0f5acb813409dd6b0ab0349b87add012ba60e427a44121774616209686572652053747261c39f6520c3866e696d611a0441636d6520feffffffffffffffff012802309d8bbbe188bed996d90138feffffffffffffffff01403b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (2, 1, 2, 116654080000327680, 1, 0, 0, 'fixture.add', 0, x'f0d1a95fb97c36aa3c644fd240d62b9bfa28508d82ebb6e8bc0974a74ce71dc6', x'2b02db026000b43be205ea04080618f4944e2207c581c3b364c5ba4087a4024a04f09f988050baaf0458aad7e604620d2271756f7465642220f09f98806a14d985d8b7d8a8d8b9d8a92074776f0a6c696e65738801e484d8c2ba97bfe310a001feffffffffffffffff01a801eac5a20ac001c3f7c11fd20111e697a5e69cace58db0e588b720f09f9880d901492ab4050844582cea011453747261c39f6520e697a5e69cace58db0e588b7f2011be697a5e69cace58db0e588b72074776f0a6c696e6573207369676e72500905a4ec821619375b1211f09f98802041636d6520c581c3b364c5ba1a11d985d8b7d8a8d8b9d8a920c3866e696d6122016128ebd401309db3fae1f1fca8d73b3885a203413ff9935883eeca0d50db07724209971ed6224ee02971120753747261c39f65220f7369676e202271756f74656422206130d50238c0e31341908129c3f16dd27d48c5a70e50fa9ecbe7abb2c1b4e70172560926631600e85424661211d985d8b7d8a8d8b9d8a920c3866e696d611a086120c3866e696d61220df09f988020746162096865726528fea1013098a0d8a8e5e1cce01038d5eeb7d0f3dd9f8dd90148e2e1bbcf0d5012724e096b5bbc23babe6353121c4f274e65696c3b2044524f50202271756f7465642220c3866e696d611a1053747261c39f65202271756f74656422281830c296da683890d1b22548b1d7c4b30150c0037a4212127461620968657265207369676e20f09f98801a1a2271756f74656422204f274e65696c3b2044524f502041636d65207e30feffffffffffffffff01388d5340087a2909dc9863439c9206451204f09f98801a10c581c3b364c5ba20746162096865726520d4ba3b38bff602');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (3, 1, 3, 116654080000524288, 1, 0, 0, 'fixture.add', 0, x'e5c33e7a9d5ef2411cfc5a3746ab7cc030135af89475461b4027105561288d58', x'2b030d02c000b43be2053c6a030f7108dcfba901120974776f0a6c696e65731a04f09f98802214c581c3b364c5ba206120d985d8b7d8a8d8b9d8a92a1f4f274e65696c3b2044524f50202271756f746564222074776f0a6c696e6573320c2271756f7465642220612061420874616209686572654a0974776f0a6c696e65735204f09f98806a1874776f0a6c696e657320f09f98802074776f0a6c696e65737215d985d8b7d8a8d8b9d8a92061202271756f746564228201047369676e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (4, 1, 4, 116654080000720896, 1, 0, 0, 'fixture.add', 0, x'eb4004828967fee97e9499ffeca6f7e2c51359d498039d40134233d70be2e35c', x'2b03bd022001b43be205417318895c68dd7fb701099cd85566a7a0f218121641636d652074616209686572652074616209686572651a1b74776f0a6c696e657320e697a5e69cace58db0e588b72041636d652204f09f98802a0ce697a5e69cace58db0e588b74206f09f988020615215d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a95a152271756f7465642220e697a5e69cace58db0e588b76211c3866e696d6120d985d8b7d8a8d8b9d8a96a01617a10c3866e696d612074776f0a6c696e6573820104f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (5, 1, 5, 116654080000917504, 1, 0, 0, 'fixture.add', 0, x'74a6ed855547ecc10ec28b772c59b6171b70010efc1ad231279d3761647abe98', x'2b0413028001b43be2051809d704e5f8942d8c3618ecf3032209c581c3b364c5ba2061');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (6, 1, 6, 116654080001114112, 1, 0, 0, 'fixture.add', 0, x'a487ec8ebb8b8b31730efaaf1ad51479483c47cce4ee9b2e8f1ba19f9dffafc9', x'2b04c502e001b43be2051311abed970f3982dc4122082271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (7, 1, 7, 116654080001310720, 1, 0, 0, 'fixture.add', 0, x'f8aa6aa40a5ad5967b89af747f15016f3b31343477dfe159da0eb9b89a9cb03e', x'2b05bb024002b43be2052b099ba46b2365e63170200628ec3e30d8cc013a17d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (8, 1, 8, 116654080001507328, 1, 0, 0, 'fixture.add', 0, x'2139f3c4f2a57c39e387e891b39aba5687a8cc03f30543ba3e04b99fe681862b', x'2b05e602a002b43be20516200228c1fecba88ad4c08f5d30cb8faed28e9d82ee10');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (9, 1, 9, 116654080001703936, 1, 0, 0, 'fixture.add', 0, x'02f6b78f42ab8abb07ad5d2c9ca4a1758dfcb548bdc279f18cce72f3ba1481e2', x'2b0659020003b43be20524099b045bb9ccaf803d10e9a70322157369676e2053747261c39f65202271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (10, 1, 10, 116654080001900544, 1, 0, 0, 'fixture.add', 0, x'a4b2aa5415ea1c2292e78cb31352a53ef99852992c25db13e00cb895b58ba4c3', x'2b067f026003b43be20510188ae304220a61207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (11, 1, 11, 116654080002097152, 1, 0, 0, 'fixture.add', 0, x'a917c54803277d4aca78178333dd7d706c037238700a0db77e453fcbd53c2db7', x'2b07fd02c003b43be205790802116d851f520c0ac5701884d70321f8074bf29ef93133280c3206c3866e696d613896ca0d40ffffffffffffffffff0148ffffffffffffffffff01508e0358ffffffffffffffffff016a11f09f988020e697a5e69cace58db0e588b77a177461620968657265206120e697a5e69cace58db0e588b7800107');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (12, 1, 12, 116654080002293760, 1, 0, 0, 'fixture.add', 0, x'bd37572be0505df85252f4969fec0628a724f971d6a493343312719b59e3bfcd', x'2b07f4022004b43be20568080218b5bd0128043219c581c3b364c5ba2041636d65204f274e65696c3b2044524f5038a7bdef0740c50350ffffffffffffffffff0158e3b293066214c581c3b364c5ba20e697a5e69cace58db0e588b77147836e33ebf5e2168001e91f890109a5e4d6dd7c711f');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (13, 1, 13, 116654080002490368, 1, 0, 0, 'fixture.add', 0, x'77d4ff0d5cc8090337035852231646d2d42c4c0f3bd7f7295e6cdd42b8813732', x'2b09e4028004b43be2059b10091710908d6d6fff48189cc804280c321c74776f0a6c696e65732053747261c39f6520d985d8b7d8a8d8b9d8a938952d403a48e0a8fd03520ff09f988020d985d8b7d8a8d8b9d8a95ad00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (14, 1, 14, 116654080002686976, 1, 0, 0, 'fixture.add', 0, x'6dae854ddb0bdb29ed26a44d6d3b35967efb0696e0d64a743d3c03f2efea53a2', x'2b099802e004b43be2053011ad8e4f5b17b81f0218bef704213bf1c61a9548eb4e280a38a684c2dc0448b1bfb99902520161610ed65090154a070b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (15, 1, 15, 116654080002883584, 1, 0, 0, 'fixture.add', 0, x'7299778a4c2d99a78c5e5da8ebb87d6503877ec2abaff60017b4cd245aa3bd10', x'2b0ada024005b43be2053d118ca131c80f10217a1806209ce40532234f274e65696c3b2044524f502074776f0a6c696e657320e697a5e69cace58db0e588b73983e2f7f38862c850');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (16, 1, 16, 116654080003080192, 1, 0, 0, 'fixture.add', 0, x'38b73f963638ef7bfc1e6b0dadf4f9ad23b20e363796784a4ff6ac9e6864b75f', x'2b0a6102a005b43be2054709d9d2a8800118fe5d11574e7065b62fef5520a6a5012a0fc3866e696d61202271756f7465642232154f274e65696c3b2044524f50202271756f7465642239796f32a6b2c24f29');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (17, 1, 17, 116654080003276800, 1, 0, 0, 'fixture.add', 0, x'80ad0ab2102a0fc0e4f8d16fa6a102322c99bf908f9b62a4b883e29d78af7272', x'2b0b2b020006b43be2051d09501389bf4f542d091129087ff333f4573c20feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (18, 1, 18, 116654080003473408, 1, 0, 0, 'fixture.add', 0, x'8ae0011d6d9714fd13543849b94f603bacd2a7590f3fd180e171b46658127304', x'2b0bf9026006b43be2050d119325f253c30d084818e5a202');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (19, 1, 19, 116654080003670016, 1, 0, 0, 'fixture.add', 0, x'8189359d0c922ff372f123a4abd44f736659f7a34b813faf2bac90581b543557', x'2b0c7002c006b43be2052908da850512137369676e206120e697a5e69cace58db0e588b71a0e61204f274e65696c3b2044524f50');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (20, 1, 20, 116654080003866624, 1, 0, 0, 'fixture.add', 0, x'6760a1e1b64687fe61aa4a818a980fb2d01d49d5e1ed8cdb8c4d5dd815dd57dd', x'2b0c0c022007b43be20530089142121a4f274e65696c3b2044524f5020f09f98802074616209686572651a0f2271756f7465642220c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (21, 1, 21, 116654080004063232, 1, 0, 0, 'fixture.add', 0, x'20b48474cac94262f4cb9a4da6759e0704d895021d9249f89fbc467c3a98ef01', x'2b0d7c028007b43be2058f010882b3031089a201180620022a12d985d8b7d8a8d8b9d8a92053747261c39f65320a61202271756f746564223a13746162096865726520d985d8b7d8a8d8b9d8a940feffffffffffffffff0148aebfdf017a0b10acc6ddfff5e3f1bc9a017a1f1a1d746162096865726520e697a5e69cace58db0e588b720c581c3b364c5ba7a0e092f02bf2573af820910021a0161');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (22, 1, 22, 116654080004259840, 1, 0, 0, 'fixture.add', 0, x'4c8e0756752e5de24744ca1ba0aab77aa659313d5d30ac5163954dd1384c129f', x'2b0d2002e007b43be2057c08eab702109b860220022a0d2271756f7465642220f09f988032192271756f746564222074776f0a6c696e657320c3866e696d613a10c3866e696d6120f09f98802041636d6540a8c802488cf4367a0d1086b60a1a0753747261c39f657a1d10b196a891b1fbf185621a11d985d8b7d8a8d8b9d8a9206120f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (23, 1, 23, 116654080004456448, 1, 0, 0, 'fixture.add', 0, x'950041636edaa48974cd5cc0ccbb348c7b72a64c64dc90afb5832bb3fdc7cd25', x'2b0edd024008b43be20542291e3050cd363b89020a1cd985d8b7d8a8d8b9d8a9207461620968657265202271756f746564221218d985d8b7d8a8d8b9d8a9202271756f74656422207369676e1a19c581c3b364c5ba20e697a5e69cace58db0e588b720f09f9880320c41636d652053747261c39f65421674776f0a6c696e65732053747261c39f652041636d654a1c746162096865726520c3866e696d61204f274e65696c3b2044524f50520c4f274e65696c3b2044524f50600b680270027a10612074776f0a6c696e6573207369676e82010ce697a5e69cace58db0e588b789019d9576ba7f3d143ca2010ad985d8b7d8a8d8b9d8a9aa010ce697a5e69cace58db0e588b7b00102b901bf0bc40eb92dae11c1015fe0240b2b718c44');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (24, 1, 24, 116654080004653056, 1, 0, 0, 'fixture.add', 0, x'927822c0444aac46ac97569f3b9919e5e29827539641d0f8a3703d931f241b4d', x'780e0d02a008b43be20500a4aacda666ef5b53d8464213da408bb0301b0362c795304d523f140262696ea8550a0874616209686572655209f09f988020f09f98805932cee43336de1a596094c2adb084f2e9d6d00170027a112271756f74656422202271756f74656422900102980102b00102c101ed032a8a58938172c8019b3c');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (25, 1, 25, 116654080004784128, 1, 0, 0, 'fixture.change', 0, x'5b4ad8cf63329294288318ca62a32dae8c225e6794650789133360395b99bfd6', x'7e0e0d02a008b43be205010000000000000000004d5c5008726cbc2b100a0e6120f09f988020c581c3b364c5ba780e0d02a008b43be205020000000000000000000d88911686d95053526959b0e9581db9b459b08ec52041c7de074a5040bc64b000780e0d02a008b43be20503000000000000000000edeaa395c653a51e087867885bb32ef85acd74593d6e1e39d58d78d756d085dd00780e0d02a008b43be20504000000000000000000c987b19fe8b5b97af1d725968353bbdcdf24a29471eda93cc703dde1f2312b191942174f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a97e0e0d02a008b43be20505000000000000000000d29aaaaa4718739109599aaadc638ff8b64f7e0e0d02a008b43be20506000000000000000000a502c1c116e65651036097017e0e0d02a008b43be205070000000000000000004f090064b4d0d6e000780e0d02a008b43be20508000000000000000000f2fcf4f91ad44a7fab9ec8e82b156c58099150491ffd3c33d85ff68b6f7cda990a8901e2521a78f035ae317e0e0d02a008b43be2050900000000000000000036b684eed23efbe5007e0e0d02a008b43be2050a000000000000000000b5523b551ab03b2e16a20113c3866e696d6120e697a5e69cace58db0e588b7780e0d02a008b43be2050b000000000000000000f15764804cb8245eb2d73102c7adfb6509117e0fdcb3ee6b5f52e711920e6618007e0e0d02a008b43be2050c000000000000000000d560df6dc79924c603b001027e0e0d02a008b43be2050e0000000000000000008339829dacab6c5c00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (26, 1, 26, 116654080004915200, 1, 0, 0, 'fixture.change', 0, x'2fc20d586b2f6b7a1ef12f5cf119a6e073e74c05f2ec6b0a8197d0c7dbc126a6', x'7e0e0d02a008b43be205018080c8849191b89e0343c6830ff928db1f5fcfe7c8c1d0fe591e0a1c53747261c39f652074776f0a6c696e657320d985d8b7d8a8d8b9d8a9780e0d02a008b43be205028080c8849191b89e0343c6830ff928db1fdc078760783bd05a2490c8b21c1d10d2d61c86818450366c99167f4736fc36c700780e0d02a008b43be205038080c8849191b89e0343c6830ff928db1f6ab003c78334548f8702288ca22c7ab3075ed91c4fa15ad3d03ccdf17219f67400780e0d02a008b43be205048080c8849191b89e0343c6830ff928db1f83522e213c7d4d148defbdc088e02e713f84d52c760c7544238b13cd9b1096090642047369676e7e0e0d02a008b43be205058080c8849191b89e0343c6830ff928db1f769db548dd49367c09598cf750ce9039b91f7e0e0d02a008b43be205068080c8849191b89e0343c6830ff928db1fc61c3f3d50b3d28c0760d1acb80768027e0e0d02a008b43be205078080c8849191b89e0343c6830ff928db1f3a42f44d2b1959ad0870027a047369676e780e0d02a008b43be205088080c8849191b89e0343c6830ff928db1fb68161c66954ca070db6ecb1a04eef4a8a60b9272bd5378bb203d3a8a367ca34007e0e0d02a008b43be205098080c8849191b89e0343c6830ff928db1f232f742390b22cbe069001069801027e0e0d02a008b43be2050a8080c8849191b89e0343c6830ff928db1fee4cd5e139d8871220a2011d2271756f746564222074776f0a6c696e657320d985d8b7d8a8d8b9d8a9780e0d02a008b43be2050b8080c8849191b89e0343c6830ff928db1fe7d6b6e4812aa2b32b0d24077e164048ed497f1d56c8e7b07cf5fafa335561df007e0e0d02a008b43be2050c8080c8849191b89e0343c6830ff928db1f962cc8e5df42f06e05c801e4d4047e0e0d02a008b43be2050d0000000000000000004e420dd6f4e71b6b0ab90144e65999f59389007e0e0d02a008b43be2050e8080c8849191b89e0343c6830ff928db1f1c7a1f141a437eaa0ac1015af2b71422667524720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (27, 1, 27, 116654080005111808, 1, 0, 0, 'fixture.add', 0, x'99d25ba6b9ab5c99e997dd1f5127aa527c174590c579630cf35d186ffc6ea98c', x'2b0fc3028009b43be205751f955def25bed8ac10094c0ffdae0150e530121b74776f0a6c696e657320f09f988020e697a5e69cace58db0e588b71a1953747261c39f6520f09f9880204f274e65696c3b2044524f502ae60f7369676e2053747261c39f652074776f0a6c696e65736c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720302a');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (28, 1, 28, 116654080005308416, 1, 0, 0, 'fixture.add', 0, x'aa5b7fd66af454e80712da18c7b523c4e8423bd75e3c11dad025ff5f7446e351', x'2b0fb802e009b43be20529d022d7e18e391a4009572eac08fba6dd041a194f274e65696c3b2044524f50204f274e65696c3b2044524f502a167369676e20e697a5e69cace58db0e588b7207369676e30acf60a');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (29, 1, 29, 116654080005439488, 1, 0, 0, 'fixture.change', 0, x'b278c38c4554455ea2bf926ba40af055e9639adc6428a6e96fcbd3ee893af795', x'7e0fb802e009b43be205010000000000000000007f2d7c290943f59f007e0fb802e009b43be205020000000000000000000f377ae501a040cb0d120b74776f0a6c696e657320617e0fb802e009b43be20503000000000000000000eacfc551566a397d26222153747261c39f6520e697a5e69cace58db0e588b7204f274e65696c3b2044524f502a01617e0fb802e009b43be20504000000000000000000c2fbc8c6696a397d00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (30, 1, 30, 116654080005570560, 1, 0, 0, 'fixture.change', 0, x'9392fa4ccc05b738025f933325c43da3b26cbcf3d13bd4292577d2e801258391', x'7e0fb802e009b43be20501808098859191b89e0343c6830ff928db1f26eb72618c9ce9190909a34367e7a444be487e0fb802e009b43be20502808098859191b89e0343c6830ff928db1f858b83f4abea0adf2d121c746162096865726520746162096865726520d985d8b7d8a8d8b9d8a91a0d7369676e2074616209686572657e0fb802e009b43be20503808098859191b89e0343c6830ff928db1fd0291a666b7329022d221dd985d8b7d8a8d8b9d8a92074776f0a6c696e65732074616209686572652a0cd985d8b7d8a8d8b9d8a920617e0fb802e009b43be20504808098859191b89e0343c6830ff928db1f5e2046b28958893f0230117e0fb802e009b43be20505000000000000000000b6e95b241a872d97023802720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (31, 1, 31, 116654080005767168, 1, 0, 0, 'fixture.add', 0, x'd92b3840f5cb6fb7c12a796ced86bb448640388ca68302eeb139c67f85dae285', x'2b106d02c00ab43be20535fd2ef7a4802b2189010952fce31450f5a86b120974776f0a6c696e65731a1ec3866e696d6120d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f502218c3866e696d612053747261c39f652074776f0a6c696e65732a082271756f74656422321241636d6520c3866e696d6120c3866e696d613a10c581c3b364c5ba207461620968657265415595043f9f0624574802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (32, 1, 32, 116654080005963776, 1, 0, 0, 'fixture.add', 0, x'b67f70408894ba271f0b1548312a5e431100567afc3454e23dbee7d28486c3a1', x'2b100f02200bb43be2058736f957324962b16b09d6b3599cf292db7f1a15c581c3b364c5ba202271756f74656422207369676e2a19c581c3b364c5ba20e697a5e69cace58db0e588b720f09f9880321874776f0a6c696e657320e697a5e69cace58db0e588b720613a097369676e207369676e41eb818a64cd83a8214802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (33, 1, 33, 116654080006094848, 1, 0, 0, 'fixture.change', 0, x'cb79aa7f9446808ca35f7fa2fbce119144e5e69543807e897dc3df4bf0205e64', x'7e100f02200bb43be20501000000000000000000b8e0f4d371557316007e100f02200bb43be20503000000000000000000af1fde549d0d72df341a097369676e20f09f9880220753747261c39f652a0ad985d8b7d8a8d8b9d8a93a1253747261c39f6520d985d8b7d8a8d8b9d8a97e100f02200bb43be205040000000000000000009575d957f0d0ef380941bcf597d3abb4ed377e100f02200bb43be20505000000000000000000e1ff5e120f9fb66000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (34, 1, 34, 116654080006225920, 1, 0, 0, 'fixture.change', 0, x'3b6116f8c4d94aaa9f74e11a35f8817e9cc4121770cb89f86039992d49747205', x'7e100f02200bb43be205018080e8859191b89e0343c6830ff928db1f026131eed5e602400909f0e8c2ac5680c2597e100f02200bb43be205020000000000000000007cf72e59b56c31b30a120874616209686572657e100f02200bb43be205038080e8859191b89e0343c6830ff928db1fe248617275d496d2291a1441636d65207369676e20d985d8b7d8a8d8b9d8a92a0753747261c39f653a0874616209686572657e100f02200bb43be205048080e8859191b89e0343c6830ff928db1f67c8023650dd28710941c7a38aea1fe7931f720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (35, 1, 35, 116654080006422528, 1, 0, 0, 'fixture.add', 0, x'28e22ecbc7c272e27e819cfd42a7ddb1135d776bdd97424b6320666a4471b04f', x'2b116002000cb43be205a6101a0c4f274e65696c3b2044524f5022ee0f53747261c39f6520e697a5e69cace58db0e588b72074776f0a6c696e65736c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672028e8e60330e9b8013a06c3866e696d6142154f274e65696c3b2044524f50202271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (36, 1, 36, 116654080006619136, 1, 0, 0, 'fixture.add', 0, x'9d4b8fe78991efbb7ef4017650c9a08e1c6772542f5d84fed563c6d3a38302ac', x'2b112f02600cb43be2055c0926ef425881c8eb43121961204f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a91a0fc581c3b364c5ba20c581c3b364c5ba2207c581c3b364c5ba30a780013a1674776f0a6c696e657320f09f98802053747261c39f654802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (37, 1, 37, 116654080006750208, 1, 0, 0, 'fixture.change', 0, x'a58e32508d5810d34cc1fbe9c2bd978ae5090b7b19429170f522d83d910f3e20', x'7e112f02600cb43be20501000000000000000000007e112f02600cb43be205020000000000000000003d1a1674776f0a6c696e657320e697a5e69cace58db0e588b7221cc3866e696d6120e697a5e69cace58db0e588b720746162096865726528ccf60630cc4c7e112f02600cb43be2050300000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (38, 1, 38, 116654080006881280, 1, 0, 0, 'fixture.change', 0, x'e1fca37995eb8d1b1d0a090cd8d5962416444ab9d04fdc9192c8e30ae9683181', x'7e112f02600cb43be205028080b8869191b89e0343c6830ff928db1f331a102271756f7465642220c581c3b364c5ba2217d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f502892b70430d795017e112f02600cb43be205038080b8869191b89e0343c6830ff928db1f243a13c3866e696d6120e697a5e69cace58db0e588b7420d41636d652074616209686572657e112f02600cb43be2050400000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (39, 1, 39, 116654080007077888, 1, 0, 0, 'fixture.add', 0, x'91317f3aa8a18fd1446b2846034048d4d0511ba133fa4fdbbe5b6eb5856382b2', x'2b120002400db43be2054c0a13c581c3b364c5ba20c3866e696d61207369676e1a0e74776f0a6c696e6573207369676e221f74776f0a6c696e657320e697a5e69cace58db0e588b720746162096865726528a7bd023002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (40, 1, 40, 116654080007274496, 1, 0, 0, 'fixture.add', 0, x'57b03ed97302a4587616e7a83ca8a03267fd7d81c58c33f8a9e8902fab379d3a', x'2b12cc02a00db43be2052a2214e697a5e69cace58db0e588b72053747261c39f6540027a1008ffffffffffffffffff0110e4aaf05f');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (41, 1, 41, 116654080007405568, 1, 0, 0, 'fixture.change', 0, x'8b3d007ca9d6e2cd12576fa8b85ffc94cd83936dc7ed8b9f61f6bf7dd10b3a3d', x'7e12cc02a00db43be205010000000000000000000e0a0ce697a5e69cace58db0e588b77e12cc02a00db43be205020000000000000000000612047369676e7e12cc02a00db43be2050300000000000000000028220e53747261c39f6520c3866e696d6128bad6dbc3b69785a6f3017a0b08e8d3df9afcc486a9ad017e12cc02a00db43be205040000000000000000000939e2c1be2c5b30bd42720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (42, 1, 42, 116654080007536640, 1, 0, 0, 'fixture.change', 0, x'7628cb44f5b0eac2f4404343e726b937560a8d044a3a0ee5f4d465cf8d573b2b', x'7e12cc02a00db43be20501808088879191b89e0343c6830ff928db1f007e12cc02a00db43be20502808088879191b89e0343c6830ff928db1f0d1a0b74776f0a6c696e657320617e12cc02a00db43be20503808088879191b89e0343c6830ff928db1f48221cd985d8b7d8a8d8b9d8a9207461620968657265202271756f7465642228c591097a0b08ffffffffffffffffff017a06080110e6f9597a0f089bd74d10ffffffffffffffffff017e12cc02a00db43be20504808088879191b89e0343c6830ff928db1f0939fdbd7b9396559e68720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (43, 1, 43, 116654080007733248, 1, 0, 0, 'fixture.add', 0, x'8380418469a37774417eb85d3daf2105d52fe1e0e95b21186c2688ee18d1fbe8', x'2b133202800eb43be2051c0a047369676e100418a2d86e20feffffffffffffffff0128ac96c02a');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (44, 1, 44, 116654080007929856, 1, 0, 0, 'fixture.add', 0, x'96fd09e86f6942f167da769b17f67215005925f6a073e8b5e794ed302482f579', x'2b137702e00eb43be20517100418c5f5fc8cdaa7d1835420aff7e9dc0e289a9c9933');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (45, 1, 45, 116654080008060928, 1, 0, 0, 'fixture.change', 0, x'55cfee09d8221ac64cd1cc79a5421034069e782f17d28491b1855ddeecbc403c', x'7e137702e00eb43be20501000000000000000000060a047369676e7e137702e00eb43be205020000000000000000001a100418ffffffffffffffffff01200228ffffffffffffffffff017e137702e00eb43be20503000000000000000000023002720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (46, 1, 46, 116654080008192000, 1, 0, 0, 'fixture.change', 0, x'19b882010a534efda202ba16652df8aca5abb35fba032a6fb67842e78b11b113', x'7e137702e00eb43be205018080d8879191b89e0343c6830ff928db1f030a01617e137702e00eb43be205028080d8879191b89e0343c6830ff928db1f0f100618ecf2e687d38d91dd6f28d8027e137702e00eb43be205038080d8879191b89e0343c6830ff928db1f00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (47, 1, 47, 116654080008388608, 1, 0, 0, 'fixture.add', 0, x'aa35a83de349fa55492804dd0da692fb874a87a186b61c6837e7cf802be458b3', x'2b14f202c00fb43be20500');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (48, 1, 48, 116654080008585216, 1, 0, 0, 'fixture.add', 0, x'e04a29351c7ef311f4e88e440516151fcfd069f3731743f6f1430fe314ab1d02', x'2b14e0022010b43be205210a1453747261c39f6520e697a5e69cace58db0e588b718ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (49, 1, 49, 116654080008716288, 1, 0, 0, 'fixture.change', 0, x'5c0d55373aaa8734f6ab5f447c81bc817fe243b3f4bcd8619025a09df17e4428', x'7e14e0022010b43be205010000000000000000001f0a0d41636d65202271756f74656422120e7369676e2041636d652041636d657e14e0022010b43be20502000000000000000000007e14e0022010b43be20503000000000000000000022002720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (50, 1, 50, 116654080008847360, 1, 0, 0, 'fixture.change', 0, x'f05fbd6e1ac3ace2f1151f08b995512d5e73edccfd8d06cf7eb75e71503fc880', x'7e14e0022010b43be205018080a8889191b89e0343c6830ff928db1f0b0a06c3866e696d611201617e14e0022010b43be205028080a8889191b89e0343c6830ff928db1f0b18feffffffffffffffff01720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (51, 1, 51, 116654080009043968, 1, 0, 0, 'fixture.add', 0, x'e39eeb3d440fccfffcc464be2aac178eee6b852df3252b59a03576b5a13b4182', x'2b1581020011b43be205170a047369676e100218027a007a090976d3383e5ba24359');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (52, 1, 52, 116654080009240576, 1, 0, 0, 'fixture.add', 0, x'7808acf7a0bfee017b5471d898faa9ca2f28cacbf08c94a4f9d05aef93b8feb8', x'2b155d026011b43be2050d18027a09094196f85cdd8f5907');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (53, 1, 53, 116654080009371648, 1, 0, 0, 'fixture.change', 0, x'89058e86713c500c2c0d46209ec65d34f7ac2ab822aff0badf0198311dd4ddf2', x'7e155d026011b43be20501000000000000000000060a04f09f98807e155d026011b43be205020000000000000000000d10027a090953a7dfd439dc1b03720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (54, 1, 54, 116654080009502720, 1, 0, 0, 'fixture.change', 0, x'7ffdc3eabb271bf83ae702f3fea90eb60354eefabf644bb168a2568ecc6b127e', x'7e155d026011b43be205018080f8889191b89e0343c6830ff928db1f110a0f2271756f7465642220c3866e696d617e155d026011b43be205028080f8889191b89e0343c6830ff928db1f1a7a007a0909a01212b78500f2107a007a0909f822d6e0a75d43787e155d026011b43be2050300000000000000000000720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (55, 1, 55, 116654080009699328, 1, 0, 0, 'fixture.add', 0, x'3504f355a3a29fc37dc6f8443ce11a9c760e980a7f30cfcfaa4a47fd10f14caa', x'2b1676024012b43be205190a0ad985d8b7d8a8d8b9d8a9100228e5b4dc99ee84bd9c8501');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (56, 1, 56, 116654080009895936, 1, 0, 0, 'fixture.add', 0, x'd25791a3794eb7239a3cf8ef79e696ae23d14fbde5832f4a5a5bdfd11510d74c', x'2b16d102a012b43be20505100428c708');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (57, 1, 57, 116654080010027008, 1, 0, 0, 'fixture.change', 0, x'515ab98f57579540004aa3aa0ce84bffadcd907b01d96909e43ec87bbc6d8aca', x'7e16d102a012b43be20501000000000000000000160a14c581c3b364c5ba20e697a5e69cace58db0e588b77e16d102a012b43be2050200000000000000000002100c7e16d102a012b43be205030000000000000000000c200228e1a9c3ca98eed3c109720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (58, 1, 58, 116654080010158080, 1, 0, 0, 'fixture.change', 0, x'876fd62024ba36e3d017169bc40d98a260d1111974183eb9bd8aa01ee9df3755', x'7e16d102a012b43be205018080c8899191b89e0343c6830ff928db1f150a13746162096865726520d985d8b7d8a8d8b9d8a97e16d102a012b43be205028080c8899191b89e0343c6830ff928db1f04100818027e16d102a012b43be205038080c8899191b89e0343c6830ff928db1f0d200228feffffffffffffffff01720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (59, 1, 59, 116654080010354688, 1, 0, 0, 'fixture.add', 0, x'585b009341adf4e57d5f3d778c457fadec3d6c8bef9179d5dd3c5c670ef46094', x'2b173f028013b43be2054ec8ccc595359ee62e0a1141636d6520e697a5e69cace58db0e588b710061a1741636d652074776f0a6c696e6573202271756f74656422');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (60, 1, 60, 116654080010551296, 1, 0, 0, 'fixture.add', 0, x'4df05c3ba442dbf845e4ab5a0890f37079009e6330a61cc18b86a7c78d8d1bfe', x'2b178d02e013b43be205314f8cb30855366d0a0a06f09f988020611002');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (61, 1, 61, 116654080010682368, 1, 0, 0, 'fixture.change', 0, x'4469d70710fac088a592cd83635864b943b1976b50889cbab9e34b16692c5de4', x'7e178d02e013b43be205010000000000000000008408f90e7dfd32fa060a0441636d657e178d02e013b43be20502000000000000000000a8f274aca7b96c36007e178d02e013b43be205030000000000000000006846b7cdfa43a50f0e1a0ce697a5e69cace58db0e588b7720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (62, 1, 62, 116654080010813440, 1, 0, 0, 'fixture.change', 0, x'8c43c8119c340ec15d8c904aee3525a789655c4a4eb9c5e5f32224eecda49235', x'7e178d02e013b43be205018080988a9191b89e0343c6830ff928db1f684bb11c112f8a8a007e178d02e013b43be205028080988a9191b89e0343c6830ff928db1fa870098e2ac7ff740210067e178d02e013b43be205038080988a9191b89e0343c6830ff928db1fa1680bcb28b2d845171a15d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a9720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (63, 1, 63, 116654080011010048, 1, 0, 0, 'fixture.add', 0, x'3a1620b46d3cebe4ce0b70e0cb1519fd776990f4c042e3bba032318bf4777779', x'2b192d02c014b43be2052508061086e1f6021a0f41636d6520d985d8b7d8a8d8b9d8a920feffffffffffffffff012802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (64, 1, 64, 116654080011206656, 1, 0, 0, 'fixture.add', 0, x'386a86150bc538715599705cfd7de08967d1ab877e24318dc9f6db1e8efba162', x'2b1915022015b43be2052d080210ffffffffffffffffff011a19c581c3b364c5ba20c3866e696d6120d985d8b7d8a8d8b9d8a920dacf9203');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (65, 1, 65, 116654080011337728, 1, 0, 0, 'fixture.change', 0, x'e377584ce101517964cef93cbf42cc2783635b1a3b5d63333785b166ef1b7a73', x'7e1915022015b43be20501000000000000000000240808108cfdb2afcbc7b59b6e1a14746162096865726520c3866e696d6120f09f988020067e1915022015b43be20502000000000000000000022802720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (66, 1, 66, 116654080011468800, 1, 0, 0, 'fixture.change', 0, x'5148a436f0c00afc5aa61ce76cba45c8940b1beff231b31c69ab7f527af9eced', x'7e1915022015b43be205018080e88a9191b89e0343c6830ff928db1f290804101e1a214f274e65696c3b2044524f50204f274e65696c3b2044524f502053747261c39f65200a7e1915022015b43be205028080e88a9191b89e0343c6830ff928db1f00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (67, 1, 67, 116654080011665408, 1, 0, 0, 'fixture.add', 0, x'f6073c7d33e76c7f52b7872f4b6e4d0b1b813353a363a684ca672035e9351f10', x'2b1a70020016b43be2053012097369676e2041636d651999ef7bd3f2d8666038027a0909ccb3f4af97560e367a007a007a0909b9d66e447a8f1f17');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (68, 1, 68, 116654080011862016, 1, 0, 0, 'fixture.add', 0, x'3012bd7d9f867ec3bbcefe0049bba30236c280f9dfe7e57aaf7e865ba1fec450', x'2b1a5d026016b43be2050320b51d');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (69, 1, 69, 116654080011993088, 1, 0, 0, 'fixture.change', 0, x'5a7b82fb101858391bc9bc9036ed96edcc502c857605a8406f36dc6ff88f69ba', x'7e1a5d026016b43be205010000000000000000001e093c935221d2d5db4812047369676e19f066b1daed9b7e05200628f6b7067e1a5d026016b43be205020000000000000000000438027a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (70, 1, 70, 116654080012124160, 1, 0, 0, 'fixture.change', 0, x'7bc21d2ad6cee00423cbef657e48ee6670de75a71a5ff0b81388d1e6cfa68723', x'7e1a5d026016b43be205018080b88b9191b89e0343c6830ff928db1f1a12137461620968657265206120746162096865726520caef972f7e1a5d026016b43be205028080b88b9191b89e0343c6830ff928db1f0638027a007a00720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (71, 1, 71, 116654080012320768, 1, 0, 0, 'fixture.add', 0, x'3b1267cb4a8a012e415b0f9895dbc5d2bb1defe943c41a4965b9693d062f3a27', x'2b1b7f024017b43be2058ab50284bf4af826a7110804115db9974f50e00e2a22127461620968657265207369676e2041636d6558027a89101207c581c3b364c5ba1ad00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720221b4f274e65696c3b2044524f5020f09f98802074776f0a6c696e6573281f30d39b0938bbba0248c692dbb10e7a371204f09f98801a14612074776f0a6c696e6573207461620968657265220753747261c39f6530e37838d1ad4848ffffffffffffffffff017a3f0915be2ac87b5f36451206c3866e696d612207c581c3b364c5ba28feffffffffffffffff0130ffffffffffffffffff01389f98da0248c3d4afadecea988516');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (72, 1, 72, 116654080012517376, 1, 0, 0, 'fixture.add', 0, x'7f871eef97c889d445d06fc0854823a72ca2454beb545b07b609720e85278d11', x'2b1b7b02a017b43be205f67e8cc76343e082ab02080422082271756f746564222a13c3866e696d6120e697a5e69cace58db0e588b732172271756f746564222053747261c39f6520c3866e696d6150017a63094aae5276cb1e620d1224d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f5020e697a5e69cace58db0e588b71a13d985d8b7d8a8d8b9d8a92074616209686572652207c581c3b364c5ba30feffffffffffffffff0148feffffffffffffffff017a3909610085a26c8e2868120941636d6520f09f98801a0753747261c39f65280230ffffffffffffffffff0141e458c8c70fe4ff1448e993effa057a4d094b1d5cecffd95f27121b74616209686572652074776f0a6c696e6573202271756f746564221a04f09f988028e3a1e3eaa9b3ffdc9a0138feffffffffffffffff0148ffffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (73, 1, 73, 116654080012648448, 1, 0, 0, 'fixture.change', 0, x'37e260c79555218ca3a34060e6b6b1aba0b5fb694e1647c63aac6fbfb4c49bdf', x'7e1b7b02a017b43be20501000000000000000000308f17e3a7f699571b11df44daff68624057198466c7a4fae2455d49d5f06f95fcafd7147e1b7b02a017b43be205020000000000000000005b9a5cb7273cf0f33c2214612074776f0a6c696e65732074616209686572652a12f09f98802074616209686572652041636d653210c581c3b364c5ba202271756f746564227e1b7b02a017b43be20503000000000000000000a56bdb3c8ef295ac0941b1aee38bffdf94447e1b7b02a017b43be2050400000000000000000055277620a909c0e60350944f7e1b7b02a017b43be205050000000000000000002d722786327602c30258027e1b7b02a017b43be20506000000000000000000ce0bd8e2400df11da7017a3e120fc581c3b364c5ba2053747261c39f651a0753747261c39f6528f9b301308891a2ccb1c1e7c6c10138ffffffffffffffffff0148bc99aa81efe1ceb32e7a6512112271756f746564222074616209686572651a0ec581c3b364c5ba20612041636d65221f74776f0a6c696e657320e697a5e69cace58db0e588b7202271756f7465642228feffffffffffffffff0138ffffffffffffffffff0148ffffffffffffffffff01720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (74, 1, 74, 116654080012779520, 1, 0, 0, 'fixture.change', 0, x'c9041fd74f118cea98ae572a172a18bf4e603ebe0dc5f744acdbcc8623e9f509', x'7e1b7b02a017b43be205018080888c9191b89e0343c6830ff928db1fc0c112b326a1eeba1d08021110a60506aad9fd3719ceb8de30aa2c5e7f49070d694a4cfd660e7e1b7b02a017b43be205028080888c9191b89e0343c6830ff928db1fe3bce99f9fd5f78d212206c3866e696d612a11c3866e696d6120d985d8b7d8a8d8b9d8a9320441636d657e1b7b02a017b43be205038080888c9191b89e0343c6830ff928db1f62c7b93faed5c609007e1b7b02a017b43be205048080888c9191b89e0343c6830ff928db1f5c41745a9bd8d20c0650d0a2a19b077e1b7b02a017b43be205068080888c9191b89e0343c6830ff928db1f408c7fea6a9a82dda9017a1e1a04f09f9880220441636d6528a4d204413b466cf6372fa00c48a699c0017a3b0901a52e37c85fe7641a1074616209686572652053747261c39f6522016128f4f1fb0330feffffffffffffffff01380548ffffffffffffffffff017a4a09997f412482616c7d12082271756f746564222207c581c3b364c5ba28ffffffffffffffffff0130c6eef69bdb8280d0b80138ffffffffffffffffff0141815317c1a688db1348c3cf16720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (75, 1, 75, 116654080012976128, 1, 0, 0, 'fixture.add', 0, x'4efd831bfd887e6a30dbd180605bdb4cb5f59bcdd159e9edf7ed6ca39a2bb099', x'2b1c3b028018b43be2057a11d4af2be6ad4e521a192be499dfa2ef8f3a21afad6cea39575a3a292e34be47caef2420310e99abde82c13b15392bff92250850cb3641576423d7395eeb4158f6e9930460feffffffffffffffff016802720441636d6582010753747261c39f658801027a14098beac5d97dc10e2510feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (76, 1, 76, 116654080013172736, 1, 0, 0, 'fixture.add', 0, x'562d87ee6b170d6ac28dfb9d046b377817fcc80a897c137ab3a0185604893fe3', x'2b1cdf02e018b43be2057c080211cbad0988c248497e19281281ad7ef93b4b29f93b5116015c010e3175e511c7d970530139f2ea45514275070e41074bcceaeb17497d50025805603b720f53747261c39f652053747261c39f65820101617a0d0927c0b1b73fe93731109c9f017a0b10feffffffffffffffff017a0b10feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (77, 1, 77, 116654080013369344, 1, 0, 0, 'fixture.add', 0, x'd2da9a744ed2f54dfd207b0a7a324f57ceea3502dbe86ffc1a8f4004f2efbb4c', x'2b1d62024019b43be2059401100819694b30ded7e2d01020fd96adb0faf1e6a70528ffffffffffffffffff013a1141636d65204f274e65696c3b2044524f50420ad985d8b7d8a8d8b9d8a95215f09f988020746162096865726520c581c3b364c5ba5a112271756f7465642220c3866e696d6120616206c3866e696d616a0b6120f09f98802041636d65720753747261c39f6582010ad985d8b7d8a8d8b9d8a9');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (78, 1, 78, 116654080013565952, 1, 0, 0, 'fixture.add', 0, x'fcc9981f671503fed8e0e6743dbf5fe41cb3d8acab6c2cea4609d856dc03b0f3', x'2b1d1502a019b43be2059d11100220acb4a50f28fed30430f205421e74776f0a6c696e65732074776f0a6c696e657320d985d8b7d8a8d8b9d8a94a1bc3866e696d612053747261c39f6520e697a5e69cace58db0e588b7520cc581c3b364c5ba2041636d656213c3866e696d6120e697a5e69cace58db0e588b76ad80f6120c3866e696d616c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67207221e697a5e69cace58db0e588b720c581c3b364c5ba20e697a5e69cace58db0e588b77a1ed985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f5020c3866e696d61820107c581c3b364c5ba9001e49edec202');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (79, 1, 79, 116654080013762560, 1, 0, 0, 'fixture.add', 0, x'c45f6bca51df3bd58a6df57ca9751367371cbc0c8d2efb5e690bf6c32b25b782', x'2b1e6402001ab43be205c1100a0ad985d8b7d8a8d8b9d8a9121cc3866e696d6120746162096865726520e697a5e69cace58db0e588b71ad90f7369676e20f09f98806c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672022116120c581c3b364c5ba2053747261c39f6528ffffffffffffffffff01400248ad97c9bd0158e7e4ab03620ec581c3b364c5ba20c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (80, 1, 80, 116654080013959168, 1, 0, 0, 'fixture.add', 0, x'f13d0a33c0bfab5bc16d5c21b27010c605bbfc869122753e5b624a640aba8a1e', x'2b1e7602601ab43be205560a0ef09f98802074776f0a6c696e65731201611a087461620968657265220c53747261c39f6520f09f98802897c79fc5043002380248feffffffffffffffff0150ffffffffffffffffff0158bd016206c3866e696d61');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (81, 1, 81, 116654080014090240, 1, 0, 0, 'fixture.change', 0, x'ecd639cbd12695d3fc953944b5153ee0c82e2787b1ccf729bf69b7bbc5a62674', x'7e1e7602601ab43be205010000000000000000000e0a0cc581c3b364c5ba207369676e7e1e7602601ab43be2050200000000000000000041120fc3866e696d61206120c3866e696d611a184f274e65696c3b2044524f5020612074776f0a6c696e657322122271756f7465642220612053747261c39f6528647e1e7602601ab43be20503000000000000000000007e1e7602601ab43be20504000000000000000000007e1e7602601ab43be205050000000000000000001048ffffffffffffffffff0158c0d8bb04720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (82, 1, 82, 116654080014221312, 1, 0, 0, 'fixture.change', 0, x'6a63c2a5a3b4c308a3736329dbfe9fa23462de175d184f7f4ff94477bda6c24c', x'7e1e7602601ab43be205018080b88d9191b89e0343c6830ff928db1f0b0a0974776f0a6c696e65737e1e7602601ab43be205028080b88d9191b89e0343c6830ff928db1f3a12114f274e65696c3b2044524f502041636d651a0753747261c39f65221674776f0a6c696e6573204f274e65696c3b2044524f50620441636d657e1e7602601ab43be205058080b88d9191b89e0343c6830ff928db1f1a400248c3d38fe685cddce2cf0150a20c58c78bb98db9d7d8ad53720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (83, 1, 83, 116654080014417920, 1, 0, 0, 'fixture.add', 0, x'80019845b915c43c90885a0fb236330d30963cd7b4922e2823618fe24c0f3a35', x'2b1ff602401bb43be20525082d10b09306191180f0afdaa50a2a28feffffffffffffffff0130feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (84, 1, 84, 116654080014614528, 1, 0, 0, 'fixture.add', 0, x'f0d03e6796913ff4a6292dd45a7b73fdd7f567349b6215165475166b17cc4001', x'2b1fc102a01bb43be2050d20feffffffffffffffff012834');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (85, 1, 85, 116654080014811136, 1, 0, 0, 'fixture.add', 0, x'de18d2a805a67a9927f99c1d57f95073eceb85f571e897f3adfe3fcb3d99a798', x'2b208b02001cb43be2051909a20695ddb9b6dd2e1002180a20d00429f41d4da1b433410e');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (86, 1, 86, 116654080015007744, 1, 0, 0, 'fixture.add', 0, x'56921253f7129ad0358b11c97ffdbbd8c934d83377c50849d59e19e1d37f5277', x'2b200202601cb43be2054109349bdafe13673e0e1006180220ffffffffffffffffff0129f4d46d0b80db87413a1e2271756f7465642220e697a5e69cace58db0e588b7207461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (87, 1, 87, 116654080015204352, 1, 0, 0, 'fixture.add', 0, x'8e28ec2aa2bd582adc73aecbc1214702e4f3df63c0c0ffe12054c70b7682aa40', x'2b213102c01cb43be20520100419166f5f99c7ca894320062a11c3866e696d6120d985d8b7d8a8d8b9d8a9');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (88, 1, 88, 116654080015400960, 1, 0, 0, 'fixture.add', 0, x'b39b4f1721551dcb1121bdc5300c95f8f524653356c48f25ec40754916d03a13', x'2b214b02201db43be2051e100620feffffffffffffffff012a0fc581c3b364c5ba20c581c3b364c5ba');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (89, 1, 89, 116654080015597568, 1, 0, 0, 'fixture.add', 0, x'cc395040eef56719f76b0810aa6509476e37ab86e7d66111c96a9a6f0e45ebf9', x'2b224a02801db43be205b00111ec7e01f3b8f8b47518808980bbb0e9cb890420a1f6e1879f97d4ea2030feffffffffffffffff0138e6cfc082c8edcae74940feffffffffffffffff0148ffffffffffffffffff015a087461620968657265620510cde5ef436a11100620feffffffffffffffff0128dbf2016a2410061a11f09f988020e697a5e69cace58db0e588b720e3910a28ffffffffffffffffff016a10080c10021a08746162096865726520246a0a080e20ae5b2899b5fb28');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (90, 1, 90, 116654080015794176, 1, 0, 0, 'fixture.add', 0, x'a290c1e0e8bfc8bc5a8d880d18ee1d643b4a9fffd8b08e4f5a4d22585befa15f', x'2b225e02e01db43be205a40109b08e1e616408ea17188089b1d788dd80fd0120cfd8e6a99196bba32728e0ec01309eb51e40ffffffffffffffffff01480c521374776f0a6c696e6573207369676e207369676e5a0753747261c39f65620c08eacddefe0410c7e2efb801621008df99d81d10feffffffffffffffff01621608feffffffffffffffff0110feffffffffffffffff01620a08b5a78cdb05108ae8216a0c080c100620c601288df5b3047200');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (91, 1, 91, 116654080015990784, 1, 0, 0, 'fixture.add', 0, x'77c423f20b9b9d74d7a54bd0948e9c61d257d1c853032dd8cf8ecdb526348028', x'2b239502401eb43be2056c20ec1728ffffffffffffffffff013218c3866e696d6120e697a5e69cace58db0e588b7207369676e3a0c086a10edfac7daf18adee8053a0310991f3a1108feffffffffffffffff0110a295a1960b42061095d7b1d70342140900b7024514348d4810feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (92, 1, 92, 116654080016187392, 1, 0, 0, 'fixture.add', 0, x'1669e691465309a3fd4fab0898bc4c28dfcf77048609edc9f82e4b57e2f59793', x'2b237b02a01eb43be2053508c6d301111f332b6f72da385018850520edbafc0b2814420b1087b98aa4938ad3ddc501420f0991e34984f1123654109888d8eb05');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (93, 1, 93, 116654080016384000, 1, 0, 0, 'fixture.add', 0, x'f72383275960d838d0d3ba2119d388b1fcdfd58788cde0600e9f4d723d27ad28', x'2b287702001fb43be205c10109550eb72072cfe44411e20c083c2c67c54118ffffffffffffffffff01220ef09f988020f09f988020f09f98802a082271756f746564223001380240024a1c7369676e204f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a952154f274e65696c3b2044524f50202271756f7465642262190a0ff09f988020d985d8b7d8a8d8b9d8a91083a8828701181c621e0a0c4f274e65696c3b2044524f5010feffffffffffffffff0118f98dbb0d6200620510021899136a09093044229647cca411');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (94, 1, 94, 116654080016580608, 1, 0, 0, 'fixture.add', 0, x'403ad9e4e32dc5bf21dcf59d4a7adfeae259e809f1ae9d5112b5ecaed6903bfd', x'2b285802601fb43be205f40209ca1d2823d187e37e18feffffffffffffffff01221fe697a5e69cace58db0e588b720d985d8b7d8a8d8b9d8a920c581c3b364c5ba2a0d7461620968657265207369676e300b3802520e7369676e2074776f0a6c696e65735a550a164f274e65696c3b2044524f502074776f0a6c696e65731a1a2271756f7465642220e697a5e69cace58db0e588b720f09f9880220ad985d8b7d8a8d8b9d8a92a082271756f7465642230044098f6e04a480250025a6e0a07c581c3b364c5ba121e4f274e65696c3b2044524f5020e697a5e69cace58db0e588b720f09f98801a114f274e65696c3b2044524f502041636d65221a7461620968657265204f274e65696c3b2044524f502041636d65300438feffffffffffffffff01408089eba3b4b0da5c62320a1c74776f0a6c696e65732074776f0a6c696e657320746162096865726510b7f486f594e1c7f5461891d5dea38fd293925d6a0909e2314ceea2ed6b416a090902c83fa90de3f11f6a0909bfddc64a543c4a55');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (95, 1, 95, 116654080016777216, 1, 0, 0, 'fixture.add', 0, x'63adc35da17fbad29cd02d07ae4f3ff9817a7a9761595090c001f8f75f577dc0', x'2b290c02c01fb43be20514095ec1e710abd2ae7e100621fd3181380fd8c268');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (96, 1, 96, 116654080016973824, 1, 0, 0, 'fixture.add', 0, x'289a5a0f715cacfdc64ad3bbd61a2bed2e7b988d9cc660f0a8afcff3dd7797ed', x'2b290e022020b43be2053b0956649081ddd6fa0319e20e2bd6ff80af5f2969c6b0f071e8682f321e4f274e65696c3b2044524f50204f274e65696c3b2044524f5020f09f9880');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (97, 1, 97, 116654080017170432, 1, 0, 0, 'fixture.add', 0, x'9872988da477433985617cdd58ec9627729091d4c9606e2c3703243b73a53c0a', x'2b80014e028020b43be2059608412bae9c7075180905b71d12e6fdf2611880e80620cebefff0c6a99ee6ba01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (98, 1, 98, 116654080017367040, 1, 0, 0, 'fixture.add', 0, x'8a9bff11e1e8768b6173b33e0767b88d8abc0729a276a93027e25b3a3761dba8', x'2b8001c902e020b43be205d2bbfd049eef24e926100618e489012098c0de602a194f274e65696c3b2044524f5020e697a5e69cace58db0e588b7');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (99, 1, 99, 116654080017498112, 1, 0, 0, 'fixture.change', 0, x'0ddb1e3dcac27b4bf54a92b9d1d8a727aede3ea749d1d1ef87f9fa93d893fe71', x'7e8001c902e020b43be20502000000000000000000468d7da8df83bf990320c5057e8001c902e020b43be2050300000000000000000076f3bc311cadc7360b2a09f09f9880207369676e720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (100, 1, 100, 116654080017629184, 1, 0, 0, 'fixture.change', 0, x'029b79f993330c1ccad3a22d1d0bb45e0da57dcc40f938b8b4bb4f28ce5b04af', x'7e8001c902e020b43be20501000000000000000000fdc300228aba09fc0909c5968420adc6e6477e8001c902e020b43be205028080d8909191b89e0343c6830ff928db1f3eaecd644aebc24011100618a09e0520feffffffffffffffff017e8001c902e020b43be205038080d8909191b89e0343c6830ff928db1f42226fd8d4551c97132a11e697a5e69cace58db0e588b7207369676e720f6368616e676564206d79206d696e64');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (101, 1, 101, 116654080017760256, 1, 0, 0, 'test.document', 0, x'156f6ebf56c535a46da060ed33f2a1242993ec44c2c5d42b52b18e6056d5dc14', x'2b1834000000000000001b0a19c3866e696d6120d985d8b7d8a8d8b9d8a920c581c3b364c5ba720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (102, 1, 102, 116654080017956864, 1, 0, 0, 'test.invoice', 0, x'5079f6f0dce31db2d153e45a73a8622dfdab262e0ad41407e78a7320ad0e6228', x'2b025d020022b43be205ea030806290d02a008b43be20538ea1840d4f20350be2658d8b8aa0962112271756f746564222074616209686572656a1974776f0a6c696e657320c3866e696d61202271756f746564228201047369676e88019596fa9701a00193e3f301a8019ce99b05b0018c59c001feffffffffffffffff01c901d0fba36b81a1720dd2010753747261c39f65e201164f274e65696c3b2044524f502074776f0a6c696e6573ea0109f09f98802041636d65f2010ce697a5e69cace58db0e588b7f801b6c004723a09ccf67c69fd2dd36c1a16c581c3b364c5ba207369676e2074776f0a6c696e657328cfa1840730f7e76e38a2b8f70148e8ea870750ab97ced804724a121a2271756f746564222041636d6520e697a5e69cace58db0e588b71a0b6120f09f9880207369676e220661207369676e2889d5f30530dbcaf207389e92fc014887abfb0250f19ea803724509e2052e75694e2a401212f09f98802074616209686572652041636d651a0441636d65220161289be5c80830ff9d9f013891a3e60648d1d8f00850ffffffffffffffffff017a25120441636d6520819abf06280230eba2f80438c2f5e70640a2e8ec0349bcf327beee6ff5127a33121374776f0a6c696e65732074776f0a6c696e6573208fb0f905280230f88ff60538d3e91d40cbaaab07496613f9515cee89732b035d020022b43be20568d222ef87b423a4d32012d00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67201a112271756f7465642220c3866e696d612061320c4f274e65696c3b2044524f503a0f7369676e20d985d8b7d8a8d8b9d8a9421c41636d6520d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b74a07c581c3b364c5ba520441636d656a1de697a5e69cace58db0e588b720746162096865726520c581c3b364c5ba72114f274e65696c3b2044524f5020f09f98807a19e697a5e69cace58db0e588b720e697a5e69cace58db0e588b78201d00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67202b015d020022b43be2054008bec502100218900d7a1308e012108c59190d02a008b43be20520fac5027a0f08c03e10c52c2901000000000000007a0f08c03e10c52c290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (103, 1, 103, 116654080018153472, 1, 0, 0, 'test.invoice', 0, x'ca55b7401e5886628169bbaf07329328a33bd3d60424d4506ba7bd1c6dc04f1d', x'2b028e026022b43be205f2010804188e9ff0b10122047369676e290d02a008b43be20538b8ef0540f40c4a0c612061202271756f7465642258dca5aa038801e59ac59603a001aff99709a8018fdcf102b001c2e60bc0018c88e1e79baaceb534c901954a2828b8a2d548d2010c4f274e65696c3b2044524f50d901988eb532238d5126ea0107c581c3b364c5ba721d0907a72d8d1259125d289d90830630beb9e50438e5e1ff0348af8bef087a50121b53747261c39f6520c3866e696d61204f274e65696c3b2044524f501a1e74776f0a6c696e65732074776f0a6c696e657320d985d8b7d8a8d8b9d8a920f7959907308bc22a38b4bfb2054082f89b012b038e026022b43be20585672606dcb24ffceb011a0974776f0a6c696e6573220e74776f0a6c696e65732041636d652a15e697a5e69cace58db0e588b7202271756f74656422321174776f0a6c696e65732053747261c39f653a10c581c3b364c5ba207461620968657265420661207369676e4a0bf09f988020f09f9880206152164f274e65696c3b2044524f502041636d652041636d655a0ec581c3b364c5ba206120f09f9880620753747261c39f656a12746162096865726520f09f988020f09f98807a1c53747261c39f6520c581c3b364c5ba20e697a5e69cace58db0e588b7820119c581c3b364c5ba2074776f0a6c696e65732053747261c39f652b018e026022b43be2054308bec402100218900d7a1408e01210c2e60b190d02a008b43be20520fac4027a1008c03e109ff3052901000000000000007a1008c03e10a1f305290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (104, 1, 104, 116654080018350080, 1, 0, 0, 'test.allocate', 0, x'0aa7b2146492219b73e9c8f866cb36f7d1416ef602928685d2ab0c6644c5a85a', x'2b08c402c022b43be2052c09dd024008b43be20510fec2021a056d6f7665647a1609fd02c003b43be2051194020000b43be20518a2ce0272056d6f766564');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (105, 1, 105, 116654080018546688, 1, 5, 0, 'test.fact', 0, x'b025caa088a7d9a0a753dadbdf5be6d1f84af4dddab87676c38642537c1fdaec', x'2b0325022023b43be20519a50c8d96415749e801096f552f7d5c094930120d7369676e202271756f746564222a06c3866e696d61321ac581c3b364c5ba202271756f746564222074776f0a6c696e65733a12c581c3b364c5ba20d985d8b7d8a8d8b9d8a94204f09f98804a1174616209686572652074616209686572655214e697a5e69cace58db0e588b720c581c3b364c5ba5a17d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b76210c3866e696d612074776f0a6c696e65736a097369676e207369676e7a116120746162096865726520c3866e696d6182011d2271756f7465642220d985d8b7d8a8d8b9d8a92074776f0a6c696e6573');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (106, 1, 106, 116654080018743296, 1, 0, 0, 'test.invoice', 0, x'9e4584656a067928d07b43e9141adfb50a61f0f5d69e3f85c6bf7409c962b09d', x'2b023b028023b43be205cc1308081133dd785ed210a81718feffffffffffffffff01221853747261c39f6520c581c3b364c5ba20746162096865726529dd024008b43be20538eeb00240ca9b064a016158e8cacf086a0c4f274e65696c3b2044524f50820111f09f988020e697a5e69cace58db0e588b78801feffffffffffffffff01980102a00185afc501a801f0c09404b001f8df02c001c88504c901b2d42706ae0ce641d90117c63f9b149c303fe2011053747261c39f65207461620968657265f2010a2271756f746564222061722d1206c3866e696d611a0974776f0a6c696e657322047369676e28fadbb50130d1cdd80438e7ba8b0848f0e5d80872fa0f22d00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672028ed9b970130d5c9f10838ccbb840641ad3c36306faeab4448f09aee0750bd8d9ada84d8b5bf737270091562926508f1595b121974776f0a6c696e657320c581c3b364c5ba20c581c3b364c5ba1a1d4f274e65696c3b2044524f502074616209686572652053747261c39f652214d985d8b7d8a8d8b9d8a92074776f0a6c696e657328ca94b30930c2f68a0938b3c99c0248c9dca00950f2077a2d120e74776f0a6c696e6573207369676e2096bfbd0330f1c68b0438c4c3ef0440ccb8ff0249001ad8eecb63687f7a1b091d1b6e9ad97bc46e20bde3353091997138d5cfbd0840f591f1087a1c1207c581c3b364c5ba208af9a10730b5ba810338e6fc4940cbb5db082b033b028023b43be205e98cfc20ef815f24a601092eba3ea88baa04661a04f09f9880220dc3866e696d6120c3866e696d612a10c3866e696d612041636d652041636d6532102271756f7465642220c581c3b364c5ba42047369676e4a17e697a5e69cace58db0e588b720d985d8b7d8a8d8b9d8a96206c3866e696d616a13f09f988020c3866e696d612053747261c39f65720441636d657a0ec3866e696d6120c581c3b364c5ba82010fc3866e696d61202271756f746564222b013b028023b43be2054308c4c002100218900d7a1408e01210f8df0219dd024008b43be2052080c1027a1008c03e10fbaf012901000000000000007a1008c03e10fbaf01290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (107, 1, 107, 116654080018874368, 1, 0, 0, 'test.document', 0, x'b80d3597334fc465093326af76a1634b44c1f1e09f3a28177c8bbe8be6c537a0', x'7e0e0d02a008b43be205028080d8849191b89e0343c6830ff928db1f297a6baeff99ac2f007e0e0d02a008b43be205058080d8849191b89e0343c6830ff928db1fd3f4db209599d4da007e0e0d02a008b43be205098080d8849191b89e0343c6830ff928db1f395f028e5d438ca3069001049801027e0e0d02a008b43be2050b8080d8849191b89e0343c6830ff928db1f08130e561d82db8000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (108, 1, 108, 116654080019070976, 1, 0, 0, 'test.document', 0, x'213308a6ec041db1f787c008c0e26b83f825ea680816e68350c7b21659cd0c7a', x'2b0e10024024b43be2057c22336b5dbc5407f1010a1674776f0a6c696e6573204f274e65696c3b2044524f501206c3866e696d611a0d7461620968657265207369676e220b41636d652041636d6520612a0c53747261c39f6520f09f9880320df09f98802074616209686572653a047369676e4a14c581c3b364c5ba204f274e65696c3b2044524f505214e697a5e69cace58db0e588b720c581c3b364c5ba59d6e4c32e622408476081dbbe04680270027a0fd985d8b7d8a8d8b9d8a920f09f98808901816ec1611af0925a900102980102a201157461620968657265204f274e65696c3b2044524f50aa010641636d652061b00102c101ca876fa311caa40dc801bd8e01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (109, 1, 109, 116654080019202048, 1, 0, 0, 'test.document', 0, x'9634c712d17c072b70265e5923e1cc93b27e7f1b605559d9df6987bfc0a70d1a', x'2b18380000000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (110, 1, 110, 116654080019333120, 1, 0, 0, 'test.document', 0, x'a5f0fb3e8fe36fe908b1b3ef6fc0232529c314df1dd4e7ec3d219d489d6a07e5', x'7e0edd024008b43be20502000000000000000000cf6a478cda03bcdc261218d985d8b7d8a8d8b9d8a9202271756f74656422207369676e1a0ad985d8b7d8a8d8b9d8a97e0edd024008b43be205080000000000000000000eba5451b301523b1882010b41636d6520c3866e696d618901261f33a46956971b720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (111, 1, 111, 116654080019464192, 1, 0, 0, 'test.document', 0, x'08b967271edabf723fcb56e70147dd93ad64267ae87526d1743fca5f1241b57f', x'7e0fb802e009b43be205018080a8859191b89e0343c6830ff928db1fd41b42fe9f742e560909dd024008b43be205720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (112, 1, 112, 116654080019660800, 1, 0, 0, 'test.invoice', 0, x'26e901fabb584d3cfce8054540d5f03dcd5eebec0873bb47385adf9601a374b1', x'2b0281024025b43be205a102080a1161f67507ab2d6f1318ae012210e697a5e69cace58db0e588b7206120612910024024b43be205312895440e56a58d635890c5e7066218746162096865726520d985d8b7d8a8d8b9d8a92041636d656a1274776f0a6c696e65732074616209686572658801d5bc03900102980102a001eab1ae06a801fdf251b001e879b90134ec85b874d91e65c001f9c5dba703d20106612041636d65e201047369676eea0117d985d8b7d8a8d8b9d8a92053747261c39f652041636d65f2011b74776f0a6c696e6573204f274e65696c3b2044524f502041636d6572471a194f274e65696c3b2044524f5020e697a5e69cace58db0e588b7221661204f274e65696c3b2044524f502053747261c39f6528bef5d70830dae5850438ecdf8b0848869897062b0381024025b43be20561a60d5f8a08e3068d1112082271756f746564221a1be697a5e69cace58db0e588b72074776f0a6c696e657320f09f98802210c581c3b364c5ba2074616209686572652ae10f74616209686572652074616209686572656c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e6720320161420874616209686572654a0d2271756f7465642220f09f98805a122271756f746564222041636d65207369676e6216c581c3b364c5ba20e697a5e69cace58db0e588b720616a082271756f7465642272047369676e7a0753747261c39f6582010c4f274e65696c3b2044524f502b0181024025b43be2054008b4c502100218900d7a1308e01210e8791910024024b43be20520f0c5027a0f08c03e10f33c2901000000000000007a0f08c03e10f33c290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (113, 1, 113, 116654080019857408, 1, 0, 0, 'test.document', 0, x'4569b34c77e2b676f65c576585db96b6aa0a896a7ef46a9cca359b167a706d3d', x'2b0f7202c025b43be205919a45284c0096533b090d02a008b43be2051a1c53747261c39f6520e697a5e69cace58db0e588b72053747261c39f65220e7369676e2074776f0a6c696e657330173802');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (114, 1, 114, 116654080020054016, 1, 0, 0, 'test.invoice', 0, x'6ee8f863bc0315455082089d716d9f1339ed0baa5d23b31eb2f366af1490e8fd', x'2b0298020026b43be205a00211ba2c34e545edaa3c18ffffffffffffffffff0122112271756f74656422202271756f7465642229dd024008b43be20531c228be7306dcbc0738f86b40c68d074a116120d985d8b7d8a8d8b9d8a9207369676e50f0b20558cbffdc046a0e61204f274e65696c3b2044524f508801ccf103900102980102a001f0fd8101a801db89d905b0019cd001c001d1ced4efd091ea9317d2010c4f274e65696c3b2044524f50e201047369676eea011c41636d6520d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f50f2011453747261c39f652053747261c39f6520f09f98807a3f1206c3866e696d611a1653747261c39f6520c3866e696d6120c581c3b364c5ba20cbd29d06280230a8f4960238af9fe60640b0f8b20349e91305632cddf3162b0398020026b43be205054ed798ac70ca2be30109c5d0be4c76b1846d12047369676e1a0a746162096865726520612a0ce697a5e69cace58db0e588b7320c4f274e65696c3b2044524f503a03612061420ec3866e696d6120c581c3b364c5ba4a21d985d8b7d8a8d8b9d8a92074776f0a6c696e657320e697a5e69cace58db0e588b7521253747261c39f6520d985d8b7d8a8d8b9d8a95a0e7369676e2074776f0a6c696e6573621a41636d6520e697a5e69cace58db0e588b72074616209686572656a0161720c61202271756f7465642220617a214f274e65696c3b2044524f50204f274e65696c3b2044524f502053747261c39f652b0198020026b43be2054108dec102100218900d7a1408e012109cd00119dd024008b43be205209ac2027a0f08c03e108d682901000000000000007a0f08c03e108d68290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (115, 1, 115, 116654080020250624, 1, 0, 0, 'test.document', 0, x'5f327a13a3b111753d2457892c4224f37b53e81d11a04c040f0f89811c653bab', x'2b1b2e028026b43be205499856d61d1b7211950250ffffffffffffffffff0158027a770912ea9d95a930586e1219e697a5e69cace58db0e588b72053747261c39f65207369676e1a224f274e65696c3b2044524f5020746162096865726520e697a5e69cace58db0e588b7221361202271756f74656422202271756f7465642228cda1e20230ad97bb0238da89850948a2ffa3bb90f0e0c7a6017a30120c4f274e65696c3b2044524f501a0941636d65207369676e2207c581c3b364c5ba28fbdc363096a4a80238c9a8b2057a5b091290dabc2c5b990812047369676e1a11f09f9880204f274e65696c3b2044524f5022157369676e2074776f0a6c696e657320c3866e696d6128e0a7b40230f7cb0c38b086cc0641034b3495b2ddd37248feffffffffffffffff01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (116, 1, 116, 116654080020381696, 1, 0, 0, 'test.payment', 0, x'0b035c779617201809e1c9bb87fec59286f39be8feeed1b6c43e13ca82108422', x'2b07108de18a067780496b0802114d0000000000000018d49401320941636d65207369676e380540deac034881ab87075099fba40958afe4e401620f41636d6520d985d8b7d8a8d8b9d8a971072a61463e93c1707a1a4f274e65696c3b2044524f5020f09f9880202271756f746564228001bc8793032b01108de18a0677804943089cc302101418900d7a1408e01210ddac03194d00000000000000209cc3027a1008a01010aed6012901000000000000007a1008a01010b0d601290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (117, 1, 117, 116654080020512768, 1, 0, 0, 'test.document', 0, x'668ba65991b3770de47c54cfc1a5d0542df0dbabcf8ffaef3457e8b22ece49f4', x'2b182d00000000000000080a06c3866e696d61720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (118, 1, 118, 116654080020709376, 1, 5, 0, 'test.fact', 0, x'f1e83a2c3afbea7075e289a1cc684495ed291df4ba6a38cc75892198c6cee431', x'2b09fc024027b43be2054509a272ad4eebbe4c6b2177e4a03d7867292c280c321361204f274e65696c3b2044524f502041636d6538908bc6a989c7cecba70140be3c48ed953b52087461620968657265');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (119, 1, 119, 116654080020905984, 1, 0, 0, 'test.document', 0, x'9bf637acb9658cd469c3b4b4071b3be39c66bf230b3ade58863b3d12e3e3edff', x'2b0efb02c027b43be2056328a38d9e0a4014d401120f746162096865726520c3866e696d611a0874616209686572652a1d53747261c39f6520746162096865726520e697a5e69cace58db0e588b7320c4f274e65696c3b2044524f5042157369676e20c581c3b364c5ba207461620968657265521ee697a5e69cace58db0e588b7207369676e204f274e65696c3b2044524f5060e89ab70570027a082271756f74656422900106980102a2010c4f274e65696c3b2044524f50aa0113e697a5e69cace58db0e588b72061207369676eb90128007b15f828c66ac101a90cece971c02c1ac801fc9604');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (120, 1, 120, 116654080021102592, 1, 0, 0, 'test.payment', 0, x'839b4a8f178546aef01655431c8c69cddbf9944d93f111bcfb4e10779c90d364', x'2b07d7020028b43be2054e11fb02c027b43be20518f99e02280438feffffffffffffffff0140e46a48e1e7db0150a6e2a3015887c0af0262016171637cfb044fac01497a047369676e8001f58ab806890127d5c0601191d1472b01d7020028b43be205400886c202101418900d7a1308e01210e36a19fb02c027b43be2052086c2027a0f08a01010b2352901000000000000007a0f08a01010b2352902000000000000002b08d7020028b43be2055209fb02c027b43be2051086c2027a1509d7020028b43be205115d020022b43be20518e46a7a1509d7020028b43be2051181024025b43be20518b2357a1509d7020028b43be205113b028023b43be20518cc23');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (121, 1, 121, 116654080021299200, 1, 0, 0, 'test.payment', 0, x'6130e80150faa3c38e3e56beace6f0c539d2925150850262d13a99f4d98b3482', x'2b0799026028b43be20565080211fb02c027b43be205216c580494dcadb57f280832047369676e38feffffffffffffffff0140f6fa0748eadbca0750a8b4c70858b9b88e066a06f09f988020617a117461620968657265207461620968657265800180a69b038901346537e6ae56653c2b0199026028b43be2054308eec402101418900d7a1408e01210f5fa0719fb02c027b43be20520eec4027a1008a01010bafd032901000000000000007a1008a01010bcfd032902000000000000002b0899026028b43be2053d09fb02c027b43be20510eec4027a160999026028b43be2051194020000b43be20518f6fa077a160999026028b43be205118e026022b43be20518bafd03');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (122, 1, 122, 116654080021430272, 1, 0, 0, 'test.document', 0, x'cc274f08ad8c89568b773807f78d8120fa6c3aa41a12735acb662110b24e79ca', x'7e0e10024024b43be205020000000000000000003a006d06420b2d74221211f09f988020e697a5e69cace58db0e588b71a0d7461620968657265207369676e7e0e10024024b43be2050400000000000000000037663f089864f720323a047369676e4a14c581c3b364c5ba204f274e65696c3b2044524f505214e697a5e69cace58db0e588b720c581c3b364c5ba7e0e10024024b43be2050500000000000000000045a563c133b2823509590fe7ef71bb9266677e0e10024024b43be2050c0000000000000000004b7c478980db9daf05c801bd8e01');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (123, 1, 123, 116654080021561344, 1, 0, 0, 'test.document', 0, x'e3029bdf31c2c5f4989e1c9036efd31a1816e0adc033cab2a84d68fa50b878b8', x'7e0edd024008b43be205028080b8929191b89e0343c6830ff928db1fe0125113ba7749691f1211e697a5e69cace58db0e588b7207369676e1a0ad985d8b7d8a8d8b9d8a97e0edd024008b43be20504000000000000000000db4a2ee55cb877184c320641636d652061421674776f0a6c696e65732053747261c39f652041636d654a1c746162096865726520c3866e696d61204f274e65696c3b2044524f50520c4f274e65696c3b2044524f507e0edd024008b43be205088080b8929191b89e0343c6830ff928db1f8125b8785b4b9ae32882011b2271756f746564222074616209686572652074776f0a6c696e65738901261f33a46956971b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (124, 1, 124, 116654080021757952, 1, 0, 0, 'test.invoice', 0, x'58979f87378519e00e63baa70667a75f782bb89e34b07b9945138e3b906ca89f', x'2b02f2024029b43be205b803080211c565895090dddb71220e74776f0a6c696e65732041636d652910024024b43be20540ec1b4a19d985d8b7d8a8d8b9d8a920e697a5e69cace58db0e588b7206150d3c10158a6ebbf056201616a0974776f0a6c696e6573880130900102a001dd968a01a801e5e4d802b001fadf03b901a13a092d4655e265c001a49c0ac9018313ebb69c2f001cd20122e697a5e69cace58db0e588b7202271756f7465642220e697a5e69cace58db0e588b7e20117d985d8b7d8a8d8b9d8a9204f274e65696c3b2044524f50ea0104f09f9880f20114d985d8b7d8a8d8b9d8a92074776f0a6c696e6573722d1a06c3866e696d61220f7369676e20d985d8b7d8a8d8b9d8a928d7e08e0630e1ddba0738b0b7850348f9869c08722609243c1f03a50a254828a6c6c80430db929d0438ad8fc00641c1c1ae999811e73f488a9ab4027a4209b696a16caba36310122153747261c39f6520e697a5e69cace58db0e588b7204f274e65696c3b2044524f5020a38ba405280230f4b78c013896ccc40840e8acda047a3509e57d6700bcecb176120e7369676e207369676e2041636d651a06c3866e696d61209bb5910530a785e20638f7f6e40240dfe1c1022b03f2024029b43be2056f252f5ef35a5ccaf9011204f09f98801a0d41636d6520c3866e696d612061220c53747261c39f65207369676e2a11e697a5e69cace58db0e588b7207369676e321e41636d6520e697a5e69cace58db0e588b720e697a5e69cace58db0e588b73a10c3866e696d6120f09f98802041636d654a0441636d65521a41636d6520d985d8b7d8a8d8b9d8a920d985d8b7d8a8d8b9d8a95a117369676e204f274e65696c3b2044524f50620c4f274e65696c3b2044524f506a12d985d8b7d8a8d8b9d8a920c581c3b364c5ba720c7369676e2053747261c39f657a0cf09f988020c581c3b364c5ba82011bc581c3b364c5ba20c3866e696d6120e697a5e69cace58db0e588b72b01f2024029b43be205430884c402100218900d7a1408e01210fadf031910024024b43be20520c0c4027a1008c03e10fbef012901000000000000007a1008c03e10fdef01290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (125, 1, 125, 116654080021889024, 1, 0, 0, 'test.removal', 0, x'46aa965bb990e2184aa5d38ed319a2805222c17f68d1c92965a05b30e352687d', x'2d0000000000000000008101780e0d02a008b43be20500a4aacda666ef5b53d8464213da408bb0301b0362c795304d523f140262696ea8550a0874616209686572655209f09f988020f09f98805932cee43336de1a596094c2adb084f2e9d6d00170027a112271756f74656422202271756f74656422900102980102b00102c101ed032a8a58938172c8019b3c2d8080c8849191b89e0343c6830ff928db1f35780e0d02a008b43be205020000000000000000000d88911686d95053526959b0e9581db9b459b08ec52041c7de074a5040bc64b0002d8080d8849191b89e0343c6830ff928db1f3d780e0d02a008b43be205028080c8849191b89e0343c6830ff928db1fdc078760783bd05a2490c8b21c1d10d2d61c86818450366c99167f4736fc36c7002d8080c8849191b89e0343c6830ff928db1f35780e0d02a008b43be20503000000000000000000edeaa395c653a51e087867885bb32ef85acd74593d6e1e39d58d78d756d085dd002d8080d8849191b89e0343c6830ff928db1f3d780e0d02a008b43be205038080c8849191b89e0343c6830ff928db1f6ab003c78334548f8702288ca22c7ab3075ed91c4fa15ad3d03ccdf17219f674002d8080c8849191b89e0343c6830ff928db1f4e780e0d02a008b43be20504000000000000000000c987b19fe8b5b97af1d725968353bbdcdf24a29471eda93cc703dde1f2312b191942174f274e65696c3b2044524f5020d985d8b7d8a8d8b9d8a92d8080d8849191b89e0343c6830ff928db1f43780e0d02a008b43be205048080c8849191b89e0343c6830ff928db1f83522e213c7d4d148defbdc088e02e713f84d52c760c7544238b13cd9b1096090642047369676e2d8080c8849191b89e0343c6830ff928db1f3f780e0d02a008b43be20508000000000000000000f2fcf4f91ad44a7fab9ec8e82b156c58099150491ffd3c33d85ff68b6f7cda990a8901e2521a78f035ae312d8080d8849191b89e0343c6830ff928db1f3d780e0d02a008b43be205088080c8849191b89e0343c6830ff928db1fb68161c66954ca070db6ecb1a04eef4a8a60b9272bd5378bb203d3a8a367ca34002d8080c8849191b89e0343c6830ff928db1f35780e0d02a008b43be2050b000000000000000000f15764804cb8245eb2d73102c7adfb6509117e0fdcb3ee6b5f52e711920e6618002d8080d8849191b89e0343c6830ff928db1f3d780e0d02a008b43be2050b8080c8849191b89e0343c6830ff928db1fe7d6b6e4812aa2b32b0d24077e164048ed497f1d56c8e7b07cf5fafa335561df00720961736b656420666f72');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (126, 1, 126, 116654080022085632, 1, 0, 0, 'test.payment', 0, x'e97db654996fa68a3e07d246f4a93de8b79a1c4a3db226940b9cc8e7086b9d47', x'2b07e102e029b43be2058301080211dd024008b43be205188ce90328083886900740fae2014897edad085097c06358e9d8c508620c7369676e20c581c3b364c5ba6a18612074776f0a6c696e6573204f274e65696c3b2044524f5071b57b49324f07aa127a192271756f7465642220c581c3b364c5ba202271756f746564228001c09e8806890165c3ca328c2100772b01e102e029b43be2054108f0c002101418900d7a1408e01210f9e20119dd024008b43be20520f0c0027a0f08a01010bc712901000000000000007a0f08a01010be712902000000000000002b08e102e029b43be2055309dd024008b43be20510f0c0027a1609e102e029b43be205115d020022b43be20518fae2017a1509e102e029b43be2051194020000b43be20518bc717a1509e102e029b43be205113b028023b43be20518d24b');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (127, 1, 127, 116654080022216704, 1, 0, 0, 'test.document', 0, x'1ca531df516194f7dbc4b4c0c03c4c4a08b2d0f88f53d1ba7707d79dc426df41', x'7e0e0d02a008b43be205048080d8849191b89e0343c6830ff928db1f9978efa77623ca8c14420441636d65520c4f274e65696c3b2044524f50720762656361757365');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (128, 1, 128, 116654080022413312, 1, 0, 0, 'test.invoice', 0, x'ec7cb7eaff2130e83b4956c4f71e89b62dc23713c880d007d4276d40e7f5b1f3', x'2b020402802ab43be205f40208041114365a22b368b2342910024024b43be2053882da0240c5b70250a3e40158caa9ff0662114f274e65696c3b2044524f502041636d65820114c3866e696d6120c3866e696d6120c3866e696d618801d8f8869ecaf8849847980102a001eab28b04a801de24b00198f804b9017f84f5096536850cc001ffffffffffffffffff01d2011c4f274e65696c3b2044524f502053747261c39f652053747261c39f65e2010bc3866e696d61207369676eea010f7369676e20d985d8b7d8a8d8b9d8a9f801cb64722d1211f09f988020e697a5e69cace58db0e588b728fbbfff0730c0e1da0438e999880948cecd9d085082e5d6db017a391a19e697a5e69cace58db0e588b720e697a5e69cace58db0e588b7209cd4d106280230899e5338cad4960240edd1df0149d85a29427a85ff247a43121841636d6520d985d8b7d8a8d8b9d8a92074616209686572651a0ad985d8b7d8a8d8b9d8a920c1aa990930a287910338dd8c830740f8b0bb05495f77ffa7cda7a16d2b030402802ab43be205690793532dbec69ece01093d6734808dd27c16120e41636d652074776f0a6c696e65732a1cc3866e696d61202271756f74656422204f274e65696c3b2044524f50321cc3866e696d61202271756f7465642220e697a5e69cace58db0e588b73a102271756f7465642220c581c3b364c5ba5a15d985d8b7d8a8d8b9d8a9202271756f7465642220616a152271756f74656422204f274e65696c3b2044524f507210c581c3b364c5ba2074616209686572657a166120d985d8b7d8a8d8b9d8a92074776f0a6c696e657382010ce697a5e69cace58db0e588b72b010402802ab43be2054308ccc102100218900d7a1408e0121098f8041910024024b43be2052088c2027a1008c03e108bbc022901000000000000007a1008c03e108bbc02290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (129, 1, 129, 116654080022609920, 1, 0, 0, 'test.payment', 0, x'4d3e9dac4b733eed812c11d8dc2ec2487b85dd58b28533b70f437a301d5d0248', x'2b073702e02ab43be2056e0804110d02a008b43be2052804389b997c40b82648a4939b0750f58dfb0558abca9e016211e697a5e69cace58db0e588b72041636d656a19e697a5e69cace58db0e588b72053747261c39f6520f09f9880716a332c0f60bcbe157a0c41636d652053747261c39f658001cdefc0072b013702e02ab43be2054008dac202101418900d7a1308e01210b726190d02a008b43be20520dac2027a0f08a010109c132901000000000000007a0f08a010109c13290200000000000000');
INSERT INTO commit_log(pos, station_id, seq, stamp, schema, actor_id, approver_id, act, held, hash, body) VALUES (130, 1, 130, 116654080022806528, 1, 0, 0, 'test.invoice', 0, x'cf522fd1a840ad7e63b2392e73d931d54f8404d2d81278e80d04d94c3bd910cc', x'2b026802402bb43be205e511112167d9b2f1b80658188eb78c89e281e5d1792207c581c3b364c5ba29dd024008b43be2053105b100698dc7a75c38f6820640e4de024a04f09f988058ac8cb0046a0753747261c39f6582010441636d65900102980102a0018af5ef03a801f294a503b001e49704c001feffffffffffffffff01e2011b746162096865726520d985d8b7d8a8d8b9d8a920c581c3b364c5baea011ad985d8b7d8a8d8b9d8a92053747261c39f6520c581c3b364c5baf2011ee697a5e69cace58db0e588b720f09f9880204f274e65696c3b2044524f50729210120ad985d8b7d8a8d8b9d8a91a12c3866e696d6120c3866e696d61207369676e22d00f6c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e67206c6f6e672028e5af9d02309182b10438a3d6eb064881eace0550feffffffffffffffff012b036802402bb43be205a7b90e8cb173b0c4bb011a1d746162096865726520e697a5e69cace58db0e588b720c581c3b364c5ba220441636d652a0f41636d65207461620968657265206132086120c3866e696d61420c41636d652053747261c39f654a0941636d65207369676e520ff09f988020d985d8b7d8a8d8b9d8a95a0974776f0a6c696e6573620d41636d65202271756f746564226a0941636d652041636d657a1fe697a5e69cace58db0e588b72074776f0a6c696e6573202271756f746564228201082271756f746564222b016802402bb43be2054308eac102100218900d7a1408e01210e4970419dd024008b43be20520a6c2027a1008c03e10f18b022901000000000000007a1008c03e10f18b02290200000000000000');
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
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812765, 2, 116654080019333120, 2295473485247661635, 0, 0, 110);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812765, 2, 116654080021561344, 2295473485247661635, 116654080019333120, 2295473485247661635, 123);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812765, 4, 116654080021561344, 2295473485247661635, 0, 0, 123);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812765, 8, 116654080019333120, 2295473485247661635, 0, 0, 110);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959344812765, 8, 116654080021561344, 2295473485247661635, 116654080019333120, 2295473485247661635, 123);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 0, 116654080021889024, 2295473485247661635, 0, 0, 125);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 1, 116654080004784128, 2295473485247661635, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 1, 116654080004915200, 2295473485247661635, 116654080004784128, 2295473485247661635, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 2, 116654080004784128, 2295473485247661635, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 2, 116654080004915200, 2295473485247661635, 116654080004784128, 2295473485247661635, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 2, 116654080018874368, 2295473485247661635, 116654080004915200, 2295473485247661635, 107);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 3, 116654080004784128, 2295473485247661635, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 3, 116654080004915200, 2295473485247661635, 116654080004784128, 2295473485247661635, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 4, 116654080004784128, 2295473485247661635, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 4, 116654080004915200, 2295473485247661635, 116654080004784128, 2295473485247661635, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 4, 116654080022216704, 2295473485247661635, 116654080004915200, 2295473485247661635, 127);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 5, 116654080004784128, 2295473485247661635, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 5, 116654080004915200, 2295473485247661635, 116654080004784128, 2295473485247661635, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 5, 116654080018874368, 2295473485247661635, 116654080004915200, 2295473485247661635, 107);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 6, 116654080004784128, 2295473485247661635, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 6, 116654080004915200, 2295473485247661635, 116654080004784128, 2295473485247661635, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 7, 116654080004784128, 2295473485247661635, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 7, 116654080004915200, 2295473485247661635, 116654080004784128, 2295473485247661635, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 8, 116654080004784128, 2295473485247661635, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 8, 116654080004915200, 2295473485247661635, 116654080004784128, 2295473485247661635, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 9, 116654080004784128, 2295473485247661635, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 9, 116654080004915200, 2295473485247661635, 116654080004784128, 2295473485247661635, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 9, 116654080018874368, 2295473485247661635, 116654080004915200, 2295473485247661635, 107);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 10, 116654080004784128, 2295473485247661635, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 10, 116654080004915200, 2295473485247661635, 116654080004784128, 2295473485247661635, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 11, 116654080004784128, 2295473485247661635, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 11, 116654080004915200, 2295473485247661635, 116654080004784128, 2295473485247661635, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 11, 116654080018874368, 2295473485247661635, 116654080004915200, 2295473485247661635, 107);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 12, 116654080004784128, 2295473485247661635, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 12, 116654080004915200, 2295473485247661635, 116654080004784128, 2295473485247661635, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 13, 116654080004915200, 2295473485247661635, 0, 0, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 14, 116654080004784128, 2295473485247661635, 0, 0, 25);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959351104013, 14, 116654080004915200, 2295473485247661635, 116654080004784128, 2295473485247661635, 26);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959814574608, 2, 116654080021430272, 2295473485247661635, 0, 0, 122);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959814574608, 4, 116654080021430272, 2295473485247661635, 0, 0, 122);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959814574608, 5, 116654080021430272, 2295473485247661635, 0, 0, 122);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (14, 423966959814574608, 12, 116654080021430272, 2295473485247661635, 0, 0, 122);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075704, 1, 116654080005439488, 2295473485247661635, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075704, 1, 116654080005570560, 2295473485247661635, 116654080005439488, 2295473485247661635, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075704, 1, 116654080019464192, 2295473485247661635, 116654080005570560, 2295473485247661635, 111);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075704, 2, 116654080005439488, 2295473485247661635, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075704, 2, 116654080005570560, 2295473485247661635, 116654080005439488, 2295473485247661635, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075704, 3, 116654080005439488, 2295473485247661635, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075704, 3, 116654080005570560, 2295473485247661635, 116654080005439488, 2295473485247661635, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075704, 4, 116654080005439488, 2295473485247661635, 0, 0, 29);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075704, 4, 116654080005570560, 2295473485247661635, 116654080005439488, 2295473485247661635, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (15, 423966959372075704, 5, 116654080005570560, 2295473485247661635, 0, 0, 30);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047055, 1, 116654080006094848, 2295473485247661635, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047055, 1, 116654080006225920, 2295473485247661635, 116654080006094848, 2295473485247661635, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047055, 2, 116654080006225920, 2295473485247661635, 0, 0, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047055, 3, 116654080006094848, 2295473485247661635, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047055, 3, 116654080006225920, 2295473485247661635, 116654080006094848, 2295473485247661635, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047055, 4, 116654080006094848, 2295473485247661635, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047055, 4, 116654080006225920, 2295473485247661635, 116654080006094848, 2295473485247661635, 34);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (16, 423966959393047055, 5, 116654080006094848, 2295473485247661635, 0, 0, 33);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018607, 1, 116654080006750208, 2295473485247661635, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018607, 2, 116654080006750208, 2295473485247661635, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018607, 2, 116654080006881280, 2295473485247661635, 116654080006750208, 2295473485247661635, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018607, 3, 116654080006750208, 2295473485247661635, 0, 0, 37);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018607, 3, 116654080006881280, 2295473485247661635, 116654080006750208, 2295473485247661635, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (17, 423966959414018607, 4, 116654080006881280, 2295473485247661635, 0, 0, 38);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990284, 1, 116654080007405568, 2295473485247661635, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990284, 1, 116654080007536640, 2295473485247661635, 116654080007405568, 2295473485247661635, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990284, 2, 116654080007405568, 2295473485247661635, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990284, 2, 116654080007536640, 2295473485247661635, 116654080007405568, 2295473485247661635, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990284, 3, 116654080007405568, 2295473485247661635, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990284, 3, 116654080007536640, 2295473485247661635, 116654080007405568, 2295473485247661635, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990284, 4, 116654080007405568, 2295473485247661635, 0, 0, 41);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (18, 423966959434990284, 4, 116654080007536640, 2295473485247661635, 116654080007405568, 2295473485247661635, 42);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961719, 1, 116654080008060928, 2295473485247661635, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961719, 1, 116654080008192000, 2295473485247661635, 116654080008060928, 2295473485247661635, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961719, 2, 116654080008060928, 2295473485247661635, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961719, 2, 116654080008192000, 2295473485247661635, 116654080008060928, 2295473485247661635, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961719, 3, 116654080008060928, 2295473485247661635, 0, 0, 45);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (19, 423966959455961719, 3, 116654080008192000, 2295473485247661635, 116654080008060928, 2295473485247661635, 46);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933344, 1, 116654080008716288, 2295473485247661635, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933344, 1, 116654080008847360, 2295473485247661635, 116654080008716288, 2295473485247661635, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933344, 2, 116654080008716288, 2295473485247661635, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933344, 2, 116654080008847360, 2295473485247661635, 116654080008716288, 2295473485247661635, 50);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (20, 423966959476933344, 3, 116654080008716288, 2295473485247661635, 0, 0, 49);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904733, 1, 116654080009371648, 2295473485247661635, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904733, 1, 116654080009502720, 2295473485247661635, 116654080009371648, 2295473485247661635, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904733, 2, 116654080009371648, 2295473485247661635, 0, 0, 53);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904733, 2, 116654080009502720, 2295473485247661635, 116654080009371648, 2295473485247661635, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (21, 423966959497904733, 3, 116654080009502720, 2295473485247661635, 0, 0, 54);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876369, 1, 116654080010027008, 2295473485247661635, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876369, 1, 116654080010158080, 2295473485247661635, 116654080010027008, 2295473485247661635, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876369, 2, 116654080010027008, 2295473485247661635, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876369, 2, 116654080010158080, 2295473485247661635, 116654080010027008, 2295473485247661635, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876369, 3, 116654080010027008, 2295473485247661635, 0, 0, 57);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (22, 423966959518876369, 3, 116654080010158080, 2295473485247661635, 116654080010027008, 2295473485247661635, 58);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847821, 1, 116654080010682368, 2295473485247661635, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847821, 1, 116654080010813440, 2295473485247661635, 116654080010682368, 2295473485247661635, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847821, 2, 116654080010682368, 2295473485247661635, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847821, 2, 116654080010813440, 2295473485247661635, 116654080010682368, 2295473485247661635, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847821, 3, 116654080010682368, 2295473485247661635, 0, 0, 61);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (23, 423966959539847821, 3, 116654080010813440, 2295473485247661635, 116654080010682368, 2295473485247661635, 62);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819221, 1, 116654080011337728, 2295473485247661635, 0, 0, 65);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819221, 1, 116654080011468800, 2295473485247661635, 116654080011337728, 2295473485247661635, 66);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819221, 2, 116654080011337728, 2295473485247661635, 0, 0, 65);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (25, 423966959560819221, 2, 116654080011468800, 2295473485247661635, 116654080011337728, 2295473485247661635, 66);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790813, 1, 116654080011993088, 2295473485247661635, 0, 0, 69);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790813, 1, 116654080012124160, 2295473485247661635, 116654080011993088, 2295473485247661635, 70);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790813, 2, 116654080011993088, 2295473485247661635, 0, 0, 69);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (26, 423966959581790813, 2, 116654080012124160, 2295473485247661635, 116654080011993088, 2295473485247661635, 70);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762363, 1, 116654080012648448, 2295473485247661635, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762363, 1, 116654080012779520, 2295473485247661635, 116654080012648448, 2295473485247661635, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762363, 2, 116654080012648448, 2295473485247661635, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762363, 2, 116654080012779520, 2295473485247661635, 116654080012648448, 2295473485247661635, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762363, 3, 116654080012648448, 2295473485247661635, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762363, 3, 116654080012779520, 2295473485247661635, 116654080012648448, 2295473485247661635, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762363, 4, 116654080012648448, 2295473485247661635, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762363, 4, 116654080012779520, 2295473485247661635, 116654080012648448, 2295473485247661635, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762363, 5, 116654080012648448, 2295473485247661635, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762363, 6, 116654080012648448, 2295473485247661635, 0, 0, 73);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (27, 423966959602762363, 6, 116654080012779520, 2295473485247661635, 116654080012648448, 2295473485247661635, 74);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899702, 1, 116654080014090240, 2295473485247661635, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899702, 1, 116654080014221312, 2295473485247661635, 116654080014090240, 2295473485247661635, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899702, 2, 116654080014090240, 2295473485247661635, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899702, 2, 116654080014221312, 2295473485247661635, 116654080014090240, 2295473485247661635, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899702, 3, 116654080014090240, 2295473485247661635, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899702, 4, 116654080014090240, 2295473485247661635, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899702, 5, 116654080014090240, 2295473485247661635, 0, 0, 81);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (30, 423966959648899702, 5, 116654080014221312, 2295473485247661635, 116654080014090240, 2295473485247661635, 82);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959757951689, 1, 116654080017629184, 2295473485247661635, 0, 0, 100);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959757951689, 2, 116654080017498112, 2295473485247661635, 0, 0, 99);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959757951689, 2, 116654080017629184, 2295473485247661635, 116654080017498112, 2295473485247661635, 100);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959757951689, 3, 116654080017498112, 2295473485247661635, 0, 0, 99);
INSERT INTO edit(type, id, grp, stamp, station, base_stamp, base_station, pos) VALUES (128, 423966959757951689, 3, 116654080017629184, 2295473485247661635, 116654080017498112, 2295473485247661635, 100);
CREATE TABLE open_item (
  item_id INTEGER NOT NULL,
  from_date INTEGER NOT NULL,
  to_date INTEGER NOT NULL,
  due INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  open_minor INTEGER NOT NULL,
  PRIMARY KEY (item_id, from_date)
) STRICT, WITHOUT ROWID;
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959206400660, 20536, 20671, 20536, 423966959344812765, -7262);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959206400660, 20671, 20791, 20536, 423966959344812765, -28655);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959206400660, 20791, 2932897, 20536, 423966959344812765, -93866);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959269315325, 20671, 2932897, 20671, 423966959344812765, 21393);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959776825949, 20536, 20611, 20861, 423966959351104013, -14525);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959776825949, 20611, 20831, 20861, 423966959351104013, -21359);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959776825949, 20831, 2932897, 20861, 423966959351104013, -15657);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959783117454, 20767, 20791, 20797, 423966959351104013, 96673);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959783117454, 20791, 2932897, 20797, 423966959351104013, 64068);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959801991739, 20514, 20536, 20544, 423966959344812765, 22524);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959801991739, 20536, 20611, 20544, 423966959344812765, 17683);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959801991739, 20611, 2932897, 20544, 423966959344812765, 15405);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959831351937, 20611, 20826, 20856, 423966959814574608, -3417);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959831351937, 20826, 2932897, 20856, 423966959814574608, 4379);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959843934872, 20591, 2932897, 20621, 423966959344812765, 13326);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959877489367, 20611, 2932897, 20611, 423966959873295099, 5695);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959883780761, 20791, 2932897, 20791, 423966959873295099, 32605);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959898460914, 20738, 2932897, 20768, 423966959814574608, 30717);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959908946657, 20536, 2932897, 20536, 423966959344812765, 12103);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959919432196, 20582, 2932897, 20612, 423966959814574608, 40460);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959925723703, 20653, 2932897, 20653, 423966959351104013, -2460);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (423966959932015208, 20597, 2932897, 20627, 423966959344812765, 34290);
INSERT INTO open_item(item_id, from_date, to_date, due, customer_id, open_minor) VALUES (5296364031771249936, 20686, 2932897, 20686, 77, -27439);
CREATE TABLE customer_sum (
  customer_id INTEGER PRIMARY KEY,
  open_minor INTEGER NOT NULL,
  unapplied_minor INTEGER NOT NULL
) STRICT;
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (77, 0, 27439);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959344812765, 96517, 93866);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959351104013, 64068, 18117);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959814574608, 75556, 0);
INSERT INTO customer_sum(customer_id, open_minor, unapplied_minor) VALUES (423966959873295099, 38300, 0);
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
CREATE TRIGGER guard_collection_d BEFORE DELETE ON collection BEGIN SELECT RAISE (ABORT, 'collection is append-only'); END;
CREATE VIRTUAL TABLE search USING fts5(words, detail = none, columnsize = 0, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 0");
INSERT INTO search(rowid, words) VALUES (423966959814574608, 'two lines o neil drop 日 本 印 刷 tab here sign acme acme a ');
