/* drivers.c: the list of drivers. */
#include "driver.h"

extern const CfDriver cf_clover_driver, cf_pax_driver, cf_zvt_driver;

const CfDriver *const cf_drivers[] = {
  &cf_clover_driver,
  &cf_pax_driver,
  &cf_zvt_driver,
  NULL
};
