/* import-items.c: catalogue items by code; without one by name. Same content: already there; other content: refused, never overwritten. */
#include "import-private.h"
#include "base/id.h"
#include "shop/records.h"
#include <string.h>

CF_SQL (items_by_code, "SELECT id FROM item WHERE code = $1 AND archived = 0 ORDER BY id LIMIT 1");
CF_SQL (items_by_name, "SELECT id FROM item WHERE name = $1 AND archived = 0 ORDER BY id LIMIT 1");

static gboolean
find_same (CfImport *im, const CfItem *asked, CfId *ret)
{
  gboolean code = *asked->code != '\0';
  CfStmt *stmt = cf_db_stmt (im->shop->db, code ? &items_by_code : &items_by_name, &im->error);
  if (!stmt)
    return FALSE;
  cf_bind_text (stmt, 1, code ? asked->code : asked->name);
  CfStep step = cf_step (stmt, &im->error);
  *ret = step == CF_ROW ? cf_int (stmt, 0) : 0;
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

static gboolean
differs (const char *there, const char *asked)
{
  return *asked && !g_str_equal (there ? there : "", asked);
}

static gboolean
import_item (CfImport *im, guint i)
{
  CfImportRow *row = cf_import_row (im, i);
  g_auto (CfItem) there = { 0 };
  GError *failed = NULL;
  gboolean found = FALSE;
  CfId same = 0;
  CfItem asked = { .code = (char *) row->cells[ITEM_CODE], .name = (char *) row->cells[ITEM_NAME], .description = (char *) row->cells[ITEM_DESCRIPTION],
                   .unit = (char *) row->cells[ITEM_UNIT] };
  if (!*asked.name)
    asked.name = *asked.description ? asked.description : asked.code;
  if (!*asked.name)
    return cf_import_need (im, row, ITEM_CODE) || TRUE;
  if (!cf_import_text_ok (im, row) || !cf_import_decimal (im, row, ITEM_PRICE, FALSE, &asked.unit_price))
    return TRUE;
  if (!find_same (im, &asked, &same) || (same && !cf_record_load (im->shop->db, &CF_ITEM, same, &there, &found, &im->error)))
    return FALSE;
  if (found) {
    const char *field = differs (there.name, asked.name) ? "name" : differs (there.description, asked.description) ? "description"
        : differs (there.unit, asked.unit) ? "unit"
                        : *row->cells[ITEM_PRICE] && there.unit_price != asked.unit_price ? "price" : NULL;
    if (!field)
      row->state = CF_ROW_ALREADY;
    else
      cf_import_refuse (im, row, ITEM_CODE, CF_NAME_TAKEN, "item “%.60s” is there already with another %s; nothing was overwritten", *asked.code ? asked.code
                        : asked.name, field);
    return TRUE;
  }
  asked.id = cf_shop_id (im->shop);
  return cf_import_answer (im, i, ITEM_CODE, cf_save_item (im->shop, im->who, &asked, &failed), failed);
}

gboolean
cf_import_items (CfImport *im)
{
  for (guint i = 0; i < im->rows->len; i++)
    if (cf_import_row (im, i)->state != CF_ROW_REFUSED && (!import_item (im, i) || !cf_import_step (im, i, im->rows->len)))
      return FALSE;
  return TRUE;
}
