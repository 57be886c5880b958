/* cf-line-editor.h: the lines of a draft as a table that is filled by keyboard alone: Tab goes through the cells, Enter adds the next line, Ctrl+Delete removes one, Alt+Up and Alt+Down move it. The last
 * row is always an empty one. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "ledger/draft.h"
#include "ledger/invoice.h"

#define CF_TYPE_LINE_EDITOR (cf_line_editor_get_type ())
G_DECLARE_FINAL_TYPE (CfLineEditor, cf_line_editor, CF, LINE_EDITOR, GtkWidget)

/* Signal "changed". Property "session". */
void    cf_line_editor_set_session (CfLineEditor *self, CfSession *session);
/* For whom and where to: decides on the tax of what is added from now on, and of the lines that have what was usual before. Emits nothing. */
void    cf_line_editor_set_customer (CfLineEditor *self, CfId customer_id, CfId location_id);
/* Replaces what is there. Not "changed". */
void    cf_line_editor_set_lines (CfLineEditor *self, const CfDraftLine *lines, guint n);
/* One of it more: in its last line as the catalogue has it, else in a new one. */
void    cf_line_editor_add_item  (CfLineEditor *self, CfId item_id);
/* The lines that are not empty, copied; *ret is g_new'd with its texts. */
void    cf_line_editor_dup_lines (CfLineEditor *self, CfDraftLine **ret, guint *ret_n);
/* FALSE: some cell does not say what it should; the focus goes there. */
gboolean cf_line_editor_check (CfLineEditor *self);
/* What the one totals function gave for the lines of the last dup; NULL: not known. */
void    cf_line_editor_show_amounts (CfLineEditor *self, const CfInvoice *computed);
/* A sentence at the cell that a refusal is about: @text names the line ("2: …", its description or code); FALSE: no line is meant. */
gboolean cf_line_editor_show_error (CfLineEditor *self, const CfRefusal *refusal, const char *sentence);
void    cf_line_editor_clear_errors (CfLineEditor *self);
guint   cf_line_editor_get_n_rows (CfLineEditor *self);      /* with the empty one */
GtkWidget *cf_line_editor_get_row (CfLineEditor *self, guint at);      /* a CfLineRow */
