/* currency.c: ISO 4217: national currencies and funds with their numbers and minor units. Metals, units of account without minor units and test codes
 * are left out; BGN, withdrawn of late, stays for the sake of old documents; ANG gave its number to XCG. Facts from the ISO 4217 list one (amendments
 * up to 177); where the list has no symbol in common use the code stands. */
#include "money.h"
#include <stdlib.h>
#include <string.h>

static const CfCurrency currencies[] = {      /* sorted by code */
  { "AED", 784, 2, "AED" }, { "AFN", 971, 2, "AFN" }, { "ALL", 8, 2, "ALL" }, { "AMD", 51, 2, "֏" },
  { "AOA", 973, 2, "AOA" }, { "ARS", 32, 2, "$" }, { "AUD", 36, 2, "$" }, { "AWG", 533, 2, "AWG" }, { "AZN", 944, 2, "₼" },
  { "BAM", 977, 2, "BAM" }, { "BBD", 52, 2, "$" }, { "BDT", 50, 2, "৳" }, { "BGN", 975, 2, "BGN" }, { "BHD", 48, 3, "BHD" },
  { "BIF", 108, 0, "BIF" }, { "BMD", 60, 2, "$" }, { "BND", 96, 2, "$" }, { "BOB", 68, 2, "Bs" }, { "BOV", 984, 2, "BOV" },
  { "BRL", 986, 2, "R$" }, { "BSD", 44, 2, "$" }, { "BTN", 64, 2, "BTN" }, { "BWP", 72, 2, "BWP" }, { "BYN", 933, 2, "BYN" },
  { "BZD", 84, 2, "$" }, { "CAD", 124, 2, "$" }, { "CDF", 976, 2, "CDF" }, { "CHE", 947, 2, "CHE" }, { "CHF", 756, 2, "CHF" },
  { "CHW", 948, 2, "CHW" }, { "CLF", 990, 4, "CLF" }, { "CLP", 152, 0, "$" }, { "CNY", 156, 2, "¥" }, { "COP", 170, 2, "$" },
  { "COU", 970, 2, "COU" }, { "CRC", 188, 2, "₡" }, { "CUP", 192, 2, "$" }, { "CVE", 132, 2, "CVE" }, { "CZK", 203, 2, "Kč" },
  { "DJF", 262, 0, "DJF" }, { "DKK", 208, 2, "kr" }, { "DOP", 214, 2, "RD$" }, { "DZD", 12, 2, "DZD" }, { "EGP", 818, 2, "EGP" },
  { "ERN", 232, 2, "ERN" }, { "ETB", 230, 2, "ETB" }, { "EUR", 978, 2, "€" }, { "FJD", 242, 2, "$" }, { "FKP", 238, 2, "£" },
  { "GBP", 826, 2, "£" }, { "GEL", 981, 2, "₾" }, { "GHS", 936, 2, "₵" }, { "GIP", 292, 2, "£" }, { "GMD", 270, 2, "GMD" },
  { "GNF", 324, 0, "GNF" }, { "GTQ", 320, 2, "Q" }, { "GYD", 328, 2, "$" }, { "HKD", 344, 2, "HK$" }, { "HNL", 340, 2, "L" },
  { "HTG", 332, 2, "HTG" }, { "HUF", 348, 2, "Ft" }, { "IDR", 360, 2, "Rp" }, { "ILS", 376, 2, "₪" }, { "INR", 356, 2, "₹" },
  { "IQD", 368, 3, "IQD" }, { "IRR", 364, 2, "IRR" }, { "ISK", 352, 0, "kr" }, { "JMD", 388, 2, "J$" }, { "JOD", 400, 3, "JOD" },
  { "JPY", 392, 0, "¥" }, { "KES", 404, 2, "KES" }, { "KGS", 417, 2, "KGS" }, { "KHR", 116, 2, "៛" }, { "KMF", 174, 0, "KMF" },
  { "KPW", 408, 2, "KPW" }, { "KRW", 410, 0, "₩" }, { "KWD", 414, 3, "KWD" }, { "KYD", 136, 2, "$" }, { "KZT", 398, 2, "₸" },
  { "LAK", 418, 2, "₭" }, { "LBP", 422, 2, "LBP" }, { "LKR", 144, 2, "Rs" }, { "LRD", 430, 2, "$" }, { "LSL", 426, 2, "LSL" },
  { "LYD", 434, 3, "LYD" }, { "MAD", 504, 2, "MAD" }, { "MDL", 498, 2, "MDL" }, { "MGA", 969, 2, "MGA" }, { "MKD", 807, 2, "MKD" },
  { "MMK", 104, 2, "MMK" }, { "MNT", 496, 2, "₮" }, { "MOP", 446, 2, "MOP" }, { "MRU", 929, 2, "MRU" }, { "MUR", 480, 2, "MUR" },
  { "MVR", 462, 2, "MVR" }, { "MWK", 454, 2, "MWK" }, { "MXN", 484, 2, "$" }, { "MXV", 979, 2, "MXV" }, { "MYR", 458, 2, "RM" },
  { "MZN", 943, 2, "MZN" }, { "NAD", 516, 2, "$" }, { "NGN", 566, 2, "₦" }, { "NIO", 558, 2, "C$" }, { "NOK", 578, 2, "kr" },
  { "NPR", 524, 2, "Rs" }, { "NZD", 554, 2, "$" }, { "OMR", 512, 3, "OMR" }, { "PAB", 590, 2, "B/." }, { "PEN", 604, 2, "S/" },
  { "PGK", 598, 2, "PGK" }, { "PHP", 608, 2, "₱" }, { "PKR", 586, 2, "Rs" }, { "PLN", 985, 2, "zł" }, { "PYG", 600, 0, "₲" },
  { "QAR", 634, 2, "QAR" }, { "RON", 946, 2, "lei" }, { "RSD", 941, 2, "RSD" }, { "RUB", 643, 2, "₽" }, { "RWF", 646, 0, "RWF" },
  { "SAR", 682, 2, "SAR" }, { "SBD", 90, 2, "$" }, { "SCR", 690, 2, "SCR" }, { "SDG", 938, 2, "SDG" }, { "SEK", 752, 2, "kr" },
  { "SGD", 702, 2, "S$" }, { "SHP", 654, 2, "£" }, { "SLE", 925, 2, "SLE" }, { "SOS", 706, 2, "SOS" }, { "SRD", 968, 2, "$" },
  { "SSP", 728, 2, "SSP" }, { "STN", 930, 2, "STN" }, { "SVC", 222, 2, "SVC" }, { "SYP", 760, 2, "SYP" }, { "SZL", 748, 2, "SZL" },
  { "THB", 764, 2, "฿" }, { "TJS", 972, 2, "TJS" }, { "TMT", 934, 2, "TMT" }, { "TND", 788, 3, "TND" }, { "TOP", 776, 2, "TOP" },
  { "TRY", 949, 2, "₺" }, { "TTD", 780, 2, "TT$" }, { "TWD", 901, 2, "NT$" }, { "TZS", 834, 2, "TZS" }, { "UAH", 980, 2, "₴" },
  { "UGX", 800, 0, "UGX" }, { "USD", 840, 2, "$" }, { "USN", 997, 2, "USN" }, { "UYI", 940, 0, "UYI" }, { "UYU", 858, 2, "$U" },
  { "UYW", 927, 4, "UYW" }, { "UZS", 860, 2, "UZS" }, { "VED", 926, 2, "VED" }, { "VES", 928, 2, "VES" }, { "VND", 704, 0, "₫" },
  { "VUV", 548, 0, "VUV" }, { "WST", 882, 2, "WST" }, { "XAD", 396, 2, "XAD" }, { "XAF", 950, 0, "XAF" }, { "XCD", 951, 2, "EC$" },
  { "XCG", 532, 2, "XCG" }, { "XOF", 952, 0, "XOF" }, { "XPF", 953, 0, "XPF" }, { "YER", 886, 2, "YER" }, { "ZAR", 710, 2, "R" },
  { "ZMW", 967, 2, "ZMW" }, { "ZWG", 924, 2, "ZWG" },
};

static int
compare_code (const void *code, const void *currency)
{
  return strcmp (code, ((const CfCurrency *) currency)->code);
}

const CfCurrency *
cf_currency_by_code (const char *code)
{
  return code ? bsearch (code, currencies, G_N_ELEMENTS (currencies), sizeof currencies[0], compare_code) : NULL;
}

const CfCurrency *
cf_currency_by_number (gint64 number)
{
  for (gsize i = 0; i < G_N_ELEMENTS (currencies); i++)
    if (currencies[i].number == number)
      return &currencies[i];
  return NULL;
}
