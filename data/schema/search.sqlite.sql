-- derived: words to find customers by; the engine's own full-text index, so one file per engine. Filled by src/store/search.c.
CREATE VIRTUAL TABLE search USING fts5(words, detail = none, columnsize = 0, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 0");
