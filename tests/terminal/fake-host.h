/* fake-host.h: a desk for drivers in tests: writes down what a driver tells it, answers its questions, and can refuse to commit. */
#pragma once
#include "terminal/driver.h"
#include "device/memory.h"

typedef struct {
  CfVirtualClock clock;
  GString    *log;                 /* "sent …", "result …", "orphan …", "ask …", one a line */
  guint64     wire_at_sent;        /* bytes that had left when sent was told */
  const guint *acks;               /* counted by the peer: results that it knows to be received */
  guint       acks_at_result;      /* how many there were when a result was told, with all that had left arrived */
  gboolean    refuses_sent, refuses_result;
  int         answer;              /* to questions: 1 yes, 0 no, -1 none */
  const char *cancel_at;           /* asks for a cancel when the terminal shows this text ("" any) */
  CfTerminal *terminal;
  CfTerminalAttempt attempt;
  CfTerminalResult  result;
  GError     *error;
} FakeHost;

/* A terminal with this driver over a link in memory to @peer. @setting: "name=value" or NULL. */
void fake_host_init  (FakeHost *host, const char *driver, const CfMemoryPeer *functions, gpointer peer, const char *setting);
void fake_host_clear (FakeHost *host);
CfMemory *fake_host_memory (FakeHost *host);
/* A new attempt; its reference is 0K000000000N. */
void fake_host_attempt (FakeHost *host, CfTerminalAct act, CfMoney amount, guint number);
/* Runs the driver's function for the attempt's act; the answer is in host->result. */
gboolean fake_host_run (FakeHost *host);
gboolean fake_host_recover (FakeHost *host);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FakeHost, fake_host_clear)
