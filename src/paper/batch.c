/* batch.c: makes and ends a CfPaper: the shop's looks copied, the fonts measured, the logo decoded: all that documents share. */
#include "paper-private.h"
#include "address.h"
#include "totals.h"

#define ACCENT 0x1f4e79

#define DOT " · "

static char *
joined (const char *a, const char *b, const char *c)
{
  GString *text = g_string_new (NULL);
  const char *parts[] = { a, b, c };
  for (guint i = 0; i < 3; i++)
    if (cf_text_is (parts[i]))
      g_string_append_printf (text, "%s%s", text->len ? DOT : "", parts[i]);
  return g_string_free (text, FALSE);
}

static void
one_line (char **lines)
{
  g_auto (GStrv) parts = g_strsplit (*lines, "\n", -1);
  g_free (*lines);
  *lines = g_strjoinv (DOT, parts);
}

static void
copy_shop (CfPaper *paper, const CfPaperShop *shop)
{
  CfPaperShop *own = &paper->shop;
  const char **texts[] = { &own->name, &own->address, &own->city, &own->region, &own->postcode, &own->country, &own->phone, &own->email, &own->web, &own->tax_id,
                           &own->invoice_text, &own->statement_text, &own->receipt_text, &own->payee, &own->remit_to, &own->date_format };
  CfAddress address = { NULL, NULL, shop->address, shop->city, shop->region, shop->postcode, NULL };
  CfAddress named = address;
  g_autofree char *lines = NULL, *contact = NULL;

  *own = *shop;
  own->logo = NULL;
  own->logo_length = 0;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    *texts[i] = g_strdup (*texts[i]);
  address.country = named.country = own->country;
  named.name = own->name;
  paper->shop_address = cf_address_lines (&address, own->country);
  one_line (&paper->shop_address);
  contact = joined (own->phone, own->email, own->web);
  paper->shop_contact = cf_text_is (own->tax_id) ? g_strdup_printf ("%s\nTax number %s", contact, own->tax_id) : g_steal_pointer (&contact);
  lines = cf_address_lines (&named, own->country);
  paper->remit_to = cf_text_is (own->remit_to) ? g_strdup (own->remit_to) : g_steal_pointer (&lines);
  paper->payee = g_strdup_printf ("Please return this part with your payment. Checks payable to: %s", cf_text_is (own->payee) ? own->payee : cf_text_is (own->name) ? own->name : "us");
}

static void
free_shop (CfPaper *paper)
{
  CfPaperShop *own = &paper->shop;
  const char *texts[] = { own->name, own->address, own->city, own->region, own->postcode, own->country, own->phone, own->email, own->web, own->tax_id,
                          own->invoice_text, own->statement_text, own->receipt_text, own->payee, own->remit_to, own->date_format };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free ((char *) texts[i]);
  g_free (paper->shop_address);
  g_free (paper->shop_contact);
  g_free (paper->remit_to);
  g_free (paper->payee);
}

/* A date late in each month: one of them is the widest there is, as all digits are equally wide. */
static double
widest_date (CfPaper *paper)
{
  double widest = cf_fonts_width (&paper->fonts, CF_TYPE_LABEL_BOLD, "Due date");
  for (int month = 1; month <= 12; month++)
    {
      CfDate date;
      if (cf_date_from_ymd (2026, month, 28, &date))
        {
          double width = cf_fonts_width (&paper->fonts, CF_TYPE_BODY, cf_paper_date (paper, date));
          widest = MAX (widest, width);
        }
    }
  return widest;
}

CfPaper *
cf_paper_new (const CfPaperShop *shop, GError **error)
{
  CfLogo logo = { 0 };
  gboolean a4 = shop->size == CF_PAPER_A4 || shop->size == CF_PAPER_A4_ACROSS, across = shop->size == CF_PAPER_LETTER_ACROSS || shop->size == CF_PAPER_A4_ACROSS;
  double narrow = a4 ? 595.276 : 612, wide = a4 ? 841.89 : 792;
  CfPaper *paper;

  if (shop->logo && !cf_logo_load (&logo, shop->logo, shop->logo_length, error))
    return NULL;
  paper = g_new0 (CfPaper, 1);
  paper->logo = logo;
  copy_shop (paper, shop);
  cf_fonts_init (&paper->fonts);
  cf_page_init (&paper->page, &paper->fonts, across ? wide : narrow, across ? narrow : wide, shop->accent ? shop->accent : ACCENT);
  paper->page.practice = shop->practice;
  cf_flow_init (&paper->flow);
  paper->format.decimal = shop->decimal ? shop->decimal : '.';
  paper->format.group = shop->group ? shop->group : ',';
  paper->format.date_format = cf_text_is (paper->shop.date_format) ? paper->shop.date_format : "MMM d, yyyy";
  paper->date_width = widest_date (paper);
  paper->words = g_string_chunk_new (4096);
  paper->totals = g_array_new (FALSE, FALSE, sizeof (CfTotal));
  paper->notes = g_array_new (FALSE, FALSE, sizeof (CfNote));
  paper->buffer = g_byte_array_new ();
  return paper;
}

void
cf_paper_free (CfPaper *paper)
{
  if (!paper)
    return;
  paper->write = NULL;
  cf_paper_give_up (paper);
  cf_flow_clear (&paper->flow);
  cf_page_clear (&paper->page);
  cf_fonts_clear (&paper->fonts);
  cf_logo_clear (&paper->logo);
  free_shop (paper);
  g_string_chunk_free (paper->words);
  g_array_unref (paper->totals);
  g_array_unref (paper->notes);
  g_byte_array_unref (paper->buffer);
  g_free (paper);
}
