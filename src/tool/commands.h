/* commands.h: the tables, one or more a file. Each ends with a nameless command. */
#pragma once
#include "command.h"

extern const CfCommand cf_ledger_commands[], cf_settings_commands[], cf_customer_commands[], cf_customer_list_commands[], cf_customer_part_commands[], cf_redact_commands[],
    cf_invoice_commands[], cf_invoice_list_commands[], cf_correct_commands[], cf_payment_take_commands[], cf_payment_commands[], cf_payment_list_commands[],
    cf_match_commands[], cf_item_commands[], cf_catalogue_commands[], cf_tax_commands[], cf_tax_report_commands[], cf_staff_commands[], cf_fee_commands[],
    cf_log_commands[], cf_explain_commands[], cf_import_commands[], cf_export_commands[], cf_generate_commands[], cf_statement_commands[],
    cf_backup_commands[], cf_demo_commands[], cf_invoice_pdf_commands[], cf_receipt_commands[], cf_receipt_printer_commands[], cf_report_commands[], cf_terminal_commands[], cf_terminal_device_commands[], cf_till_commands[], cf_order_commands[], cf_work_pdf_commands[], cf_job_commands[], cf_estimate_commands[], cf_proof_commands[], cf_shipment_commands[], cf_message_commands[], cf_sync_commands[], cf_sync_aside_commands[], cf_help_commands[];
