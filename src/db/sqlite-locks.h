/* sqlite-locks.h: locks of SQLite's files that stay when some other part of the program opens and closes one of them. Private to sqlite.c. */
#pragma once

/* Before the first file is opened; once is enough, and more do no harm. */
void cf_sqlite_locks_install (void);
