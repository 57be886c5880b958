/* demo-catalogue.c: the first morning of the demo shop: who works there, what it sells, which taxes it charges and how it writes its documents. */
#include "demo-private.h"
#include "demo-resources.h"
#include "store/files.h"
#include "shop/records.h"
#include "shop/staff.h"

#define LOGO "/org/counterfoil/demo/logo.png"

const CfDemoStaff cf_demo_staff[] = {
  { "Rosa Delgado", CF_STAFF_OWNER, "7391" },
  { "Marcus Okafor", CF_STAFF_MANAGER, "4826" },
  { "Irene Kowalski", CF_STAFF_BOOKKEEPER, "6058" },
  { "Dev Patel", CF_STAFF_CLERK, "2947" },
  { "Mia Chen", CF_STAFF_CLERK, "8163" },
  { NULL, 0, NULL },
};

#define ALL (SHOPS | OFFICES | BUILDERS | CULTURE | FLEETS | PRIVATE)

const DemoItem demo_items[] = {
  { "BC-14", "Business cards, 14 pt, full color both sides", "card", 240, { { 250, 190 }, { 500, 130 }, { 1000, 85 } }, { 250, 500, 1000, 250 }, ALL, 0 },
  { "BC-SOFT", "Business cards, soft-touch laminate", "card", 420, { { 250, 330 }, { 500, 240 }, { 1000, 160 } }, { 250, 500, 500, 1000 }, OFFICES | SHOPS, 0 },
  { "BC-FOIL", "Business cards, foil edge, 32 pt", "card", 980, { { 250, 780 }, { 500, 590 } }, { 100, 250, 250, 500 }, OFFICES, 0 },
  { "LH-24", "Letterhead, 24 lb, one color", "sheet", 190, { { 500, 140 }, { 1000, 98 } }, { 500, 1000, 500, 2500 }, OFFICES | CULTURE, 0 },
  { "ENV-10", "Envelopes #10, printed flap", "envelope", 260, { { 500, 185 }, { 1000, 132 } }, { 500, 1000, 500, 2500 }, OFFICES | CULTURE, 0 },
  { "NCR-2", "Carbonless forms, 2 part, numbered", "set", 440, { { 500, 310 }, { 1000, 235 } }, { 500, 1000, 500, 2000 }, BUILDERS | FLEETS | SHOPS, 0 },
  { "NCR-3", "Carbonless forms, 3 part, numbered", "set", 610, { { 500, 425 }, { 1000, 330 } }, { 500, 500, 1000, 1000 }, BUILDERS | FLEETS, 0 },
  { "FLY-85", "Flyers 8.5 × 11, 100 lb gloss", "flyer", 520, { { 250, 360 }, { 1000, 195 }, { 2500, 128 } }, { 250, 500, 1000, 2500 }, SHOPS | CULTURE | PRIVATE, 0 },
  { "FLY-46", "Handbills 4 × 6, both sides", "handbill", 210, { { 500, 130 }, { 1000, 88 }, { 5000, 46 } }, { 500, 1000, 1000, 5000 }, SHOPS | CULTURE, 0 },
  { "BRO-3F", "Brochures, tri-fold, 80 lb silk", "brochure", 780, { { 250, 560 }, { 500, 415 }, { 1000, 298 } }, { 250, 500, 500, 1000 }, OFFICES | CULTURE | SHOPS, 0 },
  { "MENU-L", "Menus, laminated, 11 × 17", "menu", 6400, { { 25, 5200 }, { 50, 4450 } }, { 20, 25, 50, 75 }, SHOPS, 0 },
  { "MENU-TO", "Take-out menus, 4 panel", "menu", 390, { { 1000, 210 }, { 2500, 155 }, { 5000, 119 } }, { 1000, 2500, 2500, 5000 }, SHOPS, 0 },
  { "PC-46", "Postcards 4 × 6, UV coated", "card", 290, { { 250, 215 }, { 1000, 118 }, { 2500, 79 } }, { 250, 500, 1000, 2500 }, SHOPS | OFFICES | CULTURE, 0 },
  { "EDDM", "Every-door mailing, print and bundle", "piece", 420, { { 1000, 330 }, { 2500, 278 }, { 5000, 241 } }, { 1000, 2500, 2500, 5000 }, SHOPS | OFFICES, 0 },
  { "BOOK-SS", "Programs, saddle-stitched, 16 pages", "copy", 4200, { { 100, 3150 }, { 250, 2480 }, { 500, 1990 } }, { 100, 150, 250, 500 }, CULTURE, 0 },
  { "BOOK-PB", "Booklets, perfect bound, 96 pages", "copy", 11800, { { 50, 9400 }, { 100, 7900 }, { 250, 6200 } }, { 25, 50, 100, 150 }, CULTURE | OFFICES, 0 },
  { "INV-57", "Invitations 5 × 7 with envelopes", "set", 3600, { { 50, 2900 }, { 100, 2350 }, { 200, 1980 } }, { 50, 75, 100, 150 }, PRIVATE | CULTURE, 0 },
  { "POS-1824", "Poster 18 × 24, satin", "poster", 24000, { { 10, 17500 }, { 25, 13200 }, { 100, 8800 } }, { 1, 5, 10, 25 }, CULTURE | SHOPS | PRIVATE, 0 },
  { "POS-2436", "Poster 24 × 36, satin", "poster", 36000, { { 5, 29500 }, { 25, 21000 } }, { 1, 3, 10, 25 }, CULTURE | SHOPS | PRIVATE, 0 },
  { "MNT-2436", "Mounting on foam board, 24 × 36", "board", 32000, { { 5, 27500 }, { 10, 24500 } }, { 1, 2, 5, 8 }, CULTURE | OFFICES | PRIVATE, 0 },
  { "BLUE-2436", "Plan prints 24 × 36, black", "sheet", 3200, { { 50, 2400 }, { 200, 1750 } }, { 12, 40, 80, 220 }, BUILDERS | OFFICES, 0 },
  { "BLUE-3042", "Plan prints 30 × 42, color", "sheet", 14500, { { 25, 11800 } }, { 4, 10, 25, 40 }, BUILDERS, 0 },
  { "BAN-23", "Banner 2 × 3 ft, 13 oz vinyl, hemmed", "banner", 42000, { { 3, 37500 }, { 10, 31000 } }, { 1, 1, 2, 4 }, SHOPS | PRIVATE | CULTURE, 0 },
  { "BAN-36", "Banner 3 × 6 ft, 13 oz vinyl, hemmed", "banner", 85000, { { 3, 76500 }, { 10, 64000 } }, { 1, 1, 2, 4 }, SHOPS | CULTURE | BUILDERS, 0 },
  { "BAN-410", "Banner 4 × 10 ft, mesh, pole pockets", "banner", 196000, { { 3, 178000 } }, { 1, 1, 2, 6 }, BUILDERS | CULTURE, 0 },
  { "BAN-STD", "Banner stand, retractable, 33 × 81 in", "stand", 189000, { { 3, 172000 }, { 6, 159000 } }, { 1, 1, 2, 4 }, OFFICES | CULTURE, 0 },
  { "YS-1824", "Yard sign 18 × 24, one side", "sign", 24000, { { 10, 14500 }, { 50, 9200 }, { 100, 7400 } }, { 5, 10, 50, 100 }, OFFICES | BUILDERS | CULTURE, 0 },
  { "YS-STAKE", "H-stakes for yard signs", "stake", 2600, { { 50, 2100 } }, { 10, 10, 50, 100 }, OFFICES | BUILDERS, 0 },
  { "SB-AFRAME", "Sidewalk A-frame, 24 × 36, two inserts", "frame", 215000, { { 2, 198000 } }, { 1, 1, 1, 2 }, SHOPS, 0 },
  { "SIGN-ACM", "Aluminum composite sign, per sq ft", "sq ft", 24500, { { 16, 21800 }, { 32, 19200 } }, { 4, 8, 16, 32 }, BUILDERS | SHOPS | OFFICES, 0 },
  { "SIGN-PVC", "PVC sign 1/4 in, per sq ft", "sq ft", 17500, { { 16, 15400 } }, { 3, 6, 12, 24 }, SHOPS | OFFICES | CULTURE, 0 },
  { "SIGN-ADA", "ADA room sign, raised text and braille", "sign", 58000, { { 10, 52000 }, { 25, 46500 } }, { 4, 10, 16, 30 }, BUILDERS | OFFICES | CULTURE, 0 },
  { "LTR-3D", "Dimensional letters, brushed aluminum, 8 in", "letter", 46000, { { 12, 42500 } }, { 8, 11, 14, 18 }, OFFICES | SHOPS, 0 },
  { "WIN-PERF", "Window graphics, perforated, per sq ft", "sq ft", 14500, { { 40, 12800 }, { 100, 11200 } }, { 18, 24, 40, 110 }, SHOPS | OFFICES, 0 },
  { "WIN-FROST", "Frosted window film, per sq ft", "sq ft", 16800, { { 40, 14900 } }, { 12, 24, 48, 90 }, OFFICES, 0 },
  { "WIN-LTR", "Cut vinyl lettering, store hours", "set", 48000, { { 0, 0 } }, { 1, 1, 1, 2 }, SHOPS | OFFICES, 0 },
  { "DEC-3", "Decals 3 in round, outdoor", "decal", 1450, { { 100, 890 }, { 250, 620 }, { 500, 475 } }, { 50, 100, 250, 500 }, SHOPS | CULTURE | PRIVATE, 0 },
  { "DEC-HARD", "Hard hat decals 2 in", "decal", 1100, { { 100, 760 }, { 500, 430 } }, { 100, 100, 250, 500 }, BUILDERS, 0 },
  { "STK-DC", "Stickers, die-cut 3 in, vinyl", "sticker", 1900, { { 50, 1350 }, { 100, 990 }, { 500, 520 } }, { 50, 100, 250, 500 }, SHOPS | CULTURE | PRIVATE, 0 },
  { "LBL-ROLL", "Labels on roll, 2 × 3, BOPP", "label", 310, { { 500, 240 }, { 1000, 182 }, { 5000, 94 } }, { 500, 1000, 1000, 5000 }, SHOPS, 0 },
  { "VEH-LTR", "Vehicle lettering, door pair", "vehicle", 285000, { { 3, 262000 } }, { 1, 1, 1, 3 }, FLEETS | BUILDERS, 0 },
  { "VEH-HALF", "Vehicle wrap, half, with laminate", "vehicle", 1380000, { { 2, 1310000 } }, { 1, 1, 1, 1 }, FLEETS | BUILDERS, 0 },
  { "VEH-FULL", "Vehicle wrap, full cargo van, with laminate", "vehicle", 2890000, { { 2, 2740000 } }, { 1, 1, 1, 1 }, FLEETS, 0 },
  { "VEH-MAG", "Magnetic vehicle signs 12 × 24, pair", "pair", 96000, { { 3, 87000 } }, { 1, 1, 2, 3 }, FLEETS | BUILDERS | PRIVATE, 0 },
  { "TEE-1C", "T-shirts, one-color screen print", "shirt", 14800, { { 24, 11200 }, { 72, 8600 }, { 144, 7300 } }, { 24, 36, 72, 144 }, CULTURE | SHOPS | BUILDERS, 0 },
  { "DES-HR", "Design, per hour", "hour", 85000, { { 8, 78000 } }, { 1, 2, 2, 4 }, ALL, 0 },
  { "DES-FILE", "File preparation and proof", "job", 35000, { { 0, 0 } }, { 1, 1, 1, 1 }, ALL, 0 },
  { "INS-HR", "Installation, two people, per hour", "hour", 145000, { { 8, 132000 } }, { 1, 2, 3, 6 }, BUILDERS | SHOPS | OFFICES | FLEETS, 0 },
  { "PERMIT", "Sign permit, filing fee at cost", "permit", 165000, { { 0, 0 } }, { 1, 1, 1, 1 }, BUILDERS | SHOPS, 1 },
  { "DELIV", "Delivery in Brooklyn and Lower Manhattan", "trip", 22000, { { 0, 0 } }, { 1, 1, 1, 1 }, ALL, 0 },
  { "POSTAGE", "Postage, at cost", "piece", 207, { { 0, 0 } }, { 1000, 2500, 2500, 5000 }, SHOPS | OFFICES, 1 },
  { "COPY-BW", "Copies, black, letter", "copy", 120, { { 100, 90 }, { 1000, 62 } }, { 40, 120, 300, 1200 }, PRIVATE | OFFICES, 0 },
  { "COPY-CLR", "Copies, color, letter", "copy", 590, { { 50, 480 }, { 250, 360 } }, { 10, 25, 60, 250 }, PRIVATE | OFFICES | CULTURE, 0 },
  { "BIND-COIL", "Coil binding up to 1 in", "book", 5500, { { 10, 4600 } }, { 2, 6, 12, 30 }, PRIVATE | OFFICES | CULTURE, 0 },
};
const guint demo_n_items = G_N_ELEMENTS (demo_items);

static void
setting (Demo *d, CfSettingNumber number, const char *text)
{
  if (demo_as (d, ROSA, NULL))
    demo_done (d, cf_setting_by_number (number)->name, cf_change_setting (d->shop, &d->who, number, text, &d->error));
}

static void
setting_id (Demo *d, CfSettingNumber number, CfId id)
{
  char text[CF_ID_TEXT];
  setting (d, number, cf_id_text (id, text));
}

/* The owner is made by the one who starts the ledger; she makes the others. */
static void
set_up_staff (Demo *d)
{
  for (guint i = 0; i < N_PEOPLE && !d->error; i++) {
    gboolean left = i == TYLER;                                          /* he worked here for some months, and has no PIN any more */
    CfStaff staff = { .id = cf_shop_id (d->shop), .name = (char *) (left ? "Tyler Brooks" : cf_demo_staff[i].name), .role = left ? CF_STAFF_CLERK : cf_demo_staff[i].role };
    d->clock.at += 60 * G_USEC_PER_SEC;
    if (i && !demo_as (d, ROSA, NULL))
      return;
    demo_done (d, "staff", cf_save_staff (d->shop, &d->who, &staff, &d->error));
    d->people[i] = staff.id;
    if (!left && demo_as (d, ROSA, NULL))
      demo_done (d, "PIN", cf_set_pin (d->shop, &d->who, staff.id, cf_demo_staff[i].pin, &d->error));
  }
}

static CfId
save_group (Demo *d, const char *name, gboolean inclusive, const CfId *rates, guint n)
{
  CfTaxGroupMember members[4];
  for (guint i = 0; i < n; i++)
    members[i].tax_rate_id = rates[i];
  CfTaxGroup group = { .id = cf_shop_id (d->shop), .name = (char *) name, .inclusive = inclusive, .members = members, .n_members = n };
  if (demo_as (d, ROSA, NULL))
    demo_done (d, name, cf_save_tax_group (d->shop, &d->who, &group, &d->error));
  return group.id;
}

static void
set_up_taxes (Demo *d)
{
  static const CfTaxRate rates[] = {
    { 0, (char *) "NY State", (char *) "New York State", 40000, 0 },
    { 0, (char *) "NY City", (char *) "New York City", 45000, 0 },
    { 0, (char *) "MCTD", (char *) "Metropolitan Commuter Transportation District", 3750, 0 },
    { 0, (char *) "NJ State", (char *) "New Jersey", 66250, 0 },
  };
  CfId ids[G_N_ELEMENTS (rates)];
  for (guint i = 0; i < G_N_ELEMENTS (rates); i++) {
    CfTaxRate rate = rates[i];
    ids[i] = rate.id = cf_shop_id (d->shop);
    if (demo_as (d, ROSA, NULL))
      demo_done (d, rate.name, cf_save_tax_rate (d->shop, &d->who, &rate, &d->error));
  }
  d->tax_ny = save_group (d, "New York City 8.875 %", FALSE, ids, 3);
  d->tax_nj = save_group (d, "New Jersey 6.625 %", FALSE, ids + 3, 1);
  d->tax_none = save_group (d, "Shipped out of state, no tax", FALSE, NULL, 0);
  d->tax_included = save_group (d, "Counter prices, tax included", TRUE, ids, 3);
  setting_id (d, CF_SET_TAX_GROUP, d->tax_ny);
}

/* A price of so many tenths of a cent, raised by @percent − 100 and rounded as people do. */
static CfDecimal
price_of (guint tenths, guint percent)
{
  guint raised = tenths * percent / 100, step = percent == 100 || raised < 1000 ? 1 : raised < 20000 ? 10 : 250;
  return (CfDecimal) (raised / step * step) * (CF_DECIMAL_ONE / 1000);
}

static void
save_item (Demo *d, guint i, guint percent, guint person)
{
  const DemoItem *from = &demo_items[i];
  CfPriceBreak breaks[3];
  CfItem item = { .id = d->items[i], .code = (char *) from->code, .name = (char *) from->name, .unit = (char *) from->unit, .unit_price = price_of (from->price, percent),
                  .untaxed = from->untaxed, .price_breaks = breaks };
  for (guint k = 0; k < 3 && from->breaks[k][0]; k++)
    breaks[item.n_price_breaks++] = (CfPriceBreak) { from->breaks[k][0] * CF_DECIMAL_ONE, price_of (from->breaks[k][1], percent) };
  if (demo_as (d, person, NULL))
    demo_done (d, from->code, cf_save_item (d->shop, &d->who, &item, &d->error));
}

void
demo_raise_prices (Demo *d)
{
  for (guint i = 0; i < demo_n_items; i++)
    if (!demo_items[i].untaxed && demo_chance (d, 600))
      save_item (d, i, 104, MARCUS);
}

static GBytes *
logo (void)
{
  return g_resource_lookup_data (cf_demo_get_resource (), LOGO, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
}

void
demo_keep_logo (Demo *d)
{
  g_autoptr (GBytes) png = logo ();
  char hash[CF_FILE_HASH];
  if (!d->error && !cf_files_put_bytes (d->shop->db, g_bytes_get_data (png, NULL), g_bytes_get_size (png), hash, &d->error))
    g_prefix_error (&d->error, "making the demo shop: ");
}

static void
set_up_documents (Demo *d)
{
  g_autoptr (GBytes) png = logo ();
  char hash[CF_FILE_HASH];
  setting (d, CF_SET_SHOP_ADDRESS, "218 Van Brunt Street\nBrooklyn, NY 11231");
  setting (d, CF_SET_SHOP_PHONE, "(718) 555-0142");
  setting (d, CF_SET_SHOP_EMAIL, "accounts@riversideprint.example");
  setting (d, CF_SET_SHOP_WEB, "riversideprint.example");
  setting (d, CF_SET_SHOP_TAX_ID, "11-3098452");
  setting (d, CF_SET_SHOP_LOGO, cf_hash_hex (g_bytes_get_data (png, NULL), g_bytes_get_size (png), hash));
  setting (d, CF_SET_INVOICE_FOOTER, "Thank you. Please tell us within ten days if something is not as it should be.\nPrinted on Van Brunt Street since 1987.");
  setting (d, CF_SET_REMITTANCE, "Checks to Riverside Print Co., 218 Van Brunt Street, Brooklyn, NY 11231.\nACH: Gowanus Savings Bank, routing 021000322, account 4410 7782.");
  setting (d, CF_SET_PAY_LINK, "https://pay.riversideprint.example/");
  setting (d, CF_SET_TAX_ROUNDS, "document");
  setting_id (d, CF_SET_TERMS, CF_TERMS_ON_RECEIPT_ID);
  setting (d, CF_SET_SMALL_WRITE_OFF, "2.00");
  setting (d, CF_SET_DISCOUNT_GRACE, "2");
  setting (d, CF_SET_RETURN_FEE, "35.00");
  setting (d, CF_SET_CLERK_REFUND, "50.00");
}

void
demo_set_up (Demo *d)
{
  d->who = (CfWho) { .kind = CF_WHO_SYSTEM };
  if (d->error || !cf_batch_begin (d->shop, &d->error))
    return;
  set_up_staff (d);
  set_up_documents (d);
  set_up_taxes (d);
  for (guint i = 0; i < demo_n_items && !d->error; i++) {
    d->items[i] = cf_shop_id (d->shop);
    save_item (d, i, 100, MARCUS);
  }
  CfTender gift = { .id = d->gift_card = cf_shop_id (d->shop), .name = (char *) "Gift card", .kind = CF_TENDER_OTHER, .needs_reference = 1, .rank = 6 };
  if (demo_as (d, MARCUS, NULL))
    demo_done (d, "tender", cf_save_tender (d->shop, &d->who, &gift, &d->error));
}
