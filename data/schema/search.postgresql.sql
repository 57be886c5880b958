-- derived: words to find customers by. Filled by src/store/search.c; queried through the sync issue's driver.
CREATE TABLE search (rowid BIGINT PRIMARY KEY, words TEXT NOT NULL);
