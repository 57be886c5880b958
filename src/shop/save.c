/* save.c: see save.h. */
#include "save.h"
#include "store/taken.h"
#include "store/tidy.h"
#include <string.h>

gboolean
cf_save_begin (CfAct *act, CfShop *shop, const char *name, CfWho *who, const CfRecord *type, gconstpointer record, gpointer ret_before, gpointer ret_after)
{
  CfId id = ((const CfRoot *) record)->id;
  memset (ret_before, 0, type->size);
  cf_record_copy (type, record, ret_after);
  cf_act_begin (act, shop, name, who, NULL, id, NULL);
  if (!act->stop && id == 0)
    cf_act_refuse (act, CF_REQUIRED, "id", NULL);
  if (!act->stop)
    cf_act_check (act, cf_record_tidy (type, ret_after, &who->refusal));
  return cf_act_find (act, type, id, ret_before);
}

void
cf_save_required (CfAct *act, const char *field, const char *text)
{
  if (cf_save_is_empty (text))
    cf_act_refuse (act, CF_REQUIRED, field, NULL);
}

void
cf_save_unique (CfAct *act, const CfRecord *type, CfId id, const char *field, const char *before, const char *text, CfOutcome code)
{
  GError *error = NULL;
  gboolean taken = FALSE;
  if (act->stop || cf_save_is_empty (text) || g_strcmp0 (before, text) == 0)
    return;
  if (!cf_taken (cf_act_db (act), type, text, id, &taken, &error))
    cf_act_fail (act, error);
  else if (taken)
    cf_act_refuse (act, code, field, text);
}

void
cf_save_reference (CfAct *act, const CfRecord *type, CfId id, const char *field)
{
  char text[CF_ID_TEXT];
  GError *error = NULL;
  gint64 pos = 0;
  if (act->stop || id == 0)
    return;
  if (!cf_record_pos (cf_act_db (act), type, id, &pos, &error))
    cf_act_fail (act, error);
  else if (pos == 0)
    cf_act_refuse (act, CF_UNKNOWN_REFERENCE, field, cf_id_text (id, text));
}

CfOutcome
cf_save_end (CfAct *act, const CfRecord *type, gboolean there, gconstpointer before, gconstpointer after, GError **error)
{
  if (there)
    cf_act_change (act, type, before, after);
  else if (!act->stop)
    cf_act_add (act, type, after);
  return cf_act_end (act, error);
}
