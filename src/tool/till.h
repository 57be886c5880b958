/* till.h: what the files about the till at the command line share: till.c the acts and the list of commands, till-say.c X and Z in words and on paper, till-compare.c drawer, books and card terminals side by side. */
#pragma once
#include "tool.h"
#include "store/closeout.h"
#include "store/shift.h"

void cf_till_say_figures (CfTool *tool, const CfShiftClose *z, CfMoney start);
const char *cf_till_match_word (CfBatchMatch match);
void cf_till_say_differences (CfTool *tool, const CfShiftClose *z);
void cf_till_say_carried (CfTool *tool, const CfShiftClose *z);
gboolean cf_till_find_shift (CfTool *tool, CfShift *ret, CfShiftState *ret_state);
void cf_till_say_z (CfTool *tool, const CfShiftClose *z);
void cf_till_write_pdf (CfTool *tool, GBytes *pdf, GError *error);
void cf_till_write_sheets (CfTool *tool, const CfShiftClose *z);
gboolean cf_till_count_stands (CfTool *tool);
void cf_till_compare (CfTool *tool);
void cf_till_fix (CfTool *tool);
extern const CfEnumName cf_till_fixes[];
