/* cf-payment-match.c: see cf-payment-match.h. The rules (ledger/match.h, ledger/remittance.h) are asked in a thread, with copies of the items; a question that was asked again forgets the answer to the
 * one before. */
#include "cf-payment-match.h"
#include "ledger/remittance.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define SETS_MAX 24
#define NUMBERS_SHOWN 12

typedef struct { CfMatchLine *lines; guint n; gboolean discounts; CfMoney total; } Answer;

typedef struct {
  CfMoney     amount;
  CfDate      date;
  char       *text;
  char        decimal;
  CfOpenItem *items; guint n;                                           /* their numbers are owned */
} Question;

typedef struct {
  CfOutcome    outcome;
  CfMatches    matches;
  CfRemittance remittance;
  gboolean     cut;                                                     /* more items than the solver takes: the oldest were tried */
} Found;

struct _CfPaymentMatch {
  AdwBin        parent;
  GtkWidget    *question, *answers, *verdict, *paste_label, *paste_view, *back_button, *use_button;
  CfSession    *session;
  GCancellable *cancel;
  Question      asked;
  GArray       *choices;                                                /* Answer, as the rows */
  int           chosen;
};

enum { PROP_SESSION = 1 };
enum { PICKED, LEFT, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (CfPaymentMatch, cf_payment_match, ADW_TYPE_BIN)

static void
answer_clear (gpointer answer)
{
  g_free (((Answer *) answer)->lines);
}

static void
question_clear (Question *q)
{
  for (guint i = 0; i < q->n; i++)
    g_free ((char *) q->items[i].number);
  g_free (q->items);
  g_free (q->text);
  *q = (Question) { 0 };
}

static void
question_free (gpointer q)
{
  question_clear (q);
  g_free (q);
}

static Question *
question_copy (const Question *from)
{
  Question *q = g_memdup2 (from, sizeof *from);
  q->text = g_strdup (from->text);
  q->items = g_memdup2 (from->items, from->n * sizeof *from->items);
  for (guint i = 0; i < q->n; i++)
    q->items[i].number = g_strdup (from->items[i].number);
  return q;
}

static void
found_free (gpointer p)
{
  Found *found = p;
  if (!found)
    return;
  cf_matches_clear (&found->matches);
  cf_remittance_clear (&found->remittance);
  g_free (found);
}

/* --- in the thread --- */

static gpointer
find (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  Question *q = data;
  Found *found = g_new0 (Found, 1);
  g_auto (CfRefusal) refusal = { 0 };
  if (q->text && *q->text)
    cf_remittance_parse (q->text, shop->rules.currency, q->decimal, q->items, q->n, &found->remittance);
  found->cut = q->n > CF_MATCH_ITEMS_MAX;
  CfMatchAsk ask = { .amount_minor = q->amount, .date = q->date, .discounts = TRUE, .credits = TRUE, .short_minor = shop->rules.small_write_off_minor, .sets_max = SETS_MAX };
  if (q->amount > 0 && q->n > 0)
    found->outcome = cf_match_find (&ask, q->items, MIN (q->n, CF_MATCH_ITEMS_MAX), &found->matches, &refusal);
  return found;
}

/* --- the answers --- */

static const CfOpenItem *
item_of (CfPaymentMatch *self, CfId id)
{
  for (guint i = 0; i < self->asked.n; i++)
    if (self->asked.items[i].id == id)
      return &self->asked.items[i];
  return NULL;
}

static char *
numbers_of (CfPaymentMatch *self, const CfMatchLine *lines, guint n)
{
  GString *text = g_string_new (NULL);
  for (guint i = 0; i < MIN (n, NUMBERS_SHOWN); i++) {
    const CfOpenItem *item = item_of (self, lines[i].item_id);
    g_string_append_printf (text, "%s%s", i ? ", " : "", item && item->number ? item->number : "");
  }
  if (n > NUMBERS_SHOWN)
    g_string_append (text, ", …");
  return g_string_free (text, FALSE);
}

/* A row for @answer, which is taken over. */
static void
add_row (CfPaymentMatch *self, const char *title, const char *subtitle, Answer answer)
{
  g_autofree char *amount = cf_session_money (self->session, answer.total);
  g_autofree char *escaped = g_markup_escape_text (title, -1), *more = g_markup_escape_text (subtitle, -1);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", escaped, "subtitle", more, "activatable", TRUE, "title-lines", 2, NULL), *label = gtk_label_new (amount);
  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  gtk_list_box_append (GTK_LIST_BOX (self->answers), row);
  g_array_append_val (self->choices, answer);
}

static char *
match_words (CfPaymentMatch *self, const CfMatch *match)
{
  GString *text = g_string_new (NULL);
  CfMoney discount = 0, credit = 0;
  for (guint i = 0; i < match->n_lines; i++) {
    discount += match->lines[i].discount_minor;
    credit += match->lines[i].amount_minor < 0 ? -match->lines[i].amount_minor : 0;
  }
  g_autofree char *discounted = cf_session_money (self->session, discount), *used = cf_session_money (self->session, credit), *left = cf_session_money (self->session, match->short_minor);
  g_string_append_printf (text, ngettext ("%u item", "%u items", match->n_lines), match->n_lines);
  if (discount)
    g_string_append_printf (text, _(" · terms discount %s"), discounted);
  if (credit)
    g_string_append_printf (text, _(" · credit used %s"), used);
  if (match->short_minor)
    g_string_append_printf (text, _(" · %s short"), left);
  else
    g_string_append (text, _(" · to the cent"));
  return g_string_free (text, FALSE);
}

static void
add_matches (CfPaymentMatch *self, const CfMatches *matches)
{
  for (guint i = 0; i < matches->n_sets; i++) {
    const CfMatch *match = &matches->sets[i];
    g_autofree char *title = numbers_of (self, match->lines, match->n_lines), *subtitle = match_words (self, match);
    add_row (self, title, subtitle, (Answer) { g_memdup2 (match->lines, match->n_lines * sizeof *match->lines), match->n_lines, match->n_discounts > 0, self->asked.amount });
  }
}

/* What is written, as one answer: what was found of it. Lines that name nothing open are said. */
static void
add_remittance (CfPaymentMatch *self, const CfRemittance *remittance)
{
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (CfMatchLine));
  g_autoptr (GString) lost = g_string_new (NULL);
  CfMoney total = 0;
  guint missing = 0;
  gboolean discounts = FALSE;                                           /* somebody wrote what is open less the terms' discount */
  for (guint i = 0; i < remittance->n_lines; i++) {
    const CfRemittanceLine *written = &remittance->lines[i];
    const CfOpenItem *item = written->item_id ? item_of (self, written->item_id) : NULL;
    gboolean twice = FALSE;
    for (guint k = 0; k < lines->len; k++)
      twice = twice || g_array_index (lines, CfMatchLine, k).item_id == written->item_id;
    if (!item || twice) {
      g_string_append_printf (lost, "%s%s", missing++ ? ", " : "", written->number);
      continue;
    }
    CfMatchLine line = { item->id, written->has_amount ? written->amount_minor : item->open_minor, 0 };
    total += line.amount_minor;
    discounts = discounts || (item->discount_minor > 0 && line.amount_minor == item->open_minor - item->discount_minor);
    g_array_append_val (lines, line);
  }
  if (lines->len == 0 && missing == 0)
    return;
  g_autofree char *numbers = numbers_of (self, (CfMatchLine *) (gpointer) lines->data, lines->len), *title = g_strdup_printf (_("As written: %s"), numbers);
  g_autofree char *subtitle = missing ? g_strdup_printf (_("Not open, or named twice: %s"), lost->str) : g_strdup_printf (ngettext ("%u item", "%u items", lines->len), lines->len);
  guint n = lines->len;
  if (n > 0)
    add_row (self, title, subtitle, (Answer) { (CfMatchLine *) (gpointer) g_array_free (g_steal_pointer (&lines), FALSE), n, discounts, total });
  else
    gtk_label_set_label (GTK_LABEL (self->verdict), subtitle);
}

static void
clear_answers (CfPaymentMatch *self)
{
  GtkWidget *row;
  while ((row = gtk_widget_get_first_child (self->answers)))
    gtk_list_box_remove (GTK_LIST_BOX (self->answers), row);
  g_array_set_size (self->choices, 0);
  self->chosen = -1;
  gtk_widget_set_sensitive (self->use_button, FALSE);
}

static void
show_found (CfPaymentMatch *self, const Found *found)
{
  clear_answers (self);
  gtk_label_set_label (GTK_LABEL (self->verdict), "");
  add_remittance (self, &found->remittance);
  add_matches (self, &found->matches);
  gboolean any = self->choices->len > 0;
  gtk_widget_set_sensitive (self->use_button, any);
  gtk_widget_set_visible (self->answers, any);
  if (any)
    gtk_list_box_select_row (GTK_LIST_BOX (self->answers), gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->answers), 0));
  if (found->matches.more)
    gtk_label_set_label (GTK_LABEL (self->verdict), _("There are more answers than these."));
  else if (found->cut)
    gtk_label_set_label (GTK_LABEL (self->verdict), _("More is open than can be tried in all combinations: the oldest items were."));
  else if (!any && self->asked.amount > 0 && found->remittance.n_lines == 0)
    gtk_label_set_label (GTK_LABEL (self->verdict), _("No set of open items makes this amount. Put it on the oldest, or ask the customer what it is for."));
}

static void
on_found (GObject *source, GAsyncResult *result, gpointer user)
{
  CfPaymentMatch *self = user;                                          /* alive: else it was cancelled */
  g_autoptr (GError) error = NULL;
  Found *found = cf_session_finish (result, &error);
  if (found)
    show_found (self, found);
  else
    gtk_label_set_label (GTK_LABEL (self->verdict), error->message);
  found_free (found);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && !(gtk_widget_get_state_flags (self->paste_view) & GTK_STATE_FLAG_FOCUS_WITHIN))
    cf_payment_match_focus (self);
}

static void
ask_again (CfPaymentMatch *self)
{
  g_cancellable_cancel (self->cancel);
  g_set_object (&self->cancel, NULL);
  self->cancel = g_cancellable_new ();
  cf_session_read (self->session, find, question_copy (&self->asked), question_free, found_free, self->cancel, on_found, self);
}

void
cf_payment_match_ask (CfPaymentMatch *self, const CfPaymentPlan *plan, CfMoney amount)
{
  g_autofree char *money = cf_session_money_symbol (self->session, amount);
  g_autofree char *words = amount ? g_strdup_printf (_("Which open items make %s?"), money) : g_strdup (_("Type the amount first, or paste what the customer wrote."));
  char *text = g_steal_pointer (&self->asked.text);
  question_clear (&self->asked);
  self->asked = (Question) { .amount = amount, .date = plan->date, .text = text, .decimal = cf_session_get_formats (self->session)->decimal, .n = plan->items->len };
  self->asked.items = g_new0 (CfOpenItem, plan->items->len + 1);
  for (guint i = 0; i < plan->items->len; i++) {
    self->asked.items[i] = g_array_index (plan->items, CfPlanItem, i).row.item;
    self->asked.items[i].number = g_strdup (g_array_index (plan->items, CfPlanItem, i).row.number);
  }
  gtk_label_set_label (GTK_LABEL (self->question), words);
  clear_answers (self);
  gtk_widget_grab_focus (self->back_button);
  ask_again (self);
}

const CfMatchLine *
cf_payment_match_get (CfPaymentMatch *self, guint *ret_n, gboolean *ret_discounts, CfMoney *ret_total)
{
  g_return_val_if_fail (self->chosen >= 0 && (guint) self->chosen < self->choices->len, NULL);
  const Answer *answer = &g_array_index (self->choices, Answer, self->chosen);
  *ret_n = answer->n;
  *ret_discounts = answer->discounts;
  *ret_total = answer->total;
  return answer->lines;
}

void
cf_payment_match_focus (CfPaymentMatch *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (GTK_LIST_BOX (self->answers));
  gtk_widget_grab_focus (row ? GTK_WIDGET (row) : self->paste_view);
}

/* --- hands --- */

static void
on_row (CfPaymentMatch *self, GtkListBoxRow *row)
{
  self->chosen = gtk_list_box_row_get_index (row);
  g_signal_emit (self, signals[PICKED], 0);
}

static void
on_use (CfPaymentMatch *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (GTK_LIST_BOX (self->answers));
  if (row)
    on_row (self, row);
}

static void
on_back (CfPaymentMatch *self)
{
  g_signal_emit (self, signals[LEFT], 0);
}

static void
on_pasted (GtkTextBuffer *buffer, CfPaymentMatch *self)
{
  GtkTextIter start, end;
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  g_free (self->asked.text);
  self->asked.text = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  if (self->session && self->asked.items)
    ask_again (self);
}

/* --- the widget --- */

static void
cf_payment_match_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_SESSION)
    g_set_object (&CF_PAYMENT_MATCH (object)->session, g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
cf_payment_match_dispose (GObject *object)
{
  CfPaymentMatch *self = CF_PAYMENT_MATCH (object);
  g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_payment_match_parent_class)->dispose (object);
}

static void
cf_payment_match_finalize (GObject *object)
{
  CfPaymentMatch *self = CF_PAYMENT_MATCH (object);
  question_clear (&self->asked);
  g_array_unref (self->choices);
  G_OBJECT_CLASS (cf_payment_match_parent_class)->finalize (object);
}

static void
cf_payment_match_class_init (CfPaymentMatchClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  object->dispose = cf_payment_match_dispose;
  object->finalize = cf_payment_match_finalize;
  object->set_property = cf_payment_match_set_property;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  signals[PICKED] = g_signal_new ("picked", CF_TYPE_PAYMENT_MATCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[LEFT] = g_signal_new ("left", CF_TYPE_PAYMENT_MATCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-payment-match.ui");
  gtk_widget_class_bind_template_child (widget, CfPaymentMatch, question);
  gtk_widget_class_bind_template_child (widget, CfPaymentMatch, answers);
  gtk_widget_class_bind_template_child (widget, CfPaymentMatch, verdict);
  gtk_widget_class_bind_template_child (widget, CfPaymentMatch, paste_label);
  gtk_widget_class_bind_template_child (widget, CfPaymentMatch, paste_view);
  gtk_widget_class_bind_template_child (widget, CfPaymentMatch, back_button);
  gtk_widget_class_bind_template_child (widget, CfPaymentMatch, use_button);
  gtk_widget_class_bind_template_callback (widget, on_row);
  gtk_widget_class_bind_template_callback (widget, on_use);
  gtk_widget_class_bind_template_callback (widget, on_back);
}

static void
cf_payment_match_init (CfPaymentMatch *self)
{
  self->choices = g_array_new (FALSE, TRUE, sizeof (Answer));
  g_array_set_clear_func (self->choices, answer_clear);
  self->chosen = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->paste_view)), "changed", G_CALLBACK (on_pasted), self, 0);
}
