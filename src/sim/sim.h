/* sim.h: a simulated card terminal: a Clover, a ZVT terminal or a PAX terminal (shared by a table of functions), with a journal of its own (journal.h). It knows neither sockets nor windows: serve.h gives it a
 * line, and a person, a rule or a test says what the customer does. */
#pragma once
#include "journal.h"

/* What becomes of a payment. */
typedef enum {
  CF_SIM_ASK,              /* a person says it */
  CF_SIM_APPROVE, CF_SIM_DECLINE, CF_SIM_CANCEL, CF_SIM_PARTIAL, CF_SIM_OFFLINE, CF_SIM_TIP, CF_SIM_SIGN, CF_SIM_CHALLENGE, CF_SIM_BUSY, CF_SIM_SLOW, CF_SIM_TWICE, CF_SIM_STALE, CF_SIM_TOO_MUCH,
  CF_SIM_OTHER_MONEY, CF_SIM_OTHER_TERMINAL, CF_SIM_GARBAGE, CF_SIM_SILENT, CF_SIM_CUT_BEFORE, CF_SIM_CUT_AFTER, CF_SIM_REBOOT, CF_SIM_NEVER, CF_SIM_RACE, CF_SIM_PIN_RETRY, CF_SIM_NO_AMOUNT,
  CF_SIM_APPROVE_ABORT,
  CF_SIM_DEEDS
} CfSimDeed;
typedef struct { const char *name; int cents; const char *about; } CfSimDeedWords;       /* cents: the last two digits of an amount that mean it; -1: none */
extern const CfSimDeedWords cf_sim_deeds[CF_SIM_DEEDS];
CfSimDeed cf_sim_deed_named (const char *name);                  /* CF_SIM_DEEDS: no such deed */
CfSimDeed cf_sim_deed_of    (CfMoney amount_minor);              /* by its last two digits */

typedef struct { gint16 x, y; gboolean begins; } CfSimPoint;     /* of a signature, 600 wide and 200 high; begins: the pen was up before */
enum { CF_SIM_POINTS_MAX = 2000 };
typedef struct _CfSim CfSim;
typedef struct {
  const char *name, *identity, *label;
  void (*init)    (CfSim *sim);
  void (*clear)   (CfSim *sim);
  void (*arrived) (CfSim *sim, const guint8 *bytes, gsize n);
  void (*due)     (CfSim *sim);                        /* its own alarm */
  void (*plugged) (CfSim *sim, gboolean in);
  gboolean (*tell) (CfSim *sim, CfSimDeed deed);       /* ends the payment under way; FALSE: it goes on (a question to the register) */
} CfSimKind;
extern const CfSimKind cf_sim_clover, cf_sim_zvt, cf_sim_pax;

typedef struct {                                       /* what is around it */
  void (*send)    (gpointer data, const guint8 *bytes, gsize n);
  void (*unplug)  (gpointer data, guint for_ms);       /* the cable; it comes back by itself after that, 0: when a person puts it back */
  void (*changed) (gpointer data);                     /* the screen */
  gint64 (*now_ms) (gpointer data);                    /* never goes back */
  gint64 (*wall_s) (gpointer data);
  void (*wake)    (gpointer data, gint64 after_ms);    /* call cf_sim_due then; < 0: not at all. The last one counts */
  void (*told)    (gpointer data, gboolean arrived);   /* a charge was told; the register said that it has it. NULL: nobody counts */
} CfSimWorld;

/* Terminals differ: what this one does otherwise than usual. */
typedef enum {
  CF_SIM_NO_ACK = 1,             /* Clover: no acknowledgements */
  CF_SIM_NESTED = 2,             /* Clover: payments are texts that hold JSON */
  CF_SIM_OLD = 4,                /* Clover: "success" where newer ones say "result" */
  CF_SIM_OTHER_NAME = 8,         /* Clover: externalId for externalPaymentId */
  CF_SIM_NO_VOID_ANSWER = 16,    /* Clover: a void has no answer of its own */
  CF_SIM_REDUCED = 32,           /* Clover: answers to a void name the payment and say no more of it */
  CF_SIM_EOT = 64,               /* PAX: EOT after each answer */
  CF_SIM_EXTRA_GROUPS = 128,     /* PAX: version 1.54, with more groups than it needs */
  CF_SIM_NO_DUPLICATES = 256,    /* PAX: does not look for the same transaction twice */
  CF_SIM_NO_TOTALS = 512,        /* ZVT: cannot tell its totals before the end of day */
  CF_SIM_NUMBERS = 1024,         /* ZVT: numbers its messages */
  CF_SIM_SHOWS_REVERSED = 2048,  /* ZVT: repeats a payment that it has taken back as if it were not */
  CF_SIM_SHOWS_RECORD = 4096,    /* ZVT: a payment that it takes back leaves a receipt of its own */
} CfSimQuirks;
extern const GDebugKey cf_sim_quirks[];  extern const guint cf_sim_n_quirks;

struct _CfSim {
  const CfSimKind  *kind;
  const CfSimWorld *world; gpointer world_data;
  CfSimJournal      journal;
  char              identity[32], currency[4];
  guint             speed;                             /* its seconds last so many times less */
  gboolean          is_serial, by_amount;
  CfSimQuirks       quirks;
  gboolean          plants;                            /* card numbers and tracks wherever there is room for them */
  gboolean          keeps;                             /* ZVT: a payment whose result was not answered stays charged; else it is reversed */
  CfSimDeed         usual, once;                       /* once: the next payment only, if it is not ASK */
  gint64            customer_ms;                       /* how long the customer takes when nobody is asked */
  /* the payment under way */
  gboolean          pays;
  char              act;                               /* C or R */
  char              reference[40];
  CfMoney           amount_minor, tip_minor;
  CfMoney           tip_wished;                        /* what the deed TIP adds; 0: a fifth */
  GArray           *signature;                         /* CfSimPoint, what was drawn; borrowed; NULL or empty: a line that stands for one */
  gboolean          allows_partial;
  CfSimDeed         deed;
  gint64            tap_at, alarm_at;                  /* by the world's clock; -1: never */
  char              said[80];                          /* the last thing on its screen */
  gpointer          own;
};

/* What is set in @sim before (identity, currency, speed, is_serial, keeps, usual …) holds; the rest is zero. @path: of the journal, NULL: in memory. */
gboolean cf_sim_init  (CfSim *sim, const CfSimKind *kind, const char *path, const CfSimWorld *world, gpointer data, GError **error) CF_WARN_UNUSED;
void     cf_sim_clear (CfSim *sim);
/* The customer or the clerk at the terminal: ends the payment under way. FALSE: there is none. */
gboolean cf_sim_do    (CfSim *sim, CfSimDeed deed);
/* The register asks it to stop. A customer may have been faster (RACE). */
void     cf_sim_cancel (CfSim *sim);
void     cf_sim_reboot (CfSim *sim);                   /* its power goes and comes: only the journal is left */
void     cf_sim_due    (CfSim *sim);                   /* the world's clock has come to where it wished */

/* --- for the kinds --- */
/* What it will do with a payment that is asked for; BUSY: the caller refuses. */
CfSimDeed cf_sim_next_deed (const CfSim *sim, CfMoney amount);
/* A payment begins. */
void     cf_sim_begin (CfSim *sim, char act, const char *reference, CfMoney amount, CfMoney tip, gboolean allows_partial);
void     cf_sim_end   (CfSim *sim, const char *said);
CfMoney  cf_sim_tip (const CfSim *sim, CfMoney amount);
/* Charges what is asked (or @amount), durably. */
CfSimRecord *cf_sim_charge (CfSim *sim, CfMoney amount, CfMoney tip, gboolean offline);
CfSimRecord *cf_sim_add    (CfSim *sim, const CfSimRecord *record);           /* any other, at its time */
void     cf_sim_told   (CfSim *sim, gboolean arrived);
void     cf_sim_send  (CfSim *sim, const guint8 *bytes, gsize n);
void     cf_sim_alarm (CfSim *sim, gint64 after_ms);   /* by its own time; < 0: none */
void     cf_sim_garbage (CfSim *sim);
