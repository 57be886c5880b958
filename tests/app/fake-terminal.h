/* fake-terminal.h: a card terminal in the test's hands: it does as told, on the machine's clock, and keeps its own list of what it charged. */
#pragma once
#include "terminal/driver.h"

typedef enum { FAKE_APPROVE, FAKE_DECLINE, FAKE_PART /* half of it */, FAKE_OFFLINE, FAKE_WAIT /* for a cancel, or another deed */, FAKE_LOSE /* charges, then the cable is pulled */, FAKE_ASK /* a duplicate: yes charges */ } FakeDeed;
typedef enum { FAKE_TELL, FAKE_CANNOT } FakeMemory;

void     fake_terminal_begin    (void);                 /* before the window opens: cf_cards_use */
void     fake_terminal_end      (void);
void     fake_terminal_do       (FakeDeed deed);
void     fake_terminal_present  (const char *entry);    /* how cards are presented from now on: "contactless", "chip", "swiped", "keyed"; a literal */
void     fake_terminal_remember (FakeMemory memory);
void     fake_terminal_plug     (gboolean in);
guint    fake_terminal_sent     (void);                 /* requests that could move money */
CfMoney  fake_terminal_charged  (void);                 /* sales less what went back */
CfMoney  fake_terminal_asked    (void);                 /* the amount of the last request */
gboolean fake_terminal_keyed    (void);                 /* whether that was keyed */
gboolean fake_terminal_may_offline (void);              /* whether it might approve that alone */
gint64   fake_terminal_sent_at  (void);                 /* when the terminal approved last, in microseconds of the machine's monotonic clock */
