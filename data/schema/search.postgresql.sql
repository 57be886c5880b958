-- derived: words to find customers by. Filled by src/store/search.c, which also asks; the words are whole already: no dictionary, no parser.
CREATE TABLE search (rowid BIGINT PRIMARY KEY, words TEXT NOT NULL);
CREATE INDEX search_words ON search USING gin (array_to_tsvector (string_to_array (btrim (words), ' ')));
