/* serve.h: a simulated terminal on a line: a TCP port of this computer or a pseudo terminal; with the faults of a line, and a control socket. On the main context of the thread that made it. */
#pragma once
#include "sim.h"

typedef struct {
  CfSim   *sim;                           /* borrowed */
  char    *address;                       /* to put into the register's record: "tcp:127.0.0.1:10009" */
  int      listener, line, slave, control;/* descriptors; −1: none. slave: kept open so that the line does not hang up */
  guint    listener_source, line_source, plug_source, control_source, wake_source;
  gboolean unplugged;                     /* the cable is out */
  gboolean single;                        /* every byte is a write of its own */
  gint64   cut_to, cut_from;              /* bytes until the cable is pulled, once; −1: never */
  gint64   spoil_to, spoil_from;          /* bytes until one has its lowest bit turned, once; −1: never */
  guint    lose_to, lose_from, repeat_from;        /* so many of the next writes are lost; come twice */
  GByteArray *joined;                     /* what is held back so that it goes in one write; NULL: nothing is */
  guint    join_source;
  char    *control_path, *link_path;
  void   (*changed) (gpointer data); gpointer data;
} CfSimServe;

/* Listens at 127.0.0.1 on @port (0: any that is free); or, @link not NULL, makes a pseudo terminal with a link to it there, and @port is of no interest. sim->world is cf_sim_serve_world, its data @serve. */
gboolean cf_sim_serve_init (CfSimServe *serve, CfSim *sim, guint16 port, const char *link, GError **error) CF_WARN_UNUSED;
void     cf_sim_serve_clear (CfSimServe *serve);
extern const CfSimWorld cf_sim_serve_world;

/* The cable. */
void     cf_sim_serve_unplug (CfSimServe *serve, guint for_ms);      /* 0: until plug */
void     cf_sim_serve_plug   (CfSimServe *serve);
gboolean cf_sim_serve_connected (const CfSimServe *serve);

/* What is sent within a moment comes as one. */
void     cf_sim_serve_join   (CfSimServe *serve, gboolean on);
/* "no-ack,nested" as bits; FALSE: a word that is none. */
gboolean cf_sim_quirks_read  (const char *words, CfSimQuirks *ret);

/* A socket at @path, readable by its owner only: one command a line, one answer a line, "ok …" or "no …":
 *   do DEED        ends the payment under way            once DEED      for the next payment           usual DEED   from now on ("amount": by its cents)
 *   unplug [MS]    plug                                  cut-to N, cut-from N   pulls the cable after N bytes to or from the terminal
 *   spoil-to N, spoil-from N   turns a bit of the byte after N       lose-to N, lose-from N, repeat-from N   the next N writes get lost, or come twice
 *   join on|off    what is sent within a moment comes as one          quirks WORDS   what this terminal does otherwise (words with commas; none: as usual)
 *   single on|off  every byte a write                    reboot         status        list             one line of JSON */
gboolean cf_sim_serve_control (CfSimServe *serve, const char *path, GError **error) CF_WARN_UNUSED;
/* One such line; caller frees the answer. */
char    *cf_sim_serve_command (CfSimServe *serve, const char *line);
