/* date-private.h: what date.c and date-parse.c share. */
#pragma once

extern const char *const cf_date_months[12];      /* English names */
