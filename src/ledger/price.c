/* price.c: price breaks. */
#include "price.h"

CfDecimal
cf_price_of (const CfItem *item, CfDecimal quantity)
{
  guint64 bought = quantity < 0 ? -(guint64) quantity : (guint64) quantity;
  CfDecimal price = item->unit_price;

  for (guint i = 0; i < item->n_price_breaks; i++)
    if ((guint64) item->price_breaks[i].min_quantity <= bought)
      price = item->price_breaks[i].unit_price;
  return price;
}

CfOutcome
cf_price_check (const CfItem *item, CfRefusal *refusal)
{
  if (item->unit_price < 0)
    return cf_refuse (refusal, CF_NEGATIVE, "unit_price", item->code);
  for (guint i = 0; i < item->n_price_breaks; i++)
    {
      if (item->price_breaks[i].min_quantity <= 0)
        return cf_refuse (refusal, CF_NOT_POSITIVE, "min_quantity", item->code);
      if (i > 0 && item->price_breaks[i].min_quantity <= item->price_breaks[i - 1].min_quantity)
        return cf_refuse (refusal, CF_TWO_READINGS, "min_quantity", item->code);
      if (item->price_breaks[i].unit_price < 0)
        return cf_refuse (refusal, CF_NEGATIVE, "unit_price", item->code);
    }
  return CF_OK;
}
