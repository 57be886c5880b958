/* import-map.c: which column is which field. A head is folded (case, accents, spaces and signs off; "#" is "no") and looked for among the names that a field is known by, in the
 * languages that shops' programs export; of two columns for one field the better known name wins, and the other is reported. What the map says goes before all of that. */
#include "import-private.h"
#include <string.h>

#define NUMBER_WORDS "invoicenumber invoiceno invoicenr invoicenum invno invoice invoiceid docnumber documentnumber documentno docno receiptno receiptnumber orderno ordernumber " \
  "transactionnumber number no num rechnungsnummer rechnungsnr rechnung belegnummer belegnr beleg numerofacture nofacture numfacture numerodefacture facture numerofactura nfactura " \
  "numerodefactura factura numerofattura nfattura fattura factuurnummer factuurnr factuur fakturanummer fakturanr faktura numerfaktury nrfaktury numerodafatura fatura"
#define CUSTOMER_WORDS "customer customerid customerno customernumber customernr custno custid customercode client clientid clientno clientcode account accountno accountnumber billto debtor " \
  "kunde kundennummer kundennr kdnr kundenid debitor noclient numeroclient codeclient idclient cliente codigocliente codicecliente idcliente klant klantnummer klantnr kund kundnummer klient"
#define CUSTOMER_NAME_WORDS "customername customerfullname clientname companyname company contactname kundenname nomclient nomduclient raisonsociale nombrecliente nomecliente ragionesociale " \
  "klantnaam kundnamn nazwaklienta name"
#define DATE_WORDS "invoicedate date docdate documentdate issuedate issuedon issued txndate transactiondate orderdate billdate createddate rechnungsdatum belegdatum datum datefacture datedefacture " \
  "datefacturation fechafactura fecha datafattura data factuurdatum fakturadatum datawystawienia dataemissao"
#define DUE_WORDS "duedate due dueon paymentdue datedue paydate falligkeit falligkeitsdatum falligam faellig falligamdatum dateecheance echeance datedecheance fechavencimiento vencimiento " \
  "scadenza datascadenza vervaldatum forfallodatum terminplatnosci datavencimento"
#define TERMS_WORDS "terms paymentterms termsname zahlungsbedingungen zahlungsbedingung zahlungsziel conditionspaiement conditionsdepaiement condicionespago condicionesdepago terminipagamento " \
  "betalingstermijn betaaltermijn betalningsvillkor"
#define DESCRIPTION_WORDS "description itemdescription linedescription productdescription details detail beschreibung bezeichnung text designation libelle descripcion concepto descrizione omschrijving " \
  "beskrivning opis descricao productname itemname product"
#define ITEM_WORDS "item itemcode itemno sku stockcode productcode productid partno partnumber code artikel artikelnummer artikelnr artnr reference codearticle codigo articulo codicearticolo articolo artikelcode"
#define QUANTITY_WORDS "quantity qty quantityordered units menge anzahl quantite qte cantidad cant quantita qta aantal antal ilosc quantidade"
#define PRICE_WORDS "unitprice price unitamount itemprice salesprice rate unitcost einzelpreis preis stuckpreis nettopreis prixunitaire pu prix preciounitario precio prezzounitario prezzo stukprijs prijs " \
  "styckpris pris cenajednostkowa cena precounitario preco"
#define REFERENCE_WORDS "reference ref referenceno referencenumber customerreference yourreference job jobname referenz ihrereferenz betreff votrereference referencia riferimento referentie referens"
#define PO_WORDS "po ponumber pono customerpo purchaseorder purchaseorderno purchaseordernumber orderreference bestellnummer bestellnr ihrebestellung numerocommande boncommande pedido ordinecliente inkoopordernummer"
#define NOTE_WORDS "note notes memo comment comments message remarks bemerkung bemerkungen notiz hinweis commentaire remarque nota notas commento opmerking anmarkning uwagi"
#define AMOUNT_WORDS "amount invoiceamount amountminor netamount net subtotal subtotalminor betrag nettobetrag netto montant montantht totalht importe importo imponibile bedrag belopp kwota valor"
#define TOTAL_WORDS "total totalminor invoicetotal totalamount totalprice grandtotal grossamount gross rechnungsbetrag gesamtbetrag bruttobetrag brutto gesamt summe montantttc totalttc montanttotal ttc " \
  "importetotal importototale totale totaal totaalbedrag summa razem"
#define COUNTRY_WORDS "country countrycode countryname billcountry land lands pays pais paese staat kraj"

static const CfImportField customer_fields[] = {
  { "name", TRUE, "name customername fullname displayname customerfullname customer client clientname kundenname kunde nom nomclient raisonsociale nombre nombrecliente cliente nome nomecliente ragionesociale naam klantnaam klant namn kundnamn nazwa debtor" },
  { "id", FALSE, "id" },
  { "number", FALSE, "number no customernumber customerno customerid customernr custno custid customercode accountnumber accountno account acctno clientno clientnumber clientid clientcode kundennummer kundennr kdnr kundenid "
                     "debitorennummer numeroclient noclient codeclient numerocliente codigocliente codicecliente klantnummer klantnr kundnummer numerklienta code" },
  { "first_name", FALSE, "firstname givenname vorname prenom nombrepila fornamn voornaam imie" },
  { "last_name", FALSE, "lastname surname familyname nachname nomdefamille apellido apellidos cognome achternaam efternamn nazwisko" },
  { "company", FALSE, "company companyname business businessname organisation organization organizationname firma firmenname entreprise societe empresa azienda societa bedrijf bedrijfsnaam foretag" },
  { "email", FALSE, "email emailaddress mail mailaddress mainemail billingemail epost correo correoelectronico courriel adressemail emailadresse" },
  { "phone", FALSE, "phone phonenumber telephone tel mainphone workphone mobile mobilephone cell telefon telefonnummer handy telephonenumber telefono telefoon telefoonnummer mobil" },
  { "address", FALSE, "address address1 addressline1 street streetaddress street1 billingaddress billaddress billaddressline1 billingstreet strasse anschrift adresse adresse1 rue direccion calle domicilio indirizzo via adres straat adress gata ulica endereco" },
  { "address2", FALSE, "address2 addressline2 street2 billaddressline2 suite unit adresszusatz complement adresse2 direccion2 indirizzo2 adres2" },
  { "city", FALSE, "city town billcity billingcity locality ort stadt ville ciudad poblacion citta comune plaats stad postort miasto cidade" },
  { "region", FALSE, "region state province county stateprovince billstate billingstate bundesland kanton departement provincia estado lan wojewodztwo" },
  { "postcode", FALSE, "postcode postalcode zip zipcode zippostalcode billzip billingpostcode plz postleitzahl codepostal cp codigopostal cap postnummer kodpocztowy cep" },
  { "country", FALSE, COUNTRY_WORDS },
  { "terms", FALSE, TERMS_WORDS },
  { "tax_id", FALSE, "taxid taxno taxnumber vatno vatnumber vatid vatregno ein gst gstin abn resaleno salestaxid ustid ustidnr steuernummer numerotva tvaintracommunautaire nif cif partitaiva piva btwnummer btw orgnr organisationsnummer nip" },
  { "credit_limit", FALSE, "creditlimit creditlimitminor limit kreditlimit kreditrahmen plafond encoursautorise limitecredito limitedecredito fido kredietlimiet kreditgrans" },
  { "note", FALSE, NOTE_WORDS },
  { "language", FALSE, "language locale lang sprache langue idioma lingua taal sprak" },
  { "since", FALSE, "since customersince createdon created dateadded kundeseit clientdepuis clientedesde clientedal klantsinds" },
  { "statement_kind", FALSE, "statementkind statement" },
  { NULL },
};
static const CfImportField item_fields[] = {
  { "code", FALSE, "code sku item itemcode itemno itemnumber productcode productid stockcode partno partnumber artikelnummer artikelnr artnr artikel reference refarticle codearticle codigo codice codicearticolo artikelcode" },
  { "name", FALSE, "name itemname productname product title bezeichnung artikelbezeichnung designation nombre nome naam benamning nazwa" },
  { "description", FALSE, "description itemdescription longdescription salesdescription details beschreibung text libelle descripcion descrizione omschrijving beskrivning opis" },
  { "unit", FALSE, "unit uom unitofmeasure units einheit me unite unidad unita um eenheid enhet jednostka" },
  { "unit_price", FALSE, PRICE_WORDS },
  { NULL },
};
static const CfImportField invoice_fields[] = {
  { "number", TRUE, NUMBER_WORDS },         { "customer", TRUE, CUSTOMER_WORDS }, { "date", TRUE, DATE_WORDS },
  { "customer_name", FALSE, CUSTOMER_NAME_WORDS }, { "amount", FALSE, AMOUNT_WORDS }, { "total", FALSE, TOTAL_WORDS }, { "item", FALSE, ITEM_WORDS },
  { "description", FALSE, DESCRIPTION_WORDS }, { "unit", FALSE, "unit uom einheit unite unidad unita eenheid enhet" }, { "quantity", FALSE, QUANTITY_WORDS },
  { "unit_price", FALSE, PRICE_WORDS },
  { "discount", FALSE, "discount discountpercent discountrate disc rabatt rabattprozent remise descuento sconto korting" },
  { "tax_rate", FALSE, "taxrate taxpercent vatrate vatpercent salestaxrate mwstsatz ustsatz steuersatz tauxtva tipoiva aliquotaiva aliquota btwtarief momssats" },
  { "tax", FALSE, "tax taxamount taxminor salestax vat vatamount taxtotal mwst ust mwstbetrag ustbetrag steuer montanttva tva iva importeiva importoiva btwbedrag moms" },
  { "line_amount", FALSE, "lineamount linetotal lineamountminor linesubtotal itemamount itemtotal extendedprice extended positionsbetrag montantligne importelinea importoriga regelbedrag" },
  { "due", FALSE, DUE_WORDS },              { "terms", FALSE, TERMS_WORDS },      { "reference", FALSE, REFERENCE_WORDS },
  { "po", FALSE, PO_WORDS },                { "note", FALSE, NOTE_WORDS },        { "kind", FALSE, "kind type documenttype doctype transactiontype belegart art typedocument tipo tipodocumento soort" },
  { NULL },
};
static const CfImportField payment_fields[] = {
  { "date", TRUE, "paymentdate date datereceived receiveddate datepaid paidon paiddate txndate transactiondate zahlungsdatum buchungsdatum datum datepaiement datedepaiement date fechapago fecha datapagamento data betaaldatum betalningsdatum datawplaty" },
  { "amount", TRUE, "paymentamount amountpaid amountreceived amount paid received total amountminor zahlbetrag zahlungsbetrag betrag montant montantpaye importe importopagado importo bedrag belopp kwota" },
  { "customer", FALSE, CUSTOMER_WORDS },
  { "customer_name", FALSE, CUSTOMER_NAME_WORDS },
  { "invoice", FALSE, "invoice invoicenumber invoiceno invoicenumbers invoices invno invoiceid appliedto appliedtoinvoice documentnumber docno rechnungsnummer rechnungsnr rechnung facture numerofacture nofacture factura numerofactura fattura "
                      "numerofattura factuur factuurnummer faktura fakturanummer" },
  { "tender", FALSE, "tender tendername paymentmethod method paymenttype paymentmode type paidby payby zahlungsart zahlungsweise zahlungsmittel modepaiement modedepaiement moyendepaiement formapago formadepago metodopago metododepago metodopagamento "
                     "modalitapagamento betaalwijze betaalmethode betalningssatt" },
  { "reference", FALSE, "reference ref referenceno referencenumber checkno checknumber chequeno chequenumber cheque check transactionid transactionno trace traceno paymentreference referenz verwendungszweck schecknummer numerocheque referencia riferimento "
                        "referentie kenmerk" },
  { "note", FALSE, NOTE_WORDS },
  { "id", FALSE, "id" },
  { "kind", FALSE, "kind" },
  { "subject", FALSE, "subject depositfor order ordernumber" },
  { NULL },
};
static const CfImportField opening_fields[] = {
  { "customer", TRUE, CUSTOMER_WORDS },
  { "amount", TRUE, "openbalance openingbalance openamount amountdue balancedue balance outstanding open openminor amount total amountminor saldo offen offenerbetrag offeneposten betrag solde montantdu montant saldopendiente pendiente importe saldoaperto importo openstaand bedrag" },
  { "customer_name", FALSE, CUSTOMER_NAME_WORDS },
  { "number", FALSE, NUMBER_WORDS },
  { "date", FALSE, DATE_WORDS },
  { "due", FALSE, DUE_WORDS },
  { "terms", FALSE, TERMS_WORDS },
  { "description", FALSE, DESCRIPTION_WORDS },
  { "reference", FALSE, REFERENCE_WORDS },
  { "po", FALSE, PO_WORDS },
  { NULL },
};
static const CfImportField sales_fields[] = {
  { "number", TRUE, NUMBER_WORDS },     { "quantity", TRUE, QUANTITY_WORDS },       { "unit_price", TRUE, PRICE_WORDS },     { "date", TRUE, DATE_WORDS },
  { "item", FALSE, ITEM_WORDS },        { "description", FALSE, DESCRIPTION_WORDS }, { "customer", FALSE, CUSTOMER_WORDS },   { "customer_name", FALSE, CUSTOMER_NAME_WORDS },
  { "country", FALSE, COUNTRY_WORDS },  { "total", FALSE, "totalprice linetotal lineamount totalamount total amount lineamountminor extendedprice betrag gesamt montant total importe importo totale bedrag" },
  { NULL },
};

static const struct { CfImportKind kind; const char *name; const CfImportField *fields; } kinds[] = {
  { CF_IMPORT_CUSTOMERS, "customers", customer_fields }, { CF_IMPORT_ITEMS, "items", item_fields },       { CF_IMPORT_INVOICES, "invoices", invoice_fields },
  { CF_IMPORT_PAYMENTS, "payments", payment_fields },    { CF_IMPORT_OPENING, "opening", opening_fields }, { CF_IMPORT_SALES, "sales", sales_fields },
};
const CfEnumName cf_import_kinds[] = { { CF_IMPORT_CUSTOMERS, "customers" }, { CF_IMPORT_ITEMS, "items" }, { CF_IMPORT_INVOICES, "invoices" }, { CF_IMPORT_PAYMENTS, "payments" },
                                       { CF_IMPORT_OPENING, "opening" }, { CF_IMPORT_SALES, "sales" }, { 0, NULL } };

const CfImportField *
cf_import_fields (CfImportKind kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].kind == kind)
      return kinds[i].fields;
  return NULL;
}

char *
cf_import_fold (const char *head)
{
  g_autofree char *folded = g_utf8_casefold (head, -1), *plain = g_utf8_normalize (folded, -1, G_NORMALIZE_NFKD);
  g_autoptr (GString) out = g_string_new (NULL);
  for (const char *p = plain ? plain : ""; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    if (c == '#')
      g_string_append (out, "no");
    else if (c == '%')
      g_string_append (out, "percent");
    else if (g_unichar_isalnum (c))
      g_string_append_unichar (out, c);
  }
  return g_string_free (g_steal_pointer (&out), FALSE);
}

/* How well a folded head is known for a field: 1 = best, 0 = not. The field's own name is as good as the best. */
static guint
rank (const CfImportField *field, const char *folded)
{
  g_autofree char *own = cf_import_fold (field->name);
  gsize n = strlen (folded);
  guint place = 1;
  if (n && g_str_equal (own, folded))
    return 1;
  for (const char *p = field->known; n && p; p = strchr (p, ' '), p = p ? p + 1 : NULL, place++)
    if (strncmp (p, folded, n) == 0 && (p[n] == ' ' || p[n] == '\0'))
      return place + 1;
  return 0;
}

/* "Amount (USD)", "USD Amount": the shop's currency says nothing new. */
static char *
without_currency (CfImport *im, const char *folded)
{
  g_autofree char *code = g_ascii_strdown (im->shop->rules.currency->code, -1);
  gsize n = strlen (folded);
  if (n > 3 && g_str_has_suffix (folded, code))
    return g_strndup (folded, n - 3);
  if (n > 3 && g_str_has_prefix (folded, code))
    return g_strdup (folded + 3);
  return NULL;
}

static void
take (CfImport *im, guint field, int column, char *const *heads)
{
  g_autofree char *folded = cf_import_fold (heads[column]);
  im->column[field] = column;
  im->heads[field] = g_string_chunk_insert (im->texts, heads[column]);
  im->minor[field] = g_str_has_suffix (folded, "minor");
}

static int
field_by_name (CfImport *im, const char *name)
{
  for (guint i = 0; i < im->n_fields; i++)
    if (g_str_equal (im->fields[i].name, name))
      return i;
  return -1;
}

static char *
list_heads (char *const *heads, guint n)
{
  g_autoptr (GString) out = g_string_new (NULL);
  for (guint i = 0; i < n && out->len < 600; i++)
    g_string_append_printf (out, "%s“%.80s”", i ? ", " : "", heads[i]);
  if (out->len >= 600)
    g_string_append (out, " …");
  return cf_import_sentence (g_string_free (g_steal_pointer (&out), FALSE));
}

/* One "field=Column" of the map, without quotes. */
static gboolean
take_mapped (CfImport *im, const char *pair, gsize n, char *const *heads, guint n_heads, gboolean *used, GError **error)
{
  const char *equals = memchr (pair, '=', n);
  g_autofree char *name = equals ? g_strstrip (g_strndup (pair, equals - pair)) : NULL;
  g_autofree char *head = equals ? g_strstrip (g_strndup (equals + 1, n - (equals + 1 - pair))) : NULL;
  if (!equals) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "--map: “%.*s” is not field=Column", (int) n, pair);
    return FALSE;
  }
  if (*head == '"' && strlen (head) > 1 && g_str_has_suffix (head, "\"")) {
    head[strlen (head) - 1] = '\0';
    memmove (head, head + 1, strlen (head));
  }
  int field = field_by_name (im, name);
  if (field < 0) {
    g_autoptr (GString) all = g_string_new (NULL);
    for (guint i = 0; i < im->n_fields; i++)
      g_string_append_printf (all, "%s%s", i ? ", " : "", im->fields[i].name);
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "--map: there is no field “%s”; there are: %s", name, all->str);
    return FALSE;
  }
  g_autofree char *folded = cf_import_fold (head);
  int found = -1;
  for (guint i = 0; i < n_heads && found < 0; i++)
    if (g_str_equal (heads[i], head))
      found = i;
  for (guint i = 0; i < n_heads && found < 0; i++) {
    g_autofree char *other = cf_import_fold (heads[i]);
    if (*folded && g_str_equal (other, folded))
      found = i;
  }
  if (found < 0) {
    g_autofree char *there = list_heads (heads, n_heads);
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "%s:1: --map: there is no column “%s”; there are: %s", im->name, head, there);
    return FALSE;
  }
  take (im, field, found, heads);
  used[found] = TRUE;
  return TRUE;
}

/* Pairs are parted by commas; a column in quotes may have commas. */
static gboolean
take_map (CfImport *im, char *const *heads, guint n, gboolean *used, GError **error)
{
  gboolean quoted = FALSE;
  const char *begin = im->ask->map, *p = begin;
  for (; begin; p++) {
    if (*p == '"')
      quoted = !quoted;
    if (*p && (*p != ',' || quoted))
      continue;
    if (p > begin && !take_mapped (im, begin, p - begin, heads, n, used, error))
      return FALSE;
    begin = *p ? p + 1 : NULL;
  }
  return TRUE;
}

/* Gives each column that is not used yet to the field that knows it best; of two columns for one field the better known wins. */
static void
take_known (CfImport *im, char *const *heads, guint n, gboolean *used)
{
  g_autofree guint8 *ranks = g_new0 (guint8, n * im->n_fields + 1);
  for (guint c = 0; c < n; c++) {
    g_autofree char *folded = cf_import_fold (heads[c]), *bare = without_currency (im, folded);
    for (guint f = 0; f < im->n_fields; f++) {
      guint place = rank (&im->fields[f], folded);
      ranks[c * im->n_fields + f] = MIN (place || !bare ? place : rank (&im->fields[f], bare), G_MAXUINT8);
    }
  }
  for (guint round = 1; round <= G_MAXUINT8; round++)
    for (guint i = 0; i < n * im->n_fields; i++) {
      guint c = i / im->n_fields, f = i % im->n_fields;
      if (ranks[i] != round || used[c] || im->column[f] >= 0)
        continue;
      take (im, f, c, heads);
      used[c] = TRUE;
    }
}

/* What stands in for a needed field. */
static gboolean
stands_in (CfImport *im, guint field)
{
  if (im->ask->kind == CF_IMPORT_CUSTOMERS && field == CUSTOMER_NAME)
    return cf_import_has (im, CUSTOMER_COMPANY) || cf_import_has (im, CUSTOMER_LAST) || cf_import_has (im, CUSTOMER_FIRST);
  if (im->ask->kind == CF_IMPORT_INVOICES && field == INVOICE_CUSTOMER)
    return cf_import_has (im, INVOICE_CUSTOMER_NAME);
  if (im->ask->kind == CF_IMPORT_OPENING && field == OPENING_CUSTOMER)
    return cf_import_has (im, OPENING_CUSTOMER_NAME);
  return FALSE;
}

static const char *
missing (CfImport *im)
{
  for (guint i = 0; i < im->n_fields; i++)
    if (im->fields[i].needed && im->column[i] < 0 && !stands_in (im, i))
      return im->fields[i].name;
  if (im->ask->kind == CF_IMPORT_ITEMS && !cf_import_has (im, ITEM_CODE) && !cf_import_has (im, ITEM_NAME))
    return "code";
  if (im->ask->kind == CF_IMPORT_INVOICES && !cf_import_has (im, INVOICE_AMOUNT) && !cf_import_has (im, INVOICE_TOTAL) && !cf_import_has (im, INVOICE_LINE_AMOUNT) && !cf_import_has (im, INVOICE_PRICE))
    return "amount";
  if (im->ask->kind == CF_IMPORT_PAYMENTS && !cf_import_has (im, PAYMENT_CUSTOMER) && !cf_import_has (im, PAYMENT_CUSTOMER_NAME) && !cf_import_has (im, PAYMENT_INVOICE))
    return "customer";
  return NULL;
}

gboolean
cf_import_map (CfImport *im, char *const *heads, guint n, GError **error)
{
  g_autofree gboolean *used = g_new0 (gboolean, n + 1);
  for (guint i = 0; i < CF_IMPORT_FIELDS_MAX; i++)
    im->column[i] = -1;
  if (!take_map (im, heads, n, used, error))
    return FALSE;
  take_known (im, heads, n, used);
  for (guint i = 0; i < n; i++)
    if (!used[i] && *heads[i])
      g_ptr_array_add (im->ret->unknown, g_strdup (heads[i]));
  const char *field = missing (im);
  if (!field)
    return TRUE;
  g_autofree char *there = list_heads (heads, n);
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "%s:1: no column is known as “%s”; the columns are %s. Say which one it is: --map %s=COLUMN", im->name, field, there, field);
  return FALSE;
}
