/* drivers.c: the list of drivers. */
#include "driver.h"

const CfDriver *const cf_drivers[] = {
  NULL
};
