/* demo.c: a print shop to look around in. */
#include "commands.h"
#include "desk/demo.h"
#include "json.h"
#include "ledger/permission.h"
#include "progress-bar.h"
#include "shop/card.h"
#include "tool.h"

/* A card terminal of its register, as its owner would set it up. */
static gboolean
add_terminal (CfTool *tool, GError **error)
{
  const char *address = cf_given (tool, "terminal"), *driver = cf_given (tool, "driver");
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "demo" };
  if (!address)
    return TRUE;
  CfShop *shop = cf_shop_open (tool->path, FALSE, cf_clock_system (), error);
  if (!shop)
    return FALSE;
  CfCardTerminal terminal = { .id = cf_shop_id (shop), .name = (char *) "Front counter", .driver = (char *) (driver ? driver : "clover"), .address = (char *) address, .station = shop->head.number };
  CfOutcome outcome = cf_save_card_terminal (shop, &who, &terminal, error);
  if (outcome != CF_OK && outcome != CF_FAILED)
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "setting up the card terminal: it was refused");
  cf_shop_close (shop);
  return outcome == CF_OK;
}

static void
demo (CfTool *tool)
{
  CfProgressBar bar;
  CfDemoAsk ask = {
    .seed = (guint32) cf_number (tool, "seed", 0), .customers = (guint) cf_number (tool, "customers", 0), .progress = cf_progress_bar, .user = &bar
  };
  CfDemoMade made = { 0 };
  g_autoptr (GError) error = NULL;
  json_t *staff = json_array ();
  gboolean good;

  if (!cf_tool_path (tool)) {
    json_decref (staff);
    return;
  }
  cf_progress_bar_begin (&bar, "Two years of trade");
  good = cf_demo_make (tool->path, &ask, &made, &error) && add_terminal (tool, &error);
  cf_progress_bar_end (&bar);
  if (!good) {
    json_decref (staff);
    cf_tool_error (tool, g_steal_pointer (&error));
    return;
  }
  cf_say (tool,
          "A demo shop in %s: %" G_GINT64_FORMAT " customers, %" G_GINT64_FORMAT " invoices, %" G_GINT64_FORMAT " credit memos, %" G_GINT64_FORMAT
          " payments.",
          tool->path, made.customers, made.invoices, made.credit_memos, made.payments);
  cf_say (tool, "Who works there:");
  for (const CfDemoStaff *one = cf_demo_staff; one->name; one++) {
    cf_say (tool, "  %s, %s, PIN %s", one->name, cf_enum_name (cf_staff_roles, one->role), one->pin);
    json_array_append_new (staff, json_pack ("{s:s, s:s, s:s}", "name", one->name, "role", cf_enum_name (cf_staff_roles, one->role), "pin", one->pin));
  }
  cf_answer (tool, json_pack ("{s:o, s:I, s:I, s:I, s:I, s:I, s:I, s:o}", "file", cf_json_text (tool->path), "customers", (json_int_t) made.customers,
                              "invoices", (json_int_t) made.invoices, "credit_memos", (json_int_t) made.credit_memos, "payments", (json_int_t) made.payments,
                              "drafts", (json_int_t) made.drafts, "receivable", (json_int_t) made.receivable_minor, "staff", staff));
}

static const CfArg demo_args[] = { { "customers", CF_ARG_COUNT, NULL, "How many; 300 if not given" },
                                   { "seed", CF_ARG_COUNT, NULL, "The same seed and day give the same shop" },
                                   { "terminal", CF_ARG_TEXT, NULL, "The address of a card terminal at its register, as counterfoil-terminal-sim prints it" },
                                   { "driver", CF_ARG_TEXT, NULL, "What that terminal speaks: clover, zvt or pax; clover if not given" },
                                   { NULL } };

const CfCommand cf_demo_commands[] = {
  { "demo", CF_OPEN_NOT, demo, "Make a demo shop: a print shop with two years of work", demo_args },
  { NULL },
};
