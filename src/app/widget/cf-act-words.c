/* cf-act-words.c: what the acts of the log are called; see cf-words.h. */
#include "cf-words.h"
#include <glib/gi18n-lib.h>
#include <string.h>

static const struct { const char *act, *words; } acts[] = {
  { "approval-terms.save", N_("Approval terms changed") }, { "approval.take", N_("Customer answered") },
  { "aside.drop", N_("Changes that were set aside dropped") }, { "aside.take", N_("Changes that were set aside counted") }, { "bank.deposit", N_("Bank deposit made") }, { "card.batch", N_("Card batch closed") }, { "card.carry", N_("Card payment carried over") },
  { "card.close", N_("Close sent to the card terminal") }, { "card.orphan", N_("Card payment found that nobody asked for") },
  { "card.orphan-end", N_("Card payment that nobody asked for settled") }, { "card.refund", N_("Refund sent to the card terminal") },
  { "card.result", N_("Answer of the card terminal") }, { "card.sale", N_("Card payment begun") },
  { "card.void", N_("Void sent to the card terminal") }, { "card.write-down", N_("Card payment written down") },
  { "certificate.save", N_("Exemption certificate saved") }, { "collection.save", N_("Collection status changed") },
  { "contact.redact", N_("Contact's personal data removed") }, { "contact.save", N_("Contact saved") }, { "credit.apply", N_("Credit applied") },
  { "credit.unapply", N_("Credit taken off again") }, { "customer.merge", N_("Customers merged") },
  { "customer.redact", N_("Customer's personal data removed") }, { "customer.save", N_("Customer saved") }, { "deposit.take", N_("Deposit taken") },
  { "deposit.use", N_("Deposit used") }, { "document.keep", N_("Document kept as it was sent") },
  { "document.view", N_("Document looked at online") }, { "draft.save", N_("Draft saved") }, { "drawer.drop", N_("Cash dropped to the safe") },
  { "drawer.no-sale", N_("Drawer opened without a sale") }, { "drawer.pay-in", N_("Paid into the drawer") },
  { "drawer.pay-out", N_("Paid out of the drawer") }, { "estimate.close", N_("Estimate lost, or opened again") },
  { "estimate.convert", N_("Order made from an estimate") }, { "estimate.offer", N_("Estimate offered") }, { "estimate.save", N_("Estimate saved") },
  { "fee.charge", N_("Late fee charged") }, { "fee.waive", N_("Late fee waived") },
  { "import", N_("File imported") }, { "invoice.group", N_("Invoices grouped") }, { "invoice.import", N_("Document imported") },
  { "invoice.issue", N_("Document issued") }, { "invoice.ungroup", N_("Group dissolved") }, { "invoice.void", N_("Document voided") },
  { "invoice.void-write-off", N_("Write-off taken back") }, { "invoice.write-off", N_("Written off") }, { "item-status.save", N_("Item status saved") },
  { "item.save", N_("Catalogue item saved") }, { "job.move", N_("Job moved to another step") }, { "job.save", N_("Job saved") },
  { "ledger.restore", N_("Ledger restored from a backup") }, { "link.end", N_("Link ended") }, { "location.save", N_("Location saved") },
  { "message.arrived", N_("Message said to have arrived") }, { "message.queue", N_("Message written") }, { "message.recall", N_("Message taken back") },
  { "message.result", N_("Answer of the mail server") }, { "message.retry", N_("Message to be sent again") }, { "message.send", N_("Message handed to the mail server") },
  { "message.template", N_("Words of a message changed") }, { "online.begin", N_("Online payment begun") }, { "online.refund", N_("Online refund begun") },
  { "online.result", N_("Answer of the payment service") }, { "order.again", N_("Order repeated") }, { "order.cancel", N_("Order cancelled") }, { "order.change", N_("Order changed") },
  { "order.new", N_("Order taken") }, { "payment.fail", N_("Payment failed") }, { "payment.import", N_("Payment imported") },
  { "payment.refund", N_("Refund given") }, { "payment.return", N_("Payment returned") }, { "payment.settle", N_("Payment settled") },
  { "payment.take", N_("Payment taken") }, { "payment.void", N_("Payment voided") }, { "period.lock", N_("Period locked") },
  { "proof.add", N_("Proof added") }, { "series.answer", N_("Number series answered") }, { "series.save", N_("Number series saved") }, { "settings.change", N_("Setting changed") },
  { "shift.close", N_("Shift closed") }, { "shift.count", N_("Count of the drawer begun") }, { "shift.counted", N_("Drawer counted") },
  { "shift.go-on", N_("Count broken off, the shift goes on") }, { "shift.move", N_("Payment moved to another shift") },
  { "shift.open", N_("Shift opened") }, { "shift.reopen", N_("Shift opened again") }, { "shipment.event", N_("Shipment followed") }, { "shipment.save", N_("Shipment saved") }, { "shop.start", N_("Ledger made") },
  { "staff.pin", N_("PIN set") }, { "staff.save", N_("Staff saved") }, { "statement.run", N_("Statements drawn") },
  { "tax-group.save", N_("Tax group saved") }, { "tax-rate.save", N_("Tax rate saved") }, { "tender.save", N_("Payment method saved") },
  { "terminal.save", N_("Card terminal saved") }, { "terms.save", N_("Terms saved") }, { "work.file", N_("File added") }, { "work.note", N_("Comment added") },
};

char *
cf_words_act (const char *act)
{
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    if (strcmp (acts[i].act, act) == 0)
      return g_strdup (_(acts[i].words));
  char *words = g_strdelimit (g_strdup (act), ".-", ' ');                /* a newer version's: "ticket.fold" → "Ticket fold" */
  *words = g_ascii_toupper (*words);
  return words;
}
