/* sim.h: a simulated card terminal: a Clover, a ZVT terminal or a PAX terminal (shared by a table of functions), with a journal of its own (journal.h). It knows neither sockets nor windows: serve.h gives it a
 * line, and a person, a rule or a test says what the customer does. */
#pragma once
#include "journal.h"

/* What becomes of a payment. */
typedef enum {
  CF_SIM_ASK,              /* a person says it */
  CF_SIM_APPROVE, CF_SIM_DECLINE, CF_SIM_CANCEL, CF_SIM_PARTIAL, CF_SIM_OFFLINE, CF_SIM_TIP, CF_SIM_SIGN, CF_SIM_CHALLENGE, CF_SIM_BUSY, CF_SIM_SLOW, CF_SIM_TWICE, CF_SIM_STALE, CF_SIM_TOO_MUCH,
  CF_SIM_OTHER_MONEY, CF_SIM_OTHER_TERMINAL, CF_SIM_GARBAGE, CF_SIM_SILENT, CF_SIM_CUT_BEFORE, CF_SIM_CUT_AFTER, CF_SIM_REBOOT, CF_SIM_NEVER,
  CF_SIM_DEEDS
} CfSimDeed;
typedef struct { const char *name; int cents; const char *about; } CfSimDeedWords;       /* cents: the last two digits of an amount that mean it; -1: none */
extern const CfSimDeedWords cf_sim_deeds[CF_SIM_DEEDS];
CfSimDeed cf_sim_deed_named (const char *name);                  /* CF_SIM_DEEDS: no such deed */
CfSimDeed cf_sim_deed_of    (CfMoney amount_minor);              /* by its last two digits */

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
} CfSimWorld;

struct _CfSim {
  const CfSimKind  *kind;
  const CfSimWorld *world; gpointer world_data;
  CfSimJournal      journal;
  char              identity[32], currency[4];
  guint             speed;                             /* its seconds last so many times less */
  gboolean          is_serial, by_amount;
  gboolean          keeps;                             /* ZVT: a payment whose result was not answered stays charged; else it is reversed */
  CfSimDeed         usual, once;                       /* once: the next payment only, if it is not ASK */
  gint64            customer_ms;                       /* how long the customer takes when nobody is asked */
  /* the payment under way */
  gboolean          pays;
  char              act;                               /* C or R */
  char              reference[40];
  CfMoney           amount_minor, tip_minor;
  gboolean          allows_partial;
  CfSimDeed         deed;
  guint             tap_source, alarm_source;
  char              said[80];                          /* the last thing on its screen */
  gpointer          own;
};

/* What is set in @sim before (identity, currency, speed, is_serial, keeps, usual …) holds; the rest is zero. @path: of the journal, NULL: in memory. */
gboolean cf_sim_init  (CfSim *sim, const CfSimKind *kind, const char *path, const CfSimWorld *world, gpointer data, GError **error) CF_WARN_UNUSED;
void     cf_sim_clear (CfSim *sim);
/* The customer or the clerk at the terminal: ends the payment under way. FALSE: there is none. */
gboolean cf_sim_do    (CfSim *sim, CfSimDeed deed);
void     cf_sim_reboot (CfSim *sim);                   /* its power goes and comes: only the journal is left */

/* --- for the kinds --- */
/* What it will do with a payment that is asked for; BUSY: the caller refuses. */
CfSimDeed cf_sim_next_deed (const CfSim *sim, CfMoney amount);
/* A payment begins. */
void     cf_sim_begin (CfSim *sim, char act, const char *reference, CfMoney amount, CfMoney tip, gboolean allows_partial);
void     cf_sim_end   (CfSim *sim, const char *said);
/* Charges what is asked (or @amount), durably. */
CfSimRecord *cf_sim_charge (CfSim *sim, CfMoney amount, CfMoney tip, gboolean offline);
void     cf_sim_send  (CfSim *sim, const guint8 *bytes, gsize n);
void     cf_sim_alarm (CfSim *sim, gint64 after_ms);   /* by its own time; < 0: none */
void     cf_sim_garbage (CfSim *sim);
