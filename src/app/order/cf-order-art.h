/* cf-order-art.h: artwork and other files of orders: proofs with what the customer answers to them, and what hangs on an order as it came. */
#pragma once
#include "cf-session.h"
#include "ledger/estimate.h"
#include <gtk/gtk.h>

/* Asks for a file, keeps it, and makes it the next version of the job's proof. */
void cf_order_add_proof    (GtkWidget *parent, CfSession *session, CfId job_id);
/* What the customer said to it, at the counter or on the telephone. */
void cf_order_answer_proof (GtkWidget *parent, CfSession *session, const CfArtProof *proof);
/* Files of an order: asked for; one that was dropped; what lies on the clipboard. */
void cf_order_attach       (GtkWidget *parent, CfSession *session, CfId order_id);
void cf_order_attach_file  (GtkWidget *parent, CfSession *session, CfId order_id, GFile *file);
void cf_order_paste        (GtkWidget *parent, CfSession *session, CfId order_id);
