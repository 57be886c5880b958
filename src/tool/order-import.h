/* order-import.h: orders with their lines from a CSV file. */
#pragma once
#include "tool.h"

void cf_order_import (CfTool *tool);
