/* demo-names.c: what the demo's customers are called and where they are. Names are made up; telephone numbers are those that are kept for fiction (555-01xx), addresses of e-mail end in .example. */
#include "demo-names.h"
#include "demo-private.h"

static const char *const places[] = {
  "Gowanus", "Red Hook", "Carroll Gardens", "Cobble Hill", "Boerum Hill", "Park Slope", "Prospect Heights", "Crown Heights", "Bushwick", "Williamsburg", "Greenpoint", "Sunset Park",
  "Bay Ridge", "Dumbo", "Fort Greene", "Clinton Hill", "Flatbush", "Ditmas Park", "Windsor Terrace", "Kensington", "Columbia Street", "Atlantic Avenue", "Smith Street", "Court Street",
  "Union Street", "Van Brunt", "Myrtle", "Navy Yard", "Canarsie", "Sheepshead Bay", "Brighton", "Marine Park", "Erie Basin", "Buttermilk Channel", "Third Street", "Wallabout",
};
static const struct { guint trade; const char *words[14]; } trades[] = {
  { SHOPS, { "Coffee Roasters", "Bagels", "Pizzeria", "Books", "Cycles", "Florist", "Wine & Spirits", "Bakery", "Hardware", "Records", "Barber Shop", "Fish Market", "Taproom", "Pharmacy" } },
  { SHOPS, { "Tacos", "Ice Cream", "Pet Supply", "Yoga", "Optical", "Vintage", "Ceramics", "Cheese", "Plants", "Toys", "Noodle House", "Diner", "Chocolate", "Outfitters" } },
  { OFFICES, { "Realty", "Dental Associates", "Law Group", "Pediatrics", "Accounting", "Architects", "Credit Union", "Insurance Agency", "Physical Therapy", "Title Agency", "Veterinary Clinic",
               "Interiors", "Family Office", "Consulting" } },
  { BUILDERS, { "Construction", "Electric", "Plumbing & Heating", "Roofing", "Masonry", "Scaffold", "Steel", "Glass & Mirror", "Carpentry", "Mechanical", "Paving", "Restoration", "Tile", "Demolition" } },
  { CULTURE, { "Community Theater", "Arts Council", "Little League", "Parents Association", "Food Co-op", "Historical Society", "Music School", "Film Festival", "Rowing Club", "Block Association",
               "Dance Company", "Montessori", "Chorale", "Garden Alliance" } },
  { FLEETS, { "Movers", "Courier", "Car Service", "Exterminating", "Appliance Repair", "Towing", "Catering", "Oil Heat", "Ice & Coal", "Linen Service", "Locksmith", "Party Rental", "Produce", "Seltzer" } },
};
static const char *const firsts[] = {
  "Angela", "Tomasz", "Keisha", "Luis", "Hannah", "Omar", "Grace", "Dmitri", "Yolanda", "Patrick", "Mei-Ling", "Andre", "Shira", "Rafael", "Nadia", "Walter", "Imani", "Giulia", "Samuel", "Priya",
  "Theo", "Marisol", "Declan", "Aisha", "Victor", "Naomi", "Emeka", "Lucia", "Aaron", "Beatriz", "Curtis", "Zofia", "Hassan", "June", "Malik", "Ingrid", "Jorge", "Rebecca", "Anton", "Celeste",
};
static const char *const lasts[] = {
  "Alvarez", "Brennan", "Castellano", "Dubois", "Eze", "Feinberg", "Gallo", "Haddad", "Ivanova", "Jefferson", "Kaplan", "Lombardi", "Mbeki", "Nowak", "O’Malley", "Pereira", "Quiñones", "Rosen",
  "Santiago", "Thompson", "Ueda", "Vasquez", "Whitaker", "Xu", "Yilmaz", "Zimmerman", "Baptiste", "Cohen", "Dolan", "Esposito", "Fontaine", "Greene", "Huang", "Joseph", "Kovács", "Lindqvist",
};
static const char *const streets[] = {
  "Van Brunt Street", "Smith Street", "Court Street", "Union Street", "Bond Street", "Nevins Street", "Third Avenue", "Fourth Avenue", "Atlantic Avenue", "Columbia Street", "Henry Street",
  "Bergen Street", "Dean Street", "President Street", "Carroll Street", "Sackett Street", "DeGraw Street", "Fulton Street", "Flatbush Avenue", "Myrtle Avenue", "Wythe Avenue", "Nostrand Avenue",
};
static const struct { const char *city, *region, *codes[4]; } cities[] = {
  { "Brooklyn", "NY", { "11231", "11201", "11217", "11215" } }, { "Brooklyn", "NY", { "11238", "11216", "11222", "11232" } },
  { "Brooklyn", "NY", { "11205", "11211", "11218", "11209" } }, { "New York", "NY", { "10004", "10013", "10002", "10038" } },
  { "Long Island City", "NY", { "11101", "11106", "11101", "11109" } }, { "Hoboken", "NJ", { "07030", "07030", "07030", "07030" } },
};
static const guint area_codes[] = { 718, 347, 917, 929, 212, 646 };

#define ONE_OF(d, list) ((list)[demo_between ((d), 0, G_N_ELEMENTS (list) - 1)])

char *
demo_person (Demo *d)
{
  const char *first = ONE_OF (d, firsts), *last = ONE_OF (d, lasts);
  return g_strdup_printf ("%s %s", first, last);
}

char *
demo_firm (Demo *d, guint *ret_trade)
{
  guint kind = demo_between (d, 0, G_N_ELEMENTS (trades) - 1), form = demo_between (d, 0, 99);
  const char *word = ONE_OF (d, trades[kind].words), *place = ONE_OF (d, places), *last = ONE_OF (d, lasts), *other = ONE_OF (d, lasts);
  *ret_trade = trades[kind].trade;
  if (form < 60 || *ret_trade == CULTURE)
    return g_strdup_printf ("%s %s", place, word);
  if (form < 75)
    return g_strdup_printf ("%s %s", last, word);
  if (form < 88)
    return g_strdup_printf ("%s & %s %s", last, *ret_trade == OFFICES ? other : "Sons", word);
  return g_strdup_printf ("%s %s %s", place, word, form % 2 ? "LLC" : "Inc.");
}

char *
demo_phone (Demo *d)
{
  guint area = ONE_OF (d, area_codes);
  return g_strdup_printf ("(%u) 555-01%02u", area, demo_between (d, 0, 99));
}

/* Fills the place of a customer or location: texts are the caller's to free. */
void
demo_place (Demo *d, char **ret_address, char **ret_city, char **ret_region, char **ret_postcode)
{
  guint city = demo_between (d, 0, G_N_ELEMENTS (cities) - 1), number = demo_between (d, 9, 989);
  const char *street = ONE_OF (d, streets);
  *ret_address = demo_chance (d, 180) ? g_strdup_printf ("%u %s\nFloor %u", number, street, demo_between (d, 2, 9)) : g_strdup_printf ("%u %s", number, street);
  *ret_city = g_strdup (cities[city].city);
  *ret_region = g_strdup (cities[city].region);
  *ret_postcode = g_strdup (ONE_OF (d, cities[city].codes));
}

/* "Gowanus Coffee Roasters" → "gowanuscoffeeroasters.example". */
char *
demo_email (const char *mailbox, const char *name)
{
  g_autofree char *plain = g_str_to_ascii (name, "C");
  GString *email = g_string_new (mailbox);
  g_string_append_c (email, '@');
  for (const char *p = plain; *p && email->len < 40; p++)
    if (g_ascii_isalnum (*p))
      g_string_append_c (email, g_ascii_tolower (*p));
  g_string_append (email, ".example");
  return g_string_free (email, FALSE);
}

/* People who write their names in other scripts, or at length. */
const DemoSpecial demo_special[] = {
  { "寿司処さくら", "sakura", SHOPS, "ja", "64 Lorimer Street", "Brooklyn", "NY", "11206", "US" },
  { "株式会社ブルックリン印章", "inshou", OFFICES, "ja", "千代田区神田神保町 1-14-3", "東京", "東京都", "101-0051", "JP" },
  { "福記海鮮酒家", "fukee", SHOPS, "zh-Hant", "5712 Eighth Avenue", "Brooklyn", "NY", "11220", "US" },
  { "한강 태권도", "hangang", CULTURE, "ko", "149-12 Northern Boulevard", "Flushing", "NY", "11354", "US" },
  { "مخبز دمشق", "damascus", SHOPS, "ar", "195 Atlantic Avenue", "Brooklyn", "NY", "11201", "US" },
  { "مؤسسة النور للنقل", "alnoor", FLEETS, "ar", "7103 Fifth Avenue", "Brooklyn", "NY", "11209", "US" },
  { "מאפיית שלום", "shalom", SHOPS, "he", "1204 Avenue J", "Brooklyn", "NY", "11230", "US" },
  { "Кафе «Одесса»", "odessa", SHOPS, "uk", "1113 Brighton Beach Avenue", "Brooklyn", "NY", "11235", "US" },
  { "ООО «Северный ветер»", "sever", BUILDERS, "ru", "2801 Emmons Avenue", "Brooklyn", "NY", "11235", "US" },
  { "Ταβέρνα Αιγαίον", "aegean", SHOPS, "el", "31-04 Ditmars Boulevard", "Astoria", "NY", "11105", "US" },
  { "Käsehaus Müller & Söhne Großhandelsgesellschaft mbH", "kaesehaus", SHOPS, "de", "Königstraße 28", "Stuttgart", "", "70173", "DE" },
  { "Piekarnia Źródło", "zrodlo", SHOPS, "pl", "667 Manhattan Avenue", "Brooklyn", "NY", "11222", "US" },
  { "Phở Hoà Bình", "hoabinh", SHOPS, "vi", "6212 Eighth Avenue", "Brooklyn", "NY", "11220", "US" },
  { "Société coopérative « L’Étoile du Nord »", "etoile", CULTURE, "fr", "3, rue de l’Hôtel-de-Ville", "Montréal", "QC", "H2Y 1A1", "CA" },
  { "The Greater Brooklyn Waterfront Neighborhood Improvement, Preservation & Business Development Association of Red Hook, Gowanus and Carroll Gardens, Inc.", "gbwna", CULTURE, "en",
    "Building 4, Pier 41, Unit 218\n204 Van Dyke Street\nc/o Waterfront Museum", "Brooklyn", "NY", "11231", "US" },
};
const guint demo_n_special = G_N_ELEMENTS (demo_special);
