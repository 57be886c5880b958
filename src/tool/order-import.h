/* order-import.h: orders with their lines, and what became of shipments, from a CSV file. */
#pragma once
#include "tool.h"

void cf_order_import (CfTool *tool);
void cf_shipment_import (CfTool *tool);
