/* error.c: the one error domain of the house; its codes say what the caller can do. */
#include "error.h"

G_DEFINE_QUARK (cf-error-quark, cf_error)
