/* choices.h: on which open items money goes: --invoice NUMBER[=AMOUNT] …, --unapplied, else the oldest first. */
#pragma once
#include "ledger/settlement.h"
#include "find.h"

typedef struct { CfSettleMode mode; GArray *choices; } CfChoices;      /* CfSettleChoice */
void     cf_choices_clear (CfChoices *choices);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfChoices, cf_choices_clear)
/* From the options. FALSE and a problem. */
gboolean cf_choices_read (CfTool *tool, CfChoices *ret);
static inline const CfSettleChoice *cf_choices_at (const CfChoices *c) { return (const CfSettleChoice *) (gconstpointer) c->choices->data; }
